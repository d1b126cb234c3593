"""Runs the real command over an endless crawl and watches its memory, open files and threads, and that no document is lost.

    python -m tools.soak --documents 100000         # about an hour on one busy core
    python -m tools.soak --seconds 180              # short enough for CI

The crawl is a WARC that is generated while the command reads it through a pipe. It holds articles of many lengths, and
pages that are empty, binary, truncated, badly encoded or deeply nested. Sometimes a page takes longer than its time limit,
so that its worker is killed and a new one is started. Reads /proc, so it runs only on Linux.

Exit status: 0 if nothing grew and every document has its line in the manifest; 1 otherwise.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from statistics import median
from typing import NamedTuple

WORDS = (
    "harbour tide keeper ledger lamp morning wall boat council water wind letter school teacher winter street river "
    "minister report market village engine garden bridge number answer window island captain county record evening"
).split()
SLOW_EVERY = 4000
"""One page in this many has far more paragraphs than can be cleaned within the time limit."""
SLOW_PARAGRAPHS = 3_000_000
GROWTH_MB = 12.0
"""How much the memory of a process may grow between the second and the last quarter of a run; the allocator causes some variation."""


class Sample(NamedTuple):
    """What the processes of a batch use at one moment."""

    seconds: float
    files: int
    """Open files of the main process."""
    threads: int
    """Threads of the main process."""
    memory_mb: float
    """Resident memory of the main process."""
    worker_memory_mb: float
    """Resident memory of the largest of the other processes."""
    processes: int


class Soak(NamedTuple):
    """The outcome of a run."""

    documents: int
    seconds: float
    status: int
    statuses: dict[str, int]
    """Documents by their status in the manifest."""
    failures: dict[str, int]
    """Failed documents by their reason."""
    samples: list[Sample]
    faults: list[str]


def crawl(first: int = 0) -> Iterator[bytes]:
    """Yields the records of an endless WARC, from the record of this index; they are the same every time."""
    for index in count(first):
        page = page_of(index)
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(page) + page
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{index}\r\nWARC-Date: 2024-05-04T10:00:00Z\r\n"
            f"WARC-Record-ID: <urn:example:{index}>\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(http)}\r\n\r\n"
        )
        yield head.encode() + http + b"\r\n\r\n"


def page_of(index: int) -> bytes:
    """Returns the page of this index: usually an article, sometimes a page that is hard to read."""
    chance = random.Random(index)
    if index % SLOW_EVERY == SLOW_EVERY // 2:
        return b"<html><body>" + b"<p>x" * SLOW_PARAGRAPHS
    paragraphs = [" ".join(chance.choices(WORDS, k=chance.randrange(8, 90))).capitalize() + "." for _ in range(chance.randrange(3, 40))]
    title = " ".join(chance.choices(WORDS, k=6)).title()
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    shape = index % 50
    if shape == 7:
        return b""
    if shape == 11:
        return b"<html><body>" + bytes(chance.choices(range(0x80, 0x100), k=3000))  # without NUL: archives skip what is binary
    if shape == 13:
        body = "<div>" * 3000 + body
    if shape == 17:
        body += "<table>" + ("<tr>" + "<td>1</td>" * 20 + "</tr>") * 50 + "</table>"
    links = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in chance.choices(WORDS, k=30))
    page = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head><body><nav><ul>{links}</ul></nav>'
        f"<article><h1>{title}</h1><p>By Ada Keeper</p>{body}</article><footer>All rights reserved.</footer></body></html>"
    ).encode()
    if shape == 19:
        return page[: len(page) // 2]
    if shape == 23:
        return page.replace(b"e", b"\xe9")
    return page


def sample(pid: int, start: float) -> Sample | None:
    """Returns what a process and the processes below it use; None if it has ended."""
    try:
        children = _below(pid)
        memory_mb = [_memory_mb(child) for child in children]
        with open(f"/proc/{pid}/status") as status:
            threads = next(int(line.split()[1]) for line in status if line.startswith("Threads:"))
        files = len(os.listdir(f"/proc/{pid}/fd"))
        return Sample(round(time.monotonic() - start, 1), files, threads, _memory_mb(pid), max(memory_mb, default=0.0), len(children))
    except (OSError, StopIteration):
        return None


def _below(pid: int) -> list[int]:
    """Returns the ids of the processes that a process started, directly or indirectly."""
    below: list[int] = []
    waiting = [pid]
    while waiting:
        parent = waiting.pop()
        try:
            for task in os.listdir(f"/proc/{parent}/task"):
                with open(f"/proc/{parent}/task/{task}/children") as children:
                    started = [int(child) for child in children.read().split()]
                waiting += started
                below += started
        except OSError:
            continue
    return below


def _memory_mb(pid: int) -> float:
    try:
        with open(f"/proc/{pid}/statm") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except (OSError, IndexError):
        return 0.0


def soak(documents: int, seconds: float, jobs: int, folder: Path, *, timeout: float = 3.0, every: int = 100) -> Soak:
    """Converts `documents` documents, or fewer if `seconds` have passed; returns the outcome.

    `timeout` is the time limit of one page in seconds. There is a sample at every document whose number is a multiple of `every`.
    """
    output = folder / "soak.jsonl"
    script = Path(sys.executable).with_name("clean")
    command = [str(script)] if script.exists() else [sys.executable, "-m", "cleaner"]
    arguments = [*command, "-", "-o", str(output), "-j", str(jobs), "--timeout", str(timeout), "-q"]
    start = time.monotonic()
    samples: list[Sample] = []
    given = 0
    with subprocess.Popen(arguments, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        for record in crawl():
            if given >= documents or time.monotonic() - start > seconds or process.poll() is not None:
                break
            process.stdin.write(record)
            given += 1
            if given % every == 0 and (taken := sample(process.pid, start)):
                samples.append(taken)
        process.stdin.close()
        status = process.wait()
    entries = [json.loads(line) for line in (folder / "soak.jsonl.manifest.jsonl").read_text().splitlines()]
    statuses = Counter(entry["status"] for entry in entries)
    failures = Counter(entry["reason"] for entry in entries if entry["status"] == "failed")
    faults = [*_lost(given, entries, status), *_grown(samples)]
    return Soak(given, round(time.monotonic() - start, 1), status, dict(statuses), dict(failures), samples, faults)


def _lost(given: int, entries: list[dict[str, str]], status: int) -> list[str]:
    """Returns what is wrong with the exit status and with the number of documents in the manifest."""
    faults = []
    if status not in (0, 1):
        faults.append(f"the command ended with {status}")
    if len({entry["id"] for entry in entries}) != given or len(entries) != given:
        faults.append(f"{given} documents were given and {len(entries)} came out")
    return faults


def _grown(samples: list[Sample]) -> list[str]:
    """Returns what grew between the second and the last quarter; nothing if there are too few samples to tell."""
    quarter = len(samples) // 4
    if quarter < 2:
        return []
    early, late = samples[quarter : 2 * quarter], samples[-quarter:]
    faults = []
    for name in ("files", "threads", "processes"):
        before, after = (max(getattr(taken, name) for taken in part) for part in (early, late))
        if after > before:
            faults.append(f"{name} grew from {before} to {after}")
    before, after = (median(taken.memory_mb for taken in part) for part in (early, late))
    if after > before + GROWTH_MB:
        faults.append(f"memory grew from {before:.0f} to {after:.0f} MB")
    return faults


def report(run: Soak) -> str:
    """Returns the outcome of a run as lines for a person."""
    lines = [
        f"{run.documents} documents in {run.seconds:.0f} s ({run.documents / run.seconds:.0f} a second): "
        + ", ".join(f"{number} {status}" for status, number in sorted(run.statuses.items()))
    ]
    lines += [f"  {number} x {reason}" for reason, number in sorted(run.failures.items())]
    for name in ("files", "threads", "processes", "memory_mb", "worker_memory_mb"):
        values = [getattr(taken, name) for taken in run.samples]
        quarters = [values[len(values) * part // 4 : len(values) * (part + 1) // 4] or values for part in range(4)]
        lines.append(f"{name}: by quarters " + ", ".join(f"{median(part):.0f} (most {max(part):.0f})" for part in quarters if part))
    return "\n".join(lines + [f"FAULT: {fault}" for fault in run.faults])


def main() -> int:
    """Runs the command with the arguments of the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=sys.maxsize)
    parser.add_argument("--seconds", type=float, default=3600.0)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run = soak(arguments.documents, arguments.seconds, arguments.jobs, Path(folder))
    print(report(run))
    return 1 if run.faults else 0


if __name__ == "__main__":
    sys.exit(main())
