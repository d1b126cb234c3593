"""Finds hidden words inside sentences and cells: they never join the words around them."""

from __future__ import annotations

from itertools import islice
from typing import Any

from ..patterns import regex
from ..rules.hidden import FOR_SCREEN_READERS, NEW_WINDOW, SHOWN_BY_SCRIPT, hiding_mark
from ..text import letters_of, name_words, printable

SUSPECT = regex(r"none|hid|scre|sr[-_]|true|assist|invis|clip|^vh$|^$")
"""What the value of an attribute holds if the element may be hidden; other values are not looked at again."""
MOST_SIGN_CHARS = 60
"""Words that say what a link does are no longer than this."""
MARKS_OF_FORMULAS = regex(r"katex|mjx|mathjax|mwe-math", 2)


def may_hide(values: list[str], harmless: set[str]) -> bool:
    """Whether one of an element's attributes may hide it. Values that cannot are added to `harmless`."""
    for value in values:
        if value not in harmless:
            if SUSPECT.search(value):
                return True
            harmless.add(value)
    return False


def is_hidden(node: Any) -> bool:
    """Whether an inline element shows nothing that its sentence does not hold without it:

    - a style, an attribute or a class hides it, and no name says that a script shows it;
    - it is only read aloud, and the page prints the same beside it, or it says that a link opens a new window;
    - it is only for the eye (`aria-hidden`), and the same text is beside it.

    A formula is never hidden.
    """
    if not node.text and not len(node):
        return False
    names = node.get("class") or ""
    if hiding_mark(node.get, ""):
        return not _is_shown_by_script(node) and _is_plain(node, names)
    is_aloud = bool(names) and not FOR_SCREEN_READERS.isdisjoint(names.lower().split())
    if is_aloud:
        text = "".join(node.itertext())
        is_sign = len(text) <= MOST_SIGN_CHARS and NEW_WINDOW.search(text) is not None
        return (is_sign or _is_printed_beside(node, letters_of(text))) and _is_plain(node, names)
    return node.get("aria-hidden") == "true" and _has_twin(node) and _is_plain(node, names)


def hidden_text(node: Any) -> str:
    """Returns the words of a hidden element."""
    return printable("".join(node.itertext()))


def _is_shown_by_script(node: Any) -> bool:
    """Whether the names of an element, or of one of the two around it, say that a script or a reader shows it."""
    while_near = islice(_with_ancestors(node), 3)
    return any(not SHOWN_BY_SCRIPT.isdisjoint(name_words(f"{near.get('class') or ''} {near.get('id') or ''}")) for near in while_near)


def _with_ancestors(node: Any) -> Any:
    while node is not None:
        yield node
        node = node.getparent()


def _is_plain(node: Any, names: str) -> bool:
    """Whether an element neither holds a formula nor is part of one."""
    return not MARKS_OF_FORMULAS.search(names) and next(node.iterdescendants("math"), None) is None


def _is_printed_beside(node: Any, letters: str) -> bool:
    """Whether the elements beside one for screen readers print its text: those for the eye together, or a neighbour alone."""
    parent = node.getparent()
    if not letters or parent is None:
        return False
    for_eye = [letters_of("".join(other.itertext())) for other in islice(parent, 20) if other.get("aria-hidden") == "true"]
    neighbours = [letters_of("".join(other.itertext())) for other in (node.getprevious(), node.getnext()) if other is not None]
    return "".join(for_eye) == letters or letters in neighbours


def _has_twin(node: Any) -> bool:
    """Whether an element right beside an inline one has the same text, and is not for screen readers alone."""
    letters = ""
    for other, between in ((node.getprevious(), None), (node.getnext(), node.tail)):
        if other is None or other.get("aria-hidden") == "true":
            continue
        between = other.tail if between is None and other is node.getprevious() else between
        if between and not between.isspace():
            continue
        letters = letters or letters_of("".join(node.itertext()))
        if not letters:
            return False
        if FOR_SCREEN_READERS.isdisjoint((other.get("class") or "").lower().split()) and letters_of("".join(other.itertext())) == letters:
            return True
    return False
