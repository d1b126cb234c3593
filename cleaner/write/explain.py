"""Writes why each block was kept or dropped, as text or JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..model import Block
from ..text import UNPRINTABLE, count_words, printable

EXCERPT_CHARS = 64


def write_explanation(blocks: Sequence[Block], chosen: Sequence[int] | None = None) -> str:
    """Returns a line for every block, in reading order, and a line of totals; without totals for the `chosen` blocks alone.

    A line holds the index of the block, kept or dropped, the rule that decided, the score of the content judge if there is
    one, the first words, and the reason.
    """
    rows = [_row(index, block) for index, block in enumerate(blocks) if chosen is None or index in chosen]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(5)]
    lines = ["  ".join([*(cell.ljust(width) for cell, width in zip(row[:5], widths, strict=True)), row[5]]).rstrip() for row in rows]
    if chosen is None:
        lines.append(totals(blocks))
    return "\n".join(lines) + "\n"


def _row(index: int, block: Block) -> tuple[str, ...]:
    verdict = block.verdict
    assert verdict is not None, "only judged blocks can be explained"
    text = printable(block.text) or f"[{block.images} image{'s' if block.images > 1 else ''}]"
    start = text if len(text) <= EXCERPT_CHARS else text[: EXCERPT_CHARS - 1] + "…"
    score = "" if verdict.score is None else f"{verdict.score:.2f}"
    return str(index), "kept" if verdict.kept else "dropped", verdict.rule, score, start, printable(verdict.reason)


def find_words(blocks: Sequence[Block], words: str) -> list[int]:
    """Returns the indices of the blocks that contain some words; case and white space do not count."""
    wanted = " ".join(words.split()).casefold()
    return [index for index, block in enumerate(blocks) if wanted in " ".join(block.text.split()).casefold()]


def explain_json(blocks: Sequence[Block]) -> list[dict[str, object]]:
    """Returns every block with its verdict as JSON-ready dictionaries."""
    explained: list[dict[str, object]] = []
    for index, block in enumerate(blocks):
        assert block.verdict is not None, "only judged blocks can be explained"
        verdict = block.verdict._asdict()
        explained.append(
            {"number": index, "kind": block.kind.value, **verdict, "text": UNPRINTABLE.sub("", block.text), "images": block.images}
        )
    return explained


def totals(blocks: Sequence[Block]) -> str:
    """Returns one line: how many blocks and words were kept, and how many blocks each rule dropped."""
    kept = [block for block in blocks if block.verdict and block.verdict.kept]
    dropped = Counter(block.verdict.rule for block in blocks if block.verdict and not block.verdict.kept)
    words, all_words = (sum(count_words(block.text) for block in chosen) for chosen in (kept, blocks))
    by_rule = ", ".join(f"{rule} {count}" for rule, count in dropped.most_common())
    return f"kept {len(kept)} of {len(blocks)} blocks, {words} of {all_words} words" + (f"; dropped by {by_rule}" if by_rule else "")
