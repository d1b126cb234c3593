"""Web archives: every page is read with its metadata, and a broken record does not affect the others."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest
from conftest import Command

from cleaner.batch.documents import Failed, Skipped
from cleaner.batch.warc import Record, read_wacz, read_warc

pytest.importorskip("warcio")

PROSE = "The tide came in at nine and went out at four, as the book had said it would. " * 5


def page(name: str) -> bytes:
    return f"<html><body><article><h1>{name}</h1><p>{name} says. {PROSE}</p><p>{PROSE}</p></article></body></html>".encode()


def record(
    number: int, body: bytes, kind: str = "response", headers: bytes = b"Content-Type: text/html", status: bytes = b"200 OK"
) -> bytes:
    if kind == "response":
        body = b"HTTP/1.1 " + status + b"\r\n" + headers + b"\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/p{number}.html\r\n"
        f"WARC-Date: 2024-05-0{number}T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def archive() -> list[bytes]:
    return [
        record(1, b"software: none", kind="warcinfo"),
        record(2, page("Two")),
        record(3, b"GIF89a", headers=b"Content-Type: image/gif"),
        record(4, page("Four").replace(b"says", "sagt Größe".encode("latin-1")), headers=b"Content-Type: text/html; charset=iso-8859-1"),
        record(5, b"moved", status=b"301 Moved"),
        record(6, page("Six")),
    ]


def names(records: list[Record | Failed | Skipped]) -> list[str | None]:
    return [found.url for found in records if isinstance(found, Record)]


@pytest.mark.parametrize("packed", [False, True])
def test_pages_are_yielded_and_other_records_skipped(packed: bool) -> None:
    raw = b"".join(gzip.compress(part) if packed else part for part in archive())
    records = list(read_warc(io.BytesIO(raw)))
    pages = [found for found in records if isinstance(found, Record)]
    assert names(records) == [f"https://example.org/p{number}.html" for number in (2, 4, 6)]
    assert (pages[1].encoding, pages[1].captured, pages[1].id) == ("iso-8859-1", "2024-05-04T10:00:00Z", "<urn:uuid:4>")
    assert [found.reason for found in records if isinstance(found, Skipped)] == [
        "warcinfo records",
        "neither HTML nor text",
        "HTTP status 301",
    ]


@pytest.mark.parametrize("packed", [False, True])
def test_reading_goes_on_after_a_broken_record(packed: bool) -> None:
    parts = [gzip.compress(part) if packed else part for part in archive()]
    parts[3] = parts[3][:12] + b"\0" * 40 + parts[3][52:]
    records = list(read_warc(io.BytesIO(b"".join(parts))))
    assert any(isinstance(found, Failed) for found in records)
    assert {"https://example.org/p2.html", "https://example.org/p6.html"} <= set(names(records))


def test_a_record_that_is_larger_than_any_page_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.batch.warc.MOST_BYTES", 5000)
    records = list(read_warc(io.BytesIO(record(1, page("One")) + record(2, page("Two") * 9) + record(3, page("Three")))))
    assert names(records) == ["https://example.org/p1.html", "https://example.org/p3.html"]
    assert isinstance(records[1], Failed)
    assert records[1].offset == len(record(1, page("One")))


def test_records_without_an_id_get_different_ids(command: Command, tmp_path: Path) -> None:
    raw = b"".join(record(number, page(f"P{number}")) for number in (1, 2))
    crawl = tmp_path / "crawl.warc"
    crawl.write_bytes(b"".join(line for line in raw.splitlines(keepends=True) if not line.startswith(b"WARC-Record-ID")))
    for _ in range(2):
        done = command(crawl, "-o", tmp_path / "all.jsonl")
        assert done.returncode == 0, done.stderr
    assert b"2 were done by an earlier run" in done.stderr
    assert sorted(json.loads(line)["title"] for line in (tmp_path / "all.jsonl").read_text().splitlines()) == ["P1", "P2"]


def test_wacz_is_read_without_unpacking(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.wacz", "w") as archived:
        archived.writestr("archive/data.warc.gz", b"".join(map(gzip.compress, archive())))
        archived.writestr("../../escape.warc", b"no")
    with open(tmp_path / "a.wacz", "rb") as file:
        assert len(names(list(read_wacz(file, "a.wacz")))) == 3


def test_the_command_converts_archives_and_pipes(command: Command, tmp_path: Path) -> None:
    crawl = tmp_path / "crawl.warc.gz"
    crawl.write_bytes(b"".join(map(gzip.compress, archive())))
    assert command(crawl, "-o", tmp_path / "out").returncode == 0
    written = sorted(path.name for path in (tmp_path / "out/crawl").glob("*.md"))
    assert written == ["000001-example.org-p2.md", "000003-example.org-p4.md", "000005-example.org-p6.md"]
    assert "sagt Größe." in (tmp_path / "out/crawl" / written[1]).read_text()
    metadata = json.loads((tmp_path / "out/crawl/000003-example.org-p4.json").read_text())
    assert (metadata["url"], metadata["input"]["how"], metadata["input"]["path"]) == (
        "https://example.org/p4.html",
        "caller",
        f"{crawl}#<urn:uuid:4>",
    )
    assert (metadata["input"]["record"], metadata["input"]["captured"]) == ("<urn:uuid:4>", "2024-05-04T10:00:00Z")
    assert command("-", "-o", tmp_path / "piped", stdin=crawl.read_bytes()).returncode == 0
    assert len(list((tmp_path / "piped/standard-input").glob("*.md"))) == 3
    assert b"3 were done by an earlier run" in command(crawl, "-o", tmp_path / "out").stderr
