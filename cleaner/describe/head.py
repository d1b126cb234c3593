"""What a page declares outside its text: meta tags, links, the title element, JSON-LD scripts. Read in one pass."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import Any

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MOST_TIMES = 5


@dataclass(slots=True)
class Head:
    """A page's declarations, as they stand."""

    metas: dict[str, list[str]] = field(default_factory=dict)
    """Contents by lower-case name or property, in the page's order."""
    links: dict[str, list[str]] = field(default_factory=dict)
    """Addresses by lower-case relation."""
    title: str = ""
    language: str = ""
    base: str = ""
    scripts: list[str] = field(default_factory=list)
    """The texts of JSON-LD scripts."""
    times: list[Any] = field(default_factory=list)
    """The time elements."""

    def first(self, *names: str) -> tuple[str, str] | None:
        """The first content among meta tags of these names, in the order of the names, with the name."""
        for name in names:
            for content in self.metas.get(name, ()):
                if content:
                    return content, name
        return None


def read_head(root: Any, text: str) -> Head:
    """Returns a page's declarations; `text` is its source, by which whole searches are spared.

    Meta tags and links count in the head; where some stand in the body, as after an element that ends the head too
    early, all of the page's count.
    """
    head = Head()
    if root is None:
        return head
    head.language = (root.get("lang") or root.get(XML_LANG) or root.get("xml:lang") or "").strip()
    top, body = root.find("head"), root.find("body")
    has_strays = body is not None and (body.find("meta") is not None or body.find("*/meta") is not None)
    for node in (root if has_strays or top is None else top).iter("meta", "link", "title", "base"):
        _take(node, head)
    if "ld+json" in text:
        head.scripts = [node.text for node in root.iter("script") if node.text and "ld+json" in (node.get("type") or "").lower()]
    if "<time" in text:
        head.times = list(islice(root.iter("time"), MOST_TIMES))
    return head


def _take(node: Any, head: Head) -> None:
    """Notes what one element declares."""
    tag = node.tag
    if tag == "meta":
        content = node.get("content")
        name = node.get("property") or node.get("name") or node.get("http-equiv")
        if content and name:
            head.metas.setdefault(name.strip().lower(), []).append(" ".join(content.split()))
    elif tag == "link":
        href, relations = node.get("href"), node.get("rel")
        if href and relations:
            for relation in relations.lower().split():
                head.links.setdefault(relation, []).append(href.strip())
    elif tag == "title":
        parent = node.getparent()
        if not head.title and parent is not None and parent.tag in ("head", "html", "body"):
            head.title = " ".join("".join(node.itertext()).split())
    elif not head.base:
        head.base = node.get("href") or ""
