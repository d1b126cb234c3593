"""All facts of whole pages and texts, and the caller's rules for them."""

from __future__ import annotations

import json

import pytest
from describe_pages import PROSE, TITLE, facts_of, ld, page, text_with, value

from cleaner import Options, clean
from cleaner.rules.user import SiteRules, UserRules


def test_tags_image_section_and_url() -> None:
    head = (
        '<meta property="og:image" content="/a.jpg"><meta property="article:section" content="Harbours">'
        '<meta name="keywords" content="quay, piles">'
        '<link rel="canonical" href="https://quay.example/1">'
    )
    facts = facts_of(page(head))
    assert value(facts.image) == "https://quay.example/a.jpg"
    assert value(facts.section) == "Harbours"
    assert value(facts.tags) == ["quay", "piles"]
    assert value(facts.url) == "https://quay.example/1"


def test_the_callers_rules_come_first() -> None:
    site = SiteRules("quay.example", byline=("//*[@id='who']",), source=("//*[@id='from']",), date=("//*[@id='when']",))
    rules = UserRules("quay.toml", sites=(site,))
    end = '<p id="who">Ida Kern</p><p id="from">From: Tidal Weekly</p><p id="when">3 May 2021</p>'
    facts = facts_of(page(ld(author="Tom Vale", datePublished="2020-01-01"), "", end), "https://quay.example/1", Options(rules=rules))
    assert (value(facts.authors), value(facts.published)) == (["Ida Kern"], "2021-05-03")
    assert facts.sources[0].name == "Tidal Weekly"


def test_a_flattened_text() -> None:
    body = "\n\n".join(PROSE.replace("<p>", "").split("</p>")).strip()
    top = f"Support Quay Ledger - Go Ad-Free!\n\n{TITLE}\n\nThe master of the port hopes for a quiet winter"
    text = f"{top}\n\nBy Ann Ruhl\n\n3 May 2021\n\n{body}\n\nSource: TASS\n"
    document = clean(text)
    facts = document._facts
    assert (value(facts.title), value(facts.authors), value(facts.published)) == (TITLE, ["Ann Ruhl"], "2021-05-03")
    assert value(facts.byline) == "By Ann Ruhl"
    assert [source.name for source in facts.sources] == ["TASS"]
    assert "Source: TASS" not in document.text
    assert "By Ann Ruhl" not in document.text


def test_the_last_step_but_one_of_the_breadcrumbs_is_the_section() -> None:
    steps = [{"@type": "ListItem", "name": name} for name in ("Home", "Harbours", TITLE)]
    script = json.dumps({"@type": "BreadcrumbList", "itemListElement": steps})
    assert value(facts_of(page(f'<script type="application/ld+json">{script}</script>')).section) == "Harbours"


def test_a_banner_of_known_wording_names_the_site() -> None:
    assert value(facts_of(text_with("Support Quay Ledger - Go Ad-Free!", TITLE)).site_name) == "Quay Ledger"
    assert facts_of(text_with("Support us - Go Ad-Free!", TITLE)).site_name is None


@pytest.mark.parametrize(
    ("keywords", "tags"),
    [("quay, piles", ["quay", "piles"]), ("quay; piles, old", ["quay", "piles, old"]), ("quay, quay", ["quay"]), (" , ", None)],
)
def test_tags_are_split_and_each_comes_once(keywords: str, tags: list[str] | None) -> None:
    assert value(facts_of(page(f'<meta name="keywords" content="{keywords}">')).tags) == tags
