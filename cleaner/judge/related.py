"""Paragraphs that tell the same in other words: reported, never dropped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex

WORD = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]{3,}|[\u3400-\u9fff\u3040-\u30ff]{2}")
LETTERS_AND_DIGITS = regex(r"(\d+)[^\W\d_]+")
STEM = 5
"""Characters of a word that are compared: what an ending changes stands after them."""
FEWEST_WORDS = 12
"""Texts with fewer words are too short to tell the same."""
SHARED, SHARED_TELLING = 0.44, 0.24
"""The shares of the shorter text's words that both must hold: of any words, and of telling ones."""
FEWEST_SHARED = 5
"""How many telling words both must hold."""
TELLING = 0.35
"""A word is telling if it stands in no more than this share of the paragraphs: numbers, names, rare words mostly do."""
MOST_PARAGRAPHS = 400
"""Only so many of the first paragraphs are compared, so that a book costs no more than a long article."""


class Related(NamedTuple):
    """Two blocks that tell the same, and how much of the shorter one they share, 0..1."""

    first: int
    second: int
    similarity: float


def find_related(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Related]:
    """Returns the pairs of kept paragraphs that tell the same in other words, in the order of the text.

    Words are compared by their beginnings, so that endings do not count. Two texts are related when they share much
    of the shorter one's words, and enough that stand in few other paragraphs. Texts that say the same word for word
    are repeats, and are not dealt with here.

    Costs the square of the number of paragraphs, of which the first `MOST_PARAGRAPHS` are looked at.
    """
    numbers = [number for number, verdict in enumerate(verdicts) if verdict.kept and blocks[number].kind in (Kind.PARAGRAPH, Kind.QUOTE)]
    bags = {number: words for number in numbers[:MOST_PARAGRAPHS] if len(words := _words(blocks[number].text)) >= FEWEST_WORDS}
    counts = Counter(word for words in bags.values() for word in words)
    telling = {word for word, count in counts.items() if 1 < count <= max(2, TELLING * len(bags))}  # what one alone holds is not shared
    told = {number: few for number, words in bags.items() if len(few := words & telling) >= FEWEST_SHARED}
    pairs = []
    for one, other in combinations(told, 2):
        fewer, telling_shared = min(len(bags[one]), len(bags[other])), len(told[one] & told[other])
        if telling_shared < FEWEST_SHARED or telling_shared < SHARED_TELLING * fewer:
            continue
        shared = len(bags[one] & bags[other])
        if shared >= SHARED * fewer:
            pairs.append(Related(one, other, round(shared / fewer, 2)))
    return pairs


def _words(text: str) -> set[str]:
    """The beginnings of a text's words in one case; a number with letters on it counts as the number."""
    return {word[:STEM] for word in WORD.findall(LETTERS_AND_DIGITS.sub(r"\1 ", text.casefold()))}
