"""JSON-LD as pages hold it: broken, nested, referring to itself, huge."""

from __future__ import annotations

import json
import time

import pytest
from lxml import etree

from cleaner.describe.structured import declared_names, read_microdata
from cleaner.read.json_ld import parse_json, read_json_ld


@pytest.mark.parametrize(
    "text",
    [
        '{"headline": "Swifts"}',
        '\n<!-- {"headline": "Swifts"} -->\n',
        '//<![CDATA[\n{"headline": "Swifts"}\n//]]>',
        '/*<![CDATA[*/{"headline": "Swifts"}/*]]>*/',
        '{"headline": "Swifts",}',
        '{"headline": "Swifts"};',
        '{"headline": "Swifts"} {"second": 1}',
        '\ufeff{"headline": "Swifts"}',
    ],
)
def test_broken_json_is_read(text: str) -> None:
    assert parse_json(text) == {"headline": "Swifts"}


def test_control_characters_in_strings_are_read() -> None:
    assert parse_json('{"headline": "Swifts\n\tcame"}') == {"headline": "Swifts\n\tcame"}


@pytest.mark.parametrize("text", ["", "nothing", "{", '{"a":', "[" * 100_000, '{"a":' * 100_000])
def test_hopeless_json_is_nothing(text: str) -> None:
    assert parse_json(text) is None


def names(*scripts: object) -> list[tuple[str, bool]]:
    found = read_json_ld(json.dumps(script) for script in scripts)
    article = found.article
    assert article is not None
    return declared_names(found, article, "author")


def test_authors_in_every_form() -> None:
    person = {"@type": "Person", "name": "Ann Ruhl"}
    assert names({"@type": "NewsArticle", "author": "Ann Ruhl"}) == [("Ann Ruhl", False)]
    assert names({"@type": "NewsArticle", "author": person}) == [("Ann Ruhl", False)]
    assert names([{"@type": ["Thing", "BlogPosting"], "author": [person, "Tom Vale"]}]) == [("Ann Ruhl", False), ("Tom Vale", False)]
    assert names({"@type": "Article", "author": [[person], [[{"name": "Tom Vale"}]]]}) == [("Ann Ruhl", False), ("Tom Vale", False)]
    assert names({"@type": "Article", "author": {"name": ["Ann Ruhl", "Tom Vale"]}}) == [("Ann Ruhl", False), ("Tom Vale", False)]
    assert names({"@type": "Article", "author": {"@type": "Organization", "name": "Quay Ledger"}}) == [("Quay Ledger", True)]
    assert names({"@type": "Article", "author": {"@type": "Person", "givenName": "Ann", "familyName": "Ruhl"}}) == [("Ann Ruhl", False)]
    assert names({"@type": "https://schema.org/Article", "author": {"@list": [person]}}) == [("Ann Ruhl", False)]


def test_references_are_followed_also_into_other_scripts() -> None:
    graph = {"@graph": [{"@type": "Article", "author": {"@id": "#ann"}}, {"@type": "WebPage"}]}
    assert names(graph, {"@id": "#ann", "@type": "Person", "name": "Ann Ruhl"}) == [("Ann Ruhl", False)]


def test_other_articles_of_a_list_do_not_count() -> None:
    other = {"@type": "NewsArticle", "headline": "Other", "author": "Tom Vale"}
    page = {"@type": "CollectionPage", "mainEntity": {"@type": "ItemList", "itemListElement": [other]}, "hasPart": [other]}
    assert read_json_ld([json.dumps(page)]).articles == []


def test_the_article_with_the_pages_address_is_the_one() -> None:
    scripts = [
        {"@type": "Article", "headline": headline, "url": f"https://quay.example/{headline}?a=b"} for headline in ("terns", "swifts")
    ]
    article = read_json_ld([json.dumps(scripts)], "https://www.quay.example/swifts").article
    assert article is not None
    assert article["headline"] == "swifts"


def test_microdata_of_comments_does_not_count() -> None:
    html = """<article itemscope itemtype="https://schema.org/BlogPosting"><b itemprop="author">Ann Ruhl</b>
      <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Tom Vale</b></div></article>"""
    found = read_microdata(etree.fromstring(html, etree.HTMLParser()))
    assert [node.text for node in found["author"]] == ["Ann Ruhl"]


def test_large_and_deep_data_is_read_in_linear_time() -> None:
    def seconds(size: int) -> float:
        script = json.dumps({"@graph": [{"@type": "Thing", "@id": f"#{number}", "x": [[[]]]} for number in range(size)]})
        start = time.process_time()
        read_json_ld([script])
        return time.process_time() - start

    seconds(2_000)
    assert seconds(40_000) < 60 * max(seconds(4_000), 0.002)
