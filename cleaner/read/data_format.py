"""Names what a text is that is no page: a feed, a site map, JSON, or the name of a page."""

from __future__ import annotations

import re

from ..model import Decoded
from ..patterns import regex

HEAD_CHARS = 4096
BEFORE_ROOT = "\ufeff \t\r\n"
STARTS = ("<?xml", "<rss", "<feed", "<rdf:", "<urlset", "<sitemap", "<opml")
"""How feeds and site maps begin; XHTML may begin like the first."""
ROOT = regex(r"<([a-z][a-z:]{1,15})[\s>]", re.I)
ADDRESS_STARTS = ("https://", "http://")
FILE_ENDS = (".html", ".htm", ".xhtml", ".txt", ".md")
MOST_NAME_CHARS = 500
MOST_PARSED_CHARS = 5_000_000
"""A longer text is taken for JSON by its first and last characters."""
NAMES = {
    "rss": "a feed (RSS)",
    "rdf:rdf": "a feed (RSS)",
    "feed": "a feed (Atom)",
    "urlset": "a site map",
    "sitemapindex": "a site map",
    "opml": "a list of feeds (OPML)",
}
"""By the root element in lower case."""


def data_format(decoded: Decoded) -> str | None:
    """Returns what a text is that is no page; None for pages and for plain texts.

    JSON is an object or a list as a whole: a text that only begins with a bracket is a text.

    >>> data_format(Decoded("<?xml version='1.0'?><rss version='2.0'>", None, "str")), data_format(Decoded('{"a": [1]}', None, "str"))
    ('a feed (RSS)', 'JSON')
    """
    head = decoded.head(HEAD_CHARS).lstrip(BEFORE_ROOT)
    if head.startswith("<"):
        root = ROOT.search(head) if head[:8].lower().startswith(STARTS) else None
        return NAMES.get(root[1].lower()) if root else None
    if head.startswith(("{", "[")):
        return "JSON" if _is_json(decoded.text) else None
    if len(head) <= MOST_NAME_CHARS and len(words := head.split()) == 1:
        name = words[0].lower()
        return "an address" if name.startswith(ADDRESS_STARTS) else "the name of a file" if name.endswith(FILE_ENDS) else None
    return None


def _is_json(text: str) -> bool:
    text = text.strip(BEFORE_ROOT)
    if not text.endswith(("}", "]")):
        return False
    if len(text) > MOST_PARSED_CHARS:
        return text[1:HEAD_CHARS].lstrip().startswith(('"', "{", "["))
    from json import loads

    try:
        loads(text)
    except (ValueError, RecursionError):
        return False
    return True
