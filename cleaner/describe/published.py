"""When the article was published and changed: declared dates first, then the visible one near the title."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..model import Field, Notice
from ..rules import metas
from .dates import date_in_address, find_dates, is_after, iso_date
from .material import Material
from .visible import Piece

LONGEST_PIECE = 160
PIECES_AFTER, PIECES_BEFORE = 40, 8
TIMES = 3
SHOWN = 80


class Dated(NamedTuple):
    """A candidate for a date."""

    value: str
    evidence: str


def decide_dates(material: Material, captured: str | None, notices: list[Notice]) -> tuple[Field | None, Field | None]:
    """Returns the dates of publication and of the last change.

    Published is the first of: `article:published_time`; datePublished of the article's JSON-LD, of the page's; itemprop;
    other meta tags; a day in the address; the visible date near the title; a time element; a declared date in no ISO form.
    Modified is the first of dateModified, the meta tags for it, and a visible date that is called an update; it is left
    out where it is earlier than the day of publication. A date later than the capture is passed over with a notice. A
    visible date whose day and month could change places counts only where the page's language decides.
    """
    printed, updated, ambiguous = visible_dates(material)
    published = _in_time(declared_published(material, printed), captured, "published", notices)
    modified = _in_time([*declared_modified(material), *updated], captured, "modified", notices)
    if published is None and ambiguous:
        notices.append(Notice("date-ambiguous", f"{ambiguous[0].evidence}: the day and the month could change places"))
    if published and modified and modified.value[:10] < published.value[:10]:
        modified = None
    return _field(published), _field(modified)


def _field(dated: Dated | None) -> Field | None:
    return Field(dated.value, dated.evidence) if dated else None


def _in_time(candidates: list[Dated], captured: str | None, what: str, notices: list[Notice]) -> Dated | None:
    """The first candidate that is not later than the capture."""
    for candidate in candidates:
        if captured is None or not is_after(candidate.value, captured):
            return candidate
        notices.append(Notice("date-in-future", f"{what} {candidate.value} ({candidate.evidence}) is later than the capture on {captured}"))
    return None


def declared_published(material: Material, printed: list[Dated]) -> list[Dated]:
    """The candidates for the date of publication, in the order of trust; `printed` are the visible ones."""
    candidates: list[Dated] = []
    loose: list[Dated] = []

    def add(text: str, evidence: str) -> None:
        if value := iso_date(text):
            candidates.append(Dated(value, evidence))
        elif text and (dates := find_dates(text[:SHOWN], material.language)):
            loose.append(Dated(dates[0].value, evidence))

    head = material.head
    _add_metas(material, metas.PUBLISHED, add)
    for how, text in material.texts("datePublished"):
        add(text, how)
    for prop in ("datePublished", "dateCreated"):
        for node in material.props.get(prop, ())[:1]:
            add(node.get("content") or node.get("datetime") or " ".join("".join(node.itertext()).split())[:SHOWN], f"itemprop {prop}")
    _add_metas(material, metas.OTHER_PUBLISHED, add)
    if material.page.url and (day := date_in_address(material.page.url)):
        candidates.append(Dated(day, "address"))
    candidates += printed
    for node in head.times[:TIMES]:
        add(node.get("datetime") or "", "time element")
    for how, text in material.texts("dateCreated", "uploadDate"):
        add(text, how)
    return candidates + loose


def declared_modified(material: Material) -> list[Dated]:
    """The declared candidates for the date of the last change."""
    candidates: list[Dated] = []

    def add(text: str, evidence: str) -> None:
        if value := iso_date(text):
            candidates.append(Dated(value, evidence))

    for how, text in material.texts("dateModified"):
        add(text, how)
    _add_metas(material, metas.MODIFIED, add)
    for node in material.props.get("dateModified", ())[:1]:
        add(node.get("content") or node.get("datetime") or "", "itemprop dateModified")
    return candidates


def _add_metas(material: Material, names: tuple[str, ...], add: Callable[[str, str], None]) -> None:
    for name in names:
        for content in material.head.metas.get(name, ())[:1]:
            add(content, f"meta {name}")


def visible_dates(material: Material) -> tuple[list[Dated], list[Dated], list[Dated]]:
    """The dates that the text prints near the title: of publication, of changes, and those that cannot be told for sure.

    What follows the title comes before what stands above it; a date in a sentence is no date of the article.
    """
    published: list[Dated] = []
    modified: list[Dated] = []
    ambiguous: list[Dated] = []
    for piece in _near_title(material):
        if len(piece.text) > LONGEST_PIECE or not any(c.isdigit() for c in piece.text):
            continue
        for date in find_dates(piece.text, material.language):
            dated = Dated(date.value, f'text: "{piece.text[:SHOWN]}"')
            if date.ambiguous:
                ambiguous.append(dated)
            elif date.introduced == "modified":
                modified.append(dated)
            elif len(date.value) >= len("2024-05-31"):
                published.append(dated)
    return published, modified, ambiguous


def _near_title(material: Material) -> list[Piece]:
    pieces = material.pieces
    start = next((index for index, piece in enumerate(pieces) if material.title is not None and piece.block >= material.title), 0)
    return [*pieces[start : start + PIECES_AFTER], *reversed(pieces[max(0, start - PIECES_BEFORE) : start])]
