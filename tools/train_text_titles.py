"""Learns the weights by which the title of a flattened text is found, from pages whose title is known.

    python -m tools.train_text_titles PAGES.jsonl[.xz] ... [--without URLS.txt] [--write]

PAGES are those of `tools.train_text_lines`, with `truth.title`, and are flattened in the same ways. The lines before the text of a
page compete: a conditional logit over `title_rows` makes the chance of the right line as high as possible. Prints the share of the
pages with a printed title for which the line with the highest score is the title, cross-validated by site in four folds; `--write`
writes `cleaner/rules/generated/text_titles.py`. Needs the extra `train`.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize

from cleaner.describe.text_title import likely_starts, text_start, title_rows
from cleaner.judge.phrases import judge_phrases
from cleaner.judge.text_lines import judge_text_lines
from cleaner.text import letters_of
from tools.train_text_lines import asked_pages, example_of

WEIGHTS_FILE = Path(__file__).parents[1] / "cleaner" / "rules" / "generated" / "text_titles.py"
FOLDS = 4
PENALTY = 5.0
"""The weight of the squares of the weights of standardised features."""


class Race(NamedTuple):
    """The lines of a page that can be its title: their features, and which of them are."""

    site: str
    rows: Any
    right: Any


def main() -> None:
    """Reads pages, trains, prints the share of held-out titles that are found, and writes the weights with `--write`."""
    pages, is_written = asked_pages(__doc__)
    races = [race for index, page in enumerate(pages) if (race := race_of(page, index))]
    found = []
    for fold in range(FOLDS):
        weights = fit([race for race in races if _fold(race) != fold])
        found += [race.right[(race.rows @ weights).argmax()] for race in races if _fold(race) == fold]
    print(f"{len(races)} pages, cross-validated in {FOLDS} folds: the title is found on {np.mean(found):.3f}")
    if is_written:
        lines = "".join(f"    {weight:.2f},\n" for weight in fit(races))
        WEIGHTS_FILE.write_text(
            '"""The weights by which the title of a flattened text is found, in the order of `describe.text_title.title_rows`.\n\n'
            'Written by `python -m tools.train_text_titles`; do not edit.\n"""\n\n'
            f"WEIGHTS: tuple[float, ...] = (\n{lines})\n",
            "utf-8",
        )


def _fold(race: Race) -> int:
    return zlib.crc32(race.site.encode()) % FOLDS


def race_of(page: dict[str, Any], index: int) -> Race | None:
    """Returns the lines that can be the title of a page; None if none of them is."""
    title, example = letters_of(page["truth"].get("title") or ""), example_of(page, index)
    if not title or example is None:
        return None
    blocks = example.blocks
    verdicts = judge_phrases(blocks, judge_text_lines(blocks))
    rows = list(title_rows(blocks, verdicts, text_start(blocks, verdicts, likely_starts(blocks, verdicts)[0])))
    right = np.array([float(letters_of(blocks[at].text) == title) for at, _ in rows])
    return Race(page["group"], np.array([row for _, row in rows]), right) if right.any() else None


def fit(races: list[Race]) -> Any:
    """Returns the weights, for features that are not standardised."""
    spread = np.vstack([race.rows for race in races]).std(axis=0) + 1e-6
    pairs = [(race.rows / spread, race.right) for race in races]

    def loss(weights: Any) -> tuple[float, Any]:
        value, gradient = PENALTY * (weights @ weights), 2 * PENALTY * weights
        for rows, right in pairs:
            logits = rows @ weights
            chances = np.exp(logits - logits.max())
            chances /= chances.sum()
            of_right = (chances * right).sum() + 1e-12
            value -= np.log(of_right)
            gradient = gradient - rows.T @ (chances * right / of_right - chances)
        return value, gradient

    return minimize(loss, np.zeros(len(spread)), jac=True, method="L-BFGS-B").x / spread


if __name__ == "__main__":
    main()
