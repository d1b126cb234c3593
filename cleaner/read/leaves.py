"""The second walk over a page: the kept blocks again, with their inline markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..flow_model import BREAK, Mark, MarkKind, Run
from ..model import Kind, Page
from ..patterns import regex
from .addresses import absolute, printable
from .blocks import BLOCK, FLAT, IMAGE, INLINE, LINE_BREAK, LINK, SKIP, UNPRINTABLE, action_of, block_text, formula_source, formula_text
from .media import EMBEDS, embed_run, image_run

Marks = tuple[Mark, ...]
BROKEN = " \n"  # a line break among the pieces
NOTHING = Run("")  # the mark of a piece that shows nothing where it is

MARK_OF_TAG = {
    **dict.fromkeys("em i cite dfn var".split(), Mark(MarkKind.EMPHASIS)),
    **dict.fromkeys("strong b".split(), Mark(MarkKind.STRONG)),
    **dict.fromkeys("del s strike".split(), Mark(MarkKind.STRIKE)),
    **dict.fromkeys("code tt samp kbd".split(), Mark(MarkKind.CODE)),
    "sub": Mark(MarkKind.SUB),
    "sup": Mark(MarkKind.SUP),
}
PLAIN_STYLE = regex(r"font-(?:weight|style)\s*:\s*(?:normal|400)", re.I)
SIDE_NOTE = frozenset(("sidenote", "marginnote", "margin-note", "side-note", "footnote-text", "footnote-content", "inline-footnote"))
LINE_NUMBERS = frozenset(
    "lineno linenos line-number line-numbers linenumber linenumbers ln lnt gutter blob-num rouge-gutter hljs-ln-numbers "
    "react-syntax-highlighter-line-number line-numbers-rows".split()
)
NOTE_SIGN = regex(r"[\[(^]*(?:\d{1,3}|[a-zA-Z*†‡§¶#↩↑⇑⤴↵]{1,2}|(?:note|fn|n)\.? ?\d{1,3})[\])^.:\ufe0e]*\Z", re.I)


@dataclass(slots=True)
class Leaf:
    """A block as the flow sees it, or something between blocks: a rule, or an embed."""

    element: int
    kind: Kind
    runs: list[Run]
    raw: str = ""
    """The block's characters, white space unfolded."""
    place: int = 0
    """The number of the block, or of the one that follows something between blocks."""
    is_extra: bool = False
    anchors: tuple[str, ...] = ()
    """The names by which links in the page can point into it."""
    note: str = ""
    """The label of the footnote whose text it is."""
    note_element: int = 0
    """The number of the element that the footnote takes the place of, with all around it."""


@dataclass(slots=True)
class Walk:
    """Where the walk stands: the block that it gathers, and what it found so far."""

    page: Page
    kept: Sequence[bool]
    base: str
    leaves: list[Leaf] = field(default_factory=list)
    checks: dict[int, bool] = field(default_factory=dict)
    """The state of the checkbox in list items that are tasks."""
    pieces: list[str] = field(default_factory=list)
    marks: list[Marks | Run] = field(default_factory=list)
    """For each piece its marks, or the run that it stands for, which has no part in the block's text."""
    waiting: list[Run] = field(default_factory=list)
    """Embeds met inside the block, to follow it; each has an empty piece in the block."""
    anchors: list[str] = field(default_factory=list)
    images: int = 0
    element: int = 0
    place: int = 0
    """The number of the next block."""

    def add(self, text: str, marks: Marks | Run) -> None:
        self.pieces.append(text)
        self.marks.append(marks)


def gather_leaves(page: Page, kept: Sequence[bool], base: str) -> Walk:
    """Returns a walk that is done: the leaves of the kept blocks, and of the rules and embeds between them.

    Blocks begin and end where `find_blocks` lets them; elements without a kept block are passed over, and white
    space before the first word of a block is.
    """
    walk = Walk(page, kept, base)
    nodes = page.outline.nodes
    wanted = _holders(page, kept)
    actions: dict[Any, int] = {}
    path: list[tuple[Iterator[Any], Any, int, Marks, str]] = []
    number = 0  # of the last outline element that was met
    marks: Marks = ()
    children = iter(page.root)
    pieces, piece_marks = walk.pieces, walk.marks
    if page.root.text:
        walk.add(page.root.text, marks)
    while True:
        for node in children:
            action = actions.get(node.tag)
            if action is None:
                action = actions[node.tag] = action_of(node.tag)
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
                number = pass_over(walk, number, nodes[number])
            elif action <= LINK:
                inner, before, after = inline_marks(walk, node, marks)
                if before:
                    walk.add("", Run(before, inner))
                if text := node.text:
                    pieces.append(text)
                    piece_marks.append(inner)
                if len(node) and not (inner and inner[-1].kind is MarkKind.MATH and flatten(walk, node, inner)):
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
    parents, blocks, place = walk.page.outline.parents, walk.page.blocks, walk.place
    end, last = number + 1, len(parents)
    while end < last and parents[end] >= number:
        end += 1
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
            walk.leaves.append(Leaf(number, Kind.PARAGRAPH, [], "", walk.place, is_extra=True))
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
        if (node.get("type") or "").lower() == "checkbox":
            check_task(walk, node.get("checked") is not None)
    elif tag in EMBEDS:
        if run := embed_run(node, walk.base):
            wait(walk, run)
    elif tag == "noscript":
        add_noscript(walk, node, marks)
    elif tag == "script" and (node.get("type") or "").startswith("math/tex") and node.text:
        walk.add("", Run("", (*marks, Mark(MarkKind.MATH, " ".join(node.text.split())))))


def check_task(walk: Walk, is_checked: bool) -> None:
    """Makes the list item a task whose box stands before its words."""
    outline = walk.page.outline
    number = walk.element
    for _ in range(8):
        if outline.tags[number] == "li":
            break
        number = max(outline.parents[number], 0)
    is_first = number not in walk.checks and not (walk.leaves and walk.leaves[-1].element >= number)
    if is_first and outline.tags[number] == "li" and not "".join(walk.pieces).strip():
        walk.checks[number] = is_checked


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


def inline_marks(walk: Walk, node: Any, marks: Marks) -> tuple[Marks, str, str]:
    """Returns the marks inside an inline element, and the signs that are shown before and after its text."""
    tag = node.tag
    if marks and marks[-1].kind is MarkKind.MATH:
        return marks, "", ""
    if tag == "a":
        return link_marks(walk, node, marks), "", ""
    if mark := MARK_OF_TAG.get(tag):
        if mark in marks or (tag in "bi" and PLAIN_STYLE.search(node.get("style") or "")):
            return marks, "", ""
        return (*marks, mark), "", ""
    if tag == "span":
        names = (node.get("class") or "").split()
        if not names:
            return marks, "", ""
        if "katex" in names and (source := formula_source(node)) and is_flat(node):
            return (*marks, Mark(MarkKind.MATH, source)), "", ""
        if not SIDE_NOTE.isdisjoint(names) and is_flat(node):
            return marks, " (", ")"
    elif tag == "q":
        quoted = (node.text or "").lstrip()[:1] in ('"', "“", "«", "„", "‘", "'", "「")
        return marks, *(("", "") if quoted else ('"', '"'))
    elif tag == "rt" and next(node.itersiblings("rp", preceding=True), None) is None:
        return marks, "(", ")"
    return marks, "", ""


def is_flat(node: Any) -> bool:
    """Whether no block begins or ends inside an inline element."""
    return all(action_of(inner.tag) in (INLINE, LINK, FLAT, SKIP) for inner in node.iter())


def link_marks(walk: Walk, node: Any, marks: Marks) -> Marks:
    """Returns the marks inside an `<a>`: those outside it, and its link in place of one outside.

    A link within the page that reads like the sign of a footnote is a note's, until the notes are known.
    """
    for name in ("id", "name"):
        if anchor := node.get(name):
            walk.anchors.append(anchor)
    target = printable(node.get("href") or "")
    if not target:
        return marks
    title = " ".join(printable(node.get("title") or "").split())
    outer = tuple(mark for mark in marks if mark.kind not in (MarkKind.LINK, MarkKind.NOTE))
    if target[0] == "#":
        sign = "".join(node.itertext()).strip()
        if len(sign) < 12 and (NOTE_SIGN.match(sign) or not sign):
            return (*outer, Mark(MarkKind.NOTE, absolute(target, walk.base), target[1:]))
    return (*outer, Mark(MarkKind.LINK, absolute(target, walk.base), title))


def flatten(walk: Walk, node: Any, marks: Marks) -> bool:
    """Adds all text below an element as text, whatever is in it, as `find_blocks` takes superscripts; returns True.

    The element's own text comes along only where it is a superscript: the walk has added that of others.
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
            inner = inline_marks(walk, child, marks)[0] if isinstance(child.tag, str) else marks
            if child.text:
                walk.add(child.text, inner)
            path.append((iter(child), inner, child.tail))
            break
        else:
            tail = path.pop()[2]
            if tail:
                walk.add(tail, path[-1][1])
    return True


def end_block(walk: Walk) -> None:
    """Ends the block that is being gathered, if it is one, and makes a leaf of it, if it is kept."""
    pieces, marks = walk.pieces, walk.marks
    text = "".join(pieces)
    words = text.strip()
    if walk.images or (words and (words[0].isprintable() or block_text(text, walk.page.outline.kinds[walk.element]))):
        if walk.kept[walk.place]:
            kind = walk.page.outline.kinds[walk.element]
            walk.leaves.append(Leaf(walk.element, kind, folded(pieces, marks), text, walk.place, False, tuple(walk.anchors)))
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


def add_extra(walk: Walk, run: Run | None) -> None:
    """Adds a leaf between blocks, unless the one before shows the same."""
    last = walk.leaves[-1] if walk.leaves else None
    if run is None or (last is not None and last.is_extra and last.runs and last.runs[0].marks == run.marks):
        return
    walk.leaves.append(Leaf(walk.element, Kind.PARAGRAPH, [run], "", walk.place, is_extra=True))


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
