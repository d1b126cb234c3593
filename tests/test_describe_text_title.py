"""The title of a flattened text."""

from __future__ import annotations

import pytest
from describe_pages import TITLE, facts_of, text_with, value

from cleaner.describe.text_title import title_rows
from cleaner.model import Block, Kind, Verdict
from cleaner.rules.generated.text_titles import WEIGHTS


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["Home", "News", TITLE, "3 May 2021"], TITLE),
        ([f"{TITLE} - Quay Ledger", "Home", TITLE], TITLE),
        ([TITLE, "The master of the port hopes for a quiet winter"], TITLE),
        (["Skip to content", "Photo: Ann Ruhl", TITLE], TITLE),
        ([f"Harbours: {TITLE} | Quay Ledger", "Home", "News", "Sport", "Harbours", TITLE, "By Ann Ruhl", "3 May 2021"], TITLE),
        (["Home", "Gales close the northern pier for a week", "Advert", TITLE, "Ann Ruhl", "3 May 2021", "What the divers saw"], TITLE),
        (["Home", f"News / Harbours / {TITLE}", TITLE, "Share", "Print", "The piles of the harbour in May. Photo: Ann Ruhl"], TITLE),
        (["Menu", "Search", f"# {TITLE}", "The master of the port hopes for a quiet winter", "Ann Ruhl"], TITLE),
    ],
)
def test_the_line_that_is_the_title(lines: list[str], wanted: str) -> None:
    assert value(facts_of(text_with(*lines)).title) == wanted


def test_a_text_that_is_prose_alone_has_no_title() -> None:
    assert facts_of(text_with()).title is None


def test_every_feature_has_a_weight() -> None:
    blocks = [Block(TITLE, 0, Kind.PARAGRAPH), Block("The tide came in at nine, as the book said. " * 9, 0, Kind.PARAGRAPH)]
    ((index, row),) = title_rows(blocks, [Verdict(True, "shape.text")] * 2, 1)
    assert index == 0
    assert len(row) == len(WEIGHTS)
