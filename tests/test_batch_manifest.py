"""The manifest: what an earlier run did is known from it, and a damaged manifest is not used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaner.batch.documents import RawDocument, Result, Status
from cleaner.batch.manifest import Manifest, is_manifest
from cleaner.errors import InputError

DONE = Result("in/a.html", Status.DONE, stamp="1", metadata={"word_count": 7, "url": "https://a.example/", "input": {"sha256": "ab"}})


def opened(folder: Path, made_by: str = "0.1-x") -> Manifest:
    return Manifest(folder, made_by)


def test_a_document_is_done_only_with_the_same_content_and_options(tmp_path: Path) -> None:
    first = opened(tmp_path)
    assert not first.existed
    first.add(DONE, "a.md")
    first.add(Result("in/b.html", Status.FAILED, "is gone", stamp="1"), "b.md")
    first.close()
    second = opened(tmp_path)
    assert second.existed
    assert not second.is_stale
    assert second.status_of(RawDocument("in/a.html", stamp="1")) is Status.DONE
    assert second.status_of(RawDocument("in/a.html", stamp="2")) is None
    assert second.status_of(RawDocument("in/b.html", stamp="1")) is Status.FAILED
    assert second.status_of(RawDocument("in/c.html", stamp="1")) is None
    entry = second.read(RawDocument("in/a.html"))
    assert (entry["output"], entry["url"], entry["sha256"], entry["counts"]["words"]) == ("a.md", "https://a.example/", "ab", 7)
    assert second.read(RawDocument("in/b.html"))["output"] is None
    second.close()
    other = opened(tmp_path, "0.1-y")
    assert other.is_stale
    assert other.status_of(RawDocument("in/a.html", stamp="1")) is None
    other.start_over()
    other.close()
    assert (tmp_path / "manifest.jsonl").read_text() == ""


def test_an_incomplete_last_line_is_cut_off(tmp_path: Path) -> None:
    manifest = opened(tmp_path)
    manifest.add(DONE, "a.md")
    manifest.close()
    path = tmp_path / "manifest.jsonl"
    complete = path.read_bytes()
    path.write_bytes(complete + b'{"id": "in/b.ht')
    opened(tmp_path).close()
    assert path.read_bytes() == complete


@pytest.mark.parametrize("line", ["no json", "[1]", "{}", json.dumps({"id": "a", "status": "lost", "stamp": "", "made_by": ""})])
def test_a_damaged_line_is_an_error(tmp_path: Path, line: str) -> None:
    (tmp_path / "manifest.jsonl").write_text(f"{line}\n")
    with pytest.raises(InputError, match=r"manifest\.jsonl: line 1 is no entry of a manifest"):
        opened(tmp_path)


def test_a_manifest_is_recognized_by_its_first_line(tmp_path: Path) -> None:
    manifest = Manifest(tmp_path / "all.jsonl", "0.1-x")
    manifest.add(DONE, "all.jsonl")
    manifest.close()
    assert manifest.path == tmp_path / "all.jsonl.manifest.jsonl"
    assert is_manifest(str(manifest.path))
    (tmp_path / "rows.jsonl").write_text('{"id": 1}\n')
    assert not is_manifest(str(tmp_path / "rows.jsonl"))
    assert not is_manifest(str(tmp_path / "gone"))
