"""Batches that meet a limit: a full disk, missing rights, memory, time, or another run with the same output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from batch_pages import entries, page, table
from conftest import ROOT, Command, wait_until

START = [sys.executable, "-m", "cleaner"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}


@pytest.fixture
def scrapes(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:02}.html").write_bytes(page(f"P{number}"))
    return folder


def mounted(folder: Path, options: str) -> Iterator[Path]:
    """A separate file system that exists during one test."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if os.name != "posix" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    yield from mounted(tmp_path / "disk", "size=200k")


@pytest.fixture
def locked_disk(tmp_path: Path) -> Iterator[Path]:
    yield from mounted(tmp_path / "disk", "ro")


def test_a_full_disk_stops_the_run_with_a_line_and_the_next_run_goes_on(command: Command, scrapes: Path, small_disk: Path) -> None:
    out = small_disk / "out"
    stopped = command("-q", scrapes, "-o", out)
    assert (stopped.returncode, stopped.stderr.count(b"\n")) == (1, 1), stopped.stderr
    assert b"No space left on device" in stopped.stderr
    assert b"the same command goes on from there" in stopped.stderr
    assert not list(out.rglob("*.tmp"))
    recorded = [
        json.loads(line)["output"] for line in (out / "manifest.jsonl").read_text().splitlines(keepends=True) if line.endswith("\n")
    ]
    assert all((out / name).read_text().endswith("\n") for name in recorded)
    subprocess.run(["mount", "-o", "remount,size=4m", str(small_disk)], check=True)
    done = command(scrapes, "-o", out)
    assert (done.returncode, f"{len(recorded)} were done by an earlier run".encode() in done.stderr) == (0, True), done.stderr
    assert sorted(path.name for path in out.glob("*.md")) == [f"{number:02}.md" for number in range(60)]
    assert len({entry["id"] for entry in entries(out)}) == len(entries(out)) == 60


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz", "all.parquet"])
def test_a_full_disk_leaves_no_half_of_a_single_file(command: Command, scrapes: Path, small_disk: Path, name: str) -> None:
    if name.endswith(".parquet"):
        pytest.importorskip("pyarrow")
    (small_disk / "in the way").write_bytes(os.urandom(130_000))
    stopped = command("-q", scrapes, "-o", small_disk / name)
    assert (stopped.returncode, b"No space left on device" in stopped.stderr) == (1, True), stopped.stderr
    assert not (small_disk / name).exists()
    assert not list(small_disk.glob("*.tmp"))
    (small_disk / "in the way").unlink()
    subprocess.run(["mount", "-o", "remount,size=4m", str(small_disk)], check=True)
    assert command(scrapes, "-o", small_disk / name).returncode == 0
    assert (small_disk / name).exists()
    assert not (small_disk / f"{name}.partial").exists()


@pytest.mark.parametrize("output", ["", "out", "a/b/out", "all.jsonl"])
def test_an_output_that_cannot_be_written_is_reported_at_once(command: Command, scrapes: Path, locked_disk: Path, output: str) -> None:
    done = command(scrapes, "-o", locked_disk / output)
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1), done.stderr
    assert b"cannot be written to: Read-only file system" in done.stderr


def test_a_file_in_the_way_of_a_folder_below_costs_only_the_pages_of_that_folder(command: Command, tmp_path: Path, scrapes: Path) -> None:
    (scrapes / "sub").mkdir()
    (scrapes / "sub" / "x.html").write_bytes(page("X"))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "sub").write_text("in the way")
    done = command(scrapes, "-o", tmp_path / "out")
    assert (done.returncode, b"Traceback" in done.stderr, b"its output cannot be written" in done.stderr) == (1, False, True), done.stderr
    assert (tmp_path / "out" / "sub").read_text() == "in the way"


def test_the_size_of_one_page_is_limited(command: Command, tmp_path: Path, scrapes: Path) -> None:
    (scrapes / "large.html").write_bytes(page("L" * 5000))
    out = tmp_path / "out"
    assert command(scrapes, "-o", out, "--max-bytes", "4000").returncode == 1
    failed = {Path(entry["id"]).name: entry["reason"] for entry in entries(out) if entry["status"] == "failed"}
    assert failed == {"large.html": "the input is larger than the limit of 4000 bytes"}
    assert b"1 converted" in command(scrapes, "-o", out, "--retry").stderr
    assert len(list(out.glob("*.md"))) == 61


def test_the_time_of_one_page_is_limited(command: Command, tmp_path: Path) -> None:
    lines = (b"<p>Line %d of a page that takes every machine seconds.</p>" % number for number in range(400_000))
    (tmp_path / "slow.html").write_bytes(b"<html><body>" + b"".join(lines))
    done = command(tmp_path / "slow.html", "-o", tmp_path / "out", "--timeout", ".1")
    assert (done.returncode, b"1 failed" in done.stderr) == (1, True), done.stderr
    assert f"{tmp_path / 'slow.html'}: took longer than 0.1 s" in done.stderr.decode()


def test_the_memory_of_one_page_is_limited(command: Command, tmp_path: Path, scrapes: Path) -> None:
    pytest.importorskip("resource")
    (scrapes / "huge.html").write_bytes(b"<html><body><p>" + b"The tide came in at nine. " * 6_000_000)
    done = command(scrapes, "-o", tmp_path / "out", "--max-memory", str(400 * 2**20))
    failed = [entry for entry in entries(tmp_path / "out") if entry["status"] == "failed"]
    assert [Path(entry["id"]).name for entry in failed] == ["huge.html"]
    assert b"Traceback" not in done.stderr
    assert b"60 converted" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--timeout", "0"], "--timeout"),
        (["--timeout", "nan"], "--timeout"),
        (["--max-bytes", "0"], "--max-bytes"),
        (["--max-memory", "0"], "--max-memory"),
        (["--jobs", "0"], "--jobs"),
        (["-", "--from-list", "-"], "both a list and an input"),
    ],
)
def test_misuse_is_reported(command: Command, tmp_path: Path, arguments: list[str], message: str) -> None:
    done = command(tmp_path, "-o", tmp_path / "out", *arguments)
    assert (done.returncode, message in done.stderr.decode()) == (2, True), done.stderr
    assert not (tmp_path / "out").exists()


def test_a_second_run_into_the_same_output_is_refused_while_the_first_one_writes(tmp_path: Path, scrapes: Path) -> None:
    pytest.importorskip("fcntl")
    out = tmp_path / "out"
    first = subprocess.Popen([*START, "-q", "-", "-o", str(out)], stdin=subprocess.PIPE, env=ENVIRONMENT)
    assert first.stdin is not None
    first.stdin.write(table(40))
    first.stdin.flush()
    wait_until(lambda: any(out.rglob("*.md")), first)
    second = subprocess.run([*START, str(scrapes), "-o", str(out)], capture_output=True, env=ENVIRONMENT, check=False)
    first.communicate()
    assert (second.returncode, b"another run is writing there" in second.stderr) == (1, True), second.stderr
    assert subprocess.run([*START, "-q", str(scrapes), "-o", str(out)], env=ENVIRONMENT, check=False).returncode == 0
