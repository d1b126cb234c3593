"""Replaces the content judge's choice by that of readability-lxml, which is loaded only then."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from ..model import Notice, Outline, Page, Verdict
from ..text import letters_of
from .content import Judged, calibrate

REPLACED_TAG = "data-cleaner-tag"
"""The attribute in which `read.blocks` keeps the tag of a `noscript` element whose text it reads."""
MARK = "data-element-color"
"""The attribute that carries an element's index through readability-lxml. It strips attributes with this ending from the HTML that
it measures, so that the marks do not change its choice."""
COMPARED_LETTERS = 24
"""A block is in what readability-lxml keeps of its element if this many of its first or last letters are."""


def judge_by_readability(page: Page, judged: Judged) -> Judged:
    """Returns a verdict of `content.readability` for every block: kept is what readability-lxml keeps.

    The reason names the choices of both judges, and the score is still the learned judge's chance. If readability-lxml fails on
    the page, the verdicts stay, and a notice says so.
    """
    from readability import Document
    from readability.readability import Unparseable

    if page.root is None or not page.blocks:
        return judged
    document = Document(_marked(page))
    try:
        document.summary(html_partial=True)
    except Unparseable as error:
        notice = Notice("readability-failed", f"readability-lxml failed on this page ({error}); it was judged without")
        return judged._replace(notices=[*judged.notices, notice])
    letters = _letters_by_element(document.html, page.outline)
    verdicts = []
    for block, verdict in zip(page.blocks, judged.verdicts, strict=True):
        own, remaining = letters_of(block.text), letters.get(block.element)
        kept = remaining is not None and (own[:COMPARED_LETTERS] in remaining or own[-COMPARED_LETTERS:] in remaining)
        other = "keeps" if verdict.kept else "drops"
        reason = f"readability-lxml {'keeps' if kept else 'drops'} it; the learned judge {other} it"
        verdicts.append(Verdict(kept, "content.readability", reason, verdict.score))
    return Judged(verdicts, calibrate(_expected_f1(page, verdicts)), judged.notices)


def _marked(page: Page) -> str:
    """The page as HTML, with the index of every block-level element in its attribute MARK."""
    from lxml import etree

    root: Any = deepcopy(page.root)
    index_of = {node: index for index, node in enumerate(page.outline.nodes)}
    for node, copy in zip(page.root.iter(), root.iter(), strict=True):
        if node in index_of:
            copy.set(MARK, str(index_of[node]))
            if REPLACED_TAG in copy.attrib:
                copy.tag = copy.get(REPLACED_TAG)
    return str(etree.tostring(root, encoding="unicode", method="html"))


def _letters_by_element(article: Any, outline: Outline) -> dict[int, str]:
    """The letters that an article holds of each block-level element, without those of the block-level elements inside it."""
    texts: dict[int, list[str]] = {}
    element_of: dict[Any, int] = {}
    for node in article.iter():
        around = element_of.get(node.getparent(), 0)
        mark = node.get(MARK)
        element = element_of[node] = around if mark is None else int(mark)
        texts.setdefault(element, []).append(node.text or "")
        if node.tail and node is not article:  # beside a moved element is a text of the element that was around it
            texts.setdefault(around if mark is None else outline.parents[element], []).append(node.tail)
    return {element: letters_of("".join(parts)) for element, parts in texts.items()}


def _expected_f1(page: Page, verdicts: Sequence[Verdict]) -> float:
    """The expected word-F1 of a choice, by the learned judge's chances."""
    words = [len(block.text.split()) for block in page.blocks]
    expected = sum(count * (verdict.score or 0.0) for count, verdict in zip(words, verdicts, strict=True))
    kept = [(count, verdict.score or 0.0) for count, verdict in zip(words, verdicts, strict=True) if verdict.kept]
    right = sum(count * chance for count, chance in kept)
    return 2 * right / (sum(count for count, _ in kept) + expected or 1.0)
