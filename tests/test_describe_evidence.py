"""The declarations of a page and the text nodes near its title."""

from __future__ import annotations

import json

import pytest
from describe_pages import TITLE, page
from lxml import etree

from cleaner import clean
from cleaner.describe.evidence import Evidence, near_title, pieces_of_line, read_microdata


def test_microdata_of_comments_does_not_count() -> None:
    html = """<article itemscope itemtype="https://schema.org/BlogPosting"><b itemprop="author">Ann Ruhl</b>
      <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><b itemprop="author">Tom Vale</b></div></article>"""
    itemprops = read_microdata(etree.fromstring(html, etree.HTMLParser()))
    assert [node.text for node in itemprops["author"]] == ["Ann Ruhl"]


def evidence_of(raw: bytes, url: str | None = None) -> Evidence:
    return clean(raw, url)._heading.evidence


def test_a_site_may_call_itself_by_its_host() -> None:
    names = evidence_of(page('<meta property="og:site_name" content="Quay Ledger">'), "https://news.quayledger.example/1").sites
    assert names == ["Quay Ledger", "quayledger.example", "quayledger"]


def test_texts_of_the_article_come_before_those_of_the_page() -> None:
    graph = [{"@type": "WebPage", "name": "Quay"}, {"@type": "NewsArticle", "headline": TITLE, "name": "Divers"}]
    evidence = evidence_of(page(f'<script type="application/ld+json">{json.dumps(graph)}</script>'))
    assert list(evidence.texts("headline", "name")) == [
        ("json-ld article headline", TITLE),
        ("json-ld article name", "Divers"),
        ("json-ld page name", "Quay"),
    ]


def test_pieces_know_their_link_names_and_time() -> None:
    top = '<p class="byline">By <a href="/ann">Ann Ruhl</a> <time datetime="2021-05-03">Monday</time></p><aside><p>By Tom Vale</p></aside>'
    evidence = evidence_of(page("", top))
    pieces = evidence.pieces_of(range(len(evidence.page.blocks)))
    by, name, time = (next(piece for piece in pieces if piece.text == text) for text in ("By", "Ann Ruhl", "Monday"))
    assert (by.href, name.href, time.stamp) == ("", "/ann", "2021-05-03")
    assert "byline" in name.names
    assert by.block == name.block == time.block
    assert not [piece for piece in pieces if "Tom Vale" in piece.text and piece.names.isdisjoint(("aside",))]


def test_the_window_ends_with_the_third_long_paragraph() -> None:
    document = clean(f"<h1>{TITLE}</h1>" + f"<p>{'The tide came in. ' * 20}</p>" * 9)
    assert near_title(document._page, 0, document._verdicts) == range(4)


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("3 May 2021 | By Ann Ruhl", ["3 May 2021", "By Ann Ruhl"]),
        ("Ann Ruhl 3 May 2021", ["Ann Ruhl", "3 May 2021"]),
        ("By Ann Ruhl[3]", ["By Ann Ruhl"]),
    ],
)
def test_a_line_of_text_is_split_where_a_page_separates(line: str, pieces: list[str]) -> None:
    assert pieces_of_line(line) == pieces


def test_a_sentence_with_a_date_stays_whole() -> None:
    line = "The old piles of the harbour were set in the winter of 1921, and the last of them broke on 3 May 2021 in the night."
    assert pieces_of_line(line) == [line]
