"""Leaves to nodes: lists, quotes, tables and figures from the elements around the blocks."""

from __future__ import annotations

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
from .code import code_node, is_line_numbers, is_verse, verse_nodes
from .drawn import nodes_of
from .leaves import Leaf
from .tables import table_node

DEEPEST = 16
"""Containers nested deeper are left out, and what is in them stands in the one around."""
LISTS = frozenset(("ul", "ol", "menu", "dir"))
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
CODE = frozenset(("pre", "listing", "xmp"))
CONTAINERS = LISTS | CODE | frozenset(HEADINGS) | frozenset("li blockquote table td th caption dl dt dd figure figcaption".split())
PERMALINKS = frozenset("¶ # § 🔗 ⚓".split())
HEADING_LEAVES = 4
"""An element of a heading with more blocks is no heading: its end tag is missing."""


class Plan(NamedTuple):
    """What the arranging looks up."""

    outline: Outline
    checks: dict[int, bool]
    paths: dict[int, tuple[int, ...]]
    """For each element its containers, from the outermost to the element itself."""


class Group(NamedTuple):
    """Neighbouring leaves that share their container at a depth; number 0 if they have none there."""

    number: int
    leaves: list[Leaf]


class Inside(NamedTuple):
    """A container, the leaves in it, and how many containers are around them."""

    plan: Plan
    number: int
    leaves: list[Leaf]
    depth: int


def arrange(plan: Plan, leaves: list[Leaf]) -> tuple[Node, ...]:
    """Returns the nodes that leaves make in their containers, without rules at the ends or doubled; the list of leaves is used up.

    The leaves of footnotes become notes, outside all containers.
    """
    nodes: list[Node] = []
    for label, group in groupby(_taken(leaves), key=lambda leaf: leaf.note):
        if label:
            members = list(group)
            nodes.append(Note(label, tuple(children(plan, members, len(path_of(plan, members[0].note_element))))))
        else:
            nodes.extend(children(plan, group, 0))
    return tuple(_without_idle_rules(nodes))


def _taken(leaves: list[Leaf]) -> Iterator[Leaf]:
    """The leaves, none held any longer than it is needed: leaves and nodes of a very long page would not fit into memory together."""
    leaves.reverse()
    while leaves:
        yield leaves.pop()


def path_of(plan: Plan, number: int) -> tuple[int, ...]:
    """Returns the containers of an element, from the outermost to itself, at most `DEEPEST`."""
    if plan.outline.tags[number] not in CONTAINERS and number:
        number = plan.outline.parents[number]  # paragraphs are many: only what is around them is remembered
    unknown = []
    while number not in plan.paths:
        unknown.append(number)
        number = plan.outline.parents[number]
    path = plan.paths[number]
    for inner in reversed(unknown):
        if plan.outline.tags[inner] in CONTAINERS and len(path) < DEEPEST:
            path = (*path, inner)
        plan.paths[inner] = path
    return path


def groups(plan: Plan, leaves: Iterable[Leaf], depth: int) -> Iterator[Group]:
    """Yields the leaves by their container at a depth; a leaf that has none there is a group of its own."""
    group = Group(0, [])
    for leaf in leaves:
        path = path_of(plan, leaf.element)
        number = path[depth] if len(path) > depth else 0
        if number and group.number == number:
            group.leaves.append(leaf)
            continue
        if group.leaves:
            yield group
        group = Group(number, [leaf])
    if group.leaves:
        yield group


def children(plan: Plan, leaves: Iterable[Leaf], depth: int) -> list[Node]:
    """Returns the nodes of leaves inside a container, `depth` being how many containers are around them."""
    nodes: list[Node] = []
    items: list[Item] = []
    outer = -1
    for number, members in groups(plan, leaves, depth):
        tag = plan.outline.tags[number] if number else ""
        if tag == "li" and (not items or plan.outline.parents[number] == outer):
            outer = plan.outline.parents[number]
            items.append(_item(plan, number, members, depth + 1))
            continue
        if items:
            nodes.append(List(tuple(items)))
            items = []
        if not number:
            nodes.extend(_leaf_nodes(plan, members[0]))
        elif build := BUILDERS.get(tag):
            nodes.extend(build(Inside(plan, number, members, depth + 1)))
        else:
            nodes.extend(children(plan, members, depth + 1))
    if items:
        nodes.append(List(tuple(items)))
    return nodes


def _leaf_nodes(plan: Plan, leaf: Leaf) -> list[Node]:
    tag = plan.outline.tags[leaf.element]
    if leaf.is_extra and not leaf.runs:
        return [Rule()] if tag == "hr" else []
    if leaf.kind is Kind.CODE or _is_program(leaf):
        code = code_node(plan.outline, leaf.element, [leaf])
        return [code] if code else []
    return [Paragraph(tuple(leaf.runs))] if leaf.runs else []


def _is_program(leaf: Leaf) -> bool:
    """Whether a block is several lines of code, although in no element for blocks of code."""
    return BREAK in leaf.runs and all(run == BREAK or any(mark.kind is MarkKind.CODE for mark in run.marks) for run in leaf.runs)


def _quote(inside: Inside) -> list[Node]:
    inner = children(inside.plan, inside.leaves, inside.depth)
    return [Quote(tuple(inner))] if inner else []


def _heading(inside: Inside) -> list[Node]:
    plan, number, leaves, depth = inside
    if len(leaves) > HEADING_LEAVES:
        return children(plan, leaves, depth)
    runs = without_permalink(joined(leaves))
    return [Heading(HEADINGS[plan.outline.tags[number]], runs)] if runs else []


def without_permalink(runs: Runs) -> Runs:
    """Returns a heading's runs without the sign that links the heading to itself."""
    kept = [run for run in runs if run.text.strip() not in PERMALINKS or not any(mark.kind is MarkKind.LINK for mark in run.marks)]
    if kept and len(kept) < len(runs):
        kept[-1] = Run(kept[-1].text.rstrip(), kept[-1].marks)
    return tuple(kept)


def joined(leaves: Sequence[Leaf]) -> Runs:
    """Returns the runs of leaves as one block, with line breaks between."""
    runs: list[Run] = []
    for leaf in leaves:
        if leaf.runs:
            runs.extend([BREAK, *leaf.runs] if runs else leaf.runs)
    return tuple(runs)


def _list(inside: Inside) -> list[Node]:
    """A list; a list that stands in it outside any item belongs to the item before, anything else is an item of its own."""
    plan, number, leaves, depth = inside
    items: list[Item] = []
    for inner, members in groups(plan, leaves, depth):
        tag = plan.outline.tags[inner] if inner else ""
        if tag == "li":
            item = _item(plan, inner, members, depth + 1)
        else:
            item = Item(tuple(children(plan, members, depth)))
            if tag in LISTS and items:
                items[-1] = Item(items[-1].children + item.children, items[-1].checked)
                continue
        if item.children:
            items.append(item)
    if not items:
        return []
    return [List(tuple(items), _start(plan.outline, number) if plan.outline.tags[number] == "ol" else None)]


def _item(plan: Plan, number: int, leaves: list[Leaf], depth: int) -> Item:
    return Item(tuple(children(plan, leaves, depth)), plan.checks.get(number))


def _start(outline: Outline, number: int) -> int:
    given = outline.attribute(number, "start").strip()
    return int(given) if given.isdecimal() and given.isascii() and len(given) < 10 else 1


def _code(inside: Inside) -> list[Node]:
    plan, number, leaves, _ = inside
    if plan.outline.nodes[number] is None and (nodes := nodes_of("\n".join(leaf.raw for leaf in leaves))):
        return nodes
    if is_verse(plan.outline, number):
        return list(verse_nodes(leaves))
    if is_line_numbers(plan.outline, number, leaves):
        return []
    code = code_node(plan.outline, number, leaves)
    return [code] if code else []


def _figure(inside: Inside) -> list[Node]:
    """A figure; several captions (a credit of its own, say) become one."""
    plan, _, leaves, depth = inside
    is_caption = [_is_in(plan, leaf, "figcaption", depth) for leaf in leaves]
    inner = children(plan, [leaf for leaf, is_one in zip(leaves, is_caption, strict=True) if not is_one], depth)
    caption = joined([leaf for leaf, is_one in zip(leaves, is_caption, strict=True) if is_one])
    return [Figure(tuple(inner), caption)] if inner or caption else []


def _is_in(plan: Plan, leaf: Leaf, tag: str, depth: int) -> bool:
    path = path_of(plan, leaf.element)
    return len(path) > depth and plan.outline.tags[path[depth]] == tag


def _definitions(inside: Inside) -> list[Node]:
    plan, _, leaves, depth = inside
    entries: list[Term | tuple[Node, ...]] = []
    for inner, members in groups(plan, leaves, depth):
        if inner and plan.outline.tags[inner] == "dt" and len(members) == 1:
            entries.append(Term(tuple(members[0].runs)))
        elif nodes := children(plan, members, depth + (1 if inner and plan.outline.tags[inner] in ("dt", "dd") else 0)):
            entries.append(tuple(nodes))
    return [Definitions(tuple(entries))] if entries else []


def _table(inside: Inside) -> list[Node]:
    """A table of data after its caption; where the table only lays out a page, what it holds."""
    plan, number, leaves, depth = inside
    captions = [leaf for leaf in leaves if _is_in(plan, leaf, "caption", depth)]
    cells: dict[int, list[Leaf]] = {}
    for inner, members in groups(plan, leaves, depth):
        if plan.outline.tags[inner] in ("td", "th"):
            cells.setdefault(inner, []).extend(members)
    is_whole = len(captions) + sum(map(len, cells.values())) == len(leaves)
    table = table_node(plan.outline, number, {inner: (joined(members), members) for inner, members in cells.items()}) if is_whole else None
    if table is None:
        return children(plan, leaves, depth)
    above = children(plan, captions, depth) if captions else []
    return [*above, table]


BUILDERS: dict[str, Callable[[Inside], list[Node]]] = {
    **dict.fromkeys(LISTS, _list),
    **dict.fromkeys(CODE, _code),
    **dict.fromkeys(HEADINGS, _heading),
    "blockquote": _quote,
    "figure": _figure,
    "dl": _definitions,
    "table": _table,
}


def _without_idle_rules(nodes: list[Node]) -> list[Node]:
    """The nodes without rules that part nothing: first, last, doubled, or before notes alone."""
    parting: list[Node] = []
    for node in nodes:
        if isinstance(node, Rule) and (not parting or isinstance(parting[-1], Rule)):
            continue
        parting.append(node)
    end = len(parting)
    while end and isinstance(parting[end - 1], Rule | Note):
        end -= 1
    return parting[:end] + [node for node in parting[end:] if isinstance(node, Note)]
