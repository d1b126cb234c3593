"""Converts many documents at once in worker processes. One that hangs, crashes or is killed costs only its own document."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from threading import Thread
from typing import Any

from ..errors import CleanError, OptionError
from ..options import Options
from .documents import Limits, RawDocument, Result, failed, too_much_memory

DOCUMENTS_PER_WORKER = 500
"""A worker is replaced after this many documents, to free the memory that C libraries leak."""
SECONDS_TO_START = 60.0
"""A new worker may take this long to load the program, in addition to the time limit of its first document."""
SECONDS_TO_END = 2.0
"""At the end or after an interrupt, the workers may take this long to finish their documents."""
SECONDS_TO_DIE = 10.0
"""The system may take this long to tell why a worker ended."""
WAITING_PER_WORKER = 32
"""With ordered results, this many finished results for each worker may wait for an earlier one."""
WORKER_NAME = "cleaner-worker"
WITHOUT_GUARD = 79
"""The exit status of a worker that would start workers of its own, as it imports a program that does so when it is imported."""
OBJECTS_TO_COLLECT = 50_000
"""A worker looks for circles among its objects when it has this many new ones: after some pages, not many times a page. Hardly any of
a page's objects are in one."""
READY = True
"""What a worker sends when it has loaded the program."""


@dataclass(slots=True)
class _Worker:
    process: Any
    connection: Connection
    task: tuple[int, RawDocument] | None = None
    """A document and its index among all."""
    begun: float = 0.0
    """When it got its task, or, if it was not ready then, when it became ready."""
    is_ready: bool = False
    served: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """What every worker gets once: the options, the limits and the function that converts a document."""

    options: Options
    limits: Limits
    convert: Callable[[RawDocument, Options, Limits], Result] | None = None
    """None is `convert.convert`. Only workers load that module: the main process needs neither lxml nor what cleans a page."""


def clean_many(
    inputs: Iterable[bytes | str | RawDocument],
    options: Options | None = None,
    jobs: int | None = None,
    *,
    limits: Limits | None = None,
    ordered: bool = True,
) -> Generator[Result, None, None]:
    """Yields a `Result` for every input, converted by `jobs` processes (default: one for every core).

    Inputs are page contents, or `RawDocument`s if an id, an address or an encoding is known. They are read only as fast
    as they are converted. Results come in the order of the inputs, or with `ordered=False` as they are finished. A
    document that takes too long, or whose process dies, gets a failed result and does not affect the others.

    The processes are started anew, not forked. So a script that calls this keeps its own start under
    `if __name__ == "__main__":`, as for the standard library's multiprocessing.

    Raises:
        OptionError: `jobs` is less than 1.
        CleanError: the script starts without that line, or the system gives no process.
    """
    if jobs is not None and jobs < 1:
        raise OptionError(f"jobs must be at least 1, not {jobs}")
    documents = (
        given if isinstance(given, RawDocument) else RawDocument(str(index), str(index), raw=given) for index, given in enumerate(inputs)
    )
    work = Work(options or Options(), limits or Limits())
    return run_workers(documents, work, jobs, ordered=ordered)


def run_workers(documents: Iterable[RawDocument | Result], work: Work, jobs: int | None, *, ordered: bool) -> Generator[Result, None, None]:
    """Yields the results of documents, from `jobs` processes. Stops them when it ends, is closed or is interrupted.

    A result among the documents (of an input that could not be opened) is yielded in its turn.
    """
    jobs = jobs or os.cpu_count() or 1
    tasks = enumerate(documents)
    workers: list[_Worker] = []
    waiting: dict[int, Result] = {}
    next_index = 0
    try:
        more = True
        while True:
            while more and _has_room(workers, jobs) and len(waiting) < WAITING_PER_WORKER * jobs:
                index, document = next(tasks, (0, None))
                if isinstance(document, RawDocument):
                    _assign(workers, (index, document), work)
                elif document is None:
                    more = False
                elif ordered:
                    waiting[index] = document
                else:
                    yield document
            busy = [worker for worker in workers if worker.task]
            for index, result in _finished(busy, workers, work) if busy else ():
                if ordered:
                    waiting[index] = result
                else:
                    yield result
            while next_index in waiting:
                yield waiting.pop(next_index)
                next_index += 1
            if not (busy or more):
                return
    finally:
        for worker in workers:
            worker.connection.close()  # each worker ends after its current document
        deadline = time.monotonic() + SECONDS_TO_END
        for worker in workers:
            worker.process.join(max(0.0, deadline - time.monotonic()))
            _end(worker)


def share_program() -> None:
    """Lets workers that are started from now on share one loaded program, if the system can do that.

    The setting applies to the whole process. That suits a command, but a library should not change it.
    """
    if "forkserver" in multiprocessing.get_all_start_methods():
        multiprocessing.set_forkserver_preload(["__main__", __name__, f"{__package__}.convert"])


def _has_room(workers: list[_Worker], jobs: int) -> bool:
    return len(workers) < jobs or any(worker.task is None for worker in workers)


def _assign(workers: list[_Worker], task: tuple[int, RawDocument], work: Work) -> None:
    """Gives a task to an idle worker, or to a new one if none is idle or the idle ones have died."""
    while True:
        worker = next((worker for worker in workers if worker.task is None), None)
        if worker is None:
            worker = _start(work)
            workers.append(worker)
        try:
            worker.connection.send(task[1])
        except OSError:
            _end(worker)
            workers.remove(worker)
            continue
        worker.task, worker.begun = task, time.monotonic()
        return


def _start(work: Work) -> _Worker:
    """Returns a new worker. Raises CleanError if the system gives no process. Ends this process if it is a worker itself."""
    here = multiprocessing.current_process()
    if here.name == WORKER_NAME and getattr(here, "_inheriting", False):  # it is importing the caller's program
        os._exit(WITHOUT_GUARD)
    forkserver = "forkserver" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("forkserver" if forkserver else "spawn")
    for is_last in (False, True):
        ours, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(theirs, work), name=WORKER_NAME, daemon=True)
        try:
            with _interrupts_blocked():
                process.start()
        except (OSError, EOFError) as error:  # if the process that forks was killed, it is started anew the second time
            if is_last:
                raise CleanError(f"no process that converts can be started: {getattr(error, 'strerror', None) or error}") from error
            continue
        theirs.close()
        break
    return _Worker(process, ours)


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Blocks Ctrl-C for processes that are started meanwhile, which inherit this: only the main process handles interrupts."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # otherwise the first start of a process starts it, which unblocks the signal
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _finished(busy: list[_Worker], workers: list[_Worker], work: Work) -> Iterator[tuple[int, Result]]:
    """Waits until a worker answers, dies or passes its deadline; yields the index and the result of each finished task."""
    deadlines = [worker.begun + work.limits.seconds + (0 if worker.is_ready else SECONDS_TO_START) for worker in busy]
    answering = wait([worker.connection for worker in busy], max(0.0, min(deadlines) - time.monotonic()))
    for worker, deadline in zip(busy, deadlines, strict=True):
        if worker.task is None or (worker.connection not in answering and time.monotonic() < deadline):
            continue
        index, document = worker.task
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
                worker.process.join(SECONDS_TO_DIE)
                if worker.process.exitcode == WITHOUT_GUARD:
                    raise CleanError("the processes import your program: let it start under `if __name__ == '__main__':`") from None
                reason = f"the process that read it died ({_death(worker.process.exitcode)})"
        else:
            reason = f"took longer than {work.limits.seconds:g} s"
        worker.served += 1
        if result is None or worker.served >= DOCUMENTS_PER_WORKER:
            _end(worker)
            workers.remove(worker)
        worker.task = None
        if result is None:
            result = failed(document, reason, round(seconds, 4))
        yield index, result


def _death(exitcode: int | None) -> str:
    if exitcode is None or exitcode >= 0:
        return f"exit status {exitcode}"
    return signal.Signals(-exitcode).name


def _end(worker: _Worker) -> None:
    worker.process.kill()
    worker.process.join()
    worker.connection.close()


def _end_with_parent() -> None:
    """Ends this worker as soon as the main process is gone, also in the middle of a document."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _serve(connection: Connection, work: Work) -> None:
    """Runs in a worker: sends `READY`, then one result for each document. Sends None and ends if a document needs too much memory."""
    from .convert import convert

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # for systems where interrupts cannot be blocked
    Thread(target=_end_with_parent, daemon=True).start()
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (work.limits.memory_bytes, resource.RLIM_INFINITY))
    except (ImportError, ValueError, OSError):
        pass  # if the system has no such limit, the other limits still apply
    try:
        gc.freeze()  # what is loaded stays, and is not looked at again
        gc.set_threshold(OBJECTS_TO_COLLECT, 1, 1)  # among all of them every fourth time, so that a long run keeps no garbage
        connection.send(READY)
        while True:
            connection.send((work.convert or convert)(connection.recv(), work.options, work.limits))
    except MemoryError:
        connection.send(None)
    except (EOFError, OSError):  # the main process has ended, or needs no more results
        return
