"""Learns the weights of the content judge from annotated pages, and writes them with a report.

    python -m tools.train --data FOLDER

FOLDER holds `wcxb-dev.jsonl.xz` and `fundus-dev.jsonl.xz`: one page a line, with `id`, `url`, `page_type`, `html` (or
`html_base64`) and `truth.text`. Needs the extra `train`. Two runs on the same data write the same bytes.
"""

from __future__ import annotations

import argparse
import base64
import json
import lzma
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

import lightgbm
import numpy as np

from cleaner import clean
from cleaner.judge import content
from cleaner.judge.content import expected_f1, threshold_share
from cleaner.judge.features import feature_rows
from cleaner.judge.scores import Weights, columns_of
from cleaner.model import InputKind, Page
from cleaner.options import Favor, Options
from cleaner.read.page import read_page
from tools.emit import tokens_module, trees_module
from tools.evaluate import Score, score, score_texts, table, table_of_types
from tools.labels import label
from tools.learn import FOLDS, Floats, Rows, Sample, count_tokens, learn_trees, learn_weights, predict, rows_in_context, rows_of

SETS = ("wcxb-dev", "fundus-dev")
IMPORTANCE = {"fundus-dev": 4.0, "article": 1.0, "other": 0.6}
"""The sets' annotators disagree on lists, captions and boxes. News pages are few, and count more."""
CALIBRATION_GROUPS = 12
"""The number of groups of pages by which the confidence is calibrated."""
GENERATED = Path(__file__).parent.parent / "cleaner" / "rules" / "generated"
EXPERIMENTS = """Experiments, each cross-validated on the same pages (a difference under .002 on WCXB, .005 on fundus is noise):

| change | result |
|---|---|
| text in `noscript` if a page shows less than that | forums .64 to .80, all types +.012; in use |
| readability-lxml instead, where the expected F1 is low | below .7 .30 against .53 (132 pages, 20 won, 95 lost), from .7 to .9 .50 against .77; not in use |
| four times 150 trees, averaged, instead of 60 | articles +.000, all types +.002, fundus +.000 |
| 30 trees of 31 leaves, or 40 of 16, instead of 60 of 31 | the same; 40 of 16 in use |
| the threshold of each page chosen by a learned ranking of thresholds | articles +.002, all types +.001, fundus -.002; the best threshold of each page would give articles .973 |
| a lower threshold (.48) for all pages except those that declare news (.68), instead of .62 | all types +.003, fundus +.002; in use |
| the true type of the page as a feature, and the best threshold of each type | articles +.001, all types +.001: knowing the type would not help |
| 32 more features of neighbours, wording, depth, template and page | with 40 trees noise, with 150 larger ones articles +.001, all types +.002, fundus +.001; not in use, for their cost |
| a training without the pages with wrong truths; shares as labels instead of yes and no | articles +.001, all types -.001 |
| a look at the context of blocks from a tenth of the page's level on, instead of a twentieth | an eighth less work; after all stages all types -.003, fundus -.002; not in use |
| tables and lists judged as a whole, by the mean chance of their blocks | the same |
| no weights for an element's own names, word pairs, aria labels, data attributes; words split at spaces | the same; in use |
| twice the regularisation (C .004 instead of .008) | articles +.002, the rest the same |
| other pages as important as articles, or news counted twice instead of four times | fundus -.003, the rest the same |

The last line of the first table is a perfect choice of blocks. About a third of the 40 worst articles have truths that are
truncated, empty, or of another version of the page.
"""
REPORT = Path(__file__).parent / "train-report.md"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder with the annotated pages")
    data = parser.parse_args().data
    samples = list(read_samples(data))
    rows = rows_of(samples)
    print(f"{len(samples)} pages, {len(rows.labels)} blocks", flush=True)
    counted = count_tokens(samples, rows)
    weights_of_folds = [learn_weights(counted, rows, rows.folds != fold) for fold in range(FOLDS)]
    features, hopeful = rows_in_context(samples, rows, weights_of_folds)
    lost = rows.importance[~hopeful & (rows.labels >= 0.5)].sum() / rows.importance[rows.labels >= 0.5].sum()
    print(f"{hopeful.mean():.2f} of the blocks are not hopeless; {lost:.4f} of the main text is", flush=True)
    trees_of_folds = [learn_trees(features, rows, hopeful & (rows.folds != fold)) for fold in range(FOLDS)]
    chances = cross_validated(samples, rows, features, hopeful, trees_of_folds)
    final = final_scores(read_pages(data), samples, list(zip(weights_of_folds, trees_of_folds, strict=True)))
    weights = learn_weights(counted, rows, np.ones(len(rows.labels), dtype=bool))
    trees = learn_trees(features, rows, hopeful)
    (GENERATED / "content_tokens.py").write_text(tokens_module(weights, calibration(samples, chances)))
    (GENERATED / "content_trees.py").write_text(trees_module(trees))
    features, hopeful = rows_in_context(samples, rows, [weights] * FOLDS)
    in_sample = by_page(samples, rows, np.where(hopeful, predict(trees, features), 0.0))
    REPORT.write_text(report(samples, weights, chances, in_sample, final))
    print(REPORT.read_text())


def read_rows(data: Path) -> Iterator[tuple[str, dict[str, Any], bytes, Page]]:
    """Yields the annotated pages of all sets that hold an element: the set, the annotations, the bytes, and the page as read."""
    for name in SETS:
        with lzma.open(data / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                html = row["html"].encode() if "html" in row else base64.b64decode(row["html_base64"])
                page = read_page(html, row["url"], Options(input_kind=InputKind.HTML))
                if page.root is not None:
                    yield name, row, html, page


def read_samples(data: Path) -> Iterator[Sample]:
    """Yields the annotated pages, labelled for the training."""
    for name, row, _, page in read_rows(data):
        yield _sample(name, row, page)


def read_pages(data: Path) -> Iterator[tuple[bytes, str]]:
    """Yields the bytes and addresses of the same pages."""
    for _, row, html, _ in read_rows(data):
        yield html, row["url"]


def _sample(of_set: str, row: dict[str, Any], page: Page) -> Sample:
    # Keep only the attributes of each element: the trees of all pages would fill the memory.
    page.head.root = None
    page.outline.nodes[:] = [dict(page.outline.attributes(element)) for element in range(len(page.outline))]
    domain = domain_of(row["url"] or row["id"])
    truth = row["truth"]["text"] or ""
    kind = of_set if of_set in IMPORTANCE else "article" if row["page_type"] == "article" else "other"
    return Sample(
        row["id"],
        of_set,
        row["page_type"],
        zlib.crc32(domain.encode()) % FOLDS,
        domain,
        page.outline,
        page.blocks,
        page.head,
        truth,
        np.array(label([block.text for block in page.blocks], truth)),
        IMPORTANCE[kind],
    )


def domain_of(url: str) -> str:
    """Returns the domain of a site's pages; a domain is never split between folds.

    `cleaner.urls.domain_of` knows more suffixes, but would move pages to other folds and so change the weights.

    >>> domain_of("https://www.news.example.co.uk/a"), domain_of("https://blog.example.org")
    ('example.co.uk', 'example.org')
    """
    parts = (urlsplit(url).hostname or url).split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])


def final_scores(
    pages: Iterable[tuple[bytes, str]], samples: Sequence[Sample], of_folds: Sequence[tuple[Weights, lightgbm.Booster]]
) -> list[Score]:
    """Returns the scores of `clean(page).text`, after all stages; each page is judged by its fold's models.

    `pages` are bytes and addresses, in the order of the samples.
    """
    scores = []
    for (html, url), sample in zip(pages, samples, strict=True):
        with judged_by(*of_folds[sample.fold]):
            scores.append(score_texts(clean(html, url).text, sample.truth))
    return scores


@contextmanager
def judged_by(weights: Weights, trees: lightgbm.Booster) -> Iterator[None]:
    """Replaces the content judge's models by these, within the context."""

    def score_rows(*arguments: Any) -> list[tuple[int, tuple[float]]]:
        blocks, rows = zip(*of_blocks, strict=True) if (of_blocks := list(feature_rows(*arguments))) else ((), ())
        logits = trees.predict(np.array(rows, dtype=np.float32), raw_score=True, num_threads=1) if rows else ()
        return [(block, (float(logit),)) for block, logit in zip(blocks, logits, strict=True)]

    with patch.multiple(content, content_weights=lambda: weights, feature_rows=score_rows, score_in_context=itemgetter(0)):
        yield


def cross_validated(
    samples: Sequence[Sample], rows: Rows, features: Floats, hopeful: Any, of_folds: Sequence[lightgbm.Booster]
) -> list[list[float]]:
    """Returns the chances of all blocks; each page is judged by trees that have not seen its domain."""
    predicted = np.zeros(len(rows.labels))
    for fold, trees in enumerate(of_folds):
        held_out = hopeful & (rows.folds == fold)
        predicted[held_out] = predict(trees, features[held_out])
    return by_page(samples, rows, predicted)


def by_page(samples: Sequence[Sample], rows: Rows, predicted: Floats) -> list[list[float]]:
    """Returns the predictions by page and block; 0 for blocks without a row."""
    chances = [[0.0] * len(sample.blocks) for sample in samples]
    for page, block, chance in zip(rows.pages, rows.blocks, predicted, strict=True):
        chances[page][block] = float(chance)
    return chances


def scores_by_favor(samples: Sequence[Sample], chances: Sequence[list[float]], favor: Favor) -> list[Score]:
    """Returns the pages' scores with the thresholds of a setting."""
    scores = []
    for sample, of_page in zip(samples, chances, strict=True):
        share = threshold_share(favor, sample.head.genre)
        threshold = share * expected_f1(columns_of(sample.blocks), of_page) if sample.blocks else 0.0
        scores.append(score(sample, [chance >= threshold and chance > 0 for chance in of_page]))
    return scores


def expected_and_real(samples: Sequence[Sample], chances: Sequence[list[float]]) -> list[tuple[float, float]]:
    """Returns the expected F1 and the real F1 of every page with text."""
    real = scores_by_favor(samples, chances, Favor.BALANCED)
    return [
        (expected_f1(columns_of(sample.blocks), of_page), of_blocks.f1)
        for sample, of_page, of_blocks in zip(samples, chances, real, strict=True)
        if sample.blocks
    ]


def calibration(samples: Sequence[Sample], chances: Sequence[list[float]]) -> list[tuple[float, float]]:
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


def reliability(samples: Sequence[Sample], chances: Sequence[list[float]]) -> str:
    """Returns a Markdown table of the real F1 of pages by their confidence, calibrated on the other folds."""
    lines = ["| confidence | pages | mean confidence | mean F1 |", "|---|---:|---:|---:|"]
    pairs = []
    for fold in range(FOLDS):
        inside = [index for index, sample in enumerate(samples) if sample.fold == fold]
        outside = [index for index, sample in enumerate(samples) if sample.fold != fold]
        points = calibration([samples[index] for index in outside], [chances[index] for index in outside])
        xs, ys = zip((0.0, 0.0), *points, (1.0, 1.0), strict=True)
        for expected, real in expected_and_real([samples[index] for index in inside], [chances[index] for index in inside]):
            pairs.append((float(np.interp(expected, xs, ys)), real))
    for low, high in ((0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.98), (0.98, 1.01), (0.9, 1.01)):
        chosen = [pair for pair in pairs if low <= pair[0] < high]
        means = np.array(chosen).mean(axis=0) if chosen else (0.0, 0.0)
        lines.append(f"| {low} to {min(high, 1.0)} | {len(chosen)} | {means[0]:.3f} | {means[1]:.3f} |")
    return "\n".join(lines)


def report(
    samples: Sequence[Sample], weights: Weights, chances: list[list[float]], in_sample: list[list[float]], final: list[Score]
) -> str:
    """Returns the report of a training as Markdown."""
    systems = {f"cross-validated, favor {favor.value}": scores_by_favor(samples, chances, favor) for favor in Favor}
    balanced = systems[f"cross-validated, favor {Favor.BALANCED.value}"]
    systems["cross-validated, after all stages"] = final
    systems["in sample, favor balanced"] = scores_by_favor(samples, in_sample, Favor.BALANCED)
    systems["all blocks labelled as the article"] = [score(sample, sample.labels >= 0.5) for sample in samples]
    articles = [of_page for sample, of_page in zip(samples, final, strict=True) if sample.page_type == "article"]
    tokens = sum(len(getattr(weights, name)) for name in ("names", "short", "first", "heading"))
    return f"""# Training of the content judge

{len(samples)} pages of {len({sample.domain for sample in samples})} domains, {sum(len(sample.blocks) for sample in samples)} blocks,
{tokens} tokens with a weight. Mean word-F1 over pages (precision / recall); cross-validated in {FOLDS} folds by domain: no page
is judged by weights that saw its domain (the trees learn from context-free scores of the other folds, as is usual for stacked
models).

{table(samples, systems)}

By type of page, cross-validated, favor balanced:

{table_of_types(samples, balanced)}

The same after all stages, as `clean()` returns the text: {sum(of_page.f1 < 0.8 for of_page in articles)} of {len(articles)} articles are below .8.

{table_of_types(samples, final)}

The reliability of the confidence (cross-validated; calibrated on the other folds):

{reliability(samples, chances)}

{EXPERIMENTS}
Data: the development part of WCXB (the Web Content eXtraction Benchmark, M. Foley, 2026; annotations CC BY 4.0) and half of
the publishers in the parser tests of fundus (flairNLP/fundus; annotations MIT). Only weights are derived from them; no page
and no text of one is part of this package.
"""


if __name__ == "__main__":
    main()
