"""What the elements of a page hold: sums over their blocks, and where the mass of the article sits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from .firstlook import Columns
from .tokens import PROSE_ENDS

PROSE_CHARS = 80
"""A text of this length that ends as sentences do is prose."""
CORE_SHARES = (0.9, 0.7, 0.5)


class Containers(NamedTuple):
    """For every element of a page, what it and the elements in it hold."""

    chars: list[int]
    link_chars: list[int]
    mass: list[float]
    """Characters, each counted as far as the first look takes it for main text."""
    counts: list[int]
    """Blocks."""
    prose: list[int]
    """Characters of prose outside links."""
    last: list[int]
    """The number of the last element in it that holds a block."""
    cores: tuple[int, int, int]
    """The deepest elements that hold 90, 70 and 50 % of the page's mass."""
    parts: list[int]
    """The children of the second core, in their order."""


def contain(parents: Sequence[int], columns: Columns, mass_of: Sequence[float]) -> Containers:
    """Returns the sums over a page's elements; `mass_of` are those of the blocks."""
    size = len(parents)
    chars, link_chars, counts, prose = [0] * size, [0] * size, [0] * size, [0] * size
    mass = [0.0] * size
    last = list(range(size))
    for text, element, linked, length, part in zip(columns.texts, columns.elements, columns.linked, columns.lengths, mass_of, strict=True):
        chars[element] += length
        mass[element] += part
        counts[element] += 1
        if linked:
            link_chars[element] += linked
        if length > PROSE_CHARS and text[-1] in PROSE_ENDS and length > 2 * linked:
            prose[element] += length - 2 * linked
    for element in range(size - 1, 0, -1):
        if count := counts[element]:
            parent = parents[element]
            counts[parent] += count
            chars[parent] += chars[element]
            mass[parent] += mass[element]
            if link_chars[element]:
                link_chars[parent] += link_chars[element]
            if prose[element]:
                prose[parent] += prose[element]
            if last[element] > last[parent]:
                last[parent] = last[element]
    cores = _cores(mass, last)
    return Containers(chars, link_chars, mass, counts, prose, last, cores, _parts(parents, cores[1], last))


def _cores(mass: Sequence[float], last: Sequence[int]) -> tuple[int, int, int]:
    core, found = 0, []
    for share in CORE_SHARES:
        element, stop, least = core + 1, last[core], share * mass[0]
        while element <= stop:
            if mass[element] >= least > 0:
                core, stop = element, last[element]
                element += 1
            else:
                element = last[element] + 1
        found.append(core)
    return found[0], found[1], found[2]


def _parts(parents: Sequence[int], core: int, last: Sequence[int]) -> list[int]:
    parts, element, stop = [], core + 1, last[core]
    while element <= stop:
        if parents[element] == core:
            parts.append(element)
        element = last[element] + 1
    return parts


def part_around(held: Containers, element: int) -> int:
    """Returns the child of the second core that an element which holds blocks is or is in; 0 outside."""
    core = held.cores[1]
    return held.parts[bisect_right(held.parts, element) - 1] if core < element <= held.last[core] else 0
