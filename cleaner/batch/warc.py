"""Records of web archives, one at a time: WARC from files and pipes, and WACZ. Needs the extra `warc` (warcio).

warcio was chosen over fastwarc by measuring: both take about .16 ms of CPU for a record of 90 KB in a gzip'd
archive, a fiftieth of what cleaning it takes; warcio is pure Python and undoes every transfer encoding. Neither
goes on after a broken record, so that is done here.
"""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any, NamedTuple

from ..errors import InputError, MissingExtraError
from ..patterns import regex
from ..text import printable
from .compression import MOST_BYTES

PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/plain")
RECORD_START = regex(rb"(?<=\n)WARC/\d|\x1f\x8b\x08")
CHUNK = 1 << 20
OVERLAP = 8
LONGEST_LINE, MOST_LINES = 1 << 20, 100_000
"""Bytes of a line, and lines, that a record's header and the sizes of its chunks may have."""
CHARSET = regex(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


class Record(NamedTuple):
    """A page in an archive."""

    offset: int
    id: str | None
    url: str | None
    captured: str | None
    encoding: str | None
    """The charset of the HTTP header."""
    raw: bytes


class Broken(NamedTuple):
    """A place in an archive that cannot be read."""

    offset: int
    reason: str


class TooLarge(NamedTuple):
    """A record that is larger than any page."""

    offset: int
    reason: str


class PassedOver(NamedTuple):
    """A record that is no page, and why."""

    reason: str


def read_warc(file: IO[bytes]) -> Iterator[Record | Broken | TooLarge | PassedOver]:
    """Yields the pages of a WARC, compressed or not: responses, resources and conversions of HTML or text.

    A broken record is told and passed over: reading goes on at the next place where a record begins, if the
    file can be searched; a pipe ends there.
    """
    reached = -1
    while True:
        broken: Broken | None = None
        for found in _records(file):
            if not isinstance(found, PassedOver):
                reached = max(reached, found.offset)
            yield found
            if isinstance(found, Broken):
                broken = found
        following = _next_start(file, reached + 1) if broken and file.seekable() else None
        if following is None:
            return
        reached = following
        file.seek(following)


def _records(file: IO[bytes]) -> Iterator[Record | Broken | TooLarge | PassedOver]:
    """The records from where a file stands to its end or the first broken one."""
    iterator = _warcio().ArchiveIterator(file)
    iterator.INC_RECORD = ""  # what it would write to stderr by itself
    offset = file.tell() if file.seekable() else 0
    header = _BoundedHeader(iterator.reader)
    while True:
        try:
            header.lines = 0
            record = next(iterator, None)
            if record is None:
                return
            found = _page_of(record)
            offset = iterator.get_record_offset()  # asked after reading: it skips what was not read
            if isinstance(found, Record) and getattr(record.raw_stream, "limit", 0) > 0 and b"\nWARC/1." in found.raw:
                yield found._replace(offset=offset, raw=found.raw.partition(b"\nWARC/1.")[0])
                yield Broken(offset, "broken record: its length goes past the record that follows")
                return
            yield found if isinstance(found, PassedOver) else found._replace(offset=offset)
        except Exception as error:  # whatever warcio trips over is a broken record
            yield Broken(offset, f"broken record: {type(error).__name__}: {error}".split("\n")[0][:150])
            return


class _BoundedHeader:
    """Makes warcio's reader give up on a header that has no end, or a line without end, on which it would wait for ever."""

    def __init__(self, reader: Any) -> None:
        self.lines = 0
        """Read since the record began."""
        self._readline = reader.readline
        reader.readline = self.readline

    def readline(self, length: int | None = None) -> bytes:
        self.lines += 1
        line: bytes = self._readline(min(length or LONGEST_LINE, LONGEST_LINE))
        if self.lines > MOST_LINES or (len(line) == LONGEST_LINE and not line.endswith(b"\n")):
            raise ValueError("its header has no end")
        return line


def _page_of(record: Any) -> Record | TooLarge | PassedOver:
    """What a record of warcio's holds.

    Raises:
        ValueError: its header names no type.
    """
    if not record.rec_type:
        raise ValueError("the header names no type")
    if record.rec_type not in ("response", "resource", "conversion"):
        return PassedOver(f"{record.rec_type} records")
    header = record.rec_headers.get_header
    http, stream = record.http_headers, record.content_stream()
    if http is None and (header("Content-Type") or "").startswith("application/http"):
        http = _http_headers(stream)  # warcio reads them for http addresses alone
    headers = http or record.rec_headers
    content_type = headers.get_header("Content-Type") or ""
    if http is None and record.rec_type == "response":
        return PassedOver("responses without HTTP headers")
    status = str(http.get_statuscode()) if http else "200"
    if not status.isdigit():
        return PassedOver("responses that are not HTTP")
    if not status.startswith("2"):
        return PassedOver(f"HTTP status {status}")
    if content_type.split(";")[0].strip().lower() not in PAGE_TYPES:
        return PassedOver("neither HTML nor text")
    raw = stream.read(MOST_BYTES + 1)
    if len(raw) > MOST_BYTES:
        return TooLarge(0, f"holds more than {MOST_BYTES // 2**20} MB")
    charset = CHARSET.search(content_type)
    url = header("WARC-Target-URI")
    return Record(
        0,
        header("WARC-Record-ID"),
        url.strip("<>") if url else None,
        header("WARC-Date"),
        charset[1] if charset else None,
        raw,
    )


def _http_headers(stream: Any) -> Any:
    """The HTTP headers that a stream begins with; None where it does not begin with any."""
    from warcio.statusandheaders import StatusAndHeadersParser, StatusAndHeadersParserException

    try:
        return StatusAndHeadersParser(["HTTP/1.0", "HTTP/1.1", "HTTP/2"]).parse(stream)
    except (StatusAndHeadersParserException, EOFError):
        return None


def _next_start(file: IO[bytes], offset: int) -> int | None:
    """The first place from an offset on where a record seems to begin; None at the end of the file."""
    file.seek(offset - 1)  # the line end before it is part of what is looked for
    window, position = b"", offset - 1
    while chunk := file.read(CHUNK):
        window += chunk
        if found := RECORD_START.search(window, 1):
            return position + found.start()
        position += len(window) - OVERLAP
        window = window[-OVERLAP:]
    return None


def read_wacz(file: IO[bytes], name: str) -> Iterator[Record | Broken | TooLarge | PassedOver]:
    """Yields the pages of all WARCs inside a WACZ; nothing is unpacked to disk. The name stands in messages.

    A WARC that is encrypted, damaged or packed in an unknown way is told and passed over.

    Raises:
        InputError: it is no ZIP archive.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            for entry in archive.namelist():
                if entry.startswith("archive/") and entry.endswith((".warc", ".warc.gz")):
                    try:
                        with archive.open(entry) as member:
                            yield from read_warc(io.BufferedReader(member))  # type: ignore[type-var]
                    except (RuntimeError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError) as error:
                        yield Broken(0, f"{printable(entry)} cannot be read: {error}")
    except zipfile.BadZipFile as error:
        raise InputError(f"{name}: is no WACZ: {error}") from error


def _warcio() -> Any:
    try:
        from warcio import archiveiterator
    except ImportError as error:
        raise MissingExtraError("WARC needs the extra 'warc': pip install 'cleaner[warc]'") from error
    return archiveiterator
