"""Finds the documents in the inputs: a page is one document, an archive or a table has one in each record or row."""

from __future__ import annotations

import io
import os
import shutil
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from ..errors import CleanError, InputError
from ..formats import Format, format_of
from .documents import Failed, RawDocument, Result, Skipped, Status, hash_of
from .files import File, Selection, find_files, shown
from .inputs import HEAD_BYTES, MOST_BYTES, STANDARD_INPUT, format_in, input_of, page_in
from .output_names import record_name

if TYPE_CHECKING:
    from .tables import Page
    from .warc import Record

Found = RawDocument | Result | Skipped
"""A document, the failed result of an input that cannot be read, or what was skipped."""


@dataclass(slots=True)
class Reading:
    """How far the inputs have been read."""

    bytes: int = 0
    """Of the files as they are on the disk, compressed or not."""


def find_documents(paths: Sequence[str], selection: Selection, reading: Reading | None = None) -> Iterator[Found]:
    """Yields every document in the inputs, a failed result for what cannot be read, and what is skipped.

    Standard input comes first, then the other inputs in their order; the files of a folder are sorted. So every run
    finds the documents in the same order. The documents of an archive or a table go to a folder of its name.
    `reading` is updated before each document is yielded.
    """
    reading = reading or Reading()
    if "-" in paths:
        yield from _in_standard_input(selection)
    for file in find_files(paths, selection):
        if isinstance(file, File):
            yield from _in_file(file, selection, reading)
        else:
            yield file


def _in_standard_input(selection: Selection) -> Iterator[Found]:
    """Yields the documents in an archive or a table on standard input; anything else there is one page."""
    from .warc_data import Joined

    head = sys.stdin.buffer.read(HEAD_BYTES)
    stream = io.BufferedReader(Joined(head, sys.stdin.buffer))
    kind = format_in(head)
    try:
        if kind is not None and kind.holds_many:
            with _seekable(stream) if kind in (Format.PARQUET, Format.WACZ) else stream as file:
                yield from documents_in(file, STANDARD_INPUT, "standard-input", selection, kind)
        else:
            page = page_in(input_of(stream.read(MOST_BYTES + 1), STANDARD_INPUT))
            yield RawDocument(
                STANDARD_INPUT,
                "standard-input",
                raw=page.raw,
                stamp=_stamp(page.raw),
                notices=page.notices,
                encoding=page.encoding,
                url=page.url,
            )
    except CleanError as error:
        yield Result(STANDARD_INPUT, Status.FAILED, str(error).removeprefix(f"{STANDARD_INPUT}: "))


def _seekable(stream: IO[bytes]) -> IO[bytes]:
    """Returns a temporary file with what a stream holds: such formats are read from their end."""
    from tempfile import TemporaryFile

    file = TemporaryFile()  # noqa: SIM115 - the caller closes it
    shutil.copyfileobj(stream, file)
    file.seek(0)
    return file


def _in_file(file: File, selection: Selection, reading: Reading) -> Iterator[Found]:
    path, bytes_before = file.path, reading.bytes
    name = shown(path)
    try:
        about = os.stat(path)
        if not stat.S_ISREG(about.st_mode):
            raise InputError(f"{name}: is not a regular file")
        kind = _format_of_file(path)
        if kind is not None and kind.holds_many:
            with open(path, "rb") as opened:
                for found in documents_in(opened, name, file.output, selection, kind):
                    reading.bytes = bytes_before + opened.tell()
                    yield found
        else:
            yield RawDocument(name, file.output, path=path, stamp=f"{about.st_size}-{about.st_mtime_ns}")
        reading.bytes = bytes_before + about.st_size
    except OSError as error:
        reason = "is a link to nothing" if os.path.islink(path) else error.strerror or str(error)
        yield Result(name, Status.FAILED, reason)
    except CleanError as error:
        yield Result(name, Status.FAILED, str(error).removeprefix(f"{name}: "))
    except Exception as error:  # a file that is broken in a way that no library foresaw must not stop the others
        yield Result(name, Status.FAILED, f"cannot be read: {type(error).__name__}: {error}".split("\n")[0][:300])


def _format_of_file(path: str) -> Format | None:
    """Returns the format of a file: by its extension if that is one of an archive or a table, else by its first bytes."""
    kind = format_of(path)
    if kind is not None and kind.holds_many:
        return kind
    with open(path, "rb") as file:
        return format_in(file.read(HEAD_BYTES)) or kind


def documents_in(file: IO[bytes], name: str, output: str, selection: Selection, kind: Format | None = None) -> Iterator[Found]:
    """Yields the documents in an open archive or table. `name` is its name in ids; its extension tells the format, unless
    `kind` does.

    Raises:
        InputError: the file as a whole cannot be read; the text begins with `name`.
        MissingExtraError: the format needs a package that is not installed.
    """
    match kind or format_of(name):
        case Format.WACZ:
            from .warc import read_wacz

            yield from _in_records(read_wacz(file, name), name, output)
        case Format.WARC:
            from .warc import read_warc

            yield from _in_records(read_warc(file), name, output)
        case _:
            from .tables import read_rows

            yield from _in_rows(read_rows(file, name, selection, kind), name, output)


def _in_records(records: Iterable[Record | Failed | Skipped], name: str, output: str) -> Iterator[Found]:
    """Yields the pages of an archive. If archives were joined, an id is there twice: the later ones get the record's number too."""
    hashes: set[int] = set()
    """Of the ids that are taken; they take less memory than the ids."""
    for index, record in enumerate(records):
        if isinstance(record, Skipped):
            yield record
            continue
        place = f"offset {record.offset}"
        identity = f"{name}#{place if isinstance(record, Failed) else record.id or place}"
        if (hashed := hash_of(identity)) in hashes:
            identity = f"{identity}, record {index}"
        hashes.add(hashed)
        if isinstance(record, Failed):
            yield Result(identity, Status.FAILED, record.reason, url=record.url)
        else:
            yield RawDocument(
                identity,
                f"{output}/{record_name(index, record.url)}",
                raw=record.raw,
                url=record.url,
                encoding=record.encoding,
                captured=record.captured,
                stamp=f"{record.offset}-{len(record.raw)}",
                record=record.id,
                notices=record.notices,
            )


def _in_rows(rows: Iterable[Page | Failed], name: str, output: str) -> Iterator[Found]:
    for row in rows:
        identity = f"{name}#{row.number}"
        if isinstance(row, Failed):
            yield Result(identity, Status.FAILED, row.reason, url=row.url, row=row.row)
        else:
            output_name = f"{output}/{record_name(row.number, row.url)}"
            stamp = f"{_stamp(row.content)}-{_stamp(repr((row.url, row.row)))}"
            yield RawDocument(identity, output_name, raw=row.content, url=row.url, stamp=stamp, row=row.row)


def _stamp(content: bytes | str) -> str:
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    return f"{len(raw)}-{zlib.crc32(raw):08x}"
