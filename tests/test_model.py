"""The values that the rooms hand to each other."""

from __future__ import annotations

from cleaner.model import Kind, Outline


def outline() -> Outline:
    """html > body > (div.Note > p, p) and a section beside them."""
    made = Outline()
    body = made.add("body", 0, Kind.PARAGRAPH)
    div = made.add("div", body, Kind.PARAGRAPH)
    made.nodes[div] = {"class": " Note  wide", "hidden": ""}
    made.add("p", div, Kind.PARAGRAPH)
    made.add("p", div, Kind.PARAGRAPH)
    made.add("section", body, Kind.PARAGRAPH)
    return made


def test_the_end_of_an_element_comes_after_its_last_descendant() -> None:
    assert [outline().end(element) for element in range(6)] == [6, 6, 5, 4, 5, 6]


def test_ancestors_begin_with_the_element_itself_and_end_with_the_root() -> None:
    assert list(outline().ancestors(3)) == [3, 2, 1, 0]
    assert list(outline().ancestors(0)) == [0]


def test_the_nearest_element_of_a_tag_may_be_the_element_itself_and_0_is_none() -> None:
    assert outline().nearest(3, ("p",)) == 3
    assert outline().nearest(3, {"body", "div"}) == 2
    assert outline().nearest(3, ("section",)) == 0


def test_nearest_looks_at_no_more_elements_than_asked() -> None:
    assert outline().nearest(3, ("body",), 2) == 0
    assert outline().nearest(3, ("body",), 3) == 1


def test_an_attribute_that_is_missing_is_empty() -> None:
    assert outline().attribute(2, "hidden") == outline().attribute(2, "id") == outline().attribute(0, "id") == ""
    assert outline().attributes(0) == []


def test_class_words_are_in_lower_case() -> None:
    assert outline().class_words(2) == ["note", "wide"]
    assert outline().class_words(1) == []
