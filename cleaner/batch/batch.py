"""Runs a whole batch: finds the documents, converts them, and writes the results to files, with a manifest, or to standard output."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..errors import OptionError
from ..options import Options
from ..version import VERSION
from .documents import Limits, PageFile, RawDocument, Result, Skipped, Status, line_of
from .files import Selection
from .manifest import Manifest, manifest_path
from .outputs import is_single_file, remove_temporary_files
from .sinks import FileSink, FolderSink, Sink, check_writable
from .sources import Found, Reading, find_documents
from .workers import Work, run_workers

if TYPE_CHECKING:
    from .report import Tally


class Batch(NamedTuple):
    """What to convert, where to write the results, and how."""

    inputs: Sequence[str]
    output: Path
    options: Options = Options()
    selection: Selection = Selection()
    limits: Limits = Limits()
    page_file: PageFile = PageFile.MARKDOWN
    """What an output folder holds of each page."""
    jobs: int | None = None
    """Worker processes; None means one for every core."""
    retry: bool = False
    """Convert documents again that failed in an earlier run."""
    ordered: bool = False
    """Write results in the order of the inputs, not as they are finished."""


@dataclass(slots=True)
class Summary:
    """Counts of a batch, updated while it runs."""

    reading: Reading = field(default_factory=Reading)
    counts: Counter[Status] = field(default_factory=Counter)
    """Documents of this run."""
    before: Counter[Status] = field(default_factory=Counter)
    """Documents that an earlier run had done."""
    skipped: Counter[str] = field(default_factory=Counter)
    """Files and records that are not pages, by reason."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Reasons of failures and of pages without an article."""
    dropped: Counter[str] = field(default_factory=Counter)
    """Dropped blocks, by rule."""
    words: int = 0
    chars: int = 0
    """Characters of visible text."""
    kept_chars: int = 0
    tally: Tally | None = None
    """Counts for a report; None if none is wanted."""

    @property
    def failed(self) -> int:
        """How many documents failed, in this run or in an earlier one whose failures were not tried again."""
        return self.counts[Status.FAILED] + self.before[Status.FAILED]

    @property
    def empty(self) -> int:
        """How many documents held no article, in this run or in an earlier one."""
        return self.counts[Status.EMPTY] + self.before[Status.EMPTY]

    @property
    def done(self) -> int:
        """How many documents gave an article, in this run or in an earlier one."""
        return self.counts[Status.DONE] + self.before[Status.DONE]

    def add(self, result: Result) -> None:
        """Counts a result."""
        self.counts[result.status] += 1
        if result.reason:
            self.reasons[result.reason] += 1
        if result.metadata is not None:
            self.words += result.metadata["word_count"]
            self.dropped.update(result.metadata["dropped"])
            self.kept_chars += result.chars[0]
            self.chars += result.chars[1]

    def include(self, other: Summary) -> None:
        """Adds the counts of another part of the batch."""
        for name in ("counts", "before", "skipped", "reasons", "dropped"):
            getattr(self, name).update(getattr(other, name))
        for name in ("words", "chars", "kept_chars"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def run_batch(batch: Batch, summary: Summary, on_result: Callable[[Result], None]) -> None:
    """Converts a batch and fills the summary; calls `on_result` for every document as soon as it is written.

    When this returns, the manifest has a line for every document. If the run is interrupted, everything that was done
    is written and recorded, and the same call continues from there.

    Raises:
        OptionError: the output is one of the inputs, or a file that no run made.
        InputError: the output cannot be written to, another run is writing there, or its manifest is damaged.
        OSError: the output can no longer be written to (a full disk).
    """
    _check_output(batch)
    manifest = Manifest(batch.output, made_by(batch.options, batch.selection, batch.page_file))
    sink = _open_sink(batch, manifest)
    lines = summary.tally is not None
    to_files = partial(_to_files, page_file=batch.page_file, lines=lines)
    work = Work(batch.options, batch.limits, to_files if isinstance(sink, FolderSink) else partial(_to_line, lines=lines))
    found = find_documents(batch.inputs, batch.selection, summary.reading)
    documents = _to_do(without_skipped(found, summary), manifest, sink, summary, retry=batch.retry)

    def record(written: Iterable[Result]) -> None:
        for result in written:
            before = manifest.output_before(result)
            entry = manifest.add(result, sink.name_of(result))
            if before is not None and before != entry["output"]:
                sink.remove(before, result)
            summary.add(result)
            if summary.tally:
                summary.tally.add(entry, result.dropped_lines)
            on_result(result)

    complete = False
    try:
        with closing(run_workers(documents, work, batch.jobs, ordered=batch.ordered)) as results:
            for result in results:
                record(sink.write(result))
        record(sink.rest())
        complete = True
    finally:
        if not complete:
            with suppress(OSError):  # if the disk is full, the next run does again what is not recorded
                record(sink.rest())
        sink.close(complete=complete)
        manifest.close()


def stream_batch(batch: Batch, summary: Summary, on_result: Callable[[Result], None]) -> None:
    """Converts a batch and fills the summary; writes each result to standard output, as JSON lines, as soon as it is there.

    It keeps no record, so it cannot continue after an interruption.

    Raises:
        OSError: the output cannot be written to, or nobody reads it any more.
    """
    documents = without_skipped(find_documents(batch.inputs, batch.selection, summary.reading), summary)
    work = Work(batch.options, batch.limits, _to_line)
    with closing(run_workers(documents, work, batch.jobs, ordered=batch.ordered)) as results:
        for result in results:
            sys.stdout.buffer.write(result.files[0][1] if result.files else line_of(result))
            sys.stdout.buffer.flush()
            summary.add(result)
            on_result(result)


def _to_files(document: RawDocument, options: Options, limits: Limits, *, page_file: PageFile, lines: bool) -> Result:
    from .convert import convert_to_files  # in the worker, which has it

    return convert_to_files(document, options, limits, page_file=page_file, lines=lines)


def _to_line(document: RawDocument, options: Options, limits: Limits, *, lines: bool = False) -> Result:
    from .convert import convert_to_line

    return convert_to_line(document, options, limits, lines=lines)


def without_skipped(found: Iterable[Found], summary: Summary) -> Iterator[RawDocument | Result]:
    """Yields the documents, and the failed results of inputs; counts what is skipped in the summary."""
    for each in found:
        if isinstance(each, Skipped):
            summary.skipped[each.reason] += 1
        else:
            yield each


def _check_output(batch: Batch) -> None:
    """Returns if results can be written to the output, which is created if it is a folder. Raises as `run_batch`."""
    output = os.path.realpath(batch.output)
    if any(path != "-" and os.path.realpath(path) == output for path in batch.inputs):  # the next run would read its files as pages
        raise OptionError(f"{batch.output}: is one of the inputs; name another place with -o")
    check_writable(batch.output)
    if is_single_file(batch.output.name) and batch.output.exists() and not manifest_path(batch.output).exists():
        raise OptionError(f"{batch.output}: exists, and no run of clean made it; name another file with -o")


def _open_sink(batch: Batch, manifest: Manifest) -> Sink:
    """Returns where the results go, without what a killed run has left there. A file that other options made is started over."""
    if is_single_file(batch.output.name):
        is_stale = manifest.is_stale
        if is_stale:
            manifest.start_over()
        return FileSink(batch.output, start_over=is_stale)
    if manifest.existed:
        remove_temporary_files(batch.output)
    return FolderSink(batch.output, batch.page_file.extension, is_first_run=not manifest.existed)


def made_by(options: Options, selection: Selection, page_file: PageFile = PageFile.MARKDOWN) -> str:
    """Returns an id of the version and of the options that the output of a document depends on."""
    columns = (selection.html_field, selection.url_field, selection.kept_fields)
    given = {**vars(options), "columns": columns, "page_file": page_file}
    plain = json.dumps(given, sort_keys=True, default=lambda value: sorted(value) if isinstance(value, frozenset) else str(value))
    return f"{VERSION}-{sha256(plain.encode()).hexdigest()[:12]}"


def _to_do(
    documents: Iterable[RawDocument | Result], manifest: Manifest, sink: Sink, summary: Summary, *, retry: bool
) -> Iterator[RawDocument | Result]:
    """Yields the documents that no earlier run has done, and the failed results of inputs; counts the others in the summary."""
    for each in documents:
        if isinstance(each, Result):
            yield each
        elif (before := manifest.status_of(each)) and (not retry if before is Status.FAILED else sink.holds(each)):
            summary.before[before] += 1
            if summary.tally:
                summary.tally.add_earlier(manifest.read(each))
        else:
            yield each
