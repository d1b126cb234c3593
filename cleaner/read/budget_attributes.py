"""Leaves out attributes, before a page is parsed, that would take too much time or memory."""

from __future__ import annotations

from itertools import islice

from ..model import Notice
from ..patterns import regex

LONG_TAG_BYTES = 8192
"""A start tag of twice this length may have too many attributes: libxml2 compares each attribute with all before it."""
MOST_ATTRIBUTES = 500
LARGE_PAGE_BYTES = 4_000_000
"""The attributes of smaller pages do not take much memory."""
ATTRIBUTES_A_TAG = 4
"""An element of the budget pays for this many attributes, and when they are used, each tag keeps its first ones."""
_VALUE = rb"""(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+"""
_ATTRIBUTE = rb"""[\s/]++[^\s/>=<]++""" + _VALUE
_ANY_ATTRIBUTE = rb"""[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)""" + _VALUE
"""The same with what browsers accept: no space after a value, and any sign in a name."""
LONGER_TAG = regex(rb"(<[A-Za-z][^\s/>]*+(?:%s){%d})((?:%s)++)" % (_ATTRIBUTE, ATTRIBUTES_A_TAG, _ATTRIBUTE))
CROWDED_TAG = regex(rb"(<[A-Za-z][^\s/>]*+(?:%s){%d})((?:%s)++)" % (_ANY_ATTRIBUTE, MOST_ATTRIBUTES, _ANY_ATTRIBUTE))
CROWDED_REST = regex(rb"""(?:"[^"]*+"|'[^']*+')(?:%s){%d}""" % (_ANY_ATTRIBUTE, MOST_ATTRIBUTES))
"""The rest of a tag with too many attributes, from the value of one of them on."""
START_TAG = regex(rb"<[A-Za-z]")
ATTRIBUTE = regex(rb"""[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?""")
EQUALS_SIGN, SPACES = ord("="), b" \t\n\r\f"


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
    cost three searches for every 8 KB. Scripts may look like such a tag; then the tags before them are read one by one.
    """
    pieces: list[bytes] = []
    at = done = read = searched = 0
    while at + LONG_TAG_BYTES <= len(raw):
        bracket = raw.find(b">", at, at + LONG_TAG_BYTES)
        if bracket < 0:
            places, end = _places_without_bracket(raw, at)
        else:
            places, end = _places_in_values(raw, searched, bracket), at + LONG_TAG_BYTES
            searched = bracket
        for place in places:
            if place >= read:
                from .budget_scan import tag_around  # hardly any page needs it

                start, read = tag_around(raw, read, place)
                if start < read and (tag := CROWDED_TAG.match(raw, start)):
                    pieces.append(raw[done : tag.end(1)])
                    done = read = end = tag.end()
        at = end
    if not pieces:
        return raw, []
    notice = Notice("attributes", f"a tag has more than {MOST_ATTRIBUTES} attributes; the others were left out")
    return b"".join([*pieces, raw[done:]]), [notice]


def _places_without_bracket(raw: bytes, at: int) -> tuple[list[int], int]:
    """A place in what looks like a tag with too many attributes around a long part without `>`, if there is one; and its end."""
    end = raw.find(b">", at)
    end = end if end >= 0 else len(raw)
    tag = START_TAG.search(raw, raw.rfind(b">", 0, at) + 1, end)
    is_crowded = tag is not None and next(islice(ATTRIBUTE.finditer(raw, tag.end(), end), MOST_ATTRIBUTES, None), None)
    return ([max(at, tag.end())] if tag and is_crowded else []), end


def _places_in_values(raw: bytes, searched: int, bracket: int) -> list[int]:
    """Where a value begins that a `>` is in, if its tag looks as if it had too many attributes: at most one for each quotation mark.

    The nearest mark before the `>` then begins a value: it is after an equals sign. Marks before `searched` are known already.
    """
    marks = raw.rfind(b'"', searched, bracket), raw.rfind(b"'", searched, bracket)
    return [mark for mark in marks if mark > 0 and _begins_value(raw, mark) and CROWDED_REST.match(raw, mark)]


def _begins_value(raw: bytes, mark: int) -> bool:
    """Whether a quotation mark follows an equals sign, with spaces between them or none."""
    if raw[mark - 1] not in SPACES:
        return raw[mark - 1] == EQUALS_SIGN
    sign = raw.rfind(b"=", max(0, mark - LONG_TAG_BYTES), mark)
    return sign >= 0 and raw[sign + 1 : mark].isspace()
