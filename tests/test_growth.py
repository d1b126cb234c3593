"""Every parser of the package takes time in proportion to its input, whatever sign the input repeats.

The counts of calls in tests/test_hostile.py do not show the work of patterns and of other code in C; these times do.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from conftest import is_linear

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

SMALL_CHARS = 3_000

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
    *'{"a":[¦//¦/*¦://¦a.¦Ab ¦and ¦By ¦AP ¦Photo: ¦12/¦May 1, ¦\r\n¦: \r\n¦=E9¦http://a¦$$'.split("¦"),
    *("\\(", "a@", "www.", "1x,", "~~~\n", "```\n", "# a", "<!--", "-->", "]]>", "(c) ", "**a", "_a ", "'s ", "...", "Mr. ", "a-\n"),
)


def _refused(text: str) -> object:
    try:
        return parse_rules(f'[[phrase]]\nid = "a"\ntext = "{text}"\nwhy = "b"\n', "rules.toml")
    except ValueError as error:
        return error


@pytest.mark.parametrize("name", PARSERS)
def test_time_grows_with_the_input(name: str) -> None:
    def parse(piece: str, end: str) -> Callable[[int], object]:
        return lambda size: PARSERS[name](piece * (size // len(piece)) + end)

    assert not [(piece, end) for piece in PIECES for end in ("", "\0x") if not is_linear(parse(piece, end), SMALL_CHARS, 10)]
