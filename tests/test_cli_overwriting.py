"""No input is ever overwritten, and no file that `clean` did not make."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from conftest import Command

Patch = pytest.MonkeyPatch
TEXT = "The boat waits for calmer water, the harbour said. " * 9
PAGE = f"<html><body><h1>Ferry to Torsay stays in port</h1><p>{TEXT}</p><p>{TEXT.upper()}</p></body></html>"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.html", "b.html"):
        (folder / name).write_text(PAGE)
    os.link(folder / "a.html", tmp_path / "again.json")
    (tmp_path / "link.json").symlink_to(folder / "a.html")
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        "in/a.html -m in/a.html",
        "in/a.html -o in/a.html",
        "in/a.html -m again.json",
        "in/a.html -m link.json",
        "in/ -o out/ --report in/a.html",
        "in/b.html --learn in/a.html",
        "in/ --learn in/a.html",
        "--explain in/b.html -o in/a.html",
    ],
)
def test_no_input_is_overwritten(command: Command, pages: Path, arguments: str, monkeypatch: Patch) -> None:
    monkeypatch.chdir(pages.parent)
    done = command(*arguments.split())
    assert done.returncode == 2
    assert b"name another file" in done.stderr
    assert (pages / "a.html").read_text() == PAGE


def test_what_clean_made_is_written_again(command: Command, pages: Path, monkeypatch: Patch) -> None:
    monkeypatch.chdir(pages.parent)
    shutil.copytree("in", "torsay.example")  # rules are learned for the site that a folder is called after
    for _ in range(2):
        assert command("in", "-o", "out", "--report", "report.html").returncode == 0
        assert command("torsay.example", "--learn", "site.toml").returncode == 0
        assert command("--explain", "in/a.html", "-o", "why.html").returncode == 0


def test_results_are_not_added_to_a_foreign_file(command: Command, pages: Path, monkeypatch: Patch) -> None:
    monkeypatch.chdir(pages.parent)
    Path("mine.jsonl").write_text('{"name": "data"}\n')
    done = command("in", "-o", "mine.jsonl")
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert Path("mine.jsonl").read_text() == '{"name": "data"}\n'


def test_a_foreign_page_in_the_output_folder_fails_its_document_alone(
    command: Command, pages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pages.parent)
    Path("out").mkdir()
    Path("out/a.md").write_text("my own notes")
    done = command("in", "-o", "out")
    assert done.returncode == 1
    assert b"out/a.md is not an output of clean" in done.stderr
    assert Path("out/a.md").read_text() == "my own notes"
    assert Path("out/b.md").exists()
