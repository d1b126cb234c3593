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
from cleaner.judge.features import look_closer
from cleaner.judge.firstlook import Weights, first_look
from cleaner.judge.tokens import (
    DENSITIES,
    HEADING_WORDS,
    LENGTHS,
    SENTENCE_ENDS,
    TAGS,
    is_short,
    name_tokens,
    shape_number,
    shape_tokens,
    text_tokens,
    words_of,
)
from cleaner.model import Block, Kind, Outline

FOLDS = 5
LEAST_DOMAINS = {"around": 4, "own": 4, "shape": 1, "short": 6, "first": 6, "pairs": 6, "heading": 6}
"""A token that fewer domains use is not learned."""
STRENGTH = 0.008
"""C of the regression: the weaker, the flatter the weights."""
LEAST_WEIGHT = 0.02
SHAPE_STEP = 20
"""Shapes' weights are kept in twentieths."""
ROUNDS = 60
TREES = {
    "objective": "binary",
    "num_leaves": 31,
    "learning_rate": 0.12,
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
LONGEST = 300
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
        sizes = np.array([min(LONGEST, 1 + sample.blocks[n].text.count(" ")) for n in taken], dtype=float)
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
    own: list[list[Token]] = []
    for tag, parent, attributes in zip(outline.tags, outline.parents, outline.attributes, strict=True):
        names = name_tokens(tag, attributes)
        chain = Counter(around[parent]) if parent >= 0 else Counter()
        chain.update(("around", name) for name in names)
        around.append(chain)
        own.append([("own", name) for name in names])
    found = []
    above: list[Token] = []
    for block in sample.blocks:
        tokens = Counter(around[block.element])
        if block.text:
            tokens.update(own[block.element])
            ends = block.text[-1] in SENTENCE_ENDS
            number = shape_number(outline.tags[block.element], len(block.text), block.link_chars, ends)
            tokens.update(("shape", part) for part in shape_tokens(number))
            words = words_of(block.text)
            tokens.update(text_tokens(words, short=is_short(block.text, words)))
            if block.kind is Kind.HEADING:
                above = [("heading", word) for word in words[:HEADING_WORDS]]
            else:
                tokens.update(above)
        found.append(tokens)
    return found


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
    shapes = {}
    for number in range(TAGS * LENGTHS * DENSITIES * 2):
        weight = sum(tables["shape"].get(part, 0.0) for part in shape_tokens(number))
        shapes[number] = max(-128, min(127, round(weight * SHAPE_STEP))) / SHAPE_STEP
    bias = round(float(model.intercept_[0]), 2)
    return Weights(
        tables["around"], tables["own"], shapes, tables["short"], tables["first"], tables["pairs"], tables["heading"], bias
    )  # fmt: skip


# ---------------------------------------------------------------------------- the second look


def second_rows(samples: Sequence[Sample], rows: Rows, of_folds: Sequence[Weights]) -> Floats:
    """Returns the numbers of every row, each page scored by weights that have not seen its domain."""
    found = []
    wanted = defaultdict(list)
    for page, number in zip(rows.pages, rows.numbers, strict=True):
        wanted[page].append(number)
    for page, sample in enumerate(samples):
        if page in wanted:
            scores = first_look(sample.outline, sample.blocks, of_folds[sample.fold])
            numbers = look_closer(sample.outline, sample.blocks, sample.declared, scores)
            found += [numbers[n] for n in wanted[page]]
    return np.array(found, dtype=np.float32)


def learn_second_look(numbers: Floats, rows: Rows, chosen: NDArray[np.bool_]) -> lightgbm.Booster:
    """Returns the trees that the chosen rows teach."""
    data = lightgbm.Dataset(numbers[chosen], (rows.labels[chosen] >= 0.5).astype(float), weight=rows.importance[chosen])
    return lightgbm.train(TREES, data, ROUNDS)


def predict(trees: lightgbm.Booster, numbers: Floats) -> Floats:
    """Returns the chances that the trees give rows."""
    return np.asarray(trees.predict(numbers, num_threads=1), dtype=float)
