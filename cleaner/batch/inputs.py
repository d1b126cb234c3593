"""Reads one input, a file or standard input: decompresses it, and takes the page out of a MIME message.

Decompression is bounded: a small file that would expand to a huge one is refused.
"""

import io
import os
import stat
import sys
from typing import IO, Any, Literal, NamedTuple

from ..errors import InputError, MissingExtraError
from ..formats import COMPRESSIONS, compression_of, require
from ..model import Notice

STANDARD_INPUT = "standard input"
MOST_BYTES = 256 * 1024 * 1024
"""No page is larger than this, before or after decompression."""
MAGIC = {b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ": "xz", b"\x28\xb5\x2f\xfd": "zstd"}
"""The compression that the first bytes of a file show."""
BROKEN_OFF = Notice("broken-off", "the compressed data breaks off; what came before the break was read")


class Input(NamedTuple):
    """The content of an input, its name for messages, and the notices from reading it."""

    name: str
    raw: bytes
    notices: tuple[Notice, ...] = ()


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
            mode = os.stat(path).st_mode
            if stat.S_ISDIR(mode):
                raise InputError(f"{name}: is a folder, not a page")
            if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
                raise InputError(f"{name}: is a device, not a page")
            with open(path, "rb") as file:
                raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from error
    if len(raw) > MOST_BYTES:
        raise InputError(f"{name}: is larger than {MOST_BYTES // 2**20} MB")
    unpacked = unpack(raw, name)
    return Input(name, unpacked.raw, () if unpacked.complete else (BROKEN_OFF,))


def unpack(raw: bytes, name: str) -> Unpacked:
    """Returns the decompressed content of bytes, or the bytes themselves if they are not compressed.

    All members of the compressed data are read. If it breaks off, what comes before the break is returned.

    Raises:
        InputError: nothing can be decompressed, or it is more than `MOST_BYTES`; the text begins with `name`.
        MissingExtraError: it is zstd data, and zstandard is not installed.
    """
    compression = _compression_in(raw)
    if compression is None:
        return Unpacked(raw, True)
    pieces: list[bytes] = []
    bytes_left = MOST_BYTES + 1
    complete = True
    while complete and _compression_in(raw) == compression:
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


def is_compressed(raw: bytes) -> bool:
    """Returns whether bytes begin like compressed data."""
    return _compression_in(raw) is not None


def _compression_in(raw: bytes) -> str | None:
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


class SavedPage(NamedTuple):
    """The page in a MIME message."""

    raw: bytes
    encoding: str | None
    url: str | None


def read_message(raw: bytes, name: str) -> SavedPage:
    """Returns the page in a MIME message (MHTML, e-mail): its first HTML part, or else its first text part.

    Raises:
        InputError: it has neither; the text begins with `name`.
    """
    from email import message_from_bytes, policy

    message = message_from_bytes(raw, policy=policy.compat32)
    parts = [part for part in message.walk() if not part.is_multipart()]
    for wanted in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            content = part.get_payload(decode=True)
            if part.get_content_type() == wanted and isinstance(content, bytes) and content.strip():
                location = part.get("Content-Location") or message.get("Snapshot-Content-Location")
                url = str(location).strip() if location else None
                return SavedPage(content, part.get_content_charset(), url if url and "://" in url else None)
    raise InputError(f"{name}: the message holds no page")
