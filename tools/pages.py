"""Reads annotated pages for the training of the content judge, and says what each set may be used for."""

from __future__ import annotations

import base64
import json
import lzma
import zlib
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from cleaner.model import Head, InputKind, Kind
from cleaner.options import Options
from cleaner.read.json_ld import read_json_ld
from cleaner.read.page import read_page
from cleaner.urls import domain_of, host_of
from tools.labels import label
from tools.learn import FOLDS, LEAST_LABEL, PROCESSES, Sample


class Teaches(Enum):
    """What of a set teaches the weights."""

    ANNOTATIONS = "annotations"
    VOTE = "vote"
    """Its pages, with the labels of `NAME.vote.json.xz`: a vote of extractors. Its annotations only measure."""
    NOTHING = "nothing"


class PageSet(NamedTuple):
    """A set of annotated pages."""

    name: str
    teaches: Teaches
    importance: float
    """The weight of one of its pages in the training."""
    left_out_with: str
    """The sets of one group are left out together."""
    terms: str
    """The licence of the annotations."""


BY_DOMAIN = "by domain"
"""The group of the sets that are never left out: their pages are judged by models that have not seen their domain."""
SETS = (
    PageSet("wcxb-dev", Teaches.ANNOTATIONS, 1.0, BY_DOMAIN, "CC BY 4.0"),
    PageSet("fundus-dev", Teaches.ANNOTATIONS, 4.0, "fundus", "MIT"),
    PageSet("fundus-history", Teaches.ANNOTATIONS, 2.0, "fundus", "MIT"),
    PageSet("zh-mixed", Teaches.ANNOTATIONS, 1.0, "small sets", "MIT"),
    PageSet("newspaper", Teaches.ANNOTATIONS, 1.0, "small sets", "MIT"),
    PageSet("postlight-history", Teaches.ANNOTATIONS, 1.0, "small sets", "MIT or Apache-2.0"),
    PageSet("dragnet", Teaches.VOTE, 0.7, "dragnet", "AGPL-3.0"),
    PageSet("gn1", Teaches.VOTE, 0.7, "gn1", "research only"),
    PageSet("portal", Teaches.VOTE, 0.7, "small sets", "none stated"),
    PageSet("by-hand", Teaches.NOTHING, 0.0, BY_DOMAIN, "none stated"),
)
UNTAUGHT = frozenset({Kind.CAPTION, Kind.HIDDEN})
"""Kinds of blocks that follow the text around them."""
OTHER_TYPES_IMPORTANCE = 0.6
"""The weight of a page that is no article: the sets' annotators disagree most on those."""


def read_samples(data: Path, every: int = 1) -> list[Sample]:
    """Returns the annotated pages of all sets that hold an element, labelled for the training; or every Nth page of each set."""
    jobs: list[tuple[PageSet, dict[str, Any], dict[str, str] | None]] = []
    for page_set in SETS:
        votes = _read_json(data / f"{page_set.name}.vote.json.xz") if page_set.teaches is Teaches.VOTE else {}
        with lzma.open(data / f"{page_set.name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in islice(lines, 0, None, every):
                row = json.loads(line)
                jobs.append((page_set, row, votes.get(row["id"])))
    with get_context("fork").Pool(PROCESSES) as pool:
        return [sample for sample in pool.imap(_sample, jobs, chunksize=16) if sample is not None]


def read_inputs(data: Path) -> Iterator[tuple[tuple[str, str], bytes, str | None]]:
    """Yields the set and id of every page, its bytes and its address."""
    for page_set in SETS:
        with lzma.open(data / f"{page_set.name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                yield (page_set.name, row["id"]), _bytes_of(row), row["url"]


def _read_json(path: Path) -> Any:
    return json.loads(lzma.decompress(path.read_bytes()))


def _bytes_of(row: dict[str, Any]) -> bytes:
    return row["html"].encode() if "html" in row else base64.b64decode(row["html_base64"])


def _sample(job: tuple[PageSet, dict[str, Any], dict[str, str] | None]) -> Sample | None:
    page_set, row, vote = job
    page = read_page(_bytes_of(row), row["url"], Options(input_kind=InputKind.HTML))
    if page.root is None:
        return None
    # Keep only the attributes of each element: the trees of all pages would fill the memory.
    page.outline.nodes[:] = [dict(page.outline.attributes(element)) for element in range(len(page.outline))]
    texts = [block.text for block in page.blocks]
    truth = row["truth"]["text"] or ""
    of_truth = label(texts, truth)
    ignored = _held_by(row["truth"].get("ignore") or "", texts, of_truth)
    taught = page_set.teaches is Teaches.ANNOTATIONS or vote is not None
    labels, untaught = of_truth, ignored
    if page_set.teaches is Teaches.VOTE and vote is not None:
        labels = label(texts, vote["text"])
        untaught = _held_by(vote["ignore"], texts, labels)
    taken = np.array([bool(block.text) and block.kind not in UNTAUGHT for block in page.blocks], dtype=bool)
    taken[untaught] = False
    domain = domain_of(host_of(row["url"]) or row["id"])
    importance = page_set.importance * (1.0 if row["page_type"] == "article" else OTHER_TYPES_IMPORTANCE)
    return Sample(
        id=row["id"],
        set=page_set.name,
        left_out_with=page_set.left_out_with,
        page_type=row["page_type"],
        fold=zlib.crc32(domain.encode()) % FOLDS,
        domain=domain,
        outline=page.outline,
        blocks=page.blocks,
        head=_bare(page.head),
        truth=truth,
        ignored=ignored,
        labels=np.array(labels),
        taken=taken,
        importance=importance if taught else 0.0,
    )


def _bare(head: Head) -> Head:
    """A head with what the judge and the vote read of it alone."""
    bare = Head(None, read_json_ld)
    bare.title, bare.description, bare.genre, bare.article_body = head.title, head.description, head.genre, head.article_body
    return bare


def _held_by(text: str, texts: Sequence[str], labels: Sequence[float]) -> list[int]:
    """The texts that another text holds, and that are not labelled as main text."""
    if not text:
        return []
    return [index for index, share in enumerate(label(texts, text)) if share >= LEAST_LABEL > labels[index]]
