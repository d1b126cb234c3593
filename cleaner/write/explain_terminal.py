"""Writes why each block was kept or dropped for a person at a terminal: in its width, with colours and column heads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap

from ..model import Block
from ..text import has_other_scripts, printable
from .explain import FOLDED_BLOCKS, runs_of, shown_text, state_of, totals, verdict_of

LEAST_TEXT_CHARS = 24
"""The column of the text is at least this wide, even if the lines are then wider than the terminal."""
COLOURS = {"kept": "32", "moved": "36", "dropped": "31", "head": "1", "soft": "2"}
"""The codes of the terminal (ECMA-48) for each state."""
HEADS = ("", "state", "rule", "chance")

Row = tuple[str, str, str, str, str, str]
"""Number, state, rule, chance, text, and reason."""


def write_for_terminal(blocks: Sequence[Block], chosen: Sequence[int] | None, cut: float | None, width: int, *, colour: bool) -> str:
    """Returns the explanation of all blocks, or of the `chosen` ones, in lines of at most `width` columns.

    Of all blocks, every one is a line, and dropped ones have their reason below them; a run of dropped ones is one line, which begins
    with the first of their words. Of chosen blocks, the text and the reason are complete. `cut` is the chance from which on a block
    is kept.
    """
    rows = _folded(blocks) if chosen is None else [_row(index, blocks[index]) for index in chosen]
    widths = [max([len(head), *(len(row[column]) for row in rows)]) for column, head in enumerate(HEADS)]
    indent = sum(widths) + 2 * len(HEADS)
    room = max(width - indent, LEAST_TEXT_CHARS)
    paint = _painter(colour)
    lines = [paint("head", "  ".join([*(head.ljust(size) for head, size in zip(HEADS, widths, strict=True)), "text"]))]
    for row in rows:
        state, text, reason = row[1], row[4], row[5]
        cells = [row[0].rjust(widths[0]), paint(state, row[1].ljust(widths[1])), row[2].ljust(widths[2]), row[3].rjust(widths[3])]
        texts = [shortened(text, room)] if chosen is None else _lines(text, room)
        lines.append("  ".join([*cells, texts[0] if state == "kept" else paint("soft", texts[0])]).rstrip())
        lines += [" " * indent + line for line in texts[1:]]
        if reason and (chosen is not None or state == "dropped"):
            reasons = [shortened(reason, room)] if chosen is None else _lines(reason, room)
            lines += [" " * indent + paint("soft", line) for line in reasons]
    if chosen is None:
        about_cut = "" if cut is None else f" Blocks with a chance of {cut:.2f} or more read like the article."
        hints = "--why 'some words' shows one block and its reason, | less every block, -o why.html a page to look at."
        for paragraph in (f"{totals(blocks)}.{about_cut}", hints):
            lines += ["", *wrap(paragraph, max(width, LEAST_TEXT_CHARS), break_on_hyphens=False)]
    return "\n".join(lines) + "\n"


def _folded(blocks: Sequence[Block]) -> list[Row]:
    """The rows of all blocks; a run of dropped ones is one row."""
    rows: list[Row] = []
    for state, run in runs_of(blocks):
        if state != "dropped" or len(run) < FOLDED_BLOCKS:
            rows += [_row(index, blocks[index]) for index in run]
            continue
        rules = Counter(verdict_of(blocks[index]).rule for index in run)
        rule = rules.most_common(1)[0][0] + (f" +{len(rules) - 1}" if len(rules) > 1 else "")
        first_words = " · ".join(shown_text(blocks[index]) for index in run)
        rows.append((f"{run[0]}-{run[-1]}", state, rule, "", f"{len(run)} blocks: {first_words}", ""))
    return rows


def _row(index: int, block: Block) -> Row:
    verdict = verdict_of(block)
    chance = "" if verdict.score is None else f"{verdict.score:.2f}"
    return str(index), state_of(verdict), verdict.rule, chance, shown_text(block), printable(verdict.reason)


def _painter(colour: bool) -> Callable[[str, str], str]:
    """A function that puts a text into the colour of a name, if there are colours."""

    def paint(name: str, text: str) -> str:
        return f"\x1b[{COLOURS[name]}m{text}\x1b[0m" if colour and text else text

    return paint


def _lines(text: str, columns: int) -> list[str]:
    """The text in lines of at most `columns` columns; characters of other scripts may take two each."""
    return wrap(text, columns // 2 if has_other_scripts(text) else columns) or [""]


def shortened(text: str, columns: int) -> str:
    """Returns the text, or as much of its beginning as a terminal shows in `columns` columns, with an ellipsis.

    >>> shortened("The ferry came in at nine", 12), shortened("港の事務所は", 8)
    ('The ferry c…', '港の事…')
    """
    if not has_other_scripts(text):
        return text if len(text) <= columns else text[: columns - 1] + "…"
    sizes = list(_columns(text))
    if sum(sizes) <= columns:
        return text
    used = count = 0
    for size in sizes:
        if used + size > columns - 1:
            break
        used += size
        count += 1
    return text[:count] + "…"


def _columns(text: str) -> Iterator[int]:
    """Yields how many columns of a terminal each character takes (UAX 11)."""
    from unicodedata import combining, east_asian_width

    for character in text:
        yield 0 if combining(character) else 2 if east_asian_width(character) in "WF" else 1
