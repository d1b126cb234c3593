"""Cuts web archives into records: WARC, and ARC, which the Internet Archive and Heritrix wrote before it.

The header of an ARC record is one line: address, IP address, time, type and length, in version 2 with five more fields before
the length (https://archive.org/web/researcher/ArcFileFormat.php). It becomes the fields that a WARC record would have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ..patterns import regex
from .warc_data import LONG_BYTES, LONGEST_HEADER_BYTES, Data

HEAD_BYTES = 1 << 16
"""By this much of a block it is decided whether the rest is read."""
HEADER_END = regex(rb"\r?\n\r?\n")
LINE_END = regex(rb"\r?\n")
FOLDED = regex(rb"\r?\n[ \t]+")
ARC_MAGIC = b"filedesc://"
ARC_START = regex(rb"(?:^|(?<=\n))[a-z][a-z0-9+.-]{1,20}:\S{0,4000} \S{1,45} \d{14} [^\s/]{1,100}(?:/[^\n]{1,200})? \d{1,18}\r?\n")
ARC_START_BYTES = 1 << 13
ARC_KIND = "arc"
"""The type of record in place of WARC's: ARC has one for everything."""


class WarcRecord(NamedTuple):
    """A record as it is in the archive."""

    offset: int
    """Where it begins in the file; in a gzip member that holds several, plus its place in the unpacked member."""
    headers: dict[str, str]
    """By name in lower case. The first one counts if a name is there twice."""
    block: bytes
    """At most `most_bytes + 1` bytes of it; less if it is long and not wanted."""
    problem: str = ""
    """Why the block is not whole; '' if it is."""


class BrokenRecord(NamedTuple):
    """A place where a record should begin, and none does."""

    offset: int
    reason: str


ReadFields = Callable[[Data], dict[str, str] | None]
Wanted = Callable[[dict[str, str], bytes], bool]
"""Whether a record is wanted, by its fields and the beginning of its block."""


def cut_records(data: Data, most_bytes: int, is_wanted: Wanted = lambda _headers, _head: True) -> Iterator[WarcRecord | BrokenRecord]:
    """Yields the records, whole or not, and the places where the archive is broken. Goes on behind every such place.

    Of a block, `most_bytes + 1` bytes are kept; of one that is longer than `LONG_BYTES` and not wanted, `HEAD_BYTES`.
    """
    read_fields = _warc_fields
    if data.peek(len(ARC_MAGIC)) == ARC_MAGIC:
        read_fields, data.start, data.start_bytes = _arc_fields, ARC_START, ARC_START_BYTES
    while True:
        data.skip_line_ends()
        offset = data.offset
        if not data.peek(5) and not data.problem:
            return
        record = _next_record(data, read_fields, most_bytes, is_wanted)
        if isinstance(record, WarcRecord):
            yield record
            if record.problem:
                yield BrokenRecord(offset, record.problem)
        else:
            yield BrokenRecord(offset, record)
        if (not isinstance(record, WarcRecord) or record.problem) and not data.find_next_record():
            return


def _next_record(data: Data, read_fields: ReadFields, most_bytes: int, is_wanted: Wanted) -> WarcRecord | str:
    """Returns the record that begins here, or why there is none."""
    offset = data.offset
    if not data.is_at_record():
        return data.problem or "no record begins here"
    headers = read_fields(data)
    if headers is None:
        is_long = len(data.peek(LONGEST_HEADER_BYTES)) == LONGEST_HEADER_BYTES
        data.skip(1)
        return data.problem or ("its header has no end" if is_long else "the archive breaks off")
    length_text = headers.get("content-length", "")
    if not (length_text.isascii() and length_text.isdigit() and len(length_text) < 19):
        return "its header gives no length"
    length = int(length_text)
    is_kept = length <= LONG_BYTES or is_wanted(headers, data.peek(HEAD_BYTES))
    block = data.read(min(length, most_bytes + 1 if is_kept else HEAD_BYTES))
    missing = length - len(block) if data.problem else data.skip(length - len(block))
    problem = ""
    line_ends = data.skip_line_ends()
    if missing:
        problem = data.problem or "the archive breaks off"
    elif data.peek(1) and not data.is_at_record():
        problem = "its length is wrong"
    if problem and not data.problem and len(block) == length - missing and (match := data.start.search(block, 1)):
        data.unread(block[match.start() :] + line_ends)
        block, problem = block[: match.start()].rstrip(b"\r\n"), "its length goes past the record that follows"
    return WarcRecord(offset, headers, block, problem)


def _warc_fields(data: Data) -> dict[str, str] | None:
    """Reads the header of a WARC record; None if it has no end."""
    head = data.read_header(HEADER_END)
    return None if head is None else header_lines(head)


def _arc_fields(data: Data) -> dict[str, str] | None:
    """Reads the header of an ARC record, one line, as the fields that a WARC record would have; None if it has no end."""
    line = data.read_header(LINE_END)
    if line is None:
        return None
    address, _, time, content_type, *_, length = line.decode("latin-1").split(" ")
    day, hour = "-".join((time[:4], time[4:6], time[6:8])), ":".join((time[8:10], time[10:12], time[12:14]))
    return {
        "warc-type": ARC_KIND,
        "warc-target-uri": address,
        "warc-date": f"{day}T{hour}Z",
        "content-type": content_type,
        "content-length": length,
    }


def header_lines(head: bytes) -> dict[str, str]:
    """Returns the fields of a header by their names in lower case; its first line, the status or version, is left out.

    >>> header_lines(b"HTTP/1.1 200 OK\\r\\nContent-Type: text/html;\\r\\n charset=utf-8\\r\\nX: 1")
    {'content-type': 'text/html; charset=utf-8', 'x': '1'}
    """
    try:
        text = FOLDED.sub(b" ", head).decode()
    except UnicodeDecodeError:
        text = FOLDED.sub(b" ", head).decode("latin-1")
    fields: dict[str, str] = {}
    for line in text.split("\n")[1:]:
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return fields
