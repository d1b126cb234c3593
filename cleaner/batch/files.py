"""Finds the files that the inputs name, by reading lists and walking folders, and gives each the name of its output."""

from __future__ import annotations

import fnmatch
import os
import stat
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ..formats import format_of
from .documents import Result, Skipped, Status
from .inputs import MOST_BYTES, read_input
from .manifest import is_manifest
from .output_names import FolderNames, output_names
from .outputs import MANIFEST, PARTIAL, walk

CONTENT_FIELDS = ("html", "content", "raw_html", "body", "text")
"""Names of columns that may hold the page, the likeliest first."""
URL_FIELDS = ("url", "link")
ID_FIELD = "id"
PAGE_STARTS = (b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body")


class File(NamedTuple):
    """An input file and the name of its output."""

    path: str
    output: str


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files of folders are taken, and which columns of tables."""

    include: tuple[str, ...] = ()
    """Shell patterns; a file in a folder must match one of them, by its name or by its path inside the folder."""
    exclude: tuple[str, ...] = ()
    html_field: str | None = None
    """None means the first of `CONTENT_FIELDS` that a row has."""
    url_field: str | None = None
    """None means the first of `URL_FIELDS` that a row has."""
    kept_fields: tuple[str, ...] = ()
    """Columns of tables that the results keep."""
    max_bytes: int = MOST_BYTES
    """The largest page: a line that cannot hold one is not read."""
    outputs: tuple[str, ...] = ()
    """Where this run writes: folders that are not walked, and files in folders that are not taken."""


def shown(path: str) -> str:
    """Returns an absolute path as ids and messages have it: seen from the current folder if it is inside."""
    return path.removeprefix(os.getcwd() + os.sep)


def read_list(name: str) -> list[str]:
    """Returns the names in a list: separated by NUL if it holds any (`find -print0`), otherwise one a line, without empty lines.

    `-` is standard input.

    Raises:
        InputError: it cannot be read.
    """
    text = read_input(name).raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    names = text.split("\0") if "\0" in text else [line.removesuffix("\r") for line in text.split("\n")]
    return [line for line in names if line.strip()]


def find_files(paths: Sequence[str], selection: Selection) -> Iterator[File | Result | Skipped]:
    """Yields the files that the paths name, each once, in the order of the paths; the files of a folder are sorted.

    In folders, a file is a page if its extension says so or if it begins like one. The output of earlier runs is
    skipped, and links to folders are not followed. A file that a path names directly is always taken.
    Yields a failed result for a folder that cannot be read.
    """
    paths = [path for path in paths if path != "-"]
    common = _common_folder(paths)
    tops = _outermost({os.path.abspath(path) for path in paths if os.path.isdir(path)})
    named = dict.fromkeys(os.path.abspath(path) for path in paths if not os.path.isdir(path))
    to_meet = {path for path in named if any(_reaches(top, os.path.dirname(path)) for top in tops)}
    folder_names = FolderNames(common)
    outputs = _outputs_of((path for path in named if path not in to_meet), folder_names)
    for path in map(os.path.abspath, paths):
        if path in tops:
            tops.remove(path)
            yield from _walk(path, folder_names, to_meet, selection)
        elif path in outputs:
            yield File(path, outputs.pop(path))
    yield from (File(path, output) for path, output in _outputs_of(sorted(to_meet), folder_names).items())


def _common_folder(paths: Sequence[str]) -> str:
    """Returns the deepest folder that holds all inputs."""
    folders = [os.path.abspath(path) if os.path.isdir(path) else os.path.dirname(os.path.abspath(path)) for path in paths]
    return os.path.commonpath(folders) if folders else os.curdir


def _outermost(folders: set[str]) -> set[str]:
    """Returns the folders that walking the others does not reach."""
    return {folder for folder in folders if not any(other != folder and _reaches(other, folder) for other in folders)}


def _reaches(top: str, folder: str) -> bool:
    """Returns whether walking one folder reaches another: it lies below, and not behind a link."""
    if os.path.commonpath([top, folder]) != top:
        return False
    return os.path.realpath(folder) == os.path.normpath(os.path.join(os.path.realpath(top), os.path.relpath(folder, top)))


def _outputs_of(paths: Iterable[str], folder_names: FolderNames) -> dict[str, str]:
    """Returns the output names of files that are named one by one."""
    by_folder: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        by_folder[os.path.dirname(path)].append(os.path.basename(path))
    outputs: dict[str, str] = {}
    for folder, names in by_folder.items():
        output_folder = folder_names.of(folder)
        outputs.update({os.path.join(folder, name): output_folder + output for name, output in output_names(names).items()})
    return outputs


def _walk(top: str, folder_names: FolderNames, to_meet: set[str], selection: Selection) -> Iterator[File | Result | Skipped]:
    """Yields the files of one folder. Removes from `to_meet` the files in it that are also named directly."""
    ours = {os.path.realpath(path + more) for path in selection.outputs for more in ("", PARTIAL, f".{MANIFEST}")}
    names_of_ours = {os.path.basename(path) for path in ours}
    folders_of_ours = {_identity_of(path) for path in ours if os.path.isdir(path)}
    inside = os.path.realpath(top)
    for folder, folders, names in walk(top):
        written = _written_before(folder, names)
        if MANIFEST in written and folder != top:
            folders.clear()
            yield Skipped("folders with the outputs of other runs")
            continue
        yield from _prune(folder, folders, folders_of_ours)
        taken = []
        for name in sorted(names):
            path = os.path.join(folder, name)
            if path in to_meet:
                to_meet.remove(path)
                taken.append(name)
            elif name in names_of_ours and os.path.realpath(path) in ours:
                continue
            elif name in written:
                yield Skipped("outputs of other runs")
            elif os.path.islink(path) and os.path.commonpath([inside, os.path.realpath(path)]) != inside:
                yield Skipped("links out of the folder")
            elif reason := _reason_to_skip(path, name, top, selection):
                yield Skipped(reason)
            else:
                taken.append(name)
        output_folder = folder_names.of(folder) if taken else ""
        for name, output in output_names(taken, folders).items():
            yield File(os.path.join(folder, name), output_folder + output)


def _identity_of(path: str) -> tuple[int, int]:
    """Returns what tells a file or folder from all others, whatever its path: this takes one call, and resolving a path many."""
    about = os.stat(path)
    return about.st_dev, about.st_ino


def _prune(folder: str, folders: list[str], ours: set[tuple[int, int]]) -> Iterator[Result | Skipped]:
    """Removes from a list the folders that are not walked, and sorts the rest; yields what is removed, and why."""
    for name in sorted(folders):
        path = os.path.join(folder, name)
        if os.path.islink(path):
            folders.remove(name)
            yield Skipped("links to folders")
        elif not os.access(path, os.R_OK | os.X_OK):
            folders.remove(name)
            yield Result(path, Status.FAILED, "the folder cannot be read")
        elif _identity_of(path) in ours:
            folders.remove(name)
    folders.sort()


def _written_before(folder: str, names: Iterable[str]) -> set[str]:
    """Returns the manifests in a folder, and the output files that they belong to."""
    manifests = [name for name in names if name.endswith(MANIFEST) and is_manifest(os.path.join(folder, name))]
    return {written for name in manifests for written in (name, name.removesuffix(f".{MANIFEST}"))}


def _reason_to_skip(path: str, name: str, top: str, selection: Selection) -> str:
    """Returns why a file of a folder is not an input; '' if it is one."""

    def matches(patterns: Iterable[str]) -> bool:
        inside = os.path.relpath(path, top) if patterns else ""
        return any(fnmatch.fnmatchcase(name, pattern) or fnmatch.fnmatchcase(inside, pattern) for pattern in patterns)

    if matches(selection.exclude):
        return "excluded"
    if selection.include:
        return "" if matches(selection.include) else "not included"
    return "" if format_of(name) or _begins_like_a_page(path) else "neither pages nor archives"


def _begins_like_a_page(path: str) -> bool:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return False
        with open(path, "rb") as file:
            return file.read(256).lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(PAGE_STARTS)
    except OSError:
        return False


def bytes_of(paths: Sequence[str], selection: Selection) -> int | None:
    """Returns the total size of the files that the paths name; None if one is standard input, whose size is unknown."""
    if "-" in paths:
        return None
    files = (file for file in find_files(paths, selection) if isinstance(file, File))
    return sum(os.path.getsize(file.path) for file in files if os.path.exists(file.path))
