"""Pages in the rows of data sets: JSON lines, plain or compressed, and Parquet; read as a stream."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

from ..errors import InputError
from .parquet import rows_of


def read_rows(file: IO[bytes], name: str) -> Iterator[dict[str, Any] | str]:
    """Yields the rows of a table as dictionaries; for a line that cannot be read, what is wrong with it.

    The name tells the format and the compression, and stands in messages.

    Raises:
        InputError: the file as a whole cannot be read.
        MissingExtraError: the format needs a package that is not installed.
    """
    if name.lower().endswith(".parquet"):
        yield from rows_of(file, name)
        return
    with _unpacked(file, name) as lines:
        try:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _row(line, number)
        except (EOFError, ValueError) as error:
            raise InputError(f"{name}: broken compression: {error}") from error


def _row(line: bytes, number: int) -> dict[str, Any] | str:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return f"line {number} is no JSON: {error}"
    return row if isinstance(row, dict) else f"line {number} is no JSON object"


def _unpacked(file: IO[bytes], name: str) -> IO[bytes]:
    lower = name.lower()
    if lower.endswith(".gz"):
        import gzip

        return gzip.open(file, "rb")  # type: ignore[return-value]
    if lower.endswith(".zst"):
        from .compression import zstandard_module

        return zstandard_module().open(file, "rb")  # type: ignore[no-any-return]
    return file
