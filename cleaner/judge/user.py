"""The caller's own rules, applied: where the article stands, what goes by element, by name, by wording."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from ..model import Block, Kind, Notice, Outline, Verdict
from ..patterns import regex
from ..rules.user import SiteRules, UserPhrase, UserRules

NAME = regex(r"[\w-]+")
NAMED = ("class", "id", "role")


def judge_by_elements(
    outline: Outline, blocks: Sequence[Block], verdicts: Sequence[Verdict], rules: UserRules, url: str | None
) -> tuple[list[Verdict], list[Notice]]:
    """Returns the verdicts after a caller's rules for elements, and what the caller should know.

    1. Inside the site's root every block is kept, outside none. Where no root matches, a notice says so and the
       verdicts stand as they were.
    2. What a selector of `drop` matches goes, and so do elements with one of the names, and all that is in them.

    Text input has no elements; nothing changes.
    """
    judged, notices = list(verdicts), list[Notice]()
    site = rules.site(url)
    if outline.nodes[0] is None:
        return judged, notices
    if site and site.root:
        selector, found = _first_selected(outline, site.root)
        if found:
            inside = _below(outline, found)
            reason = f"the root {selector} of {rules.origin}"
            for number, block in enumerate(blocks):
                kept = inside[block.element]
                judged[number] = Verdict(kept, "user.root", f"{'inside' if kept else 'outside'} {reason}", float(kept))
        else:
            notices.append(Notice("rules-root", f"no root of {site.host} in {rules.origin} matches this page; it was judged without"))
    for rule, reason, found in _dropped(outline, rules, site):
        inside = _below(outline, found)
        for number, block in enumerate(blocks):
            if inside[block.element] and judged[number].kept:
                judged[number] = Verdict(False, rule, reason, 0.0)
    return judged, notices


def judge_by_wording(blocks: Sequence[Block], verdicts: Sequence[Verdict], rules: UserRules, url: str | None) -> list[Verdict]:
    """Returns the verdicts, with kept blocks dropped that match one of a caller's phrases, everywhere or on this site."""
    site = rules.site(url)
    phrases = (*rules.phrases, *(site.phrases if site else ()))
    judged = list(verdicts)
    for number, block in enumerate(blocks):
        if phrases and judged[number].kept and block.kind is not Kind.CODE:
            phrase = next((phrase for phrase in phrases if _matches(phrase, block.text)), None)
            if phrase:
                judged[number] = Verdict(False, phrase.id, phrase.why or f"its wording is in {rules.origin}")
    return judged


def _matches(phrase: UserPhrase, text: str) -> bool:
    pattern = _compiled(phrase.pattern)
    if phrase.scope == "line":
        return pattern.fullmatch(text) is not None
    return (pattern.match(text) if phrase.scope == "paragraph" else pattern.search(text)) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _first_selected(outline: Outline, selectors: Sequence[str]) -> tuple[str, set[int]]:
    for selector in selectors:
        if found := _selected(outline, selector):
            return selector, found
    return "", set()


def _selected(outline: Outline, selector: str) -> set[int]:
    """The numbers of the block-level elements that a selector matches; inline ones hold no block of their own."""
    matched: Any = outline.nodes[0].xpath(selector)
    if not isinstance(matched, list):
        return set()
    numbers = {node: number for number, node in enumerate(outline.nodes)}
    return {numbers[node] for node in matched if node in numbers}


def _dropped(outline: Outline, rules: UserRules, site: SiteRules | None) -> list[tuple[str, str, set[int]]]:
    """Rule, reason and elements of all that goes by selector or by name."""
    dropped = [("user.drop", f"{selector} in {rules.origin}", _selected(outline, selector)) for selector in (site.drop if site else ())]
    names = rules.names | site.names if site else rules.names
    if names:
        named = {number for number in range(len(outline)) if not names.isdisjoint(_names_in(outline.attributes(number)))}
        dropped.append(("user.name", f"a name in {rules.origin}", named))
    return dropped


def _names_in(attributes: Sequence[tuple[str, str]]) -> list[str]:
    return [name.lower() for attribute, value in attributes if attribute in NAMED for name in NAME.findall(value)]


def _below(outline: Outline, found: set[int]) -> list[bool]:
    """For every element whether it is one of those found, or inside one."""
    inside = [0 in found]
    for number in range(1, len(outline)):
        inside.append(number in found or inside[outline.parents[number]])
    return inside
