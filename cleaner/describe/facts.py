"""Decides all facts about an article, each with the place where it was found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ..model import Facts, Field, InputKind, Page, Source, Verdict, types_of
from ..options import Options
from ..patterns import regex
from ..rules import meta_tags
from ..rules.titles import SITE_IN_BANNER
from ..text import without_entities
from ..urls import absolute, host_of, is_home, original_address
from .byline import decide_byline
from .credited import credited_names
from .dates import find_dates, iso_date
from .evidence import Evidence, near_title
from .heading import Fact, Heading, decide_description
from .language import decide_language
from .names import read_byline
from .published import decide_dates
from .site import site_in_title
from .source import decide_sources, kind_of

BANNER = regex(SITE_IN_BANNER)
NOT_SITES = frozenset("us our your the this now here today go facebook twitter instagram youtube telegram patreon paypal".split())


def describe(heading: Heading, verdicts: Sequence[Verdict], options: Options) -> Facts:
    """Returns the facts about an article; the title, the dek and the credits are those that `find_heading` found.

    `verdicts` are the last ones. Each fact is decided by one function, whose docstring says what comes first. A notice
    reports evidence that disagrees or is not used.
    """
    facts = Facts()
    evidence = heading.evidence
    evidence.verdicts = verdicts
    page = evidence.page
    facts.title, facts.subtitle = heading.title, heading.subtitle
    facts.language = decide_language(_declared_languages(evidence), _sample(page, verdicts), facts.notices)
    evidence.text_language = facts.language.value if facts.language else ""
    evidence.pieces = evidence.pieces_of(near_title(page, evidence.title_block, verdicts))
    decided = decide_byline(evidence, heading.lines_with(Fact.BYLINE), facts.notices)
    facts.byline, facts.authors = decided.byline, decided.authors
    facts.sources = decide_sources(evidence, heading.credits, decided.agencies)
    facts.published, facts.modified = decide_dates(evidence, heading.lines_with(Fact.DATE), options.captured, facts.notices)
    facts.site_name = _decide_site_name(evidence)
    facts.url = _decide_url(evidence)
    facts.description = decide_description(evidence)
    facts.image = _decide_image(evidence)
    facts.section = _decide_section(evidence)
    facts.tags = _decide_tags(evidence)
    if options.rules is not None:
        _apply_user_rules(facts, evidence, options)
    return facts


def _declared_languages(evidence: Evidence) -> list[tuple[str, str]]:
    """Returns the declared languages as pairs of evidence and tag, the most reliable first."""
    declared = [("html lang", evidence.head.language)] if evidence.head.language else []
    return [*declared, *evidence.texts("inLanguage")] + [
        (f"meta {name}", content) for name in meta_tags.LANGUAGES for content in evidence.head.metas.get(name, ())[:1]
    ]


def _sample(page: Page, verdicts: Sequence[Verdict]) -> str:
    """Returns the beginning of the article, with the blocks that print its facts; of a page without an article, that of all its text."""
    for of_article in (True, False):
        parts: list[str] = []
        size = 0
        for block, verdict in zip(page.blocks, verdicts, strict=True):
            if not of_article or verdict.kept or verdict.rule.startswith("fact."):
                parts.append(block.text)
                size += len(block.text)
                if size > 2000:
                    break
        if size > 200:
            break
    return " ".join(parts)


def _decide_site_name(evidence: Evidence) -> Field | None:
    """Returns the site's name, of the first of these that gives one.

    og:site_name; the WebSite of the JSON-LD; the publisher of its article; its other sites; other meta tags; in a text, what
    comes after the title; the end of the title element that the page also gives elsewhere; the name in a banner.
    """
    head, json_ld = evidence.head, evidence.json_ld
    if content := head.first("og:site_name"):
        return Field(without_entities(content[0]), "meta og:site_name")
    nodes = [(node, "name", "json-ld site name") for node in json_ld.sites if "website" in types_of(node)]
    nodes += [(node, "publisher", "json-ld publisher") for node in json_ld.articles[:1]]
    nodes += [(node, "name", "json-ld site name") for node in json_ld.sites]
    for node, key, how in nodes:
        if name := json_ld.text(node, key):
            return Field(name, how)
    if content := head.first(*meta_tags.SITES):
        return Field(without_entities(content[0]), f"meta {content[1]}")
    if evidence.page.kind is InputKind.TEXT and evidence.sites:
        return Field(evidence.sites[0], "text: behind the title")
    return site_in_title(evidence) or _site_in_banner(evidence)


def _site_in_banner(evidence: Evidence) -> Field | None:
    """Returns the name for which a dropped line asks support or a subscription.

    In a page such a line counts only if a phrase rule dropped it or it is printed twice.
    """
    page = evidence.page
    is_text = page.kind is InputKind.TEXT
    times = Counter([block.text for block in page.blocks])
    for index, (block, verdict) in enumerate(zip(page.blocks, evidence.verdicts, strict=True)):
        text = block.text
        if verdict.kept or len(text) > 200 or not (is_text or verdict.rule.startswith("phrase.") or times[text] > 1):
            continue
        match = BANNER.search(text[:1].lower() + text[1:])
        if match is None:
            continue
        name = match[1].split(". ")[0].strip(" .-'’")
        if len(name) > 2 and name.casefold() not in NOT_SITES:
            return Field(name, f'text: "{text[:80]}"', index)
    return None


def _decide_url(evidence: Evidence) -> Field | None:
    """Returns the article's address: the canonical one, else that of og:url, else the given one.

    The given one is the caller's, or that of a saved page. Another one counts only if it is on the same host. The address of
    the home page counts only if there is no other. Of copies in the Web Archive the address of the original is taken.
    """
    page, head = evidence.page, evidence.head
    given = original_address(page.url or head.saved_from)
    host = host_of(given)
    candidates = [
        *(("link rel=canonical", href) for href in head.links.get("canonical", [])[:1]),
        *(("meta og:url", content) for content in head.metas.get("og:url", [])[:1]),
    ]
    found = [(how, original_address(absolute(address, given or "https://"))) for how, address in candidates if address]
    found = [(how, address) for how, address in found if host_of(address) and (not host or host_of(address) == host)]
    if given:
        found.append(("caller" if page.url else "comment of a saved page", given))
    chosen = next((each for each in found if not is_home(each[1])), found[0] if found else None)
    return Field(chosen[1], chosen[0]) if chosen else None


def _decide_image(evidence: Evidence) -> Field | None:
    """Returns the address of the article's image: og:image and similar meta tags, then JSON-LD, then link rel=image_src."""
    if content := evidence.head.first(*meta_tags.IMAGES):
        return Field(absolute(content[0], evidence.page.base), f"meta {content[1]}")
    for node in [*([evidence.article] if evidence.article else []), *evidence.json_ld.pages]:
        for key in ("image", "primaryImageOfPage", "thumbnailUrl"):
            for value in evidence.json_ld.values(node, key):
                if address := _image_address(value):
                    return Field(absolute(address, evidence.page.base), f"json-ld {key}")
    for href in evidence.head.links.get("image_src", [])[:1]:
        return Field(absolute(href, evidence.page.base), "link rel=image_src")
    return None


def _image_address(value: Any) -> str:
    if isinstance(value, dict):
        value = next((value[key] for key in ("url", "contentUrl", "@id") if isinstance(value.get(key), str)), "")
    return value.strip() if isinstance(value, str) and ("/" in value or "." in value) else ""


def _decide_section(evidence: Evidence) -> Field | None:
    """Returns the section: JSON-LD, meta tags, microdata, then the last but one of the breadcrumbs."""
    for how, text in evidence.texts("articleSection"):
        return Field(text, how)
    if content := evidence.head.first(*meta_tags.SECTIONS):
        return Field(without_entities(content[0]), f"meta {content[1]}")
    for node in evidence.itemprops.get("articleSection", ())[:1]:
        if text := node.get("content") or " ".join("".join(node.itertext()).split())[:80]:
            return Field(text, "itemprop articleSection")
    json_ld = evidence.json_ld
    for breadcrumbs in json_ld.breadcrumbs:
        steps = [step for step in json_ld.values(breadcrumbs, "itemListElement") if isinstance(step, dict)]
        names = [name for step in steps if (name := json_ld.text(step, "name", "item"))]
        if len(names) > 2:
            return Field(names[-2], "json-ld breadcrumbs")
    return None


def _decide_tags(evidence: Evidence) -> Field | None:
    """Returns the tags in order, each once: meta news_keywords and keywords, then JSON-LD, then article:tag and similar meta tags."""
    contents, json_ld = evidence.head.metas, evidence.json_ld
    for name in meta_tags.TAG_LISTS:
        if tags := _split_tags([without_entities(content) for content in contents.get(name, ())]):
            return Field(tags, f"meta {name}")
    if evidence.article:
        values = [value for value in json_ld.values(evidence.article, "keywords") if isinstance(value, str | dict)]
        if tags := _split_tags([without_entities(value) if isinstance(value, str) else json_ld.text(value, "name") for value in values]):
            return Field(tags, "json-ld keywords")
    for name in meta_tags.OTHER_TAG_LISTS:
        if tags := _split_tags([without_entities(content) for content in contents.get(name, ())]):
            return Field(tags, f"meta {name}")
    return None


def _split_tags(values: list[str]) -> list[str]:
    """Returns the tags one by one: a single value is split at its commas or semicolons."""
    if len(values) == 1:
        values = re.split(r"\s*[;|]\s*" if ";" in values[0] else r"\s*,\s*", values[0])
    return list(dict.fromkeys(value.strip() for value in values if value.strip() and len(value) <= 100))[:60]


def _apply_user_rules(facts: Facts, evidence: Evidence, options: Options) -> None:
    """Replaces facts by those that the selectors of the caller's rules select: the first element of each that has text.

    A byline gives the authors too. A source without a credited name and a date that cannot be read change nothing.
    """
    site = options.rules.site(evidence.page.address) if options.rules is not None else None
    if site is None or evidence.page.root is None:
        return
    if selected := _first_selected(evidence.page, site.byline):
        _, text = selected
        byline = read_byline(text, declared=True)
        facts.byline = Field(text, "user rule: byline")
        facts.authors = Field(byline.names or byline.agencies or byline.organisations or [text], "user rule: byline")
    if selected := _first_selected(evidence.page, site.date):
        node, text = selected
        printed = (date.value for date in find_dates(text, evidence.declared_language))
        if value := iso_date(node.get("datetime") or node.get("content") or "") or next(printed, None):
            facts.published = Field(value, "user rule: date")
    if selected := _first_selected(evidence.page, site.source):
        _, text = selected
        label, _, rest = text.partition(":")
        names = credited_names(rest if rest and len(label.split()) < 3 else text)
        own = [Source(name, kind_of(name), "source", None, "user rule: source") for name in names]
        facts.sources = own + [source for source in facts.sources if source.name not in names]


def _first_selected(page: Page, selectors: Sequence[str]) -> tuple[Any, str] | None:
    """Returns the first element with text (or a datetime or content) that one of the selectors selects, and its text on one line."""
    for selector in selectors:
        for node in page.root.xpath(selector):
            text = " ".join("".join(node.itertext()).split()) if hasattr(node, "itertext") else ""
            if text or (hasattr(node, "get") and (node.get("datetime") or node.get("content"))):
                return node, text[:300]
    return None
