"""Reads the JSON-LD of a page: the nodes that say something about its article; without parsing, its genre and the article's text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ..model import Genre, JsonLd, types_of
from ..patterns import regex
from ..urls import is_same_page

ARTICLES = frozenset(
    "article newsarticle blogposting reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle reviewnewsarticle "
    "askpublicnewsarticle satiricalarticle advertisercontentarticle techarticle scholarlyarticle medicalscholarlyarticle "
    "socialmediaposting discussionforumposting liveblogposting report review recipe howto medicalwebpage claimreview".split()
)
QUESTIONS = frozenset(("question", "qapage"))
PAGES = frozenset("webpage itempage aboutpage collectionpage faqpage profilepage checkoutpage contactpage realestatelisting".split())
MOST_NODES = 200_000
CONTAINERS = (dict, list)
WRAPPING = regex(
    r"^\s*(?:/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[|<!--)|(?:/\*\s*+\]\]>\s*+\*/|//\s*+\]\]>|\]\]>|-->)\s*+;?\s*+$|;\s*+$"
)


def is_json_ld(script_type: str) -> bool:
    """Whether a script of this type holds JSON-LD."""
    return "ld+json" in script_type.lower()


def genre_of(texts: Iterable[str]) -> Genre:
    """Returns the kind of page that the last text of JSON-LD with a known type declares, by the words in it.

    The judge's weights were learned on this test, so it is not made with the parsed nodes.

    >>> genre_of(['{"@type": "NewsArticle"}', '{"@type": "Organization"}'])
    <Genre.NEWS: 1>
    """
    genre = Genre.UNKNOWN
    for text in texts:
        if "NewsArticle" in text:
            genre = Genre.NEWS
        elif 'ForumPosting"' in text or 'QAPage"' in text:
            genre = Genre.THREAD
        elif 'Article"' in text or 'BlogPosting"' in text:
            genre = Genre.ARTICLE
        elif '"Product"' in text:
            genre = Genre.PRODUCT
    return genre


def article_body(texts: Iterable[str]) -> str:
    """Returns the longest `articleBody` in texts of JSON-LD, white space folded; only the first one of each text is read."""
    body = max((_first_body(text) for text in texts if '"articleBody"' in text), key=len, default="")
    return " ".join(body.split())


def _first_body(text: str) -> str:
    from json import JSONDecodeError, JSONDecoder

    start = text.find('"', text.index('"articleBody"') + len('"articleBody"'))
    if start < 0:
        return ""
    try:
        value, _ = JSONDecoder(strict=False).raw_decode(text, start)
    except JSONDecodeError:
        return ""
    return str(value)


def parse_json(text: str) -> Any:
    """Returns the value of a JSON text as pages hold it; None where it holds no object and no list.

    1. The text as it is, control characters allowed in strings.
    2. The text without comment or CDATA marks around it and a final semicolon, and with quotation marks in place of
       entities for them, as `repair_json` reads it. Several values come back as a list.
    """
    from json import JSONDecoder

    try:
        return JSONDecoder(strict=False).decode(text)
    except (ValueError, RecursionError):
        pass
    from .json_repair import repair_json

    text = WRAPPING.sub("", WRAPPING.sub("", text.strip().lstrip("\ufeff")))
    if '"' not in text and "&quot;" in text:
        text = text.replace("&quot;", '"').replace("&amp;", "&")
    values = [value for value in repair_json(text) if value and isinstance(value, dict | list)]
    return values[0] if len(values) == 1 else values or None


def read_json_ld(texts: Iterable[str], url: str | None = None) -> JsonLd:
    """Returns the parsed JSON-LD of a page, with the nodes that say something about its article; `url` is the page's address, if known.

    Lists, `@graph`, `mainEntity`, `mainEntityOfPage` and `isPartOf` are followed; what the page lists, links to or is commented
    with is not, nor are the questions of an FAQ. Every node with an `@id` can be referred to, also from another script.
    """
    json_ld = JsonLd([parse_json(text) for text in texts], [], [], [], [], {})
    left = MOST_NODES
    for document in json_ld.documents:
        # The values to visit, each with whether it is about the page itself.
        stack: list[tuple[Any, bool]] = [(document, True)]
        while stack and left:
            left -= 1
            value, about = stack.pop()
            if isinstance(value, list):
                stack.extend((part, about) for part in reversed(value))
            elif isinstance(value, dict):
                _file(value, about, json_ld)
                about = about and "faqpage" not in types_of(value)
                for key, part in reversed(value.items()):
                    if isinstance(part, CONTAINERS):
                        stack.append((part, about and key in ("@graph", "mainEntity", "mainEntityOfPage", "isPartOf")))
    return json_ld._replace(article=_main_article(json_ld.articles, url))


def _file(node: dict[str, Any], about: bool, json_ld: JsonLd) -> None:
    """Files a node by its type if it is about the page, and by its id if it says more than the one filed under that id."""
    identity = node.get("@id")
    if isinstance(identity, str) and len(node) > 1 and len(node) > len(json_ld.ids.get(identity, ())):
        json_ld.ids[identity] = node
    if not about or "@type" not in node:
        return
    types = types_of(node)
    if types & ARTICLES or types & QUESTIONS:
        json_ld.articles.append(node)
    elif types & PAGES:
        json_ld.pages.append(node)
    elif "website" in types or types & {"newsmediaorganization", "organization", "blog"}:
        json_ld.sites.append(node)
    elif "breadcrumblist" in types:
        json_ld.breadcrumbs.append(node)


def _main_article(articles: Sequence[dict[str, Any]], url: str | None) -> dict[str, Any] | None:
    """The node of the page's article: the one with the page's address if there are several, else the first that says something."""
    if len(articles) > 1 and url:
        for node in articles:
            for key in ("url", "@id", "mainEntityOfPage"):
                value = node.get(key)
                if isinstance(value, dict):
                    value = value.get("@id")
                if isinstance(value, str) and is_same_page(value, url) and ("headline" in node or "author" in node):
                    return node
    informative = (node for node in articles if "headline" in node or "author" in node or "datePublished" in node)
    return next(informative, articles[0] if articles else None)
