"""JSON lines and Parquet hold the same results for those who read them with duckdb, polars, pandas or Hugging Face datasets."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleaner.batch.convert import convert
from cleaner.batch.documents import Limits, RawDocument, Result, Row, Status, line_of
from cleaner.batch.parquet import read_parquet, table_schema, write_parquet
from cleaner.options import Options

pytest.importorskip("pyarrow")

PAGE = b"<html><body><article><h1>Quay</h1><p>" + b"The tide came in at nine and went out at four. " * 9
WANTED = [
    ("k-7", "done", "Quay", "t.jsonl#1", "https://quay.example/7", "news", 1),
    ("t.jsonl#2", "failed", None, "t.jsonl#2", "https://quay.example/b", None, 0),
]
"""Id, status, title, path, address, the kept column `section` and the number of rules that dropped blocks."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("results")
    row = Row("k-7", {"section": "news", "day": None})
    document = RawDocument("t.jsonl#1", raw=PAGE, url="https://quay.example/7", row=row)
    results = [
        convert(document, Options(), Limits()),
        Result("t.jsonl#2", Status.FAILED, "is gone", url="https://quay.example/b"),
    ]
    files = {"jsonl": folder / "all.jsonl", "parquet": folder / "all.parquet"}
    files["jsonl"].write_bytes(b"".join(map(line_of, results)))
    write_parquet(files["jsonl"], files["parquet"])
    return files


def test_both_hold_the_same_records_with_all_columns(files: dict[str, Path]) -> None:
    records = [json.loads(line) for line in files["jsonl"].read_text().splitlines()]
    assert list(read_parquet(files["parquet"])) == records
    schema = table_schema()
    for record in records:
        assert list(record) == schema.names or set(record) == set(schema.names)
        assert set(record["input"]) == {field.name for field in schema.field("input").type}


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_duckdb(files: dict[str, Path], kind: str) -> None:
    duckdb = pytest.importorskip("duckdb")
    columns = "id, status, title, input.path, input.url, map_from_entries(input.columns)['section'], len(dropped)"
    assert duckdb.sql(f"select {columns} from '{files[kind]}'").fetchall() == WANTED


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_polars(files: dict[str, Path], kind: str) -> None:
    polars = pytest.importorskip("polars")
    rows = (polars.read_ndjson if kind == "jsonl" else polars.read_parquet)(files[kind]).to_dicts()
    assert [_facts(row) for row in rows] == WANTED


@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_pandas(files: dict[str, Path], kind: str) -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_json(files[kind], lines=True) if kind == "jsonl" else pandas.read_parquet(files[kind])
    rows = frame.astype(object).where(frame.notna(), None).to_dict("records")
    assert [_facts(row) for row in rows] == WANTED


def test_datasets(files: dict[str, Path], tmp_path: Path) -> None:
    datasets = pytest.importorskip("datasets")
    datasets.Dataset.from_parquet(str(files["parquet"]), cache_dir=str(tmp_path)).save_to_disk(tmp_path / "saved")
    assert [_facts(row) for row in datasets.load_from_disk(tmp_path / "saved")] == WANTED


def _facts(row: dict[str, Any]) -> tuple[object, ...]:
    """What `WANTED` has of a row."""
    about = row["input"]
    kept = {column["name"]: column["value"] for column in (about["columns"] if about["columns"] is not None else ())}
    return row["id"], row["status"], row["title"], about["path"], about["url"], kept.get("section"), len(row["dropped"])
