"""The types of the public names, as a caller's type checker sees them."""

from __future__ import annotations

import ast
import subprocess
import sys

from conftest import ROOT

import cleaner

PROGRAM = ROOT / "tests/typing_api.py"


def test_a_program_that_uses_every_name_is_well_typed() -> None:
    run = subprocess.run([sys.executable, "-m", "mypy", "--strict", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_program_uses_every_name() -> None:
    used = {node.id for node in ast.walk(ast.parse(PROGRAM.read_text())) if isinstance(node, ast.Name)}
    assert set(cleaner.__all__) <= used
