"""The first look: how a block's own words, its shape and the names around it speak for main text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..model import Block, Kind, Outline
from .tokens import FIRST_WORDS, HEADING_WORDS, SENTENCE_ENDS, is_short, name_tokens, shape_number, words_of


class Weights(NamedTuple):
    """What tokens weigh, in logits."""

    around: Mapping[str, float]
    """Names of the element and of all elements around it."""
    own: Mapping[str, float]
    """Names of the element alone, on top."""
    shapes: Mapping[int, float]
    short: Mapping[str, float]
    """Words of short texts."""
    first: Mapping[str, float]
    """First words of long texts."""
    pairs: Mapping[str, float]
    """The first two words of any text."""
    heading: Mapping[str, float]
    """Words of the heading above."""
    bias: float


class Scores(NamedTuple):
    """Logits, whose sum speaks for (above zero) or against (below) main text."""

    around: list[float]
    """For each element: its names and those of all elements around it."""
    own: list[float]
    """For each element."""
    shapes: list[float]
    """For each block, as what follows."""
    texts: list[float]
    headings: list[float]
    words: list[list[str]]
    bias: float


def first_look(outline: Outline, blocks: Sequence[Block], weights: Weights) -> Scores:
    """Returns the scores of a page's elements and blocks."""
    around, own = _names(outline, weights)
    shape_of, short, first, pairs, heading_of = (
        weights.shapes.get,
        weights.short.get,
        weights.first.get,
        weights.pairs.get,
        weights.heading.get,
    )
    tags = outline.tags
    shapes: list[float] = []
    texts: list[float] = []
    headings: list[float] = []
    words: list[list[str]] = []
    under = 0.0
    for text, element, kind, _, link_chars, _, _ in blocks:
        length = len(text)
        if not length:
            shapes.append(0.0)
            texts.append(0.0)
            headings.append(under)
            words.append([])
            continue
        shapes.append(shape_of(shape_number(tags[element], length, link_chars, text[-1] in SENTENCE_ENDS), 0.0))
        found = words_of(text)
        if is_short(text, found):
            score = sum([short(word, 0.0) for word in found])
        else:
            score = sum([first(word, 0.0) for word in found[:FIRST_WORDS]])
        texts.append(score + pairs("_".join(found[:2]), 0.0))
        words.append(found)
        if kind is Kind.HEADING:
            headings.append(0.0)
            under = sum([heading_of(word, 0.0) for word in found[:HEADING_WORDS]])
        else:
            headings.append(under)
    return Scores(around, own, shapes, texts, headings, words, weights.bias)


def _names(outline: Outline, weights: Weights) -> tuple[list[float], list[float]]:
    known: dict[tuple[object, ...], tuple[float, float]] = {}
    around_of, own_of = weights.around.get, weights.own.get
    around: list[float] = []
    own: list[float] = []
    for tag, parent, attributes in zip(outline.tags, outline.parents, outline.attributes, strict=True):
        key = (tag, *attributes)
        score = known.get(key)
        if score is None:
            tokens = name_tokens(tag, attributes)
            score = known[key] = (sum([around_of(t, 0.0) for t in tokens]), sum([own_of(t, 0.0) for t in tokens]))
        around.append(score[0] + around[parent] if parent >= 0 else score[0])
        own.append(score[1])
    return around, own
