"""Reads a tree into an `Outline` and its `Block`s, in a walk without recursion."""

from collections.abc import Sequence
from itertools import islice, repeat
from operator import sub
from typing import Any

from ..model import Block, Kind, Outline
from ..text import LONG_TEXT_CHARS, UNPRINTABLE, UNPRINTABLE_IN_CODE, WIDE_BREAK, fold
from .drawings import replace_image
from .hidden import HIDING_ATTRIBUTES, hidden_text, is_hidden
from .restructure import join_initials

# What the walk does with an element. A tag in none of these tables is inline: browsers set unknown tags inline, and their words
# belong to the sentence. Buttons, custom elements and templates depend on their place (`action_of`).
SKIPPED = frozenset(
    "audio canvas datalist head iframe input link map meta noembed noscript object param script select "
    "style svg textarea title video".split()
)
BLOCK_LEVEL = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav noframes ol optgroup "
    "option p pre search section summary table tbody td tfoot th thead tr ul xmp".split()
)
KIND_OF_TAG = {
    **dict.fromkeys("h1 h2 h3 h4 h5 h6".split(), Kind.HEADING),
    **dict.fromkeys("li dd dt".split(), Kind.ITEM),
    **dict.fromkeys("td th".split(), Kind.CELL),
    **dict.fromkeys("pre listing xmp".split(), Kind.CODE),
    **dict.fromkeys("figcaption caption".split(), Kind.CAPTION),
    **dict.fromkeys("article section main aside nav header footer form table".split(), Kind.PARAGRAPH),
    "blockquote": Kind.QUOTE,
}
"""The kind of the text in an element; an element of any other tag has the kind of the element around it."""

MOST_ELEMENTS_IN_SENTENCE = 40
"""A button or a custom element with more elements in it is no part of a sentence."""

MOST_ELEMENTS_IN_HIDDEN = 400
"""A hidden inline element with more elements in it is read on, and its blocks are for the judges."""

END = "\0"
"""The end of a block among the pieces: a character that no tree can hold."""
BREAK = " \n"
"""A line break among the pieces. The walk compares it by identity, so it has two characters: Python shares strings of one."""
SUPERSCRIPTS = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")

INLINE, LINK, LINE_BREAK, IMAGE, FLAT, SKIP, BLOCK = range(7)
"""The actions. The walk relies on INLINE being 0 and LINK being 1: it adds them to the number of links."""
ACTIONS = {
    **dict.fromkeys(SKIPPED, SKIP),
    **dict.fromkeys(BLOCK_LEVEL, BLOCK),
    "a": LINK,
    "br": LINE_BREAK,
    "img": IMAGE,
    "sup": FLAT,
    "math": FLAT,
}


def depends_on_place(tag: Any) -> bool:
    """Whether elements of a tag are blocks in one place and inline in another; or, templates, nothing at all."""
    return isinstance(tag, str) and (tag in ("button", "template") or (("-" in tag or ":" in tag) and not tag.startswith("mjx-")))


def action_of(node: Any) -> int:
    """Returns what the walk does with an element. The tag of an entity is a function, and it is skipped.

    A button or a custom element is a block, unless it is in a sentence. A template is one if it is the shadow root of the
    element around it, which browsers show in that element's place.
    """
    tag = node.tag
    if (action := ACTIONS.get(tag)) is not None:
        return action
    if not depends_on_place(tag):
        return INLINE if isinstance(tag, str) else SKIP
    if tag == "template":
        return BLOCK if node.get("shadowrootmode") or node.get("shadowroot") else SKIP
    return INLINE if _is_in_sentence(node) else BLOCK


def _is_in_sentence(node: Any) -> bool:
    """Whether a button has text on both sides, a custom element on one, or it is empty inside an inline element; and holds no block."""
    parent, tail, tag = node.getparent(), node.tail, node.tag
    sides = int(bool(tail and not tail.isspace()))
    if not sides and node.text and tag == "button":  # most buttons
        return False
    before = node.getprevious()
    text = parent.text if before is None else before.tail
    sides += bool(text and not text.isspace())
    is_empty = sides < (2 if tag == "button" else 1)
    if is_empty and (node.text or ACTIONS.get(parent.tag, INLINE) > LINK or tag.startswith("amp-")):
        return False
    inside = list(islice(node.iterdescendants(), MOST_ELEMENTS_IN_SENTENCE))
    allowed = (INLINE, LINK) if is_empty else (INLINE, LINK, FLAT, SKIP, IMAGE)
    if len(inside) == MOST_ELEMENTS_IN_SENTENCE or any(
        ACTIONS.get(inner.tag, INLINE) not in allowed and inner.tag != "svg" for inner in inside
    ):
        return False
    return not is_empty or not "".join(node.itertext()).strip()


def holds_blocks(node: Any) -> bool:
    """Whether an inline element holds a block-level one, or so many elements that it probably does."""
    inside = list(islice(node.iterdescendants(), MOST_ELEMENTS_IN_HIDDEN))
    return len(inside) == MOST_ELEMENTS_IN_HIDDEN or any(ACTIONS.get(inner.tag, INLINE) == BLOCK for inner in inside)


def block_text(text: str, kind: Kind) -> str:
    """Returns the text that a block shows: white space folded except in code, without unprintable characters."""
    if kind is Kind.CODE:
        text = text.strip("\n").rstrip()
        return text if text.isprintable() else UNPRINTABLE_IN_CODE.sub("", text)
    text = " ".join(text.split())
    return text if text.isprintable() else " ".join(UNPRINTABLE.sub("", text).split())


def is_block(text: str, images: int, kind: Kind) -> bool:
    """Whether characters between two ends of a block are a block: there is an image among them, or they show some text.

    `find_blocks` applies the same test to all texts at once, and the second walk (`walk.py`) has to agree with it.
    """
    words = text.strip()
    return bool(images or (words and (words[0].isprintable() or block_text(text, kind))))


def flat_text(node: Any, before: str) -> str:
    """Returns the text of a superscript or a formula that follows the text `before`.

    A superscript number after a digit is written with superscript characters. A formula is written as TeX if the page
    holds it, and not at all if the page shows the formula a second time.
    """
    if node.tag == "math":
        return formula_text(node)
    text = "".join(node.itertext())
    return text.translate(SUPERSCRIPTS) if before[-1:].isdigit() else text


def formula_text(node: Any) -> str:
    """Returns the TeX in a MathML element, else its text; '' inside KaTeX, which shows the formula a second time."""
    parent = node.getparent()
    if parent is not None and "katex-mathml" in (parent.get("class") or ""):
        return ""
    return formula_source(node) or "".join(node.itertext())


def formula_source(node: Any) -> str:
    """Returns the TeX that a MathML element was made from; '' where it does not hold it."""
    for annotation in node.iter("annotation"):
        if "tex" in (annotation.get("encoding") or "").lower():
            return " ".join("".join(annotation.itertext()).split())
    return " ".join((node.get("alttext") or "").split())


LEAST_VISIBLE_CHARS = 3000
"""A page with less visible text outside links is searched for text that it shows only to browsers without scripts."""


def read_blocks(root: Any) -> tuple[Outline, list[Block]]:
    """Returns the outline and the blocks of a page.

    The text in `noscript` elements counts if it is more than all visible text, both without links. Blogs, forums and shops that
    build their pages by scripts put the whole text there; other pages put counters and copies of images there. If it counts,
    these elements become `div`s in the tree, and the page is read a second time. So it is if an initial was a block of its own.
    """
    outline, blocks = find_blocks(root)
    visible = sum([len(block.text) - block.link_chars for block in blocks])
    if visible < LEAST_VISIBLE_CHARS:
        hidden = [node for node in root.iter("noscript") if node.getparent().tag != "head"]
        if sum(map(_chars_outside_links, hidden)) > visible:
            for node in hidden:
                node.tag = "div"
                node.set("data-cleaner-tag", "noscript")  # `judge.readability` restores it
            return find_blocks(root)
    return find_blocks(root) if join_initials(outline, blocks) else (outline, blocks)


def _chars_outside_links(root: Any) -> int:
    """The number of characters of an element's text that are in no link, without repeated white space."""
    in_links = sum(len(" ".join("".join(link.itertext()).split())) for link in root.iter("a"))
    return len(" ".join("".join(root.itertext()).split())) - in_links


def find_blocks(root: Any) -> tuple[Outline, list[Block]]:
    """Returns the block-level elements below `root`, and the blocks of visible text in reading order.

    - A block ends where a block-level element starts or ends, and at two line breaks in a row. One line break is a space.
    - Unknown inline tags hold words of the block around them.
    - Scripts, styles, form controls and embedded media hold no visible text. Blocks that a style or an attribute hides
      become blocks all the same: that is for the judges. Hidden words inside a sentence become a block of their own before it.
    - An element that holds only images becomes a block without text.
    - A superscript number after a digit is written with superscript characters, so that 10<sup>3</sup> does not become
      another number. A formula is written as TeX.
    """
    outline = Outline()
    tags, parents, kinds, nodes = outline.tags, outline.parents, outline.kinds, outline.nodes
    nodes[0] = root
    pieces = [END]
    ends: list[tuple[int, int, int, int]] = []
    hidden: list[tuple[int, int, str]] = []
    element = links = link_chars = images = 0  # links and characters are counted from the beginning, images from the last block on
    in_link = False
    path: list[tuple[Any, Any, int, bool]] = []

    # This is the hottest loop of the package: it uses local names and bound methods, calls no function where it can avoid it,
    # and skips white space before the first word of a block. After the loop all blocks are made of their pieces at once.
    actions, code = dict(ACTIONS), Kind.CODE
    push, pop, add, known_kind, end = path.append, path.pop, pieces.append, KIND_OF_TAG.get, ends.append
    harmless: set[str | None] = {None}  # classes and styles that hide nothing
    shows = HIDING_ATTRIBUTES.isdisjoint

    children = iter(root)
    if root.text:
        add(root.text)
    while True:
        for node in children:
            tag = node.tag
            try:
                action = actions[tag]
            except KeyError:
                action = action_of(node)
                if not depends_on_place(tag):
                    actions[tag] = action
            if action == BLOCK:
                if pieces[-1] is not END or images:
                    add(END)
                    end((element, links, link_chars, images))
                    images = 0
                outer = element
                parents.append(element)
                kinds.append(known_kind(tag) or kinds[element])
                element = len(tags)
                tags.append(tag)
                nodes.append(node)
                if (text := node.text) and (not text.isspace() or kinds[element] is code):
                    add(text)
                    if in_link:
                        link_chars += len(text)
                if inner := node[:]:  # half the time of an iterator over the element
                    push((children, node, outer, in_link))
                    children = iter(inner)
                    break
                if pieces[-1] is not END:
                    add(END)
                    end((element, links, link_chars, images))
                    images = 0
                element = outer
            elif action <= LINK:
                text, inner = node.text, node[:]
                if (
                    not action
                    and (text or inner)
                    and (names := node.keys())
                    and (node.get("class") not in harmless or not shows(names))
                    and is_hidden(node, harmless)
                    and not holds_blocks(node)
                ):
                    outline.hidden.add(node)
                    hidden.append((len(ends), element, hidden_text(node)))
                else:
                    if text:
                        add(text)
                        if in_link or action:
                            link_chars += len(text)
                    links += action
                    if inner:
                        push((children, node, element, in_link))
                        if action:
                            in_link = True
                        children = iter(inner)
                        break
            elif action == LINE_BREAK:
                if pieces[-1] is BREAK and kinds[element] is not code:
                    add(END)
                    end((element, links, link_chars, images))
                    images = 0
                add(BREAK)
                text = node.tail
                if not text or (text.isspace() and kinds[element] is not code):
                    continue
            elif action == IMAGE:
                if not replace_image(node):
                    images += 1
                elif text := node.text:
                    add(text)
                    if in_link:
                        link_chars += len(text)
            elif action == FLAT:
                add(flat_text(node, pieces[-1]))
            if (text := node.tail) and (pieces[-1] is not END or not text.isspace() or kinds[element] is code):
                add(text)
                if in_link:
                    link_chars += len(text)
        else:
            if not path:
                break
            children, node, outer, in_link = pop()
            if outer != element:
                if pieces[-1] is not END or images:
                    add(END)
                    end((element, links, link_chars, images))
                    images = 0
                element = outer
            if (text := node.tail) and (pieces[-1] is not END or not text.isspace() or kinds[element] is code):
                add(text)
                if in_link:
                    link_chars += len(text)
    if pieces[-1] is not END or images:
        add(END)
        end((element, links, link_chars, images))
        images = 0
    return outline, _make_blocks(kinds, pieces, ends, hidden)


def _make_blocks(
    kinds: Sequence[Kind], pieces: Sequence[str], ends: Sequence[tuple[int, int, int, int]], hidden: Sequence[tuple[int, int, str]]
) -> list[Block]:
    """Makes the blocks of a page, all at once.

    `kinds` are those of the elements. `pieces` are the characters of all blocks, with `END` before the first and after each.
    `ends` holds for each block its element, the links and the characters in links before its end, and its images. `hidden` holds
    hidden words: the index of the block that they are in, their element, the words.
    """
    joined = raw = "".join(pieces)
    if "。" in joined or "，" in joined or "、" in joined:
        joined = WIDE_BREAK.sub("", joined)
    texts = joined.split(END)[1:-1]
    own, plain = [kinds[end[0]] for end in ends], Kind.PARAGRAPH
    texts = (
        [text if text.isprintable() and "  " not in text else block_text(text, plain) for text in map(str.strip, texts)]
        if len(joined) <= LONG_TEXT_CHARS
        else [text if text.isprintable() else block_text(text, plain) for text in map(fold, texts)]
    )
    if Kind.CODE in own:
        code = raw.split(END)[1:-1]
        texts = [block_text(code[index], kind) if kind is Kind.CODE else texts[index] for index, kind in enumerate(own)]
    elements, links, link_chars, images = zip(*ends, strict=True) if ends else ((), (), (), ())
    columns = zip(texts, elements, own, map(sub, links, (0, *links)), map(sub, link_chars, (0, *link_chars)), images, repeat(None))
    made = list(map(tuple.__new__, repeat(Block), columns))
    for index, element, words in reversed(hidden):
        made.insert(index, Block(block_text(words, Kind.HIDDEN), element, Kind.HIDDEN))
    return [block for block in made if block[0] or block[5]]
