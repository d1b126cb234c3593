"""Parses a page into an lxml tree; no other module makes a parser."""

import re
from typing import NamedTuple

from lxml import etree

from ..model import Decoded, Notice
from ..options import MOST_ELEMENTS
from ..patterns import regex
from .budget import has_more_elements
from .budget_attributes import cut_attributes, cut_crowded_tags
from .decode import notice_replaced

END_OF_PAGE = regex(rb"</(?:html|HTML)\s*>")
CLOSED_ROOT = regex(rb"(<html\b[^<>]*)/>", re.I)
"""An `html` element that is closed at once. Browsers read on, and libxml2 drops the page."""
TAKES_MARKUP = {
    tag: (regex(rb"<%b\b[^<>]*>[^<]*" % tag, re.I), regex(rb"</%b[\s/>]" % tag, re.I))
    for tag in (b"title", b"textarea", b"style", b"iframe")
}
"""Elements in which markup is text up to their end tag: the patterns of the start tag, with the text before any markup, and of the end."""
RESOURCE_LIMIT = 118
"""libxml2's error for elements that are nested too deep. lxml has no name for it before 6.1; libxml2 before 2.14 gives only a message."""


class Tree(NamedTuple):
    """A parsed page."""

    root: etree._Element | None
    """None where the page holds no element."""
    notices: list[Notice]
    """What was lost or repaired."""


def parse(decoded: Decoded, raw: bytes | None = None, most_elements: int = MOST_ELEMENTS) -> Tree:
    """Returns the tree of a page, without comments and processing instructions, and without what is beyond the limits.

    The limits are `MOST_ATTRIBUTES` of a tag (`budget_attributes`), and `most_elements`: of a page with more, the rest of
    tables and of other long runs of like elements is left out, then the rest of the page (`budget_scan`). A page within the
    limits is not changed.

    `raw` are the bytes of the page. If they are UTF-8 without a byte order mark, they are parsed in place of the text, which
    saves the time to decode and encode it.

    libxml2 drops all that follows elements nested deeper than 2048. Such a page is parsed again without the tags of the deepest
    elements.

    Raises:
        MemoryError: the page does not fit into memory.
    """
    is_utf8 = raw is not None and decoded.encoding == "utf-8" and decoded.how != "bom"
    if raw is None or not is_utf8:
        raw = decoded.text.encode("utf-8", "replace")
    raw, notices = cut_crowded_tags(raw)
    if has_more_elements(raw, most_elements):
        raw, notices = _scanned(raw, most_elements, notices)
    raw, found = cut_attributes(raw, most_elements)
    notices += found
    if (end := END_OF_PAGE.search(raw)) and raw[end.end() :].strip():  # browsers read on after it, and libxml2 drops what follows
        raw = END_OF_PAGE.sub(b"", raw)
    root, failures = _parse(raw)
    if root is not None and (mended := _close_open_text(raw, root)):
        raw = mended
        root, failures = _parse(raw)
    if root is not None and root.find("body") is None and (head := root.find("head")) is not None:
        head.tag = "body"  # an unknown element in the head has taken the whole page into it
    if not is_utf8 or etree.ErrorTypes.ERR_INVALID_ENCODING in failures:
        notices += notice_replaced(decoded)
    if RESOURCE_LIMIT in failures:
        raw, notices = _scanned(raw, most_elements, notices)
        root, failures = _parse(raw)
        if RESOURCE_LIMIT in failures:
            notices.append(Notice("truncated", "elements are nested deeper than libxml2 reads; what follows is lost"))
    return Tree(root, notices)


def _close_open_text(raw: bytes, root: etree._Element) -> bytes | None:
    """The page with an end tag for an element whose text is the markup of all the rest, such as a title that is never closed.

    None if the page has no such element.
    """
    if not len(root) and CLOSED_ROOT.search(raw):
        return CLOSED_ROOT.sub(rb"\1>", raw, count=1)
    last = root
    while len(last):
        last = last[-1]
    tag = last.tag.encode()
    if tag not in TAKES_MARKUP or "<" not in (last.text or ""):
        return None
    start, end = TAKES_MARKUP[tag]
    closed = max([match.end() for match in end.finditer(raw)], default=0)
    opened = start.search(raw, closed)
    return raw[: opened.end()] + b"</%b>" % tag + raw[opened.end() :] if opened else None


def _scanned(raw: bytes, most_elements: int, notices: list[Notice]) -> tuple[bytes, list[Notice]]:
    from .budget_scan import scan  # hardly any page needs it

    raw, found = scan(raw, most_elements)
    return raw, notices + found


def _parse(raw: bytes) -> tuple[etree._Element | None, set[int]]:
    """The tree of bytes in UTF-8, and the types of the errors that libxml2 reports."""
    # Parsing takes 5 % less time without a table of ids, which nothing uses.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError:  # older versions of libxml2 raise it for a page without elements
        root = None
    failures = {entry.type for entry in parser.error_log}
    if etree.ErrorTypes.ERR_NO_MEMORY in failures:  # lxml returns half a tree
        raise MemoryError("no memory to parse the page")
    if any("xcessive depth" in entry.message for entry in parser.error_log):
        failures.add(RESOURCE_LIMIT)
    return root, failures


def xml_text(text: str) -> str:
    """Returns a text without the characters that lxml refuses to hold."""
    return "".join(c if c >= " " or c in "\t\n\r" else " " for c in text if c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
