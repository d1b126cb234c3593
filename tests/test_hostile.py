"""Tests pages that are built to break the reader: each is cleaned in linear time, or refused with one line."""

from __future__ import annotations

import sys

import pytest

from cleaner import clean

PROSE = (
    "The tide came up in the night and had gone down again before anybody in the harbour was awake. It left weed along the steps.",
    "The keeper locked the lamp room at nine and walked home along the wall, counting the brass studs as she always did in the evening.",
    "In the morning she wrote the height of the water in the ledger, and added a few words about the wind that had come from the north.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PROSE)


def page(inner: str, before: str = "") -> str:
    head = "<!doctype html><html><head><title>The lamp room</title></head>"
    return f"{head}<body>{before}<article><h1>The lamp room</h1>{inner}</article></body></html>"


def codes(raw: str) -> list[str]:
    return [notice.code for notice in clean(raw).notices]


@pytest.mark.parametrize("links", [300, 1000, 4000, 20_000])
def test_an_endless_menu_does_not_outweigh_the_article(links: int) -> None:
    menu = "<nav>" + "".join(f'<a href="/p{number}">Page {number}</a> ' for number in range(links)) + "</nav>"
    document = clean(page(BODY, before=menu))
    assert document.text == "\n\n".join(PROSE)


def test_tables_at_the_end_of_an_article_are_kept() -> None:
    table = "<table><tr><th>Day</th><th>Height</th></tr><tr><td>Monday</td><td>4.1</td></tr></table>"
    assert "| Monday | 4.1 |" in clean(page(BODY + table)).markdown
    linked = table.replace("Monday", '<a href="/monday">Monday</a>').replace("Day", '<a href="/day">Day</a>')
    assert "Monday" not in clean(page(BODY + linked)).markdown
    assert "Monday" not in clean(page(BODY + table.replace("<table", '<table class="teaser"'))).markdown


def test_spans_of_a_billion_cells_are_ignored() -> None:
    table = '<table><tr><th>a</th><th>b</th></tr><tr><td colspan="1000000000" rowspan="1000000000">wide</td></tr></table>'
    document = clean(page(BODY + table * 20))
    assert "wide" in document.markdown
    assert len(document.markdown) < 20_000


@pytest.mark.parametrize("form", ['a{}="{}"', "a{}", "a{}='{}'", "a{} = {}", 'data-a{}="x{}"\n'])
def test_endless_attributes_are_cut_off_with_a_notice(form: str) -> None:
    attributes = " ".join(form.format(number, number) for number in range(20_000))
    document = clean(page(f"{BODY}<p {attributes}>After the tag the harbour was quiet.</p>"))
    assert document.text.endswith("the harbour was quiet.")
    assert "attributes" in codes(page(f"{BODY}<p {attributes}>x</p>"))


SHAPES = {
    "one paragraph": lambda times: "<p>" + "word and word " * (40 * times),
    "many paragraphs": lambda times: "<p>x\n" * (60 * times),
    "nested deep": lambda times: "<div>" * (20 * times) + "x",
    "a table": lambda times: "<table>" + "<tr><td>1<td>2" * (40 * times),
    "a line of text": lambda times: "the tide came in, " * (40 * times),
    "attributes": lambda times: "<p " + "".join(f"a{number}=1 " for number in range(60 * times)) + ">",
    "JSON-LD": lambda times: '<script type="application/ld+json">[' + '{"@type":"Thing","name":"x"},' * (40 * times) + "1]</script>",
    "repeated paragraphs": lambda times: f"<p>{PROSE[0]}" * (10 * times),
    "spaces": lambda times: "<p>a" + " " * (200 * times) + "b",
    "list items with links": lambda times: "<ul>" + '<li><a href="/a">Read more</a>' * (30 * times),
    "words for screen readers": lambda times: "<p>" + '<b aria-hidden="true">x</b><span class=sr-only>tide</span>' * (30 * times),
    "headings": lambda times: "<h2>Part</h2><p>The tide came in at nine.</p>" * (15 * times),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_work_is_linear_in_the_size(shape: str) -> None:
    """Ten times the input causes at most fifteen times the function calls."""
    small, large = (work(page(BODY + SHAPES[shape](times))) for times in (10, 100))
    assert large <= 15 * small


def work(raw: str) -> int:
    """Returns the number of function calls and returns on the way from a page to Markdown and metadata."""
    count = 0

    def counted(*_: object) -> None:
        nonlocal count
        count += 1

    clean(raw).metadata  # noqa: B018 - so that compiling patterns is not counted
    sys.setprofile(counted)
    try:
        document = clean(raw)
        _ = document.markdown, document.metadata
    finally:
        sys.setprofile(None)
    return count
