"""Reads text that a page holds only in its scripts: the article in JSON-LD and in the data of web frameworks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import islice, repeat
from typing import Any

from ..model import Decoded, Head, Page
from ..options import MOST_ELEMENTS
from ..patterns import regex
from .blocks import find_blocks
from .json_ld import is_json_ld
from .tree import parse

LEAST_PROSE_CHARS = 60
"""A string that is shorter, or holds no sentence, is data and not text."""
LEAST_POSTING_CHARS = 240
"""The `text` of a posting in JSON-LD is an article if it is longer."""
SENTENCE = regex(r"\w[.!?…]['\"”’»)]*(?:\s|<|$)|[。！？]")
NOT_TEXT = regex(r"^\s*(?:https?:|data:|[{\[<](?!\w)|[\w.#-]+\s*\{)|[;}]\s*$|\bfunction\s*\(|=>")
TAG = regex(r"<(?:/?(?:p|br|div|h[1-6]|ul|ol|li|em|strong|b|i|a|span|blockquote|figure)\b[^<>]*)/?>", re.I)
_DATA_FOLLOWS = r"\s*(?:=|\.push\()\s*(?=[{\[])"
WINDOW_STATE = regex(r"""window(?:\.|\[["'])([\w.-]{1,60})(?:["']\])?""" + _DATA_FOLLOWS)
NAMED_STATE = regex(r"(__(?<!\w__)[A-Z_]{1,60}__)" + _DATA_FOLLOWS)
"""What comes before data in a script: a name of the window, to which it is assigned or pushed. Each begins with letters of its own,
since such a pattern is found in a tenth of the time."""
NAMES = ("APOLLO_STATE", "NUXT", "INITIAL_STATE", "PRELOADED_STATE", "NEXT_DATA")
SURE_ORIGINS = ("json-ld", "script #", *(f"script __{name}__" for name in NAMES))
LEAST_LONGEST_CHARS = 500
"""Data from elsewhere must hold one string of this length: sentences of an interface are shorter, and no article."""
MOST_STATES = 10
"""In one script only this many places are tried."""
CORE_SHARE = 0.6
"""The core of the data is the deepest part that holds this share of its prose."""
MOST_SCRIPT_CHARS = 20_000_000
"""Larger scripts are not read."""
CONTAINERS = frozenset((dict, list))
"""The types of JSON values that hold others."""
MOST_VALUES = 1_000_000
"""Scripts with more lists, objects and values are not read either: a short value takes ten times as much memory as characters."""


def add_script_text(page: Page, longer_than: int) -> str:
    """Adds the text that a page's scripts hold to the page; returns where it was found.

    The text with most characters becomes blocks at the end of the page, in elements of their own. If no script holds more
    characters than `longer_than`, the page is not changed and '' is returned. The texts of a script are:

    1. In JSON-LD, the longest `articleBody`, or `text` of a posting.
    2. In the data of Next.js, Nuxt, Apollo, TanStack and similar frameworks, the strings that hold sentences, in order and each once,
       from the deepest part of the data that holds most of the prose. Markup in them is parsed.

    Data in any other form than JSON, such as the function that Nuxt 2 writes, is not read.
    """
    best_chars, best_origin, best_texts = longer_than, "", list[str]()
    for origin, data in _data(page.head, longer_than):
        texts = _article_body(data) if origin.startswith("json-ld") else _core_strings(data)
        is_sure = origin == "script" or origin.startswith(SURE_ORIGINS) or max(map(len, texts), default=0) >= LEAST_LONGEST_CHARS
        chars = sum(map(len, texts)) if is_sure else 0
        if chars > best_chars:
            best_chars, best_origin, best_texts = chars, origin, texts
    if best_texts:
        _append(page, tree_of(best_texts))
    return best_origin


def _append(page: Page, tree: Any) -> None:
    """Adds a tree with its elements and blocks to a page, as the last child of the root."""
    page.root.append(tree)
    added, blocks = find_blocks(tree)
    outline, start = page.outline, len(page.outline)
    outline.tags += [tree.tag, *added.tags[1:]]
    outline.parents += [0, *[start + parent for parent in added.parents[1:]]]
    outline.kinds += added.kinds
    outline.nodes += added.nodes
    outline.hidden |= added.hidden
    page.blocks.extend(block._replace(element=start + block.element) for block in blocks)


def tree_of(texts: Iterable[str]) -> Any:
    """Returns a section with the paragraphs of texts, which may be HTML or escaped HTML, up to the usual limit of elements.

    >>> [node.text for node in tree_of(["One &amp; two.\\n\\nThree.", "<p>Four.</p><h2>Five</h2>"])]
    ['One & two.', 'Three.', 'Four.', 'Five']
    """
    from html import unescape

    from lxml import etree

    section = etree.Element("section")
    left = MOST_ELEMENTS
    for text in texts:
        left -= 1 + text.count("<") + text.count("\n")
        if left < 0:
            break
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


def _data(head: Head, longer_than: int) -> Iterator[tuple[str, Any]]:
    """The JSON in a page's scripts, each with a name for where it is. A shorter script cannot hold a text of so many characters."""
    from json import JSONDecoder

    yield from (("json-ld articleBody", document) for document in head.json_ld.documents)
    decoder = JSONDecoder(strict=False)
    for node in head.scripts:
        text = node.text
        if not text or not longer_than < len(text) <= MOST_SCRIPT_CHARS or is_json_ld(node.get("type") or ""):
            continue
        name = node.get("id") or ""
        places = [(0, f"script #{name}" if name else "script")]
        if node.get("type") != "application/json":
            places = [(state.end(), f"script {state[1]}") for state in islice(_states(text), MOST_STATES)]
        if places and text.count(",") + text.count("{") > MOST_VALUES:
            continue
        for start, origin in places:
            start += len(text[start:]) - len(text[start:].lstrip())
            try:
                data, _ = decoder.raw_decode(text, start)
            except (ValueError, RecursionError):  # broken, not JSON, or nested too deep
                continue
            yield origin, data


def _states(text: str) -> Iterator[re.Match[str]]:
    """The names of the window in a script to which data are assigned, in order."""
    end = 0
    for state in merge(WINDOW_STATE.finditer(text), NAMED_STATE.finditer(text), key=re.Match.start):
        if state.start() >= end:
            yield state
            end = state.end()


def _article_body(data: Any) -> list[str]:
    bodies = [value for _, key, value in _strings(data, 1) if key == "articleBody" or (key == "text" and len(value) > LEAST_POSTING_CHARS)]
    return [max(bodies, key=len)] if bodies else []


def _core_strings(data: Any) -> list[str]:
    """The prose in the deepest container that holds CORE_SHARE of all prose."""
    parents: list[int] = [-1]
    prose = [
        (container, value)
        for container, _, value in _strings(data, LEAST_PROSE_CHARS, parents)
        if SENTENCE.search(value) and not NOT_TEXT.search(value)
    ]
    chars = [0] * len(parents)
    for container, value in prose:
        chars[container] += len(value)
    least = CORE_SHARE * sum(chars)
    for container in range(len(parents) - 1, 0, -1):
        chars[parents[container]] += chars[container]
    core = max((container for container in range(len(parents)) if chars[container] >= least), default=0)
    inside = {core}
    for container in range(core + 1, len(parents)):
        if parents[container] in inside:
            inside.add(container)
    return list(dict.fromkeys(value for container, value in prose if container in inside))


def _strings(data: Any, least_chars: int, parents: list[int] | None = None) -> Iterator[tuple[int, str, str]]:
    """All strings of JSON data with at least so many characters, in order, each with its container and its key.

    Containers are numbered in order. The parent of each is added to `parents`, which holds that of the first, -1, at the start.
    """
    parents = [-1] if parents is None else parents
    stack: list[tuple[int, str, Any]] = [(0, "", data)]
    while stack:
        container, key, value = stack.pop()
        kind = type(value)
        if kind is str:
            yield container, key, value
        elif kind in CONTAINERS:
            inner = len(parents)
            parents.append(container)
            items = value.items() if kind is dict else zip(repeat(key), value)
            stack += [
                (inner, name, item) for name, item in items if type(item) in CONTAINERS or (type(item) is str and len(item) >= least_chars)
            ][::-1]
