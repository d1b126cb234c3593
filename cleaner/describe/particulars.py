"""The plain facts: site name, address, image, section and tags."""

from __future__ import annotations

import re
from typing import Any

from ..model import Field, InputKind
from ..patterns import regex
from ..rules import meta_tags as metas
from ..rules.titles import SITE_IN_BANNER
from ..text import without_entities
from ..urls import absolute, host_of
from .material import Material

BANNER = regex(SITE_IN_BANNER)
NOT_SITES = frozenset("us our your the this now here today go facebook twitter instagram youtube telegram patreon paypal".split())
LONGEST_BANNER = 200
MOST_TAGS = 60


def decide_site_name(material: Material) -> Field | None:
    """Returns the site's name: og:site_name, the JSON-LD of the site or of the publisher, other metas; the name in a banner."""
    head, found = material.head, material.found
    if content := head.first("og:site_name"):
        return Field(without_entities(content[0]), "meta og:site_name")
    for node in found.articles[:1]:
        if name := found.text(node, "publisher"):
            return Field(name, "json-ld publisher")
    for node in found.sites:
        if name := found.text(node, "name"):
            return Field(name, "json-ld site name")
    if content := head.first(*metas.SITES):
        return Field(without_entities(content[0]), f"meta {content[1]}")
    if material.page.kind is InputKind.TEXT and material.sites:
        return Field(material.sites[0], "text: behind the title")
    return _site_in_banner(material)


def _site_in_banner(material: Material) -> Field | None:
    """The name that a dropped line of the site's own asks support or a subscription for.

    Of a page only a line of known wording counts, or one that stands there twice.
    """
    of_text = material.page.kind is InputKind.TEXT
    short = [
        (block.text, verdict)
        for block, verdict in zip(material.page.blocks, material.verdicts, strict=True)
        if len(block.text) <= LONGEST_BANNER
    ]
    texts = [text for text, _ in short]
    for text, verdict in short:
        found = None if verdict.kept else BANNER.search(text[:1].lower() + text[1:])
        if found is None or not (of_text or verdict.rule.startswith("phrase.") or texts.count(text) > 1):
            continue
        name = found[1].split(". ")[0].strip(" .-'’")
        if len(name) > 2 and name.casefold() not in NOT_SITES:
            return Field(name, f'text: "{text[:80]}"')
    return None


def decide_url(material: Material) -> Field | None:
    """Returns the article's address: the canonical one where it is on the page's own host or the page's is unknown, else the caller's."""
    given = material.page.url
    for evidence, address in (
        *(("link rel=canonical", href) for href in material.head.links.get("canonical", [])[:1]),
        *(("meta og:url", content) for content in material.head.metas.get("og:url", [])[:1]),
    ):
        host = host_of(address)
        if host and (given is None or host == host_of(given)):
            return Field(address, evidence)
    return Field(given, "caller") if given else None


def decide_image(material: Material) -> Field | None:
    """Returns the address of the article's image: og:image and kin, then JSON-LD, then the link rel=image_src."""
    if content := material.head.first(*metas.IMAGES):
        return Field(absolute(content[0], material.page.base), f"meta {content[1]}")
    nodes = [material.article] if material.article else []
    for node in [*nodes, *material.found.pages]:
        for key in ("image", "primaryImageOfPage", "thumbnailUrl"):
            for value in material.found.values(node, key):
                address = _image_address(value)
                if address:
                    return Field(absolute(address, material.page.base), f"json-ld {key}")
    for href in material.head.links.get("image_src", [])[:1]:
        return Field(absolute(href, material.page.base), "link rel=image_src")
    return None


def _image_address(value: Any) -> str:
    if isinstance(value, dict):
        value = next((value[key] for key in ("url", "contentUrl", "@id") if isinstance(value.get(key), str)), "")
    return value.strip() if isinstance(value, str) and ("/" in value or "." in value) else ""


def decide_section(material: Material) -> Field | None:
    """Returns the section: JSON-LD, meta tags, the last but one step of the breadcrumbs."""
    for how, text in material.texts("articleSection"):
        return Field(text, how)
    if content := material.head.first(*metas.SECTIONS):
        return Field(without_entities(content[0]), f"meta {content[1]}")
    for node in material.props.get("articleSection", ())[:1]:
        if text := node.get("content") or " ".join("".join(node.itertext()).split())[:80]:
            return Field(text, "itemprop articleSection")
    for breadcrumbs in material.found.breadcrumbs:
        names = [
            material.found.text(step, "name", "item")
            for step in material.found.values(breadcrumbs, "itemListElement")
            if isinstance(step, dict)
        ]
        names = [name for name in names if name]
        if len(names) > 2:
            return Field(names[-2], "json-ld breadcrumbs")
    return None


def decide_tags(material: Material) -> Field | None:
    """Returns the tags, in order, each once: meta news_keywords and keywords, the JSON-LD's keywords, article:tag and kin."""
    metas_of = material.head.metas
    for name in metas.TAG_LISTS:
        if tags := _split_tags([without_entities(content) for content in metas_of.get(name, ())]):
            return Field(tags, f"meta {name}")
    if material.article:
        values = [value for value in material.found.values(material.article, "keywords") if isinstance(value, str | dict)]
        tags = _split_tags([without_entities(value) if isinstance(value, str) else material.found.text(value, "name") for value in values])
        if tags:
            return Field(tags, "json-ld keywords")
    for name in metas.OTHER_TAG_LISTS:
        if tags := _split_tags([without_entities(content) for content in metas_of.get(name, ())]):
            return Field(tags, f"meta {name}")
    return None


def _split_tags(values: list[str]) -> list[str]:
    """Tags one by one: a single value that lists several is parted at commas or semicolons."""
    if len(values) == 1:
        values = re.split(r"\s*[;|]\s*" if ";" in values[0] else r"\s*,\s*", values[0])
    return list(dict.fromkeys(value.strip() for value in values if value and value.strip() and len(value) <= 100))[:MOST_TAGS]
