"""Paragraphs that a document prints again: judged inside one document, as a pure function."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from ..model import Block, Kind, Verdict
from ..options import Repeats

NOT_A_WORD = re.compile(r"[\W_]+")
SHORTEST = 40
"""Characters of a text that counts as a paragraph: shorter lines (refrains, labels, dialogue) may repeat."""


def judge_repeats(blocks: Sequence[Block], verdicts: Sequence[Verdict], how: Repeats) -> list[Verdict]:
    """Returns the verdicts, with kept paragraphs dropped that say again, word for word, what a kept one before says.

    Compared without case, space, quotation marks, dashes and punctuation. List items, table cells, code and
    headings may repeat. Each verdict names the block that it repeats.
    """
    judged = list(verdicts)
    if how is Repeats.OFF:
        return judged
    first: dict[str, int] = {}
    for number, block in enumerate(blocks):
        if not judged[number].kept or block.kind not in (Kind.PARAGRAPH, Kind.QUOTE, Kind.CAPTION) or len(block.text) < SHORTEST:
            continue
        earlier = first.setdefault(normalised(block.text), number)
        if earlier != number:
            judged[number] = Verdict(False, "repeat.exact", f"the same as block {earlier}", repeats=earlier)
    return judged


def normalised(text: str) -> str:
    """Returns the words of a text alone, in one case: what two printings of a paragraph have in common.

    >>> normalised("“Yes”, he said - twice.") == normalised('"Yes," he said – twice')
    True
    """
    return NOT_A_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()
