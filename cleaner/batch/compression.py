"""Compressed bytes to plain ones, with a bound: a small file that unpacks to a huge one is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ..errors import InputError, MissingExtraError

MOST_BYTES = 256 * 1024 * 1024
"""More than any page has."""


class Unpacked(NamedTuple):
    """What compressed bytes hold, and whether the data was there to its end."""

    raw: bytes
    whole: bool


def compression_of(raw: bytes) -> str | None:
    """Returns gzip, bzip2, xz or zstd by the first bytes; None for anything else."""
    return next((name for magic, name in MAGIC if raw.startswith(magic)), None)


def unpack(raw: bytes, name: str) -> Unpacked:
    """Returns what compressed bytes hold, all members of them; what stands before a break is kept.

    Raises:
        InputError: nothing can be unpacked, or it is more than `MOST_BYTES`; the text begins with `name`.
        MissingExtraError: it is zstd data, and zstandard is not installed.
    """
    compression = compression_of(raw)
    if compression is None:
        return Unpacked(raw, True)
    pieces: list[bytes] = []
    room = MOST_BYTES + 1
    whole = True
    while whole and compression_of(raw) == compression:
        member = OPENERS[compression]()
        try:
            pieces.append(member.decompress(raw, room))
        except MissingExtraError:
            raise
        except Exception as error:  # each library has an exception of its own for broken data
            if not pieces:
                raise InputError(f"{name}: broken {compression}: {error}") from error
            whole = False
            break
        room -= len(pieces[-1])
        if room <= 0:
            raise InputError(f"{name}: unpacks to more than {MOST_BYTES // 2**20} MB")
        raw, whole = member.unused_data, member.eof
    if not whole and not any(pieces):
        raise InputError(f"{name}: broken {compression}: it breaks off before any data")
    return Unpacked(pieces[0] if len(pieces) == 1 else b"".join(pieces), whole)


def _gzip() -> Any:
    import zlib

    return zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)


def _bzip2() -> Any:
    import bz2

    return bz2.BZ2Decompressor()


def _xz() -> Any:
    import lzma

    return lzma.LZMADecompressor(format=lzma.FORMAT_AUTO)


class _Zstd:
    """zstandard's reader in the form of the standard library's decompressors."""

    eof = False
    unused_data = b""

    def decompress(self, raw: bytes, most: int) -> bytes:
        with zstandard_module().ZstdDecompressor().stream_reader(raw, read_across_frames=True) as reader:
            content: bytes = reader.read(most)
        self.eof = bool(content)  # data that breaks off raises nothing
        return content


def zstandard_module() -> Any:
    """Returns the module zstandard.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        import zstandard
    except ImportError as error:
        raise MissingExtraError("zstd data needs the extra 'zst': pip install 'cleaner[zst]'") from error
    return zstandard


MAGIC = ((b"\x1f\x8b", "gzip"), (b"BZh", "bzip2"), (b"\xfd7zXZ", "xz"), (b"\x28\xb5\x2f\xfd", "zstd"))
OPENERS: dict[str, Callable[[], Any]] = {"gzip": _gzip, "bzip2": _bzip2, "xz": _xz, "zstd": _Zstd}
