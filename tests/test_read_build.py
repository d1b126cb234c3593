"""Leaves become lists, quotes, figures and other nodes, by the elements around them."""

from __future__ import annotations

import pytest
from article_pages import markdown_of, nodes_of

from cleaner.nodes import Definitions, Figure, Heading, Item, List, Mark, MarkKind, Paragraph, Quote, Rule, Run, Term


def test_dropped_blocks_are_absent_and_leave_no_container() -> None:
    nodes = nodes_of("<p>One.</p><ul><li>advert</li></ul><blockquote>advert</blockquote><p>Two.</p>", dropped=("advert",))
    assert nodes == (Paragraph((Run("One."),)), Paragraph((Run("Two."),)))


def test_lists_of_every_nesting() -> None:
    (node,) = nodes_of("<ul><li>a<ul><li>b</li></ul></li><ol start=3><li>c</li></ol><p>d</p></ul>")
    inner = List((Item((Paragraph((Run("b"),)),)),))
    ordered = List((Item((Paragraph((Run("c"),)),)),), 3)
    assert node == List((Item((Paragraph((Run("a"),)), inner, ordered)), Item((Paragraph((Run("d"),)),))))


def test_items_without_a_list_make_one() -> None:
    assert nodes_of("<div><li>a</li><li>b</li></div>") == (List((Item((Paragraph((Run("a"),)),)), Item((Paragraph((Run("b"),)),)))),)


def test_definitions() -> None:
    (node,) = nodes_of("<dl><dt>Built</dt><dd>1871</dd></dl>")
    assert node == Definitions((Term((Run("Built"),)), (Paragraph((Run("1871"),)),)))


@pytest.mark.parametrize(
    ("post", "markdown"),
    [
        ("<div class=tweet-embed><p>The tide came.</p><p>— Ida (@ida)</p></div>", "One.\n\n> The tide came.\n>\n> — Ida (@ida)"),
        ("<div class=tweet-embed><p>The tide came.</p>— Ida</div>", "One.\n\n> The tide came.\n>\n> — Ida"),
        ("<div class=twitter-tweet><blockquote><p>The tide came.</p></blockquote></div>", "One.\n\n> The tide came."),
        ("<div class=tides><p>The tide came.</p></div>", "One.\n\nThe tide came."),
    ],
)
def test_an_embedded_post_is_a_quote(post: str, markdown: str) -> None:
    assert markdown_of(f"<p>One.</p>{post}") == markdown


def test_quote_holds_its_paragraphs() -> None:
    (node,) = nodes_of("<blockquote><p>One.</p><p>Two.</p></blockquote>")
    assert node == Quote((Paragraph((Run("One."),)), Paragraph((Run("Two."),))))


def test_deep_nesting_is_flattened() -> None:
    markdown = markdown_of("<blockquote>" * 300 + "deep" + "</blockquote>" * 300)
    assert markdown == "> " * 16 + "deep"


@pytest.mark.parametrize("link", ['<a href="#top">¶</a>', ' <a class="headerlink" href="#top">#</a>', '<a href="#top">🔗</a>'])
def test_a_heading_loses_the_link_to_itself(link: str) -> None:
    assert nodes_of(f"<h2>Tides{link}</h2>") == (Heading(2, (Run("Tides"),)),)


def test_a_heading_without_end_is_no_heading() -> None:
    nodes = nodes_of("<h2><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p><p>Five.</p></h2>")
    assert [type(node) for node in nodes] == [Paragraph] * 5


def test_caption_and_credit_are_one_caption() -> None:
    (figure,) = nodes_of("<figure><img src=/c.jpg><figcaption>A crane.</figcaption><figcaption>A. Orr</figcaption></figure>")
    assert figure == Figure(
        (Paragraph((Run("", (Mark(MarkKind.IMAGE, "https://example.org/c.jpg"),)),)),), (Run("A crane."), Run("\n"), Run("A. Orr"))
    )


def test_rules_at_the_ends_and_double_rules_are_left_out() -> None:
    nodes = nodes_of("<hr><p>One.</p><hr><hr><p>Two.</p><hr>")
    assert [type(node) for node in nodes] == [Paragraph, Rule, Paragraph]


def test_a_start_that_is_no_number_is_1() -> None:
    (node,) = nodes_of('<ol start="x"><li>a</li></ol>')
    assert isinstance(node, List)
    assert node.start == 1


@pytest.mark.parametrize(
    ("body", "markdown"),
    [
        ("<p>One. <a href=#one>¶</a></p>", "One."),
        ("<h2>One<a href=#one>#</a></h2>", "## One"),
        ("<h2>One<a href=#one>\u200b</a></h2>", "## One"),
        ("<dl><dt>one()<a href=#one>¶</a><dd>Two.</dl>", "one()  \n: Two."),
        ("<p>Number # one</p>", "Number # one"),
    ],
)
def test_signs_that_link_a_place_to_itself_are_left_out(body: str, markdown: str) -> None:
    assert markdown_of(body) == markdown
