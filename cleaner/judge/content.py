"""Judges each block of a page as main text or boilerplate, by learned weights.

First every block gets a context-free score, from names, shape and words (`scores`). Then small decision trees classify it in its
context (`features`). Blocks are kept from a threshold on that depends on the page: absolute ones fail, since pages differ too much.
"""

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

from ..model import Block, Genre, Head, Kind, Notice, Outline, Page, Verdict
from ..options import Favor
from ..rules.generated.content_tokens import CONFIDENCE
from ..rules.generated.content_trees import scores_in_context
from .features import feature_rows
from .scores import Columns, Weights, columns_of, content_weights, score_blocks, weights_without_names
from .story import in_comments, keep_one_story
from .words import PROSE_ENDS

THRESHOLDS = {Favor.PRECISION: 0.68, Favor.BALANCED: 0.48, Favor.RECALL: 0.3}
"""A block is kept if its chance is at least this share of the page's best expected F1."""
NEWS_THRESHOLDS = {Favor.PRECISION: 0.78, Favor.BALANCED: 0.68, Favor.RECALL: 0.45}
"""The same for pages that declare news. Boxes and lists belong to the text of other pages, but not to a news story."""
FAIR_CHANCE = 0.5
LEAST_PROSE_CHARS = 100
"""A page holds no article if no text outside links has this chance or sentences of this length."""
MOST_FRAGMENT_BLOCKS = 12
"""A page with no more blocks than this, none of them boilerplate by its markup, is its text."""
OF_BOILERPLATE = frozenset("nav header footer aside form button menu".split())
"""The tags of parts that are no text."""
CLASSES_OF_BOILERPLATE = OF_BOILERPLATE | frozenset("ad ads banner comments footer newsletter promo related share sidebar teaser".split())
LEAST_DROPPED_CHARS, DROPPED_TIMES = 1000, 2
"""A page is judged again without names if so many characters of prose are dropped, and so many times what is kept."""
LEAST_GAIN = 0.1
"""The second verdict wins if its expected F1 is larger by this much."""
MOST_BLOCKS_IN_CONTEXT = 50_000
"""Larger pages skip the second, slower classification; no article has this many blocks."""
MOST_MENU_CHARS = 5000
"""Blocks that are mostly links are truncated to this length before they are scored."""
HOPELESS = Verdict(False, "content.furniture", "", 0.0)
SCRIPT_CONFIDENCE = 0.6
"""The confidence in text from scripts, which may be another page's. The development pages have too few cases to measure it."""


class Judged(NamedTuple):
    """The verdicts of the content judge, one per block, and its confidence in the page as a whole, 0..1."""

    verdicts: list[Verdict]
    confidence: float
    notices: list[Notice]
    cut: float | None = None
    """The chance from which on a block is kept; None if the chances do not decide."""


def judge_content(page: Page, favor: Favor) -> Judged:
    """Returns a verdict for every block of an HTML page: content.main or content.furniture, with its chance as the score.

    Captions and blocks without text (images alone) follow the texts around them. Nothing is kept if no block outside links has a
    fair chance and no text reads as prose: such a page is a menu, a form or an error.
    """
    if not page.blocks:
        return Judged([], 0.0, [])
    columns = columns_of(page.blocks)
    if max(columns.link_chars) > MOST_MENU_CHARS:
        columns = _truncate_menus(columns)
    if _is_all_text(page):
        return _keep_all(page.outline, columns, page.head)
    share = threshold_share(favor, page.head.genre)
    chances = chances_of(page.outline, columns, page.head, content_weights())
    best = expected_f1(columns, chances)
    notices = []
    if best + LEAST_GAIN <= 1 and drops_prose(page, chances, share * best):
        without_names = chances_of(page.outline, columns, page.head, weights_without_names())
        expected = expected_f1(columns, without_names)
        if expected >= best + LEAST_GAIN:
            chances, best = without_names, expected
            notices.append(Notice("names-ignored", "judged without the names of elements, by which most of the prose would be dropped"))
    is_article = any(
        (chance >= FAIR_CHANCE and 2 * block.link_chars <= len(block.text)) or _is_prose(block)
        for block, chance in zip(page.blocks, chances, strict=True)
    )
    kept = [is_article and chance >= share * best for chance in chances]
    kept = keep_one_story(page, columns, chances, kept, best)
    return Judged(_verdicts(_attach_captions(columns, kept), chances), calibrate(best), notices, share * best)


def _is_all_text(page: Page) -> bool:
    """Whether a small page shows no boilerplate: no part that is marked up as such, and no text that is mostly a link and no sentence."""
    return (
        len(page.blocks) <= MOST_FRAGMENT_BLOCKS
        and OF_BOILERPLATE.isdisjoint(page.outline.tags)
        and all(CLASSES_OF_BOILERPLATE.isdisjoint(page.outline.class_words(element)) for element in range(len(page.outline)))
        and all(2 * block.link_chars <= len(block.text) or block.text[-1] in PROSE_ENDS for block in page.blocks if block.text)
    )


def _keep_all(outline: Outline, columns: Columns, head: Head) -> Judged:
    """Keeps all of a page that shows no boilerplate."""
    chances = [max(FAIR_CHANCE, chance) for chance in chances_of(outline, columns, head, content_weights())]
    kept = _attach_captions(columns, [length > 0 for length in columns.lengths])
    return Judged(_verdicts(kept, chances), calibrate(expected_f1(columns, chances)), [])


def drops_prose(page: Page, chances: Sequence[float], threshold: float) -> bool:
    """Whether a threshold drops far more prose than it keeps text. Comments go by their names, and rightly."""
    kept = sum([len(block.text) for block, chance in zip(page.blocks, chances, strict=True) if chance >= threshold])
    least = max(LEAST_DROPPED_CHARS, DROPPED_TIMES * kept)
    dropped = [block for block, chance in zip(page.blocks, chances, strict=True) if chance < threshold and _is_prose(block)]
    if sum([len(block.text) for block in dropped]) <= least:
        return False
    comments = in_comments(page.outline, {block.element for block in dropped})
    return sum([len(block.text) for block in dropped if block.element not in comments]) > least


def chances_of(outline: Outline, columns: Columns, head: Head, weights: Weights) -> list[float]:
    """Returns how likely each block is main text, 0..1, by its context; of very large pages by itself, to two digits."""
    scores = score_blocks(outline, columns, weights)
    if len(scores.chances) > MOST_BLOCKS_IN_CONTEXT:
        rounded = {chance: round(chance, 2) for chance in set(scores.chances)}
        return [rounded[chance] for chance in scores.chances]
    in_context = [0.0] * len(scores.chances)
    rows = list(feature_rows(outline, columns, head, scores))
    for (block, _), logit in zip(rows, scores_in_context([row for _, row in rows]), strict=True):
        in_context[block] = 1 / (1 + exp(-logit))
    return in_context


def _verdicts(kept: Sequence[bool], chances: Sequence[float]) -> list[Verdict]:
    """The verdicts of the blocks. Equal ones are one object on very large pages, where a hundred bytes per block add up."""
    if len(chances) > MOST_BLOCKS_IN_CONTEXT:
        shared = {pair: _verdict(*pair) for pair in set(zip(kept, chances, strict=True))}
        return [shared[pair] for pair in zip(kept, chances, strict=True)]
    return [_verdict(keep, chance) if chance or keep else HOPELESS for keep, chance in zip(kept, chances, strict=True)]


def _verdict(keep: bool, chance: float) -> Verdict:
    return Verdict(keep, "content.main" if keep else "content.furniture", "", chance)


def _truncate_menus(columns: Columns) -> Columns:
    """Returns the columns with very long blocks that are mostly links cut to MOST_MENU_CHARS.

    A menu or index of unlimited length would outweigh any article and produce feature values never seen in training.
    """
    is_menu = [
        link_chars > MOST_MENU_CHARS and 4 * link_chars > 3 * length
        for link_chars, length in zip(columns.link_chars, columns.lengths, strict=True)
    ]
    texts = [text[:MOST_MENU_CHARS] if menu else text for text, menu in zip(columns.texts, is_menu, strict=True)]
    link_chars = [MOST_MENU_CHARS if menu else chars for chars, menu in zip(columns.link_chars, is_menu, strict=True)]
    return Columns(texts, columns.elements, columns.kinds, link_chars, list(map(len, texts)))


def threshold_share(favor: Favor, genre: Genre) -> float:
    """Returns the share of the page's best expected F1 from which on a block is kept."""
    return (NEWS_THRESHOLDS if genre is Genre.NEWS else THRESHOLDS)[favor]


def _is_prose(block: Block) -> bool:
    return len(block.text) >= LEAST_PROSE_CHARS and 2 * block.link_chars < len(block.text) and block.text[-1] in PROSE_ENDS


def expected_f1(columns: Columns, chances: Sequence[float]) -> float:
    """Returns the expected F1 of the page's words at the best threshold for these chances.

    Characters stand for words, since some scripts have no spaces; a short text counts for a little more.
    """
    chars: dict[float, int] = {}  # by chance: a threshold never separates blocks of the same chance
    caption = Kind.CAPTION
    for chance, length, kind in zip(chances, columns.lengths, columns.kinds, strict=True):
        if chance and kind is not caption:
            chars[chance] = chars.get(chance, 0) + length + 4
    expected = sum([chance * count for chance, count in chars.items()])
    right = kept = best = 0.0
    for chance, count in sorted(chars.items(), reverse=True):
        right += chance * count
        kept += count
        if 2 * right > best * (kept + expected):
            best = 2 * right / (kept + expected)
    return best


def calibrate(expected: float) -> float:
    """Returns the confidence: the mean F1 that was measured for pages of this expected F1, whose sites the weights had not seen.

    >>> calibrate(0.0), calibrate(0.5) < calibrate(0.9) < calibrate(0.99)
    (0.0, True)
    """
    before = (0.0, 0.0)
    for point in (*CONFIDENCE, (1.0, 1.0)):
        if expected <= point[0]:
            share = (expected - before[0]) / ((point[0] - before[0]) or 1.0)
            return before[1] + share * (point[1] - before[1])
        before = point
    return before[1]


def _attach_captions(columns: Columns, kept: list[bool]) -> list[bool]:
    """Returns what is kept, with captions and images kept where the nearest texts before and after are both kept."""
    caption_kind, before = Kind.CAPTION, False
    waiting: list[int] = []
    for block, (kind, length) in enumerate(zip(columns.kinds, columns.lengths, strict=True)):
        if not length or kind is caption_kind:
            waiting.append(block)
            continue
        if waiting:
            for caption in waiting:
                kept[caption] = before and kept[block]
            waiting.clear()
        before = kept[block]
    for caption in waiting:
        kept[caption] = False
    return kept


def judge_script_text(page: Page, judged: Judged, origin: str) -> Judged:
    """Returns the verdicts, with the page's last blocks, which were read from its scripts, kept under `content.script`.

    Kept blocks of the page itself that hold a part of the same text are dropped.
    """
    added = page.blocks[len(judged.verdicts) :]
    script_text = " ".join([block.text for block in added])
    verdicts = [
        Verdict(False, "content.script", f"is in the text of {origin}", verdict.score)
        if verdict.kept and block.text and block.text in script_text
        else verdict
        for block, verdict in zip(page.blocks, judged.verdicts, strict=False)
    ]
    verdicts += [Verdict(True, "content.script", f"the page holds its text only in {origin}")] * len(added)
    notice = Notice("script-text", f"the page's own text is missing or short; read from {origin}")
    return Judged(verdicts, SCRIPT_CONFIDENCE, [*judged.notices, notice])


def kept_chars(page: Page, verdicts: Sequence[Verdict]) -> int:
    """Returns the number of kept characters."""
    return sum([len(block.text) for block, verdict in zip(page.blocks, verdicts, strict=True) if verdict.kept])
