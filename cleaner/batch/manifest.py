"""The manifest of a batch: a JSON line for every document, by which a second run knows what is done."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TextIO

from ..errors import InputError
from .items import Item, Result, Status
from .outputs import MANIFEST, is_single_file, json_line


class Entry(NamedTuple):
    """What the manifest remembers of a document."""

    status: Status
    stamp: str
    made_by: str
    offset: int
    """Where its line begins in the file."""


class Manifest:
    """An open manifest: what earlier runs wrote, and where this one appends. Nobody else can open it meanwhile.

    Raises:
        InputError: another run has it open, or a line of it is no entry.
    """

    def __init__(self, output: Path, made_by: str) -> None:
        self.path = output.with_name(f"{output.name}.{MANIFEST}") if is_single_file(output.name) else output / MANIFEST
        self.made_by = made_by
        self.goes_on = self.path.exists()
        """Whether there was a run before this one, even if it wrote nothing down."""
        self._file = open(self.path, "a", encoding="utf-8")  # noqa: SIM115 - open as long as the run
        _lock(self._file, output)
        self.entries = _read(self.path)
        self._earlier: BinaryIO | None = None

    @property
    def is_stale(self) -> bool:
        """Whether another version or other options made what is there."""
        return any(entry.made_by != self.made_by for entry in self.entries.values())

    def begin_anew(self) -> None:
        """Forgets what earlier runs did, as where their output is written anew from its beginning."""
        self._file.truncate(0)
        self.entries.clear()

    def done(self, item: Item) -> Status | None:
        """Returns how an earlier run ended with this very content, by this version with these options; None if none did."""
        entry = self.entries.get(item.id)
        if entry is None or (entry.stamp, entry.made_by) != (item.stamp, self.made_by):
            return None
        return entry.status

    def read(self, item: Item) -> dict[str, Any]:
        """Returns the whole entry that an earlier run wrote of an item that it did."""
        if self._earlier is None:
            self._earlier = open(self.path, "rb")  # noqa: SIM115 - open as long as the run
        self._earlier.seek(self.entries[item.id].offset)
        return dict(json.loads(self._earlier.readline()))

    def add(self, result: Result, output: str) -> dict[str, Any]:
        """Appends what became of a document; returns the entry."""
        metadata = result.metadata or {}
        entry: dict[str, Any] = {
            "id": result.id,
            "input": result.id.split("#", 1)[0],
            "status": result.status.value,
            "reason": result.reason,
            "output": output if result.metadata is not None else None,
            "url": metadata.get("url"),
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
        """Writes all of it to the disk."""
        if self._earlier is not None:
            self._earlier.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()


def _read(path: Path) -> dict[str, Entry]:
    """The last entry of every document; a last line that was not written to its end is cut off."""
    entries: dict[str, Entry] = {}
    whole = 0
    made_by: dict[str, str] = {}  # one string for all, not one for each
    with open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            if not line.endswith(b"\n"):
                break
            try:
                entry = json.loads(line)
                entries[entry["id"]] = Entry(
                    Status(entry["status"]), entry["stamp"], made_by.setdefault(entry["made_by"], entry["made_by"]), whole
                )
            except (ValueError, KeyError, TypeError):
                raise InputError(f"{path}: line {number} is no entry of a manifest; move the file away to start anew") from None
            whole += len(line)
    os.truncate(path, whole)
    return entries


def _lock(file: TextIO, output: Path) -> None:
    """Keeps other runs from the same output until the file is closed, or its process gone, where the system has such locks."""
    try:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InputError(f"{output}: another run is writing there; wait for its end or stop it") from None
    except (ImportError, OSError):
        pass  # not on this system, or not on this disk


def is_manifest(path: str) -> bool:
    """Returns whether a file is the manifest of a batch, by its first line."""
    try:
        with open(path, "rb") as file:
            entry = json.loads(file.readline(1 << 20))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(entry, dict) and {"id", "stamp", "made_by"} <= entry.keys()
