"""Records of archives: what is long and no page is passed over, and ARC is read as WARC is."""

from __future__ import annotations

import gzip
import io
import json
import random
from pathlib import Path

import pytest
from conftest import Command
from test_batch_warc import names, page, record

from cleaner.batch import warc_data, warc_records
from cleaner.batch.documents import Failed, Skipped
from cleaner.batch.warc import Record, read_warc
from cleaner.batch.warc_data import Data
from cleaner.batch.warc_records import cut_records

PICTURE = b"Content-Type: image/png"


@pytest.fixture
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (warc_data, warc_records):
        monkeypatch.setattr(module, "LONG_BYTES", 1 << 17)


@pytest.mark.usefixtures("small_limits")
@pytest.mark.parametrize("in_one_member", [False, True])
def test_the_rest_of_what_unpacks_to_very_much_is_passed_over(monkeypatch: pytest.MonkeyPatch, in_one_member: bool) -> None:
    parts = [record(1, bytes(9_000_000), headers=PICTURE), record(2, page("B"))]
    packed = gzip.compress(b"".join(parts)) if in_one_member else b"".join(map(gzip.compress, parts))
    unpacked: list[int] = []
    monkeypatch.setattr(Data, "_add", lambda self, more, add=Data._add: (unpacked.append(len(more)), add(self, more)))
    assert names(list(read_warc(io.BytesIO(packed)))) == ["https://example.org/p2.html"]
    assert (sum(unpacked) < 1_000_000) is not in_one_member


@pytest.mark.usefixtures("small_limits")
def test_what_is_inside_a_record_is_never_a_record() -> None:
    """A record that holds an archive, which deflate stores as it is because it is packed already."""
    inner = gzip.compress(record(3, random.Random(1).randbytes(300_000)))
    raw = gzip.compress(record(1, inner, headers=PICTURE)) + gzip.compress(record(2, page("B")))
    assert names(list(read_warc(io.BytesIO(raw)))) == ["https://example.org/p2.html"]


@pytest.mark.usefixtures("small_limits")
def test_long_blocks_that_are_not_wanted_are_not_kept() -> None:
    raw = record(1, bytes(300_000), headers=PICTURE) + record(2, bytes(300_000)) + record(3, page("B"))
    blocks = [each.block for each in cut_records(Data(io.BytesIO(raw)), 1 << 20, lambda _, head: PICTURE not in head)]
    assert [len(block) for block in blocks] == [warc_records.HEAD_BYTES, 300_044, 44 + len(page("B"))]


def arc(*pages: tuple[str, str, bytes]) -> list[bytes]:
    """The records of an ARC, the first of which describes the file; each page has an address, a type and a block."""
    first = b"1 0 Tidal Archive\nURL IP-address Archive-date Content-type Archive-length\n"
    records = [b"filedesc://tidal.arc 0.0.0.0 20040506070809 text/plain %d\n%s\n" % (len(first), first)]
    for address, kind, block in pages:
        records.append(f"{address} 192.0.2.7 20040506070809 {kind} {len(block)}\n".encode() + block + b"\n")
    return records


ARC = arc(
    ("http://quay.example/1", "text/html", b"HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n" + page("One")),
    ("dns:quay.example", "text/dns", b"20040506070809\nquay.example. 192.0.2.7"),
    ("http://quay.example/2", "image/gif", b"HTTP/1.0 200 OK\r\nContent-Type: image/gif\r\n\r\nGIF89a"),
    ("http://quay.example/3", "text/html 404 CHECKSUM - 88 tidal.arc", b"HTTP/1.0 404 Gone\r\n\r\n" + page("Three")),
    ("http://quay.example/4", "no-type", page("Four")),
)


@pytest.mark.parametrize("packed", [False, True])
def test_an_arc_is_read_as_a_warc(packed: bool) -> None:
    records = list(read_warc(io.BytesIO(b"".join(gzip.compress(part) if packed else part for part in ARC))))
    assert names(records) == ["http://quay.example/1", "http://quay.example/4"]
    (first, _) = (found for found in records if isinstance(found, Record))
    assert (first.captured, first.encoding, first.raw) == ("2004-05-06T07:08:09Z", "iso-8859-1", page("One"))
    skipped = [found.reason for found in records if isinstance(found, Skipped)]
    assert skipped == ["notes of the crawler", "notes of the crawler", "neither HTML nor text", "HTTP status 404"]


def test_reading_an_arc_goes_on_after_a_broken_record() -> None:
    raw = ARC[0] + ARC[1].replace(b" 20040506070809 text", b" 2004 text") + ARC[-1] + b"http://quay.example/5 cut off"
    records = list(read_warc(io.BytesIO(raw)))
    assert names(records) == ["http://quay.example/4"]
    assert [found.reason for found in records if isinstance(found, Failed)] == ["broken record: its length is wrong"] * 2


def test_the_command_knows_an_arc_by_its_content(command: Command, tmp_path: Path) -> None:
    for name in ("tidal.arc.gz", "tidal.bin"):
        (tmp_path / name).write_bytes(gzip.compress(b"".join(ARC)))
        assert b"is a web archive, which holds many pages" in command(tmp_path / name).stderr
    done = command(tmp_path / "tidal.arc.gz", "-o", "-", "-q", "-j", "1", "--ordered")
    assert [json.loads(line)["input"]["url"] for line in done.stdout.splitlines()] == ["http://quay.example/1", "http://quay.example/4"]
