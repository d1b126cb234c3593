"""What repeats across the pages of a site, found and written down as rules for a person to read and keep.

The pages are read twice, so that memory stays bounded and the order does not count: the first time every line is
counted in a sketch of fixed size, the second time exactly, but only where the sketch says that it is worth it. A
sketch counts too much at worst, never too little (count-min: G. Cormode, S. Muthukrishnan, 2005).
"""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple

from ..api import clean
from ..options import Options
from ..text import printable
from .convert import given_content
from .discover import Found
from .items import Item, Limits, Result, Status
from .runner import Work, run

FEWEST_PAGES = 3
SMALLEST_SHARE = 0.05
"""A line is written down that stands on so many pages of a site, and on this share of them at least."""
LONGEST_LINE = 300
SKETCH_ROWS, SKETCH_WIDTH = 2, 1 << 22
"""Two rows of four million counters: 32 MB, and few lines of a million pages share a counter in both."""


class Sketch:
    """About how many pages each line stands on: a few counters a line, which others may share; the least one tells.

    The sketch of many pages is the sum of the sketches of its parts.
    """

    def __init__(self) -> None:
        self.counters = array("I", bytes(4 * SKETCH_ROWS * SKETCH_WIDTH))

    def add(self, host: str, line: str) -> None:
        """Counts in a page of a host that holds a line."""
        for place in places_of(host, line):
            self.counters[place] += 1

    def pages(self, host: str, line: str) -> int:
        """Returns on how many pages of a host a line stands at most."""
        return min(self.counters[place] for place in places_of(host, line))


class Line(NamedTuple):
    """A line of a site, as compared; its host is '' where a page does not tell its address."""

    host: str
    text: str


@dataclass(slots=True)
class Seen:
    """How often a line was seen, and when first and last, as far as pages tell when they were captured."""

    pages: int = 0
    first: str = ""
    last: str = ""

    def add(self, day: str) -> None:
        """Counts a page in."""
        self.pages += 1
        if day:
            self.first = min(self.first or day, day)
            self.last = max(self.last, day)


def learn(find: Callable[[], Iterable[Found]], options: Options, jobs: int) -> tuple[str, int]:
    """Returns the rules of what repeats as TOML, and how many pages they were learned from.

    `find` gives the inputs, and is called twice. Counted are lines that the judges keep today: the others need no
    rule.
    """
    sketch = Sketch()
    pages: Counter[str] = Counter()
    for host, _, lines in pages_of(find(), options, jobs):
        pages[host] += 1
        for line in lines:
            sketch.add(host, line)
    counts = count_lines(pages_of(find(), options, jobs), sketch, pages)
    return write_rules(counts, pages), pages.total()


def count_lines(read: Iterable[tuple[str, str, list[str]]], sketch: Sketch, pages: Counter[str]) -> dict[Line, Seen]:
    """Returns how often pages, as `pages_of` gives them, hold each line that may stand on enough pages of its host."""
    counts: dict[Line, Seen] = {}
    for host, day, lines in read:
        fewest = fewest_pages(pages[host])
        for line in lines:
            if sketch.pages(host, line) >= fewest:
                counts.setdefault(Line(host, line), Seen()).add(day)
    return counts


def fewest_pages(pages: int) -> int:
    """Returns on how many of a site's pages a line stands at least that is written down."""
    return max(FEWEST_PAGES, -int(-pages * SMALLEST_SHARE // 1))


def places_of(host: str, line: str) -> list[int]:
    """Returns which counters of a sketch count a line, one in each row."""
    digest = blake2b(f"{host}\n{line}".encode("utf-8", "replace"), digest_size=4 * SKETCH_ROWS).digest()
    return [row * SKETCH_WIDTH + int.from_bytes(digest[4 * row : 4 * row + 4], "little") % SKETCH_WIDTH for row in range(SKETCH_ROWS)]


def pages_of(found: Iterable[Found], options: Options, jobs: int) -> Iterator[tuple[str, str, list[str]]]:
    """Yields host, day of capture and lines of every page that can be read, by `jobs` processes."""
    items = (item for item in found if isinstance(item, Item))
    for result in run(items, Work(options, Limits(), convert=read_lines), jobs, ordered=False):
        if result.metadata is not None:
            yield result.metadata["host"], result.metadata["day"], result.metadata["lines"]


def read_lines(item: Item, options: Options, limits: Limits) -> Result:
    """Returns the host of a page and the lines that are kept of it, each once, in place of its record."""
    from urllib.parse import urlsplit

    try:
        item = given_content(item, limits.max_bytes)
        document = clean(item.raw, item.url, options)
        host = urlsplit(document.metadata["url"] or "").hostname or ""
    except Exception as error:  # a page that cannot be read teaches nothing, and costs no other
        return Result(item.id, Status.FAILED, f"{type(error).__name__}: {error}"[: limits.max_bytes])
    kept = {printable(block.text) for block in document.blocks if block.text and block.verdict and block.verdict.kept}
    lines = sorted(line for line in kept if len(line) <= LONGEST_LINE)
    return Result(item.id, Status.DONE, metadata={"host": host, "day": (item.captured or "")[:10], "lines": lines})


def write_rules(counts: dict[Line, Seen], pages: Counter[str]) -> str:
    """Returns a rules file of the lines that stand on enough pages of a site, site by site, the most frequent first."""
    found = {line: seen for line, seen in counts.items() if seen.pages >= fewest_pages(pages[line.host])}
    parts = ["# Lines that repeat across the pages of a site, and that are kept today. Read them, delete what belongs to articles."]
    for host in sorted({line.host for line in found}):
        table = f"[[site.{json.dumps(host)}.phrase]]" if host else "[[phrase]]"
        lines = [(line.text, seen) for line, seen in found.items() if line.host == host]
        for text, seen in sorted(lines, key=lambda entry: (-entry[1].pages, entry[0])):
            share = f"on {seen.pages} of {pages[host]} pages ({100 * seen.pages / pages[host]:.0f} %)"
            days = f", first seen {seen.first}, last {seen.last}" if seen.first else ""
            identity = blake2b(text.encode("utf-8", "replace"), digest_size=4).hexdigest()
            parts.append(f'{table}\nid = "learned-{identity}"\ntext = {_toml(text)}\nwhy = "{share}{days}"')
    return "\n\n".join(parts) + "\n"


def _toml(text: str) -> str:
    """A TOML string: JSON's escapes are TOML's, but for the one character that JSON leaves alone."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
