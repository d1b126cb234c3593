"""Main text or not: the first verdict on every block of a page, by learned weights.

The first look scores each block by the names around it, its shape and its words. The second sets these scores
against the block's containers, neighbours and likes, and lets small decision trees decide again. The cut is
where the page as a whole comes out best. No absolute bound decides anywhere: pages differ too much.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

from ..model import Block, Kind, Notice, Page, Verdict
from ..options import Favor
from ..rules import content_tokens as tokens
from ..rules.content_trees import second_look
from .declared import NEWS, declared_by
from .features import look_closer
from .firstlook import Columns, first_look, turned
from .tokens import PROSE_ENDS
from .weights import content_weights

CUTS = {Favor.PRECISION: 0.68, Favor.BALANCED: 0.48, Favor.RECALL: 0.3}
"""A block is kept from this share of the page's best expected F1 on."""
NEWS_CUTS = {Favor.PRECISION: 0.78, Favor.BALANCED: 0.68, Favor.RECALL: 0.45}
"""The same on pages that declare news: a news story is its sentences, without the boxes and lists that other pages count as theirs."""

FAIR_CHANCE, PROSE_CHARS = 0.5, 100
"""A page whose best block has less chance, and that has no sentences of such length outside links, holds no article."""
MANY_BLOCKS = 50_000
"""A page of more is judged by the first look alone, which takes far less: no article has so many."""
MENU_CHARS = 5000
"""Of a block with more characters in links, and few others, so many are judged."""
HOPELESS = Verdict(False, "content.furniture", "", 0.0)
SCRIPT_CONFIDENCE = 0.6
"""Text in scripts may be another page's: development pages have too few to measure it."""


class Judged(NamedTuple):
    """The content judge's verdicts, one a block, and how sure it is of the page as a whole."""

    verdicts: list[Verdict]
    confidence: float
    notices: list[Notice]


def judge_content(page: Page, favor: Favor) -> Judged:
    """Returns a verdict for every block of an HTML page: content.main or content.furniture, with the chance as its score.

    Blocks without text (images alone) and captions go with the text around them. Nothing is kept where not even the best
    block has a fair chance and nothing reads as prose: such a page is a menu, a form or an error, and gets the notice
    that there is no article.
    """
    if not page.blocks:
        return Judged([], 0.0, [])
    columns = turned(page.blocks)
    if max(columns.linked) > MENU_CHARS:
        columns = with_menus_cut(columns)
    look = first_look(page.outline, columns, content_weights())
    chances: Sequence[float] = look.chances
    declared = declared_by(page.root)
    if len(chances) <= MANY_BLOCKS:
        closer = [0.0] * len(chances)
        for number, row in look_closer(page.outline, columns, declared, look):
            closer[number] = 1 / (1 + exp(-second_look(row)))
        chances = closer
    else:
        hundredths = {chance: round(chance, 2) for chance in set(chances)}
        chances = [hundredths[chance] for chance in chances]
    best = expected_score(columns, chances)
    cut = cut_share(favor, declared.genre) * best
    fair = max(chances) >= FAIR_CHANCE or any(_is_prose(block) for block in page.blocks)
    kept = with_company(columns, [fair and chance >= cut for chance in chances])
    return Judged(_verdicts(kept, chances), calibrated(best), [])


def _verdicts(kept: Sequence[bool], chances: Sequence[float]) -> list[Verdict]:
    """The verdicts; on pages of very many blocks those that say the same are one, since a hundred bytes a block add up."""
    if len(chances) > MANY_BLOCKS:
        said = {(keep, chance): _verdict(keep, chance) for keep, chance in set(zip(kept, chances, strict=True))}
        return [said[both] for both in zip(kept, chances, strict=True)]
    return [_verdict(keep, chance) if chance or keep else HOPELESS for keep, chance in zip(kept, chances, strict=True)]


def _verdict(keep: bool, chance: float) -> Verdict:
    # quicker than the class itself
    return tuple.__new__(Verdict, (keep, "content.main" if keep else "content.furniture", "", chance, None))


def with_menus_cut(columns: Columns) -> Columns:
    """Returns the columns with the beginning alone of blocks of very many words that are nearly all links.

    A menu or an index without end would outweigh any article, and make of it what no page is that the weights have seen.
    """
    menus = [linked > MENU_CHARS and 10 * linked > 9 * length for linked, length in zip(columns.linked, columns.lengths, strict=True)]
    texts = tuple(text[:MENU_CHARS] if is_menu else text for text, is_menu in zip(columns.texts, menus, strict=True))
    linked = tuple(MENU_CHARS if is_menu else linked for linked, is_menu in zip(columns.linked, menus, strict=True))
    return Columns(texts, columns.elements, columns.kinds, linked, list(map(len, texts)))


def cut_share(favor: Favor, genre: int) -> float:
    """Returns from which share of the page's best expected F1 on a block is kept."""
    return (NEWS_CUTS if genre == NEWS else CUTS)[favor]


def _is_prose(block: Block) -> bool:
    return len(block.text) >= PROSE_CHARS and 2 * block.link_chars < len(block.text) and block.text[-1] in PROSE_ENDS


def expected_score(columns: Columns, chances: Sequence[float]) -> float:
    """Returns the best F1, over words, that a cut through the chances can be expected to give."""
    words: dict[float, float] = {}  # by their chance: a cut never parts those of the same
    for chance, text, kind in zip(chances, columns.texts, columns.kinds, strict=True):
        if chance and kind is not Kind.CAPTION:
            words[chance] = words.get(chance, 0.0) + text.count(" ") + 1.5
    expected = sum([chance * size for chance, size in words.items()])
    right = kept = best = 0.0
    for chance, size in sorted(words.items(), reverse=True):
        right += chance * size
        kept += size
        if 2 * right > best * (kept + expected):
            best = 2 * right / (kept + expected)
    return best


def calibrated(expected: float) -> float:
    """Returns the F1 that pages of this expected F1 had in truth, on pages whose sites the weights had not seen: the confidence.

    >>> calibrated(0.0), calibrated(0.5) < calibrated(0.9) < calibrated(0.99)
    (0.0, True)
    """
    before = (0.0, 0.0)
    for point in (*tokens.CONFIDENCE, (1.0, 1.0)):
        if expected <= point[0]:
            share = (expected - before[0]) / ((point[0] - before[0]) or 1.0)
            return before[1] + share * (point[1] - before[1])
        before = point
    return before[1]


def with_company(columns: Columns, kept: list[bool]) -> list[bool]:
    """Returns what is kept, with images and captions where the texts before and after them are."""
    before, waiting = False, []
    for number, (kind, length) in enumerate(zip(columns.kinds, columns.lengths, strict=True)):
        if not length or kind is Kind.CAPTION:
            waiting.append(number)
            continue
        if waiting:
            for image in waiting:
                kept[image] = before and kept[number]
            waiting.clear()
        before = kept[number]
    for image in waiting:
        kept[image] = False
    return kept


def judge_script_text(page: Page, judged: Judged, origin: str) -> Judged:
    """Returns what was judged, with the page's last blocks, which were read from its scripts, kept under `content.script`.

    What the page itself shows of the same text is dropped.
    """
    added = page.blocks[len(judged.verdicts) :]
    said = " ".join([block.text for block in added])
    verdicts = [
        Verdict(False, "content.script", f"is in the text of {origin}", verdict.score)
        if verdict.kept and block.text and block.text in said
        else verdict
        for block, verdict in zip(page.blocks, judged.verdicts, strict=False)
    ]
    verdicts += [Verdict(True, "content.script", f"the page holds its text only in {origin}")] * len(added)
    notice = Notice("script-text", f"the page's own text is missing or short; read from {origin}")
    return Judged(verdicts, SCRIPT_CONFIDENCE, [*judged.notices, notice])


def kept_chars(page: Page, verdicts: Sequence[Verdict]) -> int:
    """Returns how many characters are kept."""
    return sum([len(block.text) for block, verdict in zip(page.blocks, verdicts, strict=True) if verdict.kept])
