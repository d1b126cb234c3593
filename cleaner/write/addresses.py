"""Addresses and titles in Markdown: what may be linked to, and how it is written."""

from __future__ import annotations

import re

from ..patterns import regex
from .escape import ENTITY

UNSAFE = frozenset(("javascript", "vbscript", "livescript", "mocha", "data", "blob", "file", "jar", "feed", "view-source"))
SCHEME = regex(r"\s*([A-Za-z][A-Za-z0-9+.\s-]*):")
CONTROLS = regex("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]")
UNWRITABLE = regex(r"[\s<>\\`\"\ud800-\udfff]")
PLAIN = regex(r"[\w:/?#@!$'*+,;=.~%-]+\Z", re.ASCII)
AUTOLINK = regex(r"(?:https?|ftp)://[^\s<>\x00-\x20`\\]+\Z", re.I)
MAIL = regex(r"[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+\Z", re.ASCII)


def is_safe(target: str) -> bool:
    """Whether a link may lead to an address: not where it would run or hold something, nor into a file system.

    >>> is_safe("https://example.org/"), is_safe(" java\\nscript:alert(1)"), is_safe("data:text/html,x")
    (True, False, False)
    """
    if target.startswith(("https://", "http://", "/", "#")):
        return True
    found = SCHEME.match(target if target.isprintable() else CONTROLS.sub("", target))
    return bool(target.strip()) and (found is None or "".join(found[1].split()).lower() not in UNSAFE)


def destination(target: str) -> str:
    """Returns an address as it stands between the parentheses of a link.

    What would end it there is percent-encoded, parentheses only where they are not balanced.

    >>> destination("/files/annual report (2024).pdf"), destination("b)c")
    ('/files/annual%20report%20(2024).pdf', 'b%29c')
    """
    if PLAIN.match(target):
        return target
    address = UNWRITABLE.sub(_percent_encoded, CONTROLS.sub("", target).strip())
    if not _is_balanced(address):
        address = address.replace("(", "%28").replace(")", "%29")
    return ENTITY.sub(lambda found: "\\" + found[0], address)


def _percent_encoded(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "replace"))


def _is_balanced(address: str) -> bool:
    depth = 0
    for char in address:
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def title_of(title: str) -> str:
    """Returns the title of a link or an image as it stands after the address, with a space before it; '' for none."""
    if not title:
        return ""
    title = " ".join(CONTROLS.sub(" ", title).split())
    if not title:
        return ""
    escaped = title.replace("\\", "\\\\").replace('"', '\\"')
    return ' "' + ENTITY.sub(lambda found: "\\" + found[0], escaped) + '"'


def autolink(text: str, target: str) -> str:
    """Returns the short form of a link whose text is its address; '' where it is not, or could be read in another way."""
    if text == target and AUTOLINK.match(target) and not ENTITY.search(target) and "|" not in target:
        return f"<{target}>"
    if target == f"mailto:{text}" and MAIL.match(text):
        return f"<{text}>"
    return ""
