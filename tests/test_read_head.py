"""What a page declares outside its text, wherever it stands."""

from __future__ import annotations

import pytest
from lxml import etree

from cleaner.model import Genre, Head, Page
from cleaner.options import Options
from cleaner.read.head import read_head
from cleaner.read.page import read_page


def head_of(html: str) -> Head:
    return read_head(etree.fromstring(html, etree.HTMLParser()), None)


def page_of(head: str, url: str | None = None) -> Page:
    return read_page(f"<html><head>{head}</head><body><p>Text.</p></body></html>", url, Options())


def test_no_page_declares_nothing() -> None:
    head = read_head(None, None)
    assert (head.metas, head.links, head.title, head.base, head.language) == ({}, {}, "", "", "")
    assert head.json_ld.article is None


def test_meta_tags_are_listed_by_their_names_in_lower_case() -> None:
    head = head_of(
        "<meta property='og:Title' content=' Salt \n prices '><meta name='og:title' content='Salt'>"
        "<meta http-equiv='Content-Language' content='en'><meta name='empty' content=''>"
    )
    assert head.metas == {"og:title": ["Salt prices", "Salt"], "content-language": ["en"]}
    assert head.first("twitter:title", "og:title") == ("Salt prices", "og:title")
    assert head.first("empty") is None


def test_links_are_listed_by_each_relation() -> None:
    head = head_of("<link rel='Canonical nofollow' href=' /a\n '><link rel=stylesheet href=/s><link rel=amphtml>")
    assert head.links == {"canonical": ["/a"], "nofollow": ["/a"]}


def test_declarations_after_the_end_of_the_head_count() -> None:
    head = head_of("<body><p>Broken head</p><title>Salt</title><meta name=author content=Ann><base href=/b><base href=/c></body>")
    assert (head.title, head.metas, head.base) == ("Salt", {"author": ["Ann"]}, "/b")


def test_the_title_of_a_drawing_is_not_that_of_the_page() -> None:
    assert head_of("<body><svg><title>Logo</title></svg></body>").title == ""


@pytest.mark.parametrize("html", ["<html lang=' de '>", "<html xml:lang=de>"])
def test_the_language_is_that_of_the_root(html: str) -> None:
    assert head_of(f"{html}<body lang=en>x").language == "de"


def test_json_ld_is_parsed_when_it_is_first_used() -> None:
    head = head_of('<script type="Application/LD+JSON">{"@type": "NewsArticle", "articleBody": "Salt."}</script><script>x</script>')
    assert (head.genre, head.article_body, len(head.scripts)) == (Genre.NEWS, "Salt.", 2)
    assert head.json_ld is head.json_ld
    assert head.json_ld.article == {"@type": "NewsArticle", "articleBody": "Salt."}


def test_the_first_time_elements_are_kept() -> None:
    assert [time.get("datetime") for time in head_of("".join(f"<time datetime={day}>" for day in range(9))).times] == list("01234")


@pytest.mark.parametrize(
    ("head", "url", "address", "base"),
    [
        ("", None, "", ""),
        ("", "https://a.example/x", "https://a.example/x", "https://a.example/x"),
        ("<link rel=canonical href=https://c.example/y>", "https://a.example/x", "https://a.example/x", "https://a.example/x"),
        (
            "<link rel=canonical href=/y><meta property=og:url content=https://o.example/z>",
            None,
            "https://o.example/z",
            "https://o.example/z",
        ),
        ("<base href=/d/><link rel=canonical href=https://c.example/y>", None, "https://c.example/y", "https://c.example/d/"),
        ("<base href=//cdn.example/>", "https://a.example/x", "https://a.example/x", "https://cdn.example/"),
    ],
)
def test_the_address_of_a_page_and_the_base_of_its_links(head: str, url: str | None, address: str, base: str) -> None:
    page = page_of(head, url)
    assert (page.address, page.base) == (address, base)
