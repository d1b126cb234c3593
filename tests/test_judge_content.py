"""The content judge on pages of invented news."""

from __future__ import annotations

import pytest

from cleaner import Options, clean
from cleaner.judge.content import cut_share
from cleaner.judge.declared import ARTICLE, NEWS
from cleaner.options import Favor

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


def test_the_paragraphs_stay_and_the_furniture_goes() -> None:
    text = clean(page_of(PARAGRAPHS)).text
    assert [text for text in text.split("\n\n") if text.startswith("The ferry")] == PARAGRAPHS
    for furniture in ("Weather", "Related stories", "Storm of the century", "All rights reserved", "Privacy policy"):
        assert furniture not in text


def test_every_block_has_a_verdict_with_a_score() -> None:
    blocks = clean(page_of(PARAGRAPHS)).blocks
    assert blocks
    assert all(block.verdict is not None and block.verdict.score is not None for block in blocks)


@pytest.mark.parametrize(("stricter", "looser"), [(Favor.PRECISION, Favor.BALANCED), (Favor.BALANCED, Favor.RECALL)])
def test_favour_moves_one_way(stricter: Favor, looser: Favor) -> None:
    def kept(favor: Favor) -> set[int]:
        blocks = clean(page_of(PARAGRAPHS), options=Options(favor=favor)).blocks
        return {number for number, block in enumerate(blocks) if block.verdict and block.verdict.kept}

    assert kept(stricter) <= kept(looser)


def test_news_is_cut_higher_than_other_pages() -> None:
    declared = '<script type="application/ld+json">{"@type": "NewsArticle"}</script></head>'
    assert all(cut_share(favor, NEWS) > cut_share(favor, ARTICLE) for favor in Favor)
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
