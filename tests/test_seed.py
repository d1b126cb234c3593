"""Tests the article that the project started from, as flattened text and inside a page with boilerplate."""

from __future__ import annotations

import html
from typing import Any

import pytest
from conftest import SHARED

from cleaner import Document, clean

SEED = SHARED / "seed" / "article.txt"
pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the seed article is not part of the repository")

TITLE = "Russia Again Says US Is Helping ISIS in Syria, Threatens to Put an End to It"
DEK = "Russia claims ISIS took advantage of the US exclusion/occupation zone in southern Syria in staging its recent counter-offensive"
HEADINGS = ("Attack on government forces", "50-km zone")
BANNER = "Support Russia Insider - Go Ad-Free!"
RELATED = (
    ("If US officials", "If the US side"),
    ("In all appearances", "To all appearances"),
    ("Overnight into September 28", "A terrorists’ attempt"),
    ("One thing unites", "The above-mentioned"),
)


def seed_lines() -> list[str]:
    return [" ".join(line.split()) for line in SEED.read_text().splitlines() if line.strip()]


def body() -> list[str]:
    """Returns the seed's paragraphs and sub-headings."""
    boilerplate = ("Support Russia", "Our commenting rules", "Source: ")
    return [line for line in seed_lines() if line not in (TITLE, DEK) and not line.startswith(boilerplate)]


def page_with_boilerplate() -> str:
    lines = [f"<h2>{line}</h2>" if line in HEADINGS else f"<p>{html.escape(line)}</p>" for line in body()]
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title></head><body>
<div class="top-banner">{BANNER}</div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li><li><a href="/society">Society</a></li></ul></nav>
<article><h1>{TITLE}</h1><p class="dek">{DEK}</p>
<div class="share-bar"><a href="#f">Share</a> <a href="#t">Tweet</a> <a href="#m">E-mail</a></div>
{"".join(lines)}
<p>Source: <a href="https://tass.com/">TASS</a></p></article>
<p>{BANNER}</p>
<div class="comment-form"><p>{html.escape(seed_lines()[-1])}</p><form><textarea></textarea><button>Post</button></form></div>
<ul class="most-read"><li><a href="/1">Another story</a></li><li><a href="/2">One more story</a></li></ul>
<footer>© 2017 <a href="/about">About us</a></footer></body></html>"""


@pytest.fixture(params=["text", "page"])
def seed(request: pytest.FixtureRequest) -> Document:
    return clean(SEED.read_bytes() if request.param == "text" else page_with_boilerplate().encode())


def test_title_dek_and_headings(seed: Document) -> None:
    assert (seed.metadata["title"], seed.metadata["subtitle"]) == (TITLE, DEK)
    assert seed.markdown.startswith(f"# {TITLE}\n\n{DEK}\n\n")
    assert all(f"\n\n## {heading}\n\n" in seed.markdown for heading in HEADINGS)


def test_the_body_is_complete_and_in_order(seed: Document) -> None:
    assert seed.text.split("\n\n") == [DEK, *body()]


def test_general_rules_drop_the_boilerplate(seed: Document) -> None:
    rules = {block.text: block.verdict.rule for block in seed.blocks if block.verdict and not block.verdict.kept}
    assert sum(block.text == BANNER for block in seed.blocks) == 2
    assert not any("Ad-Free" in line or "commenting rules" in line for line in seed.text.splitlines())
    assert rules["Source: TASS"] == "fact.source"
    assert sum(seed.metadata["dropped"].values()) == sum(not block.verdict.kept for block in seed.blocks if block.verdict)


def test_banner_and_rules_in_text() -> None:
    rules = [block.verdict.rule for block in clean(SEED.read_bytes()).blocks if block.verdict and not block.verdict.kept]
    assert rules == ["phrase.support-banner", "fact.title", "fact.source", "phrase.support-banner", "phrase.comment-rules"]


def test_source_and_names(seed: Document) -> None:
    source: dict[str, Any] = seed.metadata["source"]
    assert (source["name"], source["kind"], source["relation"], source["evidence"]) == ("TASS", "agency", "source", "Source: TASS")
    assert (seed.metadata["byline"], seed.metadata["authors"]) == (None, [])
    assert seed.metadata["site_name"] == "Russia Insider"
    assert BANNER in seed.metadata["evidence"]["site_name"]


def test_retellings_are_reported_and_kept(seed: Document) -> None:
    pairs = [tuple(text.strip('"“”') for text in pair["texts"]) for pair in seed.metadata["related"]]
    for first, second in RELATED:
        assert any(a.startswith(first) and b.startswith(second) for a, b in pairs), (first, second)
