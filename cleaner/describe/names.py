"""A byline to the names in it: labels, roles, dates and addresses leave, suffixes stay."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..patterns import regex
from ..rules.agencies import find_agency
from ..rules.bylines import (
    ABOUT_AUTHOR,
    AFTER_NAMES,
    ALSO_NAMES,
    DESKS,
    GROUPS,
    JOINERS,
    NEVER_IN_NAMES,
    NOT_NAMES,
    NOTE_WORDS,
    ORGANISATION_WORDS,
    PARTICLES,
    ROLES,
    SUFFIXES,
)
from ..rules.months import PUBLISHED_WORDS, WEEKDAYS
from .dates import find_dates, month_numbers
from .labels import EDGE, label_at

LONGEST_BYLINE = 300
LONGEST_NAME = 60

SMALL_WORDS = JOINERS | PARTICLES
IGNORED = AFTER_NAMES | JOINERS | WEEKDAYS | PUBLISHED_WORDS
FIRST_WORD = regex(r"\W{0,4}([^\W\d_]+)")
ADDRESS = regex(r"\S+@\S+|(?<!\w)@\w+|\bhttps?://\S+|\bwww\.\S+|\[\d{1,3}\]|\bu/\w+", re.I)
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
UPPER_PART = regex(r"[^\W\d_]+")


class Byline:
    """What a byline says: persons' names, agencies, organisations, the label that introduced them, and the rest.

    The rest are parts that are none of these and no role, date or address known here. A plain class, as the bare filter
    makes a few and pays for every decorator at import.
    """

    __slots__ = ("agencies", "label", "names", "organisations", "rest")

    def __init__(self, names: list[str] | None = None, rest: list[str] | None = None, label: str = "") -> None:
        self.names = names or []
        self.agencies: list[str] = []
        self.organisations: list[str] = []
        self.label = label
        self.rest = rest or []


def read_byline(text: str, *, declared: bool = False) -> Byline:
    """Returns the names in a line that is known, or believed, to be a byline.

    In this order: the label goes; addresses, handles, notes in brackets (a nickname between two names stays, in quotation
    marks), reading times and dates go; the line is cut at
    bars, bullets, dashes, slashes, commas and joining words; each part is a person, letters that stay with the name
    before them, an agency, an organisation, a role (which goes), or an unknown rest. Names in upper case get name case
    when the whole line is in upper case. `declared` is for what a page says by machine, where one word may be a name.

    >>> read_byline("BY JANE DOE, MD AND ROLF VON AHN").names
    ['Jane Doe, MD', 'Rolf von Ahn']
    >>> read_byline("Von Ida Kern, dpa").agencies
    ['dpa']
    """
    byline = Byline()
    text = " ".join(text[:LONGEST_BYLINE].replace("\u200b", "").split())
    if text[:1] in "[【" and text.find("]" if text[0] == "[" else "】") == len(text) - 1:
        text = text[1:-1]
    if "=" in text:
        text = PLACE_OF_KOREAN.sub("", text)
    text = PLACE_BEFORE.sub("", text, count=1) if text[:4] in ("Aus ", "aus ") else text
    if found := label_at(text):
        byline.label, text = found
        if not text and declared:
            text = byline.label
    text = ADDRESS.sub(" | ", text)
    dates = find_dates(text)
    for date in reversed(dates):
        text = text[: date.start] + " | " + text[date.end :]
    if "(" in text:
        text = PHOTOGRAPHER.sub("", text)
    text = NOTE.sub(" | ", NICKNAME.sub(r' "\1" ', text) if "(" in text else text)
    if is_upper(text):
        text = name_case(text)
    for chunk in SEPARATOR.split(text):
        if chunk.strip(EDGE):
            _read_chunk(chunk.strip(), byline, declared=declared)
    _set_apart(byline)
    return byline


def _set_apart(byline: Byline) -> None:
    """Moves to the rest what stands beside full names and is none: places, single words, desks in capitals."""
    full = [name for name in byline.names if len(name.split()) > 1 or CASELESS.search(name)]
    mixed = [name for name in full if not is_upper(name)]
    keep = mixed or full
    if keep or byline.organisations:
        byline.rest.extend(name for name in byline.names if name not in keep)
        byline.names = [name for name in byline.names if name in keep]


def _read_chunk(chunk: str, byline: Byline, *, declared: bool) -> None:
    """Adds what one part between strong separators says: a list by commas and joining words."""
    parts = [part.strip() for part in re.split(r"\s*,\s*", chunk)]
    role_seen = False
    for index, part in enumerate(parts):
        if not part.strip(EDGE) or part.strip(EDGE).casefold() in IGNORED:
            continue
        if index and byline.names and (is_suffix(part) or ("," in byline.names[-1] and CAPITALS.match(part))):
            byline.names[-1] += f", {part.strip()}"
            continue
        words = part.split()
        while len(words) > 1 and words[-1].casefold() in JOINERS and len(words[-1]) > 1:
            words.pop()
        while index and byline.names and len(words) > 2 and is_suffix(words[0]) and (words[1].casefold() in JOINERS or is_suffix(words[1])):
            byline.names[-1] += f", {words.pop(0)}"
        if words[0].casefold() in JOINERS and len(words) > 1 and (index or byline.names):
            words = words[1:]
            role_seen = False
        for piece in split_at_joiners(" ".join(words)):
            found = label_at(piece)
            if found and found[1]:
                piece = found[1]
            known = classify(piece, declared=declared)
            if known == "person" and byline.names and piece.endswith(REPORTING):
                continue  # the place that it was reported from
            if known in ("role", "organisation", "rest") and not byline.names and (found_name := _name_before_role(piece)):
                name, agency = found_name
                byline.names.append(name)
                byline.agencies.extend([agency] if agency else [])
                role_seen = True
                continue
            if (known == "person" and not role_seen) or (known == "person" and len(piece.split()) >= 2 and byline.names):
                byline.names.append(clean_name(piece))
            elif known == "agency":
                byline.agencies.append(piece.strip(EDGE))
            elif known == "role":
                role_seen = True
            elif known in ("rest", "organisation") and (name := _name_before_small_word(piece)):
                byline.names.append(name)
                role_seen = True
            elif known == "organisation":
                role_seen = True
                byline.organisations.append(piece.strip())
            elif known == "rest":
                byline.rest.append(piece)


def _name_before_role(text: str) -> tuple[str, str] | None:
    """The person that a text begins with, where a role (Ann Ruhl Political Editor) or an agency (with that) follows unparted."""
    words = text.split()
    for index in range(2, min(len(words), 5)):
        rest = words[index:]
        agency = " ".join(rest)
        role = [word.strip(".,").casefold() for word in rest]
        is_role = (role[0] in ROLES or role[0] in DESKS) and any(word in ROLES for word in role)
        if is_role or (len(rest) > 1 and find_agency(agency)):
            name = " ".join(words[:index])
            if classify(name) != "person":
                return None
            return clean_name(name), "" if is_role else agency
    return None


def _name_before_small_word(text: str) -> str:
    """The person that a text begins with, where a small word ends the name: Ann Ruhl in Harbours."""
    words = text.split()
    for index, word in enumerate(words[:6]):
        if (word in AFTER_NAMES or word in ("For", "In", "At", "From")) and index >= 2:
            name = " ".join(words[:index])
            return clean_name(name) if classify(name) == "person" else ""
    return ""


def split_at_joiners(text: str) -> list[str]:
    """The names that joining words part, if every part could be one; else the text as it is.

    >>> split_at_joiners("Ana Ruiz y Pedro Gil"), split_at_joiners("Center for Drug Evaluation and Research")
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
    kinds = [classify(piece, declared=True) for piece in pieces]
    if all(kind in ("person", "agency") for kind in kinds):
        return pieces
    if kinds[0] in ("person", "agency") and any(len(piece.split()) >= 2 for piece in pieces[:1]) and "person" in kinds[:1]:
        return pieces if len(pieces[0].split()) >= 2 else [text]
    if "agency" in kinds:
        return pieces
    return [text]


def _is_within_name(words: Sequence[str], index: int) -> bool:
    """Whether a joining word of one letter is part of one person's name: Ana Ortega i Soler."""
    return words[index] in ("y", "i", "e") and (index == 1 or len(words) - index == 2) and len(words) > 3


def classify(part: str, *, declared: bool = False) -> str:
    """Says what a part of a byline is: person, agency, organisation, role, place or rest.

    >>> [classify(part) for part in ("Ann Ruhl", "dpa", "Harbour News Desk", "Senior Writer", "reads the news")]
    ['person', 'agency', 'organisation', 'role', 'rest']
    """
    text = part.strip(EDGE)
    if not text:
        return "empty"
    if find_agency(text):
        return "agency"
    words = text.split()
    if (found := CJK_ROLE.match(text)) and (HANGUL.match((found[1] or found[2]).split()[-1]) or HAN.match(found[1] or found[2])):
        return "person"
    plain = [word.strip(".,:()'’\"").casefold() for word in words]
    plain += [part for word in plain if "-" in word for part in word.split("-")]
    if all(word in NOT_NAMES or word in ROLES for word in plain):
        return "role"
    if any(word in GROUPS for word in plain) or DOMAIN.match(text):
        return "organisation"
    if any(word in ROLES or (word in SUFFIXES and index > 1 and len(words) > 3) for index, word in enumerate(plain)):
        return "role"
    if any(word in ORGANISATION_WORDS for word in plain):
        return "organisation" if text[0].isupper() or not text.isascii() else "rest"
    if is_person(text, declared=declared):
        return "person"
    return "rest"


def is_person(text: str, *, declared: bool = False) -> bool:
    """Whether a text looks like one person's name.

    Two to five words that begin with a capital (or in a script without case), small words of names between them,
    no figures, no words of sentences, menus, roles or organisations. One word only where it is declared.

    >>> is_person("Rolf von Ahn"), is_person("박준석"), is_person("Read More"), is_person("Ruhl")
    (True, True, False, False)
    """
    text = text.strip(EDGE)
    if (
        not text
        or len(text) > LONGEST_NAME
        or text.casefold() in ABOUT_AUTHOR
        or any(c in text for c in "@:/<>{}$%€£=_!?…\\")
        or any(c.isdigit() for c in text)
    ):
        return False
    if CASELESS.search(text):
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
    return last not in month_numbers() and not all(word.strip(".,").casefold() in WEEKDAYS for word in words)


def _is_caseless_name(text: str, *, declared: bool) -> bool:
    """Whether a text in a script without capitals is short enough for a name."""
    if HANGUL_TEXT.search(text):
        return HANGUL.match(text) is not None
    if re.search(r"[\u3040-\u30ff\u3400-\u9fff]", text):
        return (KANA if declared else HAN).match(text) is not None
    words = text.split()
    return 2 <= len(words) <= 4 and len(text) <= 40


def is_suffix(part: str) -> bool:
    """Whether a part after a comma is letters that belong to the name before it.

    >>> is_suffix("Ph.D."), is_suffix("MS RDN"), is_suffix("Jr."), is_suffix("Ohio")
    (True, True, True, False)
    """
    words = [word.replace(".", "").strip("()®™").casefold() for word in part.split()]
    return 0 < len(words) <= 4 and all(word in SUFFIXES for word in words)


def clean_name(text: str) -> str:
    """A name without what surrounds it: quotation marks, role words of scripts without spaces, stray dots."""
    text = text.strip()
    if found := CJK_ROLE.match(text):
        text = (found[1] or found[2]).strip()
        if HANGUL.match(text.split()[-1]):  # a place may stand before the name
            text = text.split()[-1]
    end = "." if re.search(r"(?:\b[A-Z]|\b[JS]r|[A-Z]\.[A-Z]|\bPh\.?D)\.$", text) else ""
    return text.strip(EDGE + "()") + end


def is_upper(text: str) -> bool:
    """Whether a text is set in upper case throughout, small words of names aside."""
    words = [word for word in UPPER_PART.findall(text) if len(word) > 1]
    return any(len(word) > 2 for word in words) and all(word.isupper() or word.casefold() in SMALL_WORDS for word in words)


def name_case(text: str) -> str:
    """Upper-case names in the case that names are written in; letters after a name stay as they are.

    >>> name_case("JANE O'NEIL-MCCOY, MD AND ROLF VON AHN JR.")
    "Jane O'Neil-McCoy, MD AND Rolf von Ahn Jr."
    """

    def set_word(found: re.Match[str]) -> str:
        word = found[0]
        key = word.casefold()
        if key in ("jr", "sr"):
            return word.capitalize()
        if (key in SUFFIXES and len(word) <= 5 and found.start() > 0 and key not in ("do", "ma", "kc")) or key in JOINERS:
            return word
        if find_agency(word):
            return word
        if key in PARTICLES and found.start() > 0 and len(key) > 1:
            return key
        if key.startswith("mc") and len(word) > 3:
            return "Mc" + word[2:].capitalize()
        return word.capitalize()

    return UPPER_PART.sub(set_word, text)
