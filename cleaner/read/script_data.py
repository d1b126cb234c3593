"""Text that a page holds only in its scripts: the article in JSON-LD, and in the data of web frameworks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..model import Decoded, Head, Page
from ..patterns import regex
from .blocks import find_blocks
from .json_ld import is_json_ld
from .tree import parse

PROSE_CHARS = 60
"""A string that is shorter, or has no sentence, is data and not text."""
SENTENCE = regex(r"\w[.!?…]['\"”’»)]*(?:\s|<|$)|[。！？]")
NOT_TEXT = regex(r"^\s*(?:https?:|data:|[{\[<](?!\w)|[\w.#-]+\s*\{)|[;}]\s*$|\bfunction\s*\(|=>")
TAG = regex(r"<(?:/?(?:p|br|div|h[1-6]|ul|ol|li|em|strong|b|i|a|span|blockquote|figure)\b[^<>]*)/?>", re.I)
STATES = regex(r"__(?:APOLLO_STATE|NUXT|INITIAL_STATE|PRELOADED_STATE|NEXT_DATA)__\s*=\s*")
CORE_SHARE = 0.6
LARGEST = 20_000_000
"""Characters of a script that is still read."""


def add_script_text(page: Page, longer_than: int) -> str:
    """Returns where in a page's scripts its text was found, '' where none holds more characters than `longer_than`.

    What is found becomes blocks at the end of the page, in elements of their own.

    1. JSON-LD: the longest `articleBody` (or `text` of a posting).
    2. The data of Next.js, Nuxt, Apollo and kin: in the deepest part of the data that holds most of the prose, all strings
       that read as sentences, in their order, each once. Markup in strings is read as such.

    Data in another form than JSON (Nuxt 2 writes a function) is not read.
    """
    best: tuple[int, str, list[str]] = (longer_than, "", [])
    for origin, data in _data(page.head):
        texts = _article_body(data) if origin.startswith("json-ld") else _core_strings(data)
        size = sum(map(len, texts))
        if size > best[0]:
            best = (size, origin, texts)
    _, origin, texts = best
    if texts:
        _append(page, tree_of(texts))
    return origin


def _append(page: Page, tree: Any) -> None:
    """Adds a tree to a page, as the last child of its root, with its elements and blocks."""
    page.root.append(tree)
    outline, blocks = find_blocks(tree)
    whole, start = page.outline, len(page.outline)
    whole.tags += [tree.tag, *outline.tags[1:]]
    whole.parents += [0, *[start + parent for parent in outline.parents[1:]]]
    whole.kinds += outline.kinds
    whole.nodes += outline.nodes
    page.blocks.extend(block._replace(element=start + block.element) for block in blocks)


def tree_of(texts: Iterable[str]) -> Any:
    """Returns a section of the paragraphs of texts that may be HTML, or HTML that was escaped.

    >>> [node.text for node in tree_of(["One &amp; two.\\n\\nThree.", "<p>Four.</p><h2>Five</h2>"])]
    ['One & two.', 'Three.', 'Four.', 'Five']
    """
    from html import unescape

    from lxml import etree

    section = etree.Element("section")
    for text in texts:
        text = unescape(text) if "&lt;" in text else text
        root = parse(Decoded(text, None, "str")).root if TAG.search(text) else None
        if root is None:
            for line in unescape(text).split("\n"):
                if line.strip():
                    etree.SubElement(section, "p").text = " ".join(line.split())
        else:
            for body in root.iter("body"):
                if body.text and body.text.strip():
                    etree.SubElement(section, "p").text = body.text
                section.extend(list(body))
    return section


def _data(head: Head) -> Iterator[tuple[str, Any]]:
    """The JSON in a page's scripts, each with a name for where it is."""
    from json import JSONDecoder

    yield from (("json-ld articleBody", document) for document in head.json_ld.documents)
    decoder = JSONDecoder(strict=False)
    for node in head.scripts:
        text = node.text
        if not text or len(text) > LARGEST or is_json_ld(node):
            continue
        name = node.get("id") or ""
        start, origin = 0, f"script #{name}" if name else "script"
        if node.get("type") != "application/json":
            found = STATES.search(text)
            if not found:
                continue
            start, origin = found.end(), f"script {found[0].strip(' =')}"
        start += len(text[start:]) - len(text[start:].lstrip())
        try:
            data, _ = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):  # broken, another language, or nested to harm
            continue
        yield origin, data


def _article_body(data: Any) -> list[str]:
    bodies = [value for _, key, value in _strings(data) if key == "articleBody" or (key == "text" and len(value) > 4 * PROSE_CHARS)]
    return [max(bodies, key=len)] if bodies else []


def _core_strings(data: Any) -> list[str]:
    """The prose in the deepest container that holds CORE_SHARE of all prose."""
    parents: list[int] = [-1]
    found = []
    for container, _, value in _strings(data, parents):
        if len(value) >= PROSE_CHARS and SENTENCE.search(value) and not NOT_TEXT.search(value):
            found.append((container, value))
    held = [0] * len(parents)
    for container, value in found:
        held[container] += len(value)
    total = sum(held)
    for number in range(len(parents) - 1, 0, -1):
        held[parents[number]] += held[number]
    core = max((number for number in range(len(parents)) if held[number] >= CORE_SHARE * total), default=0)
    inside = [number >= core for number in range(len(parents))]
    for number in range(core + 1, len(parents)):
        inside[number] = inside[parents[number]] if parents[number] >= core else False
    return list(dict.fromkeys(value for container, value in found if container >= core and inside[container]))


def _strings(data: Any, parents: list[int] | None = None) -> Iterator[tuple[int, str, str]]:
    """All strings of JSON data in their order, each with the number of its container and its key; fills `parents`."""
    parents = [-1] if parents is None else parents
    stack: list[tuple[int, str, Any]] = [(0, "", data)]
    while stack:
        container, key, value = stack.pop()
        if isinstance(value, str):
            yield container, key, value
        elif isinstance(value, dict | list):
            number = len(parents)
            parents.append(container)
            items = value.items() if isinstance(value, dict) else [(key, item) for item in value]
            stack += [(number, name, item) for name, item in reversed(list(items))]
