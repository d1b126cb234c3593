"""Main text or not: the first verdict on every block of a page, by learned weights.

The first look scores each block by the names around it, its shape and its words. The second sets these scores
against the block's containers, neighbours and likes, and lets small decision trees decide again. The cut is
where the page as a whole comes out best. No absolute bound decides anywhere: pages differ too much.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

from ..model import Kind, Notice, Page, Verdict
from ..options import Favor
from ..rules.content_trees import second_look
from .declared import declared_by
from .features import look_closer
from .firstlook import Columns, first_look, turned
from .weights import content_weights

CUTS = {Favor.PRECISION: 0.75, Favor.BALANCED: 0.62, Favor.RECALL: 0.4}
"""A block is kept from this share of the page's best expected F1 on."""


class Judged(NamedTuple):
    """The content judge's verdicts, one a block, and how sure it is of the page as a whole."""

    verdicts: list[Verdict]
    confidence: float
    notices: list[Notice]


def judge_content(page: Page, favor: Favor) -> Judged:
    """Returns a verdict for every block of an HTML page: content.main or content.furniture, with the chance as its score.

    Blocks without text (images alone) and captions go with the text around them.
    """
    if not page.blocks:
        return Judged([], 0.0, [])
    columns = turned(page.blocks)
    look = first_look(page.outline, columns, content_weights())
    rows = look_closer(page.outline, columns, declared_by(page.root), look)
    chances = [1 / (1 + exp(-second_look(row))) if row else 0.0 for row in rows]
    best = expected_score(columns, chances)
    cut = CUTS[favor] * best
    kept = with_company(columns, [chance >= cut and chance > 0 for chance in chances])
    verdicts = [
        Verdict(True, "content.main", "", chance) if keep else Verdict(False, "content.furniture", "", chance)
        for keep, chance in zip(kept, chances, strict=True)
    ]
    return Judged(verdicts, best, [])


def expected_score(columns: Columns, chances: Sequence[float]) -> float:
    """Returns the best F1, over words, that a cut through the chances can be expected to give."""
    counted = [
        (chance, text.count(" ") + 1.5)
        for chance, text, kind in zip(chances, columns.texts, columns.kinds, strict=True)
        if chance and kind is not Kind.CAPTION
    ]
    counted.sort(reverse=True)
    expected = sum([chance * size for chance, size in counted])
    right = kept = best = 0.0
    for chance, size in counted:
        right += chance * size
        kept += size
        if 2 * right > best * (kept + expected):
            best = 2 * right / (kept + expected)
    return best


def with_company(columns: Columns, kept: list[bool]) -> list[bool]:
    """Returns what is kept, with images and captions where the texts before and after them are."""
    before, waiting = False, []
    for number, (kind, length) in enumerate(zip(columns.kinds, columns.lengths, strict=True)):
        if not length or kind is Kind.CAPTION:
            waiting.append(number)
            continue
        if waiting:
            for image in waiting:
                kept[image] = before and kept[number]
            waiting.clear()
        before = kept[number]
    for image in waiting:
        kept[image] = False
    return kept
