"""Escapes text and addresses for Markdown: a backslash only where a character would be read as markup.

Section numbers are those of CommonMark 0.31.2.
"""

import re
import unicodedata
from typing import NamedTuple

from ..patterns import regex
from ..text import printable
from ..urls import clean_address

SPECIAL = regex(r"[\\`*_~\[\]<&!|]")
MARKUP = regex(r"\\|`+|\*+|_+|~+|\[|\]|<|&|!|\|")
ENTITY = regex(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
ENTITY_CHARS = 34
"""The longest text that `ENTITY` matches."""
ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")

LINE_STARTERS = frozenset("#>-+*~`_=[|:0123456789")
BLOCK_START = regex(r"#{1,6}(?=[ \t]|$)|>|[-+*](?=[ \t]|$)|~~~|`{3,}(?=[^`]*$)|\+\+\+$")
RULE_OR_UNDERLINE = regex(r"[-_*=](?:[ \t]*[-_*=])*[ \t]*$")
ITEM_NUMBER = regex(r"[0-9]{1,9}(?=[.)](?:[ \t]|$))")
REFERENCE_LABEL = regex(r"\[(?:[^\[\]\\`]|\\.)*\](?=:)")

UNSAFE_SCHEMES = frozenset(("javascript", "vbscript", "livescript", "mocha", "data", "blob", "file", "jar", "feed", "view-source"))
SCHEME = regex(r"\s*([A-Za-z][A-Za-z0-9+.\s-]*):")
UNWRITABLE = regex(r"[\s<>\\`\"]")
PLAIN_ADDRESS = regex(r"[\w:/?#@!$'*+,;=.~%-]+\Z", re.ASCII)
AUTOLINK = regex(r"(?:https?|ftp)://[^\s<>\x00-\x20`\\]+\Z", re.I)
MAIL_ADDRESS = regex(r"[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+\Z", re.ASCII)


class Context(NamedTuple):
    """What the rest of a block says about a text that is part of it."""

    once: str = ""
    """The delimiter characters that the block holds in one place only, in text: without a partner they are no markup."""
    in_cell: bool = False
    """Whether the block is the cell of a table, where `|` is markup."""
    in_label: bool = False
    """Whether the text is the label of a link or an image, where all brackets are markup."""


def is_space(char: str) -> bool:
    """Returns whether a character is white space; '', the end of the block, counts as such."""
    return not char or char.isspace()


def is_punctuation(char: str) -> bool:
    """Returns whether every version of CommonMark takes a character for punctuation."""
    return char in ASCII_PUNCTUATION or (len(char) == 1 and unicodedata.category(char)[0] == "P")


def may_be_punctuation(char: str) -> bool:
    """Returns whether some version of CommonMark takes a character for punctuation (since 0.31 also symbols)."""
    return char in ASCII_PUNCTUATION or (len(char) == 1 and unicodedata.category(char)[0] in "PS")


def escape(text: str, before: str, after: str, context: Context) -> str:
    """Returns a text with backslashes before the characters that would be read as inline markup.

    `before` and `after` are the characters that will be written beside the text; '' at the ends of the block.

    >>> escape("2*3*4, snake_case, a [note] and [a](b), 3 < 4 <b>", "", "", Context())
    '2\\\\*3\\\\*4, snake_case, a [note] and [a\\\\](b), 3 < 4 \\\\<b>'
    """
    if not SPECIAL.search(text):
        return text

    def escaped(match: re.Match[str]) -> str:
        sign, start, end = match[0], match.start(), match.end()
        left = text[start - 1] if start else before
        right = text[end] if end < len(text) else after
        if not _is_markup(sign, left, right, text[start : start + ENTITY_CHARS], context):
            return sign
        return "".join("\\" + char for char in sign)

    return MARKUP.sub(escaped, text)


def _is_markup(sign: str, left: str, right: str, rest: str, context: Context) -> bool:
    """Returns whether a run of one character would be read as markup between these two characters."""
    kind = sign[0]
    if kind == "\\":
        return right in ASCII_PUNCTUATION or right == "\n"
    if kind in "*~`":
        return kind not in context.once and (kind == "`" or not (is_space(left) and is_space(right)))
    if kind == "_":
        inside_word = not is_space(left) and not is_space(right) and not may_be_punctuation(left) and not may_be_punctuation(right)
        return "_" not in context.once and not inside_word and not (is_space(left) and is_space(right))
    if kind == "[":
        return context.in_label or right == "^"
    if kind == "]":
        return context.in_label or right in ("(", "[")
    if kind == "<":
        return right.isalpha() or right in ("/", "!", "?")
    if kind == "&":
        return ENTITY.match(rest) is not None
    if kind == "!":
        return len(rest) == 1 and right == "["
    return context.in_cell


def escape_line_start(line: str, *, is_first: bool) -> str:
    """Returns a line of a paragraph with a backslash if its start would end the paragraph or turn it into something else.

    That is: a heading, a quote, a list item, a thematic break, a code fence, a link reference definition, and, in all lines
    but the first, the underline of a heading and the delimiter row of a table.

    >>> escape_line_start("1986. A great year", is_first=True), escape_line_start("===", is_first=False)
    ('1986\\\\. A great year', '\\\\===')
    """
    if line[:1] not in LINE_STARTERS:
        return line
    if not is_first and "-" in line and line[0] in "|:-" and not line.strip("|:- \t"):
        return "\\" + line
    if line[0].isdigit() or line[0] == "[":
        match = (REFERENCE_LABEL if line[0] == "[" else ITEM_NUMBER).match(line)
        return f"{match[0]}\\{line[match.end() :]}" if match else line
    if BLOCK_START.match(line):
        return "\\" + line
    if not RULE_OR_UNDERLINE.match(line):
        return line
    is_underline = line[0] in "-=" and not is_first
    is_rule = line.count(line[0]) > 2 and line[0] != "=" and not line.strip(f"{line[0]} \t")
    return "\\" + line if is_underline or is_rule else line


def is_safe(target: str) -> bool:
    """Returns whether the Markdown may link to an address: False for empty ones, and for schemes that run or embed something
    or read the reader's files.

    >>> is_safe("https://example.org/"), is_safe(" java\\nscript:alert(1)"), is_safe("data:text/html,x")
    (True, False, False)
    """
    if target.startswith(("https://", "http://", "/", "#")):
        return True
    match = SCHEME.match(clean_address(target))
    return bool(target.strip()) and (match is None or "".join(match[1].split()).lower() not in UNSAFE_SCHEMES)


def destination(target: str) -> str:
    """Returns an address as it is written between the parentheses of a link (section 6.3).

    Characters that would end it there are percent-encoded; parentheses only if they are not balanced.

    >>> destination("/files/annual report (2024).pdf"), destination("b)c")
    ('/files/annual%20report%20(2024).pdf', 'b%29c')
    """
    if PLAIN_ADDRESS.match(target):
        return target
    address = UNWRITABLE.sub(_percent_encoded, clean_address(target))
    if not _is_balanced(address):
        address = address.replace("(", "%28").replace(")", "%29")
    return _without_entities(address)


def _percent_encoded(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode())


def _is_balanced(address: str) -> bool:
    depth = 0
    for char in address:
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def _without_entities(text: str) -> str:
    """Returns a text with a backslash before everything that would be read as a character reference."""
    return ENTITY.sub(lambda match: "\\" + match[0], text)


def link_title(title: str) -> str:
    """Returns the title of a link or an image as it is written after the address, with a space before it; '' if it is empty."""
    title = printable(title)
    if not title:
        return ""
    escaped = title.replace("\\", "\\\\").replace('"', '\\"')
    return f' "{_without_entities(escaped)}"'


def autolink(text: str, target: str) -> str:
    """Returns the short form of a link whose text is its address (section 6.5); '' if there is none that is read alike."""
    if text == target and AUTOLINK.match(target) and not ENTITY.search(target) and "|" not in target:
        return f"<{target}>"
    if target == f"mailto:{text}" and MAIL_ADDRESS.match(text):
        return f"<{text}>"
    return ""
