"""All facts about an article: `describe` gathers them, `printed_facts` says which blocks of the page print one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ..model import Field, Notice, Page, Source, Verdict
from ..options import Options


@dataclass(slots=True)
class Facts:
    """What is known about an article; None or empty where it is not."""

    title: Field | None = None
    subtitle: Field | None = None
    byline: Field | None = None
    authors: Field | None = None
    """A list of names."""
    sources: list[Source] = field(default_factory=list)
    site_name: Field | None = None
    url: Field | None = None
    published: Field | None = None
    modified: Field | None = None
    language: Field | None = None
    description: Field | None = None
    image: Field | None = None
    section: Field | None = None
    tags: Field | None = None
    notices: list[Notice] = field(default_factory=list)


def printed_facts(page: Page, verdicts: Sequence[Verdict]) -> dict[int, str]:
    """Returns for the numbers of blocks that print a fact its name: title, subtitle, byline, date or source.

    Such a block leaves the text for the metadata, but a subtitle, which is text wherever it stands.
    """
    return {}


def describe(page: Page, verdicts: Sequence[Verdict], options: Options) -> Facts:
    """Returns the facts about a page's article, each with its evidence."""
    facts = Facts()
    if page.root is not None and (title := page.root.findtext(".//title")):
        facts.title = Field(" ".join(title.split()), "title")
    return facts
