"""Generated pages for the tests of engines, and the programs that docs/clusters.md shows."""

from __future__ import annotations

import re

from conftest import ROOT

PROSE = "The tide came in at nine and went out at four, as the book had said it would. " * 5
TIP = "Our readers know best, so do tell the desk what you saw at the quay."


def page(number: int, *, tip: str = "") -> str:
    head = f'<link rel="canonical" href="https://quay.example/{number}"><meta name="author" content="Jo Quay">'
    body = f"<h1>Boat {number}</h1><p>Boat {number} came in. {PROSE}</p><p>{tip}</p><p>{PROSE[::-1]}{number}</p>"
    return f"<html><head>{head}</head><body><nav><a href=/>Home</a></nav><article>{body}</article></body></html>"


def shown_program(word: str) -> str:
    """Returns the program of docs/clusters.md that has a word in it."""
    programs = re.findall(r"^```python\n(.*?)^```$", (ROOT / "docs/clusters.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    (program,) = (program for program in programs if word in program)
    return program
