"""Finds hidden words inside sentences and cells: they never join the words around them."""

from __future__ import annotations

from itertools import islice
from typing import Any

from lxml import etree

from ..patterns import regex
from ..rules.hidden import FOR_SCREEN_READERS, HIDING_CLASSES, HIDING_STYLE, NEW, NEW_WINDOW, SHOWN_BY_SCRIPT, hiding_mark
from ..text import letters_of, name_words, printable

HIDING_ATTRIBUTES = frozenset(("hidden", "aria-hidden", "style"))
"""An inline element without these is hidden only by its class."""
SUSPECT_CLASSES = HIDING_CLASSES | FOR_SCREEN_READERS
MOST_SIGN_CHARS = 60
"""Words that say what a link does are no longer than this."""
MOST_BESIDE = 20
"""The first elements around an element of text for screen readers may print its text for the eye."""
MOST_TWIN_ELEMENTS = 40
"""An element with more elements in it is not what a page prints twice beside each other."""
MARKS_OF_FORMULAS = regex(r"katex|mjx|mathjax|mwe-math", 2)


def is_hidden(node: Any, harmless: set[str | None]) -> bool:
    """Whether an inline element shows nothing that its sentence does not hold without it:

    - a style, an attribute or a class hides it, and no name says that a script shows it;
    - it is only read aloud, and the page prints the same beside it, or it says that a link opens a new window;
    - it is only for the eye (`aria-hidden`), and the same text is beside it.

    A formula is never hidden. Classes and styles that hide nothing are added to `harmless`, which holds None from the start: most
    elements of a page have the same ones.
    """
    names, style = node.get("class"), node.get("style")
    if names not in harmless and SUSPECT_CLASSES.isdisjoint(names.lower().split()):
        harmless.add(names)
    if style not in harmless and not HIDING_STYLE.search(style):
        harmless.add(style)
    if names not in harmless or style not in harmless or node.get("hidden") is not None:
        if hiding_mark(node.get, ""):
            return not _is_shown_by_script(node) and _is_plain(node, names)
        if names and not FOR_SCREEN_READERS.isdisjoint(names.lower().split()):
            text = _text_in(node)
            return (_is_sign(text) or _is_printed_beside(node, text)) and _is_plain(node, names)
    return node.get("aria-hidden") == "true" and _has_twin(node) and _is_plain(node, names)


def _is_sign(text: str) -> bool:
    """Whether a text says that a link opens a new window."""
    if len(text) > MOST_SIGN_CHARS:
        return False
    folded = text.lower()
    return any(word in folded for word in NEW) and NEW_WINDOW.search(folded) is not None


def hidden_text(node: Any) -> str:
    """Returns the words of a hidden element."""
    return printable("".join(node.itertext()))


def _is_shown_by_script(node: Any) -> bool:
    """Whether the names of an element, or of one of the two around it, say that a script or a reader shows it."""
    names: list[str] = []
    for _ in range(3):
        if node is None:
            break
        names += [node.get("class") or "", node.get("id") or ""]
        node = node.getparent()
    return not SHOWN_BY_SCRIPT.isdisjoint(name_words(" ".join(names)))


def _is_plain(node: Any, names: str | None) -> bool:
    """Whether an element neither holds a formula nor is part of one."""
    return not (names and MARKS_OF_FORMULAS.search(names)) and next(node.iterdescendants("math"), None) is None


def _text_in(node: Any) -> str:
    """The characters in an element; '' for one that is too large to be printed twice. `itertext` takes seven times as long."""
    if not len(node):
        return node.text or ""
    if next(islice(node.iter(), MOST_TWIN_ELEMENTS, None), None) is not None:
        return ""
    return etree.tostring(node, method="text", encoding="unicode", with_tail=False)


def _is_printed_beside(node: Any, text: str) -> bool:
    """Whether the elements beside one for screen readers print its text: those for the eye together, or a neighbour alone."""
    for other in (node.getprevious(), node.getnext()):
        if other is not None and _has_same_letters(_text_in(other), text):
            return True
    for_eye = [_text_in(other) for other in islice(node.getparent(), MOST_BESIDE) if other.get("aria-hidden") == "true"]
    return bool(for_eye) and _has_same_letters("".join(for_eye), text)


def _has_twin(node: Any) -> bool:
    """Whether an element right beside an inline one has the same text, and is not for screen readers alone."""
    before, after, tail = node.getprevious(), node.getnext(), node.tail
    for other, between in ((before, before.tail if before is not None else ""), (after, tail)):
        if other is None or (between and not between.isspace()) or other.get("aria-hidden") == "true":
            continue
        if _has_same_letters(_text_in(other), _text_in(node)):
            return FOR_SCREEN_READERS.isdisjoint((other.get("class") or "").lower().split())
    return False


def _has_same_letters(one: str, other: str) -> bool:
    """Whether two texts have the same letters. Most differ in the first one already."""
    first, other_first = next(filter(str.isalnum, one.lstrip()), ""), next(filter(str.isalnum, other.lstrip()), "")
    return bool(first) and first.casefold() == other_first.casefold() and letters_of(one) == letters_of(other)
