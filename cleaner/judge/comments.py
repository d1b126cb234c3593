"""Finds the comment texts inside a comment section, for callers who want readers' comments."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Block, Kind, Outline, Verdict
from ..patterns import regex
from ..rules.class_names import AROUND_COMMENTS, OF_COMMENTS
from .words import PROSE_ENDS, split_name

COMMENTS = "content.comments"
"""The rule that keeps a comment's text."""
MOST_STAMP_WORDS = 8
TIME = regex(
    r"\b(?:\d+|an?) ?(?:[smhdwy]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago\b"
    r"|\b(?:vor|hace|il y a|há) \d|\b\d{1,2}:\d\d\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b"
    r"|\b\d{1,2}\.? \w+,? \d{4}\b|\b\w+ \d{1,2}, \d{4}\b"
)


def keep_comments(outline: Outline, blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with the texts of readers' comments kept under the rule `content.comments`.

    A comment's text is a block of three words or more, mostly outside links, inside an element named as comments. It is not an
    author's stamp ("gull77 2 hours ago"), nor inside an element that is named for what surrounds a comment: its author, date, form
    or votes. Names are compared word by word. The posts of a thread are the page's main text; they keep their verdicts.
    """
    inside = are_comments(outline)
    judged = list(verdicts)
    for index, block in enumerate(blocks):
        if (
            not judged[index].kept
            and inside[block.element]
            and block.kind is not Kind.HEADING
            and block.kind is not Kind.CAPTION
            and block.text.count(" ") >= 2
            and 2 * block.link_chars < len(block.text)
            and not _is_stamp(block.text)
        ):
            judged[index] = Verdict(True, COMMENTS, "inside the readers' comments", judged[index].score)
    return judged


def _is_stamp(text: str) -> bool:
    """Whether a text is an author and a time, and no sentence."""
    return text.count(" ") < MOST_STAMP_WORDS and text[-1] not in PROSE_ENDS and TIME.search(text) is not None


def are_comments(outline: Outline) -> list[bool]:
    """For every element whether it holds comments, and not what surrounds them."""
    states: list[bool | None] = []  # None: around a comment. Descendants of such an element hold no comments.
    for element in range(len(outline)):
        state = states[outline.parents[element]] if element else False
        if state is not None:
            attributes = outline.attributes(element)
            words = {word for name, value in attributes if name in ("class", "id") for part in value.split() for word in split_name(part)}
            if state and (words & AROUND_COMMENTS or outline.tags[element] in ("form", "button", "header", "footer")):
                state = None
            elif words & OF_COMMENTS:
                state = True
        states.append(state)
    return [bool(state) for state in states]
