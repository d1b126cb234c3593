"""Tests a host that copies `cleaner/` into its own tree: it needs only lxml, and gets the same output, also on the command line."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import lxml
import pytest
from conftest import PATIENCE_SECONDS, ROOT

HOST = """
import json, pathlib, sys
for hidden in ("bs4", "readability", "typer", "click", "rich", "chardet", "cleaner"):
    try:
        __import__(hidden)
    except ImportError:
        continue
    sys.exit(f"{hidden} is visible: this test proves nothing")
from host._vendor.cleaner import clean
count = 0
for page in sorted(pathlib.Path(sys.argv[1]).glob("*/*/page.*")):
    if page.suffix in (".html", ".txt"):
        url = page.with_suffix(".url")
        document = clean(page.read_bytes(), url=url.read_text().strip() if url.exists() else None)
        assert document.markdown == page.with_suffix(".md").read_text(), page
        assert document.metadata == json.loads(page.with_suffix(".json").read_text()), page
        count += 1
print(count)
"""


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package that holds a copy of `cleaner/`, and one with lxml alone."""
    folder = tmp_path_factory.mktemp("vendored")
    vendored = folder / "host" / "_vendor"
    shutil.copytree(ROOT / "cleaner", vendored / "cleaner", ignore=shutil.ignore_patterns("__pycache__"))
    for package in (vendored.parent, vendored):
        (package / "__init__.py").touch()
    (folder / "packages").mkdir()
    (folder / "packages" / "lxml").symlink_to(Path(lxml.__file__).parent)
    (folder / "run.py").write_text(HOST)
    return folder


def run(host: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs Python with nothing but its standard library, lxml and the host's package."""
    return subprocess.run(
        [sys.executable, "-S", *map(str, arguments)],
        cwd=host,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join([str(host), str(host / "packages")])},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )


def test_a_vendored_copy_gives_the_golden_output_with_only_lxml(host: Path) -> None:
    done = run(host, "run.py", ROOT / "fixtures")
    assert done.returncode == 0, done.stderr or done.stdout
    assert int(done.stdout) >= 30


@pytest.mark.parametrize(
    "options",
    [
        ["--json"],
        ["--favor", "recall", "--no-images"],
        ["--front-matter", "-m", "page.json"],
        ["--explain"],
        ["--why", "ferry"],
        ["-o", "why.html"],
    ],
)
def test_the_command_of_a_vendored_copy_converts_one_page(host: Path, options: list[str]) -> None:
    done = run(host, "-m", "host._vendor.cleaner", *options, ROOT / "fixtures/news/boilerplate/page.html")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout or (host / "why.html").exists()


def test_the_command_of_a_vendored_copy_converts_a_folder(host: Path) -> None:
    done = run(host, "-m", "host._vendor.cleaner", "-q", "-j", "2", "-o", "out/", ROOT / "fixtures/news/boilerplate/page.html")
    assert (done.returncode, done.stderr) == (0, "")
    assert (host / "out/page.json").exists()


@pytest.mark.parametrize(
    ("options", "needed"),
    [
        (["--judge", "readability"], "the package readability-lxml, which is not installed: pip install readability-lxml"),
        (["-o", "out.parquet"], "pyarrow, which is not installed: pip install pyarrow"),
        (["-o", "out.jsonl.zst"], "zstandard, which is not installed: pip install zstandard"),
        (["-qj2", "-o", "out/"], "typer, which is not installed: pip install typer"),
    ],
)
def test_it_names_the_package_that_an_option_needs(host: Path, options: list[str], needed: str) -> None:
    done = run(host, "-m", "host._vendor.cleaner", *options, ROOT / "fixtures/news/boilerplate/page.html")
    assert done.returncode != 0
    assert done.stderr.startswith("clean: ")
    assert done.stderr.splitlines()[0].endswith(f"needs {needed}")
