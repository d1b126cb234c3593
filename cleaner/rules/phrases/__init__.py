"""Wording of site boilerplate, as data: what a rule is, why each kind of line is the site's, and the rules by language."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Scope(Enum):
    """What of a document a pattern is held against, always without case and without the marks around the text."""

    LINE = "line"
    """The whole of a short block."""
    PARAGRAPH = "paragraph"
    """The beginning of a block, which goes as a whole."""
    HEAD = "head"
    """The whole of a short block among the first of the document."""
    TAIL = "tail"
    """The beginning of a block among the last of the document, which goes as a whole."""
    ANYWHERE = "anywhere"
    """Any place in a short block, which goes as a whole."""


class Phrase(NamedTuple):
    """A rule for text that belongs to the site and not to the article."""

    kind: str
    """Its id is `phrase.` and this; it says what the text is for, in any language."""
    scope: Scope
    starts: str
    """The first words, in small letters, that a match may begin with (of Chinese and Japanese the first two characters); of
    `Scope.ANYWHERE` words of which one must stand in the text. They are what makes the rules cheap."""
    pattern: str
    """Apostrophes are written straight."""


WHYS = {
    "support-banner": "asks for money, or offers the site without advertising",
    "subscribe": "sells subscriptions, or bars the rest of the text without one",
    "newsletter": "advertises a newsletter or alerts",
    "follow": "advertises the site's channels elsewhere",
    "share": "offers to share or save the article",
    "comment-rules": "gives rules for readers' comments",
    "comment-call": "calls for comments, or counts them",
    "related": "leads to other articles",
    "cookies": "asks for consent to cookies",
    "copyright": "claims rights in the site",
    "app": "advertises an app",
    "advertisement": "labels an advertisement",
    "print": "offers the article in print or by mail",
    "navigation": "leads around the page or the site",
    "listen": "offers the article as sound",
    "browser": "asks for another browser or a setting of it",
    "feedback": "asks for corrections or feedback",
    "tags": "lists the article's tags",
}
"""For each kind of rule why what it matches is no part of an article."""

LATIN = ("english", "germanic", "romance", "latin")
NOT_LATIN = "\u0370"
"""From here on characters are no Latin letters (but for a few, that begin no words of the rules)."""
FAMILIES = (*LATIN, "cyrillic", "arabic", "eastern")
"""The modules that hold the rules, by language, each as `PHRASES`."""


def families_for(character: str) -> tuple[str, ...]:
    """Returns the modules whose rules are for texts in a character's script; sites mix languages, but not in a line."""
    if character < NOT_LATIN:
        return LATIN
    return ("cyrillic",) if character < "\u0530" else ("arabic",) if character < "\u0800" else ("eastern",) if character >= "\u1100" else ()


def phrases_of(families: tuple[str, ...] = FAMILIES) -> list[tuple[str, Phrase]]:
    """Returns the rules of some modules, each with the name of its language. They are loaded when first asked for."""
    from importlib import import_module

    modules = [import_module(f".{family}", __name__) for family in families]
    return [(language, phrase) for module in modules for language, phrases in module.PHRASES.items() for phrase in phrases]
