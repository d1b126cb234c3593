"""What the command was given to what is to be converted: folders are walked, archives and tables opened.

Where an output goes is decided here: paths are kept below the deepest folder that holds all the inputs, and an
archive or a table becomes a folder of its records.
"""

from __future__ import annotations

import fnmatch
import os
import stat
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO, Any, NamedTuple

from ..errors import CleanError, InputError
from .items import Item, Result, Status
from .names import ARCHIVE_SUFFIXES, COMPRESSIONS, PAGE_SUFFIXES, TABLE_SUFFIXES, output_names, record_name, safe_name
from .tables import read_rows
from .warc import Broken, PassedOver, Record, read_wacz, read_warc

PAGE_STARTS = (b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body")


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


Found = Item | Result | LeftOut


def find_items(paths: Sequence[str], selection: Selection) -> Iterator[Found]:
    """Yields every document that the inputs hold, a failed result for what cannot be read, and what was left out.

    Files and folders are taken by their names, in sorted order, so that two runs meet the same things in the same
    order. In folders, pages are told by their extension, or by how they begin where they have none of a page;
    links to folders are not followed.
    """
    common = _common_folder(paths)
    by_folder: dict[str, list[str]] = defaultdict(list)
    named = set()
    for path in paths:
        if path != "-" and not os.path.isdir(path):
            by_folder[os.path.dirname(os.path.abspath(path))].append(os.path.basename(path))
            named.add(os.path.abspath(path))
    for folder, names in by_folder.items():
        yield from _files(folder, sorted(set(names)), (), common, selection)
    for path in paths:
        if path == "-":
            yield from _records_of(read_warc(sys.stdin.buffer), "standard input", "standard-input")
        elif os.path.isdir(path):
            yield from _walk(os.path.abspath(path), common, named, selection)


def _common_folder(paths: Sequence[str]) -> str:
    """The deepest folder that holds all the inputs."""
    folders = [os.path.abspath(path) if os.path.isdir(path) else os.path.dirname(os.path.abspath(path)) for path in paths if path != "-"]
    return os.path.commonpath(folders) if folders else os.curdir


def _walk(top: str, common: str, named: set[str], selection: Selection) -> Iterator[Found]:
    """What one folder holds; files that the command names itself are left to those names."""
    left_out = {os.path.realpath(path) for path in selection.leave_out}
    left_out_names = {os.path.basename(path) for path in left_out}
    for folder, folders, names in os.walk(top, onerror=None):
        folders.sort()
        for name in list(folders):
            path = os.path.join(folder, name)
            if os.path.islink(path):
                folders.remove(name)
                yield LeftOut("links to folders")
            elif os.path.realpath(path) in left_out:
                folders.remove(name)
            elif not os.access(path, os.R_OK | os.X_OK):
                folders.remove(name)
                yield Result(path, Status.FAILED, "the folder cannot be read")
        taken = []
        for name in sorted(names):
            path = os.path.join(folder, name)
            if path in named or (name in left_out_names and os.path.realpath(path) in left_out):
                continue
            if reason := _left_out(path, name, top, selection):
                yield LeftOut(reason)
            else:
                taken.append(name)
        yield from _files(folder, taken, folders, common, selection)


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
    """A file's name in lower case, without the extension of its compression."""
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


def _files(folder: str, names: list[str], folders: Sequence[str], common: str, selection: Selection) -> Iterator[Found]:
    """The documents in some files of one folder."""
    below = os.path.relpath(folder, common)
    parts = [] if below == os.curdir else [safe_name(part) for part in below.split(os.sep)]
    outputs = output_names(names, folders)
    for name in names:
        path = os.path.join(folder, name)
        shown = os.path.relpath(path) if path.startswith(os.getcwd() + os.sep) else path
        output = "/".join([*parts, outputs[name]])
        lower = uncompressed(name)
        try:
            mode = os.stat(path).st_mode
            if not stat.S_ISREG(mode):
                raise InputError(f"{shown}: is not a regular file")
            if lower.endswith((*ARCHIVE_SUFFIXES, *TABLE_SUFFIXES)):
                with open(path, "rb") as file:
                    yield from items_in(file, shown, output, selection)
            else:
                about = os.stat(path)
                yield Item(shown, output, path=path, stamp=f"{about.st_size}-{about.st_mtime_ns}")
        except OSError as error:
            reason = "is a link to nothing" if os.path.islink(path) else error.strerror or str(error)
            yield Result(shown, Status.FAILED, reason)
        except CleanError as error:
            yield Result(shown, Status.FAILED, str(error).removeprefix(f"{shown}: "))


def items_in(file: IO[bytes], shown: str, output: str, selection: Selection) -> Iterator[Found]:
    """Yields the documents in an opened archive or table; `shown` names it in ids, and tells its format.

    Raises:
        InputError: the file as a whole cannot be read; the text begins with `shown`.
        MissingExtraError: the format needs a package that is not installed.
    """
    lower = uncompressed(shown)
    if lower.endswith(".wacz"):
        yield from _records_of(read_wacz(file, shown), shown, output)
    elif lower.endswith(ARCHIVE_SUFFIXES):
        yield from _records_of(read_warc(file), shown, output)
    else:
        yield from _rows(read_rows(file, shown), shown, output, selection)


def _records_of(records: Iterable[Record | Broken | PassedOver], shown: str, output: str) -> Iterator[Found]:
    for number, record in enumerate(records):
        if isinstance(record, PassedOver):
            yield LeftOut(record.reason)
        elif isinstance(record, Broken):
            yield Result(f"{shown}#offset {record.offset}", Status.FAILED, record.reason)
        else:
            yield Item(
                f"{shown}#{record.id}",
                f"{output}/{record_name(number, record.url)}",
                raw=record.raw,
                url=record.url,
                encoding=record.encoding,
                captured=record.captured,
                stamp=f"{record.offset}-{len(record.raw)}",
            )


def _rows(rows: Iterable[dict[str, Any] | str], shown: str, output: str, selection: Selection) -> Iterator[Found]:
    for number, row in enumerate(rows, 1):
        identity = f"{shown}#{number}"
        content = row.get(selection.html_field) if isinstance(row, dict) else None
        if isinstance(row, str):
            yield Result(identity, Status.FAILED, row)
        elif not isinstance(content, str | bytes):
            yield Result(identity, Status.FAILED, f"has no text in the field {selection.html_field!r} (--html-field names another)")
        else:
            url = row.get(selection.url_field)
            url = url if isinstance(url, str) else None
            yield Item(identity, f"{output}/{record_name(number, url)}", raw=content, url=url, stamp=str(len(content)))
