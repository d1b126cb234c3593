"""Learns the two models of the content judge: a logistic regression over tokens, and decision trees over features in context."""

from __future__ import annotations

import warnings
from array import array
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any, NamedTuple

import lightgbm
import numpy as np
import scipy.sparse
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from cleaner.judge.features import FEATURES, feature_rows
from cleaner.judge.scores import NameWeights, Weights, columns_of, score_blocks
from cleaner.judge.words import DENSITY_CLASSES, SENTENCE_END_CLASSES, SIZE_CLASSES, TAG_CLASSES
from cleaner.model import Block, Head, Outline
from tools.tokens import Token, shape_tokens, tokens_of

FOLDS = 5
LEAST_DOMAINS = {"names": 16, "shape": 1, "short": 6, "first": 6, "heading": 6}
"""A token that is used in fewer domains is not learned."""
LEAST_SETS_OF_NAMES = 3
"""A name that is used in fewer sets is not learned; tags are."""
STYLE_PARTS = "TLDE"
"""The tokens of a shape that a set's annotators may see in their own way: tag, size, link density, sentence end."""
REGRESSION_C = 0.005
"""The inverse strength of the regularisation: a smaller one gives smaller weights."""
TOLERANCE, FOLD_TOLERANCE = 1e-5, 3e-5
"""The gradient at which the regression stops. The models of the folds start from the whole one's solution."""
NEGATIVE_SHARE = 0.4
"""The regression learns from this share of the boilerplate, weighted to stand for all of it."""
LEAST_WEIGHT = 0.02
SHAPE_STEPS_PER_LOGIT = 20
"""The weights of shapes are rounded to twentieths of a logit."""
TREES = 80
TREE_PARAMETERS = {
    "objective": "binary",
    "num_leaves": 24,
    "max_depth": 6,
    "learning_rate": 0.12,
    "min_data_in_leaf": 250,
    "lambda_l2": 10,
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
WORD_CHARS = 6
"""Words are counted as so many characters each, since some scripts have no spaces."""
MOST_WORDS = 300
"""A block of more words weighs as much as one of this many."""
LEAST_LABEL = 0.5
"""A block is main text if the labels hold this share of its words."""
PROCESSES = 2

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Chosen = NDArray[np.bool_]


@dataclass(slots=True)
class Sample:
    """An annotated page, read and labelled."""

    id: str
    set: str
    left_out_with: str
    """The group of sets that are left out together."""
    page_type: str
    fold: int
    domain: str
    outline: Outline
    blocks: list[Block]
    head: Head
    truth: str
    ignored: list[int]
    """The blocks that the annotators keep and the product prints elsewhere: they are not counted."""
    labels: Floats
    """For each block the share of its words that the labels call main text, 0..1."""
    taken: Chosen
    """The blocks that are learned from."""
    importance: float
    """The weight of the page in the training; 0 for a page that only measures."""


@dataclass(slots=True)
class Rows:
    """The blocks that are learned from, of all samples, as columns."""

    pages: Ints
    blocks: Ints
    labels: Floats
    importance: Floats


@dataclass(slots=True)
class Counted:
    """The tokens of rows: a sparse matrix, the token of each column, and columns for the styles of the sets after those."""

    tokens: list[Token]
    matrix: Any


class Features(NamedTuple):
    """The blocks of a page that are not hopeless, and their features."""

    blocks: Ints
    rows: Any


def rows_of(samples: Sequence[Sample]) -> Rows:
    """Returns the blocks that are learned from, weighted by their length so that every page has its share."""
    pages, blocks, labels, importance = [], [], [], []
    for page, sample in enumerate(samples):
        if not sample.importance:
            continue
        taken = np.flatnonzero(sample.taken)
        sizes = np.array([min(MOST_WORDS, 1 + len(sample.blocks[index].text) / WORD_CHARS) for index in taken])
        pages.append(np.full(len(taken), page))
        blocks.append(taken)
        labels.append(sample.labels[taken])
        importance.append(sizes * (sample.importance / np.sqrt(max(1.0, sizes.sum()))))
    of_blocks = np.concatenate(importance)
    return Rows(np.concatenate(pages), np.concatenate(blocks), np.concatenate(labels), of_blocks / of_blocks.mean())


def count_tokens(samples: Sequence[Sample], rows: Rows) -> Counted:
    """Returns the tokens that are used in enough domains and sets, counted in every row, with the styles of the sets.

    Annotators disagree on lists, boxes and captions. Each set has offsets for the parts of a shape, which take that up; the product
    does without them.
    """
    numbers: dict[Token, int] = {}
    indices, starts = array("i"), array("q", [0])
    domains: dict[int, set[str]] = defaultdict(set)
    sets: dict[int, set[str]] = defaultdict(set)
    for sample in samples:
        if not sample.importance:
            continue
        of_blocks = tokens_of(sample.outline, sample.blocks)
        of_lists: dict[int, list[int]] = {}
        """The numbers of the tokens of a list, by the list's identity."""
        for block in np.flatnonzero(sample.taken).tolist():
            for tokens in of_blocks[block]:
                own = of_lists.get(id(tokens))
                if own is None:
                    own = of_lists[id(tokens)] = [numbers.setdefault(token, len(numbers)) for token in tokens]
                indices.extend(own)
            starts.append(len(indices))
        for number in {number for own in of_lists.values() for number in own}:
            domains[number].add(sample.domain)
            sets[number].add(sample.set)
    ones = np.ones(len(indices), dtype=np.float32)
    shape = len(rows.labels), len(numbers)
    matrix = scipy.sparse.csr_matrix((ones, np.frombuffer(indices, np.int32), np.frombuffer(starts, np.int64)), shape=shape)
    known = {token for token, number in numbers.items() if _is_known(token, len(domains[number]), len(sets[number]))}
    tokens = sorted(known)
    matrix = matrix[:, [numbers[token] for token in tokens]]
    matrix.sum_duplicates()
    return Counted(tokens, _with_styles(matrix, tokens, np.array([samples[page].set for page in rows.pages])))


def _is_known(token: Token, domains: int, sets: int) -> bool:
    table, name = token
    return domains >= LEAST_DOMAINS[table] and (table != "names" or name[0] == "<" or sets >= LEAST_SETS_OF_NAMES)


def _with_styles(matrix: Any, tokens: Sequence[Token], sets: NDArray[np.str_]) -> Any:
    """The matrix with further columns: for every set its own copy of the columns in STYLE_PARTS."""
    parts = [column for column, (table, part) in enumerate(tokens) if table == "shape" and part[1:].isdigit() and part[0] in STYLE_PARTS]
    shapes = matrix[:, parts]
    of_sets = [scipy.sparse.diags((sets == name).astype(np.float32)) @ shapes for name in sorted(set(sets))]
    return scipy.sparse.hstack([matrix, *of_sets], format="csr", dtype=np.float32)


Solution = tuple[Any, Any]


def learn_weights(counted: Counted, rows: Rows, chosen: Chosen, start: Solution | None = None) -> tuple[Weights, Solution]:
    """Returns the weights of tokens, learned from the chosen rows and rounded as the product keeps them, and the bare solution.

    `start` is the solution of a like problem, from which this one is found sooner.
    """
    positive = rows.labels >= LEAST_LABEL
    sampled = positive | (np.random.default_rng(1).random(len(positive)) < NEGATIVE_SHARE)
    importance = rows.importance * np.where(positive, 1.0, 1 / NEGATIVE_SHARE)
    importance /= importance[sampled].mean()
    used = np.flatnonzero(chosen & sampled)
    model = LogisticRegression(C=REGRESSION_C, max_iter=300, tol=FOLD_TOLERANCE if start else TOLERANCE, warm_start=start is not None)
    if start:
        model.classes_, model.coef_, model.intercept_ = np.array([False, True]), start[0].copy(), start[1].copy()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(counted.matrix[used], positive[used], sample_weight=importance[used].astype(np.float32))
    tables: dict[str, dict[str, float]] = {name: {} for name in LEAST_DOMAINS}
    for (name, token), weight in zip(counted.tokens, model.coef_[0].tolist(), strict=False):
        if name == "shape":
            tables[name][token] = weight
        elif abs(weight) >= LEAST_WEIGHT:
            tables[name][token] = round(weight, 2)
    shapes = []
    for shape in range(TAG_CLASSES * SIZE_CLASSES * DENSITY_CLASSES * SENTENCE_END_CLASSES):
        summed = sum(tables["shape"].get(part, 0.0) for part in shape_tokens(shape))
        shapes.append(max(-128, min(127, round(summed * SHAPE_STEPS_PER_LOGIT))) / SHAPE_STEPS_PER_LOGIT)
    bias = round(float(model.intercept_[0]), 2)
    weights = Weights(NameWeights(tables["names"]), shapes, tables["short"], tables["first"], tables["heading"], bias)
    return weights, (model.coef_, model.intercept_)


class _Shared:
    """What the processes that compute features inherit, so that it need not be sent to them."""

    samples: Sequence[Sample] = ()
    weights: Sequence[Weights] = ()


def features_of(samples: Sequence[Sample], weights: Sequence[Weights], jobs: Sequence[tuple[int, int]]) -> list[Features]:
    """Returns the features for each job: the number of a page, and that of the weights that score it."""
    _Shared.samples, _Shared.weights = samples, weights
    with get_context("fork").Pool(PROCESSES) as pool:
        return pool.map(_features, jobs, chunksize=16)


def _features(job: tuple[int, int]) -> Features:
    sample, weights = _Shared.samples[job[0]], _Shared.weights[job[1]]
    of_blocks: list[tuple[int, tuple[float, ...]]] = []
    if sample.blocks:
        columns = columns_of(sample.blocks)
        of_blocks = list(feature_rows(sample.outline, columns, sample.head, score_blocks(sample.outline, columns, weights)))
    rows = np.array([row for _, row in of_blocks], dtype=np.float32).reshape(len(of_blocks), len(FEATURES))
    return Features(np.array([block for block, _ in of_blocks], dtype=np.int64), rows)


def learn_trees(samples: Sequence[Sample], rows: Rows, features: Sequence[Features], pages: Chosen) -> lightgbm.Booster:
    """Returns the trees, learned from the chosen pages."""
    importance = scipy.sparse.csr_matrix((rows.importance, (rows.pages, rows.blocks)))
    inputs, labels, weights = [], [], []
    for page in np.flatnonzero(pages).tolist():
        sample, (blocks, found) = samples[page], features[page]
        if sample.importance and len(blocks):
            taken = sample.taken[blocks]
            inputs.append(found[taken])
            labels.append(sample.labels[blocks[taken]] >= LEAST_LABEL)
            weights.append(importance[page, blocks[taken]].toarray().ravel())
    data = lightgbm.Dataset(np.concatenate(inputs), np.concatenate(labels).astype(float), weight=np.concatenate(weights))
    return lightgbm.train(TREE_PARAMETERS, data, TREES)
