"""To whom an article is credited, and what is the site itself."""

from __future__ import annotations

import pytest
from describe_pages import facts_of, ld, page, value

from cleaner.describe.source import Site


@pytest.mark.parametrize("name", ["Quay Ledger", "The Quay Ledger", "quayledger.example", "www.quayledger.example", "quayledger"])
def test_the_site_is_no_foreign_source(name: str) -> None:
    assert Site(["Quay Ledger", "quayledger.example"], "quayledger.example").is_own(name)


def test_an_agency_is_its_own_site() -> None:
    assert Site(["TASS"], "tass.com").is_own("ТАСС")
    assert not Site(["Quay Ledger"], "quayledger.example").is_own("ТАСС")


def test_an_agency_is_a_source_and_no_author_beside_a_person() -> None:
    facts = facts_of(page("", "<p>By Ann Ruhl, AP</p>"), "https://quay.example/1")
    assert value(facts.authors) == ["Ann Ruhl"]
    assert [(source.name, source.kind, source.relation) for source in facts.sources] == [("AP", "agency", "source")]
    facts = facts_of(page("", "<p>By Ann Ruhl and AP</p>"), "https://quay.example/1")
    assert [(source.name, source.kind, source.relation) for source in facts.sources] == [("AP", "agency", "contributed")]
    facts = facts_of(page("", "<p>By Associated Press</p>"), "https://quay.example/1")
    assert value(facts.authors) == ["Associated Press"]
    assert [source.name for source in facts.sources] == ["Associated Press"]


def test_a_closing_line_is_a_source_with_its_address() -> None:
    facts = facts_of(page("", "", '<p>Source: <a href="https://tidal.example/x">Tidal Weekly</a></p>'), "https://quay.example/1")
    assert [tuple(source) for source in facts.sources] == [
        ("Tidal Weekly", "outlet", "source", "https://tidal.example/x", "Source: Tidal Weekly")
    ]


def test_the_site_and_its_own_agency_are_no_sources() -> None:
    assert facts_of(page('<meta property="og:site_name" content="Quay Ledger">', "", "<p>Source: Quay Ledger</p>")).sources == []
    assert facts_of(page("", "", "<p>Source: Reuters</p>"), "https://www.reuters.com/1").sources == []


def test_credits_of_the_markup() -> None:
    based = {"@type": "NewsArticle", "url": "https://herald.example/1", "publisher": {"@type": "Organization", "name": "Island Herald"}}
    facts = facts_of(page(ld(isBasedOn=based)), "https://quay.example/1")
    assert [(source.name, source.relation, source.evidence) for source in facts.sources] == [
        ("Island Herald", "originally-published", "json-ld isBasedOn")
    ]
    facts = facts_of(page('<link rel="canonical" href="https://herald.example/1">'), "https://quay.example/1")
    assert [source.name for source in facts.sources] == ["herald.example"]
    assert facts_of(page('<link rel="canonical" href="https://www.quay.example/1">'), "https://m.quay.example/1").sources == []


def test_an_abbreviation_counts_only_in_the_languages_of_its_agency() -> None:
    assert [source.name for source in facts_of(page("", "", "<p>Source: AP</p>"), "https://quay.example/1").sources] == ["AP"]
    finnish = page("", "", "<p>Source: AP</p>").replace(b'lang="en"', b'lang="fi"')
    assert facts_of(finnish, "https://quay.example/1").sources == []
