"""Leaves out what is kept beside the one story of a page: readers' comments, and what is outside the container of the story."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from ..model import Genre, Kind, Outline, Page
from ..patterns import regex
from ..rules.class_names import COMMENT_SECTIONS
from ..text import remember_names
from .scores import Columns
from .words import split_name

LEAST_PROSE_CHARS = 80
LEAST_STORY_CHARS = 300
"""Comments go if this much prose is kept outside them. With less, they may be the posts of a thread, which are the page's text."""
THREAD_TIMES, LEAST_THREAD_SHARE = 8, 0.97
"""Comments are a thread, and stay, if they hold this many times the prose outside them, with this share of its mean chance."""
LEAST_HEADED_STORY_CHARS = 100
"""What follows a heading element "Comments" goes already if this much prose is kept before it, even if the comments are longer."""
MOST_HEADING_CHARS = 120
COMMENTS_HEADING = regex(
    r"\W{0,3}(?:(?:reader|user|leser) ?)?(?:comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|"
    r"komentarze|komentáře|kommentarer|комментарии|コメント|评论|評論)(?: ?[(\[]?\d{1,5}[)\]]?)?[:.]?\Z"
    r"|\W{0,3}\d{1,5} (?:(?:reader|user|leser) ?)?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|comment[io]|reacties?|"
    r"komentarz[ey]?|komentář[eů]?|kommentar(?:er)?|комментари(?:и|й|я|ев)|コメント|评论|評論)[:.]?\Z"
    r"|\W{0,3}\d{1,5} (?:comments?|responses?|thoughts) (?:to|on|so far)\b|\{ \d{1,5} comments",
    re.I,
)
"""The heading of readers' comments: "12 Comments", "Comments (12)", "3 responses to ...". "Comment" alone is a button."""
MOST_HEADINGS = 3
"""A page with more of such lines lists several stories, each with its number of comments; or has buttons among its comments, and then
only its heading elements count."""
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
    if comments := in_comments(outline, {elements[block] for block in blocks}):
        inside = [block for block in blocks if elements[block] in comments]
        outside = [block for block in blocks if elements[block] not in comments]
        if _are_beside_a_story(columns.lengths, chances, inside, outside):
            blocks = outside
    blocks = _before_comments(outline.parents, columns, blocks)
    start = _container(outline.parents, [(elements[block], chances[block] * columns.lengths[block]) for block in blocks])
    if outline.tags.count("article") == 1 and (article := outline.tags.index("article")) < start < outline.end(article):
        start = article  # a page with one article element says where its story is
    end, least = outline.end(start), LEAST_OUTSIDE_SHARE * best
    story = {block for block in blocks if start <= elements[block] < end or chances[block] >= least}
    return [block in story for block in range(len(kept))]


def _are_beside_a_story(lengths: Sequence[int], chances: Sequence[float], inside: Sequence[int], outside: Sequence[int]) -> bool:
    """Whether the blocks inside comment sections are comments on a story outside them, and not the posts of a thread."""
    story, comments = ([block for block in blocks if lengths[block] > LEAST_PROSE_CHARS] for blocks in (outside, inside))
    story_chars, comments_chars = (sum([lengths[block] for block in blocks]) for blocks in (story, comments))
    if story_chars < LEAST_STORY_CHARS:
        return False
    story_chance, comments_chance = (sum([chances[block] * lengths[block] for block in blocks]) for blocks in (story, comments))
    is_thread = (
        comments_chars > THREAD_TIMES * story_chars and comments_chance / comments_chars >= LEAST_THREAD_SHARE * story_chance / story_chars
    )
    return not is_thread


def _before_comments(parents: Sequence[int], columns: Columns, blocks: list[int]) -> list[int]:
    """The blocks before the heading of the comments on a story.

    All blocks, if no such heading follows a story. Paragraphs of a story have one parent; of two groups of paragraphs before and
    after a line of text the larger one is the story.
    """
    if not blocks:
        return blocks
    lengths, texts, kinds = columns.lengths, columns.texts, columns.kinds
    headings = [
        block
        for block in range(blocks[0], blocks[-1] + 1)
        if 0 < lengths[block] <= MOST_HEADING_CHARS and COMMENTS_HEADING.match(texts[block])
    ]
    if len(headings) > MOST_HEADINGS:
        headings = [block for block in headings if kinds[block] is Kind.HEADING]
    if len(headings) <= MOST_HEADINGS:
        prose = [(block, parents[columns.elements[block]], lengths[block]) for block in blocks if lengths[block] > LEAST_PROSE_CHARS]
        for heading in headings:
            before, after = Counter[int](), Counter[int]()
            for block, parent, length in prose:
                (before if block < heading else after)[parent] += length
            story, others = max(before.values(), default=0), max(after.values(), default=0)
            if (kinds[heading] is Kind.HEADING and story >= LEAST_HEADED_STORY_CHARS) or story >= max(others, LEAST_STORY_CHARS):
                return [block for block in blocks if block < heading]
    return blocks


def in_comments(outline: Outline, elements: Iterable[int]) -> set[int]:
    """Those of the elements, and of the elements around them, that are in an element named as a comment section."""
    inside: set[int] = set()
    known = {0}
    for element in elements:
        chain = []
        while element not in known:  # as in `judge.hidden`, in place of the slower `outline.climb`
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


@remember_names
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
