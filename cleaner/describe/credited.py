"""Reads who is credited: agencies, outlets and organisations in the words of a credit."""

import re

from ..patterns import regex
from ..rules.agencies import find_agency, may_name_agency
from ..rules.bylines import ROLES
from ..rules.credits import AGENCY_WORDS, NAME_END_WORDS, NO_SOURCES, PLACE_WORDS
from ..rules.months import WEEKDAYS
from ..rules.outlets import GROUP_ROLES, OUTLET_ENDINGS, OUTLET_WORDS, OUTLETS
from .dates import month_numbers
from .names import is_person

LONGEST_NAME_CHARS = 80
LONGEST_AGENCY_LINE_CHARS = 70
MOST_AGENCY_WORDS = 5
MOST_OUTLET_WORDS = 6
MOST_PLACE_WORDS = 4
NO_NAME_STARTS = frozenset("It This That We He She They You In On A An I Our My If As Read Click".split())
"""First words of sentences, which no credited name begins with."""

PART = regex(r"\s?(?:[/,;|+&·•]|\b(?:and|und|y|et|e|og|och|with|mit|avec|и|sowie)\b)\s*")
COMPANY = regex(
    r"\b(?:inc|ltd|limited|llc|co|corp|corporation|company|gmbh|ag|plc|group|holdings|broadcasting|communications|publishing|s\.?a|s\.?r\.?l|media|verlag)\.?$",
    re.I,
)
"""Ends of names of companies: a copyright line with one names the site's own publisher."""
AGENCY_WORD = regex(rf"^(?:{AGENCY_WORDS})\s+", re.I)
NAME_END = regex(NAME_END_WORDS, re.I)
ONE_WORD = regex(r"[^\W\d_a-z][^\W\d_]{2,19}\+?$")
INITIALS = regex(r"[a-zäöü]{2,4}$|[A-Z]{2,3}$")
ADDRESS = regex(r"(?:https?://)?(?:www\.)?((?:[\w-]{1,40}\.){1,4}[a-z]{2,8})(?:/\S*)?$", re.I)
OF_TEXT = regex(r"\s*\((?:text|texte|texto|testo|tekst|teksti|words|story)\)", re.I)
"""Behind the name of who wrote the text, in a line that also credits the pictures."""
YEARS = regex(r"[\s,]*(?:\d{4}(?:\s?[-–—]\s?\d{2,4})?)?[\s,]*")
RIGHTS_BEFORE = regex(r"all rights reserved[.,;:]?\s+(?:(?:news|content|text|article|story|material) (?:from|by|of)\s+)?", re.I)
SENTENCE_START = regex(
    r"\s(?:This|These|The (?:material|story|article|content)|No|Reproduction|Distributed|Used|Dieser?|Cet(?:te)?|Este)\b"
)
"""Words that begin the sentence behind an owner without a mark between them."""
RIGHTS = regex(
    r"(?:[.,;]|\s[-–—]|\s\()?\s*(?:\ball rights|\balle rechte|\btous droits|\btod[oa]s l?os|\btutti i|\bvia\b|\(?\bcontact\b|https?:)",
    re.I,
)


def credited_names(text: str, *, agencies_only: bool = False) -> tuple[str, ...]:
    """Returns the names after a label: split at slashes and joining words if that gives agencies or short names.

    >>> credited_names("sid/dpa"), credited_names("The Conversation under a licence"), credited_names("in April 2020")
    (('sid', 'dpa'), ('The Conversation',), ())
    """
    text = text.strip()
    if "(" in text and (match := OF_TEXT.search(text)):
        writer = text[: match.start()].strip()
        return () if is_person(writer) else credited_names(writer, agencies_only=agencies_only)
    if "/" in text and "." in text and (match := ADDRESS.match(text.strip(" .()"))):
        return (match[1],)
    if not text.isalnum() and (end := NAME_END.search(text)):  # one word has no end: the pattern is long
        text = text[: end.start()]
    if find_agency(bare := text.strip(' .,()[]“”"（）【】')):
        return (bare,)
    parts = [_named_agency(part.strip(" .()[]“”\"«»„'’")) for part in PART.split(text) if part.strip(" .()[]")]
    agencies = [part for part in parts if find_agency(part)]
    if agencies:
        return tuple(part for part in parts if find_agency(part) or (len(parts) > 1 and _can_be_outlet(part)))
    if agencies_only:
        return ()
    if (
        len(parts) > 1
        and all(_can_be_outlet(part) for part in parts)
        and "/" not in text
        and len(parts) <= 4
        and not any(len(part.split()) > 4 for part in parts)
    ):
        joined = re.split(r"\s*,\s*|\s+(?:and|und|y|et|e|og|och|и)\s+", text)
        if len(joined) == len(parts):
            return tuple(parts)
    name = credited_name(text)
    return (name,) if name else ()


def _named_agency(text: str) -> str:
    """Returns a text without words for a news agency before the name of one."""
    match = None if " " not in text or find_agency(text) else AGENCY_WORD.match(text)
    return text[match.end() :] if match and find_agency(text[match.end() :]) else text


def _can_be_outlet(part: str) -> bool:
    """Returns whether a part of a credit can name an outlet: it is no word in lower case, and no staff initials."""
    return bool(credited_name(part)) and not INITIALS.match(part)


def credited_name(text: str, *, cut: bool = True) -> str:
    """Returns a credited name without the text around it; '' if it names nobody, as dates, pronouns, sentences, photo banks."""
    if cut and not text.isalnum() and (end := NAME_END.search(text)):
        text = text[: end.start()]
    text = text.strip(" \t.,:;©®[]{}“”\"«»„‚‘'’|*–—-）】")
    text = text.strip("()") if text.count("(") != text.count(")") or text.startswith("(") else text
    words = text.split()
    if not words or len(text) > LONGEST_NAME_CHARS or len(words) > 12 or text.casefold() in NO_SOURCES:
        return ""
    first = words[0].casefold().strip(".,")
    if first in month_numbers() or (first[0].isdigit() and len(words) < 3 and not first[-1].isalpha()):
        return ""
    if first in WEEKDAYS and len(words) > 1 and (words[1][0].isdigit() or words[1].casefold().strip(".,") in month_numbers()):
        return ""
    if not text[0].isupper() and not find_agency(text) and "." not in words[0] and text[0].isascii() and not text[0].isdigit():
        return ""
    if words[0] in NO_NAME_STARTS:
        return ""
    return text


def agency_line(text: str) -> tuple[str, ...]:
    """Returns the agencies of a line that has only agencies, staff initials and one more word, such as a place; () for other lines.

    >>> agency_line("APA/sda/dpa"), agency_line("SDA/sep"), agency_line("EFE / Brannoch"), agency_line("Jane Roe / Reuters")
    (('APA', 'sda', 'dpa'), ('SDA',), ('EFE',), ())
    """
    text = text.strip(" .()[]–—-*©|【】（）")
    if len(text) > LONGEST_AGENCY_LINE_CHARS or not text or not may_name_agency(text):
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
    """Returns the agencies that a dash joins, as in "TT-Reuters"; else the part alone."""
    each = re.split(r"\s*[-–]\s*", part)
    return each if not find_agency(part) and all(find_agency(name) for name in each) else [part]


def agency_in_role(text: str, *, labelled: bool = False, dated: bool = False) -> str:
    """Returns the agency that a part of a byline names with a role, a place or a person beside it; '' if there is none.

    A person beside it counts only behind a label, beside a date, or if the agency has a role: else the line credits a picture.

    >>> agency_in_role("Ann Ruhl AP Golf Writer"), agency_in_role("AFP in Harbour Town"), agency_in_role("Ann Ruhl AP")
    ('AP', 'AFP', '')
    """
    words = text.strip(" .,()[]–—-*©|").split()
    if not words or len(words) > 3 * MOST_AGENCY_WORDS:
        return ""
    for start in range(min(len(words), 2 * MOST_AGENCY_WORDS)):
        for size in range(min(MOST_AGENCY_WORDS, len(words) - start), 0, -1):
            name = " ".join(words[start : start + size]).strip(" .,:()[]")
            before, after = words[:start], words[start + size :]
            has_role = any(word.strip(".,").casefold() in ROLES for word in after)
            if not find_agency(name) and not (has_role and len(name) == 2 and find_agency(name.upper())):
                continue
            if before and not ((labelled or dated or has_role) and _are_persons(before)):
                continue
            if has_role or not after or (_is_place(after) and not (labelled and name.isupper() and after[0].isupper())):
                return name if find_agency(name) else name.upper()
    return ""


def _are_persons(words: list[str]) -> bool:
    """Returns whether words are the name of a person, or those of two with a joining word between them."""
    at = next((index for index, word in enumerate(words) if word in ("and", "und", "y", "et", "e", "&")), len(words))
    return is_person(" ".join(words[:at])) and (at == len(words) or is_person(" ".join(words[at + 1 :])))


def _is_place(words: list[str]) -> bool:
    """Returns whether the words behind an agency say where it reports from."""
    if words[0].casefold() in PLACE_WORDS:
        return 1 < len(words) <= MOST_PLACE_WORDS + 1 and words[-1][:1].isupper()
    return len(words) <= 2 and all(ONE_WORD.match(word) for word in words)


def has_outlet_shape(text: str) -> bool:
    """Returns whether a name looks like that of a paper, a station, a magazine or a publisher.

    >>> has_outlet_shape("Harbour Gazette"), has_outlet_shape("BBC"), has_outlet_shape("Elbtalblatt"), has_outlet_shape("Ann Ruhl")
    (True, True, True, False)
    """
    text = text.strip(' .,:;()[]“”"«»')
    if text in OUTLETS or find_agency(text) or ("." in text and ADDRESS.match(text)):
        return True
    words = text.split()
    if not words or len(words) > MOST_OUTLET_WORDS or not text[0].isalnum() or text[0].islower():
        return False
    folded = [word.strip(".,'’()").casefold() for word in words]
    if any(word in GROUP_ROLES for word in folded) or any(char in text for char in "?!:"):
        return False
    if len(words) == 1:
        return len(text) > 2 and any(folded[0].endswith(ending) and len(folded[0]) > len(ending) + 1 for ending in OUTLET_ENDINGS)
    if (
        any(word in ROLES and word not in OUTLET_WORDS for word in folded)
        or folded[0] == "special"
        or any(word[:1].islower() and len(word) > 3 for word in words)
    ):
        return False
    known = " ".join(words[:2]) in OUTLETS or words[0] in OUTLETS
    return known or folded[0] in OUTLET_WORDS or folded[-1] in OUTLET_WORDS or (folded[0] == "the" and folded[1] in OUTLET_WORDS)


def outlet_behind_person(text: str) -> str:
    """Returns the outlet that follows a person's name without a mark between them, as in "Ann Ruhl Harbour Gazette"; else ''."""
    words = text.split()
    for size in (2, 3):
        outlet = " ".join(words[size:])
        if has_outlet_shape(outlet) and len(words) - size > 1 and is_person(" ".join(words[:size])):
            return outlet
    return ""


def has_owner_sign(folded: str) -> bool:
    """Returns whether a text, given in lower case, has a sign of a copyright."""
    return "©" in folded or "opyright" in folded or "(c)" in folded


def owners(text: str) -> tuple[str, ...]:
    """Returns the agencies, else the one outlet, that own what follows a copyright sign.

    >>> owners("2008 The Associated Press. All rights reserved."), owners("by dpa/AFX"), owners("Ann Ruhl")
    (('The Associated Press',), ('dpa/AFX',), ())
    """
    text = text[YEARS.match(text).end() :]  # type: ignore[union-attr]  # it matches an empty text
    text = re.sub(r"^(?:(?:by|von|par|por)\s+|courtesy of\s+)", "", text, flags=re.I)
    text = text[YEARS.match(text).end() :]  # type: ignore[union-attr]
    if match := RIGHTS_BEFORE.match(text):
        text = text[match.end() :]
    if end := RIGHTS.search(text):
        text = text[: end.start()]
    text = re.sub(r"[\s,]+\d{4}$", "", text)
    first = re.split(r"\.\s|\.$", text, maxsplit=1)[0].strip(" .,()")
    if find_agency(first):
        return (first,)
    if (match := SENTENCE_START.search(first)) and find_agency(first[: match.start()]):
        return (first[: match.start()],)
    if any(is_person(part.strip(" .()")) and not has_outlet_shape(part) for part in re.split(r"[/|(,]|\s[-–—]\s", text)):
        return ()  # the photographer
    parts = [part.strip(" .()") for part in re.split(r"\s*[/,;:|]\s*|\s+\(|\s[-–—]\s|\s(?:and|und|et|y)\s|\d{4}|\.\s", text)]
    if names := tuple(dict.fromkeys(part for part in parts if find_agency(part))):
        return names
    if company := COMPANY.search(first):
        first = first[: company.start()].strip(" ,")
        return (first,) if first in OUTLETS else ()
    return (first,) if has_outlet_shape(first) else ()
