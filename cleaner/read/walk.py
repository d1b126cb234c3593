"""The second walk over a page: the kept blocks again, with their inline markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..model import Kind, Page
from ..nodes import BREAK, Mark, MarkKind, Run
from .blocks import ACTIONS, BLOCK, FLAT, IMAGE, LINE_BREAK, LINK, SKIP, action_of, formula_source
from .leaves import BROKEN, NOTHING, Marks, Walk, add_extra, end_block, extra
from .marks import MARK_OF_TAG, flatten, inline_marks
from .media import EMBEDS, embed_run, image_run


def gather_leaves(page: Page, kept: Sequence[bool], base: str) -> Walk:
    """Returns a walk that is done: the leaves of the kept blocks, and of the rules and embeds between them.

    Blocks begin and end where `find_blocks` lets them; elements without a kept block are passed over.
    """
    walk = Walk(page, kept, base)
    wanted = _holders(page, kept)
    path: list[tuple[Iterator[Any], Any, int, Marks, str]] = []
    number = 0  # of the last outline element that was met
    marks: Marks = ()
    children = iter(page.root)
    pieces, piece_marks = walk.pieces, walk.marks
    if page.root.text:
        walk.add(page.root.text, marks)
    while True:
        for node in children:
            if (action := ACTIONS.get(node.tag)) is None:
                action = action_of(node.tag)
            if action == BLOCK:
                if pieces:
                    end_block(walk)
                number += 1
                if number in wanted:
                    path.append((children, node, walk.element, marks, ""))
                    walk.element = number
                    if (text := node.text) and not text.isspace():
                        pieces.append(text)
                        piece_marks.append(marks)
                    children = iter(node)
                    break
                number = pass_over(walk, number, page.outline.nodes[number])
            elif action <= LINK:
                inner, after, is_done = open_inline(walk, node, marks)
                if not is_done:
                    path.append((children, node, walk.element, marks, after))
                    marks, children = inner, iter(node)
                    break
                if after:
                    walk.add("", Run(after, inner))
            elif leaf_element(walk, node, action, marks):
                continue
            if (text := node.tail) and (pieces or not text.isspace()):
                pieces.append(text)
                piece_marks.append(marks)
        else:
            if not path:
                break
            inner = marks
            children, node, outer, marks, after = path.pop()
            if outer != walk.element:
                if pieces:
                    end_block(walk)
                walk.element = outer
            if after:
                walk.add("", Run(after, inner))
            if (text := node.tail) and (pieces or not text.isspace()):
                pieces.append(text)
                piece_marks.append(marks)
    end_block(walk)
    return walk


def open_inline(walk: Walk, node: Any, marks: Marks) -> tuple[Marks, str, bool]:
    """Adds the text at the start of an inline element; returns the marks in it, the sign after it, and whether that is all."""
    inner, before, after = inline_marks(walk, node, marks)
    if before:
        walk.add("", Run(before, inner))
    if node.text:
        walk.add(node.text, inner)
    if not len(node):
        return inner, after, True
    return inner, after, bool(inner) and inner[-1].kind is MarkKind.MATH and flatten(walk, node, inner)


def _holders(page: Page, kept: Sequence[bool]) -> set[int]:
    """The numbers of the elements that own or hold a kept block."""
    parents = page.outline.parents
    wanted: set[int] = set()
    for block, is_kept in zip(page.blocks, kept, strict=True):
        if is_kept:
            number = block.element
            while number >= 0 and number not in wanted:
                wanted.add(number)
                number = parents[number]
    return wanted


def pass_over(walk: Walk, number: int, node: Any) -> int:
    """Goes past an element that holds no kept block; returns the number of the last element inside it.

    Where it holds no block at all, the rules, embeds and images for readers without scripts in it are gathered.
    """
    blocks, place, end = walk.page.blocks, walk.place, walk.page.outline.end(number)
    last = len(blocks)
    while place < last and number <= blocks[place].element < end:
        place += 1
    if place == walk.place:
        gather_extras(walk, range(number, end), node)
    walk.place = place
    return end - 1


def gather_extras(walk: Walk, numbers: range, node: Any) -> None:
    """Adds leaves for the rules, embeds and images for readers without scripts in an element that holds no block."""
    tags = walk.page.outline.tags
    for number in numbers:
        if tags[number] == "hr":
            walk.leaves.append(extra(number, [], walk.place))
    outer, walk.element = walk.element, numbers[0]
    for inner in node.iter("noscript", "amp-img", *EMBEDS):
        if inner.tag == "noscript":
            add_noscript(walk, inner, ())
        else:
            add_extra(walk, image_run(inner, walk.base) if inner.tag == "amp-img" else embed_run(inner, walk.base))
    if walk.pieces:
        end_block(walk)
    walk.element = outer


def leaf_element(walk: Walk, node: Any, action: int, marks: Marks) -> bool:
    """Adds an element whose inside is no part of the walk; returns whether the text after it is to be passed over."""
    if action == LINE_BREAK:
        is_code = walk.page.outline.kinds[walk.element] is Kind.CODE
        if not is_code and ends_in_break(walk):
            end_block(walk)
        walk.add(BROKEN, BREAK)
        return not node.tail or (node.tail.isspace() and not is_code)
    if action == IMAGE:
        walk.images += 1
        run = image_run(node, walk.base)
        walk.add("", Run(run.text, (*marks, *run.marks)) if run else NOTHING)
    elif action == FLAT:
        walk.add("", marks)
        if node.tag == "math":
            source = formula_source(node)
            shown = source or "".join(node.itertext())
            walk.add(shown, (*marks, Mark(MarkKind.MATH, source or " ".join(shown.split()))))
        else:
            flatten(walk, node, (*marks, MARK_OF_TAG["sup"]))
    elif action == SKIP:
        skipped_element(walk, node, marks)
    return False


def ends_in_break(walk: Walk) -> bool:
    """Whether the last piece that has a part in the block's text is a line break."""
    last = len(walk.marks) - 1
    while last >= 0 and isinstance(walk.marks[last], Run) and walk.marks[last] is not BREAK:
        last -= 1
    return last >= 0 and walk.marks[last] is BREAK


def skipped_element(walk: Walk, node: Any, marks: Marks) -> None:
    """Adds what an element without visible text stands for: a task's box, an embed, a formula's source, an image."""
    tag = node.tag
    if tag == "input":
        if (node.get("type") or "").lower() == "checkbox" and (node.get("disabled") is not None or not node.get("id")):
            check_task(walk, node.get("checked") is not None)  # one with a name is a switch for something else
    elif tag in EMBEDS:
        if run := embed_run(node, walk.base):
            wait(walk, run)
    elif tag == "noscript":
        add_noscript(walk, node, marks)
    elif tag == "script" and (node.get("type") or "").startswith("math/tex") and node.text:
        walk.add("", Run("", (*marks, Mark(MarkKind.MATH, " ".join(node.text.split())))))


def check_task(walk: Walk, is_checked: bool) -> None:
    """Makes the list item a task whose box stands before its words."""
    item = walk.page.outline.nearest(walk.element, ("li",), 9)
    is_first = item not in walk.checks and not (walk.leaves and walk.leaves[-1].element >= item)
    if item and is_first and not "".join(walk.pieces).strip():
        walk.checks[item] = is_checked


def add_noscript(walk: Walk, node: Any, marks: Marks) -> None:
    """Adds the images that readers without scripts see, but those that the block has already, or has without an address."""
    for image in node.iter("img"):
        run = image_run(image, walk.base)
        if run is None or run.marks[-1].kind is not MarkKind.IMAGE or not run.marks[-1].target:
            continue
        for place, other in list(enumerate(walk.marks))[-8:]:
            if isinstance(other, Run) and other.marks and other.marks[-1].kind is MarkKind.IMAGE:
                if other.marks[-1].target == run.marks[-1].target:
                    break
                if not other.marks[-1].target or other.text == run.text != "":
                    walk.marks[place] = Run(other.text or run.text, (*other.marks[:-1], run.marks[-1]))
                    break
        else:
            if walk.images:
                walk.add("", Run(run.text, (*marks, *run.marks)))
            else:
                wait(walk, run)


def wait(walk: Walk, run: Run) -> None:
    """Keeps what is shown between blocks until the block that it was met in has ended."""
    walk.waiting.append(run)
    walk.add("", NOTHING)
