"""The title of a flattened text."""

from __future__ import annotations

import pytest
from describe_pages import TITLE, facts_of, text_with, value

from cleaner import clean
from cleaner.describe.text_title import likely_starts, text_start, title_rows
from cleaner.model import Block, Kind, Verdict
from cleaner.rules.generated.text_titles import WEIGHTS


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["Home", "News", TITLE, "3 May 2021"], TITLE),
        ([f"{TITLE} - Quay Ledger", "Home", TITLE], TITLE),
        ([TITLE, "The master of the port hopes for a quiet winter"], TITLE),
        (["Skip to content", "Photo: Ann Ruhl", TITLE], TITLE),
        ([f"Harbours: {TITLE} | Quay Ledger", "Home", "News", "Sport", "Harbours", TITLE, "By Ann Ruhl", "3 May 2021"], TITLE),
        (["Home", "Gales close the northern pier for a week", "Advert", TITLE, "Ann Ruhl", "3 May 2021", "What the divers saw"], TITLE),
        (["Home", f"News / Harbours / {TITLE}", TITLE, "Share", "Print", "The piles of the harbour in May. Photo: Ann Ruhl"], TITLE),
        (["Home", TITLE, "By Ann Ruhl", "3 May 2021", "Table of contents"], TITLE),
        (["Menu", "Search", f"# {TITLE}", "The master of the port hopes for a quiet winter", "Ann Ruhl"], TITLE),
    ],
)
def test_the_line_that_is_the_title(lines: list[str], wanted: str) -> None:
    assert value(facts_of(text_with(*lines)).title) == wanted


@pytest.mark.parametrize(
    ("fields", "title", "author"),
    [
        (["From: Ann Ruhl <ann@quay.example>", f"Subject: {TITLE}", "Date: 3 May 2021"], TITLE, "Ann Ruhl"),
        ([f"Betreff: AW: {TITLE}", "Von: Ann Ruhl", "An: Rolf von Ahn"], TITLE, "Ann Ruhl"),
        (["From: ann@quay.example (Ann Ruhl)", "Newsgroups: quay.piles", f"Subject: Re: Fwd: {TITLE}"], TITLE, "Ann Ruhl"),
    ],
)
def test_the_fields_of_a_message(fields: list[str], title: str, author: str) -> None:
    facts = facts_of(text_with(*fields, "", "Dear Margaret,"))
    assert (value(facts.title), value(facts.authors)) == (title, [author])


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("2021-05-03 10:12 来源：新华社 作者：王小明", ["王小明"], "新华社"),
        ("来源：海港日报　作者：王小明　发布时间：2021-05-03", ["王小明"], "海港日报"),
        ("2021年05月03日10:12　来源：海港日报", None, "海港日报"),
    ],
)
def test_a_line_of_date_source_and_author_in_chinese(line: str, author: list[str] | None, source: str) -> None:
    title = "港口修复工程完成，潜水员更换了一百根木桩"
    facts = facts_of(f"{title}\n{line}\n{'港口在周一上午重新开放，第一批船只在中午之前驶入。' * 9}\n".encode())
    assert (value(facts.title), value(facts.authors), facts.sources[0].name) == (title, author, source)
    assert value(facts.published)[:10] == "2021-05-03"


def test_a_title_that_goes_on_in_the_next_line() -> None:
    first, second = "Divers Reopen the Harbour of Port Ellery, and the Town Counts the", "Weeks Until the Ferry Sails Again"
    document = clean(text_with(first, second, "By Ann Ruhl", "3 May 2021"))
    assert document.metadata["title"] == f"{first} {second}"
    assert [block.verdict.rule for block in document.blocks[:2] if block.verdict] == ["fact.title", "fact.title"]
    assert clean(text_with("What the Divers Looked For", "By Ann Ruhl", "3 May 2021")).metadata["title"] == "What the Divers Looked For"


def test_two_lines_that_are_printed_elsewhere_as_one_are_the_title() -> None:
    first, second = "Divers Reopen the Harbour of Port Ellery After Eleven Weeks -", "Ferries Sail Again"
    facts = facts_of(text_with(f"{first} {second} | Quay Ledger", "Home", "News", first, second, "By Ann Ruhl", "3 May 2021"))
    assert value(facts.title) == f"{first} {second}"


@pytest.mark.parametrize(
    ("line", "end", "title", "site"),
    [
        (f"{TITLE} | Quay Ledger", "", TITLE, None),
        (f"{TITLE} | Quay Ledger", "© 2021 Quay Ledger. All rights reserved.", TITLE, "Quay Ledger"),
        (f"{TITLE} - Quay Ledger", "© 2021 Quay Ledger. All rights reserved.", TITLE, "Quay Ledger"),
        (f"{TITLE} - a first look", "", f"{TITLE} - a first look", None),
    ],
)
def test_what_a_tab_shows_behind_the_title(line: str, end: str, title: str, site: str | None) -> None:
    facts = facts_of(text_with("Home", "News", line, "By Ann Ruhl", "3 May 2021") + f"\n{end}\n")
    assert (value(facts.title), value(facts.site_name)) == (title, site)


def test_a_line_of_code_or_verse_that_comes_again_is_no_title() -> None:
    code = ["Closing a File Twice", "", "The bug is easy to show:", "", *["f = open(path)", "f.close()"] * 4]
    assert value(clean("\n".join(code) + "\n\n" + "It does no harm, but it hides the mistake. " * 9)._facts.title) != "f.close()"


def test_a_text_that_is_prose_alone_has_no_title() -> None:
    assert facts_of(text_with()).title is None


def test_a_step_that_comes_again_is_no_title() -> None:
    step = "Close the harbour gate and wait for thirty minutes."
    assert clean(text_with(step, "Drain the basin", step)).text.count(step) == 2


def test_every_feature_has_a_weight() -> None:
    blocks = [Block(TITLE, 0, Kind.PARAGRAPH), Block("The tide came in at nine, as the book said. " * 9, 0, Kind.PARAGRAPH)]
    ((index, row),) = title_rows(blocks, [Verdict(True, "shape.text")] * 2, 1)
    assert index == 0
    assert len(row) == len(WEIGHTS)


def test_the_article_can_begin_after_other_paragraphs() -> None:
    ticker = ["The quay is closed from Monday until the works on the third pile are done, so the office says."] * 2
    verdicts = [Verdict(True, "shape.article", "", chance) for chance in (0.3, 0.3, 0.0, 0.9, 0.9, 0.9)]
    prose = "The ferry came in at nine with eleven people aboard, and nobody was surprised, since it had always done so. " * 3
    blocks = [Block(text) for text in (*ticker, TITLE, prose, prose, prose)]
    starts = likely_starts(blocks, verdicts)
    assert starts[1:] == [0, 3]
    assert text_start(blocks, verdicts, 3) == 3
    assert likely_starts([], []) == [0, 0, 0]
    assert text_start([], [], 0) == 0
