"""Names in credits: agencies with places and roles, outlets by the shape of their names, owners; all but the agencies are invented."""

from __future__ import annotations

import pytest

from cleaner.describe.credited import agency_in_role, credited_name, credited_names, has_outlet_shape, outlet_behind_person, owners


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("AP", "AP"),
        ("AP Business Writer", "AP"),
        ("Ap Sports Writer", "AP"),
        ("Associated Press Writer", "Associated Press"),
        ("Ann Ruhl AP Golf Writer", "AP"),
        ("ANN RUHL Associated Press Writer", "Associated Press"),
        ("Associated Press in Port Ellery", "Associated Press"),
        ("PTI Ellery", "PTI"),
        ("Ann Ruhl AP", ""),
        ("AP has the story of the quay", ""),
        ("the quay", ""),
    ],
)
def test_agencies_with_roles_and_places(text: str, agency: str) -> None:
    assert agency_in_role(text) == agency


def test_a_person_beside_an_agency_needs_a_label_or_a_date() -> None:
    assert agency_in_role("Ann Ruhl AP", labelled=True) == agency_in_role("Ann Ruhl AP", dated=True) == "AP"
    assert agency_in_role("MINA ROE", labelled=True) == ""


@pytest.mark.parametrize(
    "name", ["Quay Gazette", "The Quay Times", "Elbtalblatt", "Gazeta Nabrzeżna", "码头日报", "CNN", "BBC World", "quay.example"]
)
def test_names_of_outlets(name: str) -> None:
    assert has_outlet_shape(name)


@pytest.mark.parametrize(
    "name", ["Ann Ruhl", "Quay Times staff", "Daily News Editor", "Special to The Star", "reads the news", "Quay Foods", "Is this News?"]
)
def test_names_that_do_not_show_an_outlet(name: str) -> None:
    assert not has_outlet_shape(name)


def test_an_outlet_follows_a_person() -> None:
    assert outlet_behind_person("ANN RUHL Quay Post-Gazette") == "Quay Post-Gazette"
    assert outlet_behind_person("Ann Ruhl") == outlet_behind_person("Quay Post-Gazette") == ""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("2008 by The Associated Press. All rights reserved.", ("The Associated Press",)),
        ("2008 Agence France Presse. All rights reserved. The information may not be", ("Agence France Presse",)),
        ("Sapa - AFP", ("Sapa", "AFP")),
        ("2022 Associated Press", ("Associated Press",)),
        ("Quay Business Journal", ("Quay Business Journal",)),
        ("2021 Quay Post Media Group", ()),
        ("2008 AFP This story is sourced direct from an agency.", ("AFP",)),
        ("All rights reserved, news from Canadian Press", ("Canadian Press",)),
        ("The Financial Times Ltd. 2022", ("The Financial Times",)),
        ("AFP / Ann Ruhl", ()),
        ("2021 Ann Ruhl", ()),
    ],
)
def test_owners(text: str, names: tuple[str, ...]) -> None:
    assert owners(text) == names


def test_names_behind_labels() -> None:
    assert credited_names("http://www.quay.example/2008/01/harbour.html") == ("quay.example",)
    assert credited_names("Korrespondenten sowie der Nachrichtenagentur AFP") == ("AFP",)
    assert credited_name("Tue 3 May 2022 10.12 BST") == ""
    assert credited_name("© www.quay.example") == "www.quay.example"
