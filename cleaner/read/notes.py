"""Footnotes: the signs in the text, and the blocks that they point to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import Outline, Page
from ..nodes import Mark, MarkKind, Run
from ..patterns import regex
from .leaves import Leaf

NOTE_NAME = regex(r"(?:^|[^a-z])(?:fn|ftn|_?edn|footnote|endnote|note|cite_note|sdfootnote|sn|en)(?:[^a-z]|$)|^f\d+$", re.I)
LARGEST = 60
"""Elements in one footnote; a name of more than this is that of a part of the page."""


def find_notes(page: Page, leaves: Sequence[Leaf]) -> None:
    """Makes runs and leaves footnotes: signs that point to a later block become notes, links back from there go.

    A sign is a link within the page whose text reads like one (1, [1], *, note 1). It is a note's if what it
    points to, an element or an anchor at the start of a block, stands later among the leaves and is called like
    a note or points back. Any other sign becomes the link that it was.
    """
    signs = _signs(leaves)
    if not signs:
        return
    targets = _targets(page.outline, leaves, {name for names in signs.values() for name in names})
    labels: dict[str, str] = {}
    used: set[str] = set()
    for place, names in signs.items():
        for name, sign in names.items():
            found = targets.get(name)
            if found and found[0] > place and name not in labels and _is_note(name, leaves[found[0]]):
                label = _label(sign, used)
                if _mark_definition(leaves[found[0] : found[1]], label, found[2]):
                    labels[name] = label
                    used.add(label)
    for leaf in leaves:
        if any(mark.kind is MarkKind.NOTE for run in leaf.runs for mark in run.marks):
            leaf.runs = _with_notes(leaf, labels)


def _signs(leaves: Sequence[Leaf]) -> dict[int, dict[str, str]]:
    """For each place of a leaf with signs: the names that they point to, with their texts."""
    signs: dict[int, dict[str, str]] = {}
    for place, leaf in enumerate(leaves):
        for run in leaf.runs:
            for mark in run.marks:
                if mark.kind is MarkKind.NOTE:
                    signs.setdefault(place, {}).setdefault(mark.title, run.text.strip())
    return signs


def _targets(outline: Outline, leaves: Sequence[Leaf], names: set[str]) -> dict[str, tuple[int, int, int]]:
    """For each name that is found: the places of the leaves that it names, first and after the last, and their element."""
    targets: dict[str, tuple[int, int, int]] = {}
    spans: dict[int, tuple[int, int]] = {}  # for each element the places of its own leaves
    for place, leaf in enumerate(leaves):
        spans[leaf.element] = (spans.get(leaf.element, (place, 0))[0], place + 1)
        for anchor in leaf.anchors:
            if anchor in names:
                targets.setdefault(anchor, (place, place + 1, leaf.element))
    for number in range(len(outline)):
        for key, value in outline.attributes(number):
            if key == "id" and value in names:
                inside = [spans[inner] for inner in _within(outline, number) if inner in spans]
                if inside:
                    targets[value] = (min(first for first, _ in inside), max(end for _, end in inside), number)
    return targets


def _within(outline: Outline, number: int) -> list[int]:
    """The numbers of an element and of those in it; none where they are more than a footnote has."""
    end = number + 1
    while end < len(outline) and outline.parents[end] >= number:
        end += 1
        if end - number > LARGEST:
            return []
    return list(range(number, end))


def _is_note(name: str, leaf: Leaf) -> bool:
    """Whether a block is a note by its name, or because it begins with a link elsewhere in the page."""
    if NOTE_NAME.search(name):
        return True
    return bool(leaf.runs) and any(mark.kind is MarkKind.NOTE for run in (leaf.runs[0], leaf.runs[-1]) for mark in run.marks)


def _label(sign: str, used: set[str]) -> str:
    """A label for a note that is not used yet: its sign, if that is a number or letters, else the next number."""
    label = "".join(c for c in sign if c.isalnum() and c.isascii())
    if label and label not in used:
        return label
    number = len(used) + 1
    while str(number) in used:
        number += 1
    return str(number)


def _mark_definition(leaves: Sequence[Leaf], label: str, element: int) -> bool:
    """Makes leaves the text of a note; False where they are another's already."""
    if any(leaf.note for leaf in leaves):
        return False
    for leaf in leaves:
        leaf.note, leaf.note_element = label, element
    return True


def _with_notes(leaf: Leaf, labels: dict[str, str]) -> list[Run]:
    """The runs of a leaf with its signs resolved."""
    runs: list[Run] = []
    for run in leaf.runs:
        sign = next((mark for mark in run.marks if mark.kind is MarkKind.NOTE), None)
        if sign is None:
            runs.append(run)
        elif sign.title in labels:
            if not (runs and runs[-1].marks and runs[-1].marks[0] == Mark(MarkKind.NOTE, labels[sign.title])):
                runs.append(Run(run.text, (Mark(MarkKind.NOTE, labels[sign.title]),)))
        elif not leaf.note:
            runs.append(Run(run.text, tuple(Mark(MarkKind.LINK, mark.target) if mark is sign else mark for mark in run.marks)))
    if leaf.note and runs and len(runs) < len(leaf.runs):
        runs[0] = Run(runs[0].text.lstrip(" "), runs[0].marks)
        runs[-1] = Run(runs[-1].text.rstrip(" "), runs[-1].marks)
    return runs
