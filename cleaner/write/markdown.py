"""Writes the document tree as CommonMark with GFM tables, strikethrough and footnotes."""

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from ..nodes import (
    BREAK,
    Code,
    Definitions,
    Figure,
    Heading,
    Item,
    List,
    MarkKind,
    Node,
    Note,
    Paragraph,
    Quote,
    Rule,
    Run,
    Runs,
    Table,
    Term,
)
from ..patterns import regex
from ..text import printable, same_words
from .inline import Place, Style, write_runs

Lines = list[str]

TASK_BOX = regex(r"\[[ xX]\](?=\s)")
DELIMITER_CELLS = {"left": ":--", "right": "--:", "center": ":-:", "": "---"}


class Writing(NamedTuple):
    """How and where nodes are written."""

    style: Style
    shift: int = 0
    """How many ranks headings are lowered."""
    in_item: bool = False


def write_markdown(nodes: Sequence[Node], title: str | None, subtitle: str | None, style: Style) -> str:
    """Returns the article as Markdown that ends with one newline; '' if there are no nodes.

    1. The title is the only `#`. The headings of the body are lowered below it and keep their order of rank.
    2. The subtitle follows, unless one of the first three nodes has the same words.
    3. The body follows. The only raw HTML is `<sub>`, `<sup>` and, in the cells of tables, `<br>`.
    """
    body = list(nodes)
    if not body:
        return ""
    title, subtitle = printable(title or ""), printable(subtitle or "")
    lines: Lines = []
    shift = 0
    if title:
        if isinstance(body[0], Heading) and same_words(_words_of(body[0].runs), title):
            del body[0]
        lines = ["# " + write_runs([Run(title)], Place.HEADING, style)]
        shift = max(0, 2 - min(_heading_levels(body), default=2))
    if subtitle and not any(same_words(_words_of(node.runs), subtitle) for node in body[:3] if isinstance(node, Paragraph | Heading)):
        body.insert(0, Paragraph((Run(subtitle),)))
    written = _write_nodes(body, Writing(style, shift))
    if lines and written:
        lines.append("")
    lines.extend(written)
    return "\n".join(lines) + "\n" if lines else ""


def _words_of(runs: Runs) -> str:
    return " ".join("".join(run.text for run in runs).split())


def _heading_levels(nodes: Sequence[Node]) -> list[int]:
    """Returns the levels of all headings in nodes and below them."""
    levels: list[int] = []
    for node in nodes:
        if type(node) is Paragraph:  # most nodes are, and hold none
            continue
        if isinstance(node, Heading):
            levels.append(node.level)
        elif isinstance(node, Quote | Figure | Note):
            levels.extend(_heading_levels(node.children))
        elif isinstance(node, List):
            for item in node.items:
                levels.extend(_heading_levels(item.children))
        elif isinstance(node, Definitions):
            for entry in node.entries:
                if not isinstance(entry, Term):
                    levels.extend(_heading_levels(entry))
    return levels


def _write_nodes(nodes: Sequence[Node], writing: Writing) -> Lines:
    """Returns the lines of nodes, with a blank line between two nodes."""
    lines: Lines = []
    before: Node | None = None
    bullet = "-"
    for node in nodes:
        if isinstance(node, List):
            # Two lists of one kind in a row would be read as one list, so every second one has another sign.
            is_next = isinstance(before, List) and (before.start is None) is (node.start is None)
            bullet = "*" if is_next and bullet == "-" else "-"
            written = _write_list(node, writing, bullet)
        else:
            written = WRITERS[type(node)](node, writing)
        if not written:
            continue
        before = node
        if lines:
            lines.append("")
        lines.extend(written)
    return lines


def _write_paragraph(node: Paragraph, writing: Writing) -> Lines:
    text = write_runs(node.runs, Place.PARAGRAPH, writing.style)
    return text.split("\n") if text else []


def _write_heading(node: Heading, writing: Writing) -> Lines:
    text = write_runs(node.runs, Place.HEADING, writing.style)
    return [f"{'#' * min(6, node.level + writing.shift)} {text}"] if text else []


def _write_code(node: Code, _: Writing) -> Lines:
    """Writes a fenced code block; its fence is longer than any in the code."""
    longest = max((len(ticks) for ticks in re.findall("`+", node.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [fence + node.language, *node.text.split("\n"), fence]


def _write_rule(_: Rule, writing: Writing) -> Lines:
    """Writes a thematic break. In an item it is of underscores, since `- ---` would be a thematic break without the item."""
    return ["___" if writing.in_item else "---"]


def _write_quote(node: Quote, writing: Writing) -> Lines:
    return [f"> {line}" if line else ">" for line in _write_nodes(node.children, writing)]


def _write_list(node: List, writing: Writing, bullet: str) -> Lines:
    """Writes a list, without blank lines between its items if all of them are short."""
    inside = writing._replace(in_item=True)
    is_tight = all(map(_is_short, node.items))
    lines: Lines = []
    for index, item in enumerate(node.items):
        sign = bullet if node.start is None else f"{node.start + index}{'.' if bullet == '-' else ')'}"
        written = _write_item(item, inside, is_tight)
        if not written:
            continue
        if lines and not is_tight:
            lines.append("")
        lines.append(f"{sign} {written[0]}" if written[0] else sign)
        lines.extend((" " * (len(sign) + 1) + line) if line else "" for line in written[1:])
    return lines


def _is_short(item: Item) -> bool:
    """Returns whether an item is one paragraph, one list, or a paragraph and a list that can interrupt it (section 5.3)."""
    if len(item.children) < 2:
        return not item.children or isinstance(item.children[0], Paragraph | List)
    first, *more = item.children
    return isinstance(first, Paragraph) and len(more) == 1 and isinstance(more[0], List) and more[0].start in (None, 1)


def _write_item(item: Item, writing: Writing, is_tight: bool) -> Lines:
    """Writes an item without its sign."""
    lines: Lines = []
    if is_tight:
        for child in item.children:
            lines.extend(_write_nodes([child], writing))
    else:
        lines = _write_nodes(item.children, writing)
    if item.checked is not None:
        box = "[x]" if item.checked else "[ ]"
        if item.children and isinstance(item.children[0], Paragraph):
            lines[:1] = [f"{box} {lines[0]}"] if lines else [box]
        else:
            lines[:0] = [box, ""] if lines else [box]
    elif lines and TASK_BOX.match(lines[0]):
        lines[0] = "\\" + lines[0]
    return lines


def _write_table(node: Table, writing: Writing) -> Lines:
    """Writes a table with pipes. GFM demands a header, so that of a table without one is empty."""
    rows = [[write_runs(cell, Place.CELL, writing.style) for cell in row] for row in node.rows]
    if not node.header:
        rows.insert(0, [""] * len(node.alignments))
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "| " + " | ".join(DELIMITER_CELLS[name] for name in node.alignments) + " |")
    return lines


def _write_figure(node: Figure, writing: Writing) -> Lines:
    """Writes a figure and its caption: on the line after images, in a paragraph of its own after anything else.

    If images are not written, their caption is not written either.
    """
    if not node.children or not all(map(_is_picture, node.children)):
        return _write_nodes([*node.children, Paragraph(node.caption)], writing)
    if not writing.style.images:
        return []
    *before, last = node.children
    assert isinstance(last, Paragraph)
    caption = (BREAK, *node.caption) if node.caption else ()
    return _write_nodes([*before, Paragraph((*last.runs, *caption))], writing)


def _is_picture(node: Node) -> bool:
    """Returns whether a node is a paragraph of images and nothing else."""
    return isinstance(node, Paragraph) and all(
        (run.marks and run.marks[-1].kind is MarkKind.IMAGE) or not run.text.strip() for run in node.runs
    )


def _write_definitions(node: Definitions, writing: Writing) -> Lines:
    """Writes a definition list: terms line by line, then a definition of one paragraph on a line that begins with `: `.

    Longer definitions follow as nodes of their own.
    """
    nodes: list[Node] = []
    joined: Runs = ()
    is_defined = True
    for entry in node.entries:
        if isinstance(entry, Term):
            if is_defined and joined:
                nodes.append(Paragraph(joined))
                joined = ()
            joined = (*joined, BREAK, *entry.runs) if joined else entry.runs
            is_defined = False
            continue
        is_defined = True
        if joined and len(entry) == 1 and isinstance(entry[0], Paragraph):
            joined = (*joined, BREAK, Run(": "), *entry[0].runs)
            continue
        if joined:
            nodes.append(Paragraph(joined))
            joined = ()
        nodes.extend(entry)
    if joined:
        nodes.append(Paragraph(joined))
    return _write_nodes(nodes, writing)


def _write_note(node: Note, writing: Writing) -> Lines:
    """Writes the text of a footnote; all of its lines but the first are indented."""
    written = _write_nodes(node.children, writing._replace(in_item=True))
    if not written:
        return []
    return [f"[^{node.label}]: {written[0]}", *("    " + line if line else "" for line in written[1:])]


WRITERS: dict[type, Callable[[Any, Writing], Lines]] = {
    Paragraph: _write_paragraph,
    Heading: _write_heading,
    Code: _write_code,
    Rule: _write_rule,
    Quote: _write_quote,
    Table: _write_table,
    Figure: _write_figure,
    Definitions: _write_definitions,
    Note: _write_note,
}
