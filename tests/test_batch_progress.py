"""What a person sees of a batch: the first failures one by one, and a summary with the most frequent reasons."""

from __future__ import annotations

import time
from collections import Counter
from threading import Event, active_count

import pytest

from cleaner.batch.batch import Summary
from cleaner.batch.documents import Result, Status
from cleaner.batch.progress import MOST_SHOWN_FAILURES, log_lines, summary_lines, watching


@pytest.mark.parametrize("quiet", [False, True])
def test_only_the_first_failures_are_shown(capsys: pytest.CaptureFixture[str], quiet: bool) -> None:
    with watching(Summary(), lambda: None, quiet=quiet) as on_result:
        on_result(Result("a", Status.DONE))
        for index in range(MOST_SHOWN_FAILURES + 5):
            on_result(Result(f"in/\x1b[31m{index}", Status.FAILED, "is\ngone"))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == (0 if quiet else MOST_SHOWN_FAILURES + 1)
    assert quiet or (lines[0], lines[-1]) == ("clean: in/[31m0: is gone", "clean: more failures follow; the manifest lists all of them")


def test_the_log_of_a_batch_has_lines_while_no_page_is_done(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.batch.progress.SECONDS_PER_LINE", 0.01)
    with watching(Summary(), lambda: None, quiet=False):
        for _ in range(500):
            if lines := capsys.readouterr().err.splitlines():
                break
            time.sleep(0.01)
    assert lines[0] == "clean: 0 done, 0 failed"


def test_a_log_has_a_line_now_and_then(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.batch.progress.SECONDS_PER_LINE", 0.01)
    lines: list[str] = []
    enough = Event()

    def line() -> str:
        lines.append(f"{len(lines)} of 5 input files done")
        if len(lines) == 3:
            enough.set()
        return lines[-1]

    with log_lines(line, quiet=False):
        assert enough.wait(30)
    assert capsys.readouterr().err.startswith("clean: 0 of 5 input files done\nclean: 1 of 5 input files done\n")
    before = active_count()
    with log_lines(line, quiet=True):
        assert active_count() == before


def test_the_summary_has_a_line_for_what_there_is() -> None:
    assert summary_lines(Summary(), 2.0) == ["0 converted, 0 without an article, 0 failed"]
    summary = Summary(
        counts=Counter({Status.DONE: 8, Status.FAILED: 2}),
        before=Counter({Status.DONE: 3, Status.FAILED: 1}),
        skipped=Counter(excluded=4),
        reasons=Counter({f"reason {number}": 10 - number for number in range(7)}),
        words=50,
        chars=200,
        kept_chars=150,
    )
    assert summary_lines(summary, 2.0) == [
        "8 converted, 0 without an article, 2 failed in 2.0 s (5 pages/s)",
        "50 words, 75 % of the visible text of the pages",
        "4 were done by an earlier run, 1 of them failed (--retry tries those again)",
        "skipped: excluded 4",
        "reasons: reason 0 10, reason 1 9, reason 2 8, reason 3 7, reason 4 6, and 2 more",
    ]
