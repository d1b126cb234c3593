"""JSON-LD as pages hold it: broken, nested, referring to itself, huge."""

from __future__ import annotations

import json

import pytest
from conftest import is_linear

from cleaner.model import Genre
from cleaner.read.json_ld import article_body, genre_of, parse_json, read_json_ld


@pytest.mark.parametrize(
    "text",
    [
        '{"headline": "Swifts"}',
        '\n<!-- {"headline": "Swifts"} -->\n',
        '//<![CDATA[\n{"headline": "Swifts"}\n//]]>',
        '/*<![CDATA[*/{"headline": "Swifts"}/*]]>*/',
        '{"headline": "Swifts",}',
        '{"headline": "Swifts"};',
        '{"headline": "Swifts"',
        '{"headline": "Swifts", "description": "They ca',
        '// first\n{"headline": /* second */ "Swifts"}',
        '{headline: "Swifts"}',
        '\ufeff{"headline": "Swifts"}',
    ],
)
def test_broken_json_is_read(text: str) -> None:
    assert parse_json(text) == {"headline": "Swifts"}


def test_several_values_come_back_as_a_list() -> None:
    assert parse_json('{"headline": "Swifts"} {"second": 1}') == [{"headline": "Swifts"}, {"second": 1}]


def test_control_characters_in_strings_are_read() -> None:
    assert parse_json('{"headline": "Swifts\n\tcame"}') == {"headline": "Swifts\n\tcame"}


@pytest.mark.parametrize("text", ["", "nothing", "{", '{"a":', "[" * 100_000, '{"a":' * 100_000])
def test_hopeless_json_is_nothing(text: str) -> None:
    assert parse_json(text) is None


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


def test_large_and_deep_data_is_read_in_linear_time() -> None:
    def read(size: int) -> None:
        read_json_ld([json.dumps({"@graph": [{"@type": "Thing", "@id": f"#{number}", "x": [[[]]]} for number in range(size)]})])

    assert is_linear(read, 4_000, 10)


def test_nodes_are_filed_by_type() -> None:
    graph = [
        {"@type": "WebSite", "name": "Quay Ledger"},
        {
            "@type": "WebPage",
            "breadcrumb": {"@type": "BreadcrumbList"},
            "mainEntity": {"@type": ["Thing", "https://schema.org/NewsArticle"]},
        },
        {"@type": "BreadcrumbList", "itemListElement": []},
    ]
    json_ld = read_json_ld([json.dumps({"@graph": graph})])
    assert [len(nodes) for nodes in (json_ld.articles, json_ld.pages, json_ld.sites, json_ld.breadcrumbs)] == [1, 1, 1, 1]


def test_values_are_flat_and_references_are_followed_into_other_scripts() -> None:
    article = {"@type": "Article", "author": [[{"@id": "#ann"}], {"@list": ["Tom Vale"]}], "name": {"@value": "Swifts &amp; terns"}}
    json_ld = read_json_ld([json.dumps(article), json.dumps({"@id": "#ann", "name": ["Ann Ruhl", "A. Ruhl"]})])
    assert json_ld.article is not None
    assert list(json_ld.values(json_ld.article, "author")) == [{"@id": "#ann", "name": ["Ann Ruhl", "A. Ruhl"]}, "Tom Vale"]
    assert json_ld.text(json_ld.article, "headline", "name") == "Swifts & terns"
    assert json_ld.text(json_ld.article, "author") == "Ann Ruhl"


def test_a_node_that_refers_to_itself_ends() -> None:
    json_ld = read_json_ld([json.dumps({"@type": "Article", "@id": "#a", "author": {"@id": "#a"}})])
    assert json_ld.article is not None
    assert json_ld.text(json_ld.article, "author") == ""


def test_the_first_article_that_says_something_is_the_pages() -> None:
    nodes = [{"@type": "Article"}, {"@type": "Article", "datePublished": "2024-05-31"}]
    assert read_json_ld([json.dumps(nodes)]).article == nodes[1]
    assert read_json_ld(["{"]).article is None


@pytest.mark.parametrize(
    ("texts", "genre"),
    [
        (['{"@type": "NewsArticle"}'], Genre.NEWS),
        (['{"@type": "BlogPosting"}'], Genre.ARTICLE),
        (['{"@type": "DiscussionForumPosting"}'], Genre.THREAD),
        (['{"@type": "Product"}', '{"@type": "WebSite"}'], Genre.PRODUCT),
        (["{"], Genre.UNKNOWN),
    ],
)
def test_the_genre_is_seen_without_parsing(texts: list[str], genre: Genre) -> None:
    assert genre_of(texts) is genre


def test_the_longest_article_body_counts_also_of_broken_json() -> None:
    texts = ['{"articleBody": "Short."}', '{"articleBody" : "The\n longer one.", broken', '{"articleBody": 7}']
    assert article_body(texts) == "The longer one."
