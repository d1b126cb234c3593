"""Reads an input into a `Page`: decoding, parsing, blocks and head in one call."""

from __future__ import annotations

import re
from typing import Any

from ..errors import LimitError
from ..model import Block, Decoded, Head, InputKind, Notice, Outline, Page
from ..options import Options
from ..patterns import regex
from .blocks import find_blocks, read_blocks
from .budget import fit_json, fit_text
from .data_format import data_format
from .decode import binary_format, decode, notice_guess, notice_replaced
from .drawings import replace_formulas
from .head import address_in_comment, read_head
from .repair import repair
from .restructure import restructure_tables
from .tree import parse

SNIFF_CHARS = 65_536
LONGEST_START_CHARS = 4096
"""Where a page says that it is one, and which tool saved it."""
STARTS_AS_HTML = regex(
    r"\s*(?:<!doctype\b|<\?xml\b|<!--|<(?:html|head|body|meta|title|link|script|style|div|p|article|section|main|h1|table)\b)", re.I
)
TAG = regex(r"<(/?)(?:html|body|div|p|article|section|main|h[1-6]|ul|ol|li|table|tr|td|br|span|a|em|strong|b|i)(?:\s[^<>]*)?/?>", re.I)
FIRST_TAG_CHARS = 2000
"""A page has its first tag within this many characters, or begins with one that is damaged or unknown."""
MOST_CHARS_A_TAG = 800
"""A page has a tag for this many characters, on average."""


def read_page(raw: bytes | str, url: str | None, options: Options) -> Page:
    """Returns the page that an input is read into; `url` is its address, if known.

    Raises:
        LimitError: the input is larger than `options.max_bytes`.
    """
    if options.max_bytes is not None and len(raw) > options.max_bytes:
        raise LimitError(f"the input is larger than the limit of {options.max_bytes} bytes")
    if isinstance(raw, bytes) and (name := binary_format(raw)):
        return _not_a_page(raw, Decoded("", None, "binary"), Notice("binary", f"it is {name}, not a page or a text"), url)
    if isinstance(raw, str):
        decoded = Decoded(raw.removeprefix("\ufeff"), None, "str")
    else:
        decoded = decode(raw, options.encoding)
    if options.input_kind is None and (name := data_format(decoded)):
        return _not_a_page(raw, decoded, Notice("not-a-page", f"it is {name}, not a page"), url)
    notices = notice_guess(decoded)
    kind = options.input_kind or sniff(decoded)
    most = options.max_elements
    root, head, outline, blocks, found = _read(decoded, raw if isinstance(raw, bytes) else None, kind, url, most)
    repaired, repairs = repair(decoded, "\n".join([block.text for block in blocks]), kind)
    if repairs:
        decoded = Decoded(repaired, decoded.encoding, decoded.how)
        root, head, outline, blocks, found = _read(decoded, None, kind, url, most)
    notices += [*repairs, *found]
    if not any(block.text for block in blocks):
        notices.append(Notice("empty", "the page holds no visible text" if raw.strip() else "the input is empty"))
    if head.json_ld_texts:
        head.json_ld_texts, found = fit_json(head.json_ld_texts, most)
        notices += found
    if kind is InputKind.HTML:
        head.saved_from = address_in_comment(decoded.head(LONGEST_START_CHARS))
    return Page(raw, kind, decoded, root, outline, blocks, head, url, notices)


def _not_a_page(raw: bytes | str, decoded: Decoded, notice: Notice, url: str | None) -> Page:
    """A page without blocks, for an input in another format."""
    return Page(raw, InputKind.TEXT, decoded, None, Outline(), [], read_head(None, url), url, [notice])


def _read(
    decoded: Decoded, raw: bytes | None, kind: InputKind, url: str | None, most: int
) -> tuple[Any, Head, Outline, list[Block], list[Notice]]:
    """The tree of an input, its head, outline and blocks, of at most `most` elements, and what was lost on the way.

    `raw` are its bytes, if they are as decoded.
    """
    if kind is InputKind.TEXT:
        text, notices = fit_text(decoded.text, most)
        root, outline, blocks = read_text(text)
        return root, read_head(root, url), outline, blocks, [*notices, *notice_replaced(decoded)]
    root, notices = parse(decoded, raw, most)
    head = read_head(root, url)
    if root is None:
        return root, head, Outline(), [], notices
    replace_formulas(root, head.tex_scripts)
    _show_inner_markup(root)
    restructure_tables(root)
    return root, head, *read_blocks(root), notices


def _show_inner_markup(root: Any) -> None:
    """Puts elements in the place of the markup in `noframes`, which libxml2 from 2.14 on reads as text, as browsers do; fills slots."""
    for node in list(root.iter("noframes", "template")):
        if node.tag == "template":
            if node.get("shadowrootmode") or node.get("shadowroot"):
                _fill_slots(node)
        elif "<" in (text := node.text or "") and (inner := parse(Decoded(text, None, "str")).root) is not None:
            node.text = None
            body = inner.find("body")
            node.append(inner if body is None else body)


def _fill_slots(template: Any) -> None:
    """Moves the elements beside a shadow root into its slots, where browsers show them in place of what the slots hold."""
    slots = {slot.get("name", ""): slot for slot in reversed(list(template.iter("slot")))}
    filled = set()
    for node in list(template.getparent()):
        slot = slots.get(node.get("slot", "")) if node is not template else None
        if slot is not None:
            if slot not in filled:
                filled.add(slot)
                slot.text = None
                del slot[:]
            slot.append(node)


def read_text(text: str) -> tuple[Any, Outline, list[Block]]:
    """The tree of Markdown, None for other text; and the outline and blocks of the text."""
    from .markdown import is_markdown, markdown_tree
    from .plaintext import clean_text, find_paragraphs

    text = clean_text(text)
    if is_markdown(text):
        root = markdown_tree(text)
        return root, *find_blocks(root)
    return None, *find_paragraphs(text)


def sniff(decoded: Decoded) -> InputKind:
    """Returns whether a text is HTML: it begins like a page, or it has three tags or more, throughout, and closes one.

    Flattened text may quote HTML, such as a line of code or a box for copying the article, and is text all the same.

    >>> sniff(Decoded("<!DOCTYPE html><p>Hello", None, "str")), sniff(Decoded("The <b> tag sets text in bold.", None, "str"))
    (<InputKind.HTML: 'html'>, <InputKind.TEXT: 'text'>)
    """
    if STARTS_AS_HTML.match(decoded.head(LONGEST_START_CHARS)):
        return InputKind.HTML
    text = decoded.text
    tags = list(TAG.finditer(text, 0, SNIFF_CHARS))
    is_late = len(tags) < 3 or (tags[0].start() > FIRST_TAG_CHARS and text.lstrip()[:1] != "<")
    if is_late or len(tags) * MOST_CHARS_A_TAG < min(len(text), SNIFF_CHARS):
        return InputKind.TEXT
    return InputKind.HTML if any(tag[1] for tag in tags) else InputKind.TEXT
