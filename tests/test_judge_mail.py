"""Signatures, and the fields of messages inside a text, are dropped; texts with lines like them keep these."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.judge.mail import judge_mail
from cleaner.judge.text_lines import judge_text_lines
from cleaner.read.plaintext import clean_text, find_paragraphs

PROSE = "The ferry did not sail on Friday, because the wind had turned in the night and nobody trusted the old engine."


def dropped(text: str) -> list[str]:
    """The blocks of a text that the judge of mail drops."""
    outline, blocks = find_paragraphs(clean_text(text))
    verdicts = judge_mail(outline, blocks, judge_text_lines(blocks))
    return [block.text for block, verdict in zip(blocks, verdicts, strict=True) if verdict.rule == "shape.mail"]


@pytest.mark.parametrize(
    ("after", "gone"),
    [
        ("-- \nIda Brandt\nFerry Office, Pier 3\n", ["Ida Brandt", "Ferry Office, Pier 3"]),
        ("--\nIda Brandt\n\n> What of the ferry?\n", ["Ida Brandt"]),
        ("-- \nIda\n\nOn Friday, Jon wrote:\n> What of the ferry?\n", ["Ida"]),
        (f"--\n\n{PROSE}\n\n--\n\n{PROSE}\n", []),
        (
            "-----Original Message-----\nFrom: Jon\nSent: Friday\n\nWhat of it?\n",
            ["-----Original Message-----", "From: Jon", "Sent: Friday"],
        ),
        (
            "From: Jon <jon@pier.example>\nTo: Ida\nSubject: The ferry\n\nWhat?\n",
            ["From: Jon <jon@pier.example>", "To: Ida", "Subject: The ferry"],
        ),
        ("From: the pier\n\nTo: the island\n", []),
        ("To: all\n\nSubject: rest\n\nDate: none\n", []),
    ],
)
def test_what_mail_programs_add(after: str, gone: list[str]) -> None:
    assert dropped(f"{PROSE}\n\n{after}") == gone


def test_a_quoted_message_is_two_levels_of_quotes() -> None:
    text = f"{PROSE}\n\n> Is it true?\n>\n>> The ferry sails\n>> at ten.\n> So they say.\n"
    assert clean(text).markdown.endswith("> Is it true?\n>\n> > The ferry sails at ten.\n>\n> So they say.\n")
