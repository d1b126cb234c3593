"""Leaves: the kept blocks as the second walk over a page gathers them, with runs in place of text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from ..model import Kind, Page
from ..nodes import BREAK, Mark, MarkKind, Run
from ..text import UNPRINTABLE
from .blocks import block_text

Marks: TypeAlias = tuple[Mark, ...]
BROKEN = " \n"  # a line break among the pieces
NOTHING = Run("")  # the mark of a piece that shows nothing where it is


class Leaf:
    """A block as the flow sees it, or something between blocks: a rule, or an embed."""

    __slots__ = ("anchors", "element", "is_extra", "kind", "note", "note_element", "place", "raw", "runs")

    def __init__(self, element: int, kind: Kind, runs: list[Run], raw: str, place: int) -> None:
        self.element = element
        self.kind = kind
        self.runs = runs
        self.raw = raw
        """The block's characters, white space unfolded."""
        self.place = place
        """The number of the block, or of the one that follows something between blocks."""
        self.is_extra = False
        self.anchors: tuple[str, ...] = ()
        """The names by which links in the page can point into it."""
        self.note = ""
        """The label of the footnote whose text it is."""
        self.note_element = 0
        """The number of the element that the footnote takes the place of, with all around it."""


def extra(element: int, runs: list[Run], place: int) -> Leaf:
    """Returns a leaf for something between blocks."""
    leaf = Leaf(element, Kind.PARAGRAPH, runs, "", place)
    leaf.is_extra = True
    return leaf


class Walk:
    """Where the walk stands: the block that it gathers, and what it found so far."""

    __slots__ = ("anchors", "base", "checks", "element", "images", "kept", "leaves", "marks", "page", "pieces", "place", "waiting")

    def __init__(self, page: Page, kept: Sequence[bool], base: str) -> None:
        self.page = page
        self.kept = kept
        self.base = base
        self.leaves: list[Leaf] = []
        self.checks: dict[int, bool] = {}
        """The state of the checkbox in list items that are tasks."""
        self.pieces: list[str] = []
        self.marks: list[Marks | Run] = []
        """For each piece its marks, or the run that it stands for, which has no part in the block's text."""
        self.waiting: list[Run] = []
        """Embeds met inside the block, to follow it; each has an empty piece in the block."""
        self.anchors: list[str] = []
        self.images = 0
        self.element = 0
        self.place = 0
        """The number of the next block."""

    def add(self, text: str, marks: Marks | Run) -> None:
        self.pieces.append(text)
        self.marks.append(marks)


def add_extra(walk: Walk, run: Run | None) -> None:
    """Adds a leaf between blocks, unless the one before shows the same."""
    last = walk.leaves[-1] if walk.leaves else None
    if run is None or (last is not None and last.is_extra and last.runs and last.runs[0].marks == run.marks):
        return
    walk.leaves.append(extra(walk.element, [run], walk.place))


def end_block(walk: Walk) -> None:
    """Ends the block that is being gathered, if it is one, and makes a leaf of it, if it is kept."""
    pieces, marks = walk.pieces, walk.marks
    text = "".join(pieces)
    words = text.strip()
    if walk.images or (words and (words[0].isprintable() or block_text(text, walk.page.outline.kinds[walk.element]))):
        if walk.kept[walk.place]:
            kind = walk.page.outline.kinds[walk.element]
            is_plain = len(pieces) == 1 and not marks[0] and kind is not Kind.CODE
            runs = [Run(walk.page.blocks[walk.place].text)] if is_plain else folded(pieces, marks)
            leaf = Leaf(walk.element, kind, runs, text, walk.place)
            leaf.anchors = tuple(walk.anchors)
            walk.leaves.append(leaf)
        walk.place += 1
        walk.images = 0
    else:
        for mark in marks:
            if isinstance(mark, Run) and mark.marks and mark.marks[-1].kind >= MarkKind.IMAGE:
                add_extra(walk, mark)
    pieces.clear()
    marks.clear()
    if walk.anchors:
        walk.anchors.clear()
    if walk.waiting:
        for run in walk.waiting:
            add_extra(walk, run)
        walk.waiting.clear()


def folded(pieces: list[str], marks: list[Marks | Run]) -> list[Run]:
    """Returns runs with white space folded across them, those of equal marks joined, and none at the ends of lines."""
    if len(pieces) == 1 and not marks[0]:
        return [Run(block_text(pieces[0], Kind.PARAGRAPH))]
    runs: list[Run] = []
    texts: list[str] = []  # of the run that is being joined
    set_as: Marks = ()
    is_open = False  # whether the last run ends in text, which a space may follow
    for piece, mark in zip(pieces, marks, strict=True):
        if mark is NOTHING:
            continue
        if isinstance(mark, Run):
            if texts:
                runs.append(Run("".join(texts), set_as))
                texts = []
            runs.append(mark if is_open or mark.text[:1] != " " else Run(mark.text[1:], mark.marks))
            is_open = mark is not BREAK
            continue
        if not piece:
            continue
        words = (piece if piece.isprintable() else UNPRINTABLE.sub(_space_or_nothing, piece)).split()
        text = " ".join(words)
        if is_open and piece[0].isspace():
            text = " " + text
        if words and piece[-1].isspace():
            text += " "
        if not text:
            continue
        is_open = text[-1] != " "
        if texts and mark != set_as:
            runs.append(Run("".join(texts), set_as))
            texts = []
        set_as = mark
        texts.append(text)
    if texts:
        runs.append(Run("".join(texts), set_as))
    if BREAK in runs:
        return trimmed(runs)
    _trim_end(runs)
    return runs


def _space_or_nothing(found: re.Match[str]) -> str:
    return " " if found[0].isspace() else ""


def trimmed(runs: list[Run]) -> list[Run]:
    """Returns runs without spaces at the ends of lines, and without breaks at the ends of the block or doubled."""
    out: list[Run] = []
    is_start = True  # of a line
    for run in runs:
        if run is BREAK:
            _trim_end(out)
            if out:
                out.append(BREAK)
            is_start = True
        elif not is_start:
            out.append(run)
        elif not _is_blank(run):
            out.append(run if _is_picture(run) else Run(run.text.lstrip(" "), run.marks))
            is_start = False
    _trim_end(out)
    return out


def _trim_end(runs: list[Run]) -> None:
    while runs and (runs[-1] is BREAK or _is_blank(runs[-1])):
        runs.pop()
    if runs and runs[-1].text[-1:] == " " and not _is_picture(runs[-1]):
        runs[-1] = Run(runs[-1].text.rstrip(" "), runs[-1].marks)


def _is_picture(run: Run) -> bool:
    return bool(run.marks) and run.marks[-1].kind in (MarkKind.IMAGE, MarkKind.MATH)


def _is_blank(run: Run) -> bool:
    return not run.text.strip() and not _is_picture(run)
