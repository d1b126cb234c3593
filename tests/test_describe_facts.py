"""All facts of whole pages and texts, and the caller's rules for them."""

from __future__ import annotations

import json

import pytest
from describe_pages import PROSE, TITLE, facts_of, ld, page, text_with, value
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Options, clean
from cleaner.rules.user import SiteRules, UserRules

MARKS = "\u200b\u200d\ufeff\u00ad\u202e\x00\x1b\ud800[]【】()（）\"'“”.,:;|/\\-–—·•*=&<>{}@#%$ 0123Byvon報導기자作者ßİı年月日T"
WORDS = ("By ", "Von ", "Posted on ", "© 2024 ", "Reuters ", "May ", "2021", " and ", "(AP) ", " | ", "Reporting by ", "Ann Ruhl")
ODD = st.lists(st.sampled_from((*MARKS, *WORDS)), max_size=12).map("".join)


@settings(max_examples=150)
@given(st.lists(ODD, min_size=8, max_size=8))
def test_no_characters_raise(odd: list[str]) -> None:
    title, byline, author, date, meta, name, last, address = odd
    head = f'<meta name="author" content="{meta}"><meta name="date" content="{date}"><link rel="canonical" href="{address}">'
    head += f'<meta property="og:url" content="{address}"><meta name="twitter:site" content="{name}"><title>{title} - {name}</title>'
    head += ld(author=[{"name": author}, author], datePublished=date, publisher={"name": name})
    top = f'<p class="byline">{byline}</p><a rel="author">{author}</a><span itemprop="author">{name}</span>'
    top += f'<time datetime="{date}">{date}</time>'
    html = f"<html><head>{head}</head><body><a href=/>{name}</a><h1>{title}</h1>{top}{PROSE}<p>{last}</p></body></html>"
    assert clean(html).metadata["schema"] == 1
    assert clean("\n\n".join([name, title, byline, date, *PROSE.split("<p>"), last])).metadata["schema"] == 1


@pytest.mark.parametrize("odd", ["\u200b", "\u00ad", "\ufeff", "[", "—", "\u202e\u2066"])
@pytest.mark.parametrize("place", ['<p class="byline">{}</p>', '<a rel="author">{}</a>', '<span itemprop="author">{}</span>', "<p>{}</p>"])
def test_a_byline_without_letters_is_none(odd: str, place: str) -> None:
    facts = facts_of(page("", place.format(odd), place.format(odd)))
    assert (facts.authors, facts.byline) == (None, None)


@pytest.mark.parametrize(
    ("canonical", "og", "given", "url"),
    [
        ("https://quay.example/", "", "https://quay.example/eel", "https://quay.example/eel"),
        ("https://quay.example", "https://quay.example/eel", None, "https://quay.example/eel"),
        ("/eel", "", "https://quay.example/eel?from=feed", "https://quay.example/eel"),
        ("//quay.example/eel", "", None, "https://quay.example/eel"),
        (
            "https://quay.example/eel",
            "",
            "https://web.archive.org/web/20240305060708/https://quay.example/eel?a=1",
            "https://quay.example/eel",
        ),
        ("https://other.example/eel", "", "https://quay.example/eel", "https://quay.example/eel"),
        ("https://quay.example/", "", None, "https://quay.example/"),
        ("/eel", "", None, None),
    ],
)
def test_the_address(canonical: str, og: str, given: str | None, url: str | None) -> None:
    head = f'<link rel="canonical" href="{canonical}"><meta property="og:url" content="{og}">'
    assert value(facts_of(page(head), given).url) == url


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0024)https://quay.example/eel -->",
        "<!--\n Page saved with SingleFile \n url: https://quay.example/eel \n saved date: Mon Mar 04 2024 -->",
        "<!-- Saved from https://quay.example/eel at 2024-03-04T05:06:07Z using monolith v2.7.0 -->",
        "<!-- Mirrored from quay.example/eel by HTTrack Website Copier/3.x [XR&CO'2014], Mon, 04 Mar 2024 -->",
    ],
)
def test_the_address_in_the_comment_of_a_saved_page(comment: str) -> None:
    scheme = "http" if "HTTrack" in comment else "https"
    assert value(facts_of(comment.encode() + page()).url) == f"{scheme}://quay.example/eel"


def test_the_site_comes_before_its_publisher() -> None:
    nodes = {
        "@graph": [
            {"@type": "NewsArticle", "headline": TITLE, "publisher": {"name": "Quay Media Ltd"}},
            {"@type": "WebSite", "name": "Quay"},
        ]
    }
    assert value(facts_of(page(f'<script type="application/ld+json">{json.dumps(nodes)}</script>')).site_name) == "Quay"


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
