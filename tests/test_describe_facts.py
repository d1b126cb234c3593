"""Facts of whole pages and texts, with their evidence; people, sites and news are invented."""

from __future__ import annotations

import json

import pytest

from cleaner import Document, Options, clean
from cleaner.errors import OptionError
from cleaner.model import Facts
from cleaner.rules.user import SiteRules, UserRules

PROSE = "".join(
    f"<p>The harbour of Port Ellery was closed for {weeks} weeks while divers repaired its piles, the master of the port "
    "told the council.</p>"
    for weeks in ("two", "three", "four", "five", "six", "seven")
)
TITLE = "Divers Reopen the Harbour of Port Ellery"


def page(head: str = "", top: str = "", end: str = "") -> bytes:
    return (
        f'<html lang="en"><head><title>{TITLE} - Quay Ledger</title>{head}</head><body><nav><a href="/">Home</a></nav>'
        f"<article><h1>{TITLE}</h1>{top}{PROSE}{end}</article></body></html>"
    ).encode()


def facts_of(raw: bytes, url: str | None = None, options: Options | None = None) -> Facts:
    document: Document = clean(raw, url=url, options=options or Options())
    return document._facts


def ld(**node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": TITLE, **node})}</script>'


def value(field: object) -> object:
    return getattr(field, "value", None)


def test_the_declared_author_is_taken_with_its_evidence() -> None:
    facts = facts_of(page(ld(author={"@type": "Person", "name": "Ann Ruhl"})))
    assert facts.authors is not None
    assert facts.authors[:2] == (["Ann Ruhl"], "json-ld article author")


def test_the_printed_author_wins_over_another_declared_one_with_a_notice() -> None:
    facts = facts_of(page(ld(author={"@type": "Person", "name": "Tom Vale"}), '<p class="byline">By Ann Ruhl</p>'))
    assert value(facts.authors) == ["Ann Ruhl"]
    assert [notice.code for notice in facts.notices] == ["authors-disagree"]


def test_the_printed_line_with_more_names_wins() -> None:
    facts = facts_of(page('<meta name="author" content="Ann Ruhl">', "<p>By <a href='/a'>Ann Ruhl</a> and <a href='/b'>Tom Vale</a></p>"))
    assert value(facts.authors) == ["Ann Ruhl", "Tom Vale"]
    assert value(facts.byline) == "By Ann Ruhl and Tom Vale"


def test_single_words_behind_a_label_do_not_outdo_declared_full_names() -> None:
    tabs = "<ul><li>Authors</li><li><a href='#m'>Tides</a></li><li><a href='#c'>Charts</a></li></ul>"
    facts = facts_of(page('<meta name="citation_author" content="Ruhl, Ann">', tabs))
    assert value(facts.authors) == ["Ann Ruhl"]


def test_accounts_are_the_authors_in_a_forum() -> None:
    node = {"@type": "DiscussionForumPosting", "headline": TITLE, "author": {"@type": "Person", "name": "quaywalker9"}}
    head = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    assert value(facts_of(page(head, "<p>Tidal Rooms</p><p>3 May 2021</p>")).authors) == ["quaywalker9"]


def test_bare_names_under_the_title_count_only_on_what_is_declared_an_article() -> None:
    assert facts_of(page("", "<p>Tidal Rooms</p>")).authors is None
    assert value(facts_of(page('<meta property="og:type" content="article">', "<p>Ann Ruhl</p>")).authors) == ["Ann Ruhl"]
    assert facts_of(page('<meta property="og:type" content="article">', "<h2>Ann Ruhl</h2>")).authors is None
    assert facts_of(page('<meta property="og:type" content="article">', "<p>Divers Reopen</p>")).authors is None


def test_a_reviewer_is_no_author() -> None:
    facts = facts_of(page("", "<p>Medically reviewed by <a>Ida Kern</a></p><p>Written by <a>Ann Ruhl</a></p>"))
    assert value(facts.authors) == ["Ann Ruhl"]


def test_names_of_comments_and_cards_do_not_count() -> None:
    other = '<div class="related"><p class="byline">By Tom Vale</p></div><div class="comments"><p class="author">Ida Kern</p></div>'
    assert facts_of(page("", "", other)).authors is None


@pytest.mark.parametrize("name", ["admin", "https://quay.example/ann", "ann@quay.example", "Quay Ledger Staff", "{{ author }}"])
def test_no_account_address_or_template_is_a_person(name: str) -> None:
    facts = facts_of(page(f'<meta name="author" content="{name}">'))
    assert facts.authors is None or value(facts.authors) == ["Quay Ledger Staff"]


def test_an_agency_is_a_source_and_no_author_beside_a_person() -> None:
    facts = facts_of(page("", "<p>By Ann Ruhl, AP</p>"), "https://quay.example/1")
    assert value(facts.authors) == ["Ann Ruhl"]
    assert [(source.name, source.kind, source.relation) for source in facts.sources] == [("AP", "agency", "contributed")]
    facts = facts_of(page("", "<p>By Associated Press</p>"), "https://quay.example/1")
    assert value(facts.authors) == ["Associated Press"]
    assert [source.name for source in facts.sources] == ["Associated Press"]


def test_a_closing_line_is_a_source_with_its_address() -> None:
    facts = facts_of(page("", "", '<p>Source: <a href="https://tidal.example/x">Tidal Weekly</a></p>'), "https://quay.example/1")
    assert [tuple(source) for source in facts.sources] == [
        ("Tidal Weekly", "outlet", "source", "https://tidal.example/x", "Source: Tidal Weekly")
    ]


def test_the_site_and_its_own_agency_are_no_sources() -> None:
    assert facts_of(page('<meta property="og:site_name" content="Quay Ledger">', "", "<p>Source: Quay Ledger</p>")).sources == []
    assert facts_of(page("", "", "<p>Source: Reuters</p>"), "https://www.reuters.com/1").sources == []


def test_a_caption_credits_a_picture() -> None:
    figure = "<figure><img src=a.jpg><figcaption>The quay. AP</figcaption></figure><table><tr><td>1</td></tr></table><p>Source: Reuters</p>"
    assert facts_of(page("", figure), "https://quay.example/1").sources == []


def test_credits_of_the_markup() -> None:
    based = {"@type": "NewsArticle", "url": "https://herald.example/1", "publisher": {"@type": "Organization", "name": "Island Herald"}}
    facts = facts_of(page(ld(isBasedOn=based)), "https://quay.example/1")
    assert [(source.name, source.relation, source.evidence) for source in facts.sources] == [
        ("Island Herald", "originally-published", "json-ld isBasedOn")
    ]
    facts = facts_of(page('<link rel="canonical" href="https://herald.example/1">'), "https://quay.example/1")
    assert [source.name for source in facts.sources] == ["herald.example"]
    assert facts_of(page('<link rel="canonical" href="https://www.quay.example/1">'), "https://m.quay.example/1").sources == []


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


def test_structured_data_with_quotation_marks_as_entities() -> None:
    node = ld(datePublished="2021-05-03").replace('"@type"', "&quot;@type&quot;")
    script = node[: node.index(">") + 1] + node[node.index(">") + 1 :].replace('"', "&quot;")
    assert value(facts_of(page(script)).published) == "2021-05-03"


@pytest.mark.parametrize(
    ("title", "headings", "wanted"),
    [
        (
            "How Divers Mended the Piles of the Harbour",
            "<h1>Harbour</h1><h2>How Divers Mended the Piles</h2>",
            "How Divers Mended the Piles",
        ),
        ("Harbour", "<h1>Harbour</h1><h2>How Divers Mended the Piles</h2>", "Harbour"),
        ("Piles: A Guide", "<h1>Piles: A Guide for Harbour Masters and Divers</h1><h1>Piles: A Guide</h1>", "Piles: A Guide"),
        ("What Is a Pile? Types, Ages and Woods", "<h1>What Is a Mooring Pile?</h1><h2>What Is a Mole?</h2>", "What Is a Mooring Pile?"),
        (
            "Divers Reopen the Old Harbour - Quay",
            "<h2>Divers Reopen the Old Harbour (tidal.example) 87</h2>",
            "Divers Reopen the Old Harbour",
        ),
    ],
)
def test_the_heading_that_is_the_title(title: str, headings: str, wanted: str) -> None:
    raw = (
        f'<title>{title}</title><meta property="og:title" content="{title}"><meta property="og:site_name" content="Quay">{headings}{PROSE}'
    )
    assert value(facts_of(raw.encode()).title) == wanted


def test_a_year_before_the_headline_is_no_kicker() -> None:
    raw = page(ld()).replace(b"<h1>", b"<h1>2021 ").replace(f"<title>{TITLE}".encode(), f"<title>2021 {TITLE}".encode())
    assert value(facts_of(raw).title) == f"2021 {TITLE}"


def test_the_questions_of_a_list_are_not_the_article() -> None:
    questions = [
        {"@type": "Question", "name": "How old are the piles of the harbour?", "acceptedAnswer": {"@type": "Answer", "text": "Old."}}
    ]
    script = f'<script type="application/ld+json">{json.dumps({"@type": "FAQPage", "mainEntity": questions})}</script>'
    raw = f"<title>Piles</title>{script}<h1>All About Mooring Piles</h1>{PROSE}<h2>How old are the piles of the harbour?</h2><p>Old.</p>"
    assert value(facts_of(raw.encode()).title) == "All About Mooring Piles"


def test_the_title_goes_without_the_site_and_the_kicker() -> None:
    assert value(facts_of(page()).title) == TITLE
    raw = page('<meta property="og:site_name" content="Quay Ledger">').replace(f"<h1>{TITLE}</h1>".encode(), b"<h1>Quay Ledger</h1>")
    assert value(facts_of(raw).title) == TITLE
    raw = page(f'<meta property="og:title" content="{TITLE}">').replace(b"<h1>", b"<h1>Harbours: ")
    assert value(facts_of(raw).title) == TITLE


def test_a_wrong_declared_language_is_corrected_with_a_notice() -> None:
    german = "<p>Der Hafen ist seit dem Morgen wieder offen, und die Boote sind auf dem Weg zu den Inseln im Westen der Bucht.</p>" * 4
    facts = facts_of(f'<html lang="en"><title>x</title><h1>Hafen</h1><article>{german}</article></html>'.encode())
    assert value(facts.language) == "de"
    assert [notice.code for notice in facts.notices] == ["language-disagrees"]


def test_tags_image_section_and_url() -> None:
    head = (
        '<meta property="og:image" content="/a.jpg"><meta property="article:section" content="Harbours">'
        '<meta name="keywords" content="quay, piles">'
        '<link rel="canonical" href="https://quay.example/1">'
    )
    facts = facts_of(page(head))
    assert value(facts.image) == "https://quay.example/a.jpg"
    assert value(facts.section) == "Harbours"
    assert value(facts.tags) == ["quay", "piles"]
    assert value(facts.url) == "https://quay.example/1"


def test_the_callers_rules_come_first() -> None:
    site = SiteRules("quay.example", byline=("//*[@id='who']",), source=("//*[@id='from']",), date=("//*[@id='when']",))
    rules = UserRules("quay.toml", sites=(site,))
    end = '<p id="who">Ida Kern</p><p id="from">From: Tidal Weekly</p><p id="when">3 May 2021</p>'
    facts = facts_of(page(ld(author="Tom Vale", datePublished="2020-01-01"), "", end), "https://quay.example/1", Options(rules=rules))
    assert (value(facts.authors), value(facts.published)) == (["Ida Kern"], "2021-05-03")
    assert facts.sources[0].name == "Tidal Weekly"


def test_a_flattened_text() -> None:
    body = "\n\n".join(PROSE.replace("<p>", "").split("</p>")).strip()
    top = f"Support Quay Ledger - Go Ad-Free!\n\n{TITLE}\n\nThe master of the port hopes for a quiet winter"
    text = f"{top}\n\nBy Ann Ruhl\n\n3 May 2021\n\n{body}\n\nSource: TASS\n"
    document = clean(text)
    facts = document._facts
    assert (value(facts.title), value(facts.authors), value(facts.published)) == (TITLE, ["Ann Ruhl"], "2021-05-03")
    assert value(facts.byline) == "By Ann Ruhl"
    assert [source.name for source in facts.sources] == ["TASS"]
    assert "Source: TASS" not in document.text
    assert "By Ann Ruhl" not in document.text


def test_a_byline_label_on_its_own_line_of_a_text() -> None:
    lines = PROSE.replace("<p>", "").replace("</p>", "\n")
    document = clean(f"Quay Ledger\n{TITLE}\nvon\nAPA\n3 May 2021\n{lines}")
    assert value(document._facts.title) == TITLE
    assert [source.name for source in document._facts.sources] == ["APA"]


def test_a_name_signs_under_the_last_paragraph_and_nowhere_else() -> None:
    assert value(facts_of(page("", "", "<p>Ann Ruhl</p>")).authors) == ["Ann Ruhl"]
    assert facts_of(page("", "", "<h4>Ann Ruhl</h4>")).authors is None
    assert facts_of(page("", "", "<div><div><p>Tidal Calculator</p></div></div>")).authors is None
    document = clean(f"{TITLE}\n\n" + PROSE.replace("<p>", "").replace("</p>", "\n\n") + "So it goes.\n\nAnn Ruhl\n")
    assert value(document._facts.authors) == ["Ann Ruhl"]


def test_a_date_in_a_sentence_of_a_text_is_not_the_articles() -> None:
    caption = "Divers at work on the third of the old piles, which was set in May 1921 and seen broken on 13.04.2025 from the mole."
    body = PROSE.replace("<p>", "").replace("</p>", "\n\n")
    document = clean(f"{TITLE}\n\n{caption}\n\n15.04.2025 09:56\n\n{body}")
    assert value(document._facts.published) == "2025-04-15T09:56"
