"""Where an article's text may stand besides the visible page, and why blocks go."""

from __future__ import annotations

import json

import pytest

from cleaner import Document, Options, clean
from cleaner.judge.content import calibrated

PARAGRAPHS = [
    f"In the {count}th week of the drought the council of Saltmarsh closed the upper reservoir, and carts with water from the "
    f"old brewery well went round the {count * 3} streets of the lower town before sunrise, as they had in their grandparents' time."
    for count in range(5, 13)
]
BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
MENU = '<nav class="menu"><a href="/">Home</a> <a href="/town">Town</a> <a href="/weather">Weather</a></nav>'
FOOTER = '<footer class="footer"><p>© Saltmarsh Gazette</p></footer>'


def page_of(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head><title>Drought</title>{head}</head><body>{MENU}{body}{FOOTER}</body></html>".encode()


def kept_paragraphs(doc: Document) -> list[str]:
    return [text for text in doc.text.split("\n\n") if text.startswith("In the")]


def test_text_for_readers_without_scripts_is_read_where_there_is_no_other() -> None:
    doc = clean(page_of(f'<div id="app"></div><noscript><main class="topic"><h1>Drought</h1>{BODY}</main></noscript>'))
    assert kept_paragraphs(doc) == PARAGRAPHS
    assert all(text in doc.markdown for text in PARAGRAPHS)


def test_what_noscript_adds_to_a_page_with_text_stays_out() -> None:
    doc = clean(page_of(f"<main><h1>Drought</h1>{BODY}</main><noscript><p>Please turn on scripts to see the crossword.</p></noscript>"))
    assert kept_paragraphs(doc) == PARAGRAPHS
    assert not any("crossword" in block.text for block in doc.blocks)


JSON_LD = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "\n\n".join(PARAGRAPHS)})
NEXT_DATA = json.dumps(
    {"props": {"site": "Saltmarsh Gazette", "article": {"id": 7, "body": [{"type": "p", "html": f"<p>{t}</p>"} for t in PARAGRAPHS]}}}
)
APOLLO = json.dumps({"ROOT": {"url": "https://gazette.example/7"}, "Article:7": {"content": BODY}})


@pytest.mark.parametrize(
    ("script", "origin"),
    [
        (f'<script type="application/ld+json">{JSON_LD}</script>', "json-ld articleBody"),
        (f'<script id="__NEXT_DATA__" type="application/json">{NEXT_DATA}</script>', "script #__NEXT_DATA__"),
        (f"<script>window.__APOLLO_STATE__ = {APOLLO};</script>", "script __APOLLO_STATE__"),
    ],
)
def test_text_that_only_a_script_holds_is_read_from_it(script: str, origin: str) -> None:
    doc = clean(page_of(f'<div class="article"><p>{PARAGRAPHS[0]}</p></div>', head=script))
    assert kept_paragraphs(doc) == PARAGRAPHS
    assert all(text in doc.markdown for text in PARAGRAPHS)
    assert [notice.code for notice in doc.notices] == ["script-text"]
    assert {block.verdict.reason for block in doc.blocks if block.verdict and block.verdict.kept} == {
        f"the page holds its text only in {origin}"
    }


def test_a_page_with_its_own_text_does_not_look_into_scripts() -> None:
    other = json.dumps({"props": {"next": "\n".join(text.replace("Saltmarsh", "Northwick") for text in PARAGRAPHS * 9)}})
    doc = clean(page_of(f'<article class="post">{BODY}</article><script id="__NEXT_DATA__" type="application/json">{other}</script>'))
    assert kept_paragraphs(doc) == PARAGRAPHS
    assert "Northwick" not in doc.text


@pytest.mark.parametrize("broken", ["{", "[" * 100_000, '{"a": "' + "x" * 99, "function(a,b){return {}}(1,2)"])
def test_broken_script_data_is_passed_over(broken: str) -> None:
    doc = clean(page_of("<p>Short.</p>", head=f'<script id="__NEXT_DATA__" type="application/json">{broken}</script>'))
    assert "script-text" not in {notice.code for notice in doc.notices}


COMMENTS = """<section id="comments" class="comments-area"><h3>2 comments</h3><ol class="comment-list">
<li class="comment"><div class="comment-author">Ada Holm</div>
<div class="comment-content"><p>My grandmother drove one of those carts.</p></div>
<div class="reply"><a href="#r">Reply to this</a></div></li>
<li class="comment"><div class="comment-author">Piet Sand</div>
<div class="comment-content"><p>The well was never dry, not even then!</p></div></li></ol>
<form class="comment-form"><p>Your address will not be published here.</p></form></section>"""


def test_comments_are_kept_only_where_asked_for() -> None:
    page = page_of(f'<article class="post"><h1>Drought</h1><div class="entry-content">{BODY}</div></article>{COMMENTS}')
    without, with_them = clean(page), clean(page, options=Options(comments=True))
    assert kept_paragraphs(without) == kept_paragraphs(with_them) == PARAGRAPHS
    assert "grandmother" not in without.text
    added = [block.text for block in with_them.blocks if block.verdict and block.verdict.rule == "content.comments"]
    assert added == ["My grandmother drove one of those carts.", "The well was never dry, not even then!"]


def test_reasons_name_the_evidence() -> None:
    doc = clean(
        page_of(f'<article class="post">{BODY}</article><aside class="related-posts"><a href="/1">Reservoir full again</a></aside>')
    )
    reasons = {block.text: block.verdict.reason for block in doc.blocks if block.verdict}
    assert "related-posts" in reasons["Reservoir full again"]
    assert "link density 1.0" in reasons["Reservoir full again"]
    assert all(reasons.values())


def test_confidence_rises_with_what_is_expected_and_stays_within_bounds() -> None:
    values = [calibrated(step / 50) for step in range(51)]
    assert values == sorted(values)
    assert values[0] == 0.0
    assert values[-1] == 1.0
