"""Why the content judge decided as it did, in words: made only when somebody asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..model import Block, Kind, Outline, Page, Verdict
from .firstlook import Names, score_names
from .weights import content_weights

FEW_WORDS = 4
MANY_COPIES = 3
MANY_LINKED = 0.5
STRONG = 0.4
"""A name that weighs less, in logits, is no evidence worth telling."""
LONGEST_NAME = 60


def explain_content(page: Page, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, those of the content judge with their strongest evidence in words.

    For a dropped block, in this order, whatever holds: it is inside an element whose names weigh against it most; it
    is linked; it stands again and again; it is short; else it is named with the nearest thing above that speaks. For a
    kept one: the names that speak for it, its length, and the sureness alone where nothing stands out.
    """
    if not page.blocks:
        return list(verdicts)
    names = score_names(page.outline, content_weights().names)
    against, favouring = _strongest(page.outline, names, -1.0), _strongest(page.outline, names, 1.0)
    copies = Counter(block.text for block in page.blocks)
    explained = []
    for block, verdict in zip(page.blocks, verdicts, strict=True):
        if verdict.rule.startswith("content.") and not verdict.reason:
            if verdict.kept:
                evidence = _for(page.outline, favouring[block.element], block)
            else:
                evidence = _against(page.outline, against[block.element], block, copies[block.text])
            sure = "" if verdict.score is None else f" (chance {verdict.score:.2f})"
            verdict = verdict._replace(reason=f"{evidence}{sure}")
        explained.append(verdict)
    return explained


def _against(outline: Outline, strongest: tuple[int, float], block: Block, copies: int) -> str:
    evidence = []
    element, weight = strongest
    if weight > STRONG:
        evidence.append(f"inside {describe(outline, element)}")
    if block.text and block.link_chars > MANY_LINKED * len(block.text):
        evidence.append(f"link density {min(1.0, block.link_chars / len(block.text)):.1f}")
    if block.text and copies >= MANY_COPIES:
        evidence.append(f"stands {copies} times on the page")
    if not block.text:
        evidence.append("an image without kept text on both sides")
    elif not evidence and block.text.count(" ") < FEW_WORDS:
        evidence.append("only a few words")
    return ", ".join(evidence) or "unlike the text of the article in place and wording"


def _for(outline: Outline, strongest: tuple[int, float], block: Block) -> str:
    evidence = []
    element, weight = strongest
    if weight > STRONG:
        evidence.append(f"inside {describe(outline, element)}")
    if not block.text or block.kind is Kind.CAPTION:
        evidence.append("between kept texts")
    return ", ".join(evidence) or "among the text of the article"


def _strongest(outline: Outline, names: Names, sign: float) -> list[tuple[int, float]]:
    """For every element the one, itself or around it, whose own names weigh most in the direction of the sign, and how much."""
    found: list[tuple[int, float]] = []
    for element, parent in enumerate(outline.parents):
        outer = found[parent] if element else (0, 0.0)
        own = sign * (names.around[element] - (names.around[parent] if element else 0.0))
        found.append((element, own) if own > outer[1] and outline.attributes(element) else outer)
    return found


def describe(outline: Outline, element: int) -> str:
    """Returns an element as its tag with the attribute that names it.

    >>> outline = Outline()
    >>> number = outline.add("div", 0, outline.kinds[0])
    >>> outline.nodes[number] = {"style": "x", "class": "related-posts"}
    >>> describe(outline, 1), describe(outline, 0)
    ('<div class="related-posts">', '<html>')
    """
    for wanted in ("class", "id", "role", "itemprop", "hidden"):
        for name, value in outline.attributes(element):
            if name == wanted:
                return f'<{outline.tags[element]} {name}="{value[:LONGEST_NAME]}">'
    return f"<{outline.tags[element]}>"
