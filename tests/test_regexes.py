"""Checks that no pattern of the package backtracks.

Each is matched with longer and longer texts: what leads to a part that repeats, a run of what that part repeats, and junk.

Only matches from the beginning of a text are timed, because most patterns are used so or on lines of bounded length;
tests/test_hostile.py times searches.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from functools import cache
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from conftest import ROOT

import cleaner
from cleaner.patterns import _Pattern
from cleaner.rules.credits import CREDIT_RULES
from cleaner.rules.phrases import FAMILIES, phrases_of

SHORT_LENGTHS = (12, 18, 24, 30, 36, 300)
"""In characters. An exponential pattern already shows at one of these, and its match still ends."""
SHORT_SECONDS = 0.1
"""For a short text, a pattern in linear time takes less than three milliseconds."""
LENGTH = 10_000
SECONDS = 0.01
"""For the long text, a pattern in quadratic time takes ten times this, or more; what takes longer is compared with a shorter text."""
CALLS = {"regex", *(f"re.{name}" for name in "compile search match fullmatch sub subn split findall finditer".split())}
CATEGORIES = {
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_NOT_WORD": r"\W",
}


def sources() -> Iterator[tuple[str | bytes, int]]:
    """Yields all patterns with their flags: those of modules, those written where they are used, and those of rules."""

    def inside(value: Any, depth: int) -> Iterator[tuple[str | bytes, int]]:
        if isinstance(value, _Pattern):
            yield value.__dict__["_source"]
        elif isinstance(value, re.Pattern):
            yield value.pattern, value.flags
        elif isinstance(value, dict | list | tuple | set | frozenset) and depth:
            for part in value.values() if isinstance(value, dict) else value:
                yield from inside(part, depth - 1)

    for module in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        try:
            values = list(vars(importlib.import_module(module.name)).values())
        except ImportError:  # its extra is not installed; the patterns in its source are found below
            continue
        for value in values:
            yield from inside(value, 3)
    for path in (ROOT / "cleaner").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in CALLS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str | bytes):
                    yield first.value, 0
    for rule in CREDIT_RULES:
        yield rule.pattern, re.IGNORECASE
    for family in FAMILIES:
        for _, phrase in phrases_of((family,)):
            yield phrase.pattern, re.IGNORECASE


@cache
def patterns() -> tuple[re.Pattern[Any], ...]:
    unique = {(source, flags & ~(re.UNICODE | re.DEBUG)) for source, flags in sources()}
    return tuple(re.compile(source, flags) for source, flags in sorted(unique, key=str))


CANDIDATES = "a1 x.,-:;/'\"<>()[]{}=&@#*_`|~+!?%$^\\\n\tA\u00e9\u2014\u4e2d\u3042\u0430\u0623\u00a0"


def holds(members: Any, char: str) -> bool:
    """Whether a set of characters in a parsed pattern holds a character."""
    found = is_negated = False
    for kind, value in members:
        name = str(kind)
        is_negated = is_negated or name == "NEGATE"
        found = found or (
            (name == "LITERAL" and char == chr(value))
            or (name == "RANGE" and value[0] <= ord(char) <= value[1])
            or (name == "CATEGORY" and re.match(CATEGORIES[str(value)], char) is not None)
        )
    return found != is_negated


def one_of(members: Any) -> list[str]:
    """Returns up to three characters of a set."""
    usual = [char for char in CANDIDATES if holds(members, char)]
    return (
        usual[:3] or [chr(value[0] if str(kind) == "RANGE" else value) for kind, value in members if str(kind) in ("RANGE", "LITERAL")][:1]
    )


def shortest(tree: Any, groups: dict[int, str]) -> str:
    """Returns a short text that a part of a pattern matches, as far as its assertions allow; `groups` are filled on the way."""
    made = ""
    for operation, argument in tree:
        name = str(operation)
        if name == "LITERAL":
            made += chr(argument)
        elif name in ("NOT_LITERAL", "ANY"):
            made += "x" if argument != ord("x") else "y"
        elif name == "IN":
            made += "".join(one_of(argument)[:1])
        elif name == "BRANCH":
            made += shortest(argument[1][0], groups)
        elif name == "SUBPATTERN":
            made += groups.setdefault(argument[0], shortest(argument[3], groups))
        elif name.endswith("REPEAT"):
            made += shortest(argument[2], groups) * min(argument[0], 100)
        elif name == "ATOMIC_GROUP":
            made += shortest(argument, groups)
        elif name == "GROUPREF":
            made += groups.get(argument, "")
    return made


def runs(tree: Any, before: str, groups: dict[int, str]) -> Iterator[tuple[str, str]]:
    """Yields, for every part of a pattern that can be repeated often, a text that leads to it and texts that it repeats."""
    for part in tree:
        operation, argument = part
        name = str(operation)
        if name.endswith("REPEAT"):
            inner = argument[2]
            if argument[1] > 20:
                chars = one_of(inner[0][1]) if len(inner) == 1 and str(inner[0][0]) == "IN" else []
                for piece in {*chars, shortest(inner, dict(groups))} - {""}:
                    yield before, piece
            yield from runs(inner, before, groups)
        elif name == "BRANCH":
            for branch in argument[1]:
                yield from runs(branch, before, groups)
        elif name == "SUBPATTERN":
            yield from runs(argument[3], before, groups)
        elif name == "ATOMIC_GROUP":
            yield from runs(argument, before, groups)
        elif name.startswith("ASSERT"):
            yield from runs(argument[1], before, groups)
        before += shortest([part], groups)


def texts(pattern: re.Pattern[Any]) -> list[Callable[[int], Any]]:
    """Returns functions that make a text of a length: a beginning that leads into a pattern, a run of what it repeats, and junk."""
    is_bytes = isinstance(pattern.pattern, bytes)

    def maker(before: str, piece: str, end: str) -> Callable[[int], Any]:
        def make(length: int) -> Any:
            text = f"{before}{piece * (length // len(piece))}{end}"
            return text.encode("latin-1", "replace") if is_bytes else text

        return make

    found = dict.fromkeys(runs(parser.parse(pattern.pattern, pattern.flags), "", {}))
    return [maker(before, piece, end) for before, piece in found for end in ("\0", "`\0\n")]


def seconds(pattern: re.Pattern[Any], text: Any) -> float:
    """Returns the CPU seconds of a match."""
    start = time.thread_time()
    pattern.match(text)
    return time.thread_time() - start


def is_slow(pattern: re.Pattern[Any]) -> bool:
    """Whether a pattern takes more than linear time: a text of a fourth takes less than an eighth of the time."""
    for make in texts(pattern):
        for length in SHORT_LENGTHS:
            if seconds(pattern, make(length)) > SHORT_SECONDS:
                return True
        if seconds(pattern, make(LENGTH)) > SECONDS:
            short, long = (min(seconds(pattern, make(length)) for _ in range(3)) for length in (LENGTH // 4, LENGTH))
            if long > 8 * short:
                return True
    return False


def test_no_pattern_takes_quadratic_time() -> None:
    assert len(patterns()) > 500
    assert not [pattern.pattern for pattern in patterns() if all(is_slow(pattern) for _ in range(3))]  # the machine may be busy


@pytest.mark.parametrize("source", [r"(a+)+$", r"(a|a)*b", r"(?:x+x+)+y", r"(\w+\s?)+:", r"-->\s*;?\s*$", r"by: [^|]+\w+\|"])
def test_the_check_finds_patterns_that_backtrack(source: str) -> None:
    assert any(is_slow(re.compile(source)) for _ in range(3))
