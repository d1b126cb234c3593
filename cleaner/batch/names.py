"""Names of output files: safe on every system, predictable, never two for one."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from urllib.parse import unquote, urlsplit

from ..patterns import regex

PAGE_SUFFIXES = (".html", ".htm", ".xhtml", ".txt", ".md", ".mhtml", ".mht", ".eml")
ARCHIVE_SUFFIXES = (".warc", ".wacz")
TABLE_SUFFIXES = (".jsonl", ".ndjson", ".parquet")
COMPRESSIONS = (".gz", ".bz2", ".xz", ".zst")
FOLDER_SUFFIXES = tuple(suffix + compression for suffix in (*ARCHIVE_SUFFIXES, *TABLE_SUFFIXES) for compression in ("", *COMPRESSIONS))
WRITTEN_SUFFIXES = (".md", ".json")
LONGEST_NAME = 200
"""Bytes of a name without its extension: file systems take 255."""
NOT_IN_NAMES = regex(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
RESERVED = regex(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


def stem_of(name: str) -> str:
    """Returns a file's name without the extensions of its format and its compression.

    >>> stem_of("story.html.gz"), stem_of("story.php")
    ('story', 'story.php')
    """
    for suffixes in (COMPRESSIONS, (*PAGE_SUFFIXES, *ARCHIVE_SUFFIXES, *TABLE_SUFFIXES)):
        for suffix in suffixes:
            if name.lower().endswith(suffix) and len(name) > len(suffix):
                name = name[: -len(suffix)]
                break
    return name


def output_names(files: Iterable[str], folders: Iterable[str] = ()) -> dict[str, str]:
    """Returns the output name of each of the files of one folder, no two of them the same on any system.

    A file gives its name up to the page's extension. Files that would share one, also where upper and lower
    case are the same or a folder has the name of the output, keep their extension.

    >>> output_names(["page.htm", "page.html", "other.html"])
    {'other.html': 'other', 'page.htm': 'page.htm', 'page.html': 'page.html'}
    """
    files = list(files)
    stems = Counter(_folded(stem_of(name)) for name in files)
    full = {_folded(name) for name in files}
    taken = {_folded(name) for name in folders}
    names: dict[str, str] = {}
    given: set[str] = set()
    for name in sorted(files):
        chosen = stem_of(name)
        key = _folded(chosen)
        becomes_folder = name.lower().endswith(FOLDER_SUFFIXES) and key in taken
        shares = stems[key] > 1 or (key in full and chosen != name) or any(key + suffix in taken for suffix in WRITTEN_SUFFIXES)
        if shares or becomes_folder:
            chosen = name
        chosen = safe_name(chosen)
        if _folded(chosen) in given or any(_folded(chosen) + suffix in taken for suffix in WRITTEN_SUFFIXES):
            chosen = f"{chosen}~{_digest(name)}"
        given.add(_folded(chosen))
        names[name] = chosen
    return names


class FolderNames:
    """The output names of folders below the one that holds all inputs: no two of them the same on any system.

    >>> places = FolderNames("/in")
    >>> places.of("/in"), places.of("/in/a?b/c"), places.of("/in/a_b/c")
    ('', 'a_b/c/', 'a_b~648fa9b3/c/')
    """

    def __init__(self, common: str) -> None:
        self.common = common
        self._given: dict[str, str] = {}

    def of(self, folder: str) -> str:
        """Returns the name of a folder, with a slash behind it."""
        below, name = self.common, ""
        for part in os.path.relpath(folder, self.common).split(os.sep):
            if part == os.curdir:
                continue
            below = os.path.join(below, part)
            safe = name + safe_name(part)
            if self._given.setdefault(_folded(safe), below) != below:
                safe = f"{safe}~{_digest(part)}"
            name = f"{safe}/"
        return name


def safe_name(name: str) -> str:
    """Returns a name that every common file system takes and no path can be made of; letters of all scripts stay.

    >>> safe_name("../etc/passwd"), safe_name("con.txt"), safe_name("潮 a?b")
    ('.._etc_passwd', '_con.txt', '潮 a_b')
    """
    safe = NOT_IN_NAMES.sub("_", name).rstrip(". ")
    if not safe.strip(".") or RESERVED.match(safe):
        safe = f"_{safe}"
    if len(_bytes(safe)) > LONGEST_NAME:
        cut = _bytes(safe)[: LONGEST_NAME - 9].decode("utf-8", "ignore")
        safe = f"{cut}~{_digest(name)}"
    return safe


def record_name(number: int, url: str | None) -> str:
    """Returns the name of an archive's record: its number, which is its alone, and what can be read of its address.

    >>> record_name(7, "https://example.org/news/2024/Storm%20warning.html?x=1")
    '000007-example.org-news-2024-Storm warning'
    """
    try:
        parts = urlsplit(url or "")
        readable = unquote(f"{parts.hostname or ''}{parts.path}")
    except ValueError:
        readable = ""
    readable = stem_of(readable.strip("/").replace("/", "-"))[:80]
    return safe_name(f"{number:06d}-{readable}" if readable else f"{number:06d}")


def _folded(name: str) -> str:
    """What two names have in common that some file systems take for one."""
    return unicodedata.normalize("NFC", name).casefold()


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def _digest(name: str) -> str:
    return sha256(_bytes(name)).hexdigest()[:8]
