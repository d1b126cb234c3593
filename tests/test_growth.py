"""Every parser of the package takes time in proportion to its input, whatever sign the input repeats.

The counts of calls in tests/test_hostile.py do not show the work of patterns and of other code in C; these times do, within a
generous bound: ten times the input takes at most fifteen times as long, and a fifth of a second.
"""

from __future__ import annotations

import gc
import io
import time
from collections.abc import Callable

import pytest

from cleaner import clean
from cleaner.batch.warc import read_warc
from cleaner.describe.credits import find_clues, read_credit, read_dateline
from cleaner.describe.dates import find_dates, iso_date
from cleaner.describe.names import read_byline
from cleaner.judge.phrases import matching_phrases
from cleaner.judge.repeats import normalise
from cleaner.read.decode import decode
from cleaner.read.head import address_in_comment
from cleaner.read.json_ld import article_body, parse_json
from cleaner.read.json_repair import repair_json
from cleaner.read.markdown import is_markdown, markdown_tree
from cleaner.read.media import largest_of
from cleaner.read.plaintext import clean_text, find_paragraphs
from cleaner.read.tables import drawn_nodes
from cleaner.site_rules import parse_rules
from cleaner.text import printable, without_entities
from cleaner.urls import absolute, clean_address

SMALL, LARGE = 3_000, 30_000
"""Sizes in characters."""
MOST_TIMES = 15
SPARE_SECONDS = 0.2

PARSERS: dict[str, Callable[[str], object]] = {
    "Markdown": lambda text: (is_markdown(text), markdown_tree(text)),
    "plain text": lambda text: find_paragraphs(clean_text(text)),
    "drawings": drawn_nodes,
    "JSON": repair_json,
    "JSON-LD": lambda text: (parse_json(text), article_body([f'{{"articleBody"{text}'])),
    "srcset": largest_of,
    "addresses": lambda text: (absolute(text, "https://example.org/"), clean_address(text)),
    "comments": lambda text: address_in_comment(f"<!-- saved from {text}"),
    "references": lambda text: (without_entities(text), printable(text)),
    "encodings": lambda text: decode(f"<meta charset={text}".encode("utf-8", "replace")),
    "dates": lambda text: (find_dates(text), iso_date(text)),
    "bylines": lambda text: (read_byline(text), read_byline(f"By {text}")),
    "credits": lambda text: (find_clues(text), read_credit(f"Source: {text}"), read_dateline(f"PARIS {text}")),
    "wording": lambda text: list(matching_phrases(f"Subscribe to our {text}", (True, True))),
    "repeats": normalise,
    "archives": lambda text: list(read_warc(io.BytesIO(f"WARC/1.0\r\n{text}".encode("utf-8", "replace")))),
    "rules": lambda text: _refused(text),
    "pages": lambda text: clean(f"<title>{text}</title><p class='byline'>{text}</p><p>{text}</p><pre>{text}</pre>").metadata,
}
PIECES = (
    " ",
    *"\n \t a 1 . , - * _ ` ~ # > < | ( [ ) ] { } : ; / \\ & \" ' = + ! ? % @ ^ — « “ 。 東 é \u200b \u00a0 \u0301 \x85".split(" "),
    *("a ", "a\n", "\n\n", "- ", "1. ", "> ", "| ", "|-", "``", "[](", "](", "![a](b", "<b>", "&amp;", "&#", "\\'", '\\"', '",', '":'),
    *(
        '{"a":[',
        "//",
        "/*",
        "://",
        "a.",
        "Ab ",
        "and ",
        "By ",
        "AP ",
        "Photo: ",
        "12/",
        "May 1, ",
        "\r\n",
        ": \r\n",
        "=E9",
        "http://a",
        "$$",
    ),
    *("\\(", "a@", "www.", "1x,", "~~~\n", "```\n", "# a", "<!--", "-->", "]]>", "(c) ", "**a", "_a ", "'s ", "...", "Mr. ", "a-\n"),
)


def _refused(text: str) -> object:
    try:
        return parse_rules(f'[[phrase]]\nid = "a"\ntext = "{text}"\nwhy = "b"\n', "rules.toml")
    except ValueError as error:
        return error


def _seconds(parse: Callable[[str], object], text: str) -> float:
    gc.disable()  # a collection goes through all that the test run holds
    try:
        start = time.thread_time()
        parse(text)
        return time.thread_time() - start
    finally:
        gc.enable()


def _is_slow(parse: Callable[[str], object], piece: str, end: str) -> bool:
    small, large = (_seconds(parse, piece * (size // len(piece)) + end) for size in (SMALL, LARGE))
    return large > MOST_TIMES * small + SPARE_SECONDS


@pytest.mark.parametrize("name", PARSERS)
def test_time_grows_with_the_input(name: str) -> None:
    parse = PARSERS[name]
    _seconds(parse, "a")  # what is loaded and compiled at the first use does not count
    suspects = [(piece, end) for piece in PIECES for end in ("", "\0x") if _is_slow(parse, piece, end)]
    assert not [suspect for suspect in suspects if all(_is_slow(parse, *suspect) for _ in range(3))]  # the machine may be busy
