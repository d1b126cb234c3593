"""Compares cleaner with other extractors, on a checkout of the Web Content Extraction Benchmark.

    git clone https://github.com/Murrough-Foley/web-content-extraction-benchmark wcxb
    pip install trafilatura newspaper4k html-text lxml-html-clean
    python -m tools.compare wcxb [--limit 200]

Prints for each installed extractor the mean F1 of the words as a bag, on articles and on all types of pages, and the time as
multiples of lxml's parse of the same pages (the smaller of two runs). Reads the development part, without the pages that the
test part repeats byte for byte. An extractor that raises on a page scores 0 there.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import random
import sys
import time
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from lxml import etree

from cleaner import Judge, Options, clean
from tools.evaluate import score_texts

Extract = Callable[[bytes, str], str | None]


class AnnotatedPage(NamedTuple):
    """A page, and the text that an extractor should find."""

    raw: bytes
    url: str
    type: str
    truth: str


def load(checkout: Path) -> list[AnnotatedPage]:
    """Returns the development pages of a checkout, in the order of their file names."""
    repeated = {sha256(gzip.decompress(path.read_bytes())).digest() for path in (checkout / "test" / "html").glob("*.html.gz")}
    pages = []
    for path in sorted((checkout / "dev" / "ground-truth").glob("*.json")):
        about = json.loads(path.read_text("utf-8"))
        raw = gzip.decompress((checkout / "dev" / "html" / f"{path.stem}.html.gz").read_bytes())
        if sha256(raw).digest() not in repeated:
            kind = about["_internal"]["page_type"]["primary"]
            pages.append(AnnotatedPage(raw, about["url"], kind, about["ground_truth"]["main_content"] or ""))
    return pages


def cleaner() -> Extract:
    """This checkout."""
    return lambda raw, url: clean(raw, url).text


def cleaner_readability() -> Extract:
    """This checkout with the choice of readability-lxml."""
    options = Options(judge=Judge.READABILITY)
    return lambda raw, url: clean(raw, url, options).text


def trafilatura() -> Extract:
    """Without comments, which the expected texts do not contain."""
    from trafilatura import extract

    return lambda raw, url: extract(raw, url=url, include_comments=False)


def newspaper4k() -> Extract:
    """From the decoded page, since it takes no bytes."""
    import newspaper

    def extract(raw: bytes, url: str) -> str:
        article = newspaper.Article(url, fetch_images=False)
        article.download(input_html=raw.decode("utf-8", "replace"))
        article.parse()
        return str(article.text)

    return extract


def readability_lxml() -> Extract:
    """Its summary as plain text."""
    from html_text import extract_text
    from readability import Document

    return lambda raw, url: extract_text(Document(raw.decode("utf-8", "replace")).summary(html_partial=True))  # noqa: ARG005


EXTRACTORS: tuple[Callable[[], Extract], ...] = (cleaner, cleaner_readability, trafilatura, newspaper4k, readability_lxml)


def parse(raw: bytes, url: str) -> str:  # noqa: ARG001
    """Parses a page with lxml alone: the least time of every extractor that uses lxml."""
    etree.fromstring(raw, etree.HTMLParser())
    return ""


def run(extract: Extract, pages: Iterable[AnnotatedPage]) -> tuple[list[float], float]:
    """Returns the F1 on every page, and the seconds of CPU time for all."""
    scores, seconds = [], 0.0
    for page in pages:
        times = []
        text: str | None = ""
        for _ in range(2):
            start = time.process_time()
            try:
                text = extract(page.raw, page.url)
            except Exception:  # of any kind: the extractor has no text for this page
                text = None
            times.append(time.process_time() - start)
        seconds += min(times)
        scores.append(score_texts(text or "", page.truth).f1)
    return scores, seconds


def main() -> int:
    """Prints the comparison as a Markdown table; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--limit", type=int, help="the number of pages, drawn with a fixed seed")
    given = parser.parse_args()
    pages = load(given.checkout)
    if not pages:
        print(f"{given.checkout}: no pages in dev/ground-truth and dev/html", file=sys.stderr)
        return 1
    if given.limit and given.limit < len(pages):
        pages = random.Random(0).sample(pages, given.limit)
    logging.disable(logging.CRITICAL)
    _, bare = run(parse, pages)
    print(f"| {len(pages)} pages | articles | all types | time |\n| --- | ---: | ---: | ---: |")
    for make in EXTRACTORS:
        try:
            extract = make()
        except ImportError as error:
            print(f"{make.__name__} is skipped: {error}", file=sys.stderr)
            continue
        scores, seconds = run(extract, pages)
        articles = [score for score, page in zip(scores, pages, strict=True) if page.type == "article"]
        print(f"| {make.__name__} | {fmean(articles or [0.0]):.3f} | {fmean(scores):.3f} | {seconds / bare:.1f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
