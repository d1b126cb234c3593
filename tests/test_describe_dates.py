"""Dates, declared and printed, to ISO 8601."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.describe.dates import date_in_address, days_of, find_dates, is_after, is_date_line, iso_date

PRINTED = """
en | May 3, 2021 | 2021-05-03
en | 3 May 2021 | 2021-05-03
en | 3rd of May, 2021 | 2021-05-03
en | Mon, 3 May 2021 14:05 | 2021-05-03T14:05
en | May 3, 2021 2:05 pm | 2021-05-03T14:05
en | May 3, 2021 at 12:05 a.m. EDT | 2021-05-03T00:05-04:00
en | May 3, 20212:05 PM | 2021-05-03T14:05
en | Sept. 9, 2021 | 2021-09-09
en | May 2021 | 2021-05
en-US | 5/3/2021 | 2021-05-03
en-GB | 3/5/2021 | 2021-05-03
en | 25/12/2021 | 2021-12-25
en | 12/25/2021 | 2021-12-25
en | 2021-05-03 | 2021-05-03
en | 2021-05-03T14:05:06+02:00 | 2021-05-03T14:05:06+02:00
de | 3. Mai 2021 | 2021-05-03
de | 03.05.2021, 14:05 Uhr | 2021-05-03T14:05
de | 03.05.21 | 2021-05-03
de | Stand: 3. März 2021, 9:05 Uhr MEZ | 2021-03-03T09:05+01:00
de | 1. Jänner 2021 | 2021-01-01
fr | 3 mai 2021 à 14h05 | 2021-05-03T14:05
fr | 1er août 2021 | 2021-08-01
fr | le 3 févr. 2021 | 2021-02-03
es | 3 de mayo de 2021 | 2021-05-03
es | 03/05/2021 10:22 | 2021-05-03T10:22
ca | 3 de maig del 2021 | 2021-05-03
it | 3 maggio 2021 - 14:05 | 2021-05-03T14:05
pt | 3 de maio de 2021 às 10h30 | 2021-05-03T10:30
nl | 3 mei 2021 om 14:05 | 2021-05-03T14:05
sv | 3 maj 2021 kl. 14:05 | 2021-05-03T14:05
no | 03.05.21 23:35 | 2021-05-03T23:35
da | torsdag 06. feb 2025 17:25 | 2025-02-06T17:25
fi | 3. toukokuuta 2021 | 2021-05-03
et | 3. mai 2021 | 2021-05-03
lv | 3. maijs 2021 | 2021-05-03
lt | 2021 m. gegužės 3 d. | 2021-05-03
pl | 3 maja 2021 | 2021-05-03
pl | 3 listopada 2021 | 2021-11-03
cs | 3. května 2021 | 2021-05-03
cs | 3. listopadu 2021 | 2021-11-03
hr | 3. listopada 2021 | 2021-10-03
sk | 3. mája 2021 | 2021-05-03
sl | 3. maja 2021 | 2021-05-03
hu | 2021. május 3. | 2021-05-03
ro | 3 mai 2021 | 2021-05-03
sq | 3 maj 2021 | 2021-05-03
el | 3 Μαΐου 2021 | 2021-05-03
ru | 3 мая 2021, 14:05 | 2021-05-03T14:05
uk | 3 травня 2021 | 2021-05-03
bg | 3 май 2021 | 2021-05-03
sr | 3. мај 2021. | 2021-05-03
tr | 3 Mayıs 2021 | 2021-05-03
id | 3 Agustus 2021 | 2021-08-03
vi | ngày 3 tháng 5 năm 2021 | 2021-05-03
vi | Thứ hai, 3/5/2021, 19:25 (GMT+7) | 2021-05-03T19:25+07:00
ar | 3 مايو 2021 | 2021-05-03
he | 3 במאי 2021 | 2021-05-03
hi | 3 मई 2021 | 2021-05-03
th | 3 พฤษภาคม 2564 | 2021-05-03
ja | 2021年5月3日 14時05分 | 2021-05-03T14:05
zh | 2021年5月3日 14:05 | 2021-05-03T14:05
ko | 2021년 5월 3일 | 2021-05-03
ko | 2021.05.03 22:09 | 2021-05-03T22:09
"""

NONE = [
    "February 30, 2021",
    "32.05.2021",
    "in 2021",
    "24/7",
    "5 may be too many",
    "1.2.3",
    "room 12/03",
    "pages 12-14",
    "call 030 1234567",
    "at 14:05",
    "yesterday",
    "May the best win",
    "version 10.11.12.13",
]


@pytest.mark.parametrize("row", [line.split(" | ") for line in PRINTED.strip().splitlines()], ids=lambda row: f"{row[0]}: {row[1]}")
def test_printed_dates(row: list[str]) -> None:
    language, text, value = row
    found = next(iter(find_dates(text, language)), None)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize("text", NONE)
def test_no_dates(text: str) -> None:
    assert find_dates(text, "en") == []


def test_a_day_and_a_month_that_could_change_places_are_marked() -> None:
    found = next(iter(find_dates("03/04/2023", "en")), None)
    assert found is not None
    assert found.ambiguous
    for language, value in (("en-US", "2023-03-04"), ("en-GB", "2023-04-03"), ("fr", "2023-04-03")):
        found = next(iter(find_dates("03/04/2023", language)), None)
        assert found is not None
        assert (found.value, found.ambiguous) == (value, False)


def test_words_before_a_date_say_what_it_is() -> None:
    found = find_dates("Published: 3 May 2021, 14:05 | Last updated: 4 May 2021", "en")
    assert [(date.value, date.introduced) for date in found] == [("2021-05-03T14:05", "published"), ("2021-05-04", "modified")]
    found = find_dates("Joined: 3 May 2011", "en")
    assert [date.introduced for date in found] == ["joined"]


@pytest.mark.parametrize(
    ("declared", "value"),
    [
        ("2021-05-03", "2021-05-03"),
        ("2021-05-03T14:05", "2021-05-03T14:05"),
        ("2021-05-03T14:05:06Z", "2021-05-03T14:05:06+00:00"),
        ("2021-05-03T14:05:06.123+0200", "2021-05-03T14:05:06+02:00"),
        ("2021-05-03 14:05:06", "2021-05-03T14:05:06"),
        ("20210503", "2021-05-03"),
        ("20210503T140506Z", "2021-05-03T14:05:06+00:00"),
        ("2021-05", "2021-05"),
        ("2021-13-03", None),
        ("0000-00-00", None),
        ("1620000000", None),
        ("May 3, 2021", None),
        ("", None),
    ],
)
def test_declared_dates_keep_their_precision(declared: str, value: str | None) -> None:
    assert iso_date(declared) == value


def test_dates_in_addresses() -> None:
    assert date_in_address("https://quay.example/2021/05/03/swifts") == "2021-05-03"
    assert date_in_address("https://quay.example/news/2021-05-03-swifts") == "2021-05-03"
    assert date_in_address("https://quay.example/2021/swifts") is None
    assert date_in_address("https://quay.example/?d=/2021/05/03/") is None


def test_date_lines_hold_nothing_else() -> None:
    assert is_date_line("Thu, 11 Apr 2019")
    assert is_date_line("Veröffentlicht am 3. Mai 2021 um 14:05 Uhr")
    assert not is_date_line("The quay opened on 3 May 2021")
    assert not is_date_line("Ann Ruhl, 3 May 2021")


def test_later_than_the_capture() -> None:
    assert is_after("2024-05-03", "2024-05-01")
    assert not is_after("2024-05-02T01:00", "2024-05-01T23:00:00Z")
    assert is_after("2025-01-02", "2024-12-31")
    assert not is_after("2025-01-01", "2024-12-31")
    assert not is_after("2024-05", "2024-05-01")


@given(st.text(max_size=120))
def test_any_text_gives_dates_that_exist(text: str) -> None:
    for date in find_dates(text):
        year, month, *day = (int(part) for part in date.value.split("T")[0].split("-"))
        assert 1 <= month <= 12
        assert not day or 1 <= day[0] <= days_of(year, month)
        assert 0 <= date.start < date.end <= len(text)


def test_superscript_figures_are_no_day() -> None:
    assert [found.value for found in find_dates("² March 2021, after the note")] == ["2021-03"]
    assert find_dates("Kern³ wrote ¹² March") == []
