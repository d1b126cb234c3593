"""Which blocks near the title and at the end print a fact; and the title of a text that was flattened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Block, InputKind, Kind, Page, Verdict
from ..patterns import regex
from ..rules.class_names import OF_DEKS
from ..rules.titles import NO_TITLE
from ..text import SENTENCE_ENDS, name_words
from .dates import FIGURE, find_dates, is_date_line, words_beside
from .labels import is_other_label, label_at
from .names import CJK_ROLE, read_byline
from .placed_credits import in_text
from .title import SEPARATOR, choose_heading, squash

LONGEST_FACT = 140
NEAR, CLOSE = 12, 8
PROSE = 100
LONGEST_TITLE, SHORTEST_TITLE = 250, 8
LONGEST_SITE = 50
LONGEST_BARE_NAMES = 60
LINES_BEFORE_TEXT = 120
TEXT_SAMPLE = 8000
WORDS_OF_TITLE = 5
REFRAIN = 3
"""A line that stands so often before the text is a step or a refrain, and no title."""
DEK_BLOCKS, SHORTEST_DEK, LONGEST_DEK = 5, 25, 420
WORDING = ("phrase.", "user.")
WORDS_BESIDE_DATE = 3
DEK_MARGIN = 1.0  # by how much the line under another must look more like a title than that
SENTENCE_END = (".", "。", "…")
PROSE_END = tuple(SENTENCE_ENDS + ":]")
STEM = regex(r"([^\W_]{3,6})[^\W_]*")
NOT_TITLE = regex(NO_TITLE, re.I)
LAST_OF_ROLES = frozenset("자원者员報道")
"""The last characters of the roles that reporters of Korea and China sign with."""
UNFINISHED = regex(r"\b(?:at|of|the|and|in|on|for|to|with|by|und|der|die|das|von|mit|et|de|la|le|du|des|el|los|y|che|di|con)$")


def find_title(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """Returns the number of the block that prints the title, cheaply: from the h1 and the head's titles, or as text shows it."""
    if page.kind is InputKind.TEXT:
        return title_of_text(page, verdicts)
    declared = [page.head.title, *page.head.metas.get("og:title", ())]
    found = choose_heading(page, dict(zip(declared, declared, strict=True)))
    return found[0] if found else None


def title_of_text(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """Returns the number of the line that is a flattened text's title, or None.

    Among the short lines before the text begins, kept or not (but no known wording of sites), the best by: its words come
    again in the text, it stands there twice, it is marked as a heading, a date or a byline follows, and the text is near.
    A line that ends like a sentence or in the middle of one, an item of a list and a line of a menu count less; so does a
    line that comes again after the text. Of two lines in a row that are about as good, the first is the title and the
    second the dek.
    """
    blocks = page.blocks
    start = _text_start(page, verdicts)
    if start is None:
        return None
    said = " ".join(block.text for block in blocks[start : start + 40] if len(block.text) >= PROSE)[:TEXT_SAMPLE].casefold()
    stems = set(STEM.findall(said))
    keys = [squash(block.text[:LONGEST_TITLE]) for block in blocks[:start]]
    after = {squash(block.text) for block in blocks[start:] if len(block.text) <= LONGEST_FACT}
    best, title = 1.0, None
    for number in range(max(0, start - LINES_BEFORE_TEXT), start):
        text = blocks[number].text
        if verdicts[number].rule.startswith("phrase.") or not SHORTEST_TITLE <= len(text) <= LONGEST_TITLE or is_date_line(text):
            continue
        score = _title_score(page, number, start, stems, keys) - (2.0 if keys[number] in after else 0.0)
        is_under = title is not None and title >= number - 4 and len(blocks[title].text.split()) >= WORDS_OF_TITLE
        if score > best + (DEK_MARGIN if is_under else 0.0):
            best, title = score, number
    return None if title is None else _without_site_line(page, title)


def _without_site_line(page: Page, title: int) -> int:
    """The line of the title alone, where the best line has the site's name behind it or the section before it."""
    key = squash(page.blocks[title].text)
    for number, block in enumerate(page.blocks[: title + 400]):
        if number != title and SHORTEST_TITLE < len(block.text) <= LONGEST_TITLE:
            other = squash(block.text)
            if len(other) > 12 and len(other) * 2 > len(key) > len(other) and (key.startswith(other) or key.endswith(other)):
                return number
    return title


def site_beside_title(page: Page, title: int) -> list[str]:
    """The site's name, where a line before the title is that title with a name behind it: what a browser's tab shows."""
    wanted = page.blocks[title].text
    for block in page.blocks[: title + 1]:
        tail = block.text[len(wanted) :]
        if (
            block.text.startswith(wanted)
            and len(tail) <= LONGEST_SITE
            and (found := SEPARATOR.search(tail))
            and not tail[: found.start()].strip()
        ):
            return [tail[found.end() :].strip()]
    return []


def _title_score(page: Page, number: int, start: int, stems: set[str], keys: Sequence[str]) -> float:
    """How much a line looks like the title of the text that begins at `start`."""
    block = page.blocks[number]
    text, key = block.text, keys[number]
    own = STEM.findall(text.casefold())
    shared = sum(stem in stems for stem in own)
    size = len(text.split())
    score = 1.4 * shared / len(own) + 0.3 * min(shared, 4) if own else 0.5
    score += 1.2 if size >= WORDS_OF_TITLE else 0.6 if size == 4 or not text.isascii() else -0.5 * (4 - size)
    score -= 0.04 * min(start - number, 40)
    if block.kind is Kind.HEADING:
        score += 1.5
    elif block.kind is Kind.ITEM:
        score -= 1.5
    is_long = size >= WORDS_OF_TITLE
    again = [index for index, other in enumerate(keys) if index != number and other.startswith(key) and (is_long or other != key)]
    if len(key) > 12 and any(abs(index - number) > 3 for index in again):
        score += 1.0
    if number > 2 and len(key) > 10 and any(index < 3 for index in again):
        score += 1.0
    if keys.count(key) >= REFRAIN:
        score -= 3.0
    if number == 0:
        score += 0.7
    if (text.endswith(SENTENCE_END) and size > 3) or UNFINISHED.search(text):
        score -= 1.5
    if number and UNFINISHED.search(page.blocks[number - 1].text):
        score -= 1.5
    if text.endswith(":") or size > 26:
        score -= 1.0
    if text[0].islower():
        score -= 1.0
    if NOT_TITLE.search(text) or label_at(text) or is_other_label(text):
        score -= 2.0
    if size > 2 and len(set(own)) * 2 <= len(own):  # the same words again
        score -= 1.5
    if any(_dates_or_signs(after.text) for after in page.blocks[number + 1 : number + 5]):
        score += 1.0
    return score


def _dates_or_signs(text: str) -> bool:
    """Whether a line holds a date and next to nothing besides, or a byline."""
    if len(text) > LONGEST_FACT:
        return False
    dates = find_dates(text)
    return (bool(dates) and len(words_beside(text, dates)) <= WORDS_BESIDE_DATE) or prints_byline(text)


def _text_start(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """The number of the first long paragraph after which more follow soon; else of the first one."""
    long = [number for number, block in enumerate(page.blocks) if verdicts[number].kept and _is_prose(block)]
    for index, number in enumerate(long):
        if len(page.blocks[number].text) >= 2.5 * PROSE or (index + 2 < len(long) and long[index + 2] - number <= 8):
            return number
    return long[0] if long else None


def _is_prose(block: Block) -> bool:
    """Whether a block is long and made of sentences."""
    text = block.text
    if len(text) < PROSE or block.kind is Kind.HEADING:
        return False
    return len(text) >= LONGEST_TITLE or text.rstrip("\"”»’') ").endswith(PROSE_END)


def printed_facts(page: Page, verdicts: Sequence[Verdict]) -> dict[int, str]:
    """Returns for the numbers of blocks that print a fact its name: title, subtitle, byline, date or source.

    Such a block belongs to the metadata and not to the text, whatever was judged of it, but for a subtitle, which is text
    wherever it stands. Looked at are short blocks near the title, and those at the end.
    """
    facts: dict[int, str] = {}
    title = find_title(page, verdicts)
    if title is not None:
        _around_title(page, verdicts, title, facts)
        if (dek := find_dek(page, title)) is not None:
            facts[dek] = "subtitle"
    for _, number in in_text(page, verdicts, title, bare=True):
        facts.setdefault(number, "source")
    return facts


def _around_title(page: Page, verdicts: Sequence[Verdict], title: int, facts: dict[int, str]) -> None:
    """Files the title, what repeats it, and the byline and date lines near it."""
    blocks = page.blocks
    key = squash(blocks[title].text)
    facts[title] = "title"
    prose = 0
    for number in range(max(0, title - NEAR), min(len(blocks), title + 2 * NEAR)):
        text = blocks[number].text
        if number > title and len(text) > 2 * PROSE:
            prose += 1
            if prose > 2:
                break
        if number == title or not text or len(text) > LONGEST_FACT or verdicts[number].rule.startswith(WORDING):
            continue
        kept = verdicts[number].kept
        if blocks[number].kind is Kind.HEADING or kept:
            other = squash(text)
            if other == key or (blocks[number].kind is Kind.HEADING and len(key) > 12 and other.startswith(key)):
                facts[number] = "title"
                continue
        if kept or abs(number - title) <= CLOSE:
            dates = find_dates(text) if FIGURE.search(text) else []
            if dates and not words_beside(text, dates):
                facts[number] = "date"
            elif (dates or label_at(text) or text[-1] in LAST_OF_ROLES) and prints_byline(text):
                facts[number] = "byline"
    for number in [number for number, fact in facts.items() if fact == "date"]:
        for beside in (number - 1, number + 1):
            if 0 <= beside < len(blocks) and beside not in facts and verdicts[beside].kept and _is_bare_name(blocks[beside]):
                facts[beside] = "byline"


def _is_bare_name(block: Block) -> bool:
    """Whether a block is names and nothing else, which beside a date line is a byline."""
    if not block.text or len(block.text) > LONGEST_BARE_NAMES or block.kind is not Kind.PARAGRAPH or block.text.endswith(PROSE_END):
        return False
    byline = read_byline(block.text)
    return bool(byline.names) and not byline.rest and not byline.organisations


def find_dek(page: Page, title: int) -> int | None:
    """Returns the number of the block that prints the dek, or None.

    Of a page, one soon after the title whose element, or the one around it, is called a dek; of flattened text, the line
    right under the title that ends like no sentence, is longer than a label and has longer text after it.
    """
    if page.kind is InputKind.TEXT:
        return title + 1 if is_dek_line(page, title + 1) else None
    outline = page.outline
    for number in range(title + 1, min(len(page.blocks), title + 1 + DEK_BLOCKS)):
        block = page.blocks[number]
        if not SHORTEST_DEK <= len(block.text) <= LONGEST_DEK or block.link_chars * 2 > len(block.text):
            continue
        for element in (block.element, outline.parents[block.element]):
            names = (
                [value for name, value in outline.attributes(element) if name in ("class", "id", "itemprop") and value]
                if element > 0
                else []
            )
            if any(word in OF_DEKS for value in names for word in name_words(value[:LONGEST_DEK])):
                return number
    return None


def is_dek_line(page: Page, number: int) -> bool:
    """Whether a line of flattened text, right under the title, is the dek."""
    blocks = page.blocks
    if number >= len(blocks) - 1:
        return False
    text = blocks[number].text
    if (
        not SHORTEST_DEK + 15 <= len(text) <= LONGEST_DEK
        or text.endswith(SENTENCE_END)
        or label_at(text)
        or is_other_label(text)
        or find_dates(text)
    ):
        return False
    return any(len(after.text) > len(text) or len(after.text) > PROSE for after in blocks[number + 1 : number + 4])


def prints_byline(text: str) -> bool:
    """Whether a short line is a byline and nothing else: a label and names, names beside a date, or a name with a reporter's role.

    >>> prints_byline("By Ann Ruhl and Rolf von Ahn"), prints_byline("By the river"), prints_byline("Ann Ruhl, 3 May 2021")
    (True, False, True)
    """
    if len(text) > LONGEST_FACT or text.endswith(("?", "!")) or is_other_label(text):
        return False
    if label_at(text) is None and not find_dates(text) and not (text[-1:] in LAST_OF_ROLES and CJK_ROLE.match(text)):
        return False
    byline = read_byline(text)
    return bool(byline.names or byline.agencies) and not byline.rest
