"""Turns an element's names and a block's shape into the tokens and numbers that carry learned weights."""

from __future__ import annotations

from ..patterns import regex
from ..text import CLOSING_QUOTES, SENTENCE_ENDS

NAME_WORD = regex("[A-Z]?[a-z]+|[A-Z]+")
MOST_SHORT_CHARS = 120
"""All words of a text up to this length are read, and only the first words of a longer one."""
FIRST_CHARS = 48
"""The first words of a longer text are looked for in this many characters."""
FIRST_WORDS = 4
HEADING_WORDS = 8
"""How many words of a heading count for the texts below it."""
MOST_NAME_CHARS = 200
"""Longer values of a class are generated code; only this much of them is read."""

TAG_RANKS = {
    tag: rank
    for rank, tags in enumerate(
        (
            "div",
            "caption figcaption",
            "button a",
            "td th",
            "tr table",
            "dd dt",
            "li",
            "blockquote",
            "pre",
            "h5 h6",
            "h4",
            "h3",
            "h2",
            "h1",
            "p",
        )
    )
    for tag in tags.split()
}
"""Tags ranked by how often their text is the article's; any other tag counts as `div`."""
H1_RANK = TAG_RANKS["h1"]

# A block's shape combines its tag's rank, size class, link density and sentence end. As one number:
# rank * RANK_STEP + (length * length).bit_length() * SIZE_STEP + density * SENTENCE_END_CLASSES + (1 if it ends as a sentence does).
TAG_CLASSES = 1 + max(TAG_RANKS.values())
SIZE_CLASSES = 25
DENSITY_CLASSES = 6
SENTENCE_END_CLASSES = 2
SIZE_STEP = DENSITY_CLASSES * SENTENCE_END_CLASSES
RANK_STEP = SIZE_CLASSES * SIZE_STEP
MOST_SIZE_CHARS = 4095
"""Longer texts are of the size class of this length."""
PROSE_ENDS = frozenset(SENTENCE_ENDS + CLOSING_QUOTES)
"""The last characters of a text that ends as a sentence does."""

READ_ATTRIBUTES = frozenset("id role itemprop itemtype style hidden aria-hidden".split())
"""The attributes that are read besides the class."""


def split_name(name: str) -> list[str]:
    """Returns the words of a class name or an id, in lower case.

    >>> split_name("post_body"), split_name("isWide"), split_name("main")
    (['post', 'body'], ['is', 'wide'], ['main'])
    """
    if name.islower():
        return name.replace("_", "-").split("-")
    return [word.lower() for word in NAME_WORD.findall(name)]


def name_tokens(name: str) -> list[str]:
    """Returns the tokens of a class name or an id: its words, and those of several joined by hyphens.

    >>> name_tokens("post_body"), name_tokens("main")
    (['post', 'body', 'post-body'], ['main'])
    """
    words = split_name(name[:MOST_NAME_CHARS])
    return [*words, "-".join(words)] if len(words) > 1 else words


def attribute_tokens(attribute: str, value: str) -> list[str]:
    """Returns the tokens of the class or of one of the READ_ATTRIBUTES: the words of its names, and each name of several as a whole.

    A value that means nothing has no token.

    >>> attribute_tokens("class", "post-body wide"), attribute_tokens("role", "main"), attribute_tokens("style", "color: red")
    (['post', 'body', 'post-body', 'wide'], ['role=main'], [])
    """
    if attribute in ("class", "id"):
        names = [value] if attribute == "id" else value[:MOST_NAME_CHARS].split()
        return [token for name in names for token in name_tokens(name)]
    if attribute == "style":
        return ["display:none"] if "none" in value and "display:none" in value.replace(" ", "") else []
    if attribute in ("hidden", "aria-hidden"):
        return [f"{attribute}="] if value != "false" else []
    return [f"{attribute}={value.lower().rsplit('/', 1)[-1]}"]
