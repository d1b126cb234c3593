"""Decides to whom, other than the site itself, an article is credited: from its credit lines, its bylines and the markup."""

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from ..model import Head, JsonLd, Page, Source
from ..patterns import regex
from ..rules.agencies import find_agency
from ..text import letters_of, without_entities
from ..urls import domain_of, host_of
from .byline import BylineAgency
from .credits import Credit
from .evidence import Evidence
from .placed_credits import CreditLine, find_dateline, links_of

SHORTEST_KNOWN_CHARS = 5
"""How many letters a name must have to be the site's own by being part of a longer name."""


DOMAIN = regex(r"(?:[\w-]{1,40}\.){1,4}[a-z]{2,8}$", re.I)


class Site(NamedTuple):
    """The names and the host of the page's own site, which is no source of its articles."""

    names: list[str]
    host: str

    def is_own(self, name: str) -> bool:
        """Returns whether a name is the site's own: its name, its host, or the agency that it is. An address elsewhere is not."""
        if self.host and "." in name and DOMAIN.match(name):
            return domain_of(name.removeprefix("www.").casefold()) == domain_of(self.host)
        key = letters_of(name.removeprefix("www."))
        own = [letters_of(site) for site in self.names]
        if not key or key in own or (key.startswith("the") and key[3:] in own):
            return True
        labels = [letters_of(label) for label in self.host.split(".")]
        if key in labels or (" " in name and letters_of(name.split()[0]) in labels):
            return True
        if len(key) >= SHORTEST_KNOWN_CHARS and (
            any(key in label or (len(label) >= SHORTEST_KNOWN_CHARS and label in key) for label in labels[:-1])
            or any(len(each) >= SHORTEST_KNOWN_CHARS and (each in key or key in each) for each in own)
        ):
            return True
        agency = find_agency(name)
        return agency is not None and any(self.host == host or self.host.endswith("." + host) for host in agency.hosts.split())


def decide_sources(evidence: Evidence, lines: Sequence[CreditLine], bylines: Sequence[BylineAgency]) -> list[Source]:
    """Returns the sources, the plainest first, each name once, without the site itself.

    They come from credit lines, then agencies in bylines, then datelines, then the markup. An abbreviation of two letters
    counts only in the languages of its agency, and an outlet in a copyright line only where the site says its own name.
    """
    page = evidence.page
    site = Site(evidence.sites, host_of(page.url or ""))
    names_itself = "og:site_name" in evidence.head.metas or any(name.casefold() not in site.host for name in evidence.sites)
    candidates = [
        source for line in lines for source in _from_line(page, line) if names_itself or not line.credit.owned or source.kind != "outlet"
    ]
    candidates += [Source(each.name, kind_of(each.name), each.relation, None, each.evidence) for each in bylines]
    if dateline := find_dateline(page, evidence.verdicts):
        candidates += _from_line(page, dateline)
    candidates += _in_markup(evidence, site)
    language = (evidence.declared_language or "").casefold()[:2]
    own = letters_of(f"{page.url or ''} {evidence.head.title or ''}")  # an outlet that they name is the site
    sources: dict[str, Source] = {}
    for source in candidates:
        agency = find_agency(source.name)
        key = agency.name if agency else letters_of(source.name)
        is_foreign = agency is not None and len(source.name) < 3 and bool(language) and language not in agency.languages.split()
        is_own = site.is_own(source.name) or (source.kind == "outlet" and source.relation == "source" and key.removeprefix("the") in own)
        if key not in sources and not is_foreign and not is_own:
            sources[key] = source
    return list(sources.values())


def _from_line(page: Page, line: CreditLine) -> list[Source]:
    credit, links = line.credit, links_of(page, page.blocks[line.block])
    return [
        Source(name, kind_of(name, credit), credit.relation, _url_of(name, credit.relation, links), credit.evidence)
        for name in credit.names
    ]


def _url_of(name: str, relation: str, links: Iterable[tuple[str, str]]) -> str | None:
    """Returns the address of the link that a credit names; of an original, the address of the only link."""
    links = [(text, href) for text, href in links if href.startswith(("http://", "https://", "//"))]
    key = letters_of(name)
    for text, href in links:
        if key and (key in letters_of(text) or (len(letters_of(text)) > 3 and letters_of(text) in key)):
            return href
    return links[0][1] if len(links) == 1 and relation == "originally-published" else None


def kind_of(name: str, credit: Credit | None = None) -> str:
    """Returns the kind of a source: agency, outlet, press-release and so on."""
    agency = find_agency(name)
    if agency:
        return agency.kind
    return "press-release" if credit and credit.press else "outlet"


def _in_markup(evidence: Evidence, site: Site) -> list[Source]:
    """Returns the credits of the markup: isBasedOn, sourceOrganization, syndication metas, a canonical address on another site."""
    sources: list[Source] = []
    head, json_ld = evidence.head, evidence.json_ld
    if evidence.article:
        for key, relation in (("isBasedOn", "originally-published"), ("sourceOrganization", "source")):
            for value in json_ld.values(evidence.article, key):
                name, address = _name_and_address(value, json_ld)
                if name and not site.is_own(name) and not (address and domain_of(host_of(address)) == domain_of(site.host)):
                    sources.append(Source(name, kind_of(name), relation, address or None, f"json-ld {key}"))
    for meta in ("original-source", "syndication-source"):
        for content in head.metas.get(meta, []) + head.links.get(meta, []):
            host = host_of(content)
            name = host or content
            if "." in name and not site.is_own(name) and domain_of(name) != domain_of(site.host):
                sources.append(Source(name, "outlet", "originally-published", content if host else None, f"meta {meta}"))
    for address in head.links.get("canonical", [])[:1]:
        host = host_of(address)
        if host and site.host and _is_elsewhere(host, site.host, head):
            sources.append(Source(host, "outlet", "originally-published", address, f"link rel=canonical {address}"))
    return sources


def _name_and_address(value: Any, json_ld: JsonLd) -> tuple[str, str]:
    """Returns the name and the address that a value of JSON-LD gives, each '' if it gives none."""
    if isinstance(value, str):
        return (host_of(value), value) if host_of(value) else (without_entities(value), "")
    if isinstance(value, dict):
        address = next((value[key] for key in ("url", "@id") if isinstance(value.get(key), str)), "")
        name = json_ld.text(value, "publisher", "sourceOrganization") or json_ld.text(value, "name") or host_of(address)
        return name, address if host_of(address) else ""
    return "", ""


def _is_elsewhere(canonical: str, own: str, head: Head) -> bool:
    """Returns whether a canonical host is another site, and not another host or name of this one."""
    if domain_of(canonical) == domain_of(own) or "." not in canonical or canonical.replace(".", "").isdigit():
        return False
    there, here = letters_of(domain_of(canonical).split(".")[0]), letters_of(domain_of(own).split(".")[0])
    if there == here or there in here or here in there:
        return False
    names = [letters_of(name) for name in head.metas.get("og:site_name", [])]
    return not any(len(name) > 3 and (name in there or there in name) for name in names)
