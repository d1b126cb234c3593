"""What a person sees of a batch, all of it on stderr: a bar at a terminal, a summary at the end."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

from ..text import printable
from .items import Result, Status
from .run import Summary

MOST_FAILURES = 20
"""Failures that are named one by one; the manifest names all."""
MOST_REASONS = 5
LATEST = 200
"""The speed is that of so many pages."""


@contextmanager
def watching(summary: Summary, total: Callable[[], int | None], *, quiet: bool) -> Iterator[Callable[[Result], None]]:
    """Gives a function to call with every result: it names failures, and at a terminal it keeps a progress bar.

    `total` tells how many bytes the inputs have; it is asked once, in a thread, since folders have to be walked for it.
    """
    named = 0

    def name_failure(result: Result, say: Callable[[str], None]) -> None:
        nonlocal named
        if result.status is Status.FAILED and not quiet:
            named += 1
            if named <= MOST_FAILURES:
                say(f"clean: {printable(result.id)}: {printable(result.reason)}")
            elif named == MOST_FAILURES + 1:
                say("clean: more failures follow; the manifest names them all")

    if quiet or not sys.stderr.isatty():
        yield lambda result: name_failure(result, lambda line: print(line, file=sys.stderr))
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True, highlight=False)
    counts = "{task.fields[done]} done, {task.fields[failed]} failed, {task.fields[speed]:.0f} pages/s"
    columns = (BarColumn(), TextColumn("{task.percentage:>3.0f} %"), TextColumn(counts), TimeRemainingColumn(), TextColumn("left"))
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("clean", total=None, done=0, failed=0, speed=0.0)
        Thread(target=lambda: progress.update(task, total=total()), daemon=True).start()
        times: deque[float] = deque([time.monotonic()], maxlen=LATEST)

        def on_result(result: Result) -> None:
            name_failure(result, lambda line: console.print(line, markup=False, soft_wrap=True))
            times.append(time.monotonic())
            done, failed = summary.counts.total(), summary.counts[Status.FAILED]
            speed = (len(times) - 1) / max(times[-1] - times[0], 0.001)
            progress.update(task, completed=summary.reading.bytes, done=done, failed=failed, speed=speed)

        yield on_result


def summary_lines(summary: Summary, seconds: float) -> list[str]:
    """Returns the lines that end a batch: how many, how fast, why not, what was dropped.

    The first names the counts; the others follow only where there is something to say.
    """
    counts, before = summary.counts, summary.before
    total = counts.total()
    lines = [
        f"{counts[Status.DONE]} converted, {counts[Status.EMPTY]} without an article, {counts[Status.FAILED]} failed"
        + (f" in {seconds:.1f} s ({total / seconds:.0f} pages/s)" if total and seconds else "")
    ]
    if summary.chars:
        lines.append(f"{summary.words} words, {100 * summary.kept_chars / summary.chars:.0f} % of the text that the pages show")
    if before.total():
        failed = f", {before[Status.FAILED]} of them failed (--retry tries those again)" if before[Status.FAILED] else ""
        lines.append(f"{before.total()} were done by an earlier run{failed}")
    for title, counter in (("left out", summary.left_out), ("reasons", summary.reasons), ("dropped blocks", summary.dropped)):
        if counter:
            most = ", ".join(f"{printable(name)} {count}" for name, count in counter.most_common(MOST_REASONS))
            rest = len(counter) - MOST_REASONS
            lines.append(f"{title}: {most}" + (f", and {rest} more" if rest > 0 else ""))
    return lines
