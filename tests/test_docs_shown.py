"""Runs what the README and docs/ show: commands succeed, shown output is the real output, and programs run.

`console` blocks are commands with their output, indented blocks are commands with a comment, `python` blocks are programs, and a
block after `<!-- file: NAME -->` is a file that they use. Blocks after `<!-- needs: MODULE -->` run where the module is installed.
Not run here: blocks after `<!-- shown: WHY -->`, and those after `<!-- ci: NAME -->`, which `.ci/run` runs.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from conftest import PATIENCE_SECONDS, ROOT

from cleaner.site_rules import load_rules

PAGES = ("README.md", *(f"docs/{name}.md" for name in ("batches", "clusters", "glossary", "library", "rules-file", "troubles")))
"""The pages that are written by hand; `tools/docs.py` writes the others."""
FENCE = re.compile(r"^(?:<!-- (shown|ci|needs|file): ([^\n]+) -->\n)?```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"(?:^ {4}\S.*\n)+", re.MULTILINE)
BEFORE_PROGRAMS = """import pathlib
raw = pathlib.Path("page.html").read_bytes()
pages = [raw, b"<p>"]
"""
"""Names that the programs use without defining them."""


class Fenced(NamedTuple):
    """A fenced block."""

    mark: str
    about: str
    kind: str
    content: str


def fenced(page: str) -> list[Fenced]:
    return [Fenced(*(part or "" for part in match.groups())) for match in FENCE.finditer((ROOT / page).read_text("utf-8"))]


def prose(page: str) -> str:
    return FENCE.sub("", (ROOT / page).read_text("utf-8"))


def commands(page: str) -> list[str]:
    """Returns the commands of the indented blocks, in order, without their comments."""
    text = prose(page)
    blocks = [match[0] for match in INDENTED.finditer(text) if "<!-- shown:" not in text[: match.start()].rstrip().rsplit("\n", 1)[-1]]
    return [re.split(r"\s{2,}", line.strip())[0] for block in blocks for line in block.splitlines()]


def shown_runs() -> Iterator[tuple[str, str]]:
    """Yields the commands of console blocks, each with the output that is shown."""
    for page in PAGES:
        for block in fenced(page):
            if block.kind == "console" and not block.mark:
                for part in re.split(r"^\$ ", block.content, flags=re.MULTILINE)[1:]:
                    command, _, output = part.partition("\n")
                    yield command, output


def programs() -> Iterator[tuple[str, str]]:
    """Yields the programs, each with the module that it needs; '' if it needs none."""
    for page in PAGES:
        for block in fenced(page):
            if block.kind == "python" and block.mark in ("", "needs"):
                yield block.about, block.content


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all files that the commands and the programs name."""
    folder = tmp_path_factory.mktemp("shown")
    shutil.copytree(ROOT / "fixtures", folder / "fixtures")
    page = ROOT / "fixtures/news/boilerplate/page.html"
    shutil.copy(page, folder / "page.html")
    (folder / "scrapes/a").mkdir(parents=True)
    for name in ("a/b.html", "c.html"):
        shutil.copy(page, folder / "scrapes" / name)
    (folder / "list.txt").write_text("scrapes/a/b.html\npage.html\n")
    write_warc(folder / "crawl.warc.gz", page.read_bytes())
    (folder / "data").mkdir()
    (folder / "data/pages.jsonl").write_text(json.dumps({"id": "1", "url": "https://example.org/", "html": page.read_text()}) + "\n")
    for block in (block for name in PAGES for block in fenced(name) if block.mark == "file"):
        (folder / block.about).write_text(block.content)
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
        command = re.sub(r" \| jq \S+$", "", command)
    environment = {
        **os.environ,
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",  # compile the modules once for all commands
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
    return subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


@pytest.mark.parametrize("page", PAGES)
def test_every_block_is_tested(page: str) -> None:
    blocks = fenced(page)
    assert {block.kind for block in blocks if not block.mark} <= {"console", "python"}
    assert {block.kind for block in blocks if block.mark == "ci"} <= {"sh"}
    assert {block.kind for block in blocks if block.mark == "needs"} <= {"python"}
    assert "```" not in prose(page)


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text("utf-8").splitlines()) <= 150
    assert len(commands("README.md")) >= 5
    assert len(list(shown_runs())) > 4


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)])
def test_commands_succeed(folder: Path, page: str) -> None:
    for command in commands(page):
        done = run(command, folder)
        assert done.returncode == 0, f"{command}: {done.stderr}"
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("command", "output"), list(shown_runs()))
def test_shown_output_is_the_real_output(folder: Path, command: str, output: str) -> None:
    if "jq" in command and not shutil.which("jq"):
        pytest.skip("jq is not installed")
    done = run(command, folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == output


@pytest.mark.parametrize(("module", "program"), list(programs()))
def test_programs_run(folder: Path, monkeypatch: pytest.MonkeyPatch, module: str, program: str) -> None:
    """Programs run in this process, which is quicker; those that start processes, in one of their own."""
    if module:
        pytest.importorskip(module)
    if "articles.parquet" in program and not (folder / "articles.parquet").exists():
        assert run("clean -q scrapes/ -o articles.parquet", folder).returncode == 0
    if "__main__" not in program:
        monkeypatch.chdir(folder)
        exec(compile(BEFORE_PROGRAMS + program, "program.py", "exec"), {"__name__": "program"})
        return
    (folder / "program.py").write_text(BEFORE_PROGRAMS + program)
    done = subprocess.run(
        [sys.executable, "program.py"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_rules_file_is_as_the_loader_takes_it(folder: Path) -> None:
    rules = load_rules(folder / "my-site.toml")
    assert [phrase.id for phrase in rules.phrases] == ["user.tide-table"]
    assert [site.host for site in rules.sites] == ["harbour-insider.example"]


def test_linked_files_exist() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", *PAGES):
        text = (ROOT / page).read_text("utf-8")
        for target in re.findall(r"\]\(([\w./-]+)\)|(?:src|srcset)=\"([^\"]+)\"", text):
            path = (ROOT / page).parent / "".join(target)
            assert path.exists(), f"{page}: {path.name}"
            assert path.suffix != ".png" or path.stat().st_size < 150_000, "a picture of the README is small"
