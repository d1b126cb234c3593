"""Where results go: a folder that mirrors the inputs, or one file of JSON lines or Parquet. Every write is whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

from ..errors import InputError
from .compression import zstandard_module

LINES_SUFFIXES = (".jsonl", ".jsonl.gz", ".jsonl.zst")
CHUNK = 1 << 20
FILE_SUFFIXES = (*LINES_SUFFIXES, ".parquet")


def is_single_file(output: str) -> bool:
    """Returns whether an output is one file and not a folder: by its extension alone, so that it is predictable."""
    return output.lower().endswith(FILE_SUFFIXES)


def write_document(folder: Path, name: str, markdown: str, metadata: dict[str, Any]) -> None:
    """Writes name.md and name.json below a folder; the metadata last, so that a .json always has its .md.

    Raises:
        OSError: the folder cannot be written to.
    """
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target.with_name(f"{target.name}.md"), markdown.encode())
    write_whole(target.with_name(f"{target.name}.json"), (json_line(metadata, indent=2) + "\n").encode())


def json_line(value: Any, indent: int | None = None) -> str:
    """Returns a value as JSON; names of files that are no valid text keep their bytes as escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text.encode("utf-8", "backslashreplace").decode() if not text.isascii() else text


def unfinished_name(path: Path, process: int | None) -> Path:
    """Returns where a process writes a file before it takes its place."""
    return path.with_name(f".{process}.tmp")


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file as a whole or not at all: a reader or an interrupted run never meets half of one.

    Raises:
        OSError: it cannot be written; nothing is left behind.
    """
    unfinished = unfinished_name(path, os.getpid())
    try:
        with open(unfinished, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


class LinesFile:
    """Results as JSON lines, gathered in a plain file beside the output and put in its place when all are there.

    A run that was interrupted leaves `NAME.partial`; the next one goes on after its last whole line. A document
    that is converted again takes the place of its earlier line.
    """

    def __init__(self, output: Path, *, anew: bool = False) -> None:
        self.output = output
        self.partial = output.with_name(f"{output.name}.partial")
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

    def add(self, record: dict[str, Any]) -> None:
        """Appends a record, whose first key is `id`, and hands it to the system: a killed run keeps it."""
        if record["id"] in self.ids:
            self._replaced.add(record["id"])
        self._file.write((json_line(record) + "\n").encode())
        self._file.flush()

    def close(self, *, complete: bool) -> None:
        """Puts the output in place if the run came to its end; else leaves the partial file for the next run."""
        os.fsync(self._file.fileno())
        self._file.close()
        if not complete:
            return
        if self._replaced:
            self._leave_out_replaced()
        if self.output.name.lower().endswith(".jsonl"):
            self.partial.replace(self.output)
            return
        unfinished = unfinished_name(self.output, os.getpid())
        _pack(self.partial, unfinished, self.output.name)
        unfinished.replace(self.output)
        self.partial.unlink()

    def _leave_out_replaced(self) -> None:
        """Writes the partial file anew without the earlier lines of documents that were converted again."""
        unfinished = unfinished_name(self.partial, os.getpid())
        to_come = set(self._replaced)
        with open(self.partial, "rb") as source, open(unfinished, "wb") as target:
            for line in source:
                if (identity := _id_of(line)) in to_come:
                    to_come.remove(identity)
                else:
                    target.write(line)
        unfinished.replace(self.partial)


def _id_of(line: bytes) -> str:
    """The id in a record's line, which begins with it, without reading all of the record."""
    text = line.decode("utf-8")
    return str(json.JSONDecoder().raw_decode(text, text.index(":") + 2)[0])


def _pack(lines: Path, target: Path, name: str) -> None:
    """Writes JSON lines in the form that the name of the output asks for."""
    if name.lower().endswith(".parquet"):
        from .parquet import write_parquet

        write_parquet(lines, target)
        return
    with open(lines, "rb") as source, _open_packed(target, "wb", name) as packed:
        shutil.copyfileobj(source, packed, CHUNK)


def _unpack(output: Path, lines: Path) -> None:
    """Writes the JSON lines that an output of an earlier run holds."""
    if output.name.lower().endswith(".parquet"):
        from .parquet import read_parquet

        write_whole(lines, b"".join(f"{json_line(row)}\n".encode() for row in read_parquet(output)))
        return
    with _open_packed(output, "rb", output.name) as packed, open(lines, "wb") as target:
        shutil.copyfileobj(packed, target, CHUNK)


def _open_packed(path: Path, mode: str, name: str) -> Any:
    if name.lower().endswith(".gz"):
        import gzip

        return gzip.open(path, mode)
    if name.lower().endswith(".zst"):
        return zstandard_module().open(path, mode)
    return open(path, mode)


def check_writable(output: Path) -> None:
    """Returns if results can be written there; makes the folder, that of the file or the output itself.

    Raises:
        InputError: as `check_folder`.
    """
    check_folder(output.parent if is_single_file(output.name) else output)


def check_folder(folder: Path) -> None:
    """Returns if files can be written to a folder; makes it if there is none.

    Raises:
        InputError: it is a file, or not writable; the text names it and the cause.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = unfinished_name(folder / "x", os.getpid())
        probe.touch()
        probe.unlink()
    except FileExistsError:
        raise InputError(f"{folder}: is a file, not a folder to write to") from None
    except OSError as error:
        raise InputError(f"{folder}: cannot be written to: {error.strerror or error}") from error
