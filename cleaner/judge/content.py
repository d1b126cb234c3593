"""Main text or not: the first verdict on every block of a page, by learned weights.

The first look scores each block by the names around it, its shape and its words. The second sets these scores
against the block's containers, neighbours and likes, and lets small decision trees decide again. The cut is
where the page as a whole comes out best. No absolute bound decides anywhere: pages differ too much.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..model import Block, Kind, Notice, Page, Verdict
from ..options import Favor
from ..rules.content_trees import second_look
from .declared import declared_by
from .features import chance_of, look_closer
from .firstlook import first_look
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
    blocks = page.blocks
    scores = first_look(page.outline, blocks, content_weights())
    rows = look_closer(page.outline, blocks, declared_by(page.root), scores)
    chances = [chance_of(second_look(row)) if row else 0.0 for row in rows]
    best, _ = expected_cut(blocks, chances)
    cut = CUTS[favor] * best
    verdicts = [
        Verdict(True, "content.main", score=chance) if chance >= cut and chance else Verdict(False, "content.furniture", score=chance)
        for chance in chances
    ]
    return Judged(with_company(page, verdicts), best, [])


def expected_cut(blocks: Sequence[Block], chances: Sequence[float]) -> tuple[float, float]:
    """Returns the best F1 that a cut through the chances can be expected to give, and that cut."""
    sizes = sorted(
        [
            (chance, block.text.count(" ") + 1.5)
            for block, chance in zip(blocks, chances, strict=True)
            if chance and block.kind is not Kind.CAPTION
        ],
        reverse=True,
    )
    expected = sum([chance * size for chance, size in sizes])
    right = kept = best = cut = 0.0
    for chance, size in sizes:
        right += chance * size
        kept += size
        if 2 * right > best * (kept + expected):
            best, cut = 2 * right / (kept + expected), chance
    return best, cut


def with_company(page: Page, verdicts: list[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with images and captions kept where the text before and after them is."""
    judged = verdicts
    blocks = page.blocks
    following: list[bool] = [False] * len(blocks)
    after = False
    for number in range(len(blocks) - 1, -1, -1):
        following[number] = after
        if blocks[number].text and blocks[number].kind is not Kind.CAPTION:
            after = judged[number].kept
    before = False
    for number, block in enumerate(blocks):
        if block.text and block.kind is not Kind.CAPTION:
            before = judged[number].kept
        elif before and following[number]:
            judged[number] = Verdict(True, "content.main", score=judged[number].score)
        else:
            judged[number] = Verdict(False, "content.furniture", score=judged[number].score)
    return judged
