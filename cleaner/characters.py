"""Characters that no output may hold, and how words are counted."""

from __future__ import annotations

from .patterns import regex

NO_TEXT = "\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
"""Overrides of direction, byte order marks, half characters: the inside of a class, to which each reader adds its control characters."""

UNPRINTABLE = regex(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad{NO_TEXT}]")
"""Control characters but tab and newline, soft hyphens, overrides of direction, byte order marks, half characters."""

WORD = regex(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")


def printable(text: str) -> str:
    """Returns the text on one line, without characters that a terminal or a reader would take as orders.

    >>> printable("red \\x1b[31malert\\n twice")
    'red [31malert twice'
    """
    return " ".join(text.split()) if text.isprintable() else " ".join(UNPRINTABLE.sub("", text).split())


def count_words(text: str) -> int:
    """Returns how many words a text has; Han characters and kana, which are written without spaces, count one by one.

    >>> count_words("It's 5 o'clock, 東京.")
    7
    """
    return len(WORD.findall(text))
