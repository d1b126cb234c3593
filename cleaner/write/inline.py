"""Writes the runs of one block as inline Markdown.

    runs -> tokens -> tokens and delimiters -> Markdown

Section numbers are those of CommonMark 0.31.2.
"""

import re
from collections.abc import Sequence
from enum import Enum
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from ..nodes import BREAK, Mark, MarkKind, Run
from ..text import printable
from .escape import (
    SPECIAL,
    Context,
    autolink,
    destination,
    escape,
    escape_line_start,
    is_punctuation,
    is_safe,
    is_space,
    link_title,
    may_be_punctuation,
)


class Style(NamedTuple):
    """Which marks the caller wants written."""

    links: bool = True
    images: bool = True


class Place(Enum):
    """Where runs are written; the value is how a line break is written there."""

    PARAGRAPH = "  \n"
    HEADING = " "
    CELL = "<br>"


IDLE_KINDS = (MarkKind.EMPHASIS, MarkKind.STRONG)
IDLE_CHARS = frozenset("“”„«»‘’ ,.;:!?…)]\"'’”。，、；：！？")
"""Punctuation of sentences, which looks the same with emphasis; a star or a dash can be set in bold type for its own sake."""


class TokenKind(Enum):
    """What a token is."""

    TEXT = 1
    """Text, which is escaped."""
    WHOLE = 2
    """Markdown that is written as it is: code, an image, a formula, a reference to a footnote, an autolink."""
    SPACE = 3
    LINE_END = 4
    OPEN = 5
    """A delimiter that opens emphasis; whether it is read as one depends on the characters beside it."""
    CLOSE = 6
    TAG = 7
    """A bracket of a link, a tag of sub or sup, or a character reference: read as such wherever it is."""


TEXT = TokenKind.TEXT
WHOLE = TokenKind.WHOLE
SPACE = TokenKind.SPACE
LINE_END = TokenKind.LINE_END
OPEN = TokenKind.OPEN
CLOSE = TokenKind.CLOSE
TAG = TokenKind.TAG

DELIMITERS = {MarkKind.EMPHASIS: "*", MarkKind.STRONG: "**", MarkKind.STRIKE: "~~"}
TAG_NAMES = {MarkKind.SUB: "sub", MarkKind.SUP: "sup"}
PAIRS = frozenset("“” «» ‹› „“ ‚‘ ‘’ \"\" '' () [] （） 「」 『』 《》 〈〉 【】".split())
"""Quotation marks and brackets, opening and closing, that leave emphasis together."""

Marks: TypeAlias = tuple[Mark, ...]
Stretch: TypeAlias = tuple[str | None, Marks, bool]


class Token:
    """A piece of a line of Markdown."""

    __slots__ = ("kind", "marks", "partner", "text")

    def __init__(self, kind: TokenKind, text: str, marks: Marks = (), partner: "Token | None" = None) -> None:
        self.kind = kind
        self.text = text
        self.marks = marks
        self.partner = partner
        """The other delimiter of a pair."""


def write_runs(runs: Sequence[Run], place: Place, style: Style) -> str:
    """Returns runs as Markdown: the lines of a paragraph, or the one line of a heading or a cell.

    1. Runs become tokens, each with its marks.
    2. Delimiters are set around equal marks, properly nested, and changed if CommonMark would not read them as delimiters.
    3. Text is escaped if it would be read as markup there, or at the start of a line.
    """
    if len(runs) == 1 and not runs[0].marks:
        text = runs[0].text
        if SPECIAL.search(text):
            text = escape(text, "", "", _context([Token(TEXT, text)], place))
    else:
        tokens = _with_delimiters(_tokens_of(runs, place.value, style))
        if any(token.kind is OPEN for token in tokens):
            _make_flanking(tokens)
        text = _joined(tokens, place)
    text = text.strip(" ")
    if place is Place.PARAGRAPH:
        if "\n" in text:
            return "\n".join(escape_line_start(line, is_first=not index) for index, line in enumerate(text.split("\n")))
        return escape_line_start(text, is_first=True)
    if place is Place.HEADING and text[-1:] == "#":  # a closing sequence, which is not shown (section 4.2)
        return re.sub(r"(^|[ \t])(#+)$", r"\1\\\2", text)
    return text


# 1. Runs to tokens.


def _tokens_of(runs: Sequence[Run], line_end: str, style: Style) -> list[Token]:
    """Returns the tokens of runs; a space between two tokens has the marks that both have."""
    tokens: list[Token] = []
    for text, marks, is_code in _stretches(runs, style):
        if text is None:
            _add_space(tokens, LINE_END, line_end)
            continue
        if not marks and not is_code and text != " ":
            if not tokens or tokens[-1].kind in (SPACE, LINE_END) or tokens[-1].text[-1:] == " ":
                text = text.lstrip(" ")
            if text:
                tokens.append(Token(TEXT, text))
            continue
        whole, outer = _written_whole(text, marks)
        words = text.strip(" ")
        if whole:
            tokens.append(Token(WHOLE, whole, outer))
            continue
        if text[:1] == " ":
            _add_space(tokens, SPACE, " ")
        if words:
            tokens.append(Token(WHOLE, _code_span(words), outer) if is_code else Token(TEXT, words, outer))
            if text[-1] == " ":
                _add_space(tokens, SPACE, " ")
    while tokens and tokens[-1].kind in (SPACE, LINE_END):
        tokens.pop()
    for index, token in enumerate(tokens):
        if token.kind in (SPACE, LINE_END):
            after = tokens[index + 1].marks
            token.marks = tuple(mark for mark in tokens[index - 1].marks if mark in after)
    return tokens


def _add_space(tokens: list[Token], kind: TokenKind, text: str) -> None:
    """Adds a space or a line end. Of several in a row one remains, a line end rather than a space; none begins a block."""
    if not tokens:
        return
    last = tokens[-1]
    if last.kind is TEXT and not last.marks and last.text[-1] == " ":
        if kind is SPACE:
            return
        last.text = last.text.rstrip(" ")
    if last.kind not in (SPACE, LINE_END):
        tokens.append(Token(kind, text))
    elif kind is LINE_END:
        last.kind, last.text = kind, text


def _stretches(runs: Sequence[Run], style: Style) -> list[Stretch]:
    """Returns the stretches of equal marks: text, the marks that are written, whether it is code. The text of a line break is None."""
    stretches: list[Stretch] = []
    texts: list[str] = []
    open_marks: Marks = ()
    was_code = False
    for run in runs:
        marks, is_code = _writable(run.marks, style) if run.marks else ((), False)
        is_whole = bool(marks) and marks[-1].kind >= MarkKind.IMAGE
        if texts and (is_whole or run == BREAK or marks != open_marks or is_code is not was_code):
            stretches.append(("".join(texts), open_marks, was_code))
            texts = []
        if run == BREAK:
            stretches.append((None, (), False))
        elif is_whole:
            if style.images or marks[-1].kind is not MarkKind.IMAGE:
                stretches.append((run.text, marks, False))
        elif run.text:
            texts.append(" ".join(run.text.split("\n")) if "\n" in run.text else run.text)
            open_marks, was_code = marks, is_code
    if texts:
        stretches.append(("".join(texts), open_marks, was_code))
    return [_without_idle_emphasis(stretches, index) if stretch[1] else stretch for index, stretch in enumerate(stretches)]


def _without_idle_emphasis(stretches: Sequence[Stretch], index: int) -> Stretch:
    """A stretch; without emphasis if it is punctuation alone and the text beside it has other marks: nobody sees that emphasis."""
    text, marks, is_code = stretches[index]
    if text is None or is_code or not IDLE_CHARS.issuperset(text):
        return stretches[index]
    beside = {mark for place in (index - 1, index + 1) if 0 <= place < len(stretches) for mark in stretches[place][1]}
    return text, tuple(mark for mark in marks if mark in beside or mark.kind not in IDLE_KINDS), is_code


def _writable(marks: Marks, style: Style) -> tuple[Marks, bool]:
    """Returns the marks that are written, sorted, each once and at most one link; and whether the text is code."""
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


def _written_whole(text: str, marks: Marks) -> tuple[str, Marks]:
    """Returns the Markdown of a stretch that is written as it is, '' if it is text or code, and the marks around it."""
    if not marks:
        return "", marks
    last, outer = marks[-1], marks[:-1]
    if last.kind is MarkKind.IMAGE:
        if not is_safe(last.target):
            return "", outer
        label = escape(" ".join(text.split()), "[", "]", Context(in_label=True))
        title = "" if last.title == text else link_title(last.title)
        return f"![{label}]({destination(last.target)}{title})", outer
    if last.kind is MarkKind.MATH:
        return _formula(last.target), outer
    if last.kind is MarkKind.NOTE:
        return f"[^{last.target}]", outer
    for mark in marks:
        if mark.kind is MarkKind.LINK and (short := autolink(text, mark.target)):
            return short, tuple(other for other in marks if other is not mark)
    return "", marks


def _code_span(text: str) -> str:
    """Returns a text as a code span (section 6.1).

    >>> _code_span("a`b"), _code_span("`"), _code_span("x")
    ('``a`b``', '`` ` ``', '`x`')
    """
    lengths = {len(ticks) for ticks in re.findall("`+", text)}
    count = 1
    while count in lengths:
        count += 1
    pad = " " if text[0] == "`" or text[-1] == "`" else ""
    return f"{'`' * count}{pad}{text}{pad}{'`' * count}"


def _formula(tex: str) -> str:
    """Returns TeX between dollar signs, with spaces where it would be read as a tag, a link or code.

    >>> _formula("\\\\(a<b\\\\)"), _formula("x^2")
    ('$a< b$', '$x^2$')
    """
    tex = printable(tex)
    for start, end in (("$$", "$$"), ("$", "$"), ("\\(", "\\)"), ("\\[", "\\]")):
        if tex.startswith(start) and tex.endswith(end) and len(tex) > len(start) + len(end):
            tex = tex[len(start) : -len(end)].strip()
            break
    tex = re.sub(r"(?<!\\)\$", r"\\$", tex)
    tex = re.sub(r"<(?=[A-Za-z/!?])", "< ", tex).replace("](", "] (").replace("`", "'")
    return f"${tex}$" if tex else ""


# 2. Delimiters.


def _with_delimiters(tokens: Sequence[Token]) -> list[Token]:
    """Returns tokens with delimiters around equal marks; of two marks that begin together, the longer is the outer one."""
    out: list[Token] = []
    stack: list[Mark] = []
    openers: list[Token] = []
    ends: list[dict[Mark, int]] = []
    for index, token in enumerate(tokens):
        marks = token.marks
        if not marks and not stack:
            out.append(token)
            continue
        keep = 0
        while keep < len(stack) and stack[keep] in marks:
            keep += 1
        _close(out, stack, openers, keep)
        if len(marks) > keep and token.kind not in (SPACE, LINE_END):
            opening = [mark for mark in marks if mark not in stack and mark.kind <= MarkKind.EMPHASIS]
            if len(opening) > 1:
                ends = ends or _ends_of_marks(tokens)
                end_of = ends[index]
                opening.sort(key=lambda mark, end_of=end_of: (-end_of[mark], mark.kind))  # type: ignore[misc]
            for mark in opening:
                stack.append(mark)
                openers.append(_opener(mark))
                out.append(openers[-1])
        out.append(token)
    _close(out, stack, openers, 0)
    return out


def _ends_of_marks(tokens: Sequence[Token]) -> list[dict[Mark, int]]:
    """Returns for each token, by mark, the index of the last of the tokens in a row that have the mark."""
    ends: list[dict[Mark, int]] = [{} for _ in tokens]
    after: dict[Mark, int] = {}
    for index in range(len(tokens) - 1, -1, -1):
        after = {mark: after.get(mark, index) for mark in tokens[index].marks}
        ends[index] = after
    return ends


def _opener(mark: Mark) -> Token:
    if mark.kind is MarkKind.LINK:
        return Token(TAG, "[")
    return Token(TAG, f"<{TAG_NAMES[mark.kind]}>") if mark.kind in TAG_NAMES else Token(OPEN, DELIMITERS[mark.kind])


def _close(out: list[Token], stack: list[Mark], openers: list[Token], keep: int) -> None:
    """Closes the innermost marks until only `keep` are open."""
    while len(stack) > keep:
        mark, opener = stack.pop(), openers.pop()
        if mark.kind is MarkKind.LINK:
            out.append(Token(TAG, f"]({destination(mark.target)}{link_title(mark.title)})"))
        elif mark.kind in TAG_NAMES:
            out.append(Token(TAG, f"</{TAG_NAMES[mark.kind]}>"))
        else:
            opener.partner = Token(CLOSE, opener.text, partner=opener)
            out.append(opener.partner)


def _make_flanking(tokens: list[Token]) -> None:
    """Changes tokens so that CommonMark reads every delimiter of emphasis as one (section 6.2).

    A delimiter between punctuation inside and a letter outside is read as text. The punctuation is moved out of the
    emphasis, with its partner at the other end if it is one of a pair. If the emphasis holds nothing else, the letter
    outside is written as a character reference instead, which begins and ends with punctuation.
    """
    _use_underscores(tokens)
    index = 0
    while index < len(tokens):
        if tokens[index].kind is OPEN:
            index = _make_one_flanking(tokens, index, 1)
        elif tokens[index].kind is CLOSE:
            index = _make_one_flanking(tokens, index, -1)
        index += 1


def _use_underscores(tokens: Sequence[Token]) -> None:
    """Changes the stars of emphasis to underscores if they are beside other stars.

    Only `***text***` around one text is read as intended without that.
    """
    stars = [index for index, token in enumerate(tokens) if token.kind in (OPEN, CLOSE) and token.text[0] == "*"]
    adjacent = {index for pair in pairwise(stars) if pair[1] == pair[0] + 1 for index in pair}
    for start in range(len(stars) - 3):
        four = stars[start : start + 4]
        is_apart = four[0] - 1 not in adjacent and four[3] + 1 not in adjacent
        if is_apart and [tokens[index].kind for index in four] == [OPEN, OPEN, CLOSE, CLOSE] and adjacent.issuperset(four):
            adjacent.difference_update(four)
    for index in adjacent:
        token = tokens[index]
        if token.text == "*" and token.partner is not None:
            token.text = token.partner.text = "_"


def _make_one_flanking(tokens: list[Token], index: int, inward: int) -> int:
    """Changes what is around one delimiter, whose inside is in the direction `inward` (1 or -1); returns its new index."""
    inner, outer = _beside(tokens, index, inward), _beside(tokens, index, -inward)
    inside = _edge(tokens, inner, -inward)
    outside = _edge(tokens, outer, inward)
    is_underscore = tokens[index].text == "_"
    if is_space(outside) or is_punctuation(outside) or not (is_underscore or may_be_punctuation(inside)):
        return index
    token = tokens[inner]
    if not is_underscore and token.kind is TEXT and all(tokens[other].kind is tokens[index].kind for other in range(index, inner, inward)):
        text = token.text if inward == 1 else token.text[::-1]
        count = next((place for place, char in enumerate(text) if not may_be_punctuation(char)), len(text))
        if count < len(text) and not is_space(text[count]):
            moved = text[:count] if inward == 1 else text[:count][::-1]
            token.text = text[count:] if inward == 1 else text[count:][::-1]
            tokens.insert(outer + (inward == 1), Token(TEXT, moved))
            index += inward == 1
            _move_partner(tokens, index, inward, moved)
            return index
    if tokens[outer].kind is TEXT:
        _write_as_reference(tokens, outer, inward)
        index += inward == 1
    return index


def _move_partner(tokens: list[Token], index: int, inward: int, moved: str) -> None:
    """Moves the other one of a pair of quotation marks or brackets out too, if it is the other end of the same text."""
    text, partner = tokens[index + inward], index + 2 * inward
    if text.kind is not TEXT or not 0 <= partner < len(tokens) or tokens[partner].kind not in (OPEN, CLOSE):
        return
    pair = (moved[-1], text.text[-1]) if inward == 1 else (text.text[0], moved[0])
    if len(text.text) > 1 and "".join(pair) in PAIRS and not is_space(text.text[-2 if inward == 1 else 1]):
        text.text = text.text[:-1] if inward == 1 else text.text[1:]
        tokens.insert(partner + (inward == 1), Token(TEXT, pair[inward == 1]))


def _write_as_reference(tokens: list[Token], index: int, side: int) -> None:
    """Changes the last (`side` 1) or first (-1) character of a text to a character reference."""
    text = tokens[index].text
    char, rest = (text[-1], text[:-1]) if side == 1 else (text[0], text[1:])
    tokens[index].text = rest
    tokens.insert(index + (side == 1), Token(TAG, f"&#{ord(char)};"))


def _beside(tokens: Sequence[Token], index: int, step: int) -> int:
    """Returns the index of the next token in a direction that is not a delimiter of the same character."""
    sign = tokens[index].text[0]
    index += step
    while 0 <= index < len(tokens) and tokens[index].kind in (OPEN, CLOSE) and tokens[index].text[0] == sign:
        index += step
    return index


def _edge(tokens: Sequence[Token], index: int, side: int) -> str:
    """Returns the last (`side` 1) or first (-1) character of a token, a newline for a line end; '' beyond the block's ends."""
    if not 0 <= index < len(tokens):
        return ""
    text = tokens[index].text
    if text[-1:] == "\n":
        return "\n"
    return text[:1] if side == -1 else text[-1:]


# 3. Tokens to Markdown.


def _joined(tokens: Sequence[Token], place: Place) -> str:
    """Returns the Markdown of tokens, text escaped."""
    tokens = _with_texts_merged(tokens)
    is_cell = place is Place.CELL
    if not is_cell and not any(token.kind is TEXT and SPECIAL.search(token.text) for token in tokens):
        return "".join([token.text for token in tokens])
    context = _context(tokens, place)
    out: list[str] = []
    for index, token in enumerate(tokens):
        if token.kind is TEXT:
            out.append(escape(token.text, _edge(tokens, index - 1, 1), _edge(tokens, index + 1, -1), context))
            continue
        if token.kind is TAG and token.text[0] in "[]":
            context = context._replace(in_label=token.text[0] == "[")
        out.append(token.text.replace("|", "\\|") if is_cell else token.text)
    return "".join(out)


def _with_texts_merged(tokens: Sequence[Token]) -> list[Token]:
    """Returns the tokens that are not empty; texts and spaces in a row become one text."""
    merged: list[Token] = []
    for token in tokens:
        if token.kind is SPACE:
            token.kind = TEXT
        if token.kind is TEXT and merged and merged[-1].kind is TEXT:
            merged[-1].text += token.text
        elif token.text:
            merged.append(token)
    return merged


def _context(tokens: Sequence[Token], place: Place) -> Context:
    """Returns what the tokens of a block say about each of its texts."""
    texts = "\n".join([token.text for token in tokens if token.kind is TEXT])
    others = "".join([token.text for token in tokens if token.kind is not TEXT])
    once = "".join(sign for sign in "*_~`" if sign in texts and sign not in others and len(re.findall(f"[{sign}]+", texts)) == 1)
    return Context(once, place is Place.CELL)
