"""Measures the CPU time of a page in parses: that of `lxml.html.document_fromstring` of the same bytes is 1.

    python -m tools.measure_speed pages.jsonl.xz                        # this checkout, 150 pages
    python -m tools.measure_speed pages.jsonl.xz . ../before /compiled  # several trees, beside each other in one run

Each line of the file is an object with a page in `html` and its address in `url`. Every tree has one process, and all take
turns page by page, so that other work on the machine slows all of them alike; the least of three times counts.
A compiled tree is an unpacked wheel: `python -m zipfile -e article_cleaner-*.whl /compiled`.
"""

from __future__ import annotations

import argparse
import gc
import json
import lzma
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

RUNS = 3
PAGES = 150
WAYS = ("parse", "text", "markdown", "metadata", "all")


def serve(tree: str) -> None:
    """Times pages with the package in a tree: reads one page a line, writes a line with the least seconds of each way."""
    sys.path.insert(0, tree)
    for line in sys.stdin:
        page = json.loads(line)
        raw = page["html"].encode("utf-8", "surrogatepass")
        print(json.dumps([min(seconds_of(way, raw, page["url"]) for _ in range(RUNS)) for way in WAYS]), flush=True)


def seconds_of(way: str, raw: bytes, url: str | None) -> float:
    """Returns the CPU seconds that this thread takes for a page."""
    import lxml.html

    from cleaner import clean

    gc.collect()
    start = time.thread_time()
    if way == "parse":
        lxml.html.document_fromstring(raw)
    else:
        document = clean(raw, url)
        for name in ("text", "markdown", "metadata") if way == "all" else (way,):
            getattr(document, name)
    return time.thread_time() - start


def measure(pages: Path, trees: list[Path], count: int) -> None:
    """Prints for every tree the CPU time of each way, in parses."""
    with lzma.open(pages, "rt", encoding="utf-8") as file:
        lines = list(file)
    lines = list(islice(lines[:: max(1, len(lines) // count)], count))
    processes = [
        subprocess.Popen([sys.executable, __file__, "--serve", str(tree)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for tree in trees
    ]
    seconds = [[0.0] * len(WAYS) for _ in trees]
    for line in lines:
        for process, sums in zip(processes, seconds, strict=True):
            assert process.stdin
            assert process.stdout
            process.stdin.write(line)
            process.stdin.flush()
            sums[:] = map(sum, zip(sums, json.loads(process.stdout.readline()), strict=True))
    parse = min(sums[0] for sums in seconds)
    kilobytes = sum(map(len, lines)) // len(lines) // 1000
    print(f"{len(lines)} pages of {kilobytes} KB; a parse takes {1000 * parse / len(lines):.2f} ms of CPU time")
    for tree, sums in zip(trees, seconds, strict=True):
        print(f"{tree!s:30}", "  ".join(f"{way} {value / parse:.2f}" for way, value in zip(WAYS[1:], sums[1:], strict=True)))


def main() -> None:
    if sys.argv[1:2] == ["--serve"]:
        return serve(sys.argv[2])
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("trees", type=Path, nargs="*", default=[Path()])
    parser.add_argument("--count", type=int, default=PAGES, help=f"how many of the pages, at equal distances (default {PAGES})")
    asked = parser.parse_args()
    return measure(asked.pages, asked.trees, asked.count)


if __name__ == "__main__":
    main()
