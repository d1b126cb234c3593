"""The document tree of an article: what comes along with the kept blocks, and what it reads of texts."""

from __future__ import annotations

import pytest
from article_pages import URL, markdown_of, nodes_of
from hypothesis import given, settings
from hypothesis import strategies as st
from test_read_walk import PIECES

from cleaner.nodes import Figure, Mark, MarkKind, Paragraph, Run
from cleaner.options import Options
from cleaner.read.article import read_article
from cleaner.read.page import read_page
from cleaner.write.inline import Style
from cleaner.write.markdown import write_markdown


@settings(max_examples=200)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_no_page_breaks_the_markdown(body: str) -> None:
    markdown = markdown_of(body)
    assert "\x00" not in markdown
    assert all(line == line.rstrip() or line.endswith("  ") for line in markdown.split("\n"))


def test_caption_stays_with_its_image_and_goes_without() -> None:
    figure = "<p>One.</p><figure><img src=/c.jpg alt=Crane><figcaption>A crane. Photo: A. Orr</figcaption></figure><p>Two.</p>"
    nodes = nodes_of(figure, dropped=("A crane. Photo: A. Orr",))
    image = Run("Crane", (Mark(MarkKind.IMAGE, "https://example.org/c.jpg"),))
    assert nodes[1] == Figure((Paragraph((image,)),), (Run("A crane. Photo: A. Orr"),))
    assert len(nodes_of(figure, dropped=("A crane. Photo: A. Orr", ""))) == 2
    assert markdown_of(figure) == "One.\n\n![Crane](https://example.org/c.jpg)  \nA crane. Photo: A. Orr\n\nTwo."
    assert markdown_of(figure, Style(images=False)) == "One.\n\nTwo."


def test_image_with_a_classed_caption_stands_between_kept_blocks_only() -> None:
    figure = '<div class="wp-caption"><img src=/c.jpg alt=Crane><p class="wp-caption-text">A crane.</p></div>'
    assert len(nodes_of(f"<p>One.</p>{figure}<p>Two.</p>", dropped=("", "A crane."))) == 4
    assert len(nodes_of(f"<p>One.</p>{figure}<p>advert</p><p>Two.</p>", dropped=("", "A crane.", "advert"))) == 2


def test_image_with_a_classed_caption_stands_before_the_first_kept_block_of_its_element() -> None:
    figure = '<div class="wp-caption"><img src=/c.jpg alt=Crane><p class="wp-caption-text">A crane.</p></div>'
    assert len(nodes_of(f"<div><p>By Ida</p>{figure}<p>One.</p></div>", dropped=("By Ida", "", "A crane."))) == 3
    assert len(nodes_of(f"<p>By Ida</p>{figure}<div><p>One.</p></div>", dropped=("By Ida", "", "A crane."))) == 1


@pytest.mark.parametrize(
    ("head", "url", "expected"),
    [
        ('<base href="https://b.example/d/">', URL, "https://b.example/d/x"),
        ("", URL, "https://example.org/news/x"),
        ('<link rel="canonical" href="https://c.example/e/f">', None, "https://c.example/e/x"),
        ("", None, "x"),
    ],
)
def test_links_start_from_the_base(head: str, url: str | None, expected: str) -> None:
    page = read_page(f'<html><head>{head}</head><body><p><a href="x">x y</a></p></body></html>', url, Options())
    assert write_markdown(read_article(page, [True]), None, None, Style()) == f"[x y]({expected})\n"


def test_plain_text_has_a_document_tree_too() -> None:
    page = read_page("# Tide\n\nThe wall * holds.\n\n- one\n- two\n", None, Options())
    assert write_markdown(read_article(page, [True] * 4), None, None, Style()) == "# Tide\n\nThe wall * holds.\n\n- one\n- two\n"


def test_markdown_comes_out_as_it_went_in() -> None:
    text = (
        "# Tide\n\nThe *wall* has a [link](https://example.org/x), `code` and 2\\*3\\*4 studs.\n\n- one\n- two\n  - three\n\n"
        "> A quote.\n\n```sh\nmake\n```\n\n| A | B |\n| --- | --- |\n| 1 | `x` |\n\n---\n\n"
        "![Crane](https://example.org/c.jpg)  \nA crane.\n"
    )
    page = read_page(text, None, Options())
    assert write_markdown(read_article(page, [True] * len(page.blocks)), None, None, Style()) == text


def test_a_caption_that_is_not_kept_goes_where_its_table_goes() -> None:
    table = "<p>One.</p><table><caption>Tides</caption><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table><p>Two.</p>"
    assert len(nodes_of(table, dropped=("Tides",))) == 4
    assert len(nodes_of(table, dropped=("Tides", "a", "b", "c", "d"))) == 2
