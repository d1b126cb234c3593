"""Shows a batch to a person on stderr: failures as they happen, a progress bar at a terminal, and a summary at the end."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from threading import Event, Thread

from ..text import printable
from .batch import Summary
from .documents import Result, Status

MOST_SHOWN_FAILURES = 20
"""The manifest has all of them."""
MOST_SHOWN_REASONS = 5
SECONDS_PER_LINE = 30.0
"""How often a run without a terminal says how far it is."""
SPEED_PAGES = 200
"""The speed is measured over the latest pages, this many."""


def _print(line: str) -> None:
    with suppress(OSError):  # a log that takes no more lines stops no batch
        print(line, file=sys.stderr, flush=True)


@contextmanager
def watching(summary: Summary, total_bytes: Callable[[], int | None], *, quiet: bool) -> Iterator[Callable[[Result], None]]:
    """Yields a function to call with every result. It prints failures, and updates a progress bar at a terminal.

    `total_bytes` returns the size of the inputs. It is called once, in a thread, because it may have to walk folders.
    """
    failures = 0

    def show_failure(result: Result, show: Callable[[str], None]) -> None:
        nonlocal failures
        if result.status is Status.FAILED and not quiet:
            failures += 1
            if failures <= MOST_SHOWN_FAILURES:
                show(f"clean: {printable(result.id)}: {printable(result.reason)}")
            elif failures == MOST_SHOWN_FAILURES + 1:
                show("clean: more failures follow; the manifest lists all of them")

    if quiet or not sys.stderr.isatty() or find_spec("rich") is None:
        with log_lines(lambda: f"{summary.counts.total()} done, {summary.counts[Status.FAILED]} failed", quiet=quiet):
            yield lambda result: show_failure(result, _print)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True, highlight=False)
    counts = "{task.fields[done]} done, {task.fields[failed]} failed, {task.fields[speed]:.0f} pages/s"
    columns = (BarColumn(), TextColumn("{task.percentage:>3.0f} %"), TextColumn(counts), TimeRemainingColumn(), TextColumn("left"))
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("clean", total=None, done=0, failed=0, speed=0.0)
        Thread(target=lambda: progress.update(task, total=total_bytes()), daemon=True).start()
        times: deque[float] = deque([time.monotonic()], maxlen=SPEED_PAGES)

        def on_result(result: Result) -> None:
            show_failure(result, lambda line: console.print(line, markup=False, soft_wrap=True))
            times.append(time.monotonic())
            done, failed = summary.counts.total(), summary.counts[Status.FAILED]
            speed = (len(times) - 1) / max(times[-1] - times[0], 0.001)
            progress.update(task, completed=summary.reading.bytes, done=done, failed=failed, speed=speed)

        yield on_result


@contextmanager
def log_lines(line: Callable[[], str], *, quiet: bool) -> Iterator[None]:
    """Prints a line now and then, as long as the work inside lasts: a log shows that it goes on before it has results."""
    ended = Event()

    def print_lines() -> None:
        while not ended.wait(SECONDS_PER_LINE):
            _print(f"clean: {line()}")

    if not quiet:
        Thread(target=print_lines, daemon=True).start()
    try:
        yield
    finally:
        ended.set()


def summary_lines(summary: Summary, seconds: float) -> list[str]:
    """Returns the lines that end a batch: counts and speed, then what else there is to report."""
    counts, before = summary.counts, summary.before
    total = counts.total()
    lines = [
        f"{counts[Status.DONE]} converted, {counts[Status.EMPTY]} without an article, {counts[Status.FAILED]} failed"
        + (f" in {seconds:.1f} s ({total / seconds:.{0 if total > seconds else 1}f} pages/s)" if total and seconds else "")
    ]
    if summary.chars:
        lines.append(f"{summary.words} words, {100 * summary.kept_chars / summary.chars:.0f} % of the visible text of the pages")
    if before.total():
        failed = f", {before[Status.FAILED]} of them failed (--retry tries those again)" if before[Status.FAILED] else ""
        lines.append(f"{before.total()} were done by an earlier run{failed}")
    for title, counter in (("skipped", summary.skipped), ("reasons", summary.reasons), ("dropped blocks", summary.dropped)):
        if counter:
            most = ", ".join(f"{printable(name)} {count}" for name, count in counter.most_common(MOST_SHOWN_REASONS))
            rest = len(counter) - MOST_SHOWN_REASONS
            lines.append(f"{title}: {most}" + (f", and {rest} more" if rest > 0 else ""))
    return lines
