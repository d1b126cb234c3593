"""Shell completion, asked as the shells ask."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import Command

from cleaner.cli.table import OPTIONS


def completed(command: Command, line: str) -> list[str]:
    """What bash is offered for the last word of a line."""
    words = line.split(" ")
    done = command(_CLEAN_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1))
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode().split()


def test_bash_completes_every_option(command: Command) -> None:
    names = {option.name for option in OPTIONS}
    assert names <= set(completed(command, "clean --"))
    assert completed(command, "clean page.html --exp") == ["--explain"]
    assert completed(command, "clean --json --no-i") == ["--no-images"]


def test_bash_completes_choices(command: Command) -> None:
    assert completed(command, "clean --favor ") == ["precision", "balanced", "recall"]
    assert completed(command, "clean page.html --favor re") == ["recall"]
    assert completed(command, "clean --explain ") == ["text", "json", "page"]
    assert completed(command, "clean --engine ") == ["ray"]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_get_options_with_their_help(command: Command, shell: str) -> None:
    done = command(_CLEAN_COMPLETE=f"complete_{shell}", _TYPER_COMPLETE_ARGS="clean --front", _TYPER_COMPLETE_FISH_ACTION="get-args")
    assert done.returncode == 0
    assert "--front-matter" in done.stdout.decode()
    assert "YAML" in done.stdout.decode()


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
def test_the_script_for_bash_works_in_bash(command: Command, tmp_path: Path) -> None:
    script = command("--show-completion", "bash", _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    assert script.returncode == 0
    (tmp_path / "clean").write_text('#!/bin/sh\nprintf "%s\\n" "--front-matter"\n')
    (tmp_path / "clean").chmod(0o755)
    program = (
        script.stdout.decode() + '\nCOMP_WORDS=(clean --fr) COMP_CWORD=1; _clean_completion "$0"; echo "${COMPREPLY[@]}"; complete -p clean'
    )
    done = subprocess.run(["bash", "-c", program, str(tmp_path / "clean")], capture_output=True, text=True, check=False)
    assert done.stdout == "--front-matter\ncomplete -o default -F _clean_completion clean\n", done.stderr
