"""Cleans partitions, the unit of work of an engine: one input file becomes one Parquet file of the output.

Files may be in every place that fsspec or pyarrow can open: `s3://bucket/crawl/*.warc.gz`, `hdfs://`, plain paths. A
partition is written to a temporary file and renamed when it is complete. Its footer holds the version, the options and
the state of the input. From it alone a second run knows what to skip, and a partition that two workers clean at the same
time exists once.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import uuid4

from ..batch.batch import Summary, made_by, without_skipped
from ..batch.documents import Limits, Result, Status, record_of
from ..batch.files import Selection, shown
from ..batch.output_names import output_names, safe_name
from ..batch.parquet import pyarrow, table_schema, tables_of
from ..batch.sources import Found, documents_in
from ..batch.workers import Work, run_workers
from ..errors import CleanError, InputError, MissingExtraError
from ..formats import FORMATS, format_of, require
from ..options import Options
from ..patterns import regex

EXTENSIONS = ", ".join(extension for extension, kind in FORMATS.items() if kind.holds_many)
"""For messages: what a partition can be."""
PATTERN = regex(r"[*?\[]")
FOLDED_ADDRESS = regex(r"([a-z][a-z0-9+.-]+):/(?=[^/])", re.IGNORECASE)
CHANGE_MARKS = ("ETag", "etag", "md5Hash", "mtime", "LastModified", "last_modified", "updated")
"""Keys under which file systems report something that changes with a file's content."""
MADE_BY_KEY = b"cleaner.made_by"
"""In the footer of a partition: the version and the options."""
STAMP_KEY = b"cleaner.stamp"
"""In the footer of a partition: the state of the input."""


class Partition(NamedTuple):
    """An input file and the Parquet file that it becomes; both are addresses for fsspec."""

    path: str
    shown: str
    """The input's name in ids and messages, the same as in a batch on one machine."""
    output: str


@dataclass(frozen=True, slots=True)
class Settings:
    """What is the same for all partitions of a run."""

    options: Options
    limits: Limits
    selection: Selection
    retry: bool = False
    """Clean a partition again if something in it failed."""


def find_partitions(inputs: Sequence[str], output: str) -> list[Partition]:
    """Returns a partition for every archive and table that the inputs name: files, folders and patterns.

    The output mirrors the folders of the inputs, from the deepest folder that holds all of them.

    Raises:
        InputError: an input is missing, or neither an archive nor a table; the text names it.
        MissingExtraError: its file system needs a package that is not installed.
    """
    root, out = _split_address(output)
    by_folder: dict[tuple[str, str], list[str]] = defaultdict(list)
    for given in dict.fromkeys(inputs):
        prefix, path = _split_address(given)
        for file in _files(file_system(given)[0], path, given):
            folder, name = posixpath.split(file)
            if name not in by_folder[prefix, folder] and not (prefix == root and f"{file}/".startswith(f"{out}/")):
                by_folder[prefix, folder].append(name)
    if not any(by_folder.values()):
        raise InputError(f"{', '.join(inputs)}: all of its files are in the output")
    whole = {key: posixpath.normpath("/".join(key)).lstrip("/") for key in by_folder}
    common = posixpath.commonpath(whole.values())
    partitions = []
    for (prefix, folder), names in sorted(by_folder.items()):
        below = [safe_name(part) for part in posixpath.relpath(whole[prefix, folder], common).split("/") if part != "."]
        for name, chosen in sorted(output_names(names).items()):
            path = posixpath.join(folder, name)
            target = "/".join([root + out, *below, f"{chosen}.parquet"])
            partitions.append(Partition(prefix + path, prefix + path if prefix else shown(path), target))
    return partitions


def _split_address(address: str) -> tuple[str, str]:
    """Returns what precedes the path in an address ('' on this machine), and the absolute path."""
    path = file_system(address)[1].rstrip("/")
    address = unfolded(address).rstrip("/")
    before = address.removesuffix(path)
    return ("" if before in (address, "file://", "local://") else before), path


def _files(system: Any, path: str, given: str) -> list[str]:
    """Returns the archives and tables that one input names."""
    if PATTERN.search(path) and not system.exists(path):
        files = [file for file in system.glob(path) if _is_partition(file)]
    elif system.isdir(path):
        files = [file for file in system.find(path) if _is_partition(file)]
    elif not system.exists(path):
        raise InputError(f"{given}: No such file or directory")
    elif not _is_partition(path):
        raise InputError(f"{given}: an engine takes archives and tables ({EXTENSIONS}), not single pages")
    else:
        files = [path]
    if not files:
        raise InputError(f"{given}: there is no archive or table ({EXTENSIONS})")
    return sorted(files)


def _is_partition(path: str) -> bool:
    kind = format_of(path)
    return kind is not None and kind.holds_many


def unfolded(address: str) -> str:
    """Returns an address with both of its slashes: a `Path` folds `s3://` into `s3:/`.

    >>> unfolded("s3:/bucket/pages"), unfolded("s3://bucket"), unfolded("/data/pages")
    ('s3://bucket/pages', 's3://bucket', '/data/pages')
    """
    return FOLDED_ADDRESS.sub(r"\1://", address, count=1) if FOLDED_ADDRESS.match(address) else address


def file_system(address: str) -> tuple[Any, str]:
    """Returns the file system of an address with fsspec's interface, and the path in it. Tries fsspec first, then pyarrow.

    Raises:
        InputError: no file system has such addresses.
        MissingExtraError: fsspec, or what it needs for such addresses, is not installed, and pyarrow cannot open them.
    """
    url_to_fs = require("fsspec.core", "ray").url_to_fs
    address = unfolded(address)
    try:
        system, path = url_to_fs(address)
    except ValueError as error:
        raise InputError(f"{address}: {error}") from error
    except ImportError as error:
        from pyarrow.fs import FileSystem

        try:
            own, path = FileSystem.from_uri(address)
        except (pyarrow().ArrowInvalid, pyarrow().ArrowNotImplementedError):
            raise MissingExtraError(f"{address}: {error}") from error
        system = require("fsspec.implementations.arrow", "ray").ArrowFSWrapper(own)
    return system, path


def documents_of(partition: Partition, selection: Selection) -> Iterator[Found]:
    """Yields the documents of a partition, or a failed result if the file cannot be read, as a batch on one machine does."""
    try:
        system, path = file_system(partition.path)
        with system.open(path, "rb") as file:
            yield from documents_in(file, partition.shown, partition.shown, selection)
    except OSError as error:
        yield Result(partition.shown, Status.FAILED, error.strerror or str(error))
    except CleanError as error:
        yield Result(partition.shown, Status.FAILED, str(error).removeprefix(f"{partition.shown}: "))


def clean_partition(partition: Partition, settings: Settings) -> Summary:
    """Cleans a partition and writes it, unless an earlier run has done it; returns the counts of its documents.

    Raises:
        OSError: the output cannot be written.
    """
    system, target = file_system(partition.output)
    made_of = {MADE_BY_KEY: made_by(settings.options, settings.selection).encode(), STAMP_KEY: _stamp(partition.path).encode()}
    before = _done_before(system, target, made_of)
    if before is not None and not (settings.retry and before[Status.FAILED]):
        return Summary(before=before)
    summary, schema = Summary(), table_schema()
    schema = schema.with_metadata({**schema.metadata, **made_of})
    temporary = posixpath.join(posixpath.dirname(target), f".{posixpath.basename(target)}.{uuid4().hex}.tmp")
    system.makedirs(posixpath.dirname(target), exist_ok=True)
    try:
        with system.open(temporary, "wb") as file, pyarrow().parquet.ParquetWriter(file, schema) as writer:
            for table in tables_of(_records(partition, settings, summary), schema):
                writer.write_table(table)
        system.mv(temporary, target)
    except BaseException:
        if system.exists(temporary):
            system.rm(temporary)
        raise
    return summary


def _records(partition: Partition, settings: Settings, summary: Summary) -> Iterator[dict[str, Any]]:
    """Yields the records of a partition's documents in order, and counts them in the summary."""
    documents = without_skipped(documents_of(partition, settings.selection), summary)
    for result in run_workers(documents, Work(settings.options, settings.limits), 1, ordered=True):
        summary.add(result)
        yield record_of(result)


def _stamp(path: str) -> str:
    """Returns what changes when an input changes: its size, and what else its file system reports; '' if it cannot be read."""
    system, inside = file_system(path)
    try:
        about = system.info(inside)
    except OSError:
        return ""
    return f"{about.get('size')}-{next((about[mark] for mark in CHANGE_MARKS if about.get(mark)), '')}"


def _done_before(system: Any, target: str, made_of: dict[bytes, bytes]) -> Counter[Status] | None:
    """Returns how many rows of each status an earlier run wrote, if the input, version and options were the same; else None."""
    try:
        with system.open(target, "rb") as file, pyarrow().parquet.ParquetFile(file) as done:
            metadata = done.schema_arrow.metadata or {}
            if any(metadata.get(key) != value for key, value in made_of.items()):
                return None
            return Counter(map(Status, done.read(columns=["status"]).column("status").to_pylist()))
    except (FileNotFoundError, pyarrow().ArrowInvalid):
        return None


def remove_temporary_partitions(partitions: Sequence[Partition]) -> None:
    """Removes the temporary files that killed workers have left beside the outputs."""
    for folder in {posixpath.dirname(partition.output) for partition in partitions}:
        system, path = file_system(folder)
        for file in system.glob(f"{path}/.*.parquet.*.tmp"):
            system.rm(file)
