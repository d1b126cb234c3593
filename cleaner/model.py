"""The data that the rooms hand to each other: plain values, no behaviour beyond reading themselves.

A page is read into an `Outline` (its block-level elements) and `Block`s (its visible text, in reading
order). The judges give every block a `Verdict`; describing gives `Field`s. Blocks and verdicts are named
tuples, not frozen dataclasses: a page has hundreds, and making them is a tenth of the whole way. What is filled in
bit by bit is a plain class: a dataclass takes longer to define than the filter takes to judge a page's wording.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, NamedTuple, TypeAlias

Attributes: TypeAlias = list[tuple[str, str]]
"""Names and values of an element's attributes, in their order."""


class InputKind(Enum):
    """What the input was read as."""

    HTML = "html"
    TEXT = "text"


class Kind(Enum):
    """What a block is in the layout; boilerplate or not is a verdict, never a kind."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    CELL = "cell"
    CAPTION = "caption"


class Decoded:
    """The characters of the input, and how its bytes were understood; they are decoded when first asked for.

    Most pages never are: lxml takes UTF-8 as it comes, and says itself where it is none.
    """

    __slots__ = ("_raw", "_replaced", "_text", "encoding", "how")

    def __init__(self, raw: bytes | str, encoding: str | None, how: str) -> None:
        self._raw = raw
        self._text = raw if isinstance(raw, str) else None
        self._replaced = 0
        self.encoding = encoding
        """The Python name of the encoding; None where the input was a `str`."""
        self.how = how
        """What decided: bom, caller, content, declared, detected, fallback, str, or binary."""

    @property
    def text(self) -> str:
        """All characters; U+FFFD stands for what could not be decoded."""
        if self._text is None:
            assert isinstance(self._raw, bytes)
            assert self.encoding is not None
            try:
                self._text = self._raw.decode(self.encoding)
            except UnicodeDecodeError:
                self._text = self._raw.decode(self.encoding, "replace")
                self._replaced = self._text.count("\ufffd")
        return self._text

    @property
    def replaced(self) -> int:
        """How many characters could not be decoded."""
        return self._replaced if self.text else 0

    def head(self, size: int) -> str:
        """The first characters, of about `size` bytes."""
        if self._text is not None or not isinstance(self._raw, bytes):
            return self.text[:size]
        return self._raw[:size].decode(self.encoding or "utf-8", "replace")


class Notice(NamedTuple):
    """Something that the reader of the output should know; never an error."""

    code: str
    """Stable and short: truncated, no-article, ..."""
    message: str


class Outline:
    """The block-level elements of a page in reading order, as parallel lists; number 0 is the root.

    An element's parent always has the smaller number, and its descendants are the numbers that follow
    it, so that both directions are one pass over the lists.
    """

    __slots__ = ("_attributes", "kinds", "nodes", "parents", "tags")

    def __init__(self) -> None:
        self.tags: list[str] = ["html"]
        self.parents: list[int] = [-1]
        self.kinds: list[Kind] = [Kind.PARAGRAPH]
        self.nodes: list[Any] = [None]
        """The lxml elements; None where the input was text."""
        self._attributes: list[Attributes] = []

    def __len__(self) -> int:
        return len(self.tags)

    @property
    def attributes(self) -> list[Attributes]:
        """Those of all elements, read when first asked for and kept; who reads few of them, or each once, asks `attributes_of`."""
        for node in self.nodes[len(self._attributes) :]:
            self._attributes.append([] if node is None else node.items())
        return self._attributes

    def attributes_of(self, number: int) -> Attributes:
        """The attributes of one element. They are not kept: those of a whole page would be most of the objects that it makes."""
        if number < len(self._attributes):
            return self._attributes[number]
        node = self.nodes[number]
        found: Attributes = [] if node is None else node.items()
        return found

    def add(self, tag: str, parent: int, kind: Kind) -> int:
        """The number of a new last element without attributes or node, as the reader of plain text makes them."""
        self.tags.append(tag)
        self.parents.append(parent)
        self.kinds.append(kind)
        self.nodes.append(None)
        return len(self.tags) - 1


class Verdict(NamedTuple):
    """Whether a block belongs to the article, and what says so."""

    kept: bool
    rule: str
    """The id of the rule that decided: content.main, phrase.support-banner, repeat.exact, ..."""
    reason: str = ""
    """The evidence in words, for people."""
    score: float | None = None
    """How sure the content judge is that the block is main text, 0..1."""
    repeats: int | None = None
    """The number of the block that this one repeats."""


class Block(NamedTuple):
    """A run of visible text that a browser would set apart from its neighbours.

    White space is folded to single spaces, except in code. A block without text stands for the images
    that an element holds alone.
    """

    text: str
    element: int = 0
    """The number of its block-level element in the outline."""
    kind: Kind = Kind.PARAGRAPH
    links: int = 0
    """How many links begin in it."""
    link_chars: int = 0
    """How many of its characters are inside links."""
    images: int = 0
    verdict: Verdict | None = None


class Field(NamedTuple):
    """A fact about the article, and where it was found."""

    value: Any
    evidence: str
    """Where from, as a person would look for it: json-ld author, meta og:title, h1, text: "By ...", ..."""


class Source(NamedTuple):
    """Whom, other than the site itself, the article is credited to."""

    name: str
    kind: str
    """agency, outlet, press-release, licence, other"""
    relation: str
    """source, originally-published, via, contributed, dateline"""
    url: str | None
    evidence: str
    """The words in the page, or the field that holds the credit."""


class Facts:
    """What is known about an article; None or empty where it is not."""

    title: Field | None = None
    subtitle: Field | None = None
    byline: Field | None = None
    authors: Field | None = None
    """A list of names."""
    sources: list[Source]
    site_name: Field | None = None
    url: Field | None = None
    published: Field | None = None
    modified: Field | None = None
    language: Field | None = None
    description: Field | None = None
    image: Field | None = None
    section: Field | None = None
    tags: Field | None = None
    notices: list[Notice]

    def __init__(self) -> None:
        self.sources = []
        self.notices = []


class Page(NamedTuple):
    """What `read` makes of an input."""

    raw: bytes | str
    kind: InputKind
    decoded: Decoded
    root: Any
    """The lxml root; None where the input was text or holds no element."""
    outline: Outline
    blocks: list[Block]
    url: str | None = None
    """The address that the caller gave."""
    notices: Sequence[Notice] = ()
