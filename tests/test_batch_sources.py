"""The documents in inputs: pages, the rows of tables, messages and standard input; what cannot be read is a failed result."""

from __future__ import annotations

import bz2
import contextlib
import gzip
import importlib
import io
import json
import lzma
from base64 import encodebytes
from pathlib import Path

import pytest
from batch_pages import PROSE, entries, page, titles, written
from conftest import Command

from cleaner.batch.documents import RawDocument, Result
from cleaner.batch.files import Selection
from cleaner.batch.sources import Reading, documents_in, find_documents


def test_documents_come_in_order_and_the_progress_is_known(tmp_path: Path) -> None:
    (tmp_path / "b.html").write_bytes(page("B"))
    (tmp_path / "a.jsonl").write_text('{"html": "<p>1", "url": "https://a.example/x"}\nno json\n{"html": 5}\n')
    reading = Reading()
    progress, documents = [], []
    for document in find_documents([str(tmp_path)], Selection(), reading):
        documents.append(document)
        progress.append(reading.bytes)
    assert [type(document) for document in documents] == [RawDocument, Result, Result, RawDocument]
    assert [getattr(document, "id", "").removeprefix(f"{tmp_path}/") for document in documents] == [
        "a.jsonl#1", "a.jsonl#2", "a.jsonl#3", "b.html"]  # fmt: skip
    assert (getattr(documents[0], "name", ""), getattr(documents[0], "url", "")) == ("a/000001-a.example-x", "https://a.example/x")
    assert progress == sorted(progress)
    assert reading.bytes == sum(path.stat().st_size for path in tmp_path.iterdir())


def test_tables_as_input(command: Command, tmp_path: Path) -> None:
    rows = [{"content": page("A").decode(), "link": "https://example.org/a"}, {"content": 5}, {"content": page("B").decode()}]
    table = tmp_path / "pages.jsonl"
    table.write_text("\n".join(map(json.dumps, rows)) + "\nno json\n")
    done = command(table, "-o", tmp_path / "out", "--html-field", "content", "--url-field", "link")
    assert done.returncode == 1
    assert written(tmp_path / "out") == {"pages/000001-example.org-a.md", "pages/000003.md"}
    reasons = [entry["reason"] for entry in entries(tmp_path / "out")]
    assert any("has no text in the column content" in reason for reason in reasons)
    assert any("is not JSON: Expecting value" in reason for reason in reasons)


def test_parquet_as_input(command: Command, tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    pq.write_table(pa.table({"html": [page("A"), page("B")], "url": ["https://example.org/a", None]}), tmp_path / "pages.parquet")
    assert command(tmp_path / "pages.parquet", "-o", tmp_path / "out").returncode == 0
    assert written(tmp_path / "out") == {"pages/000001-example.org-a.md", "pages/000002.md"}


def test_saved_messages(command: Command, tmp_path: Path) -> None:
    mhtml = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/story\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="XX"\r\n\r\n--XX\r\nContent-Type: text/html; charset=utf-8\r\n'
        b"Content-Transfer-Encoding: base64\r\nContent-Location: https://example.org/story\r\n\r\n"
        + encodebytes(page("Größe"))
        + b"\r\n--XX\r\nContent-Type: image/png\r\n\r\nx\r\n--XX--\r\n"
    )
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.mhtml").write_bytes(mhtml)
    (tmp_path / "in" / "b.eml").write_bytes(b"Subject: x\r\n\r\n" + PROSE.encode())
    assert command(tmp_path / "in", "-o", tmp_path / "out").returncode == 0
    record = json.loads((tmp_path / "out/a.json").read_text())
    assert (record["title"], record["url"]) == ("Größe", "https://example.org/story")


def test_tables_may_be_compressed_in_every_way(command: Command, tmp_path: Path) -> None:
    line = json.dumps({"html": page("A").decode()}).encode()
    packed = {"a.jsonl.gz": gzip.compress(line), "b.jsonl.bz2": bz2.compress(line), "c.jsonl.xz": lzma.compress(line)}
    packed |= {"d.jsonl.gz": b"no gzip", "e.parquet.gz": b"", "f.jsonl.xz": lzma.compress(line)[:-20]}
    with contextlib.suppress(ImportError):
        packed["g.jsonl.zst"] = importlib.import_module("zstandard").compress(line)
    (tmp_path / "in").mkdir()
    for name, raw in packed.items():
        (tmp_path / "in" / name).write_bytes(raw)
    done = command(tmp_path / "in", "-o", tmp_path / "out")
    assert (done.returncode, b"Traceback" in done.stderr) == (1, False)
    assert titles(tmp_path / "out") == ["A"] * sum(name.split(".")[0] in "abcg" for name in packed)
    assert b"d.jsonl.gz: broken compression" in done.stderr
    assert b"e.parquet.gz: a Parquet file cannot be compressed a second time" in done.stderr


def test_a_page_on_standard_input_is_a_page(command: Command, tmp_path: Path) -> None:
    for number, raw in enumerate((page("A"), gzip.compress(page("A")))):
        done = command("-o", tmp_path / f"out{number}", stdin=raw)
        assert done.returncode == 0, done.stderr
        assert "A says." in (tmp_path / f"out{number}/standard-input.md").read_text()
    done = command("-", "-o", tmp_path / "none", stdin=b"")
    assert (done.returncode, b"standard input" in done.stderr or b"the input is empty" in done.stderr) == (1, True), done.stderr


def test_records_that_share_an_id_get_different_ones() -> None:
    from test_batch_warc import record

    raw = record(2, page("A")) + record(2, page("B")) + record(2, page("C"))
    found = list(documents_in(io.BytesIO(raw), "joined.warc", "joined", Selection()))
    assert len({document.id for document in found if isinstance(document, RawDocument)}) == 3


def test_an_unforeseen_error_in_a_file_does_not_stop_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_rows(*_: object) -> None:
        raise KeyError("a library says so")

    monkeypatch.setattr("cleaner.batch.tables.read_rows", read_rows)
    (tmp_path / "a.jsonl").write_text("{}")
    (tmp_path / "b.html").write_bytes(page("B"))
    first, second = find_documents([str(tmp_path)], Selection())
    assert isinstance(first, Result)
    assert first.reason == "cannot be read: KeyError: 'a library says so'"
    assert isinstance(second, RawDocument)
