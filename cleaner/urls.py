"""Addresses: as browsers read them, made absolute, and the host and domain in them."""

from __future__ import annotations

import re

from .patterns import regex
from .text import NEVER_TEXT

_SCHEME = regex(r"[A-Za-z][A-Za-z0-9+.-]*:")
_PARTS = regex(r"([A-Za-z][A-Za-z0-9+.-]*:)(//[^/?#]*)?([^?#]*)(\?[^#]*)?", re.DOTALL)
_UNPRINTABLE = regex(f"[\x00-\x1f\x7f-\x9f{NEVER_TEXT}]+")
"""Tabs and newlines too, which browsers leave out of an address. A soft hyphen may be part of one."""
_HOST = regex(r"\s*(?:https?:)?//(?:[^/?#@\s]*@)?(\[[0-9a-f:.]*\]|[^/:?#\[\]]+)", re.I)
_ORIGIN = regex(r"^(?:https?:)?//[^/?#]*", re.I)
_SAME_SITE = regex(r"^(?:www\d?|m|amp|mobile)\.")
"""What a host may begin with and still be the same site."""
_ARCHIVED = regex(r"https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(https?:/{1,2}[^\s]+)", re.I)
_SECOND_LEVEL = frozenset("co com org net ac gov edu go or ne gob nom".split())
"""Labels under which countries register domains: example.co.uk."""


def clean_address(address: str) -> str:
    """Returns the address in an attribute as browsers read it: without control characters, and without spaces at its ends."""
    return address.strip(" ") if address.isprintable() else _UNPRINTABLE.sub("", address).strip()


def is_absolute(address: str) -> bool:
    """Whether an address begins with a scheme."""
    return address.startswith(("https:", "http:")) or _SCHEME.match(address) is not None


def absolute(target: str, base: str) -> str:
    """Returns `target` as seen from `base` (RFC 3986, section 5.2); unchanged where it is absolute or `base` is ''.

    >>> absolute("../2023/part.html", "https://example.org/stories/2024/wall.html?p=1#top")
    'https://example.org/stories/2023/part.html'
    >>> absolute("?p=2", "https://example.org/wall.html?p=1"), absolute("//cdn.example.net/x", "https://example.org/")
    ('https://example.org/wall.html?p=2', 'https://cdn.example.net/x')
    """
    if not target or not base or is_absolute(target):
        return target
    parts = _PARTS.match(base)
    if parts is None or not parts[2]:
        return target
    scheme, host, path, query = parts[1], parts[2], parts[3] or "/", parts[4] or ""
    if target.startswith("//"):
        return scheme + target
    if target[0] == "#":
        return f"{scheme}{host}{path}{query}{target}"
    if target[0] == "?":
        return f"{scheme}{host}{path}{target}"
    ending = re.search(r"[?#]", target)
    end = ending.start() if ending else len(target)
    joined = target[:end] if target[0] == "/" else path[: path.rindex("/") + 1] + target[:end]
    return f"{scheme}{host}{_without_dots(joined)}{target[end:]}"


def _without_dots(path: str) -> str:
    """A path with its `.` and `..` segments resolved (RFC 3986, section 5.2.4)."""
    if "/." not in path:
        return path
    segments: list[str] = []
    for segment in path.split("/")[1:]:
        if segment == "..":
            del segments[-1:]
        elif segment != ".":
            segments.append(segment)
    if path.endswith(("/.", "/..")):
        segments.append("")
    return "/" + "/".join(segments)


def full_host(url: str | None) -> str:
    """Returns the host of an http address in lower case, without user and port; '' where there is none.

    >>> full_host("https://WWW.Example.org:8080/story"), full_host("/story"), full_host("http://[bad"), full_host(None)
    ('www.example.org', '', '', '')
    """
    match = _HOST.match(url or "")
    return match[1].lower() if match else ""


def host_of(url: str | None) -> str:
    """Returns the host of an http address without the label of a variant of the same site (www, m, amp, mobile); '' without a host.

    >>> host_of("https://www.Example.org:8080/story"), host_of("//m.example.org")
    ('example.org', 'example.org')
    """
    return _SAME_SITE.sub("", full_host(url)) if url else ""


def domain_of(host: str) -> str:
    """Returns the part of a host that is registered.

    >>> domain_of("news.example.org"), domain_of("news.example.co.uk")
    ('example.org', 'example.co.uk')
    """
    labels = host.split(".")
    size = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-size:])


def original_address(url: str) -> str:
    """Returns the address of the page that a copy in the Web Archive is of; any other address comes back unchanged.

    >>> original_address("https://web.archive.org/web/20240305060708/https://example.org/story")
    'https://example.org/story'
    """
    match = _ARCHIVED.match(url) if "archive" in url.lower() else None
    return match[1] if match else url


def is_home(url: str) -> bool:
    """Whether an address has no path, as that of a site's home page; a query and a fragment do not count.

    >>> is_home("https://example.org/?from=feed"), is_home("/"), is_home("https://example.org/story"), is_home("")
    (True, True, False, False)
    """
    origin = _ORIGIN.match(url)
    path = url[origin.end() if origin else 0 :].split("#")[0].split("?")[0]
    return path in ("/", "./", "/index.html", "/index.php") or (not path and origin is not None)


def is_same_page(one: str, other: str) -> bool:
    """Whether two addresses are one page: scheme, variant of the site, query, fragment and a slash at the end do not count.

    >>> is_same_page("http://m.example.org/story/?p=1", "https://www.example.org/story")
    True
    """
    return _page_of(one) == _page_of(other)


def _page_of(url: str) -> str:
    path = url.split("#")[0].split("?")[0]
    return _SAME_SITE.sub("", re.sub(r"^(?:https?:)?//", "", path)).rstrip("/").casefold()
