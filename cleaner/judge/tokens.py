"""What a block and the elements around it are called and look like, as tokens that carry weights."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..patterns import regex

NAME = regex("[A-Z]?[a-z]+|[A-Z]+")
WORD = regex(r"\w+|[©|»›→]")
READ_CHARS = 160
"""A text's words are read this far."""
SHORT_WORDS = 20
"""A text with no more words than this gives a token for each, a longer one for its first words only."""
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
TAGS, LENGTHS, DENSITIES = 1 + max(TAG_NUMBERS.values()), 25, 6
LENGTH_NUMBERS = bytes(min(LENGTHS - 1, (length * length + 2 * length + 1).bit_length() - 1) for length in range(4096))
"""Twice the binary logarithm of a length, plus one."""
SENTENCE_ENDS = frozenset('.!?…。！？”"’»')


def name_tokens(tag: str, attributes: Iterable[tuple[str, str]]) -> list[str]:
    """Returns an element's tag, and the words and whole names in its class, id and role, each once.

    >>> sorted(name_tokens("div", [("class", "post-body isWide"), ("id", "main"), ("lang", "en")]))
    ['#main', '.is-wide', '.post-body', '<div', 'body', 'is', 'main', 'post', 'wide']
    """
    tokens = {"<" + tag}
    for attribute, value in attributes:
        if attribute == "class" or attribute in ("data-testid", "data-component", "data-type", "data-qa"):
            for name in value[:LONGEST_VALUE].split():
                words = [word.lower() for word in NAME.findall(name)]
                tokens.update(word for word in words if len(word) > 1)
                if len(words) > 1:
                    tokens.add("." + "-".join(words))
        elif attribute == "id":
            words = [word.lower() for word in NAME.findall(value[:LONGEST_VALUE])]
            tokens.update(word for word in words if len(word) > 1)
            tokens.add("#" + "-".join(words))
        elif attribute in ("role", "itemprop", "itemtype"):
            tokens.update(f"{attribute}={word}" for word in value.lower().rsplit("/", 1)[-1].split())
        elif attribute == "style":
            if "none" in value and "display:none" in value.replace(" ", ""):
                tokens.add("display:none")
        elif attribute in ("hidden", "aria-hidden"):
            if value != "false":
                tokens.add(attribute)
        elif attribute == "aria-label":
            tokens.update(f"label={word}" for word in value.lower().split()[:4])
    return sorted(tokens)


def shape_number(tag: str, length: int, link_chars: int, ends: bool) -> int:
    """Returns the number of a block's shape: its tag, length, share of linked characters, and whether it ends as sentences do."""
    size = LENGTH_NUMBERS[length] if length < 4096 else LENGTHS - 1
    density = min(DENSITIES - 1, int(link_chars * 5 / length + 0.5))
    return ((TAG_NUMBERS.get(tag, 0) * LENGTHS + size) * DENSITIES + density) * 2 + ends


def shape_tokens(number: int) -> list[str]:
    """Returns the parts of a shape, one by one and in pairs, for the training: the product looks up the whole."""
    rest, ends = divmod(number, 2)
    rest, density = divmod(rest, DENSITIES)
    tag, size = divmod(rest, LENGTHS)
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
    """Returns the words at the beginning of a text, in lower case, and the few signs that stand for words.

    >>> words_of("© 2021 The Harbour Post | About us")
    ['©', '2021', 'the', 'harbour', 'post', '|', 'about', 'us']
    """
    return WORD.findall(text[:READ_CHARS].lower())


def is_short(text: str, words: Sequence[str]) -> bool:
    """Returns whether a text, of which `words` are the first, is read as a whole."""
    return len(text) <= READ_CHARS and len(words) <= SHORT_WORDS


def text_tokens(words: Sequence[str], *, short: bool) -> list[tuple[str, str]]:
    """Returns the tokens of a text, for the training: all words of a short one, the first of a long one, and a pair."""
    tokens = [("short", word) for word in words] if short else [("first", word) for word in words[:FIRST_WORDS]]
    return [*tokens, ("pairs", "_".join(words[:2]))]
