"""Whole batches with the real command: every document is converted and recorded, and an interrupted run continues."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from batch_pages import PROSE, entries, fill, page, table, written
from conftest import ROOT, Command, wait_until


def test_a_folder_may_hold_plain_text_or_front_matter(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", {"a.html": page("A"), "a.txt.html": page("B")})
    out = tmp_path / "out"
    (out).mkdir()
    (out / "b.txt").write_text("not ours")
    for options, mark in (((), "# A\n"), (("--front-matter",), '---\ntitle: "A"\n'), (("--text",), "A says. ")):
        done = command(scrapes, "-o", out, "-j", "1", *options)
        assert (done.returncode, b"2 converted" in done.stderr) == (0, True), done.stderr
        pages = {path.name: path.read_text() for path in out.iterdir() if path.suffix in (".md", ".txt")}
        extension = ".txt" if options == ("--text",) else ".md"
        assert pages.keys() == {f"a{extension}", f"a.txt{extension}", "b.txt"}
        assert pages[f"a{extension}"].startswith(mark)
        assert json.loads((out / "a.json").read_text())["title"] == "A"
    assert b"2 were done by an earlier run" in command(scrapes, "-o", out, "--text").stderr


def test_a_folder_is_mirrored(command: Command, tmp_path: Path) -> None:
    scrapes = fill(
        tmp_path / "in", {"a.html": page("A"), "sub/b.htm": page("B"), "sub/c.txt": PROSE.encode(), "style.css": b"p{}", "d": page("D")}
    )
    done = command(scrapes, "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert written(tmp_path / "out") == {"a.md", "sub/b.md", "sub/c.md", "d.md"}
    assert "A says." in (tmp_path / "out/a.md").read_text()
    assert json.loads((tmp_path / "out/sub/b.json").read_text())["title"] == "B"
    assert b"4 converted, 0 without an article, 0 failed" in done.stderr
    assert b"neither pages nor archives 1" in done.stderr
    assert done.stdout == b""


def test_compressed_pages(command: Command, tmp_path: Path) -> None:
    contents = {"a.html.gz": gzip.compress(page("A")), "b.html.bz2": bz2.compress(page("B")), "c.html.xz": lzma.compress(page("C"))}
    assert command(fill(tmp_path / "in", contents), "-o", tmp_path / "out").returncode == 0
    assert written(tmp_path / "out") == {"a.md", "b.md", "c.md"}


def test_bad_inputs_cost_only_themselves(command: Command, tmp_path: Path) -> None:
    scrapes = fill(
        tmp_path / "in",
        {"a.html": page("A"), "b.html": b"", "c.html": b"\x89PNG\r\n\x1a\n", "z.html": page("Z"), "x.html.gz": b"\x1f\x8bno"},
    )
    os.mkfifo(scrapes / "pipe.html")
    for name, target in {
        "gone.html": "nothing",
        "loop": ".",
        "one.html": "two.html",
        "two.html": "one.html",
        "zero.html": "/dev/zero",
    }.items():
        (scrapes / name).symlink_to(target)
    done = command(scrapes, "-o", tmp_path / "out")
    assert done.returncode == 1
    assert b"links out of the folder 1" in done.stderr
    assert {"a.md", "z.md"} <= written(tmp_path / "out")
    reasons = {Path(entry["input"]).name: entry["reason"] for entry in entries(tmp_path / "out")}
    assert reasons["b.html"] == "the input is empty"
    assert reasons["gone.html"] == "is a link to nothing"
    assert reasons["one.html"] == reasons["two.html"] == "is a link to nothing"
    assert reasons["pipe.html"] == "is not a regular file"
    assert "broken gzip" in reasons["x.html.gz"]
    assert b"Traceback" not in done.stderr


def test_a_second_run_converts_only_changed_pages(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", {"a.html": page("A"), "b.html": page("B")})
    out = tmp_path / "out"
    command(scrapes, "-o", out)
    before = (out / "a.md").stat().st_mtime_ns
    assert b"2 were done by an earlier run" in command(scrapes, "-o", out).stderr
    assert (out / "a.md").stat().st_mtime_ns == before
    (scrapes / "a.html").write_bytes(page("Anew"))
    assert b"1 converted" in command(scrapes, "-o", out).stderr
    assert "Anew says." in (out / "a.md").read_text()
    (out / "b.json").unlink()
    assert b"1 converted" in command(scrapes, "-o", out).stderr
    assert b"2 converted" in command(scrapes, "-o", out, "--no-links").stderr


def test_failures_are_tried_again_on_request(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", {"a.html": page("A"), "b.html": page("B" * 2000)})
    first = command(scrapes, "-o", tmp_path / "out", "--max-bytes", "2000")
    assert (first.returncode, b"1 failed" in first.stderr) == (1, True)
    second = command(scrapes, "-o", tmp_path / "out", "--max-bytes", "2000")
    assert (second.returncode, b"1 of them failed (--retry tries those again)" in second.stderr) == (1, True)
    third = command(scrapes, "-o", tmp_path / "out", "--retry")
    assert (third.returncode, written(tmp_path / "out")) == (0, {"a.md", "b.md"})


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz", ".parquet"])
def test_one_file_of_records(command: Command, tmp_path: Path, suffix: str) -> None:
    if suffix == ".parquet":
        pytest.importorskip("pyarrow")
    scrapes = fill(tmp_path / "in", {"a.html": page("A"), "b.html": page("B"), "c.html": b""})
    output = tmp_path / f"all{suffix}"
    assert command(scrapes, "-o", output).returncode == 1, "c.html holds no article"
    (scrapes / "a.html").write_bytes(page("Anew"))
    fill(scrapes, {"d.html": page("D")})
    assert b"2 converted" in command(scrapes, "-o", output).stderr
    if suffix == ".parquet":
        import pyarrow.parquet as pq

        rows = pq.read_table(output).to_pylist()
    else:
        raw = output.read_bytes()
        rows = [json.loads(line) for line in (gzip.decompress(raw) if suffix.endswith("gz") else raw).splitlines()]
    assert sorted((Path(row["id"]).name, row["title"], row["status"]) for row in rows) == [
        ("a.html", "Anew", "done"), ("b.html", "B", "done"), ("c.html", None, "empty"), ("d.html", "D", "done")]  # fmt: skip
    assert not list(tmp_path.glob("*.partial"))


def test_the_output_must_be_a_folder_and_is_never_an_input(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", {"a.html": page("A")})
    (tmp_path / "file").write_text("in the way")
    done = command(scrapes, "-o", tmp_path / "file")
    assert (done.returncode, b"is a file, not a folder" in done.stderr) == (1, True)
    for _ in range(2):
        assert command(scrapes, "-o", scrapes / "out").returncode == 0
    assert written(scrapes / "out") == {"a.md"}


def test_several_inputs_are_kept_below_the_folder_that_holds_them(command: Command, tmp_path: Path) -> None:
    fill(tmp_path, {"x/a.html": page("A"), "y/a.html": page("B"), "z/c.html": page("C")})
    (tmp_path / "list").write_text(f"{tmp_path}/z/c.html\n")
    assert command(tmp_path / "x", tmp_path / "y" / "a.html", f"@{tmp_path}/list", "-o", tmp_path / "out").returncode == 0
    assert written(tmp_path / "out") == {"x/a.md", "y/a.md", "z/c.md"}


def test_include_and_exclude(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", {"a.html": page("A"), "b.php": page("B"), "tag/c.html": page("C")})
    command(scrapes, "-o", tmp_path / "out", "--exclude", "tag/*", "--include", "*.html")
    assert written(tmp_path / "out") == {"a.md"}


def test_an_interrupted_run_is_finished_by_the_next(command: Command, tmp_path: Path) -> None:
    out, rows = tmp_path / "out", table(200)
    start = [sys.executable, "-m", "cleaner", "-", "-o", str(out)]
    with subprocess.Popen(start, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)}) as running:
        assert running.stdin is not None and running.stderr is not None  # noqa: PT018 - for mypy
        running.stdin.write(rows[: len(rows) // 2])
        running.stdin.flush()
        wait_until(lambda: len(written(out)) >= 20, running)  # it cannot reach its end: more input may come
        running.send_signal(signal.SIGINT)
        message = running.stderr.read()
    assert running.returncode == 130, message
    assert b"the same command goes on from there" in message
    assert b"Traceback" not in message
    finished = command("-", "-o", out, stdin=rows)
    assert finished.returncode == 0, finished.stderr
    assert b"were done by an earlier run" in finished.stderr
    assert len(written(out)) == 200
    assert not list(out.rglob(".*.tmp"))


def leave(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(b"half")


def lines_of(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


@pytest.mark.parametrize("output", ["out", "all.jsonl"])
def test_a_run_that_is_killed_again_and_again_loses_nothing(command: Command, tmp_path: Path, output: str) -> None:
    scrapes = fill(tmp_path / "in", {f"{number // 100}/{number:04}.html": page(f"P{number}") for number in range(600)})
    start = [sys.executable, "-m", "cleaner", "-q", str(scrapes), "-o", str(tmp_path / output)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    manifest_path = tmp_path / "out" / "manifest.jsonl" if output == "out" else tmp_path / f"{output}.manifest.jsonl"
    for more in (0, 1, 30, 150):
        before = lines_of(manifest_path)
        running = subprocess.Popen(start, env=environment)
        wait_until(lambda: manifest_path.exists() and lines_of(manifest_path) >= before + more, running)  # noqa: B023 - called at once
        running.kill()
        running.wait()
    leave(tmp_path / "out", "1/.clean-0123456789abcdef01234567.tmp")
    assert command(scrapes, "-o", tmp_path / output).returncode == 0
    if output == "out":
        assert not list((tmp_path / "out").rglob(".*"))
        titles = [json.loads(path.read_text())["title"] for path in (tmp_path / "out").rglob("*.json")]
    else:
        titles = [json.loads(line)["title"] for line in (tmp_path / output).read_text().splitlines()]
    assert sorted(titles) == sorted(f"P{number}" for number in range(600))


def test_rules_with_names_are_the_same_rules_the_next_time(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", {"a.html": page("A")})
    (tmp_path / "my.toml").write_text('names = ["promo-box", "quay-card", "tide-table", "rope"]\n')
    for _ in range(3):
        done = command(scrapes, "-o", tmp_path / "out", "--rules", tmp_path / "my.toml")
    assert b"1 were done by an earlier run" in done.stderr, done.stderr


def test_other_options_start_a_single_file_over(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", {"a.html": page("A"), "b.html": page("B")})
    output = tmp_path / "all.jsonl"
    assert command(scrapes, "-o", output).returncode == 0
    (scrapes / "b.html").unlink()
    assert b"1 converted" in command(scrapes, "-o", output, "--no-links").stderr
    assert b"1 were done by an earlier run" in command(scrapes, "-o", output, "--no-links").stderr
    assert [json.loads(line)["title"] for line in output.read_text().splitlines()] == ["A"]
