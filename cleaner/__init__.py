"""Turns a scraped article, an HTML page or flattened text, into clean Markdown and JSON metadata."""

from .api import Document, clean
from .options import Options
from .site_rules import load_rules

__version__ = "0.1.0"

__all__ = ["Document", "Options", "clean", "load_rules"]
