"""Finds the site's own name where a page does not declare it: at an end of its title, in its logo, in its copyright line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model import Field, Page
from ..text import letters_of
from ..urls import host_of, is_home
from .credited import has_owner_sign
from .evidence import Evidence
from .title import SEPARATOR

LONGEST_SITE_CHARS = 50
SHORTEST_SITE_CHARS = 3
LONGEST_COPYRIGHT_CHARS = 300
MOST_BLOCKS_BEFORE_ARTICLE = 60
MOST_INNER_LINKS = 5


def site_in_title(evidence: Evidence) -> Field | None:
    """Returns the name at one end of the title element that is the site's, as another place says too.

    Such a place is the handle in twitter:site, the host, a copyright line, or a link to the home page above the title.
    """
    page = evidence.page
    title = letters_of(page.blocks[evidence.title_block].text) if evidence.title_block is not None else ""
    for name in ends_of_title(evidence.head.title):
        key = letters_of(name)
        if key and key != title and (how := _where_named(evidence, key)):
            return Field(name, f"title and {how}")
    return None


def ends_of_title(title: str) -> Iterator[str]:
    """Yields the last part of a title, then the first, as separators divide it; nothing if it has no parts or they are too long.

    >>> list(ends_of_title("Salt prices fall - Trade | Quay News"))
    ['Quay News', 'Salt prices fall']
    """
    cuts = list(SEPARATOR.finditer(title))
    if cuts:
        for part in (title[cuts[-1].end() :].strip(), title[: cuts[0].start()].strip()):
            if SHORTEST_SITE_CHARS <= len(part) <= LONGEST_SITE_CHARS:
                yield part


def _where_named(evidence: Evidence, key: str) -> str:
    """Returns the place that names the site as the title does; '' if there is none."""
    page, head = evidence.page, evidence.head
    if any(letters_of(handle) == key for handle in head.metas.get("twitter:site", ())):
        return "twitter:site"
    if any(letters_of(part) == key for part in host_of(page.address).split(".")[:-1]):
        return "host"
    for block, verdict in zip(page.blocks, evidence.verdicts, strict=True):
        text = block.text
        if verdict.kept or len(text) > LONGEST_COPYRIGHT_CHARS:
            continue
        if has_owner_sign(text.casefold()) and key in letters_of(text):
            return "copyright line"
    before = range(min(len(page.blocks), MOST_BLOCKS_BEFORE_ARTICLE if evidence.title_block is None else evidence.title_block))
    return "logo" if any(letters_of(page.blocks[index].text) == key and _links_home(page, index) for index in before) else ""


def _links_home(page: Page, index: int) -> bool:
    """Returns whether the text of a block is a link to the home page, as a logo is."""
    node = page.outline.nodes[page.blocks[index].element]
    if node is None:
        return False
    inner = (link for link, _ in zip(node.iter("a"), range(MOST_INNER_LINKS), strict=False))
    return any(is_home(href) for link in (*inner, *node.iterancestors("a")) if (href := link.get("href")))


def site_headings(page: Page, headings: Iterable[tuple[int, str]], titles: Iterable[str]) -> frozenset[str]:
    """Returns the keys of headings that name the site: a link to the home page that is one end of a declared title."""
    ends: frozenset[str] | None = None
    found = set()
    for index, text in headings:
        if len(text) <= LONGEST_SITE_CHARS and _links_home(page, index):
            if ends is None:
                ends = frozenset(letters_of(end) for title in titles for end in ends_of_title(title))
            if (key := letters_of(text)) in ends:
                found.add(key)
    return frozenset(found)
