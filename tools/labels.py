"""Which blocks of an annotated page are its article: the truth of the training."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

WORD = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
"""A word, or one character of a script that is written without spaces."""
RUN = 4
"""Words in a row that tell a text from another."""
NEIGHBOURS = 6


def words(text: str) -> tuple[str, ...]:
    """Returns the words of a text in lower case."""
    return tuple(WORD.findall(text.lower()))


def label(texts: Sequence[str], truth: str) -> list[float]:
    """Returns for each text the share of its words that are in the truth, 0..1.

    1. A text of five words or more: the share of its words that stand in runs of four which the truth has too.
    2. A shorter one: 1 where it is a whole line of the truth, or continues a neighbour there; else 0.
    3. A text that the page has more often than the truth counts as often as there, where most of its neighbours do.
    """
    true_words = words(truth)
    runs = {true_words[i : i + RUN] for i in range(len(true_words) - RUN + 1)}
    lines = {words(line) for line in truth.split("\n")}
    of_texts = [words(text) for text in texts]
    shares = [_share(found, runs) if len(found) > RUN else float(bool(found) and found in lines) for found in of_texts]
    for number, found in enumerate(of_texts):
        if found and len(found) <= RUN and not shares[number] and _continues(number, of_texts, shares, runs):
            shares[number] = 1.0
    return _as_often(of_texts, shares, true_words)


def _share(found: tuple[str, ...], runs: set[tuple[str, ...]]) -> float:
    covered = 0
    until = 0
    for start in range(len(found) - RUN + 1):
        if found[start : start + RUN] in runs:
            covered += start + RUN - max(start, until)
            until = start + RUN
    return covered / len(found)


def _continues(number: int, of_texts: list[tuple[str, ...]], shares: list[float], runs: set[tuple[str, ...]]) -> bool:
    """Whether a short text and the beginning or end of a neighbour make a run of the truth."""
    found = of_texts[number]
    missing = RUN - len(found) or 1
    before, after = number - 1, number + 1
    if before >= 0 and shares[before] > 0.5 and (*of_texts[before][-missing:], *found)[-RUN:] in runs:
        return True
    return after < len(of_texts) and shares[after] > 0.5 and (*found, *of_texts[after][:missing])[:RUN] in runs


def _as_often(of_texts: list[tuple[str, ...]], shares: list[float], true_words: tuple[str, ...]) -> list[float]:
    copies = defaultdict(list)
    for number, found in enumerate(of_texts):
        if shares[number] > 0.5:
            copies[found].append(number)
    squashed = " " + " ".join(true_words) + " "
    labels = list(shares)
    for found, numbers in copies.items():
        if len(numbers) < 2:
            continue
        wanted = max(1, squashed.count(" " + " ".join(found) + " ")) if len(found) <= 60 else 1
        if len(numbers) <= wanted:
            continue

        def company(number: int) -> tuple[float, int]:
            near = range(max(0, number - NEIGHBOURS), min(len(shares), number + NEIGHBOURS + 1))
            return -sum(shares[other] for other in near if of_texts[other] != of_texts[number]), number

        for number in sorted(numbers, key=company)[wanted:]:
            labels[number] = 0.0
    return labels


def covered_share(labels: Sequence[float], texts: Sequence[str], truth: str) -> float:
    """Returns the share of the truth's words that the labelled texts hold: low where the page lacks what was annotated."""
    expected = Counter(words(truth))
    got: Counter[str] = Counter()
    for share, text in zip(labels, texts, strict=True):
        if share >= 0.5:
            got.update(words(text))
    return (got & expected).total() / max(1, expected.total())
