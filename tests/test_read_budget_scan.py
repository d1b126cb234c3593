"""Of pages with too many elements, the scan keeps what is unlike the rest; of pages that nest too deep, all text."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

import pytest
from conftest import is_linear
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from cleaner.read.budget_scan import MOST_DEPTH, scan

AFTER = b"<article><h1>After</h1><p>One<p>Two</article>"


def codes(raw: bytes, most: int) -> list[str]:
    return [notice.code for notice in scan(raw, most)[1]]


RUNS = {
    "closed": b"<li><a href='/x'>One</a> two</li>\n",
    "not closed": b"<tr><td>1<td>2",
    "in other cases": b"<LI>a</li><li>b</LI>",
    "leaves": b"<img src=x>",
    "with scripts": b"<div><script>'</div><div>'</script></div>",
    "with comments": b"<div><!-- </div><div> --></div>",
    "with signs in values": b"<p title='<p>'>a</p>",
    "nested": b"<div><div>a</div><div>b</div></div>",
    "of two names": b"<h2>Part</h2><p>Text",
    "unclosed": b"<p>text ",
}


@pytest.mark.parametrize("name", RUNS)
def test_a_run_is_cut_and_what_follows_it_is_kept(name: str) -> None:
    outer = b"table" if b"<tr>" in RUNS[name] else b"nav"
    raw = b"<%s>" % outer + RUNS[name] * 500 + (after := b"</%s>" % outer + AFTER)
    kept, notices = scan(raw, 200)
    assert kept.endswith(after)
    assert raw.startswith(kept.removesuffix(after))
    assert 40 <= sum(1 for _ in etree.fromstring(kept, etree.HTMLParser()).iter("*")) <= 203
    assert [notice.code for notice in notices] == ["elements"]


def test_many_runs_leave_something_to_what_follows_them() -> None:
    kept, _ = scan((b"<ul>" + b"<li>x" * 500 + b"</ul><hr>") * 5 + AFTER, 1000)
    assert kept.endswith(AFTER)


def test_a_rare_kind_of_child_in_a_long_run_is_kept() -> None:
    kept, _ = scan(b"<body>" + b"<a href=/x>x</a><br>" * 500 + AFTER, 200)
    assert kept.endswith(AFTER)
    assert kept.count(b"<br>") < 200


def test_the_rest_of_a_page_without_runs_is_cut() -> None:
    raw = b"".join(b"<x%d>" % number for number in range(300))
    kept, notices = scan(raw, 100)
    assert kept == b"".join(b"<x%d>" % number for number in range(100))
    assert [notice.code for notice in notices] == ["cut"]


def test_a_page_within_the_limit_is_not_changed() -> None:
    raw = b"<p>a<b>b</p>" + b"<li>x</li>" * 50 + b"</div></div>" + b"<!-- p> -->" * 200 + b"<p a=1"
    assert scan(raw, 53) == (raw, [])


def test_below_many_wrappers_paragraphs_and_lists_stay_what_they_are() -> None:
    raw = b"<div>" * 5000 + b"<p>One <a href=/x>two</a></p><ul><li>Three</ul>" + b"</div>" * 5000 + b"<p>after"
    kept, notices = scan(raw, 10_000)
    assert b"<p>One <a href=/x>two</a></p><ul><li>Three</ul>" in kept
    assert kept.count(b"<div>") == kept.count(b"</div>")
    assert kept.endswith(b"<p>after")
    assert [notice.code for notice in notices] == ["depth"]


@pytest.mark.parametrize("tag", ["p><b", "ul><li", "blockquote", "table><tr><td", "a", "x-y", "i><div></i"])
def test_all_text_of_deep_pages_stays(tag: str) -> None:
    raw = f"<{tag}>w ".encode() * 3000
    kept, _ = scan(raw, 10**6)
    root = etree.fromstring(kept, etree.HTMLParser(huge_tree=True))
    assert "".join(root.itertext()).split() == ["w"] * 3000
    assert max(len(list(node.iterancestors())) for node in list(root.iter("*"))[-20:]) <= MOST_DEPTH + 2


def test_what_shows_no_text_keeps_its_tags_below_many_elements() -> None:
    hidden = b"<select><option>a</select><script>b</script><style>c</style><svg><title>d</title></svg>"
    kept, _ = scan(b"<ul><li>" * 600 + hidden + b"shown", 10_000)
    root = etree.fromstring(kept, etree.HTMLParser(huge_tree=True))
    assert "".join([node.tail or "" for node in root.iter("select", "script", "style", "svg")]) == "shown"
    assert len(scan(b"<svg>" * 3000, 10_000)[0]) < 5 * 1030 + 3000


PIECES = st.sampled_from(
    "<p> </p> <div> </div> <li> </li> <tr> <td> <b> </b> <a href='<p>'> </a> <br> <!-- --> <!--> <script> </script> <title> </title> text "
    "<x \" = ' </ < > <! <? <TABLE> </table> <select> <p".split()
)


@given(st.lists(st.builds(lambda piece, times: piece * times, PIECES, st.integers(1, 60)), max_size=30).map("".join), st.integers(1, 200))
@settings(max_examples=200)
def test_any_page_is_scanned(html: str, most: int) -> None:
    raw = html.encode()
    kept, notices = scan(raw, most)
    assert (kept == raw) == (not notices) or not notices
    assert len(kept) <= len(raw) + 2 * html.count("<")
    without_text = re.sub(rb"[^<>]", b"", kept)
    assert len(without_text) <= len(raw)


SHAPES: dict[str, Callable[[int], bytes]] = {
    "paragraphs": lambda times: b"<p>x\n" * (40 * times),
    "closed": lambda times: b"<li><a>x</a></li>" * (20 * times),
    "nested": lambda times: b"<div>" * (40 * times),
    "nested and closed": lambda times: b"<div>" * (40 * times) + b"</div>" * (40 * times),
    "nested and closed by others": lambda times: b"<b>" * (40 * times) + b"</b></i>" * (40 * times),
    "nested with text": lambda times: b"<div>a" * (40 * times),
    "names": lambda times: b"".join(b"<x%d>" % number for number in range(40 * times)),
    "end tags": lambda times: b"<i>" * 400 + b"</b></x>" * (40 * times),
    "comments": lambda times: b"<!-- " * (40 * times),
    "quotes": lambda times: b"<a b='" * (40 * times),
    "brackets": lambda times: b"<a " * (40 * times),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_work_is_linear_in_the_size(shape: str) -> None:
    """Ten times the input causes at most fifteen times the function calls."""
    small, large = (_work(SHAPES[shape](times)) for times in (10, 100))
    assert large <= 15 * small


@pytest.mark.parametrize("shape", SHAPES)
def test_time_is_linear_in_the_size(shape: str) -> None:
    """Calls do not show the work of patterns."""
    assert is_linear(lambda times: scan(SHAPES[shape](times), 300), 100, 10)


def _work(raw: bytes) -> int:
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    scan(raw, 300)
    sys.setprofile(counted)
    try:
        scan(raw, 300)
    finally:
        sys.setprofile(None)
    return count
