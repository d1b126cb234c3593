"""Replaces what a page draws by what it shows: emoji set as images by characters, formulas drawn by scripts or as images by TeX."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from ..patterns import regex
from ..text import printable

EMOJI_CLASS = regex(r"(?:^|[\s_-])(?:emoji|wp-smiley|emojione|twemoji|emoticon|smiley|smilies)(?:[\s_-]|$)", re.I)
MOST_EMOJI_CHARS = 16
EMOJI_JOINERS = frozenset("\u200d\ufe0f\u20e3#*0123456789")
"""Characters inside of emoji that are no symbols themselves."""
TEX_CLASS = regex(r"(?:^|\s)(?:latex|tex|mathjax|math|mwe-math[\w-]*|MathML)(?:\s|$)", re.I)
TEX_ADDRESS = regex(r"(?:/equation\?tex=|//latex\.codecogs\.com/[a-z.]{1,12}\?|[?&]cht=tx&chl=|/latex\.php\?latex=)([^&]*)")
"""An address of an image that is drawn from TeX, with the TeX."""
MATHJAX_DRAWN = regex(r"(?:^|\s)MathJax(?:_Preview|_Display|_SVG|_SVG_Display|_CHTML)?(?:\s|$)")
TEX_ATTRIBUTES = ("data-tex", "data-latex")


def replace_formulas(root: Any, scripts: Sequence[Any]) -> None:
    """Changes formulas that MathJax has drawn, and the scripts that hold their TeX, to `span` elements with the TeX alone.

    The TeX is in `data-tex` too, from where the second walk takes it. What shows the same formula a second time goes: what
    MathJax has drawn beside the TeX, and MathML for screen readers.
    """
    for node in scripts:
        _replace_script(node)
    for node in list(root.iter("mjx-container")):
        _replace_container(node)


def replace_image(node: Any) -> bool:
    """Changes an image of an emoji or of a formula to a `span` with the character or the TeX; returns whether it is one.

    An image of a formula goes if it is beside the MathML of the same formula, as in MediaWiki.
    """
    alternative, source, names = node.get("alt"), node.get("src") or node.get("data-src") or "", node.get("class")
    if alternative and len(alternative) <= MOST_EMOJI_CHARS and is_emoji(names, alternative):
        _show(node, printable(alternative))
        return True
    address = TEX_ADDRESS.search(source) if "tex" in source or "cht=tx" in source else None
    if address is None and not (alternative and ((names and TEX_CLASS.search(names)) or node.get("eeimg"))):
        return False
    alternative = printable(alternative or "")
    if address and not alternative:
        from urllib.parse import unquote_plus

        alternative = unquote_plus(address[1])
    parent = node.getparent()
    if names and "mwe-math-fallback" in names and parent is not None and next(parent.iter("math"), None) is not None:
        _show(node, "")
        return True
    if alternative:
        _show(node, alternative, alternative)
    return bool(alternative)


def is_emoji(names: str | None, alternative: str) -> bool:
    """Returns whether an image with these classes and this alternative text is an emoji."""
    if names and EMOJI_CLASS.search(names):
        return " " not in alternative
    if alternative.isascii():
        return False
    categories = {unicodedata.category(char) for char in alternative if char not in EMOJI_JOINERS}
    return "So" in categories and categories <= {"So", "Sk", "Mn"}


def _replace_script(node: Any) -> None:
    """Shows the TeX of a script in the place of what MathJax has drawn from it, before it."""
    parent = node.getparent()
    holder = parent if parent is not None and any(parent.get(name) for name in TEX_ATTRIBUTES) else None
    before = node.getprevious()
    while before is not None and MATHJAX_DRAWN.search(before.get("class") or "" if isinstance(before.tag, str) else "") and not before.tail:
        before, drawn = before.getprevious(), before
        _show(drawn, "")
    source = " ".join(node.text.split())
    if holder is None:
        _show(node, source, source)


def _replace_container(node: Any) -> None:
    """Shows the TeX of a formula of MathJax 3 or 4 if it is there, else only the MathML for screen readers."""
    for inner in node.iter():
        for name in TEX_ATTRIBUTES:
            if isinstance(inner.tag, str) and (source := inner.get(name)):
                _show(node, source, source)
                return
    math = next(node.iter("math"), None)
    if math is not None:
        math.tail = None
        node[:] = [math]


def _show(node: Any, text: str, tex: str = "") -> None:
    """Makes an element a `span` with this text alone."""
    tail = node.tail
    node.clear()
    node.tag, node.text, node.tail = "span", text, tail
    if tex:
        node.set("data-tex", tex)
