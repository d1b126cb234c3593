"""Tokens with delimiters among them, nested as trees, and each where CommonMark reads it as one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..flow_model import Mark, MarkKind
from .addresses import destination, title_of
from .escape import is_punctuation, is_space, may_be_punctuation
from .tokens import CLOSE, GAP, LINE_END, OPEN, TAG, TEXT, Token

SIGNS = {MarkKind.EMPHASIS: "*", MarkKind.STRONG: "**", MarkKind.STRIKE: "~~"}
TAGS = {MarkKind.SUB: "sub", MarkKind.SUP: "sup"}
PAIRS = frozenset("“” «» ‹› „“ ‚‘ ‘’ \"\" '' () [] （） 「」 『』 《》 〈〉 【】".split())


def nested(tokens: Sequence[Token]) -> list[Token]:
    """Returns tokens with delimiters around the stretches of equal marks; of two that begin together the longer is the outer one."""
    out: list[Token] = []
    stack: list[Mark] = []
    opened: list[Token] = []
    ends: list[dict[Mark, int]] = []
    for number, token in enumerate(tokens):
        marks = token.marks
        if not marks and not stack:
            out.append(token)
            continue
        keep = 0
        while keep < len(stack) and stack[keep] in marks:
            keep += 1
        _close(out, stack, opened, keep)
        if len(marks) > keep and token.type not in (GAP, LINE_END):
            opening = [mark for mark in marks if mark not in stack and mark.kind <= MarkKind.EMPHASIS]
            if len(opening) > 1:
                ends = ends or _stretches(tokens)
                reach = ends[number]
                opening.sort(key=lambda mark, reach=reach: (-reach[mark], mark.kind))  # type: ignore[misc]
            for mark in opening:
                stack.append(mark)
                opened.append(_opening(mark))
                out.append(opened[-1])
        out.append(token)
    _close(out, stack, opened, 0)
    return out


def _stretches(tokens: Sequence[Token]) -> list[dict[Mark, int]]:
    """For each token and each of its marks, the number of the last token of the stretch with that mark."""
    ends: list[dict[Mark, int]] = [{} for _ in tokens]
    after: dict[Mark, int] = {}
    for number in range(len(tokens) - 1, -1, -1):
        after = {mark: after.get(mark, number) for mark in tokens[number].marks}
        ends[number] = after
    return ends


def _opening(mark: Mark) -> Token:
    if mark.kind is MarkKind.LINK:
        return Token(TAG, "[")
    return Token(TAG, f"<{TAGS[mark.kind]}>") if mark.kind in TAGS else Token(OPEN, SIGNS[mark.kind])


def _close(out: list[Token], stack: list[Mark], opened: list[Token], keep: int) -> None:
    while len(stack) > keep:
        mark, opening = stack.pop(), opened.pop()
        if mark.kind is MarkKind.LINK:
            out.append(Token(TAG, f"]({destination(mark.target)}{title_of(mark.title)})"))
        elif mark.kind in TAGS:
            out.append(Token(TAG, f"</{TAGS[mark.kind]}>"))
        else:
            opening.partner = Token(CLOSE, opening.text, partner=opening)
            out.append(opening.partner)


def mend(tokens: list[Token]) -> None:
    """Changes tokens so that every delimiter of emphasis is read as one (CommonMark 0.31.2, section 6.2).

    One between punctuation inside and a letter outside is read as text. There the punctuation moves out, with
    its partner at the other end if it is one of a pair; where nothing else is inside, the letter outside is
    written as a character reference, which begins and ends with punctuation.
    """
    _tell_apart(tokens)
    number = 0
    while number < len(tokens):
        if tokens[number].type == OPEN:
            number = _mend_at(tokens, number, 1)
        elif tokens[number].type == CLOSE:
            number = _mend_at(tokens, number, -1)
        number += 1


def _tell_apart(tokens: Sequence[Token]) -> None:
    """Gives emphasis underscores where its stars would stand beside others.

    Those around one stretch of emphasis that is strong all through can be told apart as they are.
    """
    stars = [number for number, token in enumerate(tokens) if token.type in (OPEN, CLOSE) and token.text[0] == "*"]
    beside = {number for pair in pairwise(stars) if pair[1] == pair[0] + 1 for number in pair}
    for place in range(len(stars) - 3):
        four = stars[place : place + 4]
        alone = four[0] - 1 not in beside and four[3] + 1 not in beside
        if alone and [tokens[number].type for number in four] == [OPEN, OPEN, CLOSE, CLOSE] and beside.issuperset(four):
            beside.difference_update(four)
    for number in beside:
        token = tokens[number]
        if token.text == "*" and token.partner is not None:
            token.text = token.partner.text = "_"


def _mend_at(tokens: list[Token], number: int, inward: int) -> int:
    """Mends one delimiter, whose inside is in the direction `inward`; returns its new number."""
    inner, outer = _beside(tokens, number, inward), _beside(tokens, number, -inward)
    inside = edge(tokens, inner, -inward)
    outside = edge(tokens, outer, inward)
    is_low = tokens[number].text == "_"
    if is_space(outside) or is_punctuation(outside) or not (is_low or may_be_punctuation(inside)):
        return number
    token = tokens[inner]
    if not is_low and token.type == TEXT and all(tokens[other].type == tokens[number].type for other in range(number, inner, inward)):
        text = token.text if inward == 1 else token.text[::-1]
        count = next((place for place, char in enumerate(text) if not may_be_punctuation(char)), len(text))
        if count < len(text) and not is_space(text[count]):
            moved = text[:count] if inward == 1 else text[:count][::-1]
            token.text = text[count:] if inward == 1 else text[count:][::-1]
            tokens.insert(outer + (inward == 1), Token(TEXT, moved))
            number += inward == 1
            _move_partner(tokens, number, inward, moved)
            return number
    if tokens[outer].type == TEXT:
        _refer(tokens, outer, inward)
        number += inward == 1
    return number


def _move_partner(tokens: list[Token], number: int, inward: int, moved: str) -> None:
    """Moves the other of a pair of quotation marks or brackets out too, where one delimited text held both."""
    text, partner = tokens[number + inward], number + 2 * inward
    if text.type != TEXT or not 0 <= partner < len(tokens) or tokens[partner].type not in (OPEN, CLOSE):
        return
    pair = (moved[-1], text.text[-1]) if inward == 1 else (text.text[0], moved[0])
    if len(text.text) > 1 and "".join(pair) in PAIRS and not is_space(text.text[-2 if inward == 1 else 1]):
        text.text = text.text[:-1] if inward == 1 else text.text[1:]
        tokens.insert(partner + (inward == 1), Token(TEXT, pair[inward == 1]))


def _refer(tokens: list[Token], number: int, side: int) -> None:
    """Writes the last (`side` 1) or first (-1) character of a text as a character reference."""
    text = tokens[number].text
    char, rest = (text[-1], text[:-1]) if side == 1 else (text[0], text[1:])
    tokens[number].text = rest
    tokens.insert(number + (side == 1), Token(TAG, f"&#{ord(char)};"))


def _beside(tokens: Sequence[Token], number: int, step: int) -> int:
    """The number of the next token in a direction that is no delimiter of the same sign."""
    sign = tokens[number].text[0]
    number += step
    while 0 <= number < len(tokens) and tokens[number].type in (OPEN, CLOSE) and tokens[number].text[0] == sign:
        number += step
    return number


def edge(tokens: Sequence[Token], number: int, step: int) -> str:
    """Returns the first (`step` -1) or last (1) character of a token, a newline for a line end; '' beyond the ends."""
    if not 0 <= number < len(tokens):
        return ""
    text = tokens[number].text
    if text[-1:] == "\n":
        return "\n"
    return text[:1] if step == -1 else text[-1:]
