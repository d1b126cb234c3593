"""Results as tables and Parquet files: the documented columns, every record as it was, and any Parquet file as input."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from conftest import ROOT, Command
from engine_pages import page

from cleaner import clean
from cleaner.batch import parquet
from cleaner.batch.documents import Failed, Result, Status, record_of
from cleaner.batch.parquet import Columns, parquet_rows, read_parquet, records_of, table_of, table_schema, write_parquet
from cleaner.errors import InputError

pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402


def test_the_columns_are_the_ones_of_version_3() -> None:
    schema = table_schema()
    assert schema.metadata == {b"cleaner.schema": b"3"}
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


def table(columns: dict[str, object], **options: object) -> io.BytesIO:
    file = io.BytesIO()
    pq.write_table(pa.table(columns), file, **options)
    return file


def test_only_the_wanted_columns_are_read() -> None:
    file = table({"html": ["<p>"], "size": [3], "id": [7]})
    assert list(parquet_rows(file, "x.parquet", Columns(("html", "text"), ("url",), "id"))) == [(1, {"html": "<p>", "id": 7})]
    assert list(parquet_rows(file, "x.parquet", Columns(("html",), (), "key", ("size",)))) == [(1, {"html": "<p>", "size": 3})]


def test_columns_of_one_name_are_no_obstacle() -> None:
    file = io.BytesIO()
    pq.write_table(pa.table([pa.array(["x"]), pa.array(["y"])], names=["html", "html"]), file)
    assert [set(row) for _, row in parquet_rows(file, "x.parquet", Columns(("html",), (), "id")) if isinstance(row, dict)] == [{"html"}]


def test_a_table_without_pages_is_one_error_that_lists_its_columns() -> None:
    file = table({"page": ["<p>"], "html": [3]})
    with pytest.raises(InputError, match=r"^x\.parquet: no column html or text holds text; the columns are page, html \(--html-field"):
        list(parquet_rows(file, "x.parquet", Columns(("html", "text"), ("url",), "id")))
    with pytest.raises(InputError, match=r"^x\.parquet: has no column day; the columns are page, html$"):
        list(parquet_rows(file, "x.parquet", Columns(("page",), ("url",), "id", ("html", "day"))))
    with pytest.raises(InputError, match=r"^x\.parquet: is not a Parquet file: "):
        list(parquet_rows(io.BytesIO(b"PAR1 and no more"), "x.parquet", Columns(("html",), (), "id")))


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.binary(3), pa.dictionary(pa.int32(), pa.string())])
def test_pages_may_have_every_type_of_text(kind: pa.DataType) -> None:
    rows = list(parquet_rows(table({"html": pa.array(["<p>"], pa.string()).cast(kind)}), "x.parquet", Columns(("html",), (), "id")))
    assert rows in ([(1, {"html": "<p>"})], [(1, {"html": b"<p>"})])


def test_a_row_group_that_would_fill_the_memory_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "MOST_BYTES", 100_000)
    huge = table({"html": ["<p>" + "x " * 50_000] * 20 + ["<p>Tide"] * 20}, compression="zstd", row_group_size=20, use_dictionary=False)
    found = list(parquet_rows(huge, "x.parquet", Columns(("html",), (), "id")))
    assert [number for number, row in found if isinstance(row, Failed)] == [1]
    assert [number for number, row in found if row == {"html": "<p>Tide"}] == list(range(21, 41))
    random = table({"html": [f"<p>{hash((row, word))}" * 2000 for row in range(20) for word in range(2)]}, use_dictionary=False)
    assert not any(isinstance(row, Failed) for _, row in parquet_rows(random, "x.parquet", Columns(("html",), (), "id")))


def test_one_file_of_this_machine_has_the_same_columns(command: Command, tmp_path: Path) -> None:
    pq.write_table(pa.table({"html": [page(1), None, ""]}), tmp_path / "pages.parquet")
    assert command(tmp_path / "pages.parquet", "-o", tmp_path / "all.parquet").returncode == 1
    table = pq.read_table(tmp_path / "all.parquet")
    assert table.schema.equals(table_schema())
    assert table.schema.metadata == table_schema().metadata
    assert sorted(table.column("status").to_pylist()) == ["done", "empty", "failed"]
    assert command(tmp_path / "pages.parquet", "-o", tmp_path / "all.parquet", "--retry").returncode == 1
    assert pq.read_table(tmp_path / "all.parquet").num_rows == 3
