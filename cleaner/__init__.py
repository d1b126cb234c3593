"""Turns a scraped article, an HTML page or flattened text, into clean Markdown and JSON metadata."""

from typing import TYPE_CHECKING, Any

from .version import VERSION

if TYPE_CHECKING:
    from .api import Document, clean
    from .options import Options
    from .site_rules import load_rules

__version__ = VERSION

__all__ = ["Document", "Options", "clean", "load_rules"]


def __getattr__(name: str) -> Any:
    """Loads a public name's module when it is first asked for: the filter sets the stage before, and few read rules."""
    if name in ("Document", "clean"):
        from . import api as module
    elif name == "Options":
        from . import options as module  # type: ignore[no-redef]
    elif name == "load_rules":
        from . import site_rules as module  # type: ignore[no-redef]
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(module, name)
    return value
