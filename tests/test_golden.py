"""Compares the output for every fixture with its golden files, from the library and from the command."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Command

from cleaner import clean

FIXTURES = sorted(path for path in (ROOT / "fixtures").glob("*/*/page.*") if path.suffix in (".html", ".txt"))


def slug(page: Path) -> str:
    return f"{page.parent.parent.name}/{page.parent.name}"


def url_of(page: Path) -> str | None:
    url = page.with_suffix(".url")
    return url.read_text().strip() if url.exists() else None


@pytest.fixture(params=FIXTURES, ids=slug)
def page(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_library(page: Path, pytestconfig: pytest.Config) -> None:
    document = clean(page.read_bytes(), url=url_of(page))
    if pytestconfig.getoption("--update-golden"):
        assert not os.environ.get("CI"), "goldens are not written in CI"
        page.with_suffix(".md").write_text(document.markdown)
        page.with_suffix(".json").write_text(json.dumps(document.metadata, ensure_ascii=False, indent=1) + "\n")
    assert document.markdown == page.with_suffix(".md").read_text()
    assert document.metadata == json.loads(page.with_suffix(".json").read_text())


def test_command(page: Path, command: Command, tmp_path: Path) -> None:
    address = ["--url", url] if (url := url_of(page)) else []
    done = command(page, "-m", tmp_path / "page.json", *address)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == page.with_suffix(".md").read_text()
    metadata: dict[str, Any] = json.loads((tmp_path / "page.json").read_text())
    assert metadata["input"].pop("path") == str(page)
    expected = json.loads(page.with_suffix(".json").read_text())
    del expected["input"]["path"]
    assert metadata == expected


def test_the_filter_gives_the_same(command: Command) -> None:
    page = ROOT / "fixtures/text/banner-and-source/page.txt"
    done = command(stdin=page.read_bytes())
    assert (done.returncode, done.stderr, done.stdout.decode()) == (0, b"", page.with_suffix(".md").read_text())
