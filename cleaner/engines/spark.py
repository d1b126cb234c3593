"""The columns of results in Spark's notation: `df.mapInArrow(cleaner.engines.arrow.clean_batches, spark_schema())`."""

from __future__ import annotations

from typing import Any

from ..batch.parquet import pyarrow, table_schema

SPARK_TYPES = {"int64": "bigint", "double": "double", "string": "string"}


def spark_schema() -> str:
    """Returns the columns of results as `DataFrame.mapInArrow` takes them.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    return ", ".join(f"{field.name} {_spark_type(field.type)}" for field in table_schema())


def _spark_type(kind: Any) -> str:
    types = pyarrow().types
    if types.is_list(kind):
        return f"array<{_spark_type(kind.value_type)}>"
    if types.is_struct(kind):
        return f"struct<{', '.join(f'{field.name}: {_spark_type(field.type)}' for field in kind)}>"
    return SPARK_TYPES[str(kind)]
