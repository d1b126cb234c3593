"""The bytes of an archive: one stream, whatever the compression, that goes on behind damage."""

from __future__ import annotations

import gzip
import io

from test_batch_warc import page, record

from cleaner.batch.warc_data import Data
from cleaner.batch.warc_records import BrokenRecord, WarcRecord, cut_records


def test_records_in_members_of_their_own_begin_where_their_member_begins() -> None:
    parts = [gzip.compress(record(number, page(str(number)))) for number in range(1, 4)]
    records = list(cut_records(Data(io.BytesIO(b"".join(parts))), 1 << 20))
    assert [found.offset for found in records] == [0, len(parts[0]), len(parts[0]) + len(parts[1])]


def test_members_may_begin_inside_records() -> None:
    raw = b"".join(record(number, page(str(number))) for number in range(1, 4))
    packed = b"".join(gzip.compress(raw[start : start + 100]) for start in range(0, len(raw), 100))
    assert len([found for found in cut_records(Data(io.BytesIO(packed)), 1 << 20) if isinstance(found, WarcRecord)]) == 3


def test_padding_is_no_damage() -> None:
    packed = gzip.compress(record(1, page("A"))) + b"\0" * 200_000
    assert [type(found) for found in cut_records(Data(io.BytesIO(packed)), 1 << 20)] == [WarcRecord]


def test_a_header_without_an_end_is_bounded() -> None:
    raw = b"WARC/1.0\r\n" + b"X: y\r\n" * 300_000 + b"\r\n\r\n" + record(2, page("B"))
    first, second = cut_records(Data(io.BytesIO(raw)), 1 << 20)
    assert isinstance(first, BrokenRecord)
    assert isinstance(second, WarcRecord)


def test_what_is_no_archive_is_one_failure() -> None:
    (found,) = cut_records(Data(io.BytesIO(b"<html>" + b"x" * 200_000)), 1 << 20)
    assert found == BrokenRecord(0, "no record begins here")


def test_blocks_are_kept_up_to_a_limit() -> None:
    found = list(cut_records(Data(io.BytesIO(record(1, b"x" * 9000) + record(2, page("B")))), 2000))
    assert next(len(each.block) for each in found if isinstance(each, WarcRecord)) == 2001
    assert len(found) == 2
