"""`clean_batches` under Spark, on this machine; needs PySpark and a Java that it runs on."""

from __future__ import annotations

import os
import shutil
import sys

import pytest
from engine_pages import page, shown_program

from cleaner.engines.arrow import clean_table
from cleaner.engines.spark import spark_schema

pytest.importorskip("pyarrow")


def test_the_columns_in_the_notation_of_spark() -> None:
    assert spark_schema().startswith("id string, status string, reason string, markdown string, text string, schema bigint, title string")
    assert "authors array<string>, source struct<name: string, kind: string," in spark_schema()
    assert spark_schema().endswith("id: string, columns: array<struct<name: string, value: string>>>")
    assert "dropped array<struct<rule: string, blocks: bigint>>" in spark_schema()


@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java")
def test_map_in_arrow_gives_the_rows_of_the_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow as pa

    pytest.importorskip("pyspark")
    from pyspark.sql import SparkSession

    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in sys.path if path))
    rows = [("a", page(1)), ("b", None), ("c", page(2)), ("d", "")]
    spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        pages = spark.createDataFrame(rows, "id string, html string")
        known = {"pages": pages}
        exec(shown_program("mapInArrow"), known)
        cleaned = {row["id"]: row.asDict(recursive=True) for row in known["cleaned"].collect()}
    finally:
        spark.stop()
    expected = clean_table(pa.table({"id": [row[0] for row in rows], "html": [row[1] for row in rows]}))
    assert cleaned == {row["id"]: row for row in expected.to_pylist()}
