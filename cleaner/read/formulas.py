"""Formulas that stand in a page's text as TeX, for a script to set."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Head
from ..nodes import Mark, MarkKind, Run
from ..patterns import regex
from .leaves import Leaf

TEX = regex(
    r"\\\((.{1,600}?)\\\)|\\\[(.{1,2000}?)\\\]|\$\$(.{1,2000}?)\$\$"
    r"|(?<![\\$\w])\$(?=[^\s$])((?=[^$]{0,300}[\\^_{])[^$]{1,300})(?<!\s)\$(?![\d$])"
)
SIGNS = ("\\(", "\\[", "$")
SETTERS = ("MathJax", "mathjax", "katex", "KaTeX")


def find_formulas(head: Head, leaves: Sequence[Leaf]) -> None:
    """Makes TeX between `\\(`, `\\[`, `$$` or `$` formulas, in pages that load MathJax or KaTeX.

    Between single dollar signs it is TeX only with a sign of TeX in it, so that prices stay prices. Code is left alone.
    """
    candidates = [leaf for leaf in leaves if "\\" in leaf.raw or "$" in leaf.raw]
    if not candidates or not _is_set(head):
        return
    for leaf in candidates:
        if any(sign in run.text for run in leaf.runs for sign in SIGNS):
            leaf.runs = [part for run in leaf.runs for part in _parts(run)]


def _is_set(head: Head) -> bool:
    """Whether a page loads a script that sets formulas."""
    return any(name in (script.get("src") or script.text or "") for script in head.scripts for name in SETTERS)


def _parts(run: Run) -> list[Run]:
    """A run with the formulas in it as runs of their own."""
    if any(mark.kind >= MarkKind.CODE for mark in run.marks) or not any(sign in run.text for sign in SIGNS):
        return [run]
    parts: list[Run] = []
    end = 0
    for found in TEX.finditer(run.text):
        if found.start() > end:
            parts.append(Run(run.text[end : found.start()], run.marks))
        source = next(group for group in found.groups() if group is not None)
        parts.append(Run(found[0], (*run.marks, Mark(MarkKind.MATH, source.strip()))))
        end = found.end()
    if end < len(run.text):
        parts.append(Run(run.text[end:], run.marks))
    return parts
