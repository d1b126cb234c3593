"""The metadata record keeps its schema, on every fixture and on pages of nothing."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import clean

SCHEMA: dict[str, Any] = json.loads((ROOT / "cleaner/schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
PAGES = sorted(path for path in (ROOT / "fixtures").glob("*/*/page.*") if path.suffix in (".html", ".txt"))


def test_the_schema_requires_every_key_it_names() -> None:
    VALIDATOR.check_schema(SCHEMA)
    assert sorted(SCHEMA["required"]) == sorted(SCHEMA["properties"])
    assert SCHEMA["additionalProperties"] is False


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_fixtures_keep_the_schema(page: Any) -> None:
    VALIDATOR.validate(clean(page.read_bytes()).metadata)


@pytest.mark.parametrize("raw", [b"", b"   ", b"\x89PNG\r\n\x1a\n", b"<p>", b"\xff\xfe", "é", b"<title>\x1b[31mred</title><p>x"])
def test_pages_of_nothing_keep_the_schema(raw: bytes | str) -> None:
    metadata = clean(raw).metadata
    VALIDATOR.validate(metadata)
    assert "\x1b" not in json.dumps(metadata, ensure_ascii=False)


@given(st.binary(max_size=300) | st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_input_gives_a_valid_record(raw: bytes | str) -> None:
    document = clean(raw)
    VALIDATOR.validate(document.metadata)
    json.dumps(document.metadata)
    assert document.markdown == "" or document.markdown.endswith("\n")
    kept = [block for block in document.blocks if block.verdict and block.verdict.kept]
    assert len(kept) + sum(document.metadata["dropped"].values()) == len(document.blocks)


def test_wrong_types_are_misuse() -> None:
    with pytest.raises(TypeError, match="takes bytes or str"):
        clean(None)  # type: ignore[arg-type]
