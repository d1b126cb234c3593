"""Finds the credits that a text prints: credit lines, sentences that name a source, agencies at the end of prose and in datelines."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ..model import Block, InputKind, Kind, Page, Verdict
from ..patterns import regex
from ..rules.agencies import find_agency, may_name_agency
from ..rules.credits import CREDIT_RULES, NAME_END_WORDS, NO_SOURCES, PHOTO_WORDS, PLURAL_LABELS, SOURCE_LABELS
from ..text import FIRST_WIDE, letters_of
from .dates import month_numbers
from .names import is_person

LONGEST_LINE_CHARS = 160
LONGEST_NOTE_CHARS = 700
LONGEST_NAME_CHARS = 80
LONGEST_DASH_SIGNATURE_CHARS = 53
"""How long a match of `CLOSING_DASH` can be from its dash on."""
LONGEST_LABEL_CHARS = 24
LONGEST_AGENCY_LINE_CHARS = 70
LONGEST_SENTENCE_CHARS = 400
LONGEST_CONTRIBUTION_CHARS = 200
LONGEST_DATELINE_CHARS = 140
MOST_CHARS_BESIDE_EVIDENCE = 120
HINT_LETTERS = 3
LEAD_TO_BLANK = str.maketrans(dict.fromkeys("([{*\"“„«'’–—-", " "))
LABEL_MARKS = (":", "：", "=", "／", " - ", " – ", " — ")
LONGEST_MARK_CHARS = 3
NO_NAME_STARTS = frozenset("It This That We He She They You In On A An I Our My If As Read Click".split())
"""First words of sentences, which no credited name begins with."""

TAIL_BLOCKS_BEFORE = 5
TAIL_BLOCKS_AFTER = 11
HEAD_BLOCKS_BEFORE = 2
MOST_HEAD_BLOCKS = 12
VIA_BLOCKS_AFTER = 4
MOST_DATELINE_BLOCKS = 3
PROSE_CHARS = 120
SHORTEST_CREDIT_CHARS = 2
LONGEST_BARE_CHARS = 320
"""How long a block can be that has a credit and nothing else."""
MOST_LINKS = 30
MOST_FIGURE_LEVELS = 6
ARTICLES = frozenset("The El La Le Les Die Der Das Il O De".split())

PART = regex(r"\s?(?:[/,;|+&·•]|\b(?:and|und|y|et|e|og|och|with|mit|avec|и)\b)\s*")
NAME_END = regex(NAME_END_WORDS, re.I)
PARENS = regex(r"[(（\[]([^()（）\[\]]{2,70})[)）\]]\s*$")
CLOSING_DASH = regex(r"(?:^|[.!?”\"»]\s*)[-–—]{1,2}\s?([^-–—.]{2,50})\.?$")
DATELINE_PARENS = regex(r"^[^()]{0,80}\(([^()]{2,60})\)\s*(?:[-–—:.]|--)")
DATELINE_SLASHES = regex(r"^[^/]{0,90}/([^/]{2,40})/(?=[\s.,–—-]|$)")
DATELINE_COMMA = regex(r"^[^a-z,]{3,40}(?:,[^,–—-]{0,40})?,\s([A-Z]{3,8}(?:-[A-Z]{2,6})?)\s?[-–—]\s")
DATELINE_HAN = regex(r"^[【\[(（]?\s*[\u3400-\u9fff]{0,4}?(新华社|新華社|中新社|中央社|共同社?|時事)")
DATELINE_HANGUL = regex(r"^[【\[(][^=\])】]{1,12}=([^\])】]{2,12})[\])】]")
DATELINE_DASH = regex(r"^[^\W\d_a-z][^.—–]{2,60}\s[—–-]\s([^.,—–/-]{2,25})\.\s")
DATELINE_CAPITALS = regex(r"^[A-Z][A-Z .]{2,30}(?:\[[^\]]{2,20}\])?,?\s+(?:[A-Z][a-z]{2,8}\.? \d{1,2}\s+)?\(([A-Z]{2,5})\)\s+(?=[A-Z])")
WITH_AGENCY = regex(r"^[^.:;!?()/,]{2,50}\s(?:avec|mit|with|con|com|med|met)\s+(?:l['’]|der |a |la )?([^.:;!?()]{2,40})$")
BRACKETS = regex(r"^(\[?)([^\[\]]{2,40})\]?\s+via:?\s+\[?([^\[\]]{2,40})\]?$")
COPYRIGHT = regex(r"(?:^|\s)(?:©|\(c\)|copyright\b:)\s*(?:©\s*)?(?:by )?(?:\d{4}\s*)?(?:by )?(.{2,80})", re.I)
SENTENCE = regex(r"(?<=[.!?])\s+(?=[A-Z\[“\"(])")
CAPITAL_SOURCE = regex(r"^SOURCE:?\s+(?=\S)")
ONE_WORD = regex(r"[^\W\d_a-z][^\W\d_]{2,19}\+?$")
INITIALS = regex(r"[a-zäöü]{2,4}$|[A-Z]{2,3}$")
PHOTO = regex(rf"\b(?:{PHOTO_WORDS})\b", re.I)


class Credit(NamedTuple):
    """The names that one block credits."""

    names: tuple[str, ...]
    relation: str
    """source, originally-published, via, contributed or dateline"""
    evidence: str
    bare: bool
    """Whether the block says nothing else."""
    press: bool = False
    """Whether it is the SOURCE line of a press release."""


@cache
def _source_labels() -> frozenset[str]:
    return frozenset(SOURCE_LABELS.split())


@cache
def _hints() -> tuple[dict[str, list[tuple[str, int]]], list[tuple[str, int]]]:
    """Returns the hints of all rules, each with the rule's index: by the first letters of their first word; and those without spaces."""
    by_start: dict[str, list[tuple[str, int]]] = {}
    unspaced: list[tuple[str, int]] = []
    for index, rule in enumerate(CREDIT_RULES):
        for hint in rule.hints.split("|"):
            if hint[0] >= FIRST_WIDE:
                unspaced.append((hint, index))
            else:
                by_start.setdefault(hint.split()[0][:HINT_LETTERS], []).append((hint, index))
    return by_start, unspaced


def _hinted_rules(text: str) -> list[int]:
    """Returns the indices of the rules that have a hint in a text, in order."""
    folded = text.casefold()
    by_start, unspaced = _hints()
    starts = {word[:HINT_LETTERS] for word in folded.translate(LEAD_TO_BLANK).split()}
    rules = {index for start in by_start.keys() & starts for hint, index in by_start[start] if hint in folded}
    if not text.isascii():
        rules.update(index for hint, index in unspaced if hint in folded)
    return sorted(rules)


@cache
def _rule_pattern(index: int) -> re.Pattern[str]:
    return re.compile(CREDIT_RULES[index].pattern, re.I)


def _source_label(text: str) -> tuple[str, str] | None:
    """Returns the label of a source that a line begins with, in lower case, and the rest of the line."""
    start = text[: LONGEST_LABEL_CHARS + LONGEST_MARK_CHARS]
    for mark in LABEL_MARKS:
        if mark in start:
            head, _, rest = text.partition(mark)
            label = head.strip(" \t–—-•·*([（").casefold()
            if label in _source_labels() and len(rest.strip()) > 1:
                return label, rest.strip()
    return None


def read_credit(text: str, links: Sequence[tuple[str, str]] = (), *, closing: bool = True) -> Credit | None:
    """Returns the credit in a block at the head or the end of an article; None if it has none. The first of these counts:

    1. A line with a label: "Source: TASS", "Quelle: sid/dpa", "SOURCE Brindle Foods".
    2. Only agencies and staff initials: "(AFP)", "SDA/sep", "Reuters/kra Frankfurt".
    3. A copyright line that names an agency.
    4. A sentence that matches a rule: "First published in ...", "With files from ...".
    5. The end of prose, if `closing` is true: "... on Monday. (dpa)", "... - AFP".

    `links` are the texts and addresses of the block's links. A name at the start of a link ends where the link ends.

    >>> read_credit("Quelle: sid/dpa").names, read_credit("Source: author's own photo")
    (('sid', 'dpa'), None)
    """
    text = text.strip()
    if len(text) > LONGEST_NOTE_CHARS:
        return _closing(text) if closing else None
    credit = (_by_line(text, links) if len(text) <= LONGEST_LINE_CHARS else None) or _by_rules(text, links)
    if credit is None:
        return _closing(text) if closing else None
    if len(text) <= LONGEST_LINE_CHARS and PHOTO.search(text):
        return None
    return credit


def _by_line(text: str, links: Sequence[tuple[str, str]]) -> Credit | None:
    """Returns the credit of a line that says nothing else: the first three cases of `read_credit`, and "[X] via [Y]"."""
    if labelled := _source_label(text):
        label, rest = labelled
        named = _before_glued_link(rest, links)
        names = credited_names(named, agencies_only=label in PLURAL_LABELS)
        return Credit(names, "source", text[: text.find(named) + len(named)], True) if names else None
    if " via" in text and (match := BRACKETS.match(text)) and (match[1] or len(links) > 1):
        names = tuple(name for part in (match[2], match[3]) if (name := _credited_name(part)))
        return Credit(names, "via", text, True) if names else None
    if text.startswith("SOURCE") and (match := CAPITAL_SOURCE.match(text)):
        name = _credited_name(text[match.end() :])
        return Credit((name,), "source", text, True, True) if name else None
    if len(text) <= LONGEST_AGENCY_LINE_CHARS and may_name_agency(text):
        if names := agency_line(text):
            return Credit(names, "source", text, True)
        if (match := WITH_AGENCY.match(text)) and (names := agency_line(match[1])):
            return Credit(names, "contributed", text, True)
    if ("©" in text or "opyright" in text or "(c)" in text) and (match := COPYRIGHT.search(text)) and (names := _agencies_in(match[1])):
        return Credit(names, "source", text, True)
    return None


def _closing(text: str) -> Credit | None:
    """Returns the credit of the agencies in brackets, or after a dash, at the end of prose."""
    tail = text[-LONGEST_NAME_CHARS:]
    for pattern, can_match in (
        (PARENS, tail.rstrip()[-1:] in (")", "）", "]")),  # tested first: compiling a pattern costs more than all the rest
        (CLOSING_DASH, any(dash in tail[-LONGEST_DASH_SIGNATURE_CHARS:] for dash in "-–—")),
    ):
        if can_match and (match := pattern.search(tail)) and (names := agency_line(match[1])):
            return Credit(names, "source", match[0].strip(' .”"»'), False)
    return None


def _before_glued_link(text: str, links: Sequence[tuple[str, str]]) -> str:
    """Returns a text up to the first link that follows a word without a space: such a link is a button."""
    for label, _ in links:
        at = text.find(label)
        if at > 0 and not text[at - 1].isspace() and text[at - 1] not in "/([":
            text = text[:at]
    return text


def _by_rules(text: str, links: Sequence[tuple[str, str]]) -> Credit | None:
    """Returns the credit of the first sentence that matches a rule of wording."""
    indices = _hinted_rules(text)
    if not indices:
        return None
    rules = [(_rule_pattern(index), CREDIT_RULES[index].relation) for index in indices]
    for sentence in SENTENCE.split(text):
        if len(sentence) > LONGEST_SENTENCE_CHARS:
            continue
        for pattern, relation in rules:
            match = pattern.search(sentence)
            if match is None or (relation in ("contributed", "via") and len(sentence) > LONGEST_CONTRIBUTION_CHARS):
                continue
            if names := _names_at_start(match.groupdict().get("name") or sentence[match.end() :].lstrip(" :“\"‘'«„"), links):
                evidence = sentence.strip()
                return Credit(names, relation, evidence, len(text) <= len(evidence) + MOST_CHARS_BESIDE_EVIDENCE)
    return None


def _names_at_start(rest: str, links: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Returns the names that a text begins with: those of its first links, else those before a mark or a closing phrase."""
    linked = [text for text, _ in links if len(text) > 1 and rest.startswith(text)]
    if linked:
        first = max(linked, key=len)
        names = [name] if (name := _credited_name(first, cut=False)) else []
        behind = rest[len(first) :]
        if more := re.match(r"\s*(?:,|and|und|y|et|e|&)\s+", behind):
            names += [text for text, _ in links if behind[more.end() :].startswith(text) and _credited_name(text, cut=False)][:1]
        return tuple(names)
    return credited_names(rest)


def credited_names(text: str, *, agencies_only: bool = False) -> tuple[str, ...]:
    """Returns the names after a label: split at slashes and joining words if that gives agencies or short names.

    >>> credited_names("sid/dpa"), credited_names("The Conversation under a licence"), credited_names("in April 2020")
    (('sid', 'dpa'), ('The Conversation',), ())
    """
    text = text.strip()
    if end := NAME_END.search(text):
        text = text[: end.start()]
    if find_agency(bare := text.strip(' .,()[]“”"（）【】')):
        return (bare,)
    parts = [part.strip(" .()[]“”\"«»„'’") for part in PART.split(text) if part.strip(" .()[]")]
    agencies = [part for part in parts if find_agency(part)]
    if agencies:
        return tuple(part for part in parts if find_agency(part) or (len(parts) > 1 and _is_outlet(part)))
    if agencies_only:
        return ()
    if (
        len(parts) > 1
        and all(_is_outlet(part) for part in parts)
        and "/" not in text
        and len(parts) <= 4
        and not any(len(part.split()) > 4 for part in parts)
    ):
        joined = re.split(r"\s*,\s*|\s+(?:and|und|y|et|e|og|och|и)\s+", text)
        if len(joined) == len(parts):
            return tuple(parts)
    name = _credited_name(text)
    return (name,) if name else ()


def _is_outlet(part: str) -> bool:
    """Returns whether a part of a credit can name an outlet: it is no word in lower case, and no staff initials."""
    return bool(_credited_name(part)) and not INITIALS.match(part)


def _credited_name(text: str, *, cut: bool = True) -> str:
    """Returns a credited name without the text around it; '' if it names nobody, as dates, pronouns, sentences, photo banks."""
    if cut and (end := NAME_END.search(text)):
        text = text[: end.start()]
    text = text.strip(" \t.,:;[]{}“”\"«»„‚‘'’|*–—-）】")
    text = text.strip("()") if text.count("(") != text.count(")") or text.startswith("(") else text
    words = text.split()
    if not words or len(text) > LONGEST_NAME_CHARS or len(words) > 12 or text.casefold() in NO_SOURCES:
        return ""
    first = words[0].casefold().strip(".,")
    if first in month_numbers() or (first[0].isdigit() and len(words) < 3 and not first[-1].isalpha()):
        return ""
    if not text[0].isupper() and not find_agency(text) and "." not in words[0] and text[0].isascii() and not text[0].isdigit():
        return ""
    if words[0] in NO_NAME_STARTS:
        return ""
    return text


def agency_line(text: str) -> tuple[str, ...]:
    """Returns the agencies of a line that has only agencies, staff initials and one more word, such as a place; () for other lines.

    >>> agency_line("APA/sda/dpa"), agency_line("SDA/sep"), agency_line("EFE / Brannoch"), agency_line("Jane Roe / Reuters")
    (('APA', 'sda', 'dpa'), ('SDA',), ('EFE',), ())
    """
    text = text.strip(" .()[]–—-*©|【】（）")
    if len(text) > LONGEST_AGENCY_LINE_CHARS or not text or not may_name_agency(text):
        return ()
    if find_agency(text):
        return (text,)
    text = re.sub(r"^(?:mit|with|avec|con|com|from|par|by|von|nach|wire|agencia|agence|agentur|text)\s*:?\s+", "", text, flags=re.I)
    parts = [part.strip(" .()") for part in re.split(r"\s*[/,;|+&·•]\s*|\s+(?:and|und|y|et|e|og|och)\s+", text) if part.strip(" .()")]
    parts = [each for part in parts for each in _joined_agencies(part)]
    names = tuple(part for part in parts if find_agency(part))
    if not names:
        return ()
    others = [part for part in parts if not find_agency(part)]
    if all(INITIALS.match(part.split()[0]) and len(part) <= 24 for part in others):
        return names
    if len(others) == 1 and parts[0] in names and ONE_WORD.match(others[0]):
        return names
    return ()


def _joined_agencies(part: str) -> list[str]:
    """Returns the agencies that a dash joins, as in "TT-Reuters"; else the part alone."""
    each = re.split(r"\s*[-–]\s*", part)
    return each if not find_agency(part) and all(find_agency(name) for name in each) else [part]


def _agencies_in(text: str) -> tuple[str, ...]:
    """Returns the agencies among the parts of a copyright line."""
    parts = [part.strip(" .()") for part in re.split(r"\s*[/,;:|]\s*|\s+\(|\d{4}", text)]
    names = [part for part in parts if find_agency(part)]
    return tuple(dict.fromkeys(names))


def read_dateline(text: str) -> Credit | None:
    """Returns the credit of the agency in the dateline that a paragraph begins with; None if there is none.

    >>> read_dateline("GANTON (Reuters) - Tin fell.").names, read_dateline("YAKUTSK, September 28. /TASS/. Ice").names
    (('Reuters',), ('TASS',))
    """
    head = text[:LONGEST_DATELINE_CHARS]
    for pattern, can_match in (
        (DATELINE_PARENS, "(" in head),
        (DATELINE_SLASHES, "/" in head),
        (DATELINE_COMMA, "," in head and not "a" <= head[1:2] <= "z"),
        (DATELINE_HAN, max(head[:6], default="") >= FIRST_WIDE),
        (DATELINE_HANGUL, "=" in head[:16]),
        (DATELINE_CAPITALS, "(" in head),
        (DATELINE_DASH, " — " in head or " – " in head or " - " in head),
    ):
        match = pattern.match(head) if can_match else None
        if match is None:
            continue
        inner = match[1].strip()
        names = agency_line(inner) or tuple(part.strip() for part in inner.split("/") if find_agency(part.strip()))
        if not names and (agency := find_agency(re.split(r"\s*[/,]\s*| via ", inner)[0])):
            names = (agency.name,)
        if names:
            return Credit(names, "dateline", match[0].strip(), False)
    return None


class CreditLine(NamedTuple):
    """A credit, and the index of the block that prints it."""

    credit: Credit
    block: int
    alone: bool
    """Whether the block has nothing but the credit, so that it is no text of the article."""


def find_credits(page: Page, verdicts: Sequence[Verdict], title: int | None) -> list[CreditLine]:
    """Returns the credits at the end of the text, then those at its head; `title` is the index of the block with the title."""
    prose = _find_prose(page, verdicts)
    return [*_at_end(page, verdicts, prose), *_at_head(page, prose, title)] if prose else []


def find_dateline(page: Page, verdicts: Sequence[Verdict]) -> CreditLine | None:
    """Returns the credit in the first dateline of the text; None if there is none."""
    for index in _find_prose(page, verdicts)[:MOST_DATELINE_BLOCKS]:
        if credit := read_dateline(page.blocks[index].text):
            return CreditLine(credit, index, False)
    return None


def _tail(page: Page, prose: Sequence[int]) -> range:
    """Returns the indices of the blocks around the last long paragraph."""
    return range(max(prose[0], prose[-1] - TAIL_BLOCKS_BEFORE), min(len(page.blocks), prose[-1] + TAIL_BLOCKS_AFTER))


def _at_end(page: Page, verdicts: Sequence[Verdict], prose: Sequence[int]) -> Iterator[CreditLine]:
    """Yields the credits around the last long paragraph."""
    last = prose[-1]
    for index in _tail(page, prose):
        block = page.blocks[index]
        size = len(block.text)
        if size < SHORTEST_CREDIT_CHARS or block.kind is Kind.CAPTION or (block.link_chars >= size and not verdicts[index].kept):
            continue
        closing = verdicts[index].kept and index >= last
        credit = read_credit(block.text, closing=closing)
        if credit is None and not (block.links > 1 and " via" in block.text):
            continue
        links = links_of(page, block)
        credit = read_credit(block.text, links, closing=closing)
        if credit is None or (credit.relation == "via" and index > last + VIA_BLOCKS_AFTER) or _is_beside_picture(page, index):
            continue
        is_outlet = credit.bare and credit.relation == "source" and not find_agency(credit.names[0])
        if is_outlet and index < last and not (page.kind is InputKind.TEXT and index > prose[-2:][0]):
            continue
        if credit.relation == "contributed":
            credit = credit._replace(names=_but_persons(credit.names, links))
        if credit.names:
            yield CreditLine(credit, index, credit.bare and size <= LONGEST_BARE_CHARS)


def _at_head(page: Page, prose: Sequence[int], title: int | None) -> Iterator[CreditLine]:
    """Yields the credits between the title and the first long paragraph."""
    first, tail = prose[0], _tail(page, prose)
    start = max(0, (title if title is not None else first) - HEAD_BLOCKS_BEFORE)
    for index in range(start, min(first + 1, start + MOST_HEAD_BLOCKS)):
        block = page.blocks[index]
        if index in tail or not SHORTEST_CREDIT_CHARS <= len(block.text) <= LONGEST_NOTE_CHARS or block.kind is Kind.CAPTION:
            continue
        if block.link_chars >= len(block.text) or read_credit(block.text, closing=False) is None:
            continue
        credit = read_credit(block.text, links_of(page, block), closing=False)
        if credit is None or (credit.relation == "source" and not credit.bare) or _is_beside_picture(page, index):
            continue
        if len(credit.names) > 1 or letters_of(block.text) != letters_of(credit.names[0]):
            yield CreditLine(credit, index, credit.bare)


def _but_persons(names: Sequence[str], links: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Returns names without those of persons: reporters who helped are no source."""
    linked = {letters_of(label) for label, href in links if href.startswith("http")}
    return tuple(
        name for name in names if find_agency(name) or letters_of(name) in linked or name.split()[0] in ARTICLES or not is_person(name)
    )


def _find_prose(page: Page, verdicts: Sequence[Verdict]) -> list[int]:
    """Returns the indices of the article's long paragraphs: the kept ones, or if none is kept, those without many links."""
    blocks = page.blocks
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept and len(blocks[index].text) >= PROSE_CHARS]
    if kept:
        return kept
    long = [index for index, block in enumerate(blocks) if len(block.text) >= PROSE_CHARS and block.link_chars * 3 < len(block.text)]
    return long or [index for index, block in enumerate(blocks) if len(block.text) >= PROSE_CHARS / 2 and block.link_chars == 0]


def links_of(page: Page, block: Block) -> list[tuple[str, str]]:
    """Returns the text and address of each link in a block."""
    node = page.outline.nodes[block.element]
    if node is None or not block.links or block.links > MOST_LINKS:
        return []
    links = []
    for link in node.iter("a"):
        text = " ".join("".join(link.itertext()).split())
        if text and text in block.text:
            links.append((text, link.get("href") or ""))
    return links


def _is_beside_picture(page: Page, index: int) -> bool:
    """Returns whether a block is in a figure or a table, or right after one. Its credit is about that, and not the article."""
    if page.outline.nearest(page.blocks[index].element, ("figure", "figcaption", "table", "caption"), MOST_FIGURE_LEVELS):
        return True
    before = page.blocks[index - 1] if index else None
    return before is not None and (before.kind in (Kind.CELL, Kind.CAPTION) or not before.text)
