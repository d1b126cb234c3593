"""The data that the rooms hand to each other: plain values, no behaviour beyond reading themselves.

A page is read into an `Outline` (its block-level elements) and `Block`s (its visible text, in reading
order). The judges give every block a `Verdict`; describing gives `Field`s. Blocks and verdicts are named
tuples, not frozen dataclasses: a page has hundreds, and making them is a tenth of the whole way. What is filled in
bit by bit is a plain class: a dataclass takes longer to define than the filter takes to judge a page's wording.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from enum import Enum
from itertools import islice
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
    """The block-level elements of a page in reading order, as parallel lists; an element is its index, and 0 is the root.

    An element's parent comes before it, and its descendants follow it without a gap. One pass over the lists visits every
    element after its parent; one pass backwards visits it after all its descendants.
    """

    __slots__ = ("kinds", "nodes", "parents", "tags")

    def __init__(self) -> None:
        self.tags: list[str] = ["html"]
        self.parents: list[int] = [-1]
        self.kinds: list[Kind] = [Kind.PARAGRAPH]
        self.nodes: list[Any] = [None]
        """The lxml elements; None where the input was text."""

    def __len__(self) -> int:
        return len(self.tags)

    def attributes(self, element: int) -> Attributes:
        """The attributes of an element. lxml makes them anew at every call; keeping those of a whole page would cost more."""
        node = self.nodes[element]
        return [] if node is None else node.items()

    def attribute(self, element: int, name: str) -> str:
        """The value of one attribute of an element; '' where it has none."""
        node = self.nodes[element]
        return "" if node is None else node.get(name) or ""

    def class_words(self, element: int) -> list[str]:
        """The names in an element's class, in lower case."""
        return self.attribute(element, "class").lower().split()

    def end(self, element: int) -> int:
        """The index after the last descendant of an element: `range(element, outline.end(element))` is the element with all in it."""
        parents, end = self.parents, element + 1
        count = len(parents)
        while end < count and parents[end] >= element:
            end += 1
        return end

    def ancestors(self, element: int) -> Iterator[int]:
        """The element itself and all elements around it, the innermost first and the root last."""
        while element >= 0:
            yield element
            element = self.parents[element]

    def nearest(self, element: int, tags: Container[str], within: int | None = None) -> int:
        """The innermost element with one of the tags: the element itself or one around it; 0 where there is none.

        With `within`, only so many elements are looked at, the element itself included.
        """
        return next((outer for outer in islice(self.ancestors(element), within) if self.tags[outer] in tags), 0)

    def add(self, tag: str, parent: int, kind: Kind) -> int:
        """Adds a last element without attributes or node, for input without tags; returns its index."""
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
