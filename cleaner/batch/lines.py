"""Results as one file: JSON lines, plain or compressed, or Parquet."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .compression import zstandard_module
from .convert import line_of
from .items import Item, Result
from .outputs import PARTIAL, json_line, unfinished_name
from .parquet import read_parquet, write_parquet

CHUNK = 1 << 20


class LinesFile:
    """Results as JSON lines, gathered in a plain file beside the output and put in its place when all are there.

    A run that was interrupted leaves `NAME.partial`; the next one goes on after its last whole line. A document
    that is converted again takes the place of its earlier line.
    """

    def __init__(self, output: Path, *, anew: bool = False) -> None:
        self.output = output
        self.partial = output.with_name(f"{output.name}{PARTIAL}")
        if anew:
            self.partial.unlink(missing_ok=True)
        elif not self.partial.exists() and output.exists():
            _unpack(output, self.partial)
        self.ids: set[str] = set()
        """The documents that earlier runs wrote."""
        self._replaced: set[str] = set()
        self._file = open(self.partial, "a+b")  # noqa: SIM115 - open as long as the run
        self._file.seek(0)
        whole = 0
        for line in self._file:
            if not line.endswith(b"\n"):
                break
            self.ids.add(_id_of(line))
            whole += len(line)
        self._file.truncate(whole)

    def holds(self, item: Item) -> bool:
        """Returns whether an item has its line."""
        return item.id in self.ids

    def write(self, result: Result) -> Iterator[Result]:
        """Appends a result and hands it to the system, so that a killed run keeps it; yields it.

        Raises:
            OSError: the disk is full.
        """
        if result.id in self.ids:
            self._replaced.add(result.id)
        self._file.write(result.files[0][1] if result.files else line_of(result))
        self._file.flush()
        yield result

    def rest(self) -> Iterator[Result]:
        """Yields nothing: every result was written when it was taken."""
        return iter(())

    def name_of(self, result: Result) -> str:  # noqa: ARG002 - all are in one file
        """Returns the name of the file."""
        return self.output.name

    def close(self, *, complete: bool) -> None:
        """Puts the output in place if the run came to its end; else leaves the partial file for the next run.

        Raises:
            OSError: the disk is full; the partial file stays, and holds all that was written.
        """
        with self._file:
            self._file.flush()
            os.fsync(self._file.fileno())
        if not complete:
            return
        if self._replaced:
            self._leave_out_replaced()
        if self.output.name.lower().endswith(".jsonl"):
            self.partial.replace(self.output)
            return
        unfinished = unfinished_name(self.output)
        try:
            _pack(self.partial, unfinished, self.output.name)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        unfinished.replace(self.output)
        self.partial.unlink()

    def _leave_out_replaced(self) -> None:
        """Writes the partial file anew without the earlier lines of documents that were converted again."""
        unfinished = unfinished_name(self.partial)
        to_come = set(self._replaced)
        with open(self.partial, "rb") as source, open(unfinished, "wb") as target:
            for line in source:
                if (identity := _id_of(line)) in to_come:
                    to_come.remove(identity)
                else:
                    target.write(line)
            _make_last(target)
        unfinished.replace(self.partial)


def _id_of(line: bytes) -> str:
    """The id in a record's line, which begins with it, without reading all of the record."""
    text = line.decode("utf-8")
    return str(json.JSONDecoder().raw_decode(text, text.index(":") + 2)[0])


def _pack(lines: Path, target: Path, name: str) -> None:
    """Writes JSON lines in the form that the name of the output asks for, down to the disk."""
    if name.lower().endswith(".parquet"):
        write_parquet(lines, target)
    else:
        with open(lines, "rb") as source, _open_packed(target, "wb", name) as packed:
            shutil.copyfileobj(source, packed, CHUNK)
    with open(target, "rb+") as file:
        _make_last(file)


def _make_last(file: Any) -> None:
    """Waits until a file's content is on the disk."""
    file.flush()
    os.fsync(file.fileno())


def _unpack(output: Path, lines: Path) -> None:
    """Writes the JSON lines that an output of an earlier run holds, as a whole or not at all."""
    unfinished = unfinished_name(lines)
    with open(unfinished, "wb") as target:
        if output.name.lower().endswith(".parquet"):
            target.writelines(f"{json_line(row)}\n".encode() for row in read_parquet(output))
        else:
            with _open_packed(output, "rb", output.name) as packed:
                shutil.copyfileobj(packed, target, CHUNK)
    unfinished.replace(lines)


def _open_packed(path: Path, mode: str, name: str) -> Any:
    if name.lower().endswith(".gz"):
        import gzip

        return gzip.open(path, mode)
    if name.lower().endswith(".zst"):
        return zstandard_module().open(path, mode)
    return open(path, mode)
