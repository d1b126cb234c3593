"""Replaces what a page draws by what it shows: emoji set as images by characters, formulas drawn by scripts or as images by TeX."""

from __future__ import annotations

import re
import unicodedata
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


def replace_drawings(root: Any) -> None:
    """Changes images of emoji and of formulas, and formulas that MathJax has drawn, to `span` elements with their text.

    A formula has its TeX in `data-tex` too, from where the walk takes it. What shows the same formula a second time goes:
    MediaWiki has an image beside the MathML, MathJax what it has drawn beside the TeX, and MathML for screen readers.
    """
    for node in list(root.iter("img", "script", "mjx-container")):
        if node.tag == "img":
            if (alternative := node.get("alt")) is None and not node.get("src"):
                continue
            _replace_image(node, printable(alternative or ""))
        elif node.tag == "script":
            if (node.get("type") or "").startswith("math/tex") and node.text:
                _replace_script(node)
        else:
            _replace_container(node)


def _replace_image(node: Any, alternative: str) -> None:
    names = node.get("class") or ""
    if alternative and len(alternative) <= MOST_EMOJI_CHARS and _is_emoji(names, alternative):
        _show(node, alternative)
        return
    address = TEX_ADDRESS.search(node.get("src") or node.get("data-src") or "")
    if address:
        from urllib.parse import unquote_plus

        alternative = alternative or unquote_plus(address[1])
    elif not alternative or not (TEX_CLASS.search(names) or node.get("eeimg")):
        return
    parent = node.getparent()
    if "mwe-math-fallback" in names and parent is not None and next(parent.iter("math"), None) is not None:
        _show(node, "")
    elif alternative:
        _show(node, alternative, alternative)


def _is_emoji(names: str, alternative: str) -> bool:
    """Whether an image with these classes and this alternative text is an emoji."""
    if EMOJI_CLASS.search(names):
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
