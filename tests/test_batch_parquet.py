"""Results as tables and Parquet files: the documented columns, every record as it was, and any Parquet file as input."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
from pathlib import Path

import pytest
from conftest import ROOT, Command
from engine_pages import page

from cleaner import clean
from cleaner.batch.documents import Result, Status, record_of
from cleaner.batch.parquet import parquet_rows, read_parquet, records_of, table_of, table_schema, write_parquet
from cleaner.errors import InputError

pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402


def test_the_columns_are_the_ones_of_version_2() -> None:
    schema = table_schema()
    assert schema.metadata == {b"cleaner.schema": b"2"}
    assert str(schema.field("dropped").type) == "list<item: struct<rule: string, blocks: int64>>"
    promised = json.loads((ROOT / "cleaner" / "schema.json").read_text())["required"]
    assert set(schema.names) == {*promised, "id", "status", "reason", "markdown", "text"}


def test_surrogates_do_not_stop_a_table() -> None:
    result = Result("name-\udcff", Status.DONE, markdown="\ud800", text="a\udfffb", metadata=clean(page(1)).metadata)
    (record,) = records_of(table_of([record_of(result)], table_schema()))
    assert (record["id"], record["markdown"], record["text"]) == ("name-\ufffd", "\ufffd", "a\ufffdb")
    same = set(clean(page(1)).metadata) - {"dropped", "evidence", "input"}
    assert {name: record[name] for name in same} == {name: clean(page(1)).metadata[name] for name in same}


def test_records_are_the_same_after_writing_and_reading(tmp_path: Path) -> None:
    document = clean(page(1))
    records = [
        record_of(Result("a", Status.DONE, markdown=document.markdown, text=document.text, metadata=document.metadata)),
        record_of(Result("b", Status.FAILED, "is gone")),
    ]
    (tmp_path / "lines").write_text("".join(json.dumps(record) + "\n" for record in records))
    write_parquet(tmp_path / "lines", tmp_path / "all.parquet")
    assert list(read_parquet(tmp_path / "all.parquet")) == records


def test_a_file_of_other_columns_is_not_continued(tmp_path: Path) -> None:
    pq.write_table(pa.table({"id": ["a"]}), tmp_path / "all.parquet")
    with pytest.raises(InputError, match="its columns are of another version"):
        list(read_parquet(tmp_path / "all.parquet"))


def test_only_the_wanted_columns_are_read_if_there_are_any() -> None:
    file = io.BytesIO()
    pq.write_table(pa.table({"html": ["<p>"], "size": [3]}), file)
    assert list(parquet_rows(file, "x.parquet", ["html", "url"])) == [{"html": "<p>"}]
    assert list(parquet_rows(file, "x.parquet", ["page"])) == [{"html": "<p>", "size": 3}]
    with pytest.raises(InputError, match=r"^x\.parquet: is not a Parquet file: "):
        list(parquet_rows(io.BytesIO(b"PAR1 and no more"), "x.parquet", []))


def test_one_file_of_this_machine_has_the_same_columns(command: Command, tmp_path: Path) -> None:
    pq.write_table(pa.table({"html": [page(1), None, ""]}), tmp_path / "pages.parquet")
    assert command(tmp_path / "pages.parquet", "-o", tmp_path / "all.parquet").returncode == 1
    table = pq.read_table(tmp_path / "all.parquet")
    assert table.schema.equals(table_schema())
    assert table.schema.metadata == table_schema().metadata
    assert sorted(table.column("status").to_pylist()) == ["done", "empty", "failed"]
    assert command(tmp_path / "pages.parquet", "-o", tmp_path / "all.parquet", "--retry").returncode == 1
    assert pq.read_table(tmp_path / "all.parquet").num_rows == 3


def test_json_lines_and_parquet_have_one_schema_in_every_reader(tmp_path: Path) -> None:
    document = clean(b"<html><body><article><h1>Quay</h1><p>" + b"The tide came in at nine and went out at four. " * 9)
    results = [Result("a", Status.DONE, metadata=document.metadata), Result("b", Status.FAILED, "is gone", url="https://quay.example/b")]
    records = [record_of(result) for result in results]
    assert {frozenset(record) for record in records} == {frozenset(table_schema().names)}
    lines = tmp_path / "all.jsonl"
    lines.write_text("".join(json.dumps(record) + "\n" for record in records))
    write_parquet(lines, tmp_path / "all.parquet")
    assert list(read_parquet(tmp_path / "all.parquet")) == records
    wanted = [("a", "done", document.metadata["title"]), ("b", "failed", None)]
    for module, read in (
        ("duckdb", lambda duckdb, path: duckdb.sql(f"select id, status, title from '{path}'").fetchall()),
        (
            "polars",
            lambda polars, path: (polars.read_parquet if path.suffix == ".parquet" else polars.read_ndjson)(path)[
                "id", "status", "title"
            ].rows(),
        ),
    ):
        with contextlib.suppress(ImportError):
            for path in (lines, tmp_path / "all.parquet"):
                assert list(read(importlib.import_module(module), path)) == wanted
    with contextlib.suppress(ImportError):
        pandas = importlib.import_module("pandas")
        for frame in (pandas.read_json(lines, lines=True), pandas.read_parquet(tmp_path / "all.parquet")):
            assert list(frame["id"]) == ["a", "b"]
            assert set(frame.columns) == set(records[0])
