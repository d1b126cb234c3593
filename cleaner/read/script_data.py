"""Text that a page holds only in its scripts: the article in JSON-LD, and in the data of web frameworks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..patterns import regex

PROSE_CHARS = 60
"""A string that is shorter, or has no sentence, is data and not text."""
SENTENCE = regex(r"\w[.!?…]['\"”’»)]*(?:\s|<|$)|[。！？]")
NOT_TEXT = regex(r"^\s*(?:https?:|data:|[{\[<](?!\w)|[\w.#-]+\s*\{)|[;}]\s*$|\bfunction\s*\(|=>")
TAG = regex(r"<(?:/?(?:p|br|div|h[1-6]|ul|ol|li|em|strong|b|i|a|span|blockquote|figure)\b[^<>]*)/?>", re.I)
STATES = regex(r"__(?:APOLLO_STATE|NUXT|INITIAL_STATE|PRELOADED_STATE|NEXT_DATA)__\s*=\s*")
CORE_SHARE = 0.6
LARGEST = 20_000_000
"""Characters of a script that is still read."""


class ScriptText(NamedTuple):
    """The paragraphs of a text in a script, and where it stands, as a person would look for it."""

    paragraphs: list[str]
    origin: str


def find_script_text(root: Any) -> ScriptText | None:
    """Returns the longest text in a page's scripts, None where none holds prose.

    1. JSON-LD: the longest `articleBody` (or `text` of a posting).
    2. The data of Next.js, Nuxt, Apollo and kin: in the deepest part of the data that holds most of the prose, all strings
       that read as sentences, in their order, each once. Markup in strings is taken off.

    Data in another form than JSON (Nuxt 2 writes a function) is not read.
    """
    best = None
    size = 0
    for origin, data in _data(root):
        paragraphs = _article_body(data) if origin.startswith("json-ld") else _core_strings(data)
        length = sum(map(len, paragraphs))
        if length > size:
            best, size = ScriptText(paragraphs, origin), length
    return best


def _data(root: Any) -> Iterator[tuple[str, Any]]:
    from json import JSONDecoder

    decoder = JSONDecoder(strict=False)
    for node in root.iter("script"):
        text = node.text
        if not text or len(text) > LARGEST:
            continue
        kind, name = node.get("type") or "", node.get("id") or ""
        start, origin = 0, f"script #{name}" if name else "script"
        if kind.startswith("application/ld"):
            if '"articleBody"' not in text and '"text"' not in text:
                continue
            origin = "json-ld articleBody"
        elif kind != "application/json":
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
    return paragraphs_of(max(bodies, key=len)) if bodies else []


def _core_strings(data: Any) -> list[str]:
    """The prose in the deepest container that holds CORE_SHARE of all prose."""
    parents, held, found = [-1], [0], []
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
    texts = dict.fromkeys(value for container, value in found if container >= core and inside[container])
    return list(dict.fromkeys(paragraph for text in texts for paragraph in paragraphs_of(text)))


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


def paragraphs_of(text: str) -> list[str]:
    """Returns the paragraphs of a text that may be HTML, or HTML that was escaped.

    >>> paragraphs_of("One &amp; two.\\n\\nThree."), paragraphs_of("<p>One <em>and</em> two.</p><p>Three.</p>")
    (['One & two.', 'Three.'], ['One and two.', 'Three.'])
    """
    from html import unescape

    if "&lt;" in text:
        text = unescape(text)
    if TAG.search(text):
        return _paragraphs_of_html(text)
    return [" ".join(line.split()) for line in unescape(text).split("\n") if line.strip()]


def _paragraphs_of_html(text: str) -> list[str]:
    from ..model import Decoded
    from .blocks import find_blocks
    from .tree import parse

    root = parse(Decoded(text, None, "str")).root
    return [block.text for block in find_blocks(root)[1] if block.text] if root is not None else []
