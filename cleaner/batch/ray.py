"""The same cleaning on Ray Data: scheduling, retries and moving of data are Ray's. Needs the extra `ray` on every node."""

from __future__ import annotations

import logging
import multiprocessing
import pickle
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ..errors import CleanError, InputError, MissingExtraError
from ..options import Options
from .arrow import clean_batches
from .columns import pyarrow, table_of, table_schema
from .convert import convert
from .items import Limits
from .learn import FEWEST_PAGES, Line, Seen, Sketch, count_lines, pages_of, places_of, write_rules
from .partitions import Job, Partition, clean_partition, items_of, remove_unfinished
from .run import Summary

MOST_TASKS = 10_000
"""More partitions than that share tasks."""
SECONDS_TO_REACH = 10.0
OF_A_HOST = -1
"""Stands for the place in the sketch where rows count the pages of a host."""


def clean_dataset(ds: Any, options: Options | None = None, limits: Limits | None = None) -> Any:
    """Returns a Ray dataset of pages, with the columns that `arrow.py` names, as one with the columns of `columns.py`.

    Every block is a task that needs one CPU and runs on any node; its pages are cleaned in a process of their own, so
    that one which hangs or dies is a row with an error.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pyarrow()
    return ds.map_batches(_clean_block, batch_size=None, batch_format="pyarrow", fn_args=(options, limits))


def clean_partitions(partitions: Sequence[Partition], job: Job, concurrency: int | None, on_done: Callable[[Summary], None]) -> None:
    """Cleans every partition to its own Parquet file, on the cluster that Ray is connected to.

    Calls `on_done` for each as it is done, now or by an earlier run. A node that dies loses nothing that is written:
    its other partitions are cleaned anew on the nodes that are left.

    Raises:
        CleanError: an output cannot be written, or the cluster gave up.
    """
    done = _each(partitions, _clean_some, (job,), concurrency)
    with _plain_errors():
        for row in done.iter_rows():
            outcome = pickle.loads(row["outcome"])
            if isinstance(outcome, CleanError):
                raise outcome
            on_done(outcome)
    remove_unfinished(partitions)


def learn_from_partitions(partitions: Sequence[Partition], job: Job, concurrency: int | None) -> tuple[str, int]:
    """Returns what `learn.learn` does, counted by groups on the cluster: the rules, and from how many pages.

    What is gathered here is the sketch, whose size is fixed, and then the lines that it says repeat.

    Raises:
        CleanError: the cluster gave up.
    """
    import ray
    from ray.data.aggregate import Max, Min, Sum

    parts = min(len(partitions), 100)
    sketch, pages = Sketch(), Counter[str]()
    with _plain_errors():
        places = _each(partitions, _count_places, (job,), concurrency).groupby(["host", "place"], parts)
        for row in places.aggregate(Sum("pages", alias_name="pages")).iter_rows():
            if row["place"] == OF_A_HOST:
                pages[row["host"]] = row["pages"]
            elif row["pages"] >= FEWEST_PAGES:
                sketch.counters[row["place"]] = row["pages"]
        lines = _each(partitions, _count_lines, (job, ray.put((sketch, pages))), concurrency).groupby(["host", "line"], parts)
        sums = (Sum("pages", alias_name="pages"), Min("first", alias_name="first"), Max("last", alias_name="last"))
        counts = {
            Line(row["host"], row["line"]): Seen(row["pages"], row["first"] or "", row["last"] or "")
            for row in lines.aggregate(*sums).iter_rows()
        }
    return write_rules(counts, pages), pages.total()


@contextmanager
def connected(address: str | None, *, quiet: bool) -> Iterator[None]:
    """Connects to the cluster at an address, or begins one on this machine; an open connection is used as it is.

    Raises:
        InputError: no cluster answers there.
        MissingExtraError: Ray is not installed.
    """
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise MissingExtraError("Ray needs the extra 'ray': pip install 'cleaner[ray]'") from error
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = not quiet
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    ours = not ray.is_initialized()
    if ours:
        _check_reached(address)
        try:
            ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR)
        except (ConnectionError, ValueError, RuntimeError) as error:
            raise InputError(f"{address or 'this machine'}: no Ray cluster: {error}".split("\n")[0]) from error
    try:
        yield
    finally:
        if ours:
            ray.shutdown()


def _check_reached(address: str | None) -> None:
    """Returns if something listens at an address of host and port: Ray itself would wait for it without end.

    Raises:
        InputError: nothing does.
    """
    import socket

    host, _, port = (address or "").removeprefix("ray://").rpartition(":")
    if not (host and port.isdigit()):
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), SECONDS_TO_REACH).close()
    except (OSError, OverflowError) as error:
        raise InputError(f"{address}: no Ray cluster answers: {getattr(error, 'strerror', None) or error}") from error


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Turns what Ray raises into an error of one line."""
    from ray.exceptions import RayError

    try:
        yield
    except RayError as error:
        cause = getattr(error, "cause", None) or error
        said = str(cause).strip().split("\n")[-1]
        raise CleanError(f"the cluster gave up: {said or type(cause).__name__}") from error


def _each(partitions: Sequence[Partition], work: Callable[..., Any], arguments: tuple[Any, ...], concurrency: int | None) -> Any:
    """A dataset of what a function makes of each partition, on any node."""
    import ray

    rows = ray.data.from_items([partition._asdict() for partition in partitions], override_num_blocks=min(len(partitions), MOST_TASKS))
    return rows.map_batches(work, batch_size=1, batch_format="pyarrow", fn_args=arguments, concurrency=concurrency)


def _clean_block(table: Any, options: Options | None, limits: Limits | None) -> Any:
    _prepare_processes()
    cleaned = list(clean_batches(table.to_batches(), options, limits))
    return pyarrow().Table.from_batches(cleaned, table_schema()) if cleaned else table_of([], table_schema())


def _clean_some(table: Any, job: Job) -> dict[str, list[bytes]]:
    _prepare_processes()
    return {"outcome": [pickle.dumps(_outcome(Partition(**row), job)) for row in table.to_pylist()]}


def _outcome(partition: Partition, job: Job) -> Summary | CleanError:
    """What became of a partition, or what hinders all of them: handed over, since Ray would print where it was raised."""
    try:
        return clean_partition(partition, job)
    except OSError as error:
        return InputError(f"{partition.output}: cannot be written: {error.strerror or error}")
    except CleanError as error:
        return error


def _count_places(table: Any, job: Job) -> Any:
    """How many pages of a partition stand for each place of the sketch, and how many for each host."""
    _prepare_processes()
    counts: Counter[tuple[str, int]] = Counter()
    for partition in table.to_pylist():
        for host, _, lines in pages_of(items_of(Partition(**partition), job.selection), job.options, 1):
            counts[host, OF_A_HOST] += 1
            counts.update(("", place) for line in lines for place in places_of(host, line))
    pa = pyarrow()
    schema = pa.schema([("host", pa.string()), ("place", pa.int64()), ("pages", pa.int64())])
    rows = [{"host": host, "place": place, "pages": number} for (host, place), number in counts.items()]
    return pa.Table.from_pylist(rows, schema)


def _count_lines(table: Any, job: Job, known: Any) -> Any:
    """How often a partition holds each line that repeats by the sketch, and when first and last."""
    import ray

    _prepare_processes()
    sketch, pages = ray.get(known)
    pa = pyarrow()
    schema = pa.schema([(name, pa.int64() if name == "pages" else pa.string()) for name in ("host", "line", "pages", "first", "last")])
    rows = [
        {"host": line.host, "line": line.text, "pages": seen.pages, "first": seen.first or None, "last": seen.last or None}
        for partition in table.to_pylist()
        for line, seen in count_lines(pages_of(items_of(Partition(**partition), job.selection), job.options, 1), sketch, pages).items()
    ]
    return pa.Table.from_pylist(rows, schema)


def _prepare_processes() -> None:
    """Has the processes that pages are cleaned in begin with what they need: each would load it anew, Ray among it."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        multiprocessing.set_forkserver_preload(["ray", convert.__module__])
