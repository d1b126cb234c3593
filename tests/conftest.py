"""Shared by all tests: the option --update-golden, the folder of the project's own data, and the fixture `command`."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
"""Exists only where the project is developed."""

Command = Callable[..., "subprocess.CompletedProcess[bytes]"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the expected files of fixtures/ anew (never in CI)")


@pytest.fixture(scope="session")
def command() -> Command:
    """Returns a function that runs the installed console script `clean`: command(*arguments, stdin=b"") gives the process."""
    script = Path(sys.executable).with_name("clean")
    start = [str(script)] if script.exists() else [sys.executable, "-m", "cleaner"]

    def run(*arguments: str | Path, stdin: bytes = b"", **changed: str) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **changed}
        return subprocess.run([*start, *map(str, arguments)], input=stdin, capture_output=True, env=environment, timeout=60, check=False)

    return run
