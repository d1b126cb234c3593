"""The metadata record keeps its schema, on every fixture and on pages of nothing."""

from __future__ import annotations

import json
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints, is_typeddict

import jsonschema
import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import clean
from cleaner.write.record import Metadata

SCHEMA: dict[str, Any] = json.loads((ROOT / "cleaner/schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
PAGES = sorted(path for path in (ROOT / "fixtures").glob("*/*/page.*") if path.suffix in (".html", ".txt"))


def test_the_schema_requires_every_key_it_names() -> None:
    VALIDATOR.check_schema(SCHEMA)
    assert sorted(SCHEMA["required"]) == sorted(SCHEMA["properties"])
    assert SCHEMA["additionalProperties"] is False


NAMES = {str: "string", int: "integer", float: "number", NoneType: "null", list: "array", dict: "object"}


def assert_agrees(annotation: Any, schema: dict[str, Any]) -> None:
    """Fails if a type annotation and a JSON schema describe different values."""
    schema = SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[-1]] if "$ref" in schema else schema
    if is_typeddict(annotation):
        assert schema["type"] == "object"
        assert sorted(annotation.__required_keys__) == sorted(schema["required"])
        hints = get_type_hints(annotation)
        assert sorted(hints) == sorted(schema["properties"])
        for name, hint in hints.items():
            assert_agrees(hint, schema["properties"][name])
    elif isinstance(annotation, UnionType):
        choices = schema.get("anyOf") or [{**schema, "type": name} for name in schema["type"]]
        for member in get_args(annotation):
            name = "object" if is_typeddict(member) else NAMES[member]
            assert_agrees(member, next(each for each in choices if "$ref" in each or each["type"] == name))
        assert len(choices) == len(get_args(annotation))
    elif "const" in schema or "enum" in schema:
        assert all(isinstance(value, annotation) for value in schema.get("enum", [schema.get("const")]))
    else:
        assert schema["type"] == NAMES[get_origin(annotation) or annotation]
        if get_origin(annotation) is list:
            assert_agrees(get_args(annotation)[0], schema["items"])
        elif get_origin(annotation) is dict:
            assert_agrees(get_args(annotation)[1], schema["additionalProperties"])


def test_the_type_of_the_metadata_says_what_the_schema_says() -> None:
    assert_agrees(Metadata, SCHEMA)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_fixtures_keep_the_schema(page: Any) -> None:
    VALIDATOR.validate(clean(page.read_bytes()).metadata)


@pytest.mark.parametrize("raw", [b"", b"   ", b"\x89PNG\r\n\x1a\n", b"<p>", b"\xff\xfe", "é", b"<title>\x1b[31mred</title><p>x"])
def test_pages_of_nothing_keep_the_schema(raw: bytes | str) -> None:
    metadata = clean(raw).metadata
    VALIDATOR.validate(metadata)
    assert "\x1b" not in json.dumps(metadata, ensure_ascii=False)


@given(st.binary(max_size=300) | st.text(max_size=300))
@settings(max_examples=100)
def test_any_input_gives_a_valid_record(raw: bytes | str) -> None:
    document = clean(raw)
    VALIDATOR.validate(document.metadata)
    json.dumps(document.metadata)
    assert document.markdown == "" or document.markdown.endswith("\n")
    kept = [block for block in document.blocks if block.verdict and block.verdict.kept]
    assert len(kept) + sum(document.metadata["dropped"].values()) == len(document.blocks)
