"""What is beyond the limits is left out with a notice; all other input is not changed."""

from __future__ import annotations

from cleaner import Options, clean
from cleaner.read.budget import count_elements, fit_json, fit_text

PROSE = "The tide came up in the night and had gone down again before anybody in the harbour was awake. It left weed along the steps."

OTHER = "The keeper locked the lamp room at nine and walked home along the wall, counting the brass studs as she always did in the evening."


def test_start_tags_are_counted() -> None:
    assert count_elements(b"<p>a</p><br><!-- <b> --><!DOCTYPE x></p>") == 3
    assert count_elements(b"") == 0


def test_the_menu_is_cut_and_not_the_article_behind_it() -> None:
    menu = "".join(f"<li><a href=/{number}>Page {number}</a>" for number in range(2000))
    article = f"<article><h1>High water</h1><p>{PROSE}</p><p>{OTHER}</p></article>"
    document = clean(f"<body><ul>{menu}</ul>{article}</body>", options=Options(max_elements=300))
    assert document.text == f"{PROSE}\n\n{OTHER}"
    (notice,) = document.notices
    assert notice.code == "elements"
    assert "(<li>)" in notice.message
    assert "300 elements" in notice.message
    assert "--max-elements raises the limit" in notice.message
    assert len(document.blocks) < 300


def test_a_text_is_cut_at_the_limit() -> None:
    assert fit_text("a\nb\nc", 2) == ("a\nb\nc", [])
    text, (notice,) = fit_text("a\nb | c\nd", 2)
    assert text == "a\nb | c"
    assert notice.code == "lines"
    assert [notice.code for notice in clean(f"{PROSE}\n\n" * 50, options=Options(max_elements=20)).notices] == ["lines"]


def test_json_ld_beyond_the_limit_is_not_read() -> None:
    assert fit_json(["x" * 20], 1) == (["x" * 20], [])
    texts, (notice,) = fit_json(["x" * 15, "y" * 6, "z" * 5], 1)
    assert texts == ["x" * 15, "z" * 5]
    assert notice.code == "json-ld"
    script = f'<script type="application/ld+json">{{"@type": "NewsArticle", "description": "{PROSE * 9}", "headline": "Low"}}</script>'
    document = clean(f"{script}<h1>High water</h1><p>{PROSE}</p>", options=Options(max_elements=20))
    assert document.metadata["title"] == "High water"
    assert [notice.code for notice in document.notices] == ["json-ld"]
