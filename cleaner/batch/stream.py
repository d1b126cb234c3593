"""Runs a batch that writes JSON lines to standard output. It keeps no record, so it cannot continue after an interruption."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing

from .batch import Batch, Summary
from .convert import convert_to_line, line_of
from .documents import RawDocument, Result, Skipped
from .sources import find_documents
from .workers import Work, run_workers


def stream_batch(batch: Batch, summary: Summary, on_result: Callable[[Result], None]) -> None:
    """Converts a batch and fills the summary; writes each result to standard output as soon as it is there.

    Raises:
        BrokenPipeError: nobody reads the output any more.
        OSError: the output cannot be written to.
    """

    def documents() -> Iterator[RawDocument | Result]:
        for found in find_documents(batch.inputs, batch.selection, summary.reading):
            if isinstance(found, Skipped):
                summary.skipped[found.reason] += 1
            else:
                yield found

    work = Work(batch.options, batch.limits, convert_to_line)
    with closing(run_workers(documents(), work, batch.jobs or os.cpu_count() or 1, ordered=batch.ordered)) as results:
        for result in results:
            sys.stdout.buffer.write(result.files[0][1] if result.files else line_of(result))
            sys.stdout.buffer.flush()
            summary.add(result)
            on_result(result)
