"""Flattened text to blocks: line ends, wrapping, lists, tables, what text browsers leave behind, headings."""

from __future__ import annotations

import textwrap

import pytest
from conftest import is_linear
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.model import Block, Decoded, InputKind, Kind, Outline
from cleaner.read.page import sniff
from cleaner.read.plaintext import clean_text, find_paragraphs

LONG = (
    "The ferry came in at nine with eleven people aboard, and nobody on the quay was much surprised, "
    "since it had done so every morning for a year."
)
LONGER = (
    "Captain Orlo, who had the wheel, said later that the tide had been against him from the lighthouse "
    "on. He had no wish to say more than that."
)
VERSE = (
    "Carry me over, carry me slow,\nThe far bank is high and the near bank is low,\nCarry me over the "
    "river below,\nThe bells have been ringing since long ago."
)


def read(text: str) -> tuple[Outline, list[Block]]:
    return find_paragraphs(clean_text(text))


def texts(text: str) -> list[str]:
    return [block.text for block in read(text)[1]]


def kinds(text: str) -> list[tuple[str, str]]:
    outline, blocks = read(text)
    return [(outline.tags[block.element], block.text) for block in blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_paragraphs_parted_by_blank_lines(end: str) -> None:
    assert texts(f"{LONG}{end}{end} {end}{LONGER}{end}") == [LONG, LONGER]


@pytest.mark.parametrize("width", [60, 66, 72, 78, 100])
@pytest.mark.parametrize("indent", ["", "   "])
def test_wrapped_paragraphs_are_joined(width: int, indent: str) -> None:
    wrapped = "\n\n".join(
        textwrap.fill(each, width, initial_indent=indent, subsequent_indent=indent) for each in (LONG, LONGER, "Short.", LONG)
    )
    assert texts(wrapped) == [LONG, LONGER, "Short.", LONG]


def test_wrapped_text_parts_paragraphs_without_blank_lines() -> None:
    wrapped = textwrap.fill(LONG, 60) + "\nBy Ada Brandt\n" + textwrap.fill(LONGER, 60)
    assert texts(wrapped) == [LONG, "By Ada Brandt", LONGER]


def test_words_broken_at_hyphens_are_closed_up() -> None:
    text = textwrap.fill("In the very early hours of that cold morning the well-known captain took the ferry out, and the pilot slept.", 58)
    assert "well-\n" in text
    assert "the well-known captain" in texts(text)[0]


def test_one_paragraph_a_line() -> None:
    assert texts(f"{LONG}\n{LONGER}\n{LONG}") == [LONG, LONGER, LONG]


def test_verse_keeps_its_lines() -> None:
    assert texts(VERSE) == VERSE.split("\n")


def test_pieces_of_a_sentence_are_joined() -> None:
    pieces = (
        "The ferry, a ship of the company that owns most of the bay,\ncame in at nine, the harbour "
        "master\nsaid to everyone on the quay who would listen to him that day, and to several who would "
        "not, which was most of the company there\n, and it left at ten."
    )
    assert texts(pieces) == [pieces.replace("\n,", ",").replace("\n", " ")]


def test_items_nest_by_their_indent() -> None:
    outline, blocks = read("Fares:\n  * Adults\n      + Return\n      + Single\n  * Children\n\n1. Board\n2. Sit down\n")
    assert [(block.kind, block.text) for block in blocks[1:]] == [
        (Kind.ITEM, text) for text in ("Adults", "Return", "Single", "Children", "Board", "Sit down")
    ]
    parents = [outline.parents[block.element] for block in blocks[1:]]
    assert parents[0] == parents[3] != parents[1] == parents[2]
    assert outline.parents[parents[1]] == blocks[1].element
    assert [outline.tags[parent] for parent in parents] == ["ul", "ul", "ul", "ul", "ol", "ol"]


def test_a_number_alone_makes_no_item() -> None:
    assert kinds("1. Mai 1889 war ein Feiertag\n\nEr fiel auf einen Montag.")[0] == ("p", "1. Mai 1889 war ein Feiertag")


def test_dialogue_with_dashes_is_no_list() -> None:
    assert kinds("— Where to?\n\n— Over.\n\n– And back?")[0] == ("p", "— Where to?")


def test_tables_are_kept_as_they_are() -> None:
    table = "Route\tFee\nVelm\tNone\nGarth\t2 pounds"
    columns = "Route       Fee    Booking\nVelm        None   no\nGarth Bay   2      yes"
    assert kinds(f"{LONG}\n\n{table}\n\n{LONG}\n\n{columns}") == [("p", LONG), ("pre", table), ("p", LONG), ("pre", columns)]


def test_quoted_mail_is_left_alone() -> None:
    mail = "> On Monday Ada wrote:\n>> no ferry today\n> and so it was"
    assert kinds(f"It was late.\n{mail}\nYours, Pell") == [("p", "It was late."), ("pre", mail), ("p", "Yours, Pell")]


def test_fenced_code_is_kept() -> None:
    assert kinds("Look:\n```python\nif late:\n    wait()\n```\nDone.") == [("p", "Look:"), ("pre", "if late:\n    wait()"), ("p", "Done.")]


def test_marks_of_text_browsers() -> None:
    dump = (
        "   [1]Home\n\n   (BUTTON) Menu\n\n   [IMG]\n\n   [2]Harbour [3]Ferries\n\n   "
        "[quay-at-noon.jpg?w=300]\n\n   It came[4] late.\n\n   _______________\n"
    )
    _, blocks = read(dump)
    assert [(block.text, block.links, block.link_chars) for block in blocks] == [
        ("Home", 1, 4),
        ("Menu", 0, 0),
        ("Harbour Ferries", 2, 15),
        ("It came late.", 1, 13),
    ]


def test_footnotes_are_no_links() -> None:
    assert texts("It came late.[1] It left early.[2] So it goes.[3] Nobody knew.[4] ")[0].endswith("knew.[4]")


def test_headings() -> None:
    text = (
        f"Ferry late again\n\n{LONG}\n\nA cold morning\n\n{LONGER}\n\nSource: Velm Courier\n\n{LONG}\n\nThe "
        f"captain speaks. Nobody listens\n\n{LONGER}\n\nFares\n\n- two pounds\n- three pounds"
    )
    assert [line for tag, line in kinds(text) if tag == "h2"] == ["A cold morning", "Fares"]


def test_underlined_headings() -> None:
    assert kinds("Ferry late\n==========\n\nIt came.\n\nNight\n-----\nIt left.")[::2] == [("h1", "Ferry late"), ("h2", "Night")]


def test_control_characters_are_left_out() -> None:
    assert texts("\ufeffThe\x00 fer\u00adry\x1b came\u202e late") == ["The ferry came late"]


def test_a_text_that_quotes_html_is_text() -> None:
    assert sniff(Decoded("Some prose. " * 300 + "<p>Copy</p> <b>this</b> <a href=x>box</a>", None, "str")) is InputKind.TEXT
    assert sniff(Decoded("One <b>bold</b> word, <i>one</i> not, <span>one</span> more.", None, "str")) is InputKind.HTML


@given(st.text(st.sampled_from("ab.,-*>#|[]()\t\n \r`~=_—"), max_size=200))
@settings(max_examples=300)
def test_every_letter_is_in_a_block(text: str) -> None:
    found = "".join(block.text for block in read(text)[1])
    assert [c for c in found if c in "ab"] == [c for c in text if c in "ab"]


@pytest.mark.parametrize(
    "line",
    [
        "The tide came in. ",
        "ab cd\n",
        "a\tb\n",
        "> a\n",
        "[1]a ",
        "1. a\n",
        "- ",
        "(",
        "ab cd ef gh ij kl mn op qr st uv wx yz ab cd ef gh ij\n",
    ],
)
def test_time_is_linear(line: str) -> None:
    assert is_linear(lambda size: read(line * (size // len(line))), 100_000)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [("The mar\xad\nket is old.", "The market\nis old."), ("The mar\xadket", "The market"), ("Ends here\xad\n\nNext", "Ends here\n\nNext")],
)
def test_words_that_a_soft_hyphen_breaks(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned
