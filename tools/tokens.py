"""Lists the tokens of a block for the training, one by one. The product adds up their weights without making them.

`tests/test_tools_tokens.py` holds that both agree.
"""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.judge.words import (
    DENSITY_CLASSES,
    FIRST_CHARS,
    FIRST_WORDS,
    HEADING_WORDS,
    MOST_SHORT_CHARS,
    MOST_SIZE_CHARS,
    PROSE_ENDS,
    RANK_STEP,
    READ_ATTRIBUTES,
    SENTENCE_END_CLASSES,
    SIZE_CLASSES,
    SIZE_STEP,
    TAG_RANKS,
    attribute_tokens,
)
from cleaner.model import Block, Kind, Outline

Token = tuple[str, str]
"""The table of weights that a token is looked up in, and the token."""


def tokens_of(outline: Outline, blocks: Sequence[Block]) -> list[list[list[Token]]]:
    """Returns the tokens of every block of a page: the tags and names around it, its shape and its words, as often as they are there.

    They are in lists by their origin. Blocks of the same element, shape or heading share the list of it.
    """
    of_elements: list[list[Token]] = []
    for element, (tag, parent) in enumerate(zip(outline.tags, outline.parents, strict=True)):
        outer = of_elements[parent] if parent >= 0 else []
        own = [("names", name) for name in element_tokens(tag, outline.attributes(element))]
        added = own[1:] if own[0] in outer else own
        of_elements.append([*outer, *added] if added else outer)
    of_shapes: dict[int, list[Token]] = {}
    of_blocks: list[list[list[Token]]] = []
    heading: list[Token] = []
    for block in blocks:
        if not block.text:
            of_blocks.append([])
            continue
        shape = shape_of(outline.tags[block.element], block)
        if shape not in of_shapes:
            of_shapes[shape] = [("shape", part) for part in shape_tokens(shape)]
        words = words_of(block.text)
        table = "short" if len(block.text) <= MOST_SHORT_CHARS else "first"
        of_blocks.append([of_elements[block.element], of_shapes[shape], [(table, word) for word in words]])
        if block.kind is Kind.HEADING:
            heading = [("heading", word) for word in words[:HEADING_WORDS]]
        else:
            of_blocks[-1].append(heading)
    return of_blocks


def element_tokens(tag: str, attributes: Sequence[tuple[str, str]]) -> list[str]:
    """Returns the tokens of an element: its tag and its names; words of one letter or with digits are of generated names.

    >>> element_tokens("div", [("class", "post-body r-16y2"), ("role", "main")])
    ['<div', 'post', 'body', 'post-body', 'role=main']
    """
    tokens = ["<" + tag]
    for attribute, value in attributes:
        if attribute == "class" or attribute in READ_ATTRIBUTES:
            tokens += dict.fromkeys(token for token in attribute_tokens(attribute, value) if is_meaningful(token))
    return tokens


def is_meaningful(token: str) -> bool:
    """Whether each word of a name has two letters or more and no digit.

    >>> is_meaningful("post-body"), is_meaningful("r-16y2"), is_meaningful("x"), is_meaningful("role=main")
    (True, False, False, True)
    """
    return "=" in token or ":" in token or all(len(word) > 1 and word.isalpha() for word in token.split("-"))


def shape_of(tag: str, block: Block) -> int:
    """Returns the number of the shape of a block with text (see `cleaner.judge.words`)."""
    size = min(MOST_SIZE_CHARS, len(block.text))
    density = min(DENSITY_CLASSES - 1, int(block.link_chars * 5 / len(block.text) + 0.5))
    shape = TAG_RANKS.get(tag, 0) * RANK_STEP + (size * size).bit_length() * SIZE_STEP
    return shape + density * SENTENCE_END_CLASSES + (block.text[-1] in PROSE_ENDS)


def shape_tokens(shape: int) -> list[str]:
    """Returns the tokens of a shape: its tag, size class, link density and sentence end, each alone and some in pairs."""
    rest, ends = divmod(shape, SENTENCE_END_CLASSES)
    rest, density = divmod(rest, DENSITY_CLASSES)
    tag, size = divmod(rest, SIZE_CLASSES)
    return [
        f"T{tag}",
        f"L{size}",
        f"D{density}",
        f"E{ends}",
        f"TL{tag},{size // 2}",
        f"LD{size // 2},{density}",
        f"LE{size // 2},{ends}",
        f"TD{tag},{density}",
        f"TE{tag},{ends}",
    ]


def words_of(text: str) -> list[str]:
    """Returns the words of a short text, or the first words of a long one, as they are between spaces, in lower case.

    >>> words_of("© 2021 The Harbour Post | About us")
    ['©', '2021', 'the', 'harbour', 'post', '|', 'about', 'us']
    """
    if len(text) <= MOST_SHORT_CHARS:
        return text.lower().split()
    return text[:FIRST_CHARS].lower().split(None, FIRST_WORDS)[:FIRST_WORDS]
