"""Tests that lines that were broken at a margin are distinguished from verse, lists and one-line paragraphs."""

from __future__ import annotations

import textwrap

import pytest

from cleaner.read.unwrap import Wrapping, find_wrapping

PROSE = (
    "The ferry came in at nine with eleven people aboard, and nobody on the quay was much surprised, since it had done so every "
    "morning for a year. The harbour master wrote the hour into his book and went back to his breakfast, which was cold by then."
)
VERSE = ["Carry me over, carry me slow,", "The far bank is high and the near bank is low,", "Carry me over the river below,"]


@pytest.mark.parametrize("width", [50, 72, 100])
def test_the_margin_is_that_of_the_longest_lines(width: int) -> None:
    lines = textwrap.wrap(PROSE, width)
    assert find_wrapping([*lines, "", *lines]).margin == max(map(len, lines[:-1]))


@pytest.mark.parametrize("lines", [[], ["One line."], [PROSE, PROSE], VERSE * 4, ["- an item of a list", "- another item"] * 9])
def test_other_lines_have_no_margin(lines: list[str]) -> None:
    assert find_wrapping(lines) == Wrapping(0)


def test_a_full_line_continues_and_a_short_one_ends_the_paragraph() -> None:
    wrapping = Wrapping(60)
    assert wrapping.joins("x" * 55, "surprised at all", "")
    assert not wrapping.joins("Short and without an end mark", "Surprised at all", "")
    assert not wrapping.joins("A line of some length that ends its sentence here.", "he said", "")


def test_without_a_margin_only_pieces_of_a_sentence_are_joined() -> None:
    wrapping = Wrapping(0)
    line = "The ferry, a ship of the company that owns most of the bay"
    assert wrapping.joins(line, ", came in at nine.", "")
    assert not wrapping.joins(line, "The pilot slept.", "")
    assert not wrapping.joins("Ferry late again in the bay, says the harbour master today", "by", "Ann Ruhl")


def test_words_broken_at_the_margin_are_closed_up() -> None:
    assert Wrapping(40).joined(["the well-", "known captain", "and/", "or the pilot"]) == "the well-known captain and/or the pilot"
    assert Wrapping(0).joined(["at nine", ", and left"]) == "at nine, and left"
