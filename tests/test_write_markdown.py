"""The document tree comes back from its Markdown, and each node is written in one way."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.token import Token
from markdown_reader import TEXT, is_blank, meant, parsed, read_back, text_of, written

from cleaner.nodes import (
    BREAK,
    Code,
    Definitions,
    Figure,
    Heading,
    Item,
    List,
    Mark,
    MarkKind,
    Node,
    Note,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    Term,
)
from cleaner.write.inline import Style
from cleaner.write.markdown import write_markdown

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


@settings(max_examples=300)
@given(NODES)
def test_structure_comes_back(nodes: tuple[Node, ...]) -> None:
    assert read_outline(parsed(written(*nodes))) == outline_of(nodes)


def par(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def items(*texts: str) -> tuple[Item, ...]:
    return tuple(Item((par(text),)) for text in texts)


PICTURE = Paragraph((Run("A crane", (Mark(MarkKind.IMAGE, "/crane.png"),)),))


@pytest.mark.parametrize(
    ("nodes", "markdown"),
    [
        ([Heading(3, (Run("Late"),)), par("One."), Rule()], "### Late\n\nOne.\n\n---"),
        ([Code("x = `1`\n```", "python")], "````python\nx = `1`\n```\n````"),
        ([Quote((par("One."), par("Two.")))], "> One.\n>\n> Two."),
        ([List(items("a", "b"))], "- a\n- b"),
        ([List(items("a", "b"), 9)], "9. a\n10. b"),
        ([List(items("a")), List(items("b")), List(items("c"))], "- a\n\n* b\n\n- c"),
        ([List((Item((par("a"), List(items("b")))),))], "- a\n  - b"),
        ([List((Item((par("a"), par("b"))), *items("c")))], "- a\n\n  b\n\n- c"),
        ([List((Item((Rule(),)),))], "- ___"),
        (
            [List((Item((par("done"),), True), Item((par("open"),), False), *items("[x] no task")))],
            "- [x] done\n- [ ] open\n- \\[x] no task",
        ),
        ([Table((((Run("a"),), (Run("b"),)),), False, ("", "right"))], "|  |  |\n| --- | --: |\n| a | b |"),
        ([Figure((PICTURE,), (Run("By the quay"),))], "![A crane](/crane.png)  \nBy the quay"),
        ([Figure((Code("x"),), (Run("A listing"),))], "```\nx\n```\n\nA listing"),
        ([Definitions((Term((Run("Sluice"),)), (par("A gate."),)))], "Sluice  \n: A gate."),
        ([Definitions((Term((Run("Sluice"),)), (par("A gate."), par("And more."))))], "Sluice\n\nA gate.\n\nAnd more."),
        ([Note("1", (par("See below."), par("And above.")))], "[^1]: See below.\n\n    And above."),
        ([Paragraph((Run(" "), BREAK)), par("One.")], "One."),
    ],
)
def test_each_node_has_one_form(nodes: list[Node], markdown: str) -> None:
    assert written(*nodes) == markdown + "\n"


def test_the_title_is_the_only_heading_of_the_first_rank() -> None:
    nodes = [Heading(1, (Run("Part one"),)), par("One."), Heading(3, (Run("Late"),))]
    assert write_markdown(nodes, "High water", None, Style()) == "# High water\n\n## Part one\n\nOne.\n\n#### Late\n"
    assert write_markdown([Heading(2, (Run("HIGH water!"),)), par("One.")], "High water", None, Style()) == "# High water\n\nOne.\n"
    assert write_markdown([], "High water", "A dek", Style()) == ""


def test_the_subtitle_is_written_once() -> None:
    assert write_markdown([par("One.")], "High water", "A dek", Style()) == "# High water\n\nA dek\n\nOne.\n"
    assert write_markdown([par("A dek."), par("One.")], "High water", "A dek", Style()) == "# High water\n\nA dek.\n\nOne.\n"


def test_the_caption_of_an_image_goes_with_it() -> None:
    nodes = [par("One."), Figure((PICTURE,), (Run("By the quay"),))]
    assert write_markdown(nodes, None, None, Style(images=False)) == "One.\n"
