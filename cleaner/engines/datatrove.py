"""An extractor for datatrove's pipelines. Only this module imports datatrove."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import Any

from datatrove.pipeline.extractors.base import BaseExtractor
from datatrove.utils.typeshelper import StatHints

from ..api import clean
from ..batch.documents import Limits, RawDocument, Status
from ..batch.workers import Work, run_workers
from ..options import Options


class Cleaner(BaseExtractor):  # a subclass, because a datatrove pipeline accepts nothing else as an extractor
    """Replaces the page of a document with its article: the text, or with `markdown` the Markdown.

    The record that `schema.json` describes goes to the document's metadata as `cleaner`. The address and the day of
    capture come from the metadata keys that datatrove's readers fill: `url` and `date`. Documents without an article are
    dropped, as by datatrove's own extractors. So are documents that take too long or whose process dies. The pipeline's
    statistics count each kind.
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

        def raw_documents() -> Iterator[RawDocument]:
            for document in data:
                waiting.append(document)
                known = {name: value for name, value in document.metadata.items() if isinstance(value, str)}
                yield RawDocument(document.id, document.id, raw=document.text, url=known.get("url"), captured=known.get("date"))

        work = Work(self.options, Limits(seconds=self.timeout))
        results = run_workers(raw_documents(), work, 1, ordered=True)
        while True:
            with self.track_time():  # as the pipeline's statistics count it: until the next result is there
                result = next(results, None)
            if result is None:
                return
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
