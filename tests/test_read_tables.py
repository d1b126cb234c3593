"""Tests that tables of data are distinguished from layouts, and that drawn tables and quotes are read."""

from __future__ import annotations

import pytest
from article_pages import nodes_of

from cleaner.model import InputKind
from cleaner.nodes import Heading, Paragraph, Quote, Run, Table
from cleaner.options import Options
from cleaner.read.article import read_article
from cleaner.read.page import read_page
from cleaner.read.tables import drawn_nodes
from cleaner.write.inline import Style
from cleaner.write.markdown import write_markdown


def test_table_with_spans() -> None:
    body = (
        "<tr><th>A</th><th colspan=2 align=right>B</th></tr><tr><td rowspan=2>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr>"
    )
    (node,) = nodes_of(f"<table><caption>Tides</caption>{body}</table>")[1:]
    assert isinstance(node, Table)
    assert node.header
    assert node.alignments == ("", "right", "")
    assert [["".join(run.text for run in cell) for cell in row] for row in node.rows] == [["A", "B", ""], ["1", "2", "3"], ["", "4", "5"]]


def test_layout_table_is_prose() -> None:
    table = "<table><tr><td><h2>Title</h2><p>Text.</p><table><tr><td>a</td><td>b</td></tr></table></td><td>side</td></tr></table>"
    assert [type(node) for node in nodes_of(table)] == [Heading, Paragraph, Table, Paragraph]


def test_quotes_and_tables_drawn_in_text() -> None:
    text = "Dear all,\n\n> One *line*\n> more.\n>\n> Two.\n\n| A | B |\n|:--|--:|\n| 1 | 2 |\n"
    page = read_page(text, None, Options(input_kind=InputKind.TEXT))
    written = write_markdown(read_article(page, [True] * len(page.blocks)), None, None, Style())
    assert written == "Dear all,\n\n> One \\*line\\* more.\n>\n> Two.\n\n| A | B |\n| :-- | --: |\n| 1 | 2 |\n"


@pytest.mark.parametrize(
    "table",
    [
        '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>',
        "<table><tr><td>a</td></tr></table>",
        f"<table><tr><td>{'prose ' * 100}</td><td>b</td></tr></table>",
        "<table><tr><td><pre>a\nb</pre></td><td>b</td></tr></table>",
        "<table class=forumline><tr><td>ida</td><td>The net is torn.</td></tr><tr><td>jon</td><td>Again.</td></tr></table>",
        "<table><tr><td class=poster>ida</td><td class=postbody>Torn.</td></tr><tr><td class=poster>jon</td><td>Again.</td></tr></table>",
    ],
)
def test_a_table_that_lays_out_the_page_is_what_it_holds(table: str) -> None:
    assert not any(isinstance(node, Table) for node in nodes_of(table))


def test_the_alignment_of_a_column_may_be_in_its_style() -> None:
    (table,) = nodes_of('<table><tr><th style="text-align: center">A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>')
    assert isinstance(table, Table)
    assert table.alignments == ("center", "")


def test_alignments_are_those_of_columns_below_cells_that_span_rows() -> None:
    rows = "<tr><th rowspan=2>A<th colspan=2>B</tr><tr><th align=center>C<th align=right>D</tr><tr><td align=left>1<td>2<td>3</tr>"
    (table,) = nodes_of(f"<table>{rows}</table>")
    assert isinstance(table, Table)
    assert table.alignments == ("", "", "right")


def test_drawn_quotes_are_nested() -> None:
    assert drawn_nodes("> > One.\n>> more") == [Quote((Quote((Paragraph((Run("One. more"),)),)),))]


def test_a_drawn_table_may_be_its_header_alone() -> None:
    assert drawn_nodes("| a |\n|---|") == [Table((((Run("a"),),),), True, ("",))]


@pytest.mark.parametrize("text", ["", "One.", "a | b", "a | b\nc | d", "|a|\n|-|\n|b|c|"])
def test_other_lines_draw_nothing(text: str) -> None:
    assert drawn_nodes(text) == []
