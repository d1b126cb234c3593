"""`Options`: everything that a caller may choose, checked when it is made."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from .errors import OptionError
from .model import InputKind
from .patterns import regex

if TYPE_CHECKING:
    from .rules.user import UserRules

MOST_ELEMENTS = 250_000
"""More than any page for people has: it bounds the time and the memory that a page of 60 MB takes."""
ISO_DATE = regex(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}[\d:.,]*(?:Z|[+-]\d{2}:?\d{2})?)?$")


class Favor(Enum):
    """Which side to err on where the judge is in doubt."""

    PRECISION = "precision"
    BALANCED = "balanced"
    RECALL = "recall"


class Judge(Enum):
    """Who decides which blocks of a page are main text."""

    LEARNED = "learned"
    READABILITY = "readability"


class Repeats(Enum):
    """Which repeated paragraphs to drop."""

    OFF = "off"
    EXACT = "exact"
    NEAR = "near"


Choice = TypeVar("Choice", bound=Enum)


class Options:
    """What to do and how; the defaults are the recommended choice.

    Options cannot be changed once they are made; `replace` returns changed ones. Two are equal if all their values are.
    A choice is a member of its enum, or that member's value.

    Raises:
        OptionError: a value is of the wrong type or out of range; the message lists the right ones. Or `judge` is
            readability, and readability-lxml is not installed.

    >>> Options(favor="recall").replace(links=False)
    Options(favor='recall', links=False)
    """

    favor: Favor
    """Which side to err on where the judge is in doubt."""
    judge: Judge
    """Who decides which blocks of a page are main text: the learned weights, or the package readability-lxml."""
    input_kind: InputKind | None
    """Read the input as this; None decides by its content."""
    encoding: str | None
    """What the caller knows of the bytes' encoding (from an HTTP header, for example), by a name that browsers know. A byte order
    mark outranks it, and so does UTF-8 without errors."""
    repeats: Repeats
    """Which repeated paragraphs to drop."""
    comments: bool
    """Keep readers' comments, in a section of their own."""
    links: bool
    """Write links into the Markdown; if False, only their text."""
    images: bool
    """Write images into the Markdown."""
    max_bytes: int | None
    """Raise `LimitError` for inputs larger than this, before they are parsed."""
    max_elements: int
    """Leave out what a page has beyond this many elements, with a notice: first the rest of tables and of other long runs of like
    elements, then the rest of the page. For text, lines count as elements, and for JSON-LD 20 characters do."""
    captured: str | None
    """When the input was captured, as an ISO 8601 date (2024-05-31, or with a time): no date of the article is later."""
    rules: UserRules | None
    """The caller's own phrases, names and per-site rules, from `cleaner.load_rules`."""

    def __init__(
        self,
        *,
        favor: Favor | str = Favor.BALANCED,
        judge: Judge | str = Judge.LEARNED,
        input_kind: InputKind | str | None = None,
        encoding: str | None = None,
        repeats: Repeats | str = Repeats.NEAR,
        comments: bool = False,
        links: bool = True,
        images: bool = True,
        max_bytes: int | None = None,
        max_elements: int = MOST_ELEMENTS,
        captured: str | None = None,
        rules: UserRules | None = None,
    ) -> None:
        for name, value in (("comments", comments), ("links", links), ("images", images)):
            _check(name, value, isinstance(value, bool), "True or False")
        _check("encoding", encoding, encoding is None or isinstance(encoding, str), "a name or None")
        if encoding is not None:
            from .rules.encodings import known_encoding

            _check("encoding", encoding, known_encoding(encoding) is not None, "one that browsers know, such as 'utf-8' or 'windows-1251'")
        _check("max_bytes", max_bytes, max_bytes is None or _is_size(max_bytes), "a positive whole number or None")
        _check("max_elements", max_elements, _is_size(max_elements), "a positive whole number")
        is_date = isinstance(captured, str) and ISO_DATE.match(captured) is not None
        _check("captured", captured, captured is None or is_date, "an ISO 8601 date or None")
        if rules is not None:
            from .rules.user import UserRules

            _check("rules", rules, isinstance(rules, UserRules), "what load_rules() returns, or None")
        self.__dict__.update(
            favor=_choice("favor", favor, Favor),
            judge=_choice("judge", judge, Judge),
            input_kind=None if input_kind is None else _choice("input_kind", input_kind, InputKind),
            encoding=encoding,
            repeats=_choice("repeats", repeats, Repeats),
            comments=comments,
            links=links,
            images=images,
            max_bytes=max_bytes,
            max_elements=max_elements,
            captured=captured,
            rules=rules,
        )
        if self.judge is Judge.READABILITY:
            _require_readability()

    def replace(self, **changes: Any) -> Options:
        """Returns these options with some values changed, checked as new ones are."""
        return Options(**{**self.__dict__, **changes})

    __replace__ = replace  # copy.replace, from Python 3.13 on

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"options cannot be changed; use options.replace({name}=...)")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("options cannot be changed")

    def __eq__(self, other: object) -> bool:
        return self.__dict__ == other.__dict__ if isinstance(other, Options) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__.values()))

    def __repr__(self) -> str:
        defaults = Options().__dict__
        changed = {name: value for name, value in self.__dict__.items() if value != defaults[name]}
        values = (f"{name}={(value.value if isinstance(value, Enum) else value)!r}" for name, value in changed.items())
        return f"Options({', '.join(values)})"


def _require_readability() -> None:
    try:
        from readability import Document  # noqa: F401  (another package has the same module name)
    except ImportError:
        message = "judge 'readability' needs the package readability-lxml, which is not installed: pip install readability-lxml"
        raise OptionError(message) from None


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _check(name: str, value: object, is_right: bool, wanted: str) -> None:
    if not is_right:
        raise OptionError(f"{name} must be {wanted}, not {value!r}")


def _choice(name: str, value: Choice | str, kind: type[Choice]) -> Choice:
    """Returns the member of an enum that a caller gave, or named by its value."""
    try:
        return kind(value)
    except ValueError:
        wanted = ", ".join(repr(member.value) for member in kind)
        raise OptionError(f"{name} must be one of {wanted}, not {value!r}") from None
