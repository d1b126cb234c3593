"""A batch of a few seconds over an endless crawl: no document is lost and no resource grows. tools/soak.py runs the same for hours."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from conftest import PATIENCE_SECONDS

from tools.soak import Sample, _grown, report, soak


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_short_soak(tmp_path: Path) -> None:
    run = soak(200, PATIENCE_SECONDS, 1, tmp_path, timeout=PATIENCE_SECONDS, every=10)
    assert not run.faults, report(run)
    assert sum(run.statuses.values()) == run.documents == 200
    assert len(run.samples) == 20


def test_growth_is_a_fault() -> None:
    flat = [Sample(float(second), 10, 1, 40.0, 43.0, 3) for second in range(40)]
    assert _grown(flat) == []
    assert _grown([one._replace(files=10 + number) for number, one in enumerate(flat)]) == ["files grew from 29 to 49"]
    assert len(_grown([one._replace(memory_mb=40.0 + number) for number, one in enumerate(flat)])) == 1
