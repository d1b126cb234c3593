"""Cleans on Ray Data: Ray schedules the work, retries it and moves the data. Needs the extra `ray` on every node."""

from __future__ import annotations

import logging
import multiprocessing
import pickle
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..batch.batch import Summary
from ..batch.convert import convert
from ..batch.documents import Limits
from ..batch.learn import FEWEST_PAGES, Line, Occurrences, PageLines, Sketch, count_lines, counters_of, pages_of, write_rules
from ..batch.parquet import pyarrow, table_of, table_schema
from ..errors import CleanError, InputError
from ..formats import require
from ..options import Options
from .arrow import clean_batches
from .partitions import Partition, Settings, clean_partition, documents_of, remove_temporary_partitions

MOST_TASKS = 10_000
"""If there are more partitions, some share a task."""
MOST_GROUPS = 100
"""Into how many parts a group-by is split."""
SECONDS_TO_CONNECT = 10.0
HOST_COUNTER = -1
"""The index of the rows that count the pages of a host; all other rows have an index of the sketch."""


def clean_dataset(ds: Any, options: Options | None = None, limits: Limits | None = None) -> Any:
    """Returns a Ray dataset with the cleaned rows of a dataset of pages.

    `arrow.py` describes the columns of the pages, and `docs/results.md` the columns of the result. Every block is a task
    that needs one CPU and runs on any node. Its pages are cleaned in a separate process, so that a page that hangs or dies
    becomes a row with an error.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pyarrow()
    return ds.map_batches(_clean_block, batch_size=None, batch_format="pyarrow", fn_args=(options, limits))


def clean_partitions(
    partitions: Sequence[Partition], settings: Settings, concurrency: int | None, on_done: Callable[[Summary], None]
) -> None:
    """Cleans every partition to its own Parquet file, on the cluster that Ray is connected to.

    Calls `on_done` for each partition that is done, by this run or by an earlier one. If a node dies, what it has written
    remains, and the other nodes clean its unfinished partitions.

    Raises:
        CleanError: an output cannot be written, or the cluster failed.
    """
    done = _map_partitions(partitions, _clean_some, (settings,), concurrency)
    with _one_line_errors():
        for row in done.iter_rows():
            outcome = pickle.loads(row["outcome"])
            if isinstance(outcome, CleanError):
                raise outcome
            on_done(outcome)
    remove_temporary_partitions(partitions)


def learn_from_partitions(partitions: Sequence[Partition], settings: Settings, concurrency: int | None) -> tuple[str, int]:
    """Returns the rules as TOML and the number of pages, as `learn.learn` does, counted on the cluster.

    Two things are collected in this process: the sketch, whose size is fixed, and the lines that repeat by the sketch.

    Raises:
        CleanError: the cluster failed.
    """
    import ray
    from ray.data.aggregate import Max, Min, Sum

    groups = min(len(partitions), MOST_GROUPS)
    sketch, pages = Sketch(), Counter[str]()
    with _one_line_errors():
        counters = _map_partitions(partitions, _count_in_sketch, (settings,), concurrency).groupby(["host", "counter"], groups)
        for row in counters.aggregate(Sum("pages", alias_name="pages")).iter_rows():
            if row["counter"] == HOST_COUNTER:
                pages[row["host"]] = row["pages"]
            elif row["pages"] >= FEWEST_PAGES:
                sketch.counters[row["counter"]] = row["pages"]
        known = ray.put((sketch, pages))
        lines = _map_partitions(partitions, _count_lines, (settings, known), concurrency).groupby(["host", "line"], groups)
        sums = (Sum("pages", alias_name="pages"), Min("first", alias_name="first"), Max("last", alias_name="last"))
        counts = {
            Line(row["host"], row["line"]): Occurrences(row["pages"], row["first"] or "", row["last"] or "")
            for row in lines.aggregate(*sums).iter_rows()
        }
    return write_rules(counts, pages), pages.total()


@contextmanager
def connected(address: str | None, *, quiet: bool) -> Iterator[None]:
    """Connects to the cluster at an address, or starts one on this machine. If Ray is connected already, uses that.

    Raises:
        InputError: no cluster answers there.
        MissingExtraError: Ray is not installed.
    """
    require("ray.data", "ray")
    ray = require("ray", "ray")
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = not quiet
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    ours = not ray.is_initialized()
    if ours:
        _check_answers(address)
        try:
            ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR)
        except (ConnectionError, ValueError, RuntimeError) as error:
            raise InputError(f"{address or 'this machine'}: no Ray cluster: {error}".split("\n")[0]) from error
    try:
        yield
    finally:
        if ours:
            ray.shutdown()


def _check_answers(address: str | None) -> None:
    """Returns if something listens at an address of host and port: Ray itself would wait forever.

    Raises:
        InputError: nothing does.
    """
    import socket

    host, _, port = (address or "").removeprefix("ray://").rpartition(":")
    if not (host and port.isdigit()):
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), SECONDS_TO_CONNECT).close()
    except (OSError, OverflowError) as error:
        raise InputError(f"{address}: no Ray cluster answers: {getattr(error, 'strerror', None) or error}") from error


@contextmanager
def _one_line_errors() -> Iterator[None]:
    """Turns an error of Ray into a `CleanError` of one line."""
    from ray.exceptions import RayError

    try:
        yield
    except RayError as error:
        cause = getattr(error, "cause", None) or error
        last_line = str(cause).strip().split("\n")[-1]
        raise CleanError(f"the cluster gave up: {last_line or type(cause).__name__}") from error


def _map_partitions(partitions: Sequence[Partition], work: Callable[..., Any], arguments: tuple[Any, ...], concurrency: int | None) -> Any:
    """Returns a dataset of what a function returns for each partition, on any node."""
    import ray

    rows = ray.data.from_items([partition._asdict() for partition in partitions], override_num_blocks=min(len(partitions), MOST_TASKS))
    return rows.map_batches(work, batch_size=1, batch_format="pyarrow", fn_args=arguments, concurrency=concurrency)


def _clean_block(table: Any, options: Options | None, limits: Limits | None) -> Any:
    _preload()
    cleaned = list(clean_batches(table.to_batches(), options, limits))
    return pyarrow().Table.from_batches(cleaned, table_schema()) if cleaned else table_of([], table_schema())


def _clean_some(table: Any, settings: Settings) -> dict[str, list[bytes]]:
    _preload()
    return {"outcome": [pickle.dumps(_outcome(Partition(**row), settings)) for row in table.to_pylist()]}


def _outcome(partition: Partition, settings: Settings) -> Summary | CleanError:
    """Returns the counts of a partition, or the error that concerns all partitions; Ray would print the trace of a raised one."""
    try:
        return clean_partition(partition, settings)
    except OSError as error:
        return InputError(f"{partition.output}: cannot be written: {error.strerror or error}")
    except CleanError as error:
        return error


def _count_in_sketch(table: Any, settings: Settings) -> Any:
    """Returns how many pages of a partition each counter of the sketch counts, and how many pages each host has."""
    _preload()
    counts: Counter[tuple[str, int]] = Counter()
    for host, _, lines in _pages(table, settings):
        counts[host, HOST_COUNTER] += 1
        counts.update(("", index) for line in lines for index in counters_of(host, line))
    pa = pyarrow()
    schema = pa.schema([("host", pa.string()), ("counter", pa.int64()), ("pages", pa.int64())])
    return pa.Table.from_pylist([{"host": host, "counter": index, "pages": pages} for (host, index), pages in counts.items()], schema)


def _count_lines(table: Any, settings: Settings, known: Any) -> Any:
    """Returns on how many pages of a partition each line is that repeats by the sketch, and the first and last day."""
    import ray

    _preload()
    sketch, pages = ray.get(known)
    pa = pyarrow()
    schema = pa.schema([(name, pa.int64() if name == "pages" else pa.string()) for name in ("host", "line", "pages", "first", "last")])
    rows = [
        {"host": line.host, "line": line.text, "pages": on.pages, "first": on.first or None, "last": on.last or None}
        for line, on in count_lines(_pages(table, settings), sketch, pages).items()
    ]
    return pa.Table.from_pylist(rows, schema)


def _pages(table: Any, settings: Settings) -> Iterator[PageLines]:
    """Yields the lines of every page in the partitions of a table."""
    for row in table.to_pylist():
        yield from pages_of(documents_of(Partition(**row), settings.selection), settings.options, 1)


def _preload() -> None:
    """Loads Ray and the converter once for all processes that clean pages; otherwise each process would load them anew."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        multiprocessing.set_forkserver_preload(["ray", convert.__module__])
