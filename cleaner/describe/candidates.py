"""A candidate for the authors, and how names are compared."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from .names import Byline


class Candidate(NamedTuple):
    """One place that says who the author is."""

    byline: Byline
    evidence: str
    printed: str = ""
    """The words as they stand; empty for what no reader sees."""
    block: int = -1
    account: bool = False
    """It is of a place where people go by the names of their accounts."""


def name_key(name: str) -> str:
    """A name without case, accents, dots and the order of its words."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    return " ".join(
        sorted("".join(c if c.isalnum() or c == " " else " " if c in "-," else "" for c in folded if not unicodedata.combining(c)).split())
    )


def same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's: the same words, or all words of one in the other.

    >>> same_person("Ann B. Ruhl", "ann ruhl"), same_person("Ann Ruhl", "Ann Vale")
    (True, False)
    """
    a, b = set(name_key(one).split()), set(name_key(other).split())
    return bool(a and b) and (a <= b or b <= a)
