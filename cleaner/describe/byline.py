"""Decides the byline and the authors, from what the page declares and what it prints near the title."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from ..model import Field, Head, InputKind, JsonLd, Kind, Notice, Page, types_of
from ..patterns import regex
from ..rules import meta_tags
from ..rules.agencies import find_agency
from ..rules.bylines import ALSO_NAMES, NEVER_IN_NAMES, NOT_NAMES, SITE_MAKERS, WEAK_LABELS, WRITTEN_BY_WORDS
from ..rules.class_names import OF_OTHERS
from ..text import letters_of, without_entities
from . import printed_authors as printed
from .evidence import Evidence, Piece
from .names import ACCOUNT, DOMAIN, Byline, Candidate, is_person, label_at, read_byline
from .persons import name_key, same_person

LONGEST_LABEL_LINE_CHARS = 100
TAIL_BLOCKS_BEFORE = 3
TAIL_BLOCKS_AFTER = 15
"""How many blocks before and after the last kept one can have a note about the author, or a signature."""
MOST_AUTHORS = 100
FORUMS = frozenset("question qapage discussionforumposting socialmediaposting".split())
NAME_PARTS = ("givenName", "additionalName", "familyName")
PEOPLE = frozenset(("person", "patient"))
WORD_EDGE = ".,;:!?()\"'“”‘’"
MOST_COMMON_CHARS = 10_000
"""Of each block, the beginning is searched for words in lower case."""
MOST_COMMON_BLOCKS = 60
"""In how many blocks under the title the words of a bare name are looked for in lower case."""
SITE_MAKER = regex(SITE_MAKERS, re.I)
LONGEST_MAKER_CHARS = 60
WRITTEN_BY = regex(WRITTEN_BY_WORDS, re.I)


class BylineAgency(NamedTuple):
    """An agency that a byline names."""

    name: str
    relation: str
    """contributed beside names of persons, else source."""
    evidence: str


class DecidedByline(NamedTuple):
    """The byline, the authors, and the agencies that bylines name."""

    byline: Field | None
    """The line as it is printed."""
    authors: Field | None
    agencies: list[BylineAgency]


def decide_byline(evidence: Evidence, lines: Sequence[int], notices: list[Notice]) -> DecidedByline:
    """Returns the byline, the authors, and the agencies that bylines name.

    `lines` are the blocks that the text leaves out as bylines. They come last: one with a label gives the authors, and one
    that names a known author or an agency gives the byline. The candidates before them are:

    - declared: JSON-LD of the article, twitter:data, author metas, citation metas, JSON-LD of the page;
    - labelled: the names behind a label near the title;
    - weaker: article:author, itemprop, byline elements, meta author, a bare name beside the date, a note about the author
      at the end.

    `_decide_authors` chooses between them. If no candidate names a person, the name of an account is taken, then an
    agency, then an organisation.
    """
    declared, labelled = _declared_candidates(evidence), _labelled_candidates(evidence)
    left_out = _of_lines(evidence.page, lines)
    weaker: list[Candidate] = []
    if not any(each.byline.names and (each.account or not _is_account(each)) for each in (*declared, *labelled)):
        weaker = list(_weaker_candidates(evidence))
        if not any(each.byline.names for each in (*declared, *labelled, *weaker)):
            weaker += _far_candidates(evidence) or [each for each in left_out if each.byline.label and _is_of_article(evidence, each)]
    candidates = [*declared, *labelled, *weaker]
    chosen = _decide_authors(declared, labelled, weaker, notices) or _usable_rest(candidates)
    if chosen:
        authors: Field | None = Field(_without_site(chosen.byline.names, evidence.sites), chosen.evidence, chosen.block)
    else:
        authors = _of_organisation(candidates)
    left_out = [each for each in left_out if authors or each.byline.agencies]
    printing = chain(labelled, weaker or _unlabelled_candidates(evidence), left_out)
    line = _printed_line(printing, authors.value if authors else [])
    agencies = [
        BylineAgency(agency, "contributed" if each.byline.names else "source", each.printed or each.evidence)
        for each in ([line] if line and line not in candidates else []) + [*labelled, *weaker, *declared]
        for agency in each.byline.agencies
    ]
    return DecidedByline(Field(line.printed, line.evidence, line.block) if line else None, authors, agencies)


def _printed_line(candidates: Iterable[Candidate], authors: Sequence[str]) -> Candidate | None:
    """Returns the line that prints the byline: the first that names one of the authors, or an agency; if no author is known, the first."""
    for candidate in candidates:
        if not candidate.printed:
            continue
        byline = candidate.byline
        if (
            not authors
            or byline.agencies
            or any(same_person(name, author) for name in [*byline.names, *byline.rest] for author in authors)
            or (byline.organisations and not byline.names)
        ):
            return candidate
    return None


def _without_site(names: Sequence[str], sites: Sequence[str]) -> list[str]:
    """Returns names without the site's own, if others are left."""
    own = {letters_of(site) for site in sites}
    return [name for name in names if letters_of(name) not in own] or list(names)


def _of_organisation(candidates: Sequence[Candidate]) -> Field | None:
    """Returns the first agency, else the first organisation, that candidates name."""
    for candidate in candidates:
        if candidate.byline.agencies:
            return Field(candidate.byline.agencies[:1], candidate.evidence, candidate.block)
    for candidate in candidates:
        if candidate.byline.organisations:
            return Field(candidate.byline.organisations[:1], candidate.evidence, candidate.block)
    return None


def _declared_candidates(evidence: Evidence) -> list[Candidate]:
    """Returns the declarations that are right nine times in ten."""
    head, json_ld, sites = evidence.head, evidence.json_ld, evidence.sites
    candidates = _from_json_ld(json_ld, [(evidence.article, "article")] if evidence.article else [], sites)
    candidates += _from_twitter_labels(head, sites)
    candidates += _from_metas(head, meta_tags.AUTHORS + meta_tags.CITATIONS, sites)
    return candidates + _from_json_ld(json_ld, [(node, "page") for node in json_ld.pages], sites)


def _labelled_candidates(evidence: Evidence) -> list[Candidate]:
    """Returns the names behind a label near the title: those after the title first. Of a message only the sender counts."""
    if evidence.sender is not None:
        return printed.sender(evidence.page.blocks[evidence.sender].text, evidence.sender)
    candidates, title = printed.labelled(evidence.pieces), evidence.title_block
    if title is None:
        return candidates
    if evidence.page.kind is InputKind.TEXT and candidates:
        blocks = evidence.page.blocks
        prose = next((index for index in range(title + 1, len(blocks)) if len(blocks[index].text) > LONGEST_LABEL_LINE_CHARS), title)
        if all(each.block is not None and each.block > prose for each in candidates):  # labels in the text: a name above it comes first
            beside = printed.beside_date(evidence.pieces, title, evidence.sites)
            return [each for each in beside if each.block is not None and each.block < prose] + candidates
    return sorted(candidates, key=lambda each: each.block is None or each.block < title)


def _weaker_candidates(evidence: Evidence) -> Iterator[Candidate]:
    """Yields the names from places that are wrong more often."""
    head, pieces, sites = evidence.head, evidence.pieces, evidence.sites
    yield from _from_metas(head, meta_tags.OTHER_AUTHORS, sites)
    yield from _from_microdata(evidence.itemprops, sites)
    yield from printed.in_byline_elements(pieces)
    yield from _from_metas(head, ("author",), sites)
    yield from _bare_candidates(evidence)


def _bare_candidates(evidence: Evidence) -> list[Candidate]:
    """Returns the bare names beside the date, then those under the title. Words that the text has in lower case are no name."""
    beside = printed.beside_date(_outside_headings(evidence), evidence.title_block, evidence.sites)
    under = _under_title(evidence)
    is_strict = evidence.page.kind is InputKind.TEXT  # it has lost the elements that set headings and menus apart
    return [
        *_first_poster(evidence),
        *(each for each in beside if not _is_of_common_words(evidence, each, strict=False)),
        *(each for each in under if not _is_of_common_words(evidence, each, strict=is_strict)),
    ]


def _first_poster(evidence: Evidence) -> list[Candidate]:
    """Returns the account that began a discussion, from one of the lines under the title of a text."""
    page, title = evidence.page, evidence.title_block
    if page.kind is not InputKind.TEXT or title is None:
        return []
    return printed.first_poster((index, page.blocks[index].text) for index in range(title + 1, min(len(page.blocks), title + 5)))


def _is_of_common_words(evidence: Evidence, candidate: Candidate, *, strict: bool) -> bool:
    """Returns whether the text has all words of a bare name in lower case: then it is a topic or a heading, and no name.

    If `strict`, one such word is enough.
    """
    start = evidence.title_block or 0
    names = [word for name in candidate.byline.names for word in name.split() if word[0].isupper()]
    keys = [key for name in names if (key := name.casefold()) not in ALSO_NAMES]
    texts = [block.text[:MOST_COMMON_CHARS] for block in evidence.page.blocks[start : start + MOST_COMMON_BLOCKS]]
    near = [text for text in texts if any(key in text for key in keys)]
    common = {word.strip(WORD_EDGE) for text in near for word in text.split() if word.islower()}
    words = [key in common for key in keys]
    return any(words) if strict else bool(words) and all(words)


def _unlabelled_candidates(evidence: Evidence) -> Iterator[Candidate]:
    """Yields the names that the text near the title prints without a label."""
    yield from printed.in_byline_elements(evidence.pieces)
    yield from _bare_candidates(evidence)


def _outside_headings(evidence: Evidence) -> list[Piece]:
    """Returns the pieces near the title without those of other headings."""
    blocks, title = evidence.page.blocks, evidence.title_block
    return [piece for piece in evidence.pieces if piece.block == title or blocks[piece.block].kind is not Kind.HEADING]


def _under_title(evidence: Evidence) -> list[Candidate]:
    """Returns bare names under the title of a text, or of a page that declares itself an article. Other pages print product names there."""
    page, title = evidence.page, evidence.title_block
    if page.kind is InputKind.TEXT:
        pieces = [piece for piece in evidence.pieces if piece.block == title or page.blocks[piece.block].kind is not Kind.ITEM]
        return printed.under_title(pieces, title, 8)
    og_type = evidence.head.first("og:type")
    if not evidence.article and not (og_type and og_type[0].casefold() == "article"):
        return []
    return printed.under_title(_outside_headings(evidence), title, 3)


def _far_candidates(evidence: Evidence) -> list[Candidate]:
    """Returns the names behind labels far from the title, if they all agree; then those of a note or a signature at the end."""
    page = evidence.page
    last = next((index for index in range(len(page.blocks) - 1, -1, -1) if evidence.verdicts[index].kept), None)
    if last is None:
        return []
    near = {piece.block for piece in evidence.pieces}
    start = evidence.title_block or 0
    labels = [
        index
        for index, block in enumerate(page.blocks[start:], start)
        if len(block.text) <= LONGEST_LABEL_LINE_CHARS and index not in near and label_at(block.text)
    ]
    candidates: list[Candidate] = []
    for index in labels[:12]:
        candidates += printed.labelled(evidence.pieces_of(range(index, min(index + 4, len(page.blocks)))))
    candidates = [each for each in candidates if each.byline.names and each.byline.label not in WEAK_LABELS]
    if any(not same_person(each.byline.names[0], candidates[0].byline.names[0]) for each in candidates):
        candidates = []
    return [*candidates, *_at_the_end(evidence, last)]


def _of_lines(page: Page, lines: Sequence[int]) -> list[Candidate]:
    """Returns the names in lines that are bylines, if all of them name the same persons."""
    candidates = [each for index in lines if (each := printed.of_line(page.blocks[index].text, index)).byline.names or each.byline.agencies]
    keys = {tuple(map(name_key, candidate.byline.names)) for candidate in candidates}
    return candidates[:1] if len(keys) == 1 else []


def _is_of_article(evidence: Evidence, candidate: Candidate) -> bool:
    """Returns whether a candidate is printed outside comments, cards of other articles and captions."""
    assert candidate.block is not None
    return evidence.element_names.around(evidence.page.blocks[candidate.block].element).isdisjoint(OF_OTHERS)


def _at_the_end(evidence: Evidence, last: int) -> list[Candidate]:
    """Returns the names in a note about the author, or a signature, around the last kept block."""
    page, verdicts = evidence.page, evidence.verdicts
    end = min(len(page.blocks), last + TAIL_BLOCKS_AFTER)
    start = next((index for index in range(max(0, last - TAIL_BLOCKS_BEFORE), end) if printed.heads_note(page.blocks[index].text)), end)
    note = evidence.pieces_of(range(start, min(start + 6, end)))
    long = (index for index in range(last, -1, -1) if verdicts[index].kept and len(page.blocks[index].text) > LONGEST_LABEL_LINE_CHARS)
    prose = next(long, last)
    signing = [index for index in range(max(prose + 1, last - TAIL_BLOCKS_BEFORE), end) if _may_sign(page, prose, index)]
    ending = ((index, page.blocks[index].text) for index in range(max(0, last - TAIL_BLOCKS_BEFORE), end))
    return [*printed.about_author(note), *printed.reported(ending), *printed.signed(evidence.pieces_of(signing))]


def _may_sign(page: Page, prose: int, index: int) -> bool:
    """Returns whether a block can be the signature under a paragraph: it is no heading, and in a page it is beside that paragraph."""
    if page.blocks[index].kind is Kind.HEADING:
        return False
    parents = page.outline.parents
    return page.kind is InputKind.TEXT or parents[page.blocks[index].element] == parents[page.blocks[prose].element]


def _decide_authors(
    declared: Sequence[Candidate], labelled: Sequence[Candidate], weaker: Sequence[Candidate], notices: list[Notice]
) -> Candidate | None:
    """Returns the candidate whose names are the authors; None if no candidate has a name.

    1. The first of `declared` with names.
    2. The first of `labelled` with names instead, if it has all declared names and more; or if it shares no name with the
       declared one: then with a notice. But if it has only single words and the declared one full names, the declared one.
    3. The first of `weaker` with names.
    """
    first = next((each for each in declared if each.byline.names), None)
    shown = next((each for each in labelled if each.byline.names), None)
    if first and _is_account(first) and not first.account:
        first = next((each for each in declared if each.byline.names and not _is_account(each)), None) or first
        shown = shown or next((each for each in weaker if each.byline.names and not _is_account(each)), None)
    if not first or not shown:
        return first or (shown and (_agreeing(labelled, weaker) or shown)) or next((each for each in weaker if each.byline.names), None)
    shown = _agreeing(labelled, [first]) or shown
    shared = [name for name in first.byline.names if any(same_person(name, other) for other in shown.byline.names)]
    if shared:
        has_more = len(shown.byline.names) > len(first.byline.names) and len(shared) == len(first.byline.names)
        return shown if has_more else first
    if not any(" " in name or not name.isascii() for name in shown.byline.names) and any(" " in name for name in first.byline.names):
        return first
    disagree = f"{first.evidence} says {', '.join(first.byline.names)}, the text says {shown.printed}; the text was believed"
    notices.append(Notice("authors-disagree", disagree))
    return shown


def _agreeing(labelled: Sequence[Candidate], others: Sequence[Candidate]) -> Candidate | None:
    """Returns the first labelled candidate that shares a name with one of the others."""
    names = [name for other in others for name in other.byline.names]
    return next((each for each in labelled if any(same_person(name, own) for own in each.byline.names for name in names)), None)


def _is_account(candidate: Candidate) -> bool:
    """Returns whether a candidate's only name is one word, as the names of accounts are."""
    return len(candidate.byline.names) == 1 and " " not in candidate.byline.names[0] and candidate.byline.names[0].isascii()


def _usable_rest(candidates: Iterable[Candidate]) -> Candidate | None:
    """Returns the first candidate whose only text does not look like a person's name but can be an account or a pen name."""
    for candidate in candidates:
        if len(candidate.byline.rest) != 1:
            continue
        text = candidate.byline.rest[0]
        words = text.split()
        if (
            len(words) <= 4
            and len(text) <= 40
            and not any(word.casefold() in NOT_NAMES for word in words)
            and not all(word.casefold() in NEVER_IN_NAMES for word in words)
            and re.search(r"[^\W\d_]{2}", text)
        ):
            return candidate._replace(byline=Byline(names=[text]))
    return None


def _from_json_ld(json_ld: JsonLd, nodes: Iterable[tuple[dict[str, object], str]], sites: Sequence[str]) -> list[Candidate]:
    """Returns the authors in nodes of JSON-LD, one candidate a node."""
    candidates = []
    for node, how in nodes:
        byline = Byline()
        for name, is_organisation in _declared_names(json_ld, node, "author", "creator")[:MOST_AUTHORS]:
            _add_declared(byline, name, sites, is_organisation=is_organisation)
        if byline.names or byline.agencies or byline.organisations or byline.rest:
            candidates.append(Candidate(byline, f"json-ld {how} author", account=bool(types_of(node) & FORUMS)))
    return candidates


def _from_metas(head: Head, names: Sequence[str], sites: Sequence[str]) -> list[Candidate]:
    """Returns the authors in meta tags, one candidate a name of a tag."""
    candidates = []
    for name in names:
        byline = Byline()
        for content in head.metas.get(name, [])[:MOST_AUTHORS]:
            if name == "author" and len(content) <= LONGEST_MAKER_CHARS and SITE_MAKER.search(content):
                continue  # the maker of the site, or an account
            _add_declared(byline, content, sites, is_reversed=name in meta_tags.CITATIONS)
        if byline.names or byline.agencies or byline.organisations or byline.rest:
            candidates.append(Candidate(byline, f"meta {name}"))
    return candidates


def _from_twitter_labels(head: Head, sites: Sequence[str]) -> list[Candidate]:
    """Returns the author in the first `twitter:data` whose `twitter:label` says that it is the author."""
    for digit in "1234":
        label, data = head.first(f"twitter:label{digit}"), head.first(f"twitter:data{digit}")
        if label and data and WRITTEN_BY.search(label[0]):
            byline = Byline()
            _add_declared(byline, data[0], sites)
            if byline.names or byline.rest:
                return [Candidate(byline, f"meta twitter:data{digit}")]
    return []


def _from_microdata(itemprops: Mapping[str, Sequence[Any]], sites: Sequence[str]) -> list[Candidate]:
    """Returns the author in the first element with itemprop author: the name inside it, or its own text."""
    for node in itemprops.get("author", ())[:1]:
        byline = Byline()
        inner = next((below for below in node.iter() if below.get("itemprop") == "name"), node)
        text = inner.get("content") or " ".join("".join(inner.itertext()).split())
        if len(text) <= 120:
            _add_declared(byline, text, sites)
        if byline.names or byline.agencies or byline.organisations or byline.rest:
            return [Candidate(byline, "itemprop author")]
    return []


def _add_declared(byline: Byline, text: str, sites: Sequence[str], *, is_organisation: bool = False, is_reversed: bool = False) -> None:
    """Adds one declared author to a byline; URLs, handles and template placeholders are skipped."""
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
    key = letters_of(text)
    if any(key == letters_of(site) for site in sites if site):
        byline.organisations.append(text)
        return
    if is_organisation and (not is_person(text) or len(text.split()) < 2 or text.isupper()):
        read = read_byline(text, declared=True)
        if read.agencies and not read.names:
            byline.agencies.extend(read.agencies)
        byline.organisations.append(text)
        return
    if is_reversed and (parts := re.fullmatch(r"([^,]+),\s*([^,]+)", text)) and len(parts[1].split()) <= 3 and len(parts[2].split()) <= 3:
        text = f"{parts[2]} {parts[1]}"
    read = read_byline(text, declared=True)
    if ACCOUNT.match(text) and not read.names and not DOMAIN.match(text) and text.casefold() not in NOT_NAMES and not text.isdigit():
        read.names, read.rest, read.organisations = [text], [], []
    for name in read.names:
        if not any(name_key(name) == name_key(known) for known in byline.names):
            byline.names.append(name)
    byline.agencies.extend(read.agencies)
    byline.organisations.extend(read.organisations)
    byline.rest.extend(read.rest)


def _declared_names(json_ld: JsonLd, node: dict[str, Any], *keys: str) -> list[tuple[str, bool]]:
    """Returns the names under the first key that has some, each with whether the node declares it an organisation's."""
    names: list[tuple[str, bool]] = []
    for key in keys:
        for value in json_ld.values(node, key):
            if isinstance(value, str):
                names.append((without_entities(value), False))
            elif isinstance(value, dict):
                types = types_of(value)
                is_organisation = bool(types) and not types & PEOPLE
                for name in json_ld.values(value, "name"):
                    if isinstance(name, str) and name.strip():
                        names.append((without_entities(name), is_organisation))
                if not value.get("name"):
                    parts = [part for key in NAME_PARTS if isinstance(part := value.get(key), str)]
                    names += [(without_entities(" ".join(parts)), False)] if parts else []
        if names:
            break
    return names
