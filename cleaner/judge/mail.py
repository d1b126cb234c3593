"""Drops what mail programs put around the text of a message: signatures, and the fields of messages that are quoted or forwarded."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Block, Outline, Verdict
from ..patterns import regex
from ..rules.mail import DATE_FIELDS, OTHER_FIELDS, SENDER_FIELDS, SUBJECT_FIELDS
from .text_lines import LONGEST_FIELD_CHARS, MAIL_FIELD

FORWARDED = regex(
    r"\W{2,40}(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine"
    r"|message transféré|mensaje original|mensaje reenviado|messaggio originale)\W{0,40}|begin forwarded message:",
    re.I,
)
"""The line above the fields of a message that is quoted or forwarded."""
LEAST_FIELDS = 3
SIGNATURE = "footer"
"""The tag that the reader of plain text gives to the lines of a signature."""


def judge_mail(outline: Outline, blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts on a plain text, with signatures dropped, and the fields of messages inside it, under `shape.mail`.

    Fields are three blocks or more in a row that begin with their labels, the sender's among them, or two after a line that
    says that a message is forwarded.
    """
    judged = list(verdicts)
    run: list[str] = []
    for index in range(len(blocks) + 1):
        label = _label(blocks[index]) if index < len(blocks) else ""
        if label:
            run.append(label)
        elif run:
            start = index - len(run)
            is_forwarded = start > 0 and FORWARDED.fullmatch(blocks[start - 1].text) is not None
            if not SENDER_FIELDS.isdisjoint(run) and len(set(run)) >= LEAST_FIELDS - is_forwarded:
                for field in range(start - is_forwarded, index):
                    if verdicts[field].kept:
                        judged[field] = Verdict(False, "shape.mail", "a field of a message inside the text", verdicts[field].score)
            run = []
    for index, block in enumerate(blocks):
        if judged[index].kept and outline.tags[block.element] == SIGNATURE:
            judged[index] = Verdict(False, "shape.mail", "the signature of a message", verdicts[index].score)
    return judged


def _label(block: Block) -> str:
    """The label of a field of a message; '' for other blocks."""
    match = MAIL_FIELD.match(block.text) if len(block.text) <= LONGEST_FIELD_CHARS else None
    label = match[1].casefold() if match else ""
    is_field = label in SENDER_FIELDS or label in SUBJECT_FIELDS or label in DATE_FIELDS or label in OTHER_FIELDS
    return label if is_field else ""
