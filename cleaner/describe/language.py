"""Decides the language of an article: the declared one, checked against the text."""

from __future__ import annotations

from collections import Counter
from functools import cache

from ..model import Field, Notice
from ..patterns import regex
from ..rules.languages import ALIKE, SAME_SCRIPT, SCRIPTS, SMALL_WORDS
from ..text import letter_runs

SAMPLE_CHARS = 2000
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
    """Returns the languages of each small word."""
    table: dict[str, list[str]] = {}
    for language, line in SMALL_WORDS.items():
        for word in line.split():
            table.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in table.items()}


def bcp47(text: str) -> str | None:
    """Returns a declared language as a BCP 47 tag in its usual case; None if it is no language.

    >>> bcp47("en_us"), bcp47("ZH-hans-cn"), bcp47("deutsch"), bcp47("*")
    ('en-US', 'zh-Hans-CN', 'de', None)
    """
    text = text.strip().split(",")[0].strip()
    if name := NAMES.get(text.casefold()):
        return name
    match = TAG.match(text)
    if match is None or match[1].lower() in ("und", "mul", "xx"):
        return None
    parts = [match[1].lower()]
    if match[2]:
        parts.append(match[2].title())
    if match[3]:
        parts.append(match[3].upper())
    return "-".join(parts)


def detect_language(text: str) -> str | None:
    """Returns the most likely language of a text; None if the text is too short to say.

    The script decides if only one language uses it, else the share of small words. Only the first 2000 characters count.

    >>> detect_language("Der Hafen ist seit dem Morgen wieder offen, und die Boote sind auf dem Weg zu den Inseln im Westen.")
    'de'
    """
    text = text[:SAMPLE_CHARS].casefold()
    letters = [ord(c) for c in text[:400] if c.isalpha()]
    if len(letters) < 20:
        return None
    foreign = [letter for letter in letters if letter > 0x036F and not 0x0400 <= letter <= 0x052F]  # neither Latin nor Cyrillic
    if len(foreign) * 12 > len(letters):
        for language, first, last in SCRIPTS:
            if sum(first <= letter <= last for letter in foreign) > len(letters) * (0.08 if language == "ja" else 0.3):
                return language
    known = _words()
    counts: Counter[str] = Counter()
    words = letter_runs(text)
    for word in words:
        for language in known.get(word, ()):
            counts[language] += 1
    best = counts.most_common(1)
    if not best or best[0][1] < max(6, len(words) * 0.08):
        return None
    return best[0][0]


def decide_language(declared: list[tuple[str, str]], text: str, notices: list[Notice]) -> Field | None:
    """Returns the language with its evidence: the first declared one, unless the text is clearly in another language.

    `declared` are pairs of evidence and tag, the most reliable first. Then the first declared language that agrees with
    the text is taken; if none does, that of the text, with a notice.
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
    """Returns whether a text is clearly in a language: a sixth of its first words are small words of that language."""
    small = _small_words(language)
    words = text[:800].casefold().split()
    return len(words) >= 12 and sum(word in small for word in words) * 6 >= len(words)


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(SMALL_WORDS.get(language, "").split())


def _agree(declared: str, seen: str) -> bool:
    if declared == seen or declared in SAME_SCRIPT.get(seen, ()):
        return True
    if any(declared in group and seen in group for group in ALIKE):
        return True
    return declared not in SMALL_WORDS and declared not in {language for language, _, _ in SCRIPTS}
