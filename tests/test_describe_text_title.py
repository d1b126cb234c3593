"""The title of a flattened text."""

from __future__ import annotations

import pytest
from describe_pages import TITLE, facts_of, text_with, value

from cleaner import clean
from cleaner.describe.text_title import title_rows
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
