"""Drops paragraphs that a document prints again: judged inside one document, as a pure function."""

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise
from typing import Any, NamedTuple

from ..model import Block, Kind, Outline, Verdict
from ..options import Repeats
from ..patterns import regex
from ..rules.hidden import is_for_a_width
from ..text import count_wide, letters_of

NOT_A_WORD = regex(r"[\W_]+")
NUMBERED = regex(r"(?i)\W*+(?:(?:art(?:icle|ikel|\.)?|sec(?:tion|\.)|clause|step|day|tag|schritt|jour|paso|день|шаг)\b)?\W*+\d")
FACT = regex(r"\d[\d.,:]*\d|\d|(?<=[^\s.!?:“\"„«])\s[“\"„«(]?([A-ZÀ-ÞĀ-ŽА-Я]\w+)")
"""A number, or a name inside a sentence."""
PROSE_KINDS = (Kind.PARAGRAPH, Kind.QUOTE, Kind.CAPTION)
"""Kinds that may not repeat. Items, cells, code and headings may, unless a whole run is printed twice."""
LEAST_BANNER_CHARS = 25
LEAST_SENTENCE_CHARS = 55
"""Shorter texts are labels, interjections or dialogue, and are not compared."""
LEAST_PARAGRAPH_CHARS = 120
"""A text of this length is a paragraph everywhere; shorter ones are lines: verse, steps, clauses."""
EDGE_BLOCKS = 3
"""The number of blocks in the head, and in the tail, of a document."""
MOST_PAIRS = 10_000
"""Only this many pairs are compared closely: more are a list of one sentence with other numbers, and no article."""
ANCHOR_CHARS = 20
"""Candidates are found by this many characters: the first ones of each sentence, and the last ones of the text."""
LEAST_SHARED_WORDS = 0.5
"""Two texts are compared closely if they share this share of the words of the shorter one."""
LEAST_NEAR_WORDS = 16
"""Paragraphs of fewer words are never near repeats: a template with one word changed says something else."""
LEAST_NEAR = 0.8
"""Near repeats have this share of their words in common."""
LEAST_NEAR_PAIRS = 0.6
"""Near repeats have more than this share of their pairs of neighbouring words in common."""
LEAST_WHOLE = 0.6
"""If its paragraphs, printed one by one, make up this share of a text, they are the better copy."""
MOST_GAP_CHARS = 5000
"""The largest gap, in characters, between consecutive matches inside the text that holds several paragraphs."""
FILLER = regex(r"(?i)lorem ipsum|dolor sit amet")
"""The text of a page that is still being made: its paragraphs come again because nobody has written them yet."""
LEAST_FILLER_COPIES = 3
"""Fewer repeats than this may be pull quotes and copies, whatever share of a short text they are."""
LEAST_FILLER = 0.25
"""If more of the prose is cut from other prose than this share, the text is made by repeating sentences."""
LEAST_FILLER_EXACT = 0.5
"""The same for paragraphs that come three times or more."""
APART = ("blockquote", "aside", "figure", "figcaption", "header", "q")
"""Elements that set a text apart from the paragraphs around it."""
WIDTH_LEVELS = 6
"""An element for some width of the screen is looked for among this many elements around a text."""
APART_LEVELS = 4
"""They are looked for among this many elements around a text."""
OPENING_MARKS = " \"'“”„«»‘’‚(*-–—"
CLOSING_MARKS = " .,;:!?…\"'“”„«»‘’)*-–—。！？"
QUOTES = ('"', "“", "„", "«", "»", "「")
QUESTION_MARKS = ("?", "？", "؟")
ELLIPSIS = ("...", "…", "[...]", "[…]")


class _Match(NamedTuple):
    """A block that repeats another."""

    copy: int
    original: int
    rule: str
    similarity: float


def judge_repeats(blocks: Sequence[Block], verdicts: Sequence[Verdict], how: Repeats, outline: Outline | None = None) -> list[Verdict]:
    """Returns the verdicts, with kept paragraphs dropped that repeat another kept one.

    | rule          | what is dropped                                                                            |
    | ------------- | ------------------------------------------------------------------------------------------ |
    | repeat.exact  | the same words; case, space, quotation marks, dashes and punctuation do not count           |
    | repeat.cut    | a pull quote or teaser: its words are a part of a longer paragraph, which stays             |
    | repeat.near   | the same but for some edited words, with the same numbers and names; the longer one stays   |
    | repeat.whole  | a text that holds several paragraphs in one, which make up most of it and stay              |
    | repeat.run    | a short line inside a run of paragraphs that is printed twice; lists and tables that are    |
    |               | printed again for another width of the screen                                              |
    | repeat.banner | a line at the head and at the tail of the document                                          |

    `Repeats.EXACT` leaves out repeat.cut and repeat.near. Each verdict names the block that it repeats.

    Not dropped: list items, table cells, code and headings (except in a run); lines among lines (verse, dialogue, steps, tickers);
    texts below another label or number each time; texts with line breaks (`<br>`); questions; numbered templates; paragraphs that
    say the same thing in other words (see `related`); a part of a longer paragraph, if it is a paragraph beside it like any other;
    filler, which repeats its paragraphs because they say nothing.

    The outline, if given, shows which texts have line breaks, and which stand apart. The time is linear in the text: paragraphs
    are compared only if a
    sentence begins alike or they end alike, with two earlier ones at most.
    """
    if how is Repeats.OFF or len(blocks) < 2:
        return list(verdicts)
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept and blocks[index].text]
    same, alike = _candidates(blocks, kept, how)
    twins = _twins_for_widths(blocks, kept, outline) if outline is not None else []
    if not same and not alike and not twins:
        return list(verdicts)
    page = _KeptBlocks(blocks, kept, {index: place for place, index in enumerate(kept)}, outline)
    matches = {match.copy: match for match in _exact_matches(page, same)}
    for later, earlier in sorted(alike):
        if later not in matches and earlier not in matches and (match := _near_match(page, later, earlier)) and match.copy not in matches:
            matches[match.copy] = match
    _prefer_paragraphs(page, matches)
    _spare_filler(page, matches)
    matches.update({match.copy: match for match in twins if match.original not in matches})
    judged = list(verdicts)
    for index, match in matches.items():
        original = match.original
        while original in matches:  # a copy of a copy names the one that stays
            original = matches[original].original
        judged[index] = Verdict(False, match.rule, f"repeats block {original}, {match.similarity:.0%} the same", repeats=original)
    return judged


def _twins_for_widths(blocks: Sequence[Block], kept: Sequence[int], outline: Outline) -> list[_Match]:
    """The items, cells and headings in an element for some width of the screen, if an earlier element for another has the same texts."""
    first: dict[str, int] = {}
    compared: set[int] = set()
    matches: list[_Match] = []
    for index in kept:
        block = blocks[index]
        if block.kind in PROSE_KINDS or block.kind is Kind.CODE:
            continue
        earlier = first.setdefault(block.text, index)
        if earlier == index:
            continue
        holder = _holder_for_width(outline, block.element)
        other = _holder_for_width(outline, blocks[earlier].element) if holder and holder not in compared else 0
        if not other or other == holder:
            continue
        compared.add(holder)
        own, others = _kept_around(blocks, kept, index, holder, outline), _kept_around(blocks, kept, earlier, other, outline)
        if [blocks[each].text for each in own] == [blocks[each].text for each in others]:
            matches += [_Match(copy, original, "repeat.run", 1.0) for copy, original in zip(own, others, strict=True)]
    return matches


def _holder_for_width(outline: Outline, element: int) -> int:
    """The innermost element around a block, of a few, that is shown on screens of some width only, by its class; 0 if there is none."""
    for outer in islice(outline.ancestors(element), WIDTH_LEVELS):
        if is_for_a_width(outline.attribute(outer, "class")):
            return outer
    return 0


def _kept_around(blocks: Sequence[Block], kept: Sequence[int], block: int, holder: int, outline: Outline) -> Sequence[int]:
    """The kept blocks in the element that holds a block."""
    end = outline.end(holder)
    first = last = bisect_left(kept, block)
    while first and holder <= blocks[kept[first - 1]].element < end:
        first -= 1
    while last < len(kept) and holder <= blocks[kept[last]].element < end:
        last += 1
    return kept[first:last]


class _KeptBlocks(NamedTuple):
    """The kept blocks of a document, and where each is."""

    blocks: Sequence[Block]
    """All blocks of the document."""
    kept: list[int]
    """The kept ones."""
    places: dict[int, int]
    """For a kept block its place in `kept`."""
    outline: Outline | None

    def neighbour(self, block: int, step: int) -> int | None:
        """The kept block some steps after a kept block, before it for negative steps; None beyond the ends."""
        place = self.places[block] + step
        return self.kept[place] if 0 <= place < len(self.kept) else None


def normalise(text: str) -> str:
    """Returns the words of a text alone, in one case: what two printings of a paragraph have in common.

    >>> normalise("“Yes”, he said - twice.") == normalise('"Yes," he said – twice')
    True
    """
    return NOT_A_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _candidates(blocks: Sequence[Block], kept: list[int], how: Repeats) -> tuple[list[tuple[int, int]], set[tuple[int, int]]]:
    """The pairs (later, earlier) of blocks with the same words, and of blocks that may be near repeats.

    Texts with the same characters are found by the text itself; the others by how their sentences begin and how they end. These
    are too many pairs rather than too few: they are compared closely later.
    """
    same: list[tuple[int, int]] = []
    first: dict[str, int] = {}
    for block in kept:
        text = blocks[block].text
        if len(text) >= LEAST_BANNER_CHARS and blocks[block].kind in PROSE_KINDS:
            earlier = first.setdefault(text, block)
            if earlier != block:
                same.append((block, earlier))
    alike = _alike(first)
    exact = {pair for pair in alike if normalise(blocks[pair[0]].text) == normalise(blocks[pair[1]].text)}
    same.extend(exact)
    return same, alike - exact if how is Repeats.NEAR else set()


def _alike(block_of: dict[str, int]) -> set[tuple[int, int]]:
    """The pairs (later, earlier) of blocks that have most words in common, and a sentence that begins alike or the same end."""
    pairs: set[tuple[str, str]] = set()
    by_anchor: dict[str, tuple[str, str]] = {}
    for text in block_of:
        if len(text) < LEAST_SENTENCE_CHARS:
            continue
        spaced = text if text.isascii() else text.replace("。", "。. ")
        sentences = [sentence for sentence in spaced.split(". ") if len(sentence) >= LEAST_SENTENCE_CHARS // 2]
        anchors = [sentence.lstrip(OPENING_MARKS)[:ANCHOR_CHARS] for sentence in sentences]
        anchors.append(text.rstrip(CLOSING_MARKS)[-ANCHOR_CHARS:])
        for anchor in map(str.casefold, anchors):  # folding a whole text that is not ASCII takes longer than all the rest
            first, last = by_anchor.get(anchor, (text, text))
            if last is not text and len(pairs) < MOST_PAIRS:
                pairs.add((text, last))
                pairs.add((text, first))
            by_anchor[anchor] = (first, text)
    alike = set()
    for later, earlier in pairs:
        words, other_words = set(later.casefold().split()), set(earlier.casefold().split())
        if later != earlier and len(words & other_words) >= LEAST_SHARED_WORDS * min(len(words), len(other_words)):
            alike.add((block_of[later], block_of[earlier]))
    return alike


def _exact_matches(page: _KeptBlocks, same: list[tuple[int, int]]) -> list[_Match]:
    """The repeats among blocks with the same words, with the lines of the runs that they form."""
    first_of: dict[int, int] = {}
    for later, earlier in sorted(same):
        first_of[later] = first_of.get(earlier, earlier)
    paragraphs = {later: earlier for later, earlier in first_of.items() if _width(page.blocks[later].text) >= LEAST_PARAGRAPH_CHARS}
    matches = {
        later: _Match(later, earlier, "repeat.exact", 1.0) for later, earlier in paragraphs.items() if _is_accidental(page, later, earlier)
    }
    for later, earlier in first_of.items():
        if later in paragraphs:
            continue
        if _width(page.blocks[later].text) >= LEAST_SENTENCE_CHARS and _is_accidental(page, later, earlier):
            matches[later] = _Match(later, earlier, "repeat.exact", 1.0)
        elif _is_banner(page, later, earlier):
            matches[later] = _Match(later, earlier, "repeat.banner", 1.0)
    for match in _run_matches(page, {later: earlier for later, earlier in paragraphs.items() if later in matches}):
        matches.setdefault(match.copy, match)
    return list(matches.values())


def _run_matches(page: _KeptBlocks, pairs: dict[int, int]) -> list[_Match]:
    """The short blocks between and directly before paragraphs that are repeated in a row, if they are repeated with them."""
    places = page.places
    runs: list[list[int]] = []
    for later in sorted(pairs):
        earlier = pairs[later]
        if runs and places[later] - places[earlier] == places[runs[-1][-1]] - places[pairs[runs[-1][-1]]]:
            runs[-1].append(later)
        else:
            runs.append([later])
    matches = []
    for run in runs:
        distance = places[run[0]] - places[pairs[run[0]]]
        if len(run) < 2:
            continue
        start, end = places[run[0]], places[run[-1]]
        while start - 1 > places[pairs[run[-1]]] and start - 1 - distance >= 0 and _has_same_words(page, start - 1, distance):
            start -= 1
        for place in range(start, end):
            copy, original = page.kept[place], page.kept[place - distance]
            if copy not in pairs and _has_same_words(page, place, distance):
                matches.append(_Match(copy, original, "repeat.run", 1.0))
    return matches


def _has_same_words(page: _KeptBlocks, place: int, distance: int) -> bool:
    """Whether the block at a place has the same words as the one at some distance before it."""
    later, earlier = page.blocks[page.kept[place]], page.blocks[page.kept[place - distance]]
    return later.text == earlier.text or normalise(later.text) == normalise(earlier.text)


def _width(text: str) -> int:
    """The number of characters; those of Chinese, Japanese and Korean count twice, since a word takes fewer of them."""
    return len(text) + count_wide(text)


def _is_accidental(page: _KeptBlocks, later: int, earlier: int) -> bool:
    """Whether a repeat looks accidental rather than intended."""
    text = page.blocks[later].text
    width = _width(text)
    if _has_line_breaks(page, later) or _has_line_breaks(page, earlier):
        return False
    if width < LEAST_PARAGRAPH_CHARS and (
        text.endswith(QUESTION_MARKS) or (_is_among_lines(page, later) and _is_among_lines(page, earlier))
    ):
        return False
    return width >= 2 * LEAST_PARAGRAPH_CHARS or not _is_below_other_label(page, later, earlier)


def _has_line_breaks(page: _KeptBlocks, block: int) -> bool:
    """Whether a block has two line breaks or more, as verse has."""
    node = page.outline.nodes[page.blocks[block].element] if page.outline is not None else None
    if node is None:
        return False
    breaks = node.iter("br")
    return next(breaks, None) is not None and next(breaks, None) is not None


def _is_among_lines(page: _KeptBlocks, block: int) -> bool:
    """Whether most of the two blocks before and the two after are lines too."""
    around = [other for step in (-2, -1, 1, 2) if (other := page.neighbour(block, step)) is not None]
    lines = sum(_width(page.blocks[other].text) < LEAST_PARAGRAPH_CHARS and page.blocks[other].kind is not Kind.HEADING for other in around)
    return 2 * lines >= len(around)


def _is_below_other_label(page: _KeptBlocks, later: int, earlier: int) -> bool:
    """Whether the two are the only texts below labels that differ: clauses, entries and answers may say the same."""
    above, other_above = page.neighbour(later, -1), page.neighbour(earlier, -1)
    if above is None or other_above is None or page.blocks[above].text == page.blocks[other_above].text:
        return False
    if not (_is_label(page, above) and _is_label(page, other_above)):
        return False
    below = [page.neighbour(block, 1) for block in (later, earlier)]
    return all(block is None or _is_label(page, block) for block in below)


def _is_label(page: _KeptBlocks, index: int) -> bool:
    block = page.blocks[index]
    if block.kind is Kind.HEADING or NUMBERED.match(block.text):
        return True
    return block.kind is not Kind.CAPTION and _width(block.text) < LEAST_SENTENCE_CHARS and not block.text.endswith((".", "!"))


def _is_banner(page: _KeptBlocks, later: int, earlier: int) -> bool:
    """Whether a line is in the head and in the tail of the document, with prose between."""
    if (
        page.blocks[later].text.endswith(QUESTION_MARKS)
        or page.places[earlier] >= EDGE_BLOCKS
        or page.places[later] < len(page.kept) - EDGE_BLOCKS
    ):
        return False
    between = page.kept[page.places[earlier] + 1 : page.places[later]]
    return sum(_width(page.blocks[block].text) >= LEAST_PARAGRAPH_CHARS for block in between) >= 2


def _near_match(page: _KeptBlocks, later: int, earlier: int) -> _Match | None:
    """The match of two paragraphs, if the shorter is cut from the longer or they differ only in edited words."""
    later_text, earlier_text = page.blocks[later].text, page.blocks[earlier].text
    copy, original = (later, earlier) if len(later_text) <= len(earlier_text) else (earlier, later)
    if _has_line_breaks(page, copy):
        return None
    short, long = normalise(page.blocks[copy].text.rstrip(" .…[]\"”»'’")), normalise(page.blocks[original].text)
    is_sentence = _width(short) >= LEAST_SENTENCE_CHARS
    if is_sentence and f" {short} " in f" {long} " and not _is_among_lines(page, copy) and _is_teaser(page, copy, original):
        return _Match(copy, original, "repeat.cut", 1.0)
    if is_sentence and page.blocks[copy].text.endswith(ELLIPSIS) and long.startswith(short):  # cut inside a word
        return _Match(copy, original, "repeat.cut", 1.0)
    words, other_words = short.split(), long.split()
    if len(words) < LEAST_NEAR_WORDS or 3 * len(words) < 2 * len(other_words) or _is_below_other_label(page, later, earlier):
        return None
    similarity = _dice(words, other_words)
    pair_similarity = _dice(pairwise(words), pairwise(other_words))
    if similarity < LEAST_NEAR or pair_similarity <= LEAST_NEAR_PAIRS or not _has_same_facts(later_text, earlier_text):
        return None
    return _Match(copy, original, "repeat.near", similarity)


def _is_teaser(page: _KeptBlocks, copy: int, original: int) -> bool:
    """Whether a text that a longer one holds stands as a teaser or a pull quote would."""
    text = page.blocks[copy].text
    if page.places[copy] < min(EDGE_BLOCKS, page.places[original]) and page.blocks[original].text.startswith(text.rstrip(CLOSING_MARKS)):
        return True
    return text.endswith(ELLIPSIS) or text.startswith(QUOTES) or _stands_apart(page, copy, original)


def _stands_apart(page: _KeptBlocks, copy: int, original: int) -> bool:
    """Whether a text is set otherwise than the one that it repeats: as a quote, a caption, in bold type, in a box of its own."""
    outline, kinds = page.outline, (page.blocks[copy].kind, page.blocks[original].kind)
    if kinds[0] is not kinds[1] or kinds[0] is not Kind.PARAGRAPH:
        return True
    elements = [page.blocks[block].element for block in (copy, original)]
    if outline is None or outline.nodes[elements[0]] is None or outline.nodes[elements[1]] is None:
        return True  # a plain text shows nothing of this
    looks = [(outline.tags[element], outline.attribute(element, "class")) for element in elements]
    parents = [outline.parents[element] for element in elements]
    if looks[0] != looks[1] or _is_all_in_one(outline.nodes[elements[0]]) != _is_all_in_one(outline.nodes[elements[1]]):
        return True
    if parents[0] == parents[1]:
        return False
    if outline.nearest(elements[0], APART, APART_LEVELS):
        return True
    beside = [page.neighbour(copy, step) for step in (-1, 1)]
    return all(block is None or outline.parents[page.blocks[block].element] != parents[0] for block in beside)


def _is_all_in_one(node: Any) -> bool:
    """Whether all text of an element is in one inline element, as that of a pull quote in bold type is."""
    if len(node) != 1 or node[0].tag not in ("b", "strong", "i", "em"):
        return False
    return not (node.text or "").strip() and not (node[0].tail or "").strip()


def _spare_filler(page: _KeptBlocks, matches: dict[int, _Match]) -> None:
    """Removes the matches of a text that is filler, but for what stands apart: there, paragraphs come again for no reason."""
    if not matches:
        return
    times = Counter(match.original for match in matches.values() if match.rule == "repeat.exact")
    exact = [copy for copy, match in matches.items() if match.rule == "repeat.exact" and times[match.original] >= LEAST_FILLER_COPIES - 1]
    cut = [copy for copy, match in matches.items() if match.rule in ("repeat.cut", "repeat.near")]
    prose = sum(len(page.blocks[block].text) for block in page.kept if page.blocks[block].kind in PROSE_KINDS)
    shares = [sum(len(page.blocks[block].text) for block in copies) / max(1, prose) for copies in (exact, cut)]
    if (
        shares[0] >= LEAST_FILLER_EXACT
        or (len(cut) >= LEAST_FILLER_COPIES and shares[1] >= LEAST_FILLER)
        or any(FILLER.search(page.blocks[block].text) for block in page.kept)
    ):
        for copy, match in list(matches.items()):
            is_text = page.outline is None or page.outline.nodes[page.blocks[copy].element] is None
            if is_text or not _stands_apart(page, copy, match.original):
                del matches[copy]


def _dice(first: Iterable[Any], second: Iterable[Any]) -> float:
    """The Dice coefficient of two bags, 0..1."""
    counts, other_counts = Counter(first), Counter(second)
    return 2 * (counts & other_counts).total() / max(1, counts.total() + other_counts.total())


def _has_same_facts(first: str, second: str) -> bool:
    """Whether two texts have the same numbers, and one has all names inside sentences that the other has."""
    facts = [Counter(match[0].strip(' “"„«(') for match in FACT.finditer(text)) for text in (first, second)]
    numbers = [Counter({fact: count for fact, count in bag.items() if fact[0].isdigit()}) for bag in facts]
    return numbers[0] == numbers[1] and (facts[0] <= facts[1] or facts[1] <= facts[0])


def _prefer_paragraphs(page: _KeptBlocks, matches: dict[int, _Match]) -> None:
    """Replaces several cuts from one text by the text itself, if they make up most of it: paragraphs are the better copy."""
    cuts: dict[int, list[int]] = {}
    for match in matches.values():
        if match.rule == "repeat.cut":
            cuts.setdefault(match.original, []).append(match.copy)
    for whole, parts in cuts.items():
        if len(parts) < 2 or whole in matches:
            continue
        share = _share_in_parts(page, whole, parts)
        if share >= LEAST_WHOLE:
            for part in parts:
                del matches[part]
            matches[whole] = _Match(whole, min(parts), "repeat.whole", min(1.0, share))


def _share_in_parts(page: _KeptBlocks, whole: int, parts: list[int]) -> float:
    """The share of a text that other blocks hold, in its order; without spaces, since it may be joined without any."""
    text = letters_of(page.blocks[whole].text)
    held = end = 0
    for block in page.kept:
        if block != whole and (block in parts or page.blocks[block].kind in PROSE_KINDS):
            part = letters_of(page.blocks[block].text)
            start = text.find(part, end, end + len(part) + MOST_GAP_CHARS) if len(part) >= LEAST_SENTENCE_CHARS // 2 else -1
            if start >= 0:
                end = start + len(part)
                held += len(part)
    return held / max(1, len(text))
