"""Lines that were broken at a margin: whether a text has such lines, and which of them belong together."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from ..patterns import regex
from ..text import SENTENCE_ENDS

FIRST_WORD = regex(r"\s*(\S*)")
NARROWEST, WIDEST = 38, 110
"""Characters of a margin: what mail, terminals and text browsers use."""
FULL, NEARLY_FULL = 0.6, 0.85
"""A line of at least this share of the margin is compared with the next; shorter ones end paragraphs. One without an
end mark that is nearly full goes on in any case: what did not fit may have been longer than a word."""
ENOUGH = 0.7
"""The share of long lines that must be full for a text to be wrapped."""
OVERLONG = 0.15
"""The share of characters that may stand in lines beyond the margin (long addresses, tables)."""
LOWER_STARTS = 0.25
"""The share of joined lines that begin with a small letter, at least, in a script that has them; verse has fewer."""
PIECE_CHARS = 55
"""A line of so many characters is prose; a line that goes on in small letters after it is a piece of it."""
BYLINE_WORDS = frozenset("by von par por di door av af oleh".split())
"""A line that is one of these, above a short one, begins a byline and is no piece of the headline."""
OPENS_PIECE = tuple(",.;:!?)]»”’%…")
SENTENCE_END = tuple(SENTENCE_ENDS + ':;"”»)]')


class Wrapping(NamedTuple):
    """How the lines of a text were broken: at a margin, or (`margin` 0) where paragraphs end."""

    margin: int

    def joins(self, line: str, following: str, after: str) -> bool:
        """Whether a line goes on in the following one; `after` is the line after that."""
        if self.margin:
            if len(line) + 1 + len(_first_word(following)) > self.margin:
                return True
            if line.endswith(SENTENCE_END):
                return False
            return len(line) >= (FULL if following.lstrip()[:1].islower() else NEARLY_FULL) * self.margin
        if len(after) < PIECE_CHARS and following.strip(" :").casefold() in BYLINE_WORDS:
            return False
        return _is_piece(line, following) or (
            len(line) >= PIECE_CHARS and not line.endswith(SENTENCE_END) and bool(after) and _is_piece(following, after)
        )

    def joined(self, lines: list[str]) -> str:
        """The text of lines that belong together; a word broken at a hyphen or a slash is closed up."""
        if len(lines) == 1:
            return lines[0]
        pieces = [lines[0]]
        for line in lines[1:]:
            text = line.strip()
            closed = (self.margin and pieces[-1][-2:-1].isalpha() and pieces[-1].endswith(("-", "/")) and text[:1].isalpha()) or (
                not self.margin and text.startswith(OPENS_PIECE)
            )
            pieces.append(text if closed or not text else " " + text)
        return "".join(pieces)


def find_wrapping(lines: list[str]) -> Wrapping:
    """Returns the margin at which lines were broken, 0 where they were not.

    A text is wrapped if hardly any line passes the margin (the length that 98 in 100 keep), and if for most of
    its long lines the first word of the next would not have fitted any more. Verse and lists fail the second,
    since their lines end before the margin; so do lines that begin with capitals throughout.
    """
    pairs = [
        (line, following)
        for line, following in pairwise(lines)
        if NARROWEST <= len(line) <= WIDEST and following and " " in line.strip() and "://" not in line
    ]
    if not pairs:
        return Wrapping(0)
    lengths = sorted(len(line) for line, _ in pairs)
    margin = lengths[min(len(lengths) - 1, int(0.98 * len(lengths)))]
    overlong = sum(len(line) for line in lines if len(line) > margin + 2 and "://" not in line)
    if overlong > OVERLONG * sum(map(len, lines)):
        return Wrapping(0)
    long_pairs = [(line, following) for line, following in pairs if len(line) >= FULL * margin]
    full = [following for line, following in long_pairs if len(line) + 1 + len(_first_word(following)) > margin]
    starts = [following.lstrip()[:1] for following in full]
    cased = [start for start in starts if start.lower() != start.upper()]
    lower = sum(map(str.islower, cased))
    if len(full) < ENOUGH * len(long_pairs) or lower < LOWER_STARTS * len(cased) or (len(full) < 3 and not lower):
        return Wrapping(0)
    return Wrapping(margin)


def _first_word(line: str) -> str:
    found = FIRST_WORD.match(line)
    return found[1] if found else ""


def _is_piece(line: str, following: str) -> bool:
    """Whether a line that was not wrapped is a piece of the sentence that another one begins."""
    start = following.lstrip()
    if start.startswith(OPENS_PIECE):
        return len(start) > 1 or line.endswith(SENTENCE_END) is False
    return start[:1].islower() and not line.endswith(SENTENCE_END) and (len(line) >= PIECE_CHARS or len(start) >= PIECE_CHARS)
