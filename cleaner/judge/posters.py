"""Drops what a forum prints beside each post: who wrote it, since when a member, how many posts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Block, Verdict
from ..patterns import regex

COUNT_OF_POSTS = regex(
    r"(?:^|\s)(?:posts|beiträge|messages|mensajes|messaggi|berichten|wiadomości|сообщения|сообщений) ?: ?\d[\d.,]{0,8}(?:\s|$)", re.I
)
MOST_POSTER_CHARS = 160
LEAST_POSTERS = 2
"""A single line with a number of posts may say something else."""


def judge_posters(blocks: Sequence[Block], verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with the kept blocks dropped that count the posts of a forum's member, under `content.poster`."""
    judged = list(verdicts)
    posters = [
        index
        for index, verdict in enumerate(verdicts)
        if verdict.kept and ":" in (text := blocks[index].text) and len(text) <= MOST_POSTER_CHARS and COUNT_OF_POSTS.search(text)
    ]
    if len(posters) >= LEAST_POSTERS:
        for index in posters:
            judged[index] = Verdict(False, "content.poster", "it counts the posts of a member", verdicts[index].score)
    return judged
