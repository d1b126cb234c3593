"""Results as Arrow tables and Parquet files, and the rows of Parquet files as input; needs the extra `parquet` (pyarrow).

The columns of results, version 3, are the same for JSON lines, for Parquet files of one machine and for every engine:
`COLUMNS`, then the keys of `schema.json`; `docs/results.md` lists all of them. If `status` is `failed`, `COLUMNS`, `url` and
`input` hold what is known; the others are null, and lists are empty. Dates are strings, because many pages give only a year
or a day. The metadata of the Arrow schema holds the version as `cleaner.schema`; it increases when a column is removed, or its
type or meaning changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any, NamedTuple

from ..errors import InputError
from ..formats import require
from ..text import printable
from .documents import Failed
from .inputs import MOST_BYTES

VERSION = 3
VERSION_KEY = b"cleaner.schema"
COLUMNS = {
    "id": "The id in the row of the input, else path and number of the record; null for an engine without ids.",
    "status": "`done`, `empty` (converted, but it holds no article) or `failed`.",
    "reason": "Why there is no article; empty if there is one.",
    "markdown": "The article in Markdown; empty if there is none.",
    "text": "The article as plain text; empty if there is none.",
}
"""The columns that every row fills, and what they hold."""
LISTS = {
    "dropped": "How many blocks each rule dropped.",
    "evidence": "The place on the page where each value was found.",
}
"""The columns that are lists here, and objects in the record of one page."""
RESULT_ROWS = 1000
"""Rows of results in memory at a time."""
PAGE_ROWS = 64
"""Rows of pages that an engine gives at a time; they are larger."""
WRITTEN_ROWS = 1024
"""How many rows writers put into one page of Parquet at most, as far as known; a page is unpacked in one piece."""
MOST_SHOWN_CHARS = 300
"""Of the names of columns, in a message."""
MOST_UNPACKING = 200
"""Pages of a site shrink to a twentieth, in rare cases to a hundredth; what shrinks more is made to fill the memory."""
SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def pyarrow() -> Any:
    """Returns the module pyarrow, with its submodule `parquet` loaded.

    Raises:
        MissingExtraError: it is not installed.
    """
    require("pyarrow.parquet", "parquet")
    return require("pyarrow", "parquet")


def table_schema() -> Any:
    """Returns the columns as a pyarrow schema.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pa = pyarrow()
    string, strings = pa.string(), pa.list_(pa.string())
    source = pa.struct([(name, string) for name in ("name", "kind", "relation", "url", "evidence")])
    related = pa.struct([("blocks", pa.list_(pa.int64())), ("similarity", pa.float64()), ("texts", strings)])
    input_strings = ("encoding", "how", "kind", "path", "url", "record", "captured", "id")
    columns = pa.list_(pa.struct([("name", string), ("value", string)]))
    given = pa.struct([("sha256", string), ("bytes", pa.int64()), *((name, string) for name in input_strings), ("columns", columns)])
    return pa.schema(
        [
            *((name, string) for name in COLUMNS),
            ("schema", pa.int64()),
            *((name, string) for name in ("title", "subtitle", "byline")),
            ("authors", strings),
            ("source", source),
            ("sources", pa.list_(source)),
            *((name, string) for name in ("site_name", "url", "published", "modified", "language", "description", "image", "section")),
            ("tags", strings),
            ("word_count", pa.int64()),
            ("confidence", pa.float64()),
            ("related", pa.list_(related)),
            ("dropped", pa.list_(pa.struct([("rule", string), ("blocks", pa.int64())]))),
            ("evidence", pa.list_(pa.struct([("field", string), ("where", string)]))),
            ("notices", pa.list_(pa.struct([("code", string), ("message", string)]))),
            ("input", given),
        ],
        metadata={VERSION_KEY: str(VERSION)},
    )


def table_of(records: Iterable[dict[str, Any]], schema: Any) -> Any:
    """Returns result records (`documents.record_of`) as a pyarrow table.

    Unpaired surrogates, which JSON can hold and Arrow cannot, become U+FFFD.
    """
    pa = pyarrow()
    rows = [_row(record) for record in records]
    try:
        return pa.Table.from_pylist(rows, schema)
    except UnicodeEncodeError:
        return pa.Table.from_pylist([_without_surrogates(row) for row in rows], schema)


def tables_of(records: Iterable[dict[str, Any]], schema: Any) -> Iterator[Any]:
    """Yields result records as pyarrow tables of `RESULT_ROWS` rows; the last one may be shorter."""
    records = iter(records)
    while rows := list(islice(records, RESULT_ROWS)):
        yield table_of(rows, schema)


def records_of(table: Any) -> Iterator[dict[str, Any]]:
    """Yields the result records of a table that `table_of` made."""
    for row in table.to_pylist():
        markdown, text = row.pop("markdown"), row.pop("text")
        yield {**row, "id": row["id"] or "", "markdown": markdown, "text": text}


def _row(record: dict[str, Any]) -> dict[str, Any]:
    return {**record, "id": record["id"] or None, "input": {**record["input"], "path": record["input"]["path"] or None}}


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(SURROGATES)
    if isinstance(value, dict):
        return {name: _without_surrogates(each) for name, each in value.items()}
    return [_without_surrogates(each) for each in value] if isinstance(value, list | tuple) else value


def write_parquet(lines: Path, target: Path) -> None:
    """Writes a file of result records, JSON lines, as one Parquet file."""
    with open(lines, "rb") as file, pyarrow().parquet.ParquetWriter(target, schema := table_schema()) as writer:
        for table in tables_of(map(json.loads, file), schema):
            writer.write_table(table)


def read_parquet(path: Path) -> Iterator[dict[str, Any]]:
    """Yields the result records of a Parquet file that `write_parquet` wrote.

    Raises:
        InputError: it is not such a file, or its columns are of another version.
    """
    with _naming_errors(str(path)), pyarrow().parquet.ParquetFile(path) as file:
        if (file.schema_arrow.metadata or {}).get(VERSION_KEY) != str(VERSION).encode():
            raise InputError(f"{path}: its columns are of another version; move the file away to start over")
        for batch in file.iter_batches(batch_size=RESULT_ROWS):
            yield from records_of(batch)


class Columns(NamedTuple):
    """Names of columns: those that may hold a page and its address, the likeliest first, that of the id, and those to keep."""

    page: Sequence[str]
    url: Sequence[str]
    id: str
    kept: Sequence[str] = ()

    def missing(self, columns: Iterable[str]) -> str:
        """Returns the message for a table that has these columns, and none for a page."""
        names = printable(", ".join(columns))[:MOST_SHOWN_CHARS]
        return f"no column {' or '.join(self.page)} holds text; the columns are {names} (--html-field names another)"


def parquet_rows(source: IO[bytes], name: str, columns: Columns) -> Iterator[tuple[int, dict[str, Any] | Failed]]:
    """Yields the rows of any Parquet file, with their numbers, as dictionaries of the columns that it has, one at a time.

    A row group that would fill the memory is `Failed`.

    Raises:
        InputError: it is not a Parquet file, it has no column with pages or none of a kept name; the text begins with `name`.
        MissingExtraError: pyarrow is not installed.
    """
    with _naming_errors(name), pyarrow().parquet.ParquetFile(source) as file:
        types = {field.name: field.type for field in file.schema_arrow}
        pages = [column for column in columns.page if column in types and _may_hold_text(types[column])]
        if not pages:
            raise InputError(f"{name}: {columns.missing(types)}")
        if unknown := [column for column in columns.kept if column not in types]:
            names = printable(", ".join(types))[:MOST_SHOWN_CHARS]
            raise InputError(f"{name}: has no column {' and no column '.join(unknown)}; the columns are {names}")
        wanted = [column for column in (*columns.url, columns.id, *columns.kept) if column in types]
        wanted = list(dict.fromkeys((*pages, *wanted)))
        number = 1
        for index in range(file.num_row_groups):
            group = file.metadata.row_group(index)
            if reason := _reason_not_to_read(group, wanted):
                yield number, Failed(reason)
            else:
                batches = file.iter_batches(batch_size=1, row_groups=[index], columns=wanted)
                yield from enumerate((row for batch in batches for row in batch_rows(batch)), number)
            number += group.num_rows


def _may_hold_text(kind: Any) -> bool:
    """Returns whether a column of a type of pyarrow can hold strings or bytes."""
    text = str(kind.value_type if pyarrow().types.is_dictionary(kind) else kind)
    return text == "null" or text.startswith(("string", "large_string", "binary", "large_binary", "fixed_size_binary"))


def _reason_not_to_read(group: Any, columns: Sequence[str]) -> str:
    """Returns why the rows of a row group are not read; '' if they are: the largest page of a column is not too large."""
    for index in range(group.num_columns):
        column = group.column(index)
        if column.path_in_schema.split(".")[0] in columns and group.num_rows:
            unpacked = column.total_uncompressed_size
            page = unpacked * min(group.num_rows, WRITTEN_ROWS) // group.num_rows
            if page > MOST_BYTES and unpacked > MOST_UNPACKING * column.total_compressed_size:
                return f"a row group unpacks to more than {MOST_BYTES // 2**20} MB at once"
    return ""


def batch_rows(batch: Any) -> Iterator[dict[str, Any]]:
    """Yields the rows of a record batch or table as dictionaries. A string that is not valid UTF-8 becomes bytes."""
    try:
        columns = [column.to_pylist() for column in batch.columns]
    except UnicodeDecodeError:
        columns = [[_plain_value(value) for value in column] for column in batch.columns]
    for row in zip(*columns, strict=True):
        yield dict(zip(batch.schema.names, row, strict=True))


def _plain_value(value: Any) -> Any:
    try:
        return value.as_py()
    except UnicodeDecodeError:
        return value.as_buffer().to_pybytes() if hasattr(value, "as_buffer") else None


@contextmanager
def _naming_errors(name: str) -> Iterator[None]:
    """Turns pyarrow's error about a broken Parquet file into one that names the file."""
    try:
        yield
    except pyarrow().ArrowInvalid as error:
        raise InputError(f"{name}: is not a Parquet file: {error}".split("\n")[0]) from error
