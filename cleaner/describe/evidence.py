"""Gathers what a page says about its article: its declarations, and the text nodes near its title."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from ..model import InputKind, Kind, Page, Verdict
from ..patterns import regex
from ..rules import meta_tags
from ..rules.class_names import ELSEWHERE, EMBEDDED_POSTS, OF_ACCOUNTS, OF_AUTHORS, OF_OTHERS, OF_SECTIONS, SKIPPED_TAGS
from ..rules.titles import WIDE_LABEL
from ..text import has_other_scripts, name_words, remember_names
from ..urls import host_of
from .dates import find_dates, words_beside

REFERENCE = regex(r"\[\d{1,3}\]|\[[0-9a-f]{8,}\]")
"""The mark of a footnote in flattened text."""
SHORT_HOST = regex(r"^(?:www\d?|m|amp|edition|news|blog|blogs)\.")

ITEMPROPS = ("author", "datePublished", "dateCreated", "dateModified", "articleSection")
LONGEST_ITEMPROP_BYTES = 110
"""How far the words of an itemprop are looked for behind its name; `ITEMPROPS` all contain one of three words."""

NAMING_ATTRIBUTES = frozenset(("class", "id", "itemprop", "rel", "property", "data-testid", "data-component", "itemtype"))
ELSEWHERE_TAGS = frozenset(("footer", "nav", "figcaption", "aside"))
BEHIND = ELSEWHERE | ELSEWHERE_TAGS | {"widget"}
"""Parts behind an article in which the items of lists are no bylines."""
KNOWN_WORDS = BEHIND | OF_OTHERS | OF_AUTHORS | OF_ACCOUNTS | OF_SECTIONS
NO_WORDS: frozenset[str] = frozenset()
LONGEST_NAMES_CHARS = 160
"""So much of the value of an attribute is read for names."""
PROSE_CHARS = 260
BETWEEN_PIECES = regex(r"\s*[|•·∙⋅]\s*|(?<=Minuten) |(?<=min read) ")
GLUED_LABEL_AHEAD = regex(
    r"(?<=[a-zà-ÿ])(?=(?:Published|Updated|Posted|Veröffentlicht|Aktualisiert|Publié|Publicado|Actualizado|Pubblicato)\b)"
)
"""Where a name and the label of a date have lost the line break between them."""
WIDE_LABEL_AHEAD = regex(rf"\s+(?={WIDE_LABEL})")
BLOCKS_BEFORE_TITLE = 6
BLOCKS_BEFORE_TEXT = 10
POST_LEVELS = 3
"""The quote that is an embedded post is looked for among this many elements around a block."""


class Piece(NamedTuple):
    """A text node near the title."""

    text: str
    block: int
    href: str = ""
    names: frozenset[str] = NO_WORDS
    """The known words in the classes, ids and roles of the elements around it, up to those that contain the title too."""
    stamp: str = ""
    """The datetime of the time element around it."""


@remember_names
def _known_words(names: str) -> frozenset[str]:
    """Returns the known words in the value of a class, an id and so on; two words in a row also count as one."""
    words = name_words(names[:LONGEST_NAMES_CHARS])
    return KNOWN_WORDS.intersection((*words, *(one + other for one, other in pairwise(words))))


class ElementNames:
    """The known words in the names of a page's elements, each read once."""

    __slots__ = ("_outline", "_words_around", "block_tags")

    def __init__(self, page: Page, title: int | None) -> None:
        self._outline = page.outline
        self.block_tags = frozenset(page.outline.tags)
        """The tags of block-level elements."""
        around_title = page.outline.ancestors(0 if title is None else page.blocks[title].element)
        self._words_around = dict.fromkeys(around_title, NO_WORDS)
        """By element. The elements around the title have no words."""

    def of(self, attributes: Iterable[tuple[str, str]]) -> frozenset[str]:
        """Returns the known words in an element's class, id, itemprop and similar attributes, in lower case."""
        all_words = NO_WORDS
        for name, value in attributes:
            if name in NAMING_ATTRIBUTES and value and (words := _known_words(value)):
                all_words = all_words | words
        return all_words

    def around(self, element: int) -> frozenset[str]:
        """Returns the known words in the names of an element and of those around it, up to those that contain the title."""
        outline, known = self._outline, self._words_around
        outer, path = outline.climb(element, known)
        names = known[outer]
        for inner in path:
            if (attributes := outline.attributes(inner)) and (own := self.of(attributes)):
                names = names | own
            if outline.tags[inner] in ELSEWHERE_TAGS:
                names = names | {outline.tags[inner]}
            known[inner] = names
        return names


class Evidence:
    """A page, and all that its facts are found in. Each part is read once."""

    def __init__(self, page: Page, verdicts: Sequence[Verdict]) -> None:
        self.page = page
        self.verdicts = verdicts
        """The verdicts of the judges so far. `describe` replaces them by the last ones."""
        self.head = page.head
        self.json_ld = page.head.json_ld
        self.article = self.json_ld.article
        """The JSON-LD node of the article."""
        self.sites = _site_names(page)
        """The names that the site may give itself, the plainest first and the host's last."""
        self.title_block: int | None = None
        """The index of the block that prints the title."""
        self.sender: int | None = None
        """The index of the block with the sender, if the text is a message."""
        self.text_language = ""
        """The language of the text, once it is decided."""
        self.pieces: list[Piece] = []
        """The text nodes near the title, once it is found."""
        self._itemprops: dict[str, list[Any]] | None = None
        self._element_names: ElementNames | None = None

    @property
    def itemprops(self) -> dict[str, list[Any]]:
        """The elements with an itemprop, by its words; read when first asked for."""
        if self._itemprops is None:
            self._itemprops = read_microdata(self.page.root) if _has_itemprops(self.page) else {}
        return self._itemprops

    @property
    def element_names(self) -> ElementNames:
        """The names of the elements around pieces. Only of use when the title is found."""
        if self._element_names is None:
            self._element_names = ElementNames(self.page, self.title_block)
        return self._element_names

    @property
    def declared_language(self) -> str | None:
        """The language that the html element declares, unchanged."""
        return self.head.language or None

    def texts(self, *keys: str) -> Iterator[tuple[str, str]]:
        """Yields the first text under each key in the JSON-LD of the article, then of the page, as pairs of evidence and text."""
        nodes = [(self.article, "article")] if self.article else []
        nodes += [(node, "page") for node in self.json_ld.pages]
        for node, how in nodes:
            for key in keys:
                if text := self.json_ld.text(node, key):
                    yield f"json-ld {how} {key}", text

    @property
    def last_kept(self) -> int:
        """The index of the last block of the article; that of the page's last one if there is no article."""
        count = len(self.verdicts)
        return next((index for index in range(count - 1, -1, -1) if self.verdicts[index].kept), count)

    def pieces_of(self, blocks: Iterable[int]) -> list[Piece]:
        """Returns the text nodes of some blocks, as `_find_pieces` finds them."""
        return _find_pieces(self.page, blocks, self.element_names, self.last_kept)


def _has_itemprops(page: Page) -> bool:
    """Returns whether a page can have microdata about author and dates. Bytes of an ASCII-compatible encoding are not decoded for it."""
    raw = page.raw
    if not isinstance(raw, bytes) or (page.decoded.encoding or "").lower().startswith(("utf-16", "utf_16", "utf-32", "utf_32")):
        return "itemprop" in page.decoded.text
    at = raw.find(b"itemprop")
    while at >= 0:
        value = raw[at : at + LONGEST_ITEMPROP_BYTES]
        if b"uthor" in value or b"date" in value or b"articleS" in value:
            return True
        at = raw.find(b"itemprop", at + 8)
    return False


def _site_names(page: Page) -> list[str]:
    """Returns the names that a site may give itself, the plainest first: declared names, then the host and its parts."""
    head, json_ld = page.head, page.head.json_ld
    names = [content for name in meta_tags.SITES for content in head.metas.get(name, ())[:1]]
    names += [content.lstrip("@") for content in head.metas.get("twitter:site", ())[:1]]
    names += [name for node in json_ld.sites if (name := json_ld.text(node, "name"))]
    names += [name for node in json_ld.articles[:1] if (name := json_ld.text(node, "publisher"))]
    host = SHORT_HOST.sub("", host_of(page.address))
    if host:
        names.append(host)
        names.extend(part for part in host.split(".")[:-1] if len(part) > 3)
    return list(dict.fromkeys(names))


@cache
def _all_itemprops() -> Any:
    from lxml import etree

    return etree.XPath("/descendant::*[@itemprop]")


def read_microdata(root: Any) -> dict[str, list[Any]]:
    """Returns the elements with an itemprop about author, dates or section, by its words; none from comments."""
    itemprops: dict[str, list[Any]] = {}
    if root is None:
        return itemprops
    for node in _all_itemprops()(root)[:3000]:
        for name in node.get("itemprop").split():
            if name in ITEMPROPS and (name not in itemprops or len(itemprops[name]) < 20) and not _is_in_comment(node):
                itemprops.setdefault(name, []).append(node)
    return itemprops


def _is_in_comment(node: Any) -> bool:
    """Returns whether an element belongs to a comment, a review, an answer or an item of a list."""
    for _ in range(40):
        node = node.getparent()
        if node is None:
            return False
        if node.get("itemprop") in ("comment", "suggestedAnswer", "acceptedAnswer", "review", "itemListElement"):
            return True
        if (node.get("itemtype") or "").rsplit("/", 1)[-1] in ("Comment", "UserComments", "Answer", "Review", "ItemList"):
            return True
    return False


def near_title(page: Page, title: int | None, verdicts: Sequence[Verdict]) -> range:
    """Returns the indices of the blocks near the title: a few before it, and those after it up to the third long paragraph.

    Where no block prints the title, they are those near the first kept block.
    """
    blocks = page.blocks
    before = BLOCKS_BEFORE_TITLE
    if title is None:
        before = BLOCKS_BEFORE_TEXT
        title = next((index for index, verdict in enumerate(verdicts) if verdict.kept), 0)
    last, prose = title, 0
    for index in range(title + 1, min(len(blocks), title + 30)):
        last = index
        if len(blocks[index].text) > PROSE_CHARS:
            prose += 1
            if prose == 3:
                break
    return range(max(0, title - before), min(last + 1, len(blocks)))


def _find_pieces(page: Page, blocks: Iterable[int], element_names: ElementNames, last: int) -> list[Piece]:
    """Returns the text nodes of some blocks in reading order, without those of comments, teasers, menus and captions.

    Bylines in lists beside the article count only before the end of its text, which is the block `last`. A line of plain text is
    split by `pieces_of_line`. Long prose is one piece. `element_names` belongs to the page and keeps what it has read.
    """
    if page.kind is InputKind.TEXT:
        return [Piece(text, index) for index in blocks for text in pieces_of_line(page.blocks[index].text)]
    outline = page.outline
    pieces: list[Piece] = []
    texts: list[tuple[str, str, frozenset[str], str]] = []
    element = -1  # the element that `texts` belongs to: several blocks can share one
    for index in blocks:
        block = page.blocks[index]
        if not block.text or block.kind is Kind.HIDDEN:
            continue
        names = element_names.around(block.element)
        if names and (
            not names.isdisjoint(BEHIND)
            if index > last and block.kind is Kind.ITEM
            else not names.isdisjoint(ELSEWHERE) and (not names.isdisjoint(OF_OTHERS) or names.isdisjoint(OF_AUTHORS))
        ):
            continue
        quote = outline.nearest(block.element, ("blockquote",), POST_LEVELS)
        if quote and not EMBEDDED_POSTS.isdisjoint(outline.class_words(quote)):
            continue  # its author and its date are not those of the article
        node = outline.nodes[block.element]
        if node is None or len(block.text) > 500 or not len(node):
            pieces.append(Piece(block.text, index, "", names))
            continue
        if block.element != element:
            element = block.element
            texts = list(_text_nodes(node, element_names))
        for text, href, own, stamp in texts:
            if text in block.text:
                pieces.append(Piece(text, index, href, names | own if own else names, stamp))
    return pieces


def pieces_of_line(text: str) -> list[str]:
    """Returns a line of flattened text, split where a page separates its parts: at dates, bars and bullets. A sentence stays whole.

    >>> pieces_of_line("3 May 2021 | By Ann Ruhl")
    ['3 May 2021', 'By Ann Ruhl']
    """
    if len(text) > 220:
        return [text]
    text = GLUED_LABEL_AHEAD.sub(" | ", REFERENCE.sub(" ", text))
    if has_other_scripts(text):
        text = WIDE_LABEL_AHEAD.sub(" | ", text)
    parts, at = [], 0
    dates = find_dates(text)
    if len(words_beside(text, dates)) > 12:
        return [text]
    for date in dates:
        parts += [text[at : date.start], text[date.start : date.end]]
        at = date.end
    parts.append(text[at:])
    return [piece for part in parts for each in BETWEEN_PIECES.split(part) if (piece := " ".join(each.split()).strip("|•· "))]


def _text_nodes(root: Any, element_names: ElementNames) -> Iterator[tuple[str, str, frozenset[str], str]]:
    """Yields the text nodes of an element outside its block-level descendants: the text, the link, the names and the time around it."""
    # Each entry: an element, the link around it, the names around it, the time around it, and whether it is entered or left.
    stack: list[tuple[Any, str, frozenset[str], str, bool]] = []
    if root.text and (text := " ".join(root.text.split())):
        yield text, "", NO_WORDS, ""
    for child in reversed(root):
        stack.append((child, "", NO_WORDS, "", True))
    while stack:
        node, href, names, stamp, is_start = stack.pop()
        if not is_start:
            if node.tail and (text := " ".join(node.tail.split())):
                yield text, href, names, stamp
            continue
        stack.append((node, href, names, stamp, False))
        tag = node.tag
        if not isinstance(tag, str) or tag in element_names.block_tags or tag in SKIPPED_TAGS:
            continue
        own = element_names.of(node.items())
        own = names | own if own else names
        link = node.get("href") or href if tag == "a" else href
        time = node.get("datetime") or stamp
        if node.text and (text := " ".join(node.text.split())):
            yield text, link, own, time
        for child in reversed(node):
            stack.append((child, link, own, time, True))
