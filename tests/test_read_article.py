"""The flow agrees with the blocks, and shows what the page shows."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.model import InputKind, Page
from cleaner.nodes import (
    BREAK,
    Code,
    Definitions,
    Figure,
    Heading,
    Item,
    List,
    Mark,
    MarkKind,
    Node,
    Note,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    Term,
)
from cleaner.options import Options
from cleaner.read.article import read_article
from cleaner.read.page import read_page
from cleaner.read.walk import gather_leaves
from cleaner.write.inline import Style
from cleaner.write.markdown import write_markdown

STRONG, EMPHASIS = Mark(MarkKind.STRONG), Mark(MarkKind.EMPHASIS)
DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")
URL = "https://example.org/news/tide.html"


def page_of(body: str) -> Page:
    return read_page(f"<html><body>{body}</body></html>", URL, Options())


def flow_of(body: str, dropped: tuple[str, ...] = ()) -> tuple[Node, ...]:
    """The flow of a page's body, without the blocks of these texts."""
    page = page_of(body)
    return read_article(page, [block.text not in dropped for block in page.blocks])


def markdown_of(body: str, style: Style = Style()) -> str:  # noqa: B008
    return write_markdown(flow_of(body), None, None, style).removesuffix("\n")


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


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join), st.lists(st.booleans(), min_size=30, max_size=30))
def test_blocks_and_flow_agree(body: str, choice: list[bool]) -> None:
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


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_no_page_breaks_the_markdown(body: str) -> None:
    markdown = markdown_of(body)
    assert "\x00" not in markdown
    assert all(line == line.rstrip() or line.endswith("  ") for line in markdown.split("\n"))


def test_dropped_blocks_are_absent_and_leave_no_container() -> None:
    nodes = flow_of("<p>One.</p><ul><li>advert</li></ul><blockquote>advert</blockquote><p>Two.</p>", dropped=("advert",))
    assert nodes == (Paragraph((Run("One."),)), Paragraph((Run("Two."),)))


def test_marks_spaces_and_breaks() -> None:
    (node,) = flow_of("<p>A <b>bold <i>and</i> </b>plain\n  line<br> next <br></p>")
    runs = (Run("A "), Run("bold ", (STRONG,)), Run("and", (STRONG, EMPHASIS)), Run(" ", (STRONG,)), Run("plain line"), BREAK, Run("next"))
    assert node == Paragraph(runs)


def test_link_around_blocks_marks_each() -> None:
    heading, paragraph = flow_of('<div><a href="../a.html"><h3>Title</h3><p>Text.</p></a></div>')
    link = Mark(MarkKind.LINK, "https://example.org/a.html")
    assert (heading, paragraph) == (Heading(3, (Run("Title", (link,)),)), Paragraph((Run("Text.", (link,)),)))


def test_lists_of_every_nesting() -> None:
    (node,) = flow_of("<ul><li>a<ul><li>b</li></ul></li><ol start=3><li>c</li></ol><p>d</p></ul>")
    inner = List((Item((Paragraph((Run("b"),)),)),))
    ordered = List((Item((Paragraph((Run("c"),)),)),), 3)
    assert node == List((Item((Paragraph((Run("a"),)), inner, ordered)), Item((Paragraph((Run("d"),)),))))


def test_items_without_a_list_make_one() -> None:
    assert flow_of("<div><li>a</li><li>b</li></div>") == (List((Item((Paragraph((Run("a"),)),)), Item((Paragraph((Run("b"),)),)))),)


def test_tasks() -> None:
    (node,) = flow_of("<ul><li><input type=checkbox checked> done</li><li><label><input type=checkbox> open</label></li></ul>")
    assert isinstance(node, List)
    assert [item.checked for item in node.items] == [True, False]


def test_rules_stand_between_kept_blocks_only() -> None:
    nodes = flow_of("<hr><p>One.</p><hr><hr><p>Two.</p><hr><p>advert</p>", dropped=("advert",))
    assert [type(node) for node in nodes] == [Paragraph, Rule, Paragraph]


def test_embed_becomes_a_link() -> None:
    _, embed, _ = flow_of('<p>One.</p><div><iframe src="//video.example/e/1" title="The wall"></iframe></div><p>Two.</p>')
    assert embed == Paragraph((Run("The wall", (Mark(MarkKind.LINK, "https://video.example/e/1"),)),))


def test_caption_stays_with_its_image_and_goes_without() -> None:
    figure = "<p>One.</p><figure><img src=/c.jpg alt=Crane><figcaption>A crane. Photo: A. Orr</figcaption></figure><p>Two.</p>"
    nodes = flow_of(figure, dropped=("A crane. Photo: A. Orr",))
    image = Run("Crane", (Mark(MarkKind.IMAGE, "https://example.org/c.jpg"),))
    assert nodes[1] == Figure((Paragraph((image,)),), (Run("A crane. Photo: A. Orr"),))
    assert len(flow_of(figure, dropped=("A crane. Photo: A. Orr", ""))) == 2
    assert markdown_of(figure) == "One.\n\n![Crane](https://example.org/c.jpg)  \nA crane. Photo: A. Orr\n\nTwo."
    assert markdown_of(figure, Style(images=False)) == "One.\n\nTwo."


def test_image_with_a_classed_caption_stands_between_kept_blocks_only() -> None:
    figure = '<div class="wp-caption"><img src=/c.jpg alt=Crane><p class="wp-caption-text">A crane.</p></div>'
    assert len(flow_of(f"<p>One.</p>{figure}<p>Two.</p>", dropped=("", "A crane."))) == 4
    assert len(flow_of(f"<p>One.</p>{figure}<p>advert</p><p>Two.</p>", dropped=("", "A crane.", "advert"))) == 2


@pytest.mark.parametrize(
    "image",
    [
        '<img src="data:image/gif;base64,R0" data-src="/r.jpg" alt="x">',
        '<img src="/img/placeholder.svg" data-srcset="/s.jpg 300w, /r.jpg 900w" alt="x">',
        '<picture><source srcset="/s.webp 1x, /r.jpg 2x"><img alt="x"></picture>',
        '<img alt="x"><noscript><img src="/r.jpg" alt="x"></noscript>',
        '<img src="/r.jpg" alt="x"><noscript><img src="/r.jpg" alt="x"></noscript>',
        '<img src="/pixel" width="1" height="1"><img src="/r.jpg" alt="x">',
    ],
)
def test_image_is_the_one_that_readers_see(image: str) -> None:
    assert markdown_of(f"<p>{image}</p>") == "![x](https://example.org/r.jpg)"


def test_data_image_is_its_alternative_text() -> None:
    assert markdown_of('<p>A <img src="data:image/png;base64,iVB" alt="dot"> here.</p>') == "A dot here."


def test_code_keeps_its_lines_and_loses_line_numbers() -> None:
    lines = '<span class="lineno">1</span>if a:\n<span class="lineno">2</span>    go()\n'
    assert flow_of(f'<div class="highlight-python"><pre>{lines}</pre></div>') == (Code("if a:\n    go()", "python"),)


def test_code_table_with_a_gutter_is_code() -> None:
    table = '<table><tr><td class="gutter"><pre>1\n2</pre></td><td><pre><code class="lang-js">a;\n  b;</code></pre></td></tr></table>'
    assert flow_of(table) == (Code("a;\n  b;", "js"),)


def test_verse_is_lines_and_stanzas() -> None:
    one, two = flow_of('<pre class="wp-block-verse">Up the wall,\n  down the stair\n\nnobody there</pre>')
    assert one == Paragraph((Run("Up the wall,"), BREAK, Run("down the stair")))
    assert two == Paragraph((Run("nobody there"),))


def test_table_with_spans() -> None:
    body = (
        "<tr><th>A</th><th colspan=2 align=right>B</th></tr><tr><td rowspan=2>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr>"
    )
    (node,) = flow_of(f"<table><caption>Tides</caption>{body}</table>")[1:]
    assert isinstance(node, Table)
    assert node.header
    assert node.alignments == ("", "right", "")
    assert [["".join(run.text for run in cell) for cell in row] for row in node.rows] == [["A", "B", ""], ["1", "2", "3"], ["", "4", "5"]]


def test_layout_table_is_prose() -> None:
    table = "<table><tr><td><h2>Title</h2><p>Text.</p><table><tr><td>a</td><td>b</td></tr></table></td><td>side</td></tr></table>"
    assert [type(node) for node in flow_of(table)] == [Heading, Paragraph, Table, Paragraph]


def test_definitions() -> None:
    (node,) = flow_of("<dl><dt>Built</dt><dd>1871</dd></dl>")
    assert node == Definitions((Term((Run("Built"),)), (Paragraph((Run("1871"),)),)))


def test_footnotes_find_their_text() -> None:
    body = '<p>Paid<sup><a href="#fn1" id="r1">1</a></sup> yearly.</p><ol><li id="fn1"><p>Accounts. <a href="#r1">↩</a></p></li></ol>'
    paragraph, note = flow_of(body)
    assert paragraph == Paragraph((Run("Paid"), Run("1", (Mark(MarkKind.NOTE, "1"),)), Run(" yearly.")))
    assert note == Note("1", (Paragraph((Run("Accounts."),)),))


def test_sign_without_a_note_stays_a_link() -> None:
    (node,) = flow_of('<p>Paid<a href="#gone">[1]</a>.</p>')
    assert node == Paragraph((Run("Paid"), Run("[1]", (Mark(MarkKind.LINK, f"{URL}#gone"),)), Run(".")))


@pytest.mark.parametrize(
    ("source", "tex"),
    [
        ('<math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math>', "x^2"),
        ('<math alttext="y_1"><mi>y</mi></math>', "y_1"),
        ('<span class="katex"><span class="katex-mathml"><math><annotation encoding="application/x-tex">z</annotation></math></span>'
         '<span class="katex-html" aria-hidden="true"><span>z</span></span></span>', "z"),
        ('<script type="math/tex">w</script>', "w"),
        ('<img class="latex" src="/t?v" alt="v">', "v"),
    ],
)  # fmt: skip
def test_formulas(source: str, tex: str) -> None:
    assert markdown_of(f"<p>So {source} holds.</p>") == f"So ${tex}$ holds."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"So \(a_1 + b_1\) is \[x\] and $$y*z*$$.", "So $a_1 + b_1$ is $x$ and $y*z*$."),
        ("So $x^2$ costs $5 or $6.", "So $x^2$ costs $5 or $6."),
    ],
)
def test_tex_in_the_text_of_a_page_that_sets_it(text: str, expected: str) -> None:
    script = '<script src="https://cdn.example/MathJax.js"></script>'
    assert markdown_of(f"{script}<p>{text}</p>") == expected


def test_tex_in_the_text_of_any_other_page_is_text() -> None:
    assert markdown_of(r"<p>So \(a\) and \[x\].</p>") == r"So \\(a\\) and \\[x\\]."


def test_superscript_is_kept_apart_from_the_number() -> None:
    page = page_of("<p>10<sup>3</sup> m, H<sub>2</sub>O</p>")
    assert page.blocks[0].text == "10³ m, H2O"
    assert markdown_of("<p>10<sup>3</sup> m, H<sub>2</sub>O</p>") == "10<sup>3</sup> m, H<sub>2</sub>O"


def test_quote_holds_its_paragraphs() -> None:
    (node,) = flow_of("<blockquote><p>One.</p><p>Two.</p></blockquote>")
    assert node == Quote((Paragraph((Run("One."),)), Paragraph((Run("Two."),))))


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


def test_deep_nesting_is_flattened() -> None:
    markdown = markdown_of("<blockquote>" * 300 + "deep" + "</blockquote>" * 300)
    assert markdown == "> " * 16 + "deep"


def test_plain_text_has_a_flow_too() -> None:
    page = read_page("# Tide\n\nThe wall * holds.\n\n- one\n- two\n", None, Options())
    assert write_markdown(read_article(page, [True] * 4), None, None, Style()) == "# Tide\n\nThe wall * holds.\n\n- one\n- two\n"


def test_quotes_and_tables_drawn_in_text() -> None:
    text = "Dear all,\n\n> One *line*\n> more.\n>\n> Two.\n\n| A | B |\n|:--|--:|\n| 1 | 2 |\n"
    page = read_page(text, None, Options(input_kind=InputKind.TEXT))
    written = write_markdown(read_article(page, [True] * len(page.blocks)), None, None, Style())
    assert written == "Dear all,\n\n> One \\*line\\* more.\n>\n> Two.\n\n| A | B |\n| :-- | --: |\n| 1 | 2 |\n"


def test_markdown_comes_out_as_it_went_in() -> None:
    text = (
        "# Tide\n\nThe *wall* has a [link](https://example.org/x), `code` and 2\\*3\\*4 studs.\n\n- one\n- two\n  - three\n\n"
        "> A quote.\n\n```sh\nmake\n```\n\n| A | B |\n| --- | --- |\n| 1 | `x` |\n\n---\n\n"
        "![Crane](https://example.org/c.jpg)  \nA crane.\n"
    )
    page = read_page(text, None, Options())
    assert write_markdown(read_article(page, [True] * len(page.blocks)), None, None, Style()) == text
