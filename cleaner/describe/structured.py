"""JSON-LD and microdata: what a page says of its article by machine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from ..patterns import regex

ARTICLES = frozenset(
    "article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle reviewnewsarticle "
    "askpublicnewsarticle satiricalarticle advertisercontentarticle techarticle scholarlyarticle medicalscholarlyarticle "
    "socialmediaposting discussionforumposting liveblogposting report review recipe howto medicalwebpage claimreview".split()
)
QUESTIONS = frozenset(("question", "qapage"))
FORUMS = QUESTIONS | {"discussionforumposting", "socialmediaposting"}
PAGES = frozenset("webpage itempage aboutpage collectionpage faqpage profilepage checkoutpage contactpage realestatelisting".split())
OTHERS = frozenset("videoobject podcastepisode book course event product creativework softwareapplication musicrecording dataset".split())
PEOPLE = frozenset(("person", "patient"))
MOST_NODES = 200_000
MOST_PROPERTIES = 3000
PROPERTIES = ("author", "datePublished", "dateCreated", "dateModified", "articleSection")
HOLDS_PROPERTY = regex(rb"itemprop\s{0,9}=\s{0,9}[\"']?[^\"'>]{0,80}(?:author|date|articleSection)")
"""What the bytes of a page hold that has one of them."""

TRAILING_COMMA = regex(r",(\s*[}\]])")
WRAPPING = regex(
    r"^\s*(?:/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[|<!--)|(?:/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>|-->)\s*;?\s*$|;\s*$"
)
ENTITY = regex(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);", re.I)


class Structured(NamedTuple):
    """The nodes of a page's JSON-LD that say something about the article."""

    articles: list[dict[str, Any]]
    pages: list[dict[str, Any]]
    others: list[dict[str, Any]]
    sites: list[dict[str, Any]]
    breadcrumbs: list[dict[str, Any]]
    ids: dict[str, dict[str, Any]]

    def resolved(self, value: Any) -> Any:
        """A node that only refers to another by `@id`, replaced by that one."""
        if isinstance(value, dict) and len(value) <= 2 and "name" not in value and isinstance(value.get("@id"), str):
            return self.ids.get(value["@id"], value)
        return value

    def values(self, node: dict[str, Any], key: str) -> Iterator[Any]:
        """The values of a key, lists in lists laid flat, references resolved."""
        stack = [node.get(key)]
        seen = 0
        while stack and seen < 1000:
            value = stack.pop()
            seen += 1
            if isinstance(value, list):
                stack.extend(reversed(value[:500]))
            elif isinstance(value, dict) and isinstance(value.get("@list"), list):
                stack.extend(reversed(value["@list"][:500]))
            elif value is not None:
                yield self.resolved(value)

    def text(self, node: dict[str, Any], *keys: str) -> str:
        """The first text among the values of the keys; of a node, its name."""
        for key in keys:
            for value in self.values(node, key):
                if isinstance(value, dict):
                    value = value.get("name") or value.get("@value")
                    if isinstance(value, list):
                        value = next((part for part in value if isinstance(part, str)), None)
                if isinstance(value, str) and value.strip():
                    return plain(value)
        return ""


def plain(text: str) -> str:
    """A text of structured data with its entities read (twice, as many pages write them twice) and white space folded."""
    for _ in range(2):
        if "&" in text and ENTITY.search(text):
            from html import unescape

            text = unescape(text)
    return " ".join(text.split())


def parse_json(text: str) -> Any:
    """Returns the value of a JSON text as pages hold it, or None.

    Read as it stands first, control characters allowed; then without the comment or CDATA marks around it, trailing
    commas and a final semicolon, quotation marks written as entities read; then as far as its first value goes.
    """
    from json import JSONDecoder

    decoder = JSONDecoder(strict=False)
    try:
        return decoder.decode(text)
    except (ValueError, RecursionError):
        pass
    mended = WRAPPING.sub("", WRAPPING.sub("", text.strip().lstrip("\ufeff")))
    if '"' not in mended and "&quot;" in mended:
        mended = mended.replace("&quot;", '"').replace("&amp;", "&")
    mended = TRAILING_COMMA.sub(r"\1", mended).strip()
    try:
        return decoder.raw_decode(mended)[0]
    except (ValueError, RecursionError):
        return None


def types_of(node: dict[str, Any]) -> set[str]:
    """A node's types, lower case and without the vocabulary's address."""
    value = node.get("@type")
    names = value if isinstance(value, list) else [value]
    return {name.rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower() for name in names if isinstance(name, str)}


def read_structured(scripts: Iterable[str]) -> Structured:
    """Returns what the JSON-LD scripts of a page say about its main things.

    Followed are lists, `@graph`, `mainEntity`, `mainEntityOfPage` and `isPartOf`; not what a page merely lists, links
    or is commented with, nor the questions of a list of such. Every node with an `@id` can be referred to from anywhere,
    also from another script.
    """
    found = Structured([], [], [], [], [], {})
    left = MOST_NODES
    for script in scripts:
        # Work list of values, each with whether it is about the page itself.
        stack: list[tuple[Any, bool]] = [(parse_json(script), True)]
        while stack and left:
            left -= 1
            value, about = stack.pop()
            if isinstance(value, list):
                stack.extend((part, about) for part in reversed(value))
            elif isinstance(value, dict):
                _take_node(value, about, found)
                about = about and "faqpage" not in types_of(value)
                for key, part in reversed(value.items()):
                    if isinstance(part, dict | list):
                        stack.append((part, about and key in ("@graph", "mainEntity", "mainEntityOfPage", "isPartOf")))
    return found


def _take_node(node: dict[str, Any], about: bool, found: Structured) -> None:
    """Files a node by its type, and by its id where it says more than another of that id."""
    ident = node.get("@id")
    if isinstance(ident, str) and len(node) > 1 and len(node) > len(found.ids.get(ident, ())):
        found.ids[ident] = node
    if not about or "@type" not in node:
        return
    types = types_of(node)
    if types & ARTICLES or types & QUESTIONS:
        found.articles.append(node)
    elif types & PAGES:
        found.pages.append(node)
    elif types & OTHERS:
        found.others.append(node)
    elif "website" in types or types & {"newsmediaorganization", "organization", "blog"}:
        found.sites.append(node)
    elif "breadcrumblist" in types:
        found.breadcrumbs.append(node)


def main_article(found: Structured, url: str | None) -> dict[str, Any] | None:
    """The node of the page's article: the one with the page's address if several have one, else the first with a headline."""
    if len(found.articles) > 1 and url:
        wanted = bare_address(url)
        for node in found.articles:
            for key in ("url", "@id", "mainEntityOfPage"):
                value = node.get(key)
                if isinstance(value, dict):
                    value = value.get("@id")
                if isinstance(value, str) and bare_address(value) == wanted and ("headline" in node or "author" in node):
                    return node
    for node in found.articles:
        if "headline" in node or "author" in node or "datePublished" in node:
            return node
    return found.articles[0] if found.articles else None


def is_news(node: dict[str, Any]) -> bool:
    """Whether a node is declared a news article."""
    return any("news" in kind for kind in types_of(node))


def bare_address(url: str) -> str:
    """An address without scheme, www, query, fragment and closing slash, for comparing."""
    return re.sub(r"^(?:https?:)?//(?:www\.|m\.)?", "", url.split("#")[0].split("?")[0]).rstrip("/").casefold()


def declared_names(found: Structured, node: dict[str, Any], *keys: str) -> list[tuple[str, bool]]:
    """The names that a node gives under the keys, each with whether it is declared an organisation's; nested lists lie flat."""
    names: list[tuple[str, bool]] = []
    for key in keys:
        for value in found.values(node, key):
            if isinstance(value, str):
                names.append((plain(value), False))
            elif isinstance(value, dict):
                types = types_of(value)
                organisation = bool(types) and not types & PEOPLE
                for name in found.values(value, "name"):
                    if isinstance(name, str) and name.strip():
                        names.append((plain(name), organisation))
                if not value.get("name") and (isinstance(value.get("givenName"), str) or isinstance(value.get("familyName"), str)):
                    parts = (value.get("givenName"), value.get("familyName"))
                    names.append((plain(" ".join(part for part in parts if isinstance(part, str))), False))
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
