"""Reads the tags of a page that has too many of them, or nests them too deep, and leaves out what is beyond the limits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from ..model import Notice
from ..text import printable
from .blocks import BLOCK_LEVEL, SKIPPED
from .budget import count_elements

MOST_DEPTH = 512
"""Elements that are nested deeper lose their tags; their text stays."""
MOST_WRAPPER_DEPTH = 448
"""The same for elements that say little about the text in them: below many of them, paragraphs and lists stay what they are."""
MOST_HIDING_DEPTH = 1024
"""The same for elements whose text is not shown, such as scripts: without their tags, it would be."""
COMMON_SHARE = 8
"""Where a run of siblings was cut, those of other names go with it if they took more than one in this many of its elements."""
SHOWN_NAMES = 3
"""A notice names at most this many kinds of elements."""

TOKEN = re.compile(
    rb"""<(?:(/?)([A-Za-z][^\s/>]*+)(?:[^>"'=]++|=\s*+(?:"[^"]*+"?|'[^']*+'?)?|["'])*+(?:>|\Z)|!--(?:-?>|.*?(?:--!?>|\Z))|[!?/][^>]*+>?)""",
    re.DOTALL,
)
"""A tag, with its slash and its name, or a comment, as HTML5 reads them. Whatever begins one matches, up to the end of the page."""
BLOCK_WRAPPERS = frozenset(b"article center div form main section".split())
WRAPPERS = frozenset(b"b big em font i small span strong u".split()) | BLOCK_WRAPPERS
VOID = frozenset(b"area base basefont br col embed frame hr img input link meta param source track wbr".split())
NEVER_CLOSED = frozenset((b"html", b"body"))
"""Their end tags close nothing: what follows is still inside."""
RAW = frozenset(b"script style title textarea xmp iframe noembed noframes".split())
"""Elements that hold no tags."""
AFTER_PARAGRAPH = b"address blockquote center dd div dl dt fieldset form h1 h2 h3 h4 h5 h6 li menu ol p pre table tbody td tfoot th tr ul"
CLOSED_BY = {
    name: frozenset(by.split())
    for names, by in (
        (b"p", AFTER_PARAGRAPH),
        (b"a", b"a fieldset table td th"),
        (b"b i u", b"center p td th"),
        (b"h1 h2 h3 h4 h5 h6", b"fieldset form li p table"),
        (b"li", b"li"),
        (b"dt", b"dd dl"),
        (b"dd", b"dt"),
        (b"option", b"option optgroup"),
        (b"td th", b"tbody td tfoot th tr"),
        (b"tr", b"tbody tfoot tr"),
        (b"thead tbody tfoot", b"tbody tfoot"),
        (b"form", b"form"),
    )
    for name in names.split()
}
"""The start tags that end an open element, as libxml2 has them."""
RANKS = {b"div": 1, b"td": 2, b"th": 2, b"tr": 3, b"thead": 4, b"tbody": 4, b"tfoot": 4, b"table": 5}
"""An end tag ends no open element of a higher rank, in libxml2; all others have the rank 0."""
ROOT = [0]
NOTHING: frozenset[bytes] = frozenset()
RUNS = frozenset(b"a article div dd dt img li option p section span td th tr ul".split())
"""Siblings that often come in long runs, which are passed over by one pattern."""
MOST_TAGS_IN_RUN = 50
"""That pattern only knows siblings with fewer tags inside."""

_DEEP_TAG = rb"<%s(?:" + b"|".join(sorted(WRAPPERS)) + rb")(?:\s[^<>]*+)?>"
DEEP_TAGS = {slash: re.compile(rb"(?:[^<]*+" + _DEEP_TAG % slash + rb"){1,1000}+", re.IGNORECASE) for slash in (b"", b"/")}
"""The next start tags, or end tags, of wrappers, with the text between them. There is a limit, as end tags may be too many."""
NAME = re.compile(rb"</?(\w++)")
ANY_TAG = re.compile(rb"<[^<>]*+>")
BLOCK_TAG = re.compile(rb"</?(?:" + b"|".join(sorted(BLOCK_WRAPPERS)) + rb")(?:\s[^<>]*+)?>", re.IGNORECASE)


def scan(raw: bytes, most_elements: int) -> tuple[bytes, list[Notice]]:
    """Returns the bytes of a page without the elements beyond a limit, and a notice for each kind of what was left out.

    - Siblings of one name may take as many elements, with all in them, as they leave to the rest of the page. The others in
      the run are left out, so that a table or a menu of a million rows before the article does not take its place.
    - When the limit is reached, the rest of the page is left out.
    - Elements that are nested deeper than `MOST_DEPTH` lose their tags, which libxml2 would not read.

    Tags are read as HTML5 reads them, and elements end as they do in libxml2, as far as that matters for counting. Where
    libxml2 reads a broken page otherwise, other elements are left out, and nothing worse happens. The time is linear.
    """
    tags = count_elements(raw)
    cuts = _Cuts(most_elements if tags > most_elements else 2 * tags + 1)  # with so many, no run takes more than it leaves
    pieces, done, at, tried = bytearray(), 0, 0, 0
    names: dict[bytes, bytes] = {}
    search, match = TOKEN.search, None
    while not cuts.is_ended and (match := search(raw, at)):
        start, at = match.span()
        slash, written = match.groups()
        if written is None:
            continue
        name = names.get(written) or names.setdefault(written, written.lower())
        was_skipping = cuts.skipped_level
        loses_tag = cuts.end(name) if slash else cuts.begin(name)
        if was_skipping and cuts.skipped_level != was_skipping:
            done = start
        if cuts.skipped_level or cuts.is_ended:
            if not was_skipping:
                pieces += raw[done:start]
            if not slash and name in RUNS and len(cuts.open) == cuts.skipped_level + 1 and (run := _run_of(name).match(raw, start)):
                cuts.end(name)
                at = run.end()
        elif loses_tag:
            pieces += raw[done:start] + (b" " if name.decode("latin-1") in BLOCK_LEVEL else b"")
            if at >= tried and (run := DEEP_TAGS[slash].match(raw, at)):
                tried = run.end()
                if cuts.lose(Counter([written.lower() for written in NAME.findall(run[0])]), slash):
                    pieces += ANY_TAG.sub(b"", BLOCK_TAG.sub(b" ", run[0]))
                    at = tried
            done = at
        if name in RAW and not slash:
            at = _end_of_raw(name, raw, at)
    if not (cuts.skipped_level or cuts.is_ended):
        pieces += raw[done:]
    return (bytes(pieces) if cuts.skipped or cuts.is_flat or cuts.is_ended else raw), cuts.notices()


def tag_around(raw: bytes, at: int, place: int) -> tuple[int, int]:
    """Returns where the tag begins that a place is in, and where to read on for later places; both are the same if it is in no tag.

    `at` is where to begin to read, outside all tags.
    """
    while (match := TOKEN.search(raw, at)) and match.start() <= place:
        start, at = match.span()
        slash, name = match.groups()
        if at > place:
            return (start, at) if name else (at, at)
        if name and not slash and name.lower() in RAW:
            at = _end_of_raw(name, raw, at)
    return at, at


@cache
def _run_of(name: bytes) -> re.Pattern[bytes]:
    """The pattern of siblings of a name that end before the next one, each with few tags inside, none of the same name."""
    start, other = rb"<%s(?:\s[^<>]*+)?>" % name, rb"<(?!/?%s[\s/>]|!|/?(?:%s)[\s/>])" % (name, b"|".join(sorted(RAW)))
    closed = rb"(?:[^<]*+%s){0,%d}+[^<]*+</%s\s*+>[^<]*+" % (other, MOST_TAGS_IN_RUN, name)
    if name in CLOSED_BY.get(name, NOTHING):
        inside = rb"td|th" if name == b"tr" else rb"a|b|br|em|i|img|span|strong"
        closed = rb"(?:%s|(?:[^<]*+</?(?:%s)[\s/>]){0,%d}+[^<]*+)" % (closed, inside, MOST_TAGS_IN_RUN)
    return re.compile(rb"(?:%s%s(?=<%s[\s>]))++" % (start, closed, name), re.IGNORECASE)


def _end_of_raw(name: bytes, raw: bytes, at: int) -> int:
    """Where the text of an element ends that holds no tags."""
    end = re.compile(rb"</%s[\s/>]" % name, re.IGNORECASE).search(raw, at)
    return end.start() if end else len(raw)


def _most_depth(name: bytes) -> int:
    if name in WRAPPERS:
        return MOST_WRAPPER_DEPTH
    return MOST_HIDING_DEPTH if name.decode("latin-1") in SKIPPED or name in RAW else MOST_DEPTH


class _Open:
    """An open element of the page as it is after the cuts."""

    __slots__ = ("cut", "inside", "name", "start")

    def __init__(self, name: bytes, start: int) -> None:
        self.name = name
        self.start = start
        """How many elements were kept before those in it."""
        self.inside: dict[bytes, int] = {}
        """How many elements its children of each name have taken, with all in them."""
        self.cut = 0
        """How many of them the longest run of siblings had taken that was cut; 0 if none was."""


class _Cuts:
    """What is open, kept and left out while the tags of a page are read."""

    def __init__(self, most_elements: int) -> None:
        self.most = most_elements
        self.kept = 0
        """The number of elements that are kept so far."""
        self.open = [_Open(b"", 0)]
        self.levels: dict[bytes, list[int]] = {}
        """At which levels elements of each name are open."""
        self.deep: dict[bytes, int] = {}
        """How many elements of each name are open whose tags are left out since they are too deep."""
        self.skipped_level = 0
        """The number of open elements around siblings that are being left out; 0 if none are."""
        self.skipped: dict[bytes, None] = {}
        """The names of siblings that were left out."""
        self.is_flat = self.is_ended = False

    def begin(self, name: bytes) -> bool:
        """Begins an element; returns whether its tag is left out because it is too deep."""
        while name in CLOSED_BY.get(self.open[-1].name, NOTHING):
            self._end_last()
        level = len(self.open)
        is_leaf = name in VOID
        if self.skipped_level and level > self.skipped_level:
            if level >= MOST_DEPTH and not is_leaf:
                self.deep[name] = self.deep.get(name, 0) + 1
            elif not is_leaf:
                self._open(name)
            return False
        parent, left = self.open[-1], self.most - self.kept
        used = parent.inside.get(name, 0)
        self.is_ended = left <= 0
        if used > left or (parent.cut and COMMON_SHARE * used > parent.cut):
            self.skipped_level = level
            parent.cut = max(parent.cut, used)
            self.skipped[name] = None
            if not is_leaf:
                self._open(name)
            return False
        self.skipped_level = 0
        if level >= MOST_WRAPPER_DEPTH and level >= _most_depth(name) and not is_leaf:
            self.deep[name] = self.deep.get(name, 0) + 1
            self.is_flat = True
            return True
        self.kept += 1
        if is_leaf:
            parent.inside[name] = used + 1
        else:
            self._open(name)
        return False

    def _open(self, name: bytes) -> None:
        self.levels.setdefault(name, []).append(len(self.open))
        self.open.append(_Open(name, self.kept - (not self.skipped_level)))

    def end(self, name: bytes) -> bool:
        """Ends the innermost element of a name, and all in it; returns whether its tag is left out because it was too deep."""
        if name in self.deep:
            return self.lose({name: 1}, b"/")
        levels = self.levels.get(name)
        if levels and name not in NEVER_CLOSED and not self._is_shut_in(name, levels[-1]):
            while self._end_last() != name:
                pass
        return False

    def _is_shut_in(self, name: bytes, level: int) -> bool:
        """Whether an element that only its own end tag ends is open inside the innermost element of a name."""
        if level == len(self.open) - 1:
            return False
        rank = RANKS.get(name, 0)
        return any(RANKS[other] > rank and self.levels.get(other, ROOT)[-1:] > [level] for other in RANKS)

    def _end_last(self) -> bytes:
        last = self.open.pop()
        inside = self.open[-1].inside
        inside[last.name] = inside.get(last.name, 0) + self.kept - last.start
        self.levels[last.name].pop()
        if len(self.open) < self.skipped_level:
            self.skipped_level = 0
        if self.deep and len(self.open) < MOST_WRAPPER_DEPTH:
            self.deep.clear()
        return last.name

    def lose(self, tags: Mapping[bytes, int], slash: bytes) -> bool:
        """Counts tags that are left out because they are too deep, by name; returns False if these are more end tags than were begun."""
        if slash and any(self.deep.get(name, 0) < count for name, count in tags.items()):
            return False
        for name, count in tags.items():
            self.deep[name] = self.deep.get(name, 0) + (-count if slash else count)
            if not self.deep[name]:
                del self.deep[name]
        return True

    def notices(self) -> list[Notice]:
        """Returns a notice for each kind of what was left out."""
        notices = []
        number = self.most
        if self.skipped:
            names = ", ".join([f"<{printable(name[:20].decode('utf-8', 'replace'))}>" for name in list(self.skipped)[:SHOWN_NAMES]])
            notices.append(
                Notice(
                    "elements",
                    f"the page has more than {number} elements; of long runs of like ones ({names}) the rest was left out: "
                    "max_elements or --max-elements raises the limit",
                )
            )
        if self.is_ended:
            notices.append(
                Notice(
                    "cut",
                    f"the page has more than {number} elements; what follows them was left out: "
                    "max_elements or --max-elements raises the limit",
                )
            )
        if self.is_flat:
            notices.append(
                Notice("depth", "elements are nested too deep for libxml2; the deepest ones lost their tags, and not their text")
            )
        return notices
