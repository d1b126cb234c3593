"""Builds tables: from the cells of a page, and from the lines of a text that draws them; and quotes drawn in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby, islice
from typing import TypeAlias

from ..model import Kind, Outline
from ..nodes import Node, Paragraph, Quote, Run, Runs, Table
from ..patterns import regex
from ..rules.class_names import OF_FORUMS
from .walk import Leaf

MOST_COLUMNS = 60
"""A table with more columns is not written as a table: nobody can read it."""
CELLS_ASKED = 6
MOST_SPAN = 40
"""The most rows or columns that one cell may cover."""
LAYOUT_CHARS = 400
"""A cell with more prose than this is part of the layout of a page. Blocks of up to a quarter of this length are not prose."""
ALIGNED = regex(r"text-align\s*:\s*(left|right|center)", re.I)
CELLS = ("td", "th")

TABLE_RULE = regex(r"\|?+[ \t]*+:?+-++:?+[ \t]*+(?:\|[ \t]*+:?+-++:?+[ \t]*+)*+\|?+[ \t]*+\Z")
CELL_END = regex(r"(?<!\\)\|")
MOST_DRAWN_QUOTES = 8
"""Quotes that are nested deeper in a text are text."""

Cells: TypeAlias = Mapping[int, tuple[Runs, Sequence[Leaf]]]
"""For each cell that shows something its runs, and the leaves that they are from; keyed by element."""


def table_node(outline: Outline, element: int, cells: Cells) -> Table | None:
    """Returns the table of an element, with empty cells where a cell spans others; None for a table that only lays out a page.

    A table is a layout if

    - its `role` says so, it holds another table, or it has only one cell;
    - its class, or that of one of its first cells, is that of a forum's posts;
    - a cell holds code of several lines, or a heading among other blocks;
    - a cell holds much prose in several blocks, or the table has fewer than four cells and one of them holds much prose.
    """
    end = outline.end(element)
    if _is_layout(outline, element, end, cells):
        return None
    rows = _rows(outline, element, end)
    grid: list[list[Runs]] = []
    is_head: list[bool] = []
    hanging: dict[int, int] = {}  # for each column the rows that the cells above still cover
    first: dict[int, int] = {}  # for each column the first cell that begins in it
    for row in rows:
        runs, is_header = _lay_out(outline, row, cells, hanging, first)
        if any(runs):
            grid.append(runs)
            is_head.append(is_header)
    width = max(map(len, grid), default=0)
    if not grid or width > MOST_COLUMNS or (width == 1 and len(grid) == 1):
        return None
    return Table(_filled(grid, width), is_head[0], tuple(_alignment(outline, first.get(column)) for column in range(width)))


def _filled(grid: Sequence[list[Runs]], width: int) -> tuple[tuple[Runs, ...], ...]:
    """Rows with empty cells at their ends, so that all have the same width."""
    return tuple(tuple(row + [()] * (width - len(row))) for row in grid)


def _is_layout(outline: Outline, element: int, end: int, cells: Cells) -> bool:
    if outline.attribute(element, "role").lower() in ("presentation", "none"):
        return True
    if "table" in outline.tags[element + 1 : end]:
        return True
    if any(not OF_FORUMS.isdisjoint(outline.class_words(each)) for each in (element, *islice(cells, CELLS_ASKED))):
        return True
    for _, leaves in cells.values():
        prose_chars = 0
        for leaf in leaves:
            if leaf.kind is Kind.HEADING and len(leaves) > 1:
                return True
            if leaf.kind is Kind.CODE and "\n" in leaf.raw.strip():
                return True
            prose_chars += len(leaf.raw) if len(leaf.raw) > LAYOUT_CHARS // 4 else 0
        if prose_chars > LAYOUT_CHARS and (len(leaves) > 1 or len(cells) < 4):
            return True
    return False


def _rows(outline: Outline, element: int, end: int) -> list[list[int]]:
    """The cells of a table, row by row."""
    rows: dict[int, list[int]] = {}
    for inner in range(element + 1, end):
        if outline.tags[inner] in CELLS:
            rows.setdefault(outline.parents[inner], []).append(inner)
    return list(rows.values())


def _lay_out(outline: Outline, row: list[int], cells: Cells, hanging: dict[int, int], first: dict[int, int]) -> tuple[list[Runs], bool]:
    """The runs of a row, with empty ones where cells span several columns or hang down from rows above; and whether it is a header.

    Adds to `first` the cells that are the first to begin in their column.
    """
    runs: list[Runs] = []
    is_header = all(outline.tags[cell] == "th" for cell in row) or outline.tags[outline.parents[outline.parents[row[0]]]] == "thead"
    covered = dict(hanging)
    for cell in row:
        while covered.pop(len(runs), 0):
            runs.append(())
        across, down = _span(outline.attribute(cell, "colspan")), _span(outline.attribute(cell, "rowspan"))
        first.setdefault(len(runs), cell)
        for column in range(len(runs), len(runs) + across):
            hanging[column] = down
        runs.append(cells[cell][0] if cell in cells else ())
        runs.extend([()] * (across - 1))
    for column in list(hanging):
        hanging[column] -= 1
        if hanging[column] <= 0:
            del hanging[column]
    return runs, is_header


def _span(value: str) -> int:
    value = value.strip()
    return max(1, min(MOST_SPAN, int(value))) if value.isdecimal() and value.isascii() and len(value) < 6 else 1


def _alignment(outline: Outline, cell: int | None) -> str:
    """How the text of a cell is aligned; '' where it does not say."""
    if cell is None:
        return ""
    style = ALIGNED.search(outline.attribute(cell, "style"))
    name = (style[1] if style else outline.attribute(cell, "align")).lower()
    return name if name in ("left", "right", "center") else ""


def drawn_nodes(text: str, depth: int = 0) -> list[Node]:
    """Returns what the lines of a text draw: a quote, with `>` before each line, or a table with pipes; nothing for other lines."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if lines and all(line.startswith(">") for line in lines):
        return [Quote(tuple(_drawn_quote(text.split("\n"), depth)))]
    if len(lines) > 1 and "|" in lines[0] and TABLE_RULE.match(lines[1]):
        table = _drawn_table(lines)
        return [table] if table else []
    return []


def _drawn_quote(lines: Sequence[str], depth: int) -> list[Node]:
    """The nodes of a quote: lines that are still quoted without its sign are a quote in it, the others paragraphs or a table."""
    inner = [line.strip().removeprefix(">").removeprefix(" ") for line in lines]
    nodes: list[Node] = []
    for is_quoted, group in groupby(inner, key=lambda line: line.lstrip().startswith(">")):
        text = "\n".join(group)
        if depth < MOST_DRAWN_QUOTES and (drawn := drawn_nodes(text, depth + 1)):
            nodes += drawn
        elif is_quoted:
            nodes.append(Paragraph((Run(" ".join(text.split())),)))
        else:
            parts = [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text)]
            nodes += [Paragraph((Run(part),)) for part in parts if part]
    return nodes


def _drawn_table(lines: Sequence[str]) -> Table | None:
    """The table that lines draw, the second one its rule; None if a row has more cells than the rule, or no row has text."""
    rows = [_drawn_cells(line) for line in (lines[0], *lines[2:])]
    alignments = tuple(map(_drawn_alignment, _drawn_cells(lines[1])))
    width = len(alignments)
    if any(len(row) > width for row in rows):
        return None
    has_header = any(rows[0])
    grid: list[list[Runs]] = [[(Run(cell),) if cell else () for cell in row] for row in (rows if has_header else rows[1:])]
    return Table(_filled(grid, width), has_header, alignments) if grid else None


def _drawn_cells(line: str) -> list[str]:
    cells = CELL_END.split(line.strip().removeprefix("|"))
    if cells and not cells[-1].strip():
        cells.pop()
    return [cell.strip().replace("\\|", "|") for cell in cells]


def _drawn_alignment(rule: str) -> str:
    is_left, is_right = rule.startswith(":"), rule.endswith(":")
    return "center" if is_left and is_right else "right" if is_right else "left" if is_left else ""
