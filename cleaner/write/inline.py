"""Runs to a line of Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from ..flow_model import Run
from .delimiters import edge, mend, nested
from .escape import SPECIAL, Surroundings, escape, escape_line_start
from .tokens import GAP, OPEN, TAG, TEXT, Style, Token, tokens_of


class Place(Enum):
    """Where runs are written, and with it how their line breaks are."""

    PARAGRAPH = "  \n"
    HEADING = " "
    CELL = "<br>"


def write_runs(runs: Sequence[Run], place: Place, style: Style) -> str:
    """Returns runs as Markdown: lines of a paragraph, the one line of a heading or of a cell.

    1. Every run becomes a token, with its marks.
    2. Delimiters are set around them, nested as trees, and changed where they would not be read as such.
    3. Text is escaped where it would be read as markup, there and at line starts.
    """
    if len(runs) == 1 and not runs[0].marks:
        text = runs[0].text
        if SPECIAL.search(text):
            text = escape(text, "", "", surroundings([Token(TEXT, text)], place))
    else:
        tokens = nested(tokens_of(runs, place.value, style))
        if any(token.type == OPEN for token in tokens):
            mend(tokens)
        text = joined(tokens, place)
    text = text.strip(" ")
    if place is Place.PARAGRAPH:
        if "\n" in text:
            return "\n".join(escape_line_start(line, is_first=not number) for number, line in enumerate(text.split("\n")))
        return escape_line_start(text, is_first=True)
    if place is Place.HEADING and text[-1:] == "#":
        return re.sub(r"(^|[ \t])(#+)$", r"\1\\\2", text)
    return text


def joined(tokens: Sequence[Token], place: Place) -> str:
    """Returns the Markdown of tokens, text escaped."""
    tokens = _texts_joined(tokens)
    is_cell = place is Place.CELL
    if not is_cell and not any(token.type == TEXT and SPECIAL.search(token.text) for token in tokens):
        return "".join([token.text for token in tokens])
    around = surroundings(tokens, place)
    out: list[str] = []
    for number, token in enumerate(tokens):
        if token.type == TEXT:
            out.append(escape(token.text, edge(tokens, number - 1, 1), edge(tokens, number + 1, -1), around))
            continue
        if token.type == TAG and token.text[0] in "[]":
            around = around._replace(in_label=token.text[0] == "[")
        out.append(token.text.replace("|", "\\|") if is_cell else token.text)
    return "".join(out)


def _texts_joined(tokens: Sequence[Token]) -> list[Token]:
    """The tokens that are not empty, texts and spaces beside each other made one."""
    made: list[Token] = []
    for token in tokens:
        is_text = token.type in (TEXT, GAP)
        if is_text and made and made[-1].type == TEXT:
            made[-1].text += token.text
        elif token.text:
            made.append(Token(TEXT, token.text) if is_text else token)
    return made


def surroundings(tokens: Sequence[Token], place: Place) -> Surroundings:
    """Returns what of signs there is in a block: those that stand once and only in text mean nothing."""
    texts = "\n".join([token.text for token in tokens if token.type == TEXT])
    others = "".join([token.text for token in tokens if token.type != TEXT])
    once = "".join(sign for sign in "*_~`" if sign in texts and sign not in others and len(re.findall(f"[{sign}]+", texts)) == 1)
    return Surroundings(once, place is Place.CELL)
