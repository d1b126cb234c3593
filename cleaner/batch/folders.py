"""Which files the inputs name, and where the outputs of each go: lists are read, folders are walked."""

from __future__ import annotations

import fnmatch
import os
import stat
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .inputs import read_input
from .items import Result, Status
from .manifest import is_manifest
from .names import ARCHIVE_SUFFIXES, COMPRESSIONS, PAGE_SUFFIXES, TABLE_SUFFIXES, FolderNames, output_names
from .outputs import MANIFEST, PARTIAL

PAGE_STARTS = (b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body")


class File(NamedTuple):
    """A file that is an input, and the name of its output."""

    path: str
    output: str


class LeftOut(NamedTuple):
    """Something that was met and is no input, and why; only counted."""

    reason: str


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files of folders to take, and which columns of tables."""

    include: tuple[str, ...] = ()
    """Patterns as in a shell; a file below a folder must match one, by its name or its path in the folder."""
    exclude: tuple[str, ...] = ()
    html_field: str = "html"
    url_field: str = "url"
    leave_out: tuple[str, ...] = ()
    """Folders that are never walked and files in folders that are never taken: where the outputs go."""


def read_list(name: str) -> list[str]:
    """Returns the names in a list, one a line, as they are; where it holds NUL characters, these part the names (`find -print0`).

    `-` is standard input. Empty lines are passed over.

    Raises:
        InputError: it cannot be read.
    """
    text = read_input(name).raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    names = text.split("\0") if "\0" in text else [line.removesuffix("\r") for line in text.split("\n")]
    return [line for line in names if line.strip()]


def find_files(paths: Sequence[str], selection: Selection) -> Iterator[File | Result | LeftOut]:
    """Yields the files that paths name, each once, in the order of the paths; those of folders in sorted order.

    In folders, pages are told by their extension, or by how they begin where they have none of a page; what earlier
    runs wrote is left out, and links to folders are not followed. A file that is named is taken, whatever it is.
    """
    paths = [path for path in paths if path != "-"]
    common = _common_folder(paths)
    tops = _outermost({os.path.abspath(path) for path in paths if os.path.isdir(path)})
    named = dict.fromkeys(os.path.abspath(path) for path in paths if not os.path.isdir(path))
    to_meet = {path for path in named if any(_reaches(top, os.path.dirname(path)) for top in tops)}
    places = FolderNames(common)
    outputs = _outputs_of((path for path in named if path not in to_meet), places)
    for path in map(os.path.abspath, paths):
        if path in tops:
            tops.remove(path)
            yield from _walk(path, places, to_meet, selection)
        elif path in outputs:
            yield File(path, outputs.pop(path))
    yield from (File(path, output) for path, output in _outputs_of(sorted(to_meet), places).items())


def _common_folder(paths: Sequence[str]) -> str:
    """The deepest folder that holds all the inputs."""
    folders = [os.path.abspath(path) if os.path.isdir(path) else os.path.dirname(os.path.abspath(path)) for path in paths]
    return os.path.commonpath(folders) if folders else os.curdir


def _outermost(folders: set[str]) -> set[str]:
    """The folders that walking another one does not come to."""
    return {folder for folder in folders if not any(other != folder and _reaches(other, folder) for other in folders)}


def _reaches(top: str, folder: str) -> bool:
    """Whether walking one folder comes to another: it lies below, and not behind a link."""
    if os.path.commonpath([top, folder]) != top:
        return False
    return os.path.realpath(folder) == os.path.normpath(os.path.join(os.path.realpath(top), os.path.relpath(folder, top)))


def _outputs_of(paths: Iterable[str], places: FolderNames) -> dict[str, str]:
    """The output names of files that are named one by one."""
    by_folder: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        by_folder[os.path.dirname(path)].append(os.path.basename(path))
    outputs: dict[str, str] = {}
    for folder, names in by_folder.items():
        place = places.of(folder)
        outputs.update({os.path.join(folder, name): place + output for name, output in output_names(names).items()})
    return outputs


def _walk(top: str, places: FolderNames, to_meet: set[str], selection: Selection) -> Iterator[File | Result | LeftOut]:
    """What one folder holds; takes what is named out of `to_meet` as it comes to it."""
    left_out = {os.path.realpath(path + more) for path in selection.leave_out for more in ("", PARTIAL, f".{MANIFEST}")}
    left_out_names = {os.path.basename(path) for path in left_out}
    for folder, folders, names in os.walk(top):
        written = _written_before(folder, names)
        if MANIFEST in written and folder != top:
            folders.clear()
            yield LeftOut("folders with the outputs of other runs")
            continue
        yield from _pruned(folder, folders, left_out)
        taken = []
        for name in sorted(names):
            path = os.path.join(folder, name)
            if path in to_meet:
                to_meet.remove(path)
                taken.append(name)
            elif name in left_out_names and os.path.realpath(path) in left_out:
                continue
            elif name in written:
                yield LeftOut("outputs of other runs")
            elif reason := _left_out(path, name, top, selection):
                yield LeftOut(reason)
            else:
                taken.append(name)
        place = places.of(folder) if taken else ""
        for name, output in output_names(taken, folders).items():
            yield File(os.path.join(folder, name), place + output)


def _pruned(folder: str, folders: list[str], left_out: set[str]) -> Iterator[Result | LeftOut]:
    """Leaves in a list the folders that are walked, in order; yields what is not, and why."""
    for name in sorted(folders):
        path = os.path.join(folder, name)
        if os.path.islink(path):
            folders.remove(name)
            yield LeftOut("links to folders")
        elif os.path.realpath(path) in left_out:
            folders.remove(name)
        elif not os.access(path, os.R_OK | os.X_OK):
            folders.remove(name)
            yield Result(path, Status.FAILED, "the folder cannot be read")
    folders.sort()


def _written_before(folder: str, names: Iterable[str]) -> set[str]:
    """The manifests in a folder, and the files that they tell of."""
    manifests = [name for name in names if name.endswith(MANIFEST) and is_manifest(os.path.join(folder, name))]
    return {written for name in manifests for written in (name, name.removesuffix(f".{MANIFEST}"))}


def _left_out(path: str, name: str, top: str, selection: Selection) -> str:
    """Why a file of a folder is no input; '' where it is one."""
    inside = os.path.relpath(path, top)

    def matches(patterns: Iterable[str]) -> bool:
        return any(fnmatch.fnmatchcase(name, pattern) or fnmatch.fnmatchcase(inside, pattern) for pattern in patterns)

    if matches(selection.exclude):
        return "excluded"
    if selection.include:
        return "" if matches(selection.include) else "not included"
    if uncompressed(name).endswith((*PAGE_SUFFIXES, *ARCHIVE_SUFFIXES, *TABLE_SUFFIXES)) or _begins_like_a_page(path):
        return ""
    return "neither pages nor archives"


def uncompressed(name: str) -> str:
    """Returns a file's name in lower case, without the extension of its compression."""
    lower = name.lower()
    return next((lower.removesuffix(suffix) for suffix in COMPRESSIONS if lower.endswith(suffix)), lower)


def _begins_like_a_page(path: str) -> bool:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return False
        with open(path, "rb") as file:
            return file.read(256).lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(PAGE_STARTS)
    except OSError:
        return False


def bytes_of(paths: Sequence[str], selection: Selection) -> int | None:
    """Returns how many bytes the files have that paths name; None where one is standard input, which nobody knows the end of."""
    if "-" in paths:
        return None
    total = 0
    for found in find_files(paths, selection):
        if isinstance(found, File) and os.path.exists(found.path):
            total += os.path.getsize(found.path)
    return total
