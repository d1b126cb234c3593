"""Texts made printable, comparable and countable."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.text import (
    MOST_REMEMBERED_CHARS,
    count_words,
    has_digits,
    letter_runs,
    letters_of,
    name_words,
    printable,
    remember_names,
    same_words,
    without_entities,
    words_of,
)

TEXTS = st.text(st.sampled_from("aÀßéłЖひ東ª²½١7_ -–—’‘“”„…•\xa0\xad\n\t.,©")) | st.text()


def test_printable_text_is_one_line_without_control_characters() -> None:
    assert printable(" a\n\tb \x00c\u202e\ufeff so\xadft ") == "a b c soft"


def test_words_of_scripts_without_spaces_are_counted_one_by_one() -> None:
    assert count_words("") == 0
    assert count_words("over 40 boats_at sea") == 5
    assert count_words("東京タワー") == 5
    assert count_words("서울 타워") == 2


def test_case_space_and_punctuation_make_no_difference() -> None:
    assert same_words("Salt_prices—FALL", "salt prices fall!")
    assert not same_words("Salt prices fall", "Salt prices fell")
    assert letters_of("Straße 5") == "strasse5"


@given(TEXTS)
@example("“Århus” – 3½ m², it’s 東京…")
def test_texts_in_latin_letters_are_read_as_the_patterns_read_all_texts(text: str) -> None:
    one_by_one = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    assert words_of(text) == re.findall(f"[{one_by_one}]|[^\\W_{one_by_one}]+", text)
    assert count_words(text) == len(words_of(text))
    assert letter_runs(text) == re.findall(r"[^\W\d_]+", text)
    assert letters_of(text) == re.sub(r"[\W_]+", "", text.casefold())
    assert has_digits(text) == bool(re.search(r"\d", text))
    if text.isprintable():
        assert printable(text) == " ".join(text.split())


def test_names_are_split_at_marks_digits_and_capitals() -> None:
    assert name_words("post-byline_2") == name_words("PostByline") == ["post", "byline"]
    assert name_words("") == []


def test_entities_are_read_twice() -> None:
    assert without_entities("Salt &amp;amp; pepper\n&lt;3") == "Salt & pepper <3"
    assert without_entities("AT&T") == "AT&T"
    assert without_entities("Swifts &amp;#8217; return &amp; stay") == "Swifts ’ return & stay"


def test_answers_to_long_names_are_not_remembered() -> None:
    asked: list[str] = []
    remembered = remember_names(lambda names: asked.append(names) or len(names))  # type: ignore[func-returns-value]
    longest, longer = "a" * MOST_REMEMBERED_CHARS, "a" * (MOST_REMEMBERED_CHARS + 1)
    assert [remembered(names) for names in (longest, longest, longer, longer)] == [200, 200, 201, 201]
    assert asked == [longest, longer, longer]
