"""The texts of readers' comments are kept where they are asked for, and nothing around them."""

from __future__ import annotations

import pytest

from cleaner import Options, clean
from cleaner.judge.comments import keep_comments
from cleaner.model import InputKind, Verdict
from cleaner.read.page import read_page

PARAGRAPHS = [
    f"In the {count}th week of the drought the council of Saltmarsh closed the upper reservoir, and carts with water from the "
    f"old brewery well went round the {count * 3} streets of the lower town before sunrise, as they had in their grandparents' time."
    for count in range(5, 13)
]
BODY = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
COMMENTS = """<section id="comments" class="comments-area"><h3>2 comments</h3><ol class="comment-list">
<li class="comment"><div class="comment-author">Ada Holm</div>
<div class="comment-content"><p>My grandmother drove one of those carts.</p></div>
<div class="reply"><a href="#r">Reply to this</a></div></li>
<li class="comment"><div class="comment-author">Piet Sand</div>
<div class="comment-content"><p>The well was never dry, not even then!</p></div></li></ol>
<form class="comment-form"><p>Your address will not be published here.</p></form></section>"""


def test_comments_are_kept_only_where_asked_for() -> None:
    page = f'<article class="post"><h1>Drought</h1><div class="entry-content">{BODY}</div></article>{COMMENTS}'
    without, with_them = clean(page), clean(page, options=Options(comments=True))
    assert all(text in without.text and text in with_them.text for text in PARAGRAPHS)
    assert "grandmother" not in without.text
    added = [block.text for block in with_them.blocks if block.verdict and block.verdict.rule == "content.comments"]
    assert added == ["My grandmother drove one of those carts.", "The well was never dry, not even then!"]


@pytest.mark.parametrize(
    ("text", "is_comment"),
    [
        ("The well was never dry", True),
        ("I was there in 2008", True),
        ("It was 10:30 when they came, and the well was dry.", True),
        ("Two words", False),
        ("gull77 2 hours ago", False),
        ("Ada Holm vor 3 Stunden", False),
        ("Ada Holm • 12 March 2024, 10:30", False),
        ("Ada Holm on March 12, 2024", False),
        ("Ada Holm 12.03.2024", False),
    ],
)
def test_an_author_with_a_time_is_no_comment(text: str, is_comment: bool) -> None:
    page = read_page(f'<body><div class="comments"><p>{text}</p></div></body>', None, Options(input_kind=InputKind.HTML))
    judged = keep_comments(page.outline, page.blocks, [Verdict(False, "content.furniture")])
    assert [verdict.kept for verdict in judged] == [is_comment]


@pytest.mark.parametrize("outer", ["<nav>", '<div class="commentary">', "<div class=story>"])
def test_other_elements_hold_no_comments(outer: str) -> None:
    page = read_page(f"<body>{outer}<p>The well was never dry.</p>", None, Options(input_kind=InputKind.HTML))
    assert not keep_comments(page.outline, page.blocks, [Verdict(False, "content.furniture")])[0].kept
