"""Keeps undecided blocks between two kept paragraphs of the same container: list items, table cells, short lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..model import Block, Kind, Outline, Verdict

PLAIN_TAGS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol li dl pre blockquote table caption figure figcaption div hr details summary center".split()
)
"""Tags that are no evidence against their content if they have no name."""
PART_TAGS = frozenset("thead tbody tfoot tr td th dt dd".split())
"""Tags of parts of a table or list. They stay or go with it, and their names do not count."""
HEADING_TAGS = frozenset("h1 h2 h3 h4 h5 h6".split())
NAMING_ATTRIBUTES = frozenset({"class", "id", "role", "aria-label", "aria-hidden", "hidden", "style"})
LEAST_TEASER_CHARS = 40
"""A text that is mostly one longer link is a teaser."""
MOST_LINKS = 4
"""A gap with more blocks that are mostly links holds a menu or a list of other pages."""


def fill_gaps(outline: Outline, blocks: Sequence[Block], verdicts: Sequence[Verdict], cut: float | None = None) -> list[Verdict]:
    """Returns the verdicts, with dropped blocks kept between kept ones, and tables kept that follow the last paragraph.

    Between a dropped block and the common ancestor of the kept blocks before and after it there may be only plain tags, without
    class, id or other names; for headings and images, between it and the common ancestor with the kept block after it. The block
    must be neither a teaser nor one of many links. Code is kept inside any elements. A dropped block whose chance is over the cut
    was left out of the story, and stays out.
    """
    judged = list(verdicts)
    kept = [index for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)) if verdict.kept and block.text]
    for before, after in pairwise(kept):
        if after == before + 1:
            continue
        ancestor = _common_ancestor(outline.parents, blocks[before].element, blocks[after].element)
        gap = range(before + 1, after)
        has_menu = sum([_is_mostly_link(blocks[index]) for index in gap]) > MOST_LINKS
        for index in gap:
            block = blocks[index]
            if cut is not None and (verdicts[index].score or 0.0) >= cut and block.text and block.kind is not Kind.CAPTION:
                continue
            leads_away = _is_mostly_link(block) if has_menu else _is_teaser(block)
            inside = ancestor
            if (block.kind is Kind.HEADING and not block.links) or not block.text:  # what is in one box with the kept text after it
                inside = _common_ancestor(outline.parents, block.element, blocks[after].element)
            if _is_code_inside(outline, block, ancestor) or (not leads_away and _is_plain(outline, block.element, inside)):
                judged[index] = Verdict(True, "content.between", score=judged[index].score)
    last = next((index for index in reversed(kept) if blocks[index].kind is not Kind.CELL), 0)
    if blocks and blocks[last].element and blocks[last].kind is Kind.PARAGRAPH and judged[last].kept:
        for index in _tables_after(outline, blocks, last):
            if not judged[index].kept:
                judged[index] = Verdict(True, "content.between", score=judged[index].score)
    return judged


def _tables_after(outline: Outline, blocks: Sequence[Block], last: int) -> Iterator[int]:
    """The blocks of plain tables without links that directly follow the last kept paragraph, in the same element."""
    container = outline.parents[blocks[last].element]
    for index in range(last + 1, len(blocks)):
        block = blocks[index]
        if block.links or block.kind is not Kind.CELL or not _is_plain(outline, block.element, container):
            return
        yield index


def _common_ancestor(parents: Sequence[int], first: int, second: int) -> int:
    """The lowest element that holds two elements; a parent always has the smaller index."""
    while first != second:
        if first > second:
            first = parents[first]
        else:
            second = parents[second]
    return first


def _is_mostly_link(block: Block) -> bool:
    return 2 * block.link_chars > len(block.text)


def _is_teaser(block: Block) -> bool:
    """Whether a block is a long link to another page; an address as a link text is none."""
    return block.link_chars > LEAST_TEASER_CHARS and _is_mostly_link(block) and "www." not in block.text and "://" not in block.text


def _is_code_inside(outline: Outline, block: Block, ancestor: int) -> bool:
    """Whether a block is code inside an element. Names around code come from highlighters, and boilerplate is never code."""
    element = block.element
    while block.kind is Kind.CODE and element > ancestor:
        element = outline.parents[element]
    return block.kind is Kind.CODE and element == ancestor


def _is_plain(outline: Outline, element: int, ancestor: int) -> bool:
    """Whether an element is inside an ancestor, with only plain tags without names between."""
    while element > ancestor:
        tag = outline.tags[element]
        if tag not in PART_TAGS:
            if tag not in PLAIN_TAGS:
                return False
            for name, _ in outline.attributes(element):
                if name in NAMING_ATTRIBUTES and not (name == "id" and tag in HEADING_TAGS):
                    return False
        element = outline.parents[element]
    return element == ancestor
