"""All facts about an article, gathered from those who decide them."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Facts, Page, Verdict
from ..options import Options
from ..rules import meta_tags as metas
from .byline import decide_byline
from .heading import Heading, decide_description
from .language import decide_language
from .material import Material
from .particulars import (
    decide_image,
    decide_section,
    decide_site_name,
    decide_tags,
    decide_url,
)
from .published import decide_dates
from .source import decide_sources
from .user_facts import apply_user_rules
from .visible import find_pieces, window

LANGUAGE_SAMPLE = 2000


def describe(heading: Heading, options: Options) -> Facts:
    """Returns the facts about a page's article, each with its evidence; the title and the dek are found already.

    The page is read once for all of them (`Material`); each fact has one decider, whose docstring gives its order of
    precedence. Where evidence disagrees, or is passed over, a notice says so.
    """
    facts = Facts()
    material = heading.material
    page, verdicts = material.page, material.verdicts
    facts.title, facts.subtitle = heading.title, heading.subtitle
    facts.language = decide_language(_declared_languages(material), _sample(page, verdicts), facts.notices)
    material.spoken = facts.language.value if facts.language else ""
    material.pieces = find_pieces(page, window(page, material.title, verdicts), material.naming)
    printed = decide_byline(material, facts.notices)
    facts.byline, facts.authors = printed.byline, printed.authors
    facts.sources = decide_sources(material, printed.agencies)
    facts.published, facts.modified = decide_dates(material, options.captured, facts.notices)
    facts.site_name = decide_site_name(material)
    facts.url = decide_url(material)
    facts.description = decide_description(material)
    facts.image = decide_image(material)
    facts.section = decide_section(material)
    facts.tags = decide_tags(material)
    if options.rules is not None:
        apply_user_rules(facts, material, options)
    return facts


def _declared_languages(material: Material) -> list[tuple[str, str]]:
    """The declared languages with their evidence, in the order of trust."""
    declared = material.texts("inLanguage")
    if material.head.language:
        declared.insert(0, ("html lang", material.head.language))
    return declared + [(f"meta {name}", content) for name in metas.LANGUAGES for content in material.head.metas.get(name, ())[:1]]


def _sample(page: Page, verdicts: Sequence[Verdict]) -> str:
    """The beginning of the article's text (what was kept, or left it only for printing a fact); of a page without one, of all its text."""
    for of_article in (True, False):
        parts: list[str] = []
        size = 0
        for block, verdict in zip(page.blocks, verdicts, strict=True):
            if not of_article or verdict.kept or verdict.rule.startswith("fact."):
                parts.append(block.text)
                size += len(block.text)
                if size > LANGUAGE_SAMPLE:
                    break
        if size > LANGUAGE_SAMPLE // 10:
            break
    return " ".join(parts)
