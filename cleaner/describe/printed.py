"""Which blocks near the title and at the end print a fact; and the title of a text that was flattened."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import InputKind, Kind, Page, Verdict
from ..patterns import regex
from .dates import find_dates, is_date_line
from .names import is_other_label, label_at, read_byline
from .source import TAIL_AFTER, TAIL_BEFORE, find_prose, is_beside_picture, links_of, read_credit
from .title import choose_heading, squash

LONGEST_FACT = 140
NEAR = 12
PROSE = 100
LONGEST_TITLE, SHORTEST_TITLE = 250, 8
WORD = regex(r"[^\W_]{4,}")
NOT_TITLE = regex(
    r"©|copyright|https?:|@|^\W*(?:skip to|home\b|menu\b|search\b|subscribe|sign (?:in|up)|log ?in|share|cookie)|[|>›▸»].*[|>›▸»]", re.I
)
SENTENCE_END = (".", "。", "…")


def find_title(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """Returns the number of the block that prints the title, cheaply: from the h1 and the head's titles, or as text shows it."""
    if page.kind is InputKind.TEXT:
        return title_of_text(page, verdicts)
    declared = []
    if page.root is not None:
        head = page.root.find("head")
        for node in head if head is not None else ():
            if node.tag == "title" and node.text:
                declared.append(node.text)
            elif node.tag == "meta" and node.get("property") == "og:title":
                declared.append(node.get("content") or "")
    found = choose_heading(page, declared)
    return found[0] if found else None


def is_article(verdict: Verdict) -> bool:
    """Whether a block was kept, or left the text only for printing a fact."""
    return verdict.kept or verdict.rule.startswith("fact.")


def title_of_text(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """Returns the number of the line that is a flattened text's title, or None.

    Among the kept short lines before the text begins, the best by: its words come again in the text, it stands there
    twice, it is marked as a heading, a date or a byline follows, and the text is near. A line that ends like a sentence,
    an item of a list and a line of a menu count less.
    """
    blocks = page.blocks
    start = _text_start(page, verdicts)
    if start is None:
        return None
    said = " ".join(block.text for block in blocks[start : start + 40] if len(block.text) >= PROSE)[:8000].casefold()
    words = set(WORD.findall(said))
    keys = [squash(block.text[:LONGEST_TITLE]) for block in blocks[:start]]
    after = {squash(block.text) for block in blocks[start:] if len(block.text) <= LONGEST_FACT}
    best, title = 1.0, None
    for number in range(max(0, start - 120), start):
        text = blocks[number].text
        if not is_article(verdicts[number]) or not SHORTEST_TITLE <= len(text) <= LONGEST_TITLE or is_date_line(text):
            continue
        score = _title_score(page, number, start, words, keys) - (2.0 if keys[number] in after else 0.0)
        if score > best:
            best, title = score, number
    return None if title is None else _without_site_line(page, title)


def _without_site_line(page: Page, title: int) -> int:
    """The line of the title alone, where the best line is the title with the site's name behind it."""
    key = squash(page.blocks[title].text)
    for number, block in enumerate(page.blocks[: title + 400]):
        if number != title and SHORTEST_TITLE < len(block.text) <= LONGEST_TITLE:
            other = squash(block.text)
            if len(other) > 12 and len(other) * 2 > len(key) > len(other) and key.startswith(other):
                return number
    return title


def _title_score(page: Page, number: int, start: int, words: set[str], keys: Sequence[str]) -> float:
    """How much a line looks like the title of the text that begins at `start`."""
    block = page.blocks[number]
    text = block.text
    own = WORD.findall(text.casefold())
    shared = sum(word in words for word in own)
    score = 2.0 * shared / len(own) + 0.4 * min(shared, 5) if own else 0.5
    size = len(text.split())
    score += 0.8 if size >= 4 or not text.isascii() else -0.5 * (4 - size)
    score -= 0.04 * min(start - number, 40)
    if block.kind is Kind.HEADING:
        score += 1.5
    elif block.kind is Kind.ITEM:
        score -= 1.5
    key = keys[number]
    if len(key) > 12 and any(abs(index - number) > 3 and other.startswith(key) for index, other in enumerate(keys)):
        score += 1.0
    if number == 0:
        score += 0.7
    if text.endswith(SENTENCE_END) and size > 5:
        score -= 1.5
    if text.endswith(":"):
        score -= 1.0
    if NOT_TITLE.search(text) or label_at(text) or is_other_label(text):
        score -= 2.0
    if any(
        find_dates(after.text) or label_at(after.text) for after in page.blocks[number + 1 : number + 5] if len(after.text) < LONGEST_FACT
    ):
        score += 1.0
    if size > 26:
        score -= 1.0
    return score


def _text_start(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """The number of the first long paragraph after which more follow soon; else of the longest."""
    long = [
        number
        for number, block in enumerate(page.blocks)
        if len(block.text) >= PROSE and verdicts[number].kept and block.kind is not Kind.HEADING
    ]
    for index, number in enumerate(long):
        if len(page.blocks[number].text) >= 2.5 * PROSE or (index + 2 < len(long) and long[index + 2] - number <= 8):
            return number
    return long[0] if long else None


def printed_facts(page: Page, verdicts: Sequence[Verdict]) -> dict[int, str]:
    """Returns for the numbers of blocks that print a fact its name: title, subtitle, byline, date or source.

    Such a block leaves the text for the metadata, but a subtitle, which is text wherever it stands. Looked at are kept
    short blocks near the title, and those at the end.
    """
    facts: dict[int, str] = {}
    blocks = page.blocks
    title = find_title(page, verdicts)
    if title is not None:
        _around_title(page, verdicts, title, facts)
    prose = find_prose(page, verdicts)
    if prose:
        for number in range(max(prose[0], prose[-1] - TAIL_BEFORE), min(len(blocks), prose[-1] + TAIL_AFTER)):
            block = blocks[number]
            if not verdicts[number].kept or number in facts or not block.text or len(block.text) > 400 or block.kind is Kind.CAPTION:
                continue
            credit = read_credit(block.text, links_of(page, block), closing=False)
            if credit and credit.bare and not is_beside_picture(page, number):
                facts[number] = "source"
    return facts


def _around_title(page: Page, verdicts: Sequence[Verdict], title: int, facts: dict[int, str]) -> None:
    """Files the title, what repeats it, and the byline and date lines near it."""
    blocks = page.blocks
    key = squash(blocks[title].text)
    if verdicts[title].kept:
        facts[title] = "title"
    prose = 0
    for number in range(max(0, title - NEAR), min(len(blocks), title + 2 * NEAR)):
        text = blocks[number].text
        if number > title and len(text) > 2 * PROSE:
            prose += 1
            if prose > 2:
                break
        if number == title or not verdicts[number].kept or not text or len(text) > LONGEST_FACT:
            continue
        if squash(text) == key or (blocks[number].kind is Kind.HEADING and len(key) > 12 and squash(text).startswith(key)):
            facts[number] = "title"
        elif is_date_line(text):
            facts[number] = "date"
        elif prints_byline(text):
            facts[number] = "byline"


def prints_byline(text: str) -> bool:
    """Whether a short line is a byline and nothing else: a label and names, or names beside a date.

    >>> prints_byline("By Ann Ruhl and Rolf von Ahn"), prints_byline("By the river"), prints_byline("Ann Ruhl, 3 May 2021")
    (True, False, True)
    """
    if is_other_label(text) or text.endswith(("?", "!")):
        return False
    labelled = label_at(text) is not None
    if not labelled and not find_dates(text):
        return False
    byline = read_byline(text)
    return bool(byline.names or byline.agencies) and not byline.rest
