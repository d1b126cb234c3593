"""Authors as a page declares them by machine: JSON-LD, meta tags, microdata."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..model import Head, JsonLd, types_of
from ..patterns import regex
from ..rules.agencies import find_agency
from ..rules.bylines import NOT_NAMES, WRITTEN_BY_WORDS
from ..rules.meta_tags import CITATIONS
from .candidates import Candidate, name_key
from .names import ACCOUNT, DOMAIN, Byline, is_person, read_byline
from .structured import FORUMS, declared_names
from .title import squash

WRITTEN_BY = regex(WRITTEN_BY_WORDS, re.I)
LONGEST_DECLARED, MOST_AUTHORS = 300, 100


def from_structured(json_ld: JsonLd, nodes: Iterable[tuple[dict[str, object], str]], sites: Sequence[str]) -> list[Candidate]:
    """What nodes of JSON-LD declare, one candidate each; organisations apart from persons."""
    candidates = []
    for node, how in nodes:
        names = declared_names(json_ld, node, "author", "creator")
        byline = Byline()
        for name, organisation in names[:MOST_AUTHORS]:
            _add_declared(byline, name, sites, organisation=organisation)
        if byline.names or byline.agencies or byline.organisations or byline.rest:
            candidates.append(Candidate(byline, f"json-ld {how} author", account=bool(types_of(node) & FORUMS)))
    return candidates


def from_metas(head: Head, names: Sequence[str], sites: Sequence[str]) -> list[Candidate]:
    """What meta tags of these names declare, one candidate for each name."""
    candidates = []
    for name in names:
        byline = Byline()
        for content in head.metas.get(name, [])[:MOST_AUTHORS]:
            _add_declared(byline, content, sites, reversed_names=name in CITATIONS)
        if byline.names or byline.agencies or byline.organisations or byline.rest:
            candidates.append(Candidate(byline, f"meta {name}"))
    return candidates


def from_twitter_labels(head: Head, sites: Sequence[str]) -> list[Candidate]:
    """`twitter:data1` where `twitter:label1` says that it is the author."""
    for number in "1234":
        label, data = head.first(f"twitter:label{number}"), head.first(f"twitter:data{number}")
        if label and data and WRITTEN_BY.search(label[0]):
            byline = Byline()
            _add_declared(byline, data[0], sites)
            if byline.names or byline.rest:
                return [Candidate(byline, f"meta twitter:data{number}")]
    return []


def _add_declared(byline: Byline, text: str, sites: Sequence[str], *, organisation: bool = False, reversed_names: bool = False) -> None:
    """Adds one declared author to a byline; addresses, accounts and left-over template marks are nobody."""
    text = text.strip()
    if (
        not text
        or len(text) > 300
        or "://" in text
        or text.startswith(("/", "@", "{", "$", "%", "www."))
        or re.fullmatch(r"\S+@\S+|[\d\W_]+|\S+\.(?:com|org|net|de|co\.uk)/\S*", text)
    ):
        return
    if find_agency(text):
        byline.agencies.append(text)
        return
    key = squash(text)
    if any(key == squash(site) for site in sites if site):
        byline.organisations.append(text)
        return
    if organisation and not (is_person(text) and not _speaks_of_organisation(text)):
        read = read_byline(text, declared=True)
        if read.agencies and not read.names:
            byline.agencies.extend(read.agencies)
        byline.organisations.append(text)
        return
    if (
        reversed_names
        and (found := re.fullmatch(r"([^,]+),\s*([^,]+)", text))
        and len(found[1].split()) <= 3
        and len(found[2].split()) <= 3
    ):
        text = f"{found[2]} {found[1]}"
    read = read_byline(text, declared=True)
    if ACCOUNT.match(text) and not read.names and not DOMAIN.match(text) and text.casefold() not in NOT_NAMES and not text.isdigit():
        read.names, read.rest, read.organisations = [text], [], []
    for name in read.names:
        if not any(name_key(name) == name_key(known) for known in byline.names):
            byline.names.append(name)
    byline.agencies.extend(read.agencies)
    byline.organisations.extend(read.organisations)
    byline.rest.extend(read.rest)


def _speaks_of_organisation(text: str) -> bool:
    return len(text.split()) < 2 or text.isupper()


def from_microdata(props: Mapping[str, Sequence[Any]], sites: Sequence[str]) -> list[Candidate]:
    """What the first element with itemprop author says: the name within it, or its own text."""
    for node in props.get("author", ())[:1]:
        byline = Byline()
        inner = next((below for below in node.iter() if below.get("itemprop") == "name"), node)
        text = inner.get("content") or " ".join("".join(inner.itertext()).split())
        if len(text) <= 120:
            _add_declared(byline, text, sites)
        if byline.names or byline.agencies or byline.organisations or byline.rest:
            return [Candidate(byline, "itemprop author")]
    return []
