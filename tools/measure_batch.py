"""Measures the speed of batches on this machine (Linux): of two workers, beside loops in one and in two processes, the bare parse and,
if it is installed, trafilatura.

    python tools/measure_batch.py                           # generated pages
    python tools/measure_batch.py --pages scrapes/          # the files of a folder, repeated until there are enough

CPU seconds are user and system time of all processes of a run, with their start; they are comparable even if the machine does other
work. Two processes at once take more of them for the same work than one; so two workers compare with two loops.
`tools/soak.py` watches the memory of a batch.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:  # run as a script, not imported
    sys.path.insert(0, str(ROOT))

from cleaner import clean  # noqa: E402

CLEAN = [sys.executable, "-m", "cleaner", "-q"]
PR_SET_CHILD_SUBREAPER = 36
"""Option of Linux's prctl: processes whose parent has ended become children of this one, so that it can wait for them."""
WORDS = "tide quay herring crate harbour morning rain boat crew light pier rope gull winter price council ferry north fog bell".split()


class Cost(NamedTuple):
    """What a run used."""

    seconds: float
    cpu_seconds: float


def generated_page(seed: int) -> bytes:
    """Returns a page of about 20 KB, different for every seed: an article among menus, teasers and a footer."""
    dice = random.Random(seed)

    def sentence() -> str:
        return " ".join(dice.choices(WORDS, k=dice.randint(6, 20))).capitalize() + "."

    def paragraph() -> str:
        return " ".join(sentence() for _ in range(dice.randint(2, 6)))

    menu = "".join(f'<li class="menu-item"><a href="/{word}/{seed}">{word.capitalize()}</a></li>' for word in WORDS)
    teasers = "".join(
        f'<div class="teaser card"><a href="/story/{dice.randint(1, 9999)}"><img src="/t/{n}.jpg" alt=""><h3>{sentence()}</h3></a></div>'
        for n in range(60)
    )
    body = "".join(f"<p>{paragraph()}</p>" for _ in range(dice.randint(10, 30)))
    return (
        f"<!DOCTYPE html><html lang=en><head><title>{sentence()} | The Quay</title><meta charset=utf-8>"
        f"<link rel=canonical href=https://quay.example/story/{seed}></head><body><nav><ul>{menu}</ul></nav>"
        f"<main><article><h1>{sentence()}</h1><p class=byline>By Ada Holm and Ivo Lind</p>{body}</article></main>"
        f"<aside class=related>{teasers}</aside><footer><ul>{menu}</ul><p>All rights reserved.</p></footer></body></html>"
    ).encode()


def make_pages(folder: str | None, count: int) -> Iterator[bytes]:
    """Returns an iterator over `count` pages: the files of a folder, repeated if there are too few, or generated pages."""
    if folder is None:
        return map(generated_page, range(count))
    files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    return (path.read_bytes() for path in islice(cycle(files), count))


def make_folder(folder: Path, pages: Iterator[bytes]) -> None:
    """Writes pages to a folder, with a thousand in each subfolder."""
    for index, page in enumerate(pages):
        path = folder / f"{index // 1000}" / f"{index:06}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(page)


def cost_of(*commands: list[str]) -> Cost:
    """Runs commands at the same time and returns what they and all their processes used."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    running = [subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}) for command in commands]
    for process in running:
        process.wait()
    seconds = time.monotonic() - start
    wait_for_orphans()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return Cost(seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def wait_for_orphans() -> None:
    """Waits for processes whose parent has ended."""
    try:
        while True:
            os.wait()
    except ChildProcessError:
        pass


def parse_in_one_process(folder: Path) -> None:
    """Reads and parses all pages of a folder, and does nothing else."""
    from lxml.html import document_fromstring

    for path in sorted(folder.rglob("*.html")):
        document_fromstring(path.read_bytes())


def convert_in_one_process(folder: Path, out: Path, part: int = 0, parts: int = 1) -> None:
    """Writes .md and .json files for the pages of a folder, one after the other, as a loop around `clean()` would.

    Of `parts` processes, this one takes every page that is `part`'s turn.
    """
    for path in sorted(folder.rglob("*.html"))[part::parts]:
        document = clean(path.read_bytes())
        target = out / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.with_suffix(".md").write_text(document.markdown)
        target.with_suffix(".json").write_text(json.dumps(document.metadata, ensure_ascii=False, indent=2))


def measure_speed(work: Path, count: int) -> None:
    """Prints how fast the pages are converted in each way."""
    pages = str(work / "pages")

    def loop(part: int, parts: int) -> list[str]:
        return [sys.executable, __file__, "--loop", pages, str(work / f"loop{parts}"), str(part), str(parts)]

    commands = {
        "bare parse": [[sys.executable, __file__, "--parse", pages]],
        "one process": [loop(0, 1)],
        "two processes": [loop(0, 2), loop(1, 2)],
        "clean -j 1": [[*CLEAN, pages, "-o", str(work / "j1"), "-j", "1"]],
        "clean -j 2": [[*CLEAN, pages, "-o", str(work / "j2"), "-j", "2"]],
    }
    trafilatura = Path(sys.executable).with_name("trafilatura")
    if trafilatura.exists():
        given = ["--input-dir", pages, "--output-dir", str(work / "trafilatura"), "--parallel", "2"]
        commands["trafilatura --parallel 2"] = [[str(trafilatura), *given, "--markdown", "--with-metadata"]]
    costs = {}
    for name, at_once in commands.items():
        cost = costs[name] = cost_of(*at_once)
        rates = f"{count / cost.seconds:6.1f} pages/s {count / cost.cpu_seconds:6.1f} pages per CPU second"
        print(f"{name:26} {rates} {cost.cpu_seconds:8.1f} CPU s")
    two = costs["clean -j 2"]
    for jobs, name in ((1, "one process"), (2, "two processes")):
        more = costs[f"clean -j {jobs}"].cpu_seconds / costs[name].cpu_seconds - 1
        print(f"clean -j {jobs} takes {100 * more:.1f} % more CPU than loops in {name}")
    if "trafilatura --parallel 2" in costs:
        ratio = costs["trafilatura --parallel 2"].cpu_seconds / two.cpu_seconds
        print(f"pages per CPU second compared with trafilatura: {ratio:.2f} times")


def main() -> None:
    """Writes the pages and measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", help="a folder whose files are the pages (default: generated pages)")
    parser.add_argument("--count", type=int, default=3000, help="how many pages")
    parser.add_argument("--work", help="where to put inputs and outputs (default: a temporary folder)")
    parser.add_argument("--loop", nargs=4, metavar=("PAGES", "OUT", "PART", "PARTS"), help=argparse.SUPPRESS)
    parser.add_argument("--parse", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.loop:
        pages, out, part, parts = asked.loop
        convert_in_one_process(Path(pages), Path(out), int(part), int(parts))
        return
    if asked.parse:
        parse_in_one_process(Path(asked.parse))
        return
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    with tempfile.TemporaryDirectory(prefix="measure-batch-", dir=asked.work) as folder:
        make_folder(Path(folder, "pages"), make_pages(asked.pages, asked.count))
        measure_speed(Path(folder), asked.count)


if __name__ == "__main__":
    main()
