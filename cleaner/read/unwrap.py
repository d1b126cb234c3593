"""Finds out whether the lines of a text were broken at a margin, and which lines belong together."""

from itertools import pairwise
from typing import NamedTuple

from ..patterns import regex
from ..text import FIRST_WIDE, SENTENCE_ENDS

LEAST_WIDE_LINES, MOST_WIDE_MISSING = 3, 2
LEAST_WIDE_CHARS, MOST_WIDE_CHARS = 14, 60
"""Margins of Chinese and Japanese text; a mark that must not begin a line can leave it up to `MOST_WIDE_MISSING` characters short."""
WORDS = regex(r"[^\W\d_]++(?:-[^\W\d_]++)*+")
LETTERS = regex(r"[^\W\d_]+")
LAST_LETTERS = regex(r"[^\W\d_]{1,40}\Z")
AFTER_SUSPENDED = frozenset("und oder bzw and or et ou y o en of och eller og".split())
"""A hyphen before these words stands for the rest of a compound ("Ein- und Ausfahrt")."""
FIRST_WORD = regex(r"\s*(\S*)")
LEAST_MARGIN_CHARS = 38
MOST_MARGIN_CHARS = 110
"""The margins that mail, terminals and text browsers use."""
LONG_SHARE = 0.6
"""A line of at least this share of the margin is compared with the next line; a shorter one ends its paragraph."""
FULL_SHARE = 0.85
"""A line without an end mark continues if it has this share of the margin: what did not fit may have been longer than a word."""
LEAST_FULL_SHARE = 0.7
"""A text is wrapped if this share of its long lines is full."""
MOST_OVERLONG_SHARE = 0.15
"""At most this share of the characters may be in lines beyond the margin, such as long addresses and tables."""
LEAST_LOWER_SHARE = 0.25
"""At least this share of the joined lines begins with a small letter, in a script that has them; verse has fewer."""
LEAST_PROSE_CHARS = 55
"""A line of this length is prose. A line that continues in small letters after it is a piece of it."""
BYLINE_WORDS = frozenset("by von par por di door av af oleh".split())
"""A line that is one of these words, above a short line, begins a byline: it is not a piece of the headline above."""
CONTINUING_STARTS = tuple(",.;:!?)]»”’%…")
LINE_ENDS = tuple(SENTENCE_ENDS + ':;"”»)]')
"""Ends of lines that are whole. A closing single quotation mark is not one: it is an apostrophe as well."""


PRONOUN = regex(r"\s*I(?:['’](?:m|ve|d|ll))? [a-z]")
"""The beginning of a line that is capital wherever its sentence begins."""


class Wrapping(NamedTuple):
    """How the lines of a text were broken: at a margin, or, where `margin` is 0, at the ends of paragraphs."""

    margin: int
    """Characters."""
    words: frozenset[str] = frozenset()
    """The words of the text, in small letters, without those that a hyphen breaks at the end of a line; none if there are no such."""
    hyphenates: bool = False
    """Whether hyphens were added at the ends of lines: a word that one breaks stands whole elsewhere."""
    is_wide: bool = False
    """Whether the lines are Chinese or Japanese, which breaks anywhere."""

    def joins(self, line: str, following: str, after: str) -> bool:
        """Whether a line continues in the following one; `after` is the line after that."""
        if self.is_wide:
            return len(line) >= self.margin - MOST_WIDE_MISSING
        if self.margin:
            if len(line) + 1 + len(_first_word(following)) > self.margin:
                return True
            if line.endswith(LINE_ENDS):
                return False
            return len(line) >= (LONG_SHARE if following.lstrip()[:1].islower() else FULL_SHARE) * self.margin
        if len(after) < LEAST_PROSE_CHARS and following.strip(" :").casefold() in BYLINE_WORDS:
            return False
        return _is_piece(line, following) or (
            len(line) >= LEAST_PROSE_CHARS and not line.endswith(LINE_ENDS) and bool(after) and _is_piece(following, after)
        )

    def joined(self, lines: list[str]) -> str:
        """The text of lines that belong together; a word that was broken at a hyphen or a slash is closed up."""
        if len(lines) == 1:
            return lines[0]
        pieces = [lines[0]]
        for line in lines[1:]:
            text = line.strip()
            if self.margin and pieces[-1].endswith("-") and text[:1].isalpha() and (joint := self._joint(pieces[-1], text)) is not None:
                pieces[-1] = pieces[-1][:-1] + joint
                pieces.append(text)
                continue
            if self.is_wide and text[:1] >= FIRST_WIDE and pieces[-1][-1:] >= FIRST_WIDE:
                pieces.append(text)
                continue
            is_closed = (self.margin and pieces[-1][-2:-1].isalpha() and pieces[-1].endswith(("-", "/")) and text[:1].isalpha()) or (
                not self.margin and text.startswith(CONTINUING_STARTS)
            )
            pieces.append(text if is_closed or not text else " " + text)
        return "".join(pieces)

    def _joint(self, line: str, following: str) -> str | None:
        """What joins the two halves of a word that a hyphen breaks: nothing, a hyphen, or a hyphen and a blank; None if there is no word.

        The rest of the text tells by the word as a whole. Else halves that are no words anywhere are one word if the text hyphenates.
        """
        left, right = LAST_LETTERS.search(line[:-1]), LETTERS.match(following)
        if not left or not right:
            return None
        first, second = left[0].lower(), right[0].lower()
        if second in AFTER_SUSPENDED:
            return "- "
        if first + second in self.words:
            return ""
        if f"{first}-{second}" in self.words or first in self.words or second in self.words or right[0][0].isupper():
            return "-"
        return "" if self.hyphenates else "-"


def find_wrapping(lines: list[str]) -> Wrapping:
    """Returns the margin at which lines were broken; the margin is 0 where they were not.

    A text is wrapped if hardly any line exceeds the margin (98 in 100 lines keep to it), and if after most of its long lines
    the first word of the next line would not have fitted. Verse and lists fail the second test, since their lines end before
    the margin. So do lines that all begin with capitals.
    """
    if wide := _wide_margin(lines):
        return Wrapping(wide, is_wide=True)
    pairs = [
        (line, following)
        for line, following in pairwise(lines)
        if LEAST_MARGIN_CHARS <= len(line) <= MOST_MARGIN_CHARS and following and " " in line.strip() and "://" not in line
    ]
    if not pairs:
        return Wrapping(0)
    lengths = sorted(len(line) for line, _ in pairs)
    margin = lengths[min(len(lengths) - 1, int(0.98 * len(lengths)))]
    overlong = sum(len(line) for line in lines if len(line) > margin + 2 and "://" not in line)
    if overlong > MOST_OVERLONG_SHARE * sum(map(len, lines)):
        return Wrapping(0)
    long_pairs = [(line, following) for line, following in pairs if len(line) >= LONG_SHARE * margin]
    full = [following for line, following in long_pairs if len(line) + 1 + len(_first_word(following)) > margin]
    starts = [following.lstrip()[:1] for following in full if not PRONOUN.match(following)]
    cased = [start for start in starts if start.lower() != start.upper()]
    lower = sum(map(str.islower, cased))
    if len(full) < LEAST_FULL_SHARE * len(long_pairs) or lower < LEAST_LOWER_SHARE * len(cased) or (len(full) < 3 and not lower):
        return Wrapping(0)
    if not any(line.endswith("-") for line in lines):
        return Wrapping(margin)
    words = _words(lines)
    halves = ((LAST_LETTERS.search(line[:-1]), LETTERS.match(after.lstrip())) for line, after in pairwise(lines) if line.endswith("-"))
    return Wrapping(margin, words, any(left and right and (left[0] + right[0]).lower() in words for left, right in halves))


def _words(lines: list[str]) -> frozenset[str]:
    """The words of a text in small letters, without the halves that a hyphen leaves at the ends of lines."""
    words: set[str] = set()
    is_broken = False
    for line in lines:
        found = WORDS.findall(line.lower())
        start, is_broken = int(is_broken), line.endswith("-")
        words.update(found[start : len(found) - 1 if is_broken else None])
    return frozenset(words)


def _wide_margin(lines: list[str]) -> int:
    """The margin in characters of a Chinese or Japanese text whose lines are full where another line follows; 0 for other texts."""
    before = [len(line) for line, following in pairwise(lines) if following and line[:1] >= FIRST_WIDE and " " not in line]
    if len(before) < LEAST_WIDE_LINES or not LEAST_WIDE_CHARS <= max(before) <= MOST_WIDE_CHARS:
        return 0
    full = sum(length >= max(before) - MOST_WIDE_MISSING for length in before)
    return max(before) if full >= LEAST_FULL_SHARE * len(before) else 0


def _first_word(line: str) -> str:
    match = FIRST_WORD.match(line)
    return match[1] if match else ""


def _is_piece(line: str, following: str) -> bool:
    """Whether the following line is a piece of the sentence that a line begins, in a text that was not wrapped."""
    start = following.lstrip()
    if start.startswith(CONTINUING_STARTS):
        return len(start) > 1 or not line.endswith(LINE_ENDS)
    if line.endswith(LINE_ENDS):
        return False
    if start[:1].islower():
        return len(line) >= LEAST_PROSE_CHARS or len(start) >= LEAST_PROSE_CHARS
    return len(line) >= LEAST_PROSE_CHARS and PRONOUN.match(start) is not None and line[-1:].islower()
