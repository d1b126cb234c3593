"""The whole way from a page to its text, judged by weights that have not seen the page's site: what other sites' pages get."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter
from typing import Any
from unittest.mock import patch

import lightgbm
import numpy as np

from cleaner import clean
from cleaner.judge import content
from cleaner.judge.features import look_closer
from cleaner.judge.firstlook import Weights
from tools.evaluate import Score, score_texts
from tools.learn import Sample


def whole_scores(
    pages: Iterable[tuple[bytes, str]], samples: Sequence[Sample], of_folds: Sequence[tuple[Weights, lightgbm.Booster]]
) -> list[Score]:
    """Returns the scores of `clean(page).text`, each page judged by its fold's weights.

    Pages are bytes and address, in the order of the samples.
    """
    scores = []
    for (html, url), sample in zip(pages, samples, strict=True):
        with judged_by(*of_folds[sample.fold]):
            scores.append(score_texts(clean(html, url).text, sample.truth))
    return scores


@contextmanager
def judged_by(weights: Weights, trees: lightgbm.Booster) -> Iterator[None]:
    """Within it the content judge has these weights in place of the package's own."""

    def closer(*given: Any) -> list[tuple[int, tuple[float]]]:
        numbers, rows = zip(*found, strict=True) if (found := list(look_closer(*given))) else ((), ())
        logits = trees.predict(np.array(rows, dtype=np.float32), raw_score=True, num_threads=1) if rows else ()
        return [(number, (float(logit),)) for number, logit in zip(numbers, logits, strict=True)]

    with patch.multiple(content, content_weights=lambda: weights, look_closer=closer, second_look=itemgetter(0)):
        yield
