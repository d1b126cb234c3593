"""Many documents at once: worker processes that may hang, crash or be killed without costing another document."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from typing import Any

from ..errors import OptionError
from ..options import Options
from .convert import convert, too_much_memory
from .items import Item, Limits, Result, Status

DOCUMENTS_PER_WORKER = 500
"""A worker is replaced after this many: what a C library leaks goes with it."""
SECONDS_TO_START = 60.0
"""What a new worker may take to load the program, besides the time that its first document may take."""
SECONDS_TO_END = 2.0
"""How long, at the end or after an interrupt, a worker may take to finish its document."""
WAITING_PER_WORKER = 32
"""With ordered results, how many finished documents may wait for an earlier one, for each worker."""


READY = True
"""What a worker says when it has loaded the program."""


@dataclass(slots=True)
class _Worker:
    process: Any
    connection: Connection
    task: tuple[int, Item] | None = None
    begun: float = 0.0
    """When it was given its task, or, if that was before it was ready, when it became so."""
    is_ready: bool = False
    served: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """What every worker is given once: the options, the limits, and what to do with an item."""

    options: Options
    limits: Limits
    convert: Callable[[Item, Options, Limits], Result] = convert


def clean_many(
    inputs: Iterable[bytes | str | Item],
    options: Options | None = None,
    jobs: int | None = None,
    *,
    limits: Limits | None = None,
    ordered: bool = True,
) -> Generator[Result, None, None]:
    """Yields a `Result` for every input, converted by `jobs` processes (default: one for every core).

    Inputs are page contents, or `Item`s where an id, an address or an encoding is known. They are taken only as
    fast as they are worked off. Results come in the order of the inputs, or as they are done with
    `ordered=False`. A document that takes too long, or whose process dies, is a failed result, alone.

    Processes are started afresh, not forked: a script that calls this keeps its own start under
    `if __name__ == "__main__":`, as the standard library's multiprocessing asks for.

    Raises:
        OptionError: `jobs` is less than 1.
    """
    if jobs is not None and jobs < 1:
        raise OptionError(f"jobs must be at least 1, not {jobs}")
    items = (given if isinstance(given, Item) else Item(str(number), str(number), raw=given) for number, given in enumerate(inputs))
    work = Work(options or Options(), limits or Limits())
    return run(items, work, jobs or os.cpu_count() or 1, ordered=ordered)


def run(items: Iterable[Item | Result], work: Work, jobs: int, *, ordered: bool) -> Generator[Result, None, None]:
    """Yields the results of items; closes its processes when it ends, is closed or is interrupted.

    A result among the items is yielded in its turn: what cannot even be opened keeps its place.
    """
    tasks = enumerate(items)
    workers: list[_Worker] = []
    waiting: dict[int, Result] = {}
    following = 0
    try:
        more = True
        while True:
            while more and _has_room(workers, jobs) and len(waiting) < WAITING_PER_WORKER * jobs:
                number, item = next(tasks, (0, None))
                if isinstance(item, Item):
                    _give(workers, (number, item), work)
                elif item is None:
                    more = False
                elif ordered:
                    waiting[number] = item
                else:
                    yield item
            busy = [worker for worker in workers if worker.task]
            for number, result in _finished(busy, workers, work) if busy else ():
                if ordered:
                    waiting[number] = result
                else:
                    yield result
            while following in waiting:
                yield waiting.pop(following)
                following += 1
            if not (busy or more):
                return
    finally:
        for worker in workers:
            worker.connection.close()  # each ends with the document that it has begun
        patience = time.monotonic() + SECONDS_TO_END
        for worker in workers:
            worker.process.join(max(0.0, patience - time.monotonic()))
            _end(worker)


def share_program() -> None:
    """Has workers that are started from now on share one loaded program, where the system can do that.

    The setting is the whole process's: fit for a command, and not for a library to change.
    """
    if "forkserver" in multiprocessing.get_all_start_methods():
        multiprocessing.set_forkserver_preload(["__main__", __name__])


def _has_room(workers: list[_Worker], jobs: int) -> bool:
    return len(workers) < jobs or any(worker.task is None for worker in workers)


def _give(workers: list[_Worker], task: tuple[int, Item], work: Work) -> None:
    """Gives a task to an idle worker, or to a new one where none is idle, or the idle ones have died meanwhile."""
    while True:
        worker = next((worker for worker in workers if worker.task is None), None)
        if worker is None:
            worker = _started(work)
            workers.append(worker)
        try:
            worker.connection.send(task[1])
        except OSError:
            _end(worker)
            workers.remove(worker)
            continue
        worker.task, worker.begun = task, time.monotonic()
        return


def _started(work: Work) -> _Worker:
    forkserver = "forkserver" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if forkserver else "spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work), daemon=True)
    with _interrupts_held():
        process.start()
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Keeps Ctrl-C from what is started meanwhile, which inherits that: an interrupt is this process's to handle."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # by the first start it would be, and would let the interrupts in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _finished(busy: list[_Worker], workers: list[_Worker], work: Work) -> Iterator[tuple[int, Result]]:
    """Waits until a worker answers, dies or passes its deadline; yields what became of their tasks."""
    deadlines = [worker.begun + work.limits.seconds + (0 if worker.is_ready else SECONDS_TO_START) for worker in busy]
    answering = wait([worker.connection for worker in busy], max(0.0, min(deadlines) - time.monotonic()))
    for worker, deadline in zip(busy, deadlines, strict=True):
        if worker.task is None or (worker.connection not in answering and time.monotonic() < deadline):
            continue
        number, item = worker.task
        seconds = time.monotonic() - worker.begun
        result: Any = None
        if worker.connection in answering:
            try:
                result = worker.connection.recv()
                if result is READY:
                    worker.begun, worker.is_ready = time.monotonic(), True
                    continue
                reason = too_much_memory(work.limits)
            except (EOFError, OSError):
                worker.process.join(1)
                reason = f"the process that read it died ({_death(worker.process.exitcode)})"
        else:
            reason = f"took longer than {work.limits.seconds:g} s"
        worker.served += 1
        if result is None or worker.served >= DOCUMENTS_PER_WORKER:
            _end(worker)
            workers.remove(worker)
        worker.task = None
        yield number, result or Result(item.id, Status.FAILED, reason, seconds=round(seconds, 4), name=item.name, stamp=item.stamp)


def _death(exitcode: int | None) -> str:
    if exitcode is None or exitcode >= 0:
        return f"exit status {exitcode}"
    return signal.Signals(-exitcode).name


def _end(worker: _Worker) -> None:
    worker.process.kill()
    worker.process.join()
    worker.connection.close()


def _serve(connection: Connection, work: Work) -> None:
    """A worker process: says that it is ready, then answers each item with its result; with None, and ends, where one has no room."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where interrupts could not be held back
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (work.limits.memory, resource.RLIM_INFINITY))
    except (ImportError, ValueError, OSError):
        pass  # where the system sets no such limit, the others hold
    try:
        connection.send(READY)
        while True:
            connection.send(work.convert(connection.recv(), work.options, work.limits))
    except MemoryError:
        connection.send(None)
    except (EOFError, OSError):  # the parent is gone, or wants no more
        return
