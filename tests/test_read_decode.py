"""Bytes to text, in the order that the docstring of `decode` gives."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.read.decode import binary_format, declared_encoding, decode
from cleaner.rules.encodings import CODECS, LABELS_OF_CODECS, known_encoding

RUSSIAN = "Паром из Белой Бухты вышел в море с опозданием на два часа, сообщил капитан порта. Пассажиры ждали на причале. " * 4
CHINESE = "市议会星期一晚上决定把旧鱼市场再保留五年，尽管北厅的屋顶自去年冬天的风暴以来一直漏水。" * 3
JAPANESE = "港の記録係は毎朝、潮の高さを帳面に書きつけた。今日の天気はとても良かったので、船は時間どおりに出た。" * 4


@pytest.mark.parametrize(
    ("raw", "caller", "text", "encoding", "how"),
    [
        (codecs.BOM_UTF8 + b'<meta charset="latin1">\xc3\xa9', None, '<meta charset="latin1">é', "utf-8", "bom"),
        (codecs.BOM_UTF16_LE + "é".encode("utf-16-le"), "utf-8", "é", "utf-16-le", "bom"),
        (codecs.BOM_UTF32_BE + "é".encode("utf-32-be"), None, "é", "utf-32-be", "bom"),
        (b"caf\xe9", "latin1", "café", "cp1252", "caller"),
        (b"caf\xc3\xa9", "latin1", "café", "utf-8", "content"),
        (b'<meta charset="iso-8859-1">\x80 5', None, '<meta charset="iso-8859-1">€ 5', "cp1252", "declared"),
        (b'<meta charset="iso-8859-1">caf\xc3\xa9', None, '<meta charset="iso-8859-1">café', "utf-8", "content"),
        (b'<meta charset="utf-16">caf\xc3\xa9', None, '<meta charset="utf-16">café', "utf-8", "declared"),
        (b'<meta charset="no-such">caf\xc3\xa9', None, '<meta charset="no-such">café', "utf-8", "content"),
        (b'<meta charset="-->UTF-8">plain', None, '<meta charset="-->UTF-8">plain', "utf-8", "content"),
        (
            '<?xml version="1.0" encoding="koi8-r"?>море'.encode("koi8-r"),
            None,
            '<?xml version="1.0" encoding="koi8-r"?>море',
            "koi8-r",
            "declared",
        ),
        ('<meta charset="gb2312">镕'.encode("gb18030"), None, '<meta charset="gb2312">镕', "gb18030", "declared"),
        (b"caf\xe9", None, "café", "cp1252", "fallback"),
        (RUSSIAN.encode("cp1251"), None, RUSSIAN, "cp1251", "detected"),
        (JAPANESE.encode("cp932"), None, JAPANESE, "cp932", "detected"),
        (b"", None, "", "utf-8", "content"),
        # declared UTF-8, and not in it
        (b'<meta charset="utf-8">d\xe9j\xe0 vu', None, '<meta charset="utf-8">déjà vu', "cp1252", "fallback"),
        (b'<meta charset="utf-8">' + RUSSIAN.encode("cp1251"), None, '<meta charset="utf-8">' + RUSSIAN, "cp1251", "detected"),
        (b'<meta charset="utf-8">' + JAPANESE.encode("cp932"), None, '<meta charset="utf-8">' + JAPANESE, "cp932", "detected"),
        (b'<meta charset="utf-8">' + CHINESE.encode("gbk"), None, '<meta charset="utf-8">' + CHINESE, "gb18030", "detected"),
        (b"<html lang=pl><p>\xb3\xf3d\x9f", None, "<html lang=pl><p>łódź", "cp1250", "fallback"),
        # UTF-8 that still declares another encoding
        (b"<meta charset=shift_jis>" + JAPANESE.encode(), None, "<meta charset=shift_jis>" + JAPANESE, "utf-8", "content"),
        (b"<meta charset=gbk>" + CHINESE.encode(), None, "<meta charset=gbk>" + CHINESE, "utf-8", "content"),
        ("<meta charset=gbk>联通".encode("gbk"), None, "<meta charset=gbk>联通", "gb18030", "declared"),
        # UTF-16 without a mark
        ("<p>Der Hafenmeister zählt.".encode("utf-16-le"), None, "<p>Der Hafenmeister zählt.", "utf-16-le", "content"),
        ("<p>Der Hafenmeister zählt.".encode("utf-16-be"), "utf-8", "<p>Der Hafenmeister zählt.", "utf-16-be", "content"),
        # a character cut off at the end is no reason to doubt
        (b'<meta charset="utf-8">plain, then caf\xc3', None, '<meta charset="utf-8">plain, then caf\ufffd', "utf-8", "declared"),
    ],
)
def test_order_of_evidence(raw: bytes, caller: str | None, text: str, encoding: str, how: str) -> None:
    decoded = decode(raw, caller)
    assert (decoded.text, decoded.encoding, decoded.how) == (text, encoding, how)


def test_wrong_bytes_are_replaced_and_counted() -> None:
    decoded = decode('<meta charset="utf-8">čeština je řeč'.encode() + b"a\xffb")
    assert (decoded.encoding, decoded.replaced) == ("utf-8", 1)


@pytest.mark.parametrize(
    ("label", "name"),
    [("Latin1", "cp1252"), ("UTF8", "utf-8"), ("x-sjis", "cp932"), ("hex", None), ("", None), ("a\0b", None)]
    + [(label, None) for label in ("punycode", "unicode_escape", "raw_unicode_escape", "utf-7", "cp037", "hz-gb-2312", "zlib", "utf-9")]
    + [("utf_8", "utf-8"), ("Windows-1251", "cp1251"), ("latin-1", "cp1252"), ("x-user-defined", "cp1252"), ("gb2312", "gb18030")],
)
def test_labels_mean_what_browsers_mean(label: str, name: str | None) -> None:
    assert known_encoding(label) == name


def test_a_declaration_after_the_head_is_not_one() -> None:
    assert declared_encoding(b" " * 9000 + b'<meta charset="koi8-r">') is None


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"%PDF-1.7", "a PDF document"),
        (bytes(range(256)) * 8, "binary data"),
        (b"<p>one \0 alone</p>" + b"text " * 50, None),
        ("<p>Aufzeichnung".encode("utf-16"), None),
    ],
)
def test_binary_formats_are_told(raw: bytes, found: str | None) -> None:
    assert binary_format(raw) == found


@given(st.binary(max_size=400), st.sampled_from([None, "utf-8", "latin1", "no-such", "utf-16", "shift_jis"]))
def test_decode_never_fails(raw: bytes, caller: str | None) -> None:
    assert isinstance(decode(raw, caller).text, str)


@given(st.text(st.characters(exclude_characters="\0"), max_size=200))  # ASCII with a NUL behind each character is UTF-16
def test_utf8_comes_back_as_itself(text: str) -> None:
    raw = text.encode("utf-8", "ignore")
    may_be_other = raw.startswith((b"\xff\xfe", b"\xfe\xff", codecs.BOM_UTF8)) or b"\0" in raw  # a NUL is half a letter of UTF-16
    if not may_be_other and declared_encoding(raw) is None:
        assert decode(raw).text == raw.decode()


def test_every_codec_is_one_of_python_and_no_label_is_listed_twice() -> None:
    assert len(CODECS) == sum(len(labels.split()) for labels in LABELS_OF_CODECS.values())
    for codec in LABELS_OF_CODECS:
        codecs.lookup(codec)


def test_two_bytes_at_the_end_are_no_mark_of_utf16() -> None:
    raw = b"<html><head><meta charset=utf-8></head><body><p>The tide came in at nine.</p></body></html>\n\xff\xfe"
    assert decode(raw).text.startswith("<html>")
