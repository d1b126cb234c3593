"""Reads blocks of code and verse: their language, and their lines without what highlighters add."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from ..model import Outline
from ..nodes import BREAK, Code, Paragraph, Run
from ..patterns import regex
from ..text import UNPRINTABLE_IN_CODE
from .blocks import BLOCK, action_of
from .restructure import LINE_NUMBERS
from .walk import Leaf

LANGUAGE_NAMES = (
    regex(r"(?:^|[\s;])(?:lang(?:uage)?-|brush:\s*|highlight-source-|highlight-text-|code-)([\w+#.-]+)", re.I),
    regex(r"(?:^|\s)highlight-([\w+#.-]+)(?=\s|$)", re.I),  # Sphinx
    regex(r"blob-wrapper data type-([\w+#.-]+)", re.I),  # gists
    regex(r"(?:^|\s)(?:hljs|sourceCode|src|prettyprint|prism)\s+(?:src-)?([\w+#.-]+)", re.I),
)
"""Where a class names the language of code, the plainest first."""
LANGUAGE_ATTRIBUTES = ("data-lang", "data-language", "data-enlighter-language", "data-code-language")
NO_LANGUAGES = frozenset(
    "none text plain plaintext txt nohighlight default code block table output wrapper container toolbar linenums undefined".split()
)
LANGUAGE = regex(r"[a-z0-9][\w+#.-]{0,30}\Z")
VERSE = frozenset(("verse", "wp-block-verse", "poem", "poetry", "stanza", "lyrics"))
SKIPPED_IN_CODE = frozenset(("script", "style", "template", "button", "svg", "textarea", "select"))
AROUND_CODE = ("div", "figure", "span", "td", "pre", "section")


def code_node(outline: Outline, element: int, leaves: Sequence[Leaf]) -> Code | None:
    """Returns the code of an element, from its lxml node or else from its leaves; None where nothing is left of it.

    Line numbers, buttons and other things that highlighters add are left out.
    """
    node = outline.nodes[element]
    if node is None or outline.tags[element] not in ("pre", "listing", "xmp"):
        text = "\n".join(_lines_of(leaf) for leaf in leaves)
    else:
        text = _code_text(node)
    text = UNPRINTABLE_IN_CODE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " "))
    lines = [line.rstrip() for line in text.split("\n")]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    return Code("\n".join(lines), _language_of(node)) if lines else None


def _lines_of(leaf: Leaf) -> str:
    return "".join(run.text for run in leaf.runs) if BREAK in leaf.runs else leaf.raw


def _code_text(node: Any) -> str:
    """The characters in an element of code. Each block-level element in it is a line, as highlighters mark lines so."""
    pieces: list[str] = [node.text or ""]
    path: list[tuple[Any, str, bool]] = [(iter(node), "", False)]
    while path:
        for child in path[-1][0]:
            tail = child.tail or ""
            if child.tag == "br":
                pieces.append("\n" + tail)
            elif not isinstance(child.tag, str) or child.tag in SKIPPED_IN_CODE or _is_line_number(child):
                pieces.append(tail)
            else:
                is_line = action_of(child) == BLOCK
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


def _is_line_number(node: Any) -> bool:
    """Whether an element in code holds the number of a line, by its class."""
    names = node.get("class")
    return bool(names) and not LINE_NUMBERS.isdisjoint(names.lower().split())


def _language_of(node: Any) -> str:
    """The language that a class or an attribute names: in the element of code, on it, or on one of three around it; '' for none."""
    for holder in islice(_language_holders(node), 5):
        names = " ".join((holder.get("class") or "").split())
        for pattern in LANGUAGE_NAMES:
            if (match := pattern.search(names)) and (language := _language(match[1])):
                return language
        for name in LANGUAGE_ATTRIBUTES:
            if language := _language(holder.get(name) or ""):
                return language
    return ""


def _language_holders(node: Any) -> Iterator[Any]:
    """The first `code` element in an element of code, the element itself, and those around it that can belong to the code."""
    if node is None:
        return
    inner = node if node.tag == "code" else next(node.iter("code"), None)
    yield node if inner is None else inner
    yield node
    outer = node.getparent()
    while outer is not None and outer.tag in AROUND_CODE:
        yield outer
        outer = outer.getparent()


def _language(name: str) -> str:
    name = name.lower().strip().removeprefix("language-").removeprefix("lang-")
    return name if LANGUAGE.match(name) and name not in NO_LANGUAGES and not name.startswith("highlight") else ""


def is_line_numbers(outline: Outline, element: int, leaves: Sequence[Leaf]) -> bool:
    """Whether an element of code holds only numbers, and it or one of three elements around it is classed as line numbers."""
    if not all(word.isdecimal() for leaf in leaves for word in leaf.raw.split()):
        return False
    return any(not LINE_NUMBERS.isdisjoint(outline.class_words(outer)) for outer in islice(outline.ancestors(element), 4))


def is_verse(outline: Outline, element: int) -> bool:
    """Whether preformatted text is a poem, by its class."""
    return not VERSE.isdisjoint(outline.class_words(element))


def verse_nodes(leaves: Sequence[Leaf]) -> list[Paragraph]:
    """Returns the stanzas of preformatted verse, with line breaks between their lines."""
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
