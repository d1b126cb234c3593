"""Cleans Arrow tables of pages; the kernel for Ray Data, Spark and every other engine that uses Arrow. Needs pyarrow.

A table of pages has a column `html` or, for flattened texts, `text`, with strings or bytes. It may have `id` (any type
that can be written as a string) and `url`. The result has the columns that `docs/results.md` lists, and a row for every
row, in the same order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from ..batch.convert import convert
from ..batch.documents import Limits, RawDocument, Result, Row, Status, record_of
from ..batch.parquet import PAGE_ROWS, batch_rows, pyarrow, table_of, table_schema, tables_of
from ..batch.workers import Work, run_workers
from ..errors import InputError
from ..model import InputKind
from ..options import Options

KIND_BY_COLUMN = {"html": None, "text": InputKind.TEXT}


def clean_table(table: Any, options: Options | None = None, limits: Limits | None = None) -> Any:
    """Returns the cleaned rows of a pyarrow table of pages. Converts them in this process.

    A page that cannot be cleaned becomes a row with an error. Nothing here protects against a page that hangs or kills the
    process; `clean_batches` does.

    Raises:
        InputError: there is neither a column `html` nor `text`, or it holds neither strings nor bytes.
        MissingExtraError: pyarrow is not installed.
    """
    column = _page_column(table.schema)
    options, limits = _with_kind(options, column), limits or Limits()
    records = (
        record_of(row if isinstance(row, Result) else convert(row, options, limits))
        for batch in table.to_batches(max_chunksize=PAGE_ROWS)
        for row in _rows(batch, column)
    )
    schema = table_schema()
    return pyarrow().concat_tables([table_of([], schema), *tables_of(records, schema)])


def clean_batches(batches: Iterable[Any], options: Options | None = None, limits: Limits | None = None) -> Iterator[Any]:
    """Yields the cleaned rows of pyarrow record batches of pages. Converts them in a separate process.

    A page that takes too long, or whose process dies, becomes a row with an error, like one that cannot be cleaned. For
    Spark: `df.mapInArrow(clean_batches, spark_schema())`, with `functools.partial` to set options.

    Raises:
        InputError, MissingExtraError: as `clean_table`.
    """
    batches = iter(batches)
    first = next(batches, None)
    if first is None:
        return
    column = _page_column(first.schema)
    rows = (row for batch in chain([first], batches) for part in _slices(batch) for row in _rows(part, column))
    results = run_workers(rows, Work(_with_kind(options, column), limits or Limits()), 1, ordered=True)
    for table in tables_of(map(record_of, results), table_schema()):
        yield from table.combine_chunks().to_batches()


def _page_column(schema: Any) -> str:
    """Returns the name of the column that holds the pages. Raises InputError as `clean_table`."""
    types = pyarrow().types
    column = next((name for name in KIND_BY_COLUMN if name in schema.names), None)
    if column is None:
        raise InputError(f"the table has neither a column 'html' nor 'text', but {', '.join(schema.names) or 'none at all'}")
    kind = schema.field(column).type
    is_page = (types.is_string, types.is_large_string, types.is_binary, types.is_large_binary, types.is_fixed_size_binary)
    if not any(test(kind) for test in (*is_page, types.is_null)):
        raise InputError(f"the column {column!r} holds neither strings nor bytes, but {kind}")
    return column


def _with_kind(options: Options | None, column: str) -> Options:
    """Returns the options with the kind of input that a column holds, unless the options have one."""
    options = options or Options()
    return options.replace(input_kind=options.input_kind or KIND_BY_COLUMN[column])


def _slices(batch: Any) -> Iterator[Any]:
    """Yields slices of a batch, so that at most `PAGE_ROWS` pages are in memory twice."""
    for start in range(0, batch.num_rows, PAGE_ROWS):
        yield batch.slice(start, PAGE_ROWS)


def _rows(batch: Any, column: str) -> Iterator[RawDocument | Result]:
    """Yields the page of each row of a record batch, or a failed result for a row without one."""
    for row in batch_rows(batch.select([name for name in ("id", "url", column) if name in batch.schema.names])):
        identity = "" if row.get("id") is None else str(row["id"])
        page, url = row[column], row.get("url")
        if page is None:
            yield Result(identity, Status.FAILED, f"has no page in the column {column!r}", row=Row(identity or None))
        else:
            yield RawDocument(identity, identity, raw=page, url=url if isinstance(url, str) else None, row=Row(identity or None))
