"""Finds the facts that an article prints in blocks of their own: title, dek, byline, dates and credits."""

from collections.abc import Container, Sequence
from enum import Enum
from typing import NamedTuple

from ..model import Block, Field, InputKind, Kind, Page, Verdict, types_of
from ..rules import meta_tags
from ..rules.class_names import OF_AUTHORS, OF_DEKS, OF_PICTURES
from ..text import letters_of, name_words, without_entities
from .dates import FIGURE, find_dates, words_beside
from .evidence import REFERENCE, Evidence
from .names import LAST_OF_ROLES, is_other_label, label_at, prints_byline, read_byline
from .placed_credits import CreditLine, find_credits
from .site import site_headings
from .title import (
    LONGEST_FACT_CHARS,
    PROSE_CHARS,
    PROSE_END,
    SENTENCE_END,
    choose_heading,
    decide_title,
    headings_of,
    site_keys,
    without_site,
)

MOST_DROPPED_AWAY = 8
"""How far from the title, in blocks, a dropped line can be and still print the article's date or byline."""
LONGEST_BARE_NAMES_CHARS = 60
LONGEST_LABEL_CHARS = 40
"""How long a line that is only a label can be."""
SHORTEST_DEK_CHARS = 25
LONGEST_DEK_CHARS = 420
SAME_START_CHARS = 80
WORDING_RULES = ("phrase.", "user.")


class Fact(Enum):
    """A fact that a block can print; the rule that takes the block out of the text is called `fact.` and its value."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    DATE = "date"
    SOURCE = "source"


class Heading(NamedTuple):
    """The facts that are found while a page is judged. The text leaves their blocks out; Markdown and metadata print them."""

    evidence: Evidence
    title: Field | None
    subtitle: Field | None
    lines: dict[int, Fact]
    """Blocks near the title that only print the byline or the date, or the title again, by index."""
    credits: list[CreditLine]

    def lines_with(self, fact: Fact) -> list[int]:
        """Returns the lines that print a fact."""
        return [index for index, printed in self.lines.items() if printed is fact]

    @property
    def blocks(self) -> dict[int, Fact]:
        """The blocks that print a fact and nothing else, by index."""
        blocks = {line.block: Fact.SOURCE for line in self.credits if line.alone} | self.lines
        for field, fact in ((self.title, Fact.TITLE), (self.subtitle, Fact.SUBTITLE)):
            if field and field.block is not None:
                blocks[field.block] = fact
        return blocks


def find_heading(page: Page, verdicts: Sequence[Verdict]) -> Heading:
    """Returns the facts that a page or a text prints in blocks of their own; `verdicts` are those of the judges so far."""
    evidence = Evidence(page, verdicts)
    title = _find_title(evidence)
    index = evidence.title_block = title.block if title else None
    credits = find_credits(page, verdicts, index, evidence.sites)
    if index is None:
        return Heading(evidence, title, None, {}, credits)
    lines = _find_lines(page, verdicts, index)
    if title and page.kind is InputKind.TEXT and title.value.startswith(f"{page.blocks[index].text} "):  # it goes on in the next line
        lines[index + 1] = Fact.TITLE
    if evidence.sender is not None:
        lines[evidence.sender] = Fact.BYLINE
    return Heading(evidence, title, _find_subtitle(evidence, index, lines), lines, credits)


def _find_title(evidence: Evidence) -> Field | None:
    """Returns the title and the block that prints it, as `decide_title` decides.

    If the JSON-LD and the og:title of a news article agree, they are the title.
    """
    page, head = evidence.page, evidence.head
    if page.kind is InputKind.TEXT:
        from .text_title import continues_title, mail_fields, site_beside_title, split_site, title_of_text  # pages do without its weights

        subject, evidence.sender = mail_fields(page.blocks, evidence.verdicts)
        if subject:
            return Field(subject[1], "text: the subject of the message", subject[0])
        index = title_of_text(page, evidence.verdicts)
        if index is None:
            return None
        evidence.sites += site_beside_title(page, index)
        (text, site), how = split_site(page.blocks, index), "text: the line above the article"
        evidence.sites += [site] if site else []
        if continues_title(page.blocks, index):
            text, how = f"{page.blocks[index].text} {page.blocks[index + 1].text}", "text: two lines above the article"
        return Field(" ".join(REFERENCE.sub(" ", text).split()), how, index)
    headline = next(evidence.texts("headline", "name"), None)
    declared = [headline] if headline and headline[0].startswith("json-ld article") else []
    declared += [(f"meta {name}", without_entities(content)) for name in meta_tags.TITLES for content in head.metas.get(name, [])[:1]]
    names = site_keys(evidence.sites)
    short = {text: without_site(text, names) for text in dict.fromkeys((head.title, *(text for _, text in declared)))}
    if all(letters_of(text) in names for text in short.values() if text):
        names = frozenset()  # the site's name is the title, as on a home page
    headings = headings_of(page)
    if logos := site_headings(page, headings, short):
        evidence.sites += [text for _, text in headings if letters_of(text) in logos]
        names |= logos
        short = {text: without_site(text, names) for text in short}
    heading = choose_heading(page, headings, short, names)
    titles = [(how, short[text]) for how, text in declared if short[text]]
    if evidence.article and any("news" in each for each in types_of(evidence.article)) and len(titles) > 1:
        (how, first), (other, second) = titles[:2]
        if how.startswith("json-ld") and other == "meta og:title" and letters_of(first) == letters_of(second):
            return Field(first, f"{how} and og:title", heading[0] if heading else None)
    return decide_title(heading, titles, head.title, names)


def _find_lines(page: Page, verdicts: Sequence[Verdict], title: int) -> dict[int, Fact]:
    """Returns the short blocks near the title that repeat it, or print the byline or the date and nothing else."""
    blocks = page.blocks
    key = letters_of(blocks[title].text)
    lines: dict[int, Fact] = {}
    prose = 0
    for index in range(max(0, title - 12), min(len(blocks), title + 24)):
        text = blocks[index].text
        if blocks[index].kind is Kind.HIDDEN:
            continue
        if index > title and len(text) > 2 * PROSE_CHARS:
            prose += 1
            if prose > 2:
                break
        if index == title or not text or len(text) > LONGEST_FACT_CHARS or verdicts[index].rule.startswith(WORDING_RULES):
            continue
        kept, is_heading = verdicts[index].kept, blocks[index].kind is Kind.HEADING
        if (is_heading or kept) and (not text[0].isalnum() or text[0].casefold()[:1] == key[:1]):
            other = letters_of(text)
            if other == key or (is_heading and len(key) > 12 and other.startswith(key)):
                lines[index] = Fact.TITLE
                continue
        if kept or abs(index - title) <= MOST_DROPPED_AWAY:
            dates = find_dates(text) if FIGURE.search(text) else []
            if dates and not words_beside(text, dates):
                lines[index] = Fact.DATE
            elif _is_byline(page, index, has_date=bool(dates)) or (kept and _is_name_in_byline_element(page, index)):
                lines[index] = Fact.BYLINE
    if page.kind is InputKind.TEXT:
        _add_label_lines(blocks, verdicts, title, lines)
    for index in [index for index, fact in lines.items() if fact is Fact.DATE]:
        for beside in (index - 1, index + 1):
            if (
                0 <= beside < len(blocks)
                and beside != title
                and beside not in lines
                and verdicts[beside].kept
                and _is_bare_name(blocks[beside])
            ):
                lines[beside] = Fact.BYLINE
    return lines


def _add_label_lines(blocks: Sequence[Block], verdicts: Sequence[Verdict], title: int, lines: dict[int, Fact]) -> None:
    """Adds the labels under a title that are lines of their own, with the name or before the date that they introduce."""
    for index in range(title + 1, min(len(blocks) - 1, title + MOST_DROPPED_AWAY)):
        text, after = blocks[index].text, blocks[index + 1]
        if index in lines or len(text) > LONGEST_LABEL_CHARS:
            continue
        if (split := label_at(text)) and not split[1] and index + 1 not in lines and _is_bare_name(after):
            lines[index] = lines[index + 1] = Fact.BYLINE
        elif lines.get(index + 1) is Fact.DATE and not words_beside(text, []) and verdicts[index].kept:
            lines[index] = Fact.DATE


def _is_byline(page: Page, index: int, *, has_date: bool) -> bool:
    """Returns whether a block is only a byline by its wording. The author of an embedded post does not count."""
    text = page.blocks[index].text
    if not (has_date or label_at(text) or text[-1] in LAST_OF_ROLES) or not prints_byline(text):
        return False
    return "(@" not in text and not page.outline.nearest(page.blocks[index].element, ("blockquote",))


def _is_name_in_byline_element(page: Page, index: int) -> bool:
    """Returns whether a block has names and nothing else, in an element that is called byline, author and so on."""
    block = page.blocks[index]
    return len(block.text) <= LONGEST_BARE_NAMES_CHARS and not OF_AUTHORS.isdisjoint(_words_around(page, index)) and _is_bare_name(block)


def _is_bare_name(block: Block) -> bool:
    """Returns whether a block has names and nothing else; beside a date such a block is a byline."""
    if not block.text or len(block.text) > LONGEST_BARE_NAMES_CHARS or block.kind is not Kind.PARAGRAPH or block.text.endswith(PROSE_END):
        return False
    byline = read_byline(block.text)
    return bool(byline.names) and not byline.rest and not byline.organisations


def _find_subtitle(evidence: Evidence, title: int, lines: Container[int]) -> Field | None:
    """Returns the dek: a line or an element of its own, else one of the two long blocks under the title that repeats the description.

    `lines` are the blocks that print another fact. The title's own words are never the dek.
    """
    page = evidence.page
    if page.kind is InputKind.TEXT:
        return (
            Field(page.blocks[title + 1].text, "text: the line under the title", title + 1)
            if title + 1 not in lines and _is_dek_line(page, title + 1)
            else None
        )
    if (index := _dek_element(page, title)) is not None:
        return Field(page.blocks[index].text, "text in a dek element", index)
    description = decide_description(evidence)
    own = letters_of(page.blocks[title].text)
    wanted = letters_of(description.value)[:SAME_START_CHARS] if description else ""
    after = enumerate(page.blocks[title + 1 : title + 12], title + 1)
    long = [(index, block) for index, block in after if SHORTEST_DEK_CHARS <= len(block.text) <= LONGEST_DEK_CHARS]
    for index, block in long[:2] if wanted else ():
        if block.kind is Kind.CAPTION or index in lines:
            continue
        key = letters_of(block.text)
        if len(key) > 20 and key != own and (key.startswith(wanted) or wanted.startswith(key[:SAME_START_CHARS])):
            return Field(block.text, "text under the title, as the description", index)
    return None


def _dek_element(page: Page, title: int) -> int | None:
    """Returns the index of a block soon after the title whose element, or the one around it, has the name of a dek."""
    for index in range(title + 1, min(len(page.blocks), title + 6)):
        block = page.blocks[index]
        if not SHORTEST_DEK_CHARS <= len(block.text) <= LONGEST_DEK_CHARS or block.link_chars * 2 > len(block.text):
            continue
        words = _words_around(page, index)
        if block.kind is not Kind.CAPTION and not OF_DEKS.isdisjoint(words) and OF_PICTURES.isdisjoint(words):
            return index
    return None


def _words_around(page: Page, index: int) -> list[str]:
    """Returns the words in the class, id and itemprop of the element of a block and of the one around it."""
    outline, element = page.outline, page.blocks[index].element
    return [
        word
        for around in (element, outline.parents[element])
        if around > 0
        for name, value in outline.attributes(around)
        if name in ("class", "id", "itemprop") and value
        for word in name_words(value[:LONGEST_DEK_CHARS])
    ]


def _is_dek_line(page: Page, index: int) -> bool:
    """Returns whether a line of flattened text, right under the title, is the dek.

    It does not end like a sentence, is longer than a label, and longer text follows it.
    """
    blocks = page.blocks
    if index >= len(blocks) - 1:
        return False
    text = blocks[index].text
    if (
        not 40 <= len(text) <= LONGEST_DEK_CHARS
        or text.endswith(SENTENCE_END)
        or label_at(text)
        or is_other_label(text)
        or find_dates(text)
    ):
        return False
    return any(len(after.text) > len(text) or len(after.text) > PROSE_CHARS for after in blocks[index + 1 : index + 4])


def decide_description(evidence: Evidence) -> Field | None:
    """Returns the description: of the meta tags, else of JSON-LD."""
    if content := evidence.head.first(*meta_tags.DESCRIPTIONS):
        return Field(without_entities(content[0]), f"meta {content[1]}")
    for how, text in evidence.texts("description"):
        return Field(text, how)
    return None
