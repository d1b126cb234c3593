"""Chooses the names of output files: safe on every system, predictable, and never one name for two files."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from urllib.parse import unquote, urlsplit

from ..formats import COMPRESSIONS, FORMATS, extension_of, format_of
from ..patterns import regex

WRITTEN_EXTENSIONS = (".md", ".txt", ".json")
LONGEST_NAME_BYTES = 200
"""Without the extension; file systems take 255 bytes."""
NOT_IN_NAMES = regex(r'[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udc9f\udd00-\udfff<>:"/\\|?*]+')
"""What a system forbids, a terminal takes as an order, or nobody sees, and half characters that are no bytes of file names.
Joiners stay: Persian and emoji need them."""
RESERVED = regex(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|manifest\.jsonl$", re.IGNORECASE)
"""What Windows keeps for devices, and the name of the manifest."""


def stem_of(name: str) -> str:
    """Returns a file's name without the extensions of its format and its compression.

    >>> stem_of("story.html.gz"), stem_of("story.php")
    ('story', 'story.php')
    """
    for extensions in (COMPRESSIONS, FORMATS):
        extension = extension_of(name)
        if extension in extensions and len(name) > len(extension):
            name = name[: -len(extension)]
    return name


def output_names(files: Iterable[str], folders: Iterable[str] = ()) -> dict[str, str]:
    """Returns an output name for each file of one folder; no two of them are the same on any system.

    The output name is the file's name without the extension of its format. Files that would share a name keep their
    extension. That includes names that differ only in upper and lower case, and folders that have the name of an output.

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
        kind = format_of(name)
        becomes_folder = kind is not None and kind.holds_many and key in taken
        shares = stems[key] > 1 or (key in full and chosen != name) or any(key + extension in taken for extension in WRITTEN_EXTENSIONS)
        if shares or becomes_folder:
            chosen = name
        chosen = safe_name(chosen)
        if _folded(chosen) in given or any(_folded(chosen) + extension in taken for extension in WRITTEN_EXTENSIONS):
            chosen = f"{chosen}~{_digest(name)}"
        given.add(_folded(chosen))
        names[name] = chosen
    return names


class FolderNames:
    """Gives output names to folders below the one that holds all inputs; no two of them are the same on any system.

    >>> folder_names = FolderNames("/in")
    >>> folder_names.of("/in"), folder_names.of("/in/a?b/c"), folder_names.of("/in/a_b/c")
    ('', 'a_b/c/', 'a_b~648fa9b3/c/')
    """

    def __init__(self, common: str) -> None:
        self.common = common
        self._given: dict[str, str] = {}

    def of(self, folder: str) -> str:
        """Returns the name of a folder, with a slash at its end."""
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
    """Returns a name that every common file system takes and that is never a path. Letters of all scripts stay.

    >>> safe_name("../etc/passwd"), safe_name("con.txt"), safe_name("潮 a?b")
    ('.._etc_passwd', '_con.txt', '潮 a_b')
    """
    safe = NOT_IN_NAMES.sub("_", name).rstrip(". ")
    if not safe.strip(".") or RESERVED.match(safe):
        safe = f"_{safe}"
    if len(_bytes(safe)) > LONGEST_NAME_BYTES:
        cut = _bytes(safe)[: LONGEST_NAME_BYTES - 9].decode("utf-8", "ignore")  # room for ~ and the digest
        safe = f"{cut}~{_digest(name)}"
    return safe


def record_name(index: int, url: str | None) -> str:
    """Returns the name of an archive's record: its index, which is unique, and the readable part of its address.

    >>> record_name(7, "https://example.org/news/2024/Storm%20warning.html?x=1")
    '000007-example.org-news-2024-Storm warning'
    """
    try:
        parts = urlsplit(url or "")
        readable = unquote(f"{parts.hostname or ''}{parts.path}")
    except ValueError:
        readable = ""
    readable = stem_of(readable.strip("/").replace("/", "-"))[:80]
    return safe_name(f"{index:06d}-{readable}" if readable else f"{index:06d}")


def _folded(name: str) -> str:
    """Returns a form that is the same for all names that some file system takes as one."""
    return unicodedata.normalize("NFC", name).casefold()


def _bytes(name: str) -> bytes:
    return name.encode("utf-8", "surrogateescape")


def _digest(name: str) -> str:
    return sha256(_bytes(name)).hexdigest()[:8]
