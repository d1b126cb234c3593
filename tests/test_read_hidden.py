"""Hidden words inside sentences and cells are blocks of their own, and the two walks over a page agree on them."""

from __future__ import annotations

import pytest
from article_pages import markdown_of, page_of

from cleaner.model import Kind

CASES = [
    ("<p>The <span style='display:none'>HID</span>vote</p>", "The vote", ["HID"]),
    ("<p>one<span hidden>X</span> two <b>three</b></p>", "one two **three**", ["X"]),
    ("<p>a <i class='d-none'>b <u>c</u></i> d</p>", "a d", ["b c"]),
    ("<p><span class='sr-only'>The</span><span aria-hidden=true>T</span><span aria-hidden=true>he</span> end</p>", "The end", ["The"]),
    ("<p>cost <span class=a-offscreen>$1.50</span><span aria-hidden=true><s-a>$</s-a>1<s-a>.50</s-a></span></p>", "cost $1.50", ["$1.50"]),
    ("<p>cost <span>$9</span><span aria-hidden=true>$9</span> now</p>", "cost $9 now", ["$9"]),
    (
        "<p><a href=/r>report<span class=sr-only>, opens new tab</span></a> out</p>",
        "[report](https://example.org/r) out",
        [", opens new tab"],
    ),
    (
        "<p><a href=/r>Bericht<span class=visuallyhidden> (öffnet in neuem Fenster)</span></a></p>",
        "[Bericht](https://example.org/r)",
        ["(öffnet in neuem Fenster)"],
    ),
    # these stay
    ("<p>a <span aria-hidden=true>star</span> b</p>", "a star b", []),
    ("<p>see <span class=sr-only>the map of</span> Lund</p>", "see the map of Lund", []),
    ("<p>so far<span id=more style='display:none'> and further</span></p>", "so far and further", []),
    ("<p>a <span class='hidden md:inline'>b</span></p>", "a b", []),
    ("<p>They <span>opened new tabs</span></p>", "They opened new tabs", []),
]


@pytest.mark.parametrize(("body", "markdown", "hidden"), CASES)
def test_hidden_words(body: str, markdown: str, hidden: list[str]) -> None:
    blocks = page_of(body).blocks
    assert [block.text for block in blocks if block.kind is Kind.HIDDEN] == hidden
    assert markdown_of(body, dropped=tuple(hidden)) == markdown


def test_both_walks_count_hidden_blocks() -> None:
    body = "<div><span hidden>x</span></div><nav><p>no <span hidden>y</span></p></nav><p>one <span hidden>z</span>two</p><p>three</p>"
    assert markdown_of(body, dropped=("x", "y", "z", "no")) == "one two\n\nthree"


def test_a_line_break_between_ideographs_is_no_blank() -> None:
    body = "<p>古い魚市場を\n  さらに残す。屋根は\n<b>昨年の\n冬</b>から、<br>次の行</p><p>Lund and\nYstad。</p>"
    assert [block.text for block in page_of(body).blocks] == ["古い魚市場をさらに残す。屋根は昨年の冬から、 次の行", "Lund and Ystad。"]


def test_emphasis_of_punctuation_alone_is_dropped() -> None:
    assert markdown_of("<p>Herring<em>, </em>and <b>salt</b><b>.</b> <i>a<b>;</b> b</i></p>") == "Herring, and **salt.** *a; b*"


@pytest.mark.parametrize(("elements", "is_twin"), [(10, True), (100, False)])
def test_only_a_small_element_is_what_is_printed_twice(elements: int, is_twin: bool) -> None:
    """Comparing large ones that are nested in each other would take quadratic time."""
    letters = "<i>x</i>" * elements
    blocks = page_of(f"<p>a <span aria-hidden=true>{letters}</span><span class=sr-only>{letters}</span> b</p>").blocks
    assert [block.kind for block in blocks] == ([Kind.HIDDEN, Kind.PARAGRAPH] if is_twin else [Kind.PARAGRAPH])
