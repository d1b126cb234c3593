"""Reads one input, a file or standard input: decompresses it, and takes the page out of a MIME message.

Decompression is bounded: a small file that would expand to a huge one is refused.
"""

import io
import os
import stat
import sys
from typing import IO, Any, Literal, NamedTuple

from ..errors import InputError, MissingExtraError, OptionError
from ..formats import COMPRESSIONS, Format, compression_of, format_of, require
from ..model import Notice
from ..patterns import regex

STANDARD_INPUT = "standard input"
MOST_BYTES = 256 * 1024 * 1024
"""No page is larger than this, before or after decompression."""
MAGIC = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"\x28\xb5\x2f\xfd": "zstd"}
"""The compression that the first bytes of a file show."""
EXTENSIONS = {"gzip": ".gz", "bzip2": ".bz2", "xz": ".xz", "zstd": ".zst"}
"""The extension of a compressed file."""
HEAD_BYTES = 4096
"""How much of an input is looked at to recognize its format."""
BEFORE_CONTENT = b"\xef\xbb\xbf \t\r\n"
"""A mark of byte order and blank lines, which may come before the content."""
FIELD_START = regex(rb"[A-Za-z][A-Za-z-]{1,40}:[ \t]")
JSON_ROW = regex(rb'\{[ \t]*"(?:[^"\\\n]|\\.){0,200}"[ \t]*:')
ZSTD_DICTIONARY = b"\x5d\x2a\x4d\x18"
"""The beginning of a `.warc.zst` with a dictionary."""
WHERE_TO_WRITE = "say where they go: -o out/ (files), -o pages.jsonl, -o pages.parquet, or -o - (JSON lines to standard output)"
BROKEN_OFF = Notice("broken-off", "the compressed data breaks off; what came before the break was read")


class Input(NamedTuple):
    """The content of an input, its name for messages, and the notices from reading it."""

    name: str
    raw: bytes
    notices: tuple[Notice, ...] = ()
    encoding: str | None = None
    """As the MIME message declares it that holds the page."""
    url: str | None = None
    """From the same."""


class Unpacked(NamedTuple):
    """Decompressed bytes, and whether the compressed data was complete."""

    raw: bytes
    complete: bool


def read_input(path: str) -> Input:
    """Returns the content of a file, or of standard input for `-`. Decompresses gzip, bzip2, xz and zstd.

    Raises:
        InputError: it is missing, a folder, a device, unreadable, larger than `MOST_BYTES`, or nothing of it can be decompressed.
        MissingExtraError: it is zstd data, and zstandard is not installed.
    """
    name = STANDARD_INPUT if path == "-" else path
    try:
        if path == "-":
            raw = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            about = os.stat(path)
            mode = about.st_mode
            if stat.S_ISDIR(mode):
                raise InputError(f"{name}: is a folder, not a page")
            if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
                raise InputError(f"{name}: is a device, not a page")
            with open(path, "rb") as file:
                # without a bound, room is made for as much as there is, and not for the largest page
                raw = file.read() if 0 < about.st_size <= MOST_BYTES else file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from error
    return input_of(raw, name)


def input_of(raw: bytes, name: str) -> Input:
    """Returns the bytes of an input, decompressed, with a notice if the compressed data breaks off.

    Raises:
        InputError, MissingExtraError: as `read_input`.
    """
    if len(raw) > MOST_BYTES:
        raise InputError(f"{name}: is larger than {MOST_BYTES // 2**20} MB")
    unpacked = unpack(raw, name)
    return Input(name, unpacked.raw, () if unpacked.complete else (BROKEN_OFF,))


def read_page(path: str) -> Input:
    """Returns the content of an input that holds one page; of a MIME message (MHTML, e-mail), the page in it.

    Raises:
        InputError, MissingExtraError: as `read_input`; also if the message holds no page.
        OptionError: the input holds many pages; the text says what to type.
    """
    if path != "-" and os.path.isfile(path):
        with open(path, "rb") as file:
            _refuse_many(path, format_in(file.read(HEAD_BYTES)) or format_of(path))
    elif os.path.isdir(path):
        raise OptionError(f"{path}: is a folder, which holds many pages; {WHERE_TO_WRITE}")
    return page_in(read_input(path), format_of(path))


def page_in(given: Input, by_name: Format | None = None) -> Input:
    """Returns the page in the content of an input; `by_name` is the format that its name tells.

    Raises:
        InputError, OptionError: as `read_page`.
    """
    kind = format_in(given.raw[:HEAD_BYTES])
    _refuse_many(given.name, kind)
    if kind is not Format.MESSAGE and by_name is not Format.MESSAGE:
        return given
    return read_message(given)


def _refuse_many(name: str, kind: Format | None) -> None:
    if kind is not None and kind.holds_many:
        raise OptionError(f"{name}: is {kind.value}, which holds many pages; {WHERE_TO_WRITE}")


def format_in(head: bytes) -> Format | None:
    """Returns the format that the first bytes of an input show, compressed or not; None if they may be those of a page.

    >>> format_in(b"WARC/1.1\\r\\n"), format_in(b'{"url": "https://example.org/"}'), format_in(b"<html>")
    (<Format.WARC: 'a web archive'>, <Format.JSON_LINES: 'a JSON object on each line'>, None)
    """
    if head.startswith(ZSTD_DICTIONARY):
        return Format.WARC
    if compression := compression_in(head):
        try:
            head = new_decompressor(compression).decompress(head, HEAD_BYTES)
        except Exception:  # each library has its own exception; who reads the whole input reports what is broken
            return None
    if head.startswith(b"PAR1"):
        return Format.PARQUET
    if head.startswith(b"PK\x03\x04"):
        first = head[30:][: int.from_bytes(head[26:28], "little")]
        return Format.WACZ if first.startswith((b"archive/", b"indexes/", b"pages/", b"datapackage")) or first.endswith(b".wacz") else None
    head = head.lstrip(BEFORE_CONTENT)
    if head.startswith((b"WARC/", b"filedesc://")):
        return Format.WARC
    if head.startswith(b"{") and JSON_ROW.match(head) and _is_one_line(head):
        return Format.JSON_LINES
    return Format.MESSAGE if FIELD_START.match(head) and _is_message(head) else None


def _is_one_line(head: bytes) -> bool:
    """Returns whether the first line of JSON may be a whole object: a row of JSON lines, and no part of a larger value."""
    line, newline, _ = head.partition(b"\n")
    return not newline or line.rstrip().endswith(b"}")


def _is_message(head: bytes) -> bool:
    """Returns whether bytes begin with the header of a MIME message."""
    fields = b"\n" + head.replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    return b"\nmime-version:" in fields and b"\ncontent-type:" in fields


def unpack(raw: bytes, name: str) -> Unpacked:
    """Returns the decompressed content of bytes, or the bytes themselves if they are not compressed.

    All members of the compressed data are read. If it breaks off, what comes before the break is returned.

    Raises:
        InputError: nothing can be decompressed, or it is more than `MOST_BYTES`; the text begins with `name`.
        MissingExtraError: it is zstd data, and zstandard is not installed.
    """
    compression = compression_in(raw)
    if compression is None:
        return Unpacked(raw, True)
    pieces: list[bytes] = []
    bytes_left = MOST_BYTES + 1
    complete = True
    while complete and compression_in(raw) == compression:
        member = new_decompressor(compression)
        try:
            pieces.append(member.decompress(raw, bytes_left))
        except MissingExtraError:
            raise
        except Exception as error:  # each library has its own exception for broken data
            if not pieces:
                raise InputError(f"{name}: broken {compression}: {error}") from error
            complete = False
            break
        bytes_left -= len(pieces[-1])
        if bytes_left <= 0:
            raise InputError(f"{name}: unpacks to more than {MOST_BYTES // 2**20} MB")
        raw, complete = member.unused_data, member.eof
    if not complete and not any(pieces):
        raise InputError(f"{name}: broken {compression}: it breaks off before any data")
    return Unpacked(pieces[0] if len(pieces) == 1 else b"".join(pieces), complete)


def compression_in(raw: bytes) -> str | None:
    """Returns the compression of bytes by their beginning; None if they are not compressed."""
    return next((name for magic, name in MAGIC.items() if raw.startswith(magic)), None)


def new_decompressor(compression: str) -> Any:
    """Returns an object that decompresses one member, with the interface of `bz2.BZ2Decompressor`.

    `compression` is gzip, bzip2, xz or zstd.
    """
    match compression:
        case "gzip":
            import zlib

            return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        case "bzip2":
            import bz2

            return bz2.BZ2Decompressor()
        case "xz":
            import lzma

            return lzma.LZMADecompressor()
    return _ZstdDecompressor()


class _ZstdDecompressor:
    """Gives the reader of zstandard the interface of the standard library's decompressors."""

    eof = False
    unused_data = b""

    def decompress(self, raw: bytes, most_bytes: int) -> bytes:
        with require("zstandard", "zst").ZstdDecompressor().stream_reader(raw, read_across_frames=True) as reader:
            content: bytes = reader.read(most_bytes)
        self.eof = bool(content)  # the reader does not report data that breaks off
        return content


def open_compressed(file: Any, name: str, mode: Literal["rb", "wb"] = "rb") -> IO[bytes]:
    """Returns an open file that decompresses what is read from `file`, or compresses what is written to it.

    `file` is a path or an open file; the extension of `name` tells the compression. An uncompressed file is returned or opened
    as it is.

    Raises:
        MissingExtraError: it is zstd data, and zstandard is not installed.
    """
    from importlib import import_module

    compression = compression_of(name)
    if not compression:
        return file if hasattr(file, "read") else open(file, mode)
    if compression == ".zst":
        return _open_zstd(file, mode)
    opened: IO[bytes] = import_module(COMPRESSIONS[compression]).open(file, mode)
    return opened


def _open_zstd(file: Any, mode: Literal["rb", "wb"]) -> IO[bytes]:
    zstandard = require("zstandard", "zst")
    if mode == "wb":
        return zstandard.open(file, mode)  # type: ignore[no-any-return]
    source = file if hasattr(file, "read") else open(file, mode)  # noqa: SIM115 - the reader closes it
    return io.BufferedReader(zstandard.ZstdDecompressor().stream_reader(source, read_across_frames=True))


def read_message(given: Input) -> Input:
    """Returns the page in a MIME message (MHTML, e-mail).

    That is the part that the message names as its start, or whose address is the message's own; else the first HTML part, or
    the first text part.

    Raises:
        InputError: it has neither.
    """
    from email import message_from_bytes, policy

    try:
        message = message_from_bytes(given.raw.lstrip(BEFORE_CONTENT), policy=policy.compat32)
        parts = [part for part in message.walk() if not part.is_multipart()]
    except RecursionError:
        raise InputError(f"{given.name}: the message is nested too deep") from None
    address = str(message.get("Snapshot-Content-Location") or "").strip()
    start = str(message.get_param("start") or "").strip()

    def is_start(part: Any) -> bool:
        own = str(part.get("Content-Location") or "").strip()
        return bool((start and str(part.get("Content-ID") or "").strip() == start) or (address and own == address))

    parts.sort(key=lambda part: not is_start(part))
    for wanted in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            content = part.get_payload(decode=True)
            if part.get_content_type() == wanted and isinstance(content, bytes) and content.strip():
                location = part.get("Content-Location") or address
                url = str(location).strip() if location else None
                return given._replace(raw=content, encoding=part.get_content_charset(), url=url if url and "://" in url else None)
    raise InputError(f"{given.name}: the message holds no page")
