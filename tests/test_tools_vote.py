"""The tool that votes says which extractor is missing, and writes nothing then."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytest.importorskip("lightgbm")
vote = pytest.importorskip("tools.vote")


def test_six_extractors_vote() -> None:
    assert list(vote.EXTRACTORS) == ["trafilatura", "readability-lxml", "newspaper4k", "resiliparse", "jusText", "boilerpy3"]


def test_a_missing_extractor_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    monkeypatch.setattr(vote, "EXTRACTORS", {"one": ("json", vote.by_justext), "another": ("no_such_module", vote.by_justext)})
    monkeypatch.setattr(sys, "argv", ["vote", "--data", str(tmp_path), "--set", "portal", "--output", str(tmp_path)])
    with pytest.raises(SystemExit) as stop:
        vote.main()
    assert stop.value.code == 1
    assert "not installed: another;" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
