"""The types of a batch: documents go in, and one result comes out for each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import OptionError
from ..model import Notice
from .outputs import json_line

if TYPE_CHECKING:
    from ..write.record import Metadata


class Row(NamedTuple):
    """What a row of a table says besides its page and its address."""

    id: str | None = None
    columns: dict[str, str | None] | None = None
    """The columns that the caller keeps; values that are no strings are written as JSON."""


class RawDocument(NamedTuple):
    """A document before it is cleaned: its content or the file that holds it, and what is known about it."""

    id: str
    """Identifies it in messages and in the manifest: a path, or the path of an archive and the record in it."""
    name: str = ""
    """The path of its output below the output folder, with slashes and without extension."""
    path: str | None = None
    """The file that a worker reads; None if `raw` is the content."""
    raw: bytes | str = b""
    url: str | None = None
    encoding: str | None = None
    captured: str | None = None
    """The time of capture in ISO 8601, if an archive records it."""
    stamp: str = ""
    """Differs when the content differs: size and time of a file, offset and length of a record."""
    record: str | None = None
    """The id of its record in an archive."""
    notices: tuple[Notice, ...] = ()
    row: Row | None = None
    """If it comes from a table."""


def hash_of(identity: str) -> int:
    """Returns a number that stands for an id in memory; it is the same in every run, and takes a third of the room."""
    return int.from_bytes(blake2b(identity.encode("utf-8", "surrogatepass"), digest_size=12).digest(), "big")


class Skipped(NamedTuple):
    """A file or a record that is not a document. Batches only count these."""

    reason: str


class Failed(NamedTuple):
    """A part of an input that cannot be read."""

    reason: str
    offset: int = 0
    """Where it begins in its archive, in bytes."""
    number: int = 0
    """The number of its row in a table."""
    url: str | None = None
    row: Row | None = None


class PageFile(Enum):
    """What a folder of results holds of each page, besides its metadata."""

    MARKDOWN = "Markdown"
    FRONT_MATTER = "metadata as YAML, and Markdown"
    TEXT = "plain text"

    @property
    def extension(self) -> str:
        """The extension of the file."""
        return ".txt" if self is PageFile.TEXT else ".md"


class Status(Enum):
    """How the conversion of a document ended."""

    DONE = "done"
    EMPTY = "empty"
    """Converted, but it holds no article."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome for one document. Every document gets exactly one result."""

    id: str
    status: Status
    reason: str = ""
    """Why there is no article; '' if there is one."""
    markdown: str = ""
    text: str = ""
    metadata: Metadata | None = None
    """The record that `schema.json` describes; None if the document failed."""
    seconds: float = 0.0
    name: str = ""
    stamp: str = ""
    url: str | None = None
    """The address that the input gave; that of the page itself is in the metadata."""
    chars: tuple[int, int] = (0, 0)
    """Characters of visible text: how many were kept, and how many there are."""
    dropped_lines: tuple[tuple[str, str], ...] = ()
    """Rule and text of dropped blocks, without duplicates; filled only when a report counts them."""
    files: tuple[tuple[str, bytes], ...] = ()
    """Extensions and contents of its output files, if a worker has prepared them; `markdown` and `text` are then empty."""
    row: Row | None = None
    """As in its `RawDocument`."""
    found: Any = None
    """What a converter found that looks for something other than the article."""


def failed(document: RawDocument, reason: str, seconds: float = 0.0) -> Result:
    """Returns the result of a document that cannot be converted."""
    return Result(
        document.id, Status.FAILED, reason, seconds=seconds, name=document.name, stamp=document.stamp, url=document.url, row=document.row
    )


STRINGS = ("title", "subtitle", "byline", "site_name", "url", "published", "modified", "language", "description", "image", "section")
LISTS = ("authors", "tags", "sources", "related", "dropped", "evidence", "notices")
NOTHING: dict[str, Any] = {
    "schema": None,
    **dict.fromkeys(STRINGS),
    **{name: [] for name in LISTS},
    "source": None,
    "word_count": None,
    "confidence": None,
}
"""What a row holds of a document that failed: every row has the same columns."""
NO_INPUT: dict[str, Any] = dict.fromkeys(
    ("sha256", "bytes", "encoding", "how", "kind", "path", "url", "record", "captured", "id", "columns")
)
"""What is known of an input of which nothing is known."""


def record_of(result: Result) -> dict[str, Any]:
    """Returns a result as it is stored in a file of results: one JSON object, or one row of a table.

    All have the same keys, those of `parquet.table_schema`. The counts of dropped blocks, the evidence and the kept columns are
    lists, so that their names are values in every format.
    """
    record = {**NOTHING, "url": result.url, **(result.metadata or {})}
    row = result.row or Row()
    about: dict[str, Any] = {**NO_INPUT, "path": result.id, "url": result.url, "id": row.id, **record.get("input", {})}
    if row.columns is not None:
        about["columns"] = [{"name": name, "value": value} for name, value in row.columns.items()]
    record["input"] = about
    if result.metadata:
        record["dropped"] = [{"rule": rule, "blocks": blocks} for rule, blocks in result.metadata["dropped"].items()]
        record["evidence"] = [{"field": name, "where": where} for name, where in result.metadata["evidence"].items()]
    return {
        "id": row.id or result.id,
        "status": result.status.value,
        "reason": result.reason,
        **record,
        "markdown": result.markdown,
        "text": result.text,
    }


def line_of(result: Result) -> bytes:
    """Returns a result as a line of JSON, which begins with its id."""
    return (json_line(record_of(result)) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may use before it fails.

    Raises:
        OptionError: a limit is not above 0.
    """

    seconds: float = 30.0
    max_bytes: int = 256 * 1024 * 1024
    memory_bytes: int = 4 * 1024 * 1024 * 1024
    """Address space of a worker process."""

    def __post_init__(self) -> None:
        for name in ("seconds", "max_bytes", "memory_bytes"):
            if not getattr(self, name) > 0:
                raise OptionError(f"{name} must be above 0, not {getattr(self, name)!r}")


def too_much_memory(limits: Limits) -> str:
    """Returns the reason of a document that needs more memory than the limit."""
    return f"takes more than {limits.memory_bytes // 2**20} MB of memory"
