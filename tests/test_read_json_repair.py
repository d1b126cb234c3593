"""Broken JSON as scripts of pages hold it."""

from __future__ import annotations

import json

import pytest
from conftest import is_linear
from hypothesis import given
from hypothesis import strategies as st

from cleaner.read.json_repair import DEEPEST_LEVEL, repair_json


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": "say "no", and go", "b": "x"}', {"a": 'say "no", and go', "b": "x"}),
        ('{"a": "the "Swifts"", "b": ["c "d" e", "f"]}', {"a": 'the "Swifts"', "b": ['c "d" e', "f"]}),
        (r'{"a": "it\'s", "b": "\ud83d\ude00 \ud800"}', {"a": "it's", "b": "😀 \ufffd"}),
        ('{"a": "x"\n"b": {"c": "y"}', {"a": "x", "b": {"c": "y"}}),
        ('{"a": 1, "b": true, "c": null, "d": -2.5,}', {"a": 1, "b": True, "c": None, "d": -2.5}),
        ('{"a": "x"]]}, "b": "y"}', {"a": "x"}),
        ('// one\n{"a": /* two */ "x", // three\n b: "y"}', {"a": "x", "b": "y"}),
        ('{"a": "x", "b": "They ca', {"a": "x"}),
    ],
)
def test_what_can_be_read_is_read(text: str, value: object) -> None:
    assert repair_json(text)[0] == value


def test_several_values_come_back_in_order() -> None:
    assert repair_json('{"a": "http://quay.example//x"}; {"b": 2}\n[3]') == [{"a": "http://quay.example//x"}, {"b": 2}, [3]]


@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters='"\\'), max_size=6),
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters='"'), max_size=9),
    )
)
def test_sound_objects_stay_as_they_are(value: dict[str, str]) -> None:
    assert repair_json(json.dumps(value, ensure_ascii=False))[:1] == [value]


@given(st.text(st.sampled_from('{}[]",:\\ /*ab1\n\ud800\u200b')))
def test_no_text_raises(text: str) -> None:
    repair_json(text)


def test_deep_values_are_left_out() -> None:
    assert repair_json("[" * (DEEPEST_LEVEL - 1) + "1")
    assert repair_json("[" * DEEPEST_LEVEL + "1") == []


@pytest.mark.parametrize("part", ['"', '" ', '", ', '"}', '"]  ', '","x', '":"', "/*", "//", "\\\\", "{}", '{"a":1}', "a", " "])
def test_the_time_is_linear(part: str) -> None:
    assert is_linear(lambda size: repair_json('{"a":"' + part * size), 4_000, 10)
