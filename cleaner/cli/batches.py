"""Converts batches and learns rules from them, on this machine or with an engine."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from ..batch.batch import Batch, Summary, run_batch, stream_batch
from ..batch.files import bytes_of
from ..batch.outputs import check_folder
from ..batch.progress import log_lines, summary_lines, watching
from ..batch.sources import Found, find_documents
from ..batch.workers import share_program
from ..errors import InputError
from .plan import STREAM, Convert, Learn
from .streams import say, write_file


def run_planned(planned: Convert | Learn) -> int:
    """Converts a batch or learns from it, and returns the exit status.

    Raises:
        CleanError: an input or the output cannot be used, or the cluster gave up.
    """
    if isinstance(planned, Learn):
        return _learn(planned)
    return _convert(planned) if planned.engine is None else _convert_with_ray(planned)


def _convert(planned: Convert) -> int:
    batch = planned.batch
    is_stream = str(batch.output) == STREAM
    share_program()
    summary = Summary()
    if planned.report is not None:
        check_folder(Path(planned.report).parent)
        if os.path.isdir(planned.report):
            raise InputError(f"{planned.report}: is a folder, not a file to write the report to")
        from ..batch.report import Tally

        summary.tally = Tally()
    start = time.monotonic()
    stopped, status = "", None
    try:
        with watching(summary, lambda: bytes_of(batch.inputs, batch.selection), quiet=planned.quiet) as on_result:
            (stream_batch if is_stream else run_batch)(batch, summary, on_result)
    except KeyboardInterrupt:
        stopped, status = "stopped by you", 130
    except OSError as error:
        if is_stream:  # who reads the JSON lines has seen enough, or there is nobody
            raise
        stopped, status = f"{error.filename or batch.output}: {error.strerror or error}", 1
    if planned.report is not None:
        _write_report(planned.report, batch, summary, finished=not stopped)
    if stopped:
        say(f"{stopped}; {summary.counts.total()} documents are done, and the same command goes on from there")
    _say_summary(planned, summary, start)
    if not (stopped or summary.counts or summary.before):
        say("the inputs hold no pages")
    return _status(summary) if status is None else status


def _write_report(path: str, batch: Batch, summary: Summary, *, finished: bool) -> None:
    from ..write.report_page import write_report_page

    assert summary.tally is not None, "it is made before the batch begins"
    report = summary.tally.report(batch.inputs, str(batch.output), summary.skipped, finished=finished)
    write_file(path, write_report_page(report))


def _convert_with_ray(planned: Convert) -> int:
    from ..engines import ray
    from ..engines.partitions import Settings, find_partitions

    batch = planned.batch
    summary = Summary()
    start = time.monotonic()
    partitions = find_partitions(batch.inputs, str(batch.output))
    settings = Settings(batch.options, batch.limits, batch.selection, batch.retry)
    files_done = 0

    def include(partition: Summary) -> None:
        nonlocal files_done
        files_done += 1
        summary.include(partition)

    def state() -> str:
        return f"{files_done} of {len(partitions)} input files done, {summary.counts.total()} pages"

    is_log = not sys.stderr.isatty()
    with log_lines(state, quiet=planned.quiet or not is_log), ray.connected(planned.ray_address, quiet=planned.quiet or is_log):
        if not planned.quiet:
            say(f"Ray works on {len(partitions)} input files")
        ray.clean_partitions(partitions, settings, batch.jobs, include)
    _say_summary(planned, summary, start)
    return _status(summary)


def _say_summary(planned: Convert, summary: Summary, start: float) -> None:
    if not planned.quiet:
        for line in summary_lines(summary, time.monotonic() - start):
            say(line)


def _status(summary: Summary) -> int:
    return 1 if summary.failed or summary.empty or not summary.done else 0


def _learn(planned: Learn) -> int:
    from ..batch.learn import learn, words_with_and_without
    from ..site_rules import load_rules

    batch = planned.batch

    def find() -> Iterator[Found]:
        return find_documents(batch.inputs, batch.selection)

    if planned.engine is None:
        toml, pages = learn(find, batch.options, batch.jobs)
    else:
        toml, pages = _learn_with_ray(planned)
    write_file(str(batch.output), toml)
    say(f"{batch.output}: {toml.count('phrase]]')} lines repeat across {pages} pages")
    if not pages:
        say("a page counts if the input gives its address, or if it lies in a folder that is called like its site: quay.example/")
    elif planned.engine is None and "phrase]]" in toml:
        measured, before, after = words_with_and_without(find(), batch.options, load_rules(batch.output), batch.jobs)
        say(f"the first {measured} pages hold {before} words without these rules, and {after} with them")
    return 0 if pages else 1


def _learn_with_ray(planned: Learn) -> tuple[str, int]:
    """Returns the rules that are learned, as TOML, and from how many pages."""
    from ..engines import ray
    from ..engines.partitions import Settings, find_partitions

    batch = planned.batch
    partitions = find_partitions(batch.inputs, str(batch.output))
    is_log = not sys.stderr.isatty()
    with (
        log_lines(lambda: f"still reading {len(partitions)} input files", quiet=planned.quiet or not is_log),
        ray.connected(planned.ray_address, quiet=planned.quiet or is_log),
    ):
        return ray.learn_from_partitions(partitions, Settings(batch.options, batch.limits, batch.selection), batch.jobs)
