"""The visible text around a title, cut into its pieces: text nodes with the names of what encloses them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from ..model import InputKind, Page, Verdict
from ..patterns import regex
from ..rules.near_title import ELSEWHERE, OF_AUTHORS, OF_OTHERS, SKIPPED_TAGS
from .dates import find_dates
from .heading import REFERENCE

NAME_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+")
NAMING_ATTRIBUTES = frozenset(("class", "id", "itemprop", "rel", "property", "data-testid", "data-component", "itemtype"))
ELSEWHERE_TAGS = frozenset(("footer", "nav", "figcaption", "aside"))
NOTHING: frozenset[str] = frozenset()
LONGEST_NAMES = 160
BLOCKS_BEFORE, BLOCKS_AFTER = 6, 30
PROSE_CHARS = 260
PROSE_BLOCKS = 3
LONGEST_PIECE = 500
LONGEST_LINE = 220
BETWEEN = regex(r"\s*[|•·∙⋅]\s*|(?<=Minuten) |(?<=min read) ")


class Piece(NamedTuple):
    """A text node near the title."""

    text: str
    block: int
    href: str = ""
    names: frozenset[str] = frozenset()
    """Whole words of the classes, ids and roles of the elements around it, as far as they do not enclose the title."""


def window(page: Page, title: int | None, verdicts: Sequence[Verdict]) -> range:
    """The numbers of the blocks near a title: some before, and those after it up to the third long paragraph."""
    blocks = page.blocks
    if title is None:
        title = next((number for number, verdict in enumerate(verdicts) if verdict.kept), 0)
    last, prose = title, 0
    for number in range(title + 1, min(len(blocks), title + BLOCKS_AFTER)):
        last = number
        if len(blocks[number].text) > PROSE_CHARS:
            prose += 1
            if prose == PROSE_BLOCKS:
                break
    return range(max(0, title - BLOCKS_BEFORE), min(last + 1, len(blocks)))


def ancestors(page: Page, element: int) -> set[int]:
    """The numbers of an element and of all that enclose it."""
    found = set()
    while element >= 0:
        found.add(element)
        element = page.outline.parents[element]
    return found


def find_pieces(page: Page, numbers: range, naming: Naming) -> list[Piece]:
    """Returns the text nodes of some blocks in reading order; nothing from comments, teasers, menus and captions.

    A line of plain text gives the pieces that `pieces_of_line` finds in it. Long prose is one piece. `naming` is the page's
    own, and keeps what it has worked out.
    """
    if page.kind is InputKind.TEXT:
        return [Piece(text, number) for number in numbers for text in pieces_of_line(page.blocks[number].text)]
    outline = page.outline
    block_level = naming.tags
    pieces: list[Piece] = []
    for number in numbers:
        block = page.blocks[number]
        if not block.text:
            continue
        names = naming.around(block.element)
        if names & ELSEWHERE and (names & OF_OTHERS or not names & OF_AUTHORS):
            continue
        node = outline.nodes[block.element]
        if node is None or len(block.text) > LONGEST_PIECE or not len(node):
            pieces.append(Piece(block.text, number, "", names))
            continue
        for text, href, own in _text_nodes(node, block_level, naming):
            if text in block.text:
                pieces.append(Piece(text, number, href, names | own if own else names))
    return pieces


def pieces_of_line(text: str) -> list[str]:
    """A line of flattened text, parted where a page would have parted it: at dates, bars and bullets.

    >>> pieces_of_line("3 May 2021 | By Ann Ruhl")
    ['3 May 2021', 'By Ann Ruhl']
    """
    if len(text) > LONGEST_LINE:
        return [text]
    text = REFERENCE.sub(" ", text)
    parts, at = [], 0
    for date in find_dates(text):
        parts += [text[at : date.start], text[date.start : date.end]]
        at = date.end
    parts.append(text[at:])
    return [piece for part in parts for each in BETWEEN.split(part) if (piece := " ".join(each.split()).strip("|•· "))]


class Naming:
    """The words of the names around elements, each worked out once."""

    __slots__ = ("known", "outline", "tags", "words")

    def __init__(self, page: Page, title: int | None) -> None:
        self.outline = page.outline
        self.tags = frozenset(page.outline.tags)
        """The block-level ones."""
        enclosing = ancestors(page, page.blocks[title].element) if title is not None else {0}
        self.known = dict.fromkeys(enclosing, NOTHING)
        """By the number of an element: the words of its names and of what encloses it."""
        self.words: dict[str, frozenset[str]] = {}
        """By the value of an attribute."""

    def of(self, attributes: Iterable[tuple[str, str]]) -> frozenset[str]:
        """The whole words, lower case, of an element's class, id, itemprop and the like."""
        found = NOTHING
        for name, value in attributes:
            if name in NAMING_ATTRIBUTES and value:
                words = self.words.get(value)
                if words is None:
                    words = self.words[value] = frozenset(word.lower() for word in NAME_WORD.findall(value[:LONGEST_NAMES]))
                found = found | words if found else words
        return found

    def around(self, element: int) -> frozenset[str]:
        """The words of the names of an element and of what encloses it, up to what encloses the title."""
        path = []
        outline, known = self.outline, self.known
        while element not in known:
            path.append(element)
            element = outline.parents[element]
            if element < 0:
                break
        names = known.get(element, NOTHING)
        for number in reversed(path):
            if attributes := outline.attributes_of(number):
                names = names | self.of(attributes)
            if outline.tags[number] in ELSEWHERE_TAGS:
                names = names | {outline.tags[number]}
            known[number] = names
        return names


def _text_nodes(root: Any, block_level: frozenset[str], naming: Naming) -> Iterator[tuple[str, str, frozenset[str]]]:
    """The text nodes of an element outside its block-level descendants, each with the link and the names it stands in."""
    # Each entry: an element, the link around it, the names around it, and whether it is entered or left.
    stack: list[tuple[Any, str, frozenset[str], bool]] = []
    if root.text and (text := " ".join(root.text.split())):
        yield text, "", NOTHING
    for child in reversed(root):
        stack.append((child, "", NOTHING, True))
    while stack:
        node, href, names, is_start = stack.pop()
        if not is_start:
            if node.tail and (text := " ".join(node.tail.split())):
                yield text, href, names
            continue
        stack.append((node, href, names, False))
        tag = node.tag
        if not isinstance(tag, str) or tag in block_level or tag in SKIPPED_TAGS:
            continue
        own = names | naming.of(node.items())
        link = node.get("href") or href if tag == "a" else href
        if node.text and (text := " ".join(node.text.split())):
            yield text, link, own
        for child in reversed(node):
            stack.append((child, link, own, True))
