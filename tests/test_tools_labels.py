"""The labels of the training say what the annotated text says."""

from __future__ import annotations

import pytest

from tools.labels import label

TRUTH = "The herring came back in March.\n\nNobody had seen such shoals since the war ended.\n\nA long season\n\nNobody knows why."


def test_labels_are_the_share_of_words_in_the_truth() -> None:
    texts = [
        "Share this",
        "The herring came back in March.",
        "Nobody had seen such shoals since the war ended. Sign up now for more",
        "A long season",
    ]
    labels = label(texts, TRUTH)
    assert labels[0] == 0.0
    assert labels[1] == labels[3] == 1.0
    assert labels[2] == pytest.approx(9 / 14)


def test_a_short_text_that_continues_its_neighbour_in_the_truth_is_labelled() -> None:
    assert label(["Nobody had seen such shoals since the", "war ended.", "The war."], TRUTH) == [1.0, 1.0, 0.0]


def test_a_text_counts_as_often_as_the_truth_has_it_and_where_the_article_is() -> None:
    line = "The herring came back in March."
    texts = [line, "Weather", "Sport", "News", "Home", "More", "Login", line, "Nobody had seen such shoals since the war ended."]
    assert label(texts, TRUTH) == [0, 0, 0, 0, 0, 0, 0, 1, 1]
