"""Who wrote it: candidates from declarations and from the text near the title, decided in one place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from ..model import Field, InputKind, Kind, Notice, Page
from ..rules import meta_tags as metas
from ..rules.bylines import NEVER_IN_NAMES, NOT_NAMES, WEAK_LABELS
from . import declared_authors as declared
from . import printed_authors as printed
from .candidates import Candidate, same_person
from .labels import label_at
from .material import Material
from .names import Byline
from .title import squash
from .visible import find_pieces

TAIL_BEFORE, TAIL_AFTER = 3, 15
NOTE_BLOCKS = 6
UNDER_TITLE, UNDER_TITLE_OF_TEXT = 3, 8
LONGEST_LINE = 100
MOST_LABELS = 12


class Printed(NamedTuple):
    """The decided byline."""

    byline: Field | None
    authors: Field | None
    agencies: list[tuple[str, str, str]]
    """The agencies that bylines name: name, relation, evidence."""


def decide_byline(material: Material, notices: list[Notice]) -> Printed:
    """Returns the byline as printed, the authors' names, and the agencies in it.

    The candidates, in their order: declared (JSON-LD of the article, twitter:data, author metas, citation metas, JSON-LD
    of the page); labelled near the title; and the weaker ones: article:author, itemprop, byline elements, meta author,
    a bare name beside the date, a note about the author at the end. `decide_authors` chooses. Where no person is named,
    an account's name is taken, then an agency, then an organisation.
    """
    said, seen = declared_candidates(material), labelled_candidates(material)
    weaker: list[Candidate] = []
    if not any(each.byline.names and (each.account or not is_account(each)) for each in (*said, *seen)):
        weaker = list(weaker_candidates(material))
        if not any(each.byline.names for each in (*said, *seen, *weaker)):
            weaker += farther_away(material)
    everything = [*said, *seen, *weaker]
    chosen = decide_authors(said, seen, weaker, notices) or usable_rest(everything)
    authors = Field(_but_the_site(chosen.byline.names, material.sites), chosen.evidence) if chosen else _of_organisation(everything)
    line = printed_line(material, seen, weaker, authors.value if authors else [])
    agencies = [
        (agency, "contributed" if each.byline.names else "source", each.printed or each.evidence)
        for each in ([line] if line and line not in everything else []) + [*seen, *weaker, *said]
        for agency in each.byline.agencies
    ]
    return Printed(Field(line.printed, line.evidence) if line else None, authors, agencies)


def printed_line(material: Material, seen: Sequence[Candidate], weaker: Sequence[Candidate], authors: Sequence[str]) -> Candidate | None:
    """The line that prints the byline: the first that names one of the authors, or an agency; where no authors are known, the first."""
    for candidate in chain(seen, weaker, () if weaker else unlabelled_candidates(material)):
        if not candidate.printed:
            continue
        names = candidate.byline.names
        if (
            not authors
            or candidate.byline.agencies
            or any(same_person(name, author) for name in [*names, *candidate.byline.rest] for author in authors)
        ):
            return candidate
        if not names and candidate.byline.organisations:
            return candidate
    return None


def _but_the_site(names: Sequence[str], sites: Sequence[str]) -> list[str]:
    """Names less the site's own, where others are left."""
    own = {squash(site) for site in sites}
    return [name for name in names if squash(name) not in own] or list(names)


def _of_organisation(candidates: Sequence[Candidate]) -> Field | None:
    """The first agency, else the first organisation, that candidates name."""
    for names in ("agencies", "organisations"):
        for candidate in candidates:
            if found := getattr(candidate.byline, names):
                return Field(list(found[:1]), candidate.evidence)
    return None


def declared_candidates(material: Material) -> list[Candidate]:
    """What the page declares in places that are right nine times of ten."""
    head, found, sites = material.head, material.found, material.sites
    candidates = declared.from_structured(found, [(material.article, "article")] if material.article else [], sites)
    candidates += declared.from_twitter_labels(head, sites)
    candidates += declared.from_metas(head, metas.AUTHORS + metas.CITATIONS, sites)
    return candidates + declared.from_structured(found, [(node, "page") for node in found.pages], sites)


def labelled_candidates(material: Material) -> list[Candidate]:
    """What stands behind a label near the title: what follows the title first."""
    found = printed.labelled(material.pieces)
    title = material.title
    return found if title is None else sorted(found, key=lambda each: each.block < title)


def weaker_candidates(material: Material) -> Iterator[Candidate]:
    """What the page declares or prints in places that are wrong more often."""
    head, pieces, sites = material.head, material.pieces, material.sites
    yield from declared.from_metas(head, metas.OTHER_AUTHORS, sites)
    yield from declared.from_microdata(material.props, sites)
    yield from printed.in_byline_elements(pieces)
    yield from declared.from_metas(head, ("author",), sites)
    yield from printed.beside_date(pieces, material.title, sites)
    yield from _under_title(material)


def unlabelled_candidates(material: Material) -> Iterator[Candidate]:
    """What the text near the title prints without a label."""
    yield from printed.in_byline_elements(material.pieces)
    yield from printed.beside_date(material.pieces, material.title, material.sites)
    yield from _under_title(material)


def _under_title(material: Material) -> list[Candidate]:
    """Bare names under the title: of texts, and of pages that are declared an article, where others print the names of their wares."""
    page = material.page
    if page.kind is InputKind.TEXT:
        return printed.under_title(material.pieces, material.title, UNDER_TITLE_OF_TEXT)
    kind = material.head.first("og:type")
    if not material.article and not (kind and kind[0].casefold() == "article"):
        return []
    lines = [piece for piece in material.pieces if piece.block == material.title or page.blocks[piece.block].kind is not Kind.HEADING]
    return printed.under_title(lines, material.title, UNDER_TITLE)


def farther_away(material: Material) -> list[Candidate]:
    """What a label or a byline element says away from the title, if all such say the same; then a note about the author at the end."""
    page = material.page
    last = next((number for number in range(len(page.blocks) - 1, -1, -1) if material.verdicts[number].kept), None)
    if last is None:
        return []
    near = {piece.block for piece in material.pieces}
    start = material.title if material.title is not None else 0
    labels = [
        number
        for number, block in enumerate(page.blocks[start:], start)
        if len(block.text) <= LONGEST_LINE and number not in near and label_at(block.text)
    ]
    candidates: list[Candidate] = []
    for number in labels[:MOST_LABELS]:
        candidates += printed.labelled(find_pieces(page, range(number, min(number + 4, len(page.blocks))), material.naming))
    candidates = [each for each in candidates if each.byline.names and each.byline.label not in WEAK_LABELS]
    if any(not same_person(each.byline.names[0], candidates[0].byline.names[0]) for each in candidates):
        candidates = []
    return [*candidates, *_at_the_end(material, last)]


def _at_the_end(material: Material, last: int) -> list[Candidate]:
    """What a note about the author, or a signature, says around the last kept block."""
    page, verdicts = material.page, material.verdicts
    end = min(len(page.blocks), last + TAIL_AFTER)
    start = next((number for number in range(max(0, last - TAIL_BEFORE), end) if printed.heads_note(page.blocks[number].text)), end)
    note = find_pieces(page, range(start, min(start + NOTE_BLOCKS, end)), material.naming)
    prose = next((number for number in range(last, -1, -1) if verdicts[number].kept and len(page.blocks[number].text) > LONGEST_LINE), last)
    signing = [number for number in range(max(prose + 1, last - TAIL_BEFORE), end) if _may_sign(page, prose, number)]
    return [*printed.about_author(note), *printed.signed(find_pieces(page, signing, material.naming))]


def _may_sign(page: Page, prose: int, number: int) -> bool:
    """Whether a block can be the signature under a paragraph: no heading, and of a page, set beside that paragraph."""
    if page.blocks[number].kind is Kind.HEADING:
        return False
    parents = page.outline.parents
    return page.kind is InputKind.TEXT or parents[page.blocks[number].element] == parents[page.blocks[prose].element]


def decide_authors(
    declared: Sequence[Candidate], printed: Sequence[Candidate], weaker: Sequence[Candidate], notices: list[Notice]
) -> Candidate | None:
    """Returns the candidate whose names are the authors, with one name at least; None if none has a name.

    1. The first of `declared` with names, unless
    2. the first of `printed` (labelled near the title) shares no name with it: then the printed one, and a notice, unless it
       is but single words where the declared one has full names; or holds its names and more: then the printed one.
    3. The first of `weaker` with names.
    4. A declared or printed organisation, an account's name last.
    """
    said = next((candidate for candidate in declared if candidate.byline.names), None)
    seen = next((candidate for candidate in printed if candidate.byline.names), None)
    if said and is_account(said) and not said.account:
        said = next((candidate for candidate in declared if candidate.byline.names and not is_account(candidate)), None) or said
        seen = seen or next((candidate for candidate in weaker if candidate.byline.names and not is_account(candidate)), None)
    if said and seen:
        seen = _agreeing(printed, [said]) or seen
        shared = [name for name in said.byline.names if any(same_person(name, other) for other in seen.byline.names)]
        if (
            not shared
            and not any(" " in name or not name.isascii() for name in seen.byline.names)
            and any(" " in name for name in said.byline.names)
        ):
            return said
        if not shared:
            disagree = f"{said.evidence} says {', '.join(said.byline.names)}, the text says {seen.printed}; the text was believed"
            notices.append(Notice("authors-disagree", disagree))
            return seen
        if len(seen.byline.names) > len(said.byline.names) and len(shared) == len(said.byline.names):
            return seen
        return said
    if said or seen:
        return said or _agreeing(printed, weaker) or seen
    return next((candidate for candidate in weaker if candidate.byline.names), None)


def _agreeing(printed: Sequence[Candidate], others: Sequence[Candidate]) -> Candidate | None:
    """The first printed candidate that shares a name with one of the others."""
    names = [name for other in others for name in other.byline.names]
    return next((each for each in printed if any(same_person(name, own) for own in each.byline.names for name in names)), None)


def is_account(candidate: Candidate) -> bool:
    """Whether a candidate's only name is one word, as accounts are called."""
    return len(candidate.byline.names) == 1 and " " not in candidate.byline.names[0] and candidate.byline.names[0].isascii()


def usable_rest(candidates: Iterable[Candidate]) -> Candidate | None:
    """The first declared author that looks like no name but stands alone: an account or a pen name."""
    for candidate in candidates:
        for text in candidate.byline.rest:
            words = text.split()
            if (
                len(candidate.byline.rest) == 1
                and len(words) <= 4
                and len(text) <= 40
                and not any(word.casefold() in NOT_NAMES for word in words)
                and not all(word.casefold() in NEVER_IN_NAMES for word in words)
                and re.search(r"[^\W\d_]{2}", text)
            ):
                return candidate._replace(byline=Byline(names=[text]))
    return None
