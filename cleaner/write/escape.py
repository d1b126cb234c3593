"""Text that means itself in Markdown: a backslash only where a character would change what is read."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from ..patterns import regex

SPECIAL = regex(r"[\\`*_~\[\]<&!|]")
MARKUP = regex(r"\\|`+|\*+|_+|~+|\[|\]|<|&|!|\|")
ENTITY = regex(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
ASCII_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
SIGN = regex(r"#{1,6}(?=[ \t]|$)|>|[-+*](?=[ \t]|$)|~~~|`{3,}(?=[^`]*$)|\+\+\+$")
RULE = regex(r"[-_*=](?:[ \t]*[-_*=])*[ \t]*$")
NUMBER = regex(r"[0-9]{1,9}(?=[.)](?:[ \t]|$))")
LABEL = regex(r"\[(?:[^\[\]\\`]|\\.)*\](?=:)")
LINE_STARTERS = frozenset("#>-+*~`_=[|:0123456789")


class Surroundings(NamedTuple):
    """What else stands in the block that a text is part of."""

    once: str = ""
    """Signs that stand in it once, in text: alone they cannot mean anything."""
    in_cell: bool = False
    in_label: bool = False
    """Whether it is the text of a link or an image, where brackets count."""


def is_space(char: str) -> bool:
    return not char or char.isspace()


def is_punctuation(char: str) -> bool:
    """Whether every version of CommonMark takes a character for punctuation."""
    return char in ASCII_PUNCTUATION or (len(char) == 1 and unicodedata.category(char)[0] == "P")


def may_be_punctuation(char: str) -> bool:
    """Whether some version of CommonMark takes a character for punctuation (since 0.31 also symbols)."""
    return char in ASCII_PUNCTUATION or (len(char) == 1 and unicodedata.category(char)[0] in "PS")


def escape(text: str, before: str, after: str, around: Surroundings) -> str:
    """Returns text of a block with backslashes where needed.

    `before` and `after` are the characters that will stand beside it, '' for the ends of the block.

    >>> escape("2*3*4, snake_case, a [note] and [a](b), 3 < 4 <b>", "", "", Surroundings())
    '2\\\\*3\\\\*4, snake_case, a [note] and [a\\\\](b), 3 < 4 \\\\<b>'
    """
    if not SPECIAL.search(text):
        return text

    def escaped(found: re.Match[str]) -> str:
        sign, start, end = found[0], found.start(), found.end()
        left = text[start - 1] if start else before
        right = text[end] if end < len(text) else after
        if not _counts(sign, left, right, text[start : start + 34], around):
            return sign
        return "".join("\\" + c for c in sign)

    return MARKUP.sub(escaped, text)


def _counts(sign: str, left: str, right: str, rest: str, around: Surroundings) -> bool:
    """Whether signs of one character would be markup between these two characters."""
    kind = sign[0]
    if kind == "\\":
        return right in ASCII_PUNCTUATION or right == "\n"
    if kind in "*~`":
        return kind not in around.once and (kind == "`" or not (is_space(left) and is_space(right)))
    if kind == "_":
        inside_word = not is_space(left) and not is_space(right) and not may_be_punctuation(left) and not may_be_punctuation(right)
        return "_" not in around.once and not inside_word and not (is_space(left) and is_space(right))
    if kind == "[":
        return around.in_label or right == "^"
    if kind == "]":
        return around.in_label or right in ("(", "[")
    if kind == "<":
        return right.isalpha() or right in ("/", "!", "?")
    if kind == "&":
        return ENTITY.match(rest) is not None
    if kind == "!":
        return len(rest) == 1 and right == "["
    return around.in_cell


def escape_line_start(line: str, *, is_first: bool) -> str:
    """Returns a line of a paragraph with a backslash where its start would make it something else.

    That is a heading, a quote, a list item, a rule, a fence, a definition of a reference, the underline of a
    heading or (but in the first line) of a table's header.

    >>> escape_line_start("1986. A great year", is_first=True), escape_line_start("===", is_first=False)
    ('1986\\\\. A great year', '\\\\===')
    """
    if line[:1] not in LINE_STARTERS:
        return line
    if not is_first and "-" in line and line[0] in "|:-" and not line.strip("|:- \t"):
        return "\\" + line
    if line[0].isdigit() or line[0] == "[":
        found = (LABEL if line[0] == "[" else NUMBER).match(line)
        return f"{found[0]}\\{line[found.end() :]}" if found else line
    if SIGN.match(line):
        return "\\" + line
    if not RULE.match(line):
        return line
    is_underline = line[0] in "-=" and not is_first
    is_rule = line.count(line[0]) > 2 and line[0] != "=" and not line.strip(f"{line[0]} \t")
    return "\\" + line if is_underline or is_rule else line
