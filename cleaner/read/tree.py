"""Parses a page into an lxml tree; no other module makes a parser."""

from itertools import islice
from typing import NamedTuple

from lxml import etree

from ..model import Decoded, Notice
from ..patterns import regex
from .decode import notice_replaced

MOST_DEPTH = 512
"""When a page is read through bs4, elements that are nested deeper are put beside each other."""
RESOURCE_LIMIT = 118
"""libxml2's error for elements that are nested too deep. lxml has no name for it before 6.1; libxml2 before 2.14 gives only a message."""
LONG_TAG_BYTES = 8192
"""A start tag of twice this length may have too many attributes: libxml2 compares each attribute with all before it."""
MOST_ATTRIBUTES = 500
START_TAG = regex(rb"<[A-Za-z]")
ATTRIBUTE = regex(rb"""[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?""")


class Tree(NamedTuple):
    """A parsed page."""

    root: etree._Element | None
    """None where the page holds no element."""
    notices: list[Notice]
    """What was lost or repaired."""


def parse(decoded: Decoded, raw: bytes | None = None) -> Tree:
    """Returns the tree of a page, without comments and processing instructions.

    `raw` are the bytes of the page. If they are UTF-8 without a byte order mark, they are parsed in place of the text, which
    saves the time to decode and encode it.

    libxml2 drops all that follows elements nested deeper than 2048. Such a page is read again through bs4, which has no such
    limit; without bs4 a notice says that text was lost.

    Raises:
        MemoryError: the page does not fit into memory.
    """
    is_utf8 = raw is not None and decoded.encoding == "utf-8" and decoded.how != "bom"
    if raw is None or not is_utf8:
        raw = decoded.text.encode("utf-8", "replace")
    raw, notices = cut_crowded_tags(raw)
    # Parsing takes 5 % less time without a table of ids, which nothing uses.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError:  # older versions of libxml2 raise it for a page without elements
        root = None
    failures = {entry.type for entry in parser.error_log}
    if etree.ErrorTypes.ERR_NO_MEMORY in failures:  # lxml returns half a tree
        raise MemoryError("no memory to parse the page")
    if not is_utf8 or etree.ErrorTypes.ERR_INVALID_ENCODING in failures:
        notices += notice_replaced(decoded)
    if RESOURCE_LIMIT not in failures and not any("xcessive depth" in entry.message for entry in parser.error_log):
        return Tree(root, notices)
    try:
        root = _read_through_bs4(raw.decode("utf-8", "replace"))
    except ImportError:
        lost = "elements are nested deeper than libxml2 reads; what follows is lost (bs4, which reads it, is not installed)"
        return Tree(root, [*notices, Notice("truncated", lost)])
    return Tree(root, [*notices, Notice("reread", "elements are nested deeper than libxml2 reads; the page was read through bs4")])


def cut_crowded_tags(raw: bytes) -> tuple[bytes, list[Notice]]:
    """Returns the page without the attributes of a start tag beyond `MOST_ATTRIBUTES`, and a notice if there are any.

    Only tags of 16 KB or more are checked, so that other pages cost one search for every 8 KB. A tag with a `>` in the values
    of its attributes at least every 16 KB is not found; parsing it takes quadratic time.
    """
    pieces: list[bytes] = []
    done = at = 0
    while at + LONG_TAG_BYTES <= len(raw):
        if raw.find(b">", at, at + LONG_TAG_BYTES) >= 0:
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


def _read_through_bs4(text: str) -> etree._Element:
    """The tree of bs4's own builder as lxml elements, flattened below `MOST_DEPTH`."""
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, PreformattedString, Tag

    soup = BeautifulSoup(text, "html.parser")
    root = etree.Element("html")
    # The lxml elements from the root to the current one, each with the depth of the bs4 element that it comes from.
    path = [(root, 0)]
    depths: dict[int, int] = {id(soup): 0}
    for node in soup.descendants:
        depth = depths[id(node.parent)] + 1
        while len(path) > 1 and path[-1][1] >= depth:
            path.pop()
        parent = path[-1][0]
        if isinstance(node, Tag):
            depths[id(node)] = depth
            if node.name == "html":
                continue
            element = etree.SubElement(parent, _xml_name(node.name))
            for name, value in node.attrs.items():
                element.set(_xml_name(name), xml_text(" ".join(value) if isinstance(value, list) else value or ""))
            path.append((element, depth))
            if len(path) > MOST_DEPTH:
                path.pop()
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            content = xml_text(str(node))
            if len(parent):
                parent[-1].tail = (parent[-1].tail or "") + content
            else:
                parent.text = (parent.text or "") + content
    return root


def _xml_name(name: str) -> str:
    """The name of a tag or an attribute without the characters that XML does not allow in names."""
    kept = "".join(c for c in name if c.isalnum() or c in "-_.")
    return kept if kept[:1].isalpha() else f"x{kept}"


def xml_text(text: str) -> str:
    """Returns a text without the characters that lxml refuses to hold."""
    return "".join(c if c >= " " or c in "\t\n\r" else " " for c in text if c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
