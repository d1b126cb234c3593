"""Where results go: a folder of files, or one file that is complete only at the end of a run."""

from __future__ import annotations

import gzip
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from cleaner.batch.documents import RawDocument, Result, Status
from cleaner.batch.sinks import FileSink, FolderSink, check_writable
from cleaner.errors import InputError


def result(identity: str, reason: str = "is gone") -> Result:
    return Result(identity, Status.FAILED, reason)


def reasons(text: str) -> list[tuple[str, str]]:
    return [(record["id"], record["reason"]) for record in map(json.loads, text.splitlines())]


def test_every_result_of_a_folder_is_yielded_when_its_files_are_written(tmp_path: Path) -> None:
    sink = FolderSink(tmp_path, is_first_run=True)
    results = [Result(str(n), Status.DONE, name=f"a/{n}", files=((".md", b"x"), (".json", b"{}"))) for n in range(100)]
    written = []
    for one in results:
        for done in sink.write(one):
            assert (tmp_path / f"{done.name}.json").exists()
            written.append(done)
    written += sink.rest()
    sink.close(complete=True)
    assert written == results
    assert sink.holds(RawDocument("5", "a/5"))
    (tmp_path / "a" / "5.json").unlink()
    assert not sink.holds(RawDocument("5", "a/5"))


def test_a_single_file_takes_its_name_at_the_end(tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl"
    first = FileSink(output)
    assert list(first.write(result("a"))) == [result("a")]
    first.close(complete=False)
    assert not output.exists()
    second = FileSink(output)
    assert second.holds(RawDocument("a"))
    list(second.write(result("b")))
    second.close(complete=True)
    assert reasons(output.read_text()) == [("a", "is gone"), ("b", "is gone")]
    assert [path.name for path in tmp_path.iterdir()] == ["all.jsonl"]


def test_an_incomplete_line_of_a_killed_run_is_cut_off(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl.partial").write_text('{"id": "k", "reason": "x", "input": {"path": "a"}}\n{"id": "b", "rea')
    sink = FileSink(tmp_path / "all.jsonl")
    assert [sink.holds(RawDocument(identity)) for identity in "ab"] == [True, False]
    list(sink.write(result("b")))
    sink.close(complete=True)
    assert reasons((tmp_path / "all.jsonl").read_text()) == [("k", "x"), ("b", "is gone")]


def test_a_new_line_replaces_the_old_one_of_a_document(tmp_path: Path) -> None:
    output = tmp_path / "all.jsonl.gz"
    for reason in ("first", "second"):
        sink = FileSink(output)
        for identity in ("a", "b") if reason == "first" else ("a",):
            list(sink.write(result(identity, reason)))
        sink.close(complete=True)
    assert reasons(gzip.decompress(output.read_bytes()).decode()) == [("b", "first"), ("a", "second")]
    over = FileSink(output, start_over=True)
    assert not over.holds(RawDocument("a"))
    over.close(complete=True)
    assert gzip.decompress(output.read_bytes()) == b""


def test_a_folder_in_the_place_of_the_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").mkdir()
    with pytest.raises(InputError, match="is a folder, not a file to write"):
        check_writable(tmp_path / "all.jsonl")
    check_writable(tmp_path / "new" / "all.jsonl")
    assert (tmp_path / "new").is_dir()


@pytest.mark.parametrize("in_the_way", [False, True])
def test_a_folder_that_is_gone_stops_the_run(tmp_path: Path, in_the_way: bool) -> None:
    sink = FolderSink(tmp_path / "out", is_first_run=True)
    (tmp_path / "out").mkdir()
    list(sink.write(replace(result("a"), name="sub/a", files=((".md", b"x"),))))
    assert len(list(sink.rest())) == 1
    shutil.rmtree(tmp_path / "out")
    if in_the_way:
        (tmp_path / "out").touch()
    with pytest.raises(FileNotFoundError, match="the folder is gone"):
        _ = [*sink.write(replace(result("b"), name="sub/b", files=((".md", b"x"),))), *sink.rest()]
    sink.close(complete=False)
