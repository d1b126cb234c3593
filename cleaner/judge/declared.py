"""What a page declares about itself that tells its article from the rest."""

from __future__ import annotations

from typing import Any, NamedTuple

from .tokens import WORD

COMPARED_CHARS = 40
"""Texts are compared by their first characters, spaces left out."""


class Declared(NamedTuple):
    """The declared title, description and text of a page's article; empty where it says nothing."""

    title_words: frozenset[str]
    description: str
    """Squashed: in lower case, without spaces."""
    body: str
    """The text in JSON-LD, squashed."""
    kind: int
    """og:type: 1 an article, -1 something else, 0 unknown."""
    news: int
    """JSON-LD: 1 a news article, 2 another article, 0 neither."""


def declared_by(root: Any) -> Declared:
    """Returns what the head of a page and its JSON-LD declare."""
    title = other = description = body = ""
    kind = news = 0
    for node in root.iter("title", "meta", "script") if root is not None else ():
        tag = node.tag
        if tag == "meta":
            name = node.get("property") or node.get("name")
            if name == "og:title":
                other = node.get("content") or ""
            elif name == "og:type":
                kind = 1 if "article" in (node.get("content") or "") else -1
            elif name in ("description", "og:description"):
                description += node.get("content") or ""
        elif tag == "title":
            title = title or node.text or ""
        elif (node.get("type") or "").startswith("application/ld") and (script := node.text):
            if "NewsArticle" in script:
                news = 1
            elif not news and ('Article"' in script or 'BlogPosting"' in script):
                news = 2
            if '"articleBody"' in script:
                found = _article_body(script)
                body = found if len(found) > len(body) else body
    return Declared(frozenset(WORD.findall(f"{title} {other}".lower())), squashed(description), squashed(body), kind, news)


def squashed(text: str) -> str:
    """Returns a text in lower case without spaces, as texts of different origin are compared."""
    return "".join(text.split()).lower()


def _article_body(script: str) -> str:
    """The value of the first `articleBody` in a JSON text that may be broken elsewhere."""
    from json import JSONDecodeError, JSONDecoder

    start = script.find('"', script.index('"articleBody"') + 13)
    if start < 0:
        return ""
    try:
        value, _ = JSONDecoder(strict=False).raw_decode(script, start)
    except JSONDecodeError:
        return ""
    return str(value)
