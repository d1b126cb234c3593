"""Reads images and embedded media: the address of what the page shows, and the words for it."""

from __future__ import annotations

import re
from typing import Any

from ..nodes import Mark, MarkKind, Run
from ..patterns import regex
from ..text import printable
from ..urls import absolute, clean_address

LAZY = (
    "data-src data-lazy-src data-original data-lazy data-img-src data-image-src data-orig-file data-full-src data-url "
    "data-actualsrc data-cfsrc data-nitro-lazy-src data-ezsrc data-echo data-pagespeed-lazy-src pagespeed_lazy_src data-lazyload "
    "data-breeze data-wpfc-original-src data-defer-src data-deferred-src data-delayed-url data-hi-res-src data-large_image"
).split()
"""Attributes in which scripts that load images late keep the address, the plainest first."""
SOURCE_SETS = ("data-srcset", "data-lazy-srcset", "srcset", "data-nitro-lazy-srcset", "data-cfsrcset", "data-ezsrcset", "data-lazysrcset")
IMAGE_FILE = regex(r"[^\s{}<>\"']++(?<=\.jpg|\.png|\.gif|\.svg)\Z|[^\s{}<>\"']++(?<=\.jpeg|\.webp|\.avif)\Z", re.I)
"""The path of an image, by the end of its name."""
LESSER_COPY = regex(r"thumb|placeholder|small|low|blur|error|default|fallback|icon|pin|share|avatar", re.I)
"""Attributes so named hold another image than the one that is shown, or a lesser copy."""
PLACEHOLDER = regex(
    r"(?:^|[/_.-])(?:placeholder|blank|spacer|transparent|lazy|lazyload|loading|loader|empty|dummy|pixel|1x1|grey|gray)(?:[_.-][^/]*)?"
    r"\.(?:gif|svg|png|jpe?g|webp)(?:$|\?)",
    re.I,
)
ADDRESS = regex(r"[^\s{}<>\"'./]*+[./][^\s{}<>\"']*+\Z")
ADVERT_HOST = regex(r"//[^/]*(?:doubleclick|googlesyndication|adservice|adsystem|taboola|outbrain|googletagmanager|adnxs)\.", re.I)
SET_COMMA = regex(r"(?<=\d[wx]),\s*|,\s+")
EMBEDS = frozenset(("iframe", "video", "audio", "embed", "amp-iframe", "amp-video", "amp-audio"))


def image_run(node: Any, base: str) -> Run | None:
    """Returns the run of an image; None for a tracking pixel, and for an image with neither an address nor alternative text.

    The address is the first of: what a script would load late, `src`, the largest of a source set of the image or of the
    `picture` around it, an attribute of unknown name that holds the address of an image. An image without any of these keeps
    its alternative text.
    """
    if _is_tiny(node):
        return None
    alternative = printable(node.get("alt") or "")
    target = absolute(_image_address(node), base)
    if not target and not alternative:
        return None
    return Run(alternative, (Mark(MarkKind.IMAGE, target, printable(node.get("title") or "")),))


def _is_tiny(node: Any) -> bool:
    """Whether an element is laid out as at most two pixels wide or high."""
    return any((node.get(side) or "").removesuffix("px") in ("0", "1", "2") for side in ("width", "height"))


def _image_address(node: Any) -> str:
    """The address of the image that an element shows, as the page has it; '' where it has none."""
    attributes = dict(node.items())
    for name in LAZY:
        if name in attributes and not attributes[name].startswith("data:") and ADDRESS.match(value := clean_address(attributes[name])):
            return value
    source = clean_address(attributes.get("src", ""))
    if source and not source.startswith("data:") and not PLACEHOLDER.search(source):
        return source
    sets = [attributes.get(name) for name in SOURCE_SETS]
    outer = node.getparent()
    for _ in range(12):  # libxml2 does not end a `source` element, and takes what follows for its content
        if outer is not None and outer.tag == "source":
            outer = outer.getparent()
    if outer is not None and outer.tag == "picture":
        sets += [source.get(name) for source in outer.iter("source") for name in SOURCE_SETS]
    for candidates in sets:
        if candidates and (largest := largest_of(candidates)):
            return largest
    for name, value in attributes.items():
        if name.startswith("data-") and not LESSER_COPY.search(name) and IMAGE_FILE.match(value.partition("?")[0]):
            return clean_address(value)
    return "" if source.startswith("data:") else source


def largest_of(candidates: str) -> str:
    """Returns the address in a source set with the greatest width or density; '' where there is none.

    >>> largest_of("/b-400.jpg 400w, /b-800.jpg 800w, /b-20.jpg 20w")
    '/b-800.jpg'
    """
    best, most = "", 0.0
    for candidate in SET_COMMA.split(candidates):
        address, _, size = candidate.strip().partition(" ")
        address = clean_address(address)
        if not address or address.startswith("data:"):
            continue
        try:
            value = float(size.strip()[:-1]) if size else 1.0
        except ValueError:
            continue
        if value > most:
            best, most = address, value
    return best


def embed_run(node: Any, base: str) -> Run | None:
    """Returns a link to what a frame or a player shows, with its title as text; None for adverts and frames without an address."""
    target = ""
    for holder in (node, *node.iter("source")):
        target = target or clean_address(holder.get("src") or holder.get("data-src") or holder.get("data-lazy-src") or "")
    target = absolute(target, base)
    if not target.startswith(("http://", "https://")) or _is_tiny(node) or ADVERT_HOST.search(target):
        return None
    return Run(printable(node.get("title") or node.get("aria-label") or "") or target, (Mark(MarkKind.LINK, target),))
