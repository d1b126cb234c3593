"""What a block and the elements around it are called and look like, as tokens that carry weights."""

from __future__ import annotations

from ..patterns import regex
from ..text import CLOSING_QUOTES, SENTENCE_ENDS

NAME = regex("[A-Z]?[a-z]+|[A-Z]+")
SHORT_CHARS = 120
"""A text no longer than this is read as a whole, a longer one by its beginning."""
BEGINNING = 48
FIRST_WORDS = 4
HEADING_WORDS = 8
LONGEST_VALUE = 200
"""Longer class names are generated code, not names."""

TAG_NUMBERS = {
    tag: number
    for number, tags in enumerate(
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
"""Tags in the order of how readily their text is the article's; any other counts as `div`."""
H1 = TAG_NUMBERS["h1"]
TAGS, SIZES, DENSITIES, ENDS = 1 + max(TAG_NUMBERS.values()), 25, 6, 2
"""How many of each a shape is made of."""
LONGEST = 4095
"""Longer texts count as of this length."""
SIZE_PLACE = DENSITIES * ENDS
TAG_PLACE = SIZES * SIZE_PLACE
PROSE_ENDS = frozenset(SENTENCE_ENDS + CLOSING_QUOTES)
READ_ATTRIBUTES = frozenset("id role itemprop itemtype style hidden aria-hidden".split())
"""Those that tell something, beside the class."""


def name_words(name: str) -> list[str]:
    """Returns the words of a name in a class or an id.

    >>> name_words("post_body"), name_words("isWide"), name_words("main")
    (['post', 'body'], ['is', 'wide'], ['main'])
    """
    if name.islower():
        return name.replace("_", "-").split("-")
    return [word.lower() for word in NAME.findall(name)]


def attribute_token(attribute: str, value: str) -> str:
    """Returns the token of an attribute in READ_ATTRIBUTES other than the id; '' where it says nothing.

    >>> attribute_token("role", "main"), attribute_token("hidden", ""), attribute_token("style", "color: red")
    ('role=main', 'hidden=', '')
    """
    if attribute == "style":
        return "display:none" if "none" in value and "display:none" in value.replace(" ", "") else ""
    if attribute in ("hidden", "aria-hidden"):
        return f"{attribute}=" if value != "false" else ""
    return f"{attribute}={value.lower().rsplit('/', 1)[-1]}"


def density_place(link_chars: int, length: int) -> int:
    """Returns the place of a share of linked characters in the number of a shape."""
    return min(DENSITIES - 1, int(link_chars * 5 / length + 0.5)) * ENDS


def shape_tokens(number: int) -> list[str]:
    """Returns the parts of a shape, one by one and in pairs, for the training: the product looks up the whole.

    A shape are a block's tag, length, share of linked characters, and whether it ends as sentences do; its number is
    the sum of tag * TAG_PLACE, (length * length).bit_length() * SIZE_PLACE, density_place() and 1 or 0.
    """
    rest, ends = divmod(number, ENDS)
    rest, density = divmod(rest, DENSITIES)
    tag, size = divmod(rest, SIZES)
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
    """Returns the words of a short text in lower case, as they stand between spaces, or the first ones of a long text.

    >>> words_of("© 2021 The Harbour Post | About us")
    ['©', '2021', 'the', 'harbour', 'post', '|', 'about', 'us']
    """
    if len(text) <= SHORT_CHARS:
        return text.lower().split()
    return text[:BEGINNING].lower().split(None, FIRST_WORDS)[:FIRST_WORDS]
