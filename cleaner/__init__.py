"""Turns a scraped article, an HTML page or flattened text, into clean Markdown and JSON metadata."""

from .api import Document, clean
from .options import Options
from .site_rules import load_rules
from .version import VERSION

__version__ = VERSION

__all__ = ["Document", "Options", "clean", "load_rules"]
