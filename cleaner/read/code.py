"""Blocks of code and verse: their language, and their lines without the furniture that highlighters add."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import Any

from ..model import Outline
from ..nodes import BREAK, Code, Paragraph, Run
from ..patterns import regex
from ..text import UNPRINTABLE_IN_CODE
from .blocks import BLOCK, action_of
from .leaves import Leaf

NAMED = regex(r"(?:^|[\s;])(?:lang(?:uage)?-|brush:\s*|highlight-source-|highlight-text-|code-)([\w+#.-]+)", re.I)
SPHINX = regex(r"(?:^|\s)highlight-([\w+#.-]+)(?=\s|$)", re.I)
AFTER_NAME = regex(r"(?:^|\s)(?:hljs|sourceCode|src|prettyprint|prism)\s+(?:src-)?([\w+#.-]+)", re.I)
ATTRIBUTES = ("data-lang", "data-language", "data-enlighter-language", "data-code-language")
NO_LANGUAGE = frozenset(
    "none text plain plaintext txt nohighlight default code block table output wrapper container toolbar linenums undefined".split()
)
LINE_NUMBERS = frozenset(
    "lineno linenos line-number line-numbers linenumber linenumbers ln lnt gutter blob-num rouge-gutter hljs-ln-numbers "
    "react-syntax-highlighter-line-number line-numbers-rows".split()
)
LANGUAGE = regex(r"[a-z0-9][\w+#.-]{0,30}\Z")
VERSE = frozenset(("verse", "wp-block-verse", "poem", "poetry", "stanza", "lyrics"))
SKIPPED_IN_CODE = frozenset(("script", "style", "template", "button", "svg", "textarea", "select"))


def code_node(outline: Outline, number: int, leaves: Sequence[Leaf]) -> Code | None:
    """Returns the code of an element, from its lxml node or else from its leaves; None where nothing is left of it.

    Line numbers, buttons and what highlighters add for them are left out.
    """
    node = outline.nodes[number]
    if node is None or outline.tags[number] not in ("pre", "listing", "xmp"):
        text = "\n".join(_lines_of(leaf) for leaf in leaves)
    else:
        text = code_text(node)
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ").split("\n")]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    return Code(UNPRINTABLE_IN_CODE.sub("", "\n".join(lines)), code_language(node)) if lines else None


def _lines_of(leaf: Leaf) -> str:
    if BREAK not in leaf.runs:
        return leaf.raw
    return "".join(run.text for run in leaf.runs)


def code_text(node: Any) -> str:
    """Returns the characters in an element of code; block-level elements in it, as highlighters set lines, are lines."""
    pieces: list[str] = [node.text or ""]
    path: list[tuple[Any, str, bool]] = [(iter(node), "", False)]
    while path:
        for child in path[-1][0]:
            tail = child.tail or ""
            if child.tag == "br":
                pieces.append("\n" + tail)
            elif not isinstance(child.tag, str) or child.tag in SKIPPED_IN_CODE or is_line_number(child):
                pieces.append(tail)
            else:
                is_line = action_of(child.tag) == BLOCK
                if is_line and pieces[-1][-1:] not in ("", "\n"):
                    pieces.append("\n")
                if child.text:
                    pieces.append(child.text)
                path.append((iter(child), tail, is_line))
                break
        else:
            _, tail, is_line = path.pop()
            if is_line:
                tail = tail.removeprefix("\n")
                if pieces[-1][-1:] != "\n":
                    pieces.append("\n")
            if tail:
                pieces.append(tail)
    return "".join(pieces)


def is_line_number(node: Any) -> bool:
    """Whether an element in code holds the number of a line, by its class."""
    names = node.get("class")
    return bool(names) and not LINE_NUMBERS.isdisjoint(names.lower().split())


def code_language(node: Any) -> str:
    """Returns the language that class names or attributes give to an element of code, itself, in it or around it; '' for none."""
    holders = []
    if node is not None:
        inner = node if node.tag == "code" else next(node.iter("code"), None)
        holders = [inner, node]
        outer = node.getparent()
        while outer is not None and len(holders) < 5 and outer.tag in ("div", "figure", "span", "td", "pre", "section"):
            holders.append(outer)
            outer = outer.getparent()
    for holder in holders:
        if holder is None:
            continue
        names = " ".join((holder.get("class") or "").split())
        for pattern in (NAMED, SPHINX, AFTER_NAME):
            if (found := pattern.search(names)) and (language := _language(found[1])):
                return language
        for name in ATTRIBUTES:
            if language := _language(holder.get(name) or ""):
                return language
    return ""


def _language(name: str) -> str:
    name = name.lower().strip().removeprefix("language-").removeprefix("lang-")
    return name if LANGUAGE.match(name) and name not in NO_LANGUAGE and not name.startswith("highlight") else ""


def is_line_numbers(outline: Outline, number: int, leaves: Sequence[Leaf]) -> bool:
    """Whether an element of code holds nothing but the numbers of the lines beside it."""
    if not all(word.isdecimal() for leaf in leaves for word in leaf.raw.split()):
        return False
    return any(not LINE_NUMBERS.isdisjoint(outline.class_words(outer)) for outer in islice(outline.ancestors(number), 4))


def is_verse(outline: Outline, number: int) -> bool:
    """Whether preformatted text is a poem, by its class."""
    return not VERSE.isdisjoint(outline.class_words(number))


def verse_nodes(leaves: Sequence[Leaf]) -> list[Paragraph]:
    """Returns the stanzas of preformatted verse, their lines parted by line breaks."""
    stanzas: list[Paragraph] = []
    for leaf in leaves:
        for stanza in re.split(r"\n[ \t]*(?:\n[ \t]*)+", leaf.raw.replace("\r\n", "\n").strip()):
            runs: list[Run] = []
            for line in stanza.split("\n"):
                if words := " ".join(line.split()):
                    runs.extend([BREAK, Run(words)] if runs else [Run(words)])
            if runs:
                stanzas.append(Paragraph(tuple(runs)))
    return stanzas
