"""Any flow comes back from its Markdown: the same structure, the same text, the same marks on every letter."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from cleaner.nodes import BREAK, Code, Heading, Item, List, Mark, MarkKind, Node, Paragraph, Quote, Rule, Run, Runs, Table
from cleaner.write.inline import Style
from cleaner.write.markdown import write_markdown

Chars = list[tuple[str, frozenset[Any]]]

NASTY = st.text(alphabet="ab é5 *_~`[]()<>!#&|\\-+=.:;\"'“”「」語。€\u00a9$/?{}@1", min_size=1, max_size=12)
SIGNS = "--- === ``` ~~~ &amp; <b> ](x) a_b_c x*y*z http://e.org/a_b_ [^1] +++ *** ! a :: \\ “quoted” |-|-| -|-".split()
PHRASES = ["word", "two words", "1. x", "- x", "# x", "> x", "[a]: b", "| a |", "(in brackets)", "[x] done"]
WORDS = st.sampled_from([*SIGNS, *PHRASES])
TEXT = st.one_of(WORDS, NASTY)
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


def letters(chars: Chars) -> Chars:
    """What emphasis can be told of: letters and digits; punctuation beside a delimiter may have moved out of it."""
    return [(char, names) for char, names in chars if char.isalnum()]


def same_inline(inline: Token, runs: Runs, line_end: str = "\n") -> None:
    found, wanted = read_back(inline), meant(runs, line_end)
    assert text_of(found) == text_of(wanted)
    assert letters(found) == letters(wanted)


def written(*nodes: Node) -> str:
    return write_markdown(nodes, None, None, Style())


def is_blank(runs: Runs) -> bool:
    return not any(run.text.strip() for run in runs)


@settings(max_examples=400, deadline=None)
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


LABELS = (
    st.lists(TEXT, min_size=1, max_size=3).map(lambda texts: tuple(Run(text) for text in texts)).filter(lambda runs: not is_blank(runs))
)
CODE = st.builds(
    Code,
    st.lists(
        st.sampled_from(["x = 1", "  two", "```", "~~~~", "", "- a", "> b", "`````", "\tt", "<b>", "    four"]), min_size=1, max_size=4
    )
    .map("\n".join)
    .filter(lambda text: bool(text.strip()) and text == text.strip("\n")),
    st.sampled_from(["", "python", "c++"]),
)
LEAVES = st.one_of(
    st.builds(Paragraph, LABELS),
    st.builds(Heading, st.integers(1, 6), LABELS),
    CODE,
    st.builds(Rule),
    st.lists(st.lists(LABELS, min_size=2, max_size=2).map(tuple), min_size=1, max_size=3).map(
        lambda rows: Table(tuple(rows), True, ("", "right"))
    ),
)


def containers(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    many = st.lists(nodes, min_size=1, max_size=3).map(tuple)
    items = st.lists(st.builds(Item, many, st.none()), min_size=1, max_size=3).map(tuple)
    return st.one_of(st.builds(Quote, many), st.builds(List, items, st.one_of(st.none(), st.sampled_from([0, 1, 9, 57]))))


NODES = st.lists(st.recursive(LEAVES, containers, max_leaves=8), min_size=1, max_size=4).map(tuple)


def outline_of(nodes: tuple[Node, ...]) -> list[Any]:
    """What the structure and text of nodes should come back as."""
    out: list[Any] = []
    for node in nodes:
        if isinstance(node, Paragraph):
            out.append(["p", text_of(meant(node.runs))])
        elif isinstance(node, Heading):
            out.append([f"h{node.level}", text_of(meant(node.runs))])
        elif isinstance(node, Code):
            out.append(["code", node.language, node.text])
        elif isinstance(node, Rule):
            out.append(["hr"])
        elif isinstance(node, Quote):
            out.append(["quote", *outline_of(node.children)])
        elif isinstance(node, List):
            out.append(["list", node.start, *(["item", *outline_of(item.children)] for item in node.items)])
        elif isinstance(node, Table):
            out.append(["table", *([text_of(meant(cell)) for cell in row] for row in node.rows)])
    return out


def read_outline(tokens: list[Token]) -> list[Any]:
    """The same of parsed Markdown."""
    stack: list[list[Any]] = [[]]
    for token in tokens:
        if token.type in ("blockquote_open", "bullet_list_open", "list_item_open", "table_open", "tr_open"):
            names = {"blockquote_open": ["quote"], "bullet_list_open": ["list", None], "list_item_open": ["item"], "table_open": ["table"]}
            stack.append(list(names.get(token.type, [])))
        elif token.type == "ordered_list_open":
            stack.append(["list", token.attrGet("start") if token.attrGet("start") is not None else 1])
        elif token.type in ("paragraph_open", "heading_open"):
            stack.append([token.tag])
        elif token.type in ("blockquote_close", "bullet_list_close", "list_item_close", "table_close", "tr_close", "ordered_list_close",
                            "paragraph_close", "heading_close"):  # fmt: skip
            done = stack.pop()
            stack[-1].append(done)
        elif token.type == "inline":
            stack[-1].append(text_of(read_back(token)))
        elif token.type == "fence":
            stack[-1].append(["code", token.info, token.content.removesuffix("\n")])
        elif token.type == "hr":
            stack[-1].append(["hr"])
        else:
            assert token.type in ("thead_open", "thead_close", "tbody_open", "tbody_close", "th_open", "th_close", "td_open", "td_close"), (
                token.type
            )
    assert len(stack) == 1
    return stack[0]


@settings(max_examples=300, deadline=None)
@given(NODES)
def test_structure_comes_back(nodes: tuple[Node, ...]) -> None:
    assert read_outline(parsed(written(*nodes))) == outline_of(nodes)


@settings(max_examples=200, deadline=None)
@given(run_lists(breaks=False))
def test_heading_comes_back(runs: Runs) -> None:
    tokens = parsed(written(Heading(2, runs)))
    if is_blank(runs):
        assert tokens == []
        return
    assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
    same_inline(tokens[1], runs)


@settings(max_examples=200, deadline=None)
@given(run_lists())
def test_cell_comes_back(runs: Runs) -> None:
    if is_blank(runs):
        return
    tokens = parsed(written(Table(((runs, (Run("x"),)),), False, ("", ""))))
    inlines = [token for token in tokens if token.type == "inline"]
    assert [token.content for token in inlines[:2]] == ["", ""]
    same_inline(inlines[2], runs)
