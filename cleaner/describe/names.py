"""Reads bylines: the labels before names, and the persons, agencies, organisations and roles in a line."""

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cache
from typing import NamedTuple

from ..patterns import regex
from ..rules.agencies import find_agency
from ..rules.bylines import (
    ABOUT_AUTHOR,
    AFTER_NAMES,
    ALSO_NAMES,
    ALSO_SURNAMES,
    BEFORE_MONTHS,
    BESIDE_WIRES,
    COMPOUND_WRITERS,
    DESKS,
    GROUPS,
    JOINERS,
    LABELS,
    NEVER_IN_NAMES,
    NOT_NAMES,
    NOTE_SIGNS,
    NOTE_WORDS,
    ORGANISATION_WORDS,
    OTHER_LABELS,
    PARTICLES,
    ROLES,
    SUFFIXES,
    WIRES,
    WRITERS,
)
from ..rules.months import PUBLISHED_WORDS, WEEKDAYS
from ..text import has_other_scripts
from .dates import find_dates, month_numbers
from .persons import is_upper, name_case

LONGEST_LABEL_CHARS = 40
MOST_LABEL_WORDS = 6
LABEL_LEAD = " \t–—-•·*/|([.,"
"""Characters that may come before a label."""
LABEL_ENDS = ":：／/|•·=＝・"
"""Characters that may end a label."""
LISTING = frozenset(("and", "or", "und", "oder", "et", "ou", "y", "o", "e", "og", "och", "eller", "en", "of"))
"""A label before one of these words is no label."""
AFTER_LABELS = frozenset(("by", "von", "par", "por", "di", "de", "door", "av", "af", "author", "autor"))
"""Labels that may follow another label."""
EDGE = "・ \t\n.,:;|/\\-–—·•*~_=<>\"“”„«»'’‘`‹›#+&·∙⋅"
"""Characters around a name that do not belong to it."""
GLUED_LABELS = ("By", "by", "Von", "Par", "Por")
GLUED_LABEL = regex(r"([Bb]y|Von|Par|Por)([A-ZÀ-Þ][a-zß-ÿ'’.-]*\s[A-ZÀ-Þ].*)", re.DOTALL)
"""A label without the space before the name, which markup or styles add."""
ENDS_TO_BLANK = str.maketrans(dict.fromkeys(LABEL_ENDS, " "))

LONGEST_LINE_CHARS = 140
LONGEST_NAME_CHARS = 60
MOST_ROLE_WORDS = 7
IGNORED = AFTER_NAMES | JOINERS | WEEKDAYS | PUBLISHED_WORDS
ADDRESS = regex(r"\S+@\S+|(?<!\w)@\w+|\bhttps?://\S+|\bwww\.\S+|\[\d{1,3}\]|\bu/\w+", re.I)
ADDRESS_SIGNS = ("@", "http", "HTTP", "www.", "WWW.", "[", "u/", "U/", "Http")
NOTE = regex(NOTE_WORDS, re.I)
SEPARATOR = regex(r"\s*(?:[|•·∙⋅●▪◦›»;\n\t、，／|]|\s[-–—/~]\s?|\s?[-–—~]\s|\s?[/]\s?|—)\s*")
REPORTING = ("報導", "报道")
NICKNAME = regex(r"(?<=[^\W\d_]) \(([A-ZÀ-Þ][\w'’-]+)\) (?=[A-ZÀ-Þ][^\W\d_]+)")
PHOTOGRAPHER = regex(r"(?:,|\b(?:und|and|et|y|e|og|och|en)\b|&)[^,()]{3,40}\((?:fotos?|photos?|bilder?|foto's|foto)\)", re.I)
PLACE_OF_KOREAN = regex(r"^[^\s=]{1,10}=\s*(?=[\uac00-\ud7a3])")
PLACE_BEFORE = regex(r"aus [^\W\d_][\w-]+(?: [^\W\d_][\w-]+)?,? (?:von|berichtet|berichten) ", re.I)
CJK_ROLE = regex(
    r"^(.{1,14}?)\s*(?:(?:선임|전문|인턴|수습)?기자|특파원|논설위원|앵커|記者|编辑|特派員|通信员|報導|报道|さん|氏)$|^(?:记者|記者|作者|通讯员)\s*[::：・/／]?\s*(.{1,30})$"
)
HAN = regex(r"[\u3400-\u9fff]{2,4}$|[\u3400-\u9fff々]{1,3}[\s\u3000・][\u3040-\u30ff\u3400-\u9fff々]{1,4}$")
KANA = regex(r"[\u3040-\u30ff\u3400-\u9fff々ー]{2,8}(?:[\s\u3000・=][\u3040-\u30ff\u3400-\u9fff々ー]{1,10}){0,2}$")
DOMAIN = regex(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}$", re.I)
GLUED = regex(r"[^\W\d_]?[a-zß-ÿ]{5,}[A-ZÀ-Þ]")
CAPITALS = regex(r"[A-Z][A-Z-]{1,7}(?:\s\([^()]*\))?$")
ACCOUNT = regex(r"[\w.-]{2,30}$")
HANGUL = regex(r"[\uac00-\ud7a3]{2,4}$")
HANGUL_TEXT = regex(r"[\uac00-\ud7a3]")
CASELESS = regex(r"[\u0590-\u08ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
CONTRACTED = regex(r"\w+['’](?:re|ve|ll)$")
LAST_OF_ROLES = frozenset("자원者员報道")
"""The last characters of the roles after the names of reporters in Korea and China."""


class _Labels(NamedTuple):
    """A set of labels, and two quick tests that most texts fail: few begin with a label."""

    labels: frozenset[str]
    starting: dict[str, tuple[str, ...]]
    """The labels by their first word."""
    letters: frozenset[str]
    """The first three letters of each."""


@cache
def _author_labels() -> _Labels:
    return _with_starts(label.strip() for line in LABELS.values() for label in line.split(";"))


@cache
def _other_labels() -> _Labels:
    """Returns the labels of people who are not the authors."""
    return _with_starts(OTHER_LABELS.split("|"))


def _with_starts(labels: Iterable[str]) -> _Labels:
    folded = frozenset(label.casefold() for label in labels)
    starting: dict[str, tuple[str, ...]] = {}
    for label in folded:
        word = _first_word(label)
        starting[word] = (*starting.get(word, ()), label)
    return _Labels(folded, starting, frozenset(word[:3] for word in starting))


def _first_word(text: str) -> str:
    """Returns the first word of a text in lower case, up to a mark that may separate a label from a name."""
    words = text[: LONGEST_LABEL_CHARS + 20].lstrip(LABEL_LEAD).translate(ENDS_TO_BLANK).split(None, 1)
    return words[0].casefold() if words else ""


def _split_label(text: str, known: _Labels) -> tuple[str, str] | None:
    """Returns the longest label that a text begins with by whole words, and the rest of the text; None if it begins with none."""
    three = text[:3].casefold()
    if not three or (three not in known.letters and three.isalpha()) or three[0].isdecimal():
        return None
    starting = known.starting.get(_first_word(text))
    if starting is None:
        return None
    labels = known.labels
    text = text.lstrip(LABEL_LEAD)
    if not " ".join(text[: LONGEST_LABEL_CHARS + 20].casefold().split()).startswith(starting):
        return None
    for mark in LABEL_ENDS:
        head, has_mark, rest = text.partition(mark)
        if has_mark and len(head) <= LONGEST_LABEL_CHARS and (label := " ".join(head.casefold().split())) in labels:
            return label, rest.lstrip(LABEL_LEAD + LABEL_ENDS)
    words = text[: LONGEST_LABEL_CHARS + 20].split(None, MOST_LABEL_WORDS)[:MOST_LABEL_WORDS]
    for size in range(len(words), 0, -1):
        label = " ".join(words[:size]).casefold()
        if label in labels:
            parts = text.split(None, size)
            return label, parts[size].lstrip(LABEL_LEAD + LABEL_ENDS) if len(parts) > size else ""
    return None


def label_at(text: str) -> tuple[str, str] | None:
    """Returns the author's label that a text begins with, in lower case, and the rest of the text; None if it begins with none.

    >>> label_at("Written by: Ann Ruhl"), label_at("Byron Vale"), label_at("By")
    (('written by', 'Ann Ruhl'), None, ('by', ''))
    >>> label_at("ByAnn Ruhl")
    ('by', 'Ann Ruhl')
    """
    split = _split_label(text, _author_labels())
    if split is None:
        glued = GLUED_LABEL.match(text) if text.startswith(GLUED_LABELS) else None
        return (glued[1].casefold(), glued[2]) if glued else None
    label, rest = split
    if rest.split(None, 1)[:1] and rest.split(None, 1)[0] in LISTING:
        return None  # "writer and activist", "by and large"
    again = _split_label(rest, _author_labels()) if rest else None  # "Author: by ...", "Text: Von ..."
    if again and again[0] in AFTER_LABELS:
        rest = again[1]
    return label, rest


def is_other_label(text: str) -> bool:
    """Returns whether a text begins with the label of somebody else: the photographer, the reviewer, the translator."""
    return _split_label(text, _other_labels()) is not None


def is_bare_other_label(text: str) -> bool:
    """Returns whether a text is only the label of somebody else, so that it introduces the text that follows.

    >>> is_bare_other_label("Photos by:"), is_bare_other_label("Photo: Ann Ruhl")
    (True, False)
    """
    split = _split_label(text, _other_labels())
    return split is not None and not split[1].strip(EDGE)


class Byline:
    """What a byline says: names of persons, agencies, organisations, the label before them, and the rest.

    The rest are the parts that are none of these, and no known role, date or address.
    """

    __slots__ = ("agencies", "label", "names", "organisations", "rest")

    def __init__(self, names: list[str] | None = None, rest: list[str] | None = None, label: str = "") -> None:
        self.names = names or []
        self.agencies: list[str] = []
        self.organisations: list[str] = []
        self.label = label
        self.rest = rest or []


def read_byline(text: str, *, declared: bool = False) -> Byline:
    """Returns the names in a line that is a byline, or may be one.

    1. The label is taken off. Addresses, handles, notes in brackets, reading times and dates are removed; a nickname
       between two names stays, in quotation marks.
    2. A line that is all in upper case gets the case that names have.
    3. The line is split at bars, bullets, dashes, slashes, commas and joining words. Each part is a person, letters that
       belong to the name before them, an agency, an organisation, a role (which is left out), or the rest.

    `declared` is for names in a page's markup, where a single word can be a name.

    >>> read_byline("BY JANE DOE, MD AND ROLF VON AHN").names
    ['Jane Doe, MD', 'Rolf von Ahn']
    >>> read_byline("Von Ida Kern, dpa").agencies
    ['dpa']
    """
    byline = Byline()
    text = " ".join(text[:300].replace("\u200b", "").split())
    if text.startswith(("[", "【")) and text.find("]" if text[0] == "[" else "】") == len(text) - 1:
        text = text[1:-1]
    if "=" in text:
        text = PLACE_OF_KOREAN.sub("", text)
    text = PLACE_BEFORE.sub("", text, count=1) if text[:4] in ("Aus ", "aus ") else text
    if split := label_at(text):
        byline.label, text = split
        if not text and declared:
            text = byline.label
    if any(sign in text for sign in ADDRESS_SIGNS):
        text = ADDRESS.sub(" | ", text)
    dates = find_dates(text)
    for date in reversed(dates):
        text = text[: date.start] + " | " + text[date.end :]
    if "(" in text:
        text = PHOTOGRAPHER.sub("", text)
    if _may_have_note(text):
        text = NOTE.sub(" | ", NICKNAME.sub(r' "\1" ', text) if "(" in text else text)
    if is_upper(text):
        text = name_case(text)
    for chunk in [text] if text.replace(" ", "").replace(",", "").isalpha() else SEPARATOR.split(text):
        if chunk.strip(EDGE):
            _read_chunk(chunk.strip(), byline, declared=declared)
    _keep_full_names(byline)
    return byline


def _may_have_note(text: str) -> bool:
    """Returns whether a text can have a note: a quick test, which most bylines fail, before a long pattern is compiled."""
    folded = text.casefold()
    return any(sign in folded for sign in NOTE_SIGNS) or any(map(str.isdigit, text))


def _keep_full_names(byline: Byline) -> None:
    """Moves names that are not full ones to the rest, if there are full ones: places, single words, desks in capitals."""
    full = [name for name in byline.names if len(name.split()) > 1 or _is_caseless(name)]
    mixed = [name for name in full if not is_upper(name)]
    keep = mixed or full
    if keep or byline.organisations:
        byline.rest.extend(name for name in byline.names if name not in keep)
        byline.names = [name for name in byline.names if name in keep]
    byline.names = [name_case(name) if " " in name and is_upper(name) else name for name in byline.names]


def _read_chunk(chunk: str, byline: Byline, *, declared: bool) -> None:
    """Adds the names in one part between strong separators: a list with commas and joining words."""
    parts = [part.strip() for part in re.split(r"\s*,\s*", chunk)]
    role_seen = False
    for index, part in enumerate(parts):
        if not part.strip(EDGE) or part.strip(EDGE).casefold() in IGNORED:
            continue
        if index and byline.names and (_is_suffix(part) or ("," in byline.names[-1] and CAPITALS.match(part))):
            byline.names[-1] += f", {part.strip()}"
            continue
        words = part.split()
        while len(words) > 1 and words[-1].casefold() in JOINERS and len(words[-1]) > 1:
            words.pop()
        while index and byline.names and len(words) > 2 and _is_suffix(words[0]):
            if words[1].casefold() not in JOINERS and not _is_suffix(words[1]):
                break
            byline.names[-1] += f", {words.pop(0)}"
        if words[0].casefold() in JOINERS and len(words) > 1 and (index or byline.names):
            words = words[1:]
            role_seen = False
        for piece in _split_at_joiners(" ".join(words)):
            split = label_at(piece)
            if split and split[1]:
                piece = split[1]
            role_seen = _add_piece(piece, byline, declared=declared, role_seen=role_seen)


def _add_piece(piece: str, byline: Byline, *, declared: bool, role_seen: bool) -> bool:
    """Adds one person, agency, organisation or rest to a byline; returns whether a role or an organisation has come by now."""
    kind = classify(piece, declared=declared)
    if kind is PartKind.PERSON and byline.names and piece.endswith(REPORTING):
        return role_seen  # the place that the article was reported from
    if kind in (PartKind.ROLE, PartKind.ORGANISATION, PartKind.REST) and not byline.names and (before := _name_before_role(piece)):
        name, agency = before
        byline.names.append(name)
        byline.agencies.extend([agency] if agency else [])
        return True
    if kind in (PartKind.ROLE, PartKind.ORGANISATION, PartKind.REST) and (name := _name_after_role(piece)):
        byline.names.append(name)
        return True
    if kind is PartKind.PERSON:
        if not role_seen or (len(piece.split()) >= 2 and byline.names):
            byline.names.append(_clean_name(piece))
    elif kind is PartKind.AGENCY:
        byline.agencies.append(_agency_before_group(piece.strip(EDGE)) or piece.strip(EDGE))
    elif kind is PartKind.ROLE:
        return True
    elif kind in (PartKind.REST, PartKind.ORGANISATION) and (name := _name_before_small_word(piece)):
        byline.names.append(name)
        return True
    elif kind is PartKind.ORGANISATION:
        byline.organisations.append(piece.strip())
        return True
    elif kind is PartKind.REST:
        byline.rest.append(piece)
    return role_seen


def _name_before_role(text: str) -> tuple[str, str] | None:
    """Returns the person that a text begins with and the agency after it, if a role or an agency follows without a separator.

    An example is "Ann Ruhl Political Editor"; the agency is '' there.
    """
    words = text.split()
    for index in range(2, min(len(words), 5)):
        rest = words[index:]
        agency = " ".join(rest)
        role = [word.strip(".,").casefold() for word in rest]
        is_role = (role[0] in ROLES or role[0] in DESKS) and any(word in ROLES for word in role)
        if is_role or (len(rest) > 1 and find_agency(agency)):
            name = " ".join(words[:index])
            if classify(name) is not PartKind.PERSON:
                return None
            return _clean_name(name), "" if is_role else agency
    return None


def _name_after_role(text: str) -> str:
    """Returns the person that a text ends with, if the word before the name is a writer's job; else ''.

    >>> _name_after_role("Senior Reporter Ann Ruhl"), _name_after_role("QUAY-online-Redakteur Rolf von Ahn"), _name_after_role("Reporter")
    ('Ann Ruhl', 'Rolf von Ahn', '')
    """
    words = text.split()
    at = next((index for index in range(min(len(words) - 3, MOST_ROLE_WORDS), -1, -1) if _is_writer(words[index])), None)
    if at is None:
        return ""
    name = " ".join(words[at + 1 :])
    return _clean_name(name) if classify(name) is PartKind.PERSON else ""


def _is_writer(word: str) -> bool:
    key = word.strip(".,:()").casefold()
    return key in WRITERS or key.rpartition("-")[2] in WRITERS or key.endswith(COMPOUND_WRITERS)


def _agency_before_group(text: str) -> str:
    """Returns the agency that a text begins with, if only words for its staff follow, as in "Reuters Staff"; else ''."""
    words = text.split()
    at = len(words)
    while at > 1 and (word := words[at - 1].strip(".,").casefold()) in ROLES | GROUPS | DESKS and word != "news":
        at -= 1
    agency = " ".join(words[:at])
    return agency if at < len(words) and find_agency(agency) else ""


def _name_before_small_word(text: str) -> str:
    """Returns the person that a text begins with, if a small word ends the name, as in "Ann Ruhl in Harbours"; else ''."""
    words = text.split()
    for index, word in enumerate(words[:6]):
        if (word in AFTER_NAMES or word in ("For", "In", "At", "From")) and index >= 2:
            name = " ".join(words[:index])
            return _clean_name(name) if classify(name) is PartKind.PERSON else ""
    return ""


def _split_at_joiners(text: str) -> list[str]:
    """Returns the names between joining words, if each can be a name; else the whole text.

    >>> _split_at_joiners("Ana Ruiz y Pedro Gil"), _split_at_joiners("Center for Drug Evaluation and Research")
    (['Ana Ruiz', 'Pedro Gil'], ['Center for Drug Evaluation and Research'])
    """
    words = text.split()
    at = [
        index
        for index, word in enumerate(words)
        if word.casefold() in JOINERS
        and (not word.istitle() or word in ("And", "With"))
        and 0 < index < len(words) - 1
        and not _is_within_name(words, index)
    ]
    pieces: list[str] = []
    start = 0
    for index in [*at, len(words)]:
        pieces.append(" ".join(words[start:index]))
        start = index + 1
    if len(pieces) == 1:
        return pieces
    if all(classify(piece) is PartKind.PERSON or _name_after_role(piece) or _name_before_small_word(piece) for piece in pieces):
        return pieces
    kinds = [classify(piece, declared=True) for piece in pieces]
    if kinds[0] is PartKind.ROLE and all(classify(piece) is PartKind.PERSON for piece in pieces[1:]):
        return pieces
    if all(kind in (PartKind.PERSON, PartKind.AGENCY) for kind in kinds) or PartKind.AGENCY in kinds:
        return pieces
    return pieces if kinds[0] is PartKind.PERSON and len(pieces[0].split()) >= 2 else [text]


def _is_within_name(words: Sequence[str], index: int) -> bool:
    """Returns whether a joining word of one letter is part of one person's name, as in "Ana Ortega i Soler"."""
    return words[index] in ("y", "i", "e") and (index == 1 or len(words) - index == 2) and len(words) > 3


class PartKind(Enum):
    """What one part of a byline is."""

    PERSON = "person"
    AGENCY = "agency"
    ORGANISATION = "organisation"
    ROLE = "role"
    REST = "rest"
    EMPTY = "empty"


def classify(part: str, *, declared: bool = False) -> PartKind:
    """Returns what a part of a byline is.

    >>> [classify(part).value for part in ("Ann Ruhl", "dpa", "Harbour News Desk", "Senior Writer", "reads the news")]
    ['person', 'agency', 'organisation', 'role', 'rest']
    """
    text = part.strip(EDGE)
    if not text:
        return PartKind.EMPTY
    if find_agency(text):
        return PartKind.AGENCY
    words = text.split()
    if (name := _before_cjk_role(text)) and (HANGUL.match(name.split()[-1]) or HAN.match(name)):
        return PartKind.PERSON
    plain = [word.strip(".,:()'’\"").casefold() for word in words]
    plain += [part for word in plain if "-" in word for part in word.split("-")]
    if all(word in NOT_NAMES or word in ROLES for word in plain):
        return PartKind.ROLE
    if not WIRES.isdisjoint(plain) and all(word in WIRES or word in BESIDE_WIRES for word in plain):
        return PartKind.ROLE
    if _agency_before_group(text):
        return PartKind.AGENCY
    if any(word in GROUPS for word in plain) or ("." in text and DOMAIN.match(text)):
        return PartKind.ORGANISATION
    if any(word in ROLES or (word in SUFFIXES and index > 1 and len(words) > 3) for index, word in enumerate(plain)):
        return PartKind.ROLE
    if any(word in ORGANISATION_WORDS for word in plain):
        return PartKind.ORGANISATION if text[0].isupper() or not text.isascii() else PartKind.REST
    return PartKind.PERSON if is_person(text, declared=declared) else PartKind.REST


def _before_cjk_role(text: str) -> str:
    """Returns what is before or after a role of a script without spaces, such as 기자; '' if the text has no such role."""
    match = CJK_ROLE.match(text) if has_other_scripts(text) else None
    return (match[1] or match[2]) if match else ""


def is_person(text: str, *, declared: bool = False) -> bool:
    """Returns whether a text looks like the name of one person.

    Such a text has two to five words that begin with a capital (or are in a script without case), and perhaps small words
    of names between them. It has no digits, and no words of sentences, menus, roles or organisations. One word is a name
    only where it is declared.

    >>> is_person("Rolf von Ahn"), is_person("박준석"), is_person("Read More"), is_person("Ruhl")
    (True, True, False, False)
    """
    text = text.strip(EDGE)
    if (
        not text
        or len(text) > LONGEST_NAME_CHARS
        or text.casefold() in ABOUT_AUTHOR
        or any(c in text for c in "@:/<>{}$%€£=_!?…\\")
        or any(c.isdigit() for c in text)
    ):
        return False
    if _is_caseless(text):
        return _is_caseless_name(text, declared=declared)
    words = text.replace(",", " ").split()
    capitals = small = odd = 0
    for index, word in enumerate(words):
        bare = word.strip(".'’\"“”()")
        key = bare.casefold()
        if index and index < len(words) - 1 and word.islower() and key in PARTICLES:
            small += 1
            continue
        if (key in NEVER_IN_NAMES or CONTRACTED.match(key) or (key in NOT_NAMES and len(words) < 3)) and not (
            key in ALSO_NAMES and bare[:1].isupper()
        ):
            return False
        odd += key in NEVER_IN_NAMES or key in NOT_NAMES
        if not bare or GLUED.match(bare):
            return False
        if (
            bare[0].isupper()
            or (len(bare) > 2 and bare[1] in "'’" and bare[2].isupper())
            or ("-" in bare and bare.split("-")[-1][:1].isupper())
        ):
            capitals += 1
        elif (key in PARTICLES and (index < len(words) - 1)) or key in SUFFIXES:
            small += 1
        elif not (declared and len(words) <= 3 and not capitals):
            return False
    if len(words) == 1:
        word = words[0].strip(".")
        return declared and len(word) > 1 and word.casefold() not in NOT_NAMES and word.casefold() not in month_numbers()
    if odd > 1 or capitals + small > 6 or (capitals < 2 and not declared) or len(words) > 7:
        return False
    last = words[-1].strip(".").casefold()
    if words[0].strip(".,").casefold() in WEEKDAYS:
        return False
    return last not in month_numbers() or (last in ALSO_SURNAMES and words[0].strip(".,").casefold() not in BEFORE_MONTHS)


def _is_caseless(text: str) -> bool:
    """Returns whether a text has letters of a script without capitals."""
    return has_other_scripts(text) and CASELESS.search(text) is not None


def _is_caseless_name(text: str, *, declared: bool) -> bool:
    """Returns whether a text in a script without capitals can be a name."""
    if HANGUL_TEXT.search(text):
        return HANGUL.match(text) is not None
    if re.search(r"[\u3040-\u30ff\u3400-\u9fff]", text):
        return (KANA if declared else HAN).match(text) is not None
    words = text.split()
    return 2 <= len(words) <= 4 and len(text) <= 40


def _is_suffix(part: str) -> bool:
    """Returns whether a part after a comma is letters that belong to the name before it.

    >>> _is_suffix("Ph.D."), _is_suffix("MS RDN"), _is_suffix("Jr."), _is_suffix("Ohio")
    (True, True, True, False)
    """
    words = [word.replace(".", "").strip("()®™").casefold() for word in part.split()]
    return 0 < len(words) <= 4 and all(word in SUFFIXES for word in words)


def _clean_name(text: str) -> str:
    """Returns a name without quotation marks, roles of scripts without spaces, and stray dots around it."""
    text = text.strip()
    if before := _before_cjk_role(text):
        text = before.strip()
        if HANGUL.match(text.split()[-1]):  # a place may come before the name
            text = text.split()[-1]
    end = "." if re.search(r"(?:\b[A-Z]|\b[JS]r|[A-Z]\.[A-Z]|\bPh\.?D)\.$", text) else ""
    return text.strip(EDGE + "()") + end


def is_prose(text: str) -> bool:
    """Returns whether a text is a sentence and no list of names: it is long and has many small words."""
    words = text.split()[:24]
    small = sum([word[0].islower() for word in words])
    return len(words) > 9 and small * 2 > len(words)


def prints_byline(text: str) -> bool:
    """Returns whether a short line is only a byline: a label and names, names beside a date, or a name with a reporter's role.

    >>> prints_byline("By Ann Ruhl and Rolf von Ahn"), prints_byline("By the river"), prints_byline("Ann Ruhl, 3 May 2021")
    (True, False, True)
    """
    if len(text) > LONGEST_LINE_CHARS or text.endswith(("?", "!")) or is_other_label(text):
        return False
    split = label_at(text)
    if split is None and not find_dates(text) and not (text[-1:] in LAST_OF_ROLES and CJK_ROLE.match(text)):
        return False
    if split and is_prose(split[1]):
        return False
    byline = read_byline(text)
    return bool(byline.names or byline.agencies) and not byline.rest


class Candidate(NamedTuple):
    """One place in a page that says who the author is."""

    byline: Byline
    evidence: str
    printed: str = ""
    """The line as it is printed; '' for what no reader sees."""
    block: int | None = None
    """The index of the block that prints it."""
    account: bool = False
    """It comes from a forum, where people use the names of their accounts."""
