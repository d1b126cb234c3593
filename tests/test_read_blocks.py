"""A tree to blocks: where blocks begin and end, what is visible, and that every word is there once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Options, clean
from cleaner.model import Block, InputKind, Kind
from cleaner.options import Repeats
from cleaner.read.page import read_page

AS_HTML = Options(input_kind=InputKind.HTML, repeats=Repeats.OFF)


def blocks_of(html: str) -> list[Block]:
    return read_page(f"<!DOCTYPE html><body>{html}</body>", None, AS_HTML).blocks


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>One <b>two</b>  three</p>", ["One two three"]),
        ("<p>One<p>two", ["One", "two"]),
        ("one<div>two</div>three", ["one", "two", "three"]),
        ("<b>one<p>two</p>three</b>", ["one", "two", "three"]),
        ("<p>one<br>two</p>", ["one two"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<p>one<br> <br> two</p>", ["one", "two"]),
        ("<p>one<nobr>two</nobr><blink> three</blink></p>", ["onetwo three"]),
        ("<my-card>one</my-card><my-card>two</my-card>", ["one", "two"]),
        ("<p>one<script>no()</script><style>no{}</style><svg><text>no</text></svg> two</p>", ["one two"]),
        ("<p>a&nbsp;b&#27;c\u202ed&shy;e</p>", ["a bcde"]),
        ("<p>10<sup>3</sup> m<sup>2</sup> word<sup>th</sup></p>", ["10³ m2 wordth"]),
        ("<p>&lt;script&gt;</p>", ["<script>"]),
        ("<select><option>no</select><button>yes</button><textarea>no</textarea>", ["yes"]),
        ("<p> </p><div>\n</div>", []),
    ],
)
def test_where_blocks_begin_and_end(html: str, texts: list[str]) -> None:
    assert [block.text for block in blocks_of(html)] == texts


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<p>x", Kind.PARAGRAPH),
        ("<h3><span>x</span></h3>", Kind.HEADING),
        ("<ul><li><p>x</ul>", Kind.ITEM),
        ("<dl><dd>x</dl>", Kind.ITEM),
        ("<table><tr><td>x</table>", Kind.CELL),
        ("<blockquote><div>x</div></blockquote>", Kind.QUOTE),
        ("<figure><figcaption>x</figure>", Kind.CAPTION),
        ("<pre><code>x</code></pre>", Kind.CODE),
        ("<ul><li><article><p>x</article></ul>", Kind.PARAGRAPH),
    ],
)
def test_kinds(html: str, kind: Kind) -> None:
    assert [block.kind for block in blocks_of(html)] == [kind]


def test_code_keeps_its_white_space() -> None:
    assert blocks_of("<pre>\n  if x:\n\n      y  \n</pre>")[0].text == "  if x:\n\n      y"


def test_links_are_counted() -> None:
    block = blocks_of('<p>See <a href="/a">all <i>of</i> it</a> and <a>that</a>.</p>')[0]
    assert (block.links, block.link_chars) == (2, len("all of it") + len("that"))


def test_images_alone_become_a_block_without_text() -> None:
    assert [(block.text, block.images) for block in blocks_of("<div><img><img></div><p>text <img>")] == [("", 2), ("text", 1)]


def test_elements_follow_their_parents() -> None:
    outline = read_page("<div><ul><li>a<li>b</ul></div><p>c", None, AS_HTML).outline
    assert all(parent < number for number, parent in enumerate(outline.parents))
    assert [outline.tags[number] for number in range(len(outline))] == ["html", "body", "div", "ul", "li", "li", "p"]


@pytest.mark.parametrize("depth", [300, 2500, 20_000])
def test_deep_nesting_loses_nothing(depth: int) -> None:
    page = read_page("<div>" * depth + "<p>deep</p>" + "</div>" * depth + "<p>after</p>", None, AS_HTML)
    assert [block.text for block in page.blocks] == ["deep", "after"]
    assert [notice.code for notice in page.notices] == (["depth"] if depth > 2048 else [])


WORDS = st.text("abcdefgh", min_size=1, max_size=6)
TAGS = st.sampled_from("p div span b a ul li h2 table tr td blockquote em section article aside nav br figure figcaption".split())


@st.composite
def pages(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A page of nested tags, and its words in reading order, each its own."""
    pieces: list[str] = []
    words: list[str] = []
    open_tags: list[str] = []
    for number in range(draw(st.integers(1, 25))):
        move = draw(st.integers(0, 2))
        if move == 0:
            open_tags.append(draw(TAGS))
            pieces.append(f"<{open_tags[-1]}>")
        elif move == 1 and open_tags:
            pieces.append(f"</{open_tags.pop()}>")
        else:
            words.append(f"{draw(WORDS)}{number}")
            pieces.append(f" {words[-1]} ")
    return "".join(pieces), words


@given(pages())
@settings(max_examples=150)
def test_every_word_is_in_one_block(page: tuple[str, list[str]]) -> None:
    html, words = page
    document = clean(f"<body>{html}</body>", options=AS_HTML)
    assert sorted(word for block in document.blocks for word in block.text.split()) == sorted(words)
    assert all(block.verdict is not None for block in document.blocks)


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("<p>The fund for <button>old<i> halls</i></button> pays.</p>", ["The fund for old halls pays."]),
        ("<p>The fund pays. <button>Share</button></p>", ["The fund pays.", "Share"]),
        ("<p>Ask <a href=/b>Bay Hotel<button><svg></svg></button></a> first.</p>", ["Ask Bay Hotel first."]),
        ("<p>We shipped <g-emoji>🚀</g-emoji> it.</p>", ["We shipped 🚀 it."]),
        ("<p>Costs <x-price>two <b>million</b></x-price></p>", ["Costs two million"]),
        ("<x-story><p>One.</p><x-note>Two.</x-note></x-story>", ["One.", "Two."]),
        ("<p>Of <o:p>the</o:p> office.</p>", ["Of the office."]),
        ("<x-card><template shadowrootmode=open><p>In the shadow.</p></template></x-card>", ["In the shadow."]),
        ("<div><template><p>For scripts.</p></template>Shown.</div>", ["Shown."]),
    ],
)
def test_sentences_stay_whole(body: str, texts: list[str]) -> None:
    assert [block.text for block in blocks_of(body)] == texts


def test_what_fills_the_slots_of_a_shadow_root_is_read_in_their_place() -> None:
    shadow = "<h2><slot name=title>Untitled</slot></h2><slot>Nothing yet.</slot><p>Shared by all.</p>"
    body = (
        f"<x-box><template shadowrootmode=open>{shadow}</template><b slot=title>Tides</b><p>High at nine.</p><p>Low at three.</p></x-box>"
    )
    texts = [block.text for block in blocks_of(body)]
    assert texts == ["Tides", "High at nine.", "Low at three.", "Shared by all."]
    assert [block.text for block in blocks_of(f"<x-box><template shadowrootmode=open>{shadow}</template></x-box>")] == [
        "Untitled",
        "Nothing yet.",
        "Shared by all.",
    ]


def test_the_text_of_noframes_is_read() -> None:
    page = read_page(
        "<html><frameset cols='1,2'><frame src=a><noframes><body><p>The tide came.<p>It went.</body></noframes></frameset></html>",
        None,
        AS_HTML,
    )
    assert [block.text for block in page.blocks] == ["The tide came.", "It went."]
