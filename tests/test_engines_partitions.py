"""Partitions: which files an engine takes, where each output goes, and that a file is cleaned in every file system."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from engine_pages import page

from cleaner import Options
from cleaner.batch.documents import Limits, Status
from cleaner.batch.files import Selection
from cleaner.engines.partitions import Settings, clean_partition, file_system, find_partitions
from cleaner.errors import InputError

pytest.importorskip("fsspec")
pytest.importorskip("pyarrow")
import pyarrow.parquet as pq


def test_partitions_keep_their_paths_and_never_share_an_output(tmp_path: Path) -> None:
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
    with pytest.raises(InputError, match="all of its files are in the output"):
        find_partitions([f"{tmp_path}/in/out"], f"{tmp_path}/in/out")
    for wrong, message in (("in/none/*.parquet", "there is no archive"), ("gone", "No such file"), ("in/b/notes.pdf", "not single pages")):
        with pytest.raises(InputError, match=message):
            find_partitions([f"{tmp_path}/{wrong}"], "out")


def test_an_archive_is_cleaned_in_its_own_file_system() -> None:
    import fsspec
    from test_batch_warc import archive

    memory = fsspec.filesystem("memory")
    memory.pipe("/crawls/a.warc.gz", b"".join(map(gzip.compress, archive())))
    memory.pipe("/crawls/b.jsonl.gz", gzip.compress(json.dumps({"html": page(1), "url": "https://quay.example/"}).encode()))
    memory.pipe("/crawls/c.parquet", b"PAR1")
    job = Settings(Options(), Limits(), Selection())
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
