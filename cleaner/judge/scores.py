"""Classifies blocks without their context: by the names of the elements around a block, its shape and its words.

The cheap evidence comes first. On most pages half of the blocks are in menus and footers, and names alone rule them out.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp
from operator import mul
from typing import NamedTuple

from ..model import Block, Kind, Outline
from ..rules.generated import content_tokens
from .words import (
    DENSITY_CLASSES,
    FIRST_CHARS,
    FIRST_WORDS,
    HEADING_WORDS,
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


class Weights(NamedTuple):
    """The weights of tokens, in logits."""

    names: Mapping[str, float]
    """Of the tags and names of the elements around a block."""
    shapes: Sequence[float]
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

    texts: tuple[str, ...]
    elements: tuple[int, ...]
    kinds: tuple[Kind, ...]
    link_chars: tuple[int, ...]
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
    words: list[float]
    """The part of the logit that comes from the words and the heading above; 0 for a block whose words were not read."""
    level: float
    """The mean chance of the page's expected text: the level at which its main text lies."""


@cache
def content_weights() -> Weights:
    """Returns the learned weights of the context-free classifier."""
    return Weights(
        weight_by_token(content_tokens.NAMES),
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
    return weights._replace(names={token: weight for token, weight in weights.names.items() if token[0] == "<" or "=" in token})


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
    """Returns the columns of one block or more."""
    texts, elements, kinds, _, link_chars, _, _ = zip(*blocks, strict=True)
    return Columns(texts, elements, kinds, link_chars, list(map(len, texts)))


def score_blocks(outline: Outline, columns: Columns, weights: Weights) -> Scores:
    """Returns the scores of a page's blocks: by names and shape, and by words for those that still have a chance."""
    elements = score_elements(outline, weights.names)
    sums, ranks, shape_weights, bias = elements.sums, elements.ranks, weights.shapes, weights.bias
    logits: list[float] = []
    for text, element, link_chars, length in zip(columns.texts, columns.elements, columns.link_chars, columns.lengths, strict=True):
        if length:
            size = length if length < MOST_SIZE_CHARS else MOST_SIZE_CHARS
            shape = ranks[element] * RANK_STEP + (size * size).bit_length() * SIZE_STEP + (text[-1] in PROSE_ENDS)
            if link_chars:
                shape += int(link_chars * 5 / length + 0.5) * SENTENCE_END_CLASSES if link_chars < length else HIGHEST_DENSITY
            logits.append(sums[element] + bias + shape_weights[shape])
        else:
            logits.append(LEAST_LOGIT)
    chances = [1 / (1 + exp(-logit)) if logit > LEAST_LOGIT else 0.0 for logit in logits]
    words = _add_words(columns, logits, chances, weights)
    return Scores(elements, logits, chances, words, _level(columns.lengths, chances))


def _level(lengths: Sequence[int], chances: Sequence[float]) -> float:
    """The mean chance of a page's characters, each weighted by its own chance."""
    expected = list(map(mul, lengths, chances))
    return float(sum(map(mul, expected, chances)) / (sum(expected) or 1.0))


def _add_words(columns: Columns, logits: list[float], chances: list[float], weights: Weights) -> list[float]:
    """Returns the score of each block's words; adds it to the logits and updates the chances."""
    heading_weight = weights.heading.get
    least = UNREAD_SHARE * _level(columns.lengths, chances)
    scores = [0.0] * len(logits)
    heading_score = 0.0
    for block, (text, kind, length) in enumerate(zip(columns.texts, columns.kinds, columns.lengths, strict=True)):
        if chances[block] < least or not length:
            if kind is Kind.HEADING:
                heading_score = 0.0
            continue
        if length <= MOST_SHORT_CHARS:
            words, word_weights = text.lower().split(), weights.short
        else:
            words, word_weights = text[:FIRST_CHARS].lower().split(None, FIRST_WORDS)[:FIRST_WORDS], weights.first
        if kind is Kind.HEADING:
            heading_score = sum([heading_weight(word, 0.0) for word in words[:HEADING_WORDS]])
            score = 0.0
        else:
            score = heading_score
        for word in words:
            if word in word_weights:
                score += word_weights[word]
        scores[block] = score
        logit = logits[block] = logits[block] + score
        chances[block] = 1 / (1 + exp(-logit)) if logit > LEAST_LOGIT else 0.0
    return scores


def score_elements(outline: Outline, weights: Mapping[str, float]) -> ElementScores:
    """Returns the scores of a page's elements; all descendants of a hopeless element have the score of that element.

    Each tag and name counts once on the way from the root to an element, however many elements repeat it, and no sum goes beyond
    MOST_NAMES_LOGITS. Elements with the same names inside the same surroundings share a state, so most elements cost one look-up.
    """
    chains = _Chains(weights)
    states: list[int] = []
    sums: list[float] = []
    signatures: list[int] = []
    ranks: list[int] = []
    by_look: dict[tuple[str, str], int] = {}
    by_key, totals, best = chains.by_key, chains.totals, 0.0
    for tag, parent, node in zip(outline.tags, outline.parents, outline.nodes, strict=True):
        names = others = ""
        for name, value in () if node is None else node.items():
            if name == "class":
                names = value
            elif name in READ_ATTRIBUTES:
                others = f"{others}{name}={value} "
        look = tag, names
        signature = by_look.get(look)
        if signature is None:
            signature = by_look[look] = TAG_RANKS.get(tag, 0) + TAG_CLASSES * len(by_look)
        signatures.append(signature)
        ranks.append(signature % TAG_CLASSES)
        state = states[parent] if parent >= 0 else 0
        if totals[state] >= best - HOPELESS_LOGITS:
            key = state, tag, names, others
            known = by_key.get(key)
            if known is None:
                known = by_key[key] = chains.extend(state, tag, () if node is None else node.items())
            state = known
            if totals[state] > best:
                best = totals[state]
        states.append(state)
        sums.append(totals[state])
    return ElementScores(sums, signatures, ranks)


class _Chains:
    """The sets of tokens that elements and all their ancestors have, numbered, each with the sum of its weights."""

    __slots__ = ("by_key", "by_tokens", "of_class", "tokens", "totals", "unbounded", "weights")

    def __init__(self, weights: Mapping[str, float]) -> None:
        self.weights = weights
        self.tokens: list[frozenset[str]] = [frozenset()]
        self.unbounded = [0.0]
        self.totals = [0.0]
        """The sums, limited to MOST_NAMES_LOGITS."""
        self.by_tokens: dict[frozenset[str], int] = {frozenset(): 0}
        self.by_key: dict[tuple[int, str, str, str], int] = {}
        """The state of an element by that of its parent, its tag, its class and its other names."""
        self.of_class: dict[str, list[str]] = {}

    def extend(self, state: int, tag: str, attributes: Iterable[tuple[str, str]]) -> int:
        """The state of an element with this tag and these attributes, whose parent has the given state."""
        weights, outer = self.weights, self.tokens[state]
        own = ["<" + tag]
        for name, value in attributes:
            if name == "class":
                of_class = self.of_class.get(value)
                if of_class is None:
                    of_class = self.of_class[value] = [token for token in attribute_tokens(name, value) if token in weights]
                own += of_class
            elif name in READ_ATTRIBUTES:
                own += attribute_tokens(name, value)
        added = {token for token in own if token in weights and token not in outer}
        if not added:
            return state
        tokens = outer | added
        known = self.by_tokens.get(tokens)
        if known is None:
            known = self.by_tokens[tokens] = len(self.tokens)
            total = self.unbounded[state] + sum([weights[token] for token in sorted(added)])
            self.tokens.append(tokens)
            self.unbounded.append(total)
            self.totals.append(max(-MOST_NAMES_LOGITS, min(MOST_NAMES_LOGITS, total)))
        return known
