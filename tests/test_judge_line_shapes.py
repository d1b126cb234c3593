"""Lines of flattened text are described by numbers, first by themselves, then by the chances around them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import cleaner
from cleaner.judge.line_shapes import feature_rows, measure_lines, phrase_rules, rows_in_context
from cleaner.model import Block
from cleaner.rules.generated.text_lines import WEIGHTS

TREES = Path(cleaner.__file__).parent / "rules" / "generated" / "text_line_trees.py"
TEXTS = [
    "Home",
    "About us",
    "The ferry came in at nine with eleven people aboard, and nobody on the quay was surprised, since it had always done so.",
    "Sign up for our newsletter",
    "12.03.2024 | 10:15",
    "東京の港に船が着いた。",
]


def rows_of(texts: list[str]) -> tuple[list[tuple[float, ...]], list[tuple[float, ...]]]:
    blocks = [Block(text) for text in texts]
    rules = phrase_rules(blocks)
    lines = measure_lines(blocks, rules)
    rows = list(feature_rows(blocks, lines, rules))
    return rows, list(rows_in_context(rows, lines, [0.1 * index for index in range(len(texts))], 0.8))


@pytest.mark.parametrize("texts", [TEXTS, TEXTS[:1], TEXTS * 40], ids=("some", "one", "many"))
def test_there_is_a_weight_for_every_feature_and_the_trees_read_no_others(texts: list[str]) -> None:
    rows, in_context = rows_of(texts)
    assert {len(row) for row in rows} == {len(WEIGHTS)}
    read = max(int(number) for number in re.findall(r"row\[(\d+)\]", TREES.read_text("utf-8")))
    assert all(len(row) > read for row in in_context)
    assert all(
        row == wide[: len(row)] and wide[len(row)] == pytest.approx(0.1 * at)
        for at, (row, wide) in enumerate(zip(rows, in_context, strict=True))
    )


def test_rules_of_wording_are_named_and_other_lines_have_none() -> None:
    assert [bool(rule) for rule in phrase_rules([Block(text) for text in TEXTS])] == [True, True, False, True, False, False]


def test_shapes() -> None:
    lines = measure_lines([Block(text) for text in [*TEXTS, "Home"]], [""] * 7)
    assert [line.short for line in lines] == [True, True, False, True, True, False, True]
    assert [line.twice for line in lines] == [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0]
    assert [line.date for line in lines] == [0.0] * 4 + [1.0] + [0.0] * 2
    assert lines[2].prose > 0.3
    assert lines[5].words == 10
    assert lines[5].width == 2.5 * 10 + 1 or lines[5].width == 2.5 * 11


def test_no_lines() -> None:
    assert rows_of([]) == ([], [])
