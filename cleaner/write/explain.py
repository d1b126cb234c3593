"""Writes why each block was kept or dropped, as text for programs or as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from ..model import Block, Verdict
from ..text import UNPRINTABLE, count_words, printable

EXCERPT_CHARS = 64
FOLDED_BLOCKS = 3
"""A person sees this many dropped blocks in a row, or more, as one line."""


def write_explanation(blocks: Sequence[Block], chosen: Sequence[int] | None = None) -> str:
    """Returns a line for every block, in reading order, and a line of totals; without totals for the `chosen` blocks alone.

    A line holds the index of the block, its state, the rule that decided, the chance that the content judge gave it if there is
    one, the first words, and the reason.
    """
    rows = [_row(index, block) for index, block in enumerate(blocks) if chosen is None or index in chosen]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(5)]
    lines = ["  ".join([*(cell.ljust(width) for cell, width in zip(row[:5], widths, strict=True)), row[5]]).rstrip() for row in rows]
    if chosen is None:
        lines.append(totals(blocks))
    return "\n".join(lines) + "\n"


def _row(index: int, block: Block) -> tuple[str, ...]:
    verdict = verdict_of(block)
    text = shown_text(block)
    start = text if len(text) <= EXCERPT_CHARS else text[: EXCERPT_CHARS - 1] + "…"
    score = "" if verdict.score is None else f"{verdict.score:.2f}"
    return str(index), state_of(verdict), verdict.rule, score, start, printable(verdict.reason)


def verdict_of(block: Block) -> Verdict:
    """Returns the verdict of a judged block."""
    assert block.verdict is not None, "only judged blocks can be explained"
    return block.verdict


def state_of(verdict: Verdict) -> str:
    """Returns kept, dropped, or moved: to the metadata, which hold the fact that the block prints.

    >>> state_of(Verdict(False, "fact.byline")), state_of(Verdict(True, "fact.subtitle")), state_of(Verdict(False, "phrase.share"))
    ('moved', 'kept', 'dropped')
    """
    if verdict.kept:
        return "kept"
    return "moved" if verdict.rule.startswith("fact.") else "dropped"


def runs_of(blocks: Sequence[Block]) -> Iterator[tuple[str, list[int]]]:
    """Yields the blocks in runs of one state: the state, and the indices of the blocks."""
    for state, run in groupby(range(len(blocks)), lambda index: state_of(verdict_of(blocks[index]))):
        yield state, list(run)


def shown_text(block: Block) -> str:
    """Returns the text of a block on one line; of a block without text, how many images it holds."""
    return printable(block.text) or f"[{block.images} image{'s' if block.images > 1 else ''}]"


def find_words(blocks: Sequence[Block], words: str) -> list[int]:
    """Returns the indices of the blocks that contain some words; case and white space do not count."""
    wanted = " ".join(words.split()).casefold()
    return [index for index, block in enumerate(blocks) if wanted in " ".join(block.text.split()).casefold()]


def explain_json(blocks: Sequence[Block]) -> list[dict[str, object]]:
    """Returns every block with its verdict as JSON-ready dictionaries."""
    explained: list[dict[str, object]] = []
    for index, block in enumerate(blocks):
        verdict = verdict_of(block)
        explained.append(
            {
                "number": index,
                "kind": block.kind.value,
                "state": state_of(verdict),
                **verdict._asdict(),
                "text": UNPRINTABLE.sub("", block.text),
                "images": block.images,
            }
        )
    return explained


def totals(blocks: Sequence[Block]) -> str:
    """Returns one line: how many blocks and words were kept, how many blocks moved to the metadata, and how many each rule dropped."""
    states = Counter(state_of(verdict_of(block)) for block in blocks)
    dropped = Counter(verdict_of(block).rule for block in blocks if state_of(verdict_of(block)) == "dropped")
    kept = [block for block in blocks if verdict_of(block).kept]
    words, all_words = (sum(count_words(block.text) for block in chosen) for chosen in (kept, blocks))
    parts = [f"kept {len(kept)} of {len(blocks)} blocks, {words} of {all_words} words"]
    if states["moved"]:
        parts.append(f"moved to the metadata {states['moved']}")
    if dropped:
        parts.append(f"dropped by {', '.join(f'{rule} {count}' for rule, count in dropped.most_common())}")
    return "; ".join(parts)
