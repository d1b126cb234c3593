"""Reads JSON that is slightly broken, as scripts of pages hold it, in one pass."""

from __future__ import annotations

import re
from typing import Any

from ..patterns import regex

DEEPEST_LEVEL = 100
STRUCTURE = regex(r'[{}\[\]",:]|//|/\*|[\w$@.+-]{1,60}')
"""Everything outside strings that means something; what lies between two matches is skipped."""
STRING_STOP = regex(r'\\.|"', re.DOTALL)
ENDS_VALUE = regex(r'\s*+(?:$|[}\]]\s*+(?:$|[,}\]{\[<;/])|,\s*+(?:["{\[}\]/\d-]|true|false|null|$)|//|/\*)')
"""What follows the last quotation mark of a value."""
ENDS_VALUE_IN_OBJECT = regex(
    r'\s*+(?:$|[}\]]\s*+(?:$|[,}\]{\[<;/])|,\s*+(?:"[^"\n]{0,60}"\s*+:|[\w$@-]{1,40}:|[}\]/]|$)|"[^"\n]{0,60}"\s*+:|//|/\*)'
)
"""The same in an object, where a comma comes before the next key. The comma may be missing."""
ENDS_KEY = regex(r"\s*+:")
ESCAPE = regex(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
BARE_VALUES = {"true": True, "false": False}


def repair_json(text: str) -> list[Any]:
    """Returns the values in a text of broken JSON, as far as they can be read; each character is read a fixed number of times.

    Allowed are: comments, missing and trailing commas, line breaks and unescaped quotation marks in strings, escapes that JSON
    does not know, keys without quotation marks, several values, and a text that breaks off. A string that breaks off is
    left out. A text with more levels than `DEEPEST_LEVEL` has no values. A quotation mark ends a string only if what
    follows can follow a string.

    >>> repair_json('{"a": "say "no"", /* b */ "c": [1, 2,], "d": "cut of')
    [{'a': 'say "no"', 'c': [1, 2]}]
    """
    values = _Values()
    at = 0
    while match := STRUCTURE.search(text, at):
        token, at = match[0], match.end()
        if token == '"':
            string, at = _read_string(text, at, values.waits_for)
            if string is None:
                break
            values.add_string(string, is_key=ENDS_KEY.match(text, at) is not None)
        elif token in ("//", "/*"):
            end = text.find("\n" if token == "//" else "*/", at)
            if end < 0:
                break
            at = end + (1 if token == "//" else 2)
        elif token in ("{", "["):
            if not values.open({} if token == "{" else []):
                return []
        elif token in ("}", "]"):
            values.close(dict if token == "}" else list)
        elif token not in (",", ":"):
            values.add_bare(token, is_key=ENDS_KEY.match(text, at) is not None)
    return values.roots


def _read_string(text: str, start: int, waits_for: str) -> tuple[str | None, int]:
    """Returns the string that begins at `start`, behind its quotation mark, and the place behind its end; None if it has no end."""
    has_escapes = False
    for match in STRING_STOP.finditer(text, start):
        if match[0] != '"':
            has_escapes = True
        elif _ends_string(text, match.end(), waits_for):
            string = text[start : match.start()]
            return (_without_escapes(string) if has_escapes else string), match.end()
    return None, len(text)


def _ends_string(text: str, at: int, waits_for: str) -> bool:
    if waits_for == "key":
        return ENDS_KEY.match(text, at) is not None
    return (ENDS_VALUE_IN_OBJECT if waits_for == "value of key" else ENDS_VALUE).match(text, at) is not None


def _without_escapes(string: str) -> str:
    string = ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else ESCAPED.get(match[2], match[2]), string)
    return string.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class _Values:
    """The values read so far, and those that are still open."""

    def __init__(self) -> None:
        self.roots: list[Any] = []
        self._open: list[Any] = []
        self._keys: list[str | None] = []
        """For each open value, the key that waits for its value."""

    @property
    def waits_for(self) -> str:
        """What the next string is: a key, the value of a key, or a value."""
        if not self._open or isinstance(self._open[-1], list):
            return "value"
        return "key" if self._keys[-1] is None else "value of key"

    def open(self, value: dict[str, Any] | list[Any]) -> bool:
        """Adds an object or a list, into which the next values go; returns whether it is not too deep."""
        self._add(value)
        self._open.append(value)
        self._keys.append(None)
        return len(self._open) < DEEPEST_LEVEL

    def close(self, kind: type) -> None:
        """Ends the innermost open value of a kind, and all in it; nothing happens if none is open."""
        if any(isinstance(value, kind) for value in self._open):
            while not isinstance(self._open.pop(), kind):
                self._keys.pop()
            self._keys.pop()

    def add_string(self, string: str, *, is_key: bool) -> None:
        """Adds a string as a key, or as a value."""
        if is_key and self.waits_for != "value":
            self._keys[-1] = string
        else:
            self._add(string)

    def add_bare(self, token: str, *, is_key: bool) -> None:
        """Adds a key or a value without quotation marks: a number, true, false; any other is null, which is left out."""
        if is_key and self.waits_for == "key":
            self._keys[-1] = token
            return
        value: Any = BARE_VALUES.get(token)
        if value is None:
            try:
                value = float(token) if "." in token else int(token)
            except ValueError:
                value = None
        if self._open:
            self._add(value)

    def _add(self, value: Any) -> None:
        if not self._open:
            self.roots.append(value)
        elif isinstance(self._open[-1], list):
            self._open[-1].append(value)
        elif (key := self._keys[-1]) is not None:
            self._open[-1].setdefault(key, value)
            self._keys[-1] = None
