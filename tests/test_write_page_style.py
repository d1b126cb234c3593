"""The frame of the pages runs nothing, and text of a scraped page stays text in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from cleaner.write.page_style import escaped, write_page


def test_a_page_forbids_scripts_and_network() -> None:
    tree = html.fromstring(write_page("Tide", "", "<p>x"))
    assert tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content") == ["default-src 'none'; style-src 'unsafe-inline'"]
    assert not tree.xpath("//script | //link | //*[@src]")
    assert tree.get("lang") == "en"


@given(st.text())
def test_escaped_text_is_text(text: str) -> None:
    tree = html.fromstring(write_page(text, "", f'<p title="{escaped(text)}">{escaped(text)}</p>'))
    assert [element.tag for element in tree.iter()] == ["html", "head", "meta", "meta", "meta", "meta", "title", "style", "body", "p"]
    assert sorted(tree.xpath("//p")[0].attrib) == ["title"]


def test_control_characters_are_removed() -> None:
    assert escaped("\x1b[31m a\u202eb") == "[31m ab"
