"""Tables of data, told from those that only lay out a page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..model import Kind, Outline
from ..nodes import Runs, Table
from ..patterns import regex
from .leaves import Leaf

WIDEST = 60
"""More columns than this are no table that can be read."""
SPAN = 40
LONG_CELL = 400
"""Characters; prose of this length stands in a layout."""
ALIGNED = regex(r"text-align\s*:\s*(left|right|center)", re.I)
CELLS = ("td", "th")

Cells = Mapping[int, tuple[Runs, Sequence[Leaf]]]
"""For the number of each cell that shows something: its runs, and the leaves that they are from."""


def table_node(outline: Outline, number: int, cells: Cells) -> Table | None:
    """Returns a table, its spans filled with empty cells; None where it only lays out what it holds.

    A layout is a table that says so (`role`), holds another table, code of several lines, headings or several
    paragraphs or much text in one cell, or that has a single cell.
    """
    end = outline.end(number)
    if _is_layout(outline, number, end, cells):
        return None
    rows = _rows(outline, number, end)
    grid, is_head = [], []
    hanging: dict[int, int] = {}  # rows that the cells above still take up, by column
    for row in rows:
        runs, is_header = _laid_out(outline, row, cells, hanging)
        if any(runs):
            grid.append(runs)
            is_head.append(is_header)
    width = max(map(len, grid), default=0)
    if not grid or width > WIDEST or (width == 1 and len(grid) == 1):
        return None
    aligned = _alignments(outline, rows, width)
    return Table(tuple(tuple(row + [()] * (width - len(row))) for row in grid), is_head[0], aligned)


def _is_layout(outline: Outline, number: int, end: int, cells: Cells) -> bool:
    if outline.attribute(number, "role").lower() in ("presentation", "none"):
        return True
    if any(tag == "table" for tag in outline.tags[number + 1 : end]):
        return True
    for _, leaves in cells.values():
        prose = 0
        for leaf in leaves:
            if leaf.kind is Kind.HEADING and len(leaves) > 1:
                return True
            if leaf.kind is Kind.CODE and "\n" in leaf.raw.strip():
                return True
            prose += len(leaf.raw) if len(leaf.raw) > LONG_CELL // 4 else 0
        if prose > LONG_CELL and (len(leaves) > 1 or len(cells) < 4):
            return True
    return False


def _rows(outline: Outline, number: int, end: int) -> list[list[int]]:
    """The numbers of the table's cells, row by row."""
    rows: dict[int, list[int]] = {}
    for inner in range(number + 1, end):
        if outline.tags[inner] in CELLS:
            rows.setdefault(outline.parents[inner], []).append(inner)
    return list(rows.values())


def _laid_out(outline: Outline, row: list[int], cells: Cells, hanging: dict[int, int]) -> tuple[list[Runs], bool]:
    """The runs of a row, with empty ones for what spans columns and hangs down from rows above; and whether it is a header."""
    runs: list[Runs] = []
    is_header = all(outline.tags[cell] == "th" for cell in row) or outline.tags[outline.parents[outline.parents[row[0]]]] == "thead"
    left = dict(hanging)
    for cell in row:
        while left.pop(len(runs), 0):
            runs.append(())
        across, down = _span(outline.attribute(cell, "colspan")), _span(outline.attribute(cell, "rowspan"))
        for column in range(len(runs), len(runs) + across):
            hanging[column] = down
        runs.append(cells[cell][0] if cell in cells else ())
        runs.extend([()] * (across - 1))
    for column in list(hanging):
        hanging[column] -= 1
        if hanging[column] <= 0:
            del hanging[column]
    return runs, is_header


def _span(given: str) -> int:
    text = given.strip()
    return max(1, min(SPAN, int(text))) if text.isdecimal() and text.isascii() and len(text) < 6 else 1


def _alignments(outline: Outline, rows: list[list[int]], width: int) -> tuple[str, ...]:
    """How the cells of each column are aligned, by the first row that has a cell there."""
    aligned: list[str] = []
    for row in rows[:20]:
        for cell in row[len(aligned) :]:
            styled = ALIGNED.search(outline.attribute(cell, "style"))
            name = (styled[1] if styled else outline.attribute(cell, "align")).lower()
            aligned.append(name if name in ("left", "right", "center") else "")
        if len(aligned) >= width:
            break
    return tuple((aligned + [""] * width)[:width])
