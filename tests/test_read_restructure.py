"""The tree after its tables and initials are put right: gists, rows in cells, first letters set apart."""

from __future__ import annotations

import pytest
from article_pages import markdown_of, page_of

LINES = ("def net(fish):", "    for one in fish:", "        yield one", "")
NUMBERED = "".join(
    f'<tr><td id="L{number}" class="blob-num js-line-number" data-line-number="{number}"></td><td class="blob-code">{line}</td></tr>'
    for number, line in enumerate(LINES, 1)
)


def test_a_gist_is_code() -> None:
    gist = f'<div class="blob-wrapper data type-python"><table class="highlight"><tbody>{NUMBERED}</tbody></table></div>'
    assert markdown_of(gist) == "```python\ndef net(fish):\n    for one in fish:\n        yield one\n```"


def test_numbers_with_text_are_no_code() -> None:
    numbered = '<table><tr><td class="ln">1</td><td class="lc">x = 1</td></tr><tr><td class="ln">2</td><td class="lc"></td></tr></table>'
    assert markdown_of(numbered) == "```\nx = 1\n```"


@pytest.mark.parametrize(
    "table",
    [
        "<table class=highlight><tr><td>1986</td><td>41</td></tr><tr><td>1987</td><td>12</td></tr></table>",
        "<table><tr><td class=num>1986</td><td>41</td></tr><tr><td class=num>1987</td><td>12</td></tr></table>",
        "<table><tr><td class=ln>1986</td><td>41</td></tr><tr><td>1987</td><td>12</td></tr></table>",
    ],
)
def test_a_table_of_data_stays(table: str) -> None:
    assert "| 1987 | 12 |" in markdown_of(table)


@pytest.mark.parametrize(("start", "end"), [("<b>", "**"), ("<font size=2>", ""), ("<i>", "*"), ("<big><b>", "**")])
def test_rows_leave_the_cell_of_an_unclosed_element(start: str, end: str) -> None:
    table = f"<table><tr><th>{start}Year<th>Ships<tr><td>{start}1986<td>41<tr><td>{start}1987<td>12</table>"
    assert markdown_of(table).splitlines()[2:] == [f"| {end}1986{end} | 41 |", f"| {end}1987{end} | 12 |"]


def test_rows_of_an_inner_table_stay_in_it() -> None:
    blocks = page_of("<table><tr><td>one<table><tr><td>two<tr><td>three</table><tr><td>four</table>").blocks
    assert [block.text for block in blocks] == ["one", "two", "three", "four"]


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("<div class=dropcap>T</div><p>he tide came.</p>", ["The tide came."]),
        ("<p class=drop-cap>“T</p><p><em>he</em> tide came.</p>", ["“The tide came."]),
        ("<div class=lettrine><p>I</p></div><p>n the evening.</p>", ["In the evening."]),
        ("<div class=dropcap>A</div><p>tide came.</p><p>The tide went.</p>", ["A tide came.", "The tide went."]),
        ("<div class=dropcap>T</div><p>The tide came.</p>", ["T", "The tide came."]),
        ("<h3>T</h3><p>he tide came.</p>", ["T", "he tide came."]),
        ("<div class=dropcap>T</div>", ["T"]),
    ],
)
def test_an_initial_joins_its_word(body: str, texts: list[str]) -> None:
    assert [block.text for block in page_of(body).blocks] == texts
