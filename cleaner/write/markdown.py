"""The article's flow to CommonMark with GFM tables, strikethrough and footnotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeGuard

from ..flow_model import (
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
from .escape import CONTROLS
from .inline import Place, Style, write_runs

Lines = list[str]


class Writing(NamedTuple):
    """How and where nodes are written."""

    style: Style
    shift: int = 0
    """By how many ranks headings are lowered."""
    in_item: bool = False


TASK = regex(r"\[[ xX]\](?=\s)")
ALIGNED = {"left": ":--", "right": "--:", "center": ":-:", "": "---"}
NOT_WORDS = regex(r"\W+")
FIRST_NODES = 3


def write_markdown(flow: Sequence[Node], title: str | None, subtitle: str | None, style: Style) -> str:
    """Returns the article as Markdown that ends with one newline; '' where the flow is empty.

    1. The title is the only `#`; the headings of the body are shifted below it, their ranks kept.
    2. The subtitle follows it, unless the body begins with it.
    3. The body. No raw HTML is written but `<sub>`, `<sup>` and, in the cells of tables, `<br>`.
    """
    body = list(flow)
    if not body:
        return ""
    title, subtitle = one_line(title), one_line(subtitle)
    lines: Lines = []
    shift = 0
    if title:
        if isinstance(body[0], Heading) and _same(words_of(body[0].runs), title):
            del body[0]
        lines = ["# " + write_runs([Run(title)], Place.HEADING, style)]
        shift = max(0, 2 - min(heading_levels(body), default=2))
    if subtitle and not any(_same(words_of(node.runs), subtitle) for node in body[:FIRST_NODES] if _has_runs(node)):
        body.insert(0, Paragraph((Run(subtitle),)))
    written = write_nodes(body, Writing(style, shift))
    if lines and written:
        lines.append("")
    lines.extend(written)
    return "\n".join(lines) + "\n" if lines else ""


def one_line(text: str | None) -> str:
    """Returns a text without control characters, on one line; '' for None."""
    text = text or ""
    return " ".join((text if text.isprintable() else CONTROLS.sub(" ", text)).split())


def _has_runs(node: Node) -> TypeGuard[Paragraph | Heading]:
    return isinstance(node, Paragraph | Heading)


def words_of(runs: Runs) -> str:
    """Returns the text of runs as one line."""
    return " ".join("".join(run.text for run in runs).split())


def _same(text: str, other: str) -> bool:
    """Whether two texts are of the same words."""
    return NOT_WORDS.sub("", text).casefold() == NOT_WORDS.sub("", other).casefold()


def heading_levels(nodes: Sequence[Node]) -> list[int]:
    """Returns the levels of all headings in nodes."""
    levels: list[int] = []
    for node in nodes:
        if type(node) is Paragraph:  # most are, and hold none
            continue
        if isinstance(node, Heading):
            levels.append(node.level)
        elif isinstance(node, Quote | Figure | Note):
            levels.extend(heading_levels(node.children))
        elif isinstance(node, List):
            for item in node.items:
                levels.extend(heading_levels(item.children))
        elif isinstance(node, Definitions):
            for entry in node.entries:
                if not isinstance(entry, Term):
                    levels.extend(heading_levels(entry))
    return levels


def write_nodes(nodes: Sequence[Node], writing: Writing) -> Lines:
    """Returns the lines of nodes, parted by blank lines; none where nothing of them is written."""
    lines: Lines = []
    before: Node | None = None
    bullet = "-"
    for node in nodes:
        if isinstance(node, List):
            # Lists of one kind beside each other would be one: every second has the other sign.
            is_next = isinstance(before, List) and (before.start is None) is (node.start is None)
            bullet = "*" if is_next and bullet == "-" else "-"
            written = write_list(node, writing, bullet)
        else:
            written = WRITERS[type(node)](node, writing)
        if not written:
            continue
        before = node
        if lines:
            lines.append("")
        lines.extend(written)
    return lines


def write_paragraph(node: Paragraph, writing: Writing) -> Lines:
    text = write_runs(node.runs, Place.PARAGRAPH, writing.style)
    return text.split("\n") if text else []


def write_heading(node: Heading, writing: Writing) -> Lines:
    text = write_runs(node.runs, Place.HEADING, writing.style)
    return [f"{'#' * min(6, node.level + writing.shift)} {text}"] if text else []


def write_code(node: Code, _: Writing) -> Lines:
    """A fence longer than any in the code."""
    longest = max((len(ticks) for ticks in re.findall("`+", node.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [fence + node.language, *node.text.split("\n"), fence]


def write_rule(_: Rule, writing: Writing) -> Lines:
    """Underscores, which no bullet before them turns into something else, and no front matter begins with."""
    return ["___" if writing.in_item else "---"]


def write_quote(node: Quote, writing: Writing) -> Lines:
    return [f"> {line}" if line else ">" for line in write_nodes(node.children, writing)]


def write_list(node: List, writing: Writing, bullet: str) -> Lines:
    """A list, tight if every item is one paragraph, with at most lists after it that may follow at once."""
    inside = writing._replace(in_item=True)
    is_tight = all(map(_is_short, node.items))
    lines: Lines = []
    for number, item in enumerate(node.items):
        sign = bullet if node.start is None else f"{node.start + number}{'.' if bullet == '-' else ')'}"
        written = write_item(item, inside, is_tight)
        if not written:
            continue
        if lines and not is_tight:
            lines.append("")
        lines.append(f"{sign} {written[0]}" if written[0] else sign)
        lines.extend((" " * (len(sign) + 1) + line) if line else "" for line in written[1:])
    return lines


def _is_short(item: Item) -> bool:
    """Whether an item is a line, a list, or a line and a list that may follow it at once."""
    if len(item.children) < 2:
        return not item.children or isinstance(item.children[0], Paragraph | List)
    line, *more = item.children
    return isinstance(line, Paragraph) and len(more) == 1 and isinstance(more[0], List) and more[0].start in (None, 1)


def write_item(item: Item, writing: Writing, is_tight: bool) -> Lines:
    """The lines of an item without its sign."""
    lines: Lines = []
    if is_tight:
        for child in item.children:
            lines.extend(write_nodes([child], writing))
    else:
        lines = write_nodes(item.children, writing)
    if item.checked is not None:
        box = "[x]" if item.checked else "[ ]"
        if item.children and isinstance(item.children[0], Paragraph):
            lines[:1] = [f"{box} {lines[0]}"] if lines else [box]
        else:
            lines[:0] = [box, ""] if lines else [box]
    elif lines and TASK.match(lines[0]):
        lines[0] = "\\" + lines[0]
    return lines


def write_table(node: Table, writing: Writing) -> Lines:
    """A table with pipes; without a header in the page its header is empty, since there has to be one."""
    rows = [[write_runs(cell, Place.CELL, writing.style) for cell in row] for row in node.rows]
    if not node.header:
        rows.insert(0, [""] * len(node.alignments))
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "| " + " | ".join(ALIGNED[name] for name in node.alignments) + " |")
    return lines


def write_figure(node: Figure, writing: Writing) -> Lines:
    """What the figure shows, and its caption: after images on the next line, after anything else a paragraph of its own.

    The caption of images that are not written is not written either.
    """
    if not node.children or not all(map(is_picture, node.children)):
        return write_nodes([*node.children, Paragraph(node.caption)], writing)
    if not writing.style.images:
        return []
    *before, last = node.children
    assert isinstance(last, Paragraph)
    caption = (BREAK, *node.caption) if node.caption else ()
    return write_nodes([*before, Paragraph((*last.runs, *caption))], writing)


def is_picture(node: Node) -> bool:
    """Whether a paragraph holds images and nothing else."""
    return isinstance(node, Paragraph) and all(
        (run.marks and run.marks[-1].kind is MarkKind.IMAGE) or not run.text.strip() for run in node.runs
    )


def write_definitions(node: Definitions, writing: Writing) -> Lines:
    """Terms and what they mean: a meaning of one paragraph on the line after its terms, begun with `: `; others below them."""
    nodes: list[Node] = []
    joining: Runs = ()
    is_meaning = True
    for entry in node.entries:
        if isinstance(entry, Term):
            if is_meaning and joining:
                nodes.append(Paragraph(joining))
                joining = ()
            joining = (*joining, BREAK, *entry.runs) if joining else entry.runs
            is_meaning = False
            continue
        is_meaning = True
        if joining and len(entry) == 1 and isinstance(entry[0], Paragraph):
            joining = (*joining, BREAK, Run(": "), *entry[0].runs)
            continue
        if joining:
            nodes.append(Paragraph(joining))
            joining = ()
        nodes.extend(entry)
    if joining:
        nodes.append(Paragraph(joining))
    return write_nodes(nodes, writing)


def write_note(node: Note, writing: Writing) -> Lines:
    """The text of a footnote, its further blocks indented."""
    written = write_nodes(node.children, writing._replace(in_item=True))
    if not written:
        return []
    return [f"[^{node.label}]: {written[0]}", *("    " + line if line else "" for line in written[1:])]


WRITERS: dict[type, Callable[[Any, Writing], Lines]] = {
    Paragraph: write_paragraph,
    Heading: write_heading,
    Code: write_code,
    Rule: write_rule,
    Quote: write_quote,
    Table: write_table,
    Figure: write_figure,
    Definitions: write_definitions,
    Note: write_note,
}
