"""Text is escaped where it would be read as markup, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cleaner.write.escape import Context, autolink, destination, escape, escape_line_start, is_safe, link_title


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("2 * 3", "2 * 3"),
        ("2*3*4", r"2\*3\*4"),
        ("snake_case", "snake_case"),
        ("_private_", r"\_private\_"),
        ("a `b`", r"a \`b\`"),
        ("~~gone~~", r"\~\~gone\~\~"),
        ("[note] and [a](b)", r"[note] and [a\](b)"),
        ("[^1]", r"\[^1]"),
        ("3 < 4 <b>", r"3 < 4 \<b>"),
        ("R&D &amp; &#8364; &unknown", r"R&D \&amp; \&#8364; &unknown"),
        (r"C:\temp \*", r"C:\temp \\\*"),
        ("wow!", "wow!"),
        ("a|b", "a|b"),
    ],
)
def test_only_markup_is_escaped(text: str, escaped: str) -> None:
    assert escape(text, "", "", Context()) == escaped
    assert MarkdownIt("commonmark").enable("strikethrough").renderInline(escaped) == MarkdownIt("zero").renderInline(text)


def test_the_context_decides() -> None:
    assert escape("2*3", "", "", Context(once="*")) == "2*3"
    assert escape("a|b", "", "", Context(in_cell=True)) == r"a\|b"
    assert escape("[x]", "[", "]", Context(in_label=True)) == r"\[x\]"
    assert escape("wow!", "", "[", Context()) == r"wow\!"


@pytest.mark.parametrize(
    ("line", "first", "later"),
    [
        ("# x", r"\# x", r"\# x"),
        ("#x", "#x", "#x"),
        ("> x", r"\> x", r"\> x"),
        ("- x", r"\- x", r"\- x"),
        ("-x", "-x", "-x"),
        ("1986. A year", r"1986\. A year", r"1986\. A year"),
        ("1986 was", "1986 was", "1986 was"),
        ("---", r"\---", r"\---"),
        ("===", "===", r"\==="),
        ("-|-", "-|-", r"\-|-"),
        ("```", r"\```", r"\```"),
        ("[a]: b", r"[a]\: b", r"[a]\: b"),
    ],
)
def test_a_line_does_not_start_something_else(line: str, first: str, later: str) -> None:
    assert escape_line_start(line, is_first=True) == first
    assert escape_line_start(line, is_first=False) == later


@pytest.mark.parametrize(
    "target", ["", " ", "javascript:alert(1)", " java\nscript:x", "JaVaScRiPt:x", "\x01data:text/html,x", "file:///etc/passwd"]
)
def test_unsafe_addresses_are_not_linked(target: str) -> None:
    assert not is_safe(target)


@pytest.mark.parametrize(
    "target", ["https://example.org/", "/story", "#top", "story.html", "mailto:a@b.org", "tel:+1", "javascript/x.html"]
)
def test_other_addresses_are_linked(target: str) -> None:
    assert is_safe(target)


def test_destinations_end_where_the_address_does() -> None:
    assert destination("/a b(c)") == "/a%20b(c)"
    assert destination("b)c") == "b%29c"
    assert destination("/?a=1&copy;=2") == r"/?a=1\&copy;=2"
    assert destination("/é<\x00>") == "/é%3C%3E"


@given(st.text(max_size=20).map(lambda text: f"https://example.org/{text}"), st.text(max_size=20))
def test_a_link_is_one_link(target: str, title: str) -> None:
    (inline,) = MarkdownIt("commonmark").parseInline(f"[x]({destination(target)}{link_title(title)}) end")
    assert [token.type for token in inline.children or ()] == ["link_open", "text", "link_close", "text"]


def test_titles_are_quoted() -> None:
    assert link_title('with "quotes" &amp; \\') == r' "with \"quotes\" \&amp; \\"'
    assert link_title(" \n") == link_title("") == ""


def test_links_that_show_their_address_are_short() -> None:
    assert autolink("https://example.org/", "https://example.org/") == "<https://example.org/>"
    assert autolink("a@example.org", "mailto:a@example.org") == "<a@example.org>"
    assert autolink("example.org", "https://example.org/") == autolink("/x", "/x") == ""
