"""The Arrow kernel: one row out for every row in, with the columns that are promised, whatever a row holds."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from batch_faults import faulty
from conftest import Command
from engine_pages import page

from cleaner import Options, clean
from cleaner.batch.arrow import clean_batches, clean_table
from cleaner.batch.columns import records_of, spark_schema, table_of, table_schema
from cleaner.batch.folders import Selection
from cleaner.batch.items import Item, Limits, Result, Status, record_of
from cleaner.batch.partitions import Job, clean_partition, file_system, find_partitions
from cleaner.batch.runner import Work, run
from cleaner.errors import InputError

pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402


def test_a_row_holds_what_clean_gives() -> None:
    table = clean_table(pa.table({"html": [page(1)], "url": ["https://quay.example/1"], "id": [7]}))
    document = clean(page(1), "https://quay.example/1")
    (row,) = table.to_pylist()
    assert (row["id"], row["status"], row["error"]) == ("7", "done", None)
    assert (row["markdown"], row["text"]) == (document.markdown, document.text)
    assert {entry["rule"]: entry["blocks"] for entry in row["dropped"]} == document.metadata["dropped"]
    assert {entry["field"]: entry["where"] for entry in row["evidence"]} == document.metadata["evidence"]
    assert row["input"] == {**document.metadata["input"], "path": "7", "record": None, "captured": None}
    same = set(document.metadata) - {"schema", "dropped", "evidence", "input"}
    assert {name: row[name] for name in same} == {name: document.metadata[name] for name in same}
    assert set(row) == {*same, "dropped", "evidence", "input", "id", "status", "error", "markdown", "text"}


def test_the_columns_are_the_ones_of_version_1() -> None:
    schema = table_schema()
    assert schema.metadata == {b"cleaner.schema": b"1"}
    assert clean_table(pa.table({"html": pa.array([], pa.string())})).schema.equals(schema, check_metadata=True)
    assert str(schema.field("dropped").type) == "list<item: struct<rule: string, blocks: int64>>"
    assert "dropped array<struct<rule: string, blocks: bigint>>" in spark_schema()
    promised = json.loads((Path(__file__).parent.parent / "cleaner" / "schema.json").read_text())["required"]
    assert set(schema.names) == {*promised, "id", "status", "error", "markdown", "text"} - {"schema"}


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
    assert table.column("error")[2].as_py() == "has no page in the column 'html'"
    limited = clean_table(pa.table({"html": [page(1), "x" * 9000]}), limits=Limits(max_bytes=5000))
    assert [row["error"] is None for row in limited.to_pylist()] == [True, False]


def test_half_characters_do_not_stop_a_table() -> None:
    result = Result("name-\udcff", Status.DONE, markdown="\ud800", text="a\udfffb", metadata=clean(page(1)).metadata)
    (record,) = records_of(table_of([record_of(result)], table_schema()))
    assert (record["id"], record["markdown"], record["text"]) == ("name-\ufffd", "\ufffd", "a\ufffdb")
    assert {name: record[name] for name in clean(page(1)).metadata} == clean(page(1)).metadata


def test_flattened_text_is_read_as_text() -> None:
    text = "Harbour news\n\nBy Jo Quay\n\nThe <b> in this line is no markup. " + "The boats came in before the rain. " * 9
    (row,) = clean_table(pa.table({"text": [text]})).to_pylist()
    assert row["input"]["kind"] == "text"
    assert "The <b> in this line" in row["text"]


@pytest.mark.parametrize(
    ("columns", "said"), [({"page": ["x"]}, "neither a column 'html' nor 'text', but page"), ({"html": [1]}, "but int64")]
)
def test_a_table_without_pages_is_refused(columns: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError, match=said):
        clean_table(pa.table(columns))


def test_batches_give_the_rows_of_the_table_in_order() -> None:
    table = pa.table({"html": [page(1), None, page(2), "", page(3), None], "id": list("abcdef")})
    cleaned = pa.Table.from_batches(clean_batches(table.to_batches(max_chunksize=2), Options(links=False)))
    assert cleaned.equals(clean_table(table, Options(links=False)))
    assert list(clean_batches([])) == []


def test_a_page_that_hangs_or_kills_is_a_row_in_its_place() -> None:
    contents = [page(1), b"hang", b"die", page(2)]
    given: list[Item | Result] = [Item(str(number), str(number), raw=raw) for number, raw in enumerate(contents)]
    given.insert(2, Result("none", Status.FAILED, "nothing"))
    results = list(run(given, Work(Options(), Limits(seconds=5), convert=faulty), 1, ordered=True))
    assert [result.id for result in results] == ["0", "1", "none", "2", "3"]
    assert [result.status.value for result in results] == ["done", "failed", "failed", "failed", "done"]
    assert [result.reason for result in results][1:4] == ["took longer than 5 s", "nothing", "the process that read it died (SIGKILL)"]


def test_one_file_of_this_machine_has_the_same_columns(command: Command, tmp_path: Path) -> None:
    pq.write_table(pa.table({"html": [page(1), None, ""]}), tmp_path / "pages.parquet")
    assert command(tmp_path / "pages.parquet", "-o", tmp_path / "all.parquet").returncode == 1
    table = pq.read_table(tmp_path / "all.parquet")
    assert table.schema.equals(table_schema())
    assert table.schema.metadata == table_schema().metadata
    assert sorted(table.column("status").to_pylist()) == ["done", "empty", "failed"]
    assert command(tmp_path / "pages.parquet", "-o", tmp_path / "all.parquet", "--retry").returncode == 1
    assert pq.read_table(tmp_path / "all.parquet").num_rows == 3


def test_partitions_keep_their_paths_and_never_share_an_output(tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    for name in ("in/a/x.jsonl", "in/a/x.parquet", "in/b/x.warc.gz", "in/b/notes.pdf", "in/out/old.parquet"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = find_partitions([f"{tmp_path}/in", f"{tmp_path}/in/*/x.jsonl"], f"{tmp_path}/in/out")
    assert [each.output.removeprefix(f"{tmp_path}/in/out/") for each in found] == [
        "a/x.jsonl.parquet",
        "a/x.parquet.parquet",
        "b/x.parquet",
    ]
    assert [each.path.removeprefix(f"{tmp_path}/in/") for each in found] == ["a/x.jsonl", "a/x.parquet", "b/x.warc.gz"]
    with pytest.raises(InputError, match="nothing but what lies in the output"):
        find_partitions([f"{tmp_path}/in/out"], f"{tmp_path}/in/out")
    for wrong, said in (("in/none/*.parquet", "there is no archive"), ("gone", "No such file"), ("in/b/notes.pdf", "not single pages")):
        with pytest.raises(InputError, match=said):
            find_partitions([f"{tmp_path}/{wrong}"], "out")


def test_an_archive_is_cleaned_where_it_lies() -> None:
    fsspec = pytest.importorskip("fsspec")
    pytest.importorskip("warcio")
    from test_batch_warc import archive

    memory = fsspec.filesystem("memory")
    memory.pipe("/crawls/a.warc.gz", b"".join(map(gzip.compress, archive())))
    memory.pipe("/crawls/b.jsonl.gz", gzip.compress(json.dumps({"html": page(1), "url": "https://quay.example/"}).encode()))
    memory.pipe("/crawls/c.parquet", b"PAR1")
    job = Job(Options(), Limits(), Selection())
    summaries = [clean_partition(partition, job) for partition in find_partitions(["memory://crawls"], "memory://clean")]
    assert [dict(summary.counts) for summary in summaries] == [{Status.DONE: 3}, {Status.DONE: 1}, {Status.FAILED: 1}]
    assert sorted(memory.find("/clean")) == ["/clean/a.parquet", "/clean/b.parquet", "/clean/c.parquet"]
    with memory.open("/clean/a.parquet") as file:
        rows = pq.read_table(file).to_pylist()
    assert rows[0]["id"].startswith("memory://crawls/a.warc.gz#<urn:uuid:2>")
    assert [clean_partition(partition, job).counts.total() for partition in find_partitions(["memory://crawls"], "memory://clean")] == [
        0,
        0,
        0,
    ]


def test_other_file_systems() -> None:
    pytest.importorskip("fsspec")
    memory, path = file_system("memory://crawl/pages.jsonl")
    memory.pipe(path, b"{}")
    (partition,) = find_partitions(["memory://crawl"], "memory://out")
    assert (partition.path, partition.output) == ("memory://crawl/pages.jsonl", "memory://out/pages.parquet")
    assert file_system("memory:/out/x.parquet")[1] == "/out/x.parquet"
    with pytest.raises(InputError, match="nowhere://x"):
        file_system("nowhere://x")
    assert (
        file_system("gs://anonymous@bucket/pages.parquet")[1] == "bucket/pages.parquet"
    )  # by pyarrow itself, where gcsfs is not installed
