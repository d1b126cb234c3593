"""Learns the weights of the judge of flattened text from pages whose article is known.

    python -m tools.train_text_lines PAGES.jsonl[.xz] ... [--without URLS.txt] [--write]

A line of PAGES is an object with `html`, `url`, `page_type` and `truth.text`, the article's text. Every page is flattened in one of
five ways, chosen by its position. `find_paragraphs` reads the flattened text back, and every block is labelled by whether its words
are in the article. A logistic regression over `feature_rows` gives the weights. Prints the word-F1 of the kept text, cross-validated
in three folds; `--write` writes `cleaner/rules/generated/text_lines.py`. Needs the extra `train`.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from bs4 import BeautifulSoup
from lxml import etree
from sklearn.linear_model import LogisticRegression

from cleaner.judge.phrases import judge_phrases
from cleaner.judge.text_lines import feature_rows, judge_text_lines, measure_lines, phrase_rules
from cleaner.model import Block, Kind
from cleaner.options import Options
from cleaner.read.page import read_page
from cleaner.read.plaintext import clean_text, find_paragraphs

WEIGHTS_FILE = Path(__file__).parents[1] / "cleaner" / "rules" / "generated" / "text_lines.py"
WORD = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|[^\\W_]+")
LEAST_ARTICLE_CHARS = 400
MOST_BLOCKS = 3000
LEAST_LONG_WORDS = 6
"""A block of fewer words is the article's if it is a line of the article."""
LEAST_OVERLAP = 0.6
"""A longer block is the article's if the article has more than this share of its runs of four words."""
FOLDS = 3


class Example(NamedTuple):
    """A flattened page: its blocks, their features, labels and weights, and the article's text."""

    blocks: list[Block]
    rows: Any
    labels: Any
    weights: Any
    article: str


def main() -> None:
    """Reads pages, trains, prints the scores of held-out pages, and writes the weights with `--write`."""
    pages, is_written = asked_pages(__doc__)
    examples = [example for index, page in enumerate(pages) if (example := example_of(page, index))]
    scores = []
    for fold in range(FOLDS):
        learned = fit([example for index, example in enumerate(examples) if index % FOLDS != fold])
        scores += [score(example, *learned) for index, example in enumerate(examples) if index % FOLDS == fold]
    print(f"{len(examples)} pages, cross-validated in {FOLDS} folds: word-F1, precision, recall", np.mean(scores, axis=0).round(4))
    if is_written:
        bias, weights = fit(examples)
        lines = "".join(f"    {weight:.3f},\n" for weight in weights)
        WEIGHTS_FILE.write_text(
            '"""The weights of the judge of flattened text, in the order of `judge.text_lines.feature_rows`.\n\n'
            'Written by `python -m tools.train_text_lines`; do not edit.\n"""\n\n'
            f"BIAS = {bias:.3f}\nWEIGHTS: tuple[float, ...] = (\n{lines})\n",
            "utf-8",
        )


def asked_pages(description: str | None) -> tuple[Iterator[dict[str, Any]], bool]:
    """Returns the article pages that the command's arguments name, and whether the weights are written."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", nargs="+", type=Path)
    parser.add_argument("--without", type=Path, help="a file with addresses of pages to leave out, one a line")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    left_out = set(options.without.read_text("utf-8").split()) if options.without else set()
    return pages_of(options.pages, left_out), options.write


def pages_of(paths: Iterable[Path], left_out: set[str]) -> Iterator[dict[str, Any]]:
    """Yields the article pages of JSON lines."""
    for path in paths:
        with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                page = json.loads(line)
                if page["page_type"] == "article" and page["url"] not in left_out and len(page["truth"]["text"]) >= LEAST_ARTICLE_CHARS:
                    yield page


def flatten(html: str, way: int) -> str:
    """Returns a page as text, in one of five ways."""
    if way == 0:
        return BeautifulSoup(html, "lxml").get_text("\n", strip=True)
    if way == 1:
        soup = BeautifulSoup(html, "lxml")
        for element in soup(["script", "style"]):
            element.extract()
        return soup.get_text()
    blocks = [block for block in read_page(html.encode("utf-8", "replace"), None, Options()).blocks if block.text]
    if way == 2:
        return "\n\n".join(block.text for block in blocks)
    pieces = []
    for before, block in zip([None, *blocks], blocks, strict=False):
        in_list = block.kind is Kind.ITEM and before is not None and before.kind is Kind.ITEM
        text = block.text
        if way == 3:
            text = textwrap.fill(
                ("  * " if block.kind is Kind.ITEM else "   ") + text, 72, subsequent_indent="     ", break_long_words=False
            )
        pieces.append(("\n" if in_list else "\n\n") + text)
    return "".join(pieces).strip()


def article_element(html: str) -> str:
    """Returns the largest `article` or `main` of a page as HTML; the whole page if it has none."""
    root: Any = etree.fromstring(html.encode("utf-8", "replace"), etree.HTMLParser(encoding="utf-8", huge_tree=True))
    articles: list[Any] = root.xpath("//article | //main | //*[@role='main']") if root is not None else []
    if not articles:
        return html
    return etree.tostring(max(articles, key=lambda element: len("".join(element.itertext()))), encoding="unicode", with_tail=False)


def example_of(page: dict[str, Any], index: int) -> Example | None:
    """Returns a page flattened and labelled; None if no long block is the article's."""
    html = article_element(page["html"]) if index % 5 in (1, 3) else page["html"]
    _, blocks = find_paragraphs(clean_text(flatten(html, index % 7 % 5)))
    if not 0 < len(blocks) <= MOST_BLOCKS:
        return None
    article = page["truth"]["text"]
    words = words_of(article)
    rows_of_four = set(zip(words, words[1:], words[2:], words[3:], strict=False))
    lines = {" ".join(words_of(line)) for line in article.split("\n")}
    labels: list[int] = []
    long_ones: list[int] = []
    for at, block in enumerate(blocks):
        own = words_of(block.text)
        fours = list(zip(own, own[1:], own[2:], own[3:], strict=False))
        is_long = len(own) >= LEAST_LONG_WORDS
        labels.append(
            int(
                sum(four in rows_of_four for four in fours) > LEAST_OVERLAP * len(fours)
                if is_long
                else bool(own) and " ".join(own) in lines
            )
        )
        if is_long and labels[-1]:
            long_ones.append(at)
    if not long_ones:
        return None
    # A menu may name what the article names: short lines count only beside and between the long ones.
    labels = [label if long_ones[0] - 2 <= at <= long_ones[-1] + 2 else 0 for at, label in enumerate(labels)]
    weights = np.sqrt([max(1, len(words_of(block.text))) for block in blocks])
    rules = phrase_rules(blocks)
    rows = np.array(list(feature_rows(blocks, measure_lines(blocks, rules), rules)))
    return Example(blocks, rows, np.array(labels), weights / weights.sum(), article)


def fit(examples: list[Example]) -> tuple[float, tuple[float, ...]]:
    """Returns the bias and the weights, for features that are not standardised."""
    rows = np.vstack([example.rows for example in examples])
    weights = np.hstack([example.weights for example in examples])
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    model = LogisticRegression(C=0.1, max_iter=800)
    model.fit((rows - mean) / spread, np.hstack([example.labels for example in examples]), sample_weight=weights / weights.mean())
    scaled = model.coef_[0] / spread
    return float(model.intercept_[0] - (scaled * mean).sum()), tuple(float(weight) for weight in scaled)


def score(example: Example, bias: float, weights: tuple[float, ...]) -> tuple[float, float, float]:
    """Returns the word-F1, precision and recall of what the judges keep of an example."""
    verdicts = judge_phrases(example.blocks, judge_text_lines(example.blocks, bias, weights))
    kept = Counter(word for block, verdict in zip(example.blocks, verdicts, strict=True) if verdict.kept for word in words_of(block.text))
    wanted = Counter(words_of(example.article))
    right = (kept & wanted).total()
    precision, recall = right / max(1, kept.total()), right / max(1, wanted.total())
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def words_of(text: str) -> list[str]:
    """Returns the words of a text, without case; for Chinese and Japanese, the characters."""
    return WORD.findall(text.casefold())


if __name__ == "__main__":
    main()
