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


def test_a_line_that_begins_with_the_pronoun_may_continue_a_sentence() -> None:
    lines = ["The pilot said that the wind would turn before noon on that day, and", "I believed him, since he had been right all week."]
    assert Wrapping(0).joins(*lines, "")
    assert not Wrapping(0).joins("I wandered by the quay at night", "I saw the lamps", "")


def test_without_a_margin_only_pieces_of_a_sentence_are_joined() -> None:
    wrapping = Wrapping(0)
    line = "The ferry, a ship of the company that owns most of the bay"
    assert wrapping.joins(line, ", came in at nine.", "")
    assert not wrapping.joins(line, "The pilot slept.", "")
    assert not wrapping.joins("Ferry late again in the bay, says the harbour master today", "by", "Ann Ruhl")


def test_words_broken_at_the_margin_are_closed_up() -> None:
    assert Wrapping(40).joined(["the well-", "known captain", "and/", "or the pilot"]) == "the well-known captain and/or the pilot"
    assert Wrapping(0).joined(["at nine", ", and left"]) == "at nine, and left"


@pytest.mark.parametrize(
    ("line", "following", "elsewhere", "joined"),
    [
        ("the old fish mar-", "ket", "a market", "the old fish market"),
        ("the cost-", "sharing plan", "of cost-sharing", "the cost-sharing plan"),
        ("their signa-", "tures", "", "their signatures"),
        ("a two-", "year lease", "two of a year", "a two-year lease"),
        ("the Franco-", "German pact", "", "the Franco-German pact"),
        ("die Ein-", "und Ausfahrt", "", "die Ein- und Ausfahrt"),
    ],
)
def test_a_word_that_a_hyphen_breaks_is_joined_as_the_text_has_it(line: str, following: str, elsewhere: str, joined: str) -> None:
    assert Wrapping(70, frozenset(elsewhere.split()), hyphenates=True).joined([line, following]) == joined


def test_lines_of_chinese_are_joined_without_blanks() -> None:
    lines = [
        "市议会星期一晚上决定把旧鱼市",
        "场再保留五年，尽管北厅的屋顶",
        "自去年冬天的风暴以来一直漏水",
        "居民收集了签名。",
        "",
        "下一段。",
    ]
    wrapping = find_wrapping(lines)
    assert wrapping.is_wide
    assert wrapping.joined(lines[:4]) == "".join(lines[:4])
    assert not wrapping.joins(lines[3], "下一段从这里开始，", "")
