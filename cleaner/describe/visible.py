"""The visible text around a title, cut into its pieces: text nodes with the names of what encloses them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from ..model import InputKind, Page, Verdict
from ..patterns import regex
from ..rules.class_names import ELSEWHERE, OF_ACCOUNTS, OF_AUTHORS, OF_OTHERS, OF_SECTIONS, SKIPPED_TAGS
from ..text import name_words
from .dates import find_dates, words_beside
from .heading import REFERENCE

NAMING_ATTRIBUTES = frozenset(("class", "id", "itemprop", "rel", "property", "data-testid", "data-component", "itemtype"))
ELSEWHERE_TAGS = frozenset(("footer", "nav", "figcaption", "aside"))
NOTHING: frozenset[str] = frozenset()
TELLING = ELSEWHERE | OF_OTHERS | OF_AUTHORS | OF_ACCOUNTS | OF_SECTIONS
LONGEST_NAMES = 160
BLOCKS_BEFORE, BLOCKS_AFTER = 6, 30
PROSE_CHARS = 260
PROSE_BLOCKS = 3
LONGEST_PIECE = 500
LONGEST_LINE = 220
MOST_WORDS_BESIDE = 12  # of a line's dates: more make a sentence
BETWEEN = regex(r"\s*[|•·∙⋅]\s*|(?<=Minuten) |(?<=min read) ")


class Piece(NamedTuple):
    """A text node near the title."""

    text: str
    block: int
    href: str = ""
    names: frozenset[str] = frozenset()
    """The telling words of the classes, ids and roles of the elements around it, as far as they do not enclose the title."""
    stamp: str = ""
    """What the element around it says of its time by machine: the datetime of a time element."""


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


def find_pieces(page: Page, numbers: Iterable[int], naming: Naming) -> list[Piece]:
    """Returns the text nodes of some blocks in reading order; nothing from comments, teasers, menus and captions.

    A line of plain text gives the pieces that `pieces_of_line` finds in it. Long prose is one piece. `naming` is the page's
    own, and keeps what it has worked out.
    """
    if page.kind is InputKind.TEXT:
        return [Piece(text, number) for number in numbers for text in pieces_of_line(page.blocks[number].text)]
    outline = page.outline
    block_level = naming.tags
    pieces: list[Piece] = []
    texts: list[tuple[str, str, frozenset[str], str]] = []
    element = -1  # the one that the texts are of: several blocks can share one
    for number in numbers:
        block = page.blocks[number]
        if not block.text:
            continue
        names = naming.around(block.element)
        if names and not names.isdisjoint(ELSEWHERE) and (not names.isdisjoint(OF_OTHERS) or names.isdisjoint(OF_AUTHORS)):
            continue
        node = outline.nodes[block.element]
        if node is None or len(block.text) > LONGEST_PIECE or not len(node):
            pieces.append(Piece(block.text, number, "", names))
            continue
        if block.element != element:
            element = block.element
            texts = list(_text_nodes(node, block_level, naming))
        for text, href, own, stamp in texts:
            if text in block.text:
                pieces.append(Piece(text, number, href, names | own if own else names, stamp))
    return pieces


def pieces_of_line(text: str) -> list[str]:
    """A line of flattened text, parted where a page would have parted it: at dates, bars and bullets; a sentence stays whole.

    >>> pieces_of_line("3 May 2021 | By Ann Ruhl")
    ['3 May 2021', 'By Ann Ruhl']
    """
    if len(text) > LONGEST_LINE:
        return [text]
    text = REFERENCE.sub(" ", text)
    parts, at = [], 0
    dates = find_dates(text)
    if len(words_beside(text, dates)) > MOST_WORDS_BESIDE:
        return [text]
    for date in dates:
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
        enclosing: Iterable[int] = page.outline.ancestors(page.blocks[title].element) if title is not None else (0,)
        self.known = dict.fromkeys(enclosing, NOTHING)
        """By the number of an element: the words of its names and of what encloses it."""
        self.words: dict[str, frozenset[str]] = {}
        """By the value of an attribute."""

    def of(self, attributes: Iterable[tuple[str, str]]) -> frozenset[str]:
        """The words, lower case, of an element's class, id, itemprop and the like that tell what is in it."""
        found = NOTHING
        for name, value in attributes:
            if name in NAMING_ATTRIBUTES and value:
                words = self.words.get(value)
                if words is None:
                    words = self.words[value] = TELLING.intersection(name_words(value[:LONGEST_NAMES]))
                if words:
                    found = found | words
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
            if (attributes := outline.attributes(number)) and (own := self.of(attributes)):
                names = names | own
            if outline.tags[number] in ELSEWHERE_TAGS:
                names = names | {outline.tags[number]}
            known[number] = names
        return names


def _text_nodes(root: Any, block_level: frozenset[str], naming: Naming) -> Iterator[tuple[str, str, frozenset[str], str]]:
    """The text nodes of an element outside its block-level descendants, each with the link, the names and the time it stands in."""
    # Each entry: an element, the link around it, the names around it, the time around it, and whether it is entered or left.
    stack: list[tuple[Any, str, frozenset[str], str, bool]] = []
    if root.text and (text := " ".join(root.text.split())):
        yield text, "", NOTHING, ""
    for child in reversed(root):
        stack.append((child, "", NOTHING, "", True))
    while stack:
        node, href, names, stamp, is_start = stack.pop()
        if not is_start:
            if node.tail and (text := " ".join(node.tail.split())):
                yield text, href, names, stamp
            continue
        stack.append((node, href, names, stamp, False))
        tag = node.tag
        if not isinstance(tag, str) or tag in block_level or tag in SKIPPED_TAGS:
            continue
        own = naming.of(node.items())
        own = names | own if own else names
        link = node.get("href") or href if tag == "a" else href
        time = node.get("datetime") or stamp
        if node.text and (text := " ".join(node.text.split())):
            yield text, link, own, time
        for child in reversed(node):
            stack.append((child, link, own, time, True))
