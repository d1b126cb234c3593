"""Reads text without tags into the same `Outline` and `Block`s as a page."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..model import Block, Kind, Outline
from ..patterns import regex
from ..text import UNPRINTABLE, fold
from .unwrap import Wrapping, find_wrapping

LINE_ENDS = regex("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
BROKEN_WORD = regex(r"\xad\n[ \t]*+(\S++)[ \t]*+")
"""A word that a soft hyphen broke at the end of a line, and the rest of it."""
DUMP_TOKEN = regex(
    r"\((?:BUTTON|RADIO|CHECKBOX|SUBMIT|RESET|IMAGE|FILE|HIDDEN|PASSWORD)\)|\[(?:IMG|INLINE|LINK|EMBED|BUTTON|USEMAP|ISMAP|_)\]"
)
"""What the text browsers lynx and w3m write for buttons and images."""
IMAGE_NAME = regex(
    r"\[[^\[\]\s]{1,80}\.(?:jpe?g|png|gif|svg|webp|avif|bmp|mpo)\b[^\[\]]{0,400}\]|^[ ]*\[(?=[^\]\n]*\d)[\w.-]{6,40}\][ ]*$", re.I | re.M
)
LINK_MARK = regex(r"\[(\d{1,4})\](?=(\S)?)")
"""What they write before a link."""
MOST_CHARS_A_LINK = 60
"""A block with fewer characters for each link mark is taken for links alone."""

BULLET = regex(r"([ ]*)(?:[-*+•‣▪●○◦□■·∙]|(?<=[ ]{8})[o#@])[ ]+(?=\S)")
NUMBER = regex(r"([ ]*)(\d{1,3})[.)][ ]+(?=\S)")
HEADING = regex(r"(#{1,6})[ ]++(.*+)$")
UNDERLINE = regex(r"(=|-)\1{2,}$")
FENCE = regex(r"[ ]{0,3}(`{3,}|~{3,})")
ORNAMENT = regex(r"[\s\-_*=~─━═▬•·—–#+.|]+$")
COLUMNS = regex(r"[^\s.!?][ ]{3,}\S|\S[ ]{2,}\S+(?: \S+){0,4}[ ]{2,}\S")
QUOTED = regex(r"[ ]?>")
SIGNATURE = regex(r"^-- ?$", re.M)
"""The line above the signature of a mail (RFC 3676, 4.3). Many programs lose its blank."""
AFTER_SIGNATURE = regex(r">|[^\w\s]{3,40} ?\w{1,40} \w|.{0,200}\b(?:wrote|schrieb|écrit|escribió|scrisse):$|(?:From|Von|De): ")
MOST_SIGNATURE_LINES = 12
MOST_SIGNATURE_CHARS = 65
"""A signature has no longer lines."""
PIPE_RULE = regex(r"[ ]*+\|?+[ ]*+:?-++:?[ ]*+(?:\|[ ]*+:?-++:?[ ]*+)*\|?[ ]*+$")

MOST_HEADING_CHARS = 90
MOST_HEADING_WORDS = 14
LEAST_PROSE_CHARS = 100
SENTENCE_ENDS_INSIDE = regex(r"\w{3}[.!?…][\"'”»)]? +[^\W\d_a-z]|[。！？].")
NOT_HEADING_ENDS = tuple('.!:;,…。！："”»)]|')
"""Ends of lines that are no headings. A question can be a heading."""
LABEL = regex(r"\W*\w[\w .]{1,24}[:：]\s|https?:|\W*\d[\d\W]*$")


class _Lines(NamedTuple):
    """Lines that are one thing: a paragraph, an item, a heading, or a table or code that is kept as it is."""

    tag: str
    text: str
    indent: int = 0


def clean_text(text: str) -> str:
    """Returns a text with newlines as line ends, without control characters, and with spaces for non-breaking and wide spaces."""
    text = LINE_ENDS.sub("\n", text)
    if "\xad\n" in text:
        text = BROKEN_WORD.sub(r"\1\n", text)
    return UNPRINTABLE.sub("", text).replace("\u00a0", " ").replace("\u3000", " ")


def find_paragraphs(text: str) -> tuple[Outline, list[Block]]:
    """Returns an outline and blocks for text without tags; its line ends are newlines (`clean_text`).

    1. What text browsers write for buttons and images is left out. The marks that they write before links ("[12]") become
       the number of links of a block, if they count up through the text.
    2. Lines that only separate others (rules, rows of stars) end a paragraph and give no block.
    3. Lines between fences, lines in columns (tables) and lines quoted with ">" are kept as they are, as code.
    4. An item begins with a bullet, or with a number that the next or the last item counts on from. A deeper indent nests deeper.
    5. The rest are paragraphs, with blank lines between them. If the text is wrapped, full lines are joined. Else every line
       is a paragraph, but a piece of a sentence is joined to the line before it.
    6. Headings are lines with "# " before them, underlined lines, and short lines without an end mark above longer paragraphs.

    The elements have no nodes and no attributes. No line is dropped: what is not part of the article is for the judges.
    """
    if "[" in text:
        text = IMAGE_NAME.sub("", text)
    lines = [line.rstrip() for line in text.split("\n")]
    signed = _signatures(lines) if SIGNATURE.search(text) else set()
    return _outline_of(_runs(lines, find_wrapping(lines), signed), _has_link_marks(text))


def _has_link_marks(text: str) -> bool:
    """Whether four or more numbers in brackets count up through a text, mostly before words, as the link marks of text browsers do."""
    before_words: list[bool] = []
    for mark in LINK_MARK.finditer(text):
        if int(mark[1]) == len(before_words) + 1:
            before_words.append(mark[2] is not None)
    return len(before_words) >= 4 and 2 * sum(before_words) >= len(before_words)


def _signatures(lines: list[str]) -> set[int]:
    """The lines of signatures: those after a line "--", to the end of the text or of the mail.

    A text with several such lines inside itself has none: there, they separate its parts.
    """
    signed: set[int] = set()
    for at, line in enumerate(lines):
        if line != "--":
            continue
        end = at + 1
        while end < len(lines) and not AFTER_SIGNATURE.match(lines[end]):
            end += 1
        own = [line for line in lines[at + 1 : end] if line]
        if len(own) > MOST_SIGNATURE_LINES or any(len(line) > MOST_SIGNATURE_CHARS for line in own):
            return set()
        signed.update(range(at + 1, end))
    return signed


def _runs(lines: list[str], wrapping: Wrapping, signed: set[int]) -> Iterator[_Lines]:
    """The lines of a text by what they are, in order; `signed` are those of signatures."""
    numbered = _numbered(lines)
    fences = _fences(lines)
    at, count = 0, len(lines)
    while at < count:
        line = lines[at]
        if not line or ORNAMENT.match(line):
            at += 1
            continue
        end = fences.get(at) or _verbatim_end(lines, at)
        if end is not None:
            is_fenced = at in fences
            yield _Lines("pre", "\n".join(lines[at + is_fenced : end - is_fenced]))
            at = end
        elif heading := HEADING.match(line):
            yield _Lines(f"h{len(heading[1])}", heading[2].rstrip("#").rstrip(" "))
            at += 1
        elif (
            at + 1 < count
            and len(line) < 100
            and (underline := UNDERLINE.match(lines[at + 1]))
            and 2 * len(lines[at + 1]) >= len(line.strip())
        ):
            yield _Lines("h1" if underline[1] == "=" else "h2", line)
            at += 2
        else:
            mark = BULLET.match(line) or (NUMBER.match(line) if at in numbered else None)
            end = at + 1
            while end < count and _continues(lines, end, numbered, wrapping):
                end += 1
            tag = "footer" if at in signed else "p" if mark is None else "ul" if at not in numbered else "ol"
            body = [line[mark.end() :] if mark else line, *lines[at + 1 : end]]
            yield _Lines(tag, wrapping.joined(body), len(mark[1]) if mark else len(line) - len(line.lstrip()))
            at = end


def _continues(lines: list[str], at: int, numbered: set[int], wrapping: Wrapping) -> bool:
    """Whether a line continues the paragraph of the line before it."""
    line = lines[at]
    if not line or at in numbered or ORNAMENT.match(line) or BULLET.match(line) or HEADING.match(line) or QUOTED.match(line):
        return False
    return wrapping.joins(lines[at - 1], line, lines[at + 1] if at + 1 < len(lines) else "")


def _numbered(lines: list[str]) -> set[int]:
    """The lines that begin with a number one higher than the last such line, or one lower than the next."""
    numbers = [(at, int(mark[2])) for at, line in enumerate(lines) if (mark := NUMBER.match(line))]
    numbered: set[int] = set()
    for (at, number), (next_at, next_number) in pairwise(numbers):
        if next_number == number + 1:
            numbered.update((at, next_at))
    return numbered


def _fences(lines: list[str]) -> dict[int, int]:
    """For each line that opens a fence, the line after the one that closes it."""
    closed: dict[int, int] = {}
    opened: tuple[int, str] | None = None
    for at, line in enumerate(lines):
        if fence := FENCE.match(line):
            if opened is None:
                opened = at, fence[1]
            elif fence[1].startswith(opened[1]) and line.strip() == fence[1]:
                closed[opened[0]] = at + 1
                opened = None
    return closed


def _verbatim_end(lines: list[str], at: int) -> int | None:
    """The end of the table or quotation that begins at a line; None where none does.

    A table is two lines or more with tabs or pipes, or three or more with columns set with spaces; a quotation is set with ">".
    """
    line = lines[at]
    if QUOTED.match(line):
        is_row, least = QUOTED.match, 1
    elif "\t" in line.strip():
        is_row, least = re.compile(r"(?=[^\t]*+\t)[^\S\t]*+[^\s\t]").match, 2
    elif "|" in line and at + 1 < len(lines) and PIPE_RULE.match(lines[at + 1]) and "-" in lines[at + 1]:
        is_row, least = re.compile(r".*\|").match, 2
    elif COLUMNS.search(line):
        is_row, least = COLUMNS.search, 3
    else:
        return None
    end = at
    while end < len(lines) and lines[end] and is_row(lines[end]):
        end += 1
    return end if end - at >= least else None


def _outline_of(runs: Iterator[_Lines], has_link_marks: bool) -> tuple[Outline, list[Block]]:
    """The elements and blocks of a text; lists nest by their indents."""
    outline = Outline()
    body = outline.add("body", 0, Kind.PARAGRAPH)
    blocks: list[Block] = []
    lists: list[tuple[int, int]] = []  # the indents and elements of the open lists
    for tag, text, indent in runs:
        links = 0
        if has_link_marks:
            text, links = LINK_MARK.subn("", text)
        if tag != "pre":
            text = fold(DUMP_TOKEN.sub("", text) if "(" in text or "[" in text else text)
        if not text.strip():
            continue
        link_chars = len(text) if links and len(text) < MOST_CHARS_A_LINK * links else 0
        if tag not in ("ul", "ol"):
            lists.clear()
            kind = Kind.CODE if tag == "pre" else Kind.HEADING if tag[0] == "h" else Kind.PARAGRAPH
            blocks.append(Block(text, outline.add(tag, body, kind), kind, links, link_chars))
            continue
        while lists and lists[-1][0] > indent:
            lists.pop()
        if not lists or lists[-1][0] < indent or outline.tags[lists[-1][1]] != tag:
            parent = len(outline) - 1 if lists and lists[-1][0] < indent else outline.parents[lists.pop()[1]] if lists else body
            lists.append((indent, outline.add(tag, parent, Kind.PARAGRAPH)))
        blocks.append(Block(text, outline.add("li", lists[-1][1], Kind.ITEM), Kind.ITEM, links, link_chars))
    return outline, _with_headings(blocks, outline)


def _with_headings(blocks: list[Block], outline: Outline) -> list[Block]:
    """The blocks; short lines after prose become headings if longer paragraphs, lists or other such headings follow."""
    changed = list(blocks)
    is_above_prose = False
    for index in range(len(blocks) - 1, 0, -1):
        block = blocks[index]
        if block.kind is not Kind.PARAGRAPH or len(block.text) >= LEAST_PROSE_CHARS:
            is_above_prose = block.kind is Kind.ITEM or len(block.text) >= LEAST_PROSE_CHARS
        elif is_above_prose and _reads_like_heading(block.text) and _follows_prose(blocks, index):
            outline.tags[block.element] = "h2"
            outline.kinds[block.element] = Kind.HEADING
            changed[index] = block._replace(kind=Kind.HEADING)
        else:
            is_above_prose = len(block.text) > 60 and block.text.endswith(NOT_HEADING_ENDS)
    return changed


def _reads_like_heading(text: str) -> bool:
    if len(text) > MOST_HEADING_CHARS or text.endswith(NOT_HEADING_ENDS) or text.count(" ") >= MOST_HEADING_WORDS or LABEL.match(text):
        return False
    if SENTENCE_ENDS_INSIDE.search(text):
        return False
    return text[0].isdigit() or text[0].isupper() or (text[0].isalpha() and not text[0].islower()) or text[0] in "\"'“”„«‘¿¡"


def _follows_prose(blocks: list[Block], index: int) -> bool:
    """Whether prose is right before a block, or before the short line that is before it."""
    for block in blocks[max(0, index - 2) : index][::-1]:
        if len(block.text) >= (LEAST_PROSE_CHARS if block.kind is not Kind.ITEM else LEAST_PROSE_CHARS // 2):
            return True
        if not _reads_like_heading(block.text):
            return block.text.endswith(NOT_HEADING_ENDS) and len(block.text) > 30
    return False
