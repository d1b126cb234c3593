"""Finds the title: the heading of a page that agrees with its declared titles, or the line above a flattened text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set

from ..model import Block, Field, Kind, Page, Verdict
from ..patterns import regex
from ..rules.titles import NO_TITLE
from ..text import SENTENCE_ENDS, letters_of
from .dates import find_dates, is_date_line, words_beside
from .names import is_other_label, label_at, prints_byline

LONGEST_HEADING_CHARS = 400
LONGEST_COUNT_CHARS = 20
"""How many letters may follow a title in its heading, such as a source or a count of comments."""
AFTER_TITLES = ("(", "[", "|")
SEPARATOR = regex(r"(?<=\s)(?:[|\-–—·•»«:/~⋆◆■]{1,2}|@)(?=\s)|[|｜]|:(?=\s)|(?<=[^\x00-\x7f])[-_](?=[^\x00-\x7f])|(?<=\s)—(?=\S)|-{2,}")
"""What separates a title from the site's name or a section, without the white space around it."""
WORD = regex(r"[^\W\d_]+|\d+")

SHORTEST_TITLE_CHARS = 8
LONGEST_TITLE_CHARS = 250
LONGEST_FACT_CHARS = 140
LONGEST_SITE_CHARS = 50
FULL_TITLE_WORDS = 5
PROSE_CHARS = 100
SENTENCE_END = (".", "。", "…")
PROSE_END = tuple(SENTENCE_ENDS + ":]")
STEM = regex(r"([^\W_]{3,6})[^\W_]*")
NOT_TITLE = regex(NO_TITLE, re.I)
UNFINISHED = regex(r"\b(?:at|of|the|and|in|on|for|to|with|by|und|der|die|das|von|mit|et|de|la|le|du|des|el|los|y|che|di|con)$")


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
    wanted = [(key, _parts(text)) for text in declared if (key := letters_of(text))]
    short = declared.values()
    cut = {letters_of(text) for text in short} - names
    agreeing = [(index, text, key in cut) for index, text, key in keyed if _agrees(key, wanted)]
    if agreeing:
        index, text, _ = max(agreeing, key=lambda each: (each[2], min(len(each[1]), 200), -each[0]))
        return index, text
    begins = None
    starts = {key[0] for key in (*cut, *(key for key, _ in wanted)) if key}
    for index, block in enumerate(page.blocks):
        if block.kind is Kind.HEADING and 10 <= len(block.text) <= LONGEST_HEADING_CHARS:
            start = block.text[0].casefold()[0]
            if start.isalnum() and start not in starts:
                continue
            key = letters_of(block.text)
            if len(key) >= 10 and key not in names:
                if key in cut or any(
                    len(text) > 20 and key.startswith(text) and len(key) - len(text) <= LONGEST_COUNT_CHARS for text in cut
                ):
                    return index, block.text
                if begins is None and len(key) > 15 and any(text.startswith(key) for text, _ in wanted):
                    begins = index, block.text
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


def _agrees(key: str, wanted: Sequence[tuple[str, list[str]]]) -> bool:
    """Returns whether a heading is part of a declared title (and not only a word inside it), or contains one."""
    for text, parts in wanted:
        if len(text) >= 12 and text in key:
            return True
        if len(key) >= 4 and key in text and (text.startswith(key) or key in parts or len(key) * 3 >= max(map(len, parts))):
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


def title_of_text(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """Returns the index of the line that is the title of a flattened text, or None.

    The candidates are the short lines before the text begins, kept or dropped, unless a phrase rule dropped them. A line
    scores more if its words come again in the text, it is printed twice, it is marked as a heading, a date or a byline
    follows, or the text is near. It scores less if it ends like a sentence or in the middle of one, is an item of a list
    or a line of a menu, or comes again after the text. Of two lines in a row with about the same score, the first is the
    title and the second the dek.
    """
    blocks = page.blocks
    start = _text_start(page, verdicts)
    if start is None:
        return None
    prose = " ".join(block.text for block in blocks[start : start + 40] if len(block.text) >= PROSE_CHARS)
    stems = set(STEM.findall(prose[:8000].casefold()))
    keys = [letters_of(block.text[:LONGEST_TITLE_CHARS]) for block in blocks[:start]]
    after = {letters_of(block.text) for block in blocks[start:] if len(block.text) <= LONGEST_FACT_CHARS}
    best, title = 1.0, None
    for index in range(max(0, start - 120), start):
        text = blocks[index].text
        if verdicts[index].rule.startswith("phrase.") or not SHORTEST_TITLE_CHARS <= len(text) <= LONGEST_TITLE_CHARS or is_date_line(text):
            continue
        score = _title_score(page, index, start, stems, keys) - (2.0 if keys[index] in after else 0.0)
        is_under = title is not None and title >= index - 4 and len(blocks[title].text.split()) >= FULL_TITLE_WORDS
        if score > best + (1.0 if is_under else 0.0):  # else the line under the title is the dek
            best, title = score, index
    return None if title is None else _without_site_line(page, title)


def _without_site_line(page: Page, title: int) -> int:
    """Returns the line that has the title alone, where the best line adds the site's name or the section to it."""
    key = letters_of(page.blocks[title].text)
    for index, block in enumerate(page.blocks[: title + 400]):
        if index != title and SHORTEST_TITLE_CHARS < len(block.text) <= LONGEST_TITLE_CHARS:
            other = letters_of(block.text)
            if len(other) > 12 and len(other) * 2 > len(key) > len(other) and (key.startswith(other) or key.endswith(other)):
                return index
    return title


def site_beside_title(page: Page, title: int) -> list[str]:
    """Returns the site's name, if a line before the title is the title with that name behind it, as a browser's tab shows it."""
    wanted = page.blocks[title].text
    for block in page.blocks[: title + 1]:
        tail = block.text[len(wanted) :]
        if (
            block.text.startswith(wanted)
            and len(tail) <= LONGEST_SITE_CHARS
            and (separator := SEPARATOR.search(tail))
            and not tail[: separator.start()].strip()
        ):
            return [tail[separator.end() :].strip()]
    return []


def _title_score(page: Page, index: int, start: int, stems: set[str], keys: Sequence[str]) -> float:
    """Returns how much a line looks like the title of the text that begins at block `start`."""
    block = page.blocks[index]
    text, key = block.text, keys[index]
    own = STEM.findall(text.casefold())
    shared = sum(stem in stems for stem in own)
    size = len(text.split())
    score = 1.4 * shared / len(own) + 0.3 * min(shared, 4) if own else 0.5
    score += 1.2 if size >= FULL_TITLE_WORDS else 0.6 if size == 4 or not text.isascii() else -0.5 * (4 - size)
    score -= 0.04 * min(start - index, 40)
    if block.kind is Kind.HEADING:
        score += 1.5
    elif block.kind is Kind.ITEM:
        score -= 1.5
    is_long = size >= FULL_TITLE_WORDS
    again = [other for other, words in enumerate(keys) if other != index and words.startswith(key) and (is_long or words != key)]
    if len(key) > 12 and any(abs(other - index) > 3 for other in again):
        score += 1.0
    if index > 2 and len(key) > 10 and any(other < 3 for other in again):
        score += 1.0
    if keys.count(key) >= 3:  # a step or a refrain
        score -= 3.0
    if index == 0:
        score += 0.7
    if (text.endswith(SENTENCE_END) and size > 3) or UNFINISHED.search(text):
        score -= 1.5
    if index and UNFINISHED.search(page.blocks[index - 1].text):
        score -= 1.5
    if text.endswith(":") or size > 26:
        score -= 1.0
    if text[0].islower():
        score -= 1.0
    if NOT_TITLE.search(text) or label_at(text) or is_other_label(text):
        score -= 2.0
    if size > 2 and len(set(own)) * 2 <= len(own):  # the same words again
        score -= 1.5
    if any(_dates_or_signs(after.text) for after in page.blocks[index + 1 : index + 5]):
        score += 1.0
    return score


def _dates_or_signs(text: str) -> bool:
    """Returns whether a line is a byline, or contains a date and hardly anything else."""
    if len(text) > LONGEST_FACT_CHARS:
        return False
    dates = find_dates(text)
    return (bool(dates) and len(words_beside(text, dates)) <= 3) or prints_byline(text)


def _text_start(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """Returns the index of the first long paragraph that more follow soon; if there is none, of the first long paragraph."""
    long = [index for index, block in enumerate(page.blocks) if verdicts[index].kept and _is_prose(block)]
    for position, index in enumerate(long):
        if len(page.blocks[index].text) >= 2.5 * PROSE_CHARS or (position + 2 < len(long) and long[position + 2] - index <= 8):
            return index
    return long[0] if long else None


def _is_prose(block: Block) -> bool:
    """Returns whether a block is long and made of sentences."""
    text = block.text
    if len(text) < PROSE_CHARS or block.kind is Kind.HEADING:
        return False
    return len(text) >= LONGEST_TITLE_CHARS or text.rstrip("\"”»’') ").endswith(PROSE_END)
