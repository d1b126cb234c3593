"""Finds footnotes and formulas among the leaves of an article, and marks them."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from ..model import Head, Outline, Page
from ..nodes import Mark, MarkKind, Run
from ..patterns import regex
from ..rules.class_names import NOTE_NAME
from .walk import Leaf

BACK_WORDS = regex(r"\W{0,3}(?:(?:go |jump )?back\b|return\b|zurück\b|retour\b|volver\b).{0,24}\Z", re.I)
"""The words of a link from a footnote back into the text."""
MOST_NOTE_ELEMENTS = 60
"""An element with more elements in it is a part of the page, and not the text of a footnote."""

TEX = regex(
    r"\\\((.{1,600}?)\\\)|\\\[(.{1,2000}?)\\\]|\$\$(.{1,2000}?)\$\$"
    r"|(?<![\\$\w])\$(?=[^\s$])((?=[^$]{0,300}[\\^_{])[^$]{1,300})(?<!\s)\$(?![\d$])"
)
TEX_SIGNS = ("\\(", "\\[", "$")
TEX_SCRIPTS = ("MathJax", "mathjax", "katex", "KaTeX")


class _Target(NamedTuple):
    """What a link inside the page points to: a range of leaves, and the element that holds them."""

    start: int
    end: int
    element: int


def find_notes(page: Page, leaves: Sequence[Leaf]) -> None:
    """Changes signs of footnotes to notes, marks the leaves with their texts, and removes the links from there back into the text.

    A sign is a link inside the page whose text looks like one (1, [1], *, note 1). Its target is an element, or an anchor
    in a leaf. The sign is a note's if the target comes later among the leaves, and is named like a note or holds a link
    back. Any other sign becomes a link again.
    """
    signs = _signs(leaves)
    if not signs:
        return
    targets = _targets(page.outline, leaves, {name for names in signs.values() for name in names})
    labels: dict[str, str] = {}
    used: set[str] = set()
    for index, names in signs.items():
        for name, sign in names.items():
            target = targets.get(name)
            if target and target.start > index and name not in labels and _is_note(name, leaves[target.start]):
                label = _label(sign, used)
                if _mark_text(leaves[target.start : target.end], label, target.element):
                    labels[name] = label
                    used.add(label)
    for leaf in leaves:
        if leaf.note or any(mark.kind is MarkKind.NOTE for run in leaf.runs for mark in run.marks):
            leaf.runs = _with_notes(leaf, labels)


def _signs(leaves: Sequence[Leaf]) -> dict[int, dict[str, str]]:
    """For the index of each leaf with signs, the names that they point to and their texts."""
    signs: dict[int, dict[str, str]] = {}
    for index, leaf in enumerate(leaves):
        for run in leaf.runs:
            for mark in run.marks:
                if mark.kind is MarkKind.NOTE:
                    signs.setdefault(index, {}).setdefault(mark.title, run.text.strip())
    return signs


def _targets(outline: Outline, leaves: Sequence[Leaf], names: set[str]) -> dict[str, _Target]:
    """The targets of the names that are in the page."""
    targets: dict[str, _Target] = {}
    spans: dict[int, tuple[int, int]] = {}  # for each element the range of its own leaves
    for index, leaf in enumerate(leaves):
        spans[leaf.element] = (spans.get(leaf.element, (index, 0))[0], index + 1)
        for anchor in leaf.anchors:
            if anchor in names:
                alone = all(not run.text.strip() or any(mark.kind is MarkKind.NOTE for mark in run.marks) for run in leaf.runs)
                end = _end_of_note(outline, leaves, index) if alone else index + 1
                targets.setdefault(anchor, _Target(index, end, leaf.element))
    for element in range(len(outline)):
        name = outline.attribute(element, "id")
        if name and name in names:
            inside = [spans[inner] for inner in _elements_of_note(outline, element) if inner in spans]
            if inside:
                targets[name] = _Target(min(start for start, _ in inside), max(end for _, end in inside), element)
    return targets


def _end_of_note(outline: Outline, leaves: Sequence[Leaf], index: int) -> int:
    """The index after the text of a note whose number is a block of its own: the leaves in the element that holds the number."""
    inside = _elements_of_note(outline, leaves[index].element)
    end = index + 1
    while end < len(leaves) and leaves[end].element in inside and leaves[index].element:
        end += 1
    return end


def _elements_of_note(outline: Outline, element: int) -> range:
    """An element and all elements in it; none where they are more than a footnote has."""
    end, last = element + 1, element + MOST_NOTE_ELEMENTS
    while end < len(outline) and outline.parents[end] >= element:
        end += 1
        if end > last:
            return range(0)
    return range(element, end)


def _is_note(name: str, leaf: Leaf) -> bool:
    """Whether a leaf is the text of a note: it is named like one, or begins or ends with a sign that points elsewhere in the page."""
    if NOTE_NAME.search(name):
        return True
    return bool(leaf.runs) and any(mark.kind is MarkKind.NOTE for run in (leaf.runs[0], leaf.runs[-1]) for mark in run.marks)


def _label(sign: str, used: set[str]) -> str:
    """A label for a note that is not used yet: the letters and digits of its sign, else the next number."""
    label = "".join(c for c in sign if c.isalnum() and c.isascii())
    if label and label not in used:
        return label
    number = len(used) + 1
    while str(number) in used:
        number += 1
    return str(number)


def _mark_text(leaves: Sequence[Leaf], label: str, element: int) -> bool:
    """Marks leaves as the text of a note; False where one of them is the text of another note."""
    if any(leaf.note for leaf in leaves):
        return False
    for leaf in leaves:
        leaf.note, leaf.note_element = label, element
    return True


def _with_notes(leaf: Leaf, labels: dict[str, str]) -> list[Run]:
    """The runs of a leaf, each sign a note, a link, or removed where it leads from a note back into the text."""
    runs: list[Run] = []
    for run in leaf.runs:
        sign = next((mark for mark in run.marks if mark.kind is MarkKind.NOTE), None)
        if sign is None:
            if not (leaf.note and _leads_back(run)):
                runs.append(run)
        elif sign.title in labels:
            note = Mark(MarkKind.NOTE, labels[sign.title])
            if not (runs and runs[-1].marks and runs[-1].marks[0] == note):
                runs.append(Run(run.text, (note,)))
        elif not leaf.note:
            runs.append(Run(run.text, tuple(Mark(MarkKind.LINK, mark.target) if mark is sign else mark for mark in run.marks)))
    if leaf.note and runs and len(runs) < len(leaf.runs):
        is_label = bool(leaf.runs[0].marks) and leaf.runs[0] is not runs[0]
        runs[0] = Run(runs[0].text.lstrip(" .):]" if is_label else " "), runs[0].marks)
        runs[-1] = Run(runs[-1].text.rstrip(" "), runs[-1].marks)
    return runs


def _leads_back(run: Run) -> bool:
    """Whether a run in a footnote is a link in words, such as "[return]", back into the text."""
    return bool(BACK_WORDS.match(run.text)) and any(mark.kind is MarkKind.LINK and "#" in mark.target for mark in run.marks)


def find_formulas(head: Head, leaves: Sequence[Leaf]) -> None:
    """Marks TeX between `\\(`, `\\[`, `$$` or `$` as formulas, in pages that load MathJax or KaTeX.

    Text between single dollar signs is TeX only if it holds a sign of TeX: prices are no formulas. Code is not changed.
    """
    signed = [leaf for leaf in leaves if "\\" in leaf.raw or "$" in leaf.raw]
    with_formulas = [leaf for leaf in signed if any(map(_holds_formula, leaf.runs))]
    if with_formulas and any(map(_writes_formulas, head.scripts)):  # scripts are long
        for leaf in with_formulas:
            leaf.runs = [part for run in leaf.runs for part in (_split_at_formulas(run) if _holds_formula(run) else [run])]


def _holds_formula(run: Run) -> bool:
    """Whether a run that is no code holds TeX between its signs."""
    text = run.text
    return any(sign in text for sign in TEX_SIGNS) and all(mark.kind < MarkKind.CODE for mark in run.marks) and TEX.search(text) is not None


def _writes_formulas(script: Any) -> bool:
    """Whether a script is MathJax or KaTeX, or loads one of them."""
    source = script.get("src") or script.text or ""
    return any(name in source for name in TEX_SCRIPTS)


def _split_at_formulas(run: Run) -> list[Run]:
    """A run with the formulas in it as runs of their own."""
    parts: list[Run] = []
    end = 0
    for match in TEX.finditer(run.text):
        if match.start() > end:
            parts.append(Run(run.text[end : match.start()], run.marks))
        source = next(group for group in match.groups() if group is not None)
        parts.append(Run(match[0], (*run.marks, Mark(MarkKind.MATH, source.strip()))))
        end = match.end()
    if end < len(run.text):
        parts.append(Run(run.text[end:], run.marks))
    return parts
