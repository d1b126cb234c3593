"""Leaves out what is kept beside the one story of a page: readers' comments, and what is outside the container of the story."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ..model import Genre, Outline, Page
from ..patterns import regex
from ..rules.class_names import COMMENT_SECTIONS
from .scores import MOST_REMEMBERED, Columns
from .words import split_name

LEAST_PROSE_CHARS = 80
LEAST_STORY_CHARS = 300
"""Comments go if this much prose is kept outside them. With less, they may be the posts of a thread, which are the page's text."""
LEAST_COMMENT_SHARE = 1.0
"""A comment stays nevertheless if its chance is at least this share of the page's best expected F1: a reply that is as sure as the
question above it belongs to a thread."""
MOST_HEADING_CHARS = 120
COMMENTS_HEADING = regex(
    r"\W{0,3}(?:\d{1,5} )?(?:(?:reader|user|leser) ?)?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|"
    r"komentarze|komentáře|kommentarer|комментарии|コメント|评论|評論)(?: ?[(\[]?\d{1,5}[)\]]?)?[:.]?\Z"
    r"|\W{0,3}\d{1,5} (?:comments?|responses?|thoughts) (?:to|on|so far)\b|\{ \d{1,5} comments",
    re.I,
)
"""The heading of readers' comments: "12 Comments", "Comments (12)", "3 responses to ..."."""
MOST_HEADINGS = 3
"""A page with more of such lines lists several stories, each with its number of comments."""
STORY_SHARE = 0.8
"""The story's container is the deepest element that holds this share of the kept text, each character weighted by its chance.

It is the `article` element around that one, if the page has no other."""
LEAST_OUTSIDE_SHARE = 0.75
"""Outside the container a block stays if its chance is at least this share of the page's best expected F1."""


def keep_one_story(page: Page, columns: Columns, chances: Sequence[float], kept: Sequence[bool], best: float) -> list[bool]:
    """Returns what is kept, without comments beside a story and without the less likely blocks outside the story's container.

    `best` is the page's best expected F1. Pages that declare a thread or a product keep all: they are no story.
    """
    if page.head.genre in (Genre.THREAD, Genre.PRODUCT):
        return list(kept)
    outline, elements = page.outline, columns.elements
    blocks = [block for block, keep in enumerate(kept) if keep]
    in_comments = _in_comments(outline, {elements[block] for block in blocks})
    if in_comments:
        prose = [columns.lengths[block] for block in blocks if elements[block] not in in_comments]
        if sum([length for length in prose if length > LEAST_PROSE_CHARS]) >= LEAST_STORY_CHARS:
            least = LEAST_COMMENT_SHARE * best
            blocks = [block for block in blocks if elements[block] not in in_comments or chances[block] >= least]
    blocks = _before_comments(outline.parents, columns, blocks)
    start = _container(outline.parents, [(elements[block], chances[block] * columns.lengths[block]) for block in blocks])
    if outline.tags.count("article") == 1 and (article := outline.tags.index("article")) < start < outline.end(article):
        start = article  # a page with one article element says where its story is
    end, least = outline.end(start), LEAST_OUTSIDE_SHARE * best
    story = {block for block in blocks if start <= elements[block] < end or chances[block] >= least}
    return [block in story for block in range(len(kept))]


def _before_comments(parents: Sequence[int], columns: Columns, blocks: list[int]) -> list[int]:
    """The blocks before the heading of the comments on a story.

    All blocks, if no such heading follows a story. Paragraphs of a story have one parent; of two groups of paragraphs before and
    after a heading the larger one is the story.
    """
    if not blocks:
        return blocks
    lengths, texts = columns.lengths, columns.texts
    headings = [
        block
        for block in range(blocks[0], blocks[-1] + 1)
        if 0 < lengths[block] <= MOST_HEADING_CHARS and COMMENTS_HEADING.match(texts[block])
    ]
    if len(headings) <= MOST_HEADINGS:
        prose = [(block, parents[columns.elements[block]], lengths[block]) for block in blocks if lengths[block] > LEAST_PROSE_CHARS]
        for heading in headings:
            before, after = Counter[int](), Counter[int]()
            for block, parent, length in prose:
                (before if block < heading else after)[parent] += length
            story = max(before.values(), default=0)
            if story >= LEAST_STORY_CHARS and story >= max(after.values(), default=0):
                return [block for block in blocks if block < heading]
    return blocks


def _in_comments(outline: Outline, elements: Iterable[int]) -> set[int]:
    """Those of the elements, and of the elements around them, that are in an element named as a comment section."""
    inside: set[int] = set()
    known = {0}
    for element in elements:
        chain = []
        while element not in known:
            chain.append(element)
            element = outline.parents[element]
        is_inside = element in inside
        for inner in reversed(chain):
            # the class of a page's body says whether the page may have comments
            if not is_inside and outline.tags[inner] != "body" and (node := outline.nodes[inner]) is not None:
                names, identifier = node.get("class"), node.get("id")
                is_inside = bool((names and _is_comment_section(names)) or (identifier and _is_comment_section(identifier)))
            if is_inside:
                inside.add(inner)
        known.update(chain)
    return inside


@lru_cache(MOST_REMEMBERED)
def _is_comment_section(names: str) -> bool:
    """Whether a class or an id is that of a comment section."""
    return any(not COMMENT_SECTIONS.isdisjoint(split_name(name)) for name in names.split())


def _container(parents: Sequence[int], weights: Iterable[tuple[int, float]]) -> int:
    """The deepest element that holds STORY_SHARE of the weight of the elements."""
    sums = [0.0] * len(parents)
    for element, weight in weights:
        sums[element] += weight
    for element in range(len(parents) - 1, 0, -1):
        if weight := sums[element]:
            sums[parents[element]] += weight
    least = STORY_SHARE * sums[0]
    return max([element for element, weight in enumerate(sums) if weight >= least > 0], default=0)
