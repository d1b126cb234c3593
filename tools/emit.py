"""Writes learned weights as the Python modules that the product loads."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import floor
from typing import Any

from cleaner.judge.features import FEATURES, INTEGER_FEATURES
from cleaner.judge.scores import Weights
from tools.learn import SHAPE_STEPS_PER_LOGIT

TREES_IN_FUNCTION = 40
"""A multiple of TREES_AT_ONCE."""
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
    trees: list[list[str]] = []
    for tree in model.dump_model()["tree_info"]:
        trees.append([])
        emit_tree(tree["tree_structure"], FEATURES, 0, trees[-1])
    return module_of_trees(trees)


def module_of_trees(trees: Sequence[Sequence[str]]) -> str:
    """Returns the module of trees that are lines of nested conditions.

    A function for some trees, which runs over all rows, is faster than one for all trees: its code stays in the processor's cache.
    More functions are a little faster still, and slower where they are compiled.
    """
    groups = [trees[start : start + TREES_IN_FUNCTION] for start in range(0, len(trees), TREES_IN_FUNCTION)]
    lines = [
        f'"""The decision trees that classify blocks in their context.\n\n{ORIGIN}"""\n',
        "from __future__ import annotations\n\n",
        "def scores_in_context(rows: list[tuple[float, ...]]) -> list[float]:",
        '    """Returns for each row, the values of `judge.features.FEATURES`, the logit that its block is main text."""',
        "    scores = [0.0] * len(rows)",
        *(f"    _add_trees_{number}(rows, scores)" for number in range(len(groups))),
        "    return scores",
    ]
    for number, group in enumerate(groups):
        used = {line.split()[1] for tree in group for line in tree if line.lstrip().startswith("if ")}
        lines += [
            f"\n\ndef _add_trees_{number}(rows: list[tuple[float, ...]], scores: list[float]) -> None:",
            "    for index, row in enumerate(rows):",
            "     score = scores[index]",
            f"     if score < -{SURE_LOGIT} or score > {SURE_LOGIT}:",
            "      continue",
            f"     {', '.join(name if name in used else '_' for name in FEATURES)} = row",
        ]
        indent = 5
        for place, tree in enumerate(group):
            if place and place % TREES_AT_ONCE == 0:
                lines.append(f"{' ' * indent}if -{SURE_LOGIT} <= score <= {SURE_LOGIT}:")
                indent += 1
            lines += [" " * indent + line for line in tree]
        lines.append("     scores[index] = score")
    return "\n".join(lines) + "\n"


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
