"""An input to a `Page`: the whole reading room in one call."""

from __future__ import annotations

import re

from ..errors import LimitError
from ..model import Decoded, InputKind, Notice, Outline, Page
from ..options import Options
from .blocks import find_blocks
from .decode import decode
from .tree import parse

SNIFF_CHARS = 65_536
STARTS_AS_HTML = re.compile(
    r"\s*(?:<!doctype\b|<\?xml\b|<!--|<(?:html|head|body|meta|title|link|script|style|div|p|article|section|main|h1|table)\b)", re.I
)
TAG = re.compile(r"<(/?)(?:html|body|div|p|article|section|main|h[1-6]|ul|ol|li|table|tr|td|br|span|a|em|strong|b|i)(?:\s[^<>]*)?/?>", re.I)
TAGS_OF_HTML = 3
FIRST_TAG_WITHIN, CHARS_A_TAG = 2000, 800
"""Where the first tag of a page stands at the latest, and how much text it has to a tag at most."""


def read_page(raw: bytes | str, url: str | None, options: Options) -> Page:
    """Returns the outline and blocks of an input, and what was noticed on the way.

    Raises:
        LimitError: the input is larger than `options.max_bytes`.
    """
    size = len(raw)
    if options.max_bytes is not None and size > options.max_bytes:
        raise LimitError(f"the input has {size} bytes, more than the limit of {options.max_bytes}")
    if isinstance(raw, str):
        decoded = Decoded(raw.removeprefix("\ufeff"), None, "str", 0)
    else:
        decoded = decode(raw, options.encoding)
    notices = _notices_of_decoding(decoded)
    kind = options.input_kind or sniff(decoded.text)
    if kind is InputKind.TEXT:
        from .markdown import is_markdown, markdown_tree  # what pages do without is not loaded for them
        from .plaintext import clean_text, find_paragraphs

        text = clean_text(decoded.text)
        if is_markdown(text):
            tree = markdown_tree(text)
            return Page(kind, decoded, tree, *find_blocks(tree), url, notices)
        return Page(kind, decoded, None, *find_paragraphs(text), url, notices)
    root, mended = parse(decoded, raw if isinstance(raw, bytes) else None)
    notices.extend(mended)
    outline, blocks = find_blocks(root) if root is not None else (Outline(), [])
    return Page(kind, decoded, root, outline, blocks, url, notices)


def sniff(text: str) -> InputKind:
    """Returns whether a text is HTML: it begins like a page, or it holds several tags, closes some, and has them throughout.

    Flattened text may quote some HTML (a box for copying the article, a line of code); that does not make it a page.

    >>> sniff("<!DOCTYPE html><p>Hello"), sniff("The <b> tag sets text in bold.")
    (<InputKind.HTML: 'html'>, <InputKind.TEXT: 'text'>)
    """
    if STARTS_AS_HTML.match(text):
        return InputKind.HTML
    tags = [(found[1], found.start()) for found in TAG.finditer(text, 0, SNIFF_CHARS)]
    if len(tags) < TAGS_OF_HTML or tags[0][1] > FIRST_TAG_WITHIN or len(tags) * CHARS_A_TAG < min(len(text), SNIFF_CHARS):
        return InputKind.TEXT
    return InputKind.HTML if any(mark for mark, _ in tags) else InputKind.TEXT


def _notices_of_decoding(decoded: Decoded) -> list[Notice]:
    notices = []
    if decoded.how in ("detected", "fallback") and not decoded.text.isascii():
        notices.append(Notice("encoding", f"no encoding is declared and it is not UTF-8; read as {decoded.encoding} ({decoded.how})"))
    if decoded.replaced:
        notices.append(Notice("undecodable", f"{decoded.replaced} characters are not valid {decoded.encoding}; U+FFFD stands for them"))
    return notices
