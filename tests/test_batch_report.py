"""The report of a batch: its counts are right, its memory is bounded, and it states what it covers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from batch_pages import PROSE
from conftest import Command
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from cleaner.batch.batch import Batch, Summary
from cleaner.batch.report import HISTOGRAM_BINS, Frequent, Tally
from cleaner.cli import batches
from cleaner.cli.run import run_command_line
from cleaner.write.report_page import write_report_page


def page(name: str, host: str = "gazette.example") -> str:
    return (
        f'<html><head><link rel="canonical" href="https://www.{host}/{name}"></head><body><nav><a href="/">Home of {host}</a></nav>'
        f"<article><h1>{name}</h1><p>{name} says. {PROSE}</p><p>Share this article</p></article></body></html>"
    )


def entry(number: int = 0, **changed: Any) -> dict[str, Any]:
    """An entry of a manifest."""
    counts = {"words": 100, "kept_chars": 600, "chars": 800, "dropped": {"content.furniture": 3, "fact.title": 1}}
    return {
        **{"id": f"in/{number}.html", "status": "done", "reason": "", "url": "https://gazette.example/", "confidence": 0.93},
        **{"counts": counts, "seconds": number / 1000, **changed},
    }


def figures(path: Path) -> dict[str, str]:
    """The main figures of a report, by their labels."""
    tree = html.document_fromstring(path.read_text())
    return {item.text_content().split(" ", 1)[1]: item[0].text for item in tree.xpath("//ul[@class='figures']/li")}


def table(path: Path, heading: str) -> list[list[str]]:
    tree = html.document_fromstring(path.read_text())
    rows = tree.xpath(f"//h2[starts-with(., '{heading}')]/following-sibling::*[1]//tbody/tr")
    return [[" ".join(" ".join(cell.itertext()).split()) for cell in row][:3] for row in rows]


@given(st.lists(st.integers(0, 40), max_size=400), st.integers(1, 8))
def test_frequent_keys_are_never_counted_too_often_and_never_lost(keys: list[int], most: int) -> None:
    frequent, true = Frequent(most), Counter(keys)
    for key in keys:
        frequent.add(key)
    assert len(frequent.counts) <= 2 * most
    assert all(count <= true[key] <= count + frequent.missed for key, count in frequent.counts.items())
    assert all(key in frequent.counts for key, count in true.items() if count > frequent.missed)
    assert len(true) > 2 * most or not frequent.missed


def test_a_tally_counts_the_entries() -> None:
    tally = Tally()
    for number in range(40):
        tally.add(entry(number), [("content.furniture", "Home")])
    tally.add(entry(40, status="failed", reason="took longer than 30 s", url=None, confidence=None, counts={"words": 0, "dropped": {}}), ())
    tally.add_earlier(entry(41, confidence=1.0))
    report = tally.report(["in"], "out", {}, finished=True)
    assert (report.covered.now, report.covered.earlier) == ({"done": 40, "failed": 1}, {"done": 1})
    assert (report.words, report.chars) == (4100, (41 * 600, 41 * 800))
    assert (sum(report.confidence), report.confidence[18], report.confidence[HISTOGRAM_BINS - 1]) == (41, 40, 1)
    assert report.kept_share[15] == sum(report.kept_share) == 41
    assert report.rules == [("content.furniture", 123, 41), ("fact.title", 41, 41)]
    assert [(host.name, host.documents, host.lines) for host in report.hosts] == [
        ("gazette.example", 41, [("Home", "content.furniture", 40)])
    ]
    assert report.reasons == [("failed", "took longer than 30 s", 1)]
    assert [name for _, name in report.slowest][:2] == ["in/41.html", "in/40.html"]
    assert len(report.slowest) == 20


def test_the_page_states_what_is_approximate_and_what_it_covers() -> None:
    tally = Tally()
    tally.lines = Frequent(2)
    for number in range(9):
        tally.add(entry(number), [("content.furniture", "Home"), ("content.furniture", f"Teaser {number}")])
    tally.add_earlier(entry())
    whole = write_report_page(tally.report(["in"], "out", {}, finished=True))
    stopped = write_report_page(tally.report(["in"], "out", {"excluded": 3}, finished=False))
    assert f"approximate, because there were too many to store: each may be up to {tally.lines.missed} too low" in whole
    assert tally.lines.missed > 0
    assert "9 documents converted by this run, 1 by earlier runs" in whole
    assert "interrupted" not in whole
    assert "interrupted.</strong> This report covers the 10 documents" in stopped
    assert "excluded 3" in stopped


def test_an_empty_batch_has_a_report() -> None:
    assert "Report on 0 documents" in write_report_page(Tally().report([], "out", {}, finished=True))


def test_the_command_reports_on_a_folder(command: Command, tmp_path: Path) -> None:
    scrapes = tmp_path / "in"
    scrapes.mkdir()
    for name in ("a", "b", "c"):
        (scrapes / f"{name}.html").write_text(page(name))
    (scrapes / "d.html").write_text(page("d", "herald.example"))
    (scrapes / "gone.html").symlink_to("nothing")
    report = scrapes / "report.html"
    for run in (1, 2):  # the report itself is no input of the second run
        done = command(scrapes, "-o", tmp_path / "out", "--report", report)
        assert done.returncode == 1
        numbers = figures(report)
        assert (numbers["documents"], numbers["with an article"], numbers["failed"]) == ("5", "4", "1")
        records = [json.loads(path.read_text()) for path in (tmp_path / "out").glob("*.json")]
        assert numbers["words"] == f"{sum(record['word_count'] for record in records)}"
        dropped: Counter[str] = Counter()
        for record in records:
            dropped.update(record["dropped"])
        assert {rule.split(" ")[0]: int(blocks) for rule, blocks, _ in table(report, "Rules")} == dropped
        assert table(report, "Documents without an article") == [["1", "failed", "is a link to nothing"]]
        assert len(table(report, "Slowest")) == 5
        if run == 1:
            hosts = html.document_fromstring(report.read_text()).xpath("//details")
            assert [" ".join(host[0].text_content().split()) for host in hosts] == ["gazette.example 3 documents"]
            assert "Home of gazette.example" in hosts[0].text_content()


@pytest.mark.parametrize("output", ["out", "out.jsonl"])
def test_a_continued_run_ends_with_the_same_counts(command: Command, tmp_path: Path, output: str) -> None:
    scrapes = tmp_path / "in"
    scrapes.mkdir()
    (scrapes / "0.html").write_text(page("first"))
    command(scrapes, "-o", tmp_path / output)
    for name in ("a", "b"):
        (scrapes / f"{name}.html").write_text(page(name))
    command(scrapes, "-o", tmp_path / output, "--report", tmp_path / "resumed.html")
    command(scrapes, "-o", tmp_path / "anew", "--report", tmp_path / "whole.html")
    assert figures(tmp_path / "resumed.html") == figures(tmp_path / "whole.html")
    assert table(tmp_path / "resumed.html", "Rules") == table(tmp_path / "whole.html", "Rules")
    assert "2 documents converted by this run, 1 by earlier runs" in (tmp_path / "resumed.html").read_text()
    assert "by earlier runs" not in (tmp_path / "whole.html").read_text()


def test_an_interrupted_run_reports_what_it_did(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupted(batch: Batch, summary: Summary, on_result: Callable[..., None]) -> None:  # noqa: ARG001
        assert summary.tally
        summary.tally.add(entry(), ())
        raise KeyboardInterrupt

    monkeypatch.setattr(batches, "run_batch", interrupted)
    assert run_command_line(["-q", str(tmp_path), "-o", str(tmp_path / "out"), "--report", str(tmp_path / "report.html")]) == 130
    assert "This report covers the 1 document" in (tmp_path / "report.html").read_text()


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["page.html", "--report", "report.html"], 2, "--report is for a batch"),
        ([".", "--learn", "rules.toml", "--report", "report.html"], 2, "it is for a batch on this machine"),
        (["*.parquet", "-o", "out", "--engine", "ray", "--report", "report.html"], 2, "it is for a batch on this machine"),
        ([".", "-o", "out", "--report", "."], 1, ".: is a folder"),
        ([".", "-o", "out", "--report", "page.html/report.html"], 1, "page.html: is a file, not a folder"),
    ],
)
def test_misuse_is_reported_before_anything_is_converted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str], status: int, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(page("a"))
    assert run_command_line(arguments) == status
    assert message in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
