"""Writes metadata as YAML front matter, without a YAML library: only in forms that every YAML reader reads alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..patterns import regex

KEYS = (
    "title subtitle byline authors published modified source site_name url language description image section tags word_count confidence"
).split()
"""The keys of the front matter, in order: facts for a reader of the article, without evidence and counts."""
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
ESCAPED = regex('[\\\\"\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]')


def write_front_matter(metadata: Mapping[str, Any]) -> str:
    r"""Returns the facts of `metadata` as YAML between lines of `---`. Null and empty values are left out.

    Strings are always quoted, so that none is read as a date, a number, a truth value or a comment. A source is
    written as its name.

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
                lines.extend(f"  - {_scalar(item)}" for item in value)
        elif value is not None and value != "":
            lines.append(f"{key}: {_scalar(value)}")
    return "\n".join([*lines, "---", ""])


def _scalar(value: Any) -> str:
    r"""Returns a string in double quotes (YAML 1.2, section 7.3.1), and anything else as JSON writes it.

    >>> _scalar("tab\tand \u2028"), _scalar(True), _scalar(0.5)
    ('"tab\\tand \\u2028"', 'true', '0.5')
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    return '"' + ESCAPED.sub(_escaped, str(value)) + '"'


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    if char in ESCAPES:
        return ESCAPES[char]
    return "\\ufffd" if "\ud800" <= char <= "\udfff" else f"\\u{ord(char):04x}"
