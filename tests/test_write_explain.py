"""Explanations as text and JSON account for every block, and a hostile page injects nothing into them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from conftest import ROOT, Command

from cleaner import clean
from cleaner.model import Block, Kind, Verdict
from cleaner.write.explain import explain_json, find_words, write_explanation

PAGE = ROOT / "fixtures/news/boilerplate/page.html"
HOSTILE = '<script>alert(1)</script> <img src=x onerror=alert(2)> "quoted" \x1b[31m'
BLOCKS = (
    Block("A line about the tide.", 1, verdict=Verdict(True, "content.main", "prose", 0.9)),
    Block(HOSTILE, 2, Kind.HEADING, verdict=Verdict(False, "content.furniture", HOSTILE, 0.1)),
    Block("A line about the tide.", 3, verdict=Verdict(False, "repeat.exact", "the same", repeats=0)),
    Block("", 4, images=2, verdict=Verdict(False, "content.furniture")),
)


def test_text_has_a_row_for_every_block_and_a_total() -> None:
    lines = write_explanation(BLOCKS).splitlines()
    assert len(lines) == 5
    assert re.match(r"0 +kept +content\.main +0\.90 +A line about the tide\. +prose", lines[0])
    assert "\x1b" not in lines[1]
    assert "[2 images]" in lines[3]
    assert lines[4].startswith("kept 1 of 4 blocks, 5 of ")
    assert "content.furniture 2, repeat.exact 1" in lines[4]


def test_what_prints_a_fact_is_moved() -> None:
    blocks = (BLOCKS[0], Block("By Jo Quay", 1, verdict=Verdict(False, "fact.byline", "it prints the article's byline", 0.3)))
    assert re.search(r"^1 +moved +fact\.byline", write_explanation(blocks), re.MULTILINE)
    assert write_explanation(blocks).splitlines()[-1] == "kept 1 of 2 blocks, 5 of 8 words; moved to the metadata 1"
    assert [entry["state"] for entry in explain_json(blocks)] == ["kept", "moved"]


def test_words_are_found_in_any_case_and_spacing() -> None:
    assert find_words(BLOCKS, "  line   ABOUT the") == [0, 2]
    assert write_explanation(BLOCKS, [2]).count("\n") == 1


def test_json_gives_the_same_as_data() -> None:
    explained = json.loads(json.dumps(explain_json(BLOCKS)))
    assert [entry["number"] for entry in explained] == [0, 1, 2, 3]
    assert (explained[2]["rule"], explained[2]["repeats"]) == ("repeat.exact", 0)


def test_the_command_writes_all_forms(command: Command, tmp_path: Path) -> None:
    assert command("--explain", PAGE, "-o", tmp_path / "why.html").returncode == 0
    blocks = len(clean(PAGE.read_bytes()).blocks)
    assert (tmp_path / "why.html").read_text().count('id="block-') == blocks
    assert len(json.loads(command("--explain=json", PAGE).stdout)) == blocks
    assert b"Accept all" in command("--why", "accept ALL", PAGE).stdout
    nothing = command("--why", "no such words", PAGE)
    assert (nothing.returncode, nothing.stderr) == (1, b"clean: no block of the page holds the words 'no such words'\n")
