"""Cleaning on a Ray cluster of two nodes: the rows are those of one machine, even if a node dies during the run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, Command
from engine_pages import TIP, page, shown_program

from cleaner import Options
from cleaner.batch.batch import Summary
from cleaner.batch.documents import Limits, Status
from cleaner.batch.files import Selection
from cleaner.cli.run import run_command_line
from cleaner.engines.arrow import clean_table
from cleaner.engines.partitions import Settings, find_partitions
from cleaner.engines.ray import clean_dataset, clean_partitions
from cleaner.errors import InputError

ray = pytest.importorskip("ray")
pa = pytest.importorskip("pyarrow")
import pyarrow.parquet as pq  # noqa: E402
from ray.cluster_utils import Cluster  # noqa: E402

NODE = {"num_cpus": 1, "object_store_memory": 80 * 2**20}
ROWS = 12
SHUFFLE_FOR_FEW_CPUS = "sort_shuffle_pull_based"
"""Ray's default way of grouping is made for hundreds of CPUs; on two it takes five times as long."""


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A head and a second node, each with one CPU; this process is connected to it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", f"{ROOT}:{ROOT / 'tests'}")
        made = Cluster(initialize_head=True, head_node_args={**NODE, "include_dashboard": False})
        ray.init(address=made.address, log_to_driver=False, logging_level="ERROR")  # to the head: it outlives the second node
        made.add_node(**NODE)
        made.wait_for_nodes()
        yield made
        ray.shutdown()
        made.shutdown()


QUAY = "https://quay.example/boats"


def fill(folder: Path, partitions: int, rows: int = ROWS) -> Path:
    """Tables of pages, every other one as JSON lines, with bad rows in each."""
    folder.mkdir()
    for number in range(partitions):
        contents: list[str | None] = [page(rows * number + row, tip=TIP) for row in range(rows)]
        contents += [None, ""]
        name = folder / f"part-{number:02}"
        if number % 2:
            lines = [json.dumps({"html": content, "url": QUAY}) for content in contents]
            name.with_suffix(".jsonl").write_text("\n".join([*lines, "no json\n"]))
        else:
            pq.write_table(pa.table({"html": contents, "url": [QUAY] * len(contents)}), name.with_suffix(".parquet"))
    return folder


def rows_of(folder: Path) -> list[dict[str, Any]]:
    tables = [pq.ParquetFile(path).read() for path in sorted(folder.rglob("*.parquet"))]
    return sorted(pa.concat_tables(tables).to_pylist(), key=lambda row: str(row["id"]))


def test_the_rows_are_those_of_one_machine(cluster: Any, command: Command, tmp_path: Path) -> None:
    pages = fill(tmp_path / "in", 4)
    (pages / "broken.parquet").write_bytes(b"PAR1 and no more")
    arguments = ["--engine", "ray", "--ray-address", cluster.address, f"{pages}/*", "-o", str(tmp_path / "out")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    cleaned = subprocess.run([sys.executable, "-m", "cleaner", *arguments], capture_output=True, env=environment, check=False)
    assert (cleaned.returncode, cleaned.stdout) == (1, b""), cleaned.stderr.decode()
    assert command(pages, "-o", tmp_path / "local.parquet").returncode == 1
    local = sorted(pq.read_table(tmp_path / "local.parquet").to_pylist(), key=lambda row: str(row["id"]))
    assert rows_of(tmp_path / "out") == local
    assert len(local) == 4 * (ROWS + 2) + 2 + 1
    assert b"48 converted, 4 without an article, 7 failed" in cleaned.stderr
    assert all(line.startswith(b"clean: ") for line in cleaned.stderr.splitlines()), cleaned.stderr.decode()


@pytest.mark.usefixtures("cluster")
def test_a_second_run_cleans_only_what_is_new(tmp_path: Path) -> None:
    def run(options: Options, *, output: str = str(tmp_path / "out"), retry: bool = False) -> Summary:
        summary = Summary()
        partitions = find_partitions([str(pages)], output)
        clean_partitions(partitions, Settings(options, Limits(), Selection(), retry), None, summary.include)
        return summary

    pages = fill(tmp_path / "in", 3, rows=2)
    assert run(Options()).counts[Status.DONE] == 6
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    assert len(before) == 3
    pq.write_table(pa.table({"html": [page(n) for n in range(5)]}), pages / "part-00.parquet")
    (tmp_path / "out" / "part-01.parquet").unlink()
    (tmp_path / "out" / ".part-02.parquet.0123.tmp").touch()
    again = run(Options())
    assert (again.counts[Status.DONE], again.before[Status.DONE]) == (7, 2)
    after = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").iterdir()}
    assert [path.name for path in before if after[path] == before[path]] == ["part-02.parquet"]
    assert set(after) == set(before)
    assert run(Options(), retry=True).before[Status.DONE] == 5
    assert run(Options(links=False)).before.total() == 0
    with pytest.raises(InputError, match=r"part-00\.parquet: cannot be written: Not a directory"):
        clean_partitions(
            find_partitions([str(pages)], f"{pages}/part-01.jsonl/out"), Settings(Options(), Limits(), Selection()), None, print
        )


@pytest.mark.usefixtures("cluster")
def test_a_dataset_has_the_rows_of_the_kernel() -> None:
    table = pa.table({"html": [page(n) for n in range(6)] + [None], "id": [str(n) for n in range(7)]})
    cleaned = clean_dataset(ray.data.from_arrow([table.slice(0, 4), table.slice(4)]), Options(images=False))
    rows = sorted(cleaned.take_all(), key=lambda row: row["id"])
    assert rows == clean_table(table, Options(images=False)).to_pylist()


def test_learned_rules_are_those_of_one_machine(cluster: Any, command: Command, tmp_path: Path) -> None:
    pages = fill(tmp_path / "in", 2, rows=4)
    context = ray.data.DataContext.get_current()
    before, context.shuffle_strategy = context.shuffle_strategy, SHUFFLE_FOR_FEW_CPUS
    assert run_command_line(["--engine", "ray", "--ray-address", cluster.address, str(pages), "--learn", str(tmp_path / "ray.toml")]) == 0
    context.shuffle_strategy = before
    assert command(pages, "--learn", tmp_path / "local.toml").returncode == 0
    assert (tmp_path / "ray.toml").read_text() == (tmp_path / "local.toml").read_text()
    assert TIP in (tmp_path / "ray.toml").read_text()


@pytest.mark.usefixtures("cluster")
def test_the_program_in_the_docs_runs(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    pq.write_table(pa.table({"id": ["a", "b"], "html": [page(1), page(2)]}), tmp_path / "data/pages.parquet")
    known: dict[str, Any] = {}
    exec(shown_program("ray.data").replace("data/", f"{tmp_path}/data/"), known)  # the nodes have working folders of their own
    assert [row["title"] for row in sorted(known["cleaned"].iter_rows(), key=lambda row: row["id"])] == ["Boat 1", "Boat 2"]


def test_misuse_is_reported(command: Command, tmp_path: Path) -> None:
    pages = fill(tmp_path / "in", 1, rows=1)
    for arguments, message in (
        (["--engine", "ray", pages], b"name it with -o"),
        (["--engine", "ray", pages, "-o", "all.jsonl"], b"name it with -o"),
        (["--ray-address", "auto", pages, "-o", "out"], b"needs --engine ray"),
        (["--engine", "ray", "--include", "*", pages, "-o", "out"], b"they are for this machine"),
    ):
        done = command(*arguments)
        assert (done.returncode, message in done.stderr) == (2, True), done.stderr
    unheard = command("--engine", "ray", "--ray-address", "127.0.0.1:1", pages, "-o", tmp_path / "out")
    assert (unheard.returncode, unheard.stderr) == (1, b"clean: 127.0.0.1:1: no Ray cluster answers: Connection refused\n")
    gone = command("--engine", "ray", tmp_path / "gone.parquet", "-o", tmp_path / "out")
    assert (gone.returncode, gone.stderr) == (1, f"clean: {tmp_path}/gone.parquet: No such file or directory\n".encode())


def test_after_a_node_dies_every_row_is_there_once(cluster: Any, tmp_path: Path) -> None:
    pages, out = fill(tmp_path / "in", 12, rows=20), tmp_path / "out"
    os.mkfifo(pages / "pipe.jsonl")  # who opens it waits until somebody writes: the run cannot end before the node dies
    partitions = find_partitions([str(pages)], str(out))
    summary = Summary()
    settings = Settings(Options(), Limits(), Selection())
    working = threading.Thread(target=clean_partitions, args=(partitions, settings, None, summary.include))
    working.start()
    while working.is_alive() and len(list(out.glob("*.parquet"))) < 3:
        time.sleep(0.05)
    (second,) = cluster.worker_nodes
    cluster.remove_node(second, allow_graceful=False)
    while working.is_alive():
        with suppress(OSError):  # nobody has opened it yet
            os.close(os.open(pages / "pipe.jsonl", os.O_WRONLY | os.O_NONBLOCK))
        working.join(0.05)
    assert not second.live_processes()
    rows = rows_of(out)
    assert summary.counts.total() + summary.before.total() == len(rows)
    assert len({row["id"] for row in rows}) == len(rows) == 12 * 22 + 6 + 1
    assert len(list(out.iterdir())) == 13
