"""What is beyond the limits is left out with a notice; all other input is not changed."""

from __future__ import annotations

import pytest

from cleaner import Options, clean
from cleaner.read.budget import LONG_TAG_BYTES, MOST_ATTRIBUTES, count_elements, cut_attributes, cut_crowded_tags, fit_json, fit_text

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


def test_the_attributes_of_a_large_page_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    tag = b"""<p a=1 b='>' c=">" d e="/>" f='2' g>x</p>"""
    assert cut_attributes(tag * 50, 2) == (tag * 50, [])
    monkeypatch.setattr("cleaner.read.budget.LARGE_PAGE_BYTES", 100)
    kept, (notice,) = cut_attributes(tag * 50, 2)
    assert kept == tag * 2 + b"""<p a=1 b='>' c=">" d>x</p>""" * 48
    assert notice.code == "attributes"
    hiding = b"<p " + b" ".join(b'a%d=">"' % number for number in range(600)) + b">x"
    assert cut_attributes(hiding, 1000)[0] == b"""<p a0=">" a1=">" a2=">" a3=">">x"""
    for unclosed in (b"<p a b c d e='", b'<p a b c d e="x', b"<p a b c d e", b"<p a=b c=d e=f g=h i=j/>"):
        assert cut_attributes(unclosed * 50, 100) == (unclosed * 50, [])


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


@pytest.mark.parametrize(
    "raw",
    [
        b"<p>" + b"word " * 10_000,
        b"<script>" + b"x=1;" * 10_000 + b"</script><p>x",
        b'<img alt="x" src="data:image/png;base64,' + b"A" * 50_000 + b'"><p>x',
        b"<" * 50_000,
        b"<p " + b"a=1 " * (LONG_TAG_BYTES // 8) + b">x",
        b"word " * 10_000,
        b"",
    ],
)
def test_other_long_parts_are_not_changed(raw: bytes) -> None:
    assert cut_crowded_tags(raw) == (raw, [])


def test_attributes_that_hide_the_end_of_their_tag_are_cut() -> None:
    names = [f"""attribute-number-{number}=">" """ for number in range(3000)]
    raw = f"<i>a</i>{'text ' * 9000}<p {''.join(names)}>b</p>{'text ' * 9000}".encode()
    cut, notices = cut_crowded_tags(raw)
    assert cut == f"<i>a</i>{'text ' * 9000}<p {''.join(names[:MOST_ATTRIBUTES])}>b</p>{'text ' * 9000}".encode()
    assert len(notices) == 1


@pytest.mark.parametrize(
    "attribute",
    [
        """a{}="<>" """,
        """a{}='<>' """,
        """a{}="='><'" """,
        """a{}="<>\"""",
        """a{}= "<>"/""",
        """a<{}="<>" """,
        """a"{}="<>" """,
        """={}="<>" """,
    ],
)
def test_attributes_that_look_like_tags_are_cut(attribute: str) -> None:
    attributes = [attribute.format(number) for number in range(4000)]
    raw = f"<i>a</i>{'text ' * 2000}<p {''.join(attributes)}>b</p>".encode()
    cut, notices = cut_crowded_tags(raw)
    left = cut.count(b"<>") + cut.count(b"><")
    assert MOST_ATTRIBUTES <= left < 4 * MOST_ATTRIBUTES
    assert cut.endswith(b">b</p>")
    assert len(notices) == 1


def test_the_first_attributes_of_a_long_tag_are_kept() -> None:
    names = [f"attribute-number-{number}" for number in range(3000)]
    raw = f"<i>a</i><p {' '.join(names)}>b</p><p {' '.join(names)} >c".encode()
    cut, notices = cut_crowded_tags(raw)
    first = " ".join(names[:MOST_ATTRIBUTES])
    assert cut == f"<i>a</i><p {first}>b</p><p {first} >c".encode()
    assert len(notices) == 1
