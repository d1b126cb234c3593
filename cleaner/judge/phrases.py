"""Drops blocks whose wording is boilerplate: rules match a block as a whole, or from its beginning."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..rules.phrases import LATIN, NOT_LATIN, WHYS, Phrase, Scope, families_for, phrases_of
from ..text import FIRST_WIDE
from ..tuples import NamedTuple

FIRST_WORD = regex(r"©|[^\W_]+")
MOST_LINE_CHARS = 200
"""A longer block is a paragraph, not a line."""
MOST_COUNT_CHARS = 50
"""A longer block that begins with a number does not count comments or minutes."""
MOST_PARAGRAPH_CHARS = 900
"""No rule drops a longer block."""
EDGE_BLOCKS = 8
EDGE_SHARE = 0.15
"""The head and the tail of a document are this many of its kept blocks, or this share of them if that is more."""
MARKS = " \t.,:;!?…\"'“”„«»‘’‹›()[]{}<>*+|/\\–—-·•→←↓↑▸►▾▼✕×#_=~&"
"""Characters around a line that do not count."""
SPARES_HEADINGS = frozenset("navigation share follow cookies copyright tags print listen app".split())
"""Kinds of rules that do not drop a heading: sections of articles are called "FAQ", "Social media", "Privacy"."""
PROSE_ENDS = (".", '"', "”", "»", ",", ":")
"""Rules for any place in a line skip a line that ends with one of these: banners end in a call, not in a sentence."""

PATTERN_SIGN = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]")
"""A parenthesis or bar of a pattern; escaped characters and character classes match as a whole, so that theirs are skipped."""
LITERAL = regex(r"(?:[^\\.^$*+?{}\[\]|()](?![?*{]))*")
"""The literal characters at the beginning of a pattern."""


class _Alternative(NamedTuple):
    """One of the alternatives of a rule's pattern."""

    beginnings: tuple[str, ...]
    """Every match begins with one of these, in lower case; `("",)` where nothing is known."""
    pattern: str


class _Candidate(NamedTuple):
    """A rule as it is listed under a first word, with what its scope asks for."""

    rule: Phrase
    whole: bool
    """Whether the text must match as a whole, or from its beginning."""
    edge: int | None
    """0 if it applies at the head alone, 1 if at the tail alone."""


class _Index(NamedTuple):
    """The rules of some languages, by word."""

    lines: dict[str, list[_Candidate]]
    """By first word, the rules that a line may match."""
    paragraphs: dict[str, list[_Candidate]]
    """By first word, the rules that a longer block may match."""
    anywhere: dict[str, list[Phrase]]
    """By a word that the line contains, the rules that may match anywhere in it."""


def judge_phrases(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts; kept blocks that match a rule for boilerplate wording are now dropped.

    A block is compared only with the rules that are listed under its first word, and a line also with the few that
    are listed under one of its words. So most blocks cost one dictionary look-up, and a pattern is compiled when a
    text begins as its matches do. Case, outer punctuation and the form of apostrophes do not count. Code and table
    cells are not compared with rules.

    Prose that mentions what the rules are about stays: "The court banned cookies" is no cookie banner.
    """
    judged = list(verdicts)
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept]
    edge = max(EDGE_BLOCKS, int(EDGE_SHARE * len(kept)))
    known: dict[str, Phrase | None] = {}
    known_at = (True, True)
    for place, index in enumerate(kept):
        block = blocks[index]
        text = block.text
        if len(text) > MOST_PARAGRAPH_CHARS or block.kind is Kind.CODE or block.kind is Kind.CELL:
            continue
        edges = place < edge, place >= len(kept) - edge
        if edges != known_at:
            known, known_at = {}, edges
        if text not in known:
            known[text] = next(matching_phrases(text, edges), None)
        rule = known[text]
        if rule and not (block.kind is Kind.HEADING and rule.kind in SPARES_HEADINGS):
            judged[index] = Verdict(False, f"phrase.{rule.kind}", f"its wording {WHYS[rule.kind]}")
    return judged


def matching_phrases(text: str, edges: tuple[bool, bool]) -> Iterator[Phrase]:
    """Yields the rules that a text matches; `edges` says whether it is at the head and at the tail of its document."""
    first = FIRST_WORD.search(text, 0, MOST_LINE_CHARS)
    if first is None or text[0] == "&":  # no label begins so, but an article on HTML may write "&copy"
        return
    length, word = len(text), _key(first[0].lower())
    is_count = word.isdigit()
    if is_count and length > MOST_COUNT_CHARS:
        return
    letter = word[0] if not is_count else text.rstrip(MARKS)[-1:]
    lines, paragraphs, anywhere = _index(LATIN if letter < NOT_LATIN else families_for(letter))
    candidates = paragraphs.get(word) if length > MOST_LINE_CHARS else lines.get(word)
    if candidates:
        core = text[first.start() :].replace("’", "'").replace("İ", "i").rstrip(MARKS)
        lower = core.lower()
        for rule, whole, edge in candidates:
            if edge is not None and not edges[edge]:
                continue
            for beginnings, alternative in _alternatives(rule.pattern):
                if lower.startswith(beginnings):
                    pattern = _compiled(alternative)
                    if pattern.fullmatch(core) if whole else pattern.match(core):
                        yield rule
                        break
    if length <= MOST_LINE_CHARS and not text.endswith(PROSE_ENDS) and not anywhere.keys().isdisjoint(words := text.lower().split()):
        for rule in dict.fromkeys(rule for word in words for rule in anywhere.get(word, ())):
            if _compiled(rule.pattern).search(text):
                yield rule


def _key(word: str) -> str:
    """What a word is listed under: in scripts without spaces its first two characters; the Turkish dotted I is an i."""
    return word[:2] if word[0] >= FIRST_WIDE else word.replace("i̇", "i")


@cache
def _index(families: tuple[str, ...]) -> _Index:
    index = _Index({}, {}, {})
    for _, rule in phrases_of(families):
        scope = rule.scope
        whole = scope is Scope.LINE or scope is Scope.HEAD
        candidate = _Candidate(rule, whole, 0 if scope is Scope.HEAD else 1 if scope is Scope.TAIL else None)
        for key in dict.fromkeys(word[:2] if word[0] >= FIRST_WIDE else word for word in rule.starts.split()):
            if scope is Scope.ANYWHERE:
                index.anywhere.setdefault(key, []).append(rule)
                continue
            index.lines.setdefault(key, []).append(candidate)
            if not whole:
                index.paragraphs.setdefault(key, []).append(candidate)
    return index


@cache
def _alternatives(pattern: str) -> tuple[_Alternative, ...]:
    """Returns the alternatives of a rule's pattern; together they match what the pattern matches.

    To compile a whole pattern takes .3 ms; a page meets twenty that it does not match. This is the prefilter that
    keeps most of them from being compiled.

    >>> _alternatives("(?:please )?share|print(?: this)?")[0]
    _Alternative(beginnings=('please ', 'share'), pattern='(?:please )?share')
    """
    inner = pattern[3:-1] if pattern.startswith("(?:") and _end_of_group(pattern) == len(pattern) else pattern
    return tuple(_Alternative(tuple(_beginnings(part)), part) for part in _split(inner))


def _beginnings(pattern: str) -> list[str]:
    """Returns texts one of which begins every match of a pattern without alternatives, in lower case; `""` is any text."""
    literal = LITERAL.match(pattern)
    if literal and literal[0]:
        text, rest = literal[0].lower(), pattern[literal.end() :]
        return [text + more for more in _beginnings(rest)] if rest.startswith("(?:") else [text]
    if not pattern.startswith("(?:"):
        return [""]
    end = _end_of_group(pattern)
    if pattern.startswith("{0", end):
        return [""]
    beginnings = [beginning for part in _split(pattern[3 : end - 1]) for beginning in _beginnings(part)]
    return beginnings + _beginnings(pattern[end + 1 :]) if pattern.startswith(("?", "*"), end) else beginnings


def _end_of_group(pattern: str) -> int:
    """Returns the index after the parenthesis that closes the group at the beginning of a pattern."""
    depth = 0
    for part in PATTERN_SIGN.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(part[0], 0)
        if not depth:
            return part.end()
    raise ValueError(f"a group without end: {pattern!r}")


def _split(pattern: str) -> list[str]:
    """Returns the alternatives of a pattern: it is split at the bars outside of groups."""
    depth = 0
    cuts = [-1]
    for part in PATTERN_SIGN.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(part[0], 0)
        if part[0] == "|" and not depth:
            cuts.append(part.start())
    cuts.append(len(pattern))
    return [pattern[start + 1 : end] for start, end in pairwise(cuts)]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
