"""Rows of tables: each with its page, its address, its id and the columns that are kept; what is broken or too large fails alone."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from conftest import Command

from cleaner.batch import tables
from cleaner.batch.documents import Failed, Row
from cleaner.batch.files import Selection
from cleaner.batch.tables import Page, read_rows
from cleaner.errors import InputError

PAGE = "<html><body><article><h1>Quay</h1><p>" + "The tide came in at nine and went out at four. " * 9


def rows(*lines: Any, selection: Selection | None = None) -> list[Page | Failed]:
    raw = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    return list(read_rows(io.BytesIO(raw), "t.jsonl", selection or Selection()))


@pytest.mark.parametrize("name", ["html", "content", "raw_html", "body", "text"])
def test_several_names_of_columns_are_tried(name: str) -> None:
    first, second = rows({"link": "https://quay.example/1", "id": 7, name: PAGE}, {"n": 2, "title": "none"})
    assert first == Page(1, PAGE, "https://quay.example/1", Row("7"))
    assert isinstance(second, Failed)
    assert second.reason == (
        "no column html or content or raw_html or body or text holds text; the columns are n, title (--html-field names another)"
    )


def test_a_line_that_cannot_be_read_is_a_failed_row() -> None:
    selection = Selection(max_bytes=1)
    too_long = b'{"html": "' + b"x" * tables.OTHER_COLUMNS_BYTES + b'"}'
    found = rows(
        {"html": "a"}, b"", b"[1]", too_long, b" " * 3 * tables.PIECE_BYTES, {"html": None, "url": "u"}, {"html": "b"}, selection=selection
    )
    assert found == [
        Page(1, "a", None, Row()),
        Failed("is not a JSON object", number=3),
        Failed("is longer than 1 MB", number=4),
        Failed("has no text in the column html", number=6, url="u", row=Row()),
        Page(7, "b", None, Row()),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "is not JSON: Expecting property name enclosed in double quotes"),
        (b'{"a": ' * 100_000, "is not JSON: it is nested too deep"),
        (b'{"html": "\xff\xfe"}', "is not JSON: it is not UTF-8"),
        (b"\0" * 1000, "is not JSON: it is not UTF-8"),
    ],
)
def test_reasons_hold_no_numbers_so_that_they_can_be_counted(line: bytes, reason: str) -> None:
    assert rows(line, {"html": "a"}) == [Failed(reason, number=1), Page(2, "a", None, Row())]


def test_a_number_of_very_many_digits_is_no_obstacle() -> None:
    assert rows(b'{"html": "a", "id": ' + b"9" * 5000 + b"}") == [Page(1, "a", None, Row("9" * 5000))]


def test_a_line_of_very_many_values_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MOST_VALUES", 1000)
    monkeypatch.setattr(tables, "COUNTED_BYTES", 10)
    many, none = rows({"html": "a", "x": [[]] * 1001}, {"html": 'a "quoted" \\,[{' * 500})
    assert many == Failed("holds more than 1000 values", number=1)
    assert isinstance(none, Page)


def test_what_is_not_read_takes_no_memory() -> None:
    """A line of blanks and one of lists, as a small compressed file can hold them."""
    lines = (b'{"html": "a"}', b" " * 50_000_000, b'{"html": "b", "x": [' + b"[]," * 2_000_000 + b"0]}", b'{"html": "c"}')
    raw = gzip.compress(b"\n".join(lines), 1)
    tracemalloc.start()
    found = list(read_rows(io.BytesIO(raw), "t.jsonl.gz", Selection()))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found == [Page(1, "a", None, Row()), Failed("holds more than 1000000 values", number=3), Page(4, "c", None, Row())]
    assert peak < 40_000_000


def test_a_table_without_pages_is_one_error_that_lists_its_columns() -> None:
    with pytest.raises(InputError, match=r"^t.jsonl: no column page holds text; the columns are n, html \(--html-field names another\)$"):
        rows(*[{"n": 1, "html": "x"}] * 200, selection=Selection(html_field="page"))
    found = rows(*[{"n": 1}] * 99, {"html": "a"})
    assert [type(each) for each in found] == [*[Failed] * 99, Page]
    assert rows(*[b"no json"] * 250, {"html": "a"})[-1] == Page(251, "a", None, Row())
    assert len(rows(*[b"no json"] * 250)) == 250


def kept(row: dict[str, Any]) -> dict[str, str | None]:
    return {column["name"]: column["value"] for column in row["input"]["columns"]}


@pytest.mark.parametrize("output", ["out.jsonl", "out"])
def test_id_address_and_kept_columns_come_with_the_result(command: Command, tmp_path: Path, output: str) -> None:
    lines = [
        {"id": 7, "url": "https://quay.example/7", "html": PAGE, "tags": ["a", "é"], "day": None},
        {"id": "x", "url": "https://quay.example/x", "html": None, "tags": "b"},
        {"html": PAGE},
    ]
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, lines)))
    arguments = (tmp_path / "t.jsonl", "-o", tmp_path / output, "--keep-field", "tags", "--keep-field", "day", "--ordered", "-j", "1")
    assert command(*arguments).returncode == 1
    if output == "out":
        about = json.loads((tmp_path / "out/t/000001-quay.example-7.json").read_text())["input"]
        assert (about["id"], about["url"], about["columns"]) == ("7", "https://quay.example/7", {"tags": '["a", "é"]', "day": None})
        return
    found = [json.loads(line) for line in (tmp_path / output).read_text().splitlines()]
    shown = [(row["id"], row["input"]["path"].rpartition("/")[2], row["input"]["url"], kept(row)) for row in found]
    assert shown == [
        ("7", "t.jsonl#1", "https://quay.example/7", {"tags": '["a", "é"]', "day": None}),
        ("x", "t.jsonl#2", "https://quay.example/x", {"tags": "b", "day": None}),
        (f"{tmp_path}/t.jsonl#3", "t.jsonl#3", None, {"tags": None, "day": None}),
    ]
    again = command(*arguments, "--retry")
    assert b"2 were done by an earlier run" in again.stderr
    assert len((tmp_path / output).read_text().splitlines()) == 3
    (tmp_path / "t.jsonl").write_text("\n".join(map(json.dumps, [{**lines[0], "id": 8}, *lines[1:]])))
    assert b"1 were done by an earlier run" in command(*arguments, "--retry").stderr
    assert b"2 converted" in command(*arguments, "--keep-field", "url").stderr
    found = [json.loads(line) for line in (tmp_path / output).read_text().splitlines()]
    assert [(row["id"], set(kept(row))) for row in found[:2]] == [
        ("8", {"tags", "day", "url"}),
        ("x", {"tags", "day", "url"}),
    ]
