"""Learns the weights of the content judge from annotated pages, and writes them with a report.

    python -m tools.train --data FOLDER [--quick]

FOLDER holds the sets of `tools.pages`: one page a line, with `id`, `url`, `page_type`, `html` (or `html_base64`) and `truth.text`.
Needs the extra `train`. Two runs on the same data write the same bytes.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple
from unittest.mock import patch

import lightgbm
import numpy as np

from cleaner import clean
from cleaner.judge import content
from cleaner.judge.content import expected_f1, threshold_share
from cleaner.judge.scores import Weights, columns_of
from cleaner.options import Favor
from tools.emit import tokens_module, trees_module
from tools.evaluate import Score, score, score_texts, table, table_of_types
from tools.learn import (
    FOLDS,
    PROCESSES,
    Chosen,
    Counted,
    Features,
    Rows,
    Sample,
    Solution,
    count_tokens,
    features_of,
    learn_trees,
    learn_weights,
    rows_of,
)
from tools.pages import BY_DOMAIN, SETS, Teaches, read_inputs, read_samples

CALIBRATION_GROUPS = 12
"""The number of groups of pages by which the confidence is calibrated."""
GENERATED = Path(__file__).parent.parent / "cleaner" / "rules" / "generated"
REPORT = Path(__file__).parent / "train-report.md"
TRAFILATURA = (
    "| trafilatura 2.3.1, without comments | .935 | .821 | .954 | .923 (.913 / .959) | .889 (.839 / .968) | .960 (.966 / .961) "
    "| .851 (.907 / .837) | .703 (.667 / .767) | |"
)
TRIED = """What was tried for the structure of the page and for the trees, each judged on sets left out, chosen by annotations that may teach and
by votes for the others (a mean of ten groups of pages, by blocks; a difference under .002 is noise):

| change | mean |
|---|---|
| threshold alone | .9270 |
| comment sections go, unless as sure as the article | .9281 |
| and blocks outside the element with .8 of the kept text need .75 of the best expected score; in use | .9287 |
| .6, .7 or .9 of the text; .6, .9, 1.0 or 1.1 of the score | .9261 to .9287 |
| two states per block, with a cost for each change, less among siblings | .9213 to .9279 |
| a lower cut between kept neighbours, for all or for prose | .9286 to .9295, fundus -.004 to -.000 |
| a lower cut for pages with little prose | .9284 to .9292, dragnet -.001 |
| cuts of .4 or .56 for .48; .6 or .76 for news | .9281 to .9291 |
| 40 trees of 16, 20 or 24 leaves, 50, 60 or 80 trees, 200 at a low rate | .9284 to .9308 |
| without 13 features of the least gain; in use | .9292 for .9304 |
| without the features of the page; without those of names | .9287; .9307 |

The same of a later day, on more pages that can be read (40 trees of 20 leaves: .9399):

| change | mean |
|---|---|
| named comment sections go, however sure they are; what is left out of the story fills no gap; in use | .9399 to .9414 |
| but not if they hold eight times the prose of the rest, as surely; in use | .9438 to .9439 |
| what follows a heading element "Comments" goes, also if it is longer than the story; in use | .9439 to .9444 |
| what follows a heading "Related" goes, to the next long paragraph or sure heading | .9386 to .9439, for .9438 |
| 80 trees of 24 leaves, rate .12, 250 rows a leaf, chances of siblings and of the second container; in use | .9424 to .9441 |
| without those two chances; 60 trees of 31 leaves; other seeds; random splits | .9436; .9430; .9438; .9419 |
| a third stage: 20 or 30 trees over windows of the chances in context (over 40 trees; over 80 trees) | +.0020; -.0013 to -.0033 |
| a cut for each page, by a regression over 1 to 19 of its features | .9404 to .9431, for .9441 |
| one cut for all pages, .44 to .68; the best cut of each page, if it were known | .9423 to .9444; .9598 |
| places of the title and of like headlines, times and repeated words before a block as features | .9427 to .9439, for .9441 |
| votes without what is a comment by name or heading | .9432, for .9444 |"""
LOOKED = """What was wrong on 100 pages, drawn by chance, judged by weights that had not seen their set, by this judge alone:

| pages | dragnet | gn1 | WCXB articles | portal |
|---|---:|---:|---:|---:|
| nothing: F1 over .985 | 15 | 17 | 20 | 17 |
| a box is kept: author, newsletter, trackbacks, promotion, tagline, times | 5 | 2 | 1 | 1 |
| the story's second copy, or pull quotes, are kept (later stages drop most) | 1 | 0 | 0 | 1 |
| lists, contents, footnotes, tables are kept or dropped where the annotators do not | 1 | 1 | 2 | 0 |
| questions and answers below the story, text of dialogs | 0 | 0 | 2 | 0 |
| damaged markup hid the text (it is read now), or an error page | 1 | 2 | 0 | 0 |
| the annotation: text twice, other text, text that the page does not show | 2 | 3 | 0 | 6 |"""
Key = str | int | tuple[str, int]
"""What judges a page: the group of sets that its model has not seen, or its fold, or both."""


class Model(NamedTuple):
    """Learned weights, and the trees as the product runs them: the logits of rows."""

    weights: Weights
    score: Callable[[list[tuple[float, ...]]], list[float]]


class Learned(NamedTuple):
    """What some of the pages teach."""

    weights: Weights
    solution: Solution
    of_folds: list[Weights]
    """Of each fold, the weights that have not seen its pages."""
    features: list[Features]
    """Of every page, scored by the weights of its fold."""
    trees: lightgbm.Booster


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder with the annotated pages")
    parser.add_argument("--quick", action="store_true", help="write the weights alone, without the report by set left out")
    arguments = parser.parse_args()
    samples = read_samples(arguments.data)
    rows = rows_of(samples)
    counted = count_tokens(samples, rows)
    print(f"{len(samples)} pages, {len(rows.labels)} blocks to learn from, {len(counted.tokens)} tokens", flush=True)
    learned = learn(samples, counted, rows, np.ones(len(samples), dtype=bool))
    everything = np.ones(len(samples), dtype=bool)
    models: dict[Key, Model] = dict(models_of_folds(samples, rows, learned, everything))
    chances = chances_by_model(samples, models, [sample.fold for sample in samples])
    free = {page_set.name for page_set in SETS if page_set.teaches is Teaches.ANNOTATIONS}
    points = calibration(samples, {page: of_page for page, of_page in chances.items() if samples[page].set in free})
    (GENERATED / "content_tokens.py").write_text(tokens_module(learned.weights, points))
    (GENERATED / "content_trees.py").write_text(trees_module(learned.trees))
    print(table(samples, {"by domain": scores_by_favor(samples, chances, Favor.BALANCED)}), flush=True)
    if arguments.quick:
        return
    by_domain = [page for page, sample in enumerate(samples) if sample.left_out_with == BY_DOMAIN]
    taken_out: dict[str, Mapping[int, Score]] = {
        "nothing": scores_by_favor(samples, {page: chances[page] for page in by_domain}, Favor.BALANCED)
    }
    for group in sorted({sample.left_out_with for sample in samples} - {BY_DOMAIN}):
        pages = np.array([sample.left_out_with != group for sample in samples])
        others = learn(samples, counted, rows, pages, learned.solution)
        models[group] = Model(others.weights, compiled(others.trees))
        of_folds = {(group, fold): model for fold, model in models_of_folds(samples, rows, others, pages)}
        found = chances_by_model(samples, of_folds, [(group, sample.fold) for sample in samples], by_domain)
        taken_out[group] = scores_by_favor(samples, found, Favor.BALANCED)
    keys: list[Key] = [sample.fold if sample.left_out_with == BY_DOMAIN else sample.left_out_with for sample in samples]
    chances = chances_by_model(samples, models, keys)
    final = final_scores(read_inputs(arguments.data), samples, models, keys)
    REPORT.write_text(report(samples, learned.weights, chances, final, taken_out))
    print(REPORT.read_text())


def learn(samples: Sequence[Sample], counted: Counted, rows: Rows, pages: Chosen, start: Solution | None = None) -> Learned:
    """Returns what the chosen pages teach. The trees learn from scores by weights that have not seen a page's domain.

    `start` is the solution for other pages, from which the regression begins.
    """
    chosen, folds = pages[rows.pages], np.array([sample.fold for sample in samples])
    weights, solution = learn_weights(counted, rows, chosen, start)
    of_folds = [learn_weights(counted, rows, chosen & (folds[rows.pages] != fold), solution)[0] for fold in range(FOLDS)]
    features = features_of(samples, of_folds, [(page, sample.fold) for page, sample in enumerate(samples)])
    return Learned(weights, solution, of_folds, features, learn_trees(samples, rows, features, pages))


def models_of_folds(samples: Sequence[Sample], rows: Rows, learned: Learned, pages: Chosen) -> Iterator[tuple[int, Model]]:
    """Yields for each fold the model of the chosen pages outside it."""
    folds = np.array([sample.fold for sample in samples])
    for fold in range(FOLDS):
        yield fold, Model(learned.of_folds[fold], compiled(learn_trees(samples, rows, learned.features, pages & (folds != fold))))


def compiled(trees: lightgbm.Booster) -> Callable[[list[tuple[float, ...]]], list[float]]:
    """Returns the function that the product would run for the trees."""
    names: dict[str, Any] = {}
    exec(compile(trees_module(trees), "trees", "exec"), names)  # the module that this tool writes
    scores_in_context: Callable[[list[tuple[float, ...]]], list[float]] = names["scores_in_context"]
    return scores_in_context


class _Shared:
    """What the processes that judge pages inherit."""

    samples: Sequence[Sample] = ()
    models: Mapping[Key, Model] = MappingProxyType({})
    keys: Sequence[Key] = ()


def _shared_pool(samples: Sequence[Sample], models: Mapping[Key, Model], keys: Sequence[Key]) -> Any:
    _Shared.samples, _Shared.models, _Shared.keys = samples, models, keys
    return get_context("fork").Pool(PROCESSES)


def chances_by_model(
    samples: Sequence[Sample], models: Mapping[Any, Model], keys: Sequence[Key], pages: Sequence[int] | None = None
) -> dict[int, list[float]]:
    """Returns the chances of the blocks of every page, or of some pages, judged by the model of its key."""
    pages = range(len(samples)) if pages is None else pages
    with _shared_pool(samples, models, keys) as pool:
        return dict(zip(pages, pool.map(_chances, pages, chunksize=16), strict=True))


def _chances(page: int) -> list[float]:
    sample, model = _Shared.samples[page], _Shared.models[_Shared.keys[page]]
    if not sample.blocks:
        return []
    with judged_by(model):
        return content.chances_of(sample.outline, columns_of(sample.blocks), sample.head, model.weights)


def final_scores(
    inputs: Iterable[tuple[tuple[str, str], bytes, str | None]], samples: Sequence[Sample], models: Mapping[Key, Model], keys: Sequence[Key]
) -> dict[int, tuple[Score, Score]]:
    """Returns the scores of `clean(page).text`, after all stages, judged by the model of the page's key.

    The second score is without the paragraphs that the annotators keep and the product prints elsewhere (`truth.ignore`).
    """
    numbers = {(sample.set, sample.id): page for page, sample in enumerate(samples)}
    jobs = ((numbers[key], html, url) for key, html, url in inputs if key in numbers)
    with _shared_pool(samples, models, keys) as pool:
        return dict(pool.imap(_final, jobs, chunksize=16))


def _final(job: tuple[int, bytes, str | None]) -> tuple[int, tuple[Score, Score]]:
    page, html, url = job
    sample = _Shared.samples[page]
    with judged_by(_Shared.models[_Shared.keys[page]]):
        text = clean(html, url).text
    ignored = {sample.blocks[block].text for block in sample.ignored}
    counted = "\n\n".join(paragraph for paragraph in text.split("\n\n") if paragraph not in ignored)
    return page, (score_texts(text, sample.truth), score_texts(counted, sample.truth))


@contextmanager
def judged_by(model: Model) -> Iterator[None]:
    """Replaces the content judge's model by another, within the context."""
    with patch.multiple(content, content_weights=lambda: model.weights, scores_in_context=model.score):
        yield


def scores_by_favor(samples: Sequence[Sample], chances: Mapping[int, list[float]], favor: Favor) -> dict[int, Score]:
    """Returns the pages' scores with the thresholds of a setting, before all other stages."""
    scores = {}
    for page, of_page in chances.items():
        sample = samples[page]
        threshold = threshold_share(favor, sample.head.genre) * expected_f1(columns_of(sample.blocks), of_page) if of_page else 0.0
        scores[page] = score(sample, [chance >= threshold and chance > 0 for chance in of_page])
    return scores


def expected_and_real(samples: Sequence[Sample], chances: Mapping[int, list[float]]) -> list[tuple[float, float]]:
    """Returns the expected F1 and the real F1 of every page with text."""
    real = scores_by_favor(samples, chances, Favor.BALANCED)
    return [(expected_f1(columns_of(samples[page].blocks), of_page), real[page].f1) for page, of_page in chances.items() if of_page]


def calibration(samples: Sequence[Sample], chances: Mapping[int, list[float]]) -> list[tuple[float, float]]:
    """Returns points of a rising line from expected to real F1: the means of CALIBRATION_GROUPS groups of pages of equal size."""
    pairs = sorted(expected_and_real(samples, chances))
    points: list[tuple[float, float, int]] = []
    for group in np.array_split(np.array(pairs), CALIBRATION_GROUPS):
        expected, real, size = float(group[:, 0].mean()), float(group[:, 1].mean()), len(group)
        while points and points[-1][1] >= real:  # pool groups that do not rise
            other = points.pop()
            total = size + other[2]
            expected, real = (expected * size + other[0] * other[2]) / total, (real * size + other[1] * other[2]) / total
            size = total
        points.append((expected, real, size))
    return [(round(expected, 3), round(real, 3)) for expected, real, _ in points]


def reliability(samples: Sequence[Sample], chances: Mapping[int, list[float]]) -> str:
    """Returns a Markdown table of the real F1 of pages by their confidence, calibrated on other folds or other sets."""
    lines = ["| pages | confidence | pages | mean confidence | mean F1 |", "|---|---|---:|---:|---:|"]
    free = {page_set.name for page_set in SETS if page_set.teaches is Teaches.ANNOTATIONS}
    calibrating = {page: of_page for page, of_page in chances.items() if samples[page].set in free}
    of_kinds: dict[str, list[tuple[float, float]]] = {"of the sets that calibrate": [], "of all other sets": []}
    for fold in range(FOLDS):
        xs, ys = zip(
            (0.0, 0.0),
            *calibration(samples, {page: of_page for page, of_page in calibrating.items() if samples[page].fold != fold}),
            (1.0, 1.0),
            strict=True,
        )
        for kind, pairs in of_kinds.items():
            inside = {
                page: of_page
                for page, of_page in chances.items()
                if samples[page].fold == fold and (page in calibrating) == (kind == "of the sets that calibrate")
            }
            pairs += [(float(np.interp(expected, xs, ys)), real) for expected, real in expected_and_real(samples, inside)]
    for kind, pairs in of_kinds.items():
        for low, high in ((0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.98), (0.98, 1.01), (0.9, 1.01)):
            chosen = [pair for pair in pairs if low <= pair[0] < high]
            means = np.array(chosen).mean(axis=0) if chosen else (0.0, 0.0)
            lines.append(f"| {kind} | {low} to {min(high, 1.0)} | {len(chosen)} | {means[0]:.3f} | {means[1]:.3f} |")
    return "\n".join(lines)


def uses() -> str:
    """Returns a Markdown table of the sets: what they teach and their terms."""
    lines = ["| set | teaches | weight of a page | terms of the annotations |", "|---|---|---:|---|"]
    lines += [f"| {of.name} | {of.teaches.value} | {of.importance:g} | {of.terms} |" for of in SETS]
    return "\n".join(lines)


def report(
    samples: Sequence[Sample],
    weights: Weights,
    chances: Mapping[int, list[float]],
    final: Mapping[int, tuple[Score, Score]],
    taken_out: Mapping[str, Mapping[int, Score]],
) -> str:
    """Returns the report of a training as Markdown."""
    systems = {f"favor {favor.value}, this judge alone": scores_by_favor(samples, chances, favor) for favor in Favor}
    texts = {page: all_of_it for page, (all_of_it, _) in final.items()}
    systems["as `clean()` returns the text"] = texts
    systems["the same, without what `truth.ignore` holds"] = {page: counted for page, (_, counted) in final.items()}
    articles = [of_page for page, of_page in texts.items() if samples[page].page_type == "article"]
    tokens = sum(map(len, (weights.names.weights, weights.short, weights.first, weights.heading)))
    teaching = [sample for sample in samples if sample.importance]
    return f"""# Training of the content judge

{len(teaching)} pages of {len({sample.domain for sample in teaching})} domains teach; {tokens} tokens have a weight. Mean word-F1 over pages (precision / recall).
No page is judged by weights that saw its set; pages of WCXB by weights that did not see their domain (in {FOLDS} folds).

{table(samples, systems)}
{TRAFILATURA}

What the sets teach:

{uses()}

No single group of sets is needed. What a training without it gives on the pages that are judged by domain, by this judge alone:

{table(samples, taken_out)}

By type of page, as `clean()` returns the text: {sum(of_page.f1 < 0.8 for of_page in articles)} of {len(articles)} articles are below .8.

{table_of_types(samples, texts)}

The reliability of the confidence:

{reliability(samples, chances)}

{LOOKED}

{TRIED}

Only weights are derived from the pages; no page and no text of one is part of this package.
"""


if __name__ == "__main__":
    main()
