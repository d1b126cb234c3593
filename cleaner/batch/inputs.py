"""Where inputs come from: files and standard input, plain or compressed."""

from __future__ import annotations

import os
import stat
import sys
from typing import NamedTuple

from ..errors import InputError
from ..model import Notice
from .compression import MOST_BYTES, unpack

STANDARD_INPUT = "standard input"
BROKEN_OFF = Notice("broken-off", "the compressed data breaks off; what came before the break was read")


class Input(NamedTuple):
    """What was opened: a name for messages, the bytes, and what was noticed while reading."""

    name: str
    raw: bytes
    notices: tuple[Notice, ...] = ()


def read_input(path: str) -> Input:
    """Returns the content of a file, or of standard input for `-`; gzip, bzip2, xz and zstd are unpacked.

    Raises:
        InputError: it is missing, a folder, a device, unreadable, larger than any page, or its compression is broken from the start.
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
    return Input(name, unpacked.raw, () if unpacked.whole else (BROKEN_OFF,))
