"""The lines of a forum that count the posts of a member are dropped; other texts with such words stay."""

from __future__ import annotations

import pytest

from cleaner.judge.posters import judge_posters
from cleaner.model import Block, Kind, Verdict

KEPT = Verdict(True, "test.kept")


@pytest.mark.parametrize(
    ("texts", "gone"),
    [
        (("ida Harbour hand Posts: 412", "The net is torn.", "Joined: May 2003 Posts: 1,207 Location: Pier"), [0, 2]),
        (("Beiträge: 41", "Das Netz ist gerissen.", "jon Beiträge: 7"), [0, 2]),
        (("Posts: 412", "The net is torn."), []),
        (("The fence has posts: 40 of oak.", "It has posts: twelve of pine."), []),
        (("Posts: 3 a day, said the editor, " + "and not one more, " * 9, "Posts: 4 " + "a day " * 30), []),
    ],
)
def test_lines_that_count_posts(texts: tuple[str, ...], gone: list[int]) -> None:
    verdicts = judge_posters([Block(text, kind=Kind.CELL) for text in texts], [KEPT] * len(texts))
    assert [index for index, verdict in enumerate(verdicts) if not verdict.kept] == gone
