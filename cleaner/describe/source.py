"""Whom, other than the site, the article is credited to: decided from the text's credits, the byline and the markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from ..model import Head, JsonLd, Source
from ..rules.agencies import find_agency
from ..text import without_entities
from ..urls import domain_of, host_of
from .credits import Credit
from .material import Material
from .placed_credits import in_text, links_of
from .title import squash


class Site(NamedTuple):
    """What the page's own site is called, so that it is no foreign source."""

    names: list[str]
    host: str

    def is_own(self, name: str) -> bool:
        """Whether a name is the site's own: its name, its host, or the agency that it is."""
        key = squash(name.removeprefix("www."))
        own = [squash(site) for site in self.names]
        if not key or key in own or (key.startswith("the") and key[3:] in own):
            return True
        labels = [squash(label) for label in self.host.split(".")]
        if key in labels or (len(key) >= 5 and any(key in squash(label) or (len(label) >= 5 and label in key) for label in labels[:-1])):
            return True
        if any(len(each) >= 5 and len(key) >= 5 and (each in key or key in each) for each in own):
            return True
        agency = find_agency(name)
        return agency is not None and any(_is_within(self.host, host) for host in agency.hosts.split())


def _is_within(host: str, domain: str) -> bool:
    return host == domain or host.endswith("." + domain)


def url_of(name: str, relation: str, links: Iterable[tuple[str, str]]) -> str | None:
    """The address that a credit links: of the link with its name, else of the only link of an original."""
    links = [(text, href) for text, href in links if href.startswith(("http://", "https://", "//"))]
    key = squash(name)
    for text, href in links:
        if key and (key in squash(text) or (len(squash(text)) > 3 and squash(text) in key)):
            return href
    return links[0][1] if len(links) == 1 and relation == "originally-published" else None


def kind_of(name: str, credit: Credit | None = None) -> str:
    """What kind of source a name is."""
    agency = find_agency(name)
    if agency:
        return agency.kind
    return "press-release" if credit and credit.press else "outlet"


def in_markup(head: Head, found: JsonLd, article: dict[str, Any] | None, url: str | None, site: Site) -> list[Source]:
    """The credits that only the markup gives: isBasedOn, sourceOrganization, syndication metas, a canonical address elsewhere."""
    sources: list[Source] = []
    if article:
        for key, relation in (("isBasedOn", "originally-published"), ("sourceOrganization", "source")):
            for value in found.values(article, key):
                name, address = _name_and_address(value, found)
                if name and not site.is_own(name) and not (address and domain_of(host_of(address)) == domain_of(site.host)):
                    sources.append(Source(name, kind_of(name), relation, address or None, f"json-ld {key}"))
    for meta in ("original-source", "syndication-source"):
        for content in head.metas.get(meta, []) + head.links.get(meta, []):
            name = host_of(content) or content
            if "." in name and not site.is_own(name) and domain_of(name) != domain_of(site.host):
                sources.append(Source(name, "outlet", "originally-published", content if host_of(content) else None, f"meta {meta}"))
    for address in head.links.get("canonical", [])[:1]:
        host = host_of(address)
        if host and url and host_of(url) and _is_elsewhere(host, host_of(url), head):
            sources.append(Source(host, "outlet", "originally-published", address, f"link rel=canonical {address}"))
    return sources


def _name_and_address(value: Any, found: JsonLd) -> tuple[str, str]:
    if isinstance(value, str):
        return (host_of(value), value) if host_of(value) else (without_entities(value), "")
    if isinstance(value, dict):
        address = next((value[key] for key in ("url", "@id") if isinstance(value.get(key), str)), "")
        name = found.text(value, "publisher", "sourceOrganization") or found.text(value, "name") or host_of(address)
        return name, address if host_of(address) else ""
    return "", ""


def _is_elsewhere(canonical: str, own: str, head: Head) -> bool:
    """Whether a canonical address leads to another site: not to another host, or another name, of this one."""
    if domain_of(canonical) == domain_of(own) or "." not in canonical or canonical.replace(".", "").isdigit():
        return False
    there, here = squash(domain_of(canonical).split(".")[0]), squash(domain_of(own).split(".")[0])
    if there == here or there in here or here in there:
        return False
    names = [squash(name) for name in head.metas.get("og:site_name", [])]
    return not any(len(name) > 3 and (name in there or there in name) for name in names)


def decide_sources(material: Material, bylines: Sequence[tuple[str, str, str]]) -> list[Source]:
    """Returns the credits, the plainest first, each name once; none that is the site itself.

    The order: lines at the end and at the head, agencies in the byline (`bylines`: name, relation, evidence), datelines,
    the markup. A form of two letters counts only in the agency's own languages.
    """
    page = material.page
    site = Site(material.sites, host_of(page.url or ""))
    printed = [(credit, links_of(page, page.blocks[number])) for credit, number in in_text(page, material.verdicts, material.title)]
    candidates = [source for credit, links in printed if credit.relation != "dateline" for source in _from_credit(credit, links)]
    candidates += [Source(name, kind_of(name), relation, None, evidence) for name, relation, evidence in bylines]
    candidates += [source for credit, links in printed if credit.relation == "dateline" for source in _from_credit(credit, links)]
    candidates += in_markup(material.head, material.found, material.article, page.url, site)
    language = (material.language or "").casefold()[:2]
    sources: list[Source] = []
    seen: set[str] = set()
    for source in candidates:
        agency = find_agency(source.name)
        key = agency.name if agency else squash(source.name)
        foreign = agency is not None and len(source.name) < 3 and bool(language) and language not in agency.languages.split()
        if key not in seen and not foreign and not site.is_own(source.name):
            seen.add(key)
            sources.append(source)
    return sources


def _from_credit(credit: Credit, links: Sequence[tuple[str, str]]) -> list[Source]:
    return [
        Source(name, kind_of(name, credit), credit.relation, url_of(name, credit.relation, links), credit.evidence) for name in credit.names
    ]
