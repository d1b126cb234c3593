"""File formats by extension, and the optional packages that some formats need."""

from __future__ import annotations

from enum import Enum
from typing import Any

from .errors import MissingExtraError


class Format(Enum):
    """What a file holds."""

    PAGE = "HTML or plain text"
    MESSAGE = "a page that was saved as a MIME message: MHTML from a browser, or e-mail"
    JSON_LINES = "a JSON object on each line"
    PARQUET = "a Parquet table"
    WARC = "a web archive"
    WACZ = "a ZIP file of web archives"

    @property
    def holds_many(self) -> bool:
        """Whether one file holds many documents."""
        return self not in (Format.PAGE, Format.MESSAGE)


FORMATS = {
    ".html": Format.PAGE,
    ".htm": Format.PAGE,
    ".xhtml": Format.PAGE,
    ".txt": Format.PAGE,
    ".md": Format.PAGE,
    ".mhtml": Format.MESSAGE,
    ".mht": Format.MESSAGE,
    ".eml": Format.MESSAGE,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
    ".parquet": Format.PARQUET,
    ".warc": Format.WARC,
    ".arc": Format.WARC,
    ".wacz": Format.WACZ,
}
"""The formats of inputs, by extension in lower case."""
COMPRESSIONS = {".gz": "gzip", ".bz2": "bz2", ".xz": "lzma", ".zst": "zstandard"}
"""The module that opens each compression, by the extension that follows the extension of the format."""
PAGE_OUTPUTS = (".md", ".txt", ".json", ".html")
"""Extensions of an output that holds one page."""
RESULT_OUTPUTS = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet")
"""Extensions of an output that holds the results of a whole batch."""
EXTRAS = {"warc": "a body in brotli", "zst": "zstd data", "parquet": "Parquet", "ray": "running on a cluster"}
"""What each extra of the distribution is needed for."""
PACKAGES = {"ray": "'ray[data]'"}
"""How to write a package for pip, where that is not the name of its module."""


def extension_of(name: str) -> str:
    """Returns the last extension of a file's name in lower case, with its dot; '' if it has none.

    >>> extension_of("Story.HTML"), extension_of("story.html.gz"), extension_of("story")
    ('.html', '.gz', '')
    """
    dot = name.rfind(".")
    return name[dot:].lower() if dot >= 0 else ""


def compression_of(name: str) -> str:
    """Returns the extension of a compression at the end of a file's name, in lower case; '' if there is none."""
    extension = extension_of(name)
    return extension if extension in COMPRESSIONS else ""


def format_of(name: str) -> Format | None:
    """Returns the format of a file, compressed or not, by its extension; None if no format has this extension.

    >>> format_of("crawl.warc.gz"), format_of("story.php")
    (<Format.WARC: 'a web archive'>, None)
    """
    return FORMATS.get(extension_of(name.lower().removesuffix(compression_of(name))))


def require(module: str, extra: str) -> Any:
    """Returns a module of an optional package.

    Raises:
        MissingExtraError: the package is not installed; the text says how to install it.
    """
    from importlib import import_module

    try:
        return import_module(module)
    except ImportError as error:
        name = module.partition(".")[0]
        package = PACKAGES.get(name, name)
        raise MissingExtraError(f"{EXTRAS[extra]} needs {name}, which is not installed: pip install {package}") from error
