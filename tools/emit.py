"""Writes learned weights as the Python modules that the product loads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import floor
from typing import Any

from cleaner.judge.features import FEATURES, INTEGER_FEATURES
from cleaner.judge.scores import Weights
from tools.learn import SHAPE_STEPS_PER_LOGIT

TREES_AT_ONCE = 8
SURE_LOGIT = 3.5
"""After each TREES_AT_ONCE trees, a block with a logit beyond this one is decided: the other trees could not change it."""
ORIGIN = (
    "Written by `python -m tools.train`; do not edit. tools/train-report.md says what it was learned from: annotations with free\n"
    "licences (the development part of WCXB by M. Foley, CC BY 4.0; fundus, MIT; others) and votes of extractors.\n"
)


def tokens_module(weights: Weights, confidence: Sequence[tuple[float, float]]) -> str:
    """Returns the module with the weights of the context-free classification, as groups of tokens with the same weight."""
    summary = "The weights of tokens for the context-free classification, in logits, as (weight, tokens with this weight)."
    parts = [f'"""{summary}\n\n{ORIGIN}"""\n']
    parts.append(f"BIAS = {weights.bias}\n")
    points = "".join(f"    ({expected}, {real}),\n" for expected, real in confidence)
    parts.append(f'CONFIDENCE = (\n{points})\n"""The measured mean F1 of pages, by their expected F1."""\n')
    tables = {"NAMES": weights.names.weights, "SHORT": weights.short, "FIRST": weights.first, "HEADING": weights.heading}
    parts += [f"{name} = (\n{_groups(table)})\n" for name, table in tables.items()]
    values = bytes(round(weight * SHAPE_STEPS_PER_LOGIT) + 128 for weight in weights.shapes)
    lines = "".join(f'    "{values[start : start + 60].hex()}"\n' for start in range(0, len(values), 60))
    parts.append(f'SHAPES = (\n{lines})\n"""The weights of all shapes by number, one byte each: twentieths of a logit, plus 128."""\n')
    return "\n".join(parts)


def _groups(weights: Mapping[str, float]) -> str:
    groups = defaultdict(list)
    for token, weight in weights.items():
        groups[weight].append(token)
    return "".join(f"    ({weight}, {' '.join(sorted(groups[weight]))!r}),\n" for weight in sorted(groups))


def trees_module(model: Any) -> str:
    """Returns the module with the trees of the context-sensitive classification, as nested conditions."""
    used = sorted({feature for tree in model.dump_model()["tree_info"] for feature in _features(tree["tree_structure"])})
    names = ", ".join(name if index in used else "_" for index, name in enumerate(FEATURES))
    lines = [
        f'"""The decision trees that classify blocks in their context.\n\n{ORIGIN}"""\n',
        "from __future__ import annotations\n\n",
        "def score_in_context(row: tuple[float, ...]) -> float:",
        '    """Returns the logit that a block is main text; `row` holds the values of `judge.features.FEATURES`."""',
        f"    {names} = row",
        "    score = 0.0",
    ]
    for index, tree in enumerate(model.dump_model()["tree_info"]):
        if index and index % TREES_AT_ONCE == 0:
            lines += [f"    if score < -{SURE_LOGIT} or score > {SURE_LOGIT}:", "        return score"]
        emit_tree(tree["tree_structure"], FEATURES, 4, lines)
    lines.append("    return score\n")
    return "\n".join(lines)


def _features(node: dict[str, Any]) -> list[int]:
    if "leaf_value" in node:
        return []
    return [node["split_feature"], *_features(node["left_child"]), *_features(node["right_child"])]


def emit_tree(node: dict[str, Any], names: Sequence[str], indent: int, lines: list[str]) -> None:
    """Adds a tree as nested conditions to the lines of a module; `names` are those of the features."""
    margin = " " * indent
    if "leaf_value" in node:
        lines.append(f"{margin}score += {node['leaf_value']:.3g}")
        return
    feature, threshold = names[node["split_feature"]], float(f"{node['threshold']:.5g}")
    lines.append(f"{margin}if {feature} <= {floor(threshold) if feature in INTEGER_FEATURES else threshold}:")
    emit_tree(node["left_child"], names, indent + 1, lines)
    lines.append(f"{margin}else:")
    emit_tree(node["right_child"], names, indent + 1, lines)
