"""Paragraphs that say the same thing in other words are reported, and no others."""

from __future__ import annotations

from cleaner.judge.related import find_related
from cleaner.model import Block, Kind, Verdict

TOLD = (
    "The barge broke its tow at about six in the evening of October 3 with eleven people aboard, "
    "the regional emergency office at Velm said.",
    "Two of the crew were treated for cold, and the cargo of bricks was brought ashore during the night by volunteers.",
    "At around six on the evening of October 3 the tow of the barge broke; "
    "there were eleven people aboard, according to the emergency office at Velm.",
    "The owners have been told to pay for the tug, whose captain says that he would have gone out unpaid.",
    "A court will decide in spring who owns the bricks, since nobody has claimed them so far in either town.",
)
KEPT = Verdict(True, "test.kept")


def related(*texts: str, dropped: tuple[int, ...] = ()) -> list[tuple[int, int]]:
    blocks = [Block(text) for text in texts]
    verdicts = [KEPT._replace(kept=index not in dropped) for index in range(len(texts))]
    return [(pair.first, pair.second) for pair in find_related(blocks, verdicts)]


def test_retold_paragraphs_are_a_pair() -> None:
    assert related(*TOLD) == [(0, 2)]


def test_dropped_paragraphs_and_items_are_not_compared() -> None:
    assert related(*TOLD, dropped=(2,)) == []
    items = [Block(text, kind=Kind.ITEM) for text in TOLD]
    assert find_related(items, [KEPT] * len(items)) == []


def test_short_texts_are_not_compared() -> None:
    assert related("Thirty-four pounds at the quay.", "Thirty-four pounds at the quay.", *TOLD[3:]) == []


def test_empty() -> None:
    assert find_related([], []) == []
