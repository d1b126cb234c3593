"""The columns of results as a table, version 1: the same for Parquet files of this machine and for every engine.

| column | type | holds |
|---|---|---|
| `id` | string | what names the row: as given, or path and number of the record; null where none was given |
| `status` | string | `done`, `empty` (converted, but it holds no article) or `failed` |
| `error` | string | why there is no article; null where there is one |
| `markdown`, `text` | string | as `Document.markdown` and `Document.text`; empty where there is no article |
| `dropped` | list of {rule, blocks} | how many blocks each rule dropped, by the rule's name |
| `evidence` | list of {field, where} | where each fact was found |
| all others | | the keys of `schema.json`, with its meanings |

Where `status` is `failed`, all but the first five are null. Dates are strings, since pages often tell no more than a
year or a day. The version stands in the schema's own metadata as `cleaner.schema`; it is raised when a column goes, or
changes its type or its meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import MissingExtraError
from ..write.record import SCHEMA

VERSION = 1
VERSION_KEY = b"cleaner.schema"
ROW = ("id", "status", "error", "markdown", "text")
"""The columns that every row fills."""
OF_ARCHIVES = ("record", "captured")
"""What `input` tells only of pages from web archives."""
SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def table_schema() -> Any:
    """Returns the columns as a pyarrow schema.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pa = pyarrow()
    string, strings = pa.string(), pa.list_(pa.string())
    source = pa.struct([(name, string) for name in ("name", "kind", "relation", "url", "evidence")])
    related = pa.struct([("blocks", pa.list_(pa.int64())), ("similarity", pa.float64()), ("texts", strings)])
    told = ("encoding", "how", "kind", "path", *OF_ARCHIVES)
    given = pa.struct([("sha256", string), ("bytes", pa.int64()), *((name, string) for name in told)])
    return pa.schema(
        [
            *((name, string) for name in ROW),
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
    """Returns result records (`items.record_of`) as a pyarrow table.

    Half characters, which JSON can hold and tables cannot, become U+FFFD.
    """
    pa = pyarrow()
    rows = [_row(record) for record in records]
    try:
        return pa.Table.from_pylist(rows, schema)
    except UnicodeEncodeError:
        return pa.Table.from_pylist([_whole(row) for row in rows], schema)


def records_of(table: Any) -> Iterator[dict[str, Any]]:
    """Yields the result records that `table_of` made a table of."""
    for row in table.to_pylist():
        record = {name: row.pop(name) for name in ROW}
        markdown, text = record.pop("markdown"), record.pop("text")
        record["reason"] = record.pop("error") or ""
        if record["status"] != "failed":
            record |= {"schema": SCHEMA, **row}
            record["dropped"] = {entry["rule"]: entry["blocks"] for entry in row["dropped"]}
            record["input"] = {name: value for name, value in row["input"].items() if value is not None or name not in OF_ARCHIVES}
            record["evidence"] = {entry["field"]: entry["where"] for entry in row["evidence"]}
        yield {**record, "markdown": markdown, "text": text}


def spark_schema() -> str:
    """Returns the columns as Spark writes them, for `DataFrame.mapInArrow`."""
    return ", ".join(f"{field.name} {_spark_type(field.type)}" for field in table_schema())


def _spark_type(kind: Any) -> str:
    types = pyarrow().types
    if types.is_list(kind):
        return f"array<{_spark_type(kind.value_type)}>"
    if types.is_struct(kind):
        return f"struct<{', '.join(f'{field.name}: {_spark_type(field.type)}' for field in kind)}>"
    return {"int64": "bigint", "double": "double", "string": "string"}[str(kind)]


def _row(record: dict[str, Any]) -> dict[str, Any]:
    row = {**record, "id": record["id"] or None, "error": record["reason"] or None}
    if record.get("input"):
        row["dropped"] = [{"rule": rule, "blocks": blocks} for rule, blocks in record["dropped"].items()]
        row["evidence"] = [{"field": name, "where": where} for name, where in record["evidence"].items()]
        row["input"] = {**record["input"], "path": record["input"]["path"] or None}
    return row


def _whole(value: Any) -> Any:
    """A value of a row with its strings freed of half characters."""
    if isinstance(value, str):
        return value.translate(SURROGATES)
    if isinstance(value, dict):
        return {name: _whole(each) for name, each in value.items()}
    return [_whole(each) for each in value] if isinstance(value, list) else value


def pyarrow() -> Any:
    """Returns the module pyarrow, with its Parquet half loaded.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise MissingExtraError("Parquet needs the extra 'parquet': pip install 'cleaner[parquet]'") from error
    return pyarrow
