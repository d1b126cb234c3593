"""Decides whether an input has more elements, lines or JSON-LD than its limit, and leaves out what is beyond it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from ..model import Notice

JSON_CHARS = 20
"""An element of the budget pays for this many characters of JSON-LD."""
LEAST_TAG_BYTES = len("<p>")
"""A page with fewer bytes for each element of the limit is within it, and its tags are not counted."""


def count_elements(raw: bytes) -> int:
    """Returns how many elements a page has at most: what looks like a start tag, in scripts too."""
    return raw.count(b"<") - raw.count(b"</") - raw.count(b"<!")


def has_more_elements(raw: bytes, most_elements: int) -> bool:
    """Returns whether a page may have more elements than the limit. The exact count is made last: it takes longest."""
    return len(raw) > LEAST_TAG_BYTES * most_elements and raw.count(b"<") > most_elements and count_elements(raw) > most_elements


def fit_text(text: str, most_elements: int) -> tuple[str, list[Notice]]:
    """Returns a text without tags up to the limit, and a notice if it was cut: a line, a cell or a mark of emphasis is an element."""
    if sum(map(text.count, "\n|*_`[~<")) <= most_elements:
        return text, []
    cut = next(islice(re.finditer(r"[\n|*_`\[~<]", text), most_elements, None)).start()
    return text[:cut], [
        Notice(
            "lines",
            f"the text has more than {most_elements} lines, cells and marks of emphasis; what follows them was left out: "
            "max_elements or --max-elements raises the limit",
        )
    ]


def fit_json(texts: Iterable[str], most_elements: int) -> tuple[list[str], list[Notice]]:
    """Returns the scripts of JSON-LD that fit into the limit, and a notice if some do not."""
    left = most_elements * JSON_CHARS
    kept: list[str] = []
    is_cut = False
    for text in texts:
        if len(text) <= left:
            left -= len(text)
            kept.append(text)
        else:
            is_cut = True
    if not is_cut:
        return kept, []
    number = most_elements * JSON_CHARS
    return kept, [
        Notice(
            "json-ld",
            f"the page has more than {number} characters of JSON-LD; not all of its scripts were read: "
            "max_elements or --max-elements raises the limit",
        )
    ]
