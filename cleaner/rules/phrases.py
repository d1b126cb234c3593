"""Wording of site boilerplate, as data: each rule has a stable id, a language, a pattern and a why."""

from __future__ import annotations

from typing import NamedTuple


class Phrase(NamedTuple):
    """A rule for lines that belong to the site and not to the article."""

    id: str
    language: str
    pattern: str
    """Matched against the whole line, without case."""
    why: str


PHRASES = (
    Phrase("phrase.support", "en", r"(?:please )?(?:support|help) [\w' ]{2,40}(?: [-–—:!|] ?| and | to )go ad[- ]free!?", "asks for money"),
    Phrase(
        "phrase.comment-rules", "en", r"our (?:commenting|comments?) (?:rules|policy|guidelines)\b.{0,400}", "rules for readers' comments"
    ),
)
