"""Flattened text to the same `Outline` and `Block`s that a page gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..model import Block, Kind, Outline
from ..patterns import regex
from ..text import UNPRINTABLE
from .unwrap import Wrapping, find_wrapping

LINE_ENDS = regex("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

# What lynx and w3m write for things that are no text, and for links.
DUMP_TOKEN = regex(
    r"\((?:BUTTON|RADIO|CHECKBOX|SUBMIT|RESET|IMAGE|FILE|HIDDEN|PASSWORD)\)|\[(?:IMG|INLINE|LINK|EMBED|BUTTON|USEMAP|ISMAP|_)\]"
)
IMAGE_NAME = regex(
    r"\[[^\[\]\s]{1,80}\.(?:jpe?g|png|gif|svg|webp|avif|bmp|mpo)\b[^\[\]]{0,400}\]|^[ ]*\[(?=[^\]\n]*\d)[\w.-]{6,40}\][ ]*$", re.I | re.M
)
REFERENCE = regex(r"\[(\d{1,4})\](?=(\S)?)")
FEWEST_REFERENCES = 4

BULLET = regex(r"([ ]*)(?:[-*+•‣▪●○◦□■·∙]|(?<=[ ]{8})[o#@])[ ]+(?=\S)")
NUMBER = regex(r"([ ]*)(\d{1,3})[.)][ ]+(?=\S)")
HEADING = regex(r"(#{1,6})[ ]+(.*?)[ ]*#*$")
UNDERLINE = regex(r"(=|-)\1{2,}$")
FENCE = regex(r"[ ]{0,3}(`{3,}|~{3,})")
ORNAMENT = regex(r"[\s\-_*=~─━═▬•·—–#+.|]+$")
COLUMNS = regex(r"[^\s.!?][ ]{3,}\S|\S[ ]{2,}\S+(?: \S+){0,4}[ ]{2,}\S")
QUOTED = regex(r"[ ]?>")
PIPE_RULE = regex(r"[ ]*+\|?+[ ]*+:?-++:?[ ]*+(?:\|[ ]*+:?-++:?[ ]*+)*\|?[ ]*+$")
ROWS_OF_TABLE = 3
"""So many lines in columns make a table, if the columns are set with blanks; with tabs two do."""


class Lines(NamedTuple):
    """A run of lines that is one thing: a paragraph, an item, a heading, or a table or code kept as it is."""

    tag: str
    text: str
    indent: int = 0


def clean_text(text: str) -> str:
    """Returns a text with newlines for all line ends, blanks for all white space, and without control characters."""
    return UNPRINTABLE.sub("", LINE_ENDS.sub("\n", text)).replace("\u00a0", " ").replace("\u3000", " ")


def find_paragraphs(text: str) -> tuple[Outline, list[Block]]:
    """Returns an outline and blocks for text without tags.

    The text has newlines for line ends (`clean_text`).

    1. What text browsers write for buttons and images is left out; their reference
       marks ("[12]") become the count of a block's links where they count up through the text.
    2. Lines that only part others (rules, rows of stars) end a paragraph and give no block.
    3. Kept as they are, as code: lines between fences, lines in columns (tables), lines quoted with ">".
    4. Items begin with a bullet, or with a number that another one follows or precedes; deeper indented, deeper nested.
    5. The rest are paragraphs, parted by blank lines. Where the text is wrapped, lines are joined that are full;
       elsewhere every line is a paragraph, but a piece of a sentence is joined to the line before.
    6. Headings: "# " and underlined lines, and short lines without an end mark that stand above longer paragraphs.

    Elements have no nodes and no attributes. Nothing is dropped here: what is no article is a matter of judging.
    """
    if "[" in text:
        text = IMAGE_NAME.sub("", text)
    lines = [line.rstrip() for line in text.split("\n")]
    return _outlined(_runs(lines, find_wrapping(lines)), _has_references(text))


def _has_references(text: str) -> bool:
    """Whether numbers in brackets count up through a text and stand before words, as a text browser's marks for links do."""
    following: list[bool] = []
    for found in REFERENCE.finditer(text):
        if int(found[1]) == len(following) + 1:
            following.append(found[2] is not None)
    return len(following) >= FEWEST_REFERENCES and 2 * sum(following) >= len(following)


def _runs(lines: list[str], wrapping: Wrapping) -> Iterator[Lines]:
    """The runs of a text, in order."""
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
            fenced = at in fences
            yield Lines("pre", "\n".join(lines[at + fenced : end - fenced]))
            at = end
        elif heading := HEADING.match(line):
            yield Lines(f"h{len(heading[1])}", heading[2])
            at += 1
        elif (
            at + 1 < count and len(line) < 100 and (under := UNDERLINE.match(lines[at + 1])) and 2 * len(lines[at + 1]) >= len(line.strip())
        ):
            yield Lines("h1" if under[1] == "=" else "h2", line)
            at += 2
        else:
            mark = BULLET.match(line) or (NUMBER.match(line) if at in numbered else None)
            end = at + 1
            while end < count and _continues(lines, end, numbered, wrapping):
                end += 1
            tag = "p" if mark is None else "ul" if at not in numbered else "ol"
            body = [line[mark.end() :] if mark else line, *lines[at + 1 : end]]
            yield Lines(tag, wrapping.joined(body), len(mark[1]) if mark else len(line) - len(line.lstrip()))
            at = end


def _continues(lines: list[str], at: int, numbered: set[int], wrapping: Wrapping) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    line = lines[at]
    if not line or at in numbered or ORNAMENT.match(line) or BULLET.match(line) or HEADING.match(line) or QUOTED.match(line):
        return False
    return wrapping.joins(lines[at - 1], line, lines[at + 1] if at + 1 < len(lines) else "")


def _numbered(lines: list[str]) -> set[int]:
    """The lines that begin with a number that counts on from the one before, or is counted on by the one after."""
    found = [(at, int(match[2])) for at, line in enumerate(lines) if (match := NUMBER.match(line))]
    numbered: set[int] = set()
    for (at, number), (after, following) in pairwise(found):
        if following == number + 1:
            numbered.update((at, after))
    return numbered


def _fences(lines: list[str]) -> dict[int, int]:
    """For a line that opens a fence the number after the line that closes it."""
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
    """Where a table set with tabs, blanks or pipes, or a quotation set with ">", ends that begins at a line; None where none does."""
    line = lines[at]
    if QUOTED.match(line):
        is_row, enough = QUOTED.match, 1
    elif "\t" in line.strip():
        is_row, enough = re.compile(r"[^\t]*\S[^\t]*\t").match, 2
    elif "|" in line and at + 1 < len(lines) and PIPE_RULE.match(lines[at + 1]) and "-" in lines[at + 1]:
        is_row, enough = re.compile(r".*\|").match, 2
    elif COLUMNS.search(line):
        is_row, enough = COLUMNS.search, ROWS_OF_TABLE
    else:
        return None
    end = at
    while end < len(lines) and lines[end] and is_row(lines[end]):
        end += 1
    return end if end - at >= enough else None


def _outlined(runs: Iterator[Lines], has_references: bool) -> tuple[Outline, list[Block]]:
    """The elements and blocks of runs; lists nest by their indents."""
    outline = Outline()
    body = outline.add("body", 0, Kind.PARAGRAPH)
    blocks: list[Block] = []
    lists: list[tuple[int, int]] = []  # of the open lists the indent and the element
    for tag, text, indent in runs:
        links = 0
        if has_references:
            text, links = REFERENCE.subn("", text)
        if tag != "pre":
            text = " ".join((DUMP_TOKEN.sub("", text) if "(" in text or "[" in text else text).split())
        if not text.strip():
            continue
        link_chars = len(text) if links and len(text) < LINK_CHARS * links else 0
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


LINK_CHARS = 60
"""Characters of text for a link mark, in a block that is taken for links alone."""
HEADING_CHARS, HEADING_WORDS = 90, 14
SENTENCE_ENDS_INSIDE = regex(r"\w{3}[.!?…][\"'”»)]? +[^\W\d_a-z]|[。！？].")
PROSE_CHARS = 100
SENTENCE_END = tuple('.!:;,…。！："”»)]|')
LABEL = regex(r"\W*\w[\w .]{1,24}[:：]\s|https?:|\W*\d[\d\W]*$")


def _with_headings(blocks: list[Block], outline: Outline) -> list[Block]:
    """The blocks, with short lines made headings that stand after prose and above longer paragraphs, lists or such headings."""
    made = list(blocks)
    above_prose = False
    for number in range(len(blocks) - 1, 0, -1):
        block = blocks[number]
        if block.kind is not Kind.PARAGRAPH or len(block.text) >= PROSE_CHARS:
            above_prose = block.kind is Kind.ITEM or len(block.text) >= PROSE_CHARS
        elif above_prose and _reads_like_heading(block.text) and _ends_prose(blocks, number):
            outline.tags[block.element] = "h2"
            outline.kinds[block.element] = Kind.HEADING
            made[number] = block._replace(kind=Kind.HEADING)
        else:
            above_prose = len(block.text) > 60 and block.text.endswith(SENTENCE_END)
    return made


def _reads_like_heading(text: str) -> bool:
    if len(text) > HEADING_CHARS or text.endswith(SENTENCE_END) or text.count(" ") >= HEADING_WORDS or LABEL.match(text):
        return False
    if SENTENCE_ENDS_INSIDE.search(text):
        return False
    return text[0].isdigit() or text[0].isupper() or (text[0].isalpha() and not text[0].islower()) or text[0] in "\"'“”„«‘¿¡"


def _ends_prose(blocks: list[Block], number: int) -> bool:
    """Whether prose stands right before a block, or before a short line that stands before it."""
    for before in blocks[max(0, number - 2) : number][::-1]:
        if len(before.text) >= (PROSE_CHARS if before.kind is not Kind.ITEM else PROSE_CHARS // 2):
            return True
        if not _reads_like_heading(before.text):
            return before.text.endswith(SENTENCE_END) and len(before.text) > 30
    return False
