"""Writes output files: each is complete or absent."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from ..errors import InputError
from ..formats import RESULT_OUTPUTS
from ..patterns import regex

if TYPE_CHECKING:
    from pathlib import Path  # the command loads this module for one page, which needs no paths

MANIFEST = "manifest.jsonl"
"""The name of the manifest in an output folder."""
PARTIAL = ".partial"
"""The extension that a single output file has in addition until it is complete."""
CONTROLS = regex("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""Characters that a terminal takes as orders, or that end a line or turn its direction, and that JSON does not escape."""
TEMPORARY = regex(r"\.clean-[0-9a-f]{24}\.tmp$")


def write_whole(path: str | Path, content: bytes) -> None:
    """Writes a file so that a reader, or the next run after an interruption, never finds half of it.

    Raises:
        OSError: it cannot be written; nothing is left behind.
    """
    temporary = os.path.join(os.path.dirname(path), _temporary_name())
    try:
        with open_new(temporary) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(temporary)
        raise


def temporary_path(path: Path) -> Path:
    """Returns where a file is written before it gets its name: beside it, under a name that nobody can foretell."""
    return path.with_name(_temporary_name())


def _temporary_name() -> str:
    return f".clean-{os.urandom(12).hex()}.tmp"


def open_new(path: str | Path) -> BinaryIO:
    """Opens a file that is not there yet for writing.

    Raises:
        OSError: there is a file, or a link, which could lead to somebody else's file.
    """
    return open(path, "xb")


def remove_temporary_files(folder: Path) -> None:
    """Removes the temporary files that a killed run has left below a folder."""
    for place, _, names in walk(str(folder)):
        for name in names:
            if TEMPORARY.match(name):
                os.unlink(os.path.join(place, name))


def walk(top: str) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yields every folder below `top` with the names of its folders and of its files, as `os.walk`, but to any depth.

    The caller can take folders out of the list. Links are not followed, and folders that cannot be read have no names.
    """
    waiting = [top]
    while waiting:
        place = waiting.pop()
        folders: list[str] = []
        names: list[str] = []
        try:
            with os.scandir(place) as entries:
                for entry in entries:
                    (folders if _is_folder(entry) else names).append(entry.name)
        except OSError:
            pass
        yield place, folders, names
        paths = [os.path.join(place, name) for name in folders]
        waiting.extend(path for path in reversed(paths) if not os.path.islink(path))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Returns whether an entry is a folder or a link to one, also if its path is longer than the system takes."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def make_folders(path: str) -> None:
    """Makes a folder and those around it, as `os.makedirs`, but to any depth.

    Raises:
        OSError: one of them cannot be made.
    """
    missing: list[str] = []
    while path and not os.path.isdir(path):
        missing.append(path)
        path = os.path.dirname(path)
    for each in reversed(missing):
        with suppress(FileExistsError):  # another thread has made it
            os.mkdir(each)


def json_line(value: Any, indent: int | None = None) -> str:
    """Returns a value as JSON. Bytes of file names that are not valid text are escapes, and so are characters that control a terminal."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isascii() and "\x7f" not in text:
        return text
    return CONTROLS.sub(lambda control: f"\\u{ord(control[0]):04x}", text).encode("utf-8", "backslashreplace").decode()


def is_single_file(output: str) -> bool:
    """Returns whether an output is one file and not a folder. Only its extension decides, so that this is predictable."""
    return output.lower().endswith(RESULT_OUTPUTS)


def check_folder(folder: Path) -> None:
    """Returns if files can be written to a folder; creates the folder if it is missing.

    Raises:
        InputError: it is a file, or not writable; the text names the folder and the cause.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = temporary_path(folder / "x")
        probe.touch()
        probe.unlink()
    except (FileExistsError, NotADirectoryError):
        raise InputError(f"{folder}: is a file, not a folder to write to") from None
    except OSError as error:
        raise InputError(f"{folder}: cannot be written to: {error.strerror or error}") from error
