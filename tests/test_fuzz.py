"""Runs every fuzzing target briefly, and on every input that ever failed."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import HealthCheck, given, settings

from tools.fuzz import TARGETS, check_markdown

CASES = sorted(path for path in (ROOT / "fixtures" / "hostile").glob("*/*") if path.is_file())


@pytest.mark.parametrize("name", TARGETS)
def test_a_few_new_inputs(name: str) -> None:
    @given(TARGETS[name].inputs)
    @settings(max_examples=30, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    def run(raw: bytes) -> None:
        TARGETS[name].check(raw)

    run()


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_inputs_that_once_failed(path: Path) -> None:
    TARGETS[path.parent.name].check(path.read_bytes())


@pytest.mark.parametrize("markdown", ["<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](data:text/html,y)", "<b onclick=x>"])
def test_the_check_of_markdown_can_fail(markdown: str) -> None:
    with pytest.raises(AssertionError):
        check_markdown(markdown)
