"""Kept blocks to plain text."""

from __future__ import annotations

from collections.abc import Iterable

from ..model import Block, Kind

JOINED = (Kind.ITEM, Kind.CELL)


def write_text(blocks: Iterable[Block]) -> str:
    """Returns the text of blocks, paragraphs parted by a blank line, items and cells in a row by a line end.

    Items begin with a hyphen. No markup otherwise, and no captions: they are not the article's text.
    """
    lines: list[str] = []
    before: Kind | None = None
    for block in blocks:
        if not block.text or block.kind is Kind.CAPTION:
            continue
        if lines and not (block.kind is before and before in JOINED):
            lines.append("")
        lines.append(f"- {block.text}" if block.kind is Kind.ITEM else block.text)
        before = block.kind
    return "\n".join(lines)
