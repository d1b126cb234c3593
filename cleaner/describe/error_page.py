"""Recognises pages that a server sends in place of an article: not found, forbidden, are you a robot."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Notice, Page, Verdict
from ..patterns import regex
from ..rules.error_pages import PHRASES
from ..text import printable

MOST_TEXT_CHARS = 600
"""An article about such a page, or with such a title, has more text."""
MOST_TITLE_CHARS = 120
STATUS = regex(r"\b[45]\d\d\b")
PARTS = regex(r"\s[|·•–—-]+\s|[|:»]")
AROUND = " .,!?…()[]#*'\"“”1\t"
"""What may be around the words; `!!1` is part of one server's joke."""
ERROR_WORDS = ("error", "http", "status", "code", "fehler", "erreur", "oops", "sorry", "")
"""What may be beside the number of a status."""


def notice_error_page(page: Page, verdicts: Sequence[Verdict]) -> Notice | None:
    """Returns a notice if the title is that of an error page and the page has little text; None otherwise.

    A title is parts, one of which may be the site's name. One part must be a phrase of such pages, or the number of a status
    with or without the word error, or both.
    """
    title = page.head.title
    if not title or len(title) > MOST_TITLE_CHARS:
        return None
    chars = sum([len(block.text) for block, verdict in zip(page.blocks, verdicts, strict=True) if verdict.kept])
    if chars > MOST_TEXT_CHARS or not _is_of_error(title):
        return None
    return Notice("error-page", f"it is an error page, not an article: {printable(title)}")


def _is_of_error(title: str) -> bool:
    """Whether one part of a title is that of an error page.

    >>> [_is_of_error(title) for title in ("404 Not Found", "Error 404 (Not Found)!!1", "Page not found - Quay News", "404")]
    [True, True, True, True]
    >>> [_is_of_error(title) for title in ("500 days at sea", "404 Media", "Access denied to the quay", "Nothing found")]
    [False, False, False, False]
    """
    return any(_says_error(part) for part in (title, *PARTS.split(title)))


def _says_error(part: str) -> bool:
    words, numbers = re.subn(STATUS.pattern, " ", part.lower())
    kept = [word for word in words.split() if not numbers or word.strip(AROUND) not in ERROR_WORDS]
    phrase = " ".join(kept).strip(AROUND)
    return phrase in PHRASES or (numbers > 0 and not phrase)
