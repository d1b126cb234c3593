"""A page and its kept blocks to the article's flow: `read_flow`, for those who want more than its text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ..model import Kind, Outline, Page
from ..nodes import Node, Run
from .arrange import Plan, arrange
from .formulas import find_formulas
from .leaves import Leaf, Walk, extra
from .notes import find_notes
from .walk import gather_leaves

CAPTIONED = frozenset("caption captioned image-caption img-caption image-with-caption photo-caption media-caption".split())
NEAR = 3
MOST_CAPTIONS = 3


def read_flow(page: Page, kept: Sequence[bool]) -> tuple[Node, ...]:
    """Returns what the kept blocks of a page show, with structure and inline markup, in their order.

    1. The kept blocks are walked again for their marks; a caption that is not kept comes along when what it
       describes is. Rules, embedded media and images in an element for image and caption come along between kept blocks.
    2. TeX in the text becomes formulas; signs of footnotes find the blocks that they point to.
    3. The blocks are put into the lists, quotes, tables and figures that hold them.

    What is not kept never appears, and every word of what is does, in order. Left out are line numbers in code,
    links from a footnote back into the text, and links of headings to themselves.
    """
    if page.root is None or page.outline.nodes[0] is None:
        walk = _leaves_of_text(page, kept)
    else:
        kept = with_captioned_images(page, kept)
        walk = gather_leaves(page, with_captions(page, kept), page.base)
        walk.leaves = with_what_belongs(walk.leaves, kept, page.outline)
        find_formulas(page.head, walk.leaves)
        find_notes(page, walk.leaves)
    return arrange(Plan(page.outline, walk.checks, {0: ()}), walk.leaves)


def with_captioned_images(page: Page, kept: Sequence[bool]) -> Sequence[bool]:
    """Returns what is kept, and besides between kept blocks every image with its caption, in an element with a class for them."""
    with_them: list[bool] | None = None
    outline, blocks = page.outline, page.blocks
    for number in range(1, len(blocks) - 1):
        if kept[number] or blocks[number].text or not kept[number - 1]:
            continue
        holder = _caption_holder(outline, blocks[number].element)
        end = number + 1
        while holder and end < len(blocks) and end - number <= MOST_CAPTIONS and _is_inside(outline, blocks[end].element, holder):
            end += 1
        if holder and end < len(blocks) and kept[end]:
            with_them = with_them or list(kept)
            with_them[number:end] = [True] * (end - number)
    return with_them or kept


def _caption_holder(outline: Outline, number: int) -> int:
    """The number of the element near another that is classed as one for an image and its caption; 0 if there is none."""
    for outer in islice(outline.ancestors(number), NEAR):
        if any(name in CAPTIONED or name.startswith("wp-caption") for name in outline.class_words(outer)):
            return outer
    return 0


def _is_inside(outline: Outline, number: int, holder: int) -> bool:
    return holder in islice(outline.ancestors(number), 2 * NEAR + 1)


def with_captions(page: Page, kept: Sequence[bool]) -> Sequence[bool]:
    """Returns what is kept, and besides every caption beside a kept block, since that may be what it describes."""
    with_them = None
    for number, block in enumerate(page.blocks):
        if block.kind is Kind.CAPTION and not kept[number] and any(kept[max(0, number - 2) : number + 2]):
            with_them = with_them or list(kept)
            with_them[number] = True
    return with_them or kept


def _leaves_of_text(page: Page, kept: Sequence[bool]) -> Walk:
    """The leaves of a text without tags: its kept blocks and rules, as the outline has them."""
    walk = Walk(page, kept, "")
    rules = iter([number for number, tag in enumerate(page.outline.tags) if tag == "hr"])
    rule = next(rules, None)
    for number, (block, is_kept) in enumerate(zip(page.blocks, kept, strict=True)):
        while rule is not None and rule < block.element:
            walk.leaves.append(extra(rule, [], number))
            rule = next(rules, None)
        if is_kept:
            walk.leaves.append(Leaf(block.element, block.kind, [Run(block.text)], block.text, number))
    return walk


def with_what_belongs(leaves: list[Leaf], kept: Sequence[bool], outline: Outline) -> list[Leaf]:
    """Returns the leaves without extras outside the article, and without captions that are not kept when what they describe is not."""
    if not any(leaf.is_extra or not kept[leaf.place] for leaf in leaves):
        return leaves
    first = next((number for number, is_kept in enumerate(kept) if is_kept), len(kept))
    last = next((number for number in range(len(kept) - 1, -1, -1) if kept[number]), -1)
    inside = [
        leaf for leaf in leaves if not leaf.is_extra or (first < leaf.place <= last and any(kept[max(0, leaf.place - 2) : leaf.place + 2]))
    ]
    figures = {0: 0}  # for an element the number of the innermost figure or table around it
    described = {figure_of(outline, leaf.element, figures) for leaf in inside if leaf.kind is not Kind.CAPTION} - {0}
    return [leaf for leaf in inside if leaf.is_extra or kept[leaf.place] or figure_of(outline, leaf.element, figures) in described]


def figure_of(outline: Outline, number: int, known: dict[int, int]) -> int:
    """Returns the number of the innermost figure or table around an element, 0 if there is none; adds to what is known."""
    unknown = []
    while number not in known and outline.tags[number] not in ("figure", "table"):
        unknown.append(number)
        number = outline.parents[number]
    found = known.setdefault(number, number)
    known.update(dict.fromkeys(unknown, found))
    return found
