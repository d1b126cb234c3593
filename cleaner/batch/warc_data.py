"""Reads the bytes of a WARC as one stream, compressed or not, and cuts it into records.

An archive is plain, or a chain of gzip members or zstd frames, which begin wherever a writer likes: mostly one for each
record, sometimes one for all of them. A zstd archive may begin with a dictionary
(https://iipc.github.io/warc-specifications/specifications/warc-zstd/). Damage ends a member, not the archive.

`python -m tools.warc_speed` measures this reader beside warcio and FastWARC.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import IO, Any, NamedTuple

from ..formats import require
from ..patterns import regex

GZIP_MAGIC = b"\x1f\x8b\x08"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
DICTIONARY_MAGIC = b"\x5d\x2a\x4d\x18"
MOST_DICTIONARY_BYTES = 1 << 27
READ_BYTES = 1 << 16
"""How much is read, and unpacked, at a time."""
LONGEST_HEADER_BYTES = 1 << 20
"""A record whose header is longer is broken."""
RECORD_START = regex(rb"(?:^|(?<=\n))WARC/\d")
SEARCH_OVERLAP_BYTES = 8
HEADER_END = regex(rb"\r?\n\r?\n")
FOLDED = regex(rb"\r?\n[ \t]+")


class WarcRecord(NamedTuple):
    """A record as it is in the archive."""

    offset: int
    """Where it begins in the file; in a gzip member that holds several, plus its place in the unpacked member."""
    headers: dict[str, str]
    """By name in lower case. The first one counts if a name is there twice."""
    block: bytes
    """At most `most_bytes + 1` bytes of it."""
    problem: str = ""
    """Why the block is not whole; '' if it is."""


class BrokenRecord(NamedTuple):
    """A place where a record should begin, and none does."""

    offset: int
    reason: str


class Data:
    """The unpacked bytes of an archive. A break in the compressed data is noted in `problem`, and reading stops there."""

    def __init__(self, file: IO[bytes]) -> None:
        self.problem = ""
        self._raw = b""
        """Read and not yet unpacked."""
        self._raw_end = file.tell() if file.seekable() else 0
        """The offset in the file behind `_raw`."""
        self._ready = b""
        self._at = 0
        """How much of `_ready` has been read."""
        self._member: Any = None
        self._member_start = self._raw_end
        self._before_ready = 0
        """How much of the member precedes `_ready`."""
        self._file: Any = file
        self._fill_raw()
        self._is_gzip = self._raw.startswith(GZIP_MAGIC[:2])
        if self._raw.startswith((ZSTD_MAGIC, DICTIONARY_MAGIC)):
            self._file, self._raw, self._raw_end = _open_zstd(Joined(self._raw, file)), b"", 0
        elif not self._is_gzip:
            self._ready, self._raw = self._raw, b""

    @property
    def offset(self) -> int:
        """Where the next byte is: see `WarcRecord.offset`."""
        if self._is_gzip:
            return self._member_start + self._before_ready + self._at
        return self._raw_end - (len(self._ready) - self._at)

    def peek(self, length: int) -> bytes:
        """Returns the next bytes without reading them; fewer at the end, or at a break."""
        while len(self._ready) - self._at < length and self._fill():
            pass
        return self._ready[self._at : self._at + length]

    def read_header(self) -> bytes | None:
        """Returns the bytes up to a blank line, which is read too; None if there is no blank line within `LONGEST_HEADER_BYTES`."""
        while not (end := HEADER_END.search(self._ready, self._at)):
            if len(self._ready) - self._at >= LONGEST_HEADER_BYTES or not self._fill():
                return None
        head = self._ready[self._at : end.start()]
        self._at = end.end()
        return head

    def read(self, length: int) -> bytes:
        """Returns the next bytes; fewer at the end, or at a break."""
        pieces: list[bytes] = []
        while length > 0:
            piece = self._ready[self._at : self._at + length]
            if not piece and not self._fill():
                break
            self._at += len(piece)
            length -= len(piece)
            pieces.append(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def skip(self, length: int) -> int:
        """Reads bytes and forgets them; returns how many are missing."""
        while length > 0:
            there = min(len(self._ready) - self._at, length)
            if not there and not self._fill():
                break
            self._at += there
            length -= there
        return length

    def skip_line_ends(self) -> bytes:
        """Reads line ends and returns them. Looks into the next member only if this one is at its end."""
        skipped = b""
        while (byte := self.peek(1)) in (b"\r", b"\n"):
            skipped += byte
            self._at += 1
        return skipped

    def unread(self, data: bytes) -> None:
        """Puts bytes back, which were read last."""
        if data:
            self._before_ready += self._at - len(data)
            self._ready, self._at = data + self._ready[self._at :], 0

    def find_next_record(self) -> bool:
        """Goes to the next place where a record seems to begin, also behind a break; returns whether there is one."""
        while True:
            while window := self.peek(READ_BYTES):
                if match := RECORD_START.search(window):
                    self._at += match.start()
                    return True
                if len(window) <= SEARCH_OVERLAP_BYTES:
                    self._at += len(window)
                else:
                    self._at += len(window) - SEARCH_OVERLAP_BYTES
                    if len(self.peek(READ_BYTES)) <= SEARCH_OVERLAP_BYTES:
                        self._at += SEARCH_OVERLAP_BYTES
            if not (self.problem and self._find_next_member()):
                return False

    def _fill(self) -> bool:
        """Adds to the unread bytes; returns whether there are more. Between two members there may be none."""
        if self.problem:
            return False
        if not self._is_gzip:
            try:
                more = self._file.read(READ_BYTES)
            except Exception as error:  # zstandard has its own exceptions
                self.problem = f"broken data: {error}"
                return False
            self._raw_end += len(more)
            self._add(more)
            return bool(more)
        if not self._raw and not self._fill_raw():
            if self._member is not None:
                self.problem = "the gzip data breaks off"
            return False
        return self._unpack_more()

    def _unpack_more(self) -> bool:
        if self._member is None:
            if len(self._raw) < len(GZIP_MAGIC):
                self._fill_raw()
            if not self._raw.startswith(GZIP_MAGIC):
                if not self._raw.strip(b"\0"):  # some writers pad the file
                    self._raw = b""
                    return True
                self.problem = "no gzip data follows"
                return False
            self._member = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
            if self._at == len(self._ready):
                self._member_start, self._before_ready = self._raw_end - len(self._raw), 0
                self._ready, self._at = b"", 0
        try:
            more = self._member.decompress(self._raw, READ_BYTES)
        except zlib.error as error:
            self.problem, self._member = f"broken gzip data: {error}", None
            self._raw = self._raw[1:]
            return False
        self._raw = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
        if self._member.eof:
            self._member = None
        self._add(more)
        return True

    def _add(self, more: bytes) -> None:
        self._before_ready += self._at
        self._ready, self._at = self._ready[self._at :] + more, 0

    def _fill_raw(self) -> bool:
        more = self._file.read(READ_BYTES)
        self._raw += more
        self._raw_end += len(more)
        return bool(more)

    def _find_next_member(self) -> bool:
        """Goes to the next gzip member behind a break; returns whether there is one."""
        self.problem, self._member = "", None
        while self._is_gzip:
            start = self._raw.find(GZIP_MAGIC)
            if start >= 0:
                self._raw = self._raw[start:]
                return True
            self._raw = self._raw[-len(GZIP_MAGIC) + 1 :]
            if not self._fill_raw():
                self._raw = b""
                break
        return False


class Joined(io.RawIOBase):
    """Bytes that were read from a file already, and the rest of the file."""

    def __init__(self, head: bytes, file: IO[bytes]) -> None:
        self._head = head
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self._head[: len(buffer)] or self._file.read(len(buffer))
        self._head = self._head[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)


def _open_zstd(source: Joined) -> Any:
    """Returns an open file that unpacks zstd frames, with the dictionary at the start of the archive if there is one.

    Raises:
        MissingExtraError: zstandard is not installed.
    """
    zstandard = require("zstandard", "zst")
    file = io.BufferedReader(source)
    decompressor = zstandard.ZstdDecompressor()
    if file.peek(4)[:4] == DICTIONARY_MAGIC:
        length = int.from_bytes(file.read(8)[4:], "little")
        dictionary = file.read(min(length, MOST_DICTIONARY_BYTES))
        if dictionary.startswith(ZSTD_MAGIC):
            dictionary = zstandard.ZstdDecompressor().stream_reader(dictionary).read(MOST_DICTIONARY_BYTES)
        decompressor = zstandard.ZstdDecompressor(dict_data=zstandard.ZstdCompressionDict(dictionary))
    return decompressor.stream_reader(file, read_across_frames=True)


def cut_records(data: Data, most_bytes: int) -> Iterator[WarcRecord | BrokenRecord]:
    """Yields the records, whole or not, and the places where the archive is broken. Goes on behind every such place.

    Of a block, `most_bytes + 1` bytes are kept.
    """
    while True:
        data.skip_line_ends()
        offset = data.offset
        if not data.peek(5) and not data.problem:
            return
        record = _next_record(data, offset, most_bytes)
        if isinstance(record, WarcRecord):
            yield record
            if record.problem:
                yield BrokenRecord(offset, record.problem)
        else:
            yield BrokenRecord(offset, record)
        if (not isinstance(record, WarcRecord) or record.problem) and not data.find_next_record():
            return


def _next_record(data: Data, offset: int, most_bytes: int) -> WarcRecord | str:
    """Returns the record that begins here, or why there is none."""
    if not data.peek(5).startswith(b"WARC/"):
        return data.problem or "no WARC record begins here"
    head = data.read_header()
    if head is None:
        is_long = len(data.peek(LONGEST_HEADER_BYTES)) == LONGEST_HEADER_BYTES
        data.skip(1)
        return data.problem or ("its header has no end" if is_long else "the archive breaks off")
    headers = header_lines(head)
    length_text = headers.get("content-length", "")
    if not (length_text.isascii() and length_text.isdigit() and len(length_text) < 19):
        return "its header gives no length"
    length = int(length_text)
    block = data.read(min(length, most_bytes + 1))
    missing = length - len(block) if data.problem else data.skip(length - len(block))
    problem = ""
    line_ends = data.skip_line_ends()
    if missing:
        problem = data.problem or "the archive breaks off"
    elif data.peek(1) and not data.peek(5).startswith(b"WARC/"):
        problem = "its length is wrong"
    if problem and not data.problem and len(block) == length - missing and (match := RECORD_START.search(block, 1)):
        data.unread(block[match.start() :] + line_ends)
        block, problem = block[: match.start()].rstrip(b"\r\n"), "its length goes past the record that follows"
    return WarcRecord(offset, headers, block, problem)


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
