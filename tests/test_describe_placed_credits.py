"""Where credits count in a page: at the head, between paragraphs, at the end; not beside pictures. All but the agencies is invented."""

from __future__ import annotations

import pytest
from describe_pages import PROSE, TITLE, facts_of, page, text_with

URL = "https://quay.example/1"


def names(top: str = "", end: str = "") -> list[str]:
    return [source.name for source in facts_of(page("", top, end), URL).sources]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("AFP", "AFP"),
        ("(AP)", "AP"),
        ("The Associated Press", "The Associated Press"),
        ("AFP, Port Ellery", "AFP"),
        ("Associated Press in Port Ellery", "Associated Press"),
        ("PTI | Updated: May 3, 2022 10:12 IST", "PTI"),
        ("Reuters 10/12/2018", "Reuters"),
        ("World - Reuters, 3 May 2021", "Reuters"),
        ("Ann Ruhl, AP Business Writer", "AP"),
        ("By ANN RUHL, Associated Press Writer 42 minutes ago", "Associated Press"),
        ("By Ann Ruhl, CNN", "CNN"),
        ("By Ann Ruhl / Harbour Tribune", "Harbour Tribune"),
        ("By ANN RUHL Harbour Post-Gazette Tuesday, January 15, 2008", "Harbour Post-Gazette"),
        ("May 3, 2022, 10:12 AM / Source: Tidal Radio", "Tidal Radio"),
        ("03/05/2022 - 10:12 - Fonte: Agência Brasil - Foto: Davi Moniz", "Agência Brasil"),
        ("2022年05月03日10:12 来源：新华网 码头晚报", "新华网"),
        ("3. Mai 2021 | Quelle: dpa | Hafenpost", "dpa"),
        ("PORT ELLERY, Maine (AFP)", "AFP"),
        ("Courtesy of Inland Harbour Review", "Inland Harbour Review"),
        ("Article from: AAP", "AAP"),
        ("By Ann Ruhl and Rolf Ahn The Associated Press", "The Associated Press"),
        ("By Ann RuhlThe Associated Press", "The Associated Press"),
        ("Haberler - İhlas Haber Ajansı", "İhlas Haber Ajansı"),
        ("Das ist eine maschinelle Übersetzung eines Textes unserer Kollegen vom Guardian.", "Guardian"),
    ],
)
def test_lines_at_the_head(line: str, name: str) -> None:
    assert names(f"<p>{line}</p>") == [name]


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Ruhl",
        "Ann Ruhl / Reuters",
        "By Ann Ruhl, Harbour Editor",
        "By Ann Ruhl, Quay Ledger",
        "First published on Tue 3 May 2022 10.12 BST",
    ],
)
def test_lines_at_the_head_without_a_source(line: str) -> None:
    assert names(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "Copyright 2008 by The Associated Press. All rights reserved. This material may not be published or rewritten.",
            "The Associated Press",
        ),
        ("Copyright © 2008 Agence France Presse.", "Agence France Presse"),
        ("From the book Rivets and Rain by Ann Ruhl.", "Rivets and Rain"),
        ("Excerpted from “Rivets and Rain” with permission of the publisher.", "Rivets and Rain"),
        ("Articles from Annals of Harbours are provided here courtesy of Ellery Academic Press", "Annals of Harbours"),
        ("This story was produced in partnership with the Pulitzer Center.", "Pulitzer Center"),
        ("With reporting by Associated Press writer Ann Ruhl", "Associated Press"),
        ("Original-Content von: Tidal Foods GmbH, übermittelt durch news aktuell", "Tidal Foods GmbH"),
        ("Source: Tidal Radio Posted on: 3 May 2021", "Tidal Radio"),
        ("(Quelle: nah &amp; fern…)", "nah & fern"),
    ],
)
def test_lines_at_the_end(line: str, name: str) -> None:
    assert names("", f"<p>{line}</p>")[:1] == [name]


@pytest.mark.parametrize(
    "line",
    [
        "© AFP / Ann Ruhl",
        "© Ann Ruhl (KNA)",
        "Who waits at the quay. © dpa",
        "Divers at the quay (dpa)",
        "This story was developed in partnership with Quay Foods by our team.",
        "The barge first appeared in West Fenland after the flood.",
        "© 2021 Quay Post Media Group",
    ],
)
def test_lines_at_the_end_without_a_source(line: str) -> None:
    assert names("", f"<p>{line}</p>") == []


def test_an_outlet_under_the_byline() -> None:
    assert names("<p>By Ann Ruhl</p><p>Harbour News Tribune</p>") == ["Harbour News Tribune"]
    assert names("<p>Harbour News Tribune</p>") == []


def test_a_table_that_lays_out_the_page_holds_no_data() -> None:
    layout = f"<table><tr><td><h1>{TITLE}</h1></td></tr><tr><td>Author: DPA</td></tr><tr><td>{PROSE}</td></tr></table>"
    assert [source.name for source in facts_of(f"<html><body>{layout}</body></html>".encode(), URL).sources] == ["DPA"]
    rows = "".join(f"<tr><td>{year}</td><td>{year * 3} t</td></tr>" for year in range(2001, 2007))
    assert names("", f"<table>{rows}<tr><td>Source: Reuters</td><td></td></tr></table>") == []


def test_an_agency_between_the_paragraphs_can_close_the_article() -> None:
    pier = "<p>Pier number {} was built by another town, and it holds as many boats as the town had in that year, or a few more.</p>"
    box = "".join(pier.format(number) for number in range(9))
    assert names("", f"<p>(AFP)</p><h2>The harbour in numbers</h2>{box}") == ["AFP"]


def test_an_outlet_owns_the_text_only_where_the_site_says_its_own_name() -> None:
    line = "<p>© 2022 Harbour Business Journal</p>"
    assert names("", line) == []
    raw = page('<meta property="og:site_name" content="Tidal Radio">', "", line)
    assert [source.name for source in facts_of(raw, URL).sources] == ["Harbour Business Journal"]
    raw = page('<meta property="og:site_name" content="The Business Journal of Quay">', "", "<p>© 2022 Quay Business Journal</p>")
    assert facts_of(raw, "https://journals.example/quay-business-journal/1").sources == []


def test_the_owner_of_a_flattened_text_can_be_the_site() -> None:
    assert facts_of(text_with(TITLE) + "\nCopyright 2021 The Harbour Courier\n").sources == []


def test_an_agency_that_is_an_item_or_comes_after_the_lead_needs_a_date_below_it() -> None:
    dated = "<ul><li>EFE</li><li>03/05/2022</li></ul>"
    picture = "<figure><img src=p.jpg><figcaption>The pier on Monday. / EFE</figcaption></figure>"
    assert names(dated) == names(picture + dated) == ["EFE"]
    assert names("<ul><li>EFE</li><li>Ports</li></ul>") == names(picture + "<p>EFE</p>") == []
    lead = f"<p>{'The tide came in at nine, and the ferry with it, as the book had said it would. ' * 2}</p>"
    assert names(lead + "<ul><li>PTI Mumbai</li><li>Last Updated: May 3, 2022, 9:27 PM</li></ul>") == ["PTI"]


def test_an_agency_in_a_heading_of_its_own_is_a_byline_only_right_under_the_title() -> None:
    assert names("<h4>Reuters</h4>") == ["Reuters"]
    assert names("<h2>Two gulls on a wall</h2><h4>Reuters</h4>") == []


def test_a_line_under_a_caption_or_a_teaser_credits_that() -> None:
    assert names("<div><img src=p.jpg></div><p>The pier on Monday.</p><p>Quelle: dpa</p>") == []
    assert names("<div><img src=p.jpg></div><p>Thu, 2008-01-17 15:17.</p><p>By: Ann Ruhl, THE CANADIAN PRESS</p>") == ["THE CANADIAN PRESS"]
    assert names(end='<div class="teaser"><a href="/2">A crane has toppled over</a><p>Quelle: Reuters</p></div>') == []


def test_another_outlet_of_a_joint_publication_is_no_person() -> None:
    line = "This article is a joint publication of the Quay Ledger and Dockside Monthly, a magazine about work at sea and in port."
    assert names(end=f"<p>{line}</p>") == ["Dockside Monthly"]


def test_the_site_beside_another_paper_and_a_label_far_below() -> None:
    raw = page('<meta property="og:site_name" content="Quay Ledger">', "", "<p>Quay Ledger / Harbour Weekly</p>")
    assert [source.name for source in facts_of(raw, URL).sources] == ["Harbour Weekly"]
    assert names(end="<p>Ann Ruhl / Tom Vale</p>") == []
    below = "".join(f"<p><a href=/{topic}>{topic}</a></p>" for topic in "Piers Boats Gulls Tides Ropes Nets".split())
    assert names(end=f"<footer>{below}<p>Source: Tidal Radio</p></footer>") == ["Tidal Radio"]


def test_two_agencies_in_a_cell_below_the_text_own_it() -> None:
    assert names(end="<table><tr><td>Print</td><td>Send</td><td>1</td><td>2</td><td>© Sapa - AFP</td></tr></table>") == ["Sapa", "AFP"]
