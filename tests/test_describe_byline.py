"""Who wrote an article: declared, labelled and weaker candidates."""

from __future__ import annotations

import json

import pytest
from describe_pages import PROSE, TITLE, facts_of, ld, page, text_with, value

from cleaner import clean
from cleaner.describe.byline import _declared_names
from cleaner.read.json_ld import read_json_ld


def test_the_declared_author_is_taken_with_its_evidence() -> None:
    facts = facts_of(page(ld(author={"@type": "Person", "name": "Ann Ruhl"})))
    assert facts.authors is not None
    assert facts.authors[:2] == (["Ann Ruhl"], "json-ld article author")


def test_the_printed_author_wins_over_another_declared_one_with_a_notice() -> None:
    facts = facts_of(page(ld(author={"@type": "Person", "name": "Tom Vale"}), '<p class="byline">By Ann Ruhl</p>'))
    assert value(facts.authors) == ["Ann Ruhl"]
    assert [notice.code for notice in facts.notices] == ["authors-disagree"]


def test_the_printed_line_with_more_names_wins() -> None:
    facts = facts_of(page('<meta name="author" content="Ann Ruhl">', "<p>By <a href='/a'>Ann Ruhl</a> and <a href='/b'>Tom Vale</a></p>"))
    assert value(facts.authors) == ["Ann Ruhl", "Tom Vale"]
    assert value(facts.byline) == "By Ann Ruhl and Tom Vale"


def test_single_words_behind_a_label_do_not_outdo_declared_full_names() -> None:
    tabs = "<ul><li>Authors</li><li><a href='#m'>Tides</a></li><li><a href='#c'>Charts</a></li></ul>"
    facts = facts_of(page('<meta name="citation_author" content="Ruhl, Ann">', tabs))
    assert value(facts.authors) == ["Ann Ruhl"]


def test_accounts_are_the_authors_in_a_forum() -> None:
    node = {"@type": "DiscussionForumPosting", "headline": TITLE, "author": {"@type": "Person", "name": "quaywalker9"}}
    head = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    assert value(facts_of(page(head, "<p>Tidal Rooms</p><p>3 May 2021</p>")).authors) == ["quaywalker9"]


def test_bare_names_under_the_title_count_only_on_what_is_declared_an_article() -> None:
    assert facts_of(page("", "<p>Tidal Rooms</p>")).authors is None
    assert value(facts_of(page('<meta property="og:type" content="article">', "<p>Ann Ruhl</p>")).authors) == ["Ann Ruhl"]
    assert facts_of(page('<meta property="og:type" content="article">', "<h2>Ann Ruhl</h2>")).authors is None
    assert facts_of(page('<meta property="og:type" content="article">', "<p>Divers Reopen</p>")).authors is None


def test_names_of_comments_and_cards_do_not_count() -> None:
    other = '<div class="related"><p class="byline">By Tom Vale</p></div><div class="comments"><p class="author">Ida Kern</p></div>'
    assert facts_of(page("", "", other)).authors is None


@pytest.mark.parametrize("name", ["admin", "https://quay.example/ann", "ann@quay.example", "Quay Ledger Staff", "{{ author }}"])
def test_no_account_address_or_template_is_a_person(name: str) -> None:
    facts = facts_of(page(f'<meta name="author" content="{name}">'))
    assert facts.authors is None or value(facts.authors) == ["Quay Ledger Staff"]


def test_a_name_signs_under_the_last_paragraph_and_nowhere_else() -> None:
    assert value(facts_of(page("", "", "<p>Ann Ruhl</p>")).authors) == ["Ann Ruhl"]
    assert facts_of(page("", "", "<h4>Ann Ruhl</h4>")).authors is None
    assert facts_of(page("", "", "<div><div><p>Tidal Calculator</p></div></div>")).authors is None
    document = clean(f"{TITLE}\n\n" + PROSE.replace("<p>", "").replace("</p>", "\n\n") + "So it goes.\n\nAnn Ruhl\n")
    assert value(document._facts.authors) == ["Ann Ruhl"]


def test_a_byline_label_on_its_own_line_of_a_text() -> None:
    lines = PROSE.replace("<p>", "").replace("</p>", "\n")
    document = clean(f"Quay Ledger\n{TITLE}\nvon\nAPA\n3 May 2021\n{lines}")
    assert value(document._facts.title) == TITLE
    assert [source.name for source in document._facts.sources] == ["APA"]


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ann Ruhl", [("Ann Ruhl", False)]),
        ({"@type": "Person", "name": "Ann Ruhl"}, [("Ann Ruhl", False)]),
        ([{"@type": "Person", "name": "Ann Ruhl"}, "Tom Vale"], [("Ann Ruhl", False), ("Tom Vale", False)]),
        ([[{"name": "Ann Ruhl"}], [[{"name": "Tom Vale"}]]], [("Ann Ruhl", False), ("Tom Vale", False)]),
        ({"name": ["Ann Ruhl", "Tom Vale"]}, [("Ann Ruhl", False), ("Tom Vale", False)]),
        ({"@type": "Organization", "name": "Quay Ledger"}, [("Quay Ledger", True)]),
        ({"@type": "Person", "givenName": "Ann", "familyName": "Ruhl"}, [("Ann Ruhl", False)]),
        ({"@list": [{"@type": "Person", "name": "Ann Ruhl"}]}, [("Ann Ruhl", False)]),
    ],
)
def test_authors_are_declared_in_many_forms(author: object, names: list[tuple[str, bool]]) -> None:
    json_ld = read_json_ld([json.dumps({"@type": "NewsArticle", "author": author})])
    assert json_ld.article is not None
    assert _declared_names(json_ld, json_ld.article, "author") == names


def test_the_byline_and_the_printed_authors_know_their_block() -> None:
    document = clean(page("", "<p>By Ann Ruhl</p>"))
    facts = document._facts
    assert facts.byline is not None
    assert facts.byline.block is not None
    assert document.blocks[facts.byline.block].text == "By Ann Ruhl"
    assert facts.authors is not None
    assert facts.authors.block == facts.byline.block
    declared = facts_of(page('<meta name="author" content="Ann Ruhl">')).authors
    assert declared is not None
    assert declared.block is None


def test_a_line_that_the_text_leaves_out_is_the_byline_of_a_known_author() -> None:
    aside = "<div class=sidebar><p>By Ann Ruhl</p></div>"
    facts = facts_of(page('<meta name="author" content="Ann Ruhl">', aside))
    assert value(facts.byline) == "By Ann Ruhl"
    assert value(facts_of(page("", aside)).authors) == ["Ann Ruhl"]
    assert value(facts_of(page('<meta name="author" content="Tom Vale">', aside)).byline) is None


def test_lines_that_name_different_people_are_no_byline() -> None:
    lines = "<div class=sidebar><p>By Ann Ruhl</p><p>By Tom Vale</p></div>"
    assert facts_of(page("", lines)).authors is None


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (["By", "Alyssa Maio", "on", "3 May 2021"], ["Alyssa Maio"]),
        (["byAnn Ruhl", "3 May 2021"], ["Ann Ruhl"]),
        (["3 May 2021 • Friday Philosophy • Ann Ruhl"], ["Ann Ruhl"]),
        (["3 May 2021", "Ann Ruhl, Harbour Gazette"], ["Ann Ruhl"]),
        (["Tidal Gates"], None),
        (["- Ann Ruhl"], None),
    ],
)
def test_names_under_the_title_of_a_text(lines: list[str], authors: list[str] | None) -> None:
    prose = "The harbour has tidal gates, which open at nine, as the book of the port has said they would. " * 4
    assert value(facts_of("\n".join([TITLE, *lines, "", prose, "", prose]).encode()).authors) == authors


def test_a_label_that_is_a_line_leaves_the_text_with_its_name() -> None:
    document = clean("\n".join([TITLE, "Written by", "Ann Ruhl", "Published", "3 May 2021", "", *["The tide came in at nine. " * 20] * 2]))
    rules = [block.verdict.rule for block in document.blocks[:5] if block.verdict]
    assert rules == ["fact.title", "fact.byline", "fact.byline", "fact.date", "fact.date"]


@pytest.mark.parametrize(
    ("author", "wanted"),
    [
        ("Brightpixel Web Design", None),
        ("Nordlicht Webagentur", None),
        ("Hanseatic Internet Services", None),
        ("BootstrapMade", None),
        ("user123", None),
        ("ann@quay.example", None),
        ("Ann Ruhl <ann@quay.example>", ["Ann Ruhl"]),
        ("Hugo Ruhl", ["Hugo Ruhl"]),
        ("aruhl", ["aruhl"]),
    ],
)
def test_an_author_meta_that_names_the_maker_of_the_site_names_nobody(author: str, wanted: list[str] | None) -> None:
    content = author.replace("<", "&lt;")
    assert value(facts_of(page(f'<meta name="author" content="{content}">')).authors) == wanted


def test_a_topic_beside_the_date_is_no_author() -> None:
    top = "<p>Harbour Piles</p><p>3 May 2021</p>"
    note = "<p>Nobody has counted the harbour piles since the war, and so the divers counted all of the piles in the harbour.</p>"
    assert facts_of(page(top=top, end=note)).authors is None
    assert value(facts_of(page(top="<p>Ann Ruhl</p><p>3 May 2021</p>", end=note)).authors) == ["Ann Ruhl"]


@pytest.mark.parametrize("line", ["Recipe Hub", "Best Running Gaiters", "Final Thoughts"])
def test_a_topic_under_the_title_of_a_text_is_no_name(line: str) -> None:
    words = "The hub is where runners share their final thoughts on gaiters, for running in the wet is what they love best."
    assert facts_of(text_with(TITLE, line, words)).authors is None
    assert value(facts_of(text_with(TITLE, "Ann Ruhl", words)).authors) == ["Ann Ruhl"]


def test_a_name_that_is_glued_to_the_label_of_the_date() -> None:
    assert value(facts_of(text_with(TITLE, "By Ann RuhlPublished 3 May 2021")).authors) == ["Ann Ruhl"]
