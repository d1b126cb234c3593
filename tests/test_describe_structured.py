"""JSON-LD as pages hold it: broken, nested, referring to itself, huge."""

from __future__ import annotations

import json

from lxml import etree

from cleaner.describe.structured import declared_names, read_microdata
from cleaner.read.json_ld import read_json_ld


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


def test_microdata_of_comments_does_not_count() -> None:
    html = """<article itemscope itemtype="https://schema.org/BlogPosting"><b itemprop="author">Ann Ruhl</b>
      <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Tom Vale</b></div></article>"""
    found = read_microdata(etree.fromstring(html, etree.HTMLParser()))
    assert [node.text for node in found["author"]] == ["Ann Ruhl"]
