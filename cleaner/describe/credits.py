"""Reads the credit that one block prints: a credit line, a line at the head, a sentence that names a source, the end of prose, a dateline.

A credit is a relation (source, originally published, via, contributed, dateline) to one who is credited; `credited` reads the names.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from ..patterns import regex
from ..rules.agencies import find_agency, has_word_of_agency, may_name_agency
from ..rules.credits import CREDIT_RULES, OWN_WORK_WORDS, PHOTO_WORDS, PLURAL_LABELS, SOURCE_LABELS
from ..rules.months import MODIFIED_WORDS, PUBLISHED_WORDS, WEEKDAYS
from ..text import CLOSING_QUOTES, FIRST_WIDE, SENTENCE_ENDS, has_other_scripts, words_of
from .credited import (
    LONGEST_AGENCY_LINE_CHARS,
    LONGEST_NAME_CHARS,
    agency_in_role,
    agency_line,
    credited_name,
    credited_names,
    has_outlet_shape,
    has_owner_sign,
    outlet_behind_person,
    owners,
)
from .dates import find_dates
from .names import is_person, label_at

LONGEST_LINE_CHARS = 160
LONGEST_NOTE_CHARS = 700
LONGEST_DASH_SIGNATURE_CHARS = 53
"""How long a match of `CLOSING_DASH` can be from its dash on."""
SHORTEST_CLOSED_CHARS = 80
"""A shorter text that ends with an agency in brackets, and is no sentence, is a caption."""
LONGEST_LABEL_CHARS = 24
LONGEST_DATELINE_CHARS = 140
LONGEST_OWNER_LINE_CHARS = 300
LONGEST_BEFORE_LABEL_CHARS = 90
MOST_OTHER_WORDS = 8
"""How many words a line at the head can have that are no credit, date or person."""
HINT_LETTERS = 4
"""Hints are looked up by this many letters of their longest word."""
LABEL_MARKS = (":", "：", "=", "／", " - ", " – ", " — ")
LONGEST_MARK_CHARS = 3

PARENS = regex(r"[(（\[]([^()（）\[\]]{2,70})[)）\]]\s*+\.?+\s*+$")
CLOSING_DASH = regex(r"(?:^|[.!?”\"»]\s*)[-–—]{1,2}\s?([^-–—.]{2,50})\.?$")
DATELINE_PARENS = regex(r"^[^()]{0,80}\(([^()]{2,60})\)\s*(?:[-–—_:.]|--)")
DATELINE_ALONE = regex(r"^[^\W\d_][^()]{2,60}\(([^()]{2,30})\)$")
DATELINE_SLASHES = regex(r"^[^/]{0,90}/([^/]{2,40})/(?=[\s.,–—-]|$)")
DATELINE_COMMA = regex(r"^[^a-z,]{3,40}(?:,[^,–—-]{0,40})?,\s([A-Z]{3,8}(?:-[A-Z]{2,6})?)\s?[-–—]\s")
DATELINE_HAN = regex(r"^[【\[(（]?\s*[\u3400-\u9fff]{0,4}?(新华社|新華社|中新社|中央社|共同社?|時事)")
DATELINE_HANGUL = regex(r"^[【\[(][^=\])】]{1,12}=([^\])】]{2,12})[\])】]")
DATELINE_DASH = regex(r"^[^\W\d_a-z][^.—–]{2,60}\s[—–-]\s([^.,—–/-]{2,25})\.\s")
DATELINE_CAPITALS = regex(r"^[A-Z][A-Z .]{2,30}(?:\[[^\]]{2,20}\])?,?\s+(?:[A-Z][a-z]{2,8}\.? \d{1,2}\s+)?\(([A-Z]{2,5})\)\s+(?=[A-Z])")
WITH_AGENCY = regex(r"^[^.:;!?()/,]{2,50}\s(?:avec|mit|with|con|com|med|met)\s+(?:l['’]|der |a |la )?([^.:;!?()]{2,40})$")
BRACKETS = regex(r"^(\[?)([^\[\]]{2,40})\]?\s+via:?\s+\[?([^\[\]]{2,40})\]?$")
COPYRIGHT = regex(r"(?:^|\s|\()(?:©|\(c\)|copyright\b)[\s:]*+(?:©|\(c\)|copyright\b)?+[\s:]*+(.{2,160})", re.I)
SENTENCE = regex(r"(?<=[.!?])\s+(?=[A-Z\[“\"(–—-])")
CAPITAL_SOURCE = regex(r"^SOURCE:?\s+(?=\S)")
QUOTED = regex(r"^[“\"«„‘]([^“”\"«»„‘’]{2,80})[”\"»“’]")
PHOTO = regex(rf"\b(?:{PHOTO_WORDS})\b", re.I)
OWN_WORK = regex(rf"\b(?:{OWN_WORK_WORDS})\b|^\W{{0,3}}$", re.I)
INNER_LABEL = regex(r"([^\W\d_]{2,12})\s?[:：]")
NEXT_LABEL = regex(
    r"\s+(?:posted|published|updated|last updated|date|author|by|von|autor|time|views)(?:\s(?:on|by|at))?\s?[:：]"
    r"|\s+[^\W\d_]{2,14}\s?[:：](?!//)",
    re.I,
)
BEFORE_PERSON = regex(r"[.,;(]|\s(?:and|und|y|et|e|og|och)\s")
BETWEEN_PARTS = regex(r"\s*(?:[|•·;,/\n]|\s[-–—_]+\s|--)\s*")
SEPARATORS = ("|", "/", "•", "·", "-", "–", "—", ",", ";", ")", ".", ">")
KIND_OF_OUTLET = regex(
    r"(?:(?:[a-zà-ÿ]{4,20}|[A-Z][a-z]{3,12}(?=\s[a-z])) ){0,2}"
    r"(?:(?:tages|wochen|sonntags|monats|fach)?(?:zeitung|zeitschrift|magazin|portal)s?|newspaper|daily|weekly|magazine"
    r"|quotidiano|quotidien|journal|hebdomadaire|settimanale|rivista|giornale|diario|periódico|revista|semanario|jornal|krant|dagblad|weekblad)\s+(?=[A-ZÀ-Þ“\"„«])",
    re.I,
)
"""What a name is, before it: the Danish daily, der dänischen Tageszeitung."""
GLUED_ARTICLE = regex(r"(?<=[a-zà-ÿ])(?=The [A-Z])")
"""Where a name and an outlet behind it have lost the line break between them."""
COPYRIGHT_WORD = regex(r"copyright", re.I)
YEAR = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")
NO_MEANING = PUBLISHED_WORDS | MODIFIED_WORDS | WEEKDAYS


class Credit(NamedTuple):
    """The names that one block credits."""

    names: tuple[str, ...]
    relation: str
    """source, originally-published, via, contributed or dateline"""
    evidence: str
    bare: bool
    """Whether the block says nothing else."""
    press: bool = False
    """Whether it is the SOURCE line of a press release."""
    labelled: bool = False
    """Whether a word for `source` introduces the names."""
    owned: bool = False
    """Whether a copyright line names them."""


@cache
def _source_labels() -> frozenset[str]:
    return frozenset(SOURCE_LABELS.split())


class Clues(NamedTuple):
    """What a quick look at a text finds of a credit; without clues, no pattern is tried."""

    rules: list[int]
    """The indices of the rules of wording that have a hint in it."""
    named: bool
    """Whether it has a word of an agency's name, or one for `source`."""
    owned: bool
    """Whether it has a sign of a copyright."""


@cache
def _hints() -> tuple[dict[str, list[tuple[str, int]]], list[tuple[str, int]]]:
    """Returns the hints of all rules, each with the rule's index: by the first letters of their longest word; and those without spaces."""
    by_key: dict[str, list[tuple[str, int]]] = {}
    unspaced: list[tuple[str, int]] = []
    for index, rule in enumerate(CREDIT_RULES):
        for hint in rule.hints.split("|"):
            if hint[0] >= FIRST_WIDE:
                unspaced.append((hint, index))
            else:
                by_key.setdefault(max(words_of(hint), key=len)[:HINT_LETTERS], []).append((hint, index))
    return by_key, unspaced


def find_clues(text: str) -> Clues | None:
    """Returns the clues to a credit in a text; None if there are none, as in most texts.

    Of a text that is longer than a note, only the end can be a credit: the words are not looked at.
    """
    if len(text) > LONGEST_NOTE_CHARS:
        return Clues([], True, False)
    folded = text.casefold()
    words = words_of(folded)
    by_key, unspaced = _hints()
    rules = {index for key in by_key.keys() & {word[:HINT_LETTERS] for word in words} for hint, index in by_key[key] if hint in folded}
    named, owned = has_word_of_agency(folded, words) or not _source_labels().isdisjoint(words), has_owner_sign(folded)
    if has_other_scripts(text):
        rules.update(index for hint, index in unspaced if hint in folded)
        named = True
    return Clues(sorted(rules), named, owned) if rules or named or owned else None


@cache
def _rule_pattern(index: int) -> re.Pattern[str]:
    return re.compile(CREDIT_RULES[index].pattern, re.I)


def _source_label(text: str) -> tuple[str, str] | None:
    """Returns the label of a source that a line begins with, in lower case, and the rest of the line."""
    start = text[: LONGEST_LABEL_CHARS + LONGEST_MARK_CHARS]
    for mark in LABEL_MARKS:
        if mark in start:
            head, _, rest = text.partition(mark)
            label = head.strip(" \t–—-•·*([（").casefold()
            if label in _source_labels() and len(rest.strip()) > 1:
                return label, rest.strip()
    return None


def _label_within(text: str) -> tuple[str, str] | None:
    """Returns the label of a source behind a date or a separator within a line, in lower case, and the rest of the line."""
    for match in INNER_LABEL.finditer(text[: LONGEST_BEFORE_LABEL_CHARS + LONGEST_LABEL_CHARS]):
        label, before = match[1].casefold(), text[: match.start()].rstrip()
        if label in _source_labels() and before and not PHOTO.search(before) and (before.endswith(SEPARATORS) or find_dates(before)):
            return label, text[match.end() :].strip()
    return None


def _to_next_label(text: str) -> str:
    """Returns a text up to the next label or date; in a script without spaces, up to the next space."""
    if text[:1] >= FIRST_WIDE and text[:1]:
        text = text.split()[0]
    if (":" in text or "：" in text) and (match := NEXT_LABEL.search(text)):
        text = text[: match.start()]
    dates = find_dates(text)
    return text[: dates[0].start] if dates and dates[0].start else text


def read_credit(text: str, links: Sequence[tuple[str, str]] = (), *, closing: bool = True, clues: Clues | None = None) -> Credit | None:
    """Returns the credit in a block at the head or the end of an article; None if it has none. The first of these counts:

    1. A line with a label: "Source: TASS", "Quelle: sid/dpa", "SOURCE Brindle Foods", "3 May 2021 / Source: TASS".
    2. Only agencies and staff initials: "(AFP)", "SDA/sep", "Reuters/kra Frankfurt".
    3. A copyright line that names an agency or an outlet.
    4. A sentence that matches a rule: "First published in ...", "With files from ...".
    5. The end of prose, if `closing` is true: "... on Monday. (dpa)", "... - AFP".

    `links` are the texts and addresses of the block's links. A name at the start of a link ends where the link ends. `clues` are
    those of `find_clues`, if the caller has them.

    >>> read_credit("Quelle: sid/dpa").names, read_credit("Source: author's own photo")
    (('sid', 'dpa'), None)
    """
    text = text.strip()
    clues = clues or find_clues(text)
    if clues is None:
        return None
    credit = _by_line(text, links) if (clues.named or clues.rules) and len(text) <= LONGEST_LINE_CHARS else None
    credit = credit or (_by_rules(text, links, clues.rules) if clues.rules else None) or (_owner(text) if clues.owned else None)
    if credit is None:
        return _closing(text) if closing and clues.named else None
    if len(text) <= LONGEST_LINE_CHARS and not credit.owned:
        before = text[: text.find(credit.names[0]) + len(credit.names[0])] if credit.labelled else text
        if PHOTO.search(before):
            return None
    return credit


def _by_line(text: str, links: Sequence[tuple[str, str]]) -> Credit | None:
    """Returns the credit of a line that says nothing else: the first two cases of `read_credit`, and "[X] via [Y]"."""
    if labelled := _source_label(text) or (_label_within(text) if ":" in text or "：" in text else None):
        label, rest = labelled
        named = _to_next_label(_before_glued_link(rest, links))
        names = credited_names(named, agencies_only=label in PLURAL_LABELS) or _lower_name(named, label)
        return Credit(names, "source", text[: text.find(named) + len(named)], True, labelled=True) if names else None
    if links and (words := text.split(None, 1))[0].casefold() in _source_labels() and words[-1] in (link[0] for link in links):
        name = credited_name(words[-1])
        return Credit((name,), "source", text, True, labelled=True) if name else None
    if " via" in text and (match := BRACKETS.match(text)) and (match[1] or len(links) > 1):
        names = tuple(name for part in (match[2], match[3]) if (name := credited_name(part)))
        return Credit(names, "via", text, True) if names else None
    if text.startswith("SOURCE") and (match := CAPITAL_SOURCE.match(text)):
        name = credited_name(text[match.end() :])
        return Credit((name,), "source", text, True, True) if name else None
    if len(text) <= LONGEST_AGENCY_LINE_CHARS and may_name_agency(text):
        if names := agency_line(text):
            return Credit(names, "source", text, True)
        if (match := WITH_AGENCY.match(text)) and (names := agency_line(match[1])):
            return Credit(names, "contributed", text, True)
    return None


def _lower_name(text: str, label: str) -> tuple[str, ...]:
    """Returns the name in lower case behind a label: one that is joined by a sign, as in "(Quelle: nah & fern)"."""
    name = text.strip(" .…()[]")
    return (name,) if " & " in name and len(name.split()) <= 4 and label not in PLURAL_LABELS else ()


def _owner(text: str) -> Credit | None:
    """Returns the credit of a copyright line that names an agency or an outlet."""
    if len(text) > LONGEST_OWNER_LINE_CHARS or (match := COPYRIGHT.search(text)) is None:
        return None
    names, before = owners(match[1]), text[: match.start()].strip(" (©")
    if not names or PHOTO.search(before):
        return None
    if before and not (find_agency(names[0]) and COPYRIGHT_WORD.search(text)) and not (before[-1] in ".|-–)" and YEAR.search(text)):
        return None
    return Credit(names, "source", text, True, owned=True) if names else None


def _closing(text: str) -> Credit | None:
    """Returns the credit of the agencies in brackets, or after a dash, at the end of prose."""
    tail = text[-LONGEST_NAME_CHARS:]
    for pattern, can_match in (
        (PARENS, tail.rstrip()[-1:] in (")", "）", "]")),  # tested first: compiling a pattern costs more than all the rest
        (CLOSING_DASH, any(dash in tail[-LONGEST_DASH_SIGNATURE_CHARS:] for dash in "-–—")),
    ):
        match = pattern.search(tail) if can_match else None
        if match is None:
            continue
        names, helped = agency_line(match[1]), None if pattern is CLOSING_DASH else WITH_AGENCY.match(match[1])
        if not names and helped:
            names = agency_line(helped[1])
        if names:
            before = text[: len(text) - len(tail) + match.start()].rstrip()
            if before and len(text) < SHORTEST_CLOSED_CHARS and before[-1] not in SENTENCE_ENDS + CLOSING_QUOTES and pattern is PARENS:
                continue  # a caption
            return Credit(names, "contributed" if helped else "source", match[0].strip(' .”"»'), False)
    return None


def _before_glued_link(text: str, links: Sequence[tuple[str, str]]) -> str:
    """Returns a text up to the first link that follows a word without a space: such a link is a button."""
    for label, _ in links:
        at = text.find(label)
        if at > 0 and not text[at - 1].isspace() and text[at - 1] not in "/([":
            text = text[:at]
    return text


def _by_rules(text: str, links: Sequence[tuple[str, str]], indices: Sequence[int]) -> Credit | None:
    """Returns the credit of the first sentence that matches one of some rules of wording."""
    rules = [(_rule_pattern(index), CREDIT_RULES[index]) for index in indices]
    for sentence in SENTENCE.split(text):
        if len(sentence) > 400:
            continue
        for pattern, rule in rules:
            match = pattern.search(sentence)
            if match is None or (rule.relation in ("contributed", "via") and len(sentence) > 200):
                continue
            rest = match.groupdict().get("name") or sentence[match.end() :].lstrip(" :")
            names = (rest.strip(),) if rule.is_work else _names_at_start(rest, links)
            is_outlet = bool(names) and has_outlet_shape(names[0])
            if not names or (rule.weak and not is_outlet):
                continue
            is_known = is_outlet or any(names[0] == link[0] for link in links)
            if rule.own_work and not is_known and not OWN_WORK.search(sentence[: match.start()]):
                continue
            evidence = sentence.strip()
            return Credit(names, rule.relation, evidence, len(text) <= len(evidence) + 120)
    return None


def _names_at_start(rest: str, links: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Returns the names that a text begins with: those of its first links, else those before a mark or a closing phrase."""
    if match := QUOTED.match(rest):
        return (match[1],) if (credited_name(match[1], cut=False)) else ()
    rest = rest.lstrip("“\"‘'«„")
    if match := KIND_OF_OUTLET.match(rest):
        rest = rest[match.end() :].lstrip("“\"‘'«„")
    linked = [text for text, _ in links if len(text) > 1 and rest.startswith(text)]
    if linked:
        first = max(linked, key=len)
        found = [name] if (name := credited_name(first, cut=False)) else []
        behind = rest[len(first) :]
        if more := re.match(r"\s*(?:,|and|und|y|et|e|&)\s+", behind):
            found += [text for text, _ in links if behind[more.end() :].startswith(text) and credited_name(text, cut=False)][:1]
        return tuple(found)
    names = credited_names(rest)
    if not any(find_agency(name) for name in names) and may_name_agency(rest):
        agency = agency_in_role(BEFORE_PERSON.split(rest, maxsplit=1)[0])
        return (agency,) if agency else names
    return names


def _without_day(text: str) -> str:
    """Returns a part of a line without words of dates at its end, such as days of the week and "updated"."""
    words = text.split()
    while words and words[-1].strip(":.,").casefold() in NO_MEANING:
        words.pop()
    return " ".join(words)


def read_head_line(text: str, *, may_name: bool = True) -> Credit | None:
    """Returns the credit of a line between title and text that has dates, persons or places beside it; None if it has none.

    The credit is an agency with a place, a date or a role, or an outlet behind the name of a person and a label. `may_name` is
    false if the caller knows that the line names no agency.

    >>> read_head_line("PTI | Updated: May 3, 2022 10:12 IST").names, read_head_line("By Ann Ruhl, Harbour Gazette").names
    (('PTI',), ('Harbour Gazette',))
    """
    if len(text) > LONGEST_LINE_CHARS or text.endswith(("?", "!")):
        return None
    split = label_at(GLUED_ARTICLE.sub(" ", text) if "The " in text else text)
    names_agency = may_name and may_name_agency(text)
    if not names_agency and split is None and ("," not in text or "|" in text):
        return None
    rest = split[1] if split else text
    dates = find_dates(rest)
    for date in reversed(dates):
        rest = f"{rest[: date.start]} | {rest[date.end :]}"
    parts = [each for part in BETWEEN_PARTS.split(rest) if (each := _without_day(part.strip(" .()[]*")))]
    name = _agency_beside(text, parts, labelled=split is not None, dated=bool(dates)) if names_agency else ""
    name = name or _outlet_beside(text, parts, labelled=split is not None)
    if not name or PHOTO.search(rest) or has_owner_sign(text.casefold()):
        return None
    return Credit((name,), "source", text, True)


def _agency_beside(text: str, parts: Sequence[str], *, labelled: bool, dated: bool) -> str:
    """Returns the agency that one part of a line names with a role or a place, or beside a date or a label; '' if there is none."""
    is_signed = any(is_person(part) and not find_agency(part) for part in parts)
    for part in parts:
        if agency := agency_in_role(part, labelled=labelled, dated=dated):
            has_role = agency != part
            if not is_signed or labelled or dated or has_role or (part == parts[0] and "/" not in text):
                return agency
    return ""


def _outlet_beside(text: str, parts: Sequence[str], *, labelled: bool) -> str:
    """Returns the outlet that the parts of a line name behind a person and, if they are more than two parts, a label; else ''."""
    has_bar = "|" in text
    if not parts or not (labelled or (len(parts) == 2 and not has_bar and is_person(parts[0]) and not has_outlet_shape(parts[0]))):
        return ""
    if sum(len(part.split()) for part in parts if not is_person(part)) > MOST_OTHER_WORDS:
        return ""
    outlet = outlet_behind_person(parts[0]) if labelled else ""
    if outlet or has_bar:
        return outlet
    for before, part in pairwise(parts):
        if is_person(before) and has_outlet_shape(part) and not find_agency(part):
            return part
    return parts[0] if labelled and has_outlet_shape(parts[0]) else ""


def read_dateline(text: str) -> Credit | None:
    """Returns the credit of the agency in the dateline that a paragraph begins with; None if there is none.

    >>> read_dateline("GANTON (Reuters) - Tin fell.").names, read_dateline("YAKUTSK, September 28. /TASS/. Ice").names
    (('Reuters',), ('TASS',))
    """
    head = text[:LONGEST_DATELINE_CHARS]
    for pattern, can_match in (
        (DATELINE_PARENS, "(" in head),
        (DATELINE_SLASHES, "/" in head),
        (DATELINE_COMMA, "," in head and not "a" <= head[1:2] <= "z"),
        (DATELINE_HAN, max(head[:6], default="") >= FIRST_WIDE),
        (DATELINE_HANGUL, "=" in head[:16]),
        (DATELINE_CAPITALS, "(" in head),
        (DATELINE_ALONE, len(text) < LONGEST_DATELINE_CHARS and head.endswith(")")),
        (DATELINE_DASH, " — " in head or " – " in head or " - " in head),
    ):
        match = pattern.match(head) if can_match else None
        if match is None:
            continue
        inner = match[1].strip()
        names = agency_line(inner) or tuple(part.strip() for part in inner.split("/") if find_agency(part.strip()))
        if not names and (agency := find_agency(re.split(r"\s*[/,]\s*| via ", inner)[0])):
            names = (agency.name,)
        if names:
            return Credit(names, "dateline", match[0].strip(), False)
    return None
