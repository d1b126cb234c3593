"""Judges flattened text, which has no tags, by the shape of its lines and what is around them."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from operator import mul

from ..model import Block, Kind, Verdict
from ..patterns import regex
from ..rules.generated.text_line_trees import score_line
from ..rules.generated.text_lines import BIAS, WEIGHTS
from ..rules.mail import DATE_FIELDS, OTHER_FIELDS, SENDER_FIELDS, SUBJECT_FIELDS
from ..rules.phrases import WHYS
from .content import expected_f1
from .line_shapes import LEAST_PROSE, MOST_LINES, Line, feature_rows, measure_lines, phrase_rules, rows_in_context
from .scores import columns_of

KEPT = Verdict(True, "shape.text", "the text holds no menus or other boilerplate of a page", 0.9)
NEUTRAL_RULES = ("phrase.support-banner", "phrase.comment-rules", "phrase.copyright", "phrase.listen", "phrase.advertisement")
"""Boilerplate that clean texts have too. Any other boilerplate shows that a whole page was flattened."""
NEWSLETTER = "phrase.newsletter"
"""What sends a newsletter never belongs to the text, whatever its shape, and is no title."""
LEAST_BOILERPLATE_LINES = 2
"""A text with fewer lines of boilerplate is kept whole: a single one may be a verse that says "Home"."""
HOPELESS_CHANCE = 0.02
"""The trees do not read a line with a lower chance by the linear weights: hardly any of them is the article's."""
KEPT_SHARE = 0.5
"""A block is kept if its chance is at least this share of the text's best expected F1."""
GAP_SHARE = 0.3
"""The same for a block between two kept ones."""
MAIL_FIELD = regex(r"([^\W\d_][\w-]{1,20})[ ]?[:：]\s*\S")
LONGEST_FIELD_CHARS = 300
MAIL_HEADER = Verdict(False, "shape.mail-header", "a field of the message that the text is")
LEAST_CHANCE_BESIDE = 0.2
"""A text with one line of boilerplate keeps a block before or after its article from this chance on."""
LEAST_FLATTENED_BLOCKS = 25
"""A shorter text with one line of boilerplate is kept whole: it may be a message, with a name under it."""
LEAST_PARAGRAPHS = 2
"""With fewer kept paragraphs, such a text is kept whole: it may be verse."""
LISTED_LINK = regex(r"(?:\d{1,4}\.|\[\d{1,4}\])?[ ]?(?:https?|ftp|file|mailto|javascript|tel|about|news|data):\S")
"""A line of the list of addresses that text browsers end a page with."""
LINKS_LABEL = regex(r"(?:Visible|Hidden) links:?$")
LIST_TITLES = ("References", "Links", "Verweise", "Referenzen", "Références", "Referencias", "Riferimenti", "Referências")
LEAST_LISTED_LINKS = 6
LINK_LIST = Verdict(False, "shape.links", "the list of addresses that a text browser adds")
MARKUP = regex(r"</?(?:p|h[1-6]|div|a|img|iframe|script|b|span|br|li|ul)\b[^<>]*>|&lt;\w")


def mean_score(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> float:
    """Returns the confidence in the verdicts on a text: the mean score of what they keep, by characters; 0 for nothing."""
    kept = [(len(block.text), verdict.score or 0.0) for block, verdict in zip(blocks, verdicts, strict=True) if verdict.kept]
    return sum(size * score for size, score in kept) / max(1, sum(size for size, _ in kept))


def judge_text_lines(blocks: Sequence[Block]) -> list[Verdict]:
    """Returns a verdict for every block of a text without tags.

    1. A text without a site's boilerplate is kept whole, and a short one with a single line of it: the shapes of verse, dialogue,
       recipes and tables in such a text do not count. A longer text with a single line loses only what is before and after its
       article and surely none of it.
    2. Every block gets a chance (`line_chances`).
    3. A block is kept from a share of the text's best expected F1 on, and from a lower one between two kept blocks.

    The fields that a message begins with are dropped, and the list of addresses that text browsers end a page with; the rest is
    judged without them. The time is linear in the text.
    """
    if fields := _mail_fields(blocks):
        return [MAIL_HEADER] * fields + judge_text_lines(blocks[fields:])
    if links := listed_links(blocks):
        return judge_text_lines(blocks[: len(blocks) - links]) + [LINK_LIST] * links
    rules = phrase_rules(blocks)
    boilerplate = sum(bool(rule) and rule not in NEUTRAL_RULES for rule in rules)
    if boilerplate < LEAST_BOILERPLATE_LINES - (len(blocks) >= LEAST_FLATTENED_BLOCKS):
        return [KEPT] * len(blocks)
    lines = measure_lines(blocks, rules)
    chances = line_chances(blocks, lines, rules)
    kept = kept_lines(blocks, chances)
    first, last = (kept.index(True), len(kept) - 1 - kept[::-1].index(True)) if True in kept else (0, -1)
    if boilerplate < LEAST_BOILERPLATE_LINES:
        is_prose = sum(line.prose >= LEAST_PROSE for line in lines[first : last + 1]) >= LEAST_PARAGRAPHS
        sure = LEAST_CHANCE_BESIDE if is_prose else 0.0
        return [
            KEPT if first <= index <= last or chance >= sure else _verdict(block, line, chance, keep=False, inside=False)
            for index, (block, line, chance) in enumerate(zip(blocks, lines, chances, strict=True))
        ]
    return [
        _verdict(block, line, chance, keep=kept[index], inside=first <= index <= last)
        if rule != NEWSLETTER
        else Verdict(False, rule, f"its wording {WHYS['newsletter']}", chance)
        for index, (block, line, chance, rule) in enumerate(zip(blocks, lines, chances, rules, strict=True))
    ]


def line_chances(blocks: Sequence[Block], lines: Sequence[Line], rules: Sequence[str]) -> list[float]:
    """Returns how likely each block is the article's, 0..1.

    First by linear weights: from its shape (length, sentences, small letters, digits, addresses) and words, from what is around
    it (prose, short lines, boilerplate, dates) and from its place. Then by trees, which see these chances around it too; a text
    that is longer than the pages that they are learned from does without them, since all rows are kept in memory for them.
    """
    if len(blocks) > MOST_LINES:
        return [chance_of(BIAS + sum(map(mul, row, WEIGHTS))) for row in feature_rows(blocks, lines, rules)]
    rows = list(feature_rows(blocks, lines, rules))
    chances = [chance_of(BIAS + sum(map(mul, row, WEIGHTS))) for row in rows]
    best = expected_f1(columns_of(blocks), chances)
    return [
        chance if chance < HOPELESS_CHANCE else chance_of(score_line(row))
        for chance, row in zip(chances, rows_in_context(rows, lines, chances, best), strict=True)
    ]


def kept_lines(blocks: Sequence[Block], chances: Sequence[float]) -> list[bool]:
    """Returns which blocks are kept for these chances."""
    best = expected_f1(columns_of(blocks), chances)
    kept = [chance >= KEPT_SHARE * best > 0 for chance in chances]
    gaps = [index for index in range(1, len(kept) - 1) if kept[index - 1] and kept[index + 1] and chances[index] >= GAP_SHARE * best]
    for index in gaps:
        kept[index] = True
    return kept


def chance_of(logit: float) -> float:
    """Returns the chance for a logit, 0..1."""
    return 1 / (1 + exp(-logit)) if logit > -30 else 0.0


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


def listed_links(blocks: Sequence[Block]) -> int:
    """Returns how many blocks at the end of a text are the list of its links, with the one or two lines that announce it.

    0 for a text without marks of links: there the list is the author's.
    """
    if not any(block.links for block in blocks):
        return 0
    start = len(blocks)
    while start and (LISTED_LINK.match(blocks[start - 1].text) or LINKS_LABEL.match(blocks[start - 1].text)):
        start -= 1
    if len(blocks) - start < LEAST_LISTED_LINKS:
        return 0
    while start and blocks[start - 1].text.rstrip(":") in LIST_TITLES:
        start -= 1
    return len(blocks) - start


def _verdict(block: Block, line: Line, chance: float, *, keep: bool, inside: bool) -> Verdict:
    if MARKUP.match(block.text) and block.kind is not Kind.CODE:
        return Verdict(False, "shape.markup", "HTML to be copied, in a text that has none", chance)
    if keep:
        return Verdict(True, "shape.article", "reads like the article", chance)
    if line.short:
        return Verdict(False, "shape.menu", "a short line that interrupts prose" if inside else "a short line among others like it", chance)
    return Verdict(False, "shape.aside", "unlike the prose around it" if inside else "separate from the article", chance)
