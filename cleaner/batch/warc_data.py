"""Reads the bytes of a web archive as one stream, compressed or not; `warc_records` cuts it into records.

An archive is plain, or a chain of gzip members or zstd frames, which begin wherever a writer likes: mostly one for each
record, sometimes one for all of them. A zstd archive may begin with a dictionary
(https://iipc.github.io/warc-specifications/specifications/warc-zstd/). Damage ends a member, not the archive.

`python -m tools.warc_speed` measures this reader beside warcio and FastWARC.
"""

from __future__ import annotations

import io
import re
import zlib
from typing import IO, Any

from ..formats import require
from ..patterns import regex

GZIP_MAGIC = b"\x1f\x8b\x08"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
DICTIONARY_MAGIC = b"\x5d\x2a\x4d\x18"
MOST_DICTIONARY_BYTES = 1 << 27
READ_BYTES = 1 << 16
"""How much is read, and unpacked, at a time."""
LONG_BYTES = 1 << 24
"""Blocks that are longer, and not wanted, are not kept in memory."""
MOST_UNPACKING = 200
"""Of a longer block that unpacks to more than this many times its size, the rest is not unpacked."""
AHEAD_BYTES = 1 << 24
"""How far ahead the next record is looked for then."""
LONGEST_HEADER_BYTES = 1 << 20
"""A record whose header is longer is broken."""
RECORD_START = regex(rb"(?:^|(?<=\n))WARC/\d")
SHORTEST_START_BYTES = 8


class Data:
    """The unpacked bytes of an archive. A break in the compressed data is noted in `problem`, and reading stops there."""

    def __init__(self, file: IO[bytes]) -> None:
        self.problem = ""
        self.start = RECORD_START
        """How a record begins."""
        self.start_bytes = SHORTEST_START_BYTES
        """How many bytes show that, at most."""
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
        self._ahead = io.BytesIO()
        """Read, and to be read again before the rest of the file."""
        self._looked_to = 0
        """Up to which offset no record was found ahead."""
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

    def is_at_record(self) -> bool:
        """Returns whether a record seems to begin here. Looks into further members only if this one ends before that is clear."""
        here = self._ready[self._at : self._at + self.start_bytes]
        return self.start.match(here) is not None or self.start.match(self.peek(self.start_bytes)) is not None

    def read_header(self, header_end: re.Pattern[bytes]) -> bytes | None:
        """Returns the bytes up to what ends a header, which is read too; None if that is not within `LONGEST_HEADER_BYTES`."""
        while not (end := header_end.search(self._ready, self._at)):
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
        """Reads bytes and forgets them; returns how many are missing.

        Of data that unpacks to very much more, the rest is passed over if the next member begins with a record.
        """
        begin, leap_at = self._raw_end - len(self._raw), length - LONG_BYTES
        while length > 0:
            there = min(len(self._ready) - self._at, length)
            if not there and not self._fill():
                break
            self._at += there
            length -= there
            if length < leap_at:
                packed = self._raw_end - len(self._raw) - begin
                if self._is_gzip and MOST_UNPACKING * packed < LONG_BYTES and self._leap():
                    return 0
                begin, leap_at = begin + packed, length - LONG_BYTES
        return length

    def _leap(self) -> bool:
        """Goes to the next gzip member that begins with a record; returns whether there is one within `AHEAD_BYTES`."""
        begin = self._raw_end - len(self._raw)
        if begin < self._looked_to:
            return False
        raw = b"".join((self._raw, self._ahead.read(), self._file.read(AHEAD_BYTES)))
        at = raw.find(GZIP_MAGIC)
        while at >= 0 and not self._begins_with_record(raw[at : at + READ_BYTES]):
            at = raw.find(GZIP_MAGIC, at + 1)
        if at >= 0:
            self._member, self._ready, self._at = None, b"", 0
        else:
            self._looked_to = begin + len(raw)
        self._raw, self._ahead = b"", io.BytesIO(raw[max(at, 0) :])
        self._raw_end = begin + max(at, 0)
        return at >= 0

    def _begins_with_record(self, packed: bytes) -> bool:
        try:
            head = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16).decompress(packed, self.start_bytes)
        except zlib.error:
            return False
        return self.start.match(head) is not None

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
                if match := self.start.search(window):
                    self._at += match.start()
                    return True
                if len(window) <= self.start_bytes:
                    self._at += len(window)
                else:
                    self._at += len(window) - self.start_bytes
                    if len(self.peek(READ_BYTES)) <= self.start_bytes:
                        self._at += self.start_bytes
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
        more = self._ahead.read(READ_BYTES) or self._file.read(READ_BYTES)
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
        self._head = io.BytesIO(head)
        self._file = file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self._head.read(len(buffer)) or self._file.read(len(buffer))
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
