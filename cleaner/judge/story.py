"""Leaves out what is kept beside the one story of a page: readers' comments, and what lies outside the story's container."""

from collections.abc import Iterable, Sequence

from ..model import Genre, Outline, Page
from ..rules.class_names import COMMENT_SECTIONS
from .scores import Columns
from .words import split_name

LEAST_PROSE_CHARS = 80
LEAST_STORY_CHARS = 300
"""Comments go if this much prose is kept outside them. With less, they may be the posts of a thread, which are the page's text."""
STORY_SHARE = 0.7
"""The story's container is the deepest element that holds this share of the kept text, each character weighted by its chance."""
LEAST_OUTSIDE_SHARE = 0.75
"""Outside the container a block stays if its chance is at least this share of the page's best expected F1."""


def keep_one_story(page: Page, columns: Columns, chances: Sequence[float], kept: Sequence[bool], best: float) -> list[bool]:
    """Returns what is kept, without comments beside a story and without the less likely blocks outside the story's container.

    `best` is the page's best expected F1. Pages that declare a thread keep their posts.
    """
    outline = page.outline
    blocks = [block for block, keep in enumerate(kept) if keep]
    if page.head.genre is not Genre.THREAD:
        blocks = _without_comments(outline, columns, blocks)
    start = _container(outline.parents, [(columns.elements[block], chances[block] * columns.lengths[block]) for block in blocks])
    end = outline.end(start)
    least = LEAST_OUTSIDE_SHARE * best
    story = {block for block in blocks if start <= columns.elements[block] < end or chances[block] >= least}
    return [block in story for block in range(len(kept))]


def _without_comments(outline: Outline, columns: Columns, blocks: list[int]) -> list[int]:
    """The blocks outside comment sections, if those hold a story; else all."""
    in_comments = _in_comments(outline, {columns.elements[block] for block in blocks})
    outside = [block for block in blocks if not in_comments[columns.elements[block]]]
    if len(outside) < len(blocks):
        prose = [columns.lengths[block] for block in outside if columns.lengths[block] > LEAST_PROSE_CHARS]
        if sum(prose) >= LEAST_STORY_CHARS:
            return outside
    return blocks


def _in_comments(outline: Outline, elements: Iterable[int]) -> dict[int, bool]:
    """For the elements and all around them whether they are inside an element that is named as a comment section."""
    known = {0: False}
    of_value: dict[str, bool] = {"": False}
    for element in elements:
        chain = []
        while element not in known:
            chain.append(element)
            element = outline.parents[element]
        inside = known[element]
        for inner in reversed(chain):
            if not inside and outline.tags[inner] != "body":  # the body of a page tells whether it may have comments
                for name in ("class", "id"):
                    value = outline.attribute(inner, name)
                    if value not in of_value:
                        of_value[value] = any(not COMMENT_SECTIONS.isdisjoint(split_name(part)) for part in value.split())
                    inside = inside or of_value[value]
            known[inner] = inside
    return known


def _container(parents: Sequence[int], weights: Iterable[tuple[int, float]]) -> int:
    """The deepest element that holds STORY_SHARE of the weight of the elements."""
    sums: dict[int, float] = {}
    total = 0.0
    for element, weight in weights:
        total += weight
        while element >= 0:
            sums[element] = sums.get(element, 0.0) + weight
            element = parents[element]
    return max((element for element, weight in sums.items() if weight >= STORY_SHARE * total), default=0)
