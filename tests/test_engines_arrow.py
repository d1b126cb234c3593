"""Tests the Arrow kernel: every input row gives one output row with the documented columns."""

from __future__ import annotations

from typing import Any

import pytest
from engine_pages import page

from cleaner import Options, clean
from cleaner.batch.documents import Limits
from cleaner.batch.parquet import table_schema
from cleaner.engines.arrow import clean_batches, clean_table
from cleaner.errors import InputError

pa = pytest.importorskip("pyarrow")


def test_a_row_holds_what_clean_gives() -> None:
    table = clean_table(pa.table({"html": [page(1)], "url": ["https://quay.example/1"], "id": [7]}))
    document = clean(page(1), "https://quay.example/1")
    (row,) = table.to_pylist()
    assert (row["id"], row["status"], row["reason"]) == ("7", "done", "")
    assert (row["markdown"], row["text"]) == (document.markdown, document.text)
    assert {entry["rule"]: entry["blocks"] for entry in row["dropped"]} == document.metadata["dropped"]
    assert {entry["field"]: entry["where"] for entry in row["evidence"]} == document.metadata["evidence"]
    given = {"path": "7", "id": "7", "url": "https://quay.example/1", "record": None, "captured": None, "columns": None}
    assert row["input"] == {**document.metadata["input"], **given}
    same = set(document.metadata) - {"dropped", "evidence", "input"}
    assert {name: row[name] for name in same} == {name: document.metadata[name] for name in same}
    assert set(row) == {*same, "dropped", "evidence", "input", "id", "status", "reason", "markdown", "text"}


def test_an_empty_table_has_the_columns() -> None:
    assert clean_table(pa.table({"html": pa.array([], pa.string())})).schema.equals(table_schema(), check_metadata=True)


@pytest.mark.parametrize("kind", ["string", "large_string", "binary", "large_binary"])
def test_strings_and_bytes_of_any_width(kind: str) -> None:
    html = pa.array([page(1), page(2)]).cast(getattr(pa, kind)())
    assert clean_table(pa.table({"html": html})).column("title").to_pylist() == ["Boat 1", "Boat 2"]


def test_a_bad_row_costs_only_itself() -> None:
    no_utf_8 = page(3).encode().replace(b"Boat 3 came", b"B\xe4t 3 came")
    broken = pa.array([page(1).encode(), no_utf_8, None, b"", page(2).encode()], pa.binary()).view(pa.string())
    table = clean_table(pa.table({"html": broken, "url": [None, "http://[", None, None, ""]}))
    assert table.column("status").to_pylist() == ["done", "done", "failed", "empty", "done"]
    assert "Bät 3 came" in table.column("text")[1].as_py()
    assert table.column("reason")[2].as_py() == "has no page in the column 'html'"
    limited = clean_table(pa.table({"html": [page(1), "x" * 9000]}), limits=Limits(max_bytes=5000))
    assert [not row["reason"] for row in limited.to_pylist()] == [True, False]


def test_flattened_text_is_read_as_text() -> None:
    text = "Harbour news\n\nBy Jo Quay\n\nThe <b> in this line is no markup. " + "The boats came in before the rain. " * 9
    (row,) = clean_table(pa.table({"text": [text]})).to_pylist()
    assert row["input"]["kind"] == "text"
    assert "The <b> in this line" in row["text"]


@pytest.mark.parametrize(
    ("columns", "message"), [({"page": ["x"]}, "neither a column 'html' nor 'text', but page"), ({"html": [1]}, "but int64")]
)
def test_a_table_without_pages_is_refused(columns: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        clean_table(pa.table(columns))


def test_batches_give_the_rows_of_the_table_in_order() -> None:
    table = pa.table({"html": [page(1), None, page(2), "", page(3), None], "id": list("abcdef")})
    cleaned = pa.Table.from_batches(clean_batches(table.to_batches(max_chunksize=2), Options(links=False)))
    assert cleaned.equals(clean_table(table, Options(links=False)))
    assert list(clean_batches([])) == []
