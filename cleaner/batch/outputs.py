"""Where results go: a folder that mirrors the inputs, or one file (`lines`). Every write is whole or not at all."""

from __future__ import annotations

import json
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import get_native_id
from typing import Any, Protocol

from ..errors import InputError
from ..patterns import regex
from .columns import pyarrow
from .compression import zstandard_module
from .items import Item, Result

LINES_SUFFIXES = (".jsonl", ".jsonl.gz", ".jsonl.zst")
FILE_SUFFIXES = (*LINES_SUFFIXES, ".parquet")
MANIFEST, PARTIAL = "manifest.jsonl", ".partial"
"""The manifest of a folder, and what is put behind a single file's name while it is not complete."""
UNFINISHED = regex(r"\.clean-\d+-\d+\.tmp$")
WRITERS = 8
"""Threads that write: a disk that is asked to make eight files last takes hardly longer than for one."""
MOST_WAITING = 64
"""Results that may wait for the disk, before the run waits, too."""


class Output(Protocol):
    """Where the results of a run go."""

    def holds(self, item: Item) -> bool:
        """Returns whether what an earlier run made of an item is still there."""

    def write(self, result: Result) -> Iterator[Result]:
        """Takes a result, and yields those that are written by now."""

    def rest(self) -> Iterator[Result]:
        """Yields the results that were taken and not yet yielded, as they are written."""

    def name_of(self, result: Result) -> str:
        """Returns the name of the file that a result is in."""

    def close(self, *, complete: bool) -> None:
        """Ends the writing; `complete` says whether the run came to its end."""


class Folder:
    """Results as files below a folder, written beside the work: the disk is what keeps a page waiting longest."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._threads = ThreadPoolExecutor(WRITERS)
        self._writing: deque[tuple[Result, Future[None]]] = deque()

    def holds(self, item: Item) -> bool:
        """Returns whether both files of an item are there."""
        return all(os.path.exists(f"{self.folder}/{item.name}{suffix}") for suffix in (".md", ".json"))

    def write(self, result: Result) -> Iterator[Result]:
        """Takes a result, and yields those that are written by now.

        Raises:
            OSError: the folder cannot be written to, on asking for what is written.
        """
        self._writing.append((result, self._threads.submit(_write_files, self.folder, result)))
        return self._written(MOST_WAITING)

    def rest(self) -> Iterator[Result]:
        """Yields the results that were taken and not yet yielded, as they are written.

        Raises:
            OSError: the folder cannot be written to.
        """
        return self._written(0)

    def _written(self, most: int) -> Iterator[Result]:
        while self._writing and (len(self._writing) > most or self._writing[0][1].done()):
            result, writing = self._writing.popleft()
            writing.result()
            yield result

    def name_of(self, result: Result) -> str:
        """Returns the name of a result's Markdown."""
        return f"{result.name}.md"

    def close(self, *, complete: bool) -> None:  # noqa: ARG002 - every file is whole by itself
        """Waits until all is written."""
        self._threads.shutdown()


def _write_files(folder: Path, result: Result) -> None:
    for extension, content in result.files:
        path = Path(f"{folder}/{result.name}{extension}")
        try:
            write_whole(path, content)
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file as a whole or not at all: a reader or an interrupted run never meets half of one.

    Raises:
        OSError: it cannot be written; nothing is left behind.
    """
    unfinished = unfinished_name(path)
    try:
        with open(unfinished, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def unfinished_name(path: Path) -> Path:
    """Returns where this thread writes a file before it takes its place."""
    return path.with_name(f".clean-{os.getpid()}-{get_native_id()}.tmp")


def remove_unfinished(folder: Path) -> None:
    """Removes what a killed run has left half written below a folder."""
    for place, _, names in os.walk(folder):
        for name in names:
            if UNFINISHED.match(name):
                os.unlink(os.path.join(place, name))


def json_line(value: Any, indent: int | None = None) -> str:
    """Returns a value as JSON; names of files that are no valid text keep their bytes as escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text.encode("utf-8", "backslashreplace").decode() if not text.isascii() else text


def is_single_file(output: str) -> bool:
    """Returns whether an output is one file and not a folder: by its extension alone, so that it is predictable."""
    return output.lower().endswith(FILE_SUFFIXES)


def check_writable(output: Path) -> None:
    """Returns if results can be written there; makes the folder, that of the file or the output itself.

    Raises:
        InputError: as `check_folder`, or there is a folder where the file is to be.
        MissingExtraError: the file's format needs a package that is not installed.
    """
    name = output.name.lower()
    if not is_single_file(name):
        check_folder(output)
        return
    check_folder(output.parent)
    if output.is_dir():
        raise InputError(f"{output}: is a folder, not a file to write")
    if name.endswith(".zst"):
        zstandard_module()
    if name.endswith(".parquet"):
        pyarrow()


def check_folder(folder: Path) -> None:
    """Returns if files can be written to a folder; makes it if there is none.

    Raises:
        InputError: it is a file, or not writable; the text names it and the cause.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = unfinished_name(folder / "x")
        probe.touch()
        probe.unlink()
    except (FileExistsError, NotADirectoryError):
        raise InputError(f"{folder}: is a file, not a folder to write to") from None
    except OSError as error:
        raise InputError(f"{folder}: cannot be written to: {error.strerror or error}") from error
