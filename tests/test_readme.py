"""Runs what the README shows: commands succeed, shown output is the real output, and programs run.

`console` blocks are commands with their output, indented blocks are commands with a comment, `python` blocks are programs.
Not run here: blocks after `<!-- shown: WHY -->`, which do not run everywhere, and blocks after `<!-- ci: NAME -->`, which
`.ci/run` runs.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")
FENCE = re.compile(r"^(?:<!-- (shown|ci): [^\n]+ -->\n)?```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"(?:^ {4}\S.*\n)+", re.MULTILINE)
BEFORE_PROGRAMS = """import pathlib
raw = pathlib.Path("page.html").read_bytes()
pages = [raw, b"<p>"]
"""
"""Names that the README's programs use without defining them."""


class Fenced(NamedTuple):
    """A fenced block."""

    mark: str
    kind: str
    content: str


FENCED = [Fenced(*match.groups("")) for match in FENCE.finditer(README)]
PROSE = FENCE.sub("", README)


def commands() -> list[str]:
    """Returns the commands of the indented blocks, in order, without their comments."""
    blocks = [match[0] for match in INDENTED.finditer(PROSE) if "<!-- shown:" not in PROSE[: match.start()].rstrip().rsplit("\n", 1)[-1]]
    return [re.split(r"\s{2,}", line.strip())[0] for block in blocks for line in block.splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all files that the README's commands name."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "fixtures", folder / "fixtures")
    page = ROOT / "fixtures/news/boilerplate/page.html"
    shutil.copy(page, folder / "page.html")
    (folder / "scrapes/a").mkdir(parents=True)
    for name in ("a/b.html", "c.html"):
        shutil.copy(page, folder / "scrapes" / name)
    (folder / "list.txt").write_text("scrapes/a/b.html\npage.html\n")
    write_warc(folder / "crawl.warc.gz", page.read_bytes())
    (folder / "bin").mkdir()
    (folder / "bin/clean").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cleaner "$@"\n')
    (folder / "bin/clean").chmod(0o755)
    return folder


def write_warc(path: Path, page: bytes) -> None:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with open(path, "wb") as file:
        writer = WARCWriter(file, gzip=True)
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record("https://example.org/story.html", "response", payload=io.BytesIO(page), http_headers=headers)
        )


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a command line in a shell, as a reader would."""
    if not shutil.which("jq"):
        command = re.sub(r" \| jq \S+", "", command)
    environment = {
        **os.environ,
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",  # compile the modules once for a dozen commands
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def shown_runs() -> Iterator[tuple[str, str]]:
    """Yields the commands of console blocks, each with the output that is shown."""
    for block in FENCED:
        if block.kind == "console" and not block.mark:
            for part in re.split(r"^\$ ", block.content, flags=re.MULTILINE)[1:]:
                command, _, output = part.partition("\n")
                yield command, output


def test_every_block_is_tested() -> None:
    assert {block.kind for block in FENCED if not block.mark} <= {"console", "python"}
    assert {block.kind for block in FENCED if block.mark == "ci"} == {"sh"}
    assert "```" not in PROSE
    assert len(commands()) > 10
    assert list(shown_runs())


def test_commands_succeed(folder: Path) -> None:
    for command in commands():
        done = run(command, folder)
        assert done.returncode == 0, f"{command}: {done.stderr}"
        assert "Traceback" not in done.stderr
    assert (folder / "out/a/b.md").read_text() == (folder / "page.md").read_text()
    assert "Report on 2 documents" in (folder / "report.html").read_text()


@pytest.mark.parametrize(("command", "output"), list(shown_runs()))
def test_shown_output_is_the_real_output(folder: Path, command: str, output: str) -> None:
    done = run(command, folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == output


@pytest.mark.parametrize("program", [block.content for block in FENCED if block.kind == "python" and not block.mark])
def test_programs_run(folder: Path, program: str) -> None:
    (folder / "program.py").write_text(BEFORE_PROGRAMS + program)
    done = subprocess.run(
        [sys.executable, "program.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_linked_files_exist() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"):
        for target in re.findall(r"\]\(([\w./-]+)\)", (ROOT / page).read_text("utf-8")):
            assert (ROOT / target).exists(), f"{page}: {target}"
