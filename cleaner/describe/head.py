"""What a page declares outside its text: meta tags, links, the title element, JSON-LD scripts. Read in one pass."""

from __future__ import annotations

from typing import Any

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MOST_TIMES = 5
IRRELEVANT = ("stylesheet", "preload", "preconnect", "dns-prefetch", "prefetch", "modulepreload", "icon", "apple-touch", "alternate")
"""Beginnings of the relations of links that say nothing about the article."""


class Head:
    """A page's declarations, as they stand."""

    __slots__ = ("base", "language", "links", "metas", "scripts", "times", "title")

    def __init__(self) -> None:
        self.metas: dict[str, list[str]] = {}
        """Contents by lower-case name or property, in the page's order."""
        self.links: dict[str, list[str]] = {}
        """Addresses by lower-case relation."""
        self.title = ""
        self.language = ""
        self.base = ""
        self.scripts: list[str] = []
        """The texts of JSON-LD scripts."""
        self.times: list[Any] = []
        """The time elements."""

    def first(self, *names: str) -> tuple[str, str] | None:
        """The first content among meta tags of these names, in the order of the names, with the name."""
        for name in names:
            for content in self.metas.get(name, ()):
                if content:
                    return content, name
        return None


def read_head(root: Any) -> Head:
    """Returns a page's declarations; meta tags count wherever they stand, as an element can end the head too early."""
    head = Head()
    if root is None:
        return head
    head.language = (root.get("lang") or root.get(XML_LANG) or root.get("xml:lang") or "").strip()
    metas = head.metas
    for node in root.iter("meta", "link", "title", "base", "script", "time"):
        tag = node.tag
        if tag == "meta":
            name = node.get("property") or node.get("name") or node.get("http-equiv")
            if name and (content := node.get("content")):
                metas.setdefault(name.strip().lower(), []).append(" ".join(content.split()))
        elif tag == "script":
            if "ld+json" in (node.get("type") or "").lower() and node.text:
                head.scripts.append(node.text)
        elif tag == "time":
            if len(head.times) < MOST_TIMES:
                head.times.append(node)
        else:
            _take(node, tag, head)
    return head


def _take(node: Any, tag: str, head: Head) -> None:
    """Notes what a link, the title element or the base declares."""
    if tag == "link":
        relations, href = node.get("rel"), node.get("href")
        if href and relations and not relations.startswith(IRRELEVANT):
            for relation in relations.lower().split():
                head.links.setdefault(relation, []).append(href.strip())
    elif tag == "title":
        parent = node.getparent()
        if not head.title and parent is not None and parent.tag in ("head", "html", "body"):
            head.title = " ".join("".join(node.itertext()).split())
    elif not head.base:
        head.base = node.get("href") or ""
