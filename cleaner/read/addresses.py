"""Addresses in a page: which one the relative ones start from, and how they become absolute."""

from __future__ import annotations

import re
from typing import Any

from ..characters import NO_TEXT
from ..patterns import regex

SCHEME = regex(r"[A-Za-z][A-Za-z0-9+.-]*:")
PARTS = regex(r"([A-Za-z][A-Za-z0-9+.-]*:)(//[^/?#]*)?([^?#]*)(\?[^#]*)?", re.DOTALL)
UNPRINTABLE = regex(f"[\x00-\x1f\x7f-\x9f{NO_TEXT}]+")


def base_address(root: Any, url: str | None) -> str:
    """Returns the address that relative ones start from: `<base>`, else the page's own, else the canonical link; '' if unknown."""
    canonical = ""
    head = root.find("head")
    for node in (root if head is None else head).iter("base", "link"):
        target = printable(node.get("href") or "")
        if not target:
            continue
        if node.tag == "base":
            return absolute(target, url or canonical)
        if not canonical and (node.get("rel") or "").lower() == "canonical":
            canonical = target
    return url or (canonical if SCHEME.match(canonical) else "")


def printable(address: str) -> str:
    """Returns an attribute's address as browsers read it: without control characters, and spaces at its ends."""
    return address.strip(" ") if address.isprintable() else UNPRINTABLE.sub("", address).strip()


def absolute(target: str, base: str) -> str:
    """Returns `target` as seen from `base` (RFC 3986, section 5.2); unchanged where it is absolute or there is no base.

    >>> absolute("../2023/part.html", "https://example.org/stories/2024/wall.html?p=1#top")
    'https://example.org/stories/2023/part.html'
    >>> absolute("?p=2", "https://example.org/wall.html?p=1"), absolute("//cdn.example.net/x", "https://example.org/")
    ('https://example.org/wall.html?p=2', 'https://cdn.example.net/x')
    """
    if not target or not base or target.startswith(("https:", "http:")) or SCHEME.match(target):
        return target
    found = PARTS.match(base)
    if found is None or not found[2]:
        return target
    scheme, host, path, query = found[1], found[2], found[3] or "/", found[4] or ""
    if target.startswith("//"):
        return scheme + target
    if target[0] == "#":
        return f"{scheme}{host}{path}{query}{target}"
    if target[0] == "?":
        return f"{scheme}{host}{path}{target}"
    ending = re.search(r"[?#]", target)
    end = ending.start() if ending else len(target)
    way = target[:end] if target[0] == "/" else path[: path.rindex("/") + 1] + target[:end]
    return f"{scheme}{host}{without_dots(way)}{target[end:]}"


def without_dots(path: str) -> str:
    """Returns a path with its `.` and `..` steps taken."""
    if "/." not in path:
        return path
    steps: list[str] = []
    for step in path.split("/")[1:]:
        if step == "..":
            del steps[-1:]
        elif step != ".":
            steps.append(step)
    if path.endswith(("/.", "/..")):
        steps.append("")
    return "/" + "/".join(steps)
