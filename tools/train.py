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

import numpy as np

from cleaner.judge.content import CUTS, expected_cut
from cleaner.judge.declared import declared_by
from cleaner.judge.firstlook import Weights
from cleaner.model import InputKind
from cleaner.options import Favor, Options
from cleaner.read.page import read_page
from tools.emit import tokens_module, trees_module
from tools.evaluate import Score, score, table, table_of_types
from tools.labels import label
from tools.learn import FOLDS, Floats, Rows, Sample, count_tokens, learn_first_look, learn_second_look, predict, rows_of, second_rows

SETS = ("wcxb-dev", "fundus-dev")
IMPORTANCE = {"fundus-dev": 4.0, "article": 1.0, "other": 0.6}
"""The sets' annotators disagree on lists, captions and boxes: news is few, and counts more."""
RULES = Path(__file__).parent.parent / "cleaner" / "rules"
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
    numbers = second_rows(samples, rows, of_folds)
    print("first look learned", flush=True)
    chances = cross_validated(samples, rows, numbers)
    everything = np.ones(len(rows.labels), dtype=bool)
    weights = learn_first_look(counted, rows, everything)
    trees = learn_second_look(numbers, rows, everything)
    (RULES / "content_tokens.py").write_text(tokens_module(weights))
    (RULES / "content_trees.py").write_text(trees_module(trees))
    in_sample = spread(samples, rows, predict(trees, second_rows(samples, rows, [weights] * FOLDS)))
    REPORT.write_text(report(samples, weights, chances, in_sample))
    print(REPORT.read_text())


def read_samples(data: Path) -> Iterator[Sample]:
    """Yields the annotated pages of all sets that hold an element."""
    for name in SETS:
        with lzma.open(data / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                html = row["html"].encode() if "html" in row else base64.b64decode(row["html_base64"])
                page = read_page(html, row["url"], Options(input_kind=InputKind.HTML))
                if page.root is not None:
                    yield _sample(name, row, page)


def _sample(of_set: str, row: dict[str, Any], page: Any) -> Sample:
    declared = declared_by(page.root)
    page.outline.nodes.clear()  # the trees would fill the memory
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


def cross_validated(samples: Sequence[Sample], rows: Rows, numbers: Floats) -> list[list[float]]:
    """Returns the chances of all blocks, each page judged by trees that have not seen its domain."""
    predicted = np.zeros(len(rows.labels))
    for fold in range(FOLDS):
        trees = learn_second_look(numbers, rows, rows.folds != fold)
        held_out = rows.folds == fold
        predicted[held_out] = predict(trees, numbers[held_out])
    return spread(samples, rows, predicted)


def spread(samples: Sequence[Sample], rows: Rows, predicted: Floats) -> list[list[float]]:
    """Returns the predictions by page and block; 0 for blocks that are not learned from."""
    chances = [[0.0] * len(sample.blocks) for sample in samples]
    for page, number, chance in zip(rows.pages, rows.numbers, predicted, strict=True):
        chances[page][number] = float(chance)
    return chances


def scores_at(samples: Sequence[Sample], chances: Sequence[list[float]], share: float) -> list[Score]:
    """Returns the pages' scores where blocks are kept from this share of the best expected F1 on."""
    scores = []
    for sample, of_page in zip(samples, chances, strict=True):
        cut = share * expected_cut(sample.blocks, of_page)[0]
        scores.append(score(sample, [chance >= cut and chance > 0 for chance in of_page]))
    return scores


def report(samples: Sequence[Sample], weights: Weights, chances: list[list[float]], in_sample: list[list[float]]) -> str:
    """Returns the report of a training as Markdown."""
    ways = {f"cross-validated, favor {favor.value}": scores_at(samples, chances, CUTS[favor]) for favor in Favor}
    balanced = ways[f"cross-validated, favor {Favor.BALANCED.value}"]
    ways["in sample, favor balanced"] = scores_at(samples, in_sample, CUTS[Favor.BALANCED])
    ways["all blocks labelled as the article"] = [score(sample, sample.labels >= 0.5) for sample in samples]
    tokens = sum(len(getattr(weights, name)) for name in ("around", "own", "short", "first", "pairs", "heading"))
    return f"""# Training of the content judge

{len(samples)} pages of {len({sample.domain for sample in samples})} domains, {sum(len(sample.blocks) for sample in samples)} blocks,
{tokens} tokens with a weight. Mean word-F1 over pages (precision / recall); cross-validated in {FOLDS} folds by domain: no page
is judged by weights that saw its domain (the trees are taught with first-look scores from the other folds, as is usual
when models are stacked).

{table(samples, ways)}

By type of page, cross-validated, favor balanced:

{table_of_types(samples, balanced)}

Data: the development part of WCXB (the Web Content eXtraction Benchmark, M. Foley, 2026; annotations CC BY 4.0) and half of
the publishers in the parser tests of fundus (flairNLP/fundus; annotations MIT). Only weights are derived from them; no page
and no text of one is part of this package.
"""


if __name__ == "__main__":
    main()
