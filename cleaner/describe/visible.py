"""The visible text around a title, cut into its pieces: text nodes with the names of what encloses them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ..model import InputKind, Page, Verdict
from ..rules.near_title import ELSEWHERE, OF_AUTHORS, SKIPPED_TAGS
from .dates import find_dates

NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
NAMING = ("class", "id", "itemprop", "rel", "property", "data-testid", "data-component", "itemtype")
BLOCKS_BEFORE, BLOCKS_AFTER = 10, 45
PROSE_CHARS = 260
PROSE_BLOCKS = 3
LONGEST_PIECE = 500
LONGEST_LINE = 220
REFERENCE = re.compile(r"\[\d{1,3}\]|\[[0-9a-f]{8,}\]")
BETWEEN = re.compile(r"\s*[|•·∙⋅]\s*|(?<=Minuten) |(?<=min read) ")


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


def find_pieces(page: Page, numbers: range, title: int | None) -> list[Piece]:
    """Returns the text nodes of some blocks in reading order; nothing from comments, teasers, menus and captions.

    Blocks of plain text are one piece each. Long prose is one piece too.
    """
    enclosing = ancestors(page, page.blocks[title].element) if title is not None and page.blocks else {0}
    outline = page.outline
    known: dict[int, frozenset[str]] = dict.fromkeys(enclosing, frozenset())
    pieces: list[Piece] = []
    for number in numbers:
        block = page.blocks[number]
        if page.kind is InputKind.TEXT:
            pieces.extend(Piece(text, number) for text in pieces_of_line(block.text))
            continue
        names = _names_around(page, block.element, known)
        if names & ELSEWHERE and not names & OF_AUTHORS:
            continue
        node = outline.nodes[block.element]
        if node is None or len(block.text) > LONGEST_PIECE or not block.text or not len(node):
            if block.text:
                href = node.get("href") or "" if node is not None else ""
                pieces.append(Piece(block.text, number, href, names))
            continue
        last = min(len(outline), block.element + 400)
        inner = {id(outline.nodes[below]) for below in range(block.element + 1, last)}
        for text, href, own in _text_nodes(node, inner):
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


def words_of_names(node: Any) -> frozenset[str]:
    """The whole words, lower case, of an element's class, id, itemprop and the like."""
    found: set[str] = set()
    for attribute in NAMING:
        value = node.get(attribute)
        if value and len(value) < 400:
            found.update(word.lower() for word in NAME_WORD.findall(value))
    return frozenset(found)


def _names_around(page: Page, element: int, known: dict[int, frozenset[str]]) -> frozenset[str]:
    """The words of the names of an element and of what encloses it, up to what encloses the title."""
    path = []
    outline = page.outline
    while element not in known:
        path.append(element)
        element = outline.parents[element]
        if element < 0:
            break
    names = known.get(element, frozenset())
    for number in reversed(path):
        node = outline.nodes[number]
        if node is not None:
            names = names | words_of_names(node)
            if outline.tags[number] in ("footer", "nav", "figcaption", "aside"):
                names |= {outline.tags[number]}
        known[number] = names
    return names


def _text_nodes(root: Any, inner: set[int]) -> Iterator[tuple[str, str, frozenset[str]]]:
    """The text nodes of an element outside its block-level descendants, each with the link and the names it stands in."""
    none: frozenset[str] = frozenset()
    # Each entry: an element, the link around it, the names around it.
    stack: list[tuple[Any, str, frozenset[str], bool]] = []
    if root.text and (text := " ".join(root.text.split())):
        yield text, root.get("href") or "", none
    for child in reversed(root):
        stack.append((child, "", none, True))
    while stack:
        node, href, names, is_start = stack.pop()
        if not is_start:
            if node.tail and (text := " ".join(node.tail.split())):
                yield text, href, names
            continue
        stack.append((node, href, names, False))
        if not isinstance(node.tag, str) or id(node) in inner or node.tag in SKIPPED_TAGS:
            continue
        own = names | words_of_names(node) if node.attrib else names
        link = node.get("href") or href if node.tag == "a" else href
        if node.tag == "time":
            own |= {"time"}
        if node.text and (text := " ".join(node.text.split())):
            yield text, link, own
        for child in reversed(node):
            stack.append((child, link, own, True))
