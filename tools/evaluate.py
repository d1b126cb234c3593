"""Scores chosen blocks and texts against annotated ones: word-F1, as the benchmark counts it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from cleaner.model import Kind

if TYPE_CHECKING:
    from tools.learn import Sample

WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Score:
    """Precision, recall and F1 of a page's words as a bag, each 0..1."""

    precision: float
    recall: float
    f1: float


def score(sample: Sample, kept: Iterable[bool]) -> Score:
    """Returns the score of the kept blocks, without captions and ignored ones, against the sample's truth."""
    ignored = set(sample.ignored)
    texts = [
        block.text
        for index, (block, keep) in enumerate(zip(sample.blocks, kept, strict=True))
        if keep and block.kind not in (Kind.CAPTION, Kind.HIDDEN) and index not in ignored
    ]
    return score_texts(" ".join(texts), sample.truth)


def score_texts(text: str, truth: str) -> Score:
    """Returns the score of a text against the true one."""
    got, expected = Counter(WORD.findall(text.lower())), Counter(WORD.findall(truth.lower()))
    if not expected and not got:
        return Score(1.0, 1.0, 1.0)
    common = (got & expected).total()
    if not common:
        return Score(0.0, 0.0, 0.0)
    precision, recall = common / got.total(), common / expected.total()
    return Score(precision, recall, 2 * precision * recall / (precision + recall))


GROUPS: dict[str, Callable[[Sample], bool]] = {
    "WCXB articles": lambda sample: sample.set == "wcxb-dev" and sample.page_type == "article",
    "WCXB all types": lambda sample: sample.set == "wcxb-dev",
    "fundus": lambda sample: sample.set == "fundus-dev",
    "dragnet": lambda sample: sample.set == "dragnet",
    "gn1": lambda sample: sample.set == "gn1",
    "portal": lambda sample: sample.set == "portal",
    "by-hand": lambda sample: sample.set == "by-hand",
    "zh-mixed": lambda sample: sample.set == "zh-mixed",
    "newspaper": lambda sample: sample.set == "newspaper",
}


def table(samples: Sequence[Sample], of_systems: Mapping[str, Mapping[int, Score]]) -> str:
    """Returns a Markdown table of mean F1 (precision / recall) by group, one line for each system.

    A system has the scores of pages by their number among the samples. A group without pages has no column.
    """
    scored = {page for scores in of_systems.values() for page in scores}
    groups = {name: belongs for name, belongs in GROUPS.items() if any(belongs(samples[page]) for page in scored)}
    lines = ["| " + " | ".join(["", *groups]) + " |", "|---" * (1 + len(groups)) + "|"]
    for name, scores in of_systems.items():
        cells = []
        for belongs in groups.values():
            chosen = [score for page, score in scores.items() if belongs(samples[page])]
            means = [fmean(values) for values in ([s.f1 for s in chosen], [s.precision for s in chosen], [s.recall for s in chosen])]
            cells.append("{:.4f} ({:.3f} / {:.3f})".format(*means))
        lines.append("| " + " | ".join([name, *cells]) + " |")
    return "\n".join(lines)


def table_of_types(samples: Sequence[Sample], scores: Mapping[int, Score]) -> str:
    """Returns a Markdown table of mean F1 by type of page."""
    types = sorted({(sample.set, sample.page_type) for sample in samples})
    lines = ["| set | type | pages | F1 |", "|---|---|---:|---:|"]
    for of_set, page_type in types:
        chosen = [s.f1 for page, s in scores.items() if (samples[page].set, samples[page].page_type) == (of_set, page_type)]
        lines.append(f"| {of_set} | {page_type} | {len(chosen)} | {fmean(chosen):.4f} |")
    return "\n".join(lines)
