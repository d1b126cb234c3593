"""The second walk agrees with the blocks, and finds the inline markup."""

from __future__ import annotations

import pytest
from article_pages import markdown_of, nodes_of, page_of
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.nodes import BREAK, Heading, List, Mark, MarkKind, Paragraph, Rule, Run
from cleaner.read.walk import gather_leaves

STRONG, EMPHASIS = Mark(MarkKind.STRONG), Mark(MarkKind.EMPHASIS)
DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")


TAGS = "p div span b i a br br img sup sub code pre ul ol li blockquote table tr td h2 q figure figcaption hr button x-card".split()
PIECES = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS]),
    st.sampled_from([f"</{tag}>" for tag in TAGS if tag not in ("br", "img", "hr")]),
    st.sampled_from(
        ["word", " ", "\n", "two words ", "10", "2", "&nbsp;", "&#1;", "&shy;", " end. ", "<a href='/x'>", "<img src='/i.jpg' alt='i'>"]
    ),
    st.sampled_from(
        ["<br> <br>", "<br><img src='/j.jpg'><br>", "<br><iframe src='https://v.example/1'></iframe><br>", "<input type=checkbox>"]
    ),
    st.sampled_from(
        ["<noscript><img src='/k.jpg'></noscript>", "<script>x()</script>", "<math><mi>x</mi></math>", "<sup>2</sup>", "<sup></sup>"]
    ),
)


def folded(text: str) -> str:
    return "".join(text.translate(DIGITS).replace('"', "").replace("\xad", "").split())


@settings(max_examples=400)
@given(st.lists(PIECES, max_size=40).map("".join), st.lists(st.booleans(), min_size=30, max_size=30))
def test_blocks_and_leaves_agree(body: str, choice: list[bool]) -> None:
    page = page_of(body)
    if page.root is None:
        return
    kept = [choice[number % len(choice)] for number in range(len(page.blocks))]
    walk = gather_leaves(page, kept)
    assert walk.block == len(page.blocks)
    leaves = [leaf for leaf in walk.leaves if not leaf.is_extra]
    assert [leaf.block for leaf in leaves] == [number for number, is_kept in enumerate(kept) if is_kept]
    for leaf in leaves:
        block = page.blocks[leaf.block]
        shown = "".join(run.text for run in leaf.runs if not run.marks or run.marks[-1].kind is not MarkKind.IMAGE)
        assert leaf.element == block.element
        assert folded(shown) == folded(block.text)


def test_marks_spaces_and_breaks() -> None:
    (node,) = nodes_of("<p>A <b>bold <i>and</i> </b>plain\n  line<br> next <br></p>")
    runs = (Run("A "), Run("bold ", (STRONG,)), Run("and", (STRONG, EMPHASIS)), Run(" ", (STRONG,)), Run("plain line"), BREAK, Run("next"))
    assert node == Paragraph(runs)


def test_link_around_blocks_marks_each() -> None:
    heading, paragraph = nodes_of('<div><a href="../a.html"><h3>Title</h3><p>Text.</p></a></div>')
    link = Mark(MarkKind.LINK, "https://example.org/a.html")
    assert (heading, paragraph) == (Heading(3, (Run("Title", (link,)),)), Paragraph((Run("Text.", (link,)),)))


def test_tasks() -> None:
    (node,) = nodes_of("<ul><li><input type=checkbox checked> done</li><li><label><input type=checkbox> open</label></li></ul>")
    assert isinstance(node, List)
    assert [item.checked for item in node.items] == [True, False]


def test_rules_stand_between_kept_blocks_only() -> None:
    nodes = nodes_of("<hr><p>One.</p><hr><hr><p>Two.</p><hr><p>advert</p>", dropped=("advert",))
    assert [type(node) for node in nodes] == [Paragraph, Rule, Paragraph]


def test_superscript_is_kept_apart_from_the_number() -> None:
    page = page_of("<p>10<sup>3</sup> m, H<sub>2</sub>O</p>")
    assert page.blocks[0].text == "10³ m, H2O"
    assert markdown_of("<p>10<sup>3</sup> m, H<sub>2</sub>O</p>") == "10<sup>3</sup> m, H<sub>2</sub>O"


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<q>Never</q> and <q>“always”</q>", '"Never" and “always”'),
        ("<ruby>東<rt>とう</rt></ruby> <ruby>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby>", "東(とう) 京(きょう)"),
        ('paid<span class="sidenote">in coin</span> yearly', "paid (in coin) yearly"),
        ('<b style="font-weight: normal">plain</b> <b><strong>bold</strong></b>', "plain **bold**"),
        ("<del>no</del> <kbd>Esc</kbd> <cite>Tides</cite>", "~~no~~ `Esc` *Tides*"),
    ],
)
def test_inline_elements(html: str, markdown: str) -> None:
    assert markdown_of(f"<p>{html}</p>") == markdown


def test_an_image_for_browsers_without_scripts_gives_its_address_to_the_one_before_it() -> None:
    image = '<img alt="The wall"><noscript><img src="/wall.jpg" alt="The wall"></noscript>'
    assert markdown_of(f"<p>{image}</p>") == "![The wall](https://example.org/wall.jpg)"


def test_the_same_media_twice_in_a_row_is_one_leaf() -> None:
    frame = '<div><iframe src="https://video.example/1"></iframe></div>'
    assert len(nodes_of(f"<p>One.</p>{frame}{frame}<p>Two.</p>")) == 3
