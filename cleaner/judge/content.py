"""Main text or not: the first verdict of every block of a page, by where it stands and how it reads."""

from __future__ import annotations

import re

from ..model import Block, Kind, Outline, Verdict
from ..rules.furniture import CONTENT_TAGS, FURNITURE_NAMES, FURNITURE_TAGS

NAME = re.compile(r"[a-z]+|[A-Z][a-z]*")
SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", '"', "”", "»", "’")
CORE_SHARE = 0.7
"""The core is the deepest element that holds this much of the page's prose."""
LINKED_SHARE = 0.5
PROSE_CHARS = 60


def judge_content(outline: Outline, blocks: list[Block]) -> list[Verdict]:
    """Returns a verdict for every block, from the evidence of tags, names, link density and containers.

    1. Prose is text in sentences outside links and outside elements that are named or tagged as furniture.
    2. The core is the deepest element that holds most of the page's prose.
    3. Inside it, blocks stay that are not furniture and not mostly links; headings stay when what follows stays.
    """
    furniture = _furniture(outline)
    prose = [0 if furniture[block.element] else _prose_chars(block) for block in blocks]
    first, last = _core(outline, blocks, prose)
    verdicts = []
    for block in blocks:
        name = furniture[block.element]
        if name:
            verdict = Verdict(False, "content.furniture", f"inside {name}", 0.1)
        elif not first <= block.element <= last:
            verdict = Verdict(False, "content.outside", "outside the element that holds the article", 0.2)
        elif block.text and block.link_chars > LINKED_SHARE * len(block.text) and len(block.text) < 2 * PROSE_CHARS:
            verdict = Verdict(False, "content.links", f"link density {min(1.0, block.link_chars / len(block.text)):.1f}", 0.2)
        else:
            verdict = Verdict(True, "content.main", "inside the element that holds the article", 0.8)
        verdicts.append(verdict)
    return _without_lone_headings(blocks, verdicts)


def _furniture(outline: Outline) -> list[str]:
    """For every element the name or tag that makes it furniture, its own or inherited; '' for none."""
    found = [""]
    for number in range(1, len(outline)):
        inherited = found[outline.parents[number]]
        found.append(inherited or _furniture_name(outline.tags[number], outline.attributes[number]))
    return found


def _furniture_name(tag: str, attributes: list[tuple[str, str]]) -> str:
    if tag in FURNITURE_TAGS:
        return f"<{tag}>"
    if tag in CONTENT_TAGS:
        return ""
    for attribute, value in attributes:
        if attribute in ("class", "id", "role") and len(value) < 200:
            for name in NAME.findall(value):
                if name.lower() in FURNITURE_NAMES:
                    return f'<{tag} {attribute}="{value[:60]}">'
        elif attribute == "hidden" or (attribute == "aria-hidden" and value == "true"):
            return f"<{tag} {attribute}>"
    return ""


def _prose_chars(block: Block) -> int:
    if block.kind is Kind.HEADING or len(block.text) < PROSE_CHARS or not block.text.endswith(SENTENCE_ENDS):
        return 0
    return max(0, len(block.text) - 2 * block.link_chars)


def _core(outline: Outline, blocks: list[Block], prose: list[int]) -> tuple[int, int]:
    """The numbers of the first and the last element of the core."""
    held = [0] * len(outline)
    last = list(range(len(outline)))
    for block, chars in zip(blocks, prose, strict=True):
        held[block.element] += chars
    for number in range(len(outline) - 1, 0, -1):
        parent = outline.parents[number]
        held[parent] += held[number]
        last[parent] = max(last[parent], last[number])
    core = number = 0
    while (number := number + 1) <= last[core]:
        if held[number] >= CORE_SHARE * held[0] and held[number]:
            core = number
        else:
            number = last[number]
    return core, last[core]


def _without_lone_headings(blocks: list[Block], verdicts: list[Verdict]) -> list[Verdict]:
    """The verdicts, with headings dropped that nothing kept follows before the next heading of their rank or higher."""
    judged = list(verdicts)
    followed = False
    for number in range(len(blocks) - 1, -1, -1):
        if not judged[number].kept:
            continue
        if blocks[number].kind is not Kind.HEADING:
            followed = True
        elif not followed:
            judged[number] = Verdict(False, "content.lone-heading", "nothing that follows it is kept", 0.3)
    return judged
