"""What describing asks of JSON-LD, and microdata: the authors that a node declares, the elements with an itemprop."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..model import JsonLd, types_of
from ..patterns import regex
from ..text import without_entities

FORUMS = frozenset("question qapage discussionforumposting socialmediaposting".split())
PEOPLE = frozenset(("person", "patient"))
MOST_PROPERTIES = 3000
PROPERTIES = ("author", "datePublished", "dateCreated", "dateModified", "articleSection")
HOLDS_PROPERTY = regex(rb"itemprop\s{0,9}=\s{0,9}[\"']?[^\"'>]{0,80}(?:author|date|articleSection)")
"""What the bytes of a page hold that has one of them."""


def is_news(node: dict[str, Any]) -> bool:
    """Whether a node is declared a news article."""
    return any("news" in kind for kind in types_of(node))


def declared_names(json_ld: JsonLd, node: dict[str, Any], *keys: str) -> list[tuple[str, bool]]:
    """The names that a node gives under the keys, each with whether it is declared an organisation's; nested lists lie flat."""
    names: list[tuple[str, bool]] = []
    for key in keys:
        for value in json_ld.values(node, key):
            if isinstance(value, str):
                names.append((without_entities(value), False))
            elif isinstance(value, dict):
                types = types_of(value)
                organisation = bool(types) and not types & PEOPLE
                for name in json_ld.values(value, "name"):
                    if isinstance(name, str) and name.strip():
                        names.append((without_entities(name), organisation))
                if not value.get("name") and (isinstance(value.get("givenName"), str) or isinstance(value.get("familyName"), str)):
                    parts = (value.get("givenName"), value.get("familyName"))
                    names.append((without_entities(" ".join(part for part in parts if isinstance(part, str))), False))
        if names:
            break
    return names


@cache
def _all_itemprops() -> Any:
    from lxml import etree

    return etree.XPath("//*[@itemprop]")


def read_microdata(root: Any) -> dict[str, list[Any]]:
    """Returns the elements with an itemprop, by its words; none from comments, and of nested items only those that say who or when."""
    props: dict[str, list[Any]] = {}
    if root is None:
        return props
    for node in _all_itemprops()(root)[:MOST_PROPERTIES]:
        for name in node.get("itemprop").split():
            if name in PROPERTIES and (name not in props or len(props[name]) < 20) and not _is_in_comment(node):
                props.setdefault(name, []).append(node)
    return props


def _is_in_comment(node: Any) -> bool:
    """Whether an element belongs to a comment, a review or an answer: one of another's items."""
    for _ in range(40):
        node = node.getparent()
        if node is None:
            return False
        if node.get("itemprop") in ("comment", "suggestedAnswer", "acceptedAnswer", "review", "itemListElement"):
            return True
        if (node.get("itemtype") or "").rsplit("/", 1)[-1] in ("Comment", "UserComments", "Answer", "Review", "ItemList"):
            return True
    return False
