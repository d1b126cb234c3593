"""The content judge keeps the article of a page, from its markup or its scripts, and drops the rest."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from lxml import etree
from lxml.html import fromstring, tostring

from cleaner import Document, Options, clean
from cleaner.judge.content import MOST_BLOCKS_IN_CONTEXT, MOST_MENU_CHARS, calibrate, drops_prose, threshold_share
from cleaner.model import Genre, InputKind
from cleaner.options import Favor
from cleaner.read.page import read_page

FIXTURES = Path(__file__).parents[1] / "fixtures"
PARAGRAPHS = [
    f"The ferry to Gull Island sailed again on Monday, {count} weeks after the storm had torn the pier from its piles, "
    f"and the harbour master counted {count * 7} passengers on the first trip, most of them islanders with their shopping."
    for count in range(2, 9)
]
PAGE = """<!DOCTYPE html><html><head><title>Ferry sails again - Harbour Post</title></head><body>
<header class="site-header"><nav class="main-nav"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
<li><a href="/weather">Weather</a></li></ul></nav></header>
<main><article class="post"><h1 class="entry-title">Ferry sails again</h1><div class="entry-content">{body}</div></article>
<aside class="related-posts"><h3>Related stories</h3><ul><li><a href="/1">Pier to be rebuilt</a></li>
<li><a href="/2">Storm of the century</a></li></ul></aside></main>
<footer class="site-footer"><p>© 2024 Harbour Post. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer></body></html>"""


def page_of(paragraphs: list[str]) -> bytes:
    return PAGE.format(body="".join(f"<p>{text}</p>" for text in paragraphs)).encode()


def test_the_paragraphs_stay_and_the_boilerplate_goes() -> None:
    text = clean(page_of(PARAGRAPHS)).text
    assert [text for text in text.split("\n\n") if text.startswith("The ferry")] == PARAGRAPHS
    for boilerplate in ("Weather", "Related stories", "Storm of the century", "All rights reserved", "Privacy policy"):
        assert boilerplate not in text


def test_every_block_has_a_verdict_with_a_score() -> None:
    blocks = clean(page_of(PARAGRAPHS)).blocks
    assert blocks
    assert all(block.verdict is not None and block.verdict.score is not None for block in blocks)


@pytest.mark.parametrize(("stricter", "looser"), [(Favor.PRECISION, Favor.BALANCED), (Favor.BALANCED, Favor.RECALL)])
def test_a_stricter_setting_keeps_no_more(stricter: Favor, looser: Favor) -> None:
    def kept(favor: Favor) -> set[int]:
        blocks = clean(page_of(PARAGRAPHS), options=Options(favor=favor)).blocks
        return {index for index, block in enumerate(blocks) if block.verdict and block.verdict.kept}

    assert kept(stricter) <= kept(looser)


def test_news_has_a_higher_threshold_than_other_pages() -> None:
    declared = '<script type="application/ld+json">{"@type": "NewsArticle"}</script></head>'
    assert all(threshold_share(favor, Genre.NEWS) > threshold_share(favor, Genre.ARTICLE) for favor in Favor)
    page = page_of(PARAGRAPHS)
    news, other = clean(page.replace(b"</head>", declared.encode())), clean(page)
    assert [block.verdict and block.verdict.kept for block in news.blocks if block.text in PARAGRAPHS] == [True] * len(PARAGRAPHS)
    assert sum(bool(block.verdict and block.verdict.kept) for block in news.blocks) <= sum(
        bool(block.verdict and block.verdict.kept) for block in other.blocks
    )


def test_a_headline_that_is_all_there_is_stays_in_the_text() -> None:
    message = "The harbour bridge is closed to all traffic until the tide turns at nine tonight, take the ferry from the east pier instead."
    page = f"<html><head><title>{message}</title></head><body><main><h1>{message}</h1></main></body></html>"
    assert clean(page).text == message
    assert "Ferry sails again" not in clean(page_of(PARAGRAPHS)).text


DROUGHT = [
    f"In the {count}th week of the drought the council of Saltmarsh closed the upper reservoir, and carts with water from the "
    f"old brewery well went round the {count * 3} streets of the lower town before sunrise, as they had in their grandparents' time."
    for count in range(5, 13)
]
DROUGHT_BODY = "".join(f"<p>{text}</p>" for text in DROUGHT)
DROUGHT_MENU = '<nav class="menu"><a href="/">Home</a> <a href="/town">Town</a> <a href="/weather">Weather</a></nav>'
DROUGHT_FOOTER = '<footer class="footer"><p>© Saltmarsh Gazette</p></footer>'


def drought_page(body: str, head: str = "") -> bytes:
    return (
        f"<!DOCTYPE html><html><head><title>Drought</title>{head}</head><body>{DROUGHT_MENU}{body}{DROUGHT_FOOTER}</body></html>".encode()
    )


def kept_paragraphs(doc: Document) -> list[str]:
    return [text for text in doc.text.split("\n\n") if text.startswith("In the")]


def test_text_for_readers_without_scripts_is_read_where_there_is_no_other() -> None:
    doc = clean(drought_page(f'<div id="app"></div><noscript><main class="topic"><h1>Drought</h1>{DROUGHT_BODY}</main></noscript>'))
    assert kept_paragraphs(doc) == DROUGHT
    assert all(text in doc.markdown for text in DROUGHT)


def test_a_long_list_of_links_is_no_text_that_competes_with_that_for_readers_without_scripts() -> None:
    topics = "".join(f"<li><a href=/topic/{count}>The topic of the {count}th week</a></li>" for count in range(200))
    body = f"<div class=post><noscript>{DROUGHT_BODY}</noscript></div><aside><h2>Topics</h2><ul>{topics}</ul></aside>"
    assert kept_paragraphs(clean(drought_page(body))) == DROUGHT


def test_what_noscript_adds_to_a_page_with_text_stays_out() -> None:
    doc = clean(
        drought_page(f"<main><h1>Drought</h1>{DROUGHT_BODY}</main><noscript><p>Please turn on scripts to see the crossword.</p></noscript>")
    )
    assert kept_paragraphs(doc) == DROUGHT
    assert not any("crossword" in block.text for block in doc.blocks)


JSON_LD = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "\n\n".join(DROUGHT)})
NEXT_DATA = json.dumps(
    {"props": {"site": "Saltmarsh Gazette", "article": {"id": 7, "body": [{"type": "p", "html": f"<p>{t}</p>"} for t in DROUGHT]}}}
)
APOLLO = json.dumps({"ROOT": {"url": "https://gazette.example/7"}, "Article:7": {"content": DROUGHT_BODY}})


@pytest.mark.parametrize(
    ("script", "origin"),
    [
        (f'<script type="application/ld+json">{JSON_LD}</script>', "json-ld articleBody"),
        (f'<script id="__NEXT_DATA__" type="application/json">{NEXT_DATA}</script>', "script #__NEXT_DATA__"),
        (f"<script>window.__APOLLO_STATE__ = {APOLLO};</script>", "script __APOLLO_STATE__"),
    ],
)
def test_text_that_only_a_script_holds_is_read_from_it(script: str, origin: str) -> None:
    doc = clean(drought_page(f'<div class="article"><p>{DROUGHT[0]}</p></div>', head=script))
    assert kept_paragraphs(doc) == DROUGHT
    assert all(text in doc.markdown for text in DROUGHT)
    assert [notice.code for notice in doc.notices] == ["script-text"]
    assert {block.verdict.reason for block in doc.blocks if block.verdict and block.verdict.kept} == {
        f"the page holds its text only in {origin}"
    }


def test_a_page_with_its_own_text_does_not_look_into_scripts() -> None:
    other = json.dumps({"props": {"next": "\n".join(text.replace("Saltmarsh", "Northwick") for text in DROUGHT * 9)}})
    doc = clean(
        drought_page(f'<article class="post">{DROUGHT_BODY}</article><script id="__NEXT_DATA__" type="application/json">{other}</script>')
    )
    assert kept_paragraphs(doc) == DROUGHT
    assert "Northwick" not in doc.text


@pytest.mark.parametrize("broken", ["{", "[" * 100_000, '{"a": "' + "x" * 99, "function(a,b){return {}}(1,2)"])
def test_broken_script_data_is_passed_over(broken: str) -> None:
    doc = clean(drought_page("<p>Short.</p>", head=f'<script id="__NEXT_DATA__" type="application/json">{broken}</script>'))
    assert "script-text" not in {notice.code for notice in doc.notices}


def test_confidence_rises_with_what_is_expected_and_stays_within_bounds() -> None:
    values = [calibrate(step / 50) for step in range(51)]
    assert values == sorted(values)
    assert values[0] == 0.0
    assert values[-1] == 1.0


def test_a_menu_without_end_does_not_outweigh_the_article() -> None:
    links = "".join(f'<a href="/{n}">Place {n}</a> ' for n in range(MOST_MENU_CHARS))
    text = clean(page_of(PARAGRAPHS).replace(b"<main>", f"<p>{links}</p><main>".encode())).text
    assert all(paragraph in text for paragraph in PARAGRAPHS)
    assert "Place 7" not in text


def test_a_page_of_very_many_blocks_is_judged_without_context() -> None:
    rows = "<p>a</p>" * MOST_BLOCKS_IN_CONTEXT
    document = clean(page_of(PARAGRAPHS).replace(b"</body>", f"<footer>{rows}</footer></body>".encode()))
    assert all(paragraph in document.text for paragraph in PARAGRAPHS)
    assert len({id(verdict) for verdict in document._verdicts}) < 1000


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Hello world</p>", "Hello world"),
        ("<h2>Tides</h2><p>High at nine.</p><p>Low at three.</p>", "Tides\n\nHigh at nine.\n\nLow at three."),
        ("<a href=/a><p>The tide came in.</p><p>It went out again.</p><p>Nobody saw it.</p></a>", "The tide came in."),
        ("<ul><li>The Long Pier (1950)</li><li>Low Water (1952)</li><li>Gulls (1985)</li></ul>", "- The Long Pier (1950)"),
        ("<table><tr><td><font size=2>The ferry sails at nine.</font></td></tr></table>", "The ferry sails at nine."),
    ],
)
def test_a_page_without_boilerplate_is_its_text(page: str, text: str) -> None:
    assert clean(page).text.startswith(text)


@pytest.mark.parametrize(
    "page",
    [
        "<nav><a href=/>Home</a> <a href=/news>News</a></nav>",
        "<div><a href=/>Home</a></div><div><a href=/news>News</a></div>",
        "<form><p>Search</p><button>Go</button></form><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul>",
    ],
)
def test_a_page_of_boilerplate_alone_holds_no_article(page: str) -> None:
    document = clean(page)
    assert document.text == ""
    assert [notice.code for notice in document.notices] == ["no-article"]


def test_generated_names_on_every_element_lose_no_paragraph() -> None:
    generated = 'class="css-175oi2r r-16y2uox r-1wbh5a2 jx" id="r"'
    body = "".join(f"<div {generated}><div {generated}><p {generated}>{text}</p></div></div>" for text in PARAGRAPHS)
    page = f"<html {generated}><body {generated}><div {generated}><div {generated}>{body}</div></div></body></html>"
    assert clean(page).text.split("\n\n") == PARAGRAPHS


def test_random_names_lose_no_paragraph() -> None:
    names = iter(f"x{index * 7919 % 9973:x}q" for index in range(1, 1000))
    page = re.sub(r'class="[^"]*"', lambda _: f'class="{next(names)}"', page_of(PARAGRAPHS).decode())
    text = clean(page).text
    assert [text for text in text.split("\n\n") if text.startswith("The ferry")] == PARAGRAPHS
    assert "All rights reserved" not in text


def test_random_names_keep_the_text_of_the_fixtures() -> None:
    """Pages whose classes and ids say nothing keep 97 % of their words on average, and never lose all."""
    shares = []
    for path in sorted(FIXTURES.glob("*/*/page.html")):
        root = fromstring(path.read_bytes())
        before, letters = clean(tostring(root, encoding="utf-8")).text, Random(path.parent.name)
        for node in root.iter(etree.Element):
            for name in ("class", "id"):
                if value := node.get(name):
                    node.set(name, " ".join("".join(letters.choices("bcdfghklmnprstvwz", k=7)) for _ in value.split()))
        after = Counter(clean(tostring(root, encoding="utf-8")).text.split())
        if words := Counter(before.split()):
            shares.append(2 * (words & after).total() / (words.total() + after.total()))
            assert shares[-1] > 0.3, path
    assert len(shares) > 30
    assert sum(shares) / len(shares) > 0.97


@pytest.mark.parametrize(("name", "drops"), [("chapters", True), ("comments", False)])
def test_prose_is_lost_with_an_element_unless_it_is_a_comment_section(name: str, drops: bool) -> None:
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page = read_page(f"<p>The ferry sails again.</p><div class={name}>{body}</div>", None, Options(input_kind=InputKind.HTML))
    assert drops_prose(page, [0.6, *[0.05] * len(PARAGRAPHS)], 0.3) is drops
