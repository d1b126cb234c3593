"""Tests a host that copies `cleaner/` into its own tree: it needs only lxml, and gets the same output."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import lxml
from conftest import ROOT

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


def test_a_vendored_copy_gives_the_golden_output_with_only_lxml(tmp_path: Path) -> None:
    vendored = tmp_path / "host" / "_vendor"
    shutil.copytree(ROOT / "cleaner", vendored / "cleaner", ignore=shutil.ignore_patterns("__pycache__"))
    for package in (vendored.parent, vendored):
        (package / "__init__.py").touch()
    alone = tmp_path / "packages"
    alone.mkdir()
    (alone / "lxml").symlink_to(Path(lxml.__file__).parent)
    (tmp_path / "run.py").write_text(HOST)
    run = subprocess.run(
        [sys.executable, "-S", str(tmp_path / "run.py"), str(ROOT / "fixtures")],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join([str(tmp_path), str(alone)])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr or run.stdout
    assert int(run.stdout) >= 30
