"""What stands between kept paragraphs of one container stays with them, where nothing speaks against it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..model import Block, Kind, Outline, Verdict

PLAIN_TAGS = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol li dl pre blockquote table caption figure figcaption div hr details summary center".split()
)
"""Tags that say nothing against their content when they carry no name."""
PARTS = frozenset("thead tbody tfoot tr td th dt dd".split())
"""Parts of a structure, which stay or go with it, whatever their names."""
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
NAMING = frozenset({"class", "id", "role", "aria-label", "aria-hidden", "hidden", "style"})
LINKED_CHARS = 40
"""A text that is mostly one link is taken for a teaser from this length on."""
MOST_LINKS = 4
"""More links than these in one gap are a menu or a list of other pages."""


def keep_what_stands_between(outline: Outline, blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with dropped blocks kept that stand in the midst of kept ones, and tables behind the last paragraph.

    The midst is the lowest element that holds the kept blocks before and after; between it and the dropped block there
    may be plain tags alone, without class, id or other names, and the block must be neither a teaser, which is a long link, nor
    one of many links. Code stays whatever the names around it.
    """
    judged = list(verdicts)
    kept = [number for number, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)) if verdict.kept and block.text]
    for before, after in pairwise(kept):
        if after == before + 1:
            continue
        midst = _lowest_around(outline.parents, blocks[before].element, blocks[after].element)
        gap = range(before + 1, after)
        is_menu = sum([_is_mostly_link(blocks[number]) for number in gap]) > MOST_LINKS
        for number in gap:
            block = blocks[number]
            leads_away = _is_mostly_link(block) if is_menu else _is_teaser(block)
            if _is_code_within(outline, block, midst) or (not leads_away and _is_plain(outline, block.element, midst)):
                judged[number] = Verdict(True, "content.between", score=judged[number].score)
    last = next((number for number in reversed(kept) if blocks[number].kind is not Kind.CELL), 0)
    if blocks and blocks[last].element and blocks[last].kind is Kind.PARAGRAPH and judged[last].kept:
        for number in _tables_behind(outline, blocks, last + 1, outline.parents[blocks[last].element]):
            if not judged[number].kept:
                judged[number] = Verdict(True, "content.between", score=judged[number].score)
    return judged


def _tables_behind(outline: Outline, blocks: Sequence[Block], start: int, holder: int) -> Iterator[int]:
    """The numbers of the blocks of plain tables without links that follow, in the same element, on the last kept paragraph."""
    for number in range(start, len(blocks)):
        block = blocks[number]
        if block.links or block.kind is not Kind.CELL or not _is_plain(outline, block.element, holder):
            return
        yield number


def _lowest_around(parents: Sequence[int], first: int, second: int) -> int:
    """The lowest element that holds two elements; parents have the smaller numbers."""
    while first != second:
        if first > second:
            first = parents[first]
        else:
            second = parents[second]
    return first


def _is_mostly_link(block: Block) -> bool:
    return 2 * block.link_chars > len(block.text)


def _is_teaser(block: Block) -> bool:
    """Whether a block is a long link to something else; an address written out is none."""
    return block.link_chars > LINKED_CHARS and _is_mostly_link(block) and "www." not in block.text and "://" not in block.text


def _is_code_within(outline: Outline, block: Block, midst: int) -> bool:
    """Whether a block is code somewhere in the midst: its elements carry the names of highlighters, and furniture is no code."""
    element = block.element
    while block.kind is Kind.CODE and element > midst:
        element = outline.parents[element]
    return block.kind is Kind.CODE and element == midst


def _is_plain(outline: Outline, element: int, midst: int) -> bool:
    """Whether the way from an element up to the midst (which it must reach) is plain tags without names."""
    while element > midst:
        tag = outline.tags[element]
        if tag not in PARTS:
            if tag not in PLAIN_TAGS:
                return False
            for name, _ in outline.attributes(element):
                if name in NAMING and not (name == "id" and tag in HEADINGS):
                    return False
        element = outline.parents[element]
    return element == midst
