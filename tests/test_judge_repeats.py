"""Accidental repeats are dropped, and intended ones stay."""

from __future__ import annotations

import pytest
from conftest import is_linear
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.judge.repeats import judge_repeats, normalise
from cleaner.model import Block, Kind, Verdict
from cleaner.options import Options, Repeats
from cleaner.read.page import read_page

KEPT = Verdict(True, "test.kept")
FERRY = "The ferry came in at nine with eleven people aboard, and nobody on the quay was much surprised. It left again before noon, empty."
TIDE = (
    "Captain Orlo, who had the wheel, said later that the tide had been against him from the lighthouse on, as it often is in that month."
)
BRICKS = "The cargo of bricks was brought ashore during the night by volunteers from both towns, who asked for soup and were given some."
COURT = "A court will decide in spring who owns what is left of the pier; until then the gulls do, and they are not easy landlords to have."
PIER = "Nobody has claimed the old pier since the company that built it was wound up, and the council would rather that it stayed so."
QUESTION = "How do you know, when nobody tells you, that a bell is finished at last?"
HEADING = Block("What the harbour office says about the ferry and its captain", kind=Kind.HEADING)
CAPTION = "The ferry at the quay before the storm. Photo: harbour office"
REFRAIN = "The far bank is higher than the near bank is low"


def judged(*texts: str | Block, how: Repeats = Repeats.NEAR) -> list[Verdict]:
    blocks = [text if isinstance(text, Block) else Block(text) for text in texts]
    return judge_repeats(blocks, [KEPT] * len(blocks), how)


def dropped(*texts: str | Block, how: Repeats = Repeats.NEAR) -> list[int]:
    return [index for index, verdict in enumerate(judged(*texts, how=how)) if not verdict.kept]


@pytest.mark.parametrize(
    "copy",
    [
        FERRY,
        FERRY.upper(),
        FERRY.replace(",", ""),
        f"“{FERRY}”",
        FERRY.replace(" and ", " — and "),
        FERRY.replace(".", "!"),
    ],
)
def test_copies_in_the_same_words_go(copy: str) -> None:
    verdicts = judged(FERRY, TIDE, BRICKS, copy, COURT)
    assert [verdict.kept for verdict in verdicts] == [True, True, True, False, True]
    assert verdicts[3] == Verdict(False, "repeat.exact", "repeats block 0, 100% the same", repeats=0)


def test_off_drops_nothing_and_exact_only_the_same_words() -> None:
    cut = FERRY[:70] + "…"
    assert dropped(FERRY, TIDE, FERRY, cut, how=Repeats.OFF) == []
    assert dropped(FERRY, TIDE, FERRY, cut, how=Repeats.EXACT) == [2]
    assert dropped(FERRY, TIDE, FERRY, cut) == [2, 3]


@pytest.mark.parametrize("cut", [FERRY[:71] + "...", FERRY.split(". ")[0], f"“{FERRY.split('. ')[0]}”", FERRY[:75] + "…"])
def test_the_longer_of_a_cut_and_its_paragraph_stays(cut: str) -> None:
    verdicts = judged(cut, TIDE, FERRY, BRICKS)
    assert [verdict.rule for verdict in verdicts] == ["repeat.cut", "test.kept", "test.kept", "test.kept"]
    assert verdicts[0].repeats == 2


def test_edited_words_make_a_near_repeat() -> None:
    edited = FERRY.replace("nobody on the quay was much surprised", "no one on the quay was surprised")
    verdicts = judged(TIDE, edited, BRICKS, FERRY)
    assert [index for index, verdict in enumerate(verdicts) if not verdict.kept] == [1]
    assert verdicts[1].rule == "repeat.near"
    assert "% the same" in verdicts[1].reason


@pytest.mark.parametrize(("old", "new"), [("eleven", "twelve 12"), ("quay", "Velm"), ("nine", "9")])
def test_other_numbers_and_names_are_other_facts(old: str, new: str) -> None:
    assert dropped(FERRY.replace("eleven", "11").replace("the quay", "the Garth"), TIDE, FERRY.replace(old, new)) == []


def test_paragraphs_are_a_better_copy_than_all_of_them_in_one() -> None:
    verdicts = judged(" ".join((FERRY, TIDE, BRICKS)), FERRY, TIDE, BRICKS, COURT)
    assert [verdict.kept for verdict in verdicts] == [False, True, True, True, True]
    assert verdicts[0].rule == "repeat.whole"


def test_a_run_goes_with_its_short_lines() -> None:
    heading = Block("Night", kind=Kind.HEADING)
    verdicts = judged("Ferry late", FERRY, heading, TIDE, BRICKS, COURT, "Ferry late", FERRY, heading, TIDE, BRICKS, COURT)
    assert [index for index, verdict in enumerate(verdicts) if not verdict.kept] == [6, 7, 8, 9, 10, 11]
    assert verdicts[8].rule == "repeat.run"


def test_a_line_at_head_and_tail_is_a_banner() -> None:
    verdicts = judged("Keep the Courier afloat this year!", "Ferry late", FERRY, TIDE, BRICKS, "Keep the Courier afloat this year!")
    assert verdicts[0].kept
    assert verdicts[5].rule == "repeat.banner"


def test_captions_that_come_again_go() -> None:
    assert dropped(CAPTION, FERRY, TIDE, BRICKS, CAPTION, COURT, PIER, CAPTION + ".") == [4, 7]


VERSE = (
    "The river keeps its counsel and the ferry keeps its time",
    "The boatman has a shilling and the widow has a dime",
    "Carry me over, carry me slow",
    REFRAIN,
)
DAYS = [
    f"Day {n}: We walked {n + 3} miles along the towpath, saw two herons and slept at a lock-keeper's cottage. The weather was dry."
    for n in range(1, 6)
]
CLAUSE = "Der {} wird von der Versammlung für zwei Jahre gewählt, und die Wiederwahl ist ohne jede Einschränkung zulässig."
ENTRY = "It is heavy, slow and silent, and it will outlive you."


@pytest.mark.parametrize(
    "texts",
    [
        [*VERSE, *VERSE[2:], "I bought a coat in April and I sold it in July", *VERSE[2:]],
        ["“Were you at the mill?”", "“No.”", "“Do you own a green bicycle, or have you ever owned a green bicycle?”", "“No.”"] * 2,
        [
            "Mix the flour and the water.",
            *["Cover the bowl with a cloth and leave it in a cool place for thirty minutes.", "Fold the dough."] * 3,
        ],
        DAYS,
        ["§ 1", CLAUSE.format("Vorstand"), "§ 2", CLAUSE.format("Kassenwart"), "§ 3", CLAUSE.format("Wasserwart")],
        ["The Orlo Steady", ENTRY, "The Quill Rapid", "Fifty-two pounds.", "The Brindle One", ENTRY],
        ["Question", QUESTION, FERRY, "Question", TIDE, QUESTION, COURT],
        [FERRY, "At nine, with eleven on board, the boat reached the quay, to nobody's surprise; by noon it was gone, empty.", TIDE],
        [Block("200 ml of mild oil, and the juice of half a lemon, strained", kind=Kind.ITEM)] * 3,
        [Block(FERRY, kind=Kind.CODE), TIDE, Block(FERRY, kind=Kind.CODE)],
        [Block(FERRY, kind=Kind.CELL)] * 2,
        [HEADING, FERRY, HEADING, TIDE],
    ],
    ids="verse dialogue steps days clauses entries questions retold items code cells headings".split(),
)
def test_what_belongs_there_stays(texts: list[str | Block]) -> None:
    assert dropped(*texts) == []


def test_verse_set_with_line_breaks_stays() -> None:
    chorus = "<p>Carry me over, carry me slow,<br>The far bank is higher than the near bank is low,<br>"
    chorus += "Carry me over the river below,<br>The bells have been ringing.</p>"
    page = read_page(f"<html><body>{chorus}<p>{FERRY}</p>{chorus}<p>{TIDE}</p></body></html>", None, Options())
    assert all(verdict.kept for verdict in judge_repeats(page.blocks, [KEPT] * len(page.blocks), Repeats.NEAR, page.outline))


def dropped_texts(body: str) -> list[str]:
    page = read_page(f"<html><body>{body}</body></html>".encode(), None, Options())
    verdicts = judge_repeats(page.blocks, [KEPT] * len(page.blocks), Repeats.NEAR, page.outline)
    return [block.text for block, verdict in zip(page.blocks, verdicts, strict=True) if not verdict.kept]


FILLER = (
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. "
    "Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat."
)


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{FERRY} {TIDE}</p><p>{TIDE}</p><p>{BRICKS}</p>",  # the second half of a paragraph, as a paragraph
        f"<p>{BRICKS}</p><p>{TIDE}</p><p>{FERRY} {TIDE}</p>",
        f"<p>{FILLER}</p><p>{FILLER}</p>",
        f"<p>{FILLER}</p><h2>More</h2><p>{FILLER}</p><p>{FILLER.split('. ')[1]}</p>",
        f"<p>{FERRY}</p><p>{TIDE}</p>" * 4,  # a text that only fills a page
        "".join(f"<p>{a} {b}</p><p>{b}</p>" for a, b in ((FERRY, TIDE), (BRICKS, COURT), (PIER, QUESTION * 2))),
    ],
)
def test_filler_and_halves_of_paragraphs_stay(body: str) -> None:
    assert dropped_texts(body) == []


@pytest.mark.parametrize(
    "box",
    [
        f"<blockquote>{TIDE}</blockquote>",
        f"<aside><p>{TIDE}</p></aside>",
        f"<div><p>{TIDE}</p></div>",
        f"<p class=pull>{TIDE}</p>",
        f"<p><b>{TIDE}</b></p>",
        f"<p>“{TIDE}”</p>",
    ],
)
def test_pull_quotes_go_however_they_are_set(box: str) -> None:
    assert len(dropped_texts(f"<p>{BRICKS}</p><p>{FERRY} {TIDE}</p>{box}<p>{COURT}</p>")) == 1


def test_a_teaser_goes_before_its_text() -> None:
    assert dropped_texts(f"<p>{FERRY}</p><p>{BRICKS}</p><p>{FERRY} {TIDE}</p><p>{COURT}</p>") == [FERRY]


def test_what_was_dropped_before_is_not_compared() -> None:
    verdicts = [Verdict(False, "content.outside"), KEPT]
    assert judge_repeats([Block(FERRY), Block(FERRY)], verdicts, Repeats.NEAR) == verdicts


def test_repeats_always_name_a_kept_block() -> None:
    texts = [FERRY[:71] + "…", FERRY, FERRY.upper(), TIDE, FERRY.replace("much ", ""), FERRY]
    verdicts = judged(*texts)
    assert sum(verdict.kept for verdict in verdicts) == 2
    assert all(verdicts[verdict.repeats].kept for verdict in verdicts if verdict.repeats is not None)


@given(
    st.lists(
        st.sampled_from([FERRY, FERRY.upper(), FERRY[:80] + "…", TIDE, BRICKS, REFRAIN, "No.", CAPTION, TIDE.replace("often", "always")]),
        max_size=14,
    )
)
@settings(max_examples=300)
def test_no_paragraph_is_lost(texts: list[str]) -> None:
    verdicts = judged(*texts)
    kept = " ".join(normalise(text) for text, verdict in zip(texts, verdicts, strict=True) if verdict.kept)
    for text, verdict in zip(texts, verdicts, strict=True):
        if not verdict.kept:
            assert verdict.repeats is not None
            assert verdicts[verdict.repeats].kept
            assert verdict.rule == "repeat.near" or normalise(text.rstrip("…"))[:60] in kept


@pytest.mark.parametrize("text", [FERRY, "No.", "x" * 100, "The tide came in. " * 40])
def test_time_is_linear(text: str) -> None:
    assert is_linear(lambda count: judge_repeats([Block(text)] * count, [KEPT] * count, Repeats.NEAR), 5_000)


LIST = "<ul><li>The ferry stays.</li><li>The pier goes.</li></ul>"


@pytest.mark.parametrize(
    ("first", "second", "copies"),
    [
        (f"<div class=desktop-only>{LIST}</div>", f"<div class=mobile-only>{LIST}</div>", 2),
        (f"<div class='box hidden-xs'><h3>In short</h3>{LIST}</div>", f"<div class='box visible-xs'><h3>In short</h3>{LIST}</div>", 3),
        (f"<div class='d-none d-lg-block'>{LIST}</div>", f"<div class=d-lg-none>{LIST}</div>", 2),
        (f"<div class=desktop-only>{LIST}</div>", "<div class=mobile-only><ul><li>The ferry stays.</li><li>More</li></ul></div>", 0),
        (f"<div class=monday>{LIST}</div>", f"<div class=tuesday>{LIST}</div>", 0),
        (f"<div class=mobile-only>{LIST}{LIST}</div>", "", 0),
    ],
)
def test_lists_for_two_widths_of_the_screen(first: str, second: str, copies: int) -> None:
    page = read_page(f"<html><body><p>{FERRY}</p>{first}<p>{TIDE}</p>{second}<p>{COURT}</p></body></html>", None, Options())
    verdicts = judge_repeats(page.blocks, [KEPT] * len(page.blocks), Repeats.NEAR, page.outline)
    assert [verdict.rule for verdict in verdicts if not verdict.kept] == ["repeat.run"] * copies
