"""Keeps what is tied to kept text: footnotes whose signs are in it, and posts that are embedded in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from ..model import Block, Kind, Outline, Page, Verdict
from ..patterns import regex
from ..rules.class_names import EMBEDDED_POSTS, NOTE_NAME

NOTE_TEXT = regex(r"[\[(^]*(?:\d{1,3}|[a-zA-Z*†‡§]{1,2}|(?:note|fn|n)\.? ?\d{1,3})[\])^.:]*\Z")
"""The text of a link to a footnote."""
MOST_SIGN_CHARS = 12
MOST_NOTE_BLOCKS = 8
MOST_NOTE_CHARS = 1500
"""What is longer is a part of the page, and no footnote."""
MOST_POST_BLOCKS = 12
POST_LEVELS = 6
"""The class of an embedded post is looked for among this many elements around a block."""


def keep_tied(page: Page, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with footnotes kept whose signs are kept, and embedded posts between kept blocks, under `content.tied`."""
    judged = list(verdicts)
    if page.root is not None:
        for index in (*_notes(page, judged), *_posts(page.outline, page.blocks, judged)):
            if not judged[index].kept and page.blocks[index].kind is not Kind.HIDDEN:
                judged[index] = Verdict(True, "content.tied", score=judged[index].score)
    return judged


def _notes(page: Page, verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The blocks of the footnotes that come after their sign in a kept block."""
    kept = {block.element for block, verdict in zip(page.blocks, verdicts, strict=False) if verdict.kept}
    signs = [
        (node, target)
        for node in _links_in(page.outline, kept)
        if (target := (node.get("href") or "").partition("#")[2])
        and node.get("href")[0] == "#"
        and NOTE_NAME.search(target)
        and len(text := "".join(node.itertext()).strip()) < MOST_SIGN_CHARS
        and NOTE_TEXT.match(text)
    ]
    if not signs:
        return
    outline, blocks = page.outline, page.blocks
    elements = {node: element for element, node in enumerate(outline.nodes)}
    holders = {name: node for node in page.root.iter() if isinstance(node.tag, str) for name in (node.get("id"), node.get("name")) if name}
    first: dict[int, int] = {}  # for each element with a block, the first one
    for index, block in enumerate(blocks):
        first.setdefault(block.element, index)
    for node, target in signs:
        if target not in holders or (sign := _element_of(node, elements)) not in kept:
            continue
        element = _element_of(holders[target], elements)
        if element <= sign:
            continue
        start = next((first[inner] for inner in range(element, outline.end(element)) if inner in first), None)
        if start is not None:
            end = start
            while end < len(blocks) and element <= blocks[end].element < outline.end(element):
                end += 1
            if end - start <= MOST_NOTE_BLOCKS and sum(len(block.text) for block in blocks[start:end]) <= MOST_NOTE_CHARS:
                yield from range(start, end)


def _links_in(outline: Outline, elements: Iterable[int]) -> Iterator[Any]:
    """The links in some elements. Each is looked at once, although one of the elements may be inside another."""
    end = 0
    for element in sorted(elements):
        if element >= end:
            end = outline.end(element)
            yield from outline.nodes[element].iter("a")


def _element_of(node: Any, elements: dict[Any, int]) -> int:
    """The innermost element of the outline that a node is in, or is; 0 if there is none."""
    while node is not None and node not in elements:
        node = node.getparent()
    return elements.get(node, 0)


def _posts(outline: Outline, blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> Iterator[int]:
    """The blocks of embedded posts between two kept blocks."""
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept and blocks[index].text]
    posts: dict[int, bool] = {0: False}  # whether an element is a post, of those looked at so far
    for before, after in pairwise(kept):
        if 1 < after - before <= MOST_POST_BLOCKS:
            for index in range(before + 1, after):
                if blocks[index].text and _is_in_post(outline, blocks[index].element, posts):
                    yield index


def _is_in_post(outline: Outline, element: int, posts: dict[int, bool]) -> bool:
    for _ in range(POST_LEVELS):
        is_post = posts.get(element)
        if is_post is None:
            is_post = posts[element] = not EMBEDDED_POSTS.isdisjoint(outline.class_words(element))
        if is_post or not element:
            return is_post
        element = outline.parents[element]
    return False
