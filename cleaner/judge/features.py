"""The second look: numbers that set a block against its containers, its neighbours, its likes and the whole page."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from ..model import Block, Kind, Outline
from .containers import Containers, contain
from .declared import COMPARED_CHARS, Declared, squashed
from .firstlook import Scores
from .tokens import SENTENCE_ENDS, TAG_NUMBERS

OF_BLOCK = (
    "logit logit_rel chance_rel shape text own heading length linked words ends copies in_title in_description in_body "
    "from_h1 from_first mass_before mass_after near1 near2 near5 near12 next_chance next_length heading_distance heading_chance "
    "likes like_length like_linked like_chance"
).split()
OF_ELEMENT = (
    "share1 pure1 cover1 count1 share2 linked2 pure2 cover2 linked3 cover3 count3 tag depth footer in_core9 in_core7 in_core5 "
    "names_core9 names_core7 names_core5 names_mean names part_share part_linked part_pure part_cover part_count prose0 prose1"
).split()
OF_PAGE = "chars blocks mass linked_share og_type news span level core_share core_depth".split()
FEATURES = (*OF_BLOCK, *OF_ELEMENT, *OF_PAGE)
"""The names of the numbers, in their order."""

TITLE_CHARS = 240
"""Longer texts are not compared with the title."""
NONE = -999
"""A distance to something that the page lacks."""
SURE_CHANCE = 0.7
LONG_CHARS = 80


def chance_of(logit: float) -> float:
    """Returns the probability that a logit stands for."""
    return 1 / (1 + exp(-logit)) if logit > -30 else 0.0


class Neighbourhood:
    """Running sums over a page's blocks, for means over windows."""

    def __init__(self, blocks: Sequence[Block], chances: Sequence[float]) -> None:
        self.chars, self.mass = [0], [0.0]
        chars, mass = 0, 0.0
        for block, chance in zip(blocks, chances, strict=True):
            length = len(block.text)
            chars += length
            mass += length * chance
            self.chars.append(chars)
            self.mass.append(mass)

    def near(self, number: int, reach: int) -> float:
        """Returns the mean chance of the characters from `reach` blocks before a block to `reach` after it."""
        start = number - reach if number > reach else 0
        stop = min(number + reach + 1, len(self.chars) - 1)
        return (self.mass[stop] - self.mass[start]) / ((self.chars[stop] - self.chars[start]) or 1)


def look_closer(outline: Outline, blocks: Sequence[Block], declared: Declared, scores: Scores) -> list[tuple[float, ...] | None]:
    """Returns the numbers of every block in the order of `FEATURES`; None for blocks without text."""
    around, own = scores.around, scores.own
    logits = [
        around[block.element] + own[block.element] + shape + text + heading + scores.bias
        for block, shape, text, heading in zip(blocks, scores.shapes, scores.texts, scores.headings, strict=True)
    ]
    chances = [chance_of(logit) if block.text else 0.0 for block, logit in zip(blocks, logits, strict=True)]
    held = contain(outline, blocks, chances)
    near = Neighbourhood(blocks, chances)
    page_mass = held.mass[0] or 1e-9
    level = sum([chance * chance * len(block.text) for block, chance in zip(blocks, chances, strict=True)]) / page_mass
    mean = sum([chance * len(block.text) * logit for block, chance, logit in zip(blocks, chances, logits, strict=True)]) / page_mass
    names_mean = sum([chance * len(block.text) * around[block.element] for block, chance in zip(blocks, chances, strict=True)]) / page_mass
    likes = _likes(outline, blocks, chances)
    copies: dict[str, int] = {}
    for block in blocks:
        copies[block.text] = copies.get(block.text, 0) + 1
    sure = [n for n, block in enumerate(blocks) if chances[n] > SURE_CHANCE and len(block.text) > LONG_CHARS]
    first = sure[0] if sure else -1
    h1 = next((n for n, block in enumerate(blocks) if outline.tags[block.element] == "h1"), -1)
    page = _page_numbers(blocks, declared, held, level, (sure[-1] - first) / len(blocks) if sure else 0.0)
    of_elements: dict[int, tuple[float, ...]] = {}
    rows: list[tuple[float, ...] | None] = []
    heading, chances_and_end, lengths = -1, [*chances, 0.0], [*(len(block.text) for block in blocks), 0]
    title, description, body = declared.title_words, declared.description, declared.body
    for number, (text, element, kind, _, linked, _, _) in enumerate(blocks):
        if not text:
            rows.append(None)
            continue
        of_element = of_elements.get(element)
        if of_element is None:
            of_element = of_elements[element] = _element_numbers(outline, held, around, names_mean, element)
        length = lengths[number]
        words = scores.words[number]
        if length < TITLE_CHARS:
            count = len(words) or 1
            in_title = sum([word in title for word in words]) / count
        else:
            count, in_title = text.count(" ") + 1, 0.0
        start = squashed(text[: 2 * COMPARED_CHARS])[:COMPARED_CHARS] if body or description else ""
        like = likes[number]
        rows.append((
            logits[number], logits[number] - mean, chances[number] / (level or 1), scores.shapes[number], scores.texts[number],
            own[element], scores.headings[number], length, linked / length, count, text[-1] in SENTENCE_ENDS, copies[text], in_title,
            (start in description) if description and length > 20 else -1,
            (1 if start in body else -1) if body else 0,
            number - h1 if h1 >= 0 else NONE, number - first if first >= 0 else NONE,
            near.mass[number] / page_mass, 1 - near.mass[number + 1] / page_mass,
            near.near(number, 1), near.near(number, 2), near.near(number, 5), near.near(number, 12),
            chances_and_end[number + 1], lengths[number + 1],
            number - heading if heading >= 0 else -1, chances[heading] if heading >= 0 else 0.0,
            like[0], like[1] / like[0], like[2] / (like[1] or 1), like[3] / like[0],
            *of_element, *page,
        ))  # fmt: skip
        if kind is Kind.HEADING:
            heading = number
    return rows


def _likes(outline: Outline, blocks: Sequence[Block], chances: Sequence[float]) -> list[list[float]]:
    """For every block the count, characters, linked characters and chances of all blocks of its template signature.

    The signature are the tag and names of the block's element and of its parent.
    """
    keys: list[tuple[str, ...]] = []
    for tag, attributes in zip(outline.tags, outline.attributes, strict=True):
        keys.append((tag, *[value for name, value in attributes if name in ("class", "role", "itemprop")]))
    sums: dict[tuple[tuple[str, ...], tuple[str, ...]], list[float]] = {}
    likes = []
    for block, chance in zip(blocks, chances, strict=True):
        signature = keys[block.element], keys[outline.parents[block.element]]
        like = sums.get(signature)
        if like is None:
            like = sums[signature] = [0, 0, 0, 0.0]
        like[0] += 1
        like[1] += len(block.text)
        like[2] += block.link_chars
        like[3] += chance
        likes.append(like)
    return likes


def _element_numbers(outline: Outline, held: Containers, around: Sequence[float], names_mean: float, element: int) -> tuple[float, ...]:
    chars, mass, counts, last = held.chars, held.mass, held.counts, held.last
    page_chars, page_mass = chars[0] or 1, mass[0] or 1e-9
    first = held.wider[element]
    second = held.wider[first]
    third = held.wider[second]
    core9, core7, core5 = held.cores
    part = held.parts[element]
    names = around[element]
    of_part: tuple[float, ...] = (-1, -1, -1, -1, -1)
    if part:
        part_chars = chars[part] or 1
        of_part = (
            part_chars / page_chars, held.link_chars[part] / part_chars, mass[part] / part_chars, mass[part] / page_mass, counts[part]
        )  # fmt: skip
    first_chars, second_chars = chars[first] or 1, chars[second] or 1
    footer = 0
    above = element
    while above > 0 and not footer:
        footer = outline.tags[above] == "footer"
        above = outline.parents[above]
    return (
        first_chars / page_chars, mass[first] / first_chars, mass[first] / page_mass, counts[first],
        second_chars / page_chars, held.link_chars[second] / second_chars, mass[second] / second_chars, mass[second] / page_mass,
        held.link_chars[third] / (chars[third] or 1), mass[third] / page_mass, counts[third],
        TAG_NUMBERS.get(outline.tags[element], 0), held.depth[element], footer,
        core9 <= element <= last[core9], core7 <= element <= last[core7], core5 <= element <= last[core5],
        names - around[core9], names - around[core7], names - around[core5], names - names_mean, names, *of_part,
        held.prose[element] / (chars[element] or 1), held.prose[first] / first_chars,
    )  # fmt: skip


def _page_numbers(blocks: Sequence[Block], declared: Declared, held: Containers, level: float, span: float) -> tuple[float, ...]:
    chars = held.chars[0] or 1
    core = held.cores[2]
    return (
        chars, len(blocks), held.mass[0] / chars, held.link_chars[0] / chars, declared.kind, declared.news, span, level,
        held.mass[core] / (held.mass[0] or 1e-9), held.depth[core],
    )  # fmt: skip
