"""What an engine hands to its workers: partitions, one input file each, which becomes one Parquet file of the output.

Files may lie wherever fsspec or pyarrow can open them: `s3://bucket/crawl/*.warc.gz`, `hdfs://`, plain paths. A partition
is written beside its place and moved there when it is whole, and tells in its own footer what it was made of: that is
all there is to know what a second run may skip, and why a partition that two workers cleaned is there once.
"""

from __future__ import annotations

import os
import posixpath
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import uuid4

from ..errors import CleanError, InputError, MissingExtraError
from ..options import Options
from ..patterns import regex
from .columns import pyarrow, table_schema
from .discover import Found, items_in
from .folders import LeftOut, Selection, uncompressed
from .items import Item, Limits, Result, Status, record_of
from .names import ARCHIVE_SUFFIXES, TABLE_SUFFIXES, output_names, safe_name
from .parquet import tables_of
from .run import Summary, made_by
from .runner import Work, run

SUFFIXES = (*TABLE_SUFFIXES, *ARCHIVE_SUFFIXES)
PATTERN = regex(r"[*?\[]")
FOLDED_ADDRESS = regex(r"([a-z][a-z0-9+.-]+):/(?=[^/])", re.IGNORECASE)
CHANGE_MARKS = ("ETag", "etag", "md5Hash", "mtime", "LastModified", "last_modified", "updated")
"""What file systems call what changes with a file's content."""
MADE_BY, STAMP = b"cleaner.made_by", b"cleaner.stamp"
"""What a partition's footer holds: the version with the options, and the state of the input."""


class Partition(NamedTuple):
    """An input file, and the Parquet file that it becomes; both as fsspec opens them."""

    path: str
    shown: str
    """Names it in ids and messages, as the local runner names it."""
    output: str


@dataclass(frozen=True, slots=True)
class Job:
    """What is the same for all partitions."""

    options: Options
    limits: Limits
    selection: Selection
    retry: bool = False
    """Clean a partition again in which something failed."""


def find_partitions(inputs: Sequence[str], output: str) -> list[Partition]:
    """Returns a partition for every archive and table that the inputs name: files, folders and patterns.

    Below the output, paths are kept from the deepest folder on that holds all inputs.

    Raises:
        InputError: an input is missing, or neither archive nor table; the text names it.
        MissingExtraError: its file system needs a package that is not installed.
    """
    root, out = _opened(output)
    by_folder: dict[tuple[str, str], list[str]] = defaultdict(list)
    for given in dict.fromkeys(inputs):
        prefix, path = _opened(given)
        for file in _files(file_system(given)[0], path, given):
            folder, name = posixpath.split(file)
            if name not in by_folder[prefix, folder] and not (prefix == root and f"{file}/".startswith(f"{out}/")):
                by_folder[prefix, folder].append(name)
    if not any(by_folder.values()):
        raise InputError(f"{', '.join(inputs)}: there is nothing but what lies in the output")
    whole = {key: posixpath.normpath("/".join(key)).lstrip("/") for key in by_folder}
    common = posixpath.commonpath(whole.values())
    partitions = []
    for (prefix, folder), names in sorted(by_folder.items()):
        below = [safe_name(part) for part in posixpath.relpath(whole[prefix, folder], common).split("/") if part != "."]
        for name, chosen in sorted(output_names(names).items()):
            path = posixpath.join(folder, name)
            target = "/".join([root + out, *below, f"{chosen}.parquet"])
            partitions.append(Partition(prefix + path, _shown(prefix, path), target))
    return partitions


def _opened(address: str) -> tuple[str, str]:
    """What stands before the path of an address, '' on this machine, and the whole path."""
    path = file_system(address)[1].rstrip("/")
    before = unfolded(address).rstrip("/").removesuffix(path)
    return ("" if before in (unfolded(address).rstrip("/"), "file://", "local://") else before), path


def _files(system: Any, path: str, given: str) -> list[str]:
    """The archives and tables that one input names."""
    if PATTERN.search(path) and not system.exists(path):
        found = [each for each in system.glob(path) if uncompressed(each).endswith(SUFFIXES)]
    elif system.isdir(path):
        found = [each for each in system.find(path) if uncompressed(each).endswith(SUFFIXES)]
    elif not system.exists(path):
        raise InputError(f"{given}: No such file or directory")
    elif not uncompressed(path).endswith(SUFFIXES):
        raise InputError(f"{given}: an engine takes archives and tables ({', '.join(SUFFIXES)}), not single pages")
    else:
        found = [path]
    if not found:
        raise InputError(f"{given}: there is no archive or table ({', '.join(SUFFIXES)})")
    return sorted(found)


def _shown(prefix: str, path: str) -> str:
    if prefix:
        return prefix + path
    return os.path.relpath(path) if path.startswith(os.getcwd() + os.sep) else path


def unfolded(address: str) -> str:
    """Returns an address with the two slashes that a `Path` folds into one.

    >>> unfolded("s3:/bucket/pages"), unfolded("s3://bucket"), unfolded("/data/pages")
    ('s3://bucket/pages', 's3://bucket', '/data/pages')
    """
    return FOLDED_ADDRESS.sub(r"\1://", address, count=1) if FOLDED_ADDRESS.match(address) else address


def file_system(address: str) -> tuple[Any, str]:
    """Returns the file system of an address in fsspec's form, and the path in it; fsspec's own first, then pyarrow's.

    Raises:
        InputError: nobody knows such addresses.
        MissingExtraError: fsspec is not installed, or what it needs for such addresses, and pyarrow knows none either.
    """
    try:
        from fsspec.core import url_to_fs
        from fsspec.implementations.arrow import ArrowFSWrapper
    except ImportError as error:
        raise MissingExtraError("clusters need the extra 'ray': pip install 'cleaner[ray]'") from error
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
        system = ArrowFSWrapper(own)
    return system, path


def items_of(partition: Partition, selection: Selection) -> Iterator[Found]:
    """Yields the documents of a partition; a failed result, as the local runner's, if the file cannot be read."""
    try:
        system, path = file_system(partition.path)
        with system.open(path, "rb") as file:
            yield from items_in(file, partition.shown, partition.shown, selection)
    except OSError as error:
        yield Result(partition.shown, Status.FAILED, error.strerror or str(error))
    except CleanError as error:
        yield Result(partition.shown, Status.FAILED, str(error).removeprefix(f"{partition.shown}: "))


def clean_partition(partition: Partition, job: Job) -> Summary:
    """Cleans a partition and writes it, or finds it done; returns what became of its documents.

    Raises:
        OSError: the output cannot be written.
    """
    system, target = file_system(partition.output)
    made_of = {MADE_BY: made_by(job.options).encode(), STAMP: _stamp(partition.path).encode()}
    before = _done_before(system, target, made_of)
    if before is not None and not (job.retry and before[Status.FAILED]):
        return Summary(before=before)
    summary, schema = Summary(), table_schema()
    schema = schema.with_metadata({**schema.metadata, **made_of})
    unfinished = posixpath.join(posixpath.dirname(target), f".{posixpath.basename(target)}.{uuid4().hex}.tmp")
    system.makedirs(posixpath.dirname(target), exist_ok=True)
    try:
        with system.open(unfinished, "wb") as file, pyarrow().parquet.ParquetWriter(file, schema) as writer:
            for table in tables_of(_records(partition, job, summary), schema):
                writer.write_table(table)
        system.mv(unfinished, target)
    except BaseException:
        if system.exists(unfinished):
            system.rm(unfinished)
        raise
    return summary


def _records(partition: Partition, job: Job, summary: Summary) -> Iterator[dict[str, Any]]:
    """The records of a partition's documents in order, each counted in."""

    def documents() -> Iterator[Item | Result]:
        for each in items_of(partition, job.selection):
            if isinstance(each, LeftOut):
                summary.left_out[each.reason] += 1
            else:
                yield each

    for result in run(documents(), Work(job.options, job.limits), 1, ordered=True):
        summary.add(result)
        yield record_of(result)


def _stamp(path: str) -> str:
    """What changes when an input does: its size, and what its file system tells besides; '' where it cannot be read."""
    system, inside = file_system(path)
    try:
        about = system.info(inside)
    except OSError:
        return ""
    return f"{about.get('size')}-{next((about[mark] for mark in CHANGE_MARKS if about.get(mark)), '')}"


def _done_before(system: Any, target: str, made_of: dict[bytes, bytes]) -> Counter[Status] | None:
    """How many rows of each status an earlier run wrote, of this very input by this version with these options."""
    try:
        with system.open(target, "rb") as file, pyarrow().parquet.ParquetFile(file) as done:
            metadata = done.schema_arrow.metadata or {}
            if any(metadata.get(key) != value for key, value in made_of.items()):
                return None
            return Counter(map(Status, done.read(columns=["status"]).column("status").to_pylist()))
    except (FileNotFoundError, pyarrow().ArrowInvalid):
        return None


def remove_unfinished(partitions: Sequence[Partition]) -> None:
    """Removes what killed workers left half written beside the outputs."""
    for folder in {posixpath.dirname(partition.output) for partition in partitions}:
        system, path = file_system(folder)
        for left in system.glob(f"{path}/.*.parquet.*.tmp"):
            system.rm(left)
