"""Writes kept blocks as plain text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from ..model import Block, Kind, Outline

LIST_TAGS = frozenset(("ul", "ol", "menu", "dir"))
HOLDER_TAGS = frozenset(("li", "dt", "dd", "td", "th"))
MOST_INDENTS = 8
"""Lists nested deeper than this are indented no further."""

Places: TypeAlias = dict[int, tuple[int, int]]
"""For an element: the item or cell that holds it (0 for none), and how many lists are around it."""


def write_text(blocks: Iterable[Block], outline: Outline) -> str:
    """Returns the text of blocks, with a blank line between paragraphs.

    Each item is on a line of its own, begins with a hyphen or its number, and is indented as deep as its list is nested.
    The cells of a row are on one line, separated by ` | `. There is no other markup, and there are no captions: they
    are not part of the article's text.
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
            item, depth = _place_of(outline, block.element, places)
            if item and item == holder:
                sign = " " * len(sign)
            else:
                sign = "  " * (min(depth, MOST_INDENTS) - 1) + _sign_of(outline, item, counts)
            holder = item
            text = sign + text
        elif kind is Kind.CELL:
            cell, _ = _place_of(outline, block.element, places)
            if row and outline.parents[cell] == row:
                lines[-1] += (" " if cell == holder else " | ") + text
                holder = cell
                continue
            row, holder = outline.parents[cell], cell
        lines.append(text)
    return "\n".join(lines)


def _place_of(outline: Outline, element: int, known: Places) -> tuple[int, int]:
    """Returns the item or cell that holds an element, and how many lists are around it; adds both to `known`."""
    outer, unknown = outline.climb(element, known)
    holder, depth = known[outer]
    for inner in unknown:
        tag = outline.tags[inner]
        holder, depth = (inner if tag in HOLDER_TAGS else holder), depth + (tag in LIST_TAGS)
        known[inner] = holder, depth
    return holder, depth


def _sign_of(outline: Outline, item: int, counts: dict[int, int]) -> str:
    """Returns what begins an item: its number in an ordered list, nothing in a definition list, else a hyphen.

    `counts` holds the last number of each ordered list.
    """
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
