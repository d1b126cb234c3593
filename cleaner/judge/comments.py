"""Readers' comments, for those who want them: what of a page's comment section is somebody's words."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Block, Kind, Outline, Verdict
from ..rules.class_names import AROUND_COMMENTS, OF_COMMENTS
from .tokens import name_words

COMMENTS = "content.comments"
"""The rule that keeps them."""
FEWEST_WORDS = 3
MOST_LINKED = 0.5


def keep_comments(outline: Outline, blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with the text of readers' comments kept under the rule `content.comments`.

    Their text is what stands inside an element named as comments, and not in one named for what is around each (author,
    date, form, votes), in three words or more, mostly outside links. Names are compared word by word. A thread's posts
    are the page's main text, and keep the verdict that they have.
    """
    inside = _inside(outline)
    judged = list(verdicts)
    for number, block in enumerate(blocks):
        words = block.text.count(" ") + 1
        if (
            not judged[number].kept
            and inside[block.element]
            and block.kind not in (Kind.HEADING, Kind.CAPTION)
            and words >= FEWEST_WORDS
            and block.link_chars < MOST_LINKED * len(block.text)
        ):
            judged[number] = Verdict(True, COMMENTS, "inside the readers' comments", judged[number].score)
    return judged


def _inside(outline: Outline) -> list[bool]:
    """For every element whether it is among comments, and not in what surrounds them."""
    states: list[bool | None] = []  # None: in furniture, whose elements never are comments again
    for number in range(len(outline)):
        state = states[outline.parents[number]] if number else False
        if state is not None:
            attributes = outline.attributes(number)
            words = {word for name, value in attributes if name in ("class", "id") for part in value.split() for word in name_words(part)}
            if state and (words & AROUND_COMMENTS or outline.tags[number] in ("form", "button", "header", "footer")):
                state = None
            elif words & OF_COMMENTS:
                state = True
        states.append(state)
    return [bool(state) for state in states]
