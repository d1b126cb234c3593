"""The title: by agreement of the page's headings with what its head declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from ..model import Field, Kind, Page
from ..patterns import regex
from ..text import letters_of

LONGEST_TITLE = 400
MOST_HEADINGS = 30
FEWEST_SHARED, MOST_OF = 3, 0.6
BEHIND_TITLES = ("(", "[", "|")
LONGEST_COUNT = 20
"""Letters of what may stand behind a title in its heading: a source, a count of comments."""
SEPARATOR = regex(r"(?<=\s)(?:[|\-–—·•»«:/~⋆◆■]{1,2}|@)(?=\s)|[|｜]|:(?=\s)|(?<=[^\x00-\x7f])[-_](?=[^\x00-\x7f])|(?<=\s)—(?=\S)|-{2,}")
"""What parts a title from the site's name or a section, without the white space around it."""
WORD = regex(r"[^\W\d_]+|\d+")


squash = letters_of


def headings(page: Page) -> list[tuple[int, str]]:
    """The h1 elements of a page: the number of the first block in each, and its text."""
    outline = page.outline
    tags = outline.tags
    spans: list[tuple[int, int]] = []
    start = 0
    while len(spans) < MOST_HEADINGS:
        try:
            start = tags.index("h1", start)
        except ValueError:
            break
        spans.append((start, outline.end(start)))
        start += 1
    if not spans:
        return []
    owners = {element: index for index, (start, end) in reversed([*enumerate(spans)]) for element in range(start, end)}
    found: list[list[tuple[int, str]]] = [[] for _ in spans]
    left = len(spans)
    inside = -1
    for number, block in enumerate(page.blocks):
        index = owners.get(block.element, -1)
        if index != inside:
            left -= inside >= 0
            if not left:
                break
            inside = index
        if index >= 0 and not (found[index] and spans[index][1] == spans[index][0] + 1):
            found[index].append((number, block.text))
    texts = [(parts[0][0], " ".join(text for _, text in parts).strip()) for parts in found if parts]
    return [(number, text) for number, text in texts if text and len(text) <= LONGEST_TITLE]


def choose_heading(page: Page, declared: Mapping[str, str], names: Set[str] = frozenset()) -> tuple[int, str] | None:
    """Returns the heading that is the title, with its block's number; None if no heading fits.

    1. An h1 that is part of a declared title (or the other way round): one that is all of it, else the longest.
    2. Another heading that says what a declared title says, less the site's name, and little more.
    3. The h1 that has most of its words in common with a declared title; else another heading that a declared title begins with.
    4. The only h1 that has a word in common with a declared title, the one inside article or main, or the first such;
       where nothing is declared, any h1.
    Never one that only names the site.

    `declared` are the declared titles, each with what is left of it without the site's name; `names` are the site's, as
    `site_keys` gives them.
    """
    keyed = [(number, text, key) for number, text in headings(page) if (key := squash(text)) and key not in names]
    found = [(number, text) for number, text, _ in keyed]
    wanted = [(key, _parts(text)) for text in declared if (key := squash(text))]
    short = declared.values()
    cut = {squash(text) for text in short} - names
    agreeing = [(number, text, key in cut) for number, text, key in keyed if _agrees(key, wanted)]
    if agreeing:
        number, text, _ = max(agreeing, key=lambda each: (each[2], min(len(each[1]), 200), -each[0]))
        return number, text
    begins = None
    starts = {key[0] for key in (*cut, *(key for key, _ in wanted)) if key}
    for number, block in enumerate(page.blocks):
        if block.kind is Kind.HEADING and 10 <= len(block.text) <= LONGEST_TITLE:
            start = block.text[0].casefold()[0]
            if start.isalnum() and start not in starts:
                continue
            key = squash(block.text)
            if len(key) >= 10 and key not in names:
                if key in cut or any(len(text) > 20 and key.startswith(text) and len(key) - len(text) <= LONGEST_COUNT for text in cut):
                    return number, block.text
                if begins is None and len(key) > 15 and any(text.startswith(key) for text, _ in wanted):
                    begins = number, block.text
    if akin := _most_alike(found, short):
        return akin
    if begins:
        return begins
    said = {word for text in short for word in _words(text)}
    if said:
        found = [(number, text) for number, text in found if _words(text) & said]
    if len({squash(text) for _, text in found}) < 2:
        return found[0] if found else None
    return next((each for each in found if _is_inside_article(page, each[0])), found[0])


def _is_inside_article(page: Page, number: int) -> bool:
    return page.outline.nearest(page.blocks[number].element, ("article", "main")) > 0


def _words(text: str) -> set[str]:
    """The words of a text that say something, in lower case."""
    return {word.casefold() for word in WORD.findall(text) if len(word) > 2 or not word.isascii()}


def _parts(title: str) -> list[str]:
    """The letters of a title's parts, where marks part it from the site's name or a section."""
    return [squash(part) for part in SEPARATOR.split(title)]


def _agrees(key: str, wanted: Sequence[tuple[str, list[str]]]) -> bool:
    """Whether a heading is part of a declared title, and no mere word inside it, or holds it whole."""
    for text, parts in wanted:
        if len(text) >= 12 and text in key:
            return True
        if len(key) >= 4 and key in text and (text.startswith(key) or key in parts or len(key) * 3 >= max(map(len, parts))):
            return True
    return False


def _most_alike(headings: Iterable[tuple[int, str]], declared: Iterable[str]) -> tuple[int, str] | None:
    """The heading that has most words in common with a declared title: three at least, and most of the shorter one's."""
    best, chosen = 0.0, None
    titles = [_words(text) for text in declared]
    for number, text in headings:
        own = _words(text)
        for words in titles:
            shared, least = len(own & words), min(len(own), len(words))
            if shared >= FEWEST_SHARED and shared / least > max(best, MOST_OF):
                best, chosen = shared / least, (number, text)
    return chosen


def site_keys(sites: Iterable[str]) -> frozenset[str]:
    """The names of a site as titles are compared with them."""
    return frozenset(squash(site) for site in sites if site) - {""}


def without_site(title: str, names: Set[str]) -> str:
    """A declared title less the parts at its ends that only name the site.

    >>> without_site("Salt prices fall | Harbour News | Opinion - Harbour News", site_keys(["Harbour News"]))
    'Salt prices fall | Harbour News | Opinion'
    """
    for _ in range(3):
        cuts = list(SEPARATOR.finditer(title))
        if not cuts:
            break
        last, first = cuts[-1], cuts[0]
        if last.start() > 0 and _names_site(squash(title[last.end() :]), names):
            title = title[: last.start()]
        elif first.start() > 0 and squash(title[: first.start()]) in names and len(title) - first.end() > 8:
            title = title[first.end() :]
        else:
            break
    return title.strip()


def _names_site(tail: str, names: Set[str]) -> bool:
    if not tail:
        return True
    return any(
        tail == name or (len(tail) >= 3 and name.startswith(tail)) or (len(name) >= 4 and name in tail and len(tail) <= len(name) + 12)
        for name in names
    )


def decide_title(heading: str | None, declared: Iterable[tuple[str, str]], head_title: str, names: Set[str]) -> Field | None:
    """Returns the title with its evidence.

    1. The heading; where a declared headline (less the site's name) is contained in it and at least half as long, that
       one instead: the heading has a kicker or a section's name before it (a year is no kicker), or something in
       brackets or behind a bar after it.
    2. Without a heading, the first declared headline, then the title element.

    `declared` are pairs of evidence and text without the site's name, in the order of trust.
    """
    if heading:
        key = squash(heading)
        for how, text in declared:
            inner = squash(text)
            if heading.startswith(text) and heading[len(text) :].lstrip().startswith(BEHIND_TITLES) and len(inner) * 2 >= len(key):
                return Field(text, how)
            kicker = key.removesuffix(inner)
            if kicker != key and kicker and not kicker.isdecimal() and len(inner) * 2 >= len(key) and len(inner) > 8:
                return Field(text, how)
        return Field(heading, "h1")
    for how, text in (*declared, ("title", without_site(head_title, names))):
        if text and squash(text) not in names:
            return Field(text, how)
    return Field(head_title, "title") if head_title else None
