"""Where an article credits somebody: at its end, at its head, in its datelines."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Block, InputKind, Kind, Page, Verdict
from ..rules.agencies import find_agency
from .credits import LONGEST_NOTE, Credit, read_credit, read_dateline
from .names import is_person
from .title import squash

TAIL_BEFORE, TAIL_AFTER = 5, 11
HEAD_BEFORE, HEAD_AFTER = 2, 12
PROSE_CHARS = 120
SHORTEST_CREDIT = 2
ARTICLES = frozenset("The El La Le Les Die Der Das Il O De".split())


def in_text(page: Page, verdicts: Sequence[Verdict], title: int | None) -> list[tuple[Credit, int]]:
    """Returns the credits that the text prints, each with its block's number: at the end first, then at the head, then in datelines."""
    blocks = page.blocks
    prose = find_prose(page, verdicts)
    if not prose:
        return []
    first, last = prose[0], prose[-1]
    found: list[tuple[Credit, int]] = []
    numbers = range(max(first, last - TAIL_BEFORE), min(len(blocks), last + TAIL_AFTER))
    for number in numbers:
        block = blocks[number]
        if (
            len(block.text) < SHORTEST_CREDIT
            or block.kind is Kind.CAPTION
            or (block.link_chars >= len(block.text) and not verdicts[number].kept)
        ):
            continue
        closing = verdicts[number].kept and number >= last
        credit = read_credit(block.text, closing=closing)
        if credit is None and not (block.links > 1 and " via" in block.text):
            continue
        links = links_of(page, block)
        credit = read_credit(block.text, links, closing=closing)
        if credit is None or (credit.relation == "via" and number > last + 4) or is_beside_picture(page, number):
            continue
        is_outlet = credit.bare and credit.relation == "source" and not find_agency(credit.names[0])
        if is_outlet and number < last and not (page.kind is InputKind.TEXT and number > prose[-2:][0]):
            continue
        if credit.relation == "contributed":
            credit = credit._replace(names=_but_persons(credit.names, links))
        if credit.names:
            found.append((credit, number))
    start = max(0, (title if title is not None else first) - HEAD_BEFORE)
    for number in range(start, min(first + 1, start + HEAD_AFTER)):
        block = blocks[number]
        if number in numbers or not SHORTEST_CREDIT <= len(block.text) <= LONGEST_NOTE or block.kind is Kind.CAPTION:
            continue
        if block.link_chars >= len(block.text):
            continue
        if read_credit(block.text, closing=False) is None:
            continue
        credit = read_credit(block.text, links_of(page, block), closing=False)
        if credit is None or (credit.relation == "source" and not credit.bare) or is_beside_picture(page, number):
            continue
        if len(credit.names) > 1 or squash(block.text) != squash(credit.names[0]):
            found.append((credit, number))
    for number in prose[:3]:
        if credit := read_dateline(blocks[number].text):
            found.append((credit, number))
            break
    return found


def _but_persons(names: Sequence[str], links: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Names less those of persons: reporters who helped are no source."""
    linked = {squash(label) for label, href in links if href.startswith("http")}
    return tuple(
        name for name in names if find_agency(name) or squash(name) in linked or name.split()[0] in ARTICLES or not is_person(name)
    )


def find_prose(page: Page, verdicts: Sequence[Verdict]) -> list[int]:
    """The numbers of the article's long paragraphs: of the kept ones, or where none is kept, of all without many links."""
    long = [number for number, block in enumerate(page.blocks) if len(block.text) >= PROSE_CHARS]
    kept = [number for number in long if verdicts[number].kept]
    if kept:
        return kept
    plainly = [number for number in long if page.blocks[number].link_chars * 3 < len(page.blocks[number].text)]
    return plainly or [number for number, block in enumerate(page.blocks) if len(block.text) >= PROSE_CHARS / 2 and block.link_chars == 0]


def links_of(page: Page, block: Block) -> list[tuple[str, str]]:
    """The text and address of the links in a block."""
    node = page.outline.nodes[block.element]
    if node is None or not block.links or block.links > 30:
        return []
    links = []
    for link in node.iter("a"):
        text = " ".join("".join(link.itertext()).split())
        if text and text in block.text:
            links.append((text, link.get("href") or ""))
    return links


def is_beside_picture(page: Page, number: int) -> bool:
    """Whether a block stands in a figure or a table, or right under one: then it credits that."""
    outline = page.outline
    element = page.blocks[number].element
    for _ in range(6):
        if element <= 0:
            break
        if outline.tags[element] in ("figure", "figcaption", "table", "caption"):
            return True
        element = outline.parents[element]
    before = page.blocks[number - 1] if number else None
    return before is not None and (before.kind in (Kind.CELL, Kind.CAPTION) or not before.text)
