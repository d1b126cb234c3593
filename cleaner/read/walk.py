"""The second walk over a page: reads the kept blocks again, now with their inline markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from ..model import Kind, Page
from ..nodes import BREAK, Mark, MarkKind, Run
from ..patterns import regex
from ..text import UNPRINTABLE, WIDE_BREAK, printable
from ..urls import absolute, clean_address
from .blocks import (
    ACTIONS,
    BLOCK,
    FLAT,
    IMAGE,
    INLINE,
    LINE_BREAK,
    LINK,
    SKIP,
    action_of,
    block_text,
    formula_source,
    formula_text,
    is_block,
)
from .drawings import is_emoji
from .hidden import hidden_text
from .media import EMBEDS, embed_run, image_run

Marks: TypeAlias = tuple[Mark, ...]
Path: TypeAlias = tuple[int, ...]
"""The containers around an element, the outermost first, with the element itself if it is one."""

MARK_OF_TAG = {
    **dict.fromkeys("em i cite dfn var".split(), Mark(MarkKind.EMPHASIS)),
    **dict.fromkeys("strong b".split(), Mark(MarkKind.STRONG)),
    **dict.fromkeys("del s strike".split(), Mark(MarkKind.STRIKE)),
    **dict.fromkeys("code tt samp kbd".split(), Mark(MarkKind.CODE)),
    "sub": Mark(MarkKind.SUB),
    "sup": Mark(MarkKind.SUP),
}
ACTION_OF_TAG = {**dict.fromkeys(("span", *MARK_OF_TAG), INLINE), **ACTIONS}
"""What the walk does with an element of a common tag; `action_of` says it of all others."""
PLAIN_STYLE = regex(r"font-(?:weight|style)\s*:\s*(?:normal|400)", re.I)
SIDE_NOTES = frozenset(("sidenote", "marginnote", "margin-note", "side-note", "footnote-text", "footnote-content", "inline-footnote"))
NOTE_SIGN = regex(r"[\[(^]*(?:\d{1,3}|[a-zA-Z*†‡§¶#↩↑⇑⤴↵]{1,2}|(?:note|fn|n)\.? ?\d{1,3})[\])^.:\ufe0e]*\Z", re.I)
OPENING_QUOTES = ('"', "“", "«", "„", "‘", "'", "「")

MOST_PIECES_BACK = 8
"""An image for browsers without scripts is the same as one at most this many pieces before it."""
BROKEN = " \n"
"""A line break among the pieces."""
NOTHING = Run("")
"""Replaces the marks of a piece that shows nothing."""


class Leaf:
    """A block with its inline markup, or something between blocks: a rule, or embedded media."""

    __slots__ = ("anchors", "block", "element", "is_extra", "kind", "note", "note_element", "path", "raw", "runs")

    def __init__(self, element: int, kind: Kind, runs: list[Run], raw: str, block: int) -> None:
        self.element = element
        self.kind = kind
        self.runs = runs
        self.raw = raw
        """The characters of the block, white space not folded."""
        self.block = block
        """The index of the block; of something between blocks, the index of the block after it."""
        self.is_extra = False
        """Whether it is between blocks."""
        self.anchors: tuple[str, ...] = ()
        """The names by which links in the page can point to a place in it."""
        self.note = ""
        """The label of the footnote whose text it is."""
        self.note_element = 0
        """The element that holds the whole text of that footnote."""
        self.path: Path = ()
        """The lists, quotes, tables and other containers around it, the outermost first; known when the nodes are built."""


def extra_leaf(element: int, runs: list[Run], block: int) -> Leaf:
    """Returns a leaf for something between blocks."""
    leaf = Leaf(element, Kind.PARAGRAPH, runs, "", block)
    leaf.is_extra = True
    return leaf


class Walk:
    """The state of the walk: the block that it gathers, and the leaves that it has made."""

    __slots__ = (
        "anchors",
        "base",
        "block",
        "checks",
        "element",
        "images",
        "kept",
        "leaves",
        "marks",
        "page",
        "pieces",
        "waiting",
    )

    def __init__(self, page: Page, kept: Sequence[bool]) -> None:
        self.page = page
        self.kept = kept
        self.base = page.base
        self.leaves: list[Leaf] = []
        self.checks: dict[int, bool] = {}
        """For the list items that are tasks, whether they are checked."""
        self.pieces: list[str] = []
        """The characters of the block so far."""
        self.marks: list[Marks | Run] = []
        """For each piece its marks; or a run that replaces the piece and is not part of the block's text."""
        self.waiting: list[Run] = []
        """Embedded media inside the block, which follow it as leaves; each has an empty piece in the block."""
        self.anchors: list[str] = []
        self.images = 0
        self.element = 0
        self.block = 0
        """The index of the next block."""

    def add(self, text: str, marks: Marks | Run) -> None:
        self.pieces.append(text)
        self.marks.append(marks)


def gather_leaves(page: Page, kept: Sequence[bool]) -> Walk:
    """Returns a finished walk: the leaves of the kept blocks, and of the rules and embedded media between them.

    Blocks begin and end as in `find_blocks`: the walk counts them. It passes over elements without a kept block.
    """
    walk = Walk(page, kept)
    wanted = _elements_to_enter(page, kept)
    path: list[tuple[Iterator[Any], Any, int, Marks, str]] = []
    element = 0  # the last element of the outline that the walk has met
    marks: Marks = ()
    children, hidden = iter(page.root), page.outline.hidden
    pieces, piece_marks = walk.pieces, walk.marks
    if page.root.text:
        walk.add(page.root.text, marks)
    while True:
        for node in children:
            if (action := ACTION_OF_TAG.get(node.tag)) is None:
                action = action_of(node)
            if action == BLOCK:
                if pieces:
                    _end_block(walk)
                element += 1
                if element not in wanted:
                    element = _pass_over(walk, element, page.outline.nodes[element])
                elif len(node):
                    path.append((children, node, walk.element, marks, ""))
                    walk.element = element
                    if (text := node.text) and not text.isspace():
                        walk.add(text, marks)
                    children = iter(node[:])
                    break
                elif (text := node.text) and not text.isspace():
                    _add_block(walk, element, text, marks)
            elif not action and node in hidden:
                walk.block += bool(hidden_text(node))
            elif action <= LINK:
                inner, after, is_done = _open_inline(walk, node, marks)
                if not is_done:
                    path.append((children, node, walk.element, marks, after))
                    marks, children = inner, iter(node[:])
                    break
            elif _add_atom(walk, node, action, marks):
                continue
            if (text := node.tail) and (pieces or not text.isspace()):
                pieces.append(text)
                piece_marks.append(marks)
        else:
            if not path:
                break
            inner, (children, node, outer, marks, after) = marks, path.pop()
            if outer != walk.element:
                if pieces:
                    _end_block(walk)
                walk.element = outer
            if after:
                walk.add("", Run(after, inner))
            if (text := node.tail) and (pieces or not text.isspace()):
                walk.add(text, marks)
    _end_block(walk)
    return walk


def _add_block(walk: Walk, element: int, text: str, marks: Marks) -> None:
    """Adds an element that holds nothing but its text."""
    outer, walk.element = walk.element, element
    walk.add(text, marks)
    _end_block(walk)
    walk.element = outer


def _elements_to_enter(page: Page, kept: Sequence[bool]) -> set[int]:
    """The elements that hold a kept block."""
    parents = page.outline.parents
    wanted: set[int] = set()
    for block, is_kept in zip(page.blocks, kept, strict=True):
        if is_kept:
            element = block.element
            while element >= 0 and element not in wanted:
                wanted.add(element)
                element = parents[element]
    return wanted


def _pass_over(walk: Walk, element: int, node: Any) -> int:
    """Skips an element without a kept block; returns the last element inside it.

    If it holds no block at all, its rules, its embedded media and the images in its `noscript` elements are gathered.
    """
    blocks, block, end = walk.page.blocks, walk.block, walk.page.outline.end(element)
    count = len(blocks)
    while block < count and element <= blocks[block].element < end:
        block += 1
    if block == walk.block:
        _gather_extras(walk, range(element, end), node)
    walk.block = block
    return end - 1


def _gather_extras(walk: Walk, elements: range, node: Any) -> None:
    """Adds leaves for the rules, embedded media and `noscript` images in an element that holds no block."""
    tags = walk.page.outline.tags
    for element in elements:
        if tags[element] == "hr":
            walk.leaves.append(extra_leaf(element, [], walk.block))
    outer, walk.element = walk.element, elements[0]
    for inner in node.iter("noscript", "amp-img", *EMBEDS):
        if inner.tag == "noscript":
            _add_noscript(walk, inner, ())
        else:
            _add_extra(walk, image_run(inner, walk.base) if inner.tag == "amp-img" else embed_run(inner, walk.base))
    if walk.pieces:
        _end_block(walk)
    walk.element = outer


def _add_extra(walk: Walk, run: Run | None) -> None:
    """Adds a leaf between blocks, unless the leaf before it shows the same."""
    last = walk.leaves[-1] if walk.leaves else None
    if run is None or (last is not None and last.is_extra and last.runs and last.runs[0].marks == run.marks):
        return
    walk.leaves.append(extra_leaf(walk.element, [run], walk.block))


def _end_block(walk: Walk) -> None:
    """Ends the block that is gathered: if it is a block and kept, it becomes a leaf."""
    pieces, marks = walk.pieces, walk.marks
    text, kind = "".join(pieces), walk.page.outline.kinds[walk.element]
    if is_block(text, walk.images, kind):
        if walk.kept[walk.block]:
            is_plain = len(pieces) == 1 and not marks[0] and kind is not Kind.CODE
            runs = [Run(walk.page.blocks[walk.block].text)] if is_plain else _fold(pieces, marks)
            leaf = Leaf(walk.element, kind, runs, text, walk.block)
            leaf.anchors = tuple(walk.anchors)
            walk.leaves.append(leaf)
        walk.block += 1
        walk.images = 0
    else:
        for mark in marks:
            if isinstance(mark, Run) and mark.marks and mark.marks[-1].kind >= MarkKind.IMAGE:
                _add_extra(walk, mark)
    pieces.clear()
    marks.clear()
    if walk.anchors:
        walk.anchors.clear()
    if walk.waiting:
        for run in walk.waiting:
            _add_extra(walk, run)
        walk.waiting.clear()


# ---------------------------------------------------------------------------- elements without text of their own


def _add_atom(walk: Walk, node: Any, action: int, marks: Marks) -> bool:
    """Adds an element whose inside is not part of the walk; returns whether the walk skips the text after it."""
    if action == LINE_BREAK:
        is_code = walk.page.outline.kinds[walk.element] is Kind.CODE
        if not is_code and _ends_in_break(walk):
            _end_block(walk)
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
            _flatten(walk, node, (*marks, MARK_OF_TAG["sup"]))
    elif action == SKIP:
        _add_skipped(walk, node, marks)
    return False


def _ends_in_break(walk: Walk) -> bool:
    """Whether the last piece that is part of the block's text is a line break."""
    for mark in reversed(walk.marks):
        if mark is BREAK:
            return True
        if not isinstance(mark, Run):
            return False
    return False


def _add_skipped(walk: Walk, node: Any, marks: Marks) -> None:
    """Adds what an element without visible text stands for: the box of a task, embedded media, an image."""
    tag = node.tag
    if tag == "input":
        # A checkbox that can be used and has a name switches something else.
        if (node.get("type") or "").lower() == "checkbox" and (node.get("disabled") is not None or not node.get("id")):
            _check_task(walk, node.get("checked") is not None)
    elif tag in EMBEDS:
        if run := embed_run(node, walk.base):
            _wait(walk, run)
    elif tag == "noscript":
        _add_noscript(walk, node, marks)


def _check_task(walk: Walk, is_checked: bool) -> None:
    """Makes the list item around a box a task, if the box is at most eight elements deep in it and before all its words."""
    item = walk.page.outline.nearest(walk.element, ("li",), 9)
    is_first = item not in walk.checks and not (walk.leaves and walk.leaves[-1].element >= item)
    if item and is_first and not "".join(walk.pieces).strip():
        walk.checks[item] = is_checked


def _add_noscript(walk: Walk, node: Any, marks: Marks) -> None:
    """Adds the images for browsers without scripts. An image that the block has without its address gets it instead."""
    for image in node.iter("img"):
        run = image_run(image, walk.base)
        if run is None or not run.marks[-1].target or is_emoji(image.get("class"), run.text):
            continue
        for piece in range(max(0, len(walk.marks) - MOST_PIECES_BACK), len(walk.marks)):
            other = walk.marks[piece]
            if isinstance(other, Run) and other.marks and other.marks[-1].kind is MarkKind.IMAGE:
                if other.marks[-1].target == run.marks[-1].target:
                    break
                if not other.marks[-1].target or other.text == run.text != "":
                    walk.marks[piece] = Run(other.text or run.text, (*other.marks[:-1], run.marks[-1]))
                    break
        else:
            if walk.images:
                walk.add("", Run(run.text, (*marks, *run.marks)))
            else:
                _wait(walk, run)


def _wait(walk: Walk, run: Run) -> None:
    """Keeps something that is shown between blocks until the block around it has ended."""
    walk.waiting.append(run)
    walk.add("", NOTHING)


# ---------------------------------------------------------------------------- inline elements


def _open_inline(walk: Walk, node: Any, marks: Marks) -> tuple[Marks, str, bool]:
    """Adds the text at the start of an inline element; returns the marks in it, the sign after it, and whether it is finished.

    The sign after a finished element is added too.
    """
    inner, before, after = _inline_marks(walk, node, marks)
    if before:
        walk.add("", Run(before, inner))
    if node.text:
        walk.add(node.text, inner)
    is_done = not len(node)
    if not is_done and inner and inner[-1].kind is MarkKind.MATH:
        _flatten(walk, node, inner)
        is_done = True
    if is_done and after:
        walk.add("", Run(after, inner))
    return inner, after, is_done


def _inline_marks(walk: Walk, node: Any, marks: Marks) -> tuple[Marks, str, str]:
    """The marks inside an inline element, and the signs that are shown before and after its text."""
    tag = node.tag
    if marks and marks[-1].kind is MarkKind.MATH:
        return marks, "", ""
    if tag == "a":
        return _link_marks(walk, node, marks), "", ""
    if mark := MARK_OF_TAG.get(tag):
        if mark in marks or (tag in "bi" and PLAIN_STYLE.search(node.get("style") or "")):
            return marks, "", ""
        return (*marks, mark), "", ""
    if tag == "span":
        names = (node.get("class") or "").split()
        if not names and node.get("data-tex") is None:
            return marks, "", ""
        if (source := node.get("data-tex") or node.get("data-latex")) and _is_flat(node):
            return (*marks, Mark(MarkKind.MATH, " ".join(source.split()))), "", ""
        if "katex" in names and (source := formula_source(node)) and _is_flat(node):
            return (*marks, Mark(MarkKind.MATH, source)), "", ""
        if not SIDE_NOTES.isdisjoint(names) and _is_flat(node):
            return marks, " (", ")"
    elif tag == "q":
        is_quoted = (node.text or "").lstrip().startswith(OPENING_QUOTES)
        return marks, *(("", "") if is_quoted else ('"', '"'))
    elif tag == "rt" and next(node.itersiblings("rp", preceding=True), None) is None:
        return marks, "(", ")"
    return marks, "", ""


def _is_flat(node: Any) -> bool:
    """Whether no block begins or ends inside an inline element."""
    return all(action_of(inner) in (INLINE, LINK, FLAT, SKIP) for inner in node.iter())


def _link_marks(walk: Walk, node: Any, marks: Marks) -> Marks:
    """The marks inside an `<a>`: those around it, with its link in place of a link around it.

    A link inside the page that reads like the sign of a footnote is marked as a note; `find_notes` decides whether it is one.
    """
    for name in ("id", "name"):
        if anchor := node.get(name):
            walk.anchors.append(anchor)
    target = clean_address(node.get("href") or "")
    if not target:
        return marks
    outer = marks and tuple(mark for mark in marks if mark.kind not in (MarkKind.LINK, MarkKind.NOTE))
    if target[0] == "#":
        sign = "".join(node.itertext()).strip()
        if len(sign) < 12 and (NOTE_SIGN.match(sign) or not sign):
            return (*outer, Mark(MarkKind.NOTE, absolute(target, walk.base), target[1:]))
    title = node.get("title")
    return (*outer, Mark(MarkKind.LINK, absolute(target, walk.base), printable(title) if title else ""))


def _flatten(walk: Walk, node: Any, marks: Marks) -> None:
    """Adds all text below an element as inline text, as `find_blocks` takes superscripts.

    The element's own text is added only for a superscript: for other elements the walk has added it.
    """
    is_sup = node.tag == "sup"
    if is_sup and node.text:
        walk.add(node.text, marks)
    path: list[tuple[Iterator[Any], Marks, str | None]] = [(iter(node), marks, None)]
    while path:
        children, marks, _ = path[-1]
        for child in children:
            if child.tag == "math" and not is_sup:
                walk.add(formula_text(child) + (child.tail or ""), marks)
                continue
            inner = _inline_marks(walk, child, marks)[0] if isinstance(child.tag, str) else marks
            if child.text:
                walk.add(child.text, inner)
            path.append((iter(child), inner, child.tail))
            break
        else:
            tail = path.pop()[2]
            if tail:
                walk.add(tail, path[-1][1])


# ---------------------------------------------------------------------------- pieces to runs


def _fold(pieces: list[str], marks: list[Marks | Run]) -> list[Run]:
    """The runs of pieces: white space folded across them, pieces of the same marks joined, no space at the ends of lines."""
    if len(pieces) == 1 and not marks[0]:
        return [Run(block_text(pieces[0], Kind.PARAGRAPH))]
    runs: list[Run] = []
    texts: list[str] = []  # of the run that is being joined
    text_marks: Marks = ()  # of the same run
    is_open = False  # whether the last run ends in text, which a space may follow
    for piece, mark in zip(pieces, marks, strict=True):
        if mark is NOTHING:
            continue
        if isinstance(mark, Run):
            if texts:
                runs.append(Run("".join(texts), text_marks))
                texts = []
            runs.append(mark if is_open or mark.text[:1] != " " else Run(mark.text[1:], mark.marks))
            is_open = mark is not BREAK
            continue
        if not piece:
            continue
        if "\n" in piece and not piece.isascii():
            piece = WIDE_BREAK.sub("", piece)
        if piece.isprintable() and "  " not in piece:
            text = piece if is_open or piece[0] != " " else piece[1:]
        else:
            words = (piece if piece.isprintable() else UNPRINTABLE.sub(_space_or_nothing, piece)).split()
            text = " ".join(words)
            if is_open and piece[0].isspace():
                text = " " + text
            if words and piece[-1].isspace():
                text += " "
        if not text:
            continue
        is_open = text[-1] != " "
        if texts and mark != text_marks:
            runs.append(Run("".join(texts), text_marks))
            texts = []
        text_marks = mark
        texts.append(text)
    if texts:
        runs.append(Run("".join(texts), text_marks))
    if BREAK in runs:
        return _trim_lines(runs)
    _trim_end(runs)
    return runs


def _space_or_nothing(match: re.Match[str]) -> str:
    return " " if match[0].isspace() else ""


def _trim_lines(runs: list[Run]) -> list[Run]:
    """The runs without spaces at the ends of lines, without double line breaks, and without line breaks at both ends."""
    trimmed: list[Run] = []
    is_line_start = True
    for run in runs:
        if run is BREAK:
            _trim_end(trimmed)
            if trimmed:
                trimmed.append(BREAK)
            is_line_start = True
        elif not is_line_start:
            trimmed.append(run)
        elif not _is_blank(run):
            trimmed.append(run if _is_picture(run) else Run(run.text.lstrip(" "), run.marks))
            is_line_start = False
    _trim_end(trimmed)
    return trimmed


def _trim_end(runs: list[Run]) -> None:
    while runs and (runs[-1] is BREAK or _is_blank(runs[-1])):
        runs.pop()
    if runs and runs[-1].text[-1:] == " " and not _is_picture(runs[-1]):
        runs[-1] = Run(runs[-1].text.rstrip(" "), runs[-1].marks)


def _is_picture(run: Run) -> bool:
    return bool(run.marks) and run.marks[-1].kind in (MarkKind.IMAGE, MarkKind.MATH)


def _is_blank(run: Run) -> bool:
    return not run.text.strip() and not _is_picture(run)
