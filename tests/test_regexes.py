"""Checks that no pattern of the package backtracks: each is matched with longer and longer texts of the characters that it repeats.

Only matches from the beginning of a text are timed, because most patterns are used so or on lines of bounded length;
tests/test_hostile.py times searches.
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

LENGTHS = (12, 24, 300, 10_000)
"""In characters. An exponential pattern already shows at the short lengths, where its match still ends."""
SECONDS = 0.1
"""For the longest text, a pattern in linear time takes a millisecond, one in quadratic time takes longer than this."""
CALLS = {"regex", *(f"re.{name}" for name in "compile search match fullmatch sub subn split findall finditer".split())}
CLASSES = {"SPACE": " ", "DIGIT": "1", "WORD": "a", "NOT_SPACE": "a", "NOT_DIGIT": "a", "NOT_WORD": "."}


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


def characters(tree: Any) -> set[str]:
    """Returns, for every part of a pattern, one or a few characters that it matches."""
    examples: set[str] = set()
    for operation, argument in tree:
        name = str(operation)
        if name == "LITERAL":
            examples.add(chr(argument))
        elif name in ("NOT_LITERAL", "ANY"):
            examples |= {"x", " "}
        elif name == "IN":
            examples |= {"x", " "} if str(argument[0][0]) == "NEGATE" else set()
            for kind, value in argument:
                if str(kind) == "RANGE":
                    examples.add(chr(value[0]))
                elif str(kind) == "LITERAL":
                    examples.add(chr(value))
                elif str(kind) == "CATEGORY":
                    examples.add(CLASSES[str(value).removeprefix("CATEGORY_")])
        elif name == "BRANCH":
            examples |= set().union(*map(characters, argument[1]))
        elif name == "SUBPATTERN":
            examples |= characters(argument[3])
        elif name.endswith("REPEAT"):
            examples |= characters(argument[2])
        elif name.startswith("ASSERT"):
            examples |= characters(argument[1])
        elif name == "ATOMIC_GROUP":
            examples |= characters(argument)
    return examples


def texts(pattern: re.Pattern[Any], length: int) -> list[Any]:
    """Returns texts that repeat one or two characters, with ends that make the match fail."""
    usual = sorted(characters(parser.parse(pattern.pattern, pattern.flags)), key=lambda char: (char.isalnum(), char))[:5]
    pieces = [*usual, *(char + " " for char in usual)]
    made = [f"{piece * (length // len(piece))}{end}" for piece in pieces for end in ("\0", "`\0\n")]
    return [text.encode("latin-1", "replace") for text in made] if isinstance(pattern.pattern, bytes) else made


def slowest(pattern: re.Pattern[Any]) -> float:
    """Returns the CPU seconds of the slowest match, or of the first one that is too slow."""
    most = 0.0
    for length in LENGTHS:
        for text in texts(pattern, length):
            start = time.thread_time()
            pattern.match(text)
            most = max(most, time.thread_time() - start)
            if most > SECONDS:
                return most
    return most


def test_no_pattern_takes_quadratic_time() -> None:
    assert len(patterns()) > 500
    slow = [f"{pattern.pattern!r}: {taken:.2f} s" for pattern in patterns() if (taken := slowest(pattern)) > SECONDS]
    assert not slow


@pytest.mark.parametrize("source", [r"(a+)+$", r"(a|a)*b", r"(?:x+x+)+y", r"(\w+\s?)+:"])
def test_the_check_finds_patterns_that_backtrack(source: str) -> None:
    assert slowest(re.compile(source)) > SECONDS
