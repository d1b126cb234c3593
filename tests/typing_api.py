"""A program that uses every public name. `mypy --strict` checks it (`tests/test_typing.py`); it is never run."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import assert_type

from cleaner import (
    Block,
    CleanError,
    Document,
    Favor,
    InputError,
    InputKind,
    Judge,
    Kind,
    LimitError,
    Limits,
    Metadata,
    MissingExtraError,
    Notice,
    OptionError,
    Options,
    RawDocument,
    Repeats,
    Result,
    Row,
    RulesError,
    Status,
    UserRules,
    Verdict,
    clean,
    clean_many,
    load_rules,
)


def one_page(raw: bytes, view: memoryview, text: str) -> None:
    rules: UserRules = load_rules("my-site.toml")
    options = Options(favor="recall", judge=Judge.LEARNED, repeats=Repeats.EXACT, input_kind=InputKind.HTML, max_bytes=10**6, rules=rules)
    assert_type(options.favor, Favor)
    assert_type(options.replace(links=False), Options)
    document = clean(raw, url="https://example.org/", options=options)
    clean(view)
    clean(bytearray(raw))
    assert_type(clean(text), Document)
    assert_type(document.text, str)
    assert_type(document.markdown, str)
    assert_type(document.count_chars(), tuple[int, int])
    assert_type(document.notices, tuple[Notice, ...])
    assert_type(document.blocks, tuple[Block, ...])
    for block in document.blocks:
        assert_type(block.kind, Kind)
        assert_type(block.verdict, Verdict | None)


def metadata_of(document: Document) -> str:
    metadata: Metadata = document.metadata
    assert_type(metadata["title"], str | None)
    assert_type(metadata["authors"], list[str])
    assert_type(metadata["input"]["bytes"], int)
    assert_type(metadata["input"].get("captured"), str | None)
    if metadata["source"] is not None:
        assert_type(metadata["source"]["url"], str | None)
    metadata["headline"]  # type: ignore[typeddict-item]
    return json.dumps(metadata)


def many_pages(pages: list[bytes | str | RawDocument]) -> None:
    results = clean_many(pages, Options(), jobs=4, limits=Limits(seconds=10), ordered=False)
    assert_type(results, Generator[Result, None, None])
    for result in results:
        assert_type(result.status, Status)
        assert_type(result.markdown, str)
        assert_type(result.metadata, Metadata | None)
        assert_type(result.row, Row | None)


def failures(path: str) -> str:
    try:
        load_rules(path)
    except (InputError, LimitError, MissingExtraError, OptionError, RulesError) as error:
        assert_type(str(error), str)
    except CleanError as error:
        return str(error)
    return ""


def misuse() -> None:
    clean(None)  # type: ignore[arg-type]
    Options(favor=1)  # type: ignore[arg-type]
    Options(favour="recall")  # type: ignore[call-arg]
