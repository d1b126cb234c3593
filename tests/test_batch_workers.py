"""Tests worker processes: a document that hangs or crashes does not affect the others."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
from itertools import chain, islice
from pathlib import Path

import pytest
from batch_pages import PROSE, page
from conftest import PATIENCE_SECONDS, ROOT
from faulty_converter import faulty

from cleaner.batch.documents import Limits, RawDocument, Result, Status
from cleaner.batch.workers import Work, clean_many, run_workers
from cleaner.errors import CleanError, OptionError
from cleaner.options import Options


def test_results_come_in_order_and_for_every_input() -> None:
    results = list(clean_many((page(f"Page {number}") for number in range(40)), jobs=2))
    assert [result.id for result in results] == [str(number) for number in range(40)]
    assert all(result.status is Status.DONE and f"Page {number} says" in result.markdown for number, result in enumerate(results))


def test_a_hanging_and_a_dying_document_cost_only_themselves() -> None:
    failed = Result("none", Status.FAILED, "nothing")
    documents = (RawDocument("", raw=raw) for raw in (page("a"), b"hang", page("b"), b"die", page("c"), page("d")))
    work = Work(Options(), Limits(seconds=5), convert=faulty)
    results = list(run_workers(chain(islice(documents, 3), [failed], documents), work, 2, ordered=True))
    assert [result.status.value for result in results] == ["done", "failed", "done", "failed", "failed", "done", "done"]
    assert [results[index].reason for index in (1, 3, 4)] == ["took longer than 5 s", "nothing", "the process that read it died (SIGKILL)"]


def test_memory_of_one_document_is_bounded() -> None:
    huge = b"<p>" + b"word " * 40_000_000
    results = list(clean_many([huge, page("b")], jobs=2, limits=Limits(memory_bytes=700 * 2**20)))
    assert [result.status for result in results] == [Status.FAILED, Status.DONE]


def test_inputs_are_read_only_as_fast_as_they_are_converted() -> None:
    taken = 0

    def endless() -> object:
        nonlocal taken
        while True:
            taken += 1
            yield page("x")

    results = clean_many(endless(), jobs=2)  # type: ignore[arg-type]
    for _ in range(5):
        next(results)
    results.close()
    assert taken < 200


def test_an_empty_page_is_not_a_failed_one() -> None:
    empty, image, text = clean_many([b"", b"\x89PNG\r\n\x1a\n", PROSE], jobs=1)
    assert (empty.status, empty.reason) == (Status.EMPTY, "the input is empty")
    assert (image.status, image.reason) == (Status.EMPTY, "it is a PNG image, not a page or a text")
    assert text.status is Status.DONE


def test_a_limit_applies_to_every_document() -> None:
    (result,) = clean_many([page("x")], limits=Limits(max_bytes=10), jobs=1)
    assert (result.status, "larger than the limit of 10" in result.reason) == (Status.FAILED, True)


@pytest.mark.parametrize("ordered", [True, False])
def test_results_come_as_they_are_done_or_in_order(tmp_path: Path, ordered: bool) -> None:
    """The first document waits for the last."""
    contents = [f"wait {tmp_path}/x".encode(), *(page(f"P{number}") for number in range(8)), f"touch {tmp_path}/x".encode()]
    documents = (RawDocument(str(number), raw=content) for number, content in enumerate(contents))
    work = Work(Options(), Limits(seconds=PATIENCE_SECONDS), convert=faulty)
    ids = [result.id for result in run_workers(documents, work, 2, ordered=ordered)]
    assert ids[:8] == list("01234567" if ordered else "12345678")


def test_inputs_that_could_not_be_opened_keep_their_place() -> None:
    given = [Result(str(number), Status.FAILED, "is gone") for number in range(200)]
    assert list(run_workers(given, Work(Options(), Limits()), 2, ordered=True)) == given


def test_an_idle_worker_that_is_killed_costs_nothing() -> None:
    results = clean_many((page(f"P{number}") for number in range(4)), jobs=1, ordered=False)
    next(results)
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    assert [result.status for result in results] == [Status.DONE] * 3


def test_the_number_of_jobs_is_checked() -> None:
    with pytest.raises(OptionError, match="jobs must be at least 1"):
        clean_many([], jobs=0)


def test_a_system_without_processes_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(multiprocessing.process.BaseProcess, "start", refuse)
    with pytest.raises(CleanError, match="no process that converts can be started: Connection refused"):
        list(clean_many(["<p>Tide"], jobs=1))


def test_a_program_without_a_guarded_start_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text("from cleaner import clean_many\nprint(list(clean_many([b'<p>x', b'<p>y'], jobs=2)))\n")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "program.py"], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
    )
    assert done.stderr.splitlines()[-1] == (
        "cleaner.errors.CleanError: the processes import your program: let it start under `if __name__ == '__main__':`"
    )
    assert (done.returncode, done.stderr.count("Traceback")) == (1, 1)


def test_a_start_that_fails_once_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    start = multiprocessing.process.BaseProcess.start
    failures = [EOFError("unexpected EOF")]

    def start_later(process: multiprocessing.process.BaseProcess) -> None:
        if failures:
            raise failures.pop()
        start(process)

    monkeypatch.setattr(multiprocessing.process.BaseProcess, "start", start_later)
    (result,) = clean_many(["<p>The tide came in at nine and went out at four."], jobs=1)
    assert result.status is Status.DONE
