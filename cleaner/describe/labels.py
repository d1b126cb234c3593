"""Labels before names: those of authors, and those of photographers, reviewers and others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ..patterns import regex
from ..rules.bylines import LABELS, OTHER_LABELS

LONGEST_LABEL, WORDS_OF_LABEL = 40, 6
LABEL_LEAD = " \t–—-•·*/|([.,"
LABEL_ENDS = ":：／/|•·=＝・"
LISTING = frozenset(("and", "or", "und", "oder", "et", "ou", "y", "o", "e", "og", "och", "eller", "en", "of"))
AFTER_LABELS = frozenset(("by", "von", "par", "por", "di", "de", "door", "av", "af", "author", "autor"))
EDGE = "・ \t\n.,:;|/\\-–—·•*~_=<>\"“”„«»'’‘`‹›#+&·∙⋅"
LEADING_WORD = regex(rf"[{re.escape(LABEL_LEAD)}]*([^\s{re.escape(LABEL_ENDS)}]+)")


@cache
def _labels() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The authors' labels, their first words, and the first letters of these: a quick look, as most texts begin with none."""
    return _with_starts(label.strip() for line in LABELS.values() for label in line.split(";"))


@cache
def _other_labels() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The labels of people who are not the authors, and their first words and letters."""
    return _with_starts(OTHER_LABELS.split("|"))


def _with_starts(labels: Iterable[str]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    table = frozenset(label.casefold() for label in labels)
    words = frozenset(_leading(label) for label in table)
    return table, words, frozenset(word[:3] for word in words)


def _leading(text: str) -> str:
    """The first word of a text, lower case, up to a mark that may part a label from a name."""
    found = LEADING_WORD.match(text)
    return found[1].casefold() if found else ""


def _label_in(text: str, labels: frozenset[str], starts: frozenset[str], letters: frozenset[str]) -> tuple[str, str] | None:
    """The longest of some labels that a text begins with by whole words, and what follows it; None if it begins with none.

    `starts` are the labels' first words, `letters` the first three letters of each: most texts begin with none of those.
    """
    three = text[:3].casefold()
    if (three not in letters and three.isalpha()) or three[:1].isdecimal() or _leading(text) not in starts:
        return None
    text = text.lstrip(LABEL_LEAD)
    for mark in LABEL_ENDS:
        head, found, rest = text.partition(mark)
        if found and len(head) <= LONGEST_LABEL and (label := " ".join(head.casefold().split())) in labels:
            return label, rest.lstrip(LABEL_LEAD + LABEL_ENDS)
    words = text[: LONGEST_LABEL + 20].split(None, WORDS_OF_LABEL)[:WORDS_OF_LABEL]
    for size in range(len(words), 0, -1):
        label = " ".join(words[:size]).casefold()
        if label in labels:
            parts = text.split(None, size)
            return label, parts[size].lstrip(LABEL_LEAD + LABEL_ENDS) if len(parts) > size else ""
    return None


def label_at(text: str) -> tuple[str, str] | None:
    """Returns the author's label that a text begins with, lower case, and what follows it; None if it begins with none.

    >>> label_at("Written by: Ann Ruhl"), label_at("Byron Vale"), label_at("By")
    (('written by', 'Ann Ruhl'), None, ('by', ''))
    """
    found = _label_in(text, *_labels())
    if found is None:
        return None
    label, rest = found
    if rest.split(None, 1)[:1] and rest.split(None, 1)[0] in LISTING:
        return None  # "writer and activist", "by and large"
    again = _label_in(rest, *_labels()) if rest else None  # "Author: by ...", "Text: Von ..."
    if again and again[0] in AFTER_LABELS:
        rest = again[1]
    return label, rest


def is_other_label(text: str) -> bool:
    """Whether a text begins with what introduces somebody else: the photographer, the reviewer, the translator."""
    return _label_in(text, *_other_labels()) is not None


def is_bare_other_label(text: str) -> bool:
    """Whether a text is such a label and nothing besides, so that it speaks of what follows.

    >>> is_bare_other_label("Photos by:"), is_bare_other_label("Photo: Ann Ruhl")
    (True, False)
    """
    found = _label_in(text, *_other_labels())
    return found is not None and not found[1].strip(EDGE)
