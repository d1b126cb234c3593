"""The types of a caller's own rules; `cleaner.load_rules` reads them from a file."""

from typing import NamedTuple

from ..urls import full_host


class UserPhrase(NamedTuple):
    """A line of the caller's own that is not part of an article."""

    id: str
    """`user.` and the name that the file gives it."""
    pattern: str
    """A regular expression. It is matched without regard to case, against text with single spaces."""
    scope: str = "line"
    """line: the pattern is the whole block; paragraph: the block begins with it; anywhere: it occurs in the block."""
    why: str = ""


class SiteRules(NamedTuple):
    """The caller's rules for one site. Selectors are XPath expressions; the loader translates CSS."""

    host: str
    """In lower case; the rules are also used for every host below it."""
    root: tuple[str, ...] = ()
    """Where the article is: the first selector that matches decides."""
    drop: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    phrases: tuple[UserPhrase, ...] = ()
    names: frozenset[str] = frozenset()


class UserRules(NamedTuple):
    """Phrases, names of boilerplate and per-site rules of the caller's own; ids begin with `user.`."""

    origin: str
    """The name of their file, for messages."""
    phrases: tuple[UserPhrase, ...] = ()
    names: frozenset[str] = frozenset()
    """Whole words of a class, an id or a role that make an element boilerplate, in lower case."""
    sites: tuple[SiteRules, ...] = ()

    def site(self, url: str | None) -> SiteRules | None:
        """Returns the rules for the host of an address, those of the longest host that it ends in; None if there are none.

        >>> rules = UserRules("my.toml", sites=(SiteRules("example.org"), SiteRules("news.example.org")))
        >>> rules.site("https://www.news.example.org/1.html").host
        'news.example.org'
        """
        if not url or not self.sites:
            return None
        host = full_host(url if "//" in url else f"//{url}")
        matching = [site for site in self.sites if f".{host}".endswith(f".{site.host}")]
        return max(matching, key=lambda site: len(site.host), default=None)
