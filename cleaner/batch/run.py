"""A whole batch: inputs found, converted, written and remembered."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path

from ..options import Options
from ..version import VERSION
from .convert import convert
from .discover import Selection, find_items
from .items import Item, Limits, Result, Status, record_of
from .manifest import Manifest
from .outputs import LinesFile, check_writable, is_single_file
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


@dataclass(slots=True)
class Summary:
    """What became of a batch, as far as it has come."""

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
    tally: Tally | None = None
    """Counts for a report, where one is wanted."""
    slowest: list[tuple[float, str]] = field(default_factory=list)

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
        self.slowest = sorted([*self.slowest, (result.seconds, result.id)], reverse=True)[:5]

    def include(self, other: Summary) -> None:
        """Counts in what another part of the batch came to."""
        for name in ("counts", "before", "left_out", "reasons", "dropped"):
            getattr(self, name).update(getattr(other, name))
        self.words += other.words
        self.slowest = sorted([*self.slowest, *other.slowest], reverse=True)[:5]


def convert_all(batch: Batch, summary: Summary, on_result: Callable[[Result], None]) -> None:
    """Converts a batch, filling the summary; calls `on_result` for every document as soon as it is written.

    Every document found has its line in the manifest when this returns. If it is interrupted, what was done is
    written and remembered, and the same call goes on where this one stopped.

    Raises:
        InputError: the output cannot be written to, or its manifest is damaged.
        OSError: the output can no longer be written to (a full disk).
    """
    check_writable(batch.output)
    manifest = Manifest(batch.output, made_by(batch.options))
    lines = LinesFile(batch.output, anew=manifest.is_stale) if is_single_file(batch.output.name) else None
    complete = False
    try:
        work = Work(batch.options, batch.limits, None if lines else batch.output, partial(convert, lines=summary.tally is not None))
        items = _to_do(batch, manifest, lines, summary, on_result)
        with closing(run(items, work, batch.jobs or os.cpu_count() or 1, ordered=lines is not None)) as results:
            for result in results:
                _keep(result, manifest, lines, summary)
                on_result(result)
        complete = True
    finally:
        if lines:
            lines.close(complete=complete)
        manifest.close()


def made_by(options: Options) -> str:
    """Returns what the output of a document depends on besides the document: the version and the options."""
    return f"{VERSION}-{sha256(repr(options).encode()).hexdigest()[:12]}"


def _to_do(
    batch: Batch, manifest: Manifest, lines: LinesFile | None, summary: Summary, on_result: Callable[[Result], None]
) -> Iterator[Item]:
    """The documents that no earlier run has done; failures of finding are kept at once."""
    for found in find_items(batch.inputs, batch.selection):
        if isinstance(found, Result):
            _keep(found, manifest, lines, summary)
            on_result(found)
        elif not isinstance(found, Item):
            summary.left_out[found.reason] += 1
        elif (before := manifest.done(found)) and _is_there(found, before, batch, lines):
            summary.before[before] += 1
            if summary.tally:
                summary.tally.add_earlier(manifest.read(found))
        else:
            yield found


def _is_there(item: Item, status: Status, batch: Batch, lines: LinesFile | None) -> bool:
    """Whether what an earlier run made of an item still stands."""
    if status is Status.FAILED:
        return not batch.retry
    return item.id in lines.ids if lines else (batch.output / f"{item.name}.json").exists()


def _keep(result: Result, manifest: Manifest, lines: LinesFile | None, summary: Summary) -> None:
    """Writes a result down, first the document, then its line in the manifest; and counts it."""
    if lines:
        lines.add(record_of(result))
    entry = manifest.add(result, lines.output.name if lines else f"{result.name}.md")
    summary.add(result)
    if summary.tally:
        summary.tally.add(entry, result.dropped_lines)
