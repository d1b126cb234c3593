"""Describes the lines of flattened text by numbers: their shape, what is around them, their place and their words."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import mul
from typing import NamedTuple

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..text import CLOSING_QUOTES, SENTENCE_ENDS, count_words, width_of, words_of
from .phrases import judge_phrases
from .scores import content_weights
from .words import FIRST_CHARS, FIRST_WORDS, HEADING_WORDS

LINE_ENDS = tuple(SENTENCE_ENDS + CLOSING_QUOTES + ":)")
"""The last characters of a line that ends as a sentence does."""
SENTENCE_END_INSIDE = regex(r"[.?!] |[。！？]")
ADDRESS = regex(r"https?:|www\.|\S@\S|\.(?:com|org|net|jpe?g|png)\b")
SEPARATOR = regex(r"[|·•»›▸→/✕×∙]| - ")
DATE = regex(r"\d{1,2}[:.]\d{2}|\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]|\d+ ?(?:min|h|m|d|hours?|days?|Std|ago)\b")
UNCASED_SHARE = 0.55
"""The share of words in lower case that is assumed for scripts without case."""
MOST_SHORT_CHARS = 60
"""A longer line is none of a menu."""
LEAST_PROSE_CHARS = 50
FAR_BLOCKS = 40
"""Larger distances count as this one."""
LONG_LINE_CHARS = 1500
"""Longer lines count as this long."""
FAR_LINES = 200
"""Larger distances from the ends of the text count as this one."""
MOST_LINES = 3000
"""A longer text counts as this long: no page that the weights are learned from is longer."""
MOST_SENTENCES = 40
MUCH_PROSE_CHARS = 3000
"""More prose before or after a line counts as this much."""
LEAST_PROSE = 0.35
"""A block with this much prose is a paragraph."""
MOST_READ_CHARS = 5000
"""The words of this much of a line are read."""
FEW_LETTERS = 3
"""Words of at most so many letters are mostly small words, which menus have few of."""
STRONG_SHARE = 0.6
"""A block with this share of the text's mean chance and more than LEAST_STRONG_WORDS words is strong."""
LEAST_STRONG_WORDS = 12
UNMATCHED = Verdict(True, "shape.text")
"""The verdict that the rules of wording begin with."""


class Line(NamedTuple):
    """The shape of a block, as far as its neighbours' features need it."""

    width: float
    """As of `width_of`."""
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
    words: int
    """The number of its words, Chinese and Japanese ones by character."""


def phrase_rules(blocks: Sequence[Block]) -> list[str]:
    """Returns for every block the rule for boilerplate wording that matches it, or ''."""
    judged = judge_phrases(blocks, [UNMATCHED] * len(blocks))
    return ["" if verdict is UNMATCHED else verdict.rule for verdict in judged]


def measure_lines(blocks: Sequence[Block], rules: Sequence[str]) -> list[Line]:
    """Returns the shape of every block; `rules` are those of `phrase_rules`."""
    copies = Counter(block.text for block in blocks)
    return [_line(block, bool(rule), copies[block.text] > 1) for block, rule in zip(blocks, rules, strict=True)]


def _line(block: Block, is_boilerplate: bool, twice: bool) -> Line:
    text = block.text
    width = width_of(text)
    spaced = text.split()
    cased = [word[0] for word in spaced if word[0].lower() != word[0].upper()]
    lower = sum(map(str.islower, cased)) / len(cased) if 2 * len(cased) > len(spaced) else UNCASED_SHARE
    ends = text.endswith(LINE_ENDS)
    inside = len(SENTENCE_END_INSIDE.findall(text))
    prose = min(width, 300) / 300 if width > LEAST_PROSE_CHARS and lower > 0.25 and not is_boilerplate else 0.0
    if not ends and not inside:
        prose = 0.3 * prose if width > 90 else 0.0
    date = float(width < MOST_SHORT_CHARS and bool(DATE.search(text)))
    return Line(width, lower, ends, inside, prose, width < MOST_SHORT_CHARS and not ends, date, float(twice), count_words(text))


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
    prose_chars = _Sums(line.width if line.prose >= LEAST_PROSE else 0.0 for line in lines)
    densest = max((prose.mean(index, -4, 4) for index in range(count)), default=0.0) or 1.0
    of_text = (boilerplate.upto[-1] / max(1, count), short.upto[-1] / max(1, count), prose.upto[-1] / max(1, count), min(count, 300) / 300)
    used, learned = _shared_words(blocks, lines), _word_scores(blocks)
    for index, line in enumerate(lines):
        before, after = prose.upto[index] / total, 1 - prose.upto[index + 1] / total
        comments_before, related_before = comments.upto[index], related.upto[index]
        yield (
            *_shape_features(blocks[index], line, bool(rules[index])),
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
            *used[index],
            *_place_features(prose_chars, index, count),
            *learned[index],
            learned[index - 1][0] if index else 0.0,
            learned[index + 1][0] if index + 1 < count else 0.0,
        )


def _shared_words(blocks: Sequence[Block], lines: Sequence[Line]) -> list[tuple[float, ...]]:
    """Returns for every line how much of it is words of the paragraphs, and how long it and its words are."""
    paragraphs = Counter[str]()
    for block, line in zip(blocks, lines, strict=True):
        if line.prose >= LEAST_PROSE:
            paragraphs.update(set(_words(block)))
    rows: list[tuple[float, ...]] = []
    for block, line in zip(blocks, lines, strict=True):
        own = line.prose >= LEAST_PROSE
        words = _words(block)
        distinct, count = set(words), len(words) or 1
        rows.append(
            (
                sum([paragraphs[word] > own for word in distinct]) / (len(distinct) or 1),
                sum([paragraphs[word] > 2 + own for word in distinct]) / (len(distinct) or 1),
                sum(map(len, words)) / count,
                sum([len(word) <= FEW_LETTERS for word in words]) / count,
                min(line.width, LONG_LINE_CHARS),
                float(min(line.inside, MOST_SENTENCES)),
            )
        )
    return rows


def _words(block: Block) -> list[str]:
    """Returns the words of a block without case; of a long one, those at its start."""
    return words_of(block.text[:MOST_READ_CHARS].casefold())


def _place_features(prose_chars: _Sums, index: int, count: int) -> tuple[float, ...]:
    """Returns the features of a line's place among all lines and among the paragraphs."""
    upto, total = prose_chars.upto[index + 1], prose_chars.upto[-1]
    return (
        float(min(count, MOST_LINES)),
        upto / max(1.0, total),
        min(upto, MUCH_PROSE_CHARS),
        min(total - upto, MUCH_PROSE_CHARS),
        float(min(index, FAR_LINES)),
        float(min(count - 1 - index, FAR_LINES)),
    )


def _word_scores(blocks: Sequence[Block]) -> list[tuple[float, float]]:
    """Returns for every block the weights of its words that the judge of pages learned, added up: as a text, and as a heading."""
    weights = content_weights()
    scores = []
    for block in blocks:
        text = block.text
        if len(text) <= MOST_SHORT_CHARS:
            words, of_word = text.lower().split(), weights.short
        else:
            words, of_word = text[:FIRST_CHARS].lower().split()[:FIRST_WORDS], weights.first
        own = sum([of_word.get(word, 0.0) for word in words])
        scores.append((own, sum([weights.heading.get(word, 0.0) for word in words[:HEADING_WORDS]])))
    return scores


def rows_in_context(
    rows: Sequence[tuple[float, ...]], lines: Sequence[Line], chances: Sequence[float], best: float
) -> Iterator[tuple[float, ...]]:
    """Yields the features of every block again, followed by those of the chances around it; `best` is their expected F1."""
    sizes = [line.words for line in lines]
    plain, words, expected = _Sums(chances), _Sums(sizes), _Sums(map(mul, chances, sizes))
    total = expected.upto[-1] or 1.0
    level = sum([chance * chance * size for chance, size in zip(chances, sizes, strict=True)]) / total
    strong = [chance > STRONG_SHARE * level and size > LEAST_STRONG_WORDS for chance, size in zip(chances, sizes, strict=True)]
    since, until = _distances(strong), _distances(strong[::-1])[::-1]
    weak = [size * (1 - chance) for chance, size in zip(chances, sizes, strict=True)]
    weak_before, weak_after = _since(strong, weak), _since(strong[::-1], weak[::-1])[::-1]
    for index, (row, chance) in enumerate(zip(rows, chances, strict=True)):
        yield (
            *row,
            chance,
            plain.mean(index, -1, -1),
            plain.mean(index, 1, 1),
            plain.mean(index, -3, -1),
            plain.mean(index, 1, 3),
            plain.mean(index, -8, -1),
            plain.mean(index, 1, 8),
            plain.mean(index, -25, 25),
            expected.mean(index, -25, 25) / (words.mean(index, -25, 25) or 1.0),
            plain.mean(index, -4, 4),
            expected.mean(index, -4, 4) / (words.mean(index, -4, 4) or 1.0),
            expected.upto[index] / total,
            1 - expected.upto[index + 1] / total,
            chance / (level or 1.0),
            level,
            best,
            total,
            since[index],
            until[index],
            weak_before[index],
            weak_after[index],
        )


def _since(marks: Sequence[bool], amounts: Sequence[float]) -> list[float]:
    """For every block the sum of the amounts after the last marked block before it."""
    sums = []
    current = 0.0
    for mark, amount in zip(marks, amounts, strict=True):
        sums.append(current)
        current = 0.0 if mark else current + amount
    return sums
