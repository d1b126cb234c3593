"""Kept blocks to plain text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from ..model import Block, Kind, Outline

LISTS = frozenset(("ul", "ol", "menu", "dir"))
HOLDERS = frozenset(("li", "dt", "dd", "td", "th"))
DEEPEST = 8
"""Lists nested deeper are indented no further."""

Places: TypeAlias = dict[int, tuple[int, int]]
"""For an element the item or cell that it is in, itself or 0 for none, and how many lists are around it."""


def write_text(blocks: Iterable[Block], outline: Outline) -> str:
    """Returns the text of blocks, paragraphs parted by a blank line.

    Items follow each other line by line, begin with a hyphen or their number, and are indented as they are
    nested; the cells of a row stand in one line, parted by ` | `. There is no other markup, and no caption: captions
    are not the article's text.
    """
    lines: list[str] = []
    places: Places = {0: (0, 0)}
    counts: dict[int, int] = {}
    before: Kind | None = None
    holder = row = 0
    sign = ""
    for block in blocks:
        text, kind = block.text, block.kind
        if not text or kind is Kind.CAPTION:
            continue
        if kind is not before or (kind is not Kind.ITEM and kind is not Kind.CELL):
            if lines:
                lines.append("")
            row = 0
        before = kind
        if kind is Kind.ITEM:
            item, depth = place_of(outline, block.element, places)
            if item and item == holder:
                sign = " " * len(sign)
            else:
                sign = "  " * (min(depth, DEEPEST) - 1) + sign_of(outline, item, counts)
            holder = item
            text = sign + text
        elif kind is Kind.CELL:
            cell, _ = place_of(outline, block.element, places)
            if row and outline.parents[cell] == row:
                lines[-1] += (" " if cell == holder else " | ") + text
                holder = cell
                continue
            row, holder = outline.parents[cell], cell
        lines.append(text)
    return "\n".join(lines)


def place_of(outline: Outline, number: int, known: Places) -> tuple[int, int]:
    """Returns the item or cell that an element is in, and how many lists are around it; adds to what is known."""
    unknown = []
    while number not in known:
        unknown.append(number)
        number = outline.parents[number]
    holder, depth = known[number]
    for inner in reversed(unknown):
        tag = outline.tags[inner]
        holder, depth = (inner if tag in HOLDERS else holder), depth + (tag in LISTS)
        known[inner] = holder, depth
    return holder, depth


def sign_of(outline: Outline, item: int, counts: dict[int, int]) -> str:
    """Returns the sign before an item: its number in an ordered list, nothing before definitions, else a hyphen; counts it."""
    if outline.tags[item] in ("dt", "dd"):
        return ""
    parent = outline.parents[item]
    if outline.tags[parent] != "ol":
        return "- "
    if parent not in counts:
        start = outline.attribute(parent, "start").strip()
        counts[parent] = int(start) if start.isdecimal() and start.isascii() and len(start) < 10 else 1
    else:
        counts[parent] += 1
    return f"{counts[parent]}. "
