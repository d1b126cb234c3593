"""What the page hides is dropped as content.hidden; what the reader or a script can show is not hidden."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.judge.hidden import judge_hidden
from cleaner.model import Verdict
from cleaner.options import Options
from cleaner.read.page import read_page

PROSE = "The keeper counts the boats that leave the harbour at dusk, and writes their number into the book of the quay. "
KEPT = Verdict(True, "content.main", score=0.9)


def hidden_texts(fragment: str) -> list[str]:
    """The texts that are hidden in a fragment among kept paragraphs."""
    page = read_page(f"<body><article><p>{PROSE}</p>{fragment}<p>{PROSE}</p></article></body>", None, Options())
    judged = judge_hidden(page, [KEPT] * len(page.blocks))
    assert {verdict.rule for verdict in judged if not verdict.kept} <= {"content.hidden"}
    return [block.text for block, verdict in zip(page.blocks, judged, strict=True) if not verdict.kept]


@pytest.mark.parametrize(
    "fragment",
    [
        "<p hidden>Gone.</p>",
        '<p hidden="hidden">Gone.</p>',
        '<p style="color:red; display : none">Gone.</p>',
        '<div style="visibility:hidden"><p>Gone.</p></div>',
        '<p class="note d-none">Gone.</p>',
        '<div class="hidden"><div><p>Gone.</p></div></div>',
        '<div class="hidden print:block">Gone.</div>',
        '<div class="d-none d-print-block">Gone.</div>',
        "<dialog><p>Gone.</p></dialog>",
        '<dialog class="panel"><p>Gone.</p></dialog>',
        "<p>Here <span hidden>Gone.</span>we are.</p>",
        "<table><tr><td><span style='display:none'>Gone.</span>1 May</td></tr></table>",
    ],
)
def test_hidden(fragment: str) -> None:
    assert hidden_texts(fragment) == ["Gone."]


@pytest.mark.parametrize(
    "fragment",
    [
        "<p aria-hidden=true>Here.</p>",
        "<dialog open><p>Here.</p></dialog>",
        '<p hidden="until-found">Here.</p>',
        '<p class="d-none d-md-block">Here.</p>',
        '<p class="hidden lg:flex">Here.</p>',
        '<p class="overflow-hidden">Here.</p>',
        '<p style="overflow:hidden;display:block">Here.</p>',
        '<div role="tabpanel" hidden>Here.</div>',
        '<div class="tab-content"><div style="display:none">Here.</div></div>',
        '<div class="faq-answer" style="display:none">Here.</div>',
        '<p id="readMore" style="display:none">Here.</p>',
        '<div data-key="collapsible-section" hidden>Here.</div>',
        "<button>Show</button><div hidden>Here.</div>",
        '<a href="#x7">Show</a><div id="x7" hidden>Here.</div>',
        '<div height="0" style="visibility:hidden">Here.</div>',
        "<ul><li>one<li hidden>Here.</ul>",
        '<div hidden id="S:2"><p>Here.</p></div>',
        "<details><summary>Show</summary>Here.</details>",
        f"<div style='display:none'>{PROSE * 4}</div>",  # most of the page: a script shows it
    ],
)
def test_not_hidden(fragment: str) -> None:
    assert hidden_texts(fragment) == []


def test_the_reason_names_what_hides_the_block() -> None:
    document = clean(f"<article><h1>Dusk</h1><p>{PROSE}</p><p style='display:none'>{PROSE[:60]}.</p><p>{PROSE * 3}</p></article>")
    verdict = document.blocks[2].verdict
    assert verdict is not None
    assert (verdict.rule, verdict.reason) == ("content.hidden", "style display:none")
