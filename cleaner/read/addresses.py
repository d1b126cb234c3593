"""Addresses in a page: which one the relative ones start from."""

from __future__ import annotations

from typing import Any

from ..urls import absolute, clean_address, is_absolute


def base_address(root: Any, url: str | None) -> str:
    """Returns the address that relative ones start from: `<base>`, else the page's own, else the canonical link; '' if unknown."""
    canonical = ""
    head = root.find("head")
    for node in (root if head is None else head).iter("base", "link"):
        target = clean_address(node.get("href") or "")
        if not target:
            continue
        if node.tag == "base":
            return absolute(target, url or canonical)
        if not canonical and (node.get("rel") or "").lower() == "canonical":
            canonical = target
    return url or (canonical if is_absolute(canonical) else "")
