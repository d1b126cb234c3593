"""Broken and hostile archives and folders: what is broken is reported by name, the rest is converted, nothing hangs."""

from __future__ import annotations

import gzip
import io
import os
import zipfile
from pathlib import Path

import pytest
from conftest import Command

from cleaner.batch import warc
from cleaner.batch.documents import Failed
from cleaner.batch.warc import Record, read_wacz, read_warc

PAGE = b"<html><body><article><p>The tide came in at nine, and went out at four as the book had said it would.</p></article></body></html>"


def record(name: str, body: bytes = PAGE, length: str | None = None, header: bytes = b"") -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + b"\r\n" + body
    return (
        (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{name}\r\nWARC-Date: 2024-05-04T10:00:00Z\r\n"
            f"WARC-Record-ID: <urn:example:{name}>\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {length or len(http)}\r\n\r\n"
        ).encode()
        + http
        + b"\r\n\r\n"
    )


def names(raw: bytes) -> list[str]:
    """The names of an archive's pages; `!` and the reason for a record that is broken."""
    records = read_warc(io.BytesIO(raw))
    return [one.url.rpartition("/")[2] if isinstance(one, Record) and one.url else "!" + getattr(one, "reason", "") for one in records]


@pytest.mark.parametrize("length", ["-5", "x", "1" + "0" * 30, "10"])
def test_records_around_one_with_a_wrong_length_are_read(length: str) -> None:
    found = names(record("one") + record("lie", length=length) + record("two"))
    assert found[0] == "one"
    assert found[-1] == "two"


@pytest.mark.parametrize("header", [b"X: " + b"y" * 3_000_000 + b"\r\n\r\n", b"X: y\r\n" * 150_000 + b"\r\n"])
def test_a_header_without_end_is_broken(header: bytes) -> None:
    found = names(record("one") + b"WARC/1.0\r\n" + header + record("two"))
    assert (found[0], found[-1]) == ("one", "two")
    assert any(name.startswith("!broken record") for name in found)


def test_a_record_that_unpacks_to_too_much_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "MOST_BYTES", 100_000)
    bomb = record("bomb", gzip.compress(b" " * 10_000_000), header=b"Content-Encoding: gzip\r\n")
    assert [name[:6] for name in names(record("one") + bomb + record("two"))] == ["one", "!holds", "two"]


def wacz(**members: bytes) -> bytearray:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in members.items():
            archive.writestr(f"archive/{name}.warc", raw)
    return bytearray(file.getvalue())


def test_a_damaged_member_of_a_wacz_costs_only_itself() -> None:
    whole = wacz(a=record("one"), b=record("two"))
    directory = whole.find(b"PK\x01\x02")
    encrypted, method, broken = bytearray(whole), bytearray(whole), bytearray(whole)
    encrypted[6] |= 1
    encrypted[directory + 8] |= 1
    method[8] = method[directory + 10] = 99
    broken[60:70] = b"\xff" * 10
    for damaged in (encrypted, method, broken):
        found = list(read_wacz(io.BytesIO(bytes(damaged)), "pages.wacz"))
        assert isinstance(found[0], Failed)
        assert isinstance(found[-1], Record)
        assert found[-1].url == "https://example.org/two"


def test_names_in_a_wacz_cannot_lead_out_of_the_output(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "in" / "slip.wacz"
    file.parent.mkdir()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("archive/../../../escape.warc", record("../../../../escape", PAGE))
    done = command(file, "-o", tmp_path / "out", "-q")
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]
    assert len(list((tmp_path / "out").rglob("*.md"))) == 1


def test_pipes_loops_and_links_in_a_folder_are_reported_and_skipped(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "page.html").write_bytes(PAGE)
    os.mkfifo(folder / "pipe.html")
    (folder / "zero.html").symlink_to("/dev/zero")
    (folder / "one.html").symlink_to("two.html")
    (folder / "two.html").symlink_to("one.html")
    (folder / "loop").symlink_to(".")
    done = command(folder, "-o", tmp_path / "out")
    message = done.stderr.decode()
    assert done.returncode == 1
    assert "3 failed" in message
    assert message.count("is not a regular file") >= 1
    assert "links out of the folder 1" in message
    assert (tmp_path / "out" / "page.md").exists()
