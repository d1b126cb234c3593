"""Compares names of persons, and writes names in capitals as names are written."""

from __future__ import annotations

import re
import unicodedata

from ..patterns import regex
from ..rules.agencies import find_agency
from ..rules.bylines import JOINERS, PARTICLES, SUFFIXES

SMALL_WORDS = JOINERS | PARTICLES
UPPER_PART = regex(r"[^\W\d_]+")


def is_upper(text: str) -> bool:
    """Returns whether a text is all in upper case, except for small words of names."""
    words = [word for word in UPPER_PART.findall(text) if len(word) > 1]
    return any(len(word) > 2 for word in words) and all(word.isupper() or word.casefold() in SMALL_WORDS for word in words)


def name_case(text: str) -> str:
    """Returns names in upper case in the case in which names are written. Letters after a name stay in upper case.

    >>> name_case("JANE O'NEIL-MCCOY, MD AND ROLF VON AHN JR.")
    "Jane O'Neil-McCoy, MD AND Rolf von Ahn Jr."
    """

    def set_word(match: re.Match[str]) -> str:
        word = match[0]
        key = word.casefold()
        if key in ("jr", "sr"):
            return word.capitalize()
        if (key in SUFFIXES and len(word) <= 5 and match.start() > 0 and key not in ("do", "ma", "kc")) or key in JOINERS:
            return word
        if find_agency(word):
            return word
        if key in PARTICLES and match.start() > 0 and len(key) > 1:
            return key
        if key.startswith("mc") and len(word) > 3:
            return "Mc" + word[2:].capitalize()
        return word.capitalize()

    return UPPER_PART.sub(set_word, text)


def name_key(name: str) -> str:
    """Returns a name without case, accents, dots and the order of its words."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    return " ".join(
        sorted("".join(c if c.isalnum() or c == " " else " " if c in "-," else "" for c in folded if not unicodedata.combining(c)).split())
    )


def same_person(one: str, other: str) -> bool:
    """Returns whether two names can be one person's: they have the same words, or one has all words of the other.

    >>> same_person("Ann B. Ruhl", "ann ruhl"), same_person("Ann Ruhl", "Ann Vale")
    (True, False)
    """
    a, b = set(name_key(one).split()), set(name_key(other).split())
    return bool(a and b) and (a <= b or b <= a)
