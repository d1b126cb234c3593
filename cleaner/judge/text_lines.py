"""Judges flattened text, which has no tags, by the shape of its lines and what is around them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from math import exp
from operator import mul
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..rules.generated.text_lines import BIAS, WEIGHTS
from ..rules.mail import DATE_FIELDS, OTHER_FIELDS, SENDER_FIELDS, SUBJECT_FIELDS
from ..rules.phrases import WHYS
from ..text import CLOSING_QUOTES, SENTENCE_ENDS, count_wide
from .phrases import judge_phrases

LINE_ENDS = tuple(SENTENCE_ENDS + CLOSING_QUOTES + ":)")
"""The last characters of a line that ends as a sentence does."""
SENTENCE_END_INSIDE = regex(r"[.?!] |[。！？]")
ADDRESS = regex(r"https?:|www\.|\S@\S|\.(?:com|org|net|jpe?g|png)\b")
SEPARATOR = regex(r"[|·•»›▸→/✕×∙]| - ")
DATE = regex(r"\d{1,2}[:.]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]|\d+ ?(?:min|h|m|d|hours?|days?|Std|ago)\b")
MARKUP = regex(r"</?(?:p|h[1-6]|div|a|img|iframe|script|b|span|br|li|ul)\b[^<>]*>|&lt;\w")
CHARS_PER_WIDE_CHAR = 2.5
"""One character of Chinese, Japanese or Korean counts as this many of another script."""
UNCASED_SHARE = 0.55
"""The share of words in lower case that is assumed for scripts without case."""
MOST_SHORT_CHARS = 60
LEAST_PROSE_CHARS = 50
FAR_BLOCKS = 40
"""Larger distances count as this one."""

KEPT = Verdict(True, "shape.text", "the text holds no menus or other boilerplate of a page", 0.9)
NEUTRAL_RULES = ("phrase.support-banner", "phrase.comment-rules", "phrase.copyright", "phrase.listen", "phrase.advertisement")
"""Boilerplate that clean texts have too. Any other boilerplate shows that a whole page was flattened."""
NEWSLETTER = "phrase.newsletter"
"""What sends a newsletter never belongs to the text, whatever its shape, and is no title."""
LEAST_BOILERPLATE_LINES = 2
"""A text with fewer lines of boilerplate is kept whole: a single one may be a verse that says "Home"."""
NEUTRAL_CHANCE = 0.4
"""The chance that is no evidence for or against a block in the search for the article's range."""
LEAST_CHANCE_INSIDE = 0.35
LEAST_CHANCE_OUTSIDE = 0.7
"""A block is kept from this chance on, inside and outside the article's range."""
MAIL_FIELD = regex(r"([^\W\d_][\w-]{1,20})[ ]?[:：]\s*\S")
LONGEST_FIELD_CHARS = 300
MAIL_HEADER = Verdict(False, "shape.mail-header", "a field of the message that the text is")
LEAST_CHANCE_BESIDE = 0.2
"""The same outside the range of a text with one line of boilerplate."""
LEAST_FLATTENED_BLOCKS = 25
"""A shorter text with one line of boilerplate is kept whole: it may be a message, with a name under it."""
LEAST_PARAGRAPHS = 2
"""With fewer paragraphs in the range, such a text is kept whole: it may be verse."""
LEAST_PROSE = 0.35
"""A block with this much prose is a paragraph."""
LEAST_PARAGRAPH_CHANCE = 0.15
"""A paragraph inside the range is kept from this chance on, and one at its ends extends it."""


class Line(NamedTuple):
    """The shape of a block, as far as its neighbours' features need it."""

    width: float
    """Characters, those of Chinese, Japanese and Korean counted as CHARS_PER_WIDE_CHAR."""
    lower: float
    """The share of words that begin with a small letter."""
    ends: bool
    """Whether it ends as a sentence does."""
    inside: int
    """The number of sentences that end inside it."""
    prose: float
    """How much it is like a paragraph, 0..1."""
    short: bool
    date: float
    """1 for a short line with a date, else 0."""
    twice: float
    """1 if the text holds it more than once, else 0."""


def mean_score(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> float:
    """Returns the confidence in the verdicts on a text: the mean score of what they keep, by characters; 0 for nothing."""
    kept = [(len(block.text), verdict.score or 0.0) for block, verdict in zip(blocks, verdicts, strict=True) if verdict.kept]
    return sum(size * score for size, score in kept) / max(1, sum(size for size, _ in kept))


def judge_text_lines(blocks: Sequence[Block], bias: float = BIAS, weights: Sequence[float] = WEIGHTS) -> list[Verdict]:
    """Returns a verdict for every block of a text without tags.

    1. A text without a site's boilerplate is kept whole, and a short one with a single line of it: the shapes of verse, dialogue,
       recipes and tables in such a text do not count. A longer text with a single line loses only what is outside the range of
       step 3 and surely none of the article.
    2. Every block gets a chance by learned weights: from its own shape (length, sentences, small letters, digits, addresses),
       from what is around it (prose, short lines, boilerplate, dates) and from its place.
    3. The range of blocks with the highest sum of evidence is the article. A block is kept from a lower chance on inside it than
       outside.

    The fields that a message begins with are dropped; the rest is judged without them. The time is linear in the text.
    """
    if fields := _mail_fields(blocks):
        return [MAIL_HEADER] * fields + judge_text_lines(blocks[fields:], bias, weights)
    rules = phrase_rules(blocks)
    boilerplate = sum(rule != KEPT.rule and rule not in NEUTRAL_RULES for rule in rules)
    if boilerplate < LEAST_BOILERPLATE_LINES - (len(blocks) >= LEAST_FLATTENED_BLOCKS):
        return [KEPT] * len(blocks)
    lines = measure_lines(blocks, rules)
    chances = [_chance(row, bias, weights) for row in feature_rows(blocks, lines, rules)]
    first, last = _article_range(lines, chances)
    if boilerplate < LEAST_BOILERPLATE_LINES:
        is_prose = sum(line.prose >= LEAST_PROSE for line in lines[first : last + 1]) >= LEAST_PARAGRAPHS
        sure = LEAST_CHANCE_BESIDE if is_prose else 0.0
        return [
            KEPT if first <= index <= last or chance >= sure else _verdict(block, line, chance, inside=False)
            for index, (block, line, chance) in enumerate(zip(blocks, lines, chances, strict=True))
        ]
    return [
        _verdict(block, line, chance, inside=first <= index <= last)
        if rule != NEWSLETTER
        else Verdict(False, rule, f"its wording {WHYS['newsletter']}", chance)
        for index, (block, line, chance, rule) in enumerate(zip(blocks, lines, chances, rules, strict=True))
    ]


def drop_above_title(blocks: Sequence[Block], verdicts: Sequence[Verdict], title: int) -> list[Verdict]:
    """Returns the verdicts without the lines above the title that only read like the article's: news tickers, other teasers.

    If they are a quarter of what is kept, the title is in doubt, and they stay.
    """
    above = [index for index in range(title) if verdicts[index].rule == "shape.article"]
    kept = sum(len(block.text) for block, verdict in zip(blocks, verdicts, strict=True) if verdict.kept)
    if 4 * sum(len(blocks[index].text) for index in above) > kept:
        return list(verdicts)
    changed = list(verdicts)
    for index in above:
        changed[index] = Verdict(False, "shape.aside", "above the title", verdicts[index].score)
    return changed


def _mail_fields(blocks: Sequence[Block]) -> int:
    """Returns how many blocks at the start of a text are the fields of a message; 0 if they lack the subject or the sender."""
    names: list[str] = []
    for block in blocks[:40]:
        match = MAIL_FIELD.match(block.text) if len(block.text) <= LONGEST_FIELD_CHARS else None
        name = match[1].casefold() if match else ""
        if not (name in SUBJECT_FIELDS or name in SENDER_FIELDS or name in DATE_FIELDS or name in OTHER_FIELDS or name.startswith("x-")):
            break
        names.append(name)
    return 0 if SUBJECT_FIELDS.isdisjoint(names) or SENDER_FIELDS.isdisjoint(names) else len(names)


def _verdict(block: Block, line: Line, chance: float, *, inside: bool) -> Verdict:
    if MARKUP.match(block.text) and block.kind is not Kind.CODE:
        return Verdict(False, "shape.markup", "HTML to be copied, in a text that has none", chance)
    is_paragraph = line.prose >= LEAST_PROSE
    if chance >= (LEAST_CHANCE_OUTSIDE if not inside else LEAST_PARAGRAPH_CHANCE if is_paragraph else LEAST_CHANCE_INSIDE):
        return Verdict(True, "shape.article", "reads like the article" if inside else "reads like an article's text", chance)
    if line.short:
        return Verdict(False, "shape.menu", "a short line that interrupts prose" if inside else "a short line among others like it", chance)
    return Verdict(False, "shape.aside", "unlike the prose around it" if inside else "separate from the article", chance)


def phrase_rules(blocks: Sequence[Block]) -> list[str]:
    """Returns for every block the rule for boilerplate wording that matches it, or the rule of `KEPT`."""
    return [verdict.rule for verdict in judge_phrases(blocks, [KEPT] * len(blocks))]


def _chance(row: Sequence[float], bias: float, weights: Sequence[float]) -> float:
    logit = bias + sum(map(mul, row, weights))
    return 1 / (1 + exp(-logit)) if logit > -30 else 0.0


def _article_range(lines: Sequence[Line], chances: Sequence[float]) -> tuple[int, int]:
    """The first and the last block of the range whose evidence has the highest sum; longer blocks count more.

    Paragraphs right before and after it extend it on weaker evidence, since half of their neighbours are boilerplate.
    """
    best = current = 0.0
    start = first = 0
    last = -1
    for index, (line, chance) in enumerate(zip(lines, chances, strict=True)):
        if current <= 0:
            current, start = 0.0, index
        current += (chance - NEUTRAL_CHANCE) * (min(line.width / 6, 60) + 3) ** 0.5
        if current > best:
            best, first, last = current, start, index
    if last < first:
        return first, last
    while first and lines[first - 1].prose >= LEAST_PROSE and chances[first - 1] >= LEAST_PARAGRAPH_CHANCE:
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].prose >= LEAST_PROSE and chances[last + 1] >= LEAST_PARAGRAPH_CHANCE:
        last += 1
    return first, last


def measure_lines(blocks: Sequence[Block], rules: Sequence[str]) -> list[Line]:
    """Returns the shape of every block; `rules` are those of `phrase_rules`."""
    copies = Counter(block.text for block in blocks)
    return [_line(block, rule != KEPT.rule, copies[block.text] > 1) for block, rule in zip(blocks, rules, strict=True)]


def _line(block: Block, is_boilerplate: bool, twice: bool) -> Line:
    text = block.text
    width = len(text) + (CHARS_PER_WIDE_CHAR - 1) * count_wide(text)
    words = text.split()
    cased = [word[0] for word in words if word[0].lower() != word[0].upper()]
    lower = sum(map(str.islower, cased)) / len(cased) if 2 * len(cased) > len(words) else UNCASED_SHARE
    ends = text.endswith(LINE_ENDS)
    inside = len(SENTENCE_END_INSIDE.findall(text))
    prose = min(width, 300) / 300 if width > LEAST_PROSE_CHARS and lower > 0.25 and not is_boilerplate else 0.0
    if not ends and not inside:
        prose = 0.3 * prose if width > 90 else 0.0
    date = float(width < MOST_SHORT_CHARS and bool(DATE.search(text)))
    return Line(width, lower, ends, inside, prose, width < MOST_SHORT_CHARS and not ends, date, float(twice))


def _shape_features(block: Block, line: Line, is_boilerplate: bool) -> tuple[float, ...]:
    """The features of a block by itself, in the order of the weights."""
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
        float(is_boilerplate),
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
    """The sums over any range of a sequence of values, from one pass."""

    def __init__(self, values: Iterable[float]) -> None:
        self.upto = list(accumulate(values, initial=0.0))

    def mean(self, index: int, start: int, end: int) -> float:
        """The mean from `start` to `end` blocks after a block, both included; 0 where there is no block."""
        low, high = max(0, index + start), min(len(self.upto) - 1, index + end + 1)
        return (self.upto[high] - self.upto[low]) / (high - low) if high > low else 0.0


def _distances(marks: Sequence[bool]) -> list[float]:
    """For every block the distance to the last marked one before it, as a share of `FAR_BLOCKS`."""
    distances = []
    distance = FAR_BLOCKS
    for mark in marks:
        distances.append(distance / FAR_BLOCKS)
        distance = 0 if mark else min(FAR_BLOCKS, distance + 1)
    return distances


def feature_rows(blocks: Sequence[Block], lines: Sequence[Line], rules: Sequence[str]) -> Iterator[tuple[float, ...]]:
    """Yields the features of every block, in the order of the weights: of its own shape, of what is around it, of its place."""
    count = len(lines)
    prose, short, dates = _Sums(line.prose for line in lines), _Sums(line.short for line in lines), _Sums(line.date for line in lines)
    twice, boilerplate = _Sums(line.twice for line in lines), _Sums(rule.startswith("phrase.") for rule in rules)
    comments, related = _Sums("comment" in rule for rule in rules), _Sums("related" in rule for rule in rules)
    since_prose = _distances([line.prose > 0.3 for line in lines])
    until_prose = _distances([line.prose > 0.3 for line in reversed(lines)])[::-1]
    since_related, since_comment = _distances(["related" in rule for rule in rules]), _distances(["comment" in rule for rule in rules])
    total = prose.upto[-1] or 1.0
    densest = max((prose.mean(index, -4, 4) for index in range(count)), default=0.0) or 1.0
    of_text = (boilerplate.upto[-1] / max(1, count), short.upto[-1] / max(1, count), prose.upto[-1] / max(1, count), min(count, 300) / 300)
    for index, line in enumerate(lines):
        before, after = prose.upto[index] / total, 1 - prose.upto[index + 1] / total
        comments_before, related_before = comments.upto[index], related.upto[index]
        yield (
            *_shape_features(blocks[index], line, rules[index] != KEPT.rule),
            line.prose,
            prose.mean(index, -1, -1),
            prose.mean(index, 1, 1),
            float(line.short),
            short.mean(index, -1, -1),
            short.mean(index, 1, 1),
            prose.mean(index, -3, -1),
            prose.mean(index, 1, 3),
            prose.mean(index, -8, 8),
            prose.mean(index, -20, 20),
            prose.mean(index, -4, 4) / densest,
            boilerplate.mean(index, -3, -1),
            boilerplate.mean(index, 1, 3),
            boilerplate.mean(index, -10, 10),
            short.mean(index, -3, 3),
            short.mean(index, -10, 10),
            dates.mean(index, -4, 4),
            twice.mean(index, -4, 4),
            comments.mean(index, -8, 8),
            min(before, 0.3) / 0.3,
            min(after, 0.3) / 0.3,
            before,
            since_prose[index],
            until_prose[index],
            max(since_prose[index], until_prose[index]),
            since_related[index],
            since_comment[index],
            min(comments_before, 3) / 3,
            min(comments.upto[-1] - comments_before, 3) / 3,
            min(related_before, 3) / 3,
            min(comments_before, 1) * min(before, 0.5),
            min(related_before, 1) * min(before, 0.5),
            *of_text,
            index / count,
        )
