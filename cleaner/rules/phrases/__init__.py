"""Rules for boilerplate wording: their type, their kinds with a reason each, and the rules themselves by language."""

from enum import Enum
from typing import NamedTuple


class Scope(Enum):
    """Where a pattern must match. Case and the marks around the text never count."""

    LINE = "line"
    """All of a short block."""
    PARAGRAPH = "paragraph"
    """The beginning of a block; the whole block is dropped."""
    HEAD = "head"
    """All of a short block among the first of the document."""
    TAIL = "tail"
    """The beginning of a block among the last of the document; the whole block is dropped."""
    ANYWHERE = "anywhere"
    """Any place in a short block; the whole block is dropped."""


class Phrase(NamedTuple):
    """A rule for text that belongs to the site, not to the article."""

    kind: str
    """What the text is for; the rule id is `phrase.` and this, in every language."""
    scope: Scope
    starts: str
    """The possible first words of a match, in lower case (in Chinese and Japanese its first two characters). For
    `Scope.ANYWHERE`: words of which the text must contain one. A rule is tried only where one of these words is met."""
    pattern: str
    """A regular expression with straight apostrophes."""


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
"""For each kind of rule, what its text does: the reason why it is no part of an article."""

LATIN = ("english", "germanic", "romance", "latin")
NOT_LATIN = "\u0370"
"""From this character on, no letter that a rule begins with is Latin."""
FAMILIES = (*LATIN, "cyrillic", "arabic", "eastern")
"""The modules with the rules; each has a dictionary `PHRASES` by language."""


def families_for(character: str) -> tuple[str, ...]:
    """Returns the modules with rules for the script of a character. Sites mix languages, but not within a line."""
    if character < NOT_LATIN:
        return LATIN
    return ("cyrillic",) if character < "\u0530" else ("arabic",) if character < "\u0800" else ("eastern",) if character >= "\u1100" else ()


def phrases_of(families: tuple[str, ...] = FAMILIES) -> list[tuple[str, Phrase]]:
    """Returns the rules of some modules, each with its language. A module is imported when its rules are first needed."""
    from importlib import import_module

    modules = [import_module(f".{family}", __name__) for family in families]
    return [(language, phrase) for module in modules for language, phrases in module.PHRASES.items() for phrase in phrases]
