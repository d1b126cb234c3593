"""One story: comments beside it and less likely blocks outside its container go."""

import pytest

from cleaner.judge.scores import columns_of
from cleaner.judge.story import keep_one_story
from cleaner.model import Genre, InputKind, Page
from cleaner.options import Options
from cleaner.read.page import read_page

TEXT = "The ferry to Gull Island sailed again on Monday, two weeks after the storm had torn the pier from its piles."
STORY = f"<div class=story>{f'<p>{TEXT}</p>' * 4}</div>"
COMMENT = "<p>I was on that ferry and it was very late.</p>"


def page_of(body: str) -> Page:
    return read_page(f"<html><body>{body}</body></html>", None, Options(input_kind=InputKind.HTML))


def kept_of(page: Page, unlikely: str = "") -> list[str]:
    """The texts that stay if all were kept: those that hold `unlikely` with a chance of .6, all others with .9."""
    chances = [0.6 if unlikely and unlikely in block.text else 0.9 for block in page.blocks]
    kept = keep_one_story(page, columns_of(page.blocks), chances, [True] * len(chances), 0.95)
    return [block.text for block, keep in zip(page.blocks, kept, strict=True) if keep]


@pytest.mark.parametrize("name", ["comments", "post-comments", "commentList", "comment-17", "disqus_thread", "kommentare"])
def test_comments_beside_a_story_go(name: str) -> None:
    assert kept_of(page_of(f"{STORY}<div id={name}>{COMMENT}</div>")) == [TEXT] * 4


@pytest.mark.parametrize("name", ["commentary", "commentator", "uncommented"])
def test_a_name_that_only_holds_the_word_is_no_comment_section(name: str) -> None:
    assert len(kept_of(page_of(f"{STORY}<div class={name}>{COMMENT}</div>"))) == 5


def test_comments_without_a_story_are_the_text_of_the_page() -> None:
    assert len(kept_of(page_of(f"<p>Ferry late again?</p><div class=comments>{COMMENT * 5}</div>"))) == 6


OPINIONS = "".join(f"<li><p>{COMMENT[3:-4]} And so, I am told, was everybody else on the island that day.</p></li>" for _ in range(4))


@pytest.mark.parametrize(
    "heading",
    ["4 Comments", "Comments (4)", "Comments:", "4 responses to The ferry sails", "{ 4 comments… add one }", "Kommentare", "评论"],
)
def test_what_follows_the_heading_of_the_comments_goes(heading: str) -> None:
    assert kept_of(page_of(f"{STORY}<h3>{heading}</h3><ol>{OPINIONS}</ol>")) == [TEXT] * 4


@pytest.mark.parametrize(
    "body",
    [
        f"{STORY}<h3>Commentary</h3><ol>{OPINIONS}</ol>",
        f"{STORY}<p>4 comments were made by the council before the ferry sailed.</p><ol>{OPINIONS}</ol>",
        f"<div><p>{TEXT}</p><p>{TEXT}</p><p>{TEXT}</p><p>4 comments</p></div>{STORY}",  # the number of comments above the story
        f"<p>{TEXT}</p><p>Comments</p><ol>{OPINIONS}</ol>",  # no story
        f"<p>Was the ferry late?</p><h3>Comments</h3><ol>{OPINIONS}</ol>",
        "".join(f"{STORY}<p>{count} comments</p>" for count in range(4)),  # several stories
    ],
)
def test_other_lines_about_comments_end_no_story(body: str) -> None:
    page = page_of(body)
    assert len(kept_of(page)) == len(page.blocks)


def test_replies_that_are_far_longer_than_the_question_and_as_sure_are_a_thread() -> None:
    page = page_of(f"<div>{f'<p>{TEXT}</p>' * 3}</div><div class=comments>{f'<p>{TEXT}</p>' * 25}</div>")
    chances = [0.9] * len(page.blocks)
    assert keep_one_story(page, columns_of(page.blocks), chances, [True] * 28, 0.95) == [True] * 28
    chances[3:] = [0.8] * 25
    assert keep_one_story(page, columns_of(page.blocks), chances, [True] * 28, 0.95) == [True] * 3 + [False] * 25


def test_a_thread_under_a_heading_may_be_longer_than_the_story() -> None:
    thread = f"<h3>Comments</h3><div>{OPINIONS * 3}<p>2 comments</p></div>"
    assert kept_of(page_of(f"<div><p>{TEXT}</p></div>{thread}")) == [TEXT]


def test_buttons_to_comment_are_no_headings() -> None:
    thread = "".join(f"<li><p>{COMMENT}</p><p>Comment</p></li>" for _ in range(4))
    assert kept_of(page_of(f"{STORY}<h3>76 Comments</h3><ol>{thread}</ol>")) == [TEXT] * 4
    assert len(kept_of(page_of(f"{STORY}<p>Comment</p><div>{COMMENT}</div>"))) == 6


def test_a_page_that_may_have_comments_is_no_comment_section() -> None:
    page = read_page(f"<html><body class=comments-open>{STORY}</body></html>", None, Options(input_kind=InputKind.HTML))
    assert len(kept_of(page)) == 4


@pytest.mark.parametrize("genre", [Genre.THREAD, Genre.PRODUCT])
def test_a_declared_thread_or_product_is_no_story(genre: Genre) -> None:
    page = page_of(f"{STORY}<div class=comments>{COMMENT}</div>")
    page.head.genre = genre
    assert len(kept_of(page)) == 5


def test_less_likely_blocks_outside_the_container_of_the_story_go() -> None:
    page = page_of(f"<p>Before the tide</p><div>{STORY}<p>Inside the tide</p></div><p>After the tide</p>")
    assert [text for text in kept_of(page) if text != TEXT] == ["Before the tide", "Inside the tide", "After the tide"]
    assert [text for text in kept_of(page, "tide") if text != TEXT] == []


def test_the_one_article_element_is_the_container_of_the_story() -> None:
    article = f"<article>{STORY}<p>Inside the tide</p></article>"
    assert [text for text in kept_of(page_of(f"{article}<p>After the tide</p>"), "tide") if text != TEXT] == ["Inside the tide"]
    two = page_of(f"{article}<article><p>After the tide</p></article>")
    assert [text for text in kept_of(two, "tide") if text != TEXT] == []


def test_nothing_kept_stays_nothing() -> None:
    page = page_of(STORY)
    assert keep_one_story(page, columns_of(page.blocks), [0.0] * 4, [False] * 4, 0.0) == [False] * 4
