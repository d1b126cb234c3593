"""What a page declares about itself that tells its article from the rest."""

from __future__ import annotations

from typing import Any, NamedTuple

NEWS, ARTICLE, THREAD, PRODUCT = 1, 2, 3, 4


class Declared(NamedTuple):
    """The declared description, text and kind of a page's article; empty or 0 where it says nothing."""

    description: str
    body: str
    """The text in JSON-LD."""
    genre: int
    """By JSON-LD: 1 news, 2 another article, 3 a thread, 4 a product."""


def declared_by(root: Any) -> Declared:
    """Returns what the metadata and the JSON-LD of a page declare."""
    description = body = ""
    genre = 0
    for node in root.iter("meta", "script") if root is not None else ():
        if node.tag == "meta":
            if (node.get("name") or node.get("property")) in ("description", "og:description"):
                description += node.get("content") or ""
        else:
            kind = node.get("type")
            if kind and kind.startswith("application/ld") and (script := node.text):
                genre = genre_of(script) or genre
                if '"articleBody"' in script:
                    found = _article_body(script)
                    body = found if len(found) > len(body) else body
    return Declared(" ".join(description.split()), " ".join(body.split()), genre)


def genre_of(script: str) -> int:
    """Returns the kind of page that a JSON-LD text tells of; 0 where it does not.

    >>> genre_of('{"@type": "NewsArticle"}'), genre_of('{"@type": "Organization"}')
    (1, 0)
    """
    if "NewsArticle" in script:
        return NEWS
    if 'ForumPosting"' in script or 'QAPage"' in script:
        return THREAD
    if 'Article"' in script or 'BlogPosting"' in script:
        return ARTICLE
    return PRODUCT if '"Product"' in script else 0


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
