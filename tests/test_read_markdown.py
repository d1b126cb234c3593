"""Markdown input is read into the structure it describes."""

from __future__ import annotations

import pytest
from conftest import is_linear
from lxml import etree

from cleaner import clean
from cleaner.model import InputKind, Kind
from cleaner.options import Options
from cleaner.read.markdown import is_markdown, markdown_tree
from cleaner.read.page import read_page


def body(text: str) -> str:
    inner = markdown_tree(text)[0]
    return "".join(etree.tostring(child, encoding="unicode") for child in inner)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("# One\n## Two ##\nText", "<h1>One</h1><h2>Two</h2><p>Text</p>"),
        ("One\n===\nTwo\n---\nText", "<h1>One</h1><h2>Two</h2><p>Text</p>"),
        ("a\nb\n\nc", "<p>a\nb</p><p>c</p>"),
        ("a  \nb\\\nc", "<p>a<br/>b<br/>c</p>"),
        (
            "**a** *b* __c__ _d_ ~~e~~ ***f***",
            "<p><strong>a</strong> <em>b</em> <strong>c</strong> <em>d</em> <s>e</s> <strong><em>f</em></strong></p>",
        ),
        ("snake_case_name and 2 * 3 * 4 and \\*no\\*", "<p>snake_case_name and 2 * 3 * 4 and *no*</p>"),
        ("`a * b` ``c ` d``", "<p><code>a * b</code> <code>c ` d</code></p>"),
        ('[a *b*](x_(y) "t")', '<p><a href="x_(y)" title="t">a <em>b</em></a></p>'),
        ("![a](b.jpg) [![c](d.png)](e)", '<p><img src="b.jpg" alt="a"/> <a href="e"><img src="d.png" alt="c"/></a></p>'),
        ("<https://a.example> &amp; H<sub>2</sub>O", '<p><a href="https://a.example">https://a.example</a> &amp; H<sub>2</sub>O</p>'),
        ("> a\n> b\n>\n> > c\n\nd", "<blockquote><p>a\nb</p><blockquote><p>c</p></blockquote></blockquote><p>d</p>"),
        ("- a\n- b\n  - c\n- d", "<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>"),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
        ("- a\n\n  b\n- c", "<ul><li>a<p>b</p></li><li>c</li></ul>"),
        ("```py\na = *b*\n\n```\nc", '<pre><code class="language-py">a = *b*</code></pre><p>c</p>'),
        ("    a\n\n    b\nc", "<pre><code>a\n\nb</code></pre><p>c</p>"),
        ("a | b\n--|--\n1 | *2*\n", "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><em>2</em></td></tr></table>"),
        ("| a \\| b |\n|---|\n| c |\n\nd", "<table><tr><th>a | b</th></tr><tr><td>c</td></tr></table><p>d</p>"),
        ("a\n\n---\n\nb", "<p>a</p><hr/><p>b</p>"),
        ("---\ntitle: x\n---\n# a", "<h1>a</h1>"),
    ],
)
def test_constructs(text: str, html: str) -> None:
    assert body(text) == html


def test_what_is_markdown() -> None:
    assert is_markdown("Text with **strong words** and [a link](https://a.example).")
    assert is_markdown("# Ferry late\n\nIt came at nine.")
    assert not is_markdown("Late again\n\n# Not a heading but a tag\n\nIt came at nine.")
    assert not is_markdown("*** SUPPORT THE COURIER ***\n\nIt came at nine [1](2) and left.\n\n- one\n- two")


def test_markdown_is_text_with_structure() -> None:
    page = read_page("# Ferry late\n\nIt *came* at nine.\n\n> No.\n\n- one\n", None, Options())
    assert page.kind is InputKind.TEXT
    assert [(block.kind, block.text) for block in page.blocks] == [
        (Kind.HEADING, "Ferry late"),
        (Kind.PARAGRAPH, "It came at nine."),
        (Kind.QUOTE, "No."),
        (Kind.ITEM, "one"),
    ]
    assert clean("# Ferry late\n\nIt *came* at nine.").text == "Ferry late\n\nIt came at nine."


@pytest.mark.parametrize(
    "piece", ["**a *b ", "[a](b) ", "[", "`a ``b ", ">", "[![a](b ", "- a\n", "\\", "<sub>", "| a |\n|--|\n", "a_b_ ", "&amp;"]
)
def test_time_is_linear(piece: str) -> None:
    assert is_linear(lambda size: markdown_tree("# x\n\n" + piece * (size // len(piece))), 40_000)
