"""Reads the article of a page: its kept blocks as a document tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from ..model import Kind, Outline, Page
from ..nodes import Node, Run
from .build import build_nodes
from .notes import find_formulas, find_notes
from .walk import Leaf, extra_leaf, gather_leaves

CAPTIONED = frozenset("caption captioned image-caption img-caption image-with-caption photo-caption media-caption".split())
"""Classes of elements that hold an image and its caption."""
MOST_CAPTION_BLOCKS = 3
"""A caption is no more blocks than this."""


def read_article(page: Page, kept: Sequence[bool]) -> tuple[Node, ...]:
    """Returns the document tree of the kept blocks of a page, in their order.

    1. The kept blocks are read again for their inline markup. A caption that is not kept stays with the image or table that
       it describes. Rules, embedded media, and images in an element for an image and its caption stay between kept blocks.
    2. TeX in the text becomes formulas, and signs of footnotes are connected with the blocks that they point to.
    3. The blocks are put into the lists, quotes, tables and figures around them.

    The nodes hold every word of the kept blocks, in order, and no word of other blocks but such captions. Left out are line
    numbers in code, links from a footnote back into the text, and links of headings to themselves.
    """
    if page.root is None or page.outline.nodes[0] is None:
        return build_nodes(page.outline, {}, list(_leaves_of_text(page, kept)))
    kept = _with_captioned_images(page, kept)
    walk = gather_leaves(page, _with_captions(page, kept))
    leaves = _inside_article(walk.leaves, kept, page.outline)
    find_formulas(page.head, leaves)
    find_notes(page, leaves)
    return build_nodes(page.outline, walk.checks, leaves)


def _leaves_of_text(page: Page, kept: Sequence[bool]) -> Iterator[Leaf]:
    """The leaves of a text without tags: its kept blocks, and its rules."""
    rules = iter([element for element, tag in enumerate(page.outline.tags) if tag == "hr"])
    rule = next(rules, None)
    for index, (block, is_kept) in enumerate(zip(page.blocks, kept, strict=True)):
        while rule is not None and rule < block.element:
            yield extra_leaf(rule, [], index)
            rule = next(rules, None)
        if is_kept:
            yield Leaf(block.element, block.kind, [Run(block.text)], block.text, index)


def _with_captioned_images(page: Page, kept: Sequence[bool]) -> Sequence[bool]:
    """What is kept, and each image with up to three blocks of caption between kept blocks, if the element around has a class for it.

    After a dropped block, such as a byline, the element must be right before the kept block, in the same element as it.
    """
    changed: list[bool] | None = None
    outline, blocks = page.outline, page.blocks
    for index in range(1, len(blocks) - 1):
        if kept[index] or blocks[index].text or not any(kept[index + 1 : index + 2 + MOST_CAPTION_BLOCKS]):
            continue
        holder = _caption_holder(outline, blocks[index].element)
        end = index + 1
        while holder and end < len(blocks) and end - index <= MOST_CAPTION_BLOCKS and _is_inside(outline, blocks[end].element, holder):
            end += 1
        is_beside = kept[index - 1] or (end < len(blocks) and outline.parents[holder] == outline.parents[blocks[end].element])
        if holder and is_beside and end < len(blocks) and kept[end]:
            changed = changed or list(kept)
            changed[index:end] = [True] * (end - index)
    return changed or kept


def _caption_holder(outline: Outline, element: int) -> int:
    """An element, or one of the two around it, whose class says that it holds an image and its caption; 0 where there is none."""
    for outer in islice(outline.ancestors(element), 3):
        if any(name in CAPTIONED or name.startswith("wp-caption") for name in outline.class_words(outer)):
            return outer
    return 0


def _is_inside(outline: Outline, element: int, holder: int) -> bool:
    """Whether an element is in a holder, at most six elements deep."""
    return holder in islice(outline.ancestors(element), 7)


def _with_captions(page: Page, kept: Sequence[bool]) -> Sequence[bool]:
    """What is kept, and every caption beside a kept block, which may be what it describes."""
    changed: list[bool] | None = None
    for index in [index for index, block in enumerate(page.blocks) if block.kind is Kind.CAPTION]:
        if not kept[index] and any(kept[max(0, index - 2) : index + 2]):
            changed = changed or list(kept)
            changed[index] = True
    return changed or kept


def _inside_article(leaves: list[Leaf], kept: Sequence[bool], outline: Outline) -> list[Leaf]:
    """The leaves without extras outside the article, and without captions that are not kept if what they describe is not kept."""
    if not any(leaf.is_extra or not kept[leaf.block] for leaf in leaves):
        return leaves
    first = next((index for index, is_kept in enumerate(kept) if is_kept), len(kept))
    last = next((index for index in range(len(kept) - 1, -1, -1) if kept[index]), -1)
    inside = [
        leaf for leaf in leaves if not leaf.is_extra or (first < leaf.block <= last and any(kept[max(0, leaf.block - 2) : leaf.block + 2]))
    ]
    if all(leaf.is_extra or kept[leaf.block] for leaf in inside):
        return inside
    figures = {0: 0}
    described = {_figure_around(outline, leaf.element, figures) for leaf in inside if leaf.kind is not Kind.CAPTION} - {0}
    return [leaf for leaf in inside if leaf.is_extra or kept[leaf.block] or _figure_around(outline, leaf.element, figures) in described]


def _figure_around(outline: Outline, element: int, known: dict[int, int]) -> int:
    """The innermost figure or table around an element, 0 where there is none; the elements on the way are added to `known`."""
    path = []
    while element not in known and outline.tags[element] not in ("figure", "table"):
        path.append(element)
        element = outline.parents[element]
    figure = known.setdefault(element, element)
    known.update(dict.fromkeys(path, figure))
    return figure
