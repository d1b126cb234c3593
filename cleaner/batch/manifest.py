"""The manifest of a batch: one JSON line for every document, from which a later run knows what is done."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TextIO

from ..errors import InputError
from .documents import RawDocument, Result, Status
from .outputs import MANIFEST, is_single_file, json_line


class Entry(NamedTuple):
    """What an open manifest keeps in memory of a document."""

    status: Status
    stamp: str
    made_by: str
    offset: int
    """Where its line begins in the file, in bytes."""


class Manifest:
    """An open manifest: the entries of earlier runs, and the file that this run appends to. No other run can open it meanwhile.

    Raises:
        InputError: another run has it open, or one of its lines is not an entry.
    """

    def __init__(self, output: Path, made_by: str) -> None:
        self.path = manifest_path(output)
        self.made_by = made_by
        self.existed = self.path.exists()
        """Whether an earlier run has begun here, even if it wrote no entry."""
        self._file = open(self.path, "a", encoding="utf-8")  # noqa: SIM115 - open as long as the run
        _lock(self._file, output)
        self.entries = _read(self.path)
        self._earlier: BinaryIO | None = None

    @property
    def is_stale(self) -> bool:
        """Whether another version or other options made some of the output."""
        return any(entry.made_by != self.made_by for entry in self.entries.values())

    def start_over(self) -> None:
        """Removes all entries, because the output is written again from its beginning."""
        self._file.truncate(0)
        self.entries.clear()

    def status_of(self, document: RawDocument) -> Status | None:
        """Returns how an earlier run ended for a document with the same content, version and options; None if no run did it."""
        entry = self.entries.get(document.id)
        if entry is None or (entry.stamp, entry.made_by) != (document.stamp, self.made_by):
            return None
        return entry.status

    def output_before(self, result: Result) -> str | None:
        """Returns the name of the output that a run with other options wrote for a document; None if there is none."""
        entry = self.entries.get(result.id)
        return None if entry is None or entry.made_by == self.made_by else self.read(result)["output"]

    def read(self, document: RawDocument | Result) -> dict[str, Any]:
        """Returns the whole entry of a document that an earlier run did."""
        if self._earlier is None:
            self._earlier = open(self.path, "rb")  # noqa: SIM115 - open as long as the run
        self._earlier.seek(self.entries[document.id].offset)
        return dict(json.loads(self._earlier.readline()))

    def add(self, result: Result, output: str) -> dict[str, Any]:
        """Appends the entry of a result, and returns it."""
        metadata: Mapping[str, Any] = result.metadata or {}
        entry: dict[str, Any] = {
            "id": result.id,
            "input": result.id.split("#", 1)[0],
            "status": result.status.value,
            "reason": result.reason,
            "output": output if result.metadata is not None else None,
            "url": metadata.get("url", result.url),
            "sha256": metadata.get("input", {}).get("sha256"),
            "confidence": metadata.get("confidence"),
            "counts": {
                "words": metadata.get("word_count", 0),
                "kept_chars": result.chars[0],
                "chars": result.chars[1],
                "dropped": metadata.get("dropped", {}),
            },
            "seconds": result.seconds,
            "stamp": result.stamp,
            "made_by": self.made_by,
        }
        self._file.write(json_line(entry) + "\n")
        self._file.flush()
        return entry

    def close(self) -> None:
        """Flushes the manifest to the disk and closes it."""
        if self._earlier is not None:
            self._earlier.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()


def manifest_path(output: Path) -> Path:
    """Returns where the manifest of an output is: in the folder, or beside the file."""
    return output.with_name(f"{output.name}.{MANIFEST}") if is_single_file(output.name) else output / MANIFEST


def _read(path: Path) -> dict[str, Entry]:
    """Returns the last entry of every document. Cuts off a last line that is incomplete."""
    entries: dict[str, Entry] = {}
    offset = 0
    made_by: dict[str, str] = {}  # so that all entries share one string
    with open(path, "rb") as file:
        for line_number, line in enumerate(file, 1):
            if not line.endswith(b"\n"):
                break
            try:
                entry = json.loads(line)
                maker = made_by.setdefault(entry["made_by"], entry["made_by"])
                entries[entry["id"]] = Entry(Status(entry["status"]), entry["stamp"], maker, offset)
            except (ValueError, KeyError, TypeError, RecursionError):
                raise InputError(f"{path}: line {line_number} is no entry of a manifest; move the file away to start over") from None
            offset += len(line)
    os.truncate(path, offset)
    return entries


def _lock(file: TextIO, output: Path) -> None:
    """Locks the output against other runs until the file is closed or the process ends, if the system has such locks."""
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InputError(f"{output}: another run is writing there; wait for its end or stop it") from None
    except (ImportError, OSError):
        pass  # this system or this disk has no locks


def is_manifest(path: str) -> bool:
    """Returns whether a file is the manifest of a batch, by its first line."""
    try:
        with open(path, "rb") as file:
            entry = json.loads(file.readline(1 << 20))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(entry, dict) and {"id", "stamp", "made_by"} <= entry.keys()
