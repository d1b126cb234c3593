"""Small pages for the tests of reading articles: a body of HTML, and the document tree or the Markdown of its kept blocks."""

from __future__ import annotations

from cleaner.model import Page
from cleaner.nodes import Node
from cleaner.options import Options
from cleaner.read.article import read_article
from cleaner.read.page import read_page
from cleaner.write.inline import Style
from cleaner.write.markdown import write_markdown

URL = "https://example.org/news/tide.html"


def page_of(body: str) -> Page:
    return read_page(f"<html><body>{body}</body></html>", URL, Options())


def nodes_of(body: str, dropped: tuple[str, ...] = ()) -> tuple[Node, ...]:
    """The document tree of a page's body, without the blocks of these texts."""
    page = page_of(body)
    return read_article(page, [block.text not in dropped for block in page.blocks])


def markdown_of(body: str, style: Style = Style(), dropped: tuple[str, ...] = ()) -> str:  # noqa: B008
    return write_markdown(nodes_of(body, dropped), None, None, style).removesuffix("\n")
