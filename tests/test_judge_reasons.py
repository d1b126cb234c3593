"""Reasons name the evidence for and against a block."""

from __future__ import annotations

from cleaner.judge.reasons import explain_content
from cleaner.model import InputKind, Page, Verdict
from cleaner.options import Options
from cleaner.read.page import read_page

KEPT, DROPPED = Verdict(True, "content.main", score=0.9), Verdict(False, "content.furniture", score=0.1)


def page_of(body: str) -> Page:
    return read_page(f"<html><body>{body}</body></html>", None, Options(input_kind=InputKind.HTML))


def reasons_of(body: str, verdict: Verdict) -> list[str]:
    """The reasons of all blocks of a page that all have the same verdict."""
    page = page_of(body)
    return [explained.reason for explained in explain_content(page, [verdict] * len(page.blocks))]


def test_a_dropped_block_has_the_element_and_the_link_density_against_it() -> None:
    reasons = reasons_of('<aside class="related-posts"><a href="/1">Reservoir full again</a></aside>', DROPPED)
    assert reasons == ['inside <aside class="related-posts">, link density 1.0 (chance 0.10)']


def test_a_kept_block_has_the_element_for_it() -> None:
    assert reasons_of('<div class="entry-content"><p>The carts went round.</p></div>', KEPT) == [
        'inside <div class="entry-content"> (chance 0.90)'
    ]


def test_copies_short_texts_and_images_are_named() -> None:
    assert reasons_of("<p>More</p>" * 3, DROPPED)[0] == "3 times on the page (chance 0.10)"
    assert reasons_of("<p>Two words</p>", DROPPED) == ["only a few words (chance 0.10)"]
    assert reasons_of("<div><img src=a.jpg></div>", DROPPED) == ["an image without kept text before and after it (chance 0.10)"]
    assert reasons_of("<div><img src=a.jpg></div>", KEPT) == ["between kept texts (chance 0.90)"]


def test_without_any_evidence_a_reason_is_generic() -> None:
    text = "<p>The carts went round the streets of the lower town.</p>"
    assert reasons_of(text, DROPPED) == ["unlike the article's text in place and wording (chance 0.10)"]
    assert reasons_of(text, KEPT) == ["like the article's text in place and wording (chance 0.90)"]


def test_verdicts_of_other_judges_and_reasons_that_are_there_stay() -> None:
    page = page_of("<p>One.</p><p>Two.</p>")
    verdicts = [Verdict(False, "phrase.share", "", 0.1), Verdict(True, "content.script", "the page holds its text only in a script")]
    assert explain_content(page, verdicts) == verdicts


def test_a_page_without_blocks() -> None:
    assert explain_content(page_of(""), []) == []
