"""No pattern of the package goes back and forth: each is matched with texts made of what it repeats, ever longer ones.

What a search from every place of a text costs is left to tests/test_hostile.py: most patterns are held against the beginning of
a text, or against lines of bounded length.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import time
from collections.abc import Iterator
from functools import cache
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest
from conftest import ROOT

import cleaner
from cleaner.patterns import _Pattern
from cleaner.rules.credits import CREDIT_RULES
from cleaner.rules.phrases import FAMILIES, phrases_of

LENGTHS = (12, 24, 300, 4000)
"""Characters: an exponential pattern shows at the short ones, which it can still end."""
SECONDS = 0.1
"""A pattern in linear time takes a thousandth of a second for the longest text, one in quadratic time more than this."""
CALLS = {"regex", *(f"re.{name}" for name in "compile search match fullmatch sub subn split findall finditer".split())}
CLASSES = {"SPACE": " ", "DIGIT": "1", "WORD": "a", "NOT_SPACE": "a", "NOT_DIGIT": "a", "NOT_WORD": "."}


def sources() -> Iterator[tuple[str | bytes, int]]:
    """All patterns: those of modules, those written where they are used, and those of rules."""

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
        except ImportError:  # one of an extra that is not installed; what it writes is found below
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
    found = {(source, flags & ~(re.UNICODE | re.DEBUG)) for source, flags in sources()}
    return tuple(re.compile(source, flags) for source, flags in sorted(found, key=str))


def characters(tree: Any) -> set[str]:
    """One character or a few for every place of a pattern that matches some."""
    found: set[str] = set()
    for operation, argument in tree:
        name = str(operation)
        if name == "LITERAL":
            found.add(chr(argument))
        elif name in ("NOT_LITERAL", "ANY"):
            found |= {"x", " "}
        elif name == "IN":
            found |= {"x", " "} if str(argument[0][0]) == "NEGATE" else set()
            for kind, value in argument:
                if str(kind) == "RANGE":
                    found.add(chr(value[0]))
                elif str(kind) == "LITERAL":
                    found.add(chr(value))
                elif str(kind) == "CATEGORY":
                    found.add(CLASSES[str(value).removeprefix("CATEGORY_")])
        elif name == "BRANCH":
            found |= set().union(*map(characters, argument[1]))
        elif name == "SUBPATTERN":
            found |= characters(argument[3])
        elif name.endswith("REPEAT"):
            found |= characters(argument[2])
        elif name.startswith("ASSERT"):
            found |= characters(argument[1])
        elif name == "ATOMIC_GROUP":
            found |= characters(argument)
    return found


def texts(pattern: re.Pattern[Any], length: int) -> list[Any]:
    """Texts of one character and of two in turn, with ends that keep a match from coming about."""
    usual = sorted(characters(parser.parse(pattern.pattern, pattern.flags)), key=lambda char: (char.isalnum(), char))[:5]
    pieces = [*usual, *(char + " " for char in usual)]
    made = [f"{piece * (length // len(piece))}{end}" for piece in pieces for end in ("\0", "`\0\n")]
    return [text.encode("latin-1", "replace") for text in made] if isinstance(pattern.pattern, bytes) else made


def slowest(pattern: re.Pattern[Any]) -> float:
    """The processor seconds of the slowest match, or of the first that is too slow."""
    most = 0.0
    for length in LENGTHS:
        for text in texts(pattern, length):
            start = time.thread_time()
            pattern.match(text)
            most = max(most, time.thread_time() - start)
            if most > SECONDS:
                return most
    return most


def test_no_pattern_takes_time_with_the_square_of_a_text() -> None:
    assert len(patterns()) > 500
    slow = [f"{pattern.pattern!r}: {taken:.2f} s" for pattern in patterns() if (taken := slowest(pattern)) > SECONDS]
    assert not slow


@pytest.mark.parametrize("source", [r"(a+)+$", r"(a|a)*b", r"(?:x+x+)+y", r"(\w+\s?)+:"])
def test_the_check_finds_patterns_that_do(source: str) -> None:
    assert slowest(re.compile(source)) > SECONDS
