"""What a page declares outside its text: meta tags, links, the title element, JSON-LD scripts. Read in one pass."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


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


def read_head(root: Any) -> Head:
    """Returns a page's declarations; meta tags count wherever they stand, as browsers put stray ones into the body."""
    head = Head()
    if root is None:
        return head
    head.language = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang") or "").strip()
    for node in root.iter("meta", "link", "title", "script", "base", "time"):
        tag = node.tag
        if tag == "meta":
            content = node.get("content")
            name = node.get("property") or node.get("name") or node.get("http-equiv")
            if content and name:
                head.metas.setdefault(name.strip().lower(), []).append(" ".join(content.split()))
        elif tag == "link":
            href = node.get("href")
            if href:
                for relation in (node.get("rel") or "").lower().split():
                    head.links.setdefault(relation, []).append(href.strip())
        elif tag == "script":
            if "ld+json" in (node.get("type") or "").lower() and node.text:
                head.scripts.append(node.text)
        elif tag == "title":
            parent = node.getparent()
            if not head.title and parent is not None and parent.tag in ("head", "html", "body"):
                head.title = " ".join("".join(node.itertext()).split())
        elif tag == "time":
            head.times.append(node)
        elif not head.base:
            head.base = node.get("href") or ""
    return head
