"""Addresses made absolute, and what tells one site and one page from another."""

from __future__ import annotations

import pytest

from cleaner.urls import absolute, clean_address, domain_of, full_host, host_of, is_same_page

BASE = "http://a/b/c/d;p?q"
NORMAL = {
    "g:h": "g:h",
    "g": "http://a/b/c/g",
    "./g": "http://a/b/c/g",
    "g/": "http://a/b/c/g/",
    "/g": "http://a/g",
    "//g": "http://g",
    "?y": "http://a/b/c/d;p?y",
    "g?y": "http://a/b/c/g?y",
    "#s": "http://a/b/c/d;p?q#s",
    "g?y#s": "http://a/b/c/g?y#s",
    ";x": "http://a/b/c/;x",
    ".": "http://a/b/c/",
    "..": "http://a/b/",
    "../g": "http://a/b/g",
    "../../": "http://a/",
    "../../../g": "http://a/g",
    "/../g": "http://a/g",
    "g.": "http://a/b/c/g.",
    "g;x=1/../y": "http://a/b/c/y",
    "g?y/../x": "http://a/b/c/g?y/../x",
}
"""From the examples of RFC 3986, sections 5.4.1 and 5.4.2."""


@pytest.mark.parametrize("target", NORMAL)
def test_absolute_follows_the_examples_of_the_rfc(target: str) -> None:
    assert absolute(target, BASE) == NORMAL[target]


def test_without_a_base_that_has_a_host_an_address_stays_as_it_is() -> None:
    assert absolute("g", "") == absolute("g", "mailto:a@example.org") == absolute("g", "story.html") == "g"


def test_an_address_is_cleaned_as_browsers_clean_it() -> None:
    assert clean_address(" /a\n b\tc\x00 ") == "/a bc"
    assert clean_address("/soft\xadhyphen") == "/soft\xadhyphen"


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.example.org/", "example.org"),
        ("HTTP://WWW2.Example.ORG:8080?x", "example.org"),
        ("//amp.example.org", "example.org"),
        ("https://user:pass@m.example.org/", "example.org"),
        ("https://wwwhat.org", "wwwhat.org"),
        ("https://news.m.example.org", "news.m.example.org"),
        ("https://[2001:db8::1]:80/", "[2001:db8::1]"),
        ("http://[bad", ""),
        ("example.org/story", ""),
        ("mailto:a@example.org", ""),
        (None, ""),
    ],
)
def test_one_site_has_one_host(url: str | None, host: str) -> None:
    assert host_of(url) == host


def test_the_full_host_keeps_the_label_of_a_variant() -> None:
    assert full_host("https://www.example.org/") == "www.example.org"


def test_the_domain_is_the_registered_part() -> None:
    assert [domain_of(host) for host in ("a.b.example.org", "a.example.co.uk", "co.uk", "localhost", "")] == [
        "example.org",
        "example.co.uk",
        "co.uk",
        "localhost",
        "",
    ]


def test_one_page_may_have_several_addresses() -> None:
    assert is_same_page("https://m.example.org/a/?x#y", "//www.example.org/a")
    assert not is_same_page("https://example.org/a", "https://example.org/b")
