"""All facts about an article: `describe` gathers them, `printed_facts` says which blocks of the page print one."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Facts, Field, InputKind, Page, Verdict
from ..options import Options
from ..rules import metas
from .byline import decide_byline
from .head import read_head
from .language import decide_language
from .material import Material
from .particulars import (
    decide_description,
    decide_image,
    decide_section,
    decide_site_name,
    decide_subtitle,
    decide_tags,
    decide_url,
    site_names,
)
from .printed import is_article, printed_facts, site_beside_title, title_of_text
from .published import decide_dates
from .source import decide_sources
from .structured import is_news, main_article, plain, read_structured
from .title import choose_heading, decide_title, squash, without_site
from .user_facts import apply_user_rules
from .visible import REFERENCE, find_pieces, window

__all__ = ["describe", "printed_facts"]

LANGUAGE_SAMPLE = 2000


def describe(page: Page, verdicts: Sequence[Verdict], options: Options) -> Facts:
    """Returns the facts about a page's article, each with its evidence.

    The page is read once for all of them (`Material`); each fact has one decider, whose docstring gives its order of
    precedence. Where evidence disagrees, or is passed over, a notice says so.
    """
    facts = Facts()
    material = gather(page, verdicts)
    facts.title = find_title(material)
    material.pieces = find_pieces(page, window(page, material.title, verdicts), material.naming)
    facts.subtitle = decide_subtitle(material)
    printed = decide_byline(material, facts.notices)
    facts.byline, facts.authors = printed.byline, printed.authors
    facts.sources = decide_sources(material, printed.agencies)
    facts.published, facts.modified = decide_dates(material, options.captured, facts.notices)
    facts.site_name = decide_site_name(material)
    facts.url = decide_url(material)
    facts.language = decide_language(_declared_languages(material), _sample(page, verdicts), facts.notices)
    facts.description = decide_description(material)
    facts.image = decide_image(material)
    facts.section = decide_section(material)
    facts.tags = decide_tags(material)
    if options.rules is not None:
        apply_user_rules(facts, material, options)
    return facts


def gather(page: Page, verdicts: Sequence[Verdict]) -> Material:
    """Returns what the page declares, read once."""
    head = read_head(page.root)
    found = read_structured(head.scripts)
    sites = site_names(page.url, head, found)
    return Material(page, verdicts, head, found, main_article(found, page.url), sites)


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
    declared += [(f"meta {name}", plain(content)) for name in metas.TITLES for content in head.metas.get(name, [])[:1]]
    heading = choose_heading(page, [head.title, *(text for _, text in declared)], material.sites)
    material.title = heading[0] if heading else None
    if material.article and is_news(material.article) and len(declared) > 1:
        first, second = (without_site(text, material.sites) for _, text in declared[:2])
        if declared[0][0].startswith("json-ld") and declared[1][0] == "meta og:title" and squash(first) == squash(second):
            return Field(first, f"{declared[0][0]} and og:title")
    return decide_title(heading[1] if heading else None, declared, head.title, material.sites)


def _declared_languages(material: Material) -> list[tuple[str, str]]:
    """The declared languages with their evidence, in the order of trust."""
    declared = material.texts("inLanguage")
    if material.head.language:
        declared.insert(0, ("html lang", material.head.language))
    return declared + [(f"meta {name}", content) for name in metas.LANGUAGES for content in material.head.metas.get(name, ())[:1]]


def _sample(page: Page, verdicts: Sequence[Verdict]) -> str:
    """The beginning of the article's text; of a page without one, of all its text."""
    for of_article in (True, False):
        parts: list[str] = []
        size = 0
        for block, verdict in zip(page.blocks, verdicts, strict=True):
            if not of_article or is_article(verdict):
                parts.append(block.text)
                size += len(block.text)
                if size > LANGUAGE_SAMPLE:
                    break
        if size > LANGUAGE_SAMPLE // 10:
            break
    return " ".join(parts)
