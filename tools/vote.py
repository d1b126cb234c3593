"""Labels pages by a vote of extractors, for sets whose own annotations may not teach.

    python -m tools.vote --data FOLDER --set NAME [--output FOLDER] [--every N]

Needs the extras `train` and `vote`: six extractors. Writes NAME.vote.json.xz: {page id: {"text": what is main text, "ignore":
what is left open}}. A page without an entry is too uncertain to teach.

How a block is labelled:

1. Each extractor votes for a block with the share of the block's words that its output holds (see `tools.labels`).
2. A small model over the votes for the block and its neighbours, its shape and the page gives the chance that the block is main
   text. It is fitted on the sets whose annotations may teach.
3. A chance from LEAST_SURE on is main text, one up to MOST_UNSURE is boilerplate; between them, the block is left open.
4. What extractors agree on and often get wrong is decided by rule. Text inside an element that is named as comments is never main
   text. A table cell, code, a quotation or a short line between two blocks of main text is not learned as boilerplate: it is left
   open. So is a heading that repeats the title of the page, which the product prints elsewhere.
5. A page whose expected F1 is below LEAST_EXPECTED gets no labels. Pages in Chinese or Japanese get none, since most of the
   extractors count words between spaces.
"""

from __future__ import annotations

import argparse
import json
import logging
import lzma
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from math import log2
from multiprocessing import get_context
from pathlib import Path
from types import MappingProxyType
from typing import Any

import lightgbm
import numpy as np

from cleaner.judge.comments import are_comments
from cleaner.judge.content import expected_f1
from cleaner.judge.scores import columns_of
from cleaner.judge.words import PROSE_ENDS, TAG_RANKS
from cleaner.model import Kind
from tools.labels import label
from tools.learn import LEAST_LABEL, PROCESSES, Sample
from tools.pages import SETS, Teaches, read_inputs, read_samples

LEAST_SURE, MOST_UNSURE = 0.65, 0.35
LEAST_EXPECTED = 0.85
LEFT_OPEN_KINDS = frozenset({Kind.CELL, Kind.CODE, Kind.QUOTE})
SHORT_CHARS = 40
MOST_WIDE_SHARE = 0.3
"""A page with a larger share of Chinese and Japanese characters gets no labels."""
WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
PARAMETERS = {
    "objective": "binary", "num_leaves": 12, "learning_rate": 0.1, "min_data_in_leaf": 200, "num_threads": 1, "seed": 1,
    "deterministic": True, "force_row_wise": True, "verbose": -1,
}  # fmt: skip
TREES = 80

Extract = Callable[[str], str | None]


def by_trafilatura(html: str) -> str | None:
    import trafilatura

    text: str | None = trafilatura.extract(html, include_comments=False)
    return text


def by_readability(html: str) -> str | None:
    from lxml.html import fromstring
    from readability import Document

    root = fromstring(Document(html).summary(html_partial=True))
    return "\n".join(str(text) for text in root.itertext())


def by_newspaper(html: str) -> str | None:
    import newspaper

    article = newspaper.Article("https://example.org/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return str(article.text)


def by_resiliparse(html: str) -> str | None:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=True))


def by_justext(html: str) -> str | None:
    import justext

    paragraphs = justext.justext(html, justext.get_stoplist("English"))
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def by_boilerpy(html: str) -> str | None:
    from boilerpy3.extractors import ArticleExtractor

    return str(ArticleExtractor().get_content(html))


EXTRACTORS: dict[str, tuple[str, Extract]] = {
    "trafilatura": ("trafilatura", by_trafilatura),
    "readability-lxml": ("readability", by_readability),
    "newspaper4k": ("newspaper", by_newspaper),
    "resiliparse": ("resiliparse", by_resiliparse),
    "jusText": ("justext", by_justext),
    "boilerpy3": ("boilerpy3", by_boilerpy),
}
"""The extractors that vote, with the modules that they need. Each takes the characters of a page and returns its main text."""


def missing_extractors() -> list[str]:
    """Returns the extractors that are not installed."""
    return [name for name, (module, _) in EXTRACTORS.items() if find_spec(module) is None]


class _Shared:
    """What the processes that run the extractors inherit."""

    samples: Mapping[tuple[str, str], Sample] = MappingProxyType({})


def votes_of(job: tuple[tuple[str, str], bytes]) -> tuple[tuple[str, str], Any]:
    """Returns the votes of all extractors for the blocks of a page: a row for each block. One that fails votes for nothing."""
    key, html = job
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    texts = [block.text for block in _Shared.samples[key].blocks]
    votes = []
    for _, extract in EXTRACTORS.values():
        try:
            output = extract(_decoded(html)) or ""
        except Exception:  # whatever an extractor raises, it has no vote
            output = ""
        votes.append(label(texts, output))
    return key, np.array(votes, dtype=np.float32).T.reshape(len(texts), len(votes))


def _decoded(html: bytes) -> str:
    try:
        return html.decode("utf-8-sig")
    except UnicodeDecodeError:
        return html.decode("cp1252", errors="replace")


def rows_of_votes(sample: Sample, votes: Any) -> Any:
    """Returns the features of the vote for every block: the votes, those around, the shape, and the page's."""
    means = votes.mean(axis=1)
    padded = np.concatenate([[0.0, 0.0], means, [0.0, 0.0]])
    around = np.stack([padded[shift : shift + len(means)] for shift in (0, 1, 3, 4)], axis=1)
    shapes = [
        (
            log2(1 + len(block.text)),
            block.link_chars / (len(block.text) or 1),
            TAG_RANKS.get(sample.outline.tags[block.element], 0),
            block.text[-1:] in PROSE_ENDS,
            int(block.kind is Kind.HEADING),
        )
        for block in sample.blocks
    ]
    sizes = np.array([len(block.text) for block in sample.blocks], dtype=float)
    of_page = (votes * sizes[:, None]).sum(axis=0) / max(1.0, sizes.sum())
    return np.concatenate([votes, means[:, None], around, np.array(shapes), np.tile(of_page, (len(means), 1))], axis=1)


def fit(samples: Sequence[Sample], votes: dict[tuple[str, str], Any]) -> lightgbm.Booster:
    """Returns the model of the vote, fitted on the annotations that may teach."""
    inputs, labels, weights = [], [], []
    for sample in samples:
        if sample.blocks and (sample.set, sample.id) in votes:
            inputs.append(rows_of_votes(sample, votes[sample.set, sample.id])[sample.taken])
            labels.append(sample.labels[sample.taken] >= LEAST_LABEL)
            sizes = np.array([1 + block.text.count(" ") for block, taken in zip(sample.blocks, sample.taken, strict=True) if taken])
            weights.append(sizes * (sample.importance / np.sqrt(max(1, sizes.sum()))))
    data = lightgbm.Dataset(np.concatenate(inputs), np.concatenate(labels).astype(float), weight=np.concatenate(weights))
    return lightgbm.train(PARAMETERS, data, TREES)


def label_page(sample: Sample, chances: Sequence[float]) -> dict[str, str] | None:
    """Returns the labels of a page, as texts, by the chances of its blocks; None for a page that is too uncertain."""
    texts = [block.text for block in sample.blocks]
    whole = " ".join(texts)
    if not whole or len(WIDE.findall(whole)) > MOST_WIDE_SHARE * len(whole):
        return None
    if expected_f1(columns_of(sample.blocks), chances) < LEAST_EXPECTED:
        return None
    in_comments = are_comments(sample.outline)
    main = [chance >= LEAST_SURE and not in_comments[block.element] for chance, block in zip(chances, sample.blocks, strict=True)]
    places = [index for index, is_main in enumerate(main) if is_main]
    if not places:
        return None
    ignored = []
    for index, (block, chance) in enumerate(zip(sample.blocks, chances, strict=True)):
        if main[index] or not block.text or in_comments[block.element]:
            continue
        between = places[0] < index < places[-1] and (block.kind in LEFT_OPEN_KINDS or len(block.text) < SHORT_CHARS)
        is_title = block.kind is Kind.HEADING and block.text in sample.head.title
        if chance > MOST_UNSURE or between or is_title:
            ignored.append(block.text)
    return {"text": "\n".join(texts[index] for index in places), "ignore": "\n".join(ignored)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="the folder with the annotated pages")
    parser.add_argument("--output", type=Path, default=Path(), help="the folder to write to (default: this one)")
    parser.add_argument("--set", required=True, choices=[of.name for of in SETS if of.teaches is Teaches.VOTE], help="the set to label")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="vote on every Nth page of each set, to try the tool")
    arguments = parser.parse_args()
    if missing := missing_extractors():
        parser.exit(1, f"tools.vote: not installed: {', '.join(missing)}; pip install -e '.[vote]'\n")
    fitted = {of.name for of in SETS if of.teaches is Teaches.ANNOTATIONS}
    samples = [sample for sample in read_samples(arguments.data, arguments.every) if sample.set in fitted or sample.set == arguments.set]
    _Shared.samples = {(sample.set, sample.id): sample for sample in samples}
    jobs = [(key, html) for key, html, _ in read_inputs(arguments.data) if key in _Shared.samples]
    with get_context("fork").Pool(PROCESSES) as pool:
        votes = dict(pool.imap(votes_of, jobs, chunksize=8))
    model = fit([sample for sample in samples if sample.set in fitted], votes)
    labels = {}
    for sample in samples:
        if sample.set == arguments.set and sample.blocks:
            chances = np.asarray(model.predict(rows_of_votes(sample, votes[sample.set, sample.id]), num_threads=1)).tolist()
            if of_page := label_page(sample, chances):
                labels[sample.id] = of_page
    path = arguments.output / f"{arguments.set}.vote.json.xz"
    path.write_bytes(lzma.compress(json.dumps(labels, ensure_ascii=False, sort_keys=True).encode()))
    print(f"{len(labels)} pages labelled in {path}")


if __name__ == "__main__":
    main()
