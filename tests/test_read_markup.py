"""Markdown in flattened text is read as what its writer meant, and plain text as itself."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.flow_model import BREAK, Mark, MarkKind, Node, Paragraph, Quote, Run, Table
from cleaner.options import Options
from cleaner.read.flow import read_flow
from cleaner.read.markup import is_markdown, nodes_of, runs_of
from cleaner.read.page import read_page
from cleaner.write.markdown import write_markdown
from cleaner.write.tokens import Style

STRONG, EMPHASIS, STRIKE, CODE = (Mark(kind) for kind in (MarkKind.STRONG, MarkKind.EMPHASIS, MarkKind.STRIKE, MarkKind.CODE))
LINK = Mark(MarkKind.LINK, "https://example.org/a_(b)", "t")
WORDS = st.sampled_from(["word", "two words", "a_b", "2*3", "[x]", "`", "(in)", "x.", "$5", "<b>", "\\", "!", "a|b"])
MARKS = st.lists(st.sampled_from([STRONG, EMPHASIS, STRIKE, CODE, LINK, Mark(MarkKind.SUB)]), max_size=2, unique=True).map(tuple)


def written(*nodes: Node) -> str:
    return write_markdown(nodes, None, None, Style())


@settings(max_examples=300, deadline=None)
@given(st.lists(st.builds(Run, WORDS, MARKS), min_size=1, max_size=5).map(tuple))
def test_what_was_written_is_written_again(runs: tuple[Run, ...]) -> None:
    spaced = tuple(part for run in runs for part in (run, Run(" ")))
    line = written(Paragraph(spaced))
    assert written(Paragraph(tuple(runs_of(line.strip())))) == line


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("a *b* c", [Run("a "), Run("b", (EMPHASIS,)), Run(" c")]),
        ("2 * 3 * 4", [Run("2 "), Run("*"), Run(" 3 "), Run("*"), Run(" 4")]),
        ("snake_case_name", [Run("snake"), Run("_"), Run("case"), Run("_"), Run("name")]),
        ("~~a~~ ``b`c``", [Run("a", (STRIKE,)), Run(" "), Run("b`c", (CODE,))]),
        (r"\*a\*", [Run("*"), Run("a"), Run("*")]),
        ("[a **b**](/x)", [Run("a ", (Mark(MarkKind.LINK, "/x"),)), Run("b", (STRONG, Mark(MarkKind.LINK, "/x")))]),
        ("![a](/x)", [Run("a", (Mark(MarkKind.IMAGE, "/x"),))]),
        ("x<br>y[^1]", [Run("x"), BREAK, Run("y"), Run("1", (Mark(MarkKind.NOTE, "1"),))]),
        ("costs $5 or $6, $x^2$", [Run("costs $5 or $6, "), Run("$x^2$", (Mark(MarkKind.MATH, "x^2"),))]),
        ("**open", [Run("**"), Run("open")]),
    ],
)
def test_lines(line: str, runs: list[Run]) -> None:
    assert runs_of(line) == runs


def test_plain_text_is_not_markdown() -> None:
    assert not is_markdown("He said *no*.\n\n- one\n- two\n\n2*3*4 and [sic](!).")
    assert is_markdown("Intro with a [link](https://example.org/).\n\n## Part\n\nText.")


def test_quotes_and_tables_that_stand_as_they_are() -> None:
    assert nodes_of("> One\n> more.\n>\n> Two.", is_marked=False) == [Quote((Paragraph((Run("One more."),)), Paragraph((Run("Two."),))))]
    table = nodes_of("| A | B |\n|:--|--:|\n| 1 | `x \\| y` |", is_marked=True)
    assert table == [Table((((Run("A"),), (Run("B"),)), ((Run("1"),), (Run("x | y", (CODE,)),))), True, ("left", "right"))]
    assert nodes_of("a   b\nc   d", is_marked=False) == []


def test_markdown_comes_out_as_it_went_in() -> None:
    text = "# Tide\n\nThe *wall* has a [link](https://example.org/x) and 2\\*3\\*4 studs[^1].\n\n- one\n- two\n\n[^1]: A note.\n"
    page = read_page(text, None, Options())
    assert write_markdown(read_flow(page, [True] * len(page.blocks)), None, None, Style()) == text


def test_no_script_comes_through() -> None:
    page = read_page("# Tide\n\nA [link](javascript:alert(1)) and <b>tag</b>.", None, Options())
    assert write_markdown(read_flow(page, [True] * 2), None, None, Style()) == "# Tide\n\nA link and \\<b>tag\\</b>.\n"
