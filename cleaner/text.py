"""Sets of characters that several modules share, and texts made printable, comparable and countable."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from .patterns import regex

Answer = TypeVar("Answer")
MOST_REMEMBERED, MOST_REMEMBERED_CHARS = 8192, 200
"""What is known of so many names of elements, none longer than this, is remembered from page to page: a site repeats them, and long
ones could fill the memory."""

NEVER_TEXT = "\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
"""Overrides of direction, byte order marks, half characters, for a class of a regular expression. No output may hold them."""
UNPRINTABLE = regex(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u2060{NEVER_TEXT}]")
"""What is removed from running text: `NEVER_TEXT`, soft hyphens, marks of no width where a line may or may not break, and control
characters but tab and newline. Joiners stay: Persian and emoji need them."""
UNPRINTABLE_IN_CODE = regex(f"[\x00-\x08\x0b-\x1f\x7f-\x9f{NEVER_TEXT}]")
"""The same for code, where a soft hyphen may be part of a string."""

LONG_TEXT_CHARS = 1_000_000
"""The words of a longer text are not held all at once."""
_SPACE = regex(r"\s")

SENTENCE_ENDS = ".!?…。！？"
"""The marks that end a sentence. Each module adds the marks that may follow them where it looks."""
CLOSING_QUOTES = '"”’»'
"""Quotation marks that may follow the end of a sentence."""

WIDE_BREAK = regex(
    "(?<=[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])\n\\s*(?=[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])"
)
"""A line break between Chinese or Japanese characters, which is no blank (CSS Text 4, 4.1.1). Korean has blanks."""

CHARS_PER_WIDE_CHAR = 2.5
"""One character of Chinese, Japanese or Korean says as much as this many letters."""
FIRST_WIDE = "\u2e80"
"""The first Chinese, Japanese or Korean character; hardly any character after it belongs to a script that puts spaces between words."""
_ONE_BY_ONE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Han characters and kana, without Korean: what is written without spaces."""
_WORD = regex(f"[{_ONE_BY_ONE}]|[^\\W_{_ONE_BY_ONE}]+")
_SPACED_WORD = regex(r"[^\W_]+")
_WIDE_CHAR = regex("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_OTHER_SCRIPT = regex("[^\x00-\u058f\u1e00-\u2e7f]")
_NOT_LETTERS = regex(r"[\W_]+")
_LETTER_RUN = regex(r"[^\W\d_]+")
_TYPOGRAPHIC = "’“”–—…‘„•"
"""The signs outside Latin-1 that texts in its languages have."""
_SIGNS = bytes(code for code in range(256) if not chr(code).isalnum())
_SIGNS_TO_SPACES = bytes.maketrans(_SIGNS, b" " * len(_SIGNS))
_ALL_BUT_LETTERS = _SIGNS + b"0123456789"
_ALL_BUT_LETTERS_TO_SPACES = bytes.maketrans(_ALL_BUT_LETTERS, b" " * len(_ALL_BUT_LETTERS))
_DIGIT = regex(r"\d")
_ALL_BUT_DIGITS = bytes(code for code in range(256) if not chr(code).isdecimal())
_NAME_WORD = regex(r"[A-Z]?[a-z]+|[A-Z]+")
_MARKS_TO_SPACES = str.maketrans(dict.fromkeys("-_.:/|[]()#=&?!%@+,;'\"0123456789", " "))
_ENTITY = regex(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);", re.I)


def printable(text: str) -> str:
    """Returns the text on one line, without characters that control a terminal or the direction of text.

    >>> printable("red \\x1b[31malert\\n twice")
    'red [31malert twice'
    """
    if not text.isprintable():
        text = UNPRINTABLE.sub("", text)
    elif "  " not in text:
        return text.strip(" ")
    return " ".join(text.split())


def fold(text: str) -> str:
    """Returns a text with single spaces for its white space. A long text is split piece by piece: its words take ten times its memory.

    >>> fold(" high\\n\\t water ")
    'high water'
    """
    if len(text) <= LONG_TEXT_CHARS:
        return " ".join(text.split())
    pieces, start = [], 0
    while start < len(text):
        space = _SPACE.search(text, start + LONG_TEXT_CHARS)
        end = space.start() if space else len(text)
        pieces.append(" ".join(text[start:end].split()))
        start = end
    return " ".join(filter(None, pieces))


def count_words(text: str) -> int:
    """Returns how many words a text has; Han characters and kana, which are written without spaces, count one by one.

    >>> count_words("It's 5 o'clock, 東京.")
    7
    """
    return sum([_count_words_of_line(line) for line in text.split("\n")])


def _count_words_of_line(line: str) -> int:
    if len(line) <= LONG_TEXT_CHARS and (plain := _in_latin(line)) is not None:
        return len(plain.translate(_SIGNS_TO_SPACES).split())
    return sum(1 for _ in _word_pattern(line).finditer(line))


def words_of(text: str) -> list[str]:
    """Returns the words of a text; Han characters and kana come one by one.

    >>> words_of("It's 5 in 東京.")
    ['It', 's', '5', 'in', '東', '京']
    """
    plain = _in_latin(text)
    if plain is not None:
        return plain.translate(_SIGNS_TO_SPACES).decode("latin-1").split()
    return _word_pattern(text).findall(text)


def _word_pattern(text: str) -> re.Pattern[str]:
    """Returns the pattern of the words of a text: that of Han characters and kana takes 1 ms to compile, and only they need it."""
    return _WORD if has_other_scripts(text) and max(text) >= FIRST_WIDE else _SPACED_WORD


def letter_runs(text: str) -> list[str]:
    """Returns the runs of letters in a text: digits and signs separate them.

    >>> letter_runs("It’s 5 p.m. in Århus.")
    ['It', 's', 'p', 'm', 'in', 'Århus']
    """
    plain = _in_latin(text)
    return _LETTER_RUN.findall(text) if plain is None else plain.translate(_ALL_BUT_LETTERS_TO_SPACES).decode("latin-1").split()


def has_digits(text: str) -> bool:
    """Whether a text has a decimal digit, in any script: the quick test before dates and numbers are looked for."""
    plain = _in_latin(text)
    return _DIGIT.search(text) is not None if plain is None else bool(plain.translate(None, _ALL_BUT_DIGITS))


def _in_latin(text: str) -> bytes | None:
    """Returns a text in Latin-1, with spaces for typographic signs; None if it has characters of other scripts.

    Words in bytes are found several times as fast as a pattern finds them in a text.
    """
    if not text.isascii():
        for sign in _TYPOGRAPHIC:
            text = text.replace(sign, " ")
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return None


def count_wide(text: str) -> int:
    """Returns how many characters of a text are Chinese, Japanese or Korean; one says as much as several letters.

    >>> count_wide("Tokyo (東京)"), count_wide("Tokyo")
    (2, 0)
    """
    return len(_WIDE_CHAR.findall(text)) if has_other_scripts(text) else 0


def width_of(text: str) -> float:
    """Returns how long a text is in letters: a Chinese, Japanese or Korean character counts as `CHARS_PER_WIDE_CHAR`.

    >>> width_of("Tokyo"), width_of("東京")
    (5.0, 5.0)
    """
    return len(text) + (CHARS_PER_WIDE_CHAR - 1) * count_wide(text)


def has_other_scripts(text: str) -> bool:
    """Whether a text holds characters besides Latin, Greek, Cyrillic and Armenian letters, and punctuation.

    Ask it before a pattern with a wide range of characters, which takes 2 ms to compile: most pages need none.

    >>> has_other_scripts("“Zürich – Москва”"), has_other_scripts("東京")
    (False, True)
    """
    return not text.isascii() and _OTHER_SCRIPT.search(text) is not None


def letters_of(text: str) -> str:
    """Returns the letters and digits of a text, without case: texts and names that differ in nothing else are the same.

    >>> letters_of("“Salt” prices fall, again") == letters_of("salt prices: FALL again")
    True
    """
    folded = text.casefold()
    plain = _in_latin(folded)
    return _NOT_LETTERS.sub("", folded) if plain is None else plain.translate(None, _SIGNS).decode("latin-1")


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in case, white space and punctuation alone."""
    return letters_of(one) == letters_of(other)


def name_words(name: str) -> list[str]:
    """Returns the words of a class or an id in lower case: hyphens, other marks, digits and capitals separate them.

    >>> name_words("post-byline_2"), name_words("authorName")
    (['post', 'byline'], ['author', 'name'])
    """
    return name.translate(_MARKS_TO_SPACES).split() if name.islower() else [word.lower() for word in _NAME_WORD.findall(name)]


def remember_names(function: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Makes a function of the names in a class or an id remember its answers from page to page, but those to very long names."""
    known = lru_cache(MOST_REMEMBERED)(function)

    @wraps(function)
    def remembered(names: str) -> Answer:
        return known(names) if len(names) <= MOST_REMEMBERED_CHARS else function(names)

    return remembered


def without_entities(text: str) -> str:
    """Returns a text of a meta tag or of JSON-LD with its character references read and white space folded.

    They are read twice, as many pages escape twice.
    """
    for _ in range(2):
        if "&" in text and _ENTITY.search(text):
            from html import unescape

            text = unescape(text)
    return " ".join(text.split())
