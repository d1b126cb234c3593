"""A document's facts as the JSON record that `schema.json` describes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from ..characters import count_words, printable
from ..model import Block, Facts, Field, Notice, Page, Source, Verdict

SCHEMA = 1
"""Version of the record; raised when a key changes its meaning or goes."""

FACTS = (
    "title", "subtitle", "byline", "authors", "site_name", "url", "published", "modified",
    "language", "description", "image", "section", "tags",
)  # fmt: skip
LISTS = ("authors", "tags")


def write_record(page: Page, verdicts: Sequence[Verdict], facts: Facts, text: str, notices: Sequence[Notice]) -> dict[str, Any]:
    """Returns the record of a document: every key of the schema, null or an empty list where nothing is known.

    Strings are on one line and hold no control characters. `input.path` is null: only who opened the input
    knows it. `confidence` and `related` are the document's to add.
    """
    fields: dict[str, Field | None] = {name: getattr(facts, name) for name in FACTS}
    record: dict[str, Any] = {"schema": SCHEMA}
    for name, field in fields.items():
        record[name] = _plain(field.value) if field else [] if name in LISTS else None
    record["sources"] = [_source(source) for source in facts.sources]
    record["source"] = record["sources"][0] if record["sources"] else None
    record["word_count"] = count_words(text)
    record["dropped"] = dict(sorted(Counter(verdict.rule for verdict in verdicts if not verdict.kept).items()))
    record["evidence"] = {name: printable(field.evidence) for name, field in fields.items() if field}
    record["notices"] = [{"code": notice.code, "message": printable(notice.message)} for notice in notices]
    record["input"] = _input(page)
    return record


def write_related(blocks: Sequence[Block], pairs: Iterable[tuple[int, int, float]]) -> list[dict[str, Any]]:
    """Returns pairs of blocks that tell the same, each with its numbers, similarity and texts."""
    return [
        {"blocks": [one, other], "similarity": similarity, "texts": [printable(blocks[one].text), printable(blocks[other].text)]}
        for one, other, similarity in pairs
    ]


def _plain(value: Any) -> Any:
    """A fact's value with its strings made printable."""
    if isinstance(value, str):
        return printable(value)
    return [_plain(item) for item in value] if isinstance(value, list | tuple) else value


def _source(source: Source) -> dict[str, Any]:
    return {name: _plain(value) for name, value in source._asdict().items()}


def _input(page: Page) -> dict[str, Any]:
    from hashlib import sha256

    raw = page.raw.encode("utf-8", "surrogatepass") if isinstance(page.raw, str) else page.raw
    return {
        "sha256": sha256(raw).hexdigest(),
        "bytes": len(raw),
        "encoding": page.decoded.encoding,
        "how": page.decoded.how,
        "kind": page.kind.value,
        "path": None,
    }
