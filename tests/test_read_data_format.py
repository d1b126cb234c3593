"""Feeds, site maps and JSON are named; pages and texts that begin like them are read."""

from __future__ import annotations

import json

import pytest

from cleaner import clean
from cleaner.model import Decoded
from cleaner.read.data_format import MOST_PARSED_CHARS, data_format

PROSE = "The tide came in at nine, as the book had said it would, and nobody on the quay was surprised. " * 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("<?xml version='1.0' encoding='utf-8'?>\n<?xml-stylesheet href='a.css'?>\n<rss version='2.0'><channel>", "a feed (RSS)"),
        ("<RSS version='2.0'>", "a feed (RSS)"),
        ("<?xml version='1.0'?><!-- made by hand --><feed xmlns='http://www.w3.org/2005/Atom'>", "a feed (Atom)"),
        ("<?xml version='1.0'?><rdf:RDF xmlns='http://purl.org/rss/1.0/'>", "a feed (RSS)"),
        ("\ufeff <urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>", "a site map"),
        ('{"title": "High water", "body": "<p>The tide</p>"}\n', "JSON"),
        ('\n[\n  {"id": 1}\n]', "JSON"),
        ('[{"id": 1}, ' + '{"id": 2}, ' * (MOST_PARSED_CHARS // 10) + "]", "JSON"),
        ("https://quay.example/story\n", "an address"),
        ("scrapes/Page.HTML", "the name of a file"),
        ("scrapes/page.html is gone", None),
        ("Hello", None),
        ('{"a":1}', "JSON"),
        ("<?xml version='1.0'?><!DOCTYPE html><html><body><p>The tide", None),
        ("<html><body><rss>", None),
        ("[1] The tide came in at nine, says the book. [2]", None),
        ("{The tide} came in", None),
        ("[" * 100_000 + "]" * 100_000, None),
        ("", None),
    ],
)
def test_the_format_is_named(text: str, name: str | None) -> None:
    assert data_format(Decoded(text, None, "str")) == name


@pytest.mark.parametrize(
    "raw", [json.dumps({"text": PROSE}), json.dumps({"text": PROSE}).encode("utf-16"), f"<rss><item>{PROSE}</item></rss>"]
)
def test_a_document_says_what_the_input_is(raw: bytes | str) -> None:
    document = clean(raw)
    assert (document.text, document.blocks) == ("", ())
    assert document.notices[-1].code == "not-a-page"
    assert document.metadata["confidence"] == 0.0


def test_the_caller_may_insist() -> None:
    from cleaner import Options

    assert "The tide came in" in clean(f"<rss><item>{PROSE}</item></rss>", options=Options(input_kind="html")).text
