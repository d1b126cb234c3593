"""The hosts of addresses, which tell a site from others."""

from __future__ import annotations

import re

from ..patterns import regex

SECOND_LEVEL = frozenset("co com org net ac gov edu go or ne gob nom".split())
HOST = regex(r"^(?:https?:)?//([^/:?#]+)", re.I)
PREFIX = regex(r"^(?:www\d?|m|amp|mobile)\.")


def host_of(url: str) -> str:
    """The host of an address, lower case, without www; empty if it has none."""
    found = HOST.match(url.strip())
    return PREFIX.sub("", found[1].lower()) if found else ""


def domain_of(host: str) -> str:
    """The part of a host that is registered: example.org, example.co.uk."""
    labels = host.split(".")
    size = 3 if len(labels) > 2 and labels[-2] in SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-size:])
