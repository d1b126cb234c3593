"""An input is read as a page or as text, and its notices say what is wrong with it."""

from __future__ import annotations

import pytest

from cleaner.errors import LimitError
from cleaner.model import Decoded, InputKind, Kind
from cleaner.options import Options
from cleaner.read.page import read_page, sniff


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<!doctype html><p>x", InputKind.HTML),
        (" \n<?xml version='1.0'?><html/>", InputKind.HTML),
        ("<!-- saved from --><b>x", InputKind.HTML),
        ("A <b>bold</b> word, an <i>odd</i> one.", InputKind.HTML),
        ("A <b> tag and a <p> tag and an <i> tag, none of them closed.", InputKind.TEXT),
        ("<3 salt, 2 < 3 > 1", InputKind.TEXT),
        ("Prose. " * 400 + "<p>a</p><b>c</b>", InputKind.TEXT),
        ("<!DOCgif'><font>" + "<font>x</font>" * 200 + "<p>a</p><b>c</b>" * 20, InputKind.HTML),
        ("", InputKind.TEXT),
    ],
)
def test_a_text_with_tags_throughout_is_a_page(text: str, kind: InputKind) -> None:
    assert sniff(Decoded(text, None, "str")) is kind


def test_the_caller_decides_the_kind() -> None:
    assert [block.text for block in read_page("<b>x</b>", None, Options(input_kind=InputKind.TEXT)).blocks] == ["<b>x</b>"]
    assert [block.text for block in read_page("a < b", None, Options(input_kind=InputKind.HTML)).blocks] == ["a < b"]


@pytest.mark.parametrize(
    ("raw", "codes"),
    [
        (b"", ["empty"]),
        (b"<html><body><script>x()</script></body></html>", ["empty"]),
        (b"\x89PNG\r\n\x1a\n", ["binary"]),
        (b"<p>caf\xe9", ["encoding"]),
        (b"<meta charset=utf-8><p>caf\xe9", ["undecodable"]),
        ("\ufeff<p>café".encode(), []),
    ],
)
def test_notices(raw: bytes, codes: list[str]) -> None:
    assert [notice.code for notice in read_page(raw, None, Options()).notices] == codes


def test_a_binary_input_has_no_blocks() -> None:
    page = read_page(b"%PDF-1.7 and more", None, Options())
    assert (page.root, page.blocks, page.head.metas) == (None, [], {})
    assert page.notices[0].message == "it is a PDF document, not a page or a text"


def test_the_limit_is_checked_before_all_else() -> None:
    with pytest.raises(LimitError, match="larger than the limit of 8 bytes"):
        read_page(b"<p>123456", None, Options(max_bytes=8))


def test_markdown_has_a_tree_and_other_text_has_none() -> None:
    assert read_page("# Tide\n\nText.", None, Options()).root is not None
    page = read_page("Tide\n\nText.", None, Options())
    assert page.root is None
    assert [block.kind for block in page.blocks] == [Kind.PARAGRAPH, Kind.PARAGRAPH]
