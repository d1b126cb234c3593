"""Finds pairs of paragraphs that say the same thing in other words. They are reported and never dropped."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain, combinations
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..text import has_other_scripts

WORD = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]{3,}")
WORD_OR_PAIR = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]{3,}|[\u3400-\u9fff\u3040-\u30ff]{2}")
"""The same for texts without spaces between words, where two characters serve as a word."""
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
MOST_CHARS = 10_000
"""Of a paragraph; longer ones are whole texts without marks of paragraphs."""
MOST_PAIRS = 1000
"""No more pairs are reported: a list of entries in the same words would have its text in the metadata many times over."""


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

    The time grows with the square of the number of paragraphs, of which the first `MOST_PARAGRAPHS` are compared. At most
    `MOST_PAIRS` pairs come back.
    """
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept and blocks[index].kind in (Kind.PARAGRAPH, Kind.QUOTE)]
    words_of = {index: words for index in kept[:MOST_PARAGRAPHS] if len(words := _words(blocks[index].text[:MOST_CHARS])) >= LEAST_WORDS}
    counts = Counter(chain.from_iterable(words_of.values()))
    most = max(2, RARE_SHARE * len(words_of))
    bits = {word: 1 << bit for bit, word in enumerate(word for word, count in counts.items() if 1 < count <= most)}
    rare = {index: sum([bits[word] for word in words & bits.keys()]) for index, words in words_of.items()}  # words as the bits of a number
    pairs = []
    for first, second in combinations([index for index, own in rare.items() if own.bit_count() >= LEAST_RARE_WORDS], 2):
        rare_shared = (rare[first] & rare[second]).bit_count()
        if rare_shared < LEAST_RARE_WORDS:
            continue
        fewer = min(len(words_of[first]), len(words_of[second]))
        if rare_shared < LEAST_RARE_SHARED * fewer:
            continue
        shared = len(words_of[first] & words_of[second])
        if shared >= LEAST_SHARED * fewer:
            pairs.append(Related(first, second, round(shared / fewer, 2)))
            if len(pairs) == MOST_PAIRS:
                break
    return pairs


def _words(text: str) -> set[str]:
    """The beginnings of a text's words, without case; a number and the letters after it count as two."""
    return {word[:STEM_CHARS] for word in (WORD_OR_PAIR if has_other_scripts(text) else WORD).findall(text.casefold())}
