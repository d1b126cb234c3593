"""Drops blocks whose wording is boilerplate: rules match a block as a whole, or from its beginning."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..rules.phrases import LATIN, NOT_LATIN, WHYS, Phrase, Scope, families_for, phrases_of
from ..text import FIRST_WIDE

FIRST_WORD = regex(r"©|[^\W_]+")
MOST_LINE_CHARS = 200
"""A longer block is a paragraph, not a line."""
MOST_COUNT_CHARS = 50
"""A longer block that begins with a number does not count comments or minutes."""
MOST_PARAGRAPH_CHARS = 900
"""No rule drops a longer block."""
NEVER_WORDING = (Kind.CODE, Kind.CELL)
"""Kinds of blocks that are not compared with rules."""
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
LITERAL = regex(r"(?:[^\\.^$*+?{}\[\]|()](?![?*+{]))+")
"""Literal characters of a pattern."""
QUANTIFIERS = ("?", "*", "+", "{")
ENOUGH_CHARS = 20
"""A longer beginning tells no more."""
MOST_BEGINNINGS = 16
"""More are no faster to test than the pattern itself."""
WHOLE = (Scope.LINE, Scope.HEAD)
"""The scopes of rules that match a line as a whole."""


class _Candidate(NamedTuple):
    """An alternative of a rule that may match a text with a certain first word, with what the rule's scope asks for."""

    rule: Phrase
    whole: bool
    """Whether the text must match as a whole, or from its beginning."""
    edge: int | None
    """0 if it applies at the head alone, 1 if at the tail alone."""
    beginnings: tuple[str, ...]
    """Every match begins with one of these, in lower case."""
    pattern: str


class _Index(NamedTuple):
    """The rules of some languages, by word."""

    first: dict[str, list[Phrase]]
    """By first word, the rules that a text may match."""
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
        if len(text) > MOST_PARAGRAPH_CHARS or block.kind in NEVER_WORDING:
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
    families = LATIN if letter < NOT_LATIN else families_for(letter)
    listed, anywhere = _index(families)
    if word in listed and (candidates := _candidates(families, word, length > MOST_LINE_CHARS)):
        core = text[first.start() :].replace("’", "'").replace("İ", "i").rstrip(MARKS)
        lower = core.lower()
        found = None
        for rule, whole, edge, beginnings, alternative in candidates:
            if lower.startswith(beginnings) and rule is not found and (edge is None or edges[edge]):
                pattern = _compiled(alternative)
                if pattern.fullmatch(core) if whole else pattern.match(core):
                    yield rule
                    found = rule
    if length <= MOST_LINE_CHARS and not text.endswith(PROSE_ENDS) and not anywhere.keys().isdisjoint(words := text.lower().split()):
        for rule in dict.fromkeys(rule for word in words for rule in anywhere.get(word, ())):
            if _compiled(rule.pattern).search(text):
                yield rule


def _key(word: str) -> str:
    """What a word is listed under: in scripts without spaces its first two characters; the Turkish dotted I is an i."""
    return word[:2] if word[0] >= FIRST_WIDE else word.replace("i̇", "i")


@cache
def _index(families: tuple[str, ...]) -> _Index:
    index = _Index({}, {})
    for _, rule in phrases_of(families):
        by_word = index.anywhere if rule.scope is Scope.ANYWHERE else index.first
        for key in dict.fromkeys([word[:2] if word[0] >= FIRST_WIDE else word for word in rule.starts.split()]):
            by_word.setdefault(key, []).append(rule)
    return index


@cache
def _candidates(families: tuple[str, ...], word: str, is_paragraph: bool) -> list[_Candidate]:
    """Returns what a line or a paragraph may match whose first word is listed: of each rule the alternatives that begin with the word."""
    candidates = []
    for rule in _index(families).first[word]:
        if is_paragraph and rule.scope in WHOLE:
            continue
        edge = 0 if rule.scope is Scope.HEAD else 1 if rule.scope is Scope.TAIL else None
        for pattern in _alternatives(rule.pattern):
            if _may_begin(pattern, word[0]) and (beginnings := beginnings_of(pattern, word)):
                candidates.append(_Candidate(rule, rule.scope in WHOLE, edge, beginnings, pattern))
    return candidates


@cache
def _alternatives(pattern: str) -> tuple[str, ...]:
    """Returns the alternatives of a rule's pattern; together they match what the pattern matches.

    To compile a whole pattern takes .3 ms; a page meets twenty that it does not match.

    >>> _alternatives("(?:please )?share|print(?: this)?")
    ('(?:please )?share', 'print(?: this)?')
    """
    inner = pattern[3:-1] if pattern.startswith("(?:") and _end_of_group(pattern) == len(pattern) else pattern
    return tuple(_split(inner))


def _may_begin(pattern: str, letter: str) -> bool:
    """Whether a match of a pattern may begin with a letter: the cheapest test, before `beginnings_of`."""
    return not pattern[0].isalpha() or pattern[0].lower() == letter or pattern[1:2] in QUANTIFIERS


def beginnings_of(pattern: str, word: str) -> tuple[str, ...]:
    """Returns texts one of which begins every match that begins with a word, in lower case; `""` is any text.

    This is the prefilter that keeps most patterns from being compiled and tried.

    >>> beginnings_of("(?:please )?share (?:this|it)", "share"), beginnings_of("print", "share"), beginnings_of(".*", "share")
    (('share this', 'share it'), (), ('',))
    """
    return tuple(dict.fromkeys([text for text, _ in _beginnings(pattern, word)]))


def _beginnings(pattern: str, word: str) -> list[tuple[str, bool]]:
    """Returns the beginnings of those matches of a pattern without alternatives that agree with a word, each with whether it is whole."""
    begun, ended, at = [""], list[tuple[str, bool]](), 0
    while at < len(pattern) and begun and len(begun[0]) < ENOUGH_CHARS:
        if literal := LITERAL.match(pattern, at):
            begun, at = [text for part in begun if _agree(text := part + literal[0].lower(), word)], literal.end()
            continue
        end = at + 1
        if pattern.startswith("(?:", at):
            end = at + _end_of_group(pattern[at:])
            inner_word = "" if begun != [""] else word
            parts = [beginning for part in _split(pattern[at + 3 : end - 1]) for beginning in _beginnings(part, inner_word)]
        elif pattern[at] == "\\" and not pattern[end].isalnum():
            parts, end = [(pattern[end], True)], end + 1
        elif pattern[at].isalnum() or pattern[at] in " '":
            parts = [(pattern[at].lower(), True)]
        else:
            break
        quantifier = pattern[end : end + 1]
        if quantifier in QUANTIFIERS:
            if quantifier != "?":  # it may come again
                parts = [(text, False) for text, _ in parts]
            if quantifier in "?*" or pattern.startswith("{0", end):
                parts.append(("", True))
            end = pattern.index("}", end) + 1 if quantifier == "{" else end + 1
        if len(begun) * len(parts) + len(ended) > MOST_BEGINNINGS:
            break
        longer = [(text, is_whole) for start in begun for part, is_whole in parts if _agree(text := start + part, word)]
        ended += [(text, False) for text, is_whole in longer if not is_whole]
        begun = [text for text, is_whole in longer if is_whole]
        at = end
    return [*ended, *((text, at == len(pattern)) for text in begun)]


def _agree(text: str, word: str) -> bool:
    """Whether a text may begin with a word, or a word with the text."""
    return text.startswith(word) or word.startswith(text)


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
