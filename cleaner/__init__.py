"""Turns a scraped article, an HTML page or flattened text, into clean Markdown and JSON metadata."""

from typing import TYPE_CHECKING, Any

from .api import Document, clean
from .options import Options
from .version import VERSION

if TYPE_CHECKING:
    from .site_rules import load_rules

__version__ = VERSION

__all__ = ["Document", "Options", "clean", "load_rules"]


def __getattr__(name: str) -> Any:
    """Loads what only some callers need when it is first asked for."""
    if name == "load_rules":
        from .site_rules import load_rules

        return load_rules
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
