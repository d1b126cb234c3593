"""Learned weights to the Python modules that the product loads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import floor
from typing import Any

from cleaner.judge.features import FEATURES, WHOLE
from cleaner.judge.firstlook import Weights
from tools.learn import SHAPE_STEP

TREES_AT_ONCE, SURE = 8, 3.5
"""After so many trees each, blocks whose logit is beyond this are left as they are: the rest of the trees could not move them."""
ORIGIN = (
    "Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB\n"
    "(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.\n"
)


def tokens_module(weights: Weights, confidence: Sequence[tuple[float, float]]) -> str:
    """Returns the module of the first look's weights: for each table, groups of tokens of the same weight."""
    parts = [f'"""What tokens weigh in the first look of the content judge, in logits: (weight, tokens of that weight).\n\n{ORIGIN}"""\n']
    parts.append(f"BIAS = {weights.bias}\n")
    points = "".join(f"    ({expected}, {real}),\n" for expected, real in confidence)
    parts.append(f'CONFIDENCE = (\n{points})\n"""The mean F1 in truth of pages, by their expected F1."""\n')
    for name in ("names", "short", "first", "heading"):
        parts.append(f"{name.upper()} = (\n{_groups(getattr(weights, name))})\n")
    values = bytes(round(weight * SHAPE_STEP) + 128 for weight in weights.shapes)
    lines = "".join(f'    "{values[start : start + 60].hex()}"\n' for start in range(0, len(values), 60))
    parts.append(f'SHAPES = (\n{lines})\n"""The weights of all shapes by number, a byte each: twentieths, plus 128."""\n')
    return "\n".join(parts)


def _groups(weights: Mapping[str, float]) -> str:
    groups = defaultdict(list)
    for token, weight in weights.items():
        groups[weight].append(token)
    return "".join(f"    ({weight}, {' '.join(sorted(groups[weight]))!r}),\n" for weight in sorted(groups))


def trees_module(model: Any) -> str:
    """Returns the module of the trees of the second look, as nested conditions."""
    used = sorted({feature for tree in model.dump_model()["tree_info"] for feature in _features(tree["tree_structure"])})
    names = ", ".join(name if number in used else "_" for number, name in enumerate(FEATURES))
    lines = [
        f'"""The decision trees of the content judge\'s second look.\n\n{ORIGIN}"""\n',
        "from __future__ import annotations\n\n",
        "def second_look(row: tuple[float, ...]) -> float:",
        '    """Returns the logit that a block with these numbers is main text; `row` is in the order of `judge.features.FEATURES`."""',
        f"    {names} = row",
        "    score = 0.0",
    ]
    for number, tree in enumerate(model.dump_model()["tree_info"]):
        if number and number % TREES_AT_ONCE == 0:
            lines += [f"    if score < -{SURE} or score > {SURE}:", "        return score"]
        _emit(tree["tree_structure"], 4, lines)
    lines.append("    return score\n")
    return "\n".join(lines)


def _features(node: dict[str, Any]) -> list[int]:
    if "leaf_value" in node:
        return []
    return [node["split_feature"], *_features(node["left_child"]), *_features(node["right_child"])]


def _emit(node: dict[str, Any], indent: int, lines: list[str]) -> None:
    margin = " " * indent
    if "leaf_value" in node:
        lines.append(f"{margin}score += {node['leaf_value']:.3g}")
        return
    feature, threshold = FEATURES[node["split_feature"]], float(f"{node['threshold']:.5g}")
    lines.append(f"{margin}if {feature} <= {floor(threshold) if feature in WHOLE else threshold}:")
    _emit(node["left_child"], indent + 1, lines)
    lines.append(f"{margin}else:")
    _emit(node["right_child"], indent + 1, lines)
