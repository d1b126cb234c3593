"""Boilerplate by its wording: blocks that rules for phrases match as a whole, or by an anchored beginning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..rules.phrases import LATIN, NOT_LATIN, WHYS, Phrase, Scope, families_for, phrases_of
from ..rules.phrases.needs import NEEDS
from ..text import FIRST_WIDE

FIRST_WORD = regex(r"©|[^\W_]+")
LONGEST_LINE, LONGEST_COUNT = 200, 50
"""Characters of the longest block that is a line, and of the longest that counts comments or minutes."""
LONGEST = 900
"""Characters of the longest block that a rule for paragraphs may drop."""
EDGE_BLOCKS, EDGE_SHARE = 8, 0.15
"""The head and the tail of a document are so many of its kept blocks, or this share if it is more."""
MARKS = " \t.,:;!?…\"'“”„«»‘’‹›()[]{}<>*+|/\\–—-·•→←↓↑▸►▾▼✕×#_=~&"
LINE, _, HEAD, TAIL, ANYWHERE = Scope
MAY_HEAD = frozenset("navigation share follow cookies copyright tags print listen app".split())
"""Kinds of rules that do not drop a heading: sections of articles are called "FAQ", "Social media", "Privacy"."""
SENTENCE_ENDS = (".", '"', "”", "»", ",", ":")
"""A line that ends so is not searched for words of banners, which end in a call."""


class _Call(NamedTuple):
    """A rule where it is looked up, with what its scope asks for."""

    rule: Phrase
    whole: bool
    """Whether the text must match as a whole, or from its beginning."""
    edge: int | None
    """0 if it holds at the head alone, 1 if at the tail alone."""
    pieces: tuple[str, ...]
    """A match holds one of them; where there are none it may hold anything."""


class _Rules(NamedTuple):
    """Rules by what calls for them."""

    lines: dict[str, list[_Call]]
    """For a first word the rules that a line which begins with it may match."""
    paragraphs: dict[str, list[_Call]]
    """For a first word the rules that a longer block which begins with it may match."""
    anywhere: dict[str, list[Phrase]]
    """For a word the rules that a line may match if it stands in it."""


def judge_phrases(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with kept blocks dropped that a rule for boilerplate wording matches.

    A block is held only against the rules that its first word calls for (and, if it is short, against the few
    that one of its words calls for): a page costs a dictionary look-up a block, and the rules that it meets are
    compiled when they are first met. Text without case and outer punctuation, apostrophes straight, must match
    as a whole, or from its beginning where a rule says so; code and table cells are not held against rules.

    Prose that merely mentions what the rules are about stays: "The court banned cookies" is no cookie banner.
    """
    judged = list(verdicts)
    kept = [number for number, verdict in enumerate(verdicts) if verdict.kept]
    edge = max(EDGE_BLOCKS, int(EDGE_SHARE * len(kept)))
    known: dict[str, Phrase | None] = {}
    known_at = (True, True)
    for place, number in enumerate(kept):
        block = blocks[number]
        if len(block.text) > LONGEST or block.kind is Kind.CODE or block.kind is Kind.CELL:
            continue
        edges = place < edge, place >= len(kept) - edge
        if edges != known_at:
            known, known_at = {}, edges
        if block.text not in known:
            known[block.text] = find_phrase(block.text, edges)
        rule = known[block.text]
        if rule and not (block.kind is Kind.HEADING and rule.kind in MAY_HEAD):
            judged[number] = Verdict(False, f"phrase.{rule.kind}", f"its wording {WHYS[rule.kind]}")
    return judged


def find_phrase(text: str, edges: tuple[bool, bool], without: Phrase | None = None) -> Phrase | None:
    """Returns the first rule that a text matches, None where it matches none.

    `edges` says whether it stands at the head and at the tail of a document; `without` is a rule that is left out.
    """
    first = FIRST_WORD.search(text, 0, LONGEST_LINE)
    if first is None:
        return None
    length, word = len(text), _key(first[0].lower())
    counts = word.isdigit()
    if counts and length > LONGEST_COUNT:
        return None
    letter = word[0] if not counts else text.rstrip(MARKS)[-1:]
    lines, paragraphs, anywhere = _rules(LATIN if letter < NOT_LATIN else families_for(letter))
    calls = paragraphs.get(word) if length > LONGEST_LINE else lines.get(word)
    if calls:
        core = text[first.start() :].replace("’", "'").replace("İ", "i").rstrip(MARKS)
        small = core.lower()
        for rule, whole, edge, pieces in calls:
            if edge is not None and not edges[edge]:
                continue
            for piece in pieces:
                if piece in small:
                    break
            else:
                if pieces:
                    continue
            pattern = _compiled(rule.pattern)
            if (pattern.fullmatch(core) if whole else pattern.match(core)) and rule is not without:
                return rule
    if length <= LONGEST_LINE and not text.endswith(SENTENCE_ENDS) and not anywhere.keys().isdisjoint(words := text.lower().split()):
        for rule in (rule for word in words for rule in anywhere.get(word, ())):
            if _compiled(rule.pattern).search(text) and rule is not without:
                return rule
    return None


def _key(word: str) -> str:
    """What a word is looked up by: of unspaced scripts its first two characters; the Turkish dotted I is an i."""
    return word[:2] if word[0] >= FIRST_WIDE else word.replace("i̇", "i")


@cache
def _rules(families: tuple[str, ...]) -> _Rules:
    rules = _Rules({}, {}, {})
    needs = (pieces for family in families for pieces in NEEDS[family])
    for (_, rule), pieces in zip(phrases_of(families), needs, strict=True):
        scope = rule.scope
        whole = scope is LINE or scope is HEAD
        call = _Call(rule, whole, 0 if scope is HEAD else 1 if scope is TAIL else None, pieces)
        for word in rule.starts.split():
            key = word[:2] if word[0] >= FIRST_WIDE else word
            if scope is ANYWHERE:
                rules.anywhere.setdefault(key, []).append(rule)
                continue
            rules.lines.setdefault(key, []).append(call)
            if not whole:
                rules.paragraphs.setdefault(key, []).append(call)
    return rules


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
