"""The files that a batch takes as its inputs: each page once, however it is named, and never the output of a batch."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import batch_pages
import pytest
from batch_pages import page, titles
from conftest import Command

from cleaner.batch.documents import Result, Skipped
from cleaner.batch.files import File, Selection, bytes_of, find_files, read_list


def fill(folder: Path, *names: str) -> Path:
    return batch_pages.fill(folder, {name: page(name) for name in names})


def outputs(*paths: Path, **selection: tuple[str, ...]) -> list[str]:
    found = find_files([str(path) for path in paths], Selection(**selection))
    return [file.output for file in found if isinstance(file, File)]


def test_a_list_comes_from_a_file_or_standard_input(command: Command, tmp_path: Path) -> None:
    fill(tmp_path, "b.html", "a.html", "sub/c\u2028d.html")
    names = [str(tmp_path / name) for name in ("sub/c\u2028d.html", "b.html", "a.html")]
    lines = "\ufeff" + "\r\n".join([*names, "", ""])
    (tmp_path / "list").write_text(lines)
    for number, (arguments, given) in enumerate(
        [
            (["--from-list", "-"], lines.encode()),
            (["--from-list", tmp_path / "list"], b""),
            ([f"@{tmp_path / 'list'}"], b""),
            (["--from-list", "-"], "\0".join(names).encode()),
        ]
    ):
        out = tmp_path / f"{number}.jsonl"
        done = command(*arguments, "-o", out, "--ordered", stdin=given)
        assert done.returncode == 0, done.stderr
        assert [json.loads(line)["id"] for line in out.read_text().split("\n")[:-1]] == names


@pytest.mark.parametrize("arguments", [["--from-list", "-"], ["--from-list", os.devnull], [f"@{os.devnull}"]])
def test_an_empty_or_unreadable_list_is_an_error(command: Command, tmp_path: Path, arguments: list[str]) -> None:
    done = command(*arguments, "-o", tmp_path / "out")
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"Traceback" not in done.stderr


def test_names_in_a_list_may_be_any_bytes(tmp_path: Path) -> None:
    (tmp_path / "list").write_bytes(b"caf\xe9.html\n  spaced.html \n")
    assert read_list(str(tmp_path / "list")) == ["caf\udce9.html", "  spaced.html "]


def test_results_are_in_the_order_of_the_inputs_on_request(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", *(f"{number:02}.html" for number in range(30)))
    (scrapes / "00.html").write_bytes(page("0") + b"<p>Line of a long page.</p>" * 20_000)
    (scrapes / "11.html").unlink()
    (scrapes / "11.html").symlink_to("nothing")
    assert command(scrapes, "-o", tmp_path / "all.jsonl", "--ordered", "-j", "2").returncode == 1
    lines = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text().splitlines()]
    assert [Path(line["id"]).name for line in lines] == [f"{number:02}.html" for number in range(30)]
    assert lines[11]["reason"] == "is a link to nothing"


def test_every_page_is_taken_once_however_it_is_named(tmp_path: Path) -> None:
    top = fill(tmp_path / "in", "page.htm", "page.html", "sub/deep/a.html", "x/c.html")
    (top / "sub" / "b.css").write_text("p {}")
    assert outputs(top, top / "page.htm") == ["page.htm", "page.html", "sub/deep/a", "x/c"]
    assert outputs(top / "sub", top, top / "sub" / "deep", tmp_path / "in") == outputs(top)
    assert outputs(top / "x" / "c.html", top / "page.htm", top / "x" / "c.html") == ["x/c", "page"]
    assert "sub/b.css" in outputs(top, top / "sub" / "b.css", exclude=("*.css", "*.htm"))
    (tmp_path / "link").symlink_to(top / "sub")
    assert outputs(tmp_path / "link", top) == ["link/deep/a", "in/page.htm", "in/page.html", "in/sub/deep/a", "in/x/c"]


def test_folders_never_share_a_name(tmp_path: Path) -> None:
    top = fill(tmp_path / "in", "a?b/p.html", "a_b/p.html", "A_B/p.html", "con/p.html", "crawl/000000.html")
    (top / "crawl.jsonl").write_text("")
    names = outputs(top)
    assert len({name.casefold() for name in names}) == len(names) == 6
    assert {"crawl/000000", "crawl.jsonl"} <= set(names)


def test_what_a_batch_wrote_is_no_input(command: Command, tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", "a.html", "sub/b.html")
    assert command(scrapes, "-o", scrapes / "out").returncode == 0
    assert command(scrapes, "-o", scrapes / "all.jsonl").returncode == 0
    again = command(scrapes, "-o", tmp_path / "again")
    assert (again.returncode, titles(tmp_path / "again")) == (0, ["a.html", "sub/b.html"])
    assert b"folders with the outputs of other runs 1" in again.stderr
    second = command(scrapes, "-o", scrapes / "all.jsonl")
    assert b"2 were done by an earlier run" in second.stderr
    assert b"failed (" not in second.stderr
    misuse = command(scrapes, "-o", scrapes)
    assert (misuse.returncode, b"is one of the inputs" in misuse.stderr) == (2, True)


def test_the_size_of_the_inputs_is_known(tmp_path: Path) -> None:
    scrapes = fill(tmp_path / "in", "a.html", "b.html")
    (scrapes / "gone.html").symlink_to("nothing")
    assert bytes_of([str(scrapes)], Selection()) == 2 * len(page("a.html"))
    assert bytes_of(["-"], Selection()) is None
    assert not any(isinstance(found, Skipped) for found in find_files([str(scrapes)], Selection()))


def test_what_is_beyond_the_longest_path_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(21):  # of 200 characters: more than the 4,096 of a path on Linux
        os.mkdir("a" * 200)
        os.chdir("a" * 200)
    Path("page.html").touch()
    found = list(find_files([str(tmp_path)], Selection()))
    assert [type(each) for each in found] == [Result]
    assert isinstance(found[0], Result)
    assert found[0].reason == "the folder cannot be read"
    shutil.rmtree(tmp_path / ("a" * 200))
