"""Runs come back from their Markdown: the same text, and the same marks on every letter."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it.token import Token
from markdown_reader import TEXT, Chars, is_blank, meant, parsed, read_back, text_of, written

from cleaner.nodes import BREAK, Heading, Mark, MarkKind, Paragraph, Run, Runs, Table
from cleaner.write.inline import Place, Style, write_runs

STRONG, EMPHASIS, CODE = Mark(MarkKind.STRONG), Mark(MarkKind.EMPHASIS), Mark(MarkKind.CODE)
STORY = Mark(MarkKind.LINK, "https://example.org/story")
CRANE = Run("A [crane]", (Mark(MarkKind.IMAGE, "/crane.png", "Made in 1871"),))

TARGETS = st.sampled_from(["https://example.org/a(b)c", "/x y", "b)c", "?a=1&copy;=2", "https://e.org/`*_|", "#top", "mailto:a@b.org"])
MARKS = st.lists(
    st.one_of(
        st.sampled_from(
            [Mark(kind) for kind in (MarkKind.EMPHASIS, MarkKind.STRONG, MarkKind.STRIKE, MarkKind.SUB, MarkKind.SUP, MarkKind.CODE)]
        ),
        st.builds(Mark, st.just(MarkKind.LINK), TARGETS, st.sampled_from(["", "a title", 'with "quotes" \\ and &amp;'])),
    ),
    max_size=3,
    unique_by=lambda mark: mark.kind,
).map(tuple)


def is_writable(run: Run) -> bool:
    """Not code with what would end the label of a reference: there a link that begins a paragraph is read as a definition."""
    return not ("]:" in run.text and any(mark.kind is MarkKind.CODE for mark in run.marks))


@st.composite
def run_lists(draw: st.DrawFn, breaks: bool = True) -> Runs:
    runs: list[Run] = draw(st.lists(st.builds(Run, TEXT, MARKS).filter(is_writable), min_size=1, max_size=6))
    if breaks and draw(st.booleans()):
        runs.insert(draw(st.integers(0, len(runs))), BREAK)
    return tuple(runs)


def letters(chars: Chars) -> Chars:
    """Returns the letters and digits of a text: punctuation beside a delimiter may have moved out of the emphasis."""
    return [(char, names) for char, names in chars if char.isalnum()]


def same_inline(inline: Token, runs: Runs, line_end: str = "\n") -> None:
    found, wanted = read_back(inline), meant(runs, line_end)
    assert text_of(found) == text_of(wanted)
    assert letters(found) == letters(wanted)


@settings(max_examples=400)
@given(run_lists())
@example((Run("Note:", (Mark(MarkKind.STRONG),)), Run("the door")))
@example((Run("very", (Mark(MarkKind.STRONG),)), Run("cold", (Mark(MarkKind.EMPHASIS),)), Run("er")))
def test_paragraph_comes_back(runs: Runs) -> None:
    tokens = parsed(written(Paragraph(runs)))
    if is_blank(runs):
        assert tokens == []
        return
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    same_inline(tokens[1], runs)


@settings(max_examples=200)
@given(run_lists(breaks=False))
def test_heading_comes_back(runs: Runs) -> None:
    tokens = parsed(written(Heading(2, runs)))
    if is_blank(runs):
        assert tokens == []
        return
    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    same_inline(tokens[1], runs)


@settings(max_examples=200)
@given(run_lists())
def test_cell_comes_back(runs: Runs) -> None:
    if is_blank(runs):
        return
    tokens = parsed(written(Table(((runs, (Run("x"),)),), False, ("", ""))))
    inlines = [token for token in tokens if token.type == "inline"]
    assert [token.content for token in inlines[:2]] == ["", ""]
    same_inline(inlines[2], runs)


@pytest.mark.parametrize(
    ("runs", "markdown"),
    [
        ([Run("very", (STRONG,)), Run("cold", (EMPHASIS,)), Run("er")], "**very**_cold_&#101;r"),
        ([Run("Note:", (STRONG,)), Run("the door")], "**Note**:the door"),
        ([Run("“wide”", (EMPHASIS,)), Run("spread")], "“*wide*”spread"),
        ([Run("!", (EMPHASIS,)), Run("x")], "!x"),
        ([Run("word", (STRONG, EMPHASIS))], "***word***"),
        ([Run("a ", (STRONG,)), Run("b", (STRONG, EMPHASIS)), Run(" c")], "**a _b_** c"),
        ([Run("10"), Run("3", (Mark(MarkKind.SUP),))], "10<sup>3</sup>"),
        ([Run("gone", (Mark(MarkKind.STRIKE),))], "~~gone~~"),
        ([Run("a`b", (CODE,))], "``a`b``"),
        ([Run("the "), Run("story ", (STORY,)), Run("itself")], "the [story](https://example.org/story) itself"),
        ([Run("https://example.org/story", (STORY,))], "<https://example.org/story>"),
        ([Run("run", (Mark(MarkKind.LINK, "javascript:alert(1)"),))], "run"),
        ([CRANE], '![A \\[crane\\]](/crane.png "Made in 1871")'),
        ([Run("x²", (Mark(MarkKind.MATH, "\\(x^2\\)"),))], "$x^2$"),
        ([Run("1", (Mark(MarkKind.NOTE, "1"),))], "[^1]"),
        ([Run("one "), BREAK, Run(" "), BREAK, Run("- two")], "one  \n\\- two"),
        ([BREAK, Run(" one"), BREAK], "one"),
    ],
)
def test_each_mark_has_one_form(runs: list[Run], markdown: str) -> None:
    assert write_runs(runs, Place.PARAGRAPH, Style()) == markdown


def test_a_place_has_its_own_line_breaks_and_escapes() -> None:
    assert write_runs([Run("a|b"), BREAK, Run("- c")], Place.CELL, Style()) == "a\\|b<br>- c"
    assert write_runs([Run("a|b"), BREAK, Run("- c")], Place.HEADING, Style()) == "a|b - c"
    assert [write_runs([Run(text)], Place.HEADING, Style()) for text in ("C#", "C #")] == ["C#", "C \\#"]


def test_links_and_images_are_left_out_if_the_caller_does_not_want_them() -> None:
    runs = [Run("the "), Run("story", (STORY, EMPHASIS)), Run(" of "), CRANE]
    assert write_runs(runs, Place.PARAGRAPH, Style(links=False, images=False)) == "the *story* of"
