"""Explanations account for every block, and a hostile page injects nothing into them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from conftest import ROOT, Command
from lxml import html

from cleaner import clean
from cleaner.model import Block, Kind, Verdict
from cleaner.write.explain import explain_json, find_words, write_explanation
from cleaner.write.explain_page import write_explanation_page

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


def test_words_are_found_whatever_their_case_and_spacing() -> None:
    assert find_words(BLOCKS, "  line   ABOUT the") == [0, 2]
    assert write_explanation(BLOCKS, [2]).count("\n") == 1


def test_json_gives_the_same_as_data() -> None:
    explained = json.loads(json.dumps(explain_json(BLOCKS)))
    assert [entry["number"] for entry in explained] == [0, 1, 2, 3]
    assert (explained[2]["rule"], explained[2]["repeats"]) == ("repeat.exact", 0)


def test_the_page_shows_every_block_and_runs_nothing() -> None:
    metadata = {**clean("").metadata, "title": HOSTILE, "authors": [HOSTILE], "evidence": {"title": HOSTILE}}
    page = write_explanation_page(BLOCKS, metadata)
    tree = html.fromstring(page)
    assert not tree.xpath("//script | //img | //*[@onerror] | //iframe | //link")
    assert "default-src 'none'" in tree.xpath("string(//meta[@http-equiv]/@content)")
    assert [row.get("id") for row in tree.xpath("//ol/li")] == [f"block-{number}" for number in range(4)]
    assert all(row.get("tabindex") == "0" for row in tree.xpath("//ol/li"))
    assert tree.xpath("string(//li[@id='block-2']//a/@href)") == "#block-0"
    assert tree.xpath("string(//li[@id='block-2']/p[@class='reason'])") == "the same: block 0 “A line about the tide.”"
    assert "\x1b" not in page


def test_the_page_filters_by_verdict_and_by_rule() -> None:
    page = write_explanation_page(BLOCKS, clean("").metadata)
    tree = html.fromstring(page)
    labels = [" ".join(label.text_content().split()) for label in tree.xpath("//fieldset/label")]
    assert labels == ["all blocks 4", "kept 1", "dropped 3", "content.furniture 2", "content.main 1", "repeat.exact 1"]
    assert tree.xpath("//input[@checked]/@id") == ["all"]
    furniture = tree.xpath("string(//label[contains(., 'content.furniture')]/input/@id)")
    assert f"body:has(#{furniture}:checked) ol > li:not(.{furniture}) {{ display: none; }}" in page
    assert tree.xpath(f"//li[contains(@class, '{furniture}')]/@id") == ["block-1", "block-3"]


def test_the_page_shows_facts_with_their_evidence_and_names_what_is_missing() -> None:
    document = clean(PAGE.read_bytes())
    tree = html.fromstring(write_explanation_page(document.blocks, document.metadata))
    rows = {row[0].text_content(): (row[1].text_content(), row[2].text_content()) for row in tree.xpath("//table[@class='facts']/tbody/tr")}
    assert rows["title"] == (document.metadata["title"], document.metadata["evidence"]["title"])
    missing = tree.xpath("string(//p[starts-with(., 'Not found: ')])")
    assert all(name.replace("_", " ") in missing for name in ("tags", "section") if not document.metadata[name])


def test_the_command_writes_all_forms(command: Command, tmp_path: Path) -> None:
    assert command("--explain", PAGE, "-o", tmp_path / "why.html").returncode == 0
    blocks = len(clean(PAGE.read_bytes()).blocks)
    assert (tmp_path / "why.html").read_text().count('id="block-') == blocks
    assert len(json.loads(command("--explain=json", PAGE).stdout)) == blocks
    assert b"Accept all" in command("--why", "accept ALL", PAGE).stdout
    nothing = command("--why", "no such words", PAGE)
    assert (nothing.returncode, nothing.stderr) == (1, b"clean: no block of the page holds the words 'no such words'\n")
