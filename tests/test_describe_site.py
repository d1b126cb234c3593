"""The site's own name where no tag declares it."""

from __future__ import annotations

import pytest
from describe_pages import PROSE, TITLE, facts_of, page, value

from cleaner.describe.site import ends_of_title

FOOTER = "<footer><p>© 2024 Quay Ledger. All rights reserved.</p></footer>"


@pytest.mark.parametrize(
    ("head", "top", "end", "url"),
    [
        ('<meta name="twitter:site" content="@quayledger">', "", "", None),
        ("", "", "", "https://www.quay-ledger.example/divers"),
        ("", "", FOOTER, None),
    ],
)
def test_the_end_of_the_title_that_another_place_confirms(head: str, top: str, end: str, url: str | None) -> None:
    assert value(facts_of(page(head, top).replace(b"</body>", end.encode() + b"</body>"), url).site_name) == "Quay Ledger"


def test_a_link_to_the_home_page_confirms_the_end_of_the_title() -> None:
    html = page().replace(b"<nav>", b'<header><a href="/">Quay Ledger</a></header><nav>')
    assert value(facts_of(html).site_name) == "Quay Ledger"


def test_a_section_in_the_menu_confirms_nothing() -> None:
    html = page().replace(b"Quay Ledger", b"Harbours").replace(b"<nav>", b'<nav><a href="/harbours">Harbours</a>')
    assert facts_of(html).site_name is None


def test_the_heading_that_links_home_is_no_title() -> None:
    top = f'<header><h1><a href="/">nwinter</a></h1></header><article><h2>{TITLE}</h2>{PROSE}</article>'
    html = f"<html><head><title>{TITLE} - nwinter</title></head><body>{top}</body></html>"
    facts = facts_of(html)
    assert (value(facts.title), value(facts.site_name)) == (TITLE, "nwinter")


def test_a_heading_with_a_link_to_itself_is_a_title() -> None:
    html = page().replace(f"<h1>{TITLE}".encode(), f'<h1>{TITLE} <a href="#top">¶</a>'.encode())
    assert str(value(facts_of(html).title)).startswith(TITLE)


def test_long_parts_are_no_names() -> None:
    assert list(ends_of_title(f"{TITLE * 3} | Quay")) == ["Quay"]
    assert list(ends_of_title(TITLE)) == []
