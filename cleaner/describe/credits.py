"""What the text prints of whom it comes from: credit lines at its end and head, agencies in datelines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..patterns import regex
from ..rules.agencies import find_agency, may_name_agency
from ..rules.credits import CREDIT_RULES, NAME_END_WORDS, NO_SOURCES, PHOTO_WORDS, PLURAL_LABELS, SOURCE_LABELS
from ..text import FIRST_WIDE
from .dates import month_numbers

LONGEST_LINE = 160
LONGEST_NOTE = 700
LONGEST_NAME = 80
LONGEST_SIGNATURE = 53  # of CLOSING_DASH, from its last dash on
LONGEST_LABEL = 24
LONGEST_WITH = 70
HINT_LETTERS = 3
LEAD = "([{*\"“„«'’–—-"
LEAD_TO_BLANK = str.maketrans(dict.fromkeys(LEAD, " "))
LABEL_MARKS = (":", "：", "=", "／", " - ", " – ", " — ")
LONGEST_MARK = 3

PART = regex(r"\s?(?:[/,;|+&·•]|\b(?:and|und|y|et|e|og|och|with|mit|avec|и)\b)\s*")
NAME_END = regex(NAME_END_WORDS, re.I)
PARENS = regex(r"[(（\[]([^()（）\[\]]{2,70})[)）\]]\s*$")
CLOSING_DASH = regex(r"(?:^|[.!?”\"»]\s*)[-–—]{1,2}\s?([^-–—.]{2,50})\.?$")
DATELINE_PARENS = regex(r"^[^()]{0,80}\(([^()]{2,60})\)\s*(?:[-–—:.]|--)")
DATELINE_SLASHES = regex(r"^[^/]{0,90}/([^/]{2,40})/(?=[\s.,–—-]|$)")
DATELINE_COMMA = regex(r"^[^a-z,]{3,40}(?:,[^,–—-]{0,40})?,\s([A-Z]{3,8}(?:-[A-Z]{2,6})?)\s?[-–—]\s")
DATELINE_HAN = regex(r"^[【\[(（]?\s*[\u3400-\u9fff]{0,4}?(新华社|新華社|中新社|中央社|共同社?|時事)")
DATELINE_HANGUL = regex(r"^[【\[(][^=\])】]{1,12}=([^\])】]{2,12})[\])】]")
DATELINE_DASH = regex(r"^[^\W\d_a-z][^.—–]{2,60}\s[—–-]\s([^.,—–/-]{2,25})\.\s")
DATELINE_CAPITALS = regex(r"^[A-Z][A-Z .]{2,30}(?:\[[^\]]{2,20}\])?,?\s+(?:[A-Z][a-z]{2,8}\.? \d{1,2}\s+)?\(([A-Z]{2,5})\)\s+(?=[A-Z])")
WITH_AGENCY = regex(r"^[^.:;!?()/,]{2,50}\s(?:avec|mit|with|con|com|med|met)\s+(?:l['’]|der |a |la )?([^.:;!?()]{2,40})$")
BRACKETS = regex(r"^(\[?)([^\[\]]{2,40})\]?\s+via:?\s+\[?([^\[\]]{2,40})\]?$")
COPYRIGHT = regex(r"(?:^|\s)(?:©|\(c\)|copyright\b:)\s*(?:©\s*)?(?:by )?(?:\d{4}\s*)?(?:by )?(.{2,80})", re.I)
SENTENCE = regex(r"(?<=[.!?])\s+(?=[A-Z\[“\"(])")
CAPITAL_SOURCE = regex(r"^SOURCE:?\s+(?=\S)")
ONE_WORD = regex(r"[^\W\d_a-z][^\W\d_]{2,19}\+?$")
INITIALS = regex(r"[a-zäöü]{2,4}$|[A-Z]{2,3}$")
PHOTO = regex(rf"\b(?:{PHOTO_WORDS})\b", re.I)


class Credit(NamedTuple):
    """What one stretch of text credits."""

    names: tuple[str, ...]
    relation: str
    evidence: str
    bare: bool
    """The block says nothing else."""
    press: bool = False


@cache
def _source_labels() -> frozenset[str]:
    return frozenset(SOURCE_LABELS.split())


@cache
def _hints() -> tuple[dict[str, list[tuple[str, int]]], list[tuple[str, int]]]:
    """The hints of all rules with the rules' numbers: by the first letters of their first word; and those in scripts without spaces."""
    by_start: dict[str, list[tuple[str, int]]] = {}
    unspaced: list[tuple[str, int]] = []
    for number, rule in enumerate(CREDIT_RULES):
        for hint in rule.hints.split("|"):
            if hint[0] >= FIRST_WIDE:
                unspaced.append((hint, number))
            else:
                by_start.setdefault(hint.split()[0][:HINT_LETTERS], []).append((hint, number))
    return by_start, unspaced


def _hinted(text: str) -> list[int]:
    """The numbers of the rules that a text holds a hint of, in their order."""
    folded = text.casefold()
    by_start, unspaced = _hints()
    starts = {word[:HINT_LETTERS] for word in folded.translate(LEAD_TO_BLANK).split()}
    numbers = {number for start in by_start.keys() & starts for hint, number in by_start[start] if hint in folded}
    if not text.isascii():
        numbers.update(number for hint, number in unspaced if hint in folded)
    return sorted(numbers)


@cache
def _rule_pattern(number: int) -> re.Pattern[str]:
    return re.compile(CREDIT_RULES[number].pattern, re.I)


def _source_label(text: str) -> tuple[str, str] | None:
    """The label for a source that a line begins with, lower case, and what follows it."""
    start = text[: LONGEST_LABEL + LONGEST_MARK]
    for mark in LABEL_MARKS:
        if mark in start:
            head, _, rest = text.partition(mark)
            label = head.strip(" \t–—-•·*([（").casefold()
            if label in _source_labels() and len(rest.strip()) > 1:
                return label, rest.strip()
    return None


def read_credit(text: str, links: Sequence[tuple[str, str]] = (), *, closing: bool = True) -> Credit | None:
    """Returns what a block at the head or the end of an article credits, or None.

    1. A label line: "Source: TASS", "Quelle: sid/dpa", "SOURCE Brindle Foods".
    2. Agencies and staff initials alone: "(AFP)", "SDA/sep", "Reuters/kra Frankfurt".
    3. A copyright line that names an agency.
    4. A sentence by the rules: "First published in ...", "With files from ...".
    5. At the end of prose (`closing`): "... on Monday. (dpa)", "... - AFP".
    `links` are the text and address of the block's links; a name that begins a link goes to its end.

    >>> read_credit("Quelle: sid/dpa").names, read_credit("Source: author's own photo")
    (('sid', 'dpa'), None)
    """
    text = text.strip()
    if len(text) > LONGEST_NOTE:
        return _closing(text) if closing else None
    credit = (_by_line(text, links) if len(text) <= LONGEST_LINE else None) or _by_rules(text, links)
    if credit is None:
        return _closing(text) if closing else None
    if len(text) <= LONGEST_LINE and PHOTO.search(text):
        return None
    return credit


def _by_line(text: str, links: Sequence[tuple[str, str]]) -> Credit | None:
    """What a line credits that says nothing else: the first three cases of `read_credit`, and "[X] via [Y]"."""
    if found_label := _source_label(text):
        named = _before_glued_link(found_label[1], links)
        names = clean_names(named, agencies_only=found_label[0] in PLURAL_LABELS)
        return Credit(names, "source", text[: text.find(named) + len(named)], True) if names else None
    if " via" in text and (found := BRACKETS.match(text)) and (found[1] or len(links) > 1):
        names = tuple(name for part in (found[2], found[3]) if (name := clean_name(part)))
        return Credit(names, "via", text, True) if names else None
    if text.startswith("SOURCE") and (found := CAPITAL_SOURCE.match(text)):
        name = clean_name(text[found.end() :])
        return Credit((name,), "source", text, True, True) if name else None
    if len(text) <= LONGEST_WITH and may_name_agency(text):
        if names := agency_line(text):
            return Credit(names, "source", text, True)
        if (found := WITH_AGENCY.match(text)) and (names := agency_line(found[1])):
            return Credit(names, "contributed", text, True)
    if ("©" in text or "opyright" in text or "(c)" in text) and (found := COPYRIGHT.search(text)) and (names := _agencies_in(found[1])):
        return Credit(names, "source", text, True)
    return None


def _closing(text: str) -> Credit | None:
    """The agencies in brackets, or after a dash, at the end of prose."""
    tail = text[-LONGEST_NAME:]
    for pattern, can_match in (
        (PARENS, tail.rstrip()[-1:] in (")", "）", "]")),  # a quick look: compiling a pattern costs more than the rest
        (CLOSING_DASH, any(dash in tail[-LONGEST_SIGNATURE:] for dash in "-–—")),
    ):
        if can_match and (found := pattern.search(tail)) and (names := agency_line(found[1])):
            return Credit(names, "source", found[0].strip(' .”"»'), False)
    return None


def _before_glued_link(text: str, links: Sequence[tuple[str, str]]) -> str:
    """A text up to a link that follows a word without a space: that link is a button."""
    for label, _ in links:
        at = text.find(label)
        if at > 0 and not text[at - 1].isspace() and text[at - 1] not in "/([":
            text = text[:at]
    return text


def _by_rules(text: str, links: Sequence[tuple[str, str]]) -> Credit | None:
    """What a sentence credits by the rules of wording."""
    numbers = _hinted(text)
    if not numbers:
        return None
    rules = [(_rule_pattern(number), CREDIT_RULES[number].relation) for number in numbers]
    for sentence in SENTENCE.split(text):
        for pattern, relation in rules:
            found = pattern.search(sentence)
            if found is None or len(sentence) > 400:
                continue
            if found.groupdict().get("name"):
                rest = found["name"]
            else:
                rest = sentence[found.end() :].lstrip(" :“\"‘'«„")
            names = _names_behind(rest, links)
            if relation in ("contributed", "via") and len(sentence) > 200:
                continue
            if names:
                evidence = sentence.strip()
                return Credit(names, relation, evidence, len(text) <= len(evidence) + 120)
    return None


def _names_behind(rest: str, links: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The names that a text begins with: the links it begins with, else what ends at a mark or a closing phrase."""
    linked = [text for text, _ in links if len(text) > 1 and rest.startswith(text)]
    if linked:
        first = max(linked, key=len)
        names = [name] if (name := clean_name(first, cut=False)) else []
        behind = rest[len(first) :]
        if more := re.match(r"\s*(?:,|and|und|y|et|e|&)\s+", behind):
            names += [text for text, _ in links if behind[more.end() :].startswith(text) and clean_name(text, cut=False)][:1]
        return tuple(names)
    return clean_names(rest)


def clean_names(text: str, *, agencies_only: bool = False) -> tuple[str, ...]:
    """The names in what follows a label: parted at slashes and joining words if that gives agencies or short names.

    >>> clean_names("sid/dpa"), clean_names("The Conversation under a licence"), clean_names("in April 2020")
    (('sid', 'dpa'), ('The Conversation',), ())
    """
    text = text.strip()
    if found := NAME_END.search(text):
        text = text[: found.start()]
    if find_agency(bare := text.strip(' .,()[]“”"（）【】')):
        return (bare,)
    parts = [part.strip(" .()[]“”\"«»„'’") for part in PART.split(text) if part.strip(" .()[]")]
    agencies = [part for part in parts if find_agency(part)]
    if agencies:
        return tuple(part for part in parts if find_agency(part) or (len(parts) > 1 and _is_outlet(part)))
    if agencies_only:
        return ()
    if (
        len(parts) > 1
        and all(_is_outlet(part) for part in parts)
        and "/" not in text
        and len(parts) <= 4
        and not any(len(part.split()) > 4 for part in parts)
    ):
        joined = re.split(r"\s*,\s*|\s+(?:and|und|y|et|e|og|och|и)\s+", text)
        if len(joined) == len(parts):
            return tuple(parts)
    name = clean_name(text)
    return (name,) if name else ()


def _is_outlet(part: str) -> bool:
    """Whether a part of a credit can name an outlet: not a bare word in lower case, not staff initials."""
    return bool(clean_name(part)) and not INITIALS.match(part)


def clean_name(text: str, *, cut: bool = True) -> str:
    """A credited name without what surrounds it; empty if it names nobody: dates, pronouns, sentences, photo banks."""
    if cut and (found := NAME_END.search(text)):
        text = text[: found.start()]
    text = text.strip(" \t.,:;[]{}“”\"«»„‚‘'’|*–—-）】")
    text = text.strip("()") if text.count("(") != text.count(")") or text.startswith("(") else text
    words = text.split()
    if not words or len(text) > LONGEST_NAME or len(words) > 12 or text.casefold() in NO_SOURCES:
        return ""
    first = words[0].casefold().strip(".,")
    if first in month_numbers() or (first[0].isdigit() and len(words) < 3 and not first[-1].isalpha()):
        return ""
    if not text[0].isupper() and not find_agency(text) and "." not in words[0] and text[0].isascii() and not text[0].isdigit():
        return ""
    if words[0] in (
        "It",
        "This",
        "That",
        "We",
        "He",
        "She",
        "They",
        "You",
        "In",
        "On",
        "A",
        "An",
        "I",
        "Our",
        "My",
        "If",
        "As",
        "Read",
        "Click",
    ):
        return ""
    return text


def agency_line(text: str) -> tuple[str, ...]:
    """The agencies of a line that holds only such, staff initials and one word more: a place, the site; empty if it holds anything else.

    >>> agency_line("APA/sda/dpa"), agency_line("SDA/sep"), agency_line("EFE / Brannoch"), agency_line("Jane Roe / Reuters")
    (('APA', 'sda', 'dpa'), ('SDA',), ('EFE',), ())
    """
    text = text.strip(" .()[]–—-*©|【】（）")
    if len(text) > 70 or not text or not may_name_agency(text):
        return ()
    if find_agency(text):
        return (text,)
    text = re.sub(r"^(?:mit|with|avec|con|com|from|par|by|von|nach|wire|agencia|agence|agentur|text)\s*:?\s+", "", text, flags=re.I)
    parts = [part.strip(" .()") for part in re.split(r"\s*[/,;|+&·•]\s*|\s+(?:and|und|y|et|e|og|och)\s+", text) if part.strip(" .()")]
    parts = [each for part in parts for each in _joined_agencies(part)]
    names = tuple(part for part in parts if find_agency(part))
    if not names:
        return ()
    others = [part for part in parts if not find_agency(part)]
    if all(INITIALS.match(part.split()[0]) and len(part) <= 24 for part in others):
        return names
    if len(others) == 1 and parts[0] in names and ONE_WORD.match(others[0]):
        return names
    return ()


def _joined_agencies(part: str) -> list[str]:
    """The agencies that a dash joins: TT-Reuters; else the part as it is."""
    each = re.split(r"\s*[-–]\s*", part)
    return each if not find_agency(part) and all(find_agency(name) for name in each) else [part]


def _agencies_in(text: str) -> tuple[str, ...]:
    """The agencies among the parts of a copyright line."""
    parts = [part.strip(" .()") for part in re.split(r"\s*[/,;:|]\s*|\s+\(|\d{4}", text)]
    names = [part for part in parts if find_agency(part)]
    return tuple(dict.fromkeys(names))


def read_dateline(text: str) -> Credit | None:
    """Returns the agency in the dateline that a paragraph begins with, or None.

    >>> read_dateline("GANTON (Reuters) - Tin fell.").names, read_dateline("YAKUTSK, September 28. /TASS/. Ice").names
    (('Reuters',), ('TASS',))
    """
    head = text[:140]
    for pattern, can_match in (
        (DATELINE_PARENS, "(" in head),
        (DATELINE_SLASHES, "/" in head),
        (DATELINE_COMMA, "," in head and not "a" <= head[1:2] <= "z"),
        (DATELINE_HAN, max(head[:6], default="") >= FIRST_WIDE),
        (DATELINE_HANGUL, "=" in head[:16]),
        (DATELINE_CAPITALS, "(" in head),
        (DATELINE_DASH, " — " in head or " – " in head or " - " in head),
    ):
        found = pattern.match(head) if can_match else None
        if found is None:
            continue
        inner = found[1].strip()
        names = agency_line(inner) or tuple(part.strip() for part in inner.split("/") if find_agency(part.strip()))
        if not names and (agency := find_agency(re.split(r"\s*[/,]\s*| via ", inner)[0])):
            names = (agency.name,)
        if names:
            return Credit(names, "dateline", found[0].strip(), False)
    return None
