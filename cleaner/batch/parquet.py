"""Results as Parquet, and Parquet as input; needs the extra `parquet` (pyarrow)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any

from ..errors import InputError
from .columns import VERSION, VERSION_KEY, pyarrow, records_of, table_of, table_schema

ROWS = 1000
"""Rows of results that are held at a time."""
PAGES = 64
"""Rows of pages, which are larger, that are held at a time."""


def write_parquet(lines: Path, target: Path) -> None:
    """Writes a file of result records, JSON lines, as one Parquet file with the columns of `columns.py`."""
    with open(lines, "rb") as file, pyarrow().parquet.ParquetWriter(target, schema := table_schema()) as writer:
        for table in tables_of(map(json.loads, file), schema):
            writer.write_table(table)


def tables_of(records: Iterable[dict[str, Any]], schema: Any) -> Iterator[Any]:
    """Yields result records as pyarrow tables of `ROWS` rows, the last one shorter."""
    records = iter(records)
    while rows := list(islice(records, ROWS)):
        yield table_of(rows, schema)


def read_parquet(path: Path) -> Iterator[dict[str, Any]]:
    """Yields the records of a Parquet file that `write_parquet` wrote.

    Raises:
        InputError: it is none, or its columns are of another version.
    """
    with _refusing(str(path)), pyarrow().parquet.ParquetFile(path) as file:
        if (file.schema_arrow.metadata or {}).get(VERSION_KEY) != str(VERSION).encode():
            raise InputError(f"{path}: its columns are not the ones of this version; move the file away to start anew")
        for batch in file.iter_batches(batch_size=ROWS):
            yield from records_of(batch)


def rows_of(source: IO[bytes], name: str, wanted: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yields the rows of any opened Parquet file as dictionaries, `PAGES` in memory at a time.

    Of the columns the wanted ones are read, or all where there is none of them.

    Raises:
        InputError: it is no Parquet file; the text begins with `name`.
        MissingExtraError: pyarrow is not installed.
    """
    with _refusing(name), pyarrow().parquet.ParquetFile(source) as file:
        columns = [column for column in wanted if column in file.schema_arrow.names] or None
        for batch in file.iter_batches(batch_size=PAGES, columns=columns):
            yield from plain_rows(batch)


def plain_rows(batch: Any) -> Iterator[dict[str, Any]]:
    """Yields the rows of a record batch or table as dictionaries; a string that is no UTF-8 comes as its bytes."""
    try:
        columns = [column.to_pylist() for column in batch.columns]
    except UnicodeDecodeError:
        columns = [[_plain(value) for value in column] for column in batch.columns]
    for row in zip(*columns, strict=True):
        yield dict(zip(batch.schema.names, row, strict=True))


def _plain(value: Any) -> Any:
    try:
        return value.as_py()
    except UnicodeDecodeError:
        return value.as_buffer().to_pybytes() if hasattr(value, "as_buffer") else None


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    """Turns what pyarrow raises on broken Parquet into an error that names it."""
    try:
        yield
    except pyarrow().ArrowInvalid as error:
        raise InputError(f"{name}: is no Parquet file: {error}".split("\n")[0]) from error
