"""All facts about an article: `describe` gathers them, `printed_facts` says which blocks of the page print one."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Facts, Field, Page, Verdict
from ..options import Options


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
