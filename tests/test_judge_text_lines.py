"""Flattened pages lose their boilerplate by the shape of its lines; texts without boilerplate are kept whole."""

from __future__ import annotations

import pytest
from conftest import is_linear
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import clean
from cleaner.judge.text_lines import drop_above_title, judge_text_lines, kept_lines, mean_score
from cleaner.model import Block, Kind, Verdict

MENU = "Home News Harbour Ferries Weather Sport Football Rowing Culture Books Film Jobs Boats Cars Contact Login Search".split()
TEASERS = [
    "Pier to be rebuilt",
    "3 hours ago",
    "Eleven gulls counted at Garth",
    "5 hours ago",
    "What the tide brought in this week",
    "Yesterday",
]
FOOT = ["About us", "Contact", "Privacy Policy", "Terms of use", "© Velm Courier", "All rights reserved", "Facebook", "Instagram"]
BODY = [
    "The ferry came in at nine with eleven people aboard, and nobody on the quay was surprised, since it had always done so.",
    "Captain Orlo, who had the wheel, said later that the tide had been against him all the way. He had no wish to say more than that.",
    "“We wait for no one,” he told the harbour master, “and no one has ever waited for us.” The company did not reply.",
    "A new timetable is to come into force in spring. It gives the crossing eight minutes more, which the captain calls a holiday.",
    "The council has asked for a second boat, for the third time in as many years, and the ministry has promised an answer.",
]
VERSE = ["The river keeps its counsel", "and the ferry keeps its time,", "the boatman has a shilling", "and the widow has a dime."]


def judged(*texts: str) -> list[bool]:
    return [verdict.kept for verdict in judge_text_lines([Block(text) for text in texts])]


def test_menus_and_teasers_around_an_article_go() -> None:
    kept = judged(*MENU, "Ferry late again", *BODY, "Related articles", *TEASERS, *FOOT)
    start = len(MENU) + 1
    assert not any(kept[: len(MENU)])
    assert all(kept[start : start + len(BODY)])
    assert not any(kept[start + len(BODY) :])


def test_one_line_of_boilerplate_costs_only_short_lines_beside_prose() -> None:
    places = [f"Saltmere {number}" for number in range(20)]
    kept = judged(*places, "Ferry late again", *BODY, "Cookie settings")
    assert not any(kept[:20])
    assert all(kept[21:26])
    assert all(judged("Dear Margaret,", *BODY, "Yours,", "Ida", "Cookie settings"))
    assert all(judged("Home", *VERSE * 3))


def test_lines_above_the_title_go_if_they_are_few() -> None:
    blocks = [Block(text) for text in (BODY[0], "Ferry late again", *BODY[1:])]
    verdicts = [Verdict(True, "shape.article")] * len(blocks)
    assert [verdict.kept for verdict in drop_above_title(blocks, verdicts, 1)] == [False, *[True] * (len(blocks) - 1)]
    assert all(verdict.kept for verdict in drop_above_title(blocks[:4], verdicts[:4], 3))
    whole = [Verdict(True, "shape.text")] * len(blocks)
    assert drop_above_title(blocks, whole, 1) == whole


def test_the_fields_of_a_message_go() -> None:
    verdicts = judge_text_lines([Block(text) for text in ("From: Ann Ruhl", "Subject: Ferries", "X-Mailer: Quay", *BODY, "From: here")])
    assert [verdict.rule for verdict in verdicts] == ["shape.mail-header"] * 3 + ["shape.text"] * (len(BODY) + 1)


def test_rules_name_the_shape() -> None:
    verdicts = judge_text_lines([Block(text) for text in (*MENU, *BODY, *FOOT)])
    assert verdicts[0].rule == "shape.menu"
    assert verdicts[len(MENU)].rule == "shape.article"
    assert all(verdict.score is not None and 0 <= verdict.score <= 1 for verdict in verdicts)


@pytest.mark.parametrize(
    "texts",
    [
        [*VERSE * 20, "Home", *VERSE],
        ["“Where to?”", "“Over.”", "“And back?”", "“No.”", "He paid, and sat down.", "“You again.”"],
        ["Green sauce", "2 egg yolks", "a pinch of salt", "200 ml mild oil", "Beat the yolks.", "Yellow sauce", "2 egg yolks"],
        ["Ferry late", "By Ada Brandt", "12 June", *BODY, "Source: TASS"],
        ["Support the Courier - Go Ad-Free!", "Ferry late", *BODY[:2], "Our commenting rules: be brief."],
    ],
    ids="verse dialogue recipe article seed".split(),
)
def test_texts_without_boilerplate_are_kept_whole(texts: list[str]) -> None:
    assert all(judged(*texts))


def test_markup_to_be_copied_goes() -> None:
    verdicts = judge_text_lines([Block(text) for text in (*MENU, *BODY, "Copy this article", *(f"<p>{text}</p>" for text in BODY), *FOOT)])
    assert {verdict.rule for verdict in verdicts[len(MENU) + len(BODY) + 1 : -len(FOOT)]} == {"shape.markup"}


def test_headings_inside_an_article_stay() -> None:
    blocks = [Block(text) for text in MENU] + [Block(BODY[0]), Block(BODY[1]), Block("A second boat", kind=Kind.HEADING)]
    blocks += [Block(text) for text in (*BODY[2:], *FOOT)]
    assert judge_text_lines(blocks)[len(MENU) + 2].kept


def test_no_blocks() -> None:
    assert judge_text_lines([]) == []


def test_the_list_of_links_of_a_text_browser_goes_and_that_of_an_author_stays() -> None:
    links = [
        Block("References"),
        Block("Visible links:"),
        *(Block(f"https://velm.example/{number}", kind=Kind.ITEM) for number in range(8)),
    ]
    body = [Block(text) for text in BODY]
    marked = [body[0]._replace(links=1), *body[1:]]
    assert {verdict.rule for verdict in judge_text_lines([*marked, *links])[len(body) :]} == {"shape.links"}
    assert all(verdict.kept for verdict in judge_text_lines([*body, *links]))


def test_prose_is_found_in_a_text_that_is_longer_than_any_page() -> None:
    prose = [f"{number}. {' '.join(BODY)}" for number in range(6)]
    kept = judged(*MENU, *(f"The boat {number} is late." for number in range(20_000)), *prose, *FOOT)
    assert kept[-len(FOOT) - 6 : -len(FOOT) - 4] == [True, True]


def test_a_line_between_kept_ones_is_kept_from_a_lower_chance_on() -> None:
    blocks = [Block(text) for text in BODY]
    assert kept_lines(blocks, [0.9, 0.9, 0.32, 0.9, 0.1]) == [True, True, True, True, False]
    assert kept_lines(blocks, [0.9, 0.9, 0.9, 0.1, 0.32]) == [True, True, True, False, False]
    assert kept_lines(blocks, [0.0] * 5) == [False] * 5


def test_the_confidence_is_the_mean_score_of_the_kept_characters() -> None:
    blocks = [Block("abc"), Block("d"), Block("efgh")]
    verdicts = [Verdict(True, "shape.article", "", 0.9), Verdict(True, "shape.article", "", 0.5), Verdict(False, "shape.menu", "", 0.1)]
    assert mean_score(blocks, verdicts) == pytest.approx((3 * 0.9 + 0.5) / 4)
    assert mean_score([], []) == 0.0


@given(st.lists(st.sampled_from([*MENU, *BODY, *TEASERS, *FOOT, "1", "?", "…", "https://velm.example/a"]), max_size=60))
@settings(max_examples=100)
def test_every_block_has_a_verdict(texts: list[str]) -> None:
    assert len(judged(*texts)) == len(texts)


def test_time_is_linear() -> None:
    assert is_linear(lambda times: judged(*[*MENU, *BODY, *FOOT] * times), 100)


def test_a_flattened_page_from_bytes_to_text() -> None:
    page = "\n".join([*MENU, "", "Ferry late again", "", *BODY, "", "You may also like", *TEASERS, "", *FOOT])
    text = clean(page.encode()).text
    assert all(paragraph in text for paragraph in BODY)
    assert not any(line in text.split("\n\n") for line in (*MENU, *TEASERS, *FOOT))
