"""Rows of features: complete, of the right types, and true of small pages."""

from __future__ import annotations

from cleaner.judge.features import FEATURES, INTEGER_FEATURES, feature_rows
from cleaner.judge.scores import columns_of, content_weights, score_blocks
from cleaner.model import Block, InputKind, Outline, Page
from cleaner.options import Options
from cleaner.read.head import read_head
from cleaner.read.page import read_page

BODY = "".join(
    f"<p>On day {day} the boats went out at four and were back by noon with full nets, to the joy of all.</p>" for day in range(9)
)
FOOTER = "<footer class='footer'><ul><li><a href='/'>Imprint</a></li></ul></footer>"
PAGE = f"<html><body><article class='post'><h1>Nine days of full nets</h1>{BODY}</article>{FOOTER}</body></html>"


def rows_of(page: Page) -> dict[int, dict[str, float]]:
    """For each block that is not hopeless the values of the features, by name."""
    columns = columns_of(page.blocks)
    scores = score_blocks(page.outline, columns, content_weights())
    rows = feature_rows(page.outline, columns, page.head, scores)
    return {block: dict(zip(FEATURES, row, strict=True)) for block, row in rows}


def read(html: str) -> Page:
    return read_page(html, None, Options(input_kind=InputKind.HTML))


def test_hopeless_blocks_have_no_row() -> None:
    assert list(rows_of(read(PAGE))) == list(range(10))


def test_every_feature_has_one_type() -> None:
    for row in rows_of(read(PAGE)).values():
        assert {name for name, value in row.items() if type(value) is int} == INTEGER_FEATURES


def test_values_of_a_block() -> None:
    row = rows_of(read(PAGE))[5]
    assert (row["from_h1"], row["from_first"]) == (5, 4)
    assert (row["siblings"], row["copies"], row["in_core5"], row["in_core7"]) == (9, 1, 1, 1)
    assert row["page_blocks"] == 11
    assert row["link_density3"] < 0.1 < 0.9 < row["prose1"] < 1.0
    assert 0.0 < row["expected_before"] < row["expected1"] <= 1.0
    assert row["expected_before"] + row["expected_after"] < 1.0


def test_declared_descriptions_and_texts_are_found_by_their_beginning() -> None:
    description = '<meta name=description content="On day 3 the boats went out at four and were back">'
    body = '<script type="application/ld+json">{"articleBody": "On day 4 the boats went out at four and were back"}</script>'
    rows = rows_of(read(PAGE.replace("<body>", f"<head>{description}{body}</head><body>")))
    assert [row["in_description"] for row in rows.values()] == [0, 0, 0, 0, 1, 0, 0, 0, 0, 0]
    assert [row["in_body"] for row in rows.values()] == [-1, -1, -1, -1, -1, 1, -1, -1, -1, -1]


def test_blocks_without_weight_do_not_break_the_sums() -> None:
    blocks = [Block("", images=1), Block("—"), Block("")]
    outline = Outline()
    columns = columns_of(blocks)
    scores = score_blocks(outline, columns, content_weights())
    assert [block for block, _ in feature_rows(outline, columns, read_head(None, None), scores)] == [1]
