"""The article as a tree of what it shows, between its reading (`read/flow.py`) and its writing (`write/markdown.py`).

Nodes are neutral: they know of headings, lists and marks, and nothing of HTML tags or of Markdown's signs.
They are named tuples and not dataclasses for the time their definition takes at import.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple, TypeAlias


class MarkKind(IntEnum):
    """How a stretch of text inside a block is set; of several marks on one stretch the smaller is the outer one."""

    LINK = 1
    SUB = 2
    SUP = 3
    STRIKE = 4
    STRONG = 5
    EMPHASIS = 6
    CODE = 7
    IMAGE = 8
    MATH = 9
    NOTE = 10


class Mark(NamedTuple):
    """One layer of inline markup."""

    kind: MarkKind
    target: str = ""
    """The address of a link or an image, the TeX of a formula, the label of a footnote that is referred to."""
    title: str = ""


class Run(NamedTuple):
    """A stretch of text with the same marks.

    An image's text is its alternative text; that of a formula what the page shows of it. A run of a newline
    alone is a line break.
    """

    text: str
    marks: tuple[Mark, ...] = ()


BREAK = Run("\n")
Runs: TypeAlias = tuple[Run, ...]


class Paragraph(NamedTuple):
    runs: Runs


class Heading(NamedTuple):
    level: int
    """1 to 6, as the page has it."""
    runs: Runs


class Code(NamedTuple):
    """A block of program text or of anything else whose white space counts."""

    text: str
    language: str = ""


class Rule(NamedTuple):
    """A thematic break."""


class Quote(NamedTuple):
    children: tuple[Node, ...]


class Item(NamedTuple):
    children: tuple[Node, ...]
    checked: bool | None = None
    """The state of a task; None where the item is none."""


class List(NamedTuple):
    items: tuple[Item, ...]
    start: int | None = None
    """The first number; None where the items have bullets."""


class Table(NamedTuple):
    """A table of data; a cell's blocks are parted by line breaks."""

    rows: tuple[tuple[Runs, ...], ...]
    """All of one length."""
    header: bool
    """Whether the first row is a header."""
    alignments: tuple[str, ...]
    """left, center, right or '' for every column."""


class Figure(NamedTuple):
    """Images, or whatever else the page shows with a caption."""

    children: tuple[Node, ...]
    caption: Runs
    """Caption and credit, parted by line breaks."""


class Term(NamedTuple):
    """A term of a definition list."""

    runs: Runs


class Definitions(NamedTuple):
    """A definition list: terms, and the nodes that define the term before them."""

    entries: tuple[Term | tuple[Node, ...], ...]


class Note(NamedTuple):
    """The text of a footnote."""

    label: str
    children: tuple[Node, ...]


Node: TypeAlias = Paragraph | Heading | Code | Rule | Quote | List | Table | Figure | Definitions | Note
