"""Tests rules for boilerplate wording: each drops a line that no other rule drops, and prose with the same words is kept."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner.judge.phrases import MARKS, _alternatives, beginnings_of, judge_phrases, matching_phrases
from cleaner.model import Block, Kind, Verdict
from cleaner.rules.phrases import WHYS, Phrase, Scope, phrases_of

FIXTURES = Path(__file__).parent / "phrases"
LANGUAGES = sorted({language for language, _ in phrases_of()})
KEPT = Verdict(True, "test.kept")
AT_BOTH_EDGES = (True, True)


def fixture_lines(language: str) -> Iterator[tuple[str, str]]:
    """Yields the lines of a language, each with the kind of rule that should drop it."""
    kind = ""
    for line in (FIXTURES / f"{language}.txt").read_text("utf-8").splitlines():
        if line in WHYS:
            kind = line
        elif line and not line.startswith("# "):
            yield kind, line


def judged(*texts: str, kind: Kind = Kind.PARAGRAPH) -> list[Verdict]:
    return judge_phrases([Block(text, kind=kind) for text in texts], [KEPT] * len(texts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fixture_is_dropped_by_a_rule_of_its_kind(language: str) -> None:
    for kind, line in fixture_lines(language):
        rule = next(matching_phrases(line, AT_BOTH_EDGES), None)
        assert rule is not None, f"{language}: no rule drops {line!r}"
        assert rule.kind == kind, f"{language}: {rule.kind}, not {kind}, drops {line!r}"


@pytest.mark.parametrize(
    ("language", "rule"), [pytest.param(*pair, id=f"{pair[0]}-{pair[1].kind}-{n}") for n, pair in enumerate(phrases_of())]
)
def test_every_rule_has_a_fixture_that_no_other_rule_drops(language: str, rule: Phrase) -> None:
    lines = [line for kind, line in fixture_lines(language) if kind == rule.kind]
    assert any(list(matching_phrases(line, AT_BOTH_EDGES)) == [rule] for line in lines)


@pytest.mark.parametrize("line", (FIXTURES / "prose.txt").read_text("utf-8").splitlines())
def test_prose_with_the_same_words_is_kept(line: str) -> None:
    assert [(rule.kind, rule.pattern[:80]) for rule in matching_phrases(line, AT_BOTH_EDGES)] == []


def test_verdict_names_rule_and_reason() -> None:
    verdict = judged("Support Harbour Gazette - Go Ad-Free!")[0]
    assert verdict == Verdict(False, "phrase.support-banner", "its wording asks for money, or offers the site without advertising")


def test_marks_case_and_curly_apostrophes_do_not_matter() -> None:
    texts = ("*** SUPPORT INDEPENDENT MEDIA - BECOME A MEMBER TODAY ***", "» Don’t miss: The last ferry", "[Skip to content]")
    assert not any(verdict.kept for verdict in judged(*texts))


def test_code_and_cells_are_not_compared_with_rules() -> None:
    assert judged("Share this article", kind=Kind.CODE)[0].kept
    assert judged("Share this article", kind=Kind.CELL)[0].kept


def test_headings_that_sections_of_articles_have_are_kept() -> None:
    assert judged("Privacy Policy", kind=Kind.HEADING)[0].kept
    assert not judged("Related articles", kind=Kind.HEADING)[0].kept


def test_blocks_that_were_dropped_before_keep_their_verdict() -> None:
    before = Verdict(False, "content.furniture")
    assert judge_phrases([Block("Share this article")], [before]) == [before]


def test_rules_for_the_tail_do_not_apply_in_the_middle() -> None:
    legal = "Reproduction in whole or in part without permission is prohibited."
    prose = ["The tide came in at nine and took the pier with it, as it had every year."] * 12
    assert judged(*prose, legal, *prose)[12].kept
    assert not judged(*prose, legal)[12].kept


def test_kinds_and_scopes_are_known() -> None:
    assert {rule.kind for _, rule in phrases_of()} == set(WHYS)
    assert all(isinstance(rule.scope, Scope) and rule.starts for _, rule in phrases_of())


def test_time_is_linear_on_hostile_blocks() -> None:
    for text in ("if you like " * 75, "support " + "a " * 90, "subscribe " + "-" * 180, "read more: " * 18, "(" * 900, "copyright " * 80):
        start = time.process_time()
        judged(*[text] * 50)
        assert time.process_time() - start < 2.0, text[:20]


def test_starts_are_in_lower_case() -> None:
    assert all(rule.starts == rule.starts.lower() for _, rule in phrases_of())


def test_alternatives_match_what_the_pattern_matches() -> None:
    texts = [line for language in LANGUAGES for _, line in fixture_lines(language)]
    for _, rule in phrases_of():
        parts = _alternatives(rule.pattern)
        assert "|".join(parts) in (rule.pattern, rule.pattern[3:-1])
        for text in texts:
            core = text.replace("’", "'").replace("İ", "i").strip(MARKS)
            for part in parts:
                if re.match(part, core, re.IGNORECASE):
                    assert core.lower().startswith(beginnings_of(part, "")), (part, text)
                    assert core.lower().startswith(beginnings_of(part, re.split(r"[\W_]", core.lower())[0])), (part, text)


@pytest.mark.parametrize(
    ("pattern", "beginnings"),
    [
        ("share this", ("share this",)),
        ("shares?", ("shares", "share")),
        ("Print .*", ("print ",)),
        ("(?:please )?(?:sign|log) in", ("please sign in", "please log in", "sign in", "log in")),
        ("share (?:this|it)(?: now)?", ("share this now", "share this", "share it now", "share it")),
        ("(?:a|b){0,2}c", ("a", "b", "c")),
        ("(?:d|e)*f", ("d", "e", "f")),
        ("(?:g){1,3}h", ("g",)),
        ("x+y", ("x",)),
        (r"\(y[|(]x", ("(y",)),
        ("(?=z)z", ("",)),
        (r"\d+ views", ("",)),
        ("(?:a|b.) c", ("b", "a c")),
        ("(?:a|b|c|d|e|f|g)(?:a|b|c|d|e|f|g)", tuple("abcdefg")),
        ("a sentence that goes on(?: and on| so)", ("a sentence that goes on",)),
    ],
)
def test_beginnings_of_patterns(pattern: str, beginnings: tuple[str, ...]) -> None:
    assert beginnings_of(pattern, "") == beginnings


def test_only_the_beginnings_that_agree_with_the_first_word_are_listed() -> None:
    pattern = "(?:the |our )?(?:cookies|cook(?:ie)? policy)"
    assert beginnings_of(pattern, "our") == ("our cookies", "our cookie policy", "our cook policy")
    assert beginnings_of(pattern, "cookie") == ("cookies", "cookie policy")
    assert beginnings_of(pattern, "their") == ()
