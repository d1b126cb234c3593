"""Error pages are told by their titles; articles with such titles are not."""

from __future__ import annotations

import pytest
from conftest import Command

from cleaner import clean

SHORT = "The page that you asked for is not on this server. Try the search, or go back to the start of the site."
PROSE = f"<p>{'The tide came in at nine, as the book had said it would, and nobody on the quay was surprised. ' * 9}</p>"


def page(title: str, body: str = f"<p>{SHORT}</p>") -> str:
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1>{body}</body></html>"


def is_noticed(html: str) -> bool:
    return "error-page" in [notice.code for notice in clean(html).notices]


NUMBERED = ["404 Not Found", "Error 404 (Not Found)!!1", "404", "HTTP Error 503", "403 - Forbidden: Access denied", "502 Bad Gateway"]
NAMED = ["Quay News | Page not found", "Just a moment...", "Error response", "Seite nicht gefunden – Velm Bote", "ページが見つかりません"]


@pytest.mark.parametrize("title", [*NUMBERED, *NAMED])
def test_error_pages_are_noticed(title: str) -> None:
    assert is_noticed(page(title))


@pytest.mark.parametrize("title", ["500 days at sea", "404 Media", "Ferry not found", "Error", "Gone", "A quay of 401 stones", ""])
def test_other_titles_are_not(title: str) -> None:
    assert not is_noticed(page(title))


def test_an_article_with_such_a_title_has_more_text() -> None:
    assert not is_noticed(page("404 Not Found", PROSE))


def test_without_text_it_is_the_reason() -> None:
    document = clean(page("Just a moment...", "<nav><a href=/>Home</a></nav>").replace("<h1>Just a moment...</h1>", ""))
    assert (document.text, document.notices[-1].code) == ("", "error-page")


def test_the_command_says_so_and_ends_with_1(command: Command) -> None:
    done = command(stdin=page("404 Not Found").encode())
    assert (done.returncode, done.stderr) == (1, b"clean: standard input: it is an error page, not an article: 404 Not Found\n")
    assert SHORT.encode() in done.stdout
