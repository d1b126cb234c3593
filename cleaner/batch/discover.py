"""What the command was given to what is to be converted: files become items, archives and tables the items in them."""

from __future__ import annotations

import os
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, Any

from ..errors import CleanError, InputError
from .folders import File, LeftOut, Selection, find_files, uncompressed
from .inputs import STANDARD_INPUT, read_input
from .items import Item, Result, Status
from .names import ARCHIVE_SUFFIXES, TABLE_SUFFIXES, record_name
from .tables import read_rows
from .warc import Broken, PassedOver, Record, TooLarge, read_wacz, read_warc

HEAD = 1024
"""Bytes by which a WARC is told from a page."""
Found = Item | Result | LeftOut


@dataclass(slots=True)
class Reading:
    """How far the inputs have been read."""

    bytes: int = 0
    """Of their files, as they lie on the disk."""


def find_items(paths: Sequence[str], selection: Selection, reading: Reading | None = None) -> Iterator[Found]:
    """Yields every document that the inputs hold, a failed result for what cannot be read, and what was left out.

    Standard input comes first, the others in the order in which they were given, the files of folders in sorted order,
    so that two runs meet the same things in the same order. An archive or a table becomes a folder of its records.
    `reading` is kept up to date by what is yielded.
    """
    reading = reading or Reading()
    if "-" in paths:
        yield from _given_on_standard_input()
    for found in find_files(paths, selection):
        if isinstance(found, File):
            yield from _documents(found, selection, reading)
        else:
            yield found


def _given_on_standard_input() -> Iterator[Found]:
    """The records of a WARC on standard input, or the one page that it is."""
    stream: Any = sys.stdin.buffer
    head = stream.peek(HEAD)[:HEAD]
    if head.startswith(b"\x1f\x8b"):
        with suppress(zlib.error):
            head = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16).decompress(head)
    if head.startswith(b"WARC/"):
        yield from _records_of(read_warc(stream), STANDARD_INPUT, "standard-input")
    else:
        page = read_input("-")
        yield Item(STANDARD_INPUT, "standard-input", raw=page.raw, stamp=_digest(page.raw), notices=page.notices)


def _documents(file: File, selection: Selection, reading: Reading) -> Iterator[Found]:
    """The documents in a file."""
    path, before = file.path, reading.bytes
    shown = os.path.relpath(path) if path.startswith(os.getcwd() + os.sep) else path
    try:
        about = os.stat(path)
        if not stat.S_ISREG(about.st_mode):
            raise InputError(f"{shown}: is not a regular file")
        if uncompressed(path).endswith((*ARCHIVE_SUFFIXES, *TABLE_SUFFIXES)):
            with open(path, "rb") as opened:
                for found in items_in(opened, shown, file.output, selection):
                    reading.bytes = before + opened.tell()
                    yield found
        else:
            yield Item(shown, file.output, path=path, stamp=f"{about.st_size}-{about.st_mtime_ns}")
        reading.bytes = before + about.st_size
    except OSError as error:
        reason = "is a link to nothing" if os.path.islink(path) else error.strerror or str(error)
        yield Result(shown, Status.FAILED, reason)
    except CleanError as error:
        yield Result(shown, Status.FAILED, str(error).removeprefix(f"{shown}: "))


def items_in(file: IO[bytes], shown: str, output: str, selection: Selection) -> Iterator[Found]:
    """Yields the documents in an opened archive or table; `shown` names it in ids, and tells its format.

    Raises:
        InputError: the file as a whole cannot be read; the text begins with `shown`.
        MissingExtraError: the format needs a package that is not installed.
    """
    lower = uncompressed(shown)
    if lower.endswith(".wacz"):
        yield from _records_of(read_wacz(file, shown), shown, output)
    elif lower.endswith(ARCHIVE_SUFFIXES):
        yield from _records_of(read_warc(file), shown, output)
    else:
        yield from _rows(read_rows(file, shown, (selection.html_field, selection.url_field)), shown, output, selection)


def _records_of(records: Iterable[Record | Broken | TooLarge | PassedOver], shown: str, output: str) -> Iterator[Found]:
    for number, record in enumerate(records):
        if isinstance(record, PassedOver):
            yield LeftOut(record.reason)
        elif isinstance(record, Broken | TooLarge):
            yield Result(f"{shown}#offset {record.offset}", Status.FAILED, record.reason)
        else:
            yield Item(
                f"{shown}#{record.id or f'offset {record.offset}'}",
                f"{output}/{record_name(number, record.url)}",
                raw=record.raw,
                url=record.url,
                encoding=record.encoding,
                captured=record.captured,
                stamp=f"{record.offset}-{len(record.raw)}",
                record=record.id,
            )


def _rows(rows: Iterable[dict[str, Any] | str], shown: str, output: str, selection: Selection) -> Iterator[Found]:
    for number, row in enumerate(rows, 1):
        identity = f"{shown}#{number}"
        content = row.get(selection.html_field) if isinstance(row, dict) else None
        if isinstance(row, str):
            yield Result(identity, Status.FAILED, row)
        elif not isinstance(content, str | bytes):
            yield Result(identity, Status.FAILED, f"has no text in the field {selection.html_field!r} (--html-field names another)")
        else:
            url = row.get(selection.url_field)
            url = url if isinstance(url, str) else None
            yield Item(identity, f"{output}/{record_name(number, url)}", raw=content, url=url, stamp=_digest(content))


def _digest(content: bytes | str) -> str:
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    return f"{len(raw)}-{zlib.crc32(raw):08x}"
