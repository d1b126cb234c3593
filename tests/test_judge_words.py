"""Names and attributes become tokens that mean the same everywhere."""

from __future__ import annotations

import pytest

from cleaner.judge.words import H1_RANK, RANK_STEP, SIZE_STEP, TAG_CLASSES, TAG_RANKS, attribute_tokens, split_name


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("post-footer", ["post", "footer"]),
        ("post_footer", ["post", "footer"]),
        ("PostFooter", ["post", "footer"]),
        ("postFOOTER2", ["post", "footer"]),
        ("main", ["main"]),
        ("42", []),
        ("нов-ость", ["нов", "ость"]),
    ],
)
def test_a_name_has_the_same_words_in_every_spelling(name: str, words: list[str]) -> None:
    assert split_name(name) == words


@pytest.mark.parametrize(
    ("attribute", "value", "tokens"),
    [
        ("class", "Post_Body wide", ["post", "body", "post-body", "wide"]),
        ("id", "main menu", ["main menu"]),
        ("role", "Main", ["role=main"]),
        ("itemtype", "https://schema.org/NewsArticle", ["itemtype=newsarticle"]),
        ("hidden", "", ["hidden="]),
        ("aria-hidden", "false", []),
        ("aria-hidden", "true", ["aria-hidden="]),
        ("style", "color: red; display : none", ["display:none"]),
        ("style", "border: none", []),
    ],
)
def test_attributes(attribute: str, value: str, tokens: list[str]) -> None:
    assert attribute_tokens(attribute, value) == tokens


def test_every_combination_of_classes_has_a_shape_of_its_own() -> None:
    assert set(TAG_RANKS.values()) | {0} == set(range(TAG_CLASSES))
    assert TAG_RANKS["h1"] == H1_RANK
    assert RANK_STEP % SIZE_STEP == 0
