"""The first look: how the names around a block, its shape and its words speak for main text.

It scores from the cheap to the costly, and gives up early: on most pages half of the blocks stand in menus and
footers whose names alone leave no hope.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp
from operator import mul
from typing import NamedTuple

from ..model import Block, Kind, Outline
from .tokens import (
    BEGINNING,
    DENSITIES,
    ENDS,
    FIRST_WORDS,
    HEADING_WORDS,
    LONGEST,
    LONGEST_VALUE,
    PROSE_ENDS,
    READ_ATTRIBUTES,
    SHORT_CHARS,
    SIZE_PLACE,
    TAG_NUMBERS,
    TAG_PLACE,
    TAGS,
    attribute_token,
    name_words,
)

UNREAD_SHARE = 0.02
"""Blocks whose chance by names and shape is below this share of the page's level are not read."""
DEAD_BELOW = 6.0
"""What stands in an element that lies this much below the best one before it, in logits, is not scored by its own names."""
MOST_DENSE = (DENSITIES - 1) * ENDS
LEAST_LOGIT = -30.0
"""Lower ones are as good as impossible, and too large for `exp`."""
HOPELESS_SHARE = 0.05
"""Blocks whose chance is below this share of the page's level are not looked at again."""


class Weights(NamedTuple):
    """What tokens weigh, in logits."""

    names: Mapping[str, float]
    """Tags and names of the elements around a block."""
    shapes: Sequence[float]
    """By the number of the shape."""
    short: Mapping[str, float]
    """Words of short texts."""
    first: Mapping[str, float]
    """First words of long texts."""
    heading: Mapping[str, float]
    """Words of the heading above."""
    bias: float


class Columns(NamedTuple):
    """The blocks of a page, turned: a list for each of their parts."""

    texts: tuple[str, ...]
    elements: tuple[int, ...]
    kinds: tuple[Kind, ...]
    linked: tuple[int, ...]
    """Characters inside links."""
    lengths: list[int]


class Names(NamedTuple):
    """What the names of a page's elements say."""

    around: list[float]
    """What they weigh: the sum over an element and all elements around it."""
    keys: list[int]
    """The same number for elements of the same tag and class."""
    tags: list[int]
    """Numbers of the tags."""


class Look(NamedTuple):
    """What the first look makes of each block."""

    names: Names
    logits: list[float]
    chances: list[float]
    texts: list[float]
    """The part of the logit that the words give, with that of the heading above; 0 for blocks that were not read."""
    level: float
    """The mean chance of the characters that count as main text: where the page's main text lies."""


def turned(blocks: Sequence[Block]) -> Columns:
    """Returns the columns of at least one block."""
    texts, elements, kinds, _, linked, _, _ = zip(*blocks, strict=True)
    return Columns(texts, elements, kinds, linked, list(map(len, texts)))


def first_look(outline: Outline, columns: Columns, weights: Weights) -> Look:
    """Returns the scores of a page's blocks: by names and shape, and of those that have a chance by their words too."""
    names = score_names(outline, weights.names)
    around, tags, shape_of, bias = names.around, names.tags, weights.shapes, weights.bias
    logits: list[float] = []
    for text, element, linked, length in zip(columns.texts, columns.elements, columns.linked, columns.lengths, strict=True):
        if length:
            size = length if length < LONGEST else LONGEST
            shape = tags[element] * TAG_PLACE + (size * size).bit_length() * SIZE_PLACE + (text[-1] in PROSE_ENDS)
            if linked:  # as density_place() does, without its calls: half of the blocks have links
                shape += int(linked * 5 / length + 0.5) * ENDS if linked < length else MOST_DENSE
            logits.append(around[element] + bias + shape_of[shape])
        else:
            logits.append(LEAST_LOGIT)
    chances = [1 / (1 + exp(-logit)) if logit > LEAST_LOGIT else 0.0 for logit in logits]
    texts = _read(columns, logits, chances, weights)
    return Look(names, logits, chances, texts, level_of(columns.lengths, chances))


def level_of(lengths: Sequence[int], chances: Sequence[float]) -> float:
    """Returns the mean chance of the characters, each counted as far as it has a chance."""
    mass = list(map(mul, lengths, chances))
    return float(sum(map(mul, mass, chances)) / (sum(mass) or 1.0))


def _read(columns: Columns, logits: list[float], chances: list[float], weights: Weights) -> list[float]:
    """The scores of the texts that have a chance; adds them to the logits, and sets the chances anew."""
    heading_of = weights.heading.get
    least = UNREAD_SHARE * level_of(columns.lengths, chances)
    texts = [0.0] * len(logits)
    under = 0.0
    for number, (text, kind, length) in enumerate(zip(columns.texts, columns.kinds, columns.lengths, strict=True)):
        if chances[number] < least or not length:
            if kind is Kind.HEADING:
                under = 0.0
            continue
        if length <= SHORT_CHARS:  # as words_of() does, without its call
            found, known = text.lower().split(), weights.short
        else:
            found, known = text[:BEGINNING].lower().split(None, FIRST_WORDS)[:FIRST_WORDS], weights.first
        if kind is Kind.HEADING:
            under = sum([heading_of(word, 0.0) for word in found[:HEADING_WORDS]])
            score = 0.0
        else:
            score = under
        for word in found:
            if word in known:
                score += known[word]
        texts[number] = score
        logit = logits[number] = logits[number] + score
        chances[number] = 1 / (1 + exp(-logit)) if logit > LEAST_LOGIT else 0.0
    return texts


def score_names(outline: Outline, weights: Mapping[str, float]) -> Names:
    """Returns the scores of a page's elements; those inside one that is far below the best so far are not told apart."""
    of_tags: dict[str, tuple[float, int]] = {}
    of_classes: dict[str, tuple[float, int]] = {}
    of_names: dict[str, float] = {}
    around: list[float] = []
    keys: list[int] = []
    tags: list[int] = []
    best = 0.0
    for number, (tag, parent, node) in enumerate(zip(outline.tags, outline.parents, outline.nodes, strict=True)):
        of_tag = of_tags.get(tag)
        if of_tag is None:
            of_tag = of_tags[tag] = (weights.get("<" + tag, 0.0), TAG_NUMBERS.get(tag, 0))
        score, key = of_tag
        tags.append(key)
        outer = around[parent] if number else 0.0
        if outer < best - DEAD_BELOW:
            around.append(outer)
            keys.append(key)
            continue
        for name, value in () if node is None else node.items():
            if name == "class":
                of_class = of_classes.get(value)
                if of_class is None:
                    of_class = of_classes[value] = (_score_class(value, of_names, weights), TAGS * (1 + len(of_classes)))
                score += of_class[0]
                key += of_class[1]
            elif name == "id":
                score += weigh_name(value, weights)
            elif name in READ_ATTRIBUTES:
                score += weights.get(attribute_token(name, value), 0.0)
        score += outer
        if score > best:
            best = score
        around.append(score)
        keys.append(key)
    return Names(around, keys, tags)


def _score_class(value: str, of_names: dict[str, float], weights: Mapping[str, float]) -> float:
    """What the names in a class weigh; `of_names` remembers those of the page."""
    score = 0.0
    for name in value[:LONGEST_VALUE].split():
        known = of_names.get(name)
        if known is None:
            known = of_names[name] = weigh_name(name, weights)
        score += known
    return score


def weigh_name(name: str, weights: Mapping[str, float]) -> float:
    """Returns the weight of a name: its own where it has one, or else that of its words joined by hyphens, or else the sum of theirs.

    >>> weigh_name("post-footer", {"post": 0.5, "footer": -1.0}), weigh_name("post_body", {"post": 0.5, "post-body": 0.75})
    (-0.5, 0.75)
    """
    if name in weights:
        return weights[name]
    name = name[:LONGEST_VALUE]
    if name.islower():  # as name_words() does, without its call
        whole = name.replace("_", "-")
        if "-" not in whole:
            return 0.0
        words = whole.split("-")
    else:
        words = name_words(name)
        whole = "-".join(words)
    if whole in weights and len(words) > 1:
        return weights[whole]
    score = 0.0
    for word in words:
        if word in weights:
            score += weights[word]
    return score


def element_tokens(tag: str, attributes: Sequence[tuple[str, str]]) -> list[str]:
    """Returns all tokens of an element for the training: for a name its words, and the whole where it has several."""
    tokens = ["<" + tag]
    for attribute, value in attributes:
        if attribute in ("class", "id"):
            for name in [value] if attribute == "id" else value[:LONGEST_VALUE].split():
                words = name_words(name[:LONGEST_VALUE])
                tokens += words
                if len(words) > 1:
                    tokens.append("-".join(words))
        elif attribute in READ_ATTRIBUTES:
            tokens.append(attribute_token(attribute, value))
    return tokens
