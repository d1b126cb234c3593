"""Output files: each is complete or absent, and a folder that cannot be written to is an error before the run."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from cleaner.batch import outputs
from cleaner.batch.outputs import (
    check_folder,
    is_single_file,
    json_line,
    make_folders,
    remove_temporary_files,
    temporary_path,
    walk,
    write_whole,
)
from cleaner.errors import InputError


def test_a_file_is_replaced_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "page.md"
    write_whole(path, b"first")

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(outputs.os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"second")
    assert path.read_bytes() == b"first"
    assert [file.name for file in tmp_path.iterdir()] == ["page.md"]


def test_temporary_files_of_a_killed_run_are_removed(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    temporary_path(tmp_path / "sub" / "page.md").touch()
    for name in ("page.md", ".clean-settings.tmp"):
        (tmp_path / name).touch()
    remove_temporary_files(tmp_path)
    assert sorted(path.name for path in tmp_path.rglob("*")) == [".clean-settings.tmp", "page.md", "sub"]


def test_json_keeps_the_bytes_of_file_names() -> None:
    name = os.fsdecode(b"caf\xe9 \xf0\x9f\x8c\x8a")
    line = json_line({"path": name})
    line.encode()
    assert json.loads(line) == {"path": name}


@pytest.mark.parametrize("text", ["del\x7f", "c1 \x9b", "bidi \u202e", "line\u2028", "é\u2067"])
def test_json_has_no_characters_that_control_a_terminal(text: str) -> None:
    line = json_line([text])
    assert text[-1] not in line
    assert json.loads(line) == [text]


def test_folders_are_made_and_walked_to_any_depth(tmp_path: Path) -> None:
    deepest = f"{tmp_path}{'/d' * 1100}"
    make_folders(deepest)
    make_folders(deepest)
    *_, (place, folders, names) = walk(str(tmp_path))
    assert (place, folders, names) == (deepest, [], [])
    os.removedirs(deepest)  # what clears temporary folders later is recursive and fails at this depth


@pytest.mark.parametrize(
    ("output", "single"), [("out", False), ("out.json", False), ("all.jsonl", True), ("ALL.JSONL.GZ", True), ("all.parquet", True)]
)
def test_the_extension_decides_between_folder_and_file(output: str, single: bool) -> None:
    assert is_single_file(output) is single


def test_a_folder_is_created_or_refused(tmp_path: Path) -> None:
    check_folder(tmp_path / "a" / "b")
    assert list((tmp_path / "a" / "b").iterdir()) == []
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(InputError, match="is a file, not a folder to write to"):
            check_folder(folder)
