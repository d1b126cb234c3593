"""Decides when the article was published and last changed: from declared dates, then from those that it prints near the title."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from ..model import Field, InputKind, Notice
from ..patterns import regex
from ..rules import meta_tags
from ..rules.months import DAY_FIRST, MONTH_FIRST
from ..urls import host_of
from .dates import FIGURE, PrintedDate, date_in_address, find_dates, introduction, is_after, iso_date, words_beside
from .evidence import Evidence, Piece

PUBLISH_META = regex(r"(?:^|[-_.: ])(?:published|publish(?:ed)?[-_ ]?(?:date|time|on|at)|publication[-_ ]?date|date[-_ ]?published)$")
DATELINE = regex(r"[A-ZÀ-Þ][^–—]{0,70}\d{4}[^–—]{0,25}\s(?:[–—]|-{1,2})\s")
IN_DIGITS = regex(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d\d)(?![\d/])")
PROSE_CHARS = 100
LONGEST_LABEL_CHARS = 30
LONGEST_LINE_CHARS = 60
LINES_ABOVE_TEXT = 8
"""How many lines right above the first paragraph of a flattened text can print the date."""
LONGEST_EVIDENCE_CHARS = 80
MOST_PROSE_PIECES = 2
"""After so many paragraphs, the line that prints the date has come."""
DAY_CHARS = len("2024-05-31")
STAND_INS = ("text", "json-ld article", "itemprop")
"""How the evidence of an update begins that may stand in for the publication."""


class Dated(NamedTuple):
    """A candidate for a date."""

    value: str
    """ISO 8601."""
    evidence: str
    block: int | None = None
    """The index of the block that prints it."""


class DatesInText(NamedTuple):
    """The dates that some pieces of text print."""

    published: list[Dated]
    modified: list[Dated]
    ambiguous: list[Dated]
    """Those whose day and month could be swapped."""
    months: list[Dated]
    """Months without a day, in lines of their own or introduced."""


class _PrintedDates:
    """The dates in a page's text, near the title, far from it, and in lines of their own; read when first asked for."""

    def __init__(self, evidence: Evidence, lines: Sequence[int]) -> None:
        self._evidence = evidence
        self._lines = lines

    @cached_property
    def near(self) -> DatesInText:
        return _dates_in(self._evidence, _near_title(self._evidence))

    @cached_property
    def far(self) -> DatesInText:
        return _dates_in(self._evidence, _far_from_title(self._evidence))

    @cached_property
    def above_text(self) -> DatesInText:
        return _dates_in(self._evidence, _above_text(self._evidence))

    @cached_property
    def lines(self) -> DatesInText:
        return _dates_in(self._evidence, [Piece(self._evidence.page.blocks[index].text, index) for index in self._lines])


def decide_dates(
    evidence: Evidence, lines: Sequence[int], captured: str | None, notices: list[Notice]
) -> tuple[Field | None, Field | None]:
    """Returns the dates of publication and of the last change.

    `lines` are the blocks that the text leaves out as dates. They count where no other line near the title gives a date.

    The date of publication is the first of these: `article:published_time`; datePublished of the article's JSON-LD, then
    of the page's; itemprop; dateCreated of the article's JSON-LD; other meta tags; a day in the address; the printed date
    near the title, or of a flattened text, right above its first paragraph; a time element; a declared date that is not
    ISO 8601; a printed month.

    The date of the last change is the first of these: dateModified; the meta tags for it; a printed date that is called an
    update. It is left out if it is before the day of publication.

    If nothing says when the page was published, an update that the text or the article's own data gives stands in, with a
    notice; an update in a meta tag does not, since content systems set it. A date after the capture is skipped with a
    notice. A printed date whose day and month could be swapped counts only if the page's language, its other dates or its
    address decide between them.
    """
    printed = _PrintedDates(evidence, lines)
    published = _in_time(_published_candidates(evidence, printed), captured, "published", notices)
    modified = _in_time(_modified_candidates(evidence, printed), captured, "modified", notices)
    if published and modified and modified.value[:10] < published.value[:10]:
        modified = None
    if published is None and modified and modified.evidence.startswith(STAND_INS):
        published = modified
        notices.append(Notice("published-is-update", "nothing says when the page was published; its last update stands in for that"))
    if published is None and printed.near.ambiguous:
        notices.append(Notice("date-ambiguous", f"{printed.near.ambiguous[0].evidence}: the day and the month could change places"))
    return Field(*published) if published else None, Field(*modified) if modified else None


def _in_time(candidates: Iterable[Dated], captured: str | None, what: str, notices: list[Notice]) -> Dated | None:
    """Returns the first candidate that is not after the capture."""
    for candidate in candidates:
        if captured is None or not is_after(candidate.value, captured):
            return candidate
        notices.append(Notice("date-in-future", f"{what} {candidate.value} ({candidate.evidence}) is later than the capture on {captured}"))
    return None


def _published_candidates(evidence: Evidence, printed: _PrintedDates) -> Iterator[Dated]:
    """Yields the candidates for the date of publication, the most reliable first."""
    loose: list[Dated] = []
    for text, how in _declared_published(evidence):
        if value := iso_date(text):
            yield Dated(value, how)
        elif dates := find_dates(text[:LONGEST_EVIDENCE_CHARS], evidence.declared_language):
            loose.append(Dated(dates[0].value, how))
    yield from printed.near.published
    yield from printed.lines.published
    yield from printed.above_text.published
    for node in _own_times(evidence):
        if value := iso_date(node.get("datetime") or ""):
            yield Dated(value, "time element")
    for how, text in evidence.texts("dateCreated", "uploadDate"):
        if value := iso_date(text):
            yield Dated(value, how)
    yield from loose
    yield from printed.far.published
    yield from printed.near.months[:1]
    yield from _in_datelines(evidence)


def _own_times(evidence: Evidence) -> Iterator[Any]:
    """Yields the first time elements. Behind the article only those count that words introduce: others are of other articles."""
    times = evidence.head.times[:3]
    if not times:
        return
    page, last = evidence.page, evidence.last_kept
    end = page.blocks[last].element if last < len(page.blocks) else len(page.outline)
    elements = {node: element for element, node in enumerate(page.outline.nodes)}
    for node in times:
        element = next((elements[outer] for outer in (node, *node.iterancestors()) if outer in elements), 0)
        if element <= end or any(introduction(block.text[:LONGEST_LABEL_CHARS]) for block in page.blocks if block.element == element):
            yield node


def _in_datelines(evidence: Evidence) -> Iterator[Dated]:
    """Yields the dates in the datelines of the first long paragraphs, as in "WASHINGTON (January 24, 2017) - ..."."""
    long = ((index, block) for index, block in enumerate(evidence.page.blocks) if len(block.text) >= PROSE_CHARS)
    for index, block in islice(long, 4):
        if head := DATELINE.match(block.text):
            for date in find_dates(head[0], evidence.declared_language):
                if not date.ambiguous and len(date.value) >= DAY_CHARS:
                    yield Dated(date.value, f'text: "{head[0].strip()}"', index)


def _declared_published(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Yields the declared dates of publication with their evidence."""
    yield from _in_metas(evidence, meta_tags.PUBLISHED)
    yield from ((text, how) for how, text in evidence.texts("datePublished"))
    for prop in ("datePublished", "dateCreated"):
        for node in evidence.itemprops.get(prop, ())[:1]:
            text = node.get("content") or node.get("datetime") or " ".join("".join(node.itertext()).split())
            yield text[:LONGEST_EVIDENCE_CHARS], f"itemprop {prop}"
    yield from ((text, how) for how, text in evidence.texts("dateCreated") if " article " in how)
    yield from _in_metas(evidence, meta_tags.OTHER_PUBLISHED)
    for name, contents in evidence.head.metas.items():
        if PUBLISH_META.search(name) and name not in meta_tags.PUBLISHED:
            yield contents[0], f"meta {name}"
    if evidence.page.url and (day := date_in_address(evidence.page.url)):
        yield day, "address"


def _modified_candidates(evidence: Evidence, printed: _PrintedDates) -> Iterator[Dated]:
    """Yields the candidates for the date of the last change, the most reliable first."""
    declared = [(text, how) for how, text in evidence.texts("dateModified")]
    for text, how in [*declared, *_in_metas(evidence, meta_tags.MODIFIED)]:
        if value := iso_date(text):
            yield Dated(value, how)
    for node in evidence.itemprops.get("dateModified", ())[:1]:
        if value := iso_date(node.get("content") or node.get("datetime") or ""):
            yield Dated(value, "itemprop dateModified")
    yield from printed.near.modified
    yield from printed.far.modified
    yield from printed.lines.modified


def _in_metas(evidence: Evidence, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    contents = evidence.head.metas
    for name in names:
        if name in contents:
            yield contents[name][0], f"meta {name}"


def _dates_in(evidence: Evidence, pieces: Iterable[Piece]) -> DatesInText:
    """Returns the dates that some pieces of text print.

    A date in a sentence is not the article's, and one after "joined" is an account's.
    """
    dates_in_text = DatesInText([], [], [], [])
    before = ""
    for piece in pieces:
        text, words = piece.text, before
        before = text if len(text) <= LONGEST_LABEL_CHARS else ""
        if len(text) > 160:
            continue
        dates = _dates_of(piece, evidence.declared_language)
        if not dates or (len(words_beside(text, dates)) > 9 and not dates[0].introduced):
            continue
        if any(date.ambiguous for date in dates) and (language := _order_of_day_and_month(evidence)):
            dates = _dates_of(piece, language)
        for date in dates:
            dated = Dated(date.value, f'text: "{text[:LONGEST_EVIDENCE_CHARS]}"', piece.block)
            introduced = date.introduced or (introduction(words) if date is dates[0] else "")
            if introduced == "joined":
                continue
            if date.ambiguous:
                dates_in_text.ambiguous.append(dated)
            elif introduced == "modified":
                dates_in_text.modified.append(dated)
            elif len(date.value) >= DAY_CHARS:
                dates_in_text.published.append(dated)
            elif introduced or not words_beside(text, dates):
                dates_in_text.months.append(dated)
    return dates_in_text


def _dates_of(piece: Piece, language: str | None) -> list[PrintedDate]:
    """Returns the dates that a piece prints; the time element around it replaces a single date, or gives one to a short piece without."""
    dates = find_dates(piece.text, language) if FIGURE.search(piece.text) else []
    stamp = iso_date(piece.stamp) if piece.stamp else None
    if stamp is None or len(dates) > 1:
        return dates
    if dates:
        return [dates[0]._replace(value=stamp, ambiguous=False)]
    if len(piece.text) > LONGEST_LABEL_CHARS:
        return []
    return [PrintedDate(stamp, 0, len(piece.text), introduced=introduction(piece.text))]


def _order_of_day_and_month(evidence: Evidence) -> str | None:
    """Returns a language with the page's order of day and month: by its other dates, its own language, then its host's country."""
    dates = [
        date
        for block in evidence.page.blocks
        if "/" in block.text and len(block.text) < PROSE_CHARS
        for date in IN_DIGITS.finditer(block.text)
    ]
    is_day_first = any(int(date[1]) > 12 >= int(date[2]) for date in dates)
    is_month_first = any(int(date[2]) > 12 >= int(date[1]) for date in dates)
    if is_day_first != is_month_first:
        return "en-GB" if is_day_first else "en-US"
    if evidence.text_language and not evidence.text_language.startswith("en"):
        return evidence.text_language
    country = host_of(evidence.page.url or "").rpartition(".")[2]
    return "en-GB" if country in DAY_FIRST else "en-US" if country in MONTH_FIRST else None


def _near_title(evidence: Evidence) -> list[Piece]:
    """Returns the pieces from the title to the second paragraph in order, those before the title from the nearest on, then later ones.

    Of those behind the article, and of the later ones that the judges dropped, only those count whose date words introduce:
    others are of teasers.
    """
    pieces, title, verdicts = evidence.pieces, evidence.title_block, evidence.verdicts
    start = next((index for index, piece in enumerate(pieces) if title is not None and piece.block >= title), 0)
    end = min(len(pieces), start + 40)
    last = evidence.last_kept
    near: list[Piece] = []
    later: list[Piece] = []
    prose, before = 0, ""
    for piece in pieces[start:end]:
        verdict = verdicts[piece.block]
        if piece.block <= last and (prose < MOST_PROSE_PIECES or verdict.kept or verdict.rule.startswith("fact.")):
            (near if prose < MOST_PROSE_PIECES else later).append(piece)
            prose += verdict.kept and len(piece.text) >= PROSE_CHARS and piece.block != title
        elif len(piece.text) <= LONGEST_LINE_CHARS and introduction(before or piece.text.split(":")[0]) in ("published", "modified"):
            later.append(piece._replace(text=f"{before} {piece.text}"))
        before = piece.text if len(piece.text) <= LONGEST_LABEL_CHARS else ""
    return [*near, *reversed(pieces[max(0, start - 8) : start]), *later]


def _above_text(evidence: Evidence) -> list[Piece]:
    """Returns the short lines right above the first long paragraph of a flattened text: its title may not be what was taken for it."""
    page, verdicts = evidence.page, evidence.verdicts
    if page.kind is not InputKind.TEXT:
        return []
    long = (index for index, block in enumerate(page.blocks) if verdicts[index].kept and len(block.text) >= PROSE_CHARS)
    first = next(long, 0)
    lines = [(index, page.blocks[index].text) for index in range(max(0, first - LINES_ABOVE_TEXT), first)]
    return [Piece(text, index) for index, text in lines if len(text) <= LONGEST_LINE_CHARS and FIGURE.search(text)]


def _far_from_title(evidence: Evidence) -> Iterator[Piece]:
    """Yields the short blocks after the pieces near the title that say, or follow a block that says, what their date is."""
    start = evidence.pieces[-1].block + 1 if evidence.pieces else 0
    before = ""
    for index, block in enumerate(evidence.page.blocks[start:], start):
        text = block.text
        size = len(text)
        if size <= LONGEST_LINE_CHARS and FIGURE.search(text) and introduction(before or text.split(":")[0]) in ("published", "modified"):
            yield Piece(f"{before} {text}", index)
        before = text if size <= LONGEST_LABEL_CHARS else ""
