"""The help and the manual page name every option, and can be read at any terminal."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest
from conftest import ROOT, Command

from cleaner.cli.help import help_text
from cleaner.cli.table import OPTIONS, Group

MAN_PAGE = ROOT / "docs/clean.1"


def test_every_option_is_in_its_group() -> None:
    groups = re.split(r"\n\n(?=(?:One page|Output|Batch|Engine|Other)\b)", help_text())
    assert len(groups) == 1 + len(Group)
    for group, part in zip(Group, groups[1:], strict=True):
        assert part.startswith(group.value[0])
        named = re.findall(r"^  (?:-\w,|   ) (--[a-z-]+)", part, re.MULTILINE)
        assert named == [option.name for option in OPTIONS if option.group is group]


def test_lines_fit_80_columns_and_hold_no_programmers_words() -> None:
    text = help_text()
    assert max(map(len, text.splitlines())) <= 80
    assert not re.search(r"<\w+[\[>]|\[\[|268435456", text)
    assert "--max-bytes SIZE" in text
    assert "(default: 256M)" in text
    assert text.endswith("Exit status: 0 done; 1 an input failed or holds no article; 2 misuse.\n")


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["--json", "-h", "page.html"], ["--jobs", "2", "--help"]])
def test_help_is_printed_with_any_other_arguments(command: Command, arguments: list[str]) -> None:
    done = command(*arguments)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, help_text(), b"")


@pytest.mark.parametrize("name", ["--version", "-V"])
def test_version(command: Command, name: str) -> None:
    done = command(name)
    assert (done.returncode, done.stderr) == (0, b"")
    assert re.fullmatch(rb"clean \d+\.\d+\.\d+\n", done.stdout)


def test_the_manual_page_holds_every_option() -> None:
    roff = MAN_PAGE.read_text("utf-8")
    headings = re.findall(r"^\.TP\n\.B ((?:\\-\w, )?\\-\\-[\w\\-]+)", roff, re.MULTILINE)
    assert [heading.replace("\\", "").split(", ")[-1] for heading in headings] == [option.name for option in OPTIONS]


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_the_manual_page_is_valid_roff() -> None:
    done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z", str(MAN_PAGE)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
