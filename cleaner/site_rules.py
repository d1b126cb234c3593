"""Reads rules files (TOML), with errors that name the file, the line and the key.

A rules file, all of it optional:

    names = ["promo-box"]             # words of class, id or role that mark boilerplate, on every site

    [[phrase]]                        # lines to drop, on every site
    id = "tide-table"                 # shows as user.tide-table in explanations
    text = "High water today"         # the line itself, or
    pattern = "high water \\\\d.*"      # a regular expression
    scope = "line"                    # line (the default), paragraph (the block begins with it), anywhere
    why = "tide table of the harbour"

    [site."example.org"]              # example.org and every host below it
    root = "article.story"            # where the article is; a list is tried in order
    drop = ["div.related", "#promo"]  # elements to drop
    byline = ".author"                # where these facts are printed
    source = ".agency"
    date = "time.published"
    names = ["teaser"]

    [[site."example.org".phrase]]     # lines to drop on this site only
    id = "colophon"
    text = "Printed on the quay"

Selectors are CSS (tag, .class, #id, [attribute], [attribute="value"], descendants, `>`, commas) or XPath, which
begins with a slash.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from os import PathLike, fspath
from typing import Any, TypeAlias

from .errors import InputError, RulesError
from .patterns import regex
from .rules.user import SiteRules, UserPhrase, UserRules

LONGEST_SHOWN_CHARS = 100
"""Of a selector, in a message."""
SCOPES = ("line", "paragraph", "anywhere")
TOP_KEYS = ("names", "phrase", "site")
PHRASE_KEYS = ("id", "text", "pattern", "scope", "why")
SELECTORS = ("root", "drop", "byline", "source", "date")
SITE_KEYS = (*SELECTORS, "names", "phrase")
WORD = regex(r"[\w-]+")
HOST = regex(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*")
HEADER = regex(r"\s*+\[\[?+([^\]]++)\]")
COMPOUND = regex(r"""(\*|[a-z][\w-]*)?((?:[.#][\w-]+|\[\s*[\w:-]+\s*(?:=\s*(?:"[^"]*"|'[^']*'|[\w-]+)\s*)?\])*)""", re.I)
XPATH_NAMES = frozenset(
    "last position count id local-name namespace-uri name string concat starts-with contains substring-before substring-after substring "
    "string-length normalize-space translate boolean not true false lang number sum floor ceiling round "
    "comment text processing-instruction node and or div mod".split()
)
"""What may come before a bracket: the functions, the node tests and the operators of XPath 1.0."""
XPATH_LITERAL = regex(r"\"[^\"]*\"|'[^']*'")
XPATH_CALL = regex(r"([A-Za-z_][\w.-]*+)\s*+\(")
XPATH_UNKNOWN = regex(r"\$|[\w-]\s*+:(?!:)")
"""A variable, or the prefix of a namespace: a page declares neither."""
KEY = regex(r"\s*+([\w.-]{1,100})\s*+=")
SIMPLE = regex(r"""([.#])([\w-]+)|\[\s*([\w:-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*)?\]""")


def load_rules(path: str | PathLike[str]) -> UserRules:
    """Returns the rules of a file.

    Raises:
        InputError: the file cannot be read.
        RulesError: it is not TOML, or a key or a value is wrong.
    """
    name = fspath(path)
    try:
        with open(name, encoding="utf-8") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{name}: {getattr(error, 'strerror', None) or 'not UTF-8'}") from error
    return parse_rules(text, name)


def parse_rules(text: str, origin: str) -> UserRules:
    """Returns the rules that a TOML text holds; `origin` names it in messages.

    Raises:
        RulesError: as for `load_rules`.

    >>> parse_rules('[[phrase]]\\nid = "tides"\\ntext = "High water today"', "my.toml").phrases[0].id
    'user.tides'
    """
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"{origin}: {error}") from error
    except (RecursionError, ValueError) as error:
        cause = "is nested too deep" if isinstance(error, RecursionError) else "holds a number that is too long"
        raise RulesError(f"{origin}, line {_place_of(text, type(error))} {cause}") from error
    fail = _failures(text, origin)
    _check_keys(table, TOP_KEYS, (), fail)
    sites = table.get("site", {})
    if not isinstance(sites, dict):
        raise fail((), "site", 'must be tables such as [site."example.org"]')
    return UserRules(
        origin,
        _phrases(table.get("phrase", []), (), fail),
        _names(table.get("names", []), (), fail),
        tuple(_site(host, site, fail) for host, site in sites.items()),
    )


def _place_of(text: str, error: type[Exception]) -> str:
    """Returns the number and the key of the line at which reading a TOML text gives an error that is no error of its grammar."""
    import tomllib

    lines = text.splitlines(keepends=True)
    first, last = 1, len(lines)
    while first < last:
        middle = (first + last) // 2
        try:
            tomllib.loads("".join(lines[:middle]))
        except tomllib.TOMLDecodeError:
            first = middle + 1
        except error:
            last = middle
        else:
            first = middle + 1
    key = KEY.match(lines[first - 1])
    return f"{first}: {key[1]}" if key else f"{first}: a value"


TablePath: TypeAlias = tuple[str, ...]
"""The names of a table and of those around it; `phrase#1` is the second table of an array."""
Fail: TypeAlias = Callable[[TablePath, str, str], RulesError]


def _failures(text: str, origin: str) -> Fail:
    """Returns a function that makes the error for a key of a table."""

    def fail(table: TablePath, key: str, message: str) -> RulesError:
        where = ".".join(filter(None, (*(part.split("#")[0] for part in table), key)))
        return RulesError(f"{origin}, line {_line_of(text, table, key)}: {where} {message}")

    return fail


def _line_of(text: str, table: TablePath, key: str) -> int:
    """Returns the number of the line that sets a key of a table, else that of the table's header, else 1."""
    names = [part.split("#")[0] for part in table]
    wanted = int(table[-1].split("#")[1]) if table and "#" in table[-1] else 0
    index, is_inside, header_line = -1, not table, 1
    for line_number, line in enumerate(text.splitlines(), 1):
        if header := HEADER.match(line):
            parts = [part.strip("\"'") for part in re.findall(r"\"[^\"]*\"|'[^']*'|[^.\s]+", header[1])]
            if parts == [*names, key]:
                return line_number
            index += parts == names
            is_inside = parts == names and index == wanted
            header_line = line_number if is_inside else header_line
        elif is_inside and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", line):
            return line_number
    return header_line


def _check_keys(table: Any, keys: tuple[str, ...], path: TablePath, fail: Fail) -> None:
    if not isinstance(table, dict):
        raise fail(path[:-1], path[-1], "must be a table")
    for key in table:
        if key not in keys:
            raise fail(path, key, f"is not a key here; the keys are {', '.join(keys)}")


def _phrases(tables: Any, path: TablePath, fail: Fail) -> tuple[UserPhrase, ...]:
    if not isinstance(tables, list):
        raise fail(path, "phrase", "must be a list of tables: [[phrase]]")
    phrases = tuple(_phrase(table, (*path, f"phrase#{index}"), fail) for index, table in enumerate(tables))
    ids = [phrase.id for phrase in phrases]
    for index, name in enumerate(ids):
        if name in ids[:index]:
            raise fail((*path, f"phrase#{index}"), "id", f"{name.removeprefix('user.')!r} is used twice")
    return phrases


def _phrase(table: Any, path: TablePath, fail: Fail) -> UserPhrase:
    _check_keys(table, PHRASE_KEYS, path, fail)
    for key, value in table.items():
        if not isinstance(value, str) or not value.strip():
            raise fail(path, key, "must be a string and not empty")
    if not WORD.fullmatch(table.get("id", "")):
        raise fail(path, "id", "must be a name of letters, digits and hyphens")
    if ("text" in table) == ("pattern" in table):
        raise fail(path, "text" if "text" in table else "id", "needs a text or a pattern, and not both")
    scope = table.get("scope", "line")
    if scope not in SCOPES:
        raise fail(path, "scope", f"must be one of {', '.join(SCOPES)}")
    pattern = table.get("pattern") or re.escape(" ".join(table["text"].split()))
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        cause = "it is nested too deep" if isinstance(error, RecursionError) else error
        raise fail(path, "pattern", f"is not a regular expression: {cause}") from error
    return UserPhrase(f"user.{table['id']}", pattern, scope, table.get("why", ""))


def _names(values: Any, path: TablePath, fail: Fail) -> frozenset[str]:
    if not isinstance(values, list) or not all(isinstance(value, str) and WORD.fullmatch(value) for value in values):
        raise fail(path, "names", "must be a list of words as in class or id")
    return frozenset(value.lower() for value in values)


def _site(host: str, table: Any, fail: Fail) -> SiteRules:
    path = ("site", host)
    _check_keys(table, SITE_KEYS, path, fail)
    if not HOST.fullmatch(host):
        raise fail(path, "", "must be a host in lower case, without https:// and path")
    selectors = {key: _selectors(table[key], path, key, fail) for key in SELECTORS if key in table}
    return SiteRules(
        host,
        phrases=_phrases(table.get("phrase", []), path, fail),
        names=_names(table.get("names", []), path, fail),
        **selectors,
    )


def _selectors(value: Any, path: TablePath, key: str, fail: Fail) -> tuple[str, ...]:
    from lxml import etree

    values = value if isinstance(value, list) else [value]
    if not values or not all(isinstance(each, str) and each.strip() for each in values):
        raise fail(path, key, "must be a selector or a list of them")
    expressions = []
    for each in values:
        try:
            expression = each if each.lstrip("(").startswith(("/", "./")) else xpath_of(each)
            _check_xpath(expression)
        except (ValueError, etree.XPathError) as error:
            cause = f" ({error})" if isinstance(error, etree.XPathEvalError) else ""
            shown = each if len(each) <= LONGEST_SHOWN_CHARS else f"{each[:LONGEST_SHOWN_CHARS]}…"
            raise fail(path, key, f"is not a supported selector: {shown}{cause}") from error
        expressions.append(expression)
    return tuple(expressions)


def _check_xpath(expression: str) -> None:
    """Returns if an XPath expression can select elements of every page.

    Raises:
        ValueError, etree.XPathError: it cannot.
    """
    from lxml import etree

    code = XPATH_LITERAL.sub("''", expression)
    if XPATH_UNKNOWN.search(code) or any(call[1] not in XPATH_NAMES for call in XPATH_CALL.finditer(code)):
        raise ValueError(expression)
    if not isinstance(etree.XPath(expression)(etree.Element("html")), list):  # which also shows that it is not nested too deep
        raise ValueError(expression)


def xpath_of(selector: str) -> str:
    """Returns a CSS selector as XPath.

    It may consist of tags, classes, ids, attributes, descendants, children and lists of these; pseudo-classes and sibling
    combinators are not supported.

    Raises:
        ValueError: the selector is not supported.

    >>> xpath_of("article > p.lead")
    "//article/p[contains(concat(' ',normalize-space(@class),' '),' lead ')]"
    """
    return " | ".join(_path_of(part.strip()) for part in re.split(r",(?![^\[]*\])", selector))


def _path_of(selector: str) -> str:
    steps: list[str] = []
    axis = "//"
    parts = re.findall(r">|(?:[^\s>\[]|\[[^\]]*\])+", selector)
    if "".join("".join(parts).split()) != "".join(selector.split()):  # a bracket is not closed
        raise ValueError(selector)
    for part in parts:
        if part == ">":
            if axis == "/" or not steps:
                raise ValueError(selector)
            axis = "/"
            continue
        compound = COMPOUND.fullmatch(part)
        if compound is None:
            raise ValueError(selector)
        steps.append(axis + (compound[1] or "*") + "".join(_condition(simple) for simple in SIMPLE.finditer(compound[2])))
        axis = "//"
    if not steps or axis == "/":
        raise ValueError(selector)
    return "".join(steps)


def _condition(simple: re.Match[str]) -> str:
    if simple[1] == ".":
        return f"[contains(concat(' ',normalize-space(@class),' '),' {simple[2]} ')]"
    if simple[1] == "#":
        return f"[@id='{simple[2]}']"
    value = next((simple[group] for group in (4, 5, 6) if simple[group] is not None), None)
    if value is None:
        return f"[@{simple[3]}]"
    return f'[@{simple[3]}="{value}"]' if '"' not in value else f"[@{simple[3]}='{value}']"
