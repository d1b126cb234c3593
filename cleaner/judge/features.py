"""Measures blocks in their context: beside their containers, their neighbours, blocks of the same signature and the whole page.

The expected text of a page, an element or a block is the number of its characters, each weighted by the context-free chance of
its block. A core is the deepest element that holds a certain share of the page's expected text.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import accumulate
from operator import mul
from typing import Any, NamedTuple

from ..model import Head, Outline
from .scores import Columns, Scores
from .words import H1_RANK, PROSE_ENDS

BLOCK_FEATURES = (
    "logit_rel",  # the context-free logit, less the mean logit of the page's expected text
    "chance_rel",  # the context-free chance, divided by the page's level
    "length",  # characters
    "tag",  # the rank of its tag
    "copies",  # blocks of the page with this text
    "in_description",  # 1 if the declared description holds its beginning, 0 if not, -1 without description or for short texts
    "in_body",  # 1 if the declared text holds its beginning, -1 if not, 0 without declared text
    "from_h1",  # blocks since the first h1; FAR_AWAY without
    "from_first",  # blocks since the first long block that surely is main text; FAR_AWAY without
    "expected_before",  # the share of the page's expected text before the block, and after it
    "expected_after",
    "near1",  # the mean chance of the characters of the block and one block to each side, and five to each side
    "near5",
    "siblings",  # blocks of the same signature (tag and class of the element and of its parent), this one included
    "sibling_length",  # their mean length in characters
    "sibling_chance",  # the mean chance of the characters of the others, divided by the page's level; -1 without others
    "in_core5",  # 1 inside the 50 % core
)
CONTAINER_FEATURES = (
    "share1",  # of the page's characters that the block's parent (1), the next larger ancestor (2), the next larger (3) hold
    "chance1",  # the mean chance of the container's characters; of the second divided by the page's level
    "expected1",  # the share of the page's expected text that the container holds
    "prose1",  # the share of its characters that are prose
    "chance2",
    "expected2",
    "link_density3",
    "expected3",
    "blocks3",  # the number of its blocks
    "in_core7",  # 1 if the parent is inside the 70 % core
    "part_share",  # the child of the 70 % core around the parent: its share of the page's characters; -1 outside
    "part_link_density",
    "part_blocks",
)
PAGE_FEATURES = (
    "page_chars",
    "page_blocks",
    "page_chance",  # the mean chance of the page's characters
    "genre",  # as the page declares it
    "span",  # the share of the page's blocks from the first to the last that surely is main text
    "level",  # the mean chance of the expected text
    "core_share",  # the share of the expected text in the 50 % core
    "core_depth",  # the number of ancestors of the 50 % core
)
FEATURES = (*BLOCK_FEATURES, *CONTAINER_FEATURES, *PAGE_FEATURES)
"""The names of a row's numbers, in their order."""
INTEGER_FEATURES = frozenset(
    "length tag copies in_description in_body from_h1 from_first siblings in_core5 blocks3 in_core7 part_blocks "
    "page_chars page_blocks genre core_depth".split()
)
"""All others are floats. Python compares numbers of one type in half the time of mixed ones."""

HOPELESS_SHARE = 0.05
"""A block whose chance is below this share of the page's level gets no row: it is dropped without a look at its context."""
COMPARED_CHARS = 30
"""This many characters of a block's beginning are searched in the declared description and text."""
LEAST_DESCRIBED_CHARS = 20
"""A shorter text is not searched in the declared description."""
FAR_AWAY = -999
"""The distance to something that the page lacks."""
SURE_CHANCE = 0.7
LEAST_SURE_CHARS = 80
"""A block with this chance and this many characters surely is main text."""
LEAST_PROSE_CHARS = 80
"""A longer text that ends as sentences do is prose."""
CORE_SHARES = (0.9, 0.7, 0.5)

Row = tuple[float, ...]


class _Containers(NamedTuple):
    """The sums over each element of a page and its descendants."""

    chars: list[int]
    link_chars: list[int]
    expected: list[float]
    """Expected text in characters."""
    blocks: list[int]
    prose: list[int]
    """Characters of prose outside links."""
    last: list[int]
    """The last descendant that holds a block; the element itself without one."""
    cores: tuple[int, int, int]
    """The deepest elements that hold 90, 70 and 50 % of the page's expected text."""
    parts: list[int]
    """The children of the 70 % core, in their order."""


class _Whole(NamedTuple):
    """The values that all blocks of a page share."""

    parents: list[int]
    containers: _Containers
    mean_logit: float
    """The mean over the expected text."""
    h1: int
    """The first block in an h1; -1 without."""
    first: int
    """The first long block that surely is main text; -1 without."""
    row: Row
    """The values of PAGE_FEATURES."""
    level: float
    """The page's level, or 1 if it is 0."""
    larger: dict[int, int]
    """The answers of `_larger` so far."""


def feature_rows(outline: Outline, columns: Columns, head: Head, scores: Scores) -> Iterator[tuple[int, Row]]:
    """Yields every block that is not hopeless, with its row: the values of `FEATURES`."""
    texts, elements, lengths, parents = columns.texts, columns.elements, columns.lengths, outline.parents
    logits, chances, ranks = scores.logits, scores.chances, scores.elements.ranks
    expected = list(map(mul, chances, lengths))
    whole = _whole(outline, columns, head, scores, expected)
    expected_upto, chars_upto = _sums_upto(expected), _sums_upto(lengths)
    copies, all_siblings = Counter(texts), _siblings(parents, columns, scores, expected)
    containers, least, level = whole.containers, HOPELESS_SHARE * scores.level, whole.level
    page_expected, core, page_row, mean_logit = containers.expected[0] or 1e-9, containers.cores[2], whole.row, whole.mean_logit
    core_last, description, body, h1, first = containers.last[core], head.description, head.article_body, whole.h1, whole.first
    by_container: dict[int, Row] = {}
    for block in [block for block, chance in enumerate(chances) if chance >= least and lengths[block]]:
        text, element, length, siblings = texts[block], elements[block], lengths[block], all_siblings[block]
        parent = parents[element] if element else 0
        container_row = by_container.get(parent)
        if container_row is None:
            container_row = by_container[parent] = _container_row(whole, parent) + page_row
        others = siblings[1] - length
        row: Row = (
            logits[block] - mean_logit, chances[block] / level, length, ranks[element], copies[text],
            (1 if text[:COMPARED_CHARS] in description else 0) if description and length >= LEAST_DESCRIBED_CHARS else -1,
            (1 if text[:COMPARED_CHARS] in body else -1) if body else 0,
            block - h1 if h1 >= 0 else FAR_AWAY, block - first if first >= 0 else FAR_AWAY,
            expected_upto[block + 5] / page_expected, 1 - expected_upto[block + 6] / page_expected,
            (expected_upto[block + 7] - expected_upto[block + 4]) / (chars_upto[block + 7] - chars_upto[block + 4]),
            (expected_upto[block + 11] - expected_upto[block]) / (chars_upto[block + 11] - chars_upto[block]),
            int(siblings[0]), siblings[1] / siblings[0], (siblings[2] - expected[block]) / others / level if others else -1.0,
            1 if core <= element <= core_last else 0,
        )  # fmt: skip
        yield block, row + container_row


def _sums_upto(values: Iterable[float]) -> list[Any]:
    """The sum of the values before block `n` at index `n + 5`. Five places at both ends spare windows a test of bounds."""
    sums = list(accumulate(values, initial=0))
    return [*[0] * 5, *sums, *[sums[-1]] * 5]


def _whole(outline: Outline, columns: Columns, head: Head, scores: Scores, expected: list[float]) -> _Whole:
    elements = scores.elements
    containers = _sum_containers(outline.parents, columns, expected)
    page_chars, page_expected, core = containers.chars[0] or 1, containers.expected[0] or 1e-9, containers.cores[2]
    mean_logit = sum(map(mul, expected, scores.logits)) / page_expected
    sure = [block for block, chance in enumerate(scores.chances) if chance > SURE_CHANCE and columns.lengths[block] > LEAST_SURE_CHARS]
    ranks, h1 = elements.ranks, -1
    if H1_RANK in ranks:
        h1 = next((block for block, element in enumerate(columns.elements) if ranks[element] == H1_RANK), -1)
    row = (
        page_chars, len(columns.elements), page_expected / page_chars, int(head.genre),
        (sure[-1] - sure[0]) / len(columns.elements) if sure else 0.0, scores.level, containers.expected[core] / page_expected,
        _depth(outline.parents, core),
    )  # fmt: skip
    return _Whole(outline.parents, containers, mean_logit, h1, sure[0] if sure else -1, row, scores.level or 1.0, {})


def _depth(parents: list[int], element: int) -> int:
    depth = 0
    while element > 0:
        element = parents[element]
        depth += 1
    return depth


def _siblings(parents: list[int], columns: Columns, scores: Scores, expected: list[float]) -> list[list[float]]:
    """For each block the number, the characters and the expected text of the blocks with its signature."""
    signatures = scores.elements.signatures
    sums: dict[tuple[int, int], list[float]] = {}
    by_block = []
    for element, length, part in zip(columns.elements, columns.lengths, expected):
        signature = signatures[element], signatures[parents[element] if element else 0]
        siblings = sums.get(signature)
        if siblings is None:
            siblings = sums[signature] = [0, 0, 0.0]
        siblings[0] += 1
        siblings[1] += length
        siblings[2] += part
        by_block.append(siblings)
    return by_block


def _sum_containers(parents: list[int], columns: Columns, expected_of: list[float]) -> _Containers:
    """The sums over a page's elements; `expected_of` is the expected text of the blocks."""
    size = len(parents)
    chars, all_link_chars, blocks, prose = [0] * size, [0] * size, [0] * size, [0] * size
    expected = [0.0] * size
    last = list(range(size))
    for text, element, link_chars, length, part in zip(columns.texts, columns.elements, columns.link_chars, columns.lengths, expected_of):
        chars[element] += length
        expected[element] += part
        blocks[element] += 1
        if link_chars:
            all_link_chars[element] += link_chars
        if length > LEAST_PROSE_CHARS and text[-1] in PROSE_ENDS and length > 2 * link_chars:
            prose[element] += length - 2 * link_chars
    for element in range(size - 1, 0, -1):
        if count := blocks[element]:
            parent = parents[element]
            blocks[parent] += count
            chars[parent] += chars[element]
            expected[parent] += expected[element]
            if all_link_chars[element]:
                all_link_chars[parent] += all_link_chars[element]
            if prose[element]:
                prose[parent] += prose[element]
            if last[element] > last[parent]:
                last[parent] = last[element]
    cores = _cores(expected, last)
    return _Containers(chars, all_link_chars, expected, blocks, prose, last, cores, _children(parents, cores[1], last))


def _cores(expected: list[float], last: list[int]) -> tuple[int, int, int]:
    core, cores = 0, []
    for share in CORE_SHARES:
        element, end, least = core + 1, last[core], share * expected[0]
        while element <= end:
            if expected[element] >= least > 0:
                core, end = element, last[element]
                element += 1
            else:
                element = last[element] + 1
        cores.append(core)
    return cores[0], cores[1], cores[2]


def _children(parents: list[int], core: int, last: list[int]) -> list[int]:
    children, element, end = [], core + 1, last[core]
    while element <= end:
        if parents[element] == core:
            children.append(element)
        element = last[element] + 1
    return children


def _container_row(whole: _Whole, first: int) -> Row:
    """The values of CONTAINER_FEATURES; `first` is the parent of a block's element."""
    containers = whole.containers
    chars, link_chars, expected, blocks = containers.chars, containers.link_chars, containers.expected, containers.blocks
    second = _larger(whole, first)
    third = _larger(whole, second)
    page_chars, page_expected, first_chars = chars[0] or 1, expected[0] or 1e-9, chars[first] or 1
    core7 = containers.cores[1]
    core7_last = containers.last[core7]
    part = containers.parts[bisect_right(containers.parts, first) - 1] if core7 < first <= core7_last else 0
    part_chars = chars[part] or 1
    return (
        first_chars / page_chars, expected[first] / first_chars, expected[first] / page_expected, containers.prose[first] / first_chars,
        expected[second] / (chars[second] or 1) / whole.level, expected[second] / page_expected,
        link_chars[third] / (chars[third] or 1), expected[third] / page_expected, blocks[third],
        1 if core7 <= first <= core7_last else 0,
        part_chars / page_chars if part else -1.0, link_chars[part] / part_chars, blocks[part],
    )  # fmt: skip


def _larger(whole: _Whole, element: int) -> int:
    """The nearest ancestor that holds more blocks. It is remembered, since many elements may end in the same long chain."""
    ancestor = whole.larger.get(element)
    if ancestor is None:
        blocks, ancestor = whole.containers.blocks, element
        while ancestor > 0 and blocks[ancestor] == blocks[element]:
            ancestor = whole.parents[ancestor]
        whole.larger[element] = ancestor
    return ancestor
