"""Finds the documents in the inputs: a page is one document, an archive or a table has one in each record or row."""

from __future__ import annotations

import io
import json
import lzma
import os
import shutil
import stat
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from tempfile import TemporaryFile
from typing import IO, Any

from ..errors import CleanError, InputError
from ..formats import Format, compression_of, format_of
from ..text import printable
from .documents import Failed, RawDocument, Result, Skipped, Status
from .files import CONTENT_FIELDS, URL_FIELDS, File, Selection, find_files
from .inputs import EXTENSIONS, HEAD_BYTES, MOST_BYTES, STANDARD_INPUT, compression_in, format_in, input_of, open_compressed, page_in
from .output_names import record_name
from .parquet import parquet_rows
from .warc import Record, read_wacz, read_warc
from .warc_data import Joined

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
    file = TemporaryFile()  # noqa: SIM115 - the caller closes it
    shutil.copyfileobj(stream, file)
    file.seek(0)
    return file


def _in_file(file: File, selection: Selection, reading: Reading) -> Iterator[Found]:
    path, bytes_before = file.path, reading.bytes
    shown = os.path.relpath(path) if path.startswith(os.getcwd() + os.sep) else path
    try:
        about = os.stat(path)
        if not stat.S_ISREG(about.st_mode):
            raise InputError(f"{shown}: is not a regular file")
        kind = _format_of_file(path)
        if kind is not None and kind.holds_many:
            with open(path, "rb") as opened:
                for found in documents_in(opened, shown, file.output, selection, kind):
                    reading.bytes = bytes_before + opened.tell()
                    yield found
        else:
            yield RawDocument(shown, file.output, path=path, stamp=f"{about.st_size}-{about.st_mtime_ns}")
        reading.bytes = bytes_before + about.st_size
    except OSError as error:
        reason = "is a link to nothing" if os.path.islink(path) else error.strerror or str(error)
        yield Result(shown, Status.FAILED, reason)
    except CleanError as error:
        yield Result(shown, Status.FAILED, str(error).removeprefix(f"{shown}: "))


def _format_of_file(path: str) -> Format | None:
    """Returns the format of a file: by its extension if that is one of an archive or a table, else by its first bytes."""
    kind = format_of(path)
    if kind is not None and kind.holds_many:
        return kind
    with open(path, "rb") as file:
        return format_in(file.read(HEAD_BYTES)) or kind


def documents_in(file: IO[bytes], shown: str, output: str, selection: Selection, kind: Format | None = None) -> Iterator[Found]:
    """Yields the documents in an open archive or table. `shown` is its name in ids; its extension tells the format, unless
    `kind` does.

    Raises:
        InputError: the file as a whole cannot be read; the text begins with `shown`.
        MissingExtraError: the format needs a package that is not installed.
    """
    match kind or format_of(shown):
        case Format.WACZ:
            yield from _in_records(read_wacz(file, shown), shown, output)
        case Format.WARC:
            yield from _in_records(read_warc(file), shown, output)
        case _:
            columns = [name for names in fields_of(selection) for name in names]
            yield from _in_rows(read_rows(file, shown, columns, kind), shown, output, selection)


def _in_records(records: Iterable[Record | Failed | Skipped], shown: str, output: str) -> Iterator[Found]:
    """Yields the pages of an archive. If archives were joined, an id is there twice: the second one gets the record's number too."""
    hashes: set[int] = set()
    """Of the ids that are taken; they take less memory than the ids."""
    for index, record in enumerate(records):
        if isinstance(record, Skipped):
            yield record
            continue
        identity = f"{shown}#{f'offset {record.offset}' if isinstance(record, Failed) else record.id or f'offset {record.offset}'}"
        if (hashed := _hash_of(identity)) in hashes:
            identity = f"{identity}, record {index}"
        hashes.add(hashed)
        if isinstance(record, Failed):
            yield Result(identity, Status.FAILED, record.reason)
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


def _hash_of(identity: str) -> int:
    """Returns a number that is the same in every run, and different for different ids."""
    return int.from_bytes(blake2b(identity.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")


def _in_rows(rows: Iterable[dict[str, Any] | Failed], shown: str, output: str, selection: Selection) -> Iterator[Found]:
    contents, urls = fields_of(selection)
    for row_number, row in enumerate(rows, 1):
        identity = f"{shown}#{row_number}"
        if isinstance(row, Failed):
            yield Result(identity, Status.FAILED, row.reason)
            continue
        content = next((value for name in contents if isinstance(value := row.get(name), str | bytes)), None)
        url = next((value for name in urls if isinstance(value := row.get(name), str) and value), None)
        if content is None:
            reason = f"has no text in the column {' or '.join(contents)}, only {printable(', '.join(row))[:300]}"
            yield Result(identity, Status.FAILED, f"{reason} (--html-field names another)", url=url)
            continue
        yield RawDocument(identity, f"{output}/{record_name(row_number, url)}", raw=content, url=url, stamp=_stamp(content))


def fields_of(selection: Selection) -> tuple[Sequence[str], Sequence[str]]:
    """Returns the names of columns that may hold the page, and of those that may hold its address."""
    contents = (selection.html_field,) if selection.html_field else CONTENT_FIELDS
    return contents, (selection.url_field,) if selection.url_field else URL_FIELDS


def _stamp(content: bytes | str) -> str:
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
    return f"{len(raw)}-{zlib.crc32(raw):08x}"


def read_rows(file: IO[bytes], name: str, columns: Sequence[str], kind: Format | None = None) -> Iterator[dict[str, Any] | Failed]:
    """Yields the rows of an open table, JSON lines or Parquet, as dictionaries; a line that cannot be read is `Failed`.

    The extensions of the name tell the format and the compression, unless `kind` tells the format. Of Parquet files, only the
    named columns are read, if the file has any of them.

    Raises:
        InputError: the file as a whole cannot be read; the text begins with `name`.
        MissingExtraError: the format needs a package that is not installed.
    """
    if kind is Format.PARQUET or format_of(name) is Format.PARQUET:
        if compression_of(name):
            raise InputError(f"{name}: a Parquet file cannot be compressed a second time")
        yield from parquet_rows(file, name, columns)
        return
    with open_compressed(file, name if format_of(name) else _extension_in(file)) as lines:
        try:
            for line_number, line in enumerate(_lines_in(lines), 1):
                if line is None:
                    yield Failed(f"line {line_number} is longer than {MOST_BYTES // 2**20} MB")
                elif line.strip():
                    yield _row(line, line_number)
        except (EOFError, ValueError, zlib.error, lzma.LZMAError, OSError) as error:
            raise InputError(f"{name}: broken compression: {error}") from error


def _extension_in(file: Any) -> str:
    """Returns the extension of the compression that an open file begins with; '' if it is not compressed."""
    if file.seekable():
        head = file.read(HEAD_BYTES)
        file.seek(0)
    else:
        head = file.peek(HEAD_BYTES)
    return EXTENSIONS.get(compression_in(head) or "", "")


def _lines_in(file: IO[bytes]) -> Iterator[bytes | None]:
    """Yields the lines of a file; None for a line that is longer than any page."""
    while line := file.readline(MOST_BYTES):
        if len(line) < MOST_BYTES or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(MOST_BYTES)
        yield None


def _row(line: bytes, line_number: int) -> dict[str, Any] | Failed:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Failed(f"line {line_number} is not JSON: {error}")
    return row if isinstance(row, dict) else Failed(f"line {line_number} is not a JSON object")
