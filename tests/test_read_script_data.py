"""Text that only the scripts of a page hold becomes blocks at its end. How it is judged is in `test_judge_content.py`."""

from __future__ import annotations

import json

import pytest

from cleaner.model import InputKind, Page
from cleaner.options import Options
from cleaner.read.page import read_page
from cleaner.read.script_data import add_script_text, tree_of

STORY = [
    "The wells of the island were never dry before this summer, the oldest fisherman says.",
    "Now a ship brings water twice a week, and the queue at the quay begins before dawn.",
    "Nobody knows who will pay for it once the season and its guests are over again.",
]


LONG = " ".join(STORY * 3)


def page_of(scripts: str) -> Page:
    return read_page(f"<html><body><p>Short.</p>{scripts}</body></html>", None, Options(input_kind=InputKind.HTML))


def added(scripts: str, longer_than: int = 100) -> tuple[str, list[str]]:
    """Where the text was found, and the texts of the new blocks."""
    page = page_of(scripts)
    origin = add_script_text(page, longer_than)
    return origin, [block.text for block in page.blocks[1:]]


def data(value: object, attributes: str = 'type="application/json"') -> str:
    return f"<script {attributes}>{json.dumps(value)}</script>"


@pytest.mark.parametrize(
    ("scripts", "origin"),
    [
        (data({"@type": "NewsArticle", "articleBody": "\n".join(STORY)}, 'type="application/ld+json"'), "json-ld articleBody"),
        (data({"@type": "DiscussionForumPosting", "text": "\n".join(STORY)}, 'type="application/ld+json"'), "json-ld articleBody"),
        (data({"props": {"body": STORY}}, 'type="application/json" id="__NEXT_DATA__"'), "script #__NEXT_DATA__"),
        (data([STORY]), "script"),
        (f"<script>window['_R_1'] = [];window['_R_1'].push({json.dumps([LONG])});</script>", "script _R_1"),
        (f"<script>window.app = 1; window.__INITIAL_STATE__ = {json.dumps(STORY)}; go()</script>", "script __INITIAL_STATE__"),
    ],
)
def test_where_the_text_was_found(scripts: str, origin: str) -> None:
    found, texts = added(scripts)
    assert (found, " ".join(texts)) == (origin, LONG if LONG in texts else " ".join(STORY))


def test_sentences_of_an_interface_are_no_text() -> None:
    assert added(f"<script>window.messages = {json.dumps(STORY)};</script>") == ("", [])


def test_the_longest_text_wins() -> None:
    assert added(data([STORY[0] + " " + STORY[1]]) + data(STORY, 'type="application/json" id="b"')) == ("script #b", STORY)


def test_text_that_is_not_longer_is_not_added() -> None:
    assert added(data(STORY), sum(map(len, STORY))) == ("", [])


def test_only_the_part_with_most_of_the_prose_counts_and_each_string_once() -> None:
    related = [{"teaser": "Another story of some length begins here, and it has a sentence of its own."}]
    story = {"body": [{"html": f"<p>{text}</p>"} for text in STORY], "copy": f"<p>{STORY[0]}</p>"}
    assert added(data({"related": related, "story": story, "style": ".a { color: red; margin: 0 auto } .b { top: 0. }" * 3}))[1] == STORY


@pytest.mark.parametrize(
    "script", ["<script>window.__NUXT__=(function(a){return {}}(1))</script>", data("{"), '<script type="application/json">{']
)
def test_what_is_no_json_is_not_read(script: str) -> None:
    assert added(script, 0) == ("", [])


def test_the_new_elements_are_in_the_outline() -> None:
    page = page_of(data(STORY))
    before = len(page.outline)
    add_script_text(page, 0)
    assert page.outline.tags[before:] == ["section", "p", "p", "p"]
    assert page.outline.parents[before:] == [0, before, before, before]
    assert [block.element for block in page.blocks[1:]] == [before + 1, before + 2, before + 3]


def test_escaped_markup_is_parsed() -> None:
    assert [node.tag for node in tree_of(["&lt;h2&gt;Wells&lt;/h2&gt;&lt;p&gt;Dry.&lt;/p&gt;"])] == ["h2", "p"]
