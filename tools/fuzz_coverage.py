"""Fuzzes the same targets as `tools.fuzz`, led by coverage: inputs that reach new code are changed further. Needs the package atheris.

    python -m tools.fuzz_coverage --minutes 60            # all targets; failing inputs go to fixtures/hostile/TARGET/
    python -m tools.fuzz_coverage --minutes 2 --target page

libFuzzer makes bytes, and Hypothesis makes of them an input as the target describes it.

Exit status: 0 no failures; 1 failures.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import atheris
from hypothesis import HealthCheck, given, settings

with atheris.instrument_imports(include=["cleaner"]):
    import cleaner
    from tools.fuzz import SLOW_SECONDS, TARGETS, keep

    for path in sorted(Path(cleaner.__file__).parent.glob("[a-df-w]*/*.py")):  # what is imported later would not be counted
        if path.parent.name not in ("cli", "engines"):
            __import__(f"cleaner.{path.parent.name}.{path.stem}")

MOST_BYTES = 4096
"""Of an input for Hypothesis."""
SEEDS = 20
"""Random inputs for each target, to begin with."""


class Fuzzer:
    """The targets, and what became of their inputs."""

    def __init__(self, names: list[str], minutes: float) -> None:
        self.names = names
        self.end = time.monotonic() + 60 * minutes
        self.counts: Counter[str] = Counter()
        self.slowest: dict[str, float] = dict.fromkeys(names, 0.0)
        self.failures: set[tuple[str, str]] = set()
        self.last = b""
        self.runs = {name: self._run_of(name) for name in names}

    def _run_of(self, name: str) -> Any:
        @given(TARGETS[name].inputs)
        @settings(deadline=None, database=None, suppress_health_check=list(HealthCheck), print_blob=False)
        def run(raw: bytes) -> None:
            self.last = raw
            self.counts[name] += 1
            start = time.process_time()
            TARGETS[name].check(raw)
            taken = time.process_time() - start
            self.slowest[name] = max(self.slowest[name], taken)
            assert taken < SLOW_SECONDS, "it takes too long"

        return run.hypothesis.fuzz_one_input  # type: ignore[attr-defined]

    def test(self, data: bytes) -> None:
        """Tries one input; its first byte chooses the target. Ends the process when the time is over."""
        if time.monotonic() > self.end:
            self.finish()
        name = self.names[data[0] % len(self.names)] if data else self.names[0]
        try:
            self.runs[name](data[1:])
        except Exception as error:  # every failure is a result
            failure = name, f"{type(error).__name__}: {error}".split("\n")[0][:200]
            if failure not in self.failures:
                self.failures.add(failure)
                print(f"{name}: {failure[1]}: {self.last[:300]!r}", flush=True)
                keep(name, self.last)

    def finish(self) -> None:
        """Prints the counts and ends the process, as libFuzzer would not return."""
        for name in self.names:
            failures = sum(failed == name for failed, _ in self.failures)
            print(f"{name}: {self.counts[name]} inputs, slowest {self.slowest[name]:.2f} s, {failures} failures")
        sys.stdout.flush()
        os._exit(1 if self.failures else 0)


def main() -> None:
    """Runs the chosen targets until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60.0)
    parser.add_argument("--target", choices=sorted(TARGETS), action="append")
    arguments = parser.parse_args()
    fuzzer = Fuzzer(arguments.target or list(TARGETS), arguments.minutes)
    with tempfile.TemporaryDirectory() as folder:
        chance = random.Random(1)
        for number in range(SEEDS * len(fuzzer.names)):  # Hypothesis makes no input of a few bytes
            first = bytes((number % len(fuzzer.names),))
            (Path(folder) / str(number)).write_bytes(first + chance.randbytes(chance.randrange(100, MOST_BYTES)))
        limits = [f"-max_len={MOST_BYTES}", "-len_control=0", "-timeout=300", "-rss_limit_mb=4096"]
        atheris.Setup([sys.argv[0], *limits, folder], fuzzer.test)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
