"""Changes a tree where its markup is not what the page shows: rows inside cells, code set as a table, initials set apart."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import Any

from lxml import etree

from ..model import Block, Outline
from ..patterns import regex

LINE_NUMBERS = frozenset(
    "lineno linenos line-number line-numbers linenumber linenumbers ln lnt gutter blob-num rouge-gutter hljs-ln-numbers "
    "react-syntax-highlighter-line-number line-numbers-rows".split()
)
"""Classes of elements that hold the numbers of lines."""
ROW_HOLDERS = frozenset(("table", "tbody", "thead", "tfoot"))
MOST_CODE_LINES = 20_000
INITIAL = regex(r"drop-?_?cap|dropped-?cap|initial-?cap|first-?letter|lettrine|(?:^|\s)initial(?:\s|$)", 2)
"""Classes of the first letter of a text, if it is set large."""
INITIAL_LEVELS = 3
"""The class is on the letter's element, or on one of the two around it."""
WORDS = ("A", "I", "O", "Y", "E", "À", "Ó")
"""Letters that are words: what follows them may be another word, or the rest of theirs."""
MOST_INITIALS = 50
MOST_INITIAL_CHARS = 2
"""A letter, and perhaps the quotation mark before it."""


def restructure_tables(root: Any) -> None:
    """Takes rows out of cells, where libxml2 puts them if a `<b>` or `<font>` in a cell has no end; makes tables of code `pre` elements.

    Gists and some highlighters set each line of code as a row, with its number in a cell before it.
    """
    tables = list(root.iter("table"))
    if not tables:
        return
    outermost = [table for table in tables if next(table.iterancestors("table"), None) is None]
    has_row_in_cell = etree.XPath("boolean(.//tr[not(parent::table or parent::tbody or parent::thead or parent::tfoot)])")
    if any(map(has_row_in_cell, outermost)):
        _free(root, ("tr",), ROW_HOLDERS)
        _free(root, ("td", "th"), ("tr",))
    for table in tables:
        if (lines := _code_lines(table)) and table.getparent() is not None:
            _make_code(table, lines)


def _free(root: Any, tags: tuple[str, ...], holders: Container[str]) -> None:
    """Moves rows or cells, by their tags, behind the one that they are in, if they are in one of the same table."""
    last: dict[Any, Any] = {}  # for a row or a cell the last one that was moved behind it
    for node in list(root.iter(*tags)):
        if node.getparent().tag not in holders:
            outer = next(node.iterancestors(*tags, "table"), None)
            if outer is not None and outer.tag != "table":
                last.get(outer, outer).addnext(node)
                last[outer] = node


def _code_lines(table: Any) -> list[str]:
    """The lines of a table of code: each row has a cell for a line's number, by its class, and ends in one with the line.

    Other highlighters set all lines in one `pre` in a cell.
    """
    first = next(table.iter("td"), None)
    if first is None or LINE_NUMBERS.isdisjoint((first.get("class") or "").lower().split()) or next(table.iter("pre"), None) is not None:
        return []
    lines: list[str] = []
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag == "td"]
        if len(cells) < 2 or LINE_NUMBERS.isdisjoint((cells[0].get("class") or "").lower().split()) or len(lines) > MOST_CODE_LINES:
            return []
        lines.append("".join(cells[-1].itertext()).strip("\n"))
    return lines


def _make_code(table: Any, lines: Sequence[str]) -> None:
    """Makes a table the element of code that it shows; inside such an element, its lines."""
    parent, tail = table.getparent(), table.tail
    is_inside = any(outer.tag == "pre" for outer in table.iterancestors())
    code = etree.Element("span" if is_inside else "pre", {name: value for name, value in table.items() if name in ("class", "id")})
    code.text, code.tail = "\n".join(lines), tail
    parent.replace(table, code)


def join_initials(outline: Outline, blocks: Sequence[Block]) -> bool:
    """Moves first letters that are blocks of their own, by their class, into the block after them; returns whether there were any."""
    joined = 0
    for index in range(len(blocks) - 1):
        block, following = blocks[index], blocks[index + 1]
        if not 0 < len(block.text) <= MOST_INITIAL_CHARS or not following.text[:1].islower() or not block.text[-1].isupper():
            continue
        node = outline.nodes[block.element]
        if _is_initial(node) and (holder := _first_text(outline.nodes[following.element])) is not None:
            blank = " " if block.text in WORDS and _is_word_of(following.text.split()[0], blocks) else ""
            holder.text = block.text + blank + (holder.text or "").lstrip()
            for inner in node.iter():
                inner.text = None
                if inner is not node:
                    inner.tail = None
            joined += 1
            if joined == MOST_INITIALS:
                break
    return joined > 0


def _is_word_of(word: str, blocks: Sequence[Block]) -> bool:
    """Whether a page has a word more than once: a word without its first letter hardly comes again."""
    whole = re.compile(rf"\b{re.escape(word)}\b")
    return sum(len(whole.findall(block.text)) for block in blocks) > 1


def _is_initial(node: Any) -> bool:
    for _ in range(INITIAL_LEVELS):
        if node is None:
            return False
        if INITIAL.search(node.get("class") or ""):
            return True
        node = node.getparent()
    return False


def _first_text(node: Any) -> Any:
    """The innermost element that begins with the text of an element; None if a child's end comes before any text."""
    while not (node.text or "").strip():
        if not len(node):
            return None
        node = node[0]
    return node
