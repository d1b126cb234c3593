"""Builds the nodes of an article from its leaves: lists, quotes, tables and figures from the elements around them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from ..model import Kind, Outline
from ..nodes import (
    BREAK,
    Definitions,
    Figure,
    Heading,
    Item,
    List,
    MarkKind,
    Node,
    Note,
    Paragraph,
    Quote,
    Rule,
    Run,
    Runs,
    Term,
)
from ..rules.class_names import EMBEDDED_POSTS
from .code import code_node, is_line_numbers, is_verse, verse_nodes
from .tables import drawn_nodes, table_node
from .walk import Leaf, Path

MOST_CONTAINERS = 16
"""Containers that are nested deeper are left out; the outer container holds what is in them."""
LISTS = frozenset(("ul", "ol", "menu", "dir"))
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
CODE = frozenset(("pre", "listing", "xmp"))
CONTAINERS = LISTS | CODE | frozenset(HEADINGS) | frozenset("li blockquote table td th caption dl dt dd figure figcaption".split())
POST_TAGS = frozenset(("div", "article", "section"))
"""Elements that hold a post of a social network."""
PERMALINKS = frozenset("¶ # § 🔗 ⚓".split())
"""Signs that link a heading to itself."""
MOST_HEADING_LEAVES = 4
"""A heading element with more blocks is not a heading: its end tag is missing."""


class _Plan(NamedTuple):
    """What the building looks up."""

    outline: Outline
    checks: dict[int, bool]
    """For the list items that are tasks, whether they are checked."""


class _Group(NamedTuple):
    """Neighbouring leaves in the same container at one depth; the container is 0 for a leaf that has none there."""

    container: int
    leaves: list[Leaf]


class _Inside(NamedTuple):
    """A container, the leaves in it, and the number of containers around them."""

    plan: _Plan
    container: int
    leaves: list[Leaf]
    depth: int


def build_nodes(outline: Outline, checks: dict[int, bool], leaves: list[Leaf]) -> tuple[Node, ...]:
    """Returns the nodes of leaves; `checks` says of each list item that is a task whether it is checked. Empties the list of leaves.

    The leaves of footnotes become notes outside all containers. Rules at both ends and double rules are left out.
    """
    plan = _Plan(outline, checks)
    paths: dict[int, Path] = {0: ()}
    for leaf in leaves:
        leaf.path = _path_of(outline, paths, leaf.element)
    nodes: list[Node] = []
    for label, group in groupby(_consume(leaves), key=lambda leaf: leaf.note):
        if label:
            members = list(group)
            nodes.append(Note(label, tuple(_children(plan, members, len(_path_of(outline, paths, members[0].note_element))))))
        else:
            nodes.extend(_children(plan, group, 0))
    return tuple(_without_idle_rules(nodes))


def _consume(leaves: list[Leaf]) -> Iterator[Leaf]:
    """The leaves, each removed from the list first: memory cannot hold both the leaves and the nodes of a very long page."""
    leaves.reverse()
    while leaves:
        yield leaves.pop()


def _path_of(outline: Outline, paths: dict[int, Path], element: int) -> Path:
    """The containers around an element, at most `MOST_CONTAINERS`; `paths` has those of other elements, and gets those of this one."""
    if element and outline.tags[element] not in CONTAINERS and not _is_post(outline, element):
        element = outline.parents[element]  # paragraphs are many: only the elements around them are remembered
    outer, unknown = outline.climb(element, paths)
    path = paths[outer]
    for inner in unknown:
        if len(path) < MOST_CONTAINERS and (outline.tags[inner] in CONTAINERS or _is_post(outline, inner)):
            path = (*path, inner)
        paths[inner] = path
    return path


def _is_post(outline: Outline, element: int) -> bool:
    """Whether an element that is no quote is an embedded post without a quote in it, by its class: it becomes a quote."""
    if outline.tags[element] not in POST_TAGS or not (names := outline.attribute(element, "class")):
        return False
    return not EMBEDDED_POSTS.isdisjoint(names.lower().split()) and "blockquote" not in outline.tags[element + 1 : outline.end(element)]


def _groups(leaves: Iterable[Leaf], depth: int) -> Iterator[_Group]:
    """The leaves by their container at a depth; a leaf without a container there is a group of its own."""
    open_container, members = 0, []
    for leaf in leaves:
        path = leaf.path
        container = path[depth] if len(path) > depth else 0
        if container and container == open_container:
            members.append(leaf)
            continue
        if members:
            yield _Group(open_container, members)
        open_container, members = container, [leaf]
    if members:
        yield _Group(open_container, members)


def _children(plan: _Plan, leaves: Iterable[Leaf], depth: int) -> list[Node]:
    """The nodes of leaves with `depth` containers around them."""
    nodes: list[Node] = []
    items: list[Item] = []
    items_parent = -1
    for container, members in _groups(leaves, depth):
        tag = plan.outline.tags[container] if container else ""
        if tag == "li" and (not items or plan.outline.parents[container] == items_parent):
            items_parent = plan.outline.parents[container]
            items.append(_item(plan, container, members, depth + 1))
            continue
        if items:
            nodes.append(List(tuple(items)))
            items = []
        if not container:
            nodes.extend(_leaf_nodes(plan, members[0]))
        elif build := BUILDERS.get(tag if tag not in POST_TAGS else "blockquote"):
            nodes.extend(build(_Inside(plan, container, members, depth + 1)))
        else:
            nodes.extend(_children(plan, members, depth + 1))
    if items:
        nodes.append(List(tuple(items)))
    return nodes


def _leaf_nodes(plan: _Plan, leaf: Leaf) -> list[Node]:
    if leaf.is_extra and not leaf.runs:
        return [Rule()] if plan.outline.tags[leaf.element] == "hr" else []
    if leaf.kind is Kind.CODE or _is_program(leaf):
        code = code_node(plan.outline, leaf.element, [leaf])
        return [code] if code else []
    runs = _without_permalink(tuple(leaf.runs))
    return [Paragraph(runs)] if runs else []


def _is_program(leaf: Leaf) -> bool:
    """Whether a block is several lines of code, although it is in no element for blocks of code."""
    return BREAK in leaf.runs and all(run == BREAK or any(mark.kind is MarkKind.CODE for mark in run.marks) for run in leaf.runs)


def _quote(inside: _Inside) -> list[Node]:
    inner = _children(inside.plan, inside.leaves, inside.depth)
    return [Quote(tuple(inner))] if inner else []


def _heading(inside: _Inside) -> list[Node]:
    plan, container, leaves, depth = inside
    if len(leaves) > MOST_HEADING_LEAVES:
        return _children(plan, leaves, depth)
    runs = _without_permalink(_join(leaves))
    return [Heading(HEADINGS[plan.outline.tags[container]], runs)] if runs else []


def _without_permalink(runs: Runs) -> Runs:
    """The runs of a heading, a paragraph or a term without the sign that links it to itself."""
    if PERMALINKS.isdisjoint([run.text.strip() for run in runs[-2:]]):
        return runs
    kept = [run for run in runs if run.text.strip() not in PERMALINKS or not any(mark.kind is MarkKind.LINK for mark in run.marks)]
    if kept and len(kept) < len(runs):
        kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].marks)
    return tuple(kept)


def _join(leaves: Sequence[Leaf]) -> Runs:
    """The runs of leaves as one block, with line breaks between the leaves."""
    runs: list[Run] = []
    for leaf in leaves:
        if leaf.runs:
            runs.extend([BREAK, *leaf.runs] if runs else leaf.runs)
    return tuple(runs)


def _list(inside: _Inside) -> list[Node]:
    """A list. A list in it outside any item belongs to the item before; anything else outside any item becomes an item."""
    plan, container, leaves, depth = inside
    items: list[Item] = []
    for inner, members in _groups(leaves, depth):
        tag = plan.outline.tags[inner] if inner else ""
        if tag == "li":
            item = _item(plan, inner, members, depth + 1)
        else:
            item = Item(tuple(_children(plan, members, depth)))
            if tag in LISTS and items:
                items[-1] = Item(items[-1].children + item.children, items[-1].checked)
                continue
        if item.children:
            items.append(item)
    if not items:
        return []
    return [List(tuple(items), _start(plan.outline, container) if plan.outline.tags[container] == "ol" else None)]


def _item(plan: _Plan, container: int, leaves: list[Leaf], depth: int) -> Item:
    return Item(tuple(_children(plan, leaves, depth)), plan.checks.get(container))


def _start(outline: Outline, container: int) -> int:
    start = outline.attribute(container, "start").strip()
    return int(start) if start.isdecimal() and start.isascii() and len(start) < 10 else 1


def _code(inside: _Inside) -> list[Node]:
    plan, container, leaves, _ = inside
    if plan.outline.nodes[container] is None and (nodes := drawn_nodes("\n".join(leaf.raw for leaf in leaves))):
        return nodes
    if is_verse(plan.outline, container):
        return list(verse_nodes(leaves))
    if is_line_numbers(plan.outline, container, leaves):
        return []
    code = code_node(plan.outline, container, leaves)
    return [code] if code else []


def _figure(inside: _Inside) -> list[Node]:
    """A figure; several captions, such as a caption and a credit, become one."""
    plan, _, leaves, depth = inside
    captions: list[Leaf] = []
    others: list[Leaf] = []
    for leaf in leaves:
        (captions if _is_in(plan, leaf, "figcaption", depth) else others).append(leaf)
    inner, caption = _children(plan, others, depth), _join(captions)
    return [Figure(tuple(inner), caption)] if inner or caption else []


def _is_in(plan: _Plan, leaf: Leaf, tag: str, depth: int) -> bool:
    return len(leaf.path) > depth and plan.outline.tags[leaf.path[depth]] == tag


def _definitions(inside: _Inside) -> list[Node]:
    plan, _, leaves, depth = inside
    entries: list[Term | tuple[Node, ...]] = []
    for inner, members in _groups(leaves, depth):
        if inner and plan.outline.tags[inner] == "dt" and len(members) == 1:
            entries.append(Term(_without_permalink(tuple(members[0].runs))))
        elif nodes := _children(plan, members, depth + (1 if inner and plan.outline.tags[inner] in ("dt", "dd") else 0)):
            entries.append(tuple(nodes))
    return [Definitions(tuple(entries))] if entries else []


def _table(inside: _Inside) -> list[Node]:
    """A table of data after its caption; for a table that only lays out the page, what it holds."""
    plan, container, leaves, depth = inside
    captions = [leaf for leaf in leaves if _is_in(plan, leaf, "caption", depth)]
    cells: dict[int, list[Leaf]] = {}
    for inner, members in _groups(leaves, depth):
        if plan.outline.tags[inner] in ("td", "th"):
            cells.setdefault(inner, []).extend(members)
    is_whole = len(captions) + sum(map(len, cells.values())) == len(leaves)
    table = table_node(plan.outline, container, {cell: (_join(members), members) for cell, members in cells.items()}) if is_whole else None
    if table is None:
        return _children(plan, leaves, depth)
    return [*_children(plan, captions, depth), table]


BUILDERS: dict[str, Callable[[_Inside], list[Node]]] = {
    **dict.fromkeys(LISTS, _list),
    **dict.fromkeys(CODE, _code),
    **dict.fromkeys(HEADINGS, _heading),
    "blockquote": _quote,
    "figure": _figure,
    "dl": _definitions,
    "table": _table,
}


def _without_idle_rules(nodes: list[Node]) -> list[Node]:
    """The nodes without rules that separate nothing: the first, the last, double ones, and those with only notes after them."""
    separating: list[Node] = []
    for node in nodes:
        if isinstance(node, Rule) and (not separating or isinstance(separating[-1], Rule)):
            continue
        separating.append(node)
    end = len(separating)
    while end and isinstance(separating[end - 1], Rule | Note):
        end -= 1
    return separating[:end] + [node for node in separating[end:] if isinstance(node, Note)]
