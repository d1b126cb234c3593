"""What the caller's own rules for a site say of its byline, date and source: believed before all else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..model import Facts, Field, Page, Source
from ..options import Options
from .credits import clean_names
from .dates import find_dates, iso_date
from .material import Material
from .names import read_byline
from .source import kind_of

LONGEST = 300


def apply_user_rules(facts: Facts, material: Material, options: Options) -> None:
    """Puts what the selectors of the site's rules find in the place of what was decided: the first element of each that has text.

    A byline gives the authors too; a source without a name that can be one, or a date that cannot be read, changes nothing.
    """
    site = options.rules.site(material.page.address) if options.rules is not None else None
    if site is None or material.page.root is None:
        return
    if found := _first(material.page, site.byline):
        _, text = found
        byline = read_byline(text, declared=True)
        facts.byline = Field(text, "user rule: byline")
        facts.authors = Field(byline.names or byline.agencies or byline.organisations or [text], "user rule: byline")
    if found := _first(material.page, site.date):
        node, text = found
        value = iso_date(node.get("datetime") or node.get("content") or "") or next(
            (date.value for date in find_dates(text, material.language)), None
        )
        if value:
            facts.published = Field(value, "user rule: date")
    if found := _first(material.page, site.source):
        _, text = found
        label, _, rest = text.partition(":")
        names = clean_names(rest if rest and len(label.split()) < 3 else text)
        own = [Source(name, kind_of(name), "source", None, "user rule: source") for name in names]
        facts.sources = own + [source for source in facts.sources if source.name not in names]


def _first(page: Page, selectors: Sequence[str]) -> tuple[Any, str] | None:
    """The first element that one of the selectors finds, with its text folded; None if none has text."""
    for selector in selectors:
        for node in page.root.xpath(selector):
            text = " ".join("".join(node.itertext()).split()) if hasattr(node, "itertext") else ""
            if text or (hasattr(node, "get") and (node.get("datetime") or node.get("content"))):
                return node, text[:LONGEST]
    return None
