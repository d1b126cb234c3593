"""Context-free scores: names, shapes and words add up, and hopeless parts of a page are skipped."""

from __future__ import annotations

import pytest

from cleaner.judge.scores import MOST_NAMES_LOGITS, NameWeights, Weights, columns_of, content_weights, score_blocks, score_elements
from cleaner.judge.words import DENSITY_CLASSES, SENTENCE_END_CLASSES, SIZE_CLASSES, TAG_CLASSES
from cleaner.model import Block, InputKind, Kind, Outline, Page
from cleaner.options import Options
from cleaner.read.page import read_page

NO_SHAPES = [0.0] * (TAG_CLASSES * SIZE_CLASSES * DENSITY_CLASSES * SENTENCE_END_CLASSES)


def page_of(body: str) -> Page:
    return read_page(f"<html><body>{body}</body></html>", None, Options(input_kind=InputKind.HTML))


def score_of(markup: str, weights: dict[str, float]) -> float:
    """The score of the last element of a page."""
    return score_elements(page_of(markup).outline, NameWeights(weights)).sums[-1]


@pytest.mark.parametrize("name", ["PostFooter", "post-footer", "post_footer"])
def test_a_name_weighs_the_same_in_every_spelling(name: str) -> None:
    assert score_of(f"<p class={name}>One.</p>", {"post": 1.0, "footer": -2.0, "post-footer": -0.5}) == -1.5


def test_a_name_counts_once_in_an_element_and_a_tag_once_on_the_way_to_it() -> None:
    weights = {"post": 0.5, "<div": 0.25}
    assert score_of("<div class='post post-7'>One.</div>", weights) == 0.75
    assert score_of("<div class='post post-7'><div class=post><div id=post>One.</div></div></div>", weights) == 1.75


def test_names_alone_decide_nothing() -> None:
    weights = dict.fromkeys("abc def ghi jkl mno".split(), -3.0)
    assert score_of("<div class='abc def ghi jkl mno'>One.</div>", weights) == -MOST_NAMES_LOGITS


def test_the_score_of_an_element_includes_its_ancestors() -> None:
    page = page_of('<div class="post" id="story"><p role="note">One.</p></div>')
    scores = score_elements(page.outline, NameWeights({"<body": 0.5, "post": 0.25, "story": 1.0, "<p": 2.0, "role=note": -4.0}))
    assert scores.sums[-2:] == [1.75, -0.25]


def test_descendants_of_a_hopeless_element_have_its_score() -> None:
    page = page_of('<div class="post"><p>One.</p></div><div class="footer"><p class="post">Two.</p></div>')
    scores = score_elements(page.outline, NameWeights({"post": 3.0, "footer": -4.0}))
    assert scores.sums[-2:] == [-4.0, -4.0]


def test_blocks_of_the_same_tag_and_class_have_the_same_signature() -> None:
    signatures = score_elements(page_of("<p class=a>1</p><p class=a>2</p><p class=b>3</p><p>4</p>").outline, NameWeights({})).signatures[
        -4:
    ]
    assert signatures[0] == signatures[1]
    assert len(set(signatures)) == 3


def test_the_words_of_a_heading_count_for_the_texts_below_it() -> None:
    page = page_of("<h2>Related stories</h2><p>One.</p><h2>Tides</h2><p>Two.</p>")
    scores = score_blocks(page.outline, columns_of(page.blocks), Weights(NameWeights({}), NO_SHAPES, {}, {}, {"related": -1.5}, 0.0))
    assert scores.logits == [0.0, -1.5, 0.0, 0.0]


def test_of_a_long_text_only_the_first_words_are_read() -> None:
    text = "Subscribe now to read " + "what the tide brought in and who took it home again " * 3 + "tide"
    blocks = [Block(text)]
    outline = Outline()
    weights = Weights(NameWeights({}), NO_SHAPES, {"subscribe": 5.0}, {"subscribe": -1.0, "tide": 9.0}, {}, 0.0)
    assert score_blocks(outline, columns_of(blocks), weights).logits == [-1.0]


def test_a_block_without_text_has_no_chance() -> None:
    scores = score_blocks(Outline(), columns_of([Block("", images=1), Block("One.", kind=Kind.ITEM)]), content_weights())
    assert scores.chances[0] == 0.0
    assert 0.0 < scores.chances[1] < 1.0


def test_long_names_are_not_remembered() -> None:
    name = "post-" * 50_000
    page = page_of(f"<p class='{name}' id='{name}' style='{name}'>One.</p>")
    weights = NameWeights({"post": 1.0})
    score_elements(page.outline, weights)
    sizes = [function.cache_info().currsize for function in (weights.of_class, weights.of_attribute)]
    assert sizes == [1, 0]  # of a class, what is read is remembered
