"""Turns pages into the plain texts that other programs make of them, as examples for the judge of flattened text."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from typing import Any

import html2text
import inscriptis
from lxml import etree

BLOCKS = frozenset(
    "address article aside blockquote body br button center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2"
    " h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr"
    " ul".split()
)
UNSEEN = frozenset("script style template".split())
UNSEEN_IN_BROWSERS = UNSEEN | frozenset("svg noscript head".split())
WIDTH_CHARS = 72


def article_element(html: str) -> str:
    """Returns the largest `article` or `main` of a page as HTML; the whole page if it has none."""
    root = _parse(html)
    articles: list[Any] = root.xpath("//article | //main | //*[@role='main']") if root is not None else []
    if not articles:
        return html
    return etree.tostring(max(articles, key=lambda element: len("".join(element.itertext()))), encoding="unicode", with_tail=False)


def _parse(html: str) -> Any:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    return etree.fromstring(html.encode("utf-8", "replace"), parser)


def _strings(root: Any, unseen: frozenset[str]) -> Iterator[str | None]:
    """Yields the strings of a tree outside `unseen` elements, and None where a block begins or ends."""
    inside = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        is_unseen, is_block = element.tag in unseen, element.tag in BLOCKS
        if event == "start":
            inside += is_unseen
            text = element.text
            if is_block and not inside:
                yield None
        else:
            inside -= is_unseen
            text = element.tail
            if is_block and not inside:
                yield None
        if text and not inside:
            yield text


def _lines(html: str) -> list[str]:
    """Returns the text of each block on a line, as browsers show it."""
    lines: list[str] = []
    line = ""
    for text in (*_strings(_parse(html), UNSEEN_IN_BROWSERS), None):
        if text is not None:
            line += text
        elif line:
            lines += filter(None, [" ".join(line.split())])
            line = ""
    return lines


def _of_all_strings(html: str) -> str:
    return "".join(text for text in _strings(_parse(html), UNSEEN) if text is not None)


def _of_stripped_strings(html: str) -> str:
    """Returns every string of a page on a line, as `get_text("\\n", strip=True)` of bs4 does."""
    return "\n".join(filter(None, (text.strip() for text in _strings(_parse(html), UNSEEN) if text is not None)))


def _copied(html: str) -> str:
    return "\n\n".join(_lines(html))


def _inner_text(html: str) -> str:
    return "\n".join(line + "\n" * (len(line) > WIDTH_CHARS) for line in _lines(html))


def _wrapped(html: str, indent: str) -> str:
    pieces = [
        textwrap.fill(line, WIDTH_CHARS, initial_indent=indent, subsequent_indent=indent, break_long_words=False) for line in _lines(html)
    ]
    return "\n".join(piece + "\n" * (len(piece) > WIDTH_CHARS // 2) for piece in pieces)


def _markdown(html: str, *, plain: bool) -> str:
    writer = html2text.HTML2Text(bodywidth=78 if plain else 0)
    writer.ignore_images = True
    writer.ignore_links = writer.ignore_emphasis = plain
    text = writer.handle(html)
    return "\n".join(line.lstrip("# ") if line.startswith("#") else line for line in text.split("\n")) if plain else text


WAYS: tuple[Callable[[str], str], ...] = (
    _of_stripped_strings,
    _of_all_strings,
    _copied,
    _inner_text,
    lambda html: _wrapped(html, "   "),
    lambda html: _wrapped(html, ""),
    lambda html: _markdown(html, plain=True),
    lambda html: _markdown(html, plain=False),
    inscriptis.get_text,
)
"""The ways in which pages are flattened: like bs4, copying, `innerText`, text browsers, html2text and inscriptis."""
