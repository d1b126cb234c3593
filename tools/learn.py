"""The two models of the content judge: a logistic regression over tokens, and trees over the numbers of the second look."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from cleaner.judge.declared import Declared
from cleaner.judge.features import FEATURES, look_closer
from cleaner.judge.firstlook import Weights, element_tokens, first_look, turned
from cleaner.judge.tokens import (
    DENSITIES,
    ENDS,
    HEADING_WORDS,
    LONGEST,
    PROSE_ENDS,
    SHORT_CHARS,
    SIZE_PLACE,
    SIZES,
    TAG_NUMBERS,
    TAG_PLACE,
    TAGS,
    density_place,
    shape_tokens,
    words_of,
)
from cleaner.model import Block, Kind, Outline

FOLDS = 5
LEAST_DOMAINS = {"names": 4, "shape": 1, "short": 6, "first": 6, "heading": 6}
"""A token that fewer domains use is not learned."""
STRENGTH = 0.005
"""C of the regression: the weaker, the flatter the weights."""
LEAST_WEIGHT = 0.02
SHAPE_STEP = 20
"""Shapes' weights are kept in twentieths."""
ROUNDS = 40
TREES = {
    "objective": "binary",
    "num_leaves": 16,
    "max_depth": 5,
    "learning_rate": 0.2,
    "min_data_in_leaf": 80,
    "lambda_l2": 5,
    "feature_fraction": 0.6,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 127,
    "num_threads": 1,
    "verbose": -1,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
}
MOST_WORDS = 300
"""Words of a block that count at most for its weight."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Token = tuple[str, str]


@dataclass(slots=True)
class Sample:
    """An annotated page, read and labelled."""

    id: str
    set: str
    page_type: str
    fold: int
    domain: str
    outline: Outline
    blocks: list[Block]
    declared: Declared
    truth: str
    labels: Floats
    importance: float
    """How much the page counts, beside the others."""


@dataclass(slots=True)
class Rows:
    """The blocks of all samples that are learned from, in a row."""

    pages: Ints
    numbers: Ints
    labels: Floats
    importance: Floats
    folds: Ints


def rows_of(samples: Sequence[Sample]) -> Rows:
    """Returns the blocks with text, captions left out, weighed by their words so that every page has its share."""
    pages, numbers, labels, importance = [], [], [], []
    for page, sample in enumerate(samples):
        taken = [n for n, block in enumerate(sample.blocks) if block.text and block.kind is not Kind.CAPTION]
        sizes = np.array([min(MOST_WORDS, 1 + sample.blocks[n].text.count(" ")) for n in taken], dtype=float)
        pages += [page] * len(taken)
        numbers += taken
        labels += [sample.labels[n] for n in taken]
        importance += list(sizes * (sample.importance / np.sqrt(max(1.0, sizes.sum()))))
    of_pages = np.array(pages)
    of_blocks = np.array(importance)
    folds = np.array([sample.fold for sample in samples])[of_pages]
    return Rows(of_pages, np.array(numbers), np.array(labels), of_blocks / of_blocks.mean(), folds)


# ---------------------------------------------------------------------------- the first look


def tokens_of(sample: Sample) -> list[Counter[Token]]:
    """Returns every block's tokens with their counts: what the first look adds up, by the tables of its weights."""
    outline = sample.outline
    around: list[Counter[Token]] = []
    for element, (tag, parent) in enumerate(zip(outline.tags, outline.parents, strict=True)):
        chain = Counter(around[parent]) if parent >= 0 else Counter()
        chain.update(("names", name) for name in element_tokens(tag, outline.attributes(element)))
        around.append(chain)
    found = []
    above: list[Token] = []
    for block in sample.blocks:
        tokens = Counter(around[block.element])
        if block.text:
            tokens.update(("shape", part) for part in shape_tokens(shape_of(outline.tags[block.element], block)))
            words = words_of(block.text)
            table = "short" if len(block.text) <= SHORT_CHARS else "first"
            tokens.update((table, word) for word in words)
            if block.kind is Kind.HEADING:
                above = [("heading", word) for word in words[:HEADING_WORDS]]
            else:
                tokens.update(above)
        found.append(tokens)
    return found


def shape_of(tag: str, block: Block) -> int:
    """Returns the number of a block's shape, as the first look counts it."""
    size = min(LONGEST, len(block.text))
    place = TAG_NUMBERS.get(tag, 0) * TAG_PLACE + (size * size).bit_length() * SIZE_PLACE
    return place + density_place(block.link_chars, len(block.text)) + (block.text[-1] in PROSE_ENDS)


@dataclass(slots=True)
class Counted:
    """Tokens by number, and how often each row has each."""

    vocabulary: dict[Token, int]
    matrix: Any


def count_tokens(samples: Sequence[Sample], rows: Rows) -> Counted:
    """Returns the tokens that enough domains use, counted in every row."""
    of_pages = [tokens_of(sample) for sample in samples]
    domains: dict[Token, set[str]] = defaultdict(set)
    for sample, of_blocks in zip(samples, of_pages, strict=True):
        for token in set().union(*of_blocks):
            domains[token].add(sample.domain)
    kept = sorted(token for token, used in domains.items() if len(used) >= LEAST_DOMAINS[token[0]])
    vocabulary = {token: number for number, token in enumerate(kept)}
    columns, counts, starts = [], [], [0]
    for page, number in zip(rows.pages, rows.numbers, strict=True):
        for token, count in of_pages[page][number].items():
            if token in vocabulary:
                columns.append(vocabulary[token])
                counts.append(count)
        starts.append(len(columns))
    matrix = scipy.sparse.csr_matrix(
        (np.array(counts, dtype=float), np.array(columns, dtype=np.int32), np.array(starts)), shape=(len(starts) - 1, len(vocabulary))
    )
    return Counted(vocabulary, matrix)


def learn_first_look(counted: Counted, rows: Rows, chosen: NDArray[np.bool_]) -> Weights:
    """Returns the weights that the chosen rows teach, rounded as they are kept."""
    model = LogisticRegression(C=STRENGTH, max_iter=300)
    model.fit(counted.matrix[chosen], rows.labels[chosen] >= 0.5, sample_weight=rows.importance[chosen])
    tables: dict[str, dict[str, float]] = {name: {} for name in LEAST_DOMAINS}
    for (name, token), number in counted.vocabulary.items():
        weight = float(model.coef_[0][number])
        if name == "shape":
            tables[name][token] = weight
        elif abs(weight) >= LEAST_WEIGHT:
            tables[name][token] = round(weight, 2)
    tables["names"] = with_words(tables["names"])
    shapes = []
    for number in range(TAGS * SIZES * DENSITIES * ENDS):
        weight = sum(tables["shape"].get(part, 0.0) for part in shape_tokens(number))
        shapes.append(max(-128, min(127, round(weight * SHAPE_STEP))) / SHAPE_STEP)
    bias = round(float(model.intercept_[0]), 2)
    return Weights(tables["names"], shapes, tables["short"], tables["first"], tables["heading"], bias)


def with_words(names: dict[str, float]) -> dict[str, float]:
    """Returns the weights of names, those of several words together with their words': the product looks up one of the two.

    >>> with_words({"post": 0.5, "post-body": 0.25})
    {'post': 0.5, 'post-body': 0.75}
    """
    summed = {}
    for name, weight in names.items():
        words = name.split("-")
        several = len(words) > 1 and name[0] != "<" and "=" not in name and ":" not in name
        summed[name] = round(weight + sum(names.get(word, 0.0) for word in words), 2) if several else weight
    return summed


# ---------------------------------------------------------------------------- the second look


def second_rows(samples: Sequence[Sample], rows: Rows, of_folds: Sequence[Weights]) -> tuple[Floats, NDArray[np.bool_]]:
    """Returns the numbers of every row, each page scored by weights that have not seen its domain, and which rows are not hopeless."""
    found: list[tuple[float, ...]] = []
    hopeful = np.zeros(len(rows.labels), dtype=bool)
    nothing = (0.0,) * len(FEATURES)
    start = 0
    for page, sample in enumerate(samples):
        wanted = rows.numbers[rows.pages == page]
        if len(wanted):
            columns = turned(sample.blocks)
            look = first_look(sample.outline, columns, of_folds[sample.fold])
            numbers = dict(look_closer(sample.outline, columns, sample.declared, look))
            found += [numbers.get(number, nothing) for number in wanted]
            hopeful[start : start + len(wanted)] = [number in numbers for number in wanted]
            start += len(wanted)
    return np.array(found, dtype=np.float32), hopeful


def learn_second_look(numbers: Floats, rows: Rows, chosen: NDArray[np.bool_]) -> lightgbm.Booster:
    """Returns the trees that the chosen rows teach."""
    data = lightgbm.Dataset(numbers[chosen], (rows.labels[chosen] >= 0.5).astype(float), weight=rows.importance[chosen])
    return lightgbm.train(TREES, data, ROUNDS)


def predict(trees: lightgbm.Booster, numbers: Floats) -> Floats:
    """Returns the chances that the trees give rows."""
    return np.asarray(trees.predict(numbers, num_threads=1), dtype=float)
