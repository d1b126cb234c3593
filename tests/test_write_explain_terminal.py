"""Explanations at a terminal fit its width, fold runs of dropped blocks, and have colours only where they are wanted."""

from __future__ import annotations

import re
from unicodedata import combining, east_asian_width

import pytest
from conftest import ROOT

from cleaner import clean
from cleaner.model import Block, Verdict
from cleaner.write.explain_terminal import write_for_terminal

KEPT = Block(
    "The tide came in at nine, as the book had said it would, and nobody was surprised.", verdict=Verdict(True, "content.main", "", 0.9)
)
MOVED = Block("By Jo Quay", verdict=Verdict(False, "fact.byline", "it prints the article's byline", 0.1))
MENU = Block("Home", verdict=Verdict(False, "content.furniture", "link density 1.0 (chance 0.00)", 0.0))
SHARE = Block("Share this", verdict=Verdict(False, "phrase.share", "its wording offers to share or save the article"))


def columns(line: str) -> int:
    return sum(0 if combining(character) else 2 if east_asian_width(character) in "WF" else 1 for character in line)


@pytest.mark.parametrize("width", [80, 110, 200])
@pytest.mark.parametrize("page", ["news/boilerplate", "news/japanese", "news/right-to-left"])
def test_no_line_is_wider_than_the_terminal(width: int, page: str) -> None:
    document = clean((ROOT / "fixtures" / page / "page.html").read_bytes())
    for chosen in (None, [0, 1, len(document.blocks) - 1]):
        lines = write_for_terminal(document.blocks, chosen, document.cut, width, colour=False).splitlines()
        assert max(map(columns, lines)) <= width


def test_runs_of_dropped_blocks_are_one_line() -> None:
    lines = write_for_terminal([MENU, MENU, SHARE, KEPT, MENU, MOVED], None, 0.5, 80, colour=False).splitlines()
    assert re.fullmatch(r" +state +rule +chance +text", lines[0])
    assert re.fullmatch(r"0-2 +dropped +content.furniture [+]1 +3 blocks: Home · Home · Share this", lines[1])
    assert re.match(r" +3 +kept +content.main +0.90 +The tide came in at nine", lines[2])
    assert re.match(r" +4 +dropped +content.furniture +0.00 +Home", lines[3])
    assert lines[4].strip() == "link density 1.0 (chance 0.00)"
    assert re.match(r" +5 +moved +fact.byline +0.10 +By Jo Quay", lines[5])
    assert "Blocks with a chance of 0.50 or more read like the article." in " ".join(lines)


def test_chosen_blocks_are_complete() -> None:
    written = write_for_terminal([MENU, KEPT, SHARE], [1, 2], 0.5, 70, colour=False)
    assert " ".join(written.split()) == (
        "state rule chance text 1 kept content.main 0.90 The tide came in at nine, as the book had said it would, and nobody was surprised."
        " 2 dropped phrase.share Share this its wording offers to share or save the article"
    )


def test_colours_are_on_request() -> None:
    assert "\x1b[32mkept" in write_for_terminal([KEPT], None, None, 80, colour=True)
    assert "\x1b" not in write_for_terminal([KEPT, MENU, MOVED], None, None, 80, colour=False)
