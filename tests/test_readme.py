"""What the README shows is run: every command ends well, output that is shown is what comes out, and examples work.

A block stands for itself: `console` blocks are commands with their output, indented ones are commands with a word on
what they do, `python` blocks are programs. What cannot be run everywhere stands below `<!-- shown: WHY -->`, and what
`.ci/run` runs below `<!-- ci: NAME -->`.
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
"""What the README's programs take as given."""


class Fenced(NamedTuple):
    """A fenced block."""

    mark: str
    kind: str
    content: str


FENCED = [Fenced(*found.groups("")) for found in FENCE.finditer(README)]
PROSE = FENCE.sub("", README)


def commands() -> list[str]:
    """The commands of the indented blocks, in order, without what is said of them."""
    blocks = [found[0] for found in INDENTED.finditer(PROSE) if "<!-- shown:" not in PROSE[: found.start()].rstrip().rsplit("\n", 1)[-1]]
    return [re.split(r"\s{2,}", line.strip())[0] for block in blocks for line in block.splitlines()]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all that the README's commands name."""
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


def run(command: str, place: Path) -> subprocess.CompletedProcess[str]:
    """A command line in a shell, as a reader would type it."""
    if not shutil.which("jq"):
        command = re.sub(r" \| jq \S+", "", command)
    environment = {
        **os.environ,
        "PATH": f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",  # a dozen commands follow each other: each need not compile all modules
        "PYTHONPYCACHEPREFIX": str(place / "compiled"),
    }
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], cwd=place, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


def shown_runs() -> Iterator[tuple[str, str]]:
    """Commands of console blocks with the output that is shown."""
    for block in FENCED:
        if block.kind == "console" and not block.mark:
            for part in re.split(r"^\$ ", block.content, flags=re.MULTILINE)[1:]:
                command, _, output = part.partition("\n")
                yield command, output


def test_every_block_is_of_a_kind_that_is_tested() -> None:
    assert {block.kind for block in FENCED if not block.mark} <= {"console", "python"}
    assert {block.kind for block in FENCED if block.mark == "ci"} == {"sh"}
    assert "```" not in PROSE
    assert len(commands()) > 10
    assert list(shown_runs())


def test_the_commands_of_the_readme_end_well(place: Path) -> None:
    for command in commands():
        done = run(command, place)
        assert done.returncode == 0, f"{command}: {done.stderr}"
        assert "Traceback" not in done.stderr
    assert (place / "out/a/b.md").read_text() == (place / "page.md").read_text()
    assert "Report on 2 documents" in (place / "report.html").read_text()


@pytest.mark.parametrize(("command", "output"), list(shown_runs()))
def test_shown_output_is_what_comes_out(place: Path, command: str, output: str) -> None:
    done = run(command, place)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == output


@pytest.mark.parametrize("program", [block.content for block in FENCED if block.kind == "python" and not block.mark])
def test_the_programs_of_the_readme_run(place: Path, program: str) -> None:
    (place / "program.py").write_text(BEFORE_PROGRAMS + program)
    done = subprocess.run(
        [sys.executable, "program.py"],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_links_lead_to_files() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"):
        for target in re.findall(r"\]\(([\w./-]+)\)", (ROOT / page).read_text("utf-8")):
            assert (ROOT / target).exists(), f"{page}: {target}"
