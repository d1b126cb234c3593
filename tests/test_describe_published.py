"""When an article was published and changed."""

from __future__ import annotations

import json

import pytest
from describe_pages import PROSE, TITLE, facts_of, ld, page, text_with, value

from cleaner import Options, clean
from cleaner.errors import OptionError


def test_dates_keep_precision_and_never_pass_the_capture() -> None:
    head = '<meta property="article:published_time" content="2031-05-03T10:00:00Z">'
    head += ld(datePublished="2021-05-03", dateModified="2021-05-04T09:05+02:00")
    facts = facts_of(page(head))
    assert value(facts.published) == "2031-05-03T10:00:00+00:00"
    facts = facts_of(page(head), options=Options(captured="2021-06-01"))
    assert (value(facts.published), value(facts.modified)) == ("2021-05-03", "2021-05-04T09:05+02:00")
    assert [notice.code for notice in facts.notices] == ["date-in-future"]
    for captured in ("yesterday", "2021-13-01", 5):
        with pytest.raises(OptionError):
            Options(captured=captured)  # type: ignore[arg-type]


def test_visible_dates_published_and_updated_apart() -> None:
    facts = facts_of(page("", "<p>Published 3 May 2021</p><p>Updated: May 4, 2021</p>"))
    assert (value(facts.published), value(facts.modified)) == ("2021-05-03", "2021-05-04")


def test_an_ambiguous_date_is_left_out_with_a_notice() -> None:
    facts = facts_of(page("", "<p>03/04/2021</p>"))
    assert facts.published is None
    assert [notice.code for notice in facts.notices] == ["date-ambiguous"]


def test_day_and_month_stand_as_in_other_dates_of_the_page_or_its_country() -> None:
    assert value(facts_of(page("", "<p>03/04/2021</p>", "<ul class=related><li>The pier, 25/03/2021</li></ul>")).published) == "2021-04-03"
    assert value(facts_of(page("", "<p>03/04/2021</p>", "<ul class=related><li>The pier, 03/25/2021</li></ul>")).published) == "2021-03-04"
    both = "<ul class=related><li>The pier, 25/03/2021</li><li>The mole, 03/25/2021</li></ul>"
    assert facts_of(page("", "<p>03/04/2021</p>", both)).published is None
    assert value(facts_of(page("", "<p>03/04/2021</p>"), "https://quay.example.co.nz/1").published) == "2021-04-03"
    assert value(facts_of(page("", "<p>03/04/2021</p>"), "https://harbours.example.gov/1").published) == "2021-03-04"


def test_a_time_element_says_more_than_its_text() -> None:
    facts = facts_of(page("", '<p>Posted <time datetime="2021-04-03T08:05:00+02:00">03/04/2021</time></p>'))
    assert value(facts.published) == "2021-04-03T08:05:00+02:00"
    facts = facts_of(page("", '<p>Updated <time datetime="2021-04-03">two days ago</time></p>'))
    assert value(facts.modified) == "2021-04-03"


def test_a_printed_update_stands_in_for_an_unknown_publication_with_a_notice() -> None:
    facts = facts_of(page("", "<p>Last updated: May 4, 2021</p>"))
    assert (value(facts.published), value(facts.modified)) == ("2021-05-04", "2021-05-04")
    assert [notice.code for notice in facts.notices] == ["published-is-update"]
    facts = facts_of(page("", "", "<footer><p>Last updated: May 4, 2021</p></footer>"))
    assert value(facts.published) == "2021-05-04"
    facts = facts_of(page('<meta property="article:modified_time" content="2021-05-04T08:05:00Z">'))
    assert (facts.published, value(facts.modified)) == (None, "2021-05-04T08:05:00+00:00")


def test_the_date_that_the_article_was_created_comes_before_a_printed_one() -> None:
    node = {"@type": "DiscussionForumPosting", "headline": TITLE, "dateCreated": "2021-05-03"}
    head = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    assert value(facts_of(page(head, "<p>June 9, 2022</p>")).published) == "2021-05-03"


def test_a_date_in_a_sentence_of_a_text_is_not_the_articles() -> None:
    caption = "Divers at work on the third of the old piles, which was set in May 1921 and seen broken on 13.04.2025 from the mole."
    body = PROSE.replace("<p>", "").replace("</p>", "\n\n")
    document = clean(f"{TITLE}\n\n{caption}\n\n15.04.2025 09:56\n\n{body}")
    assert value(document._facts.published) == "2025-04-15T09:56"


def test_a_printed_date_knows_its_block() -> None:
    document = clean(page("", "<p>3 May 2021</p>"))
    published = document._facts.published
    assert published is not None
    assert published.block is not None
    assert document.blocks[published.block].text == "3 May 2021"


@pytest.mark.parametrize("line", ["Published: May 2021", "May 2021"])
def test_a_month_comes_back_as_a_month(line: str) -> None:
    assert value(facts_of(page("", f"<p>{line}</p>")).published) == "2021-05"


def test_a_month_in_a_sentence_is_no_date_of_publication() -> None:
    assert facts_of(page("", "<p>It was all over by May 2021.</p>")).published is None


CARD = (
    b'<section class="keep-reading"><h2>Keep reading</h2><a href="/eel"><h3>Eels</h3>'
    b'<time datetime="2026-03-05">Mar 5, 2026</time></a></section>'
)


def test_the_date_of_a_card_behind_the_article_is_not_its_own() -> None:
    assert facts_of(page().replace(b"</body>", CARD + b"</body>")).published is None


def test_a_date_above_the_title_comes_before_that_of_a_card() -> None:
    html = page().replace(b"<h1>", b"<p>May 22, 2026</p><h1>").replace(b"</body>", CARD + b"</body>")
    assert value(facts_of(html).published) == "2026-05-22"


def test_structured_data_with_quotation_marks_as_entities() -> None:
    node = ld(datePublished="2021-05-03").replace('"@type"', "&quot;@type&quot;")
    script = node[: node.index(">") + 1] + node[node.index(">") + 1 :].replace('"', "&quot;")
    assert value(facts_of(page(script)).published) == "2021-05-03"


def test_a_date_that_the_text_leaves_out_is_the_last_that_counts() -> None:
    aside = "<div class=sidebar><p>3 May 2021</p></div>"
    assert value(facts_of(page("", aside)).published) == "2021-05-03"
    assert value(facts_of(page(ld(datePublished="2021-05-01"), aside)).published) == "2021-05-01"


def test_a_date_right_above_a_flattened_text_counts_wherever_the_title_is() -> None:
    menu = [f"{TITLE} | Quay Ledger", *(f"Quay {number}" for number in range(40)), "Sign up for our newsletter", "Log in", "Privacy policy"]
    facts = facts_of(text_with(*menu, "July 27, 2022"))
    assert (value(facts.title), value(facts.published)) == (TITLE, "2022-07-27")
