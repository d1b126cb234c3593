"""Learns the two models of the content judge: a logistic regression over tokens, and decision trees over features in context."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from cleaner.judge.features import FEATURES, feature_rows
from cleaner.judge.scores import Weights, columns_of, score_blocks
from cleaner.judge.words import DENSITY_CLASSES, SENTENCE_END_CLASSES, SIZE_CLASSES, TAG_CLASSES
from cleaner.model import Block, Head, Kind, Outline
from tools.tokens import Token, shape_tokens, tokens_of, with_words

FOLDS = 5
LEAST_DOMAINS = {"names": 4, "shape": 1, "short": 6, "first": 6, "heading": 6}
"""A token that is used in fewer domains is not learned."""
REGRESSION_C = 0.005
"""The inverse strength of the regularisation: a smaller one gives smaller weights."""
LEAST_WEIGHT = 0.02
SHAPE_STEPS_PER_LOGIT = 20
"""The weights of shapes are rounded to twentieths of a logit."""
TREES = 40
TREE_PARAMETERS = {
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
"""A block of more words weighs as much as one of this many."""

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


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
    head: Head
    truth: str
    labels: Floats
    importance: float
    """The weight of the page in the training."""


@dataclass(slots=True)
class Rows:
    """The blocks of all samples that are learned from, as columns."""

    pages: Ints
    blocks: Ints
    labels: Floats
    importance: Floats
    folds: Ints


def rows_of(samples: Sequence[Sample]) -> Rows:
    """Returns the blocks with text, without captions, weighted by their words so that every page has its share."""
    pages, blocks, labels, importance = [], [], [], []
    for page, sample in enumerate(samples):
        taken = [index for index, block in enumerate(sample.blocks) if block.text and block.kind is not Kind.CAPTION]
        sizes = np.array([min(MOST_WORDS, 1 + sample.blocks[index].text.count(" ")) for index in taken], dtype=float)
        pages += [page] * len(taken)
        blocks += taken
        labels += [sample.labels[index] for index in taken]
        importance += list(sizes * (sample.importance / np.sqrt(max(1.0, sizes.sum()))))
    of_pages = np.array(pages)
    of_blocks = np.array(importance)
    folds = np.array([sample.fold for sample in samples])[of_pages]
    return Rows(of_pages, np.array(blocks), np.array(labels), of_blocks / of_blocks.mean(), folds)


@dataclass(slots=True)
class Counted:
    """The counts of tokens in rows: a sparse matrix, and the column of each token."""

    columns: dict[Token, int]
    matrix: Any


def count_tokens(samples: Sequence[Sample], rows: Rows) -> Counted:
    """Returns the tokens that are used in enough domains, counted in every row."""
    of_pages = [tokens_of(sample.outline, sample.blocks) for sample in samples]
    domains: dict[Token, set[str]] = defaultdict(set)
    for sample, of_blocks in zip(samples, of_pages, strict=True):
        for token in set().union(*of_blocks):
            domains[token].add(sample.domain)
    kept = sorted(token for token, used in domains.items() if len(used) >= LEAST_DOMAINS[token[0]])
    columns = {token: column for column, token in enumerate(kept)}
    indices, counts, starts = [], [], [0]
    for page, block in zip(rows.pages, rows.blocks, strict=True):
        for token, count in of_pages[page][block].items():
            if token in columns:
                indices.append(columns[token])
                counts.append(count)
        starts.append(len(indices))
    matrix = scipy.sparse.csr_matrix(
        (np.array(counts, dtype=float), np.array(indices, dtype=np.int32), np.array(starts)), shape=(len(starts) - 1, len(columns))
    )
    return Counted(columns, matrix)


def learn_weights(counted: Counted, rows: Rows, chosen: NDArray[np.bool_]) -> Weights:
    """Returns the weights of tokens, learned from the chosen rows and rounded as the product keeps them."""
    model = LogisticRegression(C=REGRESSION_C, max_iter=300)
    model.fit(counted.matrix[chosen], rows.labels[chosen] >= 0.5, sample_weight=rows.importance[chosen])
    tables: dict[str, dict[str, float]] = {name: {} for name in LEAST_DOMAINS}
    for (name, token), column in counted.columns.items():
        weight = float(model.coef_[0][column])
        if name == "shape":
            tables[name][token] = weight
        elif abs(weight) >= LEAST_WEIGHT:
            tables[name][token] = round(weight, 2)
    tables["names"] = with_words(tables["names"])
    shapes = []
    for shape in range(TAG_CLASSES * SIZE_CLASSES * DENSITY_CLASSES * SENTENCE_END_CLASSES):
        weight = sum(tables["shape"].get(part, 0.0) for part in shape_tokens(shape))
        shapes.append(max(-128, min(127, round(weight * SHAPE_STEPS_PER_LOGIT))) / SHAPE_STEPS_PER_LOGIT)
    bias = round(float(model.intercept_[0]), 2)
    return Weights(tables["names"], shapes, tables["short"], tables["first"], tables["heading"], bias)


def rows_in_context(samples: Sequence[Sample], rows: Rows, of_folds: Sequence[Weights]) -> tuple[Floats, NDArray[np.bool_]]:
    """Returns the features of every row, and which rows are not hopeless.

    Each page is scored by the weights of its fold, which have not seen its domain. The features of hopeless rows are 0.
    """
    features: list[tuple[float, ...]] = []
    hopeful = np.zeros(len(rows.labels), dtype=bool)
    nothing = (0.0,) * len(FEATURES)
    start = 0
    for page, sample in enumerate(samples):
        wanted = rows.blocks[rows.pages == page]
        if len(wanted):
            columns = columns_of(sample.blocks)
            scores = score_blocks(sample.outline, columns, of_folds[sample.fold])
            of_blocks = dict(feature_rows(sample.outline, columns, sample.head, scores))
            features += [of_blocks.get(block, nothing) for block in wanted]
            hopeful[start : start + len(wanted)] = [block in of_blocks for block in wanted]
            start += len(wanted)
    return np.array(features, dtype=np.float32), hopeful


def learn_trees(features: Floats, rows: Rows, chosen: NDArray[np.bool_]) -> lightgbm.Booster:
    """Returns the trees, learned from the chosen rows."""
    data = lightgbm.Dataset(features[chosen], (rows.labels[chosen] >= 0.5).astype(float), weight=rows.importance[chosen])
    return lightgbm.train(TREE_PARAMETERS, data, TREES)


def predict(trees: lightgbm.Booster, features: Floats) -> Floats:
    """Returns the chances of rows by the trees."""
    return np.asarray(trees.predict(features, num_threads=1), dtype=float)
