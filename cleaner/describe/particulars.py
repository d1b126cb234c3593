"""The plain facts: site name, address, description, image, section, tags, and the dek."""

from __future__ import annotations

import re
from typing import Any

from ..model import Field, InputKind, Kind
from ..patterns import regex
from ..rules import metas
from ..rules.near_title import OF_DEKS, SITE_IN_BANNER
from .dates import find_dates
from .head import Head
from .material import Material
from .names import is_other_label, label_at
from .source import host_of
from .structured import Structured, plain
from .title import squash

SHORT_HOST = regex(r"^(?:www\d?|m|amp|edition|news|blog|blogs)\.")
BANNER = regex(SITE_IN_BANNER)
NOT_SITES = frozenset("us our your the this now here today go facebook twitter instagram youtube telegram patreon paypal".split())
LONGEST_DEK, SHORTEST_DEK = 420, 25
MOST_TAGS = 60


def site_names(url: str | None, head: Head, found: Structured) -> list[str]:
    """Returns what the site may call itself, the plainest first: declared names, then its host and the parts of it."""
    names = [content for name in metas.SITES for content in head.metas.get(name, ())[:1]]
    names += [content.lstrip("@") for content in head.metas.get("twitter:site", ())[:1]]
    names += [name for node in found.sites if (name := found.text(node, "name"))]
    names += [name for node in found.articles[:1] if (name := found.text(node, "publisher"))]
    address = url or next(iter(head.links.get("canonical", [])), "") or next(iter(head.metas.get("og:url", [])), "")
    host = SHORT_HOST.sub("", host_of(address))
    if host:
        names.append(host)
        names.extend(part for part in host.split(".")[:-1] if len(part) > 3)
    return list(dict.fromkeys(names))


def decide_site_name(material: Material) -> Field | None:
    """Returns the site's name: og:site_name, the JSON-LD of the site or of the publisher, other metas; of text, the name in a banner."""
    head, found = material.head, material.found
    if content := head.first("og:site_name"):
        return Field(plain(content[0]), "meta og:site_name")
    for node in found.articles[:1]:
        if name := found.text(node, "publisher"):
            return Field(name, "json-ld publisher")
    for node in found.sites:
        if name := found.text(node, "name"):
            return Field(name, "json-ld site name")
    if content := head.first(*metas.SITES):
        return Field(plain(content[0]), f"meta {content[1]}")
    if material.page.kind is not InputKind.TEXT:
        return None
    return Field(material.sites[0], "text: behind the title") if material.sites else _site_in_banner(material)


def _site_in_banner(material: Material) -> Field | None:
    """The name that a dropped line of the site's own asks support or a subscription for."""
    for block, verdict in zip(material.page.blocks, material.verdicts, strict=True):
        if verdict.kept or len(block.text) > 200:
            continue
        found = BANNER.search(block.text[:1].lower() + block.text[1:])
        if found and (name := found[1].strip(" .-'’")) and name.casefold() not in NOT_SITES and len(name) > 2:
            return Field(name, f'text: "{block.text[:80]}"')
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


def decide_description(material: Material) -> Field | None:
    """Returns the description: meta tags, then JSON-LD."""
    if content := material.head.first(*metas.DESCRIPTIONS):
        return Field(plain(content[0]), f"meta {content[1]}")
    for how, text in material.texts("description"):
        return Field(text, how)
    return None


def decide_image(material: Material) -> Field | None:
    """Returns the address of the article's image: og:image and kin, then JSON-LD, then the link rel=image_src."""
    if content := material.head.first(*metas.IMAGES):
        return Field(_absolute(content[0], material), f"meta {content[1]}")
    nodes = [material.article] if material.article else []
    for node in [*nodes, *material.found.pages]:
        for key in ("image", "primaryImageOfPage", "thumbnailUrl"):
            for value in material.found.values(node, key):
                address = _image_address(value)
                if address:
                    return Field(_absolute(address, material), f"json-ld {key}")
    for href in material.head.links.get("image_src", [])[:1]:
        return Field(_absolute(href, material), "link rel=image_src")
    return None


def _image_address(value: Any) -> str:
    if isinstance(value, dict):
        value = next((value[key] for key in ("url", "contentUrl", "@id") if isinstance(value.get(key), str)), "")
    return value.strip() if isinstance(value, str) and ("/" in value or "." in value) else ""


def _absolute(address: str, material: Material) -> str:
    """An address made absolute where the page's is known."""
    base = material.head.base or material.page.url
    if base and not address.startswith(("http:", "https:", "data:")):
        from urllib.parse import urljoin

        try:
            return urljoin(base, address)
        except ValueError:
            return address
    return address


def decide_section(material: Material) -> Field | None:
    """Returns the section: JSON-LD, meta tags, the last but one step of the breadcrumbs."""
    for how, text in material.texts("articleSection"):
        return Field(text, how)
    if content := material.head.first(*metas.SECTIONS):
        return Field(plain(content[0]), f"meta {content[1]}")
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
    """Returns the tags, in order, each once: the JSON-LD's keywords, article:tag and kin, meta keywords last."""
    nodes = [material.article] if material.article else []
    for node in nodes:
        values = list(material.found.values(node, "keywords"))
        tags = _split_tags(
            [
                plain(value) if isinstance(value, str) else material.found.text(value, "name")
                for value in values
                if isinstance(value, str | dict)
            ]
        )
        if tags:
            return Field(tags, "json-ld keywords")
    for name in metas.TAG_LISTS:
        if tags := _split_tags([plain(content) for content in material.head.metas.get(name, ())]):
            return Field(tags, f"meta {name}")
    return None


def _split_tags(values: list[str]) -> list[str]:
    """Tags one by one: a single value that lists several is parted at commas or semicolons."""
    if len(values) == 1:
        values = re.split(r"\s*[;|]\s*" if ";" in values[0] else r"\s*,\s*", values[0])
    return list(dict.fromkeys(value.strip() for value in values if value and value.strip() and len(value) <= 100))[:MOST_TAGS]


def decide_subtitle(material: Material) -> tuple[Field | None, int | None]:
    """Returns the dek and the number of the block that prints it.

    1. In an element near the title that is called a dek. 2. The block right after the title that says what the
    description says. 3. Of flattened text, the line right under the title that is no sentence and longer than a label.
    """
    page, title = material.page, material.title
    if title is None:
        return None, None
    description = decide_description(material)
    said = squash(description.value)[:80] if description else ""
    after = 0
    for number in range(title + 1, min(len(page.blocks), title + 12)):
        block = page.blocks[number]
        text = block.text
        if not SHORTEST_DEK <= len(text) <= LONGEST_DEK or block.link_chars * 2 > len(text) or block.kind is Kind.CAPTION:
            continue
        after += 1
        if page.kind is InputKind.TEXT:
            return (Field(text, "text: the line under the title"), number) if _is_dek_line(material, number) else (None, None)
        names = next((piece.names for piece in material.pieces if piece.block == number), frozenset[str]())
        if names & OF_DEKS:
            return Field(text, "text in a dek element"), number
        key = squash(text)
        if said and len(key) > 20 and (key.startswith(said) or said.startswith(key[:80])) and after <= 2:
            return Field(text, "text under the title, as the description"), number
    return None, None


def _is_dek_line(material: Material, number: int) -> bool:
    """Whether a line of flattened text is a dek: right under the title, no sentence's end, and longer text follows."""
    blocks = material.page.blocks
    text = blocks[number].text
    if material.title is None or number != material.title + 1 or text.endswith((".", "。")) or len(text) < 40:
        return False
    if label_at(text) or is_other_label(text) or find_dates(text):
        return False
    return number + 1 < len(blocks) and any(
        len(after.text) > len(text) or len(after.text) > 100 for after in blocks[number + 1 : number + 4]
    )
