"""Where an article credits somebody: at its end, at its head, in its datelines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Block, InputKind, Kind, Page, Verdict
from ..rules.agencies import find_agency
from .credits import LONGEST_NOTE, Credit, read_credit, read_dateline
from .names import is_person
from .title import squash

TAIL_BEFORE, TAIL_AFTER = 5, 11
HEAD_BEFORE, HEAD_AFTER = 2, 12
PROSE_CHARS = 120
SHORTEST_CREDIT = 2
LONGEST_BARE = 320  # a sentence that credits, and what may stand beside it
ARTICLES = frozenset("The El La Le Les Die Der Das Il O De".split())


def in_text(page: Page, verdicts: Sequence[Verdict], title: int | None, *, bare: bool = False) -> list[tuple[Credit, int]]:
    """Returns the credits that the text prints, each with its block's number: at the end first, then at the head, then in datelines.

    `bare` asks only for those of blocks that say nothing else.
    """
    prose = find_prose(page, verdicts)
    if not prose:
        return []
    found = [*_at_end(page, verdicts, prose, bare=bare), *_at_head(page, prose, title)]
    if bare:
        return [(credit, number) for credit, number in found if credit.bare]
    for number in prose[:3]:
        if credit := read_dateline(page.blocks[number].text):
            return [*found, (credit, number)]
    return found


def _tail(page: Page, prose: Sequence[int]) -> range:
    """The numbers of the blocks around the last long paragraph."""
    return range(max(prose[0], prose[-1] - TAIL_BEFORE), min(len(page.blocks), prose[-1] + TAIL_AFTER))


def _at_end(page: Page, verdicts: Sequence[Verdict], prose: Sequence[int], *, bare: bool) -> Iterator[tuple[Credit, int]]:
    """The credits around the last long paragraph."""
    last = prose[-1]
    for number in _tail(page, prose):
        block = page.blocks[number]
        size = len(block.text)
        if (
            size < SHORTEST_CREDIT
            or (bare and size > LONGEST_BARE)
            or block.kind is Kind.CAPTION
            or (block.link_chars >= size and not verdicts[number].kept)
        ):
            continue
        closing = not bare and verdicts[number].kept and number >= last
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
            yield credit, number


def _at_head(page: Page, prose: Sequence[int], title: int | None) -> Iterator[tuple[Credit, int]]:
    """The credits between the title and the first long paragraph."""
    first, seen = prose[0], _tail(page, prose)
    start = max(0, (title if title is not None else first) - HEAD_BEFORE)
    for number in range(start, min(first + 1, start + HEAD_AFTER)):
        block = page.blocks[number]
        if number in seen or not SHORTEST_CREDIT <= len(block.text) <= LONGEST_NOTE or block.kind is Kind.CAPTION:
            continue
        if block.link_chars >= len(block.text) or read_credit(block.text, closing=False) is None:
            continue
        credit = read_credit(block.text, links_of(page, block), closing=False)
        if credit is None or (credit.relation == "source" and not credit.bare) or is_beside_picture(page, number):
            continue
        if len(credit.names) > 1 or squash(block.text) != squash(credit.names[0]):
            yield credit, number


def _but_persons(names: Sequence[str], links: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Names less those of persons: reporters who helped are no source."""
    linked = {squash(label) for label, href in links if href.startswith("http")}
    return tuple(
        name for name in names if find_agency(name) or squash(name) in linked or name.split()[0] in ARTICLES or not is_person(name)
    )


def find_prose(page: Page, verdicts: Sequence[Verdict]) -> list[int]:
    """The numbers of the article's long paragraphs: of the kept ones, or where none is kept, of all without many links."""
    blocks = page.blocks
    kept = [number for number, verdict in enumerate(verdicts) if verdict.kept and len(blocks[number].text) >= PROSE_CHARS]
    if kept:
        return kept
    long = [number for number, block in enumerate(blocks) if len(block.text) >= PROSE_CHARS]
    plainly = [number for number in long if blocks[number].link_chars * 3 < len(blocks[number].text)]
    return plainly or [number for number, block in enumerate(blocks) if len(block.text) >= PROSE_CHARS / 2 and block.link_chars == 0]


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
    if page.outline.nearest(page.blocks[number].element, ("figure", "figcaption", "table", "caption"), 6):
        return True
    before = page.blocks[number - 1] if number else None
    return before is not None and (before.kind in (Kind.CELL, Kind.CAPTION) or not before.text)
