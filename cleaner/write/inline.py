"""Runs to a line of Markdown: marks to delimiters that are read as they are meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from ..flow_model import BREAK, Mark, MarkKind, Run
from .addresses import autolink, destination, is_safe, title_of
from .escape import Surroundings, escape, escape_line_start, is_punctuation, is_space, may_be_punctuation


class Place(IntEnum):
    """Where runs are written."""

    PARAGRAPH = 1
    HEADING = 2
    CELL = 3


@dataclass(frozen=True, slots=True)
class Style:
    """What the caller wants written."""

    links: bool = True
    images: bool = True


class Type(IntEnum):
    """What a token is."""

    TEXT = 1
    ATOM = 2
    """Written as it is: code, an image, a formula."""
    SPACE = 3
    OPEN = 4
    CLOSE = 5
    """Delimiters of emphasis, which are read by what stands beside them."""
    TAG = 6
    """Brackets of links, and sub and sup, which always count."""
    LINE_END = 7


@dataclass(slots=True)
class Token:
    type: Type
    text: str
    marks: tuple[Mark, ...] = ()


DELIMITERS = {MarkKind.EMPHASIS: "*", MarkKind.STRONG: "**", MarkKind.STRIKE: "~~"}
TAGS = {MarkKind.SUB: "sub", MarkKind.SUP: "sup"}
OUTERMOST = (MarkKind.LINK, MarkKind.SUB, MarkKind.SUP, MarkKind.STRIKE, MarkKind.STRONG, MarkKind.EMPHASIS)
"""Which of the marks of one stretch is written around the others."""
PAIRS = frozenset("“” «» ‹› „“ ‚‘ ‘’ \"\" '' () [] （） 「」 『』 《》 〈〉 【】".split())


def write_runs(runs: Sequence[Run], place: Place, style: Style) -> str:
    """Returns runs as Markdown: lines of a paragraph, the one line of a heading or of a cell.

    1. Every run becomes a token; spaces are tokens of their own and belong to what both sides belong to.
    2. Delimiters are set around them, the longest stretch outermost, nested as trees.
    3. Where a delimiter would not be read as one, punctuation beside it moves out; where there is none, the
       letter outside is written as a character reference.
    4. Text is escaped where it would be read as markup, there and at line starts.
    """
    if len(runs) == 1 and not runs[0].marks:
        text = escape(runs[0].text, "", "", _surroundings([Token(Type.TEXT, runs[0].text)], place))
    else:
        tokens = nested(tokens_of(runs, place, style))
        mend(tokens)
        text = joined(tokens, place)
    return finished(text.strip(" "), place)


def finished(text: str, place: Place) -> str:
    if place is Place.CELL:
        return text
    if place is Place.HEADING:
        return re.sub(r"(^|[ \t])(#+)$", r"\1\\\2", text)
    lines = text.split("\n")
    return "\n".join(escape_line_start(line, is_first=not number) for number, line in enumerate(lines))


def tokens_of(runs: Sequence[Run], place: Place, style: Style) -> list[Token]:
    """Returns the words of runs and the spaces and line ends between them, with the marks that are written as delimiters."""
    tokens: list[Token] = []
    for text, marks, is_code in merged(runs, style):
        if text is None:
            _add_gap(tokens, Type.LINE_END)
            continue
        atom, inner = _atom(text, marks)
        if atom:
            tokens.append(Token(Type.ATOM, atom, inner))
            continue
        words = text.strip(" ")
        if text[:1] == " ":
            _add_gap(tokens, Type.SPACE)
        if words:
            tokens.append(Token(Type.ATOM if is_code else Type.TEXT, code_span(words) if is_code else words, inner))
        if words and text[-1:] == " ":
            _add_gap(tokens, Type.SPACE)
    while tokens and tokens[-1].type in (Type.SPACE, Type.LINE_END):
        tokens.pop()
    gap = {Place.PARAGRAPH: "  \n", Place.HEADING: " ", Place.CELL: "<br>"}[place]
    for number, token in enumerate(tokens):
        if token.type in (Type.SPACE, Type.LINE_END):
            token.text = gap if token.type is Type.LINE_END else " "
            after = tokens[number + 1].marks
            token.marks = tuple(mark for mark in tokens[number - 1].marks if mark in after)
    return tokens


def _add_gap(tokens: list[Token], kind: Type) -> None:
    """Adds a space or a line end; of several in a row one stays, a line end before a space, and none at the start."""
    if not tokens:
        return
    if tokens[-1].type not in (Type.SPACE, Type.LINE_END):
        tokens.append(Token(kind, ""))
    elif kind is Type.LINE_END:
        tokens[-1].type = kind


def merged(runs: Sequence[Run], style: Style) -> list[tuple[str | None, tuple[Mark, ...], bool]]:
    """Returns text, marks that can be written, and whether it is code, neighbours of equal marks joined; None is a line break."""
    parts: list[tuple[str | None, tuple[Mark, ...], bool]] = []
    for run in runs:
        if run == BREAK:
            parts.append((None, (), False))
            continue
        marks: list[Mark] = []
        is_code = False
        for mark in run.marks:
            if mark.kind is MarkKind.CODE:
                is_code = True
            elif mark not in marks and (mark.kind is not MarkKind.LINK or (style.links and is_safe(mark.target))):
                marks.append(mark)
        if marks and marks[-1].kind in (MarkKind.IMAGE, MarkKind.MATH, MarkKind.NOTE):
            if marks[-1].kind is not MarkKind.IMAGE or style.images:
                parts.append((run.text, tuple(marks), False))
            continue
        text = " ".join(run.text.split("\n"))
        last = parts[-1] if parts else None
        if last and last[0] is not None and last[1] == tuple(marks) and last[2] is is_code:
            parts[-1] = (last[0] + text, last[1], is_code)
        else:
            parts.append((text, tuple(marks), is_code))
    return parts


def _atom(text: str, marks: tuple[Mark, ...]) -> tuple[str, tuple[Mark, ...]]:
    """What a run is written as whole, '' if it is text or code; and the marks that remain to be set around it."""
    if not marks:
        return "", marks
    last, outer = marks[-1], marks[:-1]
    if last.kind is MarkKind.IMAGE:
        if is_safe(last.target):
            label = escape(" ".join(text.split()), "[", "]", Surroundings(), in_label=True)
            title = "" if last.title == text else title_of(last.title)
            return f"![{label}]({destination(last.target)}{title})", outer
        return "", outer
    if last.kind is MarkKind.MATH:
        return formula(last.target), outer
    if last.kind is MarkKind.NOTE:
        return f"[^{last.target}]", outer
    link = next((mark for mark in marks if mark.kind is MarkKind.LINK), None)
    if link is not None and (short := autolink(text, link.target)):
        return short, tuple(mark for mark in marks if mark is not link)
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
    """Returns TeX between dollar signs, so spaced that nothing in it is a tag or a link."""
    source = " ".join(source.split())
    for start, end in (("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]")):
        if source.startswith(start) and source.endswith(end) and len(source) > len(start) + len(end):
            source = source[len(start) : -len(end)].strip()
            break
    source = re.sub(r"(?<!\\)\$", r"\\$", source)
    source = re.sub(r"<(?=[A-Za-z/!?])", "< ", source).replace("](", "] (").replace("`", "'")
    return f"${source}$" if source else ""


def nested(tokens: Sequence[Token]) -> list[Token]:
    """Returns tokens with delimiters around the stretches of equal marks, opened and closed as trees are."""
    ends = _stretches(tokens)
    out: list[Token] = []
    stack: list[Mark] = []
    for number, token in enumerate(tokens):
        keep = 0
        while keep < len(stack) and stack[keep] in token.marks:
            keep += 1
        _close(out, stack, keep)
        opening = [mark for mark in token.marks if mark not in stack and mark.kind in OUTERMOST]
        opening.sort(key=lambda mark, at=ends[number]: (-at[mark], OUTERMOST.index(mark.kind)))  # type: ignore[misc]
        for mark in opening:
            if mark.kind is MarkKind.LINK and any(other.kind is MarkKind.LINK for other in stack):
                continue
            stack.append(mark)
            delimiter = DELIMITERS.get(mark.kind)
            if delimiter:
                out.append(Token(Type.OPEN, delimiter))
            else:
                out.append(Token(Type.TAG, "[" if mark.kind is MarkKind.LINK else f"<{TAGS[mark.kind]}>"))
        out.append(token)
    _close(out, stack, 0)
    return out


def _stretches(tokens: Sequence[Token]) -> list[dict[Mark, int]]:
    """For each token and each of its marks, the number of the last token of the stretch with that mark."""
    ends: list[dict[Mark, int]] = [{} for _ in tokens]
    after: dict[Mark, int] = {}
    for number in range(len(tokens) - 1, -1, -1):
        after = {mark: after.get(mark, number) for mark in tokens[number].marks}
        ends[number] = after
    return ends


def _close(out: list[Token], stack: list[Mark], keep: int) -> None:
    while len(stack) > keep:
        mark = stack.pop()
        if mark.kind is MarkKind.LINK:
            out.append(Token(Type.TAG, f"]({destination(mark.target)}{title_of(mark.title)})"))
        elif mark.kind in TAGS:
            out.append(Token(Type.TAG, f"</{TAGS[mark.kind]}>"))
        else:
            out.append(Token(Type.CLOSE, DELIMITERS[mark.kind]))


def mend(tokens: list[Token]) -> None:
    """Changes tokens so that every delimiter of emphasis is read as one (CommonMark 0.31.2, section 6.2)."""
    number = 0
    while number < len(tokens):
        if tokens[number].type is Type.OPEN:
            number = _mend_at(tokens, number, 1)
        elif tokens[number].type is Type.CLOSE:
            number = _mend_at(tokens, number, -1)
        number += 1


def _mend_at(tokens: list[Token], number: int, inward: int) -> int:
    """Mends one delimiter, whose inside is in the direction `inward`; returns its new number."""
    inner, outer = _beside(tokens, number, inward), _beside(tokens, number, -inward)
    inside = _edge(tokens, inner, -inward)
    outside = _edge(tokens, outer, inward)
    if not may_be_punctuation(inside) or is_space(outside) or is_punctuation(outside):
        return number
    token = tokens[inner]
    if token.type is Type.TEXT and all(tokens[i].type is tokens[number].type for i in range(number, inner, inward)):
        text = token.text if inward == 1 else token.text[::-1]
        count = next((place for place, char in enumerate(text) if not may_be_punctuation(char)), len(text))
        if count < len(text) and not is_space(text[count]):
            moved = text[:count] if inward == 1 else text[:count][::-1]
            token.text = text[count:] if inward == 1 else text[count:][::-1]
            tokens.insert(outer + (1 if inward == 1 else 0), Token(Type.TEXT, moved))
            number += 1 if inward == 1 else 0
            _move_partner(tokens, number, inward, moved)
            return number
    if tokens[outer].type is Type.TEXT:
        reference = Token(Type.ATOM, f"&#{ord(outside)};")
        if inward == 1:
            tokens[outer].text = tokens[outer].text[:-1]
            tokens.insert(outer + 1, reference)
            return number + 1
        tokens[outer].text = tokens[outer].text[1:]
        tokens.insert(outer, reference)
    return number


def _move_partner(tokens: list[Token], number: int, inward: int, moved: str) -> None:
    """Moves the other of a pair of quotation marks or brackets out too, where one delimited text held both."""
    text, partner = tokens[number + inward], number + 2 * inward
    if text.type is not Type.TEXT or not 0 <= partner < len(tokens) or tokens[partner].type not in (Type.OPEN, Type.CLOSE):
        return
    pair = (moved[-1], text.text[-1]) if inward == 1 else (text.text[0], moved[0])
    if len(text.text) > 1 and "".join(pair) in PAIRS and not is_space(text.text[-2 if inward == 1 else 1]):
        text.text = text.text[:-1] if inward == 1 else text.text[1:]
        tokens.insert(partner + (1 if inward == 1 else 0), Token(Type.TEXT, pair[inward == 1]))


def _beside(tokens: Sequence[Token], number: int, step: int) -> int:
    """The number of the next token in a direction that is no delimiter of the same sign."""
    sign = tokens[number].text[0]
    number += step
    while 0 <= number < len(tokens) and tokens[number].type in (Type.OPEN, Type.CLOSE) and tokens[number].text[0] == sign:
        number += step
    return number


def _edge(tokens: Sequence[Token], number: int, step: int) -> str:
    """The first (`step` -1) or last (1) character of a token; '' beyond the ends."""
    if not 0 <= number < len(tokens):
        return ""
    return tokens[number].text[:1] if step == -1 else tokens[number].text[-1:]


def joined(tokens: Sequence[Token], place: Place) -> str:
    """Returns the Markdown of tokens, text escaped."""
    tokens = _texts_joined(tokens)
    around = _surroundings(tokens, place)
    out: list[str] = []
    in_label = False
    for number, token in enumerate(tokens):
        if token.type is Type.TEXT:
            out.append(escape(token.text, _edge(tokens, number - 1, 1), _edge(tokens, number + 1, -1), around, in_label=in_label))
            continue
        if token.type is Type.TAG and token.text[0] in "[]":
            in_label = token.text[0] == "["
        out.append(token.text.replace("|", "\\|") if place is Place.CELL else token.text)
    return "".join(out)


def _texts_joined(tokens: Sequence[Token]) -> list[Token]:
    made: list[Token] = []
    for token in tokens:
        if made and token.type in (Type.TEXT, Type.SPACE) and made[-1].type is Type.TEXT:
            made[-1] = replace(made[-1], text=made[-1].text + token.text)
        elif token.text:
            made.append(token if token.type is not Type.SPACE else replace(token, type=Type.TEXT))
    return made


def _surroundings(tokens: Sequence[Token], place: Place) -> Surroundings:
    """What of signs there is in a block: those that stand once and only in text mean nothing."""
    once = ""
    for sign in "*_~`":
        count = sum(len(re.findall(re.escape(sign) + "+", token.text)) for token in tokens if sign in token.text)
        if count == 1 and not any(token.type is not Type.TEXT and sign in token.text for token in tokens):
            once += sign
    return Surroundings(once, place is Place.CELL)
