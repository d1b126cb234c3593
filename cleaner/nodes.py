"""The document tree: the node types that `read` builds of an article and `write` turns into Markdown.

Nodes know headings, lists and inline marks, and neither HTML tags nor the signs of Markdown.
"""

from enum import IntEnum
from typing import NamedTuple, TypeAlias


class MarkKind(IntEnum):
    """The kinds of inline markup; of several marks on one run the smaller is the outer one."""

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
    """The address of a link or an image, the TeX of a formula, the label of the footnote that is referred to."""
    title: str = ""


class Run(NamedTuple):
    """A piece of text with the same marks throughout.

    The text of an image is its alternative text, that of a formula is what the page shows of it. A run that is only a
    newline is a line break.
    """

    text: str
    marks: tuple[Mark, ...] = ()


BREAK = Run("\n")
Runs: TypeAlias = tuple[Run, ...]


class Paragraph(NamedTuple):
    """A paragraph."""

    runs: Runs


class Heading(NamedTuple):
    """A heading."""

    level: int
    """1 to 6, as the page has it."""
    runs: Runs


class Code(NamedTuple):
    """A block of program text, or of any text whose white space counts."""

    text: str
    language: str = ""


class Rule(NamedTuple):
    """A thematic break."""


class Quote(NamedTuple):
    """A block quotation."""

    children: tuple["Node", ...]


class Item(NamedTuple):
    """An item of a list."""

    children: tuple["Node", ...]
    checked: bool | None = None
    """The state of a task; None for an item that is no task."""


class List(NamedTuple):
    """A list."""

    items: tuple[Item, ...]
    start: int | None = None
    """The first number; None for a list with bullets."""


class Table(NamedTuple):
    """A table of data; line breaks separate the blocks of a cell."""

    rows: tuple[tuple[Runs, ...], ...]
    """All rows have the same number of cells."""
    header: bool
    """Whether the first row is a header."""
    alignments: tuple[str, ...]
    """left, center, right or '' for every column."""


class Figure(NamedTuple):
    """Images, or anything else that the page shows with a caption."""

    children: tuple["Node", ...]
    caption: Runs
    """Caption and credit, separated by line breaks."""


class Term(NamedTuple):
    """A term of a definition list."""

    runs: Runs


class Definitions(NamedTuple):
    """A definition list: terms, each followed by the nodes that define it."""

    entries: tuple[Term | tuple["Node", ...], ...]


class Note(NamedTuple):
    """The text of a footnote."""

    label: str
    children: tuple["Node", ...]


Node: TypeAlias = Paragraph | Heading | Code | Rule | Quote | List | Table | Figure | Definitions | Note
