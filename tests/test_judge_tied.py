"""Footnotes and embedded posts stay with the text that they belong to."""

from __future__ import annotations

import pytest

from cleaner import clean

SIGN = '<sup id="fnref1"><a href="#fn1">1</a></sup>'
PROSE = (
    "<p>The ferry came in at nine with eleven people aboard, and nobody on the quay was much surprised{0}, since the tide had turned.</p>"
    "<p>The cargo of bricks was brought ashore during the night by volunteers from both towns, who asked for soup and were given some.</p>"
)
NOTE = "The log of the harbour says ten."


@pytest.mark.parametrize(
    "notes",
    [
        f'<section class="footnotes"><ol><li id="fn1"><p>{NOTE} <a href="#fnref1">↩</a></p></li></ol></section>',
        f'<div class="footnote"><a id="fn1" href="#fnref1">1</a><div class="footnote-content"><p>{NOTE}</p></div></div>',
        f'<div class="footnotes"><p id="fn1"><a href="#fnref1">1</a>. {NOTE}</p></div>',
        f'<div class="footnotes"><ol><li id="fn1">{NOTE} <a href="#fnref1">[return]</a></li></ol></div>',
    ],
)
def test_a_footnote_stays_with_its_sign(notes: str) -> None:
    page = f"<html><body><article><h1>The ferry</h1>{PROSE.format(SIGN)}</article>{notes}<footer><p>Imprint</p></footer></body></html>"
    text = clean(page).markdown
    assert "surprised[^1], since" in text
    assert text.endswith(f"[^1]: {NOTE}\n")


def test_an_embedded_post_stays_and_is_a_quote() -> None:
    post = (
        '<figure class="embed"><blockquote class="twitter-tweet"><p>The tide was late.</p>'
        '&mdash; Ann Orlo (@annorlo) <a href="https://x.example/1">March 11, 2024</a></blockquote></figure>'
    )
    after = (
        "<p>A court will decide in spring who owns what is left of the pier; until then the gulls do, and they are no easy landlords.</p>"
    )
    page = f"<html><body><article><h1>The ferry</h1>{PROSE.format('')}{post}{after}</article></body></html>"
    document = clean(page)
    assert "> The tide was late." in document.markdown
    assert "> — Ann Orlo (@annorlo) [March 11, 2024](https://x.example/1)" in document.markdown
    assert not document.metadata["authors"]
