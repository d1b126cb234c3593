"""The kernel for engines that hand over Arrow tables: Ray Data, Spark, and whatever else speaks Arrow. Needs pyarrow.

A table of pages has a column `html` or, for flattened texts, `text`, each of strings or of bytes, and may have `id`
(anything that can be written as a string) and `url`. What comes back has the columns of `columns.py`, a row for every
row, in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from ..errors import InputError
from ..model import InputKind
from ..options import Options
from .columns import pyarrow, table_of, table_schema
from .convert import convert
from .items import Item, Limits, Result, Status, record_of
from .parquet import PAGES, plain_rows, tables_of
from .runner import Work, run

Given = Item | Result
"""A page, or why a row holds none."""
KINDS = {"html": None, "text": InputKind.TEXT}


def clean_table(table: Any, options: Options | None = None, limits: Limits | None = None) -> Any:
    """Returns the cleaned rows of a pyarrow table of pages, worked off in this process.

    A page that cannot be cleaned is a row with an error, and costs no other. One that hangs, or kills the process, is
    the caller's to guard against; `clean_batches` does.

    Raises:
        InputError: there is neither a column `html` nor `text`, or it holds neither strings nor bytes.
    """
    column = page_column(table.schema)
    options, limits = _as_read(column, options), limits or Limits()
    records = (
        record_of(given if isinstance(given, Result) else convert(given, options, limits))
        for batch in table.to_batches(max_chunksize=PAGES)
        for given in _given(batch, column)
    )
    schema = table_schema()
    return pyarrow().concat_tables([table_of([], schema), *tables_of(records, schema)])


def clean_batches(batches: Iterable[Any], options: Options | None = None, limits: Limits | None = None) -> Iterator[Any]:
    """Yields the cleaned rows of pyarrow record batches of pages, worked off in a process of its own.

    A page that takes too long, or whose process dies, is a row with an error, as one that cannot be cleaned is. Fit
    for Spark: `df.mapInArrow(clean_batches, spark_schema())`, with `functools.partial` where there are options.

    Raises:
        InputError: as `clean_table`.
    """
    batches = iter(batches)
    first = next(batches, None)
    if first is None:
        return
    column = page_column(first.schema)
    given = (each for batch in chain([first], batches) for part in _parts(batch) for each in _given(part, column))
    results = run(given, Work(_as_read(column, options), limits or Limits()), 1, ordered=True)
    for table in tables_of(map(record_of, results), table_schema()):
        yield from table.combine_chunks().to_batches()


def page_column(schema: Any) -> str:
    """Returns which column of a table holds the pages.

    Raises:
        InputError: as `clean_table`.
    """
    types = pyarrow().types
    column = next((name for name in KINDS if name in schema.names), None)
    if column is None:
        raise InputError(f"the table has neither a column 'html' nor 'text', but {', '.join(schema.names) or 'none at all'}")
    kind = schema.field(column).type
    is_page = (types.is_string, types.is_large_string, types.is_binary, types.is_large_binary, types.is_fixed_size_binary)
    if not any(test(kind) for test in (*is_page, types.is_null)):
        raise InputError(f"the column {column!r} holds neither strings nor bytes, but {kind}")
    return column


def _as_read(column: str, options: Options | None) -> Options:
    options = options or Options()
    return options.replace(input_kind=options.input_kind or KINDS[column])


def _parts(batch: Any) -> Iterator[Any]:
    """Slices of a batch, so that no more than `PAGES` pages are held twice."""
    for start in range(0, batch.num_rows, PAGES):
        yield batch.slice(start, PAGES)


def _given(batch: Any, column: str) -> Iterator[Given]:
    """The pages of a record batch."""
    for row in plain_rows(batch.select([name for name in ("id", "url", column) if name in batch.schema.names])):
        identity = "" if row.get("id") is None else str(row["id"])
        page, url = row[column], row.get("url")
        if page is None:
            yield Result(identity, Status.FAILED, f"has no page in the column {column!r}")
        else:
            yield Item(identity, identity, raw=page, url=url if isinstance(url, str) else None)
