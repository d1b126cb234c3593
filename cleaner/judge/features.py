"""The second look: numbers that set a block against its containers, its neighbours, its likes and the whole page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import mul
from typing import Any, NamedTuple

from ..model import Kind, Outline
from .containers import Containers, contain, part_around
from .declared import Declared
from .firstlook import HOPELESS_SHARE, Columns, Look, Names
from .tokens import H1

OF_BLOCK = (
    "logit_rel chance_rel names_rel names_core text length linked tag copies in_description in_body "
    "from_h1 from_first mass_before mass_after near1 near5 heading_distance heading_chance "
    "likes like_length like_chance prose0 in_core5"
).split()
OF_CONTAINER = (
    "share1 pure1 cover1 prose1 share2 pure2 cover2 linked3 cover3 count3 in_core7 part_share part_linked part_cover part_count names"
).split()
OF_PAGE = "chars blocks mass linked_share genre span level core_share core_depth".split()
FEATURES = (*OF_BLOCK, *OF_CONTAINER, *OF_PAGE)
"""The names of the numbers, in their order."""
WHOLE = frozenset(
    "length tag copies in_description in_body from_h1 from_first heading_distance likes in_core5 count3 in_core7 part_count "
    "chars blocks genre core_depth".split()
)
"""Those that are whole numbers; all others are fractions. Python compares numbers of one type in half the time of mixed ones."""

COMPARED_CHARS = 30
"""Texts are found in what the page declares by their beginning."""
NONE = -999
"""A distance to something that the page lacks."""
SURE_CHANCE = 0.7
LONG_CHARS = 80

Row = tuple[float, ...]


class Whole(NamedTuple):
    """What is the same for all blocks of a page."""

    parents: Sequence[int]
    held: Containers
    names: Names
    mean_logit: float
    """Of the mass."""
    mean_names: float
    h1: int
    """The number of the first block in an h1; -1 without."""
    first: int
    """The number of the first long block that surely is main text; -1 without."""
    numbers: Row
    """In the order of OF_PAGE."""
    wider: dict[int, int]
    """What `_wider` found so far."""


def look_closer(outline: Outline, columns: Columns, declared: Declared, look: Look) -> Iterator[tuple[int, Row]]:
    """Yields every block that is not hopeless: its number, and its numbers in the order of `FEATURES`."""
    texts, elements, kinds, all_linked, lengths = columns
    mass_of = list(map(mul, look.chances, lengths))
    whole = _whole(outline, columns, declared, look, mass_of)
    before, chars_before = _sums_before(mass_of), _sums_before(lengths)
    copies, likes = Counter(texts), _likes(outline.parents, columns, look)
    names, logits, chances, scores, level = look
    held, parents, least, level = whole.held, whole.parents, HOPELESS_SHARE * level, level or 1.0
    page_mass, core, page = held.mass[0] or 1e-9, held.cores[2], whole.numbers
    core_end, around, tags, prose, chars = held.last[core], names.around, names.tags, held.prose, held.chars
    core_names, mean_names, mean_logit = around[core], whole.mean_names, whole.mean_logit
    description, body = declared.description, declared.body
    h1, first, heading, heading_chance = whole.h1, whole.first, -1, 0.0
    headings = iter([number for number, kind in enumerate(kinds) if kind is Kind.HEADING])
    coming = next(headings, len(texts))
    of_containers: dict[int, Row] = {}
    for number in [number for number, chance in enumerate(chances) if chance >= least and lengths[number]]:
        while coming < number:
            heading, heading_chance, coming = coming, chances[coming], next(headings, len(texts))
        text, element, linked, length, chance, like = (
            texts[number], elements[number], all_linked[number], lengths[number], chances[number], likes[number],
        )  # fmt: skip
        parent = parents[element] if element else 0
        container = of_containers.get(parent)
        if container is None:
            container = of_containers[parent] = _container_numbers(whole, parent) + page
        of_block: Row = (
            logits[number] - mean_logit, chance / level, around[element] - mean_names, around[element] - core_names,
            scores[number], length, linked / length, tags[element], copies[text],
            (1 if text[:COMPARED_CHARS] in description else 0) if description and length > 20 else -1,
            (1 if text[:COMPARED_CHARS] in body else -1) if body else 0,
            number - h1 if h1 >= 0 else NONE, number - first if first >= 0 else NONE,
            before[number + 5] / page_mass, 1 - before[number + 6] / page_mass,
            (before[number + 7] - before[number + 4]) / (chars_before[number + 7] - chars_before[number + 4]),
            (before[number + 11] - before[number]) / (chars_before[number + 11] - chars_before[number]),
            number - heading if heading >= 0 else -1, heading_chance,
            like[0], like[1] / like[0], like[2] / like[0],
            prose[element] / chars[element], 1 if core <= element <= core_end else 0,
        )  # fmt: skip
        yield number, of_block + container


def _sums_before(numbers: Iterable[float]) -> list[Any]:
    """The sums of the numbers before each and of all, from the sixth place on, so that windows of 5 to both sides need no bounds."""
    sums = list(accumulate(numbers, initial=0))
    return [*[0] * 5, *sums, *[sums[-1]] * 5]


def _whole(outline: Outline, columns: Columns, declared: Declared, look: Look, mass_of: Sequence[float]) -> Whole:
    names, elements = look.names, columns.elements
    held = contain(outline.parents, columns, mass_of)
    chars, mass, core = held.chars[0] or 1, held.mass[0] or 1e-9, held.cores[2]
    mean_logit = sum(map(mul, mass_of, look.logits)) / mass
    mean_names = sum(map(mul, mass_of, [names.around[element] for element in elements])) / mass
    sure = [n for n, chance in enumerate(look.chances) if chance > SURE_CHANCE and columns.lengths[n] > LONG_CHARS]
    h1 = next((n for n, element in enumerate(elements) if names.tags[element] == H1), -1) if H1 in names.tags else -1
    numbers = (
        chars, len(elements), mass / chars, held.link_chars[0] / chars, declared.genre,
        (sure[-1] - sure[0]) / len(elements) if sure else 0.0, look.level, held.mass[core] / mass, _depth(outline.parents, core),
    )  # fmt: skip
    return Whole(outline.parents, held, names, mean_logit, mean_names, h1, sure[0] if sure else -1, numbers, {})


def _depth(parents: Sequence[int], element: int) -> int:
    depth = 0
    while element > 0:
        element = parents[element]
        depth += 1
    return depth


def _likes(parents: Sequence[int], columns: Columns, look: Look) -> list[list[float]]:
    """For each block the count, characters and chances of its likes: those whose element and parent have the same names."""
    keys = look.names.keys
    sums: dict[tuple[int, int], list[float]] = {}
    likes = []
    for element, length, chance in zip(columns.elements, columns.lengths, look.chances, strict=True):
        signature = keys[element], keys[parents[element] if element else 0]
        like = sums.get(signature)
        if like is None:
            like = sums[signature] = [0, 0, 0.0]
        like[0] += 1
        like[1] += length
        like[2] += chance
        likes.append(like)
    return likes


def _container_numbers(whole: Whole, first: int) -> Row:
    """The numbers of OF_CONTAINER: of a block's parent, and of the two next elements around it that hold more."""
    held = whole.held
    chars, links, mass, counts, last = held.chars, held.link_chars, held.mass, held.counts, held.last
    second = _wider(whole, first)
    third = _wider(whole, second)
    core7 = held.cores[1]
    part = part_around(held, first)
    page_chars, page_mass = chars[0] or 1, mass[0] or 1e-9
    first_chars, second_chars, part_chars = chars[first] or 1, chars[second] or 1, chars[part] or 1
    return (
        first_chars / page_chars, mass[first] / first_chars, mass[first] / page_mass, held.prose[first] / first_chars,
        second_chars / page_chars, mass[second] / second_chars, mass[second] / page_mass,
        links[third] / (chars[third] or 1), mass[third] / page_mass, counts[third],
        1 if core7 <= first <= last[core7] else 0,
        part_chars / page_chars if part else -1.0, links[part] / part_chars, mass[part] / page_mass, counts[part],
        whole.names.around[first],
    )  # fmt: skip


def _wider(whole: Whole, element: int) -> int:
    """The nearest element around one that holds more blocks; remembered, since long chains of elements may end in many."""
    found = whole.wider.get(element)
    if found is None:
        counts, found = whole.held.counts, element
        while found > 0 and counts[found] == counts[element]:
            found = whole.parents[found]
        whole.wider[element] = found
    return found
