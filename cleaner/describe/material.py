"""Everything that a page offers for its facts, read once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..model import Page, Verdict
from .structured import HOLDS_PROPERTY, read_microdata

if TYPE_CHECKING:
    from .visible import Naming, Piece


class Material:
    """What the deciders of the single facts draw on."""

    def __init__(self, page: Page, verdicts: Sequence[Verdict]) -> None:
        self.page = page
        self.verdicts = verdicts
        self.head = page.head
        self.found = page.head.json_ld
        self.article = self.found.article
        """The JSON-LD node of the article."""
        self.sites: list[str] = []
        """What the site may call itself, the plainest first; host names last."""
        self.title: int | None = None
        """The number of the block that prints the title."""
        self.spoken = ""
        """The language that was decided on."""
        self.pieces: list[Piece] = []
        """The text nodes near the title."""
        self._props: dict[str, list[Any]] | None = None
        self._naming: Naming | None = None

    @property
    def props(self) -> dict[str, list[Any]]:
        """Elements with an itemprop, by its words; looked for when first asked for."""
        if self._props is None:
            self._props = read_microdata(self.page.root) if _holds_itemprop(self.page) else {}
        return self._props

    @property
    def naming(self) -> Naming:
        """The names around the page's elements; to be asked for when the title is known."""
        if self._naming is None:
            from .visible import Naming  # only where text near the title is looked at

            self._naming = Naming(self.page, self.title)
        return self._naming

    @property
    def language(self) -> str | None:
        """The declared language of the page, as it stands."""
        return self.head.language or None

    def texts(self, *keys: str) -> list[tuple[str, str]]:
        """The first text under each key in the JSON-LD of the article, then of the page: pairs of evidence and text."""
        nodes = [(self.article, "article")] if self.article else []
        nodes += [(node, "page") for node in self.found.pages]
        return [(f"json-ld {how} {key}", text) for node, how in nodes for key in keys if (text := self.found.text(node, key))]


def _holds_itemprop(page: Page) -> bool:
    """Whether a page can have microdata on author and dates; its bytes are not decoded to tell, where they hold ASCII as it is."""
    if isinstance(page.raw, bytes) and not (page.decoded.encoding or "").lower().startswith(("utf-16", "utf_16", "utf-32", "utf_32")):
        return b"itemprop" in page.raw and HOLDS_PROPERTY.search(page.raw) is not None
    return "itemprop" in page.decoded.text
