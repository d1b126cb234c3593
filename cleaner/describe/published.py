"""When the article was published and changed: declared dates first, then the visible one near the title."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from ..model import Field, Notice
from ..patterns import regex
from ..rules import meta_tags as metas
from ..rules.months import DAY_FIRST, MONTH_FIRST
from ..urls import host_of
from .dates import FIGURE, Printed, date_in_address, find_dates, introduction, is_after, iso_date, words_beside
from .material import Material
from .visible import Piece

PUBLISH_META = regex(r"(?:^|[-_.: ])(?:published|publish(?:ed)?[-_ ]?(?:date|time|on|at)|publication[-_ ]?date|date[-_ ]?published)$")
DATELINE = regex(r"[A-ZÀ-Þ][^–—]{0,70}\d{4}[^–—]{0,25}\s(?:[–—]|-{1,2})\s")
PROSE_CHARS, LONG_BLOCKS = 100, 4
LONGEST_PIECE = 160
PIECES_AFTER, PIECES_BEFORE = 40, 8
LONGEST_LABEL, LONGEST_LINE = 30, 60
FIGURES = regex(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d\d)(?![\d/])")
MOST_WORDS_BESIDE = 9
TIMES = 3
STAND_INS = ("text", "json-ld article", "itemprop")
"""Beginnings of the evidence of updates that may stand in for the publication."""
SHOWN = 80


class Dated(NamedTuple):
    """A candidate for a date."""

    value: str
    evidence: str


def decide_dates(material: Material, captured: str | None, notices: list[Notice]) -> tuple[Field | None, Field | None]:
    """Returns the dates of publication and of the last change.

    Published is the first of: `article:published_time`; datePublished of the article's JSON-LD, of the page's; itemprop;
    the article's dateCreated; other meta tags; a day in the address; the visible date near the title; a time element; a
    declared date in no ISO form.
    Modified is the first of dateModified, the meta tags for it, and a visible date that is called an update; it is left
    out where it is earlier than the day of publication. Where nothing says when the page was published, an update that the
    text or the article's own data gives stands in, with a notice; not the time that a content system puts into meta tags.
    A date later than the capture is passed over with a notice. A visible date whose day and month could change places
    counts only where the page's language, its other dates or its address decide.
    """
    seen = Visible(material)
    published = _in_time(published_candidates(material, seen), captured, "published", notices)
    modified = _in_time(modified_candidates(material, seen), captured, "modified", notices)
    if published and modified and modified.value[:10] < published.value[:10]:
        modified = None
    if published is None and modified and modified.evidence.startswith(STAND_INS):
        published = modified
        notices.append(Notice("published-is-update", "nothing says when the page was published; its last update stands in for that"))
    if published is None and seen.ambiguous:
        notices.append(Notice("date-ambiguous", f"{seen.ambiguous[0].evidence}: the day and the month could change places"))
    return _field(published), _field(modified)


def _field(dated: Dated | None) -> Field | None:
    return Field(dated.value, dated.evidence) if dated else None


def _in_time(candidates: Iterable[Dated], captured: str | None, what: str, notices: list[Notice]) -> Dated | None:
    """The first candidate that is not later than the capture."""
    for candidate in candidates:
        if captured is None or not is_after(candidate.value, captured):
            return candidate
        notices.append(Notice("date-in-future", f"{what} {candidate.value} ({candidate.evidence}) is later than the capture on {captured}"))
    return None


def published_candidates(material: Material, seen: Visible) -> Iterator[Dated]:
    """The candidates for the date of publication, in the order of trust; those in no ISO form last."""
    loose: list[Dated] = []
    for text, evidence in _declared_published(material):
        if value := iso_date(text):
            yield Dated(value, evidence)
        elif dates := find_dates(text[:SHOWN], material.language):
            loose.append(Dated(dates[0].value, evidence))
    yield from seen.published
    for node in material.head.times[:TIMES]:
        if value := iso_date(node.get("datetime") or ""):
            yield Dated(value, "time element")
    for how, text in material.texts("dateCreated", "uploadDate"):
        if value := iso_date(text):
            yield Dated(value, how)
    yield from loose
    yield from seen.far_published
    yield from _dateline(material)


def _dateline(material: Material) -> Iterator[Dated]:
    """The date in the dateline that the first long paragraph begins with: WASHINGTON (January 24, 2017) - ..."""
    long = (block for block in material.page.blocks if len(block.text) >= PROSE_CHARS)
    for block in islice(long, LONG_BLOCKS):
        head = DATELINE.match(block.text)
        for date in find_dates(head[0], material.language) if head else ():
            if not date.ambiguous and len(date.value) >= len("2024-05-31"):
                yield Dated(date.value, f'text: "{head[0].strip() if head else ""}"')


def _declared_published(material: Material) -> Iterator[tuple[str, str]]:
    """What a page declares as the date of publication, each with its evidence."""
    yield from _of_metas(material, metas.PUBLISHED)
    yield from ((text, how) for how, text in material.texts("datePublished"))
    for prop in ("datePublished", "dateCreated"):
        for node in material.props.get(prop, ())[:1]:
            text = node.get("content") or node.get("datetime") or " ".join("".join(node.itertext()).split())
            yield text[:SHOWN], f"itemprop {prop}"
    yield from ((text, how) for how, text in material.texts("dateCreated") if " article " in how)
    yield from _of_metas(material, metas.OTHER_PUBLISHED)
    for name, contents in material.head.metas.items():
        if PUBLISH_META.search(name) and name not in metas.PUBLISHED:
            yield contents[0], f"meta {name}"
    if material.page.url and (day := date_in_address(material.page.url)):
        yield day, "address"


def modified_candidates(material: Material, seen: Visible) -> Iterator[Dated]:
    """The candidates for the date of the last change, in the order of trust."""
    declared = [(text, how) for how, text in material.texts("dateModified")]
    for text, evidence in [*declared, *_of_metas(material, metas.MODIFIED)]:
        if value := iso_date(text):
            yield Dated(value, evidence)
    for node in material.props.get("dateModified", ())[:1]:
        if value := iso_date(node.get("content") or node.get("datetime") or ""):
            yield Dated(value, "itemprop dateModified")
    yield from seen.modified
    yield from seen.far_modified


def _of_metas(material: Material, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    known = material.head.metas
    for name in names:
        if name in known:
            yield known[name][0], f"meta {name}"


class Visible:
    """The dates that the text prints near the title, and far from it where it says what they are; read when first asked for."""

    def __init__(self, material: Material) -> None:
        self._material = material

    @cached_property
    def _found(self) -> tuple[list[Dated], list[Dated], list[Dated]]:
        return visible_dates(self._material, _near_title(self._material))

    @cached_property
    def _far(self) -> tuple[list[Dated], list[Dated], list[Dated]]:
        return visible_dates(self._material, _farther_away(self._material))

    @property
    def far_published(self) -> list[Dated]:
        """Those of publication that stand far from the title."""
        return self._far[0]

    @property
    def far_modified(self) -> list[Dated]:
        """Those of updates that stand far from the title."""
        return self._far[1]

    @property
    def published(self) -> list[Dated]:
        """Those of publication."""
        return self._found[0]

    @property
    def modified(self) -> list[Dated]:
        """Those that are called an update."""
        return self._found[1]

    @property
    def ambiguous(self) -> list[Dated]:
        """Those whose day and month could change places."""
        return self._found[2]


def visible_dates(material: Material, pieces: Iterable[Piece]) -> tuple[list[Dated], list[Dated], list[Dated]]:
    """The dates that some pieces of text print: of publication, of changes, and those that cannot be told for sure.

    A date in a sentence is no date of the article, and one behind "joined" is an account's.
    """
    published: list[Dated] = []
    modified: list[Dated] = []
    ambiguous: list[Dated] = []
    before = ""
    for piece in pieces:
        text, words = piece.text, before
        before = text if len(text) <= LONGEST_LABEL else ""
        if len(text) > LONGEST_PIECE:
            continue
        dates = dates_of(piece, material.language)
        if not dates or (len(words_beside(text, dates)) > MOST_WORDS_BESIDE and not dates[0].introduced):
            continue
        if any(date.ambiguous for date in dates) and (tongue := order_of_day_and_month(material)):
            dates = dates_of(piece, tongue)
        for date in dates:
            dated = Dated(date.value, f'text: "{text[:SHOWN]}"')
            introduced = date.introduced or (introduction(words) if date is dates[0] else "")
            if introduced == "joined":
                continue
            if date.ambiguous:
                ambiguous.append(dated)
            elif introduced == "modified":
                modified.append(dated)
            elif len(date.value) >= len("2024-05-31"):
                published.append(dated)
    return published, modified, ambiguous


def dates_of(piece: Piece, language: str | None) -> list[Printed]:
    """The dates that a piece prints; where that is one, or none in a short piece, what the time element around it says instead."""
    dates = find_dates(piece.text, language) if FIGURE.search(piece.text) else []
    stamp = iso_date(piece.stamp) if piece.stamp else None
    if stamp is None or len(dates) > 1:
        return dates
    if not dates:
        return [Printed(stamp, 0, len(piece.text), introduced=introduction(piece.text))] if len(piece.text) <= LONGEST_LABEL else []
    return [dates[0]._replace(value=stamp, ambiguous=False)]


def order_of_day_and_month(material: Material) -> str | None:
    """A language that puts day and month as the page does: by its other dates, by its own language, then by its host's country."""
    dates = [
        found
        for block in material.page.blocks
        if "/" in block.text and len(block.text) < PROSE_CHARS
        for found in FIGURES.finditer(block.text)
    ]
    is_day_first = any(int(found[1]) > 12 >= int(found[2]) for found in dates)
    is_month_first = any(int(found[2]) > 12 >= int(found[1]) for found in dates)
    if is_day_first != is_month_first:
        return "en-GB" if is_day_first else "en-US"
    if material.spoken and not material.spoken.startswith("en"):
        return material.spoken
    country = host_of(material.page.url or "").rpartition(".")[2]
    return "en-GB" if country in DAY_FIRST else "en-US" if country in MONTH_FIRST else None


def _near_title(material: Material) -> list[Piece]:
    """The pieces near the title: what follows it before what stands above it."""
    pieces = material.pieces
    start = next((index for index, piece in enumerate(pieces) if material.title is not None and piece.block >= material.title), 0)
    return [*pieces[start : start + PIECES_AFTER], *reversed(pieces[max(0, start - PIECES_BEFORE) : start])]


def _farther_away(material: Material) -> Iterator[Piece]:
    """The short blocks after those near the title that say when it was published or changed, or follow a block that says so."""
    last = material.pieces[-1].block + 1 if material.pieces else 0
    before = ""
    for number in range(last, len(material.page.blocks)):
        text = material.page.blocks[number].text
        if len(text) > LONGEST_LINE:
            before = ""
            continue
        if FIGURE.search(text) and introduction(before or text.split(":")[0]) in ("published", "modified"):
            yield Piece(f"{before} {text}", number)
        before = text if len(text) <= LONGEST_LABEL else ""
