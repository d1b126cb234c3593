"""Reads what a page declares outside its text, in one pass: meta tags, links, title, base, language, JSON-LD."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from ..model import Head
from ..patterns import regex
from ..urls import clean_address
from .json_ld import article_body, genre_of, is_json_ld, read_json_ld

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DESCRIPTIONS = ("description", "og:description")
"""Written exactly so, as on the pages that the judge's weights were learned on."""
NOT_OF_ARTICLES = ("stylesheet", "preload", "preconnect", "dns-prefetch", "prefetch", "modulepreload", "icon", "apple-touch", "alternate")
"""Beginnings of the relations of links that say nothing about the article."""
SAVED_FROM = regex(
    r"<!--\s{0,9}(?:saved from url=\(\d{1,9}\)|saved from |mirrored from |page saved with SingleFile\s{1,9}url:\s{0,9})([^\s<>]{4,2000})",
    re.I,
)
"""The comments of browsers, monolith, HTTrack and SingleFile; the group is the address, which HTTrack writes without its scheme."""


def read_head(root: Any, url: str | None) -> Head:
    """Returns what a page declares; an empty head where `root` is None. `url` is the address that the caller gave."""
    head = Head(root, partial(read_json_ld, url=url))
    if root is None:
        return head
    head.language = (root.get("lang") or root.get(XML_LANG) or root.get("xml:lang") or "").strip()
    metas, texts, descriptions = head.metas, head.json_ld_texts, list[str]()
    for node in root.iter("meta", "script", "link", "title", "base"):
        tag = node.tag
        if tag == "meta":
            name = node.get("property") or node.get("name") or node.get("http-equiv")
            if name and (content := node.get("content")):
                name = name.strip().lower()
                content = " ".join(content.split())
                if name in metas:
                    metas[name].append(content)
                else:
                    metas[name] = [content]
                if name.endswith("description") and (node.get("name") or node.get("property")) in DESCRIPTIONS:
                    descriptions.append(content)
        elif tag == "script":
            if kind := node.get("type"):
                if is_json_ld(kind) and (text := node.text):
                    texts.append(text)
                elif kind.startswith("math/tex") and node.text:
                    head.tex_scripts.append(node)
        elif tag == "link":
            if (relations := node.get("rel")) and not relations.startswith(NOT_OF_ARTICLES) and (href := node.get("href")):
                for relation in relations.lower().split():
                    head.links.setdefault(relation, []).append(clean_address(href))
        elif tag == "base":
            head.base = head.base or clean_address(node.get("href") or "")
        elif not head.title and (parent := node.getparent()) is not None and parent.tag in ("head", "html", "body"):
            head.title = " ".join("".join(node.itertext()).split())
    head.description = " ".join(descriptions)
    if texts:
        head.genre, head.article_body = genre_of(texts), article_body(texts)
    return head


def address_in_comment(start: str) -> str:
    """Returns the address that the tool that saved a page put into a comment at its start; '' if there is none.

    >>> address_in_comment("<!-- saved from url=(0025)https://example.org/story -->"), address_in_comment("<!-- saved from here -->")
    ('https://example.org/story', '')
    """
    folded = start.casefold()
    match = SAVED_FROM.search(start) if "saved " in folded or "mirrored from" in folded else None
    if match is None:
        return ""
    address = match[1] if "://" in match[1] or "mirrored" not in match[0].casefold() else f"http://{match[1]}"
    return clean_address(address) if address.startswith(("http://", "https://")) else ""
