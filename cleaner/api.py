"""`clean()`: the flow from an input to a judged document. Read it top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .describe.printed import printed_facts
from .judge.comments import COMMENTS, keep_comments
from .judge.content import Judged, judge_content, judge_script_text, kept_chars
from .judge.phrases import judge_phrases
from .judge.repeats import judge_repeats
from .judge.structures import keep_what_stands_between
from .model import Block, Facts, InputKind, Notice, Page, Verdict
from .options import Options
from .read.addresses import base_address
from .read.flow import read_flow
from .read.page import read_page
from .write.markdown import write_markdown
from .write.record import write_record, write_related
from .write.text import write_text
from .write.tokens import Style

if TYPE_CHECKING:
    from .describe.heading import Heading

DEFAULTS = Options()
LITTLE_TEXT, LEAST_TEXT, SCRIPT_TIMES = 600, 200, 4
"""Below so many kept characters a page's scripts are read, and taken for its text where they hold so many times as many."""


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
    return Document(page, judge(page, options), options)


def judge(page: Page, options: Options) -> Judged:
    """Returns the last verdict on every block of a page, after all stages."""
    if page.kind is InputKind.HTML:
        judged = judge_content(page, options.favor)
        judged = judged._replace(verdicts=keep_what_stands_between(page.outline, page.blocks, judged.verdicts))
        if options.comments:
            judged = judged._replace(verdicts=keep_comments(page.outline, page.blocks, judged.verdicts))
        if page.root is not None and (shown := kept_chars(page, judged.verdicts)) < LITTLE_TEXT:
            from .read.script_data import add_script_text

            if origin := add_script_text(page, SCRIPT_TIMES * max(shown, LEAST_TEXT)):
                judged = judge_script_text(page, judged, origin)
    else:
        from .judge.shapes import judge_shapes, mean_score  # what pages do without is not loaded for them

        shaped = judge_shapes(page.blocks)
        judged = Judged(shaped, mean_score(page.blocks, shaped), [])
    verdicts: Sequence[Verdict] = judged.verdicts
    if options.rules is not None:
        from .judge.user import judge_by_elements, judge_by_wording

        address = page.url if page.root is None else base_address(page.root, page.url)
        verdicts, notices = judge_by_elements(page.outline, page.blocks, verdicts, options.rules, address)
        judged = judged._replace(notices=[*judged.notices, *notices])
        verdicts = judge_by_wording(page.blocks, verdicts, options.rules, address)
    verdicts = judge_phrases(page.blocks, verdicts)
    verdicts = with_facts_set_apart(page.blocks, verdicts, printed_facts(page, verdicts))
    return judged._replace(verdicts=judge_repeats(page.blocks, verdicts, options.repeats, page.outline))


def with_facts_set_apart(blocks: Sequence[Block], verdicts: Sequence[Verdict], printed: dict[int, str]) -> list[Verdict]:
    """Returns the verdicts, with blocks that print a fact moved from the text to the metadata, and the subtitle into the text.

    A title that is longer than all the text beside it stays where it is: a short message whose title is its own text.
    """
    judged = list(verdicts)
    text = sum([len(block.text) for block, verdict in zip(blocks, verdicts, strict=True) if verdict.kept])
    for number, fact in printed.items():
        if fact == "title" and verdicts[number].kept and 2 * len(blocks[number].text) > text:
            continue
        if fact == "subtitle":
            judged[number] = Verdict(True, "fact.subtitle", "it is the article's subtitle", judged[number].score)
        else:
            judged[number] = Verdict(False, f"fact.{fact}", f"it prints the article's {fact}", judged[number].score)
    return judged


class Document:
    """A judged page. What it offers is written when first asked for, and always comes out the same."""

    def __init__(self, page: Page, judged: Judged, options: Options) -> None:
        self._page = page
        self._verdicts = judged.verdicts
        self._judged = judged
        self._options = options

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All visible text in reading order, every block with its verdict; kept + dropped is all there is."""
        from .judge.reasons import explain_content

        verdicts = explain_content(self._page, self._verdicts) if self._page.kind is InputKind.HTML else self._verdicts
        return tuple(block._replace(verdict=verdict) for block, verdict in zip(self._page.blocks, verdicts, strict=True))

    def count_chars(self) -> tuple[int, int]:
        """Returns how many characters of visible text were kept, and how many there are."""
        return kept_chars(self._page, self._verdicts), sum([len(block.text) for block in self._page.blocks])

    @cached_property
    def text(self) -> str:
        """The article as plain text: dek and body, paragraphs parted by one blank line, without markup."""
        kept = (block for block, verdict in zip(self._page.blocks, self._verdicts, strict=True) if verdict.kept)
        return write_text(kept, self._page.outline)

    @cached_property
    def metadata(self) -> dict[str, Any]:
        """The facts about the article, JSON-ready, by the keys of `cleaner/schema.json`."""
        from .judge.related import find_related

        related = find_related(self._page.blocks, self._verdicts)
        record = write_record(self._page, self._verdicts, self._facts, self.text, self.notices)
        record["confidence"] = round(self._judged.confidence, 3) if self.text else 0.0
        record["related"] = write_related(self._page.blocks, related)
        return record

    @cached_property
    def markdown(self) -> str:
        """The article as CommonMark with GFM tables; ends with one newline, '' when there is no article."""
        title, subtitle = self._heading.title, self._heading.subtitle
        style = Style(links=self._options.links, images=self._options.images)
        article = read_flow(self._page, [verdict.kept and verdict.rule != COMMENTS for verdict in self._verdicts])
        markdown = write_markdown(article, title.value if title else None, subtitle.value if subtitle else None, style)
        if not self._options.comments:
            return markdown
        comments = read_flow(self._page, [verdict.rule == COMMENTS for verdict in self._verdicts])
        return "\n".join([markdown, "## Comments\n", write_markdown(comments, None, None, style)]) if comments else markdown

    @cached_property
    def notices(self) -> tuple[Notice, ...]:
        """What the reader of the output should know; the last one says why, when there is no article."""
        notices = (*self._page.notices, *self._judged.notices, *self._facts.notices)
        if self.text or not any(block.text for block in self._page.blocks):  # the reader has said why there is no text
            return notices
        return (*notices, Notice("no-article", "no article found: all of its text looks like furniture"))

    @cached_property
    def _facts(self) -> Facts:
        from .describe.facts import describe  # most of the describing room, which text and Markdown do without

        return describe(self._heading, self._options)

    @cached_property
    def _heading(self) -> Heading:
        from .describe.heading import read_heading

        return read_heading(self._page, self._verdicts)
