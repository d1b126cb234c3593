"""Finds the title of a page: the heading that agrees with its declared titles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from ..model import Field, Kind, Page
from ..patterns import regex
from ..text import SENTENCE_ENDS, letters_of

LONGEST_HEADING_CHARS = 400
LONGEST_COUNT_CHARS = 20
"""How many letters may follow a title in its heading, such as a source or a count of comments."""
AFTER_TITLES = ("(", "[", "|")
SEPARATOR = regex(r"(?<=\s)(?:[|\-–—·•»«:/~⋆◆■]{1,2}|@)(?=\s)|[|｜]|:(?=\s)|(?<=[^\x00-\x7f])[-_](?=[^\x00-\x7f])|(?<=\s)—(?=\S)|-{2,}")
"""What separates a title from the site's name or a section, without the white space around it."""
WORD = regex(r"[^\W\d_]+|\d+")

LONGEST_FACT_CHARS = 140
PROSE_CHARS = 100
SENTENCE_END = (".", "。", "…")
PROSE_END = tuple(SENTENCE_ENDS + ":]")
STEM = regex(r"([^\W_]{3,6})[^\W_]*")


def headings_of(page: Page) -> list[tuple[int, str]]:
    """Returns the h1 elements of a page: the index of the first block in each, and its text."""
    outline = page.outline
    tags = outline.tags
    spans: list[tuple[int, int]] = []
    start = 0
    while len(spans) < 30:
        try:
            start = tags.index("h1", start)
        except ValueError:
            break
        spans.append((start, outline.end(start)))
        start += 1
    if not spans:
        return []
    owners = {element: heading for heading, (start, end) in reversed([*enumerate(spans)]) for element in range(start, end)}
    parts: list[list[tuple[int, str]]] = [[] for _ in spans]
    left = len(spans)
    inside = -1
    for index, block in enumerate(page.blocks):
        heading = owners.get(block.element, -1)
        if heading != inside:
            left -= inside >= 0
            if not left:
                break
            inside = heading
        if heading >= 0 and not (parts[heading] and spans[heading][1] == spans[heading][0] + 1):
            parts[heading].append((index, block.text))
    texts = [(blocks[0][0], " ".join(text for _, text in blocks).strip()) for blocks in parts if blocks]
    return [(index, text) for index, text in texts if text and len(text) <= LONGEST_HEADING_CHARS]


def choose_heading(
    page: Page, headings: Iterable[tuple[int, str]], declared: Mapping[str, str], names: Set[str] = frozenset()
) -> tuple[int, str] | None:
    """Returns the index of the block and the text of the heading that is the title; None if no heading fits.

    1. An h1 that is part of a declared title, or contains one: first one that is all of it, then the longest.
    2. Another heading that says what a declared title says without the site's name, and little more.
    3. The h1 that shares the most words with a declared title; then another heading that a declared title begins with.
    4. The only h1 that shares a word with a declared title, the one inside article or main, or the first one;
       any h1 where nothing is declared.
    A heading that only names the site is never the title.

    `headings` are the h1 elements, as `headings_of` returns them. `declared` maps every declared title to what is left of it
    without the site's name; `names` are the site's names, as `site_keys` returns them.
    """
    keyed = [(index, text, key) for index, text in headings if (key := letters_of(text)) and key not in names]
    headings = [(index, text) for index, text, _ in keyed]
    wanted = [(key, text) for text in declared if (key := letters_of(text))]
    short = declared.values()
    cut = {letters_of(text) for text in short} - names
    agreeing = [(index, text, key in cut) for index, text, key in keyed if _agrees(key, wanted)]
    if agreeing:
        index, text, _ = max(agreeing, key=lambda each: (each[2], min(len(each[1]), 200), -each[0]))
        return index, text
    begins = None
    starts = {key[0] for key in (*cut, *(key for key, _ in wanted)) if key}
    for index, text in [(index, block.text) for index, block in enumerate(page.blocks) if block.kind is Kind.HEADING]:
        if not 10 <= len(text) <= LONGEST_HEADING_CHARS or ((start := text[0].casefold()[0]).isalnum() and start not in starts):
            continue
        key = letters_of(text)
        if len(key) >= 10 and key not in names:
            if key in cut or any(len(own) > 20 and key.startswith(own) and len(key) - len(own) <= LONGEST_COUNT_CHARS for own in cut):
                return index, text
            if begins is None and len(key) > 15 and any(whole.startswith(key) for whole, _ in wanted):
                begins = index, text
    if akin := _most_alike(headings, short):
        return akin
    if begins:
        return begins
    if declared_words := {word for text in short for word in _words(text)}:
        headings = [(index, text) for index, text in headings if _words(text) & declared_words]
    if len({letters_of(text) for _, text in headings}) < 2:
        return headings[0] if headings else None
    inside = (heading for heading in headings if page.outline.nearest(page.blocks[heading[0]].element, ("article", "main")))
    return next(inside, headings[0])


def _words(text: str) -> set[str]:
    """Returns the words of a text that carry meaning, in lower case."""
    return {word.casefold() for word in WORD.findall(text) if len(word) > 2 or not word.isascii()}


def _parts(title: str) -> list[str]:
    """Returns the letters of each part of a title, as separators divide it."""
    return [letters_of(part) for part in SEPARATOR.split(title)]


def _agrees(key: str, wanted: Sequence[tuple[str, str]]) -> bool:
    """Returns whether a heading is part of a declared title (and not only a word inside it), or contains one."""
    for whole, title in wanted:
        if len(whole) >= 12 and whole in key:
            return True
        if len(key) >= 4 and key in whole:
            if whole.startswith(key):
                return True
            parts = _parts(title)
            if key in parts or len(key) * 3 >= max(map(len, parts)):
                return True
    return False


def _most_alike(headings: Iterable[tuple[int, str]], declared: Iterable[str]) -> tuple[int, str] | None:
    """Returns the heading that shares the most words with a declared title: at least three, and most of the shorter one's."""
    best, chosen = 0.0, None
    titles = [_words(text) for text in declared]
    for index, text in headings:
        own = _words(text)
        for words in titles:
            shared, least = len(own & words), min(len(own), len(words))
            if shared >= 3 and shared / least > max(best, 0.6):
                best, chosen = shared / least, (index, text)
    return chosen


def site_keys(sites: Iterable[str]) -> frozenset[str]:
    """Returns the names of a site in the form in which titles are compared with them."""
    return frozenset(letters_of(site) for site in sites if site) - {""}


def without_site(title: str, names: Set[str]) -> str:
    """Returns a declared title without the parts at its ends that only name the site.

    >>> without_site("Salt prices fall | Harbour News | Opinion - Harbour News", site_keys(["Harbour News"]))
    'Salt prices fall | Harbour News | Opinion'
    """
    for _ in range(3):
        cuts = list(SEPARATOR.finditer(title))
        if not cuts:
            break
        last, first = cuts[-1], cuts[0]
        if last.start() > 0 and _names_site(letters_of(title[last.end() :]), names):
            title = title[: last.start()]
        elif first.start() > 0 and letters_of(title[: first.start()]) in names and len(title) - first.end() > 8:
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


def decide_title(heading: tuple[int, str] | None, declared: Iterable[tuple[str, str]], head_title: str, names: Set[str]) -> Field | None:
    """Returns the title with its evidence and, where a heading prints it, that heading's block.

    1. The heading. A declared title that is contained in it and at least half as long is taken instead: then the heading
       has a kicker or a section's name before it (a year is no kicker), or something in brackets or behind a bar after it.
    2. Without a heading, the first declared title, then the title element.

    `declared` are pairs of evidence and text without the site's name, the most reliable first.
    """
    if heading:
        index, shown = heading
        key = letters_of(shown)
        for how, text in declared:
            inner = letters_of(text)
            if shown.startswith(text) and shown[len(text) :].lstrip().startswith(AFTER_TITLES) and len(inner) * 2 >= len(key):
                return Field(text, how, index)
            kicker = key.removesuffix(inner)
            if kicker != key and kicker and not kicker.isdecimal() and len(inner) * 2 >= len(key) and len(inner) > 8:
                return Field(text, how, index)
        return Field(shown, "h1", index)
    for how, text in (*declared, ("title", without_site(head_title, names))):
        if text and letters_of(text) not in names:
            return Field(text, how)
    return Field(head_title, "title") if head_title else None
