"""Learns the weights of the content judge from annotated pages, and writes them with a report.

    python -m tools.train --data FOLDER

FOLDER holds `wcxb-dev.jsonl.xz` and `fundus-dev.jsonl.xz`: a page a line, with `id`, `url`, `page_type`, `html` (or
`html_base64`) and `truth.text`. Needs the extra `train`. Two runs on the same data write the same bytes.
"""

from __future__ import annotations

import argparse
import base64
import json
import lzma
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import lightgbm
import numpy as np

from cleaner.judge.content import cut_share, expected_score
from cleaner.judge.declared import declared_by
from cleaner.judge.firstlook import Weights, turned
from cleaner.model import InputKind, Page
from cleaner.options import Favor, Options
from cleaner.read.page import read_page
from tools.emit import tokens_module, trees_module
from tools.evaluate import Score, score, table, table_of_types
from tools.labels import label
from tools.learn import FOLDS, Floats, Rows, Sample, count_tokens, learn_first_look, learn_second_look, predict, rows_of, second_rows
from tools.whole import whole_scores

SETS = ("wcxb-dev", "fundus-dev")
IMPORTANCE = {"fundus-dev": 4.0, "article": 1.0, "other": 0.6}
"""The sets' annotators disagree on lists, captions and boxes: news is few, and counts more."""
BINS = 12
"""Groups of pages by which the confidence is calibrated."""
RULES = Path(__file__).parent.parent / "cleaner" / "rules"
TRIED = """Tried, each cross-validated on the same pages (a difference under .002 on WCXB, .005 on fundus is noise):

| what | result |
|---|---|
| text in `noscript` where a page shows less than that | forums .64 to .80, all types +.012; in use |
| a second opinion of readability-lxml where the expected F1 is low | below .7 .30 against .53 (132 pages, 20 won, 95 lost), from .7 to .9 .50 against .77; not in use |
| four times 150 trees, averaged, for 60 | articles +.000, all types +.002, fundus +.000 |
| 30 trees of 31 leaves, or 40 of 16, for 60 of 31 | the same; 40 of 16 in use |
| the cut of each page chosen by a learned ranking of cuts | articles +.002, all types +.001, fundus -.002; the best cut of each page would give articles .973 |
| a lower cut (.48) for all pages but those that declare news (.68), for .62 | all types +.003, fundus +.002; in use |
| the true type of the page told to the trees, and the best cut of each type | articles +.001, all types +.001: knowing the type would not help |
| 32 more numbers of neighbours, wording, depth, template and page | with 40 trees noise, with 150 larger ones articles +.001, all types +.002, fundus +.001; not in use, for their cost |
| pages with wrong truths left out of the training; shares of labels in place of yes and no | articles +.001, all types -.001 |
| blocks looked at again from a tenth of the page's level on, for a twentieth | an eighth less work; the whole way all types -.003, fundus -.002; not in use |
| tables and lists judged as a whole, by the mean chance of their blocks | the same |
| no weights for an element's own names, word pairs, aria labels, data attributes; words split at spaces | the same; in use |
| half the strength of the regression (C .004 for .008) | articles +.002, the rest the same |
| other pages as important as articles, or news counted twice and not four times | fundus -.003, the rest the same |

The last line of the first table is a perfect choice of blocks. Of the 40 worst articles about a third have truths that are cut
short, empty, or of another version of the page.
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
    of_folds = [learn_first_look(counted, rows, rows.folds != fold) for fold in range(FOLDS)]
    numbers, hopeful = second_rows(samples, rows, of_folds)
    lost = rows.importance[~hopeful & (rows.labels >= 0.5)].sum() / rows.importance[rows.labels >= 0.5].sum()
    print(f"{hopeful.mean():.2f} of the blocks are looked at again, {lost:.4f} of the main text is not", flush=True)
    of_trees = [learn_second_look(numbers, rows, hopeful & (rows.folds != fold)) for fold in range(FOLDS)]
    chances = cross_validated(samples, rows, numbers, hopeful, of_trees)
    whole = whole_scores(read_pages(data), samples, list(zip(of_folds, of_trees, strict=True)))
    weights = learn_first_look(counted, rows, np.ones(len(rows.labels), dtype=bool))
    trees = learn_second_look(numbers, rows, hopeful)
    (RULES / "content_tokens.py").write_text(tokens_module(weights, calibration(samples, chances)))
    (RULES / "content_trees.py").write_text(trees_module(trees))
    numbers, hopeful = second_rows(samples, rows, [weights] * FOLDS)
    in_sample = spread(samples, rows, np.where(hopeful, predict(trees, numbers), 0.0))
    REPORT.write_text(report(samples, weights, chances, in_sample, whole))
    print(REPORT.read_text())


def read_rows(data: Path) -> Iterator[tuple[str, dict[str, Any], bytes, Page]]:
    """Yields the annotated pages of all sets that hold an element: the set, what is annotated, the bytes, and the page read."""
    for name in SETS:
        with lzma.open(data / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                html = row["html"].encode() if "html" in row else base64.b64decode(row["html_base64"])
                page = read_page(html, row["url"], Options(input_kind=InputKind.HTML))
                if page.root is not None:
                    yield name, row, html, page


def read_samples(data: Path) -> Iterator[Sample]:
    """Yields the annotated pages as they are learned from."""
    for name, row, _, page in read_rows(data):
        yield _sample(name, row, page)


def read_pages(data: Path) -> Iterator[tuple[bytes, str]]:
    """Yields the bytes and addresses of the same pages."""
    for _, row, html, _ in read_rows(data):
        yield html, row["url"]


def _sample(of_set: str, row: dict[str, Any], page: Page) -> Sample:
    declared = declared_by(page.root)
    # The trees of all pages would fill the memory: of every element only its attributes stay.
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
        declared,
        truth,
        np.array(label([block.text for block in page.blocks], truth)),
        IMPORTANCE[kind],
    )


def domain_of(url: str) -> str:
    """Returns the domain under which a site's pages stand: folds never part them.

    >>> domain_of("https://www.news.example.co.uk/a"), domain_of("https://blog.example.org")
    ('example.co.uk', 'example.org')
    """
    parts = (urlsplit(url).hostname or url).split(".")
    return ".".join(parts[-3:] if len(parts) > 2 and len(parts[-2]) <= 3 else parts[-2:])


def cross_validated(
    samples: Sequence[Sample], rows: Rows, numbers: Floats, hopeful: Any, of_trees: Sequence[lightgbm.Booster]
) -> list[list[float]]:
    """Returns the chances of all blocks, each page judged by trees that have not seen its domain."""
    predicted = np.zeros(len(rows.labels))
    for fold, trees in enumerate(of_trees):
        held_out = hopeful & (rows.folds == fold)
        predicted[held_out] = predict(trees, numbers[held_out])
    return spread(samples, rows, predicted)


def spread(samples: Sequence[Sample], rows: Rows, predicted: Floats) -> list[list[float]]:
    """Returns the predictions by page and block; 0 for blocks that are not learned from."""
    chances = [[0.0] * len(sample.blocks) for sample in samples]
    for page, number, chance in zip(rows.pages, rows.numbers, predicted, strict=True):
        chances[page][number] = float(chance)
    return chances


def scores_at(samples: Sequence[Sample], chances: Sequence[list[float]], favor: Favor) -> list[Score]:
    """Returns the pages' scores at a setting of the cut."""
    scores = []
    for sample, of_page in zip(samples, chances, strict=True):
        share = cut_share(favor, sample.declared.genre)
        cut = share * expected_score(turned(sample.blocks), of_page) if sample.blocks else 0.0
        scores.append(score(sample, [chance >= cut and chance > 0 for chance in of_page]))
    return scores


def expected_and_real(samples: Sequence[Sample], chances: Sequence[list[float]]) -> list[tuple[float, float]]:
    """Returns for every page with text the F1 that its chances let expect, and the one it has."""
    real = scores_at(samples, chances, Favor.BALANCED)
    return [
        (expected_score(turned(sample.blocks), of_page), found.f1)
        for sample, of_page, found in zip(samples, chances, real, strict=True)
        if sample.blocks
    ]


def calibration(samples: Sequence[Sample], chances: Sequence[list[float]]) -> list[tuple[float, float]]:
    """Returns points of a rising line from expected to real F1: the means of BINS groups of pages of one size."""
    pairs = sorted(expected_and_real(samples, chances))
    points: list[tuple[float, float, int]] = []
    for group in np.array_split(np.array(pairs), BINS):
        expected, real, size = float(group[:, 0].mean()), float(group[:, 1].mean()), len(group)
        while points and points[-1][1] >= real:  # pool what does not rise
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
        inside = [n for n, sample in enumerate(samples) if sample.fold == fold]
        outside = [n for n, sample in enumerate(samples) if sample.fold != fold]
        points = calibration([samples[n] for n in outside], [chances[n] for n in outside])
        xs, ys = zip((0.0, 0.0), *points, (1.0, 1.0), strict=True)
        for expected, real in expected_and_real([samples[n] for n in inside], [chances[n] for n in inside]):
            pairs.append((float(np.interp(expected, xs, ys)), real))
    for low, high in ((0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.98), (0.98, 1.01), (0.9, 1.01)):
        chosen = [pair for pair in pairs if low <= pair[0] < high]
        means = np.array(chosen).mean(axis=0) if chosen else (0.0, 0.0)
        lines.append(f"| {low} to {min(high, 1.0)} | {len(chosen)} | {means[0]:.3f} | {means[1]:.3f} |")
    return "\n".join(lines)


def report(
    samples: Sequence[Sample], weights: Weights, chances: list[list[float]], in_sample: list[list[float]], whole: list[Score]
) -> str:
    """Returns the report of a training as Markdown."""
    ways = {f"cross-validated, favor {favor.value}": scores_at(samples, chances, favor) for favor in Favor}
    balanced = ways[f"cross-validated, favor {Favor.BALANCED.value}"]
    ways["cross-validated, the whole way to the text"] = whole
    ways["in sample, favor balanced"] = scores_at(samples, in_sample, Favor.BALANCED)
    ways["all blocks labelled as the article"] = [score(sample, sample.labels >= 0.5) for sample in samples]
    articles = [found for sample, found in zip(samples, whole, strict=True) if sample.page_type == "article"]
    tokens = sum(len(getattr(weights, name)) for name in ("names", "short", "first", "heading"))
    return f"""# Training of the content judge

{len(samples)} pages of {len({sample.domain for sample in samples})} domains, {sum(len(sample.blocks) for sample in samples)} blocks,
{tokens} tokens with a weight. Mean word-F1 over pages (precision / recall); cross-validated in {FOLDS} folds by domain: no page
is judged by weights that saw its domain (the trees are taught with first-look scores from the other folds, as is usual
when models are stacked).

{table(samples, ways)}

By type of page, cross-validated, favor balanced:

{table_of_types(samples, balanced)}

The same through all stages, as `clean()` gives the text: {sum(found.f1 < 0.8 for found in articles)} of {len(articles)} articles are below .8.

{table_of_types(samples, whole)}

How far the confidence can be trusted (cross-validated; calibrated on the other folds):

{reliability(samples, chances)}

{TRIED}
Data: the development part of WCXB (the Web Content eXtraction Benchmark, M. Foley, 2026; annotations CC BY 4.0) and half of
the publishers in the parser tests of fundus (flairNLP/fundus; annotations MIT). Only weights are derived from them; no page
and no text of one is part of this package.
"""


if __name__ == "__main__":
    main()
