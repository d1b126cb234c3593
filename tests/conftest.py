"""Shared by all tests: the option --update-golden, the settings of Hypothesis, the folder of the project's own data, and processes.

No test depends on how fast the machine is: tests wait for events, and only a machine that hangs exceeds `PATIENCE_SECONDS`.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
"""Exists only where the project is developed."""
PATIENCE_SECONDS = 300.0

settings.register_profile("the same everywhere", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("the same everywhere")  # tools/fuzz.py looks for new inputs

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
        order = [*start, *map(str, arguments)]
        return subprocess.run(order, input=stdin, capture_output=True, env=environment, timeout=PATIENCE_SECONDS, check=False)

    return run


def wait_until(is_so: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    """Returns when something is so, or when a process has ended."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not is_so() and process.poll() is None:
        assert time.monotonic() < deadline, "the machine hangs"
        time.sleep(0.01)


def is_linear(work: Callable[[int], object], size: int, times: int = 4) -> bool:
    """Whether the work on an input that is `times` as long takes at most twice as many times as long, and a fifth of a second."""

    def seconds(length: int) -> float:
        gc.disable()  # a collection goes through all that the test run holds
        try:
            start = time.thread_time()
            work(length)
            return time.thread_time() - start
        finally:
            gc.enable()

    seconds(size)  # what is loaded and compiled at the first use does not count
    return any(seconds(times * size) <= 2 * times * seconds(size) + 0.2 for _ in range(3))
