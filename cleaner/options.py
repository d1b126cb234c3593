"""`Options`: everything a caller may choose, frozen and validated when made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from .errors import OptionError
from .model import InputKind
from .patterns import regex

if TYPE_CHECKING:
    from .rules.user import UserRules


ISO_DATE = regex(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}[\d:.,]*(?:Z|[+-]\d{2}:?\d{2})?)?$")


class Favor(Enum):
    """Which side to err on where the judge is in doubt."""

    PRECISION = "precision"
    BALANCED = "balanced"
    RECALL = "recall"


class Repeats(Enum):
    """Which repeated paragraphs to drop."""

    OFF = "off"
    EXACT = "exact"
    NEAR = "near"


@dataclass(frozen=True, slots=True)
class Options:
    """What to do and how; the defaults are the advised choice.

    Raises:
        OptionError: when made with a value of the wrong type or out of range.
    """

    favor: Favor = Favor.BALANCED
    input_kind: InputKind | None = None
    """Read the input as this; None decides by its content."""
    encoding: str | None = None
    """What the caller knows of the bytes' encoding (an HTTP header, say); a byte order mark outranks it."""
    repeats: Repeats = Repeats.NEAR
    comments: bool = False
    """Keep readers' comments, as a section of their own."""
    links: bool = True
    """Write links into the Markdown; without, their text alone."""
    images: bool = True
    """Write images into the Markdown."""
    max_bytes: int | None = None
    """Raise `LimitError` for inputs larger than this, before they are parsed."""
    captured: str | None = None
    """When the input was captured, as an ISO 8601 date (2024-05-31, or with a time): no date is later."""
    rules: UserRules | None = None
    """The caller's own phrases, names and per-site rules (`cleaner.load_rules`)."""

    def __post_init__(self) -> None:
        for name, kind in (("favor", Favor), ("repeats", Repeats)):
            if not isinstance(getattr(self, name), kind):
                raise OptionError(f"{name} must be a {kind.__name__}, not {getattr(self, name)!r}")
        if not isinstance(self.input_kind, InputKind | None):
            raise OptionError(f"input_kind must be an InputKind or None, not {self.input_kind!r}")
        for name in ("comments", "links", "images"):
            if not isinstance(getattr(self, name), bool):
                raise OptionError(f"{name} must be True or False, not {getattr(self, name)!r}")
        if self.encoding is not None and not isinstance(self.encoding, str):
            raise OptionError(f"encoding must be a name or None, not {self.encoding!r}")
        if self.captured is not None and not (isinstance(self.captured, str) and ISO_DATE.match(self.captured)):
            raise OptionError(f"captured must be an ISO 8601 date or None, not {self.captured!r}")
        if self.max_bytes is not None and (not isinstance(self.max_bytes, int) or self.max_bytes < 1):
            raise OptionError(f"max_bytes must be a positive number or None, not {self.max_bytes!r}")
