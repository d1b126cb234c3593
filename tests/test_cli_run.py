"""The command at a terminal: what it says when nobody pipes a page into it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import PATIENCE_SECONDS, ROOT

from cleaner.cli.help import help_text

pty = pytest.importorskip("pty")
STORY = f"<h1>High water</h1><p>{'The tide came in at nine, as the book had said it would. ' * 9}</p>\n"


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """The two ends of a terminal: the person's, and the command's."""
    ends = pty.openpty()
    yield ends
    for end in ends:
        os.close(end)


def run(
    arguments: list[str], terminal: tuple[int, int], stdout: int = subprocess.PIPE, typed: str = ""
) -> subprocess.CompletedProcess[str]:
    """The command with a terminal as its standard input, and what a person types there."""
    os.write(terminal[0], typed.encode())
    return subprocess.run(
        [sys.executable, "-m", "cleaner", *arguments],
        stdin=terminal[1],
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=PATIENCE_SECONDS,
        check=False,
    )


def test_alone_it_shows_its_help(terminal: tuple[int, int]) -> None:
    done = run([], terminal, stdout=terminal[1])
    assert (done.returncode, done.stderr) == (0, "")
    assert os.read(terminal[0], 20).startswith(b"Usage: clean")


def test_with_its_output_redirected_it_shows_its_help_as_misuse(terminal: tuple[int, int]) -> None:
    done = run([], terminal)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", help_text())


@pytest.mark.parametrize("arguments", [["-"], ["--text"], ["--text", "-"]])
def test_it_says_that_it_waits(terminal: tuple[int, int], arguments: list[str]) -> None:
    done = run(arguments, terminal, typed=f"{STORY}\x04")
    assert (done.returncode, done.stderr) == (0, "clean: waiting for standard input; Ctrl-D ends it\n")
    assert "The tide came in at nine" in done.stdout


def test_it_says_that_it_waits_for_a_list(terminal: tuple[int, int], tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(STORY)
    done = run(["--text", "--from-list", "-"], terminal, typed=f"{tmp_path}/page.html\n\x04")
    assert (done.returncode, done.stderr) == (0, "clean: waiting for standard input; Ctrl-D ends it\n")
    assert "The tide came in at nine" in done.stdout


PAGE = ROOT / "fixtures/news/boilerplate/page.html"


@pytest.mark.parametrize(
    ("arguments", "stream"),
    [("- <&-", "input"), (f"{PAGE} >&-", "output"), ("--version >&-", "output"), (f"{PAGE} -q -j 1 -o - >&-", "output")],
)
def test_a_closed_stream_is_named(arguments: str, stream: str) -> None:
    done = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m cleaner {arguments}'],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, f"clean: standard {stream}: it is closed\n")
