"""Writes the facts about a document as the JSON record that `schema.json` describes.

The annotations of this module are evaluated, so that the types know at run time which keys are required.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NotRequired, TypedDict

from ..model import Block, Facts, Field, Notice, Page, Verdict
from ..text import count_words, printable

SCHEMA = 1
"""Version of the record; raised when a key changes its meaning or is removed."""

EVIDENCE = (
    "title", "subtitle", "byline", "authors", "site_name", "url", "published", "modified",
    "language", "description", "image", "section", "tags",
)  # fmt: skip
"""The facts whose evidence the record holds; a source has its own."""


class SourceRecord(TypedDict):
    """An agency or outlet, other than the site itself, that the article is credited to."""

    name: str
    kind: str
    """agency, outlet, press-release, licence or other."""
    relation: str
    """source, originally-published, via, contributed or dateline."""
    url: str | None
    evidence: str


class RelatedRecord(TypedDict):
    """A pair of kept paragraphs that say the same in other words."""

    blocks: list[int]
    """Their two indices in `Document.blocks`."""
    similarity: float
    """0 to 1."""
    texts: list[str]


class NoticeRecord(TypedDict):
    """Something that the reader of the output should know."""

    code: str
    message: str


class InputRecord(TypedDict):
    """What was read."""

    sha256: str
    """Of the bytes; of a string's UTF-8."""
    bytes: int
    encoding: str | None
    how: str
    """What decided the encoding."""
    kind: str
    """html or text."""
    path: str | None
    url: NotRequired[str]
    """The address that the input of a batch gave."""
    record: NotRequired[str]
    """The id of the web archive's record, if it comes from one."""
    captured: NotRequired[str]
    """When the web archive captured it."""
    id: NotRequired[str]
    """The id that the row of a table gave."""
    columns: NotRequired[dict[str, str | None]]
    """The columns of the row that the caller keeps."""


class Metadata(TypedDict):
    """The facts about an article, JSON-ready: null or an empty list where nothing is known. `schema.json` describes each."""

    schema: int
    title: str | None
    subtitle: str | None
    byline: str | None
    authors: list[str]
    site_name: str | None
    url: str | None
    published: str | None
    modified: str | None
    language: str | None
    description: str | None
    image: str | None
    section: str | None
    tags: list[str]
    sources: list[SourceRecord]
    source: SourceRecord | None
    word_count: int
    dropped: dict[str, int]
    evidence: dict[str, str]
    notices: list[NoticeRecord]
    input: InputRecord
    confidence: float
    related: list[RelatedRecord]


def write_record(page: Page, verdicts: Sequence[Verdict], facts: Facts, text: str, notices: Sequence[Notice]) -> Metadata:
    """Returns the record of a document, but for `confidence` and `related`, which the document adds.

    Strings are on one line and hold no control characters. `input.path` is null: only the caller who opened the
    input knows it.
    """
    fields: dict[str, Field | None] = {name: getattr(facts, name) for name in EVIDENCE}
    sources: list[SourceRecord] = [
        {
            "name": printable(source.name),
            "kind": source.kind,
            "relation": source.relation,
            "url": source.url and printable(source.url),
            "evidence": printable(source.evidence),
        }
        for source in facts.sources
    ]
    return {
        "schema": SCHEMA,
        "title": _line(facts.title),
        "subtitle": _line(facts.subtitle),
        "byline": _line(facts.byline),
        "authors": _lines(facts.authors),
        "site_name": _line(facts.site_name),
        "url": _line(facts.url),
        "published": _line(facts.published),
        "modified": _line(facts.modified),
        "language": _line(facts.language),
        "description": _line(facts.description),
        "image": _line(facts.image),
        "section": _line(facts.section),
        "tags": _lines(facts.tags),
        "sources": sources,
        "source": sources[0] if sources else None,
        "word_count": count_words(text),
        "dropped": dict(sorted(Counter(verdict.rule for verdict in verdicts if not verdict.kept).items())),
        "evidence": {name: printable(field.evidence) for name, field in fields.items() if field},
        "notices": [{"code": notice.code, "message": printable(notice.message)} for notice in notices],
        "input": _input(page),
        "confidence": 0.0,
        "related": [],
    }


def write_related(blocks: Sequence[Block], pairs: Iterable[tuple[int, int, float]]) -> list[RelatedRecord]:
    """Returns records of pairs of blocks that say the same, given as two indices and a similarity."""
    return [
        {"blocks": [one, other], "similarity": similarity, "texts": [printable(blocks[one].text), printable(blocks[other].text)]}
        for one, other, similarity in pairs
    ]


def _line(field: Field | None) -> str | None:
    return printable(field.value) if field else None


def _lines(field: Field | None) -> list[str]:
    return [printable(value) for value in field.value] if field else []


def _input(page: Page) -> InputRecord:
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
