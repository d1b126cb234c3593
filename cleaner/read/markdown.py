"""Markdown input to the tree that the same article would have as a page, so that all later rooms see its structure."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from lxml import etree

from ..patterns import regex

SIGNS = {
    "heading": re.compile(r"^#{1,6} \S", re.M),
    "link": re.compile(r"(?<!\\)\[[^\[\]\n]+\]\([^()\s]+(?: \"[^\"\n]*\")?\)"),
    "strong": re.compile(r"(?<![\w*\\])\*\*\w[^*\n]*\*\*(?!\w)"),
    "fence": re.compile(r"^(?:```|~~~)[\w-]*$", re.M),
    "table": re.compile(r"^\|? *:?-{3,}:? *(?:\| *:?-{3,}:? *)+\|?$", re.M),
}
"""What tells Markdown from other text: two of these, or a heading in the first line."""
FRONT_MATTER = regex(r"\A---\n(?:[^\n]*\n){1,200}?---\n")
SIGN_CHARS = 100_000
DEEPEST = 40
"""Quotations and lists nested deeper than this are text."""

QUOTE = regex(r" {0,3}> ?")
ITEM = regex(r"( {0,3})([-*+]|(\d{1,9})[.)])( {1,4}(?=\S)| *$)")
FENCE = regex(r" {0,3}(`{3,}+|~{3,}+) *+([^`\s]*+)[^`]*$")
HEADING = regex(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
UNDERLINE = regex(r" {0,3}(=+|-+)[ \t]*$")
RULE = regex(r" {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$")
TABLE_RULE = regex(r" {0,3}\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$")
CELL_END = regex(r"(?<!\\)\|")

INLINE = regex(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])|(?P<break>[ ]{2,}\n|\\\n)|(?P<code>(?P<ticks>`+)(?!`)(?P<span>.{1,2000}?)(?<!`)(?P=ticks)(?!`))
    |(?P<link>!?\[(?P<label>(?:[^\[\]\\]|\\.|!\[[^\[\]]{0,300}\]\([^()\s]{0,1000}\)){0,2000})\]
      \((?P<target><[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*){0,9})(?:\s+"(?P<title>(?:[^"\\]|\\.){0,500})")?\s*\))
    |<(?P<address>https?://[^<>\s]+|[^<>\s@]+@[^<>\s@]+\.\w+)>|<(?P<closing>/?)(?P<tag>br|sub|sup|u|ins|kbd|mark)\s*/?>
    |(?P<mark>\*\*\*(?!\*)|\*\*|__|~~|\*|_)""",
    re.X | re.S,
)
MARK_TAGS = {"**": "strong", "__": "strong", "*": "em", "_": "em", "~~": "s"}
ESCAPE = regex(r"\\([!-/:-@\[-`{-~])")


def is_markdown(text: str) -> bool:
    """Returns whether a text was written as Markdown: it shows two of its signs, begins with a heading, or has front matter.

    >>> is_markdown("# Ferry late\\n\\nIt came at nine."), is_markdown("Ferry late\\n\\n# Not this\\n\\nIt came at nine.")
    (True, False)
    """
    head = text[:SIGN_CHARS]
    if FRONT_MATTER.match(head) or HEADING.match(head.lstrip().split("\n", 1)[0]):
        return True
    return sum(sign.search(head) is not None for sign in SIGNS.values()) >= 2


def markdown_tree(text: str) -> etree._Element:
    """Returns the root of the page that a Markdown text describes.

    CommonMark's headings, paragraphs, quotations, lists, code (fenced and indented), rules, emphasis, links, images,
    hard breaks and escapes, and the tables and struck text of GFM. Front matter is left out. Not read: reference
    links, raw HTML beyond a few inline tags, lazy continuation lines. Time is linear in the text.
    """
    root = etree.Element("html")
    reader = _Reader(etree.SubElement(root, "body"))
    for line in FRONT_MATTER.sub("", text, count=1).expandtabs(4).split("\n"):
        reader.read(line)
    reader.end_paragraph()
    return root


class _Reader:
    """The open containers and the open leaf while lines are read."""

    def __init__(self, body: Any) -> None:
        self.open: list[tuple[Any, int]] = [(body, 0)]  # quotations (-1) and items (the indent of their text)
        self.paragraph: list[str] = []
        self.fence, self.language = "", ""
        self.code: list[str] | None = None
        self.table: Any = None

    def read(self, line: str) -> None:
        """Takes the next line in."""
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
        """How many of the open containers a line is in, and what is left of it there."""
        depth = 1
        for _, indent in self.open[1:]:
            if indent < 0:
                found = QUOTE.match(line)
                if not found:
                    break
                line = line[found.end() :]
            elif not line.strip():
                line = ""
            elif line[:indent].strip():
                break
            else:
                line = line[indent:]
            depth += 1
        return depth, line

    def _begins(self, line: str) -> bool:
        return any(pattern.match(line) for pattern in (QUOTE, ITEM, FENCE, HEADING, RULE))

    def _read_block(self, line: str) -> None:
        while len(self.open) < DEEPEST:
            if found := QUOTE.match(line):
                self.end_paragraph()
                self.open.append((etree.SubElement(self._parent(), "blockquote"), -1))
            elif (
                (found := ITEM.match(line))
                and not RULE.match(line)
                and not (self.paragraph and not found[4].strip() and line.strip() == found[2])
            ):
                self.end_paragraph()
                self.open.append((self._item(found), found.end() if found[4] else found.end() + 1))
            else:
                break
            line = line[found.end() :]
        self._read_leaf(line)

    def _read_leaf(self, line: str) -> None:
        parent = self._parent()
        if not line.strip():
            self.end_paragraph()
        elif not self.paragraph and line.startswith("    "):
            self.end_paragraph()
            self.code, self.fence, self.language = [line[4:]], "", ""
        elif found := FENCE.match(line):
            self.end_paragraph()
            self.code, self.fence, self.language = [], found[1], found[2]
        elif found := HEADING.match(line):
            self.end_paragraph()
            _set_inline(etree.SubElement(parent, f"h{len(found[1])}"), found[2] or "")
        elif self.paragraph and (found := UNDERLINE.match(line)):
            _set_inline(etree.SubElement(parent, "h1" if found[1][0] == "=" else "h2"), "\n".join(self.paragraph))
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
        """Ends the open leaf, if there is one."""
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
        element.text = _xml_text("\n".join(code).rstrip())
        if self.language:
            element.set("class", f"language-{_xml_text(self.language)}")

    def _parent(self) -> Any:
        return self.open[-1][0]

    def _item(self, found: re.Match[str]) -> Any:
        """A new item, in the list that the parent ends with if it is of the same kind."""
        parent, tag = self._parent(), "ol" if found[3] else "ul"
        last = next(parent.iterchildren(reversed=True), None)
        if last is None or last.tag != tag:
            last = etree.SubElement(parent, tag)
            if found[3] and int(found[3]) != 1:
                last.set("start", found[3])
        return etree.SubElement(last, "li")

    def _row(self, line: str, tag: str) -> None:
        row = etree.SubElement(self.table, "tr")
        for cell in CELL_END.split(line.strip().removeprefix("|").removesuffix("|")):
            _set_inline(etree.SubElement(row, tag), cell.strip().replace("\\|", "|"))


def _set_inline(element: Any, text: str) -> None:
    """Fills an element with a text, its inline marks as elements."""
    if not any(character in text for character in "\\`*_~[<&\n"):
        element.text = _xml_text(text)
        return
    left = Counter(found["mark"] for found in INLINE.finditer(text))
    writer = _Inline(element)
    end = 0
    for found in INLINE.finditer(text):
        writer.add(text[end : found.start()])
        end = found.end()
        if found["escaped"]:
            writer.pieces.append(found["escaped"])
        elif found["break"] or found["tag"] == "br":
            writer.child("br")
        elif found["code"]:
            writer.child("code").text = _xml_text(found["span"].replace("\n", " ").strip() or found["span"])
        elif found["link"]:
            _add_link(writer, found)
        elif found["address"]:
            target = found["address"]
            writer.child("a", href=target if "://" in target else f"mailto:{target}").text = target
        elif found["tag"]:
            _add_tag(writer, found)
        else:
            _add_mark(writer, text, found, left)
    writer.add(text[end:])
    writer.end_text()


class _Inline:
    """The open inline elements of a block while its text is read; text is set in one go, since libxml2 copies it."""

    def __init__(self, element: Any) -> None:
        self.open: list[tuple[str, Any]] = [("", element)]
        self.last: list[Any] = [None]  # of every open element the last child
        self.pieces: list[str] = []

    def add(self, text: str) -> None:
        """Adds text, with its character references read."""
        if "&" in text:
            from html import unescape

            text = unescape(text)
        self.pieces.append(text)

    def end_text(self) -> None:
        """Sets the text that was added since the last element began or ended."""
        if text := _xml_text("".join(self.pieces)):
            if self.last[-1] is None:
                self.open[-1][1].text = text
            else:
                self.last[-1].tail = text
        self.pieces.clear()

    def child(self, tag: str, **attributes: str) -> Any:
        """A new element that holds no open text."""
        self.end_text()
        self.last[-1] = etree.SubElement(self.open[-1][1], tag, attributes)
        return self.last[-1]

    def begin(self, name: str, tag: str) -> None:
        self.open.append((name, self.child(tag)))
        self.last.append(None)

    def end(self, name: str) -> None:
        """Ends the innermost element of a name, and those inside it."""
        self.end_text()
        while True:
            ended = self.open.pop()[0]
            self.last.pop()
            if ended == name:
                return

    def is_open(self, name: str) -> bool:
        return any(opened == name for opened, _ in self.open)


def _add_mark(writer: _Inline, text: str, found: re.Match[str], left: Counter[str]) -> None:
    """Begins or ends emphasis; a mark that does neither is text."""
    mark = found["mark"]
    left[mark] -= 1
    if mark == "***" and writer.is_open("**") and not writer.is_open(mark):
        mark = "**"  # ends what was begun apart
    before, after = text[found.start() - 1 : found.start()] or " ", text[found.end() : found.end() + 1] or " "
    inside_word = "_" in mark and before.isalnum() and after.isalnum()
    if writer.is_open(mark) and not before.isspace() and not inside_word:
        writer.end(mark)
    elif left[mark] and not after.isspace() and not inside_word and not ("_" in mark and before.isalnum()) and len(writer.open) < DEEPEST:
        if mark == "***":
            writer.begin(mark, "strong")
            writer.begin("", "em")
        else:
            writer.begin(mark, MARK_TAGS[mark])
    else:
        writer.pieces.append(mark)


def _add_tag(writer: _Inline, found: re.Match[str]) -> None:
    tag = found["tag"]
    if not found["closing"] and len(writer.open) < DEEPEST:
        writer.begin(tag, tag)
    elif found["closing"] and writer.is_open(tag):
        writer.end(tag)


def _add_link(writer: _Inline, found: re.Match[str]) -> None:
    target = _xml_text(ESCAPE.sub(r"\1", found["target"].strip("<>")))
    if found["link"].startswith("!"):
        element = writer.child("img", src=target, alt=_xml_text(ESCAPE.sub(r"\1", found["label"])))
    else:
        element = writer.child("a", href=target)
        _set_inline(element, found["label"])
    if found["title"]:
        element.set("title", _xml_text(ESCAPE.sub(r"\1", found["title"])))


def _xml_text(text: str) -> str:
    """Text without the characters that lxml refuses to hold."""
    return text if text.isprintable() else "".join(c for c in text if c >= " " or c in "\n\t")
