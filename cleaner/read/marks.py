"""Marks: what an inline element does to the text in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..nodes import Mark, MarkKind
from ..patterns import regex
from ..text import printable
from ..urls import absolute, clean_address
from .blocks import FLAT, INLINE, LINK, SKIP, action_of, formula_source, formula_text
from .leaves import Marks, Walk

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
NOTE_SIGN = regex(r"[\[(^]*(?:\d{1,3}|[a-zA-Z*†‡§¶#↩↑⇑⤴↵]{1,2}|(?:note|fn|n)\.? ?\d{1,3})[\])^.:\ufe0e]*\Z", re.I)


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
    target = clean_address(node.get("href") or "")
    if not target:
        return marks
    title = printable(node.get("title") or "")
    outer = marks and tuple(mark for mark in marks if mark.kind not in (MarkKind.LINK, MarkKind.NOTE))
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
