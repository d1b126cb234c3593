"""Text to an lxml tree: the only place that makes a parser."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from lxml import etree

from ..model import Decoded, Notice
from ..patterns import regex
from .decode import undecodable

DEEPEST = 512
"""Elements nested deeper than this are laid beside each other when a page is read through bs4."""

RESOURCE_LIMIT = 118
"""libxml2's number for what nests too deep; lxml has no name for it before 6.1, and libxml2 before 2.14 says it in words alone."""
LONG_TAG = 8192
"""A start tag twice as long may hold more attributes than can be read: libxml2 compares each with all before it."""
MOST_ATTRIBUTES = 500
START_TAG = regex(rb"<[A-Za-z]")
ATTRIBUTE = regex(rb"""[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?""")


class Tree(NamedTuple):
    """A parsed page: its root (None where it holds no element), and what was lost or mended on the way."""

    root: etree._Element | None
    notices: tuple[Notice, ...] = ()


def parse(decoded: Decoded, raw: bytes | None = None) -> Tree:
    """Returns the tree of a page; comments and processing instructions are left out.

    libxml2 ends a page where elements nest deeper than 2048. Such a page is read again by way of bs4, which
    knows no such limit; without bs4 a notice says that text was lost.

    Raises:
        MemoryError: the page does not fit into memory.

    `raw` are the page's bytes, parsed in place of the text where they are plain UTF-8: it saves an encoding.
    """
    as_it_came = raw is not None and decoded.encoding == "utf-8" and decoded.how != "bom"
    if raw is None or not as_it_came:
        raw = decoded.text.encode("utf-8", "replace")
    raw, notices = shorten_tags(raw)
    # Without a table of ids, that nothing looks into, a page is parsed in 5 % less time.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError:  # how older versions of libxml2 say that there is no element
        root = None
    failures = {entry.type for entry in parser.error_log}
    if etree.ErrorTypes.ERR_NO_MEMORY in failures:  # lxml would hand out half a tree
        raise MemoryError("no memory to parse the page")
    if not as_it_came or etree.ErrorTypes.ERR_INVALID_ENCODING in failures:
        notices = (*notices, *undecodable(decoded))
    if RESOURCE_LIMIT not in failures and not any("xcessive depth" in entry.message for entry in parser.error_log):
        return Tree(root, notices)
    try:
        root = _read_through_bs4(raw.decode("utf-8", "replace"))
    except ImportError:
        lost = Notice("truncated", "elements nest deeper than libxml2 reads; what follows is lost (bs4, which reads it, is not installed)")
        return Tree(root, (*notices, lost))
    return Tree(root, (*notices, Notice("reread", "elements nest deeper than libxml2 reads; the page was read through bs4")))


def shorten_tags(raw: bytes) -> tuple[bytes, tuple[Notice, ...]]:
    """Returns a page without the attributes that a start tag has beyond `MOST_ATTRIBUTES`, with a notice where there are any.

    Only tags of 16 KB and more are looked at, which costs other pages a look at every 8 KB. A tag that hides `>` in its
    attributes' values, at least once in 16 KB, is not found: it takes time with the square of its attributes.
    """
    pieces: list[bytes] = []
    done = place = 0
    while place + LONG_TAG <= len(raw):
        if raw.find(b">", place, place + LONG_TAG) >= 0:
            place += LONG_TAG
            continue
        start = max(done, raw.rfind(b">", 0, place) + 1)
        end = raw.find(b">", place)
        place = end = end if end >= 0 else len(raw)
        if tag := START_TAG.search(raw, start, end):
            attributes = islice(ATTRIBUTE.finditer(raw, tag.end(), end), MOST_ATTRIBUTES, None)
            if first := next(attributes, None):
                pieces.append(raw[done : first.start()])
                done = end
    if not pieces:
        return raw, ()
    return b"".join([*pieces, raw[done:]]), (
        Notice("attributes", f"a tag has more than {MOST_ATTRIBUTES} attributes; the others were left out"),
    )


def _read_through_bs4(text: str) -> etree._Element:
    """The tree that bs4's own builder makes of the page, as lxml elements, flattened below `DEEPEST`."""
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, PreformattedString, Tag

    soup = BeautifulSoup(text, "html.parser")
    root = etree.Element("html")
    # The lxml elements from the root to the current one, each with the depth of its source.
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
                element.set(_xml_name(name), _xml_text(" ".join(value) if isinstance(value, list) else value or ""))
            path.append((element, depth))
            if len(path) > DEEPEST:
                path.pop()
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            content = _xml_text(str(node))
            if len(parent):
                parent[-1].tail = (parent[-1].tail or "") + content
            else:
                parent.text = (parent.text or "") + content
    return root


def _xml_name(name: str) -> str:
    """A tag's or attribute's name with what XML does not allow in names left out."""
    kept = "".join(c for c in name if c.isalnum() or c in "-_.")
    return kept if kept[:1].isalpha() else f"x{kept}"


def _xml_text(text: str) -> str:
    """Text without the characters that lxml refuses to hold."""
    return "".join(c if c >= " " or c in "\t\n\r" else " " for c in text if c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
