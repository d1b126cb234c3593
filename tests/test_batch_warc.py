"""Web archives: every page is read with its metadata, and a broken record does not affect the others."""

from __future__ import annotations

import gzip
import io
import json
import re
import zipfile
import zlib
from pathlib import Path

import pytest
from batch_pages import page
from conftest import Command

from cleaner.batch.documents import Failed, Result, Skipped
from cleaner.batch.files import Selection
from cleaner.batch.sources import documents_in
from cleaner.batch.warc import Record, read_wacz, read_warc


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


def test_a_record_that_unpacks_to_more_than_any_page_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.batch.warc.MOST_BYTES", 100_000)
    bomb = record(2, gzip.compress(b" " * 10_000_000), headers=b"Content-Type: text/html\r\nContent-Encoding: gzip")
    _, failed, _ = read_warc(io.BytesIO(record(1, page("One")) + bomb + record(3, page("Three"))))
    assert isinstance(failed, Failed)
    assert failed.reason.startswith("holds more than")


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


@pytest.mark.parametrize("damage", ["encryption", "method", "content"])
def test_a_damaged_member_of_a_wacz_costs_only_itself(damage: str) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archived:
        for number in (1, 2):
            archived.writestr(f"archive/{number}.warc", record(number, page(str(number))))
    raw = bytearray(file.getvalue())
    directory = raw.find(b"PK\x01\x02")
    if damage == "encryption":
        raw[6] |= 1
        raw[directory + 8] |= 1
    elif damage == "method":
        raw[8] = raw[directory + 10] = 99
    else:
        raw[60:70] = b"\xff" * 10
    found = list(read_wacz(io.BytesIO(bytes(raw)), "pages.wacz"))
    assert isinstance(found[0], Failed)
    assert names(found)[-1] == "https://example.org/p2.html"


def test_names_in_a_wacz_cannot_lead_out_of_the_output(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "in" / "slip.wacz"
    file.parent.mkdir()
    with zipfile.ZipFile(file, "w") as archived:
        archived.writestr("archive/../../../escape.warc", record(1, page("A")).replace(b"org/p1", b"org/../../../../escape"))
    done = command(file, "-o", tmp_path / "out", "-q")
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]
    assert len(list((tmp_path / "out").rglob("*.md"))) == 1


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


def response(number: int, body: bytes, headers: bytes = b"Content-Type: text/html", extra: bytes = b"") -> bytes:
    raw = record(number, body, headers=headers)
    return raw.replace(b"WARC-Date", extra + b"\r\nWARC-Date", 1) if extra else raw


def pages_in(raw: bytes) -> list[bytes]:
    return [found.raw for found in read_warc(io.BytesIO(raw)) if isinstance(found, Record)]


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x;x=1\r\n%s\r\n" % (len(part), part) for part in (body[:50], body[50:])) + b"0\r\n\r\n"


BODIES = {
    "gzip": (gzip.compress(page("A")), b"Content-Encoding: gzip"),
    "gzip twice": (gzip.compress(gzip.compress(page("A"))), b"Content-Encoding: gzip, x-gzip"),
    "gzip, undeclared": (gzip.compress(page("A")), b"X: 1"),
    "declared gzip, and plain": (page("A"), b"Content-Encoding: gzip"),
    "declared brotli, and plain": (page("A"), b"Content-Encoding: br"),
    "deflate": (zlib.compress(page("A")), b"Content-Encoding: deflate"),
    "deflate without a header": (zlib.compress(page("A"))[2:-4], b"Content-Encoding: deflate"),
    "chunks": (chunked(page("A")), b"Transfer-Encoding: chunked"),
    "chunks of gzip": (chunked(gzip.compress(page("A"))), b"Transfer-Encoding: chunked\r\nContent-Encoding: gzip"),
    "declared chunks, and none": (page("A"), b"Transfer-Encoding: chunked"),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_are_unpacked_whatever_is_declared(name: str) -> None:
    body, header = BODIES[name]
    assert pages_in(response(1, body, b"Content-Type: text/html\r\n" + header)) == [page("A")]


def test_bodies_in_brotli_and_zstd() -> None:
    brotli, zstandard = pytest.importorskip("brotli"), pytest.importorskip("zstandard")
    packed = brotli.compress(page("A"))
    raw = response(1, packed, b"Content-Type: text/html\r\nContent-Encoding: br")
    raw += response(2, zstandard.compress(page("B")), b"Content-Type: text/html\r\nContent-Encoding: zstd")
    assert pages_in(raw) == [page("A"), page("B")]
    (cut,) = read_warc(io.BytesIO(response(1, packed[:-20], b"Content-Type: text/html\r\nContent-Encoding: br")))
    assert isinstance(cut, Record)
    assert [notice.code for notice in cut.notices] == ["broken-off"]


def test_a_record_that_cannot_be_unpacked_keeps_its_address() -> None:
    raw = response(1, b"\x1f\x8b\x08junk", b"Content-Type: text/html\r\nContent-Encoding: gzip")
    (failed,) = documents_in(io.BytesIO(raw), "crawl.warc", "crawl", Selection())
    assert isinstance(failed, Result)
    assert (failed.url, failed.reason.partition(":")[0]) == ("https://example.org/p1.html", "its body")


def test_one_gzip_member_may_hold_all_records_and_each_has_its_own_offset() -> None:
    records = list(read_warc(io.BytesIO(gzip.compress(b"".join(archive())))))
    assert len(names(records)) == 3
    assert len({found.offset for found in records if isinstance(found, Record)}) == 3


@pytest.mark.parametrize("with_dictionary", [False, True])
def test_zstd_with_and_without_a_dictionary(with_dictionary: bool) -> None:
    zstandard = pytest.importorskip("zstandard")
    parts = archive()
    if not with_dictionary:
        raw = b"".join(map(zstandard.compress, parts))
    else:
        samples = [record(number, page(f"Sample {number}")) for number in range(1, 9)] * 30
        trained = zstandard.train_dictionary(4000, samples)
        compressor = zstandard.ZstdCompressor(dict_data=trained)
        held = trained.as_bytes()
        raw = b"\x5d\x2a\x4d\x18" + len(held).to_bytes(4, "little") + held + b"".join(map(compressor.compress, parts))
    assert len(pages_in(raw)) == 3


def test_html_is_found_without_a_type_or_with_a_wrong_one() -> None:
    identified = b"WARC-Identified-Payload-Type: text/html"
    raw = response(1, page("A"), b"X: 1") + response(2, page("B"), b"Content-Type: application/octet-stream")
    raw += response(3, page("C"), b"Content-Type: image/png", identified) + response(4, page("D"), b'Content-Type: "text/html", text/html')
    raw += response(5, b"%PDF-1.4 and so on", b"Content-Type: text/html") + response(6, b'{"a": 1}', b"X: 1")
    raw += response(7, b"p { color: red }", b"Content-Type: text/css")
    assert pages_in(raw) == [page(name) for name in "ABCD"]


def test_notes_of_the_crawler_are_no_pages() -> None:
    raw = record(1, b"Opening the archive", kind="resource").replace(b"https://example.org/p1.html", b"metadata://gnu.org/x/wget.log")
    raw += response(2, b"User-agent: *", b"Content-Type: text/plain").replace(b"p2.html", b"robots.txt")
    skipped = list(read_warc(io.BytesIO(raw)))
    assert skipped == [Skipped("notes of the crawler"), Skipped("robots.txt")]


def test_what_a_server_sent_is_a_page_whatever_its_address() -> None:
    raw = record(2, page("Two")).replace(b"https://example.org/p2.html", b"javascript:alert(1)")
    assert names(list(read_warc(io.BytesIO(raw)))) == ["javascript:alert(1)"]


def test_plain_text_of_a_conversion_is_utf8() -> None:
    text = "Die Größe der Flut. " * 9
    raw = record(1, text.encode(), kind="conversion").replace(b"application/http; msgtype=response", b"text/plain")
    (found,) = read_warc(io.BytesIO(raw))
    assert isinstance(found, Record)
    assert (found.raw.decode(), found.encoding) == (text, "utf-8")


@pytest.mark.parametrize("packed", [False, True])
def test_what_is_not_whole_says_so(packed: bool) -> None:
    whole = record(2, page("B"))
    cut = gzip.compress(whole)[:-40] if packed else whole[:-100]
    pack = gzip.compress if packed else bytes
    raw = pack(response(1, page("A"), extra=b"WARC-Truncated: length")) + cut
    first, second, failed = read_warc(io.BytesIO(raw))
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert isinstance(failed, Failed)
    assert [notice.code for notice in (*first.notices, *second.notices)] == ["broken-off", "broken-off"]
    assert "breaks off" in failed.reason


def test_a_wrong_length_does_not_lose_the_next_record() -> None:
    for wrong in (-200, 300):
        broken = record(1, page("A"))
        length = int(broken.split(b"Content-Length: ")[1].split(b"\r")[0])
        broken = broken.replace(b"Content-Length: %d" % length, b"Content-Length: %d" % (length + wrong))
        records = list(read_warc(io.BytesIO(broken + record(2, page("B")) + record(3, page("C")))))
        assert len(names(records)) == 3
        assert [found.reason for found in records if isinstance(found, Failed)]


@pytest.mark.parametrize("wrong", [b"-5", b"x", b"1" + b"0" * 30, b"10"])
def test_records_around_one_with_a_wrong_length_are_read(wrong: bytes) -> None:
    lie = re.sub(rb"(?<=Content-Length: )\d+", wrong, record(2, page("B")))
    found = names(list(read_warc(io.BytesIO(record(1, page("A")) + lie + record(3, page("C"))))))
    assert (found[0], found[-1]) == ("https://example.org/p1.html", "https://example.org/p3.html")


def test_a_wacz_may_hold_members_of_one_name_and_other_waczs() -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archived:
        archived.writestr("archive/data.warc", record(3, page("C")))
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as archived:
        archived.writestr("archive/data.warc", record(1, page("A")))
        with pytest.warns(UserWarning, match="Duplicate"):
            archived.writestr("archive/data.warc", record(2, page("B")))
        archived.writestr("one.wacz", inner.getvalue())
    assert names(list(read_wacz(outer, "a.wacz"))) == [f"https://example.org/p{number}.html" for number in (1, 2, 3)]
