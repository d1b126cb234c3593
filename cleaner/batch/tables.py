"""Reads the rows of tables, JSON lines and Parquet, each with its page, its address and what else the caller keeps.

A line is bounded before it is read as JSON: by its length, and by the number of its values, each of which takes up to a hundred
times as much memory as its text.
"""

from __future__ import annotations

import json
import lzma
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any, NamedTuple

from ..errors import InputError
from ..formats import Format, compression_of, format_of
from ..patterns import regex
from .documents import Failed, Row
from .files import CONTENT_FIELDS, ID_FIELD, URL_FIELDS, Selection
from .inputs import EXTENSIONS, HEAD_BYTES, MOST_BYTES, compression_in, open_compressed
from .parquet import Columns, parquet_rows

PIECE_BYTES = 1 << 20
"""How much of a long line is read at a time."""
ESCAPED_BYTES = 6
"""How many bytes of JSON one byte of a page can take."""
OTHER_COLUMNS_BYTES = 1 << 20
"""How long the rest of a row can be, whatever the limit for pages is."""
COUNTED_BYTES = 1 << 20
"""The values of longer lines are counted."""
MOST_VALUES = 1_000_000
"""In a line. A million empty lists take 100 MB."""
ROWS_WITHOUT_PAGE = 100
"""If the first rows, this many, have no column for a page, the table has none."""
JSON_STRING = regex(rb'"(?:[^"\\]++|\\.)*+"', re.DOTALL)


class Page(NamedTuple):
    """The page in a row."""

    number: int
    """Of the row, or of its line, from 1."""
    content: str | bytes
    url: str | None
    row: Row


def read_rows(file: IO[bytes], name: str, selection: Selection, kind: Format | None = None) -> Iterator[Page | Failed]:
    """Yields the page of each row of an open table; a row that cannot be read, or that has no page, is `Failed`.

    The extensions of the name tell the format and the compression, unless `kind` tells the format. Of Parquet files, only the
    columns that are needed are read.

    Raises:
        InputError: the file as a whole cannot be read, or no column of it holds pages; the text begins with `name`.
        MissingExtraError: the format needs a package that is not installed.
    """
    columns = columns_of(selection)
    rows: Iterable[tuple[int, Mapping[str, Any] | Failed]]
    if kind is Format.PARQUET or format_of(name) is Format.PARQUET:
        if compression_of(name):
            raise InputError(f"{name}: a Parquet file cannot be compressed a second time")
        rows = parquet_rows(file, name, columns)
    else:
        rows = _json_rows(file, name, min(MOST_BYTES, ESCAPED_BYTES * selection.max_bytes + OTHER_COLUMNS_BYTES))
    yield from _if_any_has_a_page(rows, columns, name)


Numbered = tuple[int, Mapping[str, Any] | Failed]
"""A row, or why there is none, and its number."""


def _if_any_has_a_page(rows: Iterable[Numbered], columns: Columns, name: str) -> Iterator[Page | Failed]:
    """Yields what the rows hold. Raises InputError if none of the first `ROWS_WITHOUT_PAGE` has a column for a page."""
    waiting: list[Page | Failed] = []
    others: Mapping[str, Any] = {}
    """The columns of a row that has none for a page."""
    rows = iter(rows)
    for number, row in rows:
        found = _page_in(number, row, columns)
        if not isinstance(row, Failed) and any(column in row for column in columns.page):
            yield from (*waiting, found)
            yield from (_page_in(number, row, columns) for number, row in rows)
            return
        waiting.append(found)
        if not (others or isinstance(row, Failed)):
            others = row
        if len(waiting) >= ROWS_WITHOUT_PAGE:
            if others:
                break
            yield from waiting
            waiting.clear()
    if others:
        raise InputError(f"{name}: {columns.missing(others)}")
    yield from waiting


def _page_in(number: int, row: Mapping[str, Any] | Failed, columns: Columns) -> Page | Failed:
    if isinstance(row, Failed):
        return row._replace(number=number)
    content = next((value for name in columns.page if isinstance(value := row.get(name), str | bytes)), None)
    url = next((value for name in columns.url if isinstance(value := row.get(name), str) and value), None)
    kept = {name: _text_of(row.get(name)) for name in columns.kept} or None
    about = Row(_text_of(row.get(columns.id)) or None, kept)
    if content is not None:
        return Page(number, content, url, about)
    there = [name for name in columns.page if name in row]
    return Failed(f"has no text in the column {' or '.join(there)}" if there else columns.missing(row), number=number, url=url, row=about)


def _text_of(value: Any) -> str | None:
    """Returns a value as text: a string as it is, anything else as JSON, or as Python writes it if JSON cannot.

    >>> _text_of("a"), _text_of(7), _text_of({"tags": ["é", None]}), _text_of(None)
    ('a', '7', '{"tags": ["é", null]}', None)
    """
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text[1:-1] if text.startswith('"') else text


def columns_of(selection: Selection) -> Columns:
    """Returns the names of columns that may hold the page, its address and its id, and of those that the caller keeps."""
    return Columns(
        (selection.html_field,) if selection.html_field else CONTENT_FIELDS,
        (selection.url_field,) if selection.url_field else URL_FIELDS,
        ID_FIELD,
        selection.kept_fields,
    )


def _json_rows(file: IO[bytes], name: str, most_bytes: int) -> Iterator[Numbered]:
    """Yields the rows of an open file of JSON lines, and the numbers of their lines.

    Raises:
        InputError: its compression is broken; the text begins with `name`.
    """
    with open_compressed(file, name if format_of(name) else _extension_in(file)) as lines:
        try:
            for number, line in enumerate(_lines_in(lines, most_bytes), 1):
                if line is None:
                    yield number, Failed(f"is longer than {most_bytes // 2**20} MB")
                elif line.strip():
                    yield number, _row_in(line)
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


def _lines_in(file: IO[bytes], most_bytes: int) -> Iterator[bytes | None]:
    """Yields the lines of a file; None for a line that is longer than `most_bytes`, of which no more is in memory."""
    pieces: list[bytes] = []
    size = 0
    while piece := file.readline(PIECE_BYTES):
        if size or not piece.isspace():  # blanks before a row, or for lack of one, are no part of it
            size += len(piece)
            pieces.append(piece)
            if size > most_bytes:
                pieces.clear()
        if piece.endswith(b"\n"):
            yield b"".join(pieces) if size <= most_bytes else None
            pieces.clear()
            size = 0
    if size:
        yield b"".join(pieces) if size <= most_bytes else None


def _row_in(line: bytes) -> dict[str, Any] | Failed:
    if len(line) > COUNTED_BYTES and _count_values(line) > MOST_VALUES:
        return Failed(f"holds more than {MOST_VALUES} values")
    try:
        row = _parsed(line)
    except json.JSONDecodeError as error:
        return Failed(f"is not JSON: {error.msg}")
    except UnicodeDecodeError:
        return Failed("is not JSON: it is not UTF-8")
    except RecursionError:
        return Failed("is not JSON: it is nested too deep")
    return row if isinstance(row, dict) else Failed("is not a JSON object")


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise
    except ValueError:  # a number of more digits than Python reads
        return json.loads(line, parse_int=str)


def _count_values(line: bytes) -> int:
    """Returns how many values a line of JSON holds, give or take a few; what is in strings does not count."""
    code = JSON_STRING.sub(b"", line)
    return sum(map(code.count, (b",", b"[", b"{")))
