"""Finds the lines that repeat across the pages of a site, and writes them as rules for a person to review.

The pages are read twice, so that memory is bounded and the order of the pages does not matter. The first pass counts
every line in a sketch of fixed size; the second counts exactly, but only the lines that are frequent enough by the sketch.
A sketch can count too much, but never too little (count-min: G. Cormode, S. Muthukrishnan, 2005).

A site is what the crawl says: the host of a page's address, or a folder that is called like a host. What a page says about
itself does not count, because anybody can write it; nothing is learned from pages without a site. Only lines at the rim of the
article or between dropped blocks count: repeated lines inside it belong to it, as labels and headings do.
"""

from __future__ import annotations

import json
import os
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import NamedTuple

from ..api import clean
from ..errors import RulesError
from ..model import Block, Kind
from ..options import Options
from ..patterns import regex
from ..rules.user import UserRules
from ..site_rules import HOST, parse_rules
from ..text import count_words, printable
from ..urls import full_host
from .convert import with_content
from .documents import Limits, RawDocument, Result, Status
from .sources import Found
from .workers import Work, run_workers

FEWEST_PAGES = 5
"""A line becomes a rule if it is on at least this many pages of a site."""
SMALLEST_SHARE = 0.5
"""And on at least this share of the pages."""
RIM_BLOCKS = 2
"""How many kept blocks at each end of an article are its rim."""
MEASURED_PAGES = 200
"""On how many pages the effect of the rules is measured."""
SURROGATE = regex(r"[\ud800-\udfff]")
DAY = regex(r"\d{4}(?:-\d\d){0,2}")
LONGEST_LINE_CHARS = 300
SKETCH_ROWS = 2
SKETCH_COUNTERS = 1 << 22
"""In each row. Two rows are 32 MB, and few lines of a million pages share a counter in both rows."""


class Sketch:
    """Estimates on how many pages each line is. A line has one counter in each row, which other lines may share.

    The sketch of many pages is the sum of the sketches of its parts.
    """

    def __init__(self) -> None:
        self.counters = array("I", bytes(4 * SKETCH_ROWS * SKETCH_COUNTERS))

    def add(self, host: str, line: str) -> None:
        """Counts a page of a host that holds a line."""
        for index in counters_of(host, line):
            self.counters[index] += 1

    def pages(self, host: str, line: str) -> int:
        """Returns the largest possible number of pages of a host that hold a line."""
        return min(self.counters[index] for index in counters_of(host, line))


class Line(NamedTuple):
    """A line of a site."""

    host: str
    text: str


class PageLines(NamedTuple):
    """What a page teaches: the host that it was crawled from, the day of capture ('' if unknown), and its lines, each once."""

    host: str
    day: str
    lines: tuple[str, ...]


@dataclass(slots=True)
class Occurrences:
    """How many pages hold a line, and the first and last day on which such a page was captured."""

    pages: int = 0
    first: str = ""
    """As `2024-05-31`; '' if no page has its day of capture."""
    last: str = ""

    def add(self, day: str) -> None:
        """Counts a page; `day` is '' if it is unknown."""
        self.pages += 1
        if day:
            self.first = min(self.first or day, day)
            self.last = max(self.last, day)


def learn(find: Callable[[], Iterable[Found]], options: Options, jobs: int | None) -> tuple[str, int]:
    """Returns the rules as TOML, and the number of pages that they were learned from.

    `find` returns the documents, and is called twice. Only lines that are kept today are counted: the others need no rule.
    """
    sketch = Sketch()
    pages: Counter[str] = Counter()
    for host, _, lines in pages_of(find(), options, jobs):
        pages[host] += 1
        for line in lines:
            sketch.add(host, line)
    counts = count_lines(pages_of(find(), options, jobs), sketch, pages)
    return write_rules(counts, pages), pages.total()


def count_lines(read: Iterable[PageLines], sketch: Sketch, pages: Counter[str]) -> dict[Line, Occurrences]:
    """Returns the occurrences of each line that is frequent enough by the sketch; `read` has the pages as from `pages_of`."""
    counts: dict[Line, Occurrences] = {}
    for host, day, lines in read:
        fewest = fewest_pages(pages[host])
        for line in lines:
            if sketch.pages(host, line) >= fewest:
                counts.setdefault(Line(host, line), Occurrences()).add(day)
    return counts


def fewest_pages(pages: int) -> int:
    """Returns how many pages of a site must hold a line, of this many pages in total, so that it becomes a rule."""
    return max(FEWEST_PAGES, -int(-pages * SMALLEST_SHARE // 1))


def counters_of(host: str, line: str) -> list[int]:
    """Returns the indexes of the counters of a line in a sketch, one in each row."""
    digest = blake2b(f"{host}\n{line}".encode("utf-8", "replace"), digest_size=4 * SKETCH_ROWS).digest()
    return [row * SKETCH_COUNTERS + int.from_bytes(digest[4 * row : 4 * row + 4], "little") % SKETCH_COUNTERS for row in range(SKETCH_ROWS)]


def pages_of(found: Iterable[Found], options: Options, jobs: int | None) -> Iterator[PageLines]:
    """Yields what every page teaches that can be read and whose site is known, with `jobs` processes."""
    documents = (document for document in found if isinstance(document, RawDocument))
    for result in run_workers(documents, Work(options, Limits(), convert=read_lines), jobs, ordered=False):
        if isinstance(result.found, PageLines):
            yield result.found


def read_lines(document: RawDocument, options: Options, limits: Limits) -> Result:
    """Returns a result that has found the `PageLines` of a page; None if its site is not known or it cannot be read."""
    host = site_of(document)
    if not host:
        return Result(document.id, Status.EMPTY, "nothing says which site it is from")
    try:
        document = with_content(document, limits.max_bytes)
        blocks = clean(document.raw, document.url, options).blocks
    except Exception as error:  # a page that cannot be read is ignored, and must not stop the others
        return Result(document.id, Status.FAILED, f"{type(error).__name__}: {error}"[: limits.max_bytes])
    lines = {printable(block.text) for block in rim_of(blocks)}
    day = DAY.match(document.captured or "")
    kept = sorted(line for line in lines if len(line) <= LONGEST_LINE_CHARS and not SURROGATE.search(line))
    return Result(document.id, Status.DONE, found=PageLines(host, day[0] if day else "", tuple(kept)))


def site_of(document: RawDocument) -> str:
    """Returns the host that a page was crawled from, by its address or by a folder of its path; '' if neither tells.

    >>> site_of(RawDocument("a", path="scrape/quay.example/2024/boats.html")), site_of(RawDocument("a", path="boats.html"))
    ('quay.example', '')
    """
    if document.url:
        host = full_host(document.url)
        return host if HOST.fullmatch(host) else ""
    folders = os.path.dirname(document.path or "").lower().split(os.sep)
    return next((folder for folder in folders if "." in folder and HOST.fullmatch(folder)), "")


def rim_of(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yields the kept blocks that begin or end the article, and those whose neighbours are both dropped.

    A heading is only taken at the end: elsewhere it is that of a part of the article, also of one that is dropped.
    """
    judged = [block for block in blocks if block.text and block.verdict]
    kept = [index for index, block in enumerate(judged) if block.verdict and block.verdict.kept]
    is_kept = set(kept)
    for number, index in enumerate(kept):
        is_end = number >= len(kept) - RIM_BLOCKS
        is_alone = not (index - 1 in is_kept or index + 1 in is_kept)
        if judged[index].kind is Kind.HEADING:
            is_taken = is_end and index + 1 not in is_kept
        else:
            is_taken = is_end or is_alone or number < RIM_BLOCKS
        if is_taken:
            yield judged[index]


def words_with_and_without(found: Iterable[Found], options: Options, rules: UserRules, jobs: int | None) -> tuple[int, int, int]:
    """Returns how many pages were measured (the first `MEASURED_PAGES`), and their words without and with the rules."""
    documents = islice((document for document in found if isinstance(document, RawDocument)), MEASURED_PAGES)
    pages = before = after = 0
    work = Work(options.replace(rules=rules), Limits(), convert=_count_words)
    for result in run_workers(documents, work, jobs, ordered=False):
        if result.found is not None:
            pages, before, after = pages + 1, before + result.found[0], after + result.found[1]
    return pages, before, after


def _count_words(document: RawDocument, options: Options, limits: Limits) -> Result:
    """Returns a result that has found the numbers of words of a page without and with the rules of the options."""
    try:
        document = with_content(document, limits.max_bytes)
        before, after = (clean(document.raw, document.url, each).text for each in (options.replace(rules=None), options))
    except Exception as error:
        return Result(document.id, Status.FAILED, f"{type(error).__name__}: {error}"[: limits.max_bytes])
    return Result(document.id, Status.DONE, found=(count_words(before), count_words(after)))


def write_rules(counts: dict[Line, Occurrences], pages: Counter[str]) -> str:
    """Returns a rules file of the lines that are on enough pages of their site, by site and then by frequency."""
    repeated = {line: on for line, on in counts.items() if on.pages >= fewest_pages(pages[line.host])}
    parts = ["# Lines that repeat across the pages of a site, and that are kept today. Read them, delete what belongs to articles."]
    for host in sorted({line.host for line in repeated}):
        lines = [(line.text, on) for line, on in repeated.items() if line.host == host]
        for text, on in sorted(lines, key=lambda entry: (-entry[1].pages, entry[0])):
            share = f"on {on.pages} of {pages[host]} pages ({100 * on.pages / pages[host]:.0f} %)"
            days = f", first seen {on.first}, last {on.last}" if on.first else ""
            identity = blake2b(text.encode(), digest_size=16).hexdigest()
            part = f'[[site.{json.dumps(host)}.phrase]]\nid = "learned-{identity}"\ntext = {_toml(text)}\nwhy = "{share}{days}"'
            with suppress(RulesError):  # a line that cannot be written as a rule is left out: the file must load
                parse_rules(part, host)
                parts.append(part)
    return "\n\n".join(parts) + "\n"


def _toml(text: str) -> str:
    """Returns a TOML string: JSON's escapes are also TOML's, except for DEL, which JSON does not escape."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
