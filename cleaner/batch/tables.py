"""Pages in the rows of data sets: JSON lines, plain or compressed, and Parquet; read as a stream."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import zlib
from collections.abc import Iterator, Sequence
from typing import IO, Any

from ..errors import InputError
from .compression import MOST_BYTES, zstandard_module
from .names import COMPRESSIONS
from .parquet import rows_of


def read_rows(file: IO[bytes], name: str, columns: Sequence[str]) -> Iterator[dict[str, Any] | str]:
    """Yields the rows of a table as dictionaries; for a line that cannot be read, what is wrong with it.

    The name tells the format and the compression, and stands in messages. Of Parquet, only the columns that are named
    are read, as far as there are any of these.

    Raises:
        InputError: the file as a whole cannot be read.
        MissingExtraError: the format needs a package that is not installed.
    """
    if name.lower().endswith(".parquet"):
        yield from rows_of(file, name, columns)
        return
    if name.lower().endswith(tuple(f".parquet{suffix}" for suffix in COMPRESSIONS)):
        raise InputError(f"{name}: Parquet is read as it is, not compressed once more")
    with _unpacked(file, name) as lines:
        try:
            for number, line in enumerate(_lines(lines), 1):
                if line is None:
                    yield f"line {number} is longer than {MOST_BYTES // 2**20} MB"
                elif line.strip():
                    yield _row(line, number)
        except (EOFError, ValueError, zlib.error, lzma.LZMAError, OSError) as error:
            raise InputError(f"{name}: broken compression: {error}") from error


def _lines(file: IO[bytes]) -> Iterator[bytes | None]:
    """The lines of a file; None for one that is longer than any page."""
    while line := file.readline(MOST_BYTES):
        if len(line) < MOST_BYTES or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(MOST_BYTES)
        yield None


def _row(line: bytes, number: int) -> dict[str, Any] | str:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return f"line {number} is no JSON: {error}"
    return row if isinstance(row, dict) else f"line {number} is no JSON object"


def _unpacked(file: IO[bytes], name: str) -> IO[bytes]:
    lower = name.lower()
    if lower.endswith(".gz"):
        return gzip.open(file, "rb")  # type: ignore[return-value]
    if lower.endswith(".bz2"):
        return bz2.open(file, "rb")
    if lower.endswith(".xz"):
        return lzma.open(file, "rb")
    if lower.endswith(".zst"):
        return zstandard_module().open(file, "rb")  # type: ignore[no-any-return]
    return file
