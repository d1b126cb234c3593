"""Turns a scraped article, an HTML page or flattened text, into clean Markdown and JSON metadata."""

from typing import TYPE_CHECKING, Any

from .version import VERSION

if TYPE_CHECKING:
    from .api import Document, clean
    from .batch.documents import Limits, RawDocument, Result, Row, Status
    from .batch.workers import clean_many
    from .errors import CleanError, InputError, LimitError, MissingExtraError, OptionError, RulesError
    from .model import Block, InputKind, Kind, Notice, Verdict
    from .options import Favor, Judge, Options, Repeats
    from .rules.user import UserRules
    from .site_rules import load_rules
    from .write.record import Metadata

__version__ = VERSION

__all__ = [
    "Block",
    "CleanError",
    "Document",
    "Favor",
    "InputError",
    "InputKind",
    "Judge",
    "Kind",
    "LimitError",
    "Limits",
    "Metadata",
    "MissingExtraError",
    "Notice",
    "OptionError",
    "Options",
    "RawDocument",
    "Repeats",
    "Result",
    "Row",
    "RulesError",
    "Status",
    "UserRules",
    "Verdict",
    "clean",
    "clean_many",
    "load_rules",
]

_MODULES = {
    "api": ("Document", "clean"),
    "batch.documents": ("Limits", "RawDocument", "Result", "Row", "Status"),
    "batch.workers": ("clean_many",),
    "errors": ("CleanError", "InputError", "LimitError", "MissingExtraError", "OptionError", "RulesError"),
    "model": ("Block", "InputKind", "Kind", "Notice", "Verdict"),
    "options": ("Favor", "Judge", "Options", "Repeats"),
    "rules.user": ("UserRules",),
    "site_rules": ("load_rules",),
    "write.record": ("Metadata",),
}
"""Where each public name is defined. A module is loaded when one of its names is first used, so that the import costs little."""


def __getattr__(name: str) -> Any:
    from importlib import import_module

    for module, names in _MODULES.items():
        if name in names:
            value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
