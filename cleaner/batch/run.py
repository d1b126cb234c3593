"""A whole batch: inputs found, converted, written and remembered."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path

from ..errors import OptionError
from ..options import Options
from ..version import VERSION
from .convert import convert_to_files, convert_to_line
from .discover import Found, Reading, find_items
from .folders import LeftOut, Selection
from .items import Item, Limits, Result, Status
from .lines import LinesFile
from .manifest import Manifest
from .outputs import Folder, Output, check_writable, is_single_file, remove_unfinished
from .report import Tally
from .runner import Work, run


@dataclass(frozen=True, slots=True)
class Batch:
    """What to convert, where to, and how."""

    inputs: Sequence[str]
    output: Path
    options: Options = field(default_factory=Options)
    selection: Selection = field(default_factory=Selection)
    limits: Limits = field(default_factory=Limits)
    jobs: int | None = None
    """Worker processes; None: one for every core."""
    retry: bool = False
    """Convert again what failed in an earlier run."""
    ordered: bool = False
    """Write results in the order of the inputs, not as they are done."""


@dataclass(slots=True)
class Summary:
    """What became of a batch, as far as it has come."""

    reading: Reading = field(default_factory=Reading)
    counts: Counter[Status] = field(default_factory=Counter)
    before: Counter[Status] = field(default_factory=Counter)
    """What an earlier run had done already."""
    left_out: Counter[str] = field(default_factory=Counter)
    """Files and records that are no pages, by the reason."""
    reasons: Counter[str] = field(default_factory=Counter)
    """Of failures and of pages without an article."""
    dropped: Counter[str] = field(default_factory=Counter)
    """Blocks, by the rule that dropped them."""
    words: int = 0
    chars: int = 0
    kept_chars: int = 0
    """Of the visible text: how much there is, and how much of it was kept."""
    tally: Tally | None = None
    """Counts for a report, where one is wanted."""

    @property
    def failed(self) -> int:
        """How many documents failed, now or in an earlier run whose failures were not tried again."""
        return self.counts[Status.FAILED] + self.before[Status.FAILED]

    @property
    def done(self) -> int:
        """How many documents gave an article, now or in an earlier run."""
        return self.counts[Status.DONE] + self.before[Status.DONE]

    def add(self, result: Result) -> None:
        """Counts a result in."""
        self.counts[result.status] += 1
        if result.reason:
            self.reasons[result.reason] += 1
        if result.metadata is not None:
            self.words += result.metadata["word_count"]
            self.dropped.update(result.metadata["dropped"])
            self.kept_chars += result.chars[0]
            self.chars += result.chars[1]

    def include(self, other: Summary) -> None:
        """Counts in what another part of the batch came to."""
        for name in ("counts", "before", "left_out", "reasons", "dropped"):
            getattr(self, name).update(getattr(other, name))
        for name in ("words", "chars", "kept_chars"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def convert_all(batch: Batch, summary: Summary, on_result: Callable[[Result], None]) -> None:
    """Converts a batch, filling the summary; calls `on_result` for every document as soon as it is written.

    Every document found has its line in the manifest when this returns. If it is interrupted, what was done is
    written and remembered, and the same call goes on where this one stopped.

    Raises:
        OptionError: the output folder is one of the inputs.
        InputError: the output cannot be written to, another run is writing there, or its manifest is damaged.
        OSError: the output can no longer be written to (a full disk).
    """
    check_apart(batch)
    check_writable(batch.output)
    manifest = Manifest(batch.output, made_by(batch.options))
    output: Output
    if is_single_file(batch.output.name):
        if is_stale := manifest.is_stale:
            manifest.begin_anew()
        output, convert = LinesFile(batch.output, anew=is_stale), convert_to_line
    else:
        if manifest.goes_on:
            remove_unfinished(batch.output)
        output, convert = Folder(batch.output), convert_to_files

    def keep(results: Iterable[Result]) -> None:
        for result in results:
            entry = manifest.add(result, output.name_of(result))
            summary.add(result)
            if summary.tally:
                summary.tally.add(entry, result.dropped_lines)
            on_result(result)

    complete = False
    try:
        work = Work(batch.options, batch.limits, partial(convert, lines=summary.tally is not None))
        found = find_items(batch.inputs, batch.selection, summary.reading)
        items = _to_do(found, manifest, output, summary, retry=batch.retry)
        with closing(run(items, work, batch.jobs or os.cpu_count() or 1, ordered=batch.ordered)) as results:
            for result in results:
                keep(output.write(result))
        keep(output.rest())
        complete = True
    finally:
        if not complete:
            with suppress(OSError):  # the disk that stopped the run: what is not written down is done again
                keep(output.rest())
        output.close(complete=complete)
        manifest.close()


def check_apart(batch: Batch) -> None:
    """Returns if the output folder is none of the inputs.

    Raises:
        OptionError: it is one: the next run would take its files for pages.
    """
    output = os.path.realpath(batch.output)
    if any(path != "-" and os.path.realpath(path) == output for path in batch.inputs):
        raise OptionError(f"{batch.output}: is one of the inputs; name another place with -o")


def made_by(options: Options) -> str:
    """Returns what the output of a document depends on besides the document: the version and the options."""
    plain = json.dumps(vars(options), sort_keys=True, default=lambda value: sorted(value) if isinstance(value, frozenset) else str(value))
    return f"{VERSION}-{sha256(plain.encode()).hexdigest()[:12]}"


def _to_do(found: Iterable[Found], manifest: Manifest, output: Output, summary: Summary, *, retry: bool) -> Iterator[Item | Result]:
    """The documents that no earlier run has done, and the failures of finding."""
    for each in found:
        if isinstance(each, LeftOut):
            summary.left_out[each.reason] += 1
        elif isinstance(each, Result):
            yield each
        elif (before := manifest.done(each)) and (not retry if before is Status.FAILED else output.holds(each)):
            summary.before[before] += 1
            if summary.tally:
                summary.tally.add_earlier(manifest.read(each))
        else:
            yield each
