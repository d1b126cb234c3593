"""Writes output files: each is complete or absent."""

from __future__ import annotations

import json
import os
from threading import get_native_id
from typing import TYPE_CHECKING, Any

from ..errors import InputError
from ..formats import RESULT_OUTPUTS
from ..patterns import regex

if TYPE_CHECKING:
    from pathlib import Path  # the command loads this module for one page, which needs no paths

MANIFEST = "manifest.jsonl"
"""The name of the manifest in an output folder."""
PARTIAL = ".partial"
"""The extension that a single output file has in addition until it is complete."""
TEMPORARY = regex(r"\.clean-\d+-\d+\.tmp$")


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file so that a reader, or the next run after an interruption, never finds half of it.

    Raises:
        OSError: it cannot be written; nothing is left behind.
    """
    temporary = temporary_path(path)
    try:
        with open(temporary, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def temporary_path(path: Path) -> Path:
    """Returns where this thread writes a file before the file gets its name."""
    return path.with_name(f".clean-{os.getpid()}-{get_native_id()}.tmp")


def remove_temporary_files(folder: Path) -> None:
    """Removes the temporary files that a killed run has left below a folder."""
    for place, _, names in os.walk(folder):
        for name in names:
            if TEMPORARY.match(name):
                os.unlink(os.path.join(place, name))


def json_line(value: Any, indent: int | None = None) -> str:
    """Returns a value as JSON. File names that are not valid text keep their bytes as escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return text.encode("utf-8", "backslashreplace").decode() if not text.isascii() else text


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
