"""Labels the blocks of an annotated page: which of them are its article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
"""A word, or one character of a script that has no spaces."""
RUN_WORDS = 4
"""Texts are compared by runs of this many consecutive words."""
NEIGHBOURS = 6
"""Of several copies of a text, those with the most labelled blocks among this many on each side are the article's."""
MOST_COUNTED_WORDS = 60
"""A longer text counts once, even if the annotation has it twice."""


def words(text: str) -> tuple[str, ...]:
    """Returns the words of a text in lower case."""
    return tuple(WORD.findall(text.lower()))


def label(texts: Sequence[str], truth: str) -> list[float]:
    """Returns for each text the share of its words that are in the truth, 0..1.

    1. A text of five words or more: the share of its words in runs of four that the truth has too.
    2. A shorter one: 1 if it is a whole line of the truth, or continues a neighbour there; else 0.
    3. A text that the page has more often than the truth counts as often as there, where most of its neighbours are labelled.
    """
    true_words = words(truth)
    runs = {true_words[i : i + RUN_WORDS] for i in range(len(true_words) - RUN_WORDS + 1)}
    lines = {words(line) for line in truth.split("\n")}
    of_texts = [words(text) for text in texts]
    shares = [_share(own, runs) if len(own) > RUN_WORDS else float(bool(own) and own in lines) for own in of_texts]
    for index, own in enumerate(of_texts):
        if own and len(own) <= RUN_WORDS and not shares[index] and _continues_neighbour(index, of_texts, shares, runs):
            shares[index] = 1.0
    return _as_often_as_truth(of_texts, shares, true_words)


def _share(own: tuple[str, ...], runs: set[tuple[str, ...]]) -> float:
    covered = 0
    end = 0
    for start in range(len(own) - RUN_WORDS + 1):
        if own[start : start + RUN_WORDS] in runs:
            covered += start + RUN_WORDS - max(start, end)
            end = start + RUN_WORDS
    return covered / len(own)


def _continues_neighbour(index: int, of_texts: list[tuple[str, ...]], shares: list[float], runs: set[tuple[str, ...]]) -> bool:
    """Whether a short text and the beginning or end of a neighbour make a run of the truth."""
    own = of_texts[index]
    missing = RUN_WORDS - len(own) or 1
    before, after = index - 1, index + 1
    if before >= 0 and shares[before] > 0.5 and (*of_texts[before][-missing:], *own)[-RUN_WORDS:] in runs:
        return True
    return after < len(of_texts) and shares[after] > 0.5 and (*own, *of_texts[after][:missing])[:RUN_WORDS] in runs


def _as_often_as_truth(of_texts: list[tuple[str, ...]], shares: list[float], true_words: tuple[str, ...]) -> list[float]:
    copies = defaultdict(list)
    for index, own in enumerate(of_texts):
        if shares[index] > 0.5:
            copies[own].append(index)
    joined = " " + " ".join(true_words) + " "
    labels = list(shares)
    for own, indexes in copies.items():
        if len(indexes) < 2:
            continue
        wanted = max(1, joined.count(" " + " ".join(own) + " ")) if len(own) <= MOST_COUNTED_WORDS else 1
        if len(indexes) <= wanted:
            continue

        def most_labelled_neighbours(index: int) -> tuple[float, int]:
            near = range(max(0, index - NEIGHBOURS), min(len(shares), index + NEIGHBOURS + 1))
            return -sum(shares[other] for other in near if of_texts[other] != of_texts[index]), index

        for index in sorted(indexes, key=most_labelled_neighbours)[wanted:]:
            labels[index] = 0.0
    return labels
