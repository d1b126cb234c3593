"""Runs to tokens: words, what is written whole, and the gaps between, each with the marks that become delimiters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from ..flow_model import BREAK, Mark, MarkKind, Run
from ..text import printable
from .addresses import autolink, destination, is_safe, title_of
from .escape import Surroundings, escape

TEXT, ATOM, GAP, LINE_END, OPEN, CLOSE, TAG = range(7)
"""What a token is: text to be escaped; written as it is; a space; a line break; a delimiter of emphasis, read by
what stands beside it; a bracket of a link or a tag of sub and sup, which always count."""

Marks: TypeAlias = tuple[Mark, ...]
Part: TypeAlias = tuple[str | None, Marks, bool]


class Style(NamedTuple):
    """What the caller wants written."""

    links: bool = True
    images: bool = True


class Token:
    """A piece of a line of Markdown."""

    __slots__ = ("marks", "partner", "text", "type")

    def __init__(self, type: int, text: str, marks: Marks = (), partner: Token | None = None) -> None:
        self.type = type
        self.text = text
        self.marks = marks
        self.partner = partner
        """The other of a pair of delimiters."""


def tokens_of(runs: Sequence[Run], line_end: str, style: Style) -> list[Token]:
    """Returns the tokens of runs; a space at the edge of a mark belongs to what both sides belong to."""
    tokens: list[Token] = []
    for text, marks, is_code in merged(runs, style):
        if text is None:
            _add_gap(tokens, LINE_END, line_end)
            continue
        if not marks and not is_code and text != " ":
            if not tokens or tokens[-1].type in (GAP, LINE_END) or tokens[-1].text[-1:] == " ":
                text = text.lstrip(" ")
            if text:
                tokens.append(Token(TEXT, text))
            continue
        atom, inner = _atom(text, marks)
        words = text.strip(" ")
        if atom:
            tokens.append(Token(ATOM, atom, inner))
            continue
        if text[:1] == " ":
            _add_gap(tokens, GAP, " ")
        if words:
            tokens.append(Token(ATOM, code_span(words), inner) if is_code else Token(TEXT, words, inner))
            if text[-1] == " ":
                _add_gap(tokens, GAP, " ")
    while tokens and tokens[-1].type in (GAP, LINE_END):
        tokens.pop()
    for number, token in enumerate(tokens):
        if token.type in (GAP, LINE_END):
            after = tokens[number + 1].marks
            token.marks = tuple(mark for mark in tokens[number - 1].marks if mark in after)
    return tokens


def _add_gap(tokens: list[Token], kind: int, text: str) -> None:
    """Adds a space or a line end; of several in a row one stays, a line end before a space, and none at the start."""
    if not tokens:
        return
    last = tokens[-1]
    if last.type == TEXT and not last.marks and last.text[-1] == " ":
        if kind == GAP:
            return
        last.text = last.text.rstrip(" ")
    if last.type not in (GAP, LINE_END):
        tokens.append(Token(kind, text))
    elif kind == LINE_END:
        last.type, last.text = kind, text


def merged(runs: Sequence[Run], style: Style) -> list[Part]:
    """Returns text, the marks that can be written, and whether it is code, neighbours of equal marks joined; None is a line break."""
    parts: list[Part] = []
    texts: list[str] = []
    set_as: Marks = ()
    was_code = False
    for run in runs:
        marks, is_code = _writable(run.marks, style) if run.marks else ((), False)
        is_whole = bool(marks) and marks[-1].kind >= MarkKind.IMAGE
        if texts and (is_whole or run == BREAK or marks != set_as or is_code is not was_code):
            parts.append(("".join(texts), set_as, was_code))
            texts = []
        if run == BREAK:
            parts.append((None, (), False))
        elif is_whole:
            if style.images or marks[-1].kind is not MarkKind.IMAGE:
                parts.append((run.text, marks, False))
        elif run.text:
            texts.append(" ".join(run.text.split("\n")) if "\n" in run.text else run.text)
            set_as, was_code = marks, is_code
    if texts:
        parts.append(("".join(texts), set_as, was_code))
    return parts


def _writable(marks: Marks, style: Style) -> tuple[Marks, bool]:
    """The marks that are written, each once and at most one link, sorted; and whether the text is code."""
    writable: list[Mark] = []
    is_code = has_link = False
    for mark in marks:
        kind = mark.kind
        if kind is MarkKind.CODE:
            is_code = True
        elif kind is MarkKind.LINK:
            if not has_link and style.links and is_safe(mark.target):
                has_link = True
                writable.append(mark)
        elif mark not in writable:
            writable.append(mark)
    writable.sort()
    return tuple(writable), is_code


def _atom(text: str, marks: Marks) -> tuple[str, Marks]:
    """What a run is written as whole, '' if it is text or code; and the marks that remain to be set around it."""
    if not marks:
        return "", marks
    last, outer = marks[-1], marks[:-1]
    if last.kind is MarkKind.IMAGE:
        if not is_safe(last.target):
            return "", outer
        label = escape(" ".join(text.split()), "[", "]", Surroundings(in_label=True))
        title = "" if last.title == text else title_of(last.title)
        return f"![{label}]({destination(last.target)}{title})", outer
    if last.kind is MarkKind.MATH:
        return formula(last.target), outer
    if last.kind is MarkKind.NOTE:
        return f"[^{last.target}]", outer
    for mark in marks:
        if mark.kind is MarkKind.LINK and (short := autolink(text, mark.target)):
            return short, tuple(other for other in marks if other is not mark)
    return "", marks


def code_span(text: str) -> str:
    """Returns text as a code span, with as many backticks as it takes.

    >>> code_span("a`b"), code_span("`"), code_span("x")
    ('``a`b``', '`` ` ``', '`x`')
    """
    taken = {len(ticks) for ticks in re.findall("`+", text)}
    count = 1
    while count in taken:
        count += 1
    pad = " " if text[0] == "`" or text[-1] == "`" else ""
    return f"{'`' * count}{pad}{text}{pad}{'`' * count}"


def formula(source: str) -> str:
    """Returns TeX between dollar signs, so spaced that nothing in it is a tag, a link or code.

    >>> formula("\\\\(a<b\\\\)"), formula("x^2")
    ('$a< b$', '$x^2$')
    """
    source = printable(source)
    for start, end in (("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]")):
        if source.startswith(start) and source.endswith(end) and len(source) > len(start) + len(end):
            source = source[len(start) : -len(end)].strip()
            break
    source = re.sub(r"(?<!\\)\$", r"\\$", source)
    source = re.sub(r"<(?=[A-Za-z/!?])", "< ", source).replace("](", "] (").replace("`", "'")
    return f"${source}$" if source else ""
