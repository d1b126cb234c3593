"""`clean()`: the way of a page from its bytes to a judged document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from os import PathLike
from typing import TYPE_CHECKING, Any

from .describe.error_page import notice_error_page
from .describe.heading import Fact, Heading, find_heading
from .judge.comments import COMMENTS, keep_comments
from .judge.content import Judged, judge_content, judge_script_text, kept_chars
from .judge.gaps import fill_gaps
from .judge.hidden import judge_hidden
from .judge.phrases import judge_phrases
from .judge.posters import judge_posters
from .judge.repeats import judge_repeats
from .judge.tied import keep_tied
from .model import Block, Facts, InputKind, Notice, Page, Verdict
from .options import Judge, Options
from .read.article import read_article
from .read.page import read_page
from .write.inline import Style
from .write.markdown import write_markdown
from .write.text import write_text

if TYPE_CHECKING:
    from .write.record import Metadata

DEFAULTS = Options()
LITTLE_TEXT_CHARS = 600
"""If fewer characters are kept, the article is looked for in the scripts of the page."""
LEAST_TEXT_CHARS = 200
SCRIPT_TIMES = 4
"""The text of a script is used if it is this many times as long as the kept text, or as `LEAST_TEXT_CHARS` if that is more."""


def clean(raw: bytes | bytearray | memoryview | str, url: str | None = None, options: Options = DEFAULTS) -> Document:
    """Returns the judged article of an HTML page or a plain text.

    `raw` is the page itself, as bytes in any encoding or as a string; `url` is its address, if known. The content of
    the page never raises: a page without an article gives a document without text, and a notice.

    Raises:
        TypeError: `raw` is neither bytes nor a string; the message says how to turn a path, a file or a tree into one.
        LimitError: the input exceeds a limit set in the options.

    >>> page = b"<html><body><nav><a href=/>Home</a></nav><p>" + b"The tide came in at nine. " * 9 + b"</p></body></html>"
    >>> clean(page).text[:25]
    'The tide came in at nine.'
    """
    if isinstance(raw, bytearray | memoryview):
        raw = bytes(raw)
    if not isinstance(raw, bytes | str):
        raise TypeError(_misuse(raw))
    if not isinstance(url, str | None):
        raise TypeError(f"url must be a str or None, not {type(url).__name__}")
    if not isinstance(options, Options):
        raise TypeError(f"options must be Options(...), not {type(options).__name__}")
    page = read_page(raw, url, options)
    judged, heading = judge(page, options)
    return Document(page, judged, heading, options)


def _misuse(given: object) -> str:
    """Returns a message that says what to do with an input of the wrong type.

    >>> import io
    >>> _misuse(io.StringIO())
    'clean() takes bytes or str, not StringIO: use clean(file.read())'
    """
    name = type(given).__name__
    if given is None:
        name, advice = "None", ": did the download fail?"
    elif isinstance(given, PathLike):
        advice = ": use clean(path.read_bytes())"
    elif hasattr(given, "read"):
        advice = ": use clean(file.read())"
    elif type(given).__module__.startswith("lxml."):
        advice = ": use clean(lxml.html.tostring(tree))"
    elif hasattr(given, "content"):
        advice = ": use clean(response.content)"
    else:
        advice = ""
    return f"clean() takes bytes or str, not {name}{advice}"


def judge(page: Page, options: Options) -> tuple[Judged, Heading]:
    """Returns the last verdict on every block of a page, after all stages, and the facts that are found on the way.

    The facts are found after the rules of wording and before the repeats: their blocks leave the text, and so repeat nothing.
    """
    if page.kind is InputKind.HTML:
        judged = judge_content(page, options.favor)
        judged = judged._replace(verdicts=keep_tied(page, fill_gaps(page.outline, page.blocks, judged.verdicts, judged.cut)))
        if options.judge is Judge.READABILITY:
            from .judge.readability import judge_by_readability

            judged = judge_by_readability(page, judged)
        if options.comments:
            judged = judged._replace(verdicts=keep_comments(page.outline, page.blocks, judged.verdicts))
        if page.root is not None and (shown := kept_chars(page, judged.verdicts)) < LITTLE_TEXT_CHARS:
            from .read.script_data import add_script_text

            if origin := add_script_text(page, SCRIPT_TIMES * max(shown, LEAST_TEXT_CHARS)):
                judged = judge_script_text(page, judged, origin)
    else:
        from .judge.mail import judge_mail  # what pages do without is not loaded for them
        from .judge.text_lines import drop_above_title, judge_text_lines, mean_score

        judged_lines = judge_mail(page.outline, page.blocks, judge_text_lines(page.blocks))
        judged = Judged(judged_lines, mean_score(page.blocks, judged_lines), [])
    verdicts: Sequence[Verdict] = judged.verdicts
    if options.rules is not None:
        from .judge.user_rules import judge_by_elements, judge_by_wording

        verdicts, notices = judge_by_elements(page.outline, page.blocks, verdicts, options.rules, page.address)
        judged = judged._replace(notices=[*judged.notices, *notices])
        verdicts = judge_by_wording(page.blocks, verdicts, options.rules, page.address)
    if page.root is not None:
        verdicts = judge_hidden(page, verdicts)
    verdicts = judge_posters(page.blocks, judge_phrases(page.blocks, verdicts))
    heading = find_heading(page, verdicts)
    if page.kind is InputKind.TEXT and heading.title and heading.title.block:
        verdicts = drop_above_title(page.blocks, verdicts, heading.title.block)
    verdicts = with_facts_set_apart(page.blocks, verdicts, heading.blocks)
    return judged._replace(verdicts=judge_repeats(page.blocks, verdicts, options.repeats, page.outline)), heading


def with_facts_set_apart(blocks: Sequence[Block], verdicts: Sequence[Verdict], facts: Mapping[int, Fact]) -> list[Verdict]:
    """Returns the verdicts after the blocks that print a fact: the subtitle is kept, all others are dropped.

    `facts` are the facts by the index of their block. A title that is longer than all other text is kept: then the article
    is a short message, and the title is its text.
    """
    judged = list(verdicts)
    chars = sum([len(block.text) for block, verdict in zip(blocks, verdicts, strict=True) if verdict.kept])
    for index, fact in facts.items():
        if fact is Fact.TITLE and verdicts[index].kept and 2 * len(blocks[index].text) > chars:
            continue
        if fact is Fact.SUBTITLE:
            judged[index] = Verdict(True, "fact.subtitle", "it is the article's subtitle", judged[index].score)
        else:
            judged[index] = Verdict(False, f"fact.{fact.value}", f"it prints the article's {fact.value}", judged[index].score)
    return judged


class Document:
    """A judged page. Text, Markdown and metadata are written when they are first used, and are always the same.

    Two documents are equal if all the values that they offer are. A pickle holds these values, and not the page's tree.

    >>> clean("<h1>High water</h1><p>" + "The tide came in at nine, as the book had said it would. " * 9)  # doctest: +ELLIPSIS
    <Document 'High water', 117 words, confidence 0.9...>
    """

    def __init__(self, page: Page, judged: Judged, heading: Heading, options: Options) -> None:
        self._page = page
        self._heading = heading
        self._verdicts = judged.verdicts
        self._judged = judged
        self._options = options

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All visible text in reading order, every block with its verdict; kept and dropped blocks are all there is."""
        from .judge.reasons import explain_content, name_wording

        verdicts = self._verdicts
        if self._page.kind is InputKind.HTML:
            verdicts = explain_content(self._page, verdicts, self._judged.cut)
        verdicts = name_wording(self._page.blocks, verdicts)
        return tuple(block._replace(verdict=verdict) for block, verdict in zip(self._page.blocks, verdicts, strict=True))

    @cached_property
    def cut(self) -> float | None:
        """The chance (`Verdict.score`) from which on a block is kept, before the other rules; None if the chances do not decide."""
        return self._judged.cut

    @cached_property
    def text(self) -> str:
        """The article as plain text: dek and body, paragraphs separated by one blank line, without markup."""
        kept = (block for block, verdict in zip(self._page.blocks, self._verdicts, strict=True) if verdict.kept)
        return write_text(kept, self._page.outline)

    @cached_property
    def metadata(self) -> Metadata:
        """The facts about the article, JSON-ready, with the keys of `cleaner/schema.json`."""
        from .judge.related import find_related
        from .write.record import write_record, write_related

        record = write_record(self._page, self._verdicts, self._facts, self.text, self.notices)
        record["confidence"] = round(self._judged.confidence, 3) if self.text else 0.0
        record["related"] = write_related(self._page.blocks, find_related(self._page.blocks, self._verdicts))
        return record

    @cached_property
    def markdown(self) -> str:
        """The article as CommonMark with GFM tables; ends with one newline, '' when there is no article."""
        title, subtitle = self._heading.title, self._heading.subtitle
        style = Style(links=self._options.links, images=self._options.images)
        article = read_article(self._page, [verdict.kept and verdict.rule != COMMENTS for verdict in self._verdicts])
        markdown = write_markdown(article, title.value if title else None, subtitle.value if subtitle else None, style)
        if not self._options.comments:
            return markdown
        comments = read_article(self._page, [verdict.rule == COMMENTS for verdict in self._verdicts])
        return "\n".join([markdown, "## Comments\n", write_markdown(comments, None, None, style)]) if comments else markdown

    @cached_property
    def notices(self) -> tuple[Notice, ...]:
        """What the reader of the output should know; when there is no article, the last one says why."""
        notices = (*self._page.notices, *self._judged.notices, *self._facts.notices, *filter(None, [self.error_page]))
        if self.text or not any(block.text for block in self._page.blocks):  # the reader has said why there is no text
            return notices
        if self.error_page:
            return notices
        return (*notices, Notice("no-article", "no article found: all of the text looks like boilerplate"))

    @cached_property
    def error_page(self) -> Notice | None:
        """The notice that the page is one that a server sends in place of an article; None if it is not. It takes no other facts."""
        return notice_error_page(self._page, self._verdicts)

    def count_chars(self) -> tuple[int, int]:
        """Returns how many characters of visible text were kept, and how many there are."""
        return self._chars

    @cached_property
    def _chars(self) -> tuple[int, int]:
        return kept_chars(self._page, self._verdicts), sum([len(block.text) for block in self._page.blocks])

    @cached_property
    def _facts(self) -> Facts:
        from .describe.facts import describe  # most of the describing room, which text and Markdown do not need

        return describe(self._heading, self._verdicts, self._options)

    def __getstate__(self) -> dict[str, Any]:
        """All that the document offers; as cached properties, these values are all that an unpickled document needs."""
        return {name: getattr(self, name) for name in ("text", "markdown", "metadata", "blocks", "notices", "error_page", "cut", "_chars")}

    def __eq__(self, other: object) -> bool:
        return self.__getstate__() == other.__getstate__() if isinstance(other, Document) else NotImplemented

    def __repr__(self) -> str:
        metadata = self.metadata
        return f"<Document {metadata['title']!r}, {metadata['word_count']} words, confidence {metadata['confidence']}>"

    def _repr_markdown_(self) -> str:
        """Returns what a notebook shows."""
        return self.markdown or f"`{self!r}`"
