"""Reasons name the evidence for and against a block."""

from __future__ import annotations

from cleaner import clean
from cleaner.judge.reasons import explain_content, name_wording
from cleaner.model import Block, InputKind, Page, Verdict
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


def test_the_cut_is_named_with_the_chance() -> None:
    page = page_of("<p>Two words</p>")
    assert explain_content(page, [DROPPED], 0.62)[0].reason == "only a few words (chance 0.10, cut 0.62)"


def test_the_rule_for_wording_is_named_where_the_place_decided_first() -> None:
    line = "Support Harbour Gazette - Go Ad-Free!"
    wording = "phrase.support-banner fits too: its wording asks for money, or offers the site without advertising"
    blocks = [Block("The carts went round."), Block(line), Block(line), Block("© Tidewater Post"), Block("Two words")]
    verdicts = [KEPT, DROPPED._replace(reason="far away"), KEPT, DROPPED, DROPPED]
    named = name_wording(blocks, verdicts)
    assert [verdict.reason for verdict in named] == [
        "",
        f"far away; {wording}",
        "",
        "phrase.copyright fits too: its wording claims rights in the site",
        "",
    ]
    assert [verdict.rule for verdict in named] == [verdict.rule for verdict in verdicts]


def test_a_document_names_both() -> None:
    document = clean(
        f"<article>{'<p>The tide came in at nine, as the book had said it would.</p>' * 9}</article><footer>© Tidewater Post</footer>"
    )
    assert document.blocks[-1].verdict is not None
    assert "phrase.copyright fits too" in document.blocks[-1].verdict.reason
