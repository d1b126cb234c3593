"""What a person sees of a batch: the first failures one by one, and a summary with the most frequent reasons."""

from __future__ import annotations

from collections import Counter
from threading import Event
from threading import enumerate as enumerate_threads

import pytest
from conftest import PATIENCE_SECONDS

from cleaner.batch.batch import Summary
from cleaner.batch.documents import Result, Status
from cleaner.batch.progress import MOST_SHOWN_FAILURES, summary_lines, watching


@pytest.mark.parametrize("quiet", [False, True])
def test_only_the_first_failures_are_shown(capsys: pytest.CaptureFixture[str], quiet: bool) -> None:
    with watching(Summary(), lambda: None, quiet=quiet) as on_result:
        on_result(Result("a", Status.DONE))
        for index in range(MOST_SHOWN_FAILURES + 5):
            on_result(Result(f"in/\x1b[31m{index}", Status.FAILED, "is\ngone"))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == (0 if quiet else MOST_SHOWN_FAILURES + 1)
    assert quiet or (lines[0], lines[-1]) == ("clean: in/[31m0: is gone", "clean: more failures follow; the manifest lists all of them")


@pytest.mark.parametrize("quiet", [False, True])
def test_a_log_has_lines_while_no_page_is_done(monkeypatch: pytest.MonkeyPatch, quiet: bool) -> None:
    lines: list[str] = []
    enough = Event()

    def take(line: str) -> None:
        lines.append(line)
        if len(lines) == 2:
            enough.set()

    monkeypatch.setattr("cleaner.batch.progress.SECONDS_PER_LINE", 0.001)
    monkeypatch.setattr("cleaner.batch.progress._print", take)
    before = set(enumerate_threads())
    with watching(Summary(), lambda: None, quiet=quiet):
        assert quiet or enough.wait(PATIENCE_SECONDS)
        assert bool(set(enumerate_threads()) - before) is not quiet
    assert lines[:2] == ([] if quiet else ["clean: 0 done, 0 failed"] * 2)


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
