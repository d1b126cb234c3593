"""Learns the weights of the judge of flattened text from pages whose article is known.

    python -m tools.train_text_lines PAGES.jsonl[.xz] ... [--without URLS.txt] [--write]

A line of PAGES is an object with `html` (or `html_base64`), `url`, `page_type` and `truth.text`, the article's text. If a file
NAME.vote.json.xz is beside NAME.jsonl.xz, its texts are the truth instead: `{page id: {"text": ..., "ignore": ...}}`. Every page is
flattened in one or two of the ways of `tools.flatten`, a fifth of them only as far as their `article` goes. The flattened text is read
back, and every block is labelled by whether its words are in the article. A logistic regression over `feature_rows` gives the linear
weights; gradient boosting over `rows_in_context`, with the linear chances of pages of other sites, gives the trees. Prints the
word-F1 of the kept text, cross-validated by site in three folds; `--write` writes `cleaner/rules/generated/text_lines.py` and
`text_line_trees.py`. Needs the extra `train`.
"""

from __future__ import annotations

import argparse
import base64
import json
import lzma
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import lightgbm
import numpy as np
from sklearn.linear_model import LogisticRegression

from cleaner.judge.content import expected_f1
from cleaner.judge.line_shapes import Line, feature_rows, measure_lines, phrase_rules, rows_in_context
from cleaner.judge.scores import columns_of
from cleaner.judge.text_lines import HOPELESS_CHANCE, chance_of, kept_lines
from cleaner.model import Block
from cleaner.read.page import read_text
from cleaner.text import words_of
from tools.emit import emit_tree
from tools.flatten import WAYS, article_element

GENERATED = Path(__file__).parents[1] / "cleaner" / "rules" / "generated"
LEAST_ARTICLE_CHARS = 400
MOST_BLOCKS = 3000
LEAST_LONG_WORDS = 6
"""A block of so many words is part of the article's range; what is more than two blocks before or after that range is not."""
LEAST_SHORT_WORDS = 5
"""A block of fewer words is the article's if it is a line of the article, or if it and a block beside it are in a row there."""
LEAST_OVERLAP = 0.6
"""A longer block is the article's if more than this share of its words is in runs of four words that the article has."""
FOLDS = 3
SET_WEIGHTS = {"fundus-dev": 1.5, "dragnet": 0.3, "gn1": 0.4}
"""The weight of a page by its file, if not 1: old pages and votes count less, news of today more."""
TWICE = frozenset({"wcxb-dev", "fundus-dev"})
"""The files whose pages are flattened in two ways."""
PROCESSES = 2
TREES = 64
PARAMETERS: dict[str, Any] = {
    "objective": "binary",
    "learning_rate": 0.14,
    "num_leaves": 20,
    "min_data_in_leaf": 100,
    "lambda_l2": 5,
    "feature_fraction": 0.4,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "max_bin": 63,
    "num_threads": PROCESSES,
    "force_row_wise": True,
    "deterministic": True,
    "seed": 1,
    "verbose": -1,
}


class Example(NamedTuple):
    """A flattened page: its site, its blocks, their features and labels, and the article's words."""

    site: str
    blocks: list[Block]
    lines: list[Line]
    rows: list[tuple[float, ...]]
    labels: Any
    weights: Any
    words: Counter[str]
    counted: Any
    """Whether a block counts; what the truth ignores does not."""


class Linear(NamedTuple):
    """The weights of the linear judge, in logits."""

    bias: float
    weights: tuple[float, ...]


def main() -> None:
    """Reads pages, trains, prints the scores of held-out pages, and writes the weights with `--write`."""
    pages, is_written = asked_pages(__doc__)
    with get_context("fork").Pool(PROCESSES) as pool:
        examples = [example for example in pool.imap(_example_of, enumerate(pages), chunksize=8) if example]
    folds = np.array([fold_of(example.site) for example in examples])
    linear = [fit_linear([example for example, fold in zip(examples, folds, strict=True) if fold != out]) for out in range(FOLDS)]
    rows = [_context_of(example, linear[fold]) for example, fold in zip(examples, folds, strict=True)]
    scores = {}
    for out in range(FOLDS):
        trees = fit_trees(examples, rows, folds != out)
        for index in np.flatnonzero(folds == out):
            scores[index] = score(examples[index], _chances(rows[index], len(examples[index].rows[0]), trees))
    print(
        f"{len(examples)} pages, cross-validated in {FOLDS} folds: word-F1, precision, recall",
        np.mean(list(scores.values()), axis=0).round(4),
    )
    if is_written:
        (GENERATED / "text_lines.py").write_text(_linear_module(fit_linear(examples)), "utf-8")
        (GENERATED / "text_line_trees.py").write_text(_trees_module(fit_trees(examples, rows, folds >= 0)), "utf-8")


def asked_pages(description: str | None) -> tuple[Iterator[dict[str, Any]], bool]:
    """Returns the article pages that the command's arguments name, and whether the weights are written."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", type=Path)
    parser.add_argument("--without", type=Path, help="a file with addresses, one a line; pages of their sites are left out")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    left_out = {site_of(url) for url in options.without.read_text("utf-8").split()} if options.without else set()
    return pages_of(options.pages, left_out), options.write


def site_of(url: str) -> str:
    """Returns the host of an address, without `www.`."""
    return urlsplit(url).netloc.removeprefix("www.")


def fold_of(site: str) -> int:
    """Returns the fold of a site's pages."""
    return zlib.crc32(site.encode()) % FOLDS


def pages_of(paths: Iterable[Path], left_out: set[str]) -> Iterator[dict[str, Any]]:
    """Yields the article pages of JSON lines, with `set`, the name of their file, and `site`; those to be flattened twice come twice."""
    for path in paths:
        name = path.name.partition(".")[0]
        votes_file = path.with_name(f"{name}.vote.json.xz")
        votes = json.loads(lzma.decompress(votes_file.read_bytes())) if votes_file.exists() else None
        with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                page = json.loads(line)
                page |= {"set": name, "site": site_of(page["url"] or "") or page["group"]}
                if page["page_type"] != "article" or page["site"] in left_out or (votes is not None and page["id"] not in votes):
                    continue
                if votes is not None:
                    page["truth"] |= votes[page["id"]]
                if "html" not in page:
                    page["html"] = base64.b64decode(page["html_base64"]).decode("utf-8", "replace")
                if len(page["truth"]["text"]) >= LEAST_ARTICLE_CHARS:
                    yield from [page] * (1 + (name in TWICE))


def _example_of(numbered: tuple[int, dict[str, Any]]) -> Example | None:
    return example_of(numbered[1], numbered[0])


def example_of(page: dict[str, Any], index: int) -> Example | None:
    """Returns a page flattened and labelled; None if no long block is the article's."""
    html = article_element(page["html"]) if index % 5 == 3 else page["html"]
    _, _, blocks = read_text(WAYS[index % len(WAYS)](html))
    if not 0 < len(blocks) <= MOST_BLOCKS:
        return None
    words = [words_of(block.text.casefold()) for block in blocks]
    labels = label(words, page["truth"]["text"])
    if not any(labels):
        return None
    ignored = label(words, page["truth"].get("ignore") or "")
    counted = np.array([bool(own) or not other for own, other in zip(labels, ignored, strict=True)])
    weights = np.sqrt([max(1, len(own)) for own in words]) * counted
    rules = phrase_rules(blocks)
    lines = measure_lines(blocks, rules)
    return Example(
        page["site"],
        list(blocks),
        lines,
        list(feature_rows(blocks, lines, rules)),
        np.array(labels),
        weights / np.sqrt(weights.sum() + 1) * SET_WEIGHTS.get(page["set"], 1.0),
        Counter(words_of(page["truth"]["text"].casefold())),
        counted,
    )


def label(words: Sequence[Sequence[str]], article: str) -> list[int]:
    """Returns 1 for the blocks that are an article's, else 0; `words` are those of the blocks."""
    wanted = words_of(article.casefold())
    runs = set(zip(wanted, wanted[1:], wanted[2:], wanted[3:], strict=False))
    whole = {tuple(words_of(line.casefold())) for line in article.split("\n")} - {()}
    stream = [word for own in words for word in own]
    covered = np.zeros(len(stream))
    for at, run in enumerate(zip(stream, stream[1:], stream[2:], stream[3:], strict=False)):
        if run in runs:
            covered[at : at + 4] = 1
    ends = np.cumsum([len(own) for own in words])
    shares = [float(covered[end - len(own) : end].mean()) if own else 0.0 for own, end in zip(words, ends, strict=True)]
    labels = [int(len(own) >= LEAST_SHORT_WORDS and share > LEAST_OVERLAP) for own, share in zip(words, shares, strict=True)]
    long = [at for at, own in enumerate(words) if labels[at] and len(own) >= LEAST_LONG_WORDS]
    if not long:
        return [0] * len(words)
    for at in range(max(0, long[0] - 2), min(len(words), long[-1] + 3)):
        own = words[at]
        if own and len(own) < LEAST_SHORT_WORDS:
            is_piece = shares[at] > 0.9 and any(
                labels[near] and shares[near] > LEAST_OVERLAP for near in (at - 1, at + 1) if 0 <= near < len(words)
            )
            labels[at] = int(is_piece or tuple(own) in whole)
    return labels


def fit_linear(examples: Sequence[Example]) -> Linear:
    """Returns the linear weights, for features that are not standardised."""
    rows = np.vstack([np.array(example.rows) for example in examples])
    weights = np.hstack([example.weights for example in examples])
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    model = LogisticRegression(C=0.05, max_iter=200)
    model.fit((rows - mean) / spread, np.hstack([example.labels for example in examples]), sample_weight=weights / weights.mean())
    scaled = model.coef_[0] / spread
    return Linear(round(float(model.intercept_[0] - (scaled * mean).sum()), 4), tuple(float(f"{weight:.4g}") for weight in scaled))


def _context_of(example: Example, linear: Linear) -> Any:
    """Returns the features of a page's blocks in the context of the linear chances."""
    chances = [chance_of(logit) for logit in linear.bias + np.array(example.rows) @ np.array(linear.weights)]
    best = expected_f1(columns_of(example.blocks), chances)
    return np.array(list(rows_in_context(example.rows, example.lines, chances, best)), dtype=np.float32)


def fit_trees(examples: Sequence[Example], rows: Sequence[Any], chosen: Any) -> lightgbm.Booster:
    """Returns the trees that the chosen pages teach."""
    pages = [int(page) for page in np.flatnonzero(chosen)]
    values, labels, weights = (
        np.concatenate(columns)
        for columns in (
            [rows[page] for page in pages],
            [examples[page].labels for page in pages],
            [examples[page].weights for page in pages],
        )
    )
    read = values[:, len(examples[0].rows[0])] >= HOPELESS_CHANCE
    data = lightgbm.Dataset(values[read], labels[read], weight=weights[read] / weights[read].mean(), params=PARAMETERS)
    return lightgbm.train(PARAMETERS, data, TREES)


def _chances(rows: Any, linear_at: int, trees: lightgbm.Booster) -> list[float]:
    linear = rows[:, linear_at]
    return [float(own if own < HOPELESS_CHANCE else learned) for own, learned in zip(linear, trees.predict(rows), strict=True)]


def score(example: Example, chances: list[float]) -> tuple[float, float, float]:
    """Returns the word-F1, precision and recall of what the judge keeps of an example."""
    kept = Counter[str]()
    for block, is_kept, counts in zip(example.blocks, kept_lines(example.blocks, chances), example.counted, strict=True):
        if is_kept and counts:
            kept.update(words_of(block.text.casefold()))
    right = (kept & example.words).total()
    precision, recall = right / max(1, kept.total()), right / max(1, example.words.total())
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def _linear_module(linear: Linear) -> str:
    lines = "".join(f"    {weight},\n" for weight in linear.weights)
    return (
        '"""The linear weights of the judge of flattened text, in the order of `judge.line_shapes.feature_rows`.\n\n'
        'Written by `python -m tools.train_text_lines`; do not edit.\n"""\n\n'
        f"BIAS = {linear.bias}\nWEIGHTS: tuple[float, ...] = (\n{lines})\n"
    )


def _trees_module(trees: lightgbm.Booster) -> str:
    lines = [
        '"""The decision trees of the judge of flattened text.\n\nWritten by `python -m tools.train_text_lines`; do not edit.\n"""\n',
        "from __future__ import annotations\n\n",
        "def score_line(row: tuple[float, ...]) -> float:",
        '    """Returns the logit that a block is the article\'s; `row` is one of `judge.line_shapes.rows_in_context`."""',
        "    score = 0.0",
    ]
    names = [f"row[{feature}]" for feature in range(trees.num_feature())]
    for tree in trees.dump_model()["tree_info"]:
        emit_tree(tree["tree_structure"], names, 4, lines)
    return "\n".join([*lines, "    return score\n"])


if __name__ == "__main__":
    main()
