"""Boilerplate by its wording: whole lines that rules for phrases match."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..model import Block, Verdict
from ..rules.phrases import PHRASES

LONGEST = 500


def judge_phrases(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with kept blocks dropped that a rule for phrases matches as a whole."""
    judged = list(verdicts)
    compiled = _compiled()
    for number, block in enumerate(blocks):
        if judged[number].kept and len(block.text) <= LONGEST:
            for phrase_id, why, pattern in compiled:
                if pattern.fullmatch(block.text):
                    judged[number] = Verdict(False, phrase_id, why)
                    break
    return judged


@cache
def _compiled() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((phrase.id, phrase.why, re.compile(phrase.pattern, re.IGNORECASE)) for phrase in PHRASES)
