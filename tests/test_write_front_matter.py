"""Tests that front matter is YAML with the values of the metadata, for any values."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from cleaner.write.front_matter import KEYS, write_front_matter

SURROGATES = st.characters(exclude_categories=("Cs",))
STRINGS = st.one_of(
    st.text(SURROGATES, min_size=1),
    st.sampled_from(
        [
            "no",
            "2024-01-02",
            "~",
            "null",
            "- x",
            "a: b",
            "# x",
            "'",
            '"',
            "---",
            "%TAG",
            "&a *b",
            "1e3",
            " lead",
            "trail ",
            "\ufeff",
            "\x85",
        ]
    ),
)


def read(text: str) -> Any:
    assert text.startswith("---\n")
    assert text.endswith("\n---\n")
    return yaml.safe_load(text[4:-4])


@given(st.dictionaries(st.sampled_from([key for key in KEYS if key not in ("authors", "tags", "source")]), STRINGS, min_size=1))
def test_strings_come_back(metadata: dict[str, str]) -> None:
    assert read(write_front_matter(metadata)) == metadata


@given(st.lists(STRINGS, min_size=1))
def test_lists_come_back(names: list[str]) -> None:
    assert read(write_front_matter({"authors": names})) == {"authors": names}


def test_only_what_is_known_is_written() -> None:
    source = {"name": "Nordwind Press", "kind": "agency", "url": None}
    metadata = {
        "title": "Tide",
        "authors": [],
        "subtitle": None,
        "source": source,
        "notices": ["x"],
        "evidence": {"title": "h1"},
        "word_count": 7,
    }
    assert read(write_front_matter(metadata)) == {"title": "Tide", "source": "Nordwind Press", "word_count": 7}


def test_order_is_that_of_a_reader() -> None:
    written = write_front_matter({"url": "https://example.org/", "title": "Tide", "published": "2024-05-01"})
    assert [line.split(":")[0] for line in written.splitlines()[1:-1]] == ["title", "published", "url"]


def test_lone_surrogate_does_not_break_the_output() -> None:
    assert read(write_front_matter({"title": "a\ud800b"})) == {"title": "a\ufffdb"}
