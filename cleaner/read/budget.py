"""Leaves out of an input, before it is parsed, what would take too much time or memory: attributes, elements, levels, lines, JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from ..model import Notice
from ..patterns import regex

JSON_CHARS = 20
"""An element of the budget pays for this many characters of JSON-LD."""
LEAST_TAG_BYTES = len("<p>")
"""A page with fewer bytes for each element of the limit is within it, and its tags are not counted."""
LONG_TAG_BYTES = 8192
"""A start tag of twice this length may have too many attributes: libxml2 compares each attribute with all before it."""
MOST_ATTRIBUTES = 500
LARGE_PAGE_BYTES = 4_000_000
"""The attributes of smaller pages do not take much memory."""
ATTRIBUTES_A_TAG = 4
"""An element of the budget pays for this many attributes, and when they are used, each tag keeps its first ones."""
_ATTRIBUTE = rb"""[\s/]++[^\s/>=<]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
LONGER_TAG = regex(rb"(<[A-Za-z][^\s/>]*+(?:%s){%d})((?:%s)++)" % (_ATTRIBUTE, ATTRIBUTES_A_TAG, _ATTRIBUTE))
_WRONG_ATTRIBUTE = rb"""[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
"""The same with what browsers accept: no space after a value, and any sign in a name."""
CROWDED_TAG = regex(rb"(<[A-Za-z][^\s/>]*+(?:%s){%d})((?:%s)++)" % (_ATTRIBUTE, MOST_ATTRIBUTES, _ATTRIBUTE))
CROWDED_REST = regex(rb"""((?:"[^"]*+"|'[^']*+')(?:%s){%d})((?:%s)++)""" % (_WRONG_ATTRIBUTE, MOST_ATTRIBUTES, _WRONG_ATTRIBUTE))
"""The rest of a tag with too many attributes, from the value of one of them on."""
START_TAG = regex(rb"<[A-Za-z]")
EQUALS_SIGN, SPACES = ord("="), b" \t\n\r\f"
ATTRIBUTE = regex(rb"""[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?""")


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


def cut_attributes(raw: bytes, most_elements: int) -> tuple[bytes, list[Notice]]:
    """Returns a large page without the attributes beyond the limit, and a notice if there are any: each takes 200 bytes of memory.

    A tag with more than `MOST_ATTRIBUTES` loses them too, whatever their values hide.
    """
    pieces: list[bytes] = []
    done, left = 0, ATTRIBUTES_A_TAG * most_elements
    for tag in LONGER_TAG.finditer(raw) if len(raw) > LARGE_PAGE_BYTES else ():
        count = sum(1 for _ in ATTRIBUTE.finditer(tag[2]))
        left -= count
        if left < 0 or count > MOST_ATTRIBUTES:
            pieces.append(raw[done : tag.end(1)])
            done = tag.end()
    if not pieces:
        return raw, []
    notice = Notice(
        "attributes",
        f"the page has too many attributes; of most tags, all but the first {ATTRIBUTES_A_TAG} were left out: "
        "max_elements or --max-elements raises the limit",
    )
    return b"".join([*pieces, raw[done:]]), [notice]


def cut_crowded_tags(raw: bytes) -> tuple[bytes, list[Notice]]:
    """Returns the page without the attributes of a start tag beyond `MOST_ATTRIBUTES`, and a notice if there are any.

    The time to parse a tag grows with the square of their number. Only tags of 16 KB or more are checked, so that other pages
    cost four searches for every 8 KB.
    """
    pieces: list[bytes] = []
    done = at = 0
    values = _Values(raw)
    while at + LONG_TAG_BYTES <= len(raw):
        if raw.find(b"<", at, at + LONG_TAG_BYTES) < 0:
            if crowded := CROWDED_TAG.match(raw, max(done, raw.rfind(b"<", 0, at))):
                pieces.append(raw[done : crowded.end(1)])
                done = crowded.end()
            at = raw.find(b"<", at)
            if at < 0:
                break
            continue
        if (bracket := raw.find(b">", at, at + LONG_TAG_BYTES)) >= 0:
            for mark in values.around(bracket):
                if mark >= done and (crowded := CROWDED_REST.match(raw, mark)):
                    crowded = CROWDED_TAG.match(raw, max(done, raw.rfind(b"<", done, mark))) or crowded
                    pieces.append(raw[done : crowded.end(1)])
                    done = at = crowded.end()
            at += LONG_TAG_BYTES
            continue
        start = max(done, raw.rfind(b">", 0, at) + 1)
        end = raw.find(b">", at)
        at = end = end if end >= 0 else len(raw)
        if tag := START_TAG.search(raw, start, end):
            attributes = islice(ATTRIBUTE.finditer(raw, tag.end(), end), MOST_ATTRIBUTES, None)
            if first := next(attributes, None):
                pieces.append(raw[done : first.start()])
                done = end
    if not pieces:
        return raw, []
    notice = Notice("attributes", f"a tag has more than {MOST_ATTRIBUTES} attributes; the others were left out")
    return b"".join([*pieces, raw[done:]]), [notice]


class _Values:
    """Tells which `>` of a page may be in the quoted values of attributes, for one in every 8 KB of the page, from its start on."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.searched = 0

    def around(self, bracket: int) -> list[int]:
        """Returns where the quoted value begins that a `>` is in: one place, two if either quotation mark may begin it, or none.

        The nearest mark of its kind before the `>` then begins a value, as it is after an equals sign. One before the `>` that was
        asked for last is not looked at again.
        """
        raw, start, self.searched = self.raw, self.searched, bracket
        marks = raw.rfind(b'"', start, bracket), raw.rfind(b"'", start, bracket)
        return [mark for mark in marks if mark > 0 and (raw[mark - 1] == EQUALS_SIGN or self._is_value(mark))]

    def _is_value(self, mark: int) -> bool:
        """Whether a quotation mark follows an equals sign and spaces."""
        sign = self.raw.rfind(b"=", max(0, mark - LONG_TAG_BYTES), mark) if self.raw[mark - 1] in SPACES else -1
        return sign >= 0 and self.raw[sign + 1 : mark].isspace()
