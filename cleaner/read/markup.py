"""Markdown in flattened text: the marks inside its blocks, and the quotes and tables that stand in it as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..flow_model import BREAK, Mark, MarkKind, Node, Paragraph, Quote, Run, Runs, Table
from ..patterns import regex

HEADED = regex(r"\s*(?:#{1,2}[ \t]+\S|---[ \t]*\n[a-z_]+:)")
EVIDENCE = (
    regex(r"^#{1,6}[ \t]+\S", re.M),
    regex(r"\[[^\[\]\n]{1,200}\]\((?:https?://|/|#|mailto:)[^\s()]{0,500}\)"),
    regex(r"(?<!\S)\*\*[^\s*][^*\n]{0,200}\*\*"),
    regex(r"^```", re.M),
    regex(r"^\|.*\|[ \t]*\n\|[ \t|:-]+\|[ \t]*$", re.M),
)
KINDS_OF_EVIDENCE = 2
INLINE = regex(
    r"(?P<formula>(?<![\\$\w])\$(?=[^\s$])(?=[^$]{0,300}[\\^_{])[^$]{1,300}(?<!\s)\$(?![\d$]))"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)(?!`)(?P<code>.{1,1000}?)(?<!`)(?P=ticks)(?!`)"
    r"|\[\^(?P<note>[^\s\[\]]{1,20})\]"
    r"|(?P<image>!?)\[(?P<label>(?:[^\[\]\\`]|\\.|(?>(?P<inner>`+)(?!`).{1,300}?(?<!`)(?P=inner)(?!`)|`+)|!\[(?:[^\[\]\\]|\\.){0,300}\]\([^()\s]{0,1000}\)){0,300})\]"
    r"\((?P<target>[^\s()<>]{0,1000}(?:\([^\s()<>]{0,300}\)[^\s()<>]{0,300})?)(?:\s\"(?P<title>(?:[^\"\\]|\\.){0,300})\")?\)"
    r"|<(?P<address>(?:https?|ftp)://[^\s<>]{1,1000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})>"
    r"|(?P<break><br ?/?>)|<(?P<close>/?)(?P<tag>su[bp])>"
    r"|(?P<delimiter>\*{1,3}|~~|_)"
)
NOTE = regex(r"\[\^([^\s\[\]]{1,20})\]:\s+(?=\S)")
ESCAPE = regex(r"\\([!-/:-@\[-`{-~])")
DELIMITED = {
    "*": (MarkKind.EMPHASIS,),
    "_": (MarkKind.EMPHASIS,),
    "**": (MarkKind.STRONG,),
    "***": (MarkKind.STRONG, MarkKind.EMPHASIS),
    "~~": (MarkKind.STRIKE,),
    "sub": (MarkKind.SUB,),
    "sup": (MarkKind.SUP,),
}
ROW_OF_RULES = regex(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")
CELL_END = regex(r"(?<!\\)\|")


class Delimiter(NamedTuple):
    """A delimiter that may open or close a stretch, and its place among the runs."""

    sign: str
    place: int


def is_markdown(text: str) -> bool:
    """Returns whether a text is Markdown: it begins with a title or front matter, or holds two kinds of its signs.

    >>> is_markdown("# Tide\\n\\nIt *rose*."), is_markdown("2*3*4 is 24, and **bold** is not.")
    (True, False)
    """
    return bool(HEADED.match(text)) or sum(bool(sign.search(text)) for sign in EVIDENCE) >= KINDS_OF_EVIDENCE


def runs_of(text: str, outer: tuple[Mark, ...] = ()) -> list[Run]:
    """Returns the runs of a line of Markdown: escapes, code, links, images, addresses, emphasis, strikethrough, sub and sup.

    A delimiter without its partner is text. Not read: references, HTML, and links in the text of links.
    """
    runs: list[Run] = []
    open_delimiters: list[Delimiter] = []
    end = 0
    for found in INLINE.finditer(text):
        if found.start() > end:
            runs.append(Run(text[end : found.start()], outer))
        end = found.end()
        if found["formula"]:
            runs.append(Run(found["formula"], (*outer, Mark(MarkKind.MATH, found["formula"][1:-1]))))
        elif found["note"]:
            runs.append(Run(found["note"], (*outer, Mark(MarkKind.NOTE, found["note"]))))
        elif found["break"]:
            runs.append(BREAK)
        elif found["escaped"]:
            runs.append(Run(found["escaped"], outer))
        elif found["code"]:
            runs.append(Run(_code(found["code"]), (*outer, Mark(MarkKind.CODE))))
        elif found["label"] is not None:
            runs.extend(_link(found, outer))
        elif found["address"]:
            address = found["address"]
            runs.append(Run(address, (*outer, Mark(MarkKind.LINK, address if ":" in address else f"mailto:{address}"))))
        else:
            closing, opening = _sides(found)
            _delimit(runs, open_delimiters, Run(found[0], outer), closing, opening)
    if end < len(text):
        runs.append(Run(text[end:], outer))
    return [run for run in runs if run.text or (run.marks and run.marks[-1].kind is MarkKind.IMAGE)]


def _code(text: str) -> str:
    return text[1:-1] if text[0] == text[-1] == " " and text.strip() else text


def _link(found: re.Match[str], outer: tuple[Mark, ...]) -> list[Run]:
    title = ESCAPE.sub(r"\1", found["title"] or "")
    target = ESCAPE.sub(r"\1", found["target"])
    if found["image"]:
        return [Run(ESCAPE.sub(r"\1", found["label"]), (*outer, Mark(MarkKind.IMAGE, target, title)))]
    if any(mark.kind is MarkKind.LINK for mark in outer):
        return [Run(found[0], outer)]
    return runs_of(found["label"], (*outer, Mark(MarkKind.LINK, target, title)))


def _sides(found: re.Match[str]) -> tuple[str, str]:
    """What a delimiter may close, and what it may open; '' for nothing."""
    if tag := found["tag"]:
        return (tag, "") if found["close"] else ("", tag)
    sign, text = found["delimiter"], found.string
    before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
    return sign if _opens(sign, after, before) else "", sign if _opens(sign, before, after) else ""


def _opens(sign: str, outside: str, inside: str) -> bool:
    """Whether a delimiter between two characters opens towards the inside (and with the two exchanged closes)."""
    if not inside or inside.isspace():
        return False
    if sign == "_":
        return not outside.isalnum()
    return inside.isalnum() or not outside.isalnum()


def _delimit(runs: list[Run], opened: list[Delimiter], literal: Run, closing: str, opening: str) -> None:
    """Closes the innermost stretch of this sign, else opens one; text until it is closed."""
    if closing:
        for place in range(len(opened) - 1, max(-1, len(opened) - 8), -1):
            if opened[place].sign == closing:
                first = opened[place].place
                marks = tuple(Mark(kind) for kind in DELIMITED[closing])
                runs[first:] = [Run(run.text, (*marks, *run.marks)) for run in runs[first + 1 :]]
                del opened[place:]
                return
    if opening:
        opened.append(Delimiter(opening, len(runs)))
    runs.append(literal)


def nodes_of(text: str, *, is_marked: bool) -> list[Node]:
    """Returns what lines that were kept as they are show: a quote with `>` before each line, or a table with pipes; else nothing."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if lines and all(line.startswith(">") for line in lines):
        return [Quote(tuple(_quoted(text.split("\n"), is_marked=is_marked)))]
    if len(lines) > 1 and "|" in lines[0] and ROW_OF_RULES.match(lines[1]):
        table = _table(lines)
        return [table] if table else []
    return []


def _runs(text: str) -> Runs:
    return tuple(runs_of(" ".join(text.split())))


def _quoted(lines: Sequence[str], *, is_marked: bool) -> list[Node]:
    inner = "\n".join(line.strip().removeprefix(">").removeprefix(" ") for line in lines)
    if nodes := nodes_of(inner, is_marked=is_marked):
        return nodes
    parts = [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", inner)]
    return [Paragraph(tuple(runs_of(part)) if is_marked else (Run(part),)) for part in parts if part]


def _table(lines: Sequence[str]) -> Table | None:
    rows = [_cells(line) for line in (lines[0], *lines[2:])]
    aligned = tuple(_alignment(cell) for cell in _cells(lines[1]))
    width = len(aligned)
    if any(len(row) > width for row in rows):
        return None
    has_header = any(rows[0])
    grid = [[_runs(cell) if cell else () for cell in row] + [()] * (width - len(row)) for row in rows]
    return (
        Table(tuple(tuple(row) for row in (grid if has_header else grid[1:])), has_header, aligned) if len(grid) > 1 - has_header else None
    )


def _cells(line: str) -> list[str]:
    cells = CELL_END.split(line.strip().removeprefix("|"))
    if cells and not cells[-1].strip():
        cells.pop()
    return [cell.strip().replace("\\|", "|") for cell in cells]


def _alignment(rule: str) -> str:
    left, right = rule.startswith(":"), rule.endswith(":")
    return "center" if left and right else "right" if right else "left" if left else ""
