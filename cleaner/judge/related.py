"""Finds pairs of paragraphs that say the same thing in other words. They are reported and never dropped."""

from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..text import has_other_scripts

WORD = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]{3,}")
WORD_OR_PAIR = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]{3,}|[\u3400-\u9fff\u3040-\u30ff]{2}")
"""The same for texts without spaces between words, where two characters serve as a word."""
NUMBER_WITH_LETTERS = regex(r"(\d+)[^\W\d_]+")
STEM_CHARS = 5
"""Words are compared by this many characters, so that most endings do not count."""
LEAST_WORDS = 12
"""Texts with fewer words are too short to be compared."""
LEAST_SHARED = 0.44
"""Both texts must hold this share of the words of the shorter one."""
LEAST_RARE_SHARED = 0.24
"""The same for rare words."""
LEAST_RARE_WORDS = 5
"""Both texts must hold this many of the same rare words."""
RARE_SHARE = 0.35
"""A word is rare if no more than this share of the paragraphs hold it. Numbers and names mostly are."""
MOST_PARAGRAPHS = 400
"""Only this many paragraphs are compared, so that a book costs no more than a long article."""


class Related(NamedTuple):
    """Two blocks that say the same thing."""

    first: int
    second: int
    similarity: float
    """The share of the shorter one's words that both hold, 0..1."""


def find_related(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Related]:
    """Returns the pairs of kept paragraphs that say the same thing in other words, in the order of the text.

    Two texts are related if they share many of the shorter one's words, and enough rare ones. Texts in the same words are repeats
    (see `repeats`).

    The time grows with the square of the number of paragraphs, of which the first `MOST_PARAGRAPHS` are compared.
    """
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept and blocks[index].kind in (Kind.PARAGRAPH, Kind.QUOTE)]
    words_of = {index: words for index in kept[:MOST_PARAGRAPHS] if len(words := _words(blocks[index].text)) >= LEAST_WORDS}
    counts = Counter(word for words in words_of.values() for word in words)
    rare = {word for word, count in counts.items() if 1 < count <= max(2, RARE_SHARE * len(words_of))}  # no pair shares a word of one text
    rare_words_of = {index: own for index, words in words_of.items() if len(own := words & rare) >= LEAST_RARE_WORDS}
    pairs = []
    for first, second in combinations(rare_words_of, 2):
        fewer, rare_shared = min(len(words_of[first]), len(words_of[second])), len(rare_words_of[first] & rare_words_of[second])
        if rare_shared < LEAST_RARE_WORDS or rare_shared < LEAST_RARE_SHARED * fewer:
            continue
        shared = len(words_of[first] & words_of[second])
        if shared >= LEAST_SHARED * fewer:
            pairs.append(Related(first, second, round(shared / fewer, 2)))
    return pairs


def _words(text: str) -> set[str]:
    """The beginnings of a text's words, without case; a number with letters after it counts as the number."""
    text = NUMBER_WITH_LETTERS.sub(r"\1 ", text.casefold())
    return {word[:STEM_CHARS] for word in (WORD_OR_PAIR if has_other_scripts(text) else WORD).findall(text)}
