"""Results as Arrow tables and Parquet files, and the rows of Parquet files as input; needs the extra `parquet` (pyarrow).

The columns of results, version 2, are the same for JSON lines, for Parquet files of one machine and for every engine:

| column | type | holds |
|---|---|---|
| `id` | string | identifies the row: as given, or path and number of the record; null if none was given |
| `status` | string | `done`, `empty` (converted, but it holds no article) or `failed` |
| `reason` | string | why there is no article; empty if there is one |
| `markdown`, `text` | string | as `Document.markdown` and `Document.text`; empty if there is no article |
| `dropped` | list of {rule, blocks} | how many blocks each rule dropped |
| `evidence` | list of {field, where} | where each fact was found |
| all others | | the keys of `schema.json`, with the same meanings |

If `status` is `failed`, all columns but the first five and `url` are null, and lists are empty. Dates are strings, because
many pages give only a year or a day. The metadata of the Arrow schema holds the version as `cleaner.schema`; it increases when
a column is removed, or its type or meaning changes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any

from ..errors import InputError
from ..formats import require

VERSION = 2
VERSION_KEY = b"cleaner.schema"
RESULT_COLUMNS = ("id", "status", "reason", "markdown", "text")
"""The columns that every row fills."""
RESULT_ROWS = 1000
"""Rows of results in memory at a time."""
PAGE_ROWS = 64
"""Rows of pages in memory at a time; they are larger."""
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
    input_strings = ("encoding", "how", "kind", "path", "record", "captured")
    given = pa.struct([("sha256", string), ("bytes", pa.int64()), *((name, string) for name in input_strings)])
    return pa.schema(
        [
            *((name, string) for name in RESULT_COLUMNS),
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
    row = {**record, "id": record["id"] or None}
    if record["input"]:
        row["input"] = {**record["input"], "path": record["input"]["path"] or None}
    return row


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return value.translate(SURROGATES)
    if isinstance(value, dict):
        return {name: _without_surrogates(each) for name, each in value.items()}
    return [_without_surrogates(each) for each in value] if isinstance(value, list) else value


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


def parquet_rows(source: IO[bytes], name: str, wanted: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yields the rows of any Parquet file as dictionaries, with `PAGE_ROWS` in memory at a time.

    Reads the wanted columns that the file has, or all columns if it has none of them.

    Raises:
        InputError: it is not a Parquet file; the text begins with `name`.
        MissingExtraError: pyarrow is not installed.
    """
    with _naming_errors(name), pyarrow().parquet.ParquetFile(source) as file:
        columns = [column for column in wanted if column in file.schema_arrow.names] or None
        for batch in file.iter_batches(batch_size=PAGE_ROWS, columns=columns):
            yield from batch_rows(batch)


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
