"""The comparison in the README can be repeated: the tool reads a checkout of the benchmark, and prints a table."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

from conftest import PATIENCE_SECONDS, ROOT

from tools.compare import load, run

PAGE = (ROOT / "fixtures/news/repeats/page.html").read_bytes()


def checkout(folder: Path) -> Path:
    """Two annotated pages, one of which the test part repeats."""
    for part in ("dev/ground-truth", "dev/html", "test/html"):
        (folder / part).mkdir(parents=True)
    for number, raw in (("0001", PAGE), ("0002", b"<p>repeated")):
        truth = {"main_content": "The ferry came in at nine"}
        about = {"url": "https://velm.example/", "_internal": {"page_type": {"primary": "article"}}, "ground_truth": truth}
        (folder / "dev/ground-truth" / f"{number}.json").write_text(json.dumps(about))
        (folder / "dev/html" / f"{number}.html.gz").write_bytes(gzip.compress(raw))
    (folder / "test/html/4000.html.gz").write_bytes(gzip.compress(b"<p>repeated"))
    return folder


def test_pages_that_the_test_part_repeats_are_left_out(tmp_path: Path) -> None:
    pages = load(checkout(tmp_path))
    assert [(page.raw, page.type, page.truth) for page in pages] == [(PAGE, "article", "The ferry came in at nine")]


def test_scores_are_the_words_in_common_and_an_exception_is_no_text(tmp_path: Path) -> None:
    pages = load(checkout(tmp_path))
    assert run(lambda raw, url: "nine ferry the came", pages)[0] == [2 * 1.0 * (4 / 6) / (1.0 + 4 / 6)]  # noqa: ARG005
    assert run(lambda raw, url: str(1 / 0), pages)[0] == [0.0]  # noqa: ARG005


def test_the_tool_prints_a_table(tmp_path: Path) -> None:
    order = [sys.executable, "-m", "tools.compare", str(checkout(tmp_path))]
    done = subprocess.run(order, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "| 1 pages | articles | all types | time |"
    assert lines[2].startswith("| cleaner | 0.")
    assert subprocess.run([*order[:3], str(tmp_path / "none")], cwd=ROOT, capture_output=True, check=False).returncode == 1
