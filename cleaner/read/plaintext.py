"""Flattened text to the same `Outline` and `Block`s that a page gives."""

from __future__ import annotations

import re
import statistics

from ..model import Block, Kind, Outline

BLANK_LINES = re.compile(r"\n(?:[ \t\u3000]*\n)+")
CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\xad\u202a-\u202e\ufeff]")
BULLET = re.compile(r"[ \t]*(?:[-*+•‣▪·–]|\d{1,3}[.)])[ \t]+(?=\S)")
MARKDOWN_HEADING = re.compile(r"(#{1,6})[ \t]+(.+?)[ \t]*#*$")
WRAP_AT_LEAST, WRAP_AT_MOST = 40, 100
HEADING_CHARS = 90
SENTENCE_END = tuple('.!?:;,…。！？"”»)')


def find_paragraphs(text: str) -> tuple[Outline, list[Block]]:
    """Returns an outline and blocks for text without tags.

    1. Line ends become newlines; paragraphs are parted by blank lines.
    2. Lines of a paragraph that was wrapped (all but the last are about as long as each other, none longer than
       100 characters) are joined; otherwise every line is a paragraph of its own.
    3. A line that begins with a bullet or a number is a list item; `# ` makes a heading, and so does a short
       line without an end mark between paragraphs.
    """
    outline = Outline()
    body = outline.add("body", 0, Kind.PARAGRAPH)
    blocks: list[Block] = []
    text = CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4))
    for chunk in BLANK_LINES.split(text):
        lines = [line for line in chunk.split("\n") if line.strip()]
        for paragraph in _paragraphs(lines):
            blocks.append(_block(paragraph, outline, body))
    return outline, _with_headings(blocks, outline)


def _paragraphs(lines: list[str]) -> list[str]:
    """The paragraphs of lines that no blank line parts."""
    if len(lines) < 2 or not _is_wrapped(lines):
        return lines
    paragraphs: list[str] = []
    for line in lines:
        if paragraphs and not BULLET.match(line):
            paragraphs[-1] += " " + line.strip()
        else:
            paragraphs.append(line)
    return paragraphs


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines look broken at a margin: the full ones are of about one length, within what terminals use."""
    full = [len(line) for line in lines[:-1]]
    longest = max(full)
    if not WRAP_AT_LEAST <= longest <= WRAP_AT_MOST or len(lines[-1]) > longest + 2:
        return False
    return statistics.median(full) > 0.8 * longest


def _block(paragraph: str, outline: Outline, body: int) -> Block:
    if heading := MARKDOWN_HEADING.match(paragraph.strip()):
        return Block(" ".join(heading[2].split()), outline.add(f"h{len(heading[1])}", body, Kind.HEADING), Kind.HEADING)
    if bullet := BULLET.match(paragraph):
        ordered = paragraph.strip()[0].isdigit()
        last = len(outline) - 1
        is_next = outline.tags[last] == "li"
        parent = outline.parents[last] if is_next else outline.add("ol" if ordered else "ul", body, Kind.PARAGRAPH)
        return Block(" ".join(paragraph[bullet.end() :].split()), outline.add("li", parent, Kind.ITEM), Kind.ITEM)
    return Block(" ".join(paragraph.split()), outline.add("p", body, Kind.PARAGRAPH), Kind.PARAGRAPH)


def _with_headings(blocks: list[Block], outline: Outline) -> list[Block]:
    """The blocks, with short lines that stand before a longer paragraph made headings."""
    made = list(blocks)
    for number, block in enumerate(blocks[1:-1], 1):
        text = block.text
        if block.kind is not Kind.PARAGRAPH or len(text) > HEADING_CHARS or text.endswith(SENTENCE_END):
            continue
        if len(blocks[number + 1].text) > 1.5 * HEADING_CHARS and len(blocks[number - 1].text) > HEADING_CHARS:
            outline.tags[block.element] = "h2"
            outline.kinds[block.element] = Kind.HEADING
            made[number] = block._replace(kind=Kind.HEADING)
    return made
