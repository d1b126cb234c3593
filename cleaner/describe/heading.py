"""What stands above the text: the title and the dek. All that the Markdown needs of the facts, and the rest of them build on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..model import Field, InputKind, Kind, Page, Verdict
from ..patterns import regex
from ..rules import meta_tags as metas
from ..text import without_entities
from ..urls import host_of
from .material import Material
from .printed import LONGEST_DEK, SHORTEST_DEK, find_dek, site_beside_title, title_of_text
from .structured import is_news
from .title import choose_heading, decide_title, site_keys, squash, without_site

SHORT_HOST = regex(r"^(?:www\d?|m|amp|edition|news|blog|blogs)\.")
REFERENCE = regex(r"\[\d{1,3}\]|\[[0-9a-f]{8,}\]")
DESCRIPTION_START = 80


class Heading(NamedTuple):
    """The title and the dek, with the material that they were found in."""

    material: Material
    title: Field | None
    subtitle: Field | None


def read_heading(page: Page, verdicts: Sequence[Verdict]) -> Heading:
    """Returns the title and the dek of a page's article."""
    material = gather(page, verdicts)
    title = find_title(material)
    return Heading(material, title, decide_subtitle(material))


def gather(page: Page, verdicts: Sequence[Verdict]) -> Material:
    """Returns what the page declares, read once."""
    material = Material(page, verdicts)
    material.sites = site_names(page)
    return material


def find_title(material: Material) -> Field | None:
    """Returns the title, and notes the number of the block that prints it in the material.

    Of a news article whose JSON-LD and og:title agree, what they say; else as `decide_title` has it.
    """
    page, head = material.page, material.head
    if page.kind is InputKind.TEXT:
        material.title = title_of_text(page, material.verdicts)
        if material.title is None:
            return None
        material.sites += site_beside_title(page, material.title)
        return Field(" ".join(REFERENCE.sub(" ", page.blocks[material.title].text).split()), "text: the line above the article")
    declared = [(how, text) for how, text in material.texts("headline", "name")[:1] if how.startswith("json-ld article")]
    declared += [(f"meta {name}", without_entities(content)) for name in metas.TITLES for content in head.metas.get(name, [])[:1]]
    names = site_keys(material.sites)
    short = {text: without_site(text, names) for text in (head.title, *(text for _, text in declared))}
    heading = choose_heading(page, short, names)
    material.title = heading[0] if heading else None
    titles = [(how, short[text]) for how, text in declared if short[text]]
    if material.article and is_news(material.article) and len(titles) > 1:
        (how, first), (other, second) = titles[:2]
        if how.startswith("json-ld") and other == "meta og:title" and squash(first) == squash(second):
            return Field(first, f"{how} and og:title")
    return decide_title(heading[1] if heading else None, titles, head.title, names)


def site_names(page: Page) -> list[str]:
    """Returns what the site may call itself, the plainest first: declared names, then its host and the parts of it."""
    head, found = page.head, page.head.json_ld
    names = [content for name in metas.SITES for content in head.metas.get(name, ())[:1]]
    names += [content.lstrip("@") for content in head.metas.get("twitter:site", ())[:1]]
    names += [name for node in found.sites if (name := found.text(node, "name"))]
    names += [name for node in found.articles[:1] if (name := found.text(node, "publisher"))]
    host = SHORT_HOST.sub("", host_of(page.address))
    if host:
        names.append(host)
        names.extend(part for part in host.split(".")[:-1] if len(part) > 3)
    return list(dict.fromkeys(names))


def decide_subtitle(material: Material) -> Field | None:
    """Returns the dek: what `find_dek` finds; else one of the two long blocks under the title, if it says what the description says."""
    page, title = material.page, material.title
    if title is None:
        return None
    if (number := find_dek(page, title)) is not None:
        return Field(page.blocks[number].text, "text: the line under the title" if page.kind is InputKind.TEXT else "text in a dek element")
    description = decide_description(material)
    said = squash(description.value)[:DESCRIPTION_START] if description else ""
    long = [block for block in page.blocks[title + 1 : title + 12] if SHORTEST_DEK <= len(block.text) <= LONGEST_DEK]
    for block in long[:2]:
        key = squash(block.text)
        if block.kind is not Kind.CAPTION and said and len(key) > 20 and (key.startswith(said) or said.startswith(key[:DESCRIPTION_START])):
            return Field(block.text, "text under the title, as the description")
    return None


def decide_description(material: Material) -> Field | None:
    """Returns the description: meta tags, then JSON-LD."""
    if content := material.head.first(*metas.DESCRIPTIONS):
        return Field(without_entities(content[0]), f"meta {content[1]}")
    for how, text in material.texts("description"):
        return Field(text, how)
    return None
