"""Finds authors in the text near the title: behind a label, in a byline element, beside the date; and at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..patterns import regex
from ..rules.bylines import ABOUT_AUTHOR, AFTER_NAMES, NEVER_IN_NAMES, NOT_NAMES, WEAK_LABELS, WIRES
from ..rules.class_names import OF_ACCOUNTS, OF_AUTHORS, OF_SECTIONS
from ..text import letters_of
from .credited import outlet_behind_person
from .dates import FIGURE, find_dates
from .evidence import Piece
from .names import (
    ACCOUNT,
    CJK_ROLE,
    EDGE,
    Byline,
    Candidate,
    is_bare_other_label,
    is_other_label,
    is_person,
    is_prose,
    label_at,
    read_byline,
)
from .persons import name_key
from .title import site_keys

READING_TIME = regex(r"\b\d+\s*min|\bread\b|lesezeit|\d\s*분|分钟", re.I)
READING_SIGNS = ("min", "read", "lesezeit", "分")
"""A text with none of them does not match `READING_TIME`."""
SECTION_ADDRESS = regex(r"/(?:tags?|topics?|category|categories|section|themen|thema|schlagworte?|rubrik)/", re.I)
SENTENCE_END = (".", "!", "?", "…", "。", "”", '"', "»")
HAN_TEXT = regex(r"[\u3040-\u30ff\u3400-\u9fff]")
REPORTING_BY = regex(r"(?:^|\(|\.\s)(?<![Aa]dditional )[Rr]eporting by ([^;()]{3,200})")
BEFORE_ACCOUNTS = frozenset(("by", "written by", "posted by", "author", "thread starter", "asked by", "submitted by", "created by"))
"""Labels after which a single word can be the name of an account."""
SENDER_ADDRESS = regex(r"[<(\[]?(?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,100}[>)\]]?")
LONGEST_POST_HEAD_CHARS = 160
FIRST_POST = regex(r"(\S{3,30}) [^\d\s]{3,12} [^\n]{4,30}\d:\d\d ?(?:[ap]m)? #?1", re.I)
"""The head of the first post of a discussion: an account, date and time, and the number of the post."""
STARTED_BY = regex(r"(?:discussion|thread|topic)\b[^\n]{0,80}? started by ([^\s,]{3,30})", re.I)
JOINING = ("and", ",", "&", "und", "et", "y", "e")
JOINING_ENDS = (",", "&", " and", " und", " et", " y", " e", " og", "and", "|")
SPACED = ("and", "&", "und", "et", "y", "e", "og", "och", "en", "i", ",")


def labelled(pieces: Sequence[Piece]) -> list[Candidate]:
    """Returns the names behind author's labels: in the rest of the label's piece, or in the pieces that follow.

    Pieces are joined while they continue the line: they are in the same block, or come after a comma or a joining word. If
    the first piece after a bare label names nobody, the next one is tried.
    """
    candidates: list[Candidate] = []
    skip_until = -1
    for index, piece in enumerate(pieces):
        if index <= skip_until or len(piece.text) > 300:
            continue
        split = label_at(piece.text)
        if split is None:
            if is_bare_other_label(piece.text):
                skip_until = index + 1
            continue
        if (split[1] and is_prose(split[1])) or _continues_label(pieces, index):
            continue
        read = _read_labelled(pieces, index, index, split)
        if read is None and not split[1]:
            read = _read_labelled(pieces, index, index + 1, split)
        if read is not None:
            candidates.append(read[0])
            skip_until = read[1] if read[0].byline.names else skip_until
    return candidates


def _continues_label(pieces: Sequence[Piece], index: int) -> bool:
    """Returns whether a label is the end of another one that begins in the piece before: "Medically reviewed", "by"."""
    before = pieces[index - 1] if index else None
    return before is not None and before.block == pieces[index].block and is_bare_other_label(f"{before.text} {pieces[index].text}")


def _read_labelled(pieces: Sequence[Piece], index: int, after: int, split: tuple[str, str]) -> tuple[Candidate, int] | None:
    """Returns the candidate behind a label, and the index of its last piece; None if nobody is named there.

    `split` is the label and the rest of its piece; the pieces after `after` may continue it.
    """
    piece = pieces[index]
    label, rest = split
    text, last, linked = _collect(pieces, after, rest)
    lead = piece.text[: len(piece.text) - len(rest)] if rest else piece.text
    strong = label not in WEAK_LABELS
    byline = read_byline(f"{lead} {text}", declared=strong and (linked or not rest))
    if strong and not byline.names and label in BEFORE_ACCOUNTS and _is_account_name(text):
        byline = Byline(names=[text], label=label)
    if byline.names and not strong and (byline.rest or any(" " not in name and name.isascii() for name in byline.names)):
        return None
    if not byline.names and not byline.agencies and not byline.organisations:
        return None
    printed = _as_printed([piece, *pieces[after + 1 : last + 1]], byline)
    return Candidate(byline, f'text: "{printed}"', printed, piece.block), last


def _collect(pieces: Sequence[Piece], index: int, rest: str) -> tuple[str, int, bool]:
    """Returns the text behind a label, the index of its last piece, and whether a part of it is a link."""
    text, last, linked = rest, index, False
    block = pieces[min(index, len(pieces) - 1)].block
    for at in range(index + 1, min(len(pieces), index + 12)):
        piece = pieces[at]
        open_end = not text or text.rstrip().casefold().endswith(JOINING_ENDS) or piece.text.casefold() in JOINING
        if (piece.block != block and not open_end) or len(piece.text) > (80 if not text else 160):
            break
        if text and (is_other_label(piece.text) or find_dates(piece.text[:60])):
            break
        block = piece.block
        linked = linked or bool(piece.href)
        joins = open_end or piece.text[:1] in ",;.)'’" or piece.text.casefold() in SPACED
        text += (" " if joins else " | ") + piece.text
        last = at
    return text.strip(), last, linked


def _as_printed(pieces: Sequence[Piece], byline: Byline) -> str:
    """Returns the byline as a reader sees it: the label and the text up to the last name."""
    text = " ".join(piece.text for piece in pieces)
    return _cut_byline(re.sub(r"\s+([,;.])", r"\1", text), byline)


def _cut_byline(text: str, byline: Byline) -> str:
    """Returns a printed line without what follows its last name: dates, reading times, links."""
    end = 0
    folded = text.casefold()
    for name in [*byline.names, *byline.agencies, *byline.organisations]:
        at = folded.find(name.casefold())
        if at < 0 and name.split():
            at = folded.find(name.split()[-1].casefold())
            if at >= 0:
                end = max(end, at + len(name.split()[-1]))
        elif at >= 0:
            end = max(end, at + len(name))
    return text[:end].strip(EDGE) if end else text.strip()


def in_byline_elements(pieces: Sequence[Piece]) -> list[Candidate]:
    """Returns the names in elements that are called byline, author and so on: linked names first, then others, then an account."""
    linked, plain, account = Byline(), Byline(), Byline()
    first: dict[int, Piece] = {}
    for index, piece in enumerate(pieces):
        if not piece.names or len(piece.text) > 120 or (piece.names.isdisjoint(OF_AUTHORS) and piece.names.isdisjoint(OF_ACCOUNTS)):
            continue
        if is_other_label(piece.text) or (index and _names_others(pieces[index - 1].text)):
            continue
        if piece.names & OF_ACCOUNTS or ACCOUNT.match(piece.text):
            if not account.names and _is_account_name(piece.text):
                account.names.append(piece.text)
                first[id(account)] = piece
            continue
        read = _read_bare(piece.text)
        byline = linked if piece.href else plain
        for name in read.names:
            if not any(name_key(name) == name_key(known) for known in byline.names):
                byline.names.append(name)
        byline.agencies.extend(agency for agency in read.agencies if len(agency) > 2 and agency not in byline.agencies)
        byline.organisations.extend(read.organisations)
        if read.names or read.agencies or read.organisations:
            first.setdefault(id(byline), piece)
    candidates = []
    for byline in (linked, plain, account):
        if id(byline) in first:
            piece = first[id(byline)]
            printed = ", ".join(byline.names) if byline.names else _cut_byline(piece.text, byline)
            if byline is account:
                byline = Byline(rest=byline.names)
            candidates.append(Candidate(byline, f'text in a byline element: "{printed}"', printed, piece.block))
    return candidates


def _read_bare(text: str) -> Byline:
    """Returns the names in a line without a label. In Chinese and Japanese only a name with a role counts.

    A trail of sections ("Home » Harbours") has no names, nor has a text of more small words than others.
    """
    if "»" in text or "›" in text or " > " in text or _has_small_words(text):
        return Byline()
    if HAN_TEXT.search(text) and not CJK_ROLE.match(text):
        return Byline()
    read = read_byline(text)
    outlet = "" if read.names or read.organisations else outlet_behind_person(text)
    return read_byline(text.removesuffix(outlet)) if outlet else read


def _has_small_words(text: str) -> bool:
    """Returns whether most of a text's words, and three at least, begin with a small letter. It saves reading sentences as bylines."""
    words = text.split()
    return len(words) > 4 and 2 * len([word for word in words if word[0].islower()]) > len(words)


def _is_account_name(text: str) -> bool:
    """Returns whether a text is one word that can be the name of an account."""
    key = text.casefold()
    if key in NOT_NAMES or key in NEVER_IN_NAMES or key in AFTER_NAMES or key in WIRES or len(text) < 3 or label_at(text):
        return False
    return ACCOUNT.match(text) is not None and re.search(r"[^\W\d_]{2}", text) is not None


def _names_others(text: str) -> bool:
    """Returns whether a label says that the name after it is somebody else's: the photographer's, the reviewer's."""
    return len(text) < 40 and is_bare_other_label(text) and label_at(text) is None


def beside_date(pieces: Sequence[Piece], title: int | None, sites: Sequence[str] = ()) -> list[Candidate]:
    """Returns a bare name next to a date or a reading time, soon after the title."""
    start = next((index for index, piece in enumerate(pieces) if title is not None and piece.block > title), 0)
    near = pieces[max(0, start - 4) : start + 16]
    dated = [_is_dated(piece.text) for piece in near]
    if not any(dated):
        return []
    headline = letters_of(" ".join(piece.text for piece in near if piece.block == title))
    own = site_keys(sites)
    for index, piece in enumerate(near):
        if len(piece.text) > 80 or piece.block == title or piece.names & OF_SECTIONS or SECTION_ADDRESS.search(piece.href):
            continue
        beside = dated[index] or any(dated[max(0, index - 2) : index + 3])
        if not beside or is_other_label(piece.text) or (index and _names_others(near[index - 1].text)):
            continue
        key = letters_of(piece.text)
        if key in headline or key in own:
            continue
        read = _read_bare(piece.text)
        if _is_only_names(read) or _is_name_and_outlet(piece.text, read):
            printed = _cut_byline(piece.text, read)
            return [Candidate(read, f'text beside the date: "{printed}"', printed, piece.block)]
    return []


def first_poster(texts: Iterable[tuple[int, str]]) -> list[Candidate]:
    """Returns the account that began a discussion, from the line above its first post; `texts` are lines, with their indices.

    >>> lines = ["quaybird January 28, 2024, 3:36pm 1", "Discussion in 'Boats' started by quaybird, May 26, 2025."]
    >>> [first_poster([(0, line)])[0].byline.names for line in lines]
    [['quaybird'], ['quaybird']]
    """
    for index, text in texts:
        match = FIRST_POST.fullmatch(text) or STARTED_BY.match(text) if len(text) <= LONGEST_POST_HEAD_CHARS else None
        if match and _is_account_name(match[1]) and not is_other_label(text):
            return [Candidate(Byline(names=[match[1]]), f'text: "{text}"', match[1], index, account=True)]
    return []


def _is_dated(text: str) -> bool:
    """Returns whether a short text contains a date or a reading time, which are often beside the author."""
    if FIGURE.search(text) and find_dates(text[:80]):
        return True
    if len(text) >= 40:
        return False
    folded = text.casefold()
    return any(sign in folded for sign in READING_SIGNS) and READING_TIME.search(text) is not None


def under_title(pieces: Sequence[Piece], title: int | None, most: int) -> list[Candidate]:
    """Returns a line of names alone among the first `most` pieces after the title, with at most one long piece before it.

    Links and topics do not count.
    """
    long = 0
    headline = letters_of(" ".join(piece.text for piece in pieces if piece.block == title))
    for piece in [piece for piece in pieces if title is not None and piece.block > title][:most]:
        if len(piece.text) > 160:
            long += 1
            if long == 2:
                break
            continue
        if piece.names & OF_SECTIONS or piece.href or letters_of(piece.text) in headline:
            continue
        read = _read_bare(piece.text)
        if _is_only_names(read) and not is_other_label(piece.text):
            printed = _cut_byline(piece.text, read)
            return [Candidate(read, f'text: "{printed}"', printed, piece.block)]
    return []


def of_line(text: str, block: int) -> Candidate:
    """Returns the names in a line that is a byline and nothing else; a date before or after them is not printed with them."""
    read, dates = read_byline(text), find_dates(text)
    start = dates[0].end if dates and not text[: dates[0].start].strip(EDGE) else 0
    printed = _cut_byline(text[start:].strip(EDGE), read)
    return Candidate(read, f'text: "{printed}"', printed, block)


def sender(text: str, block: int) -> list[Candidate]:
    """Returns the name in the field of a message that names its sender, without the address.

    >>> [sender(text, 0)[0].byline.names for text in ("From: Ann Ruhl <ann@quay.example>", "From: ann@quay.example (Ann Ruhl)")]
    [['Ann Ruhl'], ['Ann Ruhl']]
    """
    name = SENDER_ADDRESS.sub("", text[re.match(r"[^:：]*", text).end() + 1 :]).strip(EDGE + "()<>")  # type: ignore[union-attr]
    byline = Byline(names=[name] if is_person(name, declared=True) else [], rest=[name] if name else [], label="from")
    return [Candidate(byline, f'text: "{name}"', name, block)] if name else []


def signed(pieces: Sequence[Piece]) -> list[Candidate]:
    """Returns the signature at the end: the first piece that is no sentence, if it is only a name."""
    for piece in [piece for piece in pieces if not piece.text.endswith(SENTENCE_END)][:1]:
        read = _read_bare(piece.text)
        if len(piece.text) <= 40 and _is_only_names(read) and not piece.href and not piece.names & OF_SECTIONS:
            return [Candidate(read, f'text at the end: "{piece.text}"', piece.text, piece.block)]
    return []


def reported(texts: Iterable[tuple[int, str]]) -> list[Candidate]:
    """Returns the names in a note on who reported the article: "(Reporting by Ann Ruhl; Editing by Rolf von Ahn)".

    `texts` are the last blocks, with their indices.
    """
    for index, text in texts:
        if "eporting by" in text and (match := REPORTING_BY.search(text)):
            byline = read_byline(f"By {match[1]}")
            if byline.names:
                return [Candidate(byline, f'text at the end: "{match[0]}"', match[0].strip("( "), index)]
    return []


def _is_only_names(byline: Byline) -> bool:
    return bool(byline.names) and not byline.rest and not byline.organisations


def _is_name_and_outlet(text: str, byline: Byline) -> bool:
    """Returns whether a line is one name and, behind a comma, one organisation: "Ann Ruhl, Harbour Gazette"."""
    return len(byline.names) == len(byline.organisations) == 1 and not byline.rest and text.startswith(f"{byline.names[0]}, ")


def heads_note(text: str) -> bool:
    """Returns whether a text is the heading of a note about the author."""
    return len(text) <= 40 and text.casefold().strip(" :") in ABOUT_AUTHOR


def about_author(pieces: Sequence[Piece]) -> list[Candidate]:
    """Returns the name under a heading such as "About the author"."""
    for index, piece in enumerate(pieces):
        if not heads_note(piece.text):
            continue
        for after in pieces[index + 1 : index + 4]:
            read = read_byline(after.text)
            if len(after.text) < 80 and read.names:
                return [Candidate(Byline(names=read.names[:1]), f'text: "{piece.text}"', "", after.block)]
            opening = re.match(r"((?:[A-ZÀ-Þ][\w.'’-]+\s+){2,4}?)(?:is|was|has|ist|est|es|è)\b", after.text)
            if opening and is_person(opening[1]):
                return [Candidate(Byline(names=[opening[1].strip()]), f'text: "{piece.text}"', "", after.block)]
    return []
