"""What a batch is made of: `Item`s go in, `Result`s come out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from ..errors import OptionError
from ..model import Notice


class Item(NamedTuple):
    """One document to be: its bytes, or where a worker finds them, and what is known of it from outside."""

    id: str
    """Names it in messages and in the manifest: a path, or an archive's path and the record in it."""
    name: str
    """Where its output goes, below the output folder and without extension, parted by slashes."""
    path: str | None = None
    """A file that the worker reads; else `raw` is the content."""
    raw: bytes | str = b""
    url: str | None = None
    encoding: str | None = None
    captured: str | None = None
    """When it was captured, ISO 8601, where an archive tells."""
    stamp: str = ""
    """Changes when the content does: size and time of a file, place and length of a record."""
    record: str | None = None
    """What an archive calls it: the record's id."""
    notices: tuple[Notice, ...] = ()


class Status(Enum):
    """What became of an item."""

    DONE = "done"
    EMPTY = "empty"
    """Converted, but it holds no article."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an item: one comes for every item, whatever happens."""

    id: str
    status: Status
    reason: str = ""
    """Why there is no article; empty when there is one."""
    markdown: str = ""
    text: str = ""
    metadata: dict[str, Any] | None = None
    """The record of `schema.json`; None where the item failed."""
    seconds: float = 0.0
    name: str = ""
    stamp: str = ""
    chars: tuple[int, int] = (0, 0)
    """Of the visible text, how many characters were kept, and how many there are."""
    dropped_lines: tuple[tuple[str, str], ...] = ()
    """Rule and text of dropped blocks, none of them twice; only where a report is to count them."""
    files: tuple[tuple[str, bytes], ...] = ()
    """What is to be written of it, where a worker has prepared that: extensions and contents; `markdown` and `text` are left out then."""


def record_of(result: Result) -> dict[str, Any]:
    """Returns a result as the record that a file of results holds: a line of JSON, or a row of a table."""
    return {
        "id": result.id,
        "status": result.status.value,
        "reason": result.reason,
        **(result.metadata or {}),
        "markdown": result.markdown,
        "text": result.text,
    }


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may take before it is given up, alone.

    Raises:
        OptionError: when made with a number out of range.
    """

    seconds: float = 30.0
    max_bytes: int = 256 * 1024 * 1024
    memory: int = 4 * 1024 * 1024 * 1024
    """Bytes of address space of a worker process."""

    def __post_init__(self) -> None:
        for name in ("seconds", "max_bytes", "memory"):
            if not getattr(self, name) > 0:
                raise OptionError(f"{name} must be above 0, not {getattr(self, name)!r}")
