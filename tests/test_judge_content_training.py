"""The training and the product read pages alike, and the labels say what the truth says."""

from __future__ import annotations

import pytest

from cleaner.judge.declared import declared_by
from cleaner.judge.features import FEATURES, WHOLE, look_closer
from cleaner.judge.firstlook import element_tokens, first_look, score_names, turned, weigh_name
from cleaner.judge.weights import content_weights
from cleaner.model import Block, InputKind, Kind, Outline
from cleaner.options import Options
from cleaner.read.page import read_page

TRUTH = "The herring came back in March.\n\nNobody had seen such shoals since the war ended.\n\nA long season\n\nNobody knows why."


def test_labels_are_the_share_of_words_in_the_truth() -> None:
    labels = pytest.importorskip("tools.labels")
    texts = [
        "Share this",
        "The herring came back in March.",
        "Nobody had seen such shoals since the war ended. Sign up now for more",
        "A long season",
    ]
    found = labels.label(texts, TRUTH)
    assert found[0] == 0.0
    assert found[1] == found[3] == 1.0
    assert found[2] == pytest.approx(9 / 14)


def test_a_text_counts_as_often_as_the_truth_has_it_and_where_the_article_is() -> None:
    labels = pytest.importorskip("tools.labels")
    line = "The herring came back in March."
    texts = [line, "Weather", "Sport", "News", "Home", "More", "Login", line, "Nobody had seen such shoals since the war ended."]
    assert labels.label(texts, TRUTH) == [0, 0, 0, 0, 0, 0, 0, 1, 1]


def test_the_product_weighs_an_element_as_the_training_counts_it() -> None:
    weights = {"<div": 0.5, "post": 0.25, "body": 0.125, "post-body": 1.0, "role=main": 2.0}
    attributes = [("class", "post-body Wide"), ("id", "post_body"), ("role", "main")]
    outline = Outline()
    number = outline.add("div", 0, Kind.PARAGRAPH)
    outline.nodes[number] = dict(attributes)
    summed = {**weights, "post-body": 1.375}
    counted = sum(weights.get(token, 0.0) for token in element_tokens("div", attributes))
    assert score_names(outline, summed).around[1] == counted == 0.5 + 1.375 * 2 + 2.0


def test_a_name_in_capitals_is_the_same_name() -> None:
    weights = {"post": 1.0, "footer": -2.0}
    assert weigh_name("PostFooter", weights) == weigh_name("post-footer", weights) == weigh_name("post_footer", weights) == -1.0


def test_every_row_has_all_features_and_hopeless_blocks_none() -> None:
    body = "".join(
        f"<p>On day {day} the boats went out at four and were back by noon with full nets, to the joy of all.</p>" for day in range(9)
    )
    footer = "<footer class='footer'><ul><li><a href='/'>Imprint</a></li></ul></footer>"
    raw = f"<html><body><article class='post'>{body}</article>{footer}</body></html>"
    page = read_page(raw, None, Options(input_kind=InputKind.HTML))
    columns = turned(page.blocks)
    rows = dict(look_closer(page.outline, columns, declared_by(page.root), first_look(page.outline, columns, content_weights())))
    assert {len(row) for row in rows.values()} == {len(FEATURES)}
    assert list(rows) == list(range(9))
    for row in rows.values():
        assert {name for name, number in zip(FEATURES, row, strict=True) if type(number) is int} == WHOLE


def test_blocks_that_weigh_nothing_do_not_break_the_sums() -> None:
    blocks = [Block("", images=1), Block("—"), Block("")]
    outline = Outline()
    columns = turned(blocks)
    look = first_look(outline, columns, content_weights())
    assert [number for number, _ in look_closer(outline, columns, declared_by(None), look)] == [1]
