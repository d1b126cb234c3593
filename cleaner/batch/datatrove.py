"""An extractor for datatrove's pipelines; needs datatrove, which this is the only module to import."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from datatrove.pipeline.extractors.base import BaseExtractor
from datatrove.utils.typeshelper import StatHints

from ..api import clean
from ..options import Options
from .items import Item, Limits, Status
from .runner import Work, run


class Cleaner(BaseExtractor):  # a subclass, since that is what a datatrove pipeline takes for an extractor
    """Puts the article in the place of a document's page: its text, or with `markdown` its Markdown.

    The record of `schema.json` goes to the document's metadata as `cleaner`. The address and the day of capture are
    taken from there, as datatrove's readers leave them: `url` and `date`. Documents without an article are dropped, as
    datatrove's own extractors do; so are the ones that take too long or whose process dies, and each has a count in
    the pipeline's statistics.
    """

    name = "Cleaner"

    def __init__(self, options: Options | None = None, timeout: float = Limits().seconds, *, markdown: bool = False) -> None:
        super().__init__(timeout)
        self.options = options or Options()
        self.markdown = markdown

    def extract(self, text: str) -> str:
        """Returns the article of one page."""
        document = clean(text, options=self.options)
        return document.markdown if self.markdown else document.text

    def run(self, data: Any, rank: int = 0, world_size: int = 1) -> Iterator[Any]:  # noqa: ARG002 - datatrove's signature
        """Yields the documents that hold an article."""
        waiting: deque[Any] = deque()

        def items() -> Iterator[Item]:
            for document in data:
                waiting.append(document)
                known = {name: value for name, value in document.metadata.items() if isinstance(value, str)}
                yield Item(document.id, document.id, raw=document.text, url=known.get("url"), captured=known.get("date"))

        for result in run(items(), Work(self.options, Limits(seconds=self.timeout)), 1, ordered=True):
            document = waiting.popleft()
            self.stat_update(StatHints.total)
            if result.status is not Status.DONE:
                self.stat_update(StatHints.dropped, result.status.value)
                continue
            document.text = result.markdown if self.markdown else result.text
            document.metadata["cleaner"] = result.metadata
            self.stat_update(StatHints.forwarded)
            self.update_doc_stats(document)
            yield document
