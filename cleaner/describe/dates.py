"""Reads dates as pages declare and print them. They come back as ISO 8601, no more precise than they were written."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from ..patterns import regex
from ..rules.months import AFTERNOON, DAY_MARKS, JOINED_WORDS, MODIFIED_WORDS, MONTHS, PUBLISHED_WORDS, TIME_WORDS, WEEKDAYS, ZONES
from ..text import letter_runs

FIRST_YEAR = 1900
END_YEAR = 2100
BUDDHIST_ERA_YEARS = 543
"""How far the years of the Thai calendar are ahead."""
LONGEST_LINE_CHARS = 120
ISO = regex(
    r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?(?!\d)"
)
COMPACT = regex(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$")
ISO_MONTH = regex(r"(\d{4})[-/](\d{1,2})$")
ADDRESS_DATE = regex(r"/(20\d\d|19\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/_-]|$)|[/_-](20\d\d)-?([01]\d)-?([0-3]\d)(?:[/_.-]|$)")
FIGURE = regex(r"\d")
YEAR = regex(r"\d{4}|\d\D+\d\d(?!\d)")
"""A match of what every printed date has: a year of four digits, or two digits after another digit."""
VIETNAMESE = ("ngày", "tháng")
WORD = regex(r"(?:19|20)\d\d(?=\d{1,2}:\d\d)|\d+|[^\W\d_]+\.?|\S")
TIME = regex(
    r"[\s,|·•/@(–—-]*(?:(?:at|um|alle|ore|às|as|a|à|las|kl|klo|om|o|pukul|saat|в|la|lúc)\b\.?\s*){0,3}(\d{1,2})(?:[:.hH時点시]\s?(\d{2})[分분]?)(?::(\d{2}))?\s*(?:([ap])\.?\s?m\b\.?)?",
    re.I,
)
ZONE = regex(r"\s{0,3}\(?(?:uhr\b)?\s{0,3}([a-z]{1,4})?\s*([+-]\d{1,2}(?::?\d{2})?)?\b", re.I)


class PrintedDate(NamedTuple):
    """A date in a text, and its place there."""

    value: str
    """ISO 8601."""
    start: int
    end: int
    ambiguous: bool = False
    """Whether day and month could be swapped."""
    introduced: str = ""
    """What the words before it call it: published, modified, joined, or ''."""


@cache
def month_numbers() -> dict[str, tuple[int, frozenset[str]]]:
    """Returns the words for months in lower case, each with its number, 1 to 12, and its languages; the first number if it has two."""
    table: dict[str, dict[int, set[str]]] = {}
    for language, line in MONTHS.items():
        for month, words in enumerate(line.split(), 1):
            for word in words.split("/"):
                table.setdefault(word, {}).setdefault(month, set()).add(language)
    return {word: (month, frozenset(languages)) for word, months in table.items() for month, languages in [next(iter(months.items()))]}


def iso_date(text: str) -> str | None:
    """Returns a declared date as ISO 8601, no more precise than it is; None if it is no ISO date or the day does not exist.

    Fractions of seconds are dropped, and `+0000` becomes `+00:00`.

    >>> iso_date("2024-02-29T08:05:00.000+0200"), iso_date("2024-2-9"), iso_date("2023-02-29"), iso_date("yesterday")
    ('2024-02-29T08:05:00+02:00', '2024-02-09', None, None)
    """
    text = text.strip()
    if match := ISO.match(text) or COMPACT.match(text):
        return _iso(match[1], match[2], match[3], match.groups()[3:])
    if (match := ISO_MONTH.match(text)) and 1 <= int(match[2]) <= 12 and FIRST_YEAR <= int(match[1]) < END_YEAR:
        return f"{match[1]}-{int(match[2]):02d}"
    return None


def date_in_address(url: str) -> str | None:
    """Returns the day in an address, such as /2024/05/31/ or 2024-05-31; None if it has none."""
    match = ADDRESS_DATE.search(url.split("?")[0])
    if match is None:
        return None
    year, month, day = (match[1], match[2], match[3]) if match[1] else (match[4], match[5], match[6])
    return _iso(year, month, day)


def find_dates(text: str, language: str | None = None) -> list[PrintedDate]:
    """Returns the dates that a short text prints, in order; only its first 400 characters are read.

    It reads ISO dates, days with a month's name in about forty languages, year-month-day in digits (also with the
    characters of Chinese, Japanese and Korean), and day-month-year in digits. If day and month could be swapped,
    `language` decides: en-US puts the month first; `en` does not say, and then the date is marked as ambiguous. A time of
    day counts if it follows the date; its offset from UTC only if it is printed.

    >>> [date.value for date in find_dates("Published 3 March 2021, 14:05 CET | Updated: March 4, 2021")]
    ['2021-03-03T14:05+01:00', '2021-03-04']
    """
    text = text[:400]
    if YEAR.search(text) is None:
        return []
    tokens = [(match[0], match.start(), match.end()) for match in WORD.finditer(text)]
    months = month_numbers()
    dates: list[PrintedDate] = []
    at = 0
    while at < len(tokens):
        word = tokens[at][0]
        if not word.isdecimal() and (key := word.rstrip(".").lower()) not in months and key not in VIETNAMESE:
            at += 1
            continue
        read = _date_at(tokens, at, text, language)
        if read is None:
            at += 1
            continue
        value, end, ambiguous = read
        if "T" not in value:
            value, end = _with_time(value, text, end)
        before = text[dates[-1].end if dates else 0 : tokens[at][1]]
        dates.append(PrintedDate(value, tokens[at][1], end, ambiguous, introduction(before)))
        while at < len(tokens) and tokens[at][1] < end:
            at += 1
    return dates


def is_date_line(text: str) -> bool:
    """Returns whether a text has a date and hardly anything else: only weekdays, labels and times.

    >>> is_date_line("Published: Thursday, 3 March 2021 at 14:05"), is_date_line("The war began on 3 March 2021.")
    (True, False)
    """
    if len(text) > LONGEST_LINE_CHARS or not (dates := find_dates(text)):
        return False
    return not words_beside(text, dates)


def words_beside(text: str, dates: Iterable[PrintedDate]) -> list[str]:
    """Returns the words of a text that are no part of its dates, and that do not introduce a date."""
    left, at = [], 0
    for date in dates:
        left.append(text[at : date.start])
        at = date.end
    left.append(text[at:])
    known = _words_of_dates()
    return [word for word in letter_runs(" ".join(left).casefold()) if word not in known]


@cache
def _words_of_dates() -> frozenset[str]:
    """Returns the words that come with a date and mean nothing else."""
    others = ("last", "am", "pm", "et", "ago", "local", "time", "ist", "first")
    return frozenset((*MODIFIED_WORDS, *PUBLISHED_WORDS, *WEEKDAYS, *TIME_WORDS, *ZONES, *others))


def introduction(text: str) -> str:
    """Returns what the words before a date call it: published, modified, joined (of an account), or ''.

    >>> introduction("Last updated:"), introduction("Published on"), introduction("Kern wrote")
    ('modified', 'published', '')
    """
    words = [word.casefold() for word in letter_runs(text)[-5:]]
    for word in reversed(words):
        if word in MODIFIED_WORDS:
            return "modified"
        if word in JOINED_WORDS:
            return "joined"
        if word in PUBLISHED_WORDS and len(word) > 3:
            return "published"
    return ""


def _date_at(tokens: list[tuple[str, int, int]], at: int, text: str, language: str | None) -> tuple[str, int, bool] | None:
    """Returns the date that begins at a token: its value, its end, and whether day and month could be swapped."""
    word, start, _ = tokens[at]
    if word.isdecimal():
        if len(word) == 4:
            if (match := ISO.match(text, start)) and (value := _iso(match[1], match[2], match[3], match.groups()[3:])):
                return value, match.end(), False
            return _year_first(tokens, at)
        if len(word) <= 2:
            return _day_first(tokens, at, language)
        return None
    if month := _month(word, language):
        return _month_first(tokens, at, month)
    if word.casefold() in VIETNAMESE:
        return _vietnamese(tokens, at)
    return None


def _month(word: str, language: str | None) -> int | None:
    """Returns the number of a month, 1 to 12, by its name; None for a short form of another language than the text's."""
    known = month_numbers().get(word.rstrip(".").lower())  # not casefold, which can split a letter into two
    if known is None:
        return None
    month, languages = known
    if len(word) <= 3 and language and not languages & {"en", language[:2]} and word.isascii():
        return None
    if language and language[:2] in ("hr", "bs") and word.casefold().startswith("listopad"):
        return 10
    return month


def _year_first(tokens: list[tuple[str, int, int]], at: int) -> tuple[str, int, bool] | None:
    """Reads 2026.07.12, 2025/12/18, 2026年7月12日, 2026년 7월 12일, 2025. november 5., 2025 m. lapkričio 5 d."""
    words = [token[0].lower() for token in tokens[at : at + 8]]
    year, index = words[0], 1
    if len(words) < 4:
        return None
    while index < len(words) and words[index] in (".", "/", "-", "年", "년", "m.", "m", ",", "жылғы", "оны"):
        index += 1
    if index >= len(words) or index > 3:
        return None
    if words[index].isdecimal() and len(words[index]) <= 2 and index > 1:
        month: int | None = int(words[index])
    else:
        month = _month(words[index], None)
    if month is None:
        return None
    index += 1
    while index < len(words) and words[index] in (".", "/", "-", "月", "월", ","):
        index += 1
    if index >= len(words) or not words[index].isdecimal() or len(words[index]) > 2:
        return None
    end = index
    if index + 1 < len(words) and words[index + 1] in ("日", "일", "d.", "d"):
        end += 1
    value = _iso(year, str(month), words[index])
    return (value, tokens[at + end][2], False) if value else None


def _day_first(tokens: list[tuple[str, int, int]], at: int, language: str | None) -> tuple[str, int, bool] | None:
    """Reads 3 March 2021, 3. März 2021, 3 de marzo de 2021, 3rd of March, 2021, 03.04.2021, 3/4/21."""
    words = [token[0].lower().rstrip(".") or "." for token in tokens[at : at + 9]]
    if len(words) < 3:
        return None
    if words[1] in ("/", ".", "-") and len(words) >= 5 and words[2].isdecimal() and words[3] == words[1] and words[4].isdecimal():
        return _in_figures(tokens, at, words, language)
    index = 1
    while index < len(words) and (words[index] in DAY_MARKS or words[index] in (".", "/", "-", ",")) and index < 4:
        index += 1
    if index >= len(words) or (month := _month(words[index], language)) is None:
        return None
    index += 1
    while index < len(words) and (words[index] in DAY_MARKS or words[index] in (".", "/", "-", ",", "’", "'")):
        index += 1
    if index >= len(words) or not words[index].isdecimal() or len(words[index]) not in (2, 4):
        return None
    year = words[index] if len(words[index]) == 4 else "20" + words[index]
    if len(words[index]) == 2 and index + 1 < len(words) and words[index + 1] in (":", "h"):
        return None
    value = _iso(year, str(month), words[0])
    return (value, tokens[at + index][2], False) if value else None


def _in_figures(tokens: list[tuple[str, int, int]], at: int, words: list[str], language: str | None) -> tuple[str, int, bool] | None:
    """Reads a date of three numbers: the day is first, unless it cannot be or the text's language puts the month first."""
    if any(tokens[at + n][1] != tokens[at + n - 1][2] for n in (1, 3)):
        return None
    before = tokens[at - 1] if at > 1 else None
    if before and before[0] == words[1] and before[2] == tokens[at][1] and tokens[at - 2][0].isdecimal():
        return None  # the end of a version number
    if len(words) > 6 and words[5] == words[1] and words[6].isdecimal() and tokens[at + 6][1] == tokens[at + 4][2] + 1:
        return None  # a version number
    first, second, year = int(words[0]), int(words[2]), words[4]
    if len(year) == 2:
        year = "20" + year
    tag = (language or "").casefold().replace("_", "-")
    day, month = first, second
    ambiguous = False
    if first <= 12 and second <= 12 and first != second and words[1] == "/":
        if tag == "en-us":
            day, month = second, first
        elif not tag or tag == "en":
            ambiguous = True
    elif second > 12:
        day, month = second, first
    value = _iso(year, str(month), str(day)) if len(year) == 4 else None
    return (value, tokens[at + 4][2], ambiguous) if value else None


def _month_first(tokens: list[tuple[str, int, int]], at: int, month: int) -> tuple[str, int, bool] | None:
    """Reads March 3, 2021; Mar. 3rd 2021; March 2021."""
    words = [token[0].lower().rstrip(".") or "." for token in tokens[at : at + 7]]
    index = 1
    while index < len(words) and words[index] in (".", ",", "/", "-", "de", "del"):
        index += 1
    if index >= len(words) or not words[index].isdecimal():
        return None
    if len(words[index]) == 4:
        year = int(words[index])
        return (f"{year}-{month:02d}", tokens[at + index][2], False) if FIRST_YEAR < year < END_YEAR else None
    day = words[index]
    index += 1
    while index < len(words) and words[index] in (".", ",", "/", "-", "st", "nd", "rd", "th", "de", "del", "’", "'"):
        index += 1
    if len(day) > 2 or index >= len(words) or not words[index].isdecimal() or len(words[index]) != 4:
        return None
    value = _iso(words[index], str(month), day)
    return (value, tokens[at + index][2], False) if value else None


def _vietnamese(tokens: list[tuple[str, int, int]], at: int) -> tuple[str, int, bool] | None:
    """Reads ngày 22 tháng 10 năm 2025."""
    numbers = [(token[0], token[2]) for token in tokens[at : at + 8] if token[0].isdecimal()][:3]
    words = {token[0].casefold() for token in tokens[at : at + 8]}
    if len(numbers) < 3 or "tháng" not in words:
        return None
    value = _iso(numbers[2][0], numbers[1][0], numbers[0][0])
    return (value, numbers[2][1], False) if value else None


def _with_time(value: str, text: str, end: int) -> tuple[str, int]:
    """Returns a day with the time that follows it in the text, and the time's end; the day alone if no time follows."""
    match = TIME.match(text, end) if FIGURE.search(text, end) else None
    if match is None or len(value) < 10:
        return value, end
    hour, minute = int(match[1]), match[2]
    if match[4]:
        if not 1 <= hour <= 12:
            return value, end
        hour = hour % 12 + (12 if match[4].casefold() in AFTERNOON else 0)
    if hour > 23 or int(minute) > 59:
        return value, end
    stop = match.end()
    offset = ""
    zone = ZONE.match(text, stop)
    if zone and (zone[1] or zone[2]):
        name = (zone[1] or "").casefold()
        if zone[2] and name in ("", "gmt", "utc", "z"):
            offset, stop = _offset(zone[2]), zone.end()
        elif name in ZONES and not zone[2]:
            offset, stop = ZONES[name], zone.end()
    seconds = f":{match[3]}" if match[3] and int(match[3]) < 60 else ""
    return f"{value}T{hour:02d}:{minute}{seconds}{offset}", stop


def _offset(text: str) -> str:
    sign, digits = text[0], text[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    return f"{sign}{int(hours):02d}:{minutes}"


def _iso(year: str, month: str, day: str, time: Sequence[str | None] = ()) -> str | None:
    """Returns an ISO date from its parts; None for a day that does not exist. `time` has what is known of hour, minute, second, zone."""
    y, m, d = int(year), int(month), int(day)
    if FIRST_YEAR + BUDDHIST_ERA_YEARS < y < END_YEAR + BUDDHIST_ERA_YEARS:
        y -= BUDDHIST_ERA_YEARS
    if not FIRST_YEAR <= y < END_YEAR or not 1 <= m <= 12 or not 1 <= d <= days_of(y, m):
        return None
    value = f"{y}-{m:02d}-{d:02d}"
    hour, minute, second, zone = (*time, None, None, None, None)[:4]
    if hour is None or minute is None or int(hour) > 23 or int(minute) > 59:
        return value
    value += f"T{int(hour):02d}:{minute}"
    if second is not None and int(second) < 60:
        value += f":{second}"
    if zone:
        value += "+00:00" if zone == "Z" else _offset(zone)
    return value


def days_of(year: int, month: int) -> int:
    """Returns how many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def is_after(value: str, captured: str) -> bool:
    """Returns whether an ISO date is after the capture by more than one day, the most that time zones can cause.

    >>> is_after("2024-05-03", "2024-05-01"), is_after("2024-05-02T01:00", "2024-05-01"), is_after("2024-05", "2024-05-01")
    (True, False, False)
    """
    size = min(len(value.split("T")[0]), 10)
    day, limit = value[:size], captured[:10]
    if size < 10:
        return day > limit[:size]
    y, m, d = (int(part) for part in limit.split("-"))
    d += 1
    if d > days_of(y, m):
        y, m, d = (y + 1, 1, 1) if m == 12 else (y, m + 1, 1)
    return day > f"{y}-{m:02d}-{d:02d}"
