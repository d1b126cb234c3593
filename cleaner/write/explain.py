"""Why each block was kept or dropped, for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..characters import count_words, printable
from ..model import Block

FIRST_WORDS = 64


def write_explanation(blocks: Sequence[Block]) -> str:
    """Returns a line for every block, in reading order, and a line of totals.

    A line holds the block's number, kept or dropped, the rule that decided, the content judge's score where it
    gave one, the first words, and the reason.
    """
    rows = [_row(number, block) for number, block in enumerate(blocks)]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(5)]
    lines = ["  ".join([*(cell.ljust(width) for cell, width in zip(row[:5], widths, strict=True)), row[5]]).rstrip() for row in rows]
    return "\n".join([*lines, _totals(blocks)]) + "\n"


def _row(number: int, block: Block) -> tuple[str, ...]:
    verdict = block.verdict
    assert verdict is not None, "only judged blocks can be explained"
    text = printable(block.text) or f"[{block.images} image{'s' if block.images > 1 else ''}]"
    start = text if len(text) <= FIRST_WORDS else text[: FIRST_WORDS - 1] + "…"
    score = "" if verdict.score is None else f"{verdict.score:.2f}"
    return str(number), "kept" if verdict.kept else "dropped", verdict.rule, score, start, verdict.reason


def _totals(blocks: Sequence[Block]) -> str:
    """One line: how many blocks and words were kept and dropped, and which rules dropped how many."""
    kept = [block for block in blocks if block.verdict and block.verdict.kept]
    dropped = Counter(block.verdict.rule for block in blocks if block.verdict and not block.verdict.kept)
    words, all_words = (sum(count_words(block.text) for block in chosen) for chosen in (kept, blocks))
    by_rule = ", ".join(f"{rule} {count}" for rule, count in dropped.most_common())
    return f"kept {len(kept)} of {len(blocks)} blocks, {words} of {all_words} words" + (f"; dropped by {by_rule}" if by_rule else "")
