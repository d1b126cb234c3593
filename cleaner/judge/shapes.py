"""Main text or not, where no tags tell: the first verdicts for flattened text, by the shape of lines and what stands around."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import mul
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..rules.shapes import BIAS, WEIGHTS
from ..text import CLOSING_QUOTES, SENTENCE_ENDS, WIDE
from .phrases import judge_phrases

SENTENCE_END = tuple(SENTENCE_ENDS + CLOSING_QUOTES + ":)")
SENTENCE_INSIDE = regex(r"[.?!] |[。！？]")
ADDRESS = regex(r"https?:|www\.|\S@\S|\.(?:com|org|net|jpe?g|png)\b")
SEPARATOR = regex(r"[|·•»›▸→/✕×∙]| - ")
DATE = regex(r"\d{1,2}[:.]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]|\d+ ?(?:min|h|m|d|hours?|days?|Std|ago)\b")
WIDE_CHAR = regex(f"[{WIDE}]")
WIDE_CHARS = 2.5
"""Characters of another script that one of Chinese, Japanese or Korean stands for."""
UNCASED_LOWER = 0.55
"""The share of words that begin small which is assumed of scripts without small letters."""
SHORT_CHARS, PROSE_CHARS = 60, 50
FAR = 40
"""So many blocks away counts as very far."""

KEPT = Verdict(True, "shape.text", "the text holds no menus or other furniture of a page", 0.9)
PLAIN = ("phrase.support-banner", "phrase.comment-rules", "phrase.copyright", "phrase.listen", "phrase.advertisement")
"""What clean texts have above and below as well; other boilerplate shows that a page was flattened with its furniture."""
FEWEST_HITS = 2
"""A text with fewer lines of furniture is kept whole: one may be a verse that says "Home"."""
CORE = 0.4
"""The probability that speaks neither for nor against a block where the article's stretch is sought."""
INSIDE, OUTSIDE = 0.35, 0.7
"""The probability from which a block is kept inside and outside that stretch."""
PARAGRAPH_PROSE, PARAGRAPH_INSIDE = 0.35, 0.15
"""How much like prose a paragraph is, and the probability from which one is kept in the stretch and taken in at its ends."""
MARKUP = regex(r"</?(?:p|h[1-6]|div|a|img|iframe|script|b|span|br|li|ul)\b[^<>]*>|&lt;\w")


class _Line(NamedTuple):
    """What a block looks like by itself, as far as its neighbours need it."""

    width: float
    lower: float
    """The share of words that begin with a small letter."""
    ends: bool
    """Whether it ends as a sentence does."""
    inside: int
    """How many sentences end inside it."""
    prose: float
    """How much it is like a paragraph, 0..1."""
    short: bool
    date: float
    twice: float


def mean_score(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> float:
    """Returns how sure the verdicts on a text are as a whole: the mean score of what they keep, by characters; 0 for nothing."""
    kept = [(len(block.text), verdict.score or 0.0) for block, verdict in zip(blocks, verdicts, strict=True) if verdict.kept]
    return sum(size * score for size, score in kept) / max(1, sum(size for size, _ in kept))


def judge_shapes(blocks: Sequence[Block], bias: float = BIAS, weights: Sequence[float] = WEIGHTS) -> list[Verdict]:
    """Returns a verdict for every block of a text without tags.

    1. A text without lines (but for one) that lead around a site was not flattened with its furniture: all of it is kept.
       Verse, dialogue, recipes and tables in such texts are never judged by their shape.
    2. Every block gets a probability from its own shape (length, sentences, small letters, figures, addresses),
       what stands around it (prose, short lines, boilerplate, dates) and where it stands, by learned weights.
    3. The stretch of blocks with the highest sum of evidence is the article; inside it a block must be less
       likely than `INSIDE` to be dropped, outside more likely than `OUTSIDE` to be kept.

    The time is linear in the text.
    """
    rules = [verdict.rule for verdict in judge_phrases(blocks, [KEPT] * len(blocks))]
    leading = sum(rule != KEPT.rule and rule not in PLAIN for rule in rules)
    if leading < FEWEST_HITS:
        return [KEPT] * len(blocks)
    lines = _lines(blocks, rules)
    chances = [_chance(row, bias, weights) for row in _rows(blocks, lines, rules)]
    first, last = _stretch(lines, chances)
    verdicts = []
    for number, (line, chance) in enumerate(zip(lines, chances, strict=True)):
        inside = first <= number <= last
        if MARKUP.match(blocks[number].text) and blocks[number].kind is not Kind.CODE:
            verdicts.append(Verdict(False, "shape.markup", "HTML to be copied, in a text that has none", chance))
        elif chance >= (OUTSIDE if not inside else INSIDE if line.prose < PARAGRAPH_PROSE else PARAGRAPH_INSIDE):
            verdicts.append(Verdict(True, "shape.article", "reads like the article" if inside else "reads like an article's text", chance))
        elif line.short:
            verdicts.append(
                Verdict(
                    False, "shape.menu", "a short line among others like it" if not inside else "a short line that interrupts prose", chance
                )
            )
        else:
            verdicts.append(
                Verdict(False, "shape.aside", "stands apart from the article" if not inside else "unlike the prose around it", chance)
            )
    return verdicts


def feature_rows(blocks: Sequence[Block]) -> list[tuple[float, ...]]:
    """Returns for every block the numbers that the weights belong to, in the order of `rules.shapes`; for training."""
    rules = [verdict.rule for verdict in judge_phrases(blocks, [KEPT] * len(blocks))]
    return list(_rows(blocks, _lines(blocks, rules), rules))


def _chance(row: Sequence[float], bias: float, weights: Sequence[float]) -> float:
    score = bias + sum(map(mul, row, weights))
    return 1 / (1 + 2.718281828459045**-score) if score > -30 else 0.0


def _stretch(lines: Sequence[_Line], chances: Sequence[float]) -> tuple[int, int]:
    """The first and the last block of the stretch whose evidence sums highest; longer blocks count more.

    Paragraphs right before and after it are taken in on weaker evidence: half of what stands around them is furniture.
    """
    best = current = 0.0
    start = first = 0
    last = -1
    for number, (line, chance) in enumerate(zip(lines, chances, strict=True)):
        if current <= 0:
            current, start = 0.0, number
        current += (chance - CORE) * (min(line.width / 6, 60) + 3) ** 0.5
        if current > best:
            best, first, last = current, start, number
    if last < first:
        return first, last
    while first and lines[first - 1].prose >= PARAGRAPH_PROSE and chances[first - 1] >= PARAGRAPH_INSIDE:
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].prose >= PARAGRAPH_PROSE and chances[last + 1] >= PARAGRAPH_INSIDE:
        last += 1
    return first, last


def _lines(blocks: Sequence[Block], rules: Sequence[str]) -> list[_Line]:
    times = Counter(block.text for block in blocks)
    return [_line(block, rule != KEPT.rule, times[block.text] > 1) for block, rule in zip(blocks, rules, strict=True)]


def _line(block: Block, hit: bool, twice: bool) -> _Line:
    text = block.text
    width = float(len(text)) if text.isascii() else len(text) + (WIDE_CHARS - 1) * len(WIDE_CHAR.findall(text))
    words = text.split()
    cased = [word[0] for word in words if word[0].lower() != word[0].upper()]
    lower = sum(map(str.islower, cased)) / len(cased) if 2 * len(cased) > len(words) else UNCASED_LOWER
    ends = text.endswith(SENTENCE_END)
    inside = len(SENTENCE_INSIDE.findall(text))
    prose = min(width, 300) / 300 if width > PROSE_CHARS and lower > 0.25 and not hit else 0.0
    if not ends and not inside:
        prose = 0.3 * prose if width > 90 else 0.0
    date = float(width < SHORT_CHARS and bool(DATE.search(text)))
    return _Line(width, lower, ends, inside, prose, width < SHORT_CHARS and not ends, date, float(twice))


def _traits(block: Block, line: _Line, hit: bool) -> tuple[float, ...]:
    """The numbers of a block by itself; the order is that of the weights."""
    text = block.text
    words = text.count(" ") + 1
    return (
        min(line.width, 500) / 500,
        min(words, 40) / 40,
        float(line.ends),
        min(line.inside, 3) / 3,
        min(text.count(",") + text.count("、"), 6) / 6,
        line.lower,
        sum(map(str.isdigit, text)) / max(1, len(text)),
        float(words <= 2),
        float(block.kind is Kind.ITEM),
        float(block.kind is Kind.HEADING),
        float(block.kind is Kind.CODE),
        float(bool(ADDRESS.search(text))),
        float(hit),
        line.twice,
        min(len(SEPARATOR.findall(text)), 3) / 3,
        line.date,
        float(text.isupper()),
        float(bool(block.link_chars)),
        float(text[:1].islower()),
        float(text.endswith(("?", "!"))),
        float(":" in text[:30]),
    )


class _Sums:
    """Sums over any stretch of a sequence of numbers, from one pass."""

    def __init__(self, numbers: Iterable[float]) -> None:
        self.upto = list(accumulate(numbers, initial=0.0))

    def mean(self, number: int, start: int, end: int) -> float:
        """The mean from `start` to `end` blocks after a block, both included; 0 where none is there."""
        low, high = max(0, number + start), min(len(self.upto) - 1, number + end + 1)
        return (self.upto[high] - self.upto[low]) / (high - low) if high > low else 0.0


def _distances(marked: Sequence[bool]) -> list[float]:
    """For every place how far before it the last marked one is, as a share of `FAR`."""
    found = []
    distance = FAR
    for mark in marked:
        found.append(distance / FAR)
        distance = 0 if mark else min(FAR, distance + 1)
    return found


def _rows(blocks: Sequence[Block], lines: Sequence[_Line], rules: Sequence[str]) -> Iterable[tuple[float, ...]]:
    """For every block its own traits, then what stands around, then where it stands; the order is that of the weights."""
    count = len(lines)
    prose, short, dates = _Sums(line.prose for line in lines), _Sums(line.short for line in lines), _Sums(line.date for line in lines)
    twice, hits = _Sums(line.twice for line in lines), _Sums(rule.startswith("phrase.") for rule in rules)
    comments, related = _Sums("comment" in rule for rule in rules), _Sums("related" in rule for rule in rules)
    since_prose = _distances([line.prose > 0.3 for line in lines])
    until_prose = _distances([line.prose > 0.3 for line in reversed(lines)])[::-1]
    since_related, since_comment = _distances(["related" in rule for rule in rules]), _distances(["comment" in rule for rule in rules])
    total = prose.upto[-1] or 1.0
    densest = max((prose.mean(number, -4, 4) for number in range(count)), default=0.0) or 1.0
    whole = (hits.upto[-1] / max(1, count), short.upto[-1] / max(1, count), prose.upto[-1] / max(1, count), min(count, 300) / 300)
    for number, line in enumerate(lines):
        before, after = prose.upto[number] / total, 1 - prose.upto[number + 1] / total
        comments_before, related_before = comments.upto[number], related.upto[number]
        yield (
            *_traits(blocks[number], line, rules[number] != KEPT.rule),
            line.prose,
            prose.mean(number, -1, -1),
            prose.mean(number, 1, 1),
            float(line.short),
            short.mean(number, -1, -1),
            short.mean(number, 1, 1),
            prose.mean(number, -3, -1),
            prose.mean(number, 1, 3),
            prose.mean(number, -8, 8),
            prose.mean(number, -20, 20),
            prose.mean(number, -4, 4) / densest,
            hits.mean(number, -3, -1),
            hits.mean(number, 1, 3),
            hits.mean(number, -10, 10),
            short.mean(number, -3, 3),
            short.mean(number, -10, 10),
            dates.mean(number, -4, 4),
            twice.mean(number, -4, 4),
            comments.mean(number, -8, 8),
            min(before, 0.3) / 0.3,
            min(after, 0.3) / 0.3,
            before,
            since_prose[number],
            until_prose[number],
            max(since_prose[number], until_prose[number]),
            since_related[number],
            since_comment[number],
            min(comments_before, 3) / 3,
            min(comments.upto[-1] - comments_before, 3) / 3,
            min(related_before, 3) / 3,
            min(comments_before, 1) * min(before, 0.5),
            min(related_before, 1) * min(before, 0.5),
            *whole,
            number / count,
        )
