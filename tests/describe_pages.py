"""Small pages and texts about a harbour, and the facts that are found in them; people, sites and news are invented."""

from __future__ import annotations

import json

from cleaner import Document, Options, clean
from cleaner.model import Facts

PROSE = "".join(
    f"<p>The harbour of Port Ellery was closed for {weeks} weeks while divers repaired its piles, the master of the port "
    "told the council.</p>"
    for weeks in ("two", "three", "four", "five", "six", "seven")
)
TITLE = "Divers Reopen the Harbour of Port Ellery"


def page(head: str = "", top: str = "", end: str = "") -> bytes:
    """Returns a page with something in its head, under its title and after its text."""
    return (
        f'<html lang="en"><head><title>{TITLE} - Quay Ledger</title>{head}</head><body><nav><a href="/">Home</a></nav>'
        f"<article><h1>{TITLE}</h1>{top}{PROSE}{end}</article></body></html>"
    ).encode()


def facts_of(raw: bytes | str, url: str | None = None, options: Options | None = None) -> Facts:
    document: Document = clean(raw, url=url, options=options or Options())
    return document._facts


def ld(**node: object) -> str:
    """Returns a script with the JSON-LD of a news article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": TITLE, **node})}</script>'


def value(field: object) -> object:
    return getattr(field, "value", None)


def text_with(*lines: str) -> str:
    """Returns a flattened text: the lines, then the prose of the pages."""
    return "\n\n".join([*lines, *PROSE.replace("<p>", "").split("</p>")]).strip() + "\n"
