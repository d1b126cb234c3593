"""The data that the rooms hand to each other: plain values that at most look things up in themselves.

A page is read into an `Outline` (its block-level elements), `Block`s (its visible text, in reading order) and a `Head` (what
it declares). The judges give every block a `Verdict`; describing gives `Field`s.

The types are named tuples and plain classes, not dataclasses. A page creates hundreds of blocks and verdicts, and a named
tuple is created faster. A dataclass also takes longer to define, at every start of the filter.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from enum import Enum, IntEnum
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple, TypeAlias

from .text import without_entities
from .urls import absolute, is_absolute

Attributes: TypeAlias = list[tuple[str, str]]
"""The names and values of an element's attributes, in their order."""


class InputKind(Enum):
    """What the input was read as."""

    HTML = "html"
    TEXT = "text"


class Kind(Enum):
    """What a block is in the layout. Whether it is boilerplate is a verdict, never a kind."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    CELL = "cell"
    CAPTION = "caption"
    HIDDEN = "hidden"
    """Words that the page hides inside a sentence or a cell; the block comes before the one that it is in."""


class Decoded:
    """The characters of the input, and how its encoding was found; the bytes are decoded when the text is first used.

    For most pages it is never used: lxml parses UTF-8 bytes directly and reports invalid ones.
    """

    __slots__ = ("_raw", "_replaced", "_text", "encoding", "how")

    def __init__(self, raw: bytes | str, encoding: str | None, how: str) -> None:
        self._raw = raw
        self._text = raw if isinstance(raw, str) else None
        self._replaced = 0
        self.encoding = encoding
        """The Python name of the encoding; None if the input is a `str`."""
        self.how = how
        """What decided the encoding: bom, caller, content, declared, detected, fallback, str, or binary."""

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
        """The number of characters that could not be decoded."""
        return self._replaced if self.text else 0

    def head(self, size: int) -> str:
        """The first characters, of about `size` bytes."""
        if self._text is not None or not isinstance(self._raw, bytes):
            return self.text[:size]
        return self._raw[:size].decode(self.encoding or "utf-8", "replace")


class Notice(NamedTuple):
    """Something that the reader of the output should know. It is never an error."""

    code: str
    """Stable and short: truncated, no-article, ..."""
    message: str


class Outline:
    """The block-level elements of a page in reading order, as parallel lists; an element is its index, and 0 is the root.

    An element's parent comes before it, and its descendants follow it without a gap. One pass over the lists visits every
    element after its parent; one pass backwards visits it after all its descendants.
    """

    __slots__ = ("hidden", "kinds", "nodes", "parents", "tags")

    def __init__(self) -> None:
        self.tags: list[str] = ["html"]
        self.parents: list[int] = [-1]
        self.kinds: list[Kind] = [Kind.PARAGRAPH]
        self.nodes: list[Any] = [None]
        """The lxml elements; None if the input is text without tags."""
        self.hidden: set[Any] = set()
        """The lxml elements, inside sentences, whose words the page hides: each is a block of the kind `HIDDEN`."""

    def __len__(self) -> int:
        return len(self.tags)

    def attributes(self, element: int) -> Attributes:
        """Returns the attributes of an element. They are not kept: lxml makes them anew at every call."""
        node = self.nodes[element]
        return [] if node is None else node.items()

    def attribute(self, element: int, name: str) -> str:
        """Returns the value of one attribute of an element; '' if it lacks the attribute."""
        node = self.nodes[element]
        return "" if node is None else node.get(name) or ""

    def class_words(self, element: int) -> list[str]:
        """Returns the names in the class of an element, in lower case."""
        return self.attribute(element, "class").lower().split()

    def end(self, element: int) -> int:
        """Returns the index after the last descendant of an element: `range(element, outline.end(element))` are all elements in it."""
        parents, end = self.parents, element + 1
        count = len(parents)
        while end < count and parents[end] >= element:
            end += 1
        return end

    def ancestors(self, element: int) -> Iterator[int]:
        """Yields the element itself and all elements around it, from the inside out; the last one is the root."""
        while element >= 0:
            yield element
            element = self.parents[element]

    def climb(self, element: int, known: Container[int]) -> tuple[int, list[int]]:
        """Returns the innermost known element that is or holds an element, and those on the way from there, the outermost first.

        What a caller finds on the way becomes known, so that it looks at each element of a page once.
        """
        parents, path = self.parents, list[int]()
        while element not in known:
            path.append(element)
            element = parents[element]
        path.reverse()
        return element, path

    def nearest(self, element: int, tags: Container[str], within: int | None = None) -> int:
        """Returns the innermost element with one of the tags: the element itself or one around it; 0 if there is none.

        With `within`, at most this many elements are checked, the element itself included.
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
    """Whether a block belongs to the article, and why."""

    kept: bool
    rule: str
    """The id of the rule that decided: content.main, phrase.support-banner, repeat.exact, ..."""
    reason: str = ""
    """The evidence, in words for people."""
    score: float | None = None
    """The chance that the block is main text, 0..1, as the content judge sees it."""
    repeats: int | None = None
    """The index of the block that this one repeats."""


class Block(NamedTuple):
    """A piece of visible text that a browser shows apart from its neighbours: a paragraph, a heading, a cell.

    White space is folded to single spaces, except in code. A block without text is an element that holds only images.
    """

    text: str
    element: int = 0
    """The block-level element that holds it, as an index of the outline."""
    kind: Kind = Kind.PARAGRAPH
    links: int = 0
    """The number of links that begin in it."""
    link_chars: int = 0
    """The number of its characters inside links."""
    images: int = 0
    """The number of images in it."""
    verdict: Verdict | None = None


class Field(NamedTuple):
    """A fact about the article, and where it was found."""

    value: Any
    evidence: str
    """Where it was found, in words by which a person finds it: json-ld author, meta og:title, h1, text: "By ...", ..."""
    block: int | None = None
    """The index of the block that prints the fact; None where it is only declared."""


class Source(NamedTuple):
    """Someone other than the site itself to whom the article is credited."""

    name: str
    kind: str
    """agency, outlet, press-release, licence, other"""
    relation: str
    """source, originally-published, via, contributed, dateline"""
    url: str | None
    evidence: str
    """The words in the page, or the field that holds the credit."""


class Facts:
    """What is known about an article; None or empty where nothing is known."""

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


class Genre(IntEnum):
    """The kind of page that JSON-LD declares."""

    UNKNOWN = 0
    NEWS = 1
    ARTICLE = 2
    THREAD = 3
    PRODUCT = 4


class JsonLd(NamedTuple):
    """The parsed JSON-LD of a page, and its nodes that say something about the article."""

    documents: list[Any]
    """The value of each script; None where it cannot be parsed."""
    articles: list[dict[str, Any]]
    pages: list[dict[str, Any]]
    sites: list[dict[str, Any]]
    breadcrumbs: list[dict[str, Any]]
    ids: dict[str, dict[str, Any]]
    """For an `@id` the node that says most."""
    article: dict[str, Any] | None = None
    """The node of the page's own article, one of `articles`."""

    def values(self, node: dict[str, Any], key: str) -> Iterator[Any]:
        """The values of a key; lists are flattened, and a node that only refers to another by `@id` is replaced by that one."""
        stack = [node.get(key)]
        left = 1000
        while stack and left:
            left -= 1
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(reversed(value[:500]))
            elif isinstance(value, dict) and isinstance(value.get("@list"), list):
                stack.extend(reversed(value["@list"][:500]))
            elif isinstance(value, dict) and len(value) <= 2 and "name" not in value and isinstance(value.get("@id"), str):
                yield self.ids.get(value["@id"], value)
            elif value is not None:
                yield value

    def text(self, node: dict[str, Any], *keys: str) -> str:
        """The first text among the values of the keys; of a value that is a node, its name."""
        for key in keys:
            for value in self.values(node, key):
                if isinstance(value, dict):
                    value = value.get("name") or value.get("@value")
                    if isinstance(value, list):
                        value = next((part for part in value if isinstance(part, str)), None)
                if isinstance(value, str) and value.strip():
                    return without_entities(value)
        return ""


def types_of(node: dict[str, Any]) -> set[str]:
    """Returns the types of a node of JSON-LD in lower case, without the address of their vocabulary."""
    value = node.get("@type")
    names = value if isinstance(value, list) else [value]
    return {name.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for name in names if isinstance(name, str)}


class Head:
    """What a page declares outside its text. The whole page is searched for it: a broken page can end its head too early."""

    def __init__(self, root: Any, read_json_ld: Callable[[Sequence[str]], JsonLd]) -> None:
        self.root = root
        """The lxml root; None if the input is text without tags or holds no element."""
        self.metas: dict[str, list[str]] = {}
        """The contents of meta tags by their property or name in lower case, white space folded."""
        self.links: dict[str, list[str]] = {}
        """The addresses of links by their relation in lower case; relations that say nothing about the article are left out."""
        self.title = ""
        """The text of the title element, white space folded."""
        self.base = ""
        """The address in `<base>`, which may be relative."""
        self.saved_from = ""
        """The address in the comment of the browser or the tool that saved the page."""
        self.language = ""
        """The language that the root element declares, as it is written there."""
        self.json_ld_texts: list[str] = []
        """The texts of the scripts that hold JSON-LD."""
        self.tex_scripts: list[Any] = []
        """The scripts that hold the TeX of formulas, for MathJax to draw."""
        self.description = ""
        """The plain descriptions, joined. The judge looks for blocks in it; the one to print is among `metas`."""
        self.genre = Genre.UNKNOWN
        self.article_body = ""
        """The text of the article in JSON-LD, white space folded."""
        self._read_json_ld = read_json_ld

    @cached_property
    def json_ld(self) -> JsonLd:
        """The JSON-LD, parsed when it is first used."""
        return self._read_json_ld(self.json_ld_texts)

    @cached_property
    def scripts(self) -> list[Any]:
        """The script elements, looked for when they are first used."""
        return [] if self.root is None else list(self.root.iter("script"))

    @cached_property
    def times(self) -> list[Any]:
        """The first five time elements, looked for when they are first used."""
        return [] if self.root is None else list(islice(self.root.iter("time"), 5))

    def first(self, *names: str) -> tuple[str, str] | None:
        """The first content of a meta tag of these names, in the order of the names, with its name."""
        for name in names:
            for content in self.metas.get(name, ()):
                if content:
                    return content, name
        return None


class Page(NamedTuple):
    """An input as it was read."""

    raw: bytes | str
    kind: InputKind
    decoded: Decoded
    root: Any
    """The lxml root; None if the input is text without tags or holds no element."""
    outline: Outline
    blocks: list[Block]
    head: Head
    url: str | None = None
    """The address that the caller gave."""
    notices: Sequence[Notice] = ()

    @property
    def address(self) -> str:
        """The address of the page: the caller's, that of a saved page, the canonical one, or that of og:url; '' if unknown."""
        if given := self.url or self.head.saved_from:
            return given
        declared = (*self.head.links.get("canonical", ()), *self.head.metas.get("og:url", ()))
        return next((address for address in declared if is_absolute(address)), "")

    @property
    def base(self) -> str:
        """The address that relative ones start from: `<base>`, else the page's own; '' if unknown."""
        return absolute(self.head.base, self.address) if self.head.base else self.address
