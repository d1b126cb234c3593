"""The public names, what `clean()` takes and refuses, and what a document can do."""

from __future__ import annotations

import copy
import io
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from conftest import ROOT

import cleaner
from cleaner import Document, LimitError, Options, clean

PAGE = (ROOT / "fixtures/news/boilerplate/page.html").read_bytes()
STORY = f"<h1>High water</h1><p>{'The tide came in at nine, as the book had said it would. ' * 9}</p>"


def test_every_public_name_can_be_imported() -> None:
    namespace: dict[str, Any] = {}
    exec("from cleaner import *", namespace)
    assert set(cleaner.__all__) <= set(namespace)
    assert set(cleaner.__all__) <= set(dir(cleaner))
    assert cleaner.__all__ == sorted(cleaner.__all__)
    errors = [value for value in namespace.values() if isinstance(value, type) and issubclass(value, Exception)]
    assert len([error for error in errors if issubclass(error, cleaner.CleanError)]) == 6
    with pytest.raises(AttributeError, match="no attribute 'clear'"):
        cleaner.clear  # noqa: B018


def test_the_import_loads_next_to_nothing() -> None:
    code = "import sys; before = set(sys.modules); import cleaner; print(*sorted(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert [name for name in run.stdout.split() if name.startswith(("cleaner", "lxml"))] == ["cleaner", "cleaner.version"]


@pytest.mark.parametrize("convert", [bytes, bytearray, memoryview, bytes.decode])
def test_bytes_of_every_kind_and_strings_are_taken(convert: Any) -> None:
    assert clean(convert(PAGE)).markdown == clean(PAGE).markdown


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (None, "not None: did the download fail?"),
        (Path("page.html"), "Path: use clean(path.read_bytes())"),
        (io.BytesIO(PAGE), "not BytesIO: use clean(file.read())"),
        (lxml.html.fromstring("<p>x"), "not HtmlElement: use clean(lxml.html.tostring(tree))"),
        (lxml.html.fromstring("<p>x").getroottree(), "not _ElementTree: use clean(lxml.html.tostring(tree))"),
        (type("Response", (), {"content": b""})(), "not Response: use clean(response.content)"),
        ([PAGE], "not list"),
    ],
)
def test_anything_else_is_refused_with_advice(given: Any, message: str) -> None:
    with pytest.raises(TypeError) as refused:
        clean(given)
    assert str(refused.value).startswith("clean() takes bytes or str, not ")
    assert str(refused.value).endswith(message)


def test_the_advice_works() -> None:
    assert clean(lxml.html.tostring(lxml.html.fromstring(PAGE))).text == clean(PAGE).text


def test_wrong_addresses_and_options_are_refused() -> None:
    with pytest.raises(TypeError, match="url must be a str or None, not Options"):
        clean(PAGE, Options())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"options must be Options\(...\), not dict"):
        clean(PAGE, options={"favor": "recall"})  # type: ignore[arg-type]
    with pytest.raises(LimitError):
        clean(PAGE, options=Options(max_bytes=10))


def offered(document: Document) -> tuple[Any, ...]:
    return document.text, document.markdown, document.metadata, document.blocks, document.notices, document.count_chars()


@pytest.mark.parametrize("copied", [lambda document: pickle.loads(pickle.dumps(document)), copy.copy, copy.deepcopy])
@pytest.mark.parametrize("raw", [PAGE, "", "Only a line."])
def test_a_document_survives_pickling_and_copying(raw: bytes | str, copied: Any) -> None:
    document = clean(raw)
    same = copied(document)
    assert offered(same) == offered(document)
    assert same == document
    assert repr(same) == repr(document)
    assert offered(pickle.loads(pickle.dumps(same))) == offered(document)


def test_documents_are_equal_if_what_they_offer_is() -> None:
    assert clean(STORY) == clean(STORY)
    assert clean(STORY) != clean(STORY, "https://example.org/")
    assert clean(STORY) != STORY


def test_a_document_shows_itself() -> None:
    document = clean(STORY)
    assert repr(document) == f"<Document 'High water', 117 words, confidence {document.metadata['confidence']}>"
    assert document._repr_markdown_() == document.markdown
    empty = clean("")
    assert repr(empty) == "<Document None, 0 words, confidence 0.0>"
    assert empty._repr_markdown_() == "`<Document None, 0 words, confidence 0.0>`"
