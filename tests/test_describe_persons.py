"""Names of persons: the same ones, and those in capitals."""

from __future__ import annotations

from cleaner.describe.persons import is_upper, name_case, name_key, same_person


def test_one_person_goes_by_several_names() -> None:
    assert same_person("Ann B. Ruhl", "ruhl, ann")
    assert same_person("José Peña", "Jose Pena")
    assert not same_person("Ann Ruhl", "Ann Vale")
    assert not same_person("", "Ann Vale")


def test_the_key_of_a_name_has_no_order() -> None:
    assert name_key("Ruhl, Ann") == name_key("ann ruhl")


def test_names_in_capitals() -> None:
    assert is_upper("ANN von RUHL")
    assert not is_upper("Ann RUHL")
    assert name_case("ROLF VON AHN JR") == "Rolf von Ahn Jr"
