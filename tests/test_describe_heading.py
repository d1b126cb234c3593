"""A fact is found once: what leaves the text as title, dek, byline, date or credit is what the metadata prints."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from conftest import ROOT
from describe_pages import PROSE, TITLE, ld, page, text_with

from cleaner import Document, clean
from cleaner.api import with_facts_set_apart
from cleaner.describe.heading import Fact
from cleaner.model import Block, Verdict
from cleaner.text import letters_of

FIXTURES = sorted(path for path in (ROOT / "fixtures").glob("*/*/page.*") if path.suffix in (".html", ".txt"))
DEK = "The master of the port hopes for a quiet winter after eleven weeks"


def texts_of(document: Document, rule: str) -> list[str]:
    return [block.text for block in document.blocks if block.verdict and block.verdict.rule == rule]


def check_one_finding(document: Document) -> None:
    """Fails if a block that was set apart prints another title or dek than the metadata, or a fact that the metadata lacks."""
    facts, metadata = document._facts, document.metadata
    for fact, field in ((Fact.TITLE, facts.title), (Fact.SUBTITLE, facts.subtitle)):
        texts = texts_of(document, f"fact.{fact.value}")
        assert field or not texts
        if field and field.block is not None:
            printed = letters_of(document.blocks[field.block].text)
            assert printed in letters_of(field.value) or letters_of(field.value) in printed
            assert all(letters_of(text).startswith(printed) for text in texts)
        else:
            assert not texts
    assert (metadata["title"] is None) is (facts.title is None)
    if texts := texts_of(document, "fact.byline"):
        assert metadata["byline"] in texts[0]
    if texts := texts_of(document, "fact.date"):
        assert metadata["published"]
    if texts := texts_of(document, "fact.source"):
        assert metadata["source"]["name"] in texts[0]


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.parent.name)
def test_what_the_fixtures_set_apart_is_in_their_metadata(path: Path) -> None:
    check_one_finding(clean(path.read_bytes()))


HEADS = (
    f"<title>{TITLE}</title>",
    f"<title>{TITLE} | Quay Ledger</title>",
    f"<title>Quay Ledger: {TITLE}</title>",
    "<title>Quay Ledger</title>",
    "",
)
DECLARED = (
    "",
    f'<meta property="og:title" content="{TITLE}">',
    '<meta property="og:site_name" content="Quay Ledger">',
    ld(author="Ann Ruhl"),
    ld(author="Ann Ruhl") + f'<meta property="og:title" content="{TITLE} | Quay Ledger">',
)
HEADINGS = (
    f"<h1>{TITLE}</h1>",
    f"<h1>Quay Ledger</h1><h2>{TITLE}</h2>",
    f"<h1>Harbours: {TITLE}</h1>",
    f"<h1>{TITLE} (12)</h1>",
    f"<h1>{TITLE}</h1><h2>{TITLE}</h2>",
    f"<h1>Quay Ledger</h1><p>{TITLE}</p>",
    f"<p>{TITLE}</p>",
)
LINES = ("", f"<p class=dek>{DEK}</p><p>By Ann Ruhl</p><p>3 May 2021</p>")


@pytest.mark.parametrize(("head", "declared"), [*product(HEADS, DECLARED)])
def test_what_small_pages_set_apart_is_in_their_metadata(head: str, declared: str) -> None:
    for heading, lines in product(HEADINGS, LINES):
        check_one_finding(clean(f"<html><head>{head}{declared}</head><body><main>{heading}{lines}{PROSE}</main></body></html>"))


@pytest.mark.parametrize("lines", [(TITLE,), (f"{TITLE} - Quay Ledger", TITLE), (TITLE, DEK), (TITLE, "By Ann Ruhl", "3 May 2021")])
def test_what_texts_set_apart_is_in_their_metadata(lines: tuple[str, ...]) -> None:
    document = clean(text_with(*lines))
    check_one_finding(document)
    assert document.metadata["title"] == TITLE


def test_every_fact_names_the_block_that_prints_it() -> None:
    end = '<p>Source: <a href="https://tidal.example/x">Tidal Weekly</a></p>'
    document = clean(page("", f"<p class=dek>{DEK}</p><p>By Ann Ruhl</p><p>3 May 2021</p>", end), "https://quay.example/1")
    blocks = {fact: document.blocks[index].text for index, fact in document._heading.blocks.items()}
    assert blocks == {
        Fact.TITLE: TITLE,
        Fact.SUBTITLE: DEK,
        Fact.BYLINE: "By Ann Ruhl",
        Fact.DATE: "3 May 2021",
        Fact.SOURCE: "Source: Tidal Weekly",
    }
    assert document.text.startswith(DEK)


def test_a_block_that_repeats_the_description_is_the_dek_and_stays_in_the_text() -> None:
    head = f'<meta name="description" content="{DEK}.">'
    document = clean(page(head, f'<div class="teaser"><p>{DEK}.</p></div>'))
    assert document.metadata["subtitle"] == f"{DEK}."
    assert document.text.startswith(f"{DEK}.")


def test_the_title_again_is_no_dek() -> None:
    document = clean(page(f'<meta name="description" content="{TITLE}">', f"<p>{TITLE}</p>"))
    assert document.metadata["subtitle"] is None
    assert TITLE not in document.text


def test_the_sites_name_in_a_heading_is_not_set_apart_as_the_title() -> None:
    raw = page('<meta property="og:site_name" content="Quay Ledger">').replace(f"<h1>{TITLE}</h1>".encode(), b"<h1>Quay Ledger</h1>")
    document = clean(raw)
    assert document.metadata["title"] == TITLE
    assert texts_of(document, "fact.title") == []


def test_a_message_whose_title_is_its_text_keeps_it() -> None:
    kept = Verdict(True, "content.main")
    for text, is_kept in (("Until Friday.", True), (PROSE, False)):
        verdicts = with_facts_set_apart([Block(TITLE), Block(text)], [kept, kept], {0: Fact.TITLE})
        assert [verdict.kept for verdict in verdicts] == [is_kept, True]


@pytest.mark.parametrize(
    "line", ['<p class="byline">Ann Ruhl</p>', "<p>Posted on 3 May 2021 by Ann Ruhl</p>", "<p>By Senior Reporter Ann Ruhl</p>"]
)
def test_a_byline_is_set_apart(line: str) -> None:
    document = clean(page("", line))
    assert document.metadata["authors"] == ["Ann Ruhl"]
    assert "Ruhl" not in document.text


def test_the_author_of_an_embedded_post_is_no_byline() -> None:
    post = "<blockquote><p>The harbour is shut again, for how long?</p><p>— Ann Ruhl (@annruhl) May 3, 2021</p></blockquote>"
    assert not texts_of(clean(page("", post)), "fact.byline")


def test_the_caption_of_a_lead_image_is_no_dek() -> None:
    figure = f'<figure class="lead-image"><img src="/a.jpg" alt=""><figcaption>{DEK}</figcaption></figure>'
    assert clean(page("", figure)).metadata["subtitle"] is None


def test_footnotes_are_no_bylines() -> None:
    notes = '<ol><li id="fn:1"><p>Salt Ledger</p></li><li id="fn:2"><p>Ann Ruhl</p></li></ol>'
    assert clean(page("", "", notes)).metadata["byline"] is None


def test_those_who_report_are_authors() -> None:
    document = clean(page("", "", "<p>(Reporting by Ann Ruhl in Lagos and Tom Vale; Editing by Ida Kern)</p>"))
    assert document.metadata["authors"] == ["Ann Ruhl", "Tom Vale"]
