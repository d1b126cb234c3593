"""`clean()`: the flow from an input to a judged document. Read it top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from .describe.facts import Facts, describe, printed_facts
from .judge.content import judge_content
from .judge.phrases import judge_phrases
from .judge.repeats import judge_repeats
from .model import Block, InputKind, Notice, Page, Verdict
from .options import Options
from .read.page import read_page
from .write.text import write_text

DEFAULTS = Options()


def clean(raw: bytes | str, url: str | None = None, options: Options = DEFAULTS) -> Document:
    """Returns the judged article of an HTML page or a plain text.

    `raw` is the input as bytes in any encoding or as a string; `url` its address, if known. What the input
    holds never raises: a page without an article gives a document without text, and a notice.

    Raises:
        TypeError: `raw` is neither bytes nor str.
        LimitError: the input passes a limit set in the options.

    >>> page = b"<html><body><nav><a href=/>Home</a></nav><p>" + b"The tide came in at nine. " * 9 + b"</p></body></html>"
    >>> clean(page).text[:25]
    'The tide came in at nine.'
    """
    if not isinstance(raw, bytes | str):
        raise TypeError(f"clean() takes bytes or str, not {type(raw).__name__}")
    page = read_page(raw, url, options)
    verdicts = judge(page, options)
    return Document(page, verdicts, options)


def judge(page: Page, options: Options) -> list[Verdict]:
    """Returns the last verdict on every block of a page, after all stages."""
    if page.kind is InputKind.HTML:
        verdicts = judge_content(page.outline, page.blocks)
    else:
        from .judge.shapes import judge_shapes  # what pages do without is not loaded for them

        verdicts = judge_shapes(page.blocks)
    if options.rules is not None:
        from .judge.user import judge_by_elements, judge_by_wording

        verdicts, notices = judge_by_elements(page.outline, page.blocks, verdicts, options.rules, page.url)
        page.notices.extend(notices)
        verdicts = judge_by_wording(page.blocks, verdicts, options.rules, page.url)
    verdicts = judge_phrases(page.blocks, verdicts)
    verdicts = with_facts_set_apart(verdicts, printed_facts(page, verdicts))
    return judge_repeats(page.blocks, verdicts, options.repeats, page.outline)


def with_facts_set_apart(verdicts: Sequence[Verdict], printed: dict[int, str]) -> list[Verdict]:
    """Returns the verdicts, with blocks that print a fact moved from the text to the metadata, and the subtitle into the text."""
    judged = list(verdicts)
    for number, fact in printed.items():
        if fact == "subtitle":
            judged[number] = Verdict(True, "fact.subtitle", "it is the article's subtitle", judged[number].score)
        elif judged[number].kept:
            judged[number] = Verdict(False, f"fact.{fact}", f"it prints the article's {fact}", judged[number].score)
    return judged


class Document:
    """A judged page. What it offers is written when first asked for, and always comes out the same."""

    def __init__(self, page: Page, verdicts: Sequence[Verdict], options: Options) -> None:
        self._page = page
        self._verdicts = verdicts
        self._options = options

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All visible text in reading order, every block with its verdict; kept + dropped is all there is."""
        return tuple(block._replace(verdict=verdict) for block, verdict in zip(self._page.blocks, self._verdicts, strict=True))

    @cached_property
    def text(self) -> str:
        """The article as plain text: dek and body, paragraphs parted by one blank line, without markup."""
        return write_text(block for block, verdict in zip(self._page.blocks, self._verdicts, strict=True) if verdict.kept)

    @cached_property
    def _facts(self) -> Facts:
        return describe(self._page, self._verdicts, self._options)

    @cached_property
    def _related(self) -> list[dict[str, Any]]:
        """Pairs of paragraphs that tell the same in other words, by the numbers of their blocks and how they begin."""
        from .judge.related import find_related

        blocks = self._page.blocks
        return [
            {"blocks": [first, second], "begin": [blocks[first].text[:60], blocks[second].text[:60]], "similarity": similarity}
            for first, second, similarity in find_related(blocks, self._verdicts)
        ]

    @cached_property
    def metadata(self) -> dict[str, Any]:
        """The facts about the article, JSON-ready, by the keys of `cleaner/schema.json`."""
        title = self._facts.title
        return {"title": title.value if title else None, "related": self._related}

    @cached_property
    def markdown(self) -> str:
        """The article as CommonMark with GFM tables; ends with one newline, '' when there is no article."""
        return self.text + "\n" if self.text else ""

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What the reader of the output should know."""
        return tuple(self._page.notices)
