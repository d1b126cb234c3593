"""Applies a caller's own rules: the article's root element, and what is dropped by selector, by name or by wording."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from ..model import Block, Kind, Notice, Outline, Verdict
from ..patterns import regex
from ..rules.user import SiteRules, UserPhrase, UserRules

NAME = regex(r"[\w-]+")


def judge_by_elements(
    outline: Outline, blocks: Sequence[Block], verdicts: Sequence[Verdict], rules: UserRules, url: str | None
) -> tuple[list[Verdict], list[Notice]]:
    """Returns the verdicts after a caller's rules for elements, and the notices for the caller.

    1. Every block inside the site's root is kept, and none outside. If no root matches, the verdicts stay, and a notice says so.
    2. Elements are dropped that a selector of `drop` matches or that have one of the names, with all that is in them.

    Plain text has no elements: its verdicts stay.
    """
    judged, notices = list(verdicts), list[Notice]()
    site = rules.site(url)
    if outline.nodes[0] is None:
        return judged, notices
    if site and site.root:
        selector, roots = _first_match(outline, site.root)
        if roots:
            inside = _inside(outline, roots)
            reason = f"the root {selector} of {rules.origin}"
            for index, block in enumerate(blocks):
                kept = inside[block.element]
                judged[index] = Verdict(kept, "user.root", f"{'inside' if kept else 'outside'} {reason}", float(kept))
        else:
            notices.append(Notice("rules-root", f"no root of {site.host} in {rules.origin} matches this page; it was judged without"))
    for rule, reason, elements in _dropped(outline, rules, site):
        inside = _inside(outline, elements)
        for index, block in enumerate(blocks):
            if inside[block.element] and judged[index].kept:
                judged[index] = Verdict(False, rule, reason, 0.0)
    return judged, notices


def judge_by_wording(blocks: Sequence[Block], verdicts: Sequence[Verdict], rules: UserRules, url: str | None) -> list[Verdict]:
    """Returns the verdicts, with kept blocks dropped that match a phrase of the caller's, for all sites or for this one."""
    site = rules.site(url)
    phrases = (*rules.phrases, *(site.phrases if site else ()))
    judged = list(verdicts)
    for index, block in enumerate(blocks):
        if phrases and judged[index].kept and block.kind is not Kind.CODE:
            phrase = next((phrase for phrase in phrases if _matches(phrase, block.text)), None)
            if phrase:
                judged[index] = Verdict(False, phrase.id, phrase.why or f"its wording is in {rules.origin}")
    return judged


def _matches(phrase: UserPhrase, text: str) -> bool:
    pattern = _compiled(phrase.pattern)
    if phrase.scope == "line":
        return pattern.fullmatch(text) is not None
    return (pattern.match(text) if phrase.scope == "paragraph" else pattern.search(text)) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _first_match(outline: Outline, selectors: Sequence[str]) -> tuple[str, set[int]]:
    """The first selector that matches any element, and the elements; empty ones if none does."""
    for selector in selectors:
        if elements := _select(outline, selector):
            return selector, elements
    return "", set()


def _select(outline: Outline, selector: str) -> set[int]:
    """The block-level elements that a selector matches; inline ones hold no block of their own."""
    nodes: Any = outline.nodes[0].xpath(selector)
    if not isinstance(nodes, list):
        return set()
    element_of = {node: element for element, node in enumerate(outline.nodes)}
    return {element_of[node] for node in nodes if node in element_of}


def _dropped(outline: Outline, rules: UserRules, site: SiteRules | None) -> list[tuple[str, str, set[int]]]:
    """The rule, the reason and the elements of everything that is dropped by selector or by name."""
    dropped = [("user.drop", f"{selector} in {rules.origin}", _select(outline, selector)) for selector in (site.drop if site else ())]
    names = rules.names | site.names if site else rules.names
    if names:
        named = {element for element in range(len(outline)) if not names.isdisjoint(_names_in(outline.attributes(element)))}
        dropped.append(("user.name", f"a name in {rules.origin}", named))
    return dropped


def _names_in(attributes: Sequence[tuple[str, str]]) -> list[str]:
    return [name.lower() for attribute, value in attributes if attribute in ("class", "id", "role") for name in NAME.findall(value)]


def _inside(outline: Outline, elements: set[int]) -> list[bool]:
    """For every element of the page whether it is one of these, or inside one."""
    inside = [0 in elements]
    for element in range(1, len(outline)):
        inside.append(element in elements or inside[outline.parents[element]])
    return inside
