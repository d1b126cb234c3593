"""Classifies blocks without their context: by the names of the elements around a block, its shape and its words.

The cheap evidence comes first. On most pages half of the blocks are in menus and footers, and names alone rule them out.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from math import exp
from operator import mul
from typing import NamedTuple

from ..model import Block, Kind, Outline
from ..rules.generated import content_tokens
from ..text import MOST_REMEMBERED, MOST_REMEMBERED_CHARS
from .words import (
    DENSITY_CLASSES,
    FIRST_CHARS,
    FIRST_WORDS,
    HEADING_WORDS,
    MOST_NAME_CHARS,
    MOST_SHORT_CHARS,
    MOST_SIZE_CHARS,
    PROSE_ENDS,
    RANK_STEP,
    READ_ATTRIBUTES,
    SENTENCE_END_CLASSES,
    SIZE_STEP,
    TAG_CLASSES,
    TAG_RANKS,
    attribute_tokens,
)

UNREAD_SHARE = 0.02
"""The words of a block are not read if its chance by names and shape is below this share of the page's level."""
HOPELESS_LOGITS = 6.0
"""Descendants of an element that is this many logits below the best element so far are not scored by their own names."""
MOST_NAMES_LOGITS = 8.0
"""The tags and names around a block move its chance by no more than this, up or down."""
HIGHEST_DENSITY = (DENSITY_CLASSES - 1) * SENTENCE_END_CLASSES
LEAST_LOGIT = -30.0
"""The chance at a lower logit is 0; `exp` overflows far below it."""


class NameWeights:
    """The weights of the tags and names of elements, in logits. Those of classes and short attributes are remembered over pages."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights
        self.of_class = lru_cache(MOST_REMEMBERED)(self._of_class)
        """Returns the weight of a class of at most MOST_NAME_CHARS, of which each token counts once."""
        self.of_attribute = lru_cache(MOST_REMEMBERED)(self.of_long_attribute)
        """Returns the weight of one of the READ_ATTRIBUTES, by its name and value, and remembers it."""

    def of_tag(self, tag: str) -> float:
        """Returns the weight of a tag."""
        return self.weights.get(f"<{tag}", 0.0)

    def _of_class(self, names: str) -> float:
        weights = self.weights
        return sum([weights[token] for token in dict.fromkeys(attribute_tokens("class", names)) if token in weights])

    def of_long_attribute(self, name: str, value: str) -> float:
        """Returns the weight of one of the READ_ATTRIBUTES."""
        weights = self.weights
        return sum([weights[token] for token in attribute_tokens(name, value) if token in weights])


class Weights(NamedTuple):
    """The weights of tokens, in logits."""

    names: NameWeights
    """Of the tags and names of the elements around a block."""
    shapes: list[float]
    """Of shapes, by the number of the shape (see `words`)."""
    short: Mapping[str, float]
    """Of words of short texts."""
    first: Mapping[str, float]
    """Of the first words of long texts."""
    heading: Mapping[str, float]
    """Of words of the heading above."""
    bias: float


class Columns(NamedTuple):
    """The blocks of a page as columns: one sequence for each field that the classifiers read."""

    texts: list[str]
    elements: list[int]
    kinds: list[Kind]
    link_chars: list[int]
    lengths: list[int]


class ElementScores(NamedTuple):
    """The scores of a page's elements by their tags and names."""

    sums: list[float]
    """The weights of an element and of all its ancestors, added up, in logits."""
    signatures: list[int]
    """The same number for elements with the same tag and class."""
    ranks: list[int]
    """The rank of the tag, as in TAG_RANKS."""


class Scores(NamedTuple):
    """The context-free scores of a page's blocks."""

    elements: ElementScores
    logits: list[float]
    chances: list[float]
    """How likely each block is main text, 0..1; 0 without text."""
    level: float
    """The mean chance of the page's expected text: the level at which its main text lies."""


@cache
def content_weights() -> Weights:
    """Returns the learned weights of the context-free classifier."""
    return Weights(
        NameWeights(weight_by_token(content_tokens.NAMES)),
        [(byte - 128) / 20 for byte in bytes.fromhex(content_tokens.SHAPES)],
        weight_by_token(content_tokens.SHORT),
        weight_by_token(content_tokens.FIRST),
        weight_by_token(content_tokens.HEADING),
        content_tokens.BIAS,
    )


@cache
def weights_without_names() -> Weights:
    """Returns the weights without those of classes and ids: tags, roles and properties stay."""
    weights = content_weights()
    kept = {token: weight for token, weight in weights.names.weights.items() if token[0] == "<" or "=" in token}
    return weights._replace(names=NameWeights(kept))


def weight_by_token(groups: Iterable[tuple[float, str]]) -> dict[str, float]:
    """Returns the weight of each token, from groups of tokens that have the same weight.

    >>> weight_by_token([(0.5, "article story"), (-1.2, "footer")])
    {'article': 0.5, 'story': 0.5, 'footer': -1.2}
    """
    weights: dict[str, float] = {}
    for weight, tokens in groups:
        weights.update(dict.fromkeys(tokens.split(" "), weight))
    return weights


def columns_of(blocks: Sequence[Block]) -> Columns:
    """Returns the columns of one block or more; hidden text has no length, so that it counts nowhere."""
    texts, elements, kinds, _, link_chars, _, _ = map(list, zip(*blocks))
    lengths = list(map(len, texts))
    if Kind.HIDDEN in kinds:
        lengths = [0 if kind is Kind.HIDDEN else length for kind, length in zip(kinds, lengths)]
    return Columns(texts, elements, kinds, link_chars, lengths)


def score_blocks(outline: Outline, columns: Columns, weights: Weights) -> Scores:
    """Returns the scores of a page's blocks: by names and shape, and by words for those that still have a chance."""
    elements = score_elements(outline, weights.names)
    sums, ranks, shape_weights, bias = elements.sums, elements.ranks, weights.shapes, weights.bias
    logits: list[float] = []
    for text, element, link_chars, length in zip(columns.texts, columns.elements, columns.link_chars, columns.lengths):
        if length:
            size = length if length < MOST_SIZE_CHARS else MOST_SIZE_CHARS
            shape = ranks[element] * RANK_STEP + (size * size).bit_length() * SIZE_STEP + (text[-1] in PROSE_ENDS)
            if link_chars:
                shape += int(link_chars * 5 / length + 0.5) * SENTENCE_END_CLASSES if link_chars < length else HIGHEST_DENSITY
            logits.append(sums[element] + bias + shape_weights[shape])
        else:
            logits.append(LEAST_LOGIT)
    chances = [1 / (1 + exp(-logit)) if logit > LEAST_LOGIT else 0.0 for logit in logits]
    _add_words(columns, logits, chances, weights)
    return Scores(elements, logits, chances, _level(columns.lengths, chances))


def _level(lengths: list[int], chances: list[float]) -> float:
    """The mean chance of a page's characters, each weighted by its own chance."""
    expected = list(map(mul, lengths, chances))
    return float(sum(map(mul, expected, chances)) / (sum(expected) or 1.0))


def _add_words(columns: Columns, logits: list[float], chances: list[float], weights: Weights) -> None:
    """Adds the score of each block's words, and of those of the heading above, to the logits; updates the chances."""
    heading_weight = weights.heading.get
    least = UNREAD_SHARE * _level(columns.lengths, chances)
    heading, heading_score = Kind.HEADING, 0.0
    for block, (text, kind, length) in enumerate(zip(columns.texts, columns.kinds, columns.lengths)):
        if chances[block] < least or not length:
            if kind is heading:
                heading_score = 0.0
            continue
        if length <= MOST_SHORT_CHARS:
            words, word_weights = text.lower().split(), weights.short
        else:
            words, word_weights = text[:FIRST_CHARS].lower().split(None, FIRST_WORDS)[:FIRST_WORDS], weights.first
        if kind is heading:
            heading_score = sum([heading_weight(word, 0.0) for word in words[:HEADING_WORDS]])
            score = 0.0
        else:
            score = heading_score
        for word in words:
            if word in word_weights:
                score += word_weights[word]
        logit = logits[block] = logits[block] + score
        chances[block] = 1 / (1 + exp(-logit)) if logit > LEAST_LOGIT else 0.0


def score_elements(outline: Outline, weights: NameWeights) -> ElementScores:
    """Returns the scores of a page's elements; all descendants of a hopeless element have the score of that element.

    A tag counts once on the way from the root to an element, a name once in an element, and no sum goes beyond MOST_NAMES_LOGITS:
    neither deep nesting nor generated names outweigh shape and words.
    """
    by_tag: dict[str, tuple[int, float, int, dict[str, tuple[float, int]]]] = {}
    of_class, of_attribute, of_long_attribute, looks = weights.of_class, weights.of_attribute, weights.of_long_attribute, 0
    size = len(outline)
    sums, around = [0.0] * size, [0] * size
    ranks: list[int] = []
    signatures: list[int] = []
    least = -HOPELESS_LOGITS
    for element, (tag, parent, node) in enumerate(zip(outline.tags, outline.parents, outline.nodes)):
        of_tag = by_tag.get(tag)
        if of_tag is None:
            of_tag = by_tag[tag] = TAG_RANKS.get(tag, 0), weights.of_tag(tag), 1 << len(by_tag), {}
        signature, weight, bit, by_class = of_tag
        ranks.append(signature)
        score, tags = sums[parent], around[parent]  # of the root's parent those of the last element, which are still 0
        if score >= least:
            if not tags & bit:
                tags |= bit
                score += weight
            names = ""
            for name, value in () if node is None else node.items():
                if name == "class":
                    names = value
                elif name in READ_ATTRIBUTES:
                    score += of_attribute(name, value) if len(value) <= MOST_REMEMBERED_CHARS else of_long_attribute(name, value)
            if names:
                known = by_class.get(names)
                if known is None:
                    looks += 1
                    known = by_class[names] = of_class(names[:MOST_NAME_CHARS]), signature + TAG_CLASSES * looks
                score += known[0]
                signature = known[1]
            if score - HOPELESS_LOGITS > least:
                score = min(score, MOST_NAMES_LOGITS)
                least = score - HOPELESS_LOGITS
            elif score < -MOST_NAMES_LOGITS:
                score = -MOST_NAMES_LOGITS
        sums[element] = score
        around[element] = tags
        signatures.append(signature)
    return ElementScores(sums, signatures, ranks)
