"""With `judge="readability"` the text is what readability-lxml keeps, and the other stages work as always."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import ROOT
from lxml import html
from readability import Document as Readability

from cleaner import Judge, OptionError, Options, clean
from cleaner.model import Block
from cleaner.write.explain import write_explanation

PAGE = (ROOT / "fixtures/news/repeats/page.html").read_bytes()
WITH_READABILITY = Options(judge=Judge.READABILITY)
PROSE = "The tide came in at nine, as the book had said it would, and took the pier with it, to nobody's surprise. " * 3


def kept(blocks: tuple[Block, ...]) -> list[str]:
    """Returns the texts that readability-lxml keeps, before later stages."""
    return [block.text for block in blocks if block.verdict and block.verdict.reason.startswith("readability-lxml keeps")]


def test_the_option_takes_the_value_too() -> None:
    assert Options(judge="readability") == WITH_READABILITY
    assert Options().judge is Judge.LEARNED
    with pytest.raises(OptionError, match="judge must be one of 'learned', 'readability', not 'guess'"):
        Options(judge="guess")


def test_the_kept_text_is_that_of_the_summary() -> None:
    words = html.fromstring(Readability(PAGE.decode()).summary(html_partial=True)).text_content().split()
    document = clean(PAGE, options=WITH_READABILITY)
    verdicts = [block.verdict for block in document.blocks if block.verdict and block.verdict.kept]
    assert {verdict.rule for verdict in verdicts} <= {"content.readability", "fact.subtitle"}
    assert set(document.text.split()) <= set(words)
    assert 2 * len(document.text.split()) > len(words)  # the fixture repeats nearly half of its text


def test_repeats_and_facts_are_judged_as_always() -> None:
    learned, other = clean(PAGE), clean(PAGE, options=WITH_READABILITY)
    assert other.metadata["title"] == learned.metadata["title"]
    assert any(rule.startswith("repeat.") for rule in other.metadata["dropped"])


def test_both_choices_and_the_learned_chance_are_explained() -> None:
    page = f'<body><nav class="menu"><a href=/>Home</a></nav><article class="post"><p>{PROSE}</p><p>{PROSE[::-1]}</p></article></body>'
    document = clean(page, options=WITH_READABILITY)
    reasons = {block.text: block.verdict for block in document.blocks if block.verdict}
    assert reasons["Home"].reason == "readability-lxml drops it; the learned judge drops it"
    assert reasons[PROSE.strip()].reason == "readability-lxml keeps it; the learned judge keeps it"
    assert all(verdict.score is not None for verdict in reasons.values())
    assert "readability-lxml drops it; the learned judge drops it" in write_explanation(document.blocks)


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        (f"<div>{PROSE}<p>{PROSE} Inside.</p>{PROSE} After.</div>", [PROSE.strip(), f"{PROSE} Inside.", f"{PROSE} After."]),
        (f"<div>{PROSE}<br><br>{PROSE} After.</div>", [PROSE.strip(), f"{PROSE} After."]),
        (f"<article><p>{PROSE}<b>b</b>old 10<sup>3</sup></p></article>", [f"{PROSE}bold 10³"]),
        (f"<article><p>{PROSE}</p><p><img src=a.jpg></p></article>", [PROSE.strip(), ""]),
        (f"<article><p>{PROSE}</p><noscript><p>Please turn on scripts.</p></noscript></article>", [PROSE.strip()]),
    ],
)
def test_blocks_are_matched_by_their_element(body: str, texts: list[str]) -> None:
    document = clean(f"<html><body>{body}</body></html>", options=WITH_READABILITY.replace(repeats="off"))
    assert kept(document.blocks) == [text.replace("  ", " ") for text in texts]


def test_text_for_readers_without_scripts_is_read_and_then_dropped_by_readability() -> None:
    hidden = "".join(f"<p>{PROSE} {number}</p>" for number in range(9))
    page = f"<html><body><div id=app>Loading</div><noscript><main>{hidden}</main></noscript></body></html>"
    assert "tide" in clean(page).text
    assert clean(page, options=WITH_READABILITY).text == ""


@pytest.mark.parametrize(
    "page",
    ["", "plain text, and no page", "<p></p>", "<html><frameset><frame src=a></frameset></html>", '<divclass="x"><o:p>x', "<div>" * 999],
)
def test_any_page_is_judged(page: str) -> None:
    document = clean(page, options=WITH_READABILITY)
    assert all(block.verdict for block in document.blocks)


def test_where_readability_fails_the_learned_judge_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no candidates")

    monkeypatch.setattr(Readability, "score_paragraphs", fail)
    document = clean(PAGE, options=WITH_READABILITY)
    assert [notice.code for notice in document.notices if notice.code.startswith("readability")] == ["readability-failed"]
    assert document.metadata["dropped"].keys().isdisjoint({"content.readability"})


def test_without_the_package_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "readability", None)
    with pytest.raises(OptionError, match="needs the package readability-lxml"):
        Options(judge=Judge.READABILITY)


def test_the_package_is_loaded_only_when_it_is_asked_for() -> None:
    script = "import sys; from cleaner import clean, Options; clean('<p>The tide.'); assert 'readability' not in sys.modules; "
    script += "clean('<p>The tide.', options=Options(judge='readability')); assert 'readability' in sys.modules"
    assert subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False).returncode == 0
