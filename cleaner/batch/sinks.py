"""Writes the results of a batch: to a folder that mirrors the inputs, or to one file (JSON lines or Parquet)."""

from __future__ import annotations

import json
import os
import shutil
from collections import Counter, deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from errno import EDQUOT, EEXIST, EIO, ENOENT, ENOSPC, EROFS, ESTALE
from pathlib import Path
from typing import Any

from ..errors import InputError
from ..formats import require
from .documents import PageFile, RawDocument, Result, Status, hash_of, line_of
from .inputs import open_compressed
from .outputs import PARTIAL, check_folder, is_single_file, json_line, make_folders, open_new, temporary_path, write_whole
from .parquet import pyarrow, read_parquet, write_parquet

DISK_ERRORS = frozenset({ENOSPC, EDQUOT, EROFS, EIO, ESTALE})
"""These errors concern every file, so that the run stops; others concern one file."""
WRITING_THREADS = 8
"""Eight files that are flushed to the disk at once take hardly longer than one."""
MOST_WAITING_RESULTS = 64
"""If more results wait for the disk, the run waits, too."""
LINE_START = b'{"id": '
INPUT_KEY = '"input": '
COPIED_BYTES = 1 << 20
"""How much is copied at a time."""


class FolderSink:
    """Writes results as files below a folder, in threads: waiting for the disk is what delays a page most."""

    def __init__(self, folder: Path, extension: str = ".md", *, is_first_run: bool) -> None:
        self.folder = folder
        self.extension = extension
        """Of the files of pages."""
        self._is_first_run = is_first_run
        self._threads = ThreadPoolExecutor(WRITING_THREADS)
        self._writing: deque[tuple[Result, Future[None]]] = deque()

    def holds(self, document: RawDocument) -> bool:
        """Returns whether both files of a document are there."""
        return all(os.path.exists(f"{self.folder}/{document.name}{extension}") for extension in (self.extension, ".json"))

    def write(self, result: Result) -> Iterator[Result]:
        """Takes a result; yields the results whose writing is finished, as failed ones if their own files cannot be written.

        Raises:
            OSError: nothing can be written to the folder any more; raised when the finished results are read.
        """
        self._writing.append((result, self._threads.submit(self._write_files, result)))
        return self._written(MOST_WAITING_RESULTS)

    def rest(self) -> Iterator[Result]:
        """Yields the results that were taken and not yet yielded, once each is written.

        Raises:
            OSError: the folder cannot be written to.
        """
        return self._written(0)

    def _written(self, most_waiting: int) -> Iterator[Result]:
        while self._writing and (len(self._writing) > most_waiting or self._writing[0][1].done()):
            result, writing = self._writing.popleft()
            try:
                writing.result()
            except OSError as error:
                if error.errno in DISK_ERRORS:
                    raise
                if not os.path.isdir(self.folder):  # with all that was in it: the run cannot end as if nothing were lost
                    raise FileNotFoundError(ENOENT, "the folder is gone", str(self.folder)) from error
                reason = f"its output cannot be written: {error.strerror or error}"
                result = replace(result, status=Status.FAILED, reason=reason, metadata=None, chars=(0, 0), files=())
            yield result

    def name_of(self, result: Result) -> str:
        """Returns the name of the file of a result's page."""
        return f"{result.name}{self.extension}"

    def remove(self, name: str, result: Result) -> None:
        """Removes the file of a result's page that a run with other options wrote, if this is its name."""
        if name in (f"{result.name}{page_file.extension}" for page_file in PageFile):
            Path(f"{self.folder}/{name}").unlink(missing_ok=True)

    def _write_files(self, result: Result) -> None:
        """Writes the files of a result; removes those of an earlier run if it has none.

        Raises:
            OSError: a file cannot be written, or this is the first run into the folder and the file is already there.
        """
        paths = {extension: Path(f"{self.folder}/{result.name}{extension}") for extension in (self.extension, ".json")}
        if self._is_first_run and result.files:
            for path in paths.values():
                if os.path.lexists(path):
                    raise FileExistsError(EEXIST, f"{path} is not an output of clean")
        if not (result.files or self._is_first_run):
            for path in paths.values():
                path.unlink(missing_ok=True)
        for extension, content in result.files:
            path = paths[extension]
            try:
                write_whole(path, content)
            except FileNotFoundError:
                if not os.path.isdir(self.folder):
                    raise
                make_folders(os.path.dirname(path))
                write_whole(path, content)

    def close(self, *, complete: bool) -> None:  # noqa: ARG002 - every file is complete by itself
        """Waits until everything is written; `complete` tells whether the run reached its end."""
        self._threads.shutdown()


class FileSink:
    """Collects results as JSON lines in a plain file beside the output, and turns that file into the output at the end.

    An interrupted run leaves `NAME.partial`; the next run continues after its last complete line. If a document is
    converted again, its new line replaces the old one.
    """

    def __init__(self, output: Path, *, start_over: bool = False) -> None:
        self.output = output
        self.partial = output.with_name(f"{output.name}{PARTIAL}")
        if start_over:
            self.partial.unlink(missing_ok=True)
        elif not self.partial.exists() and output.exists():
            _unpack(output, self.partial)
        self._held: set[int] = set()
        """The documents that the file has a line for, by the hash of their id."""
        self._replaced: Counter[int] = Counter()
        """How many lines more it has for a document; the last one counts."""
        self._file = open(self.partial, "a+b", opener=_without_links)  # noqa: SIM115 - open as long as the run
        self._file.seek(0)
        end = 0
        for line_number, line in enumerate(self._file, 1):
            if not line.endswith(b"\n"):
                break
            try:
                self._count(_id_of(line))
            except (ValueError, KeyError, TypeError):
                self._file.close()
                text = f"{self.partial}: line {line_number} is no result of clean; move the file away to start over"
                raise InputError(text) from None
            end += len(line)
        self._file.truncate(end)

    def holds(self, document: RawDocument) -> bool:
        """Returns whether the file has a line for a document."""
        return hash_of(document.id) in self._held

    def _count(self, identity: str) -> None:
        """Counts a line of a document."""
        if (hashed := hash_of(identity)) in self._held:
            self._replaced[hashed] += 1
        self._held.add(hashed)

    def write(self, result: Result) -> Iterator[Result]:
        """Appends a result and flushes it, so that it survives if the run is killed; yields it.

        Raises:
            OSError: the disk is full.
        """
        self._count(result.id)
        self._file.write(result.files[0][1] if result.files else line_of(result))
        self._file.flush()
        yield result

    def rest(self) -> Iterator[Result]:
        """Yields nothing: `write` has written every result."""
        return iter(())

    def name_of(self, result: Result) -> str:  # noqa: ARG002 - all results are in one file
        """Returns the name of the file."""
        return self.output.name

    def remove(self, name: str, result: Result) -> None:
        """Does nothing: a run with other options starts the file over."""

    def close(self, *, complete: bool) -> None:
        """Moves the output into its place if the run is `complete`; otherwise leaves the partial file for the next run.

        Raises:
            OSError: the disk is full; the partial file remains, with everything that was written.
        """
        with self._file:
            _flush_to_disk(self._file)
        if not complete:
            return
        if self._replaced:
            self._remove_replaced_lines()
        if self.output.name.lower().endswith(".jsonl"):
            self.partial.replace(self.output)
            return
        temporary = temporary_path(self.output)
        try:
            _pack(self.partial, temporary, self.output.name)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        temporary.replace(self.output)
        self.partial.unlink()

    def _remove_replaced_lines(self) -> None:
        """Rewrites the partial file without the older lines of documents that were converted again."""
        temporary = temporary_path(self.partial)
        older = self._replaced.copy()
        with open(self.partial, "rb") as source, open_new(temporary) as target:
            for line in source:
                hashed = hash_of(_id_of(line))
                if older[hashed]:
                    older[hashed] -= 1
                else:
                    target.write(line)
            _flush_to_disk(target)
        temporary.replace(self.partial)


Sink = FolderSink | FileSink
"""Where the results of a run go."""


def _id_of(line: bytes) -> str:
    """Returns the id of the document that a record's line is about, without parsing all of it: it is the path of the input.

    Raises:
        ValueError, KeyError, TypeError: it is no line of a record.
    """
    if not line.startswith(LINE_START):
        raise ValueError("it does not begin with an id")
    text = line.decode("utf-8")
    about = json.JSONDecoder().raw_decode(text, text.index(INPUT_KEY) + len(INPUT_KEY))[0]  # in strings, quotation marks are escaped
    return str(about["path"])


def _without_links(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)


def _pack(lines: Path, target: Path, name: str) -> None:
    """Writes a file of JSON lines to the disk in the format of an output's name."""
    if name.lower().endswith(".parquet"):
        write_parquet(lines, target)
    else:
        with open(lines, "rb") as source, open_compressed(target, name, "wb") as packed:
            shutil.copyfileobj(source, packed, COPIED_BYTES)
    with open(target, "rb+") as file:
        _flush_to_disk(file)


def _flush_to_disk(file: Any) -> None:
    file.flush()
    os.fsync(file.fileno())


def _unpack(output: Path, lines: Path) -> None:
    """Writes the JSON lines that the output of an earlier run holds."""
    temporary = temporary_path(lines)
    with open_new(temporary) as target:
        if output.name.lower().endswith(".parquet"):
            target.writelines(f"{json_line(row)}\n".encode() for row in read_parquet(output))
        else:
            with open_compressed(output, output.name) as packed:
                shutil.copyfileobj(packed, target, COPIED_BYTES)
    temporary.replace(lines)


def check_writable(output: Path) -> None:
    """Returns if results can be written to a folder or a single file; creates the folder that is missing.

    Raises:
        InputError: as `check_folder`, or a folder has the name of the file.
        MissingExtraError: the format of the file needs a package that is not installed.
    """
    name = output.name.lower()
    if not is_single_file(name):
        check_folder(output)
        return
    check_folder(output.parent)
    if output.is_dir():
        raise InputError(f"{output}: is a folder, not a file to write")
    if name.endswith(".zst"):
        require("zstandard", "zst")
    if name.endswith(".parquet"):
        pyarrow()
