"""Images and embedded media have the address of what readers see."""

from __future__ import annotations

import pytest
from article_pages import markdown_of, nodes_of

from cleaner.nodes import Mark, MarkKind, Paragraph, Run
from cleaner.read.media import largest_of


def test_embed_becomes_a_link() -> None:
    _, embed, _ = nodes_of('<p>One.</p><div><iframe src="//video.example/e/1" title="The wall"></iframe></div><p>Two.</p>')
    assert embed == Paragraph((Run("The wall", (Mark(MarkKind.LINK, "https://video.example/e/1"),)),))


@pytest.mark.parametrize(
    "image",
    [
        '<img src="data:image/gif;base64,R0" data-src="/r.jpg" alt="x">',
        '<img src="/img/placeholder.svg" data-srcset="/s.jpg 300w, /r.jpg 900w" alt="x">',
        '<img src="data:image/gif;base64,R0" data-actualsrc="/r.jpg" alt="x">',
        '<img src="/lazy.gif" data-cfsrc="/r.jpg" alt="x">',
        '<img data-thumb="/t.jpg" data-any-name="/r.jpg" alt="x">',
        '<picture><source srcset="/s.webp 1x, /r.jpg 2x"><img alt="x"></picture>',
        '<img alt="x"><noscript><img src="/r.jpg" alt="x"></noscript>',
        '<img src="/r.jpg" alt="x"><noscript><img src="/r.jpg" alt="x"></noscript>',
        '<img src="/pixel" width="1" height="1"><img src="/r.jpg" alt="x">',
    ],
)
def test_image_is_the_one_that_readers_see(image: str) -> None:
    assert markdown_of(f"<p>{image}</p>") == "![x](https://example.org/r.jpg)"


def test_data_image_is_its_alternative_text() -> None:
    assert markdown_of('<p>A <img src="data:image/png;base64,iVB" alt="dot"> here.</p>') == "A dot here."


def test_a_title_over_two_lines_keeps_its_space() -> None:
    assert markdown_of('<p><img src="/c.jpg" alt="A\ncrane"></p>') == "![A crane](https://example.org/c.jpg)"


@pytest.mark.parametrize(
    "embed",
    [
        '<iframe src="https://ads.doubleclick.net/x"></iframe>',
        '<iframe src="about:blank"></iframe>',
        '<iframe width="1" src="//a.example/"></iframe>',
    ],
)
def test_adverts_and_empty_frames_are_left_out(embed: str) -> None:
    assert len(nodes_of(f"<p>One.</p>{embed}<p>Two.</p>")) == 2


@pytest.mark.parametrize(
    ("candidates", "address"),
    [("/a 1x, /b 2x", "/b"), ("/a?w=1,2 400w, /b 800w", "/b"), ("/a", "/a"), ("data:x 900w, /a 1w", "/a"), ("/a wide", ""), ("", "")],
)
def test_the_largest_of_a_source_set(candidates: str, address: str) -> None:
    assert largest_of(candidates) == address
