"""Reads what a page declares outside its text, in one pass: meta tags, links, title, base, language, scripts, times."""

from __future__ import annotations

from functools import partial
from typing import Any

from ..model import Head
from ..urls import clean_address
from .json_ld import article_body, genre_of, is_json_ld, read_json_ld

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DESCRIPTIONS = ("description", "og:description")
"""Written exactly so, as on the pages that the judge's weights were learned on."""
NOT_OF_ARTICLES = ("stylesheet", "preload", "preconnect", "dns-prefetch", "prefetch", "modulepreload", "icon", "apple-touch", "alternate")
"""Beginnings of the relations of links that say nothing about the article."""


def read_head(root: Any, url: str | None) -> Head:
    """Returns what a page declares; an empty head where `root` is None. `url` is the address that the caller gave."""
    head = Head(partial(read_json_ld, url=url))
    if root is None:
        return head
    head.language = (root.get("lang") or root.get(XML_LANG) or root.get("xml:lang") or "").strip()
    metas, scripts = head.metas, head.scripts
    descriptions: list[str] = []
    for node in root.iter("meta", "link", "title", "base", "script", "time"):
        tag = node.tag
        if tag == "meta":
            name = node.get("property") or node.get("name") or node.get("http-equiv")
            if name and (content := node.get("content")):
                metas.setdefault(name.strip().lower(), []).append(" ".join(content.split()))
                if (node.get("name") or node.get("property")) in DESCRIPTIONS:
                    descriptions.append(content)
        elif tag == "script":
            scripts.append(node)
        elif tag == "link":
            _read_link(node, head)
        elif tag == "time":
            if len(head.times) < 5:
                head.times.append(node)
        elif tag == "base":
            head.base = head.base or clean_address(node.get("href") or "")
        elif not head.title and (parent := node.getparent()) is not None and parent.tag in ("head", "html", "body"):
            head.title = " ".join("".join(node.itertext()).split())
    head.description = " ".join(" ".join(descriptions).split())
    head.json_ld_texts = [node.text for node in scripts if is_json_ld(node) and node.text]
    head.genre, head.article_body = genre_of(head.json_ld_texts), article_body(head.json_ld_texts)
    return head


def _read_link(node: Any, head: Head) -> None:
    relations, href = node.get("rel"), node.get("href")
    if href and relations and not relations.startswith(NOT_OF_ARTICLES):
        for relation in relations.lower().split():
            head.links.setdefault(relation, []).append(clean_address(href))
