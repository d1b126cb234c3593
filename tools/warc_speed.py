"""Measures how long this reader, warcio and FastWARC take for one archive, which is made at run time: CPU seconds and memory.

    python -m tools.warc_speed [--megabytes 1000]

Each reader runs in a process of its own and reads every page with its HTTP header, without chunks and compression.
"""

from __future__ import annotations

import argparse
import gzip
import random
import resource
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

PAGE_BYTES = 90_000
DIFFERENT_PAGES = 100
READERS = ("cleaner", "warcio", "fastwarc")


def write_archive(path: Path, megabytes: int) -> None:
    """Writes an archive with about this many megabytes of records, each in a gzip member of its own."""
    rng = random.Random(1)
    words = ["".join(rng.choices("abcdefghijklmnop", k=rng.randint(2, 9))) for _ in range(5000)]
    members = [gzip.compress(_record(number, " ".join(rng.choices(words, k=PAGE_BYTES // 7))), 6) for number in range(DIFFERENT_PAGES)]
    with open(path, "wb") as file:
        for number in range(megabytes * 1_000_000 // PAGE_BYTES):
            file.write(members[number % DIFFERENT_PAGES])


def _record(number: int, text: str) -> bytes:
    page = f"<!DOCTYPE html><html><head><title>Page {number}</title></head><body><p>{text}</p></body></html>".encode()
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/{number}\r\nWARC-Date: 2024-05-01T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{number}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def read_archive(path: Path, reader: str) -> tuple[int, int]:
    """Returns the number of pages and of their bytes."""
    pages = size = 0
    with open(path, "rb") as file:
        if reader == "cleaner":
            from cleaner.batch.warc import Record, read_warc

            for found in read_warc(file):
                if isinstance(found, Record):
                    pages, size = pages + 1, size + len(found.raw)
        elif reader == "warcio":
            for record in import_module("warcio.archiveiterator").ArchiveIterator(file):
                pages, size = pages + 1, size + len(record.content_stream().read())
        else:
            for record in import_module("fastwarc.warc").ArchiveIterator(file, parse_http=True):
                pages, size = pages + 1, size + len(record.reader.read())
    return pages, size


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--read", nargs=2, metavar=("READER", "ARCHIVE"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.read:
        pages, size = read_archive(Path(given.read[1]), given.read[0])
        used = resource.getrusage(resource.RUSAGE_SELF)
        print(f"{given.read[0]}: {pages} pages, {size} bytes, {used.ru_utime + used.ru_stime:.1f} s of CPU, {used.ru_maxrss // 1024} MB")
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crawl.warc.gz"
        write_archive(path, given.megabytes)
        for reader in READERS:
            subprocess.run([sys.executable, "-m", "tools.warc_speed", "--read", reader, str(path)], check=False)


if __name__ == "__main__":
    main()
