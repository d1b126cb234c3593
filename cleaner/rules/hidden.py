"""How pages hide text: styles, attributes and names of classes; and the names of what a script shows again."""

from __future__ import annotations

from collections.abc import Callable

from ..patterns import regex
from ..text import remember_names

HIDING_STYLE = regex(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", 2)
HIDING_CLASSES = frozenset("d-none hidden is-hidden u-hidden hide display-none".split())
"""Classes of the common style libraries that hide an element."""
SHOWING_CLASS = regex(r"(?:^|\s)(?:d-(?!print)\w+-|(?!print:)\S{1,40}:)(?:block|flex|grid|table|contents|visible|inline)")
"""A class that shows the element again where the screen is wide enough, or in some state."""
FOR_A_WIDTH = regex(
    r"(?:^|[\s_-])(?:desktop|mobile|tablet|phone)(?:[\s_-]|$)|(?:^|\s)(?:d-(?:none|(?:sm|md|lg|xl|xxl)-(?:none|block|flex|grid|table))"
    r"|(?:hidden|visible)-(?:xs|sm|md|lg|xl)(?:-\w+)?|(?:hide|show)-(?:for|on)-[\w-]{2,20}|(?:sm|md|lg|xl):(?:hidden|block|flex|grid))(?:\s|$)",
    2,
)
"""A class of what a page shows on screens of some width only; it may print the same again for the other ones."""
FOR_SCREEN_READERS = frozenset(
    "sr-only sr_only visually-hidden visuallyhidden u-visually-hidden is-visually-hidden hidden-visually screen-reader-text screen-reader "
    "screenreader screenreader-only screen-reader-only a-offscreen offscreen show-for-sr element-invisible assistive-text accessibly-hidden "
    "a11y-hidden vh clipped clip-text".split()
)
"""Classes of text that is only read aloud. It is text all the same, unless the page also prints it or it says what a link does."""
SHOWN_BY_SCRIPT = frozenset(
    "tab tabs tabpanel tabpanels tabcontent tabbed pane panel panels accordion accordions collapse collapsed collapsible toggle toggles "
    "toggled togglable expand expanded expander expandable more readmore faq faqs answer answers spoiler reveal revealed truncate truncated "
    "drawer slide slides slider carousel step steps question transcript details disclosure paywall fade lazy".split()
)
"""Words in classes, ids and roles of what a reader can open, or what a script shows when the page is loaded."""
NEW_WINDOW = regex(
    r"opens? (?:in )?(?:an? |the )?(?:new|external|separate|another) |(?:new|external) (?:window|tab|site|link)\b|neue[ms]? (?:fenster|tab)\b"
    r"|nouvel(?:le)? (?:fenêtre|onglet)\b|nueva (?:ventana|pestaña)\b|otra (?:ventana|pestaña)\b|nuov[ao] (?:finestra|scheda)\b"
    r"|nova (?:janela|aba|guia)\b|nieuw (?:venster|tabblad)\b|nytt (?:fönster|vindu)\b|nyt vindue\b|nowym oknie\b"
    r"|新しい(?:ウィンドウ|タブ)|新窗口"
)
"""In small letters, words that say what a link does, and not what it leads to."""
NEW = "new extern separat another neue nouvel nuev otra nuov nova nieuw nyt nowym 新".split()
"""`NEW_WINDOW` has one of these. Looking for it takes a fifth of the time."""


def hiding_mark(get: Callable[[str], str | None], tag: str) -> str:
    """Returns what hides an element: its style, an attribute, a class, or that it is a closed dialog; '' if nothing does.

    `get` returns the value of an attribute of the element.

    >>> hiding_mark({"class": "d-none d-md-block"}.get, "p"), hiding_mark({"class": "note d-none"}.get, "p")
    ('', 'class d-none')
    """
    if tag == "dialog" and get("open") is None:
        return "a closed dialog"
    if (hidden := get("hidden")) is not None and hidden != "until-found":
        return "attribute hidden"
    if (style := get("style")) and (match := HIDING_STYLE.search(style)):
        return f"style {match[0].strip(' ;')}"
    return _hiding_class(names) if (names := get("class")) else ""


@remember_names
def is_for_a_width(names: str) -> bool:
    """Returns whether a class is that of an element for screens of some width only."""
    return FOR_A_WIDTH.search(names) is not None


@remember_names
def _hiding_class(names: str) -> str:
    """What hides an element with these classes; '' if none of them does."""
    for name in names.split():
        if name in HIDING_CLASSES and not SHOWING_CLASS.search(names):
            return f"class {name}"
    return ""
