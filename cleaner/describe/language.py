"""The language of an article: as declared, checked against its text."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from ..model import Field, Notice
from ..patterns import regex
from ..rules.languages import ALIKE, SAME_SCRIPT, SCRIPTS, SMALL_WORDS

SAMPLE = 2000
SCRIPT_SAMPLE = 400
READ_SAMPLE = 800
LAST_LATIN, FIRST_CYRILLIC, LAST_CYRILLIC = 0x036F, 0x0400, 0x052F
WORDS_AT_LEAST = 12
TAG = regex(r"([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?(?:[-_.@].*)?$")
NAMES = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "français": "fr",
    "spanish": "es",
    "español": "es",
    "italian": "it",
    "portuguese": "pt",
    "dutch": "nl",
    "japanese": "ja",
    "russian": "ru",
}


@cache
def _words() -> dict[str, tuple[str, ...]]:
    """The languages that each small word belongs to."""
    table: dict[str, list[str]] = {}
    for language, line in SMALL_WORDS.items():
        for word in line.split():
            table.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in table.items()}


def bcp47(text: str) -> str | None:
    """Returns a declared language as a BCP 47 tag with its usual case; None if it is none.

    >>> bcp47("en_us"), bcp47("ZH-hans-cn"), bcp47("deutsch"), bcp47("*")
    ('en-US', 'zh-Hans-CN', 'de', None)
    """
    text = text.strip().split(",")[0].strip()
    if name := NAMES.get(text.casefold()):
        return name
    found = TAG.match(text)
    if found is None or found[1].lower() in ("und", "mul", "xx"):
        return None
    parts = [found[1].lower()]
    if found[2]:
        parts.append(found[2].title())
    if found[3]:
        parts.append(found[3].upper())
    return "-".join(parts)


def detect_language(text: str) -> str | None:
    """Returns the language that a text is most likely written in, or None where it is too short to say.

    By script where that decides, else by the share of small words; only the first 2000 characters count.

    >>> detect_language("Der Hafen ist seit dem Morgen wieder offen, und die Boote sind auf dem Weg zu den Inseln im Westen.")
    'de'
    """
    text = text[:SAMPLE].casefold()
    letters = [ord(c) for c in text[:SCRIPT_SAMPLE] if c.isalpha()]
    if len(letters) < 20:
        return None
    foreign = [letter for letter in letters if letter > LAST_LATIN and not FIRST_CYRILLIC <= letter <= LAST_CYRILLIC]
    if len(foreign) * 12 > len(letters):
        for language, first, last in SCRIPTS:
            if sum(first <= letter <= last for letter in foreign) > len(letters) * (0.08 if language == "ja" else 0.3):
                return language
    known = _words()
    counts: Counter[str] = Counter()
    words = re.findall(r"[^\W\d_]+", text)
    for word in words:
        for language in known.get(word, ()):
            counts[language] += 1
    best = counts.most_common(1)
    if not best or best[0][1] < max(WORDS_AT_LEAST // 2, len(words) * 0.08):
        return None
    return best[0][0]


def decide_language(declared: list[tuple[str, str]], text: str, notices: list[Notice]) -> Field | None:
    """Returns the language with its evidence: the first declared one, unless the text is plainly in another.

    `declared` are pairs of evidence and tag, in the order of trust. Where the text decides against them all, a notice
    says so; where one of them agrees with the text, it is taken.
    """
    tags = [(how, tag) for how, value in declared if (tag := bcp47(value))]
    if tags and _reads_as(text, tags[0][1].split("-")[0]):
        return Field(tags[0][1], tags[0][0])
    seen = detect_language(text)
    if not tags:
        return Field(seen, "text: its small words or script") if seen else None
    if seen is None:
        return Field(tags[0][1], tags[0][0])
    for how, tag in tags:
        if _agree(tag.split("-")[0], seen):
            return Field(tag, how)
    notices.append(Notice("language-disagrees", f"{tags[0][0]} says {tags[0][1]}, the text reads as {seen}; the text was believed"))
    return Field(seen, "text: its small words or script")


def _reads_as(text: str, language: str) -> bool:
    """Whether a text is plainly in a language: a sixth of its first words are small words of it."""
    small = _small_words(language)
    words = text[:READ_SAMPLE].casefold().split()
    return len(words) >= WORDS_AT_LEAST and sum(word in small for word in words) * 6 >= len(words)


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(SMALL_WORDS.get(language, "").split())


def _agree(declared: str, seen: str) -> bool:
    if declared == seen or declared in SAME_SCRIPT.get(seen, ()):
        return True
    if any(declared in group and seen in group for group in ALIKE):
        return True
    return declared not in SMALL_WORDS and declared not in {language for language, _, _ in SCRIPTS}
