"""Paragraphs that a document prints again: judged inside one document, as a pure function."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from ..model import Block, Kind, Outline, Verdict
from ..options import Repeats
from ..patterns import regex
from ..text import WIDE, letters_of

NOT_A_WORD = regex(r"[\W_]+")
WIDE_CHAR = regex(f"[{WIDE}]")
NUMBERED = r"(?i)\W*(?:§+|(?:art(?:icle|ikel|\.)?|sec(?:tion|\.)|clause|step|day|tag|schritt|jour|paso|день|шаг)\b)?\W*\d"
PROSE = (Kind.PARAGRAPH, Kind.QUOTE, Kind.CAPTION)
"""Kinds that may not repeat. Items, cells, code and headings may, but as part of a run that is printed twice."""
SHORTEST = 25
"""Characters of a line that counts as a banner when it stands at head and tail."""
SENTENCE = 55
"""Characters from which a line is compared at all; shorter ones are labels, interjections, dialogue."""
PARAGRAPH = 120
"""Characters from which a text is a paragraph wherever it stands; shorter ones are lines: verse, steps, clauses."""
EDGE = 3
"""How many blocks are the head, and how many the tail, of a document."""
ANCHOR = 20
"""So many characters, the first of its sentences and its last, are what a paragraph is found by."""
ALIKE = 0.5
"""The share of words, as they are printed, that must be the same for two paragraphs to be compared closely."""
NEAR_WORDS = 16
"""Paragraphs of fewer words are never near repeats: a template with one word changed says something else."""
NEAR = 0.8
"""The share of words, and nearly that of pairs of words, that near repeats have in common."""
QUOTES, MARKS = " \"'“”„«»‘’‚(*-–—", " .,;:!?…\"'“”„«»‘’)*-–—。！？"
MOST_OF_A_TEXT = 0.6
"""The share of a text from which its paragraphs, printed apart, are the better copy of it."""
LOOK_AHEAD = 5000
"""So many letters of a text may stand between two of its paragraphs that other blocks hold."""
QUESTION_MARKS = ("?", "？", "؟")
ELLIPSIS = ("...", "…", "[...]", "[…]")


class _Match(NamedTuple):
    """A block that repeats another."""

    copy: int
    original: int
    rule: str
    similarity: float


def judge_repeats(blocks: Sequence[Block], verdicts: Sequence[Verdict], how: Repeats, outline: Outline | None = None) -> list[Verdict]:
    """Returns the verdicts, with kept paragraphs dropped that print again what another kept one says.

    | rule          | what is dropped                                                                            |
    | ------------- | ------------------------------------------------------------------------------------------ |
    | repeat.exact  | the same words; case, space, quotation marks, dashes and punctuation do not count           |
    | repeat.cut    | a pull quote or teaser: its words stand in a row in a longer paragraph, which stays         |
    | repeat.near   | the same but for some edited words; numbers and names are the same. The longer stays        |
    | repeat.whole  | a text that holds several paragraphs in one, which make up most of it and stay              |
    | repeat.run    | a short line inside a run of paragraphs that is printed twice                               |
    | repeat.banner | a line that stands at the head and at the tail of the document                              |

    `Repeats.EXACT` leaves out repeat.cut and repeat.near. Each verdict names the block that it repeats.

    Not dropped: list items, table cells, code and headings (but in a run); lines among lines (verse, dialogue,
    steps, tickers); what stands below another label or number each time; lines broken by `<br>`; questions;
    numbered templates; paragraphs that tell the same in other words (see `related`).

    The outline, if given, tells verse set with `<br>`. The time is linear in the text: paragraphs are compared
    only where a sentence begins alike or they end alike, with two earlier ones at most.
    """
    if how is Repeats.OFF or len(blocks) < 2:
        return list(verdicts)
    kept = [number for number, verdict in enumerate(verdicts) if verdict.kept and blocks[number].text]
    same, alike = _suspects(blocks, kept, how)
    if not same and not alike:
        return list(verdicts)
    reading = _Reading(blocks, kept, {number: place for place, number in enumerate(kept)}, outline)
    found = {match.copy: match for match in _exact(reading, same)}
    for copy, original in sorted(alike):
        if copy not in found and original not in found and (match := _near(reading, copy, original)) and match.copy not in found:
            found[match.copy] = match
    _prefer_paragraphs(reading, found)
    judged = list(verdicts)
    for number, match in found.items():
        original = match.original
        while original in found:  # a copy of a copy names the one that stays
            original = found[original].original
        judged[number] = Verdict(False, match.rule, f"repeats block {original}, {match.similarity:.0%} the same", repeats=original)
    return judged


def _prefer_paragraphs(reading: _Reading, found: dict[int, _Match]) -> None:
    """Puts in place of several cuts from one text, where they make up most of it, the text itself: paragraphs are the better copy."""
    cuts: dict[int, list[int]] = {}
    for match in found.values():
        if match.rule == "repeat.cut":
            cuts.setdefault(match.original, []).append(match.copy)
    for whole, parts in cuts.items():
        if len(parts) < 2 or whole in found:
            continue
        share = _share_told(reading, whole, parts)
        if share >= MOST_OF_A_TEXT:
            for part in parts:
                del found[part]
            found[whole] = _Match(whole, min(parts), "repeat.whole", min(1.0, share))


def _share_told(reading: _Reading, whole: int, parts: list[int]) -> float:
    """The share of a text that other blocks hold in its order; where it was joined without blanks, only some were found before."""
    text = letters_of(reading.blocks[whole].text)
    told = at = 0
    for number in reading.kept:
        if number != whole and (number in parts or reading.blocks[number].kind in PROSE):
            part = letters_of(reading.blocks[number].text)
            found = text.find(part, at, at + len(part) + LOOK_AHEAD) if len(part) >= SENTENCE // 2 else -1
            if found >= 0:
                at = found + len(part)
                told += len(part)
    return told / max(1, len(text))


def normalised(text: str) -> str:
    """Returns the words of a text alone, in one case: what two printings of a paragraph have in common.

    >>> normalised("“Yes”, he said - twice.") == normalised('"Yes," he said – twice')
    True
    """
    return NOT_A_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


class _Reading(NamedTuple):
    """The kept blocks of a document, for questions about the surroundings of one."""

    blocks: Sequence[Block]
    kept: list[int]
    places: dict[int, int]
    """For the number of a kept block its place among the kept ones."""
    outline: Outline | None

    def neighbour(self, number: int, step: int) -> int | None:
        place = self.places[number] + step
        return self.kept[place] if 0 <= place < len(self.kept) else None


def _suspects(blocks: Sequence[Block], kept: list[int], how: Repeats) -> tuple[list[tuple[int, int]], set[tuple[int, int]]]:
    """Pairs (later, earlier) of blocks that may be the same, and of those that may be nearly the same.

    Letter for letter the same is found by the text itself; the rest by how its sentences begin and how it ends. Rather too many
    pairs than too few: they are compared closely later.
    """
    same: list[tuple[int, int]] = []
    first: dict[str, int] = {}
    for number in kept:
        text = blocks[number].text
        if len(text) >= SHORTEST and blocks[number].kind in PROSE:
            earlier = first.setdefault(text, number)
            if earlier != number:
                same.append((number, earlier))
    alike = _alike(first)
    exact = {pair for pair in alike if normalised(blocks[pair[0]].text) == normalised(blocks[pair[1]].text)}
    same.extend(exact)
    return same, alike - exact if how is Repeats.NEAR else set()


def _alike(numbers: dict[str, int]) -> set[tuple[int, int]]:
    """Pairs (later, earlier) of numbers whose texts have a sentence that begins alike, or end alike, and have most words in common."""
    pairs: set[tuple[str, str]] = set()
    known: dict[str, tuple[str, str]] = {}
    for text in numbers:
        if len(text) < SENTENCE:
            continue
        parted = text if text.isascii() else text.replace("。", "。. ")
        anchors = [sentence.lstrip(QUOTES)[:ANCHOR] for sentence in parted.split(". ") if len(sentence) >= SENTENCE // 2]
        anchors.append(text.rstrip(MARKS)[-ANCHOR:])
        for anchor in map(str.casefold, anchors):  # of a text that is not ASCII, folding the whole takes longer than all the rest
            first, last = known.get(anchor, (text, text))
            if last is not text:
                pairs.add((text, last))
                pairs.add((text, first))
            known[anchor] = (first, text)
    alike = set()
    for later, earlier in pairs:
        words, words_of_other = set(later.casefold().split()), set(earlier.casefold().split())
        if later != earlier and len(words & words_of_other) >= ALIKE * min(len(words), len(words_of_other)):
            alike.add((numbers[later], numbers[earlier]))
    return alike


def _exact(reading: _Reading, same: list[tuple[int, int]]) -> list[_Match]:
    """The copies among suspects that say the same words, with the lines of the runs that they form."""
    first_of: dict[int, int] = {}
    for later, earlier in sorted(same):
        first_of[later] = first_of.get(earlier, earlier)
    long_ones = {later: earlier for later, earlier in first_of.items() if _width(reading.blocks[later].text) >= PARAGRAPH}
    matches = {
        later: _Match(later, earlier, "repeat.exact", 1.0) for later, earlier in long_ones.items() if _may_go(reading, later, earlier)
    }
    for later, earlier in first_of.items():
        if later in long_ones:
            continue
        if _width(reading.blocks[later].text) >= SENTENCE and _may_go(reading, later, earlier):
            matches[later] = _Match(later, earlier, "repeat.exact", 1.0)
        elif _is_banner(reading, later, earlier):
            matches[later] = _Match(later, earlier, "repeat.banner", 1.0)
    for match in _runs(reading, {later: earlier for later, earlier in long_ones.items() if later in matches}):
        matches.setdefault(match.copy, match)
    return list(matches.values())


def _runs(reading: _Reading, pairs: dict[int, int]) -> list[_Match]:
    """The short blocks between and directly before paragraphs that are copied in a row, where they are copied with them."""
    places = reading.places
    runs: list[list[int]] = []
    for later in sorted(pairs):
        earlier = pairs[later]
        if runs and places[later] - places[earlier] == places[runs[-1][-1]] - places[pairs[runs[-1][-1]]]:
            runs[-1].append(later)
        else:
            runs.append([later])
    matches = []
    for run in runs:
        distance = places[run[0]] - places[pairs[run[0]]]
        if len(run) < 2:
            continue
        start, end = places[run[0]], places[run[-1]]
        while start - 1 > places[pairs[run[-1]]] and start - 1 - distance >= 0 and _says_the_same(reading, start - 1, distance):
            start -= 1
        for place in range(start, end):
            copy, original = reading.kept[place], reading.kept[place - distance]
            if copy not in pairs and _says_the_same(reading, place, distance):
                matches.append(_Match(copy, original, "repeat.run", 1.0))
    return matches


def _says_the_same(reading: _Reading, place: int, distance: int) -> bool:
    one, other = reading.blocks[reading.kept[place]], reading.blocks[reading.kept[place - distance]]
    return one.text == other.text or normalised(one.text) == normalised(other.text)


def _width(text: str) -> int:
    """Characters, with those of Chinese, Japanese and Korean counted as what they take in other scripts."""
    return len(text) if text.isascii() else len(text) + len(WIDE_CHAR.findall(text))


def _may_go(reading: _Reading, later: int, earlier: int) -> bool:
    """Whether nothing speaks for a text that stands twice to be meant so."""
    text = reading.blocks[later].text
    width = _width(text)
    if _is_broken(reading, later) or _is_broken(reading, earlier):
        return False
    if width < PARAGRAPH and (text.endswith(QUESTION_MARKS) or (_among_lines(reading, later) and _among_lines(reading, earlier))):
        return False
    return width >= 2 * PARAGRAPH or not _below_another_label(reading, later, earlier)


def _is_broken(reading: _Reading, number: int) -> bool:
    """Whether a block is set in lines: two line breaks or more."""
    node = reading.outline.nodes[reading.blocks[number].element] if reading.outline is not None else None
    if node is None:
        return False
    breaks = node.iter("br")
    return next(breaks, None) is not None and next(breaks, None) is not None


def _among_lines(reading: _Reading, number: int) -> bool:
    """Whether most of the two blocks before and the two after are lines too."""
    around = [other for step in (-2, -1, 1, 2) if (other := reading.neighbour(number, step)) is not None]
    lines = sum(_width(reading.blocks[other].text) < PARAGRAPH and reading.blocks[other].kind is not Kind.HEADING for other in around)
    return 2 * lines >= len(around)


def _below_another_label(reading: _Reading, later: int, earlier: int) -> bool:
    """Whether the two are all that stands below labels that differ: clauses, entries and answers may say the same."""
    above, above_other = reading.neighbour(later, -1), reading.neighbour(earlier, -1)
    if above is None or above_other is None or reading.blocks[above].text == reading.blocks[above_other].text:
        return False
    if not (_is_label(reading, above) and _is_label(reading, above_other)):
        return False
    below = [reading.neighbour(number, 1) for number in (later, earlier)]
    return all(number is None or _is_label(reading, number) for number in below)


def _is_label(reading: _Reading, number: int) -> bool:
    block = reading.blocks[number]
    if block.kind is Kind.HEADING or _compiled(NUMBERED).match(block.text):
        return True
    return block.kind is not Kind.CAPTION and _width(block.text) < SENTENCE and not block.text.endswith((".", "!"))


def _is_banner(reading: _Reading, later: int, earlier: int) -> bool:
    """Whether a line stands at the head and at the tail of the document, with prose between."""
    if (
        reading.blocks[later].text.endswith(QUESTION_MARKS)
        or reading.places[earlier] >= EDGE
        or reading.places[later] < len(reading.kept) - EDGE
    ):
        return False
    between = reading.kept[reading.places[earlier] + 1 : reading.places[later]]
    return sum(_width(reading.blocks[number].text) >= PARAGRAPH for number in between) >= 2


def _near(reading: _Reading, later: int, earlier: int) -> _Match | None:
    """The match of two paragraphs that may be alike: the shorter is cut from the longer, or they differ in edited words alone."""
    one, other = reading.blocks[later].text, reading.blocks[earlier].text
    copy, original = (later, earlier) if len(one) <= len(other) else (earlier, later)
    if _is_broken(reading, copy):
        return None
    short, long = normalised(_uncut(reading.blocks[copy].text)), normalised(reading.blocks[original].text)
    enough = _width(short) >= SENTENCE
    if enough and f" {short} " in f" {long} " and not _among_lines(reading, copy):
        return _Match(copy, original, "repeat.cut", 1.0)
    if enough and reading.blocks[copy].text.endswith(ELLIPSIS) and long.startswith(short):  # cut inside a word
        return _Match(copy, original, "repeat.cut", 1.0)
    words, words_of_other = short.split(), long.split()
    if len(words) < NEAR_WORDS or 3 * len(words) < 2 * len(words_of_other) or _below_another_label(reading, later, earlier):
        return None
    similarity = _in_common(words, words_of_other)
    pairs = _in_common(pairwise(words), pairwise(words_of_other))
    if similarity < NEAR or pairs < NEAR - 0.2 or not _same_facts(one, other):
        return None
    return _Match(copy, original, "repeat.near", similarity)


def _uncut(text: str) -> str:
    return text.rstrip(" .…[]\"”»'’")


def _in_common(one: Iterable[Any], other: Iterable[Any]) -> float:
    """The share of members that two bags have in common (Dice)."""
    counts, counts_of_other = Counter(one), Counter(other)
    return 2 * (counts & counts_of_other).total() / max(1, counts.total() + counts_of_other.total())


FACT = r"\d[\d.,:]*\d|\d|(?<=[^\s.!?:“\"„«])\s[“\"„«(]?([A-ZÀ-ÞĀ-ŽА-Я]\w+)"


def _same_facts(one: str, other: str) -> bool:
    """Whether the numbers of two texts are the same, and the names inside sentences those of the other, or some of them."""
    facts = [Counter(found[0].strip(' “"„«(') for found in _compiled(FACT).finditer(text)) for text in (one, other)]
    numbers = [Counter({fact: n for fact, n in bag.items() if fact[0].isdigit()}) for bag in facts]
    return numbers[0] == numbers[1] and (facts[0] <= facts[1] or facts[1] <= facts[0])


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when first needed: most pages repeat nothing."""
    return re.compile(pattern)
