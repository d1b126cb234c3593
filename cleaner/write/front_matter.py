"""Metadata to YAML front matter, without a YAML library: only forms that every YAML reader takes alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..patterns import regex

KEYS = (
    "title subtitle byline authors published modified source site_name url language description image section tags word_count confidence"
).split()
"""What the front matter holds, in this order: what a reader of the article asks for, not how it was found."""
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
ESCAPED = regex('[\\\\"\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]')


def write_front_matter(metadata: Mapping[str, Any]) -> str:
    r"""Returns the facts of `metadata` as YAML between lines of `---`, what is null or empty left out.

    Strings are always quoted, so that none is read as a date, a number, a truth value or a comment. Of a source
    the name is given.

    >>> print(write_front_matter({"title": 'The "Wall": a history', "tags": ["1871", "no"], "url": None}), end="")
    ---
    title: "The \"Wall\": a history"
    tags:
      - "1871"
      - "no"
    ---
    """
    lines = ["---"]
    for key in KEYS:
        value = metadata.get(key)
        if isinstance(value, Mapping):
            value = value.get("name")
        if isinstance(value, list | tuple):
            if value:
                lines.append(f"{key}:")
                lines.extend(f"  - {scalar(item)}" for item in value)
        elif value is not None and value != "":
            lines.append(f"{key}: {scalar(value)}")
    return "\n".join([*lines, "---", ""])


def scalar(value: Any) -> str:
    r"""Returns a string in double quotes, anything else as JSON has it (YAML 1.2, section 7.3.1).

    >>> scalar("tab\tand \u2028"), scalar(True), scalar(0.5)
    ('"tab\\tand \\u2028"', 'true', '0.5')
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    return '"' + ESCAPED.sub(_escaped, str(value)) + '"'


def _escaped(found: re.Match[str]) -> str:
    char = found[0]
    if char in ESCAPES:
        return ESCAPES[char]
    return "\\ufffd" if "\ud800" <= char <= "\udfff" else f"\\u{ord(char):04x}"
