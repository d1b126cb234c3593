"""The explanation page accounts for every block, and a hostile page injects nothing into it."""

from __future__ import annotations

from lxml import html
from test_write_explain import BLOCKS, HOSTILE, PAGE

from cleaner import clean
from cleaner.model import Block, Verdict
from cleaner.write.explain_page import write_explanation_page


def test_the_page_shows_every_block_and_runs_nothing() -> None:
    metadata = {**clean("").metadata, "title": HOSTILE, "authors": [HOSTILE], "evidence": {"title": HOSTILE}}
    page = write_explanation_page(BLOCKS, metadata)
    tree = html.fromstring(page)
    assert not tree.xpath("//script | //img | //*[@onerror] | //iframe | //link")
    assert "default-src 'none'" in tree.xpath("string(//meta[@http-equiv]/@content)")
    assert [row.get("id") for row in tree.xpath("//li[@id]")] == [f"block-{number}" for number in range(4)]
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
    assert f"body:has(#{furniture}:checked) li:is(.block, .run):not(.{furniture}) {{ display: none; }}" in page
    assert tree.xpath(f"//li[contains(@class, '{furniture}')]/@id") == ["block-1", "block-3"]


def test_runs_of_dropped_blocks_are_folded() -> None:
    tree = html.fromstring(write_explanation_page(BLOCKS, clean("").metadata))
    (summary,) = (element.text_content() for element in tree.xpath("//li[contains(@class, 'run')]//summary"))
    assert summary.startswith("3 dropped <script>alert(1)</script>")
    assert tree.xpath("//details//li/@id") == ["block-1", "block-2", "block-3"]
    assert not html.fromstring(write_explanation_page(BLOCKS[:3], clean("").metadata)).xpath("//details")


def test_a_fact_is_moved_and_not_dropped_and_the_cut_is_beside_the_chances() -> None:
    blocks = (*BLOCKS, Block("By Jo Quay", 5, verdict=Verdict(False, "fact.byline", "it prints the article's byline", 0.3)))
    page = write_explanation_page(blocks, clean("").metadata, 0.62)
    tree = html.fromstring(page)
    assert tree.xpath("//li[contains(@class, 'moved')]/@id") == ["block-4"]
    assert "moved to the metadata 1" in " ".join(tree.xpath("string(//fieldset)").split())
    assert "the cut is 0.62" in tree.text_content()
    assert tree.xpath("//ol/@style")[0] == "--cut:0.62"


def test_the_page_shows_facts_with_their_evidence_and_names_what_is_missing() -> None:
    document = clean(PAGE.read_bytes())
    tree = html.fromstring(write_explanation_page(document.blocks, document.metadata))
    rows = {row[0].text_content(): (row[1].text_content(), row[2].text_content()) for row in tree.xpath("//table[@class='facts']/tbody/tr")}
    assert rows["title"] == (document.metadata["title"], document.metadata["evidence"]["title"])
    missing = tree.xpath("string(//p[starts-with(., 'Not found: ')])")
    assert all(name.replace("_", " ") in missing for name in ("tags", "section") if not document.metadata[name])
