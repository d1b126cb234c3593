"""Where inputs come from: files and standard input, plain or compressed."""

from __future__ import annotations

import os
import stat
import sys
import zlib

from typing import NamedTuple

from ..errors import InputError
from ..model import Notice

GZIP_MAGIC = b"\x1f\x8b"
MOST_BYTES = 512 * 1024 * 1024
"""Larger than any page: a compressed input that unpacks to more is refused before it fills the memory."""
STANDARD_INPUT = "standard input"


class Input(NamedTuple):
    """What was opened: a name for messages, the bytes, and what was noticed while reading."""

    name: str
    raw: bytes
    notices: tuple[Notice, ...] = ()


def read_input(path: str) -> Input:
    """Returns the content of a file, or of standard input for `-`; gzip is unpacked.

    Raises:
        InputError: it is missing, a folder, a device, unreadable, or broken gzip from the start.
    """
    name = STANDARD_INPUT if path == "-" else path
    try:
        if path == "-":
            raw = sys.stdin.buffer.read()
        else:
            mode = os.stat(path).st_mode
            if stat.S_ISDIR(mode):
                raise InputError(f"{name}: is a folder, not a page")
            if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode)):
                raise InputError(f"{name}: is a device, not a page")
            with open(path, "rb") as file:
                raw = file.read()
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from error
    return _unpack(raw, name) if raw.startswith(GZIP_MAGIC) else Input(name, raw)


def _unpack(raw: bytes, name: str) -> Input:
    """What gzip'd bytes hold, all members of them; what stands before a break is kept, with a notice.

    Raises:
        InputError: nothing can be unpacked, or it is more than `MOST_BYTES`.
    """
    pieces: list[bytes] = []
    size = 0
    whole = True
    while whole and raw.startswith(GZIP_MAGIC):
        member = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        try:
            pieces.append(member.decompress(raw, MOST_BYTES + 1 - size))
        except zlib.error as error:
            if not size:
                raise InputError(f"{name}: broken gzip: {error}") from error
        size += len(pieces[-1])
        if size > MOST_BYTES:
            raise InputError(f"{name}: unpacks to more than {MOST_BYTES // 2**20} MB")
        raw, whole = member.unused_data, member.eof
    notices = () if whole else (Notice("broken-gzip", "the gzip data breaks off; what came before the break was read"),)
    return Input(name, b"".join(pieces), notices)
