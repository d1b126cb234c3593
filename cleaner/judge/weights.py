"""The learned weights, from the form in which the rules keep them to the form in which they are looked up."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ..rules import content_tokens as tokens
from .firstlook import Weights


@cache
def content_weights() -> Weights:
    """Returns the weights of the content judge's first look."""
    return Weights(
        table(tokens.NAMES),
        [(byte - 128) / 20 for byte in bytes.fromhex(tokens.SHAPES)],
        table(tokens.SHORT),
        table(tokens.FIRST),
        table(tokens.HEADING),
        tokens.BIAS,
    )


def table(groups: Iterable[tuple[float, str]]) -> dict[str, float]:
    """Returns the weight of each token, from groups of tokens of the same weight.

    >>> table([(0.5, "article story"), (-1.2, "footer")])
    {'article': 0.5, 'story': 0.5, 'footer': -1.2}
    """
    weights: dict[str, float] = {}
    for weight, names in groups:
        weights.update(dict.fromkeys(names.split(" "), weight))
    return weights
