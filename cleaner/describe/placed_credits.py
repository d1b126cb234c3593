"""Finds the credits that a page prints: at the end of the article first, then at the head; and the first dateline."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from ..model import Block, InputKind, Kind, Page, Verdict
from ..rules.agencies import find_agency
from ..text import FIRST_WIDE, SENTENCE_ENDS, letters_of
from .credited import LONGEST_AGENCY_LINE_CHARS, credited_name, has_outlet_shape
from .credits import LONGEST_LINE_CHARS, LONGEST_NOTE_CHARS, Credit, find_clues, read_credit, read_dateline, read_head_line
from .dates import find_dates, words_beside
from .names import PartKind, classify, is_person, label_at

TAIL_BLOCKS_BEFORE = 5
TAIL_BLOCKS_AFTER = 11
FAR_TAIL_BLOCKS = 16
"""How many blocks after the last long paragraph a line can be that names its source behind a label, or an owner."""
OWNER_BLOCKS_AFTER = 4
"""How many blocks after the last long paragraph a copyright line can be that names an outlet."""
UNTITLED_BLOCKS_BEFORE = 5
"""How many blocks before the first long paragraph are the head of an article without a printed title."""
MOST_HEAD_BLOCKS = 12
LONGEST_DATE_LINE_CHARS = 60
MOST_WORDS_BESIDE_DATE = 3
LEAST_HEADLINE_SPACES = 2
MOST_CAPTION_CHARS = 100
"""A shorter text right under a picture is its caption, if a line with a credit follows it."""
DATED_PARAGRAPHS = 3
"""How many of the first long paragraphs can have a dateline."""
PROSE_CHARS = 120
WIDE_PROSE_CHARS = 40
"""The same in a script without spaces."""
SHORTEST_CREDIT_CHARS = 2
LONGEST_BARE_CHARS = 320
"""How long a block can be that has a credit and nothing else."""
MOST_FIGURE_LEVELS = 6
MOST_CELLS_OF_LAYOUT = 3
"""A table with at most so many texts lays out a byline or a credit, and holds no data."""
ARTICLES = frozenset("The El La Le Les Die Der Das Il O De".split())
CERTAIN_RELATIONS = ("originally-published", "contributed")
"""What is said of articles and never of pictures."""


class CreditLine(NamedTuple):
    """A credit, and the index of the block that prints it."""

    credit: Credit
    block: int
    alone: bool
    """Whether the block has nothing but the credit, so that it is no text of the article."""


class Article(NamedTuple):
    """Where the article is in a page."""

    prose: Sequence[int]
    """The indices of its long paragraphs."""
    title: int | None
    """The index of the block that prints the title."""
    verdicts: Sequence[Verdict]
    own: frozenset[str]
    """The letters of the names of the site itself."""

    @property
    def anchors(self) -> tuple[int, ...]:
        """The blocks that are surely of the article: the title, the first and the last long paragraph."""
        ends = (self.prose[0], self.prose[-1])
        return ends if self.title is None else (self.title, *ends)


def find_credits(page: Page, verdicts: Sequence[Verdict], title: int | None, sites: Sequence[str] = ()) -> list[CreditLine]:
    """Returns the credits at the end of the text, then those at its head.

    `title` is the index of the block with the title, `sites` are the names of the site itself.
    """
    prose = _find_prose(page, verdicts)
    article = Article(prose, title, verdicts, frozenset(map(letters_of, sites)))
    return [*_at_end(page, article), *_at_head(page, article)] if prose else []


def find_dateline(page: Page, verdicts: Sequence[Verdict]) -> CreditLine | None:
    """Returns the credit in the first dateline of the text; None if there is none."""
    kept = (index for index, block in enumerate(page.blocks) if verdicts[index].kept and _is_prose(block.text))
    for index in list(islice(kept, DATED_PARAGRAPHS)) or _find_prose(page, verdicts)[:DATED_PARAGRAPHS]:
        if credit := read_dateline(page.blocks[index].text):
            return CreditLine(credit, index, False)
    return None


def _tail(prose: Sequence[int]) -> range:
    """Returns the indices of the blocks around the last long paragraph."""
    return range(max(prose[0], prose[-1] - TAIL_BLOCKS_BEFORE), prose[-1] + TAIL_BLOCKS_AFTER)


def _at_end(page: Page, article: Article) -> Iterator[CreditLine]:
    """Yields the credits around the last long paragraph, and between paragraphs those that name an agency or an original."""
    prose, verdicts = article.prose, article.verdicts
    last, anchors = prose[-1], article.anchors
    tail = _tail(prose)
    for index in (
        *_ends_within(page, verdicts, range(prose[0], tail.start)),
        *range(tail.start, min(len(page.blocks), last + FAR_TAIL_BLOCKS)),
    ):
        block = page.blocks[index]
        size = len(block.text)
        if size < SHORTEST_CREDIT_CHARS or block.kind is Kind.CAPTION or (block.link_chars >= size and not verdicts[index].kept):
            continue
        if index >= last and " / " in block.text and verdicts[index].kept and (credit := _beside_own(block.text, article.own)):
            yield CreditLine(credit, index, True)
            continue
        clues = find_clues(block.text)
        if clues is None:
            continue
        closing = verdicts[index].kept and (index >= last or _ends_part(page, verdicts, index))
        links = links_of(page, block) if block.links and size <= LONGEST_LINE_CHARS else []
        credit = read_credit(block.text, links, closing=closing, clues=clues)
        if credit is not None and block.links and not links:
            links = links_of(page, block)
            credit = read_credit(block.text, links, closing=closing, clues=clues)
        if (
            credit is None
            or _is_of_teaser(page, verdicts, credit, index, last)
            or not _is_near(page, credit, index, tail, kept=verdicts[index].kept)
            or _is_beside_picture(page, index, anchors, credit)
        ):
            continue
        is_outlet = credit.bare and credit.relation == "source" and not find_agency(credit.names[0])
        if is_outlet and index < last and not (page.kind is InputKind.TEXT and index > prose[-2:][0]):
            continue
        if index < tail.start and not (find_agency(credit.names[0]) or credit.relation in CERTAIN_RELATIONS):
            continue
        if credit.relation == "contributed":
            credit = credit._replace(names=_but_persons(credit.names, links))
        if credit.names:
            yield CreditLine(credit, index, credit.bare and size <= LONGEST_BARE_CHARS)


def _beside_own(text: str, own: frozenset[str]) -> Credit | None:
    """Returns the credit of a line that is the site's own name and another one, as in "Quay Ledger / Harbour Weekly"."""
    parts = [part.strip(" ()") for part in text.split(" / ")]
    others = [part for part in parts if letters_of(part) not in own]
    if len(parts) != 2 or len(others) != 1 or len(text) > LONGEST_AGENCY_LINE_CHARS:
        return None
    name = "" if ":" in text else credited_name(others[0])
    return Credit((name,), "source", text, True) if name == others[0] and (has_outlet_shape(name) or not is_person(name)) else None


def _is_of_teaser(page: Page, verdicts: Sequence[Verdict], credit: Credit, index: int, last: int) -> bool:
    """Returns whether a dropped line right under the dropped headline of a teaser is its credit; so is an agency that is a heading."""
    block, before = page.blocks[index], page.blocks[index - 1]
    if block.kind is Kind.HEADING:
        return find_agency(block.text) is not None
    if verdicts[index].kept or verdicts[index - 1].kept or index <= last or not credit.bare:
        return False
    is_link = before.link_chars >= len(before.text) and before.text.count(" ") >= LEAST_HEADLINE_SPACES
    return before.kind is Kind.HEADING or is_link


def _ends_within(page: Page, verdicts: Sequence[Verdict], indices: range) -> list[int]:
    """Returns the short lines between paragraphs that can be the end of the article; boxes, lists and comments then follow them."""
    blocks = page.blocks
    ends = []
    for index in indices:
        block = blocks[index]
        size = len(block.text)
        is_line = size <= LONGEST_LINE_CHARS and verdicts[index].kept and block.kind is not Kind.ITEM and not block.link_chars
        if (is_line and _ends_part(page, verdicts, index)) or (size <= LONGEST_NOTE_CHARS and "opyright" in block.text):
            ends.append(index)
    return ends


def _ends_part(page: Page, verdicts: Sequence[Verdict], index: int) -> bool:
    """Returns whether a paragraph is the last one before a heading or a box, where an agency can close the article itself."""
    return index + 1 < len(page.blocks) and (page.blocks[index + 1].kind is Kind.HEADING or not verdicts[index + 1].kept)


def _is_near(page: Page, credit: Credit, index: int, tail: range, *, kept: bool) -> bool:
    """Returns whether a credit is near enough to the end of the text: "via" and outlets with a copyright must be the nearest."""
    last = tail.stop - TAIL_BLOCKS_AFTER
    if credit.relation == "via":
        return index <= last + 4
    if credit.owned and page.kind is InputKind.TEXT:
        return False  # the site's own name is not known
    if credit.owned and not any(find_agency(name) for name in credit.names):
        return index <= last + OWNER_BLOCKS_AFTER
    return index in tail or credit.owned or (credit.labelled and (kept or (index > last and not page.blocks[index].link_chars)))


def _at_head(page: Page, article: Article) -> Iterator[CreditLine]:
    """Yields the credits between the title and the first long paragraph."""
    prose, title, anchors = article.prose, article.title, article.anchors
    first, tail = prose[0], _tail(prose)
    start = max(0, title - 2 if title is not None else first - UNTITLED_BLOCKS_BEFORE)
    for index in (*range(start, min(first + 1, start + MOST_HEAD_BLOCKS)), *_signed_after_lead(page, first)):
        block = page.blocks[index]
        if index in tail or not SHORTEST_CREDIT_CHARS <= len(block.text) <= LONGEST_NOTE_CHARS or block.kind is Kind.CAPTION:
            continue
        if index == title or block.link_chars >= len(block.text) + 1:
            continue
        clues = find_clues(block.text)
        credit = read_credit(block.text, closing=False, clues=clues) if clues else None
        if credit is not None and block.links:
            credit = read_credit(block.text, links_of(page, block), closing=False, clues=clues)
        if credit is None and index > (title or 0):
            credit = read_head_line(block.text, may_name=clues is not None and clues.named)
            credit = credit or read_dateline(block.text) or _outlet_under_byline(page, index, title)
        if credit is None or (credit.relation == "source" and not credit.bare) or _is_beside_picture(page, index, anchors, credit):
            continue
        if len(credit.names) == 1 and letters_of(block.text) == letters_of(credit.names[0]):
            is_below = block.kind is Kind.HEADING and (index - 1 == title or label_at(page.blocks[index - 1].text) is not None)
            is_loose = block.kind in (Kind.ITEM, Kind.HEADING) and not is_below and not _is_dated(page, index + 1)
            if is_loose or (index <= (title if title is not None else index) and not _is_byline(page, index - 1)):
                continue
        yield CreditLine(credit, index, credit.bare)


def _signed_after_lead(page: Page, first: int) -> Iterator[int]:
    """Yields the line right after the first long paragraph, the lead, if it names an agency and the date is below it."""
    index = first + 1
    if index + 1 < len(page.blocks) and len(page.blocks[index].text) <= LONGEST_AGENCY_LINE_CHARS and _is_dated(page, index + 1):
        yield index


def _is_dated(page: Page, index: int) -> bool:
    """Returns whether a block is a date and hardly anything else."""
    if index >= len(page.blocks) or len(text := page.blocks[index].text) > LONGEST_DATE_LINE_CHARS:
        return False
    dates = find_dates(text)
    return bool(dates) and len(words_beside(text, dates)) <= MOST_WORDS_BESIDE_DATE


def _outlet_under_byline(page: Page, index: int, title: int | None) -> Credit | None:
    """Returns the credit of a line that is an outlet's name, right after the line of a byline."""
    text = page.blocks[index].text
    before = page.blocks[index - 1].text
    if len(text) > LONGEST_LINE_CHARS // 3 or (title is not None and index - 1 <= title) or len(before) > LONGEST_LINE_CHARS:
        return None
    if not _is_byline(page, index - 1) or not has_outlet_shape(text):
        return None
    return Credit((text,), "source", f"{before} {text}", True)


def _is_byline(page: Page, index: int) -> bool:
    """Returns whether a block is a label and the name of a person."""
    split = label_at(page.blocks[index].text) if index >= 0 and len(page.blocks[index].text) <= LONGEST_LINE_CHARS else None
    return split is not None and is_person(split[1])


def _but_persons(names: Sequence[str], links: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Returns names without those of persons: reporters who helped are no source."""
    linked = {letters_of(label) for label, href in links if href.startswith("http")}
    return tuple(
        name
        for name in names
        if find_agency(name)
        or has_outlet_shape(name)
        or letters_of(name) in linked
        or name.split()[0] in ARTICLES
        or classify(name) is not PartKind.PERSON
    )


def _find_prose(page: Page, verdicts: Sequence[Verdict]) -> list[int]:
    """Returns the indices of the article's long paragraphs: the kept ones, or if none is kept, those without many links."""
    blocks = page.blocks
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept and _is_prose(blocks[index].text)]
    if kept:
        return kept
    long = [index for index, block in enumerate(blocks) if len(block.text) >= PROSE_CHARS and block.link_chars * 3 < len(block.text)]
    return long or [index for index, block in enumerate(blocks) if len(block.text) >= PROSE_CHARS / 2 and block.link_chars == 0]


def _is_prose(text: str) -> bool:
    """Returns whether a text is as long as a paragraph."""
    size = len(text)
    return size >= PROSE_CHARS or (size >= WIDE_PROSE_CHARS and text[size // 2] >= FIRST_WIDE)


def links_of(page: Page, block: Block) -> list[tuple[str, str]]:
    """Returns the text and address of each link in a block."""
    node = page.outline.nodes[block.element]
    if node is None or not block.links or block.links > 30:
        return []
    links = []
    for link in node.iter("a"):
        text = " ".join("".join(link.itertext()).split())
        if text and text in block.text:
            links.append((text, link.get("href") or ""))
    return links


def _is_beside_picture(page: Page, index: int, anchors: Sequence[int], credit: Credit) -> bool:
    """Returns whether a block is in a figure or a table of data, or right after one. Its credit is about that, and not the article.

    A table or a figure that holds one of `anchors`, blocks of the article, is the layout of the page, and so is a table before
    the first paragraph. A wording that can only mean the article passes right after a picture, and so does a label behind the text.
    """
    outline, blocks = page.outline, page.blocks
    is_above = index < anchors[-2]
    if index > anchors[-1] and len(credit.names) > 1 and all(find_agency(name) for name in credit.names):
        return False  # no picture is of two agencies
    element = outline.nearest(blocks[index].element, ("figure", "figcaption", "table", "caption"), MOST_FIGURE_LEVELS)
    is_layout = not element or (is_above and outline.tags[element] == "table") or _holds(page, element, anchors)
    if not is_layout and not _is_small(page, element, index):
        return True
    if not index or credit.relation in CERTAIN_RELATIONS or credit.owned:
        return False
    before = blocks[index - 1]
    if before.kind is Kind.CELL:
        is_in_layout = is_above and blocks[index].kind is Kind.CELL
        return not is_in_layout and not _holds(page, outline.nearest(before.element, ("table",), MOST_FIGURE_LEVELS), anchors)
    if before.kind is Kind.CAPTION:
        return not (find_agency(blocks[index].text) and _is_dated(page, index + 1))
    if is_above and index > 1 and credit.bare and not blocks[index - 2].text and 0 < len(before.text) <= MOST_CAPTION_CHARS:
        is_caption = index - 1 != anchors[0] and before.kind is Kind.PARAGRAPH and before.text.endswith(tuple(SENTENCE_ENDS))
        return is_caption and not _is_dated(page, index - 1) and label_at(blocks[index].text) is None
    return not before.text and not (credit.labelled and index > anchors[-1])


def _holds(page: Page, element: int, anchors: Sequence[int]) -> bool:
    """Returns whether an element holds one of some blocks."""
    end = page.outline.end(element)
    return any(element <= page.blocks[index].element < end for index in anchors)


def _is_small(page: Page, element: int, index: int) -> bool:
    """Returns whether a table holds hardly any text besides one block."""
    end, blocks = page.outline.end(element), page.blocks
    if page.outline.tags[element] != "table":
        return False
    near = blocks[max(0, index - MOST_CELLS_OF_LAYOUT) : index + MOST_CELLS_OF_LAYOUT + 1]
    return sum(element <= block.element < end and bool(block.text) for block in near) <= MOST_CELLS_OF_LAYOUT
