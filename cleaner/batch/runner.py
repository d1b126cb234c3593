"""Many documents at once: worker processes that may hang, crash or be killed without costing another document."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from ..options import Options
from .convert import convert
from .items import Item, Limits, Result, Status
from .outputs import unfinished_name

DOCUMENTS_PER_WORKER = 2000
"""A worker is replaced after this many: what a C library leaks goes with it."""
SECONDS_TO_END = 2.0
"""How long, at the end or after an interrupt, a worker may take to finish its document."""
WAITING_PER_WORKER = 32
"""With ordered results, how many finished documents may wait for an earlier one, for each worker."""


@dataclass(slots=True)
class _Worker:
    process: Any
    connection: Connection
    task: tuple[int, Item] | None = None
    deadline: float = 0.0
    served: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """What every worker is given once: the options, the limits, the folder to write to, if any, and what to do."""

    options: Options
    limits: Limits
    folder: Path | None = None
    convert: Callable[[Item, Options, Limits, Path | None], Result] = convert


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
    """
    items = (given if isinstance(given, Item) else Item(str(number), str(number), raw=given) for number, given in enumerate(inputs))
    work = Work(options or Options(), limits or Limits())
    return run(items, work, jobs or os.cpu_count() or 1, ordered=ordered)


def run(items: Iterable[Item], work: Work, jobs: int, *, ordered: bool) -> Generator[Result, None, None]:
    """Yields the results of items; closes its processes when it ends, is closed or is interrupted.

    Raises:
        OSError: the output folder cannot be written to any more.
    """
    tasks = enumerate(items)
    workers: list[_Worker] = []
    waiting: dict[int, Result] = {}
    following = 0
    try:
        more = True
        while True:
            while more and (idle := _idle(workers, jobs, work)) and len(waiting) < WAITING_PER_WORKER * jobs:
                task = next(tasks, None)
                more = task is not None
                if task is not None:
                    _give(idle, task, work.limits)
            busy = [worker for worker in workers if worker.task]
            if not busy:
                return
            for number, result in _finished(busy, workers, work):
                if not ordered:
                    yield result
                    continue
                waiting[number] = result
                while following in waiting:
                    yield waiting.pop(following)
                    following += 1
    finally:
        for worker in workers:
            worker.connection.close()  # each ends with the document that it has begun
        patience = time.monotonic() + SECONDS_TO_END
        for worker in workers:
            worker.process.join(max(0.0, patience - time.monotonic()))
            _end(worker, work)


def _idle(workers: list[_Worker], jobs: int, work: Work) -> _Worker | None:
    """A worker without a task, started where there may be one more; None where all are busy."""
    for worker in workers:
        if worker.task is None:
            return worker
    if len(workers) < jobs:
        workers.append(_started(work))
        return workers[-1]
    return None


def _started(work: Work) -> _Worker:
    forkserver = "forkserver" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if forkserver else "spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work), daemon=True)
    process.start()
    theirs.close()
    return _Worker(process, ours)


def _give(worker: _Worker, task: tuple[int, Item], limits: Limits) -> None:
    worker.task, worker.deadline = task, time.monotonic() + limits.seconds
    try:
        worker.connection.send(task[1])
    except OSError:
        worker.deadline = 0.0  # it died while idle: `_finished` will find its pipe closed


def _finished(busy: list[_Worker], workers: list[_Worker], work: Work) -> Iterator[tuple[int, Result]]:
    """Waits until a worker answers, dies or passes its deadline; yields what became of their tasks."""
    patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
    ready = wait([worker.connection for worker in busy], patience)
    for worker in busy:
        if worker.task is None or (worker.connection not in ready and time.monotonic() < worker.deadline):
            continue
        number, item = worker.task
        result: Result | OSError | None = None
        if worker.connection in ready:
            try:
                result = worker.connection.recv()
            except (EOFError, OSError):
                worker.process.join(1)
                reason = f"the process that read it died ({_death(worker.process.exitcode)})"
        else:
            reason = f"took longer than {work.limits.seconds:g} s"
        worker.served += 1
        if isinstance(result, OSError):
            raise result
        if result is None or worker.served >= DOCUMENTS_PER_WORKER:
            _end(worker, work)
            workers.remove(worker)
        worker.task = None
        yield number, result or Result(item.id, Status.FAILED, reason, seconds=work.limits.seconds, name=item.name, stamp=item.stamp)


def _death(exitcode: int | None) -> str:
    if exitcode is None or exitcode >= 0:
        return f"exit status {exitcode}"
    return signal.Signals(-exitcode).name


def _end(worker: _Worker, work: Work) -> None:
    """Ends a worker's process, and removes the file that it may have left half written."""
    worker.process.kill()
    worker.process.join()
    worker.connection.close()
    if work.folder and worker.task:
        unfinished_name(work.folder / worker.task[1].name, worker.process.pid).unlink(missing_ok=True)


def _serve(connection: Connection, work: Work) -> None:
    """A worker process: answers each item with its result, or with the error that stops the whole run."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is the parent's to handle
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (work.limits.memory, resource.RLIM_INFINITY))
    except (ImportError, ValueError, OSError):
        pass  # where the system sets no such limit, the others hold
    while True:
        try:
            item = connection.recv()
        except (EOFError, OSError):  # the parent is gone, or wants no more
            return
        try:
            answer: Result | OSError = work.convert(item, work.options, work.limits, work.folder)
        except OSError as error:
            answer = OSError(error.errno, error.strerror, error.filename)
        try:
            connection.send(answer)
        except OSError:  # nobody is waiting for it any more
            return
