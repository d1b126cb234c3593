"""Reads Markdown back with markdown-it-py, so that tests can compare what was meant with what is read."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from cleaner.nodes import BREAK, MarkKind, Node, Runs
from cleaner.write.inline import Style
from cleaner.write.markdown import write_markdown

Chars = list[tuple[str, frozenset[Any]]]

NASTY = st.text(alphabet="ab é5 *_~`[]()<>!#&|\\-+=.:;\"'“”「」語。€\u00a9$/?{}@1", min_size=1, max_size=12)
SIGNS = "--- === ``` ~~~ &amp; <b> ](x) a_b_c x*y*z http://e.org/a_b_ [^1] +++ *** ! a :: \\ “quoted” |-|-| -|-".split()
PHRASES = ["word", "two words", "1. x", "- x", "# x", "> x", "[a]: b", "| a |", "(in brackets)", "[x] done"]
WORDS = st.sampled_from([*SIGNS, *PHRASES])
TEXT = st.one_of(WORDS, NASTY)


def parsed(markdown: str) -> list[Token]:
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
    reader.validateLink = lambda _: True  # type: ignore[method-assign]
    return reader.parse(markdown)


OPENING = {"em_open": "em", "strong_open": "strong", "s_open": "strike"}
HTML = {"<sub>": "sub", "<sup>": "sup"}
NAMES = {
    MarkKind.EMPHASIS: "em",
    MarkKind.STRONG: "strong",
    MarkKind.STRIKE: "strike",
    MarkKind.SUB: "sub",
    MarkKind.SUP: "sup",
    MarkKind.CODE: "code",
    MarkKind.LINK: "link",
}


def read_back(inline: Token) -> Chars:
    """The characters of an inline token, each with the names of its marks."""
    chars: Chars = []
    stack: list[str] = []
    for token in inline.children or ():
        if token.type in OPENING:
            stack.append(OPENING[token.type])
        elif token.type == "link_open":
            stack.append("link")
        elif token.type == "html_inline" and token.content in HTML:
            stack.append(HTML[token.content])
        elif token.type.endswith("_close") or (token.type == "html_inline" and token.content.startswith("</")):
            stack.pop()
        elif token.type == "html_inline":
            assert token.content == "<br>"
            chars.append(("\n", frozenset()))
        elif token.type in ("text", "code_inline", "text_special"):
            names = frozenset(stack) | ({"code"} if token.type == "code_inline" else set())
            chars.extend((char, names) for char in token.content)
        else:
            assert token.type in ("hardbreak", "softbreak"), token
            chars.append(("\n" if token.type == "hardbreak" else "?", frozenset()))
    return chars


def meant(runs: Runs, line_end: str = "\n") -> Chars:
    chars: Chars = []
    for run in runs:
        names = frozenset(NAMES[mark.kind] for mark in run.marks)
        chars.extend((line_end if run == BREAK else char, names) for char in run.text)
    return chars


def text_of(chars: Chars) -> str:
    """The text with spaces folded, lines trimmed and empty ones left out."""
    lines = ("".join(char for char, _ in chars)).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())


def written(*nodes: Node) -> str:
    return write_markdown(nodes, None, None, Style())


def is_blank(runs: Runs) -> bool:
    return not any(run.text.strip() for run in runs)
