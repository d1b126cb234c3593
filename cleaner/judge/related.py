"""Finds pairs of paragraphs that say the same thing in other words. They are reported and never dropped."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..text import has_digits, has_other_scripts, letter_runs

NUMBER = regex(r"\d+(?:[.,]\d+)*")
WORD_OR_PAIR = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]{3,}|[\u3400-\u9fff\u3040-\u30ff]{2}")
"""Numbers and words; in texts without spaces between words, two characters serve as a word."""
LEAST_LETTERS = 3
"""A shorter word does not count."""
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
    repeated = set(bits)
    rare = [(index, sum(map(bits.__getitem__, words & repeated))) for index, words in words_of.items()]  # words as the bits of a number
    rare = [(index, own) for index, own in rare if own.bit_count() >= LEAST_RARE_WORDS]
    pairs: list[Related] = []
    for at, (first, own) in enumerate(rare, 1):
        for second, other in rare[at:]:
            rare_shared = (own & other).bit_count()
            if rare_shared < LEAST_RARE_WORDS:  # most pairs end here
                continue
            fewer = min(len(words_of[first]), len(words_of[second]))
            if rare_shared >= LEAST_RARE_SHARED * fewer and (shared := len(words_of[first] & words_of[second])) >= LEAST_SHARED * fewer:
                pairs.append(Related(first, second, round(shared / fewer, 2)))
                if len(pairs) == MOST_PAIRS:
                    return pairs
    return pairs


def _words(text: str) -> set[str]:
    """The beginnings of a text's words, without case; a number and the letters after it count as two."""
    text = text.casefold()
    if has_other_scripts(text):
        return {word[:STEM_CHARS] for word in WORD_OR_PAIR.findall(text)}
    words = {word[:STEM_CHARS] for word in set(letter_runs(text)) if len(word) >= LEAST_LETTERS}
    if has_digits(text):
        words.update([number[:STEM_CHARS] for number in NUMBER.findall(text)])
    return words
