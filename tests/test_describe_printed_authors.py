"""Authors near the title: labels, byline elements, dates, notes and signatures."""

from __future__ import annotations

import pytest
from describe_pages import TITLE, facts_of, page, value

from cleaner.describe.evidence import Piece
from cleaner.describe.names import Candidate
from cleaner.describe.printed_authors import about_author, beside_date, first_poster, in_byline_elements, labelled, signed, under_title


def test_a_reviewer_is_no_author() -> None:
    facts = facts_of(page("", "<p>Medically reviewed by <a>Ida Kern</a></p><p>Written by <a>Ann Ruhl</a></p>"))
    assert value(facts.authors) == ["Ann Ruhl"]


def pieces(*texts: str, names: frozenset[str] = frozenset()) -> list[Piece]:
    return [Piece(text, index, "", names) for index, text in enumerate(texts)]


def names_of(candidates: list[Candidate]) -> list[list[str]]:
    return [candidate.byline.names for candidate in candidates]


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (["Written by Ann Ruhl", "3 May 2021"], [["Ann Ruhl"]]),
        (["By", "Ann Ruhl"], [["Ann Ruhl"]]),
        (["By", "Ann Ruhl", "and", "Tom Vale"], [["Ann Ruhl", "Tom Vale"]]),
        (["By Ann Ruhl,", "Tom Vale"], [["Ann Ruhl", "Tom Vale"]]),
        (["Photos by", "Ida Kern", "By Ann Ruhl"], [["Ann Ruhl"]]),
        (["By the time that the tide had turned and the boats were in, nobody was left on the quay"], []),
    ],
)
def test_names_behind_labels(texts: list[str], names: list[list[str]]) -> None:
    assert names_of(labelled(pieces(*texts))) == names


def test_names_in_byline_elements() -> None:
    named = pieces("Ann Ruhl", "Tom Vale", names=frozenset(("byline",)))
    assert names_of(in_byline_elements(named)) == [["Ann Ruhl", "Tom Vale"]]
    linked = [named[0]._replace(href="/ann"), named[1]]
    assert names_of(in_byline_elements(linked)) == [["Ann Ruhl"], ["Tom Vale"]]
    assert in_byline_elements(pieces("Ann Ruhl")) == []


def test_a_name_beside_the_date_is_no_section_and_not_the_site() -> None:
    assert names_of(beside_date(pieces(TITLE, "Ann Ruhl", "3 May 2021"), 0)) == [["Ann Ruhl"]]
    assert beside_date(pieces(TITLE, "Ann Ruhl", "in the harbour"), 0) == []
    assert beside_date(pieces(TITLE, "Quay Ledger", "3 May 2021"), 0, ["Quay Ledger"]) == []
    assert beside_date(pieces(TITLE, "Ann Ruhl", "3 May 2021", names=frozenset(("section",))), 0) == []


def test_a_line_of_names_under_the_title() -> None:
    assert names_of(under_title(pieces(TITLE, "Ann Ruhl"), 0, 3)) == [["Ann Ruhl"]]
    assert under_title(pieces(TITLE, "a", "b", "c", "Ann Ruhl"), 0, 3) == []


def test_notes_and_signatures_at_the_end() -> None:
    assert names_of(about_author(pieces("About the author", "Ann Ruhl is the harbour correspondent."))) == [["Ann Ruhl"]]
    assert names_of(signed(pieces("So it goes.", "Ann Ruhl"))) == [["Ann Ruhl"]]
    assert signed(pieces("See all news", "Ann Ruhl")) == []


def test_an_outlet_behind_a_name_without_a_comma() -> None:
    candidates = under_title(pieces(TITLE, "Ann Ruhl USA TODAY", "3 May 2021"), 0, 8)
    assert names_of(candidates) == [["Ann Ruhl"]]
    assert names_of(under_title(pieces(TITLE, "Hide Caption"), 0, 8)) == []


def test_the_account_that_began_a_discussion() -> None:
    assert names_of(first_poster([(1, "quaybird May 3, 2021, 3:36pm 1")])) == [["quaybird"]]
    assert (
        names_of(first_poster([(1, "quaybird May 3, 2021, 3:36pm 2"), (2, "The discussion that was started by the harbour office")])) == []
    )
