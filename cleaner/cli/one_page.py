"""Converts one page to standard output or a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ..api import Document, clean
from ..batch.inputs import read_page
from ..errors import InputError
from .plan import Form, OnePage
from .streams import has_colours, say, write_file

if TYPE_CHECKING:
    from ..model import Notice


def convert_page(page: OnePage) -> int:
    """Converts one page, and returns the exit status: 0, or 1 if it holds no article.

    Raises:
        CleanError: the page cannot be read, or a file cannot be written.
    """
    given = read_page(page.name)
    options = page.options if page.options.encoding or not given.encoding else page.options.replace(encoding=given.encoding)
    document = clean(given.raw, page.url or given.url, options)
    content = _content(document, page, given.notices)
    if page.metadata is not None:
        write_file(page.metadata, _json(_record(document, page, given.notices), indented=True))
    if page.output is not None:
        write_file(page.output, content)
    else:
        sys.stdout.buffer.write(content.encode())
    notices = given.notices if document.text else document.notices[-1:]
    if document.text and document.error_page:  # a page with an article needs no other notices, nor the facts that they are about
        notices = (*notices, document.error_page)
    for notice in notices:
        say(f"{given.name}: {notice.message}")
    return 0 if document.text and not document.error_page else 1


def _content(document: Document, page: OnePage, notices: tuple[Notice, ...]) -> str:
    match page.form:
        case Form.MARKDOWN:
            return document.markdown
        case Form.TEXT:
            return document.text + "\n" if document.text else ""
        case Form.JSON:
            return _json({**_record(document, page, notices), "markdown": document.markdown}, indented=_is_for_a_person(page))
        case Form.FRONT_MATTER:
            from ..write.front_matter import write_front_matter

            return write_front_matter(_record(document, page, notices)) + document.markdown
        case Form.BLOCKS_AS_PAGE:
            from ..write.explain_page import write_explanation_page

            return write_explanation_page(document.blocks, _record(document, page, notices), document.cut)
        case Form.BLOCKS_AS_JSON:
            from ..write.explain import explain_json

            return _json(explain_json(document.blocks), indented=_is_for_a_person(page))
    return _explanation(document, page)


def _explanation(document: Document, page: OnePage) -> str:
    """All blocks and their verdicts, or those with the words that were asked for, for a program or for a person at a terminal."""
    from ..write.explain import find_words, write_explanation

    chosen = find_words(document.blocks, page.words) if page.form is Form.WHY else None
    if chosen == []:
        raise InputError(f"no block of the page holds the words {page.words!r}")
    if page.output is not None or not sys.stdout.isatty():
        return write_explanation(document.blocks, chosen)
    from shutil import get_terminal_size

    from ..write.explain_terminal import write_for_terminal

    return write_for_terminal(document.blocks, chosen, document.cut, get_terminal_size().columns, colour=has_colours())


def _record(document: Document, page: OnePage, notices: tuple[Notice, ...]) -> dict[str, Any]:
    """The metadata of a page, with the name of its file and what was noticed when it was read."""
    metadata = document.metadata
    return {
        **metadata,
        "input": {**metadata["input"], "path": None if page.name == "-" else page.name},
        "notices": [*metadata["notices"], *({"code": notice.code, "message": notice.message} for notice in notices)],
    }


def _is_for_a_person(page: OnePage) -> bool:
    """Whether JSON goes to a terminal or to a file that the command names; a program that reads a pipe takes one line a page."""
    return page.output is not None or sys.stdout.isatty()


def _json(value: Any, *, indented: bool) -> str:
    from ..batch.outputs import json_line

    return json_line(value, indent=2 if indented else None) + "\n"
