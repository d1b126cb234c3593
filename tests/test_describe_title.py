"""The title of a page."""

from __future__ import annotations

import json

import pytest
from describe_pages import PROSE, TITLE, facts_of, ld, page, value

from cleaner import clean


@pytest.mark.parametrize(
    ("title", "headings", "wanted"),
    [
        (
            "How Divers Mended the Piles of the Harbour",
            "<h1>Harbour</h1><h2>How Divers Mended the Piles</h2>",
            "How Divers Mended the Piles",
        ),
        ("Harbour", "<h1>Harbour</h1><h2>How Divers Mended the Piles</h2>", "Harbour"),
        ("Piles: A Guide", "<h1>Piles: A Guide for Harbour Masters and Divers</h1><h1>Piles: A Guide</h1>", "Piles: A Guide"),
        ("What Is a Pile? Types, Ages and Woods", "<h1>What Is a Mooring Pile?</h1><h2>What Is a Mole?</h2>", "What Is a Mooring Pile?"),
        (
            "Divers Reopen the Old Harbour - Quay",
            "<h2>Divers Reopen the Old Harbour (tidal.example) 87</h2>",
            "Divers Reopen the Old Harbour",
        ),
    ],
)
def test_the_heading_that_is_the_title(title: str, headings: str, wanted: str) -> None:
    raw = (
        f'<title>{title}</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="Quay">{headings}{PROSE}'
    )
    assert value(facts_of(raw.encode()).title) == wanted


def test_a_year_before_the_headline_is_no_kicker() -> None:
    raw = page(ld()).replace(b"<h1>", b"<h1>2021 ").replace(f"<title>{TITLE}".encode(), f"<title>2021 {TITLE}".encode())
    assert value(facts_of(raw).title) == f"2021 {TITLE}"


def test_the_title_goes_without_the_site_and_the_kicker() -> None:
    assert value(facts_of(page()).title) == TITLE
    raw = page('<meta property="og:site_name" content="Quay Ledger">').replace(f"<h1>{TITLE}</h1>".encode(), b"<h1>Quay Ledger</h1>")
    assert value(facts_of(raw).title) == TITLE
    raw = page(f'<meta property="og:title" content="{TITLE}">').replace(b"<h1>", b"<h1>Harbours: ")
    assert value(facts_of(raw).title) == TITLE


def test_the_heading_that_prints_the_title_is_known_by_its_block() -> None:
    document = clean(page(ld()))
    title = document._facts.title
    assert title is not None
    assert title.block is not None
    assert document.blocks[title.block].text == TITLE
    nameless = clean(page(ld()).replace(b"h1", b"b"))._facts.title
    assert nameless is not None
    assert (nameless.value, nameless.block) == (TITLE, None)


def test_the_sites_name_is_the_title_only_where_nothing_else_is() -> None:
    site = '<meta property="og:site_name" content="Quay Ledger">'
    assert value(facts_of(f"<title>Quay Ledger</title>{site}<h1>Quay Ledger</h1>{PROSE}".encode()).title) == "Quay Ledger"
    raw = f"<title>{TITLE} - Quay Ledger</title>{site}<h1>Quay Ledger</h1><h2>{TITLE}</h2>{PROSE}"
    document = clean(raw)
    assert value(document._facts.title) == TITLE
    assert [block.text for block in document.blocks if block.verdict and block.verdict.rule == "fact.title"] == [TITLE]


def test_the_questions_of_a_list_are_not_the_article() -> None:
    questions = [
        {"@type": "Question", "name": "How old are the piles of the harbour?", "acceptedAnswer": {"@type": "Answer", "text": "Old."}}
    ]
    script = f'<script type="application/ld+json">{json.dumps({"@type": "FAQPage", "mainEntity": questions})}</script>'
    raw = f"<title>Piles</title>{script}<h1>All About Mooring Piles</h1>{PROSE}<h2>How old are the piles of the harbour?</h2><p>Old.</p>"
    assert value(facts_of(raw.encode()).title) == "All About Mooring Piles"
