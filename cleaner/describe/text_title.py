"""Finds the line that is the title of a flattened text."""

import re
from collections.abc import Iterator, Sequence
from operator import mul

from ..model import Block, Kind, Page, Verdict
from ..patterns import regex
from ..rules.generated.text_titles import WEIGHTS
from ..rules.mail import REPLY_MARKS, SENDER_FIELDS, SUBJECT_FIELDS
from ..rules.titles import CONTENTS_HEADINGS, NO_TITLE, WIDE_LABEL
from ..text import has_other_scripts, letters_of, width_of
from .dates import find_dates, is_date_line, words_beside
from .names import is_other_label, label_at, prints_byline
from .title import LONGEST_FACT_CHARS, PROSE_CHARS, PROSE_END, SENTENCE_END, SEPARATOR, STEM

SHORTEST_TITLE_CHARS = 6
LONGEST_TITLE_CHARS = 250
LONGEST_SITE_CHARS = 50
LONGEST_DEK_CHARS = 420
WIDTHS = (15, 22, 28, 40, 120)
"""The steps of a line's width, in letters."""
LONG_LINE_CHARS = 28
LEAST_COMPARED_CHARS = 12
"""Shorter lines come again by chance, as words of menus."""
MOST_CANDIDATES = 120
"""How many of the lines before the text can be the title."""
MOST_COMPARED_LINES = 600
"""With how many of the lines before the text a line is compared."""
NEAR_LINES = 5
LEAST_SCORE = -2.0
"""A line with a lower score is no title: then the text has none."""
DEK_MARGIN = 1.0
"""The line above the best one is the title if its score is lower by less than this."""
START_MARGIN = 1.0
"""The best title above another start of the text counts if its score is higher by more than this."""
SHORTEST_ABOVE_DEK_CHARS = 34
"""A shorter line there is a kicker."""
HEADING_SCORE = 3.0
"""What the mark of a first heading ("# ", or a line of "=" under it) adds. The pages that the weights are learned from have none."""
NEUTRAL_SHARES = (0.45, 0.8)
"""These shares of the mean chance of what is kept are no evidence for or against a block in the search for the article's range."""
MOST_LINES_BEFORE_PROSE = 12
SHORTEST_SENTENCE_CHARS = 30
TAIL_SEPARATOR = regex(r" [|•·»] | [-–—] ")
MOST_SITE_WORDS = 4
MOST_LINES_AFTER = 2000
MOST_LINES_AWAY = 400
"""How far after a title, in lines, it is looked for again."""
WHOLE_RULE = "shape.text"
"""The rule of a text that is kept whole."""
MAIL_RULE = "shape.mail-header"
FIELD_MARK = regex(r"\s*[:：]\s*")
REPLY = regex(REPLY_MARKS, re.I)
NOT_TITLE = regex(NO_TITLE, re.I)
LABELLED = regex(WIDE_LABEL)
CONTENTS = regex(CONTENTS_HEADINGS, re.I)
UNFINISHED = regex(r"\b(?:at|of|the|and|in|on|for|to|with|by|und|der|die|das|von|mit|et|de|la|le|du|des|el|los|y|che|di|con)$")


def title_of_text(page: Page, verdicts: Sequence[Verdict]) -> int | None:
    """Returns the index of the line that is the title of a flattened text, or None.

    The candidates are the lines before the text begins, kept or dropped, that no phrase rule dropped. The one with the highest
    score by learned weights is the title. Of two lines in a row with about the same score, the first is the title and the second
    the dek. The text can begin at several blocks (`likely_starts`): another than the first counts if its title is clearly better.
    """
    blocks = page.blocks
    scores: dict[int, float] = {}
    for start in dict.fromkeys(text_start(blocks, verdicts, first) for first in likely_starts(blocks, verdicts)):
        others = _scores(page, verdicts, start)
        if not scores or max(others.values(), default=LEAST_SCORE) > max(scores.values()) + START_MARGIN:
            scores = others
    title = max(scores, key=lambda index: (scores[index], -index), default=-1)
    if scores.get(title, LEAST_SCORE) <= LEAST_SCORE:
        return None
    if scores.get(title - 1, LEAST_SCORE) > scores[title] - DEK_MARGIN and len(blocks[title - 1].text) >= SHORTEST_ABOVE_DEK_CHARS:
        title -= 1
    return _without_site_line(blocks, title)


def _scores(page: Page, verdicts: Sequence[Verdict], start: int) -> dict[int, float]:
    """Returns the score of each line that can be the title of a text that begins at a block; the mark of a first heading adds to it."""
    blocks, tags = page.blocks, page.outline.tags
    return {
        index: sum(map(mul, row, WEIGHTS)) + (HEADING_SCORE if tags[blocks[index].element] == "h1" else 0.0)
        for index, row in title_rows(blocks, verdicts, start)
        if not _is_refrain(blocks, verdicts, index)
    }


def _is_refrain(blocks: Sequence[Block], verdicts: Sequence[Verdict], index: int) -> bool:
    """Returns whether a line is a sentence that the text has more than once, as the steps of a recipe are, or a line of verse or code.

    No site is around a text that is kept whole: nothing there prints the title three times.
    """
    text = blocks[index].text
    copies = (
        sum([block.text == text for block in blocks[: index + MOST_LINES_AFTER]])
        if text.endswith(SENTENCE_END) or verdicts[index].rule == WHOLE_RULE
        else 1
    )
    return copies > (1 if text.endswith(SENTENCE_END) else 2)


def mail_fields(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> tuple[tuple[int, str] | None, int | None]:
    """Returns the subject of the message that a text is, with the index of its line, and the index of the line with the sender."""
    subject = sender = None
    for index, verdict in enumerate(verdicts):
        if verdict.rule != MAIL_RULE:
            break
        name, value = FIELD_MARK.split(blocks[index].text, maxsplit=1)
        if name.casefold() in SUBJECT_FIELDS and subject is None:
            subject = index, REPLY.sub("", value)
        elif name.casefold() in SENDER_FIELDS and sender is None:
            sender = index
    return subject if subject and subject[1] else None, sender


def continues_title(blocks: Sequence[Block], title: int) -> bool:
    """Returns whether the line after a title is its second half: the title ends in a small word, and the line is none of its own kind.

    So it is if both together are printed elsewhere: a browser's tab or a menu does not wrap the title.
    """
    if title + 1 >= len(blocks):
        return False
    text = blocks[title + 1].text
    if len(text) < PROSE_CHARS:
        both = letters_of(blocks[title].text) + letters_of(text)
        lines = (block.text[: 2 * LONGEST_TITLE_CHARS] for block in blocks[: title + MOST_LINES_AWAY])
        if len(text) > LEAST_COMPARED_CHARS and any(letters_of(line).startswith(both) for line in lines):
            return True
    if not UNFINISHED.search(blocks[title].text):
        return False
    return len(text) < PROSE_CHARS and not text.endswith(SENTENCE_END) and not _dates_or_signs(text)


def title_rows(blocks: Sequence[Block], verdicts: Sequence[Verdict], start: int) -> Iterator[tuple[int, tuple[float, ...]]]:
    """Yields each line that can be the title of the text that begins at block `start`, with its features in the order of the weights."""
    prose = " ".join(block.text for block in blocks[start : start + 40] if len(block.text) >= PROSE_CHARS)
    stems = frozenset(STEM.findall(prose[:8000].casefold()))
    first = max(0, start - MOST_COMPARED_LINES)
    keys = {index: letters_of(blocks[index].text[:LONGEST_TITLE_CHARS]) for index in (*range(min(first, 3)), *range(first, start))}
    farthest = max(0, start - MOST_CANDIDATES)
    signed = [_dates_or_signs(block.text) for block in blocks[farthest : start + NEAR_LINES]]
    lines_after = "\n".join(["", *(letters_of(block.text[:LONGEST_TITLE_CHARS]) for block in blocks[start : start + MOST_LINES_AFTER]), ""])
    for index in range(farthest, start):
        text = blocks[index].text
        is_candidate = (
            SHORTEST_TITLE_CHARS <= len(text) <= LONGEST_TITLE_CHARS
            and keys[index]
            and not is_date_line(text)
            and not CONTENTS.fullmatch(text)
        )
        if is_candidate and not (has_other_scripts(text) and LABELLED.search(text)) and not verdicts[index].rule.startswith("phrase."):
            signs = signed[index - farthest : index - farthest + NEAR_LINES]
            yield (
                index,
                (
                    *_own_features(blocks[index], verdicts[index], stems),
                    *_copy_features(keys, index),
                    *_place_features(blocks, index, start),
                    float(signs[0]),
                    float(any(signs[1:2])),
                    float(any(signs[2:3])),
                    float(any(signs[3:])),
                    float(any(signed[max(0, index - farthest - 1) : index - farthest])),
                    float(any(signed[max(0, index - farthest - 3) : max(0, index - farthest - 1)])),
                    float(len(keys[index]) > LEAST_COMPARED_CHARS and f"\n{keys[index]}\n" in lines_after),
                    float(len(keys[index]) >= LONG_LINE_CHARS and keys[index] in lines_after),
                ),
            )


def _own_features(block: Block, verdict: Verdict, stems: frozenset[str]) -> tuple[float, ...]:
    """Returns the features of a line by itself; `stems` are those of the text's words."""
    text, words = block.text, block.text.split()
    own = STEM.findall(text.casefold())
    shared = sum(stem in stems for stem in own)
    width = width_of(text)
    return (
        shared / len(own) if own else 0.5,
        min(shared, 5) / 5,
        *(float(width < step) for step in WIDTHS),
        sum(map(str.isdigit, text)) / len(text),
        float(block.kind is Kind.ITEM),
        float(text.endswith(":")),
        float(text.endswith(SENTENCE_END) and len(words) > 3),
        float(text.endswith(("?", "!"))),
        float(". " in text),
        float("|" in text or " - " in text or " – " in text),
        float("/ " in text or "»" in text or " > " in text),
        float(UNFINISHED.search(text) is not None),
        float(NOT_TITLE.search(text) is not None),
        float(label_at(text) is not None or is_other_label(text)),
        float(max(map(own.count, own), default=0) > 2),
        float(text.isupper()),
        float(text[0].islower()),
        float(verdict.kept),
        verdict.score or 0.0,
    )


def _copy_features(keys: dict[int, str], index: int) -> tuple[float, ...]:
    """Returns whether and where a line, or a longer one that contains it, is printed again; `keys` are the letters of the lines."""
    key = keys[index]
    if len(key) <= LEAST_COMPARED_CHARS:
        return (0.0,) * 6
    is_long = len(key) >= LONG_LINE_CHARS
    again = [other - index for other, words in keys.items() if other != index and words.startswith(key) and (is_long or words != key)]
    return (
        float(any(abs(distance) > 3 for distance in again)),
        float(any(-3 <= distance < 0 for distance in again)),
        float(any(0 < distance <= 3 for distance in again)),
        float(index > 2 and any(index + distance < 3 for distance in again)),
        float(index > 1 and any(key in keys.get(first, "") and not keys[first].startswith(key) for first in (0, 1))),
        float(any(key in (words := keys.get(near, "")) and key != words for near in range(index - NEAR_LINES, index + 4))),
    )


def _place_features(blocks: Sequence[Block], index: int, start: int) -> tuple[float, ...]:
    """Returns the features of a line's place: before the text that begins at `start`, and between its neighbours."""
    before, after = blocks[index - 1].text if index else "", blocks[index + 1].text
    distance = start - index
    return (
        min(distance, 40) / 40,
        1 / distance,
        float(distance == 1),
        float(index == 0),
        float(index in (1, 2)),
        float(not any(len(block.text.split()) >= 5 for block in blocks[index + 1 : start])),
        float(len(after) >= PROSE_CHARS),
        float(distance > 1 and 60 <= len(after) <= LONGEST_DEK_CHARS),
        float(UNFINISHED.search(before) is not None),
        float(len(before) > LEAST_COMPARED_CHARS and blocks[index].text.startswith(before)),
        float(before.isupper()),
        float(index > 0 and blocks[index - 1].kind is Kind.HEADING),
        float(len(before.split()) > 5),
    )


def _without_site_line(blocks: Sequence[Block], title: int) -> int:
    """Returns the line that has the title alone, where the best line adds the site's name or the section to it."""
    key = letters_of(blocks[title].text)
    for index, block in enumerate(blocks[: title + MOST_LINES_AWAY]):
        if index != title and SHORTEST_TITLE_CHARS < len(block.text) <= LONGEST_TITLE_CHARS:
            other = letters_of(block.text)
            if (
                len(other) > LEAST_COMPARED_CHARS
                and len(other) * 2 > len(key) > len(other)
                and (key.startswith(other) or key.endswith(other))
            ):
                return index
    return title


def site_beside_title(page: Page, title: int) -> list[str]:
    """Returns the site's name, if a line before the title is the title with that name behind it, as a browser's tab shows it."""
    wanted = page.blocks[title].text
    for block in page.blocks[: title + 1]:
        tail = block.text[len(wanted) :]
        if (
            block.text.startswith(wanted)
            and len(tail) <= LONGEST_SITE_CHARS
            and (separator := SEPARATOR.search(tail))
            and not tail[: separator.start()].strip()
        ):
            return [tail[separator.end() :].strip()]
    return []


def split_site(blocks: Sequence[Block], title: int) -> tuple[str, str]:
    """Returns a title without what a browser's tab shows behind it, and that text if it is the site's name, else ''.

    A bar or a dot separates it. So does a dash, if the text behind it is a line of its own or in the line of the copyright: then it
    is the site's name.
    """
    text = blocks[title].text
    separators = list(TAIL_SEPARATOR.finditer(text))
    if not separators:
        return text, ""
    head, tail = text[: separators[-1].start()], text[separators[-1].end() :]
    key = letters_of(tail)
    if len(letters_of(head)) <= LEAST_COMPARED_CHARS or not key or len(tail) > LONGEST_SITE_CHARS or len(tail.split()) > MOST_SITE_WORDS:
        return text, ""
    lines = (block.text for block in blocks[: title + MOST_LINES_AFTER] if len(block.text) <= LONGEST_TITLE_CHARS)
    if any(letters_of(line) == key or ("©" in line and key in letters_of(line)) for line in lines):
        return head, tail
    return (text if separators[-1][0].strip() in "-–—" else head), ""


def _dates_or_signs(text: str) -> bool:
    """Returns whether a line is a byline, or contains a date and hardly anything else."""
    if len(text) > LONGEST_FACT_CHARS:
        return False
    dates = find_dates(text)
    split = label_at(text)
    return (bool(dates) and len(words_beside(text, dates)) <= 3) or (split is not None and not split[1]) or prints_byline(text)


def text_start(blocks: Sequence[Block], verdicts: Sequence[Verdict], first: int) -> int:
    """Returns the index of the first long paragraph from a block on that more follow soon; if there is none, of the first long one; else 0.

    If the first long paragraph is far away, the text begins with the first sentence.
    """
    long = [index for index in range(first, len(blocks)) if verdicts[index].kept and _is_prose(blocks[index])]
    if first and (not long or long[0] - first > MOST_LINES_BEFORE_PROSE):
        sentences = (index for index in range(first, len(blocks)) if verdicts[index].kept and blocks[index].text.endswith(PROSE_END))
        if (sentence := next(sentences, None)) is not None and len(blocks[sentence].text) >= SHORTEST_SENTENCE_CHARS:
            return sentence
    for position, index in enumerate(long):
        if len(blocks[index].text) >= 2.5 * PROSE_CHARS or (position + 2 < len(long) and long[position + 2] - index <= 8):
            return index
    return long[0] if long else 0


def likely_starts(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[int]:
    """Returns blocks from which on the text can begin: two ranges with the highest sum of evidence for an article, and the first block.

    Longer blocks count more. The second range is where the judge is surest.
    """
    kept = [(verdict.score or 0.0, len(block.text)) for block, verdict in zip(blocks, verdicts, strict=True) if verdict.kept]
    mean = sum([chance * size for chance, size in kept]) / max(1, sum([size for _, size in kept]))
    weights = [min(len(block.text), LONGEST_TITLE_CHARS) ** 0.5 for block in blocks]
    starts = [_range_start(verdicts, weights, share * mean) for share in NEUTRAL_SHARES]
    return [starts[0], 0, starts[1]]


def _range_start(verdicts: Sequence[Verdict], weights: Sequence[float], neutral: float) -> int:
    """Returns the first block of the range with the highest sum of evidence, of which a neutral chance is none."""
    best = current = 0.0
    start = first = 0
    for index, (verdict, weight) in enumerate(zip(verdicts, weights, strict=True)):
        if current <= 0:
            current, start = 0.0, index
        current += ((verdict.score or 0.0) - neutral) * weight
        if current > best:
            best, first = current, start
    return first


def _is_prose(block: Block) -> bool:
    """Returns whether a block is long and made of sentences."""
    text = block.text
    if len(text) < PROSE_CHARS or block.kind is Kind.HEADING:
        return False
    return len(text) >= LONGEST_TITLE_CHARS or text.rstrip("\"”»’') ").endswith(PROSE_END)
