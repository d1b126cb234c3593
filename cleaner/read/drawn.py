"""What flattened text holds as it is, its lines unjoined: quotes and tables that were drawn with signs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..nodes import Node, Paragraph, Quote, Run, Table
from ..patterns import regex

ROW_OF_RULES = regex(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")
CELL_END = regex(r"(?<!\\)\|")
DEEPEST = 8
"""Quotes in quotes deeper than this are text."""


def nodes_of(text: str, depth: int = 0) -> list[Node]:
    """Returns what lines that were kept as they are show: a quote with `>` before each line, or a table with pipes; else nothing."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if lines and all(line.startswith(">") for line in lines):
        return [Quote(tuple(_quoted(text.split("\n"), depth)))]
    if len(lines) > 1 and "|" in lines[0] and ROW_OF_RULES.match(lines[1]):
        table = _table(lines)
        return [table] if table else []
    return []


def _quoted(lines: Sequence[str], depth: int) -> list[Node]:
    inner = "\n".join(line.strip().removeprefix(">").removeprefix(" ") for line in lines)
    if depth < DEEPEST and (nodes := nodes_of(inner, depth + 1)):
        return nodes
    parts = [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", inner)]
    return [Paragraph((Run(part),)) for part in parts if part]


def _table(lines: Sequence[str]) -> Table | None:
    rows = [_cells(line) for line in (lines[0], *lines[2:])]
    aligned = tuple(_alignment(cell) for cell in _cells(lines[1]))
    width = len(aligned)
    if any(len(row) > width for row in rows):
        return None
    has_header = any(rows[0])
    grid = [[(Run(cell),) if cell else () for cell in row] + [()] * (width - len(row)) for row in rows]
    return (
        Table(tuple(tuple(row) for row in (grid if has_header else grid[1:])), has_header, aligned) if len(grid) > 1 - has_header else None
    )


def _cells(line: str) -> list[str]:
    cells = CELL_END.split(line.strip().removeprefix("|"))
    if cells and not cells[-1].strip():
        cells.pop()
    return [cell.strip().replace("\\|", "|") for cell in cells]


def _alignment(rule: str) -> str:
    left, right = rule.startswith(":"), rule.endswith(":")
    return "center" if left and right else "right" if right else "left" if left else ""
