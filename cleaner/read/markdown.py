"""Reads Markdown input into the tree that the same article would have as a page."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from lxml import etree

from ..patterns import regex
from .tables import CELL_END
from .tree import xml_text

SIGNS = (
    regex(r"^#{1,6} \S", re.M),  # a heading
    regex(r"(?<!\\)\[[^\[\]\n]+\]\([^()\s]+(?: \"[^\"\n]*\")?\)"),  # a link
    regex(r"(?<![\w*\\])\*\*\w[^*\n]*\*\*(?!\w)"),  # strong emphasis
    regex(r"^(?:```|~~~)[\w-]*$", re.M),  # a fence of code
    regex(r"^\|? *:?-{3,}:? *(?:\| *:?-{3,}:? *)+\|?$", re.M),  # the rule of a table
)
"""A text with two of these is Markdown."""
FRONT_MATTER = regex(r"\A---\n(?:[^\n]*\n){1,200}?---\n")
SNIFF_CHARS = 100_000
MOST_OPEN = 40
"""Quotations, lists and inline marks that are nested deeper are text."""

QUOTE = regex(r" {0,3}> ?")
ITEM = regex(r"( {0,3})([-*+]|(\d{1,9})[.)])( {1,4}(?=\S)| *$)")
FENCE = regex(r" {0,3}(`{3,}+|~{3,}+) *+([^`\s]*+)[^`]*$")
HEADING = regex(r" {0,3}(#{1,6})(?:[ \t]++(.*+))?$")
"""With the signs at the end of the heading, if it has any; `_heading_text` leaves them out."""
UNDERLINE = regex(r" {0,3}(=+|-+)[ \t]*$")
RULE = regex(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$")
TABLE_RULE = regex(r" {0,3}\|?+ *+:?+-++:?+ *+(?:\| *+:?+-++:?+ *+)*+\|?+ *+$")

INLINE = regex(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])|(?P<break>[ ]{2,}\n|\\\n)|(?P<code>(?<!`)(?P<ticks>`++)(?P<span>.{1,2000}?)(?<!`)(?P=ticks)(?!`))
    |(?P<link>!?\[(?P<label>(?:[^\[\]\\]|\\.|!\[[^\[\]]{0,300}\]\([^()\s]{0,1000}\)){0,2000})\]
      \((?P<target><[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*){0,9})(?:\s+"(?P<title>(?:[^"\\]|\\.){0,500})")?\s*\))
    |<(?P<address>https?://[^<>\s]+|[^<>\s@]+@[^<>\s@]+\.\w+)>|<(?P<closing>/?)(?P<tag>br|sub|sup|u|ins|kbd|mark)\s*/?>
    |(?P<mark>\*\*\*(?!\*)|\*\*|__|~~|\*|_)""",
    re.X | re.S,
)
MARK_TAGS = {"**": "strong", "__": "strong", "*": "em", "_": "em", "~~": "s"}
ESCAPE = regex(r"\\([!-/:-@\[-`{-~])")


def is_markdown(text: str) -> bool:
    """Returns whether a text is Markdown: it has front matter, begins with a heading, or shows two signs of Markdown.

    >>> is_markdown("# Ferry late\\n\\nIt came at nine."), is_markdown("Ferry late\\n\\n# Not this\\n\\nIt came at nine.")
    (True, False)
    """
    head = text[:SNIFF_CHARS]
    if FRONT_MATTER.match(head) or HEADING.match(head.lstrip().split("\n", 1)[0]):
        return True
    return sum(sign.search(head) is not None for sign in SIGNS) >= 2


def _heading_text(text: str) -> str:
    """Returns the text of a heading without the signs that close it: `Storm ##` is `Storm`, but `C#` stays."""
    text = text.rstrip()
    without = text.rstrip("#")
    return without.rstrip() if not without or without[-1] in " \t" else text


def markdown_tree(text: str) -> etree._Element:
    """Returns the root of the page that a Markdown text describes.

    It reads the headings, paragraphs, quotations, lists, code (fenced and indented), rules, emphasis, links, images, hard
    breaks and escapes of CommonMark, and the tables and struck text of GFM. Front matter is left out. It does not read
    reference links, raw HTML beyond a few inline tags, and lazy continuation lines. The time is linear in the text.
    """
    root = etree.Element("html")
    reader = _Reader(etree.SubElement(root, "body"))
    for line in FRONT_MATTER.sub("", text, count=1).expandtabs(4).split("\n"):
        reader.read(line)
    reader.end_paragraph()
    return root


class _Reader:
    """The open containers and the open block while lines are read."""

    def __init__(self, body: Any) -> None:
        self.open: list[tuple[Any, int]] = [(body, 0)]
        """The open containers, the outermost first: each with -1 for a quotation, or the indent of an item's text."""
        self.paragraph: list[str] = []
        self.fence, self.language = "", ""
        self.code: list[str] | None = None
        self.table: Any = None

    def read(self, line: str) -> None:
        """Reads the next line."""
        depth, line = self._inside(line)
        if self.code is not None and depth == len(self.open):
            if self.fence and line.strip().startswith(self.fence) and not line.strip().strip(self.fence[0]):
                self._end_code()
            elif self.fence or line.startswith("    ") or not line.strip():
                self.code.append(line if self.fence else line[4:])
            else:
                self._end_code()
                self._read_block(line)
            return
        if depth < len(self.open) and not (self.paragraph and line.strip() and not self._begins(line)):
            self.end_paragraph()
            del self.open[depth:]
        self._read_block(line)

    def _inside(self, line: str) -> tuple[int, str]:
        """The number of open containers that a line is in, and the rest of the line inside them."""
        depth = 1
        for _, indent in self.open[1:]:
            if indent < 0:
                mark = QUOTE.match(line)
                if not mark:
                    break
                line = line[mark.end() :]
            elif not line.strip():
                line = ""
            elif line[:indent].strip():
                break
            else:
                line = line[indent:]
            depth += 1
        return depth, line

    def _begins(self, line: str) -> bool:
        """Whether a line begins a block, so that it does not continue a paragraph."""
        return any(pattern.match(line) for pattern in (QUOTE, ITEM, FENCE, HEADING, RULE))

    def _read_block(self, line: str) -> None:
        while len(self.open) < MOST_OPEN:
            if mark := QUOTE.match(line):
                self.end_paragraph()
                self.open.append((etree.SubElement(self._parent(), "blockquote"), -1))
            elif (
                (mark := ITEM.match(line))
                and not RULE.match(line)
                and not (self.paragraph and not mark[4].strip() and line.strip() == mark[2])
            ):
                self.end_paragraph()
                self.open.append((self._item(mark), mark.end() if mark[4] else mark.end() + 1))
            else:
                break
            line = line[mark.end() :]
        self._read_content(line)

    def _read_content(self, line: str) -> None:
        """Reads what is left of a line after the marks of containers."""
        parent = self._parent()
        if not line.strip():
            self.end_paragraph()
        elif not self.paragraph and line.startswith("    "):
            self.end_paragraph()
            self.code, self.fence, self.language = [line[4:]], "", ""
        elif fence := FENCE.match(line):
            self.end_paragraph()
            self.code, self.fence, self.language = [], fence[1], fence[2]
        elif heading := HEADING.match(line):
            self.end_paragraph()
            _set_inline(etree.SubElement(parent, f"h{len(heading[1])}"), _heading_text(heading[2] or ""))
        elif self.paragraph and (underline := UNDERLINE.match(line)):
            _set_inline(etree.SubElement(parent, "h1" if underline[1][0] == "=" else "h2"), "\n".join(self.paragraph))
            self.paragraph = []
        elif RULE.match(line):
            self.end_paragraph()
            etree.SubElement(parent, "hr")
        elif self.table is not None and "|" in line:
            self._row(line, "td")
        elif len(self.paragraph) == 1 and "|" in self.paragraph[0] and TABLE_RULE.match(line):
            header, self.paragraph = self.paragraph[0], []
            self.table = etree.SubElement(parent, "table")
            self._row(header, "th")
        else:
            self.table = None
            self.paragraph.append(line.lstrip())

    def end_paragraph(self) -> None:
        """Ends the open block, if there is one."""
        if self.code is not None:
            self._end_code()
        if self.paragraph:
            parent = self._parent()
            _set_inline(
                parent
                if parent.tag == "li" and next(parent.iterchildren(), None) is None and not parent.text
                else etree.SubElement(parent, "p"),
                "\n".join(self.paragraph),
            )
        self.paragraph, self.table = [], None

    def _end_code(self) -> None:
        code, self.code = self.code or [], None
        element = etree.SubElement(etree.SubElement(self._parent(), "pre"), "code")
        element.text = xml_text("\n".join(code).rstrip())
        if self.language:
            element.set("class", f"language-{xml_text(self.language)}")

    def _parent(self) -> Any:
        return self.open[-1][0]

    def _item(self, mark: re.Match[str]) -> Any:
        """A new item: in the list at the end of the parent if that is of the same kind, else in a new list."""
        parent, tag = self._parent(), "ol" if mark[3] else "ul"
        last = next(parent.iterchildren(reversed=True), None)
        if last is None or last.tag != tag:
            last = etree.SubElement(parent, tag)
            if mark[3] and int(mark[3]) != 1:
                last.set("start", mark[3])
        return etree.SubElement(last, "li")

    def _row(self, line: str, tag: str) -> None:
        row = etree.SubElement(self.table, "tr")
        for cell in CELL_END.split(line.strip().removeprefix("|").removesuffix("|")):
            _set_inline(etree.SubElement(row, tag), cell.strip().replace("\\|", "|"))


def _set_inline(element: Any, text: str) -> None:
    """Puts a text into an element, with elements for its inline marks."""
    if not any(character in text for character in "\\`*_~[<&\n"):
        element.text = xml_text(text)
        return
    left = Counter(match["mark"] for match in INLINE.finditer(text))
    writer = _Inline(element)
    end = 0
    for match in INLINE.finditer(text):
        writer.add(text[end : match.start()])
        end = match.end()
        if match["escaped"]:
            writer.pieces.append(match["escaped"])
        elif match["break"] or match["tag"] == "br":
            writer.child("br")
        elif match["code"]:
            writer.child("code").text = xml_text(match["span"].replace("\n", " ").strip() or match["span"])
        elif match["link"]:
            _add_link(writer, match)
        elif match["address"]:
            target = match["address"]
            writer.child("a", href=target if "://" in target else f"mailto:{target}").text = target
        elif match["tag"]:
            _add_tag(writer, match)
        else:
            _add_mark(writer, text, match, left)
    writer.add(text[end:])
    writer.end_text()


class _Inline:
    """The open inline elements of a block while its text is read."""

    def __init__(self, element: Any) -> None:
        self.open: list[tuple[str, Any]] = [("", element)]
        """The open elements, each with the mark that began it."""
        self.last: list[Any] = [None]
        """The last child of every open element."""
        self.pieces: list[str] = []
        """Text that is not set yet: it is set all at once, since libxml2 copies it each time."""

    def add(self, text: str) -> None:
        """Adds text; character references in it are read."""
        if "&" in text:
            from html import unescape

            text = unescape(text)
        self.pieces.append(text)

    def end_text(self) -> None:
        """Sets the text that was added since the last element began or ended."""
        if text := xml_text("".join(self.pieces)):
            if self.last[-1] is None:
                self.open[-1][1].text = text
            else:
                self.last[-1].tail = text
        self.pieces.clear()

    def child(self, tag: str, **attributes: str) -> Any:
        """Adds an element without content, which stays closed."""
        self.end_text()
        self.last[-1] = etree.SubElement(self.open[-1][1], tag, attributes)
        return self.last[-1]

    def begin(self, name: str, tag: str) -> None:
        """Opens an element that the mark begins."""
        self.open.append((name, self.child(tag)))
        self.last.append(None)

    def end(self, name: str) -> None:
        """Ends the innermost element that the mark began, and all elements in it."""
        self.end_text()
        while True:
            ended = self.open.pop()[0]
            self.last.pop()
            if ended == name:
                return

    def has_room(self) -> bool:
        """Whether another element may be opened."""
        return len(self.open) < MOST_OPEN

    def is_open(self, name: str) -> bool:
        return any(opened == name for opened, _ in self.open)


def _add_mark(writer: _Inline, text: str, match: re.Match[str], left: Counter[str]) -> None:
    """Begins or ends emphasis; a mark that does neither is text. `left` counts the marks from this one on."""
    mark = match["mark"]
    left[mark] -= 1
    if mark == "***" and writer.is_open("**") and not writer.is_open(mark):
        mark = "**"  # ends emphasis that another mark began
    before, after = text[match.start() - 1 : match.start()] or " ", text[match.end() : match.end() + 1] or " "
    inside_word = "_" in mark and before.isalnum() and after.isalnum()
    if writer.is_open(mark) and not before.isspace() and not inside_word:
        writer.end(mark)
    elif left[mark] and not after.isspace() and not inside_word and not ("_" in mark and before.isalnum()) and writer.has_room():
        if mark == "***":
            writer.begin(mark, "strong")
            writer.begin("", "em")
        else:
            writer.begin(mark, MARK_TAGS[mark])
    else:
        writer.pieces.append(mark)


def _add_tag(writer: _Inline, match: re.Match[str]) -> None:
    tag = match["tag"]
    if not match["closing"] and writer.has_room():
        writer.begin(tag, tag)
    elif match["closing"] and writer.is_open(tag):
        writer.end(tag)


def _add_link(writer: _Inline, match: re.Match[str]) -> None:
    target = xml_text(ESCAPE.sub(r"\1", match["target"].strip("<>")))
    if match["link"].startswith("!"):
        element = writer.child("img", src=target, alt=xml_text(ESCAPE.sub(r"\1", match["label"])))
    else:
        element = writer.child("a", href=target)
        _set_inline(element, match["label"])
    if match["title"]:
        element.set("title", xml_text(ESCAPE.sub(r"\1", match["title"])))
