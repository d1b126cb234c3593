"""Results as Parquet, and Parquet as input; needs the extra `parquet` (pyarrow)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import InputError, MissingExtraError
from .outputs import json_line

ROWS = 1000
"""Rows that are held at a time."""
TEXT_COLUMNS = (
    "id",
    "status",
    "reason",
    "title",
    "subtitle",
    "byline",
    "site_name",
    "url",
    "published",
    "modified",
    "language",
    "markdown",
)


def write_parquet(lines: Path, target: Path) -> None:
    """Writes a file of result records, JSON lines, as one Parquet file.

    Columns: the ones in `TEXT_COLUMNS`, `authors` (list of string), `source` (the name), `word_count`,
    `confidence`, and `metadata`, the whole record as JSON.
    """
    pa, pq = _pyarrow()
    schema = pa.schema(
        [(name, pa.string()) for name in TEXT_COLUMNS]
        + [
            ("authors", pa.list_(pa.string())),
            ("source", pa.string()),
            ("word_count", pa.int64()),
            ("confidence", pa.float64()),
            ("metadata", pa.string()),
        ]
    )
    with pq.ParquetWriter(target, schema) as writer, open(lines, "rb") as file:
        rows: list[dict[str, Any]] = []
        for line in file:
            rows.append(_row(json.loads(line)))
            if len(rows) == ROWS:
                writer.write_table(pa.Table.from_pylist(rows, schema))
                rows.clear()
        writer.write_table(pa.Table.from_pylist(rows, schema))


def _row(record: dict[str, Any]) -> dict[str, Any]:
    metadata = {name: value for name, value in record.items() if name not in ("id", "status", "reason", "markdown")}
    row = {name: record.get(name) for name in (*TEXT_COLUMNS, "authors", "word_count", "confidence")}
    return {**row, "source": (record.get("source") or {}).get("name"), "metadata": json_line(metadata)}


def read_parquet(path: Path) -> Iterator[dict[str, Any]]:
    """Yields the records of a Parquet file that `write_parquet` wrote."""
    for row in rows_of(path):
        yield {**{name: row[name] for name in ("id", "status", "reason")}, **json.loads(row["metadata"]), "markdown": row["markdown"]}


def rows_of(path: str | Path) -> Iterator[dict[str, Any]]:
    """Yields the rows of any Parquet file as dictionaries, a thousand in memory at a time.

    Raises:
        InputError: it is no Parquet file.
        MissingExtraError: pyarrow is not installed.
    """
    pa, pq = _pyarrow()
    try:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=ROWS):
                yield from batch.to_pylist()
    except pa.ArrowInvalid as error:
        raise InputError(f"{path}: is no Parquet file: {error}".split("\n")[0]) from error


def _pyarrow() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise MissingExtraError("Parquet needs the extra 'parquet': pip install 'cleaner[parquet]'") from error
    return pyarrow, pyarrow.parquet
