"""Puts the content judge's decisions into words, when somebody asks for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..model import Block, Kind, Outline, Page, Verdict
from ..rules.phrases import WHYS
from .phrases import matching_phrases
from .scores import ElementScores, content_weights, score_elements

LEAST_WEIGHT = 0.4
"""Names that weigh less, in logits, are too weak to be named as evidence."""
LEAST_COPIES = 3
MOST_SHORT_WORDS = 4
MOST_NAME_CHARS = 60

Strongest = tuple[int, float]
"""An element, and how many logits its own names weigh."""


def explain_content(page: Page, verdicts: Sequence[Verdict], cut: float | None = None) -> list[Verdict]:
    """Returns the verdicts, those of the content judge with a reason: the strongest evidence, the chance and the cut.

    Evidence for a dropped block is, as far as it applies: the element around it whose names weigh most against it, its link density,
    its number of copies, that it has no text or few words; if its chance is over the cut, that it is not in the story. Evidence for
    a kept one is the element around it whose names weigh most for it, and that it is between kept texts. A block without any such
    evidence gets a generic reason.
    """
    if not page.blocks:
        return list(verdicts)
    scores = score_elements(page.outline, content_weights().names)
    against, in_favor = _strongest(page.outline, scores, -1.0), _strongest(page.outline, scores, 1.0)
    copies = Counter(block.text for block in page.blocks)
    explained = []
    for block, verdict in zip(page.blocks, verdicts, strict=True):
        if verdict.rule.startswith("content.") and not verdict.reason:
            if verdict.kept:
                evidence = _evidence_for(page.outline, in_favor[block.element], block)
            else:
                evidence = _evidence_against(page.outline, against[block.element], block, copies[block.text])
                if block.text and block.kind is not Kind.CAPTION and cut is not None and (verdict.score or 0.0) >= cut:
                    evidence = "outside the page's one story, or a comment on it"
            chance = "" if verdict.score is None else f" (chance {verdict.score:.2f}{'' if cut is None else f', cut {cut:.2f}'})"
            verdict = verdict._replace(reason=f"{evidence}{chance}")
        explained.append(verdict)
    return explained


def name_wording(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts; the reasons of blocks that were dropped for their place also name the rule that their wording matches.

    Only kept blocks are compared with the rules for wording, and so these rules did not decide on the dropped ones.
    """
    kept = [index for index, verdict in enumerate(verdicts) if verdict.kept]
    first, last = (kept[0], kept[-1]) if kept else (0, 0)
    named = list(verdicts)
    for index, (block, verdict) in enumerate(zip(blocks, verdicts, strict=True)):
        if verdict.kept or not block.text or not verdict.rule.startswith(("content.furniture", "shape.")):
            continue
        if rule := next(matching_phrases(block.text, (index < first, index > last)), None):
            also = f"phrase.{rule.kind} fits too: its wording {WHYS[rule.kind]}"
            named[index] = verdict._replace(reason=f"{verdict.reason}; {also}" if verdict.reason else also)
    return named


def _evidence_against(outline: Outline, strongest: Strongest, block: Block, copies: int) -> str:
    evidence = []
    element, weight = strongest
    if weight > LEAST_WEIGHT:
        evidence.append(f"inside {start_tag(outline, element)}")
    if block.text and 2 * block.link_chars > len(block.text):
        evidence.append(f"link density {min(1.0, block.link_chars / len(block.text)):.1f}")
    if block.text and copies >= LEAST_COPIES:
        evidence.append(f"{copies} times on the page")
    if not block.text:
        evidence.append("an image without kept text before and after it")
    elif not evidence and block.text.count(" ") < MOST_SHORT_WORDS:
        evidence.append("only a few words")
    return ", ".join(evidence) or "unlike the article's text in place and wording"


def _evidence_for(outline: Outline, strongest: Strongest, block: Block) -> str:
    evidence = []
    element, weight = strongest
    if weight > LEAST_WEIGHT:
        evidence.append(f"inside {start_tag(outline, element)}")
    if not block.text or block.kind is Kind.CAPTION:
        evidence.append("between kept texts")
    return ", ".join(evidence) or "like the article's text in place and wording"


def _strongest(outline: Outline, scores: ElementScores, sign: float) -> list[Strongest]:
    """For every element the strongest one among it and its ancestors, by the weight of its own names in the direction of the sign."""
    strongest: list[Strongest] = []
    for element, parent in enumerate(outline.parents):
        outer = strongest[parent] if element else (0, 0.0)
        weight = sign * (scores.sums[element] - (scores.sums[parent] if element else 0.0))
        strongest.append((element, weight) if weight > outer[1] and outline.attributes(element) else outer)
    return strongest


def start_tag(outline: Outline, element: int) -> str:
    """Returns an element as its tag with the attribute that names it.

    >>> outline = Outline()
    >>> element = outline.add("div", 0, outline.kinds[0])
    >>> outline.nodes[element] = {"style": "x", "class": "related-posts"}
    >>> start_tag(outline, 1), start_tag(outline, 0)
    ('<div class="related-posts">', '<html>')
    """
    for wanted in ("class", "id", "role", "itemprop", "hidden"):
        for name, value in outline.attributes(element):
            if name == wanted:
                return f'<{outline.tags[element]} {name}="{value[:MOST_NAME_CHARS]}">'
    return f"<{outline.tags[element]}>"
