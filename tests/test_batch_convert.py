"""One document to one result: every failure is caught and named, and a report gets a bounded number of lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from batch_pages import PROSE

from cleaner.batch import convert as module
from cleaner.batch.convert import MOST_REPORTED_LINES, REPORTED_LINE_CHARS, convert, convert_to_files, convert_to_line, dropped_lines
from cleaner.batch.documents import Limits, RawDocument, Status
from cleaner.model import Block, Notice, Verdict
from cleaner.options import Options

PAGE = f"<html><body><nav><a href=/>Home</a></nav><article><h1>Quay</h1><p>{PROSE}</p><p>{PROSE[::-1]}</p></article></body></html>"
OPTIONS, LIMITS = Options(), Limits()


def test_a_result_holds_the_document_and_what_the_archive_records() -> None:
    document = RawDocument("a#1", "a/1", raw=PAGE, captured="2024-05-04", record="<urn:1>", notices=(Notice("cut", "is cut"),), stamp="s")
    result = convert(document, OPTIONS, LIMITS, lines=True)
    assert (result.id, result.status, result.reason, result.name, result.stamp) == ("a#1", Status.DONE, "", "a/1", "s")
    assert result.metadata is not None
    assert result.metadata["input"]["path"] == "a#1"
    assert (result.metadata["input"]["record"], result.metadata["input"]["captured"]) == ("<urn:1>", "2024-05-04")
    assert {"code": "cut", "message": "is cut"} in result.metadata["notices"]
    assert "Home" in [text for _, text in result.dropped_lines]
    assert 0 < result.chars[0] < result.chars[1]


def test_a_time_of_capture_that_is_none_costs_no_page() -> None:
    result = convert(RawDocument("a", raw="<p>The tide came in at nine.", captured='2024"x'), Options(), Limits())
    assert result.status is Status.DONE


def test_a_page_without_an_article_is_empty_with_its_reason() -> None:
    result = convert(RawDocument("a", raw=b"<html><body><nav><a href=/>Home</a></nav></body></html>"), OPTIONS, LIMITS)
    assert (result.status, result.markdown, result.text) == (Status.EMPTY, "", "")
    assert "no article" in result.reason


@pytest.mark.parametrize(
    ("error", "reason"),
    [(MemoryError(), "takes more than 4096 MB of memory"), (KeyError("x\ny"), "KeyError: 'x\\ny'"), (ValueError("a\nb"), "ValueError: a")],
)
def test_every_exception_becomes_the_failure_of_its_document(monkeypatch: pytest.MonkeyPatch, error: Exception, reason: str) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(module, "clean", fail)
    result = convert(RawDocument("a", raw=PAGE), OPTIONS, LIMITS)
    assert (result.status, result.reason) == (Status.FAILED, reason)


def test_a_file_is_read_by_the_worker(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    assert convert(RawDocument("a", path=str(path)), OPTIONS, LIMITS).status is Status.DONE
    limited = convert(RawDocument("a", path=str(path)), OPTIONS, Limits(max_bytes=100))
    assert limited.reason == "the input is larger than the limit of 100 bytes"
    assert convert(RawDocument("a", path=f"{path}.gone"), OPTIONS, LIMITS).reason == "No such file or directory"


def test_the_files_of_a_result() -> None:
    files = dict(convert_to_files(RawDocument("a", raw=PAGE), OPTIONS, LIMITS).files)
    assert list(files) == [".md", ".json"]
    assert files[".md"].startswith(b"# Quay\n")
    assert convert_to_files(RawDocument("a", path="gone"), OPTIONS, LIMITS).files == ()
    ((_, line),) = convert_to_line(RawDocument("a", path="gone"), OPTIONS, LIMITS).files
    assert line.startswith(b'{"id": "a", "status": "failed"')


def test_one_document_cannot_fill_the_report() -> None:
    blocks = [
        Block(f"{number} {'x' * 300}", verdict=Verdict(False, "content.boilerplate", "", 0.0)) for number in range(MOST_REPORTED_LINES + 50)
    ]
    lines = dropped_lines([*blocks, *blocks])
    assert len(lines) == MOST_REPORTED_LINES
    assert all(len(line) == REPORTED_LINE_CHARS for _, line in lines)
