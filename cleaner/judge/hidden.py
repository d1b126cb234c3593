"""Drops what the page hides: a reader does not see it. What a script or the reader can show is not hidden."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from ..model import Kind, Page, Verdict
from ..patterns import regex
from ..rules.hidden import SHOWN_BY_SCRIPT, hiding_mark
from ..text import name_words
from .comments import COMMENTS

MOST_HIDDEN_SHARE = 0.4
"""If more of the kept characters are hidden, a script shows them: no page hides its article."""
LEAST_CHANCE = 0.1
"""Dropped blocks of a smaller chance are boilerplate, hidden or not; their elements are not looked at."""
NEAR_ELEMENTS = 4
"""Names of the hidden element and of the elements around it count, this many together."""
ZERO_HEIGHT = regex(r"height\s*:\s*0(?:px|%)?\s*(?:;|$)")
"""How scripts fold up what the reader opens."""
STREAMED = ("S:", "B:")
"""Ids of parts that React sends late, hidden, and puts into their places."""
PARTS_OF_LISTS = frozenset(("li", "tr", "td", "th", "dd", "dt", "option", "tbody"))
"""Hidden ones are the rest of a list that the reader can open."""


def judge_hidden(page: Page, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Returns the verdicts, with blocks dropped that are in a hidden element: by its style, an attribute, a class, or as a closed dialog.

    Hidden are not: tabs, accordions and other parts that the reader opens, by their names or by a control that points to them;
    parts that a script puts into their places; the rest of a list; and what would be too much of the article.
    """
    judged = list(verdicts)
    marks = _Marks(page)
    hidden: list[tuple[int, str]] = []
    chars = hidden_chars = 0
    hidden_kind = Kind.HIDDEN
    for index, ((text, element, kind, _, _, _, _), (is_kept, rule, _, score, _)) in enumerate(zip(page.blocks, verdicts, strict=True)):
        if kind is hidden_kind:
            judged[index] = Verdict(False, "content.hidden", "it is hidden inside the text after it", score)
            continue
        if is_kept:
            chars += len(text)
        elif (score or 0.0) < LEAST_CHANCE:
            continue
        if rule != COMMENTS and (mark := marks.around(element)):
            hidden.append((index, mark))
            if is_kept:
                hidden_chars += len(text)
    if hidden_chars <= MOST_HIDDEN_SHARE * chars:
        for index, mark in hidden:
            judged[index] = Verdict(False, "content.hidden", mark, verdicts[index].score)
    return judged


class _Marks:
    """What hides the elements of a page; each element is looked at once."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.known = {0: ""}
        self.targets: set[str] | None = None

    def around(self, element: int) -> str:
        """What hides an element, on itself or on one around it; '' where nothing does."""
        outline, known = self.page.outline, self.known
        path = []
        while element not in known:  # not `outline.climb`, which takes a quarter of this function's time
            path.append(element)
            element = outline.parents[element]
        mark = known[element]
        for inner in reversed(path):
            if not mark and (node := outline.nodes[inner]) is not None:
                mark = hiding_mark(node.get, outline.tags[inner])
                if mark and self.is_shown_by_script(inner):
                    mark = ""
            known[inner] = mark
        return mark

    def is_shown_by_script(self, element: int) -> bool:
        """Whether the reader or a script shows a hidden element, by names, by a control beside it, or by one that points to it."""
        outline = self.page.outline
        if outline.tags[element] == "dialog":
            return False
        if outline.tags[element] in PARTS_OF_LISTS or outline.attribute(element, "id").startswith(STREAMED):
            return True
        for near in islice(outline.ancestors(element), NEAR_ELEMENTS):
            names = " ".join([value for name, value in outline.attributes(near) if name != "style"])
            if not SHOWN_BY_SCRIPT.isdisjoint(name_words(names)):
                return True
        if outline.attribute(element, "height") == "0" or ZERO_HEIGHT.search(outline.attribute(element, "style")):
            return True
        before = outline.nodes[element].getprevious()
        if before is not None and (before.tag == "button" or bool(before.xpath("boolean(descendant-or-self::*[@aria-expanded])"))):
            return True
        return bool(name := outline.attribute(element, "id")) and self.is_controlled(name)

    def is_controlled(self, name: str) -> bool:
        """Whether a button or a link of the page opens the element of this id."""
        if self.targets is None:
            root = self.page.root
            self.targets = set(root.xpath("//@data-target | //@data-bs-target | //@href[starts-with(., '#')]", smart_strings=False))
            self.targets.update([f"#{value}" for value in root.xpath("//@aria-controls", smart_strings=False)])
        return f"#{name}" in self.targets
