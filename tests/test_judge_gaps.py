"""Between kept paragraphs of one container, lists, tables and links are kept; boilerplate and teasers are not."""

from __future__ import annotations

import pytest

from cleaner.judge.gaps import fill_gaps
from cleaner.model import InputKind, Verdict
from cleaner.options import Options
from cleaner.read.page import read_page

KEPT, DROPPED = Verdict(True, "content.main", score=0.9), Verdict(False, "content.furniture", score=0.1)


def kept_between(fragment: str) -> list[str]:
    """The texts that are kept from a fragment between two kept paragraphs; all of it was dropped before."""
    html = f"<body><article class=story><p>Before.</p>{fragment}<p>After.</p></article><p>Outside.</p></body>"
    page = read_page(html, None, Options(input_kind=InputKind.HTML))
    verdicts = [KEPT if block.text in ("Before.", "After.") else DROPPED for block in page.blocks]
    judged = fill_gaps(page.outline, page.blocks, verdicts)
    kept = [block.text for block, verdict in zip(page.blocks, judged, strict=True) if verdict.kept]
    assert (kept[0], kept[-1]) == ("Before.", "After.")
    return kept[1:-1]


@pytest.mark.parametrize(
    ("fragment", "kept"),
    [
        ("<ul><li>one<li><p>two</p></ul>", ["one", "two"]),
        ("<table><tr><th style='text-align:right'>a<td class=num>b</table>", ["a", "b"]),
        ('<h2 id="tides">Tides</h2>', ["Tides"]),
        ("<pre>x = 1</pre><blockquote><p>y</blockquote>", ["x = 1", "y"]),
        (
            '<p><a href="https://example.org/a/long/address">https://example.org/a/long/address</a></p>',
            ["https://example.org/a/long/address"],
        ),
        ('<div class="highlight"><pre class="code">y = 2</pre></div>', ["y = 2"]),
        ('<p><a href="/x">short link</a></p>', ["short link"]),
        ("<ul>" + '<li><a href="/s">page</a>' * 4 + "</ul>", ["page"] * 4),
        ("<p>Pages</p><ul>" + '<li><a href="/s">page</a>' * 5 + "</ul>", ["Pages"]),
        ('<p><a href="/x">A headline of another story, long enough to be one</a></p>', []),
        ('<div class="newsletter"><p>Sign up</p></div>', []),
        ('<p style="display:none">hidden</p>', []),
        ("<nav><ul><li>menu</ul></nav>", []),
        ("<form>form</form><button>button</button>", []),
    ],
)
def test_between_two_kept_paragraphs(fragment: str, kept: list[str]) -> None:
    assert kept_between(fragment) == kept


@pytest.mark.parametrize(
    ("inside", "kept"),
    [
        ("<h2>Pier</h2><figure><img src=pier.jpg></figure>", ["", "Pier"]),
        ("<div class=head><h2>Pier</h2></div>", []),
        ("<h2><a href=/pier>Pier</a></h2>", []),
        ("<p>Pier</p>", []),
    ],
)
def test_a_heading_in_a_box_with_the_kept_text_after_it(inside: str, kept: list[str]) -> None:
    body = f"<article><p>Before.</p><div class=slide>{inside}<p>After.</p></div></article>"
    page = read_page(f"<body>{body}</body>", None, Options(input_kind=InputKind.HTML))
    verdicts = [KEPT if block.text in ("Before.", "After.") else DROPPED for block in page.blocks]
    judged = fill_gaps(page.outline, page.blocks, verdicts)
    assert sorted(block.text for block, verdict in zip(page.blocks, judged, strict=True) if verdict.rule == "content.between") == kept


def test_a_block_outside_their_container_stays_dropped() -> None:
    page = read_page("<body><div><p>A.</p></div><aside><p>B.</p></aside><p>C.</p></body>", None, Options(input_kind=InputKind.HTML))
    judged = fill_gaps(page.outline, page.blocks, [KEPT, DROPPED, DROPPED])
    assert [verdict.kept for verdict in judged] == [True, False, False]


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        ("<table><tr><td>a<td>b</table>", ["a", "b"]),
        ("<table class=promo><tr><td>a</table>", []),
        ('<table><tr><td>a<td><a href="/b">b</a></table>', ["a"]),
        ("<p>More</p><table><tr><td>a</table>", []),
    ],
)
def test_plain_tables_directly_after_the_last_paragraph_are_kept(after: str, kept: list[str]) -> None:
    page = read_page(f"<body><article class=story><p>Last.</p>{after}</article></body>", None, Options(input_kind=InputKind.HTML))
    judged = fill_gaps(page.outline, page.blocks, [KEPT, *[DROPPED] * (len(page.blocks) - 1)])
    assert [block.text for block, verdict in zip(page.blocks, judged, strict=True) if verdict.kept][1:] == kept


def test_what_was_left_out_of_the_story_stays_out() -> None:
    page = read_page("<body><p>Before.</p><p>A reply</p><p>After.</p></body>", None, Options(input_kind=InputKind.HTML))
    verdicts = [KEPT, DROPPED._replace(score=0.8), KEPT]
    assert [verdict.kept for verdict in fill_gaps(page.outline, page.blocks, verdicts)] == [True] * 3
    assert [verdict.kept for verdict in fill_gaps(page.outline, page.blocks, verdicts, 0.5)] == [True, False, True]
