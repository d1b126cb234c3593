"""Characters that a site spoiled before it served the page."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.read.repair import decode_twice, unescape_twice

PROSE = "The keeper’s café – the “old one” – opens at nine, and naïve visitors pay 5 € a head. "


def spoil(text: str) -> str:
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize(
    "text", [PROSE * 2, "Die Fähre fährt über Börkum; die Straße ist gesperrt.", "Паром вышел в море. ", "港の記録係は毎朝、"]
)
def test_text_that_was_encoded_twice_is_decoded_twice(text: str) -> None:
    assert decode_twice(spoil(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "SÃO PAULO, CÂMARA, AÇÃO",  # capitals of Portuguese
        "Âge d’or à l’hôtel",
        "â, ê, î: Romanian and French",
        "Say Ã© once",  # fewer than three
        spoil("été, déjà, café") + " – ÃO",  # one that does not agree
        "plain",
        "",
    ],
)
def test_text_that_may_be_right_stays(text: str) -> None:
    assert decode_twice(text) is None


@pytest.mark.parametrize(
    ("markup", "repaired"),
    [
        ("the council&amp;rsquo;s fish &amp;amp; chips", "the council&rsquo;s fish &amp; chips"),
        ("one&amp;nbsp;two&amp;#8217;s", "one&nbsp;two&#8217;s"),
        ("one &amp;amp; alone", None),
        ("write &amp;amp; and &amp;mdash; and &amp;lt;", None),  # a text about HTML
        ("<code>&amp;amp;</code> and &amp;amp;", None),
        ("fish &amp; chips, salt &amp; pepper", None),
    ],
)
def test_references_that_were_escaped_twice(markup: str, repaired: str | None) -> None:
    assert unescape_twice(markup) == repaired


def test_notices_say_what_was_repaired() -> None:
    page = f"<title>x</title><meta charset=utf-8><p>{spoil(PROSE) * 3}The keeper&amp;rsquo;s &amp;amp; the mayor&amp;rsquo;s.</p>"
    for raw in (page, page.encode()):
        document = clean(raw)
        assert "café – the “old one”" in document.text
        assert "keeper’s & the mayor’s" in document.text
        assert [notice.code for notice in document.notices] == ["twice-encoded", "twice-escaped"]
