"""The extractor in a datatrove pipeline."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from engine_pages import page

from cleaner import clean

pytest.importorskip("datatrove")


@pytest.mark.parametrize("markdown", [False, True])
def test_a_pipeline_reads_cleans_and_writes(tmp_path: Path, markdown: bool) -> None:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from cleaner.engines.datatrove import Cleaner

    contents = [page(1), "<html><body><nav><a href=/>Home</a></nav></body></html>", page(2)]
    rows = [{"text": html, "id": f"p{number}", "url": f"https://quay.example/{number}"} for number, html in enumerate(contents)]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "pages.jsonl").write_text("\n".join(map(json.dumps, rows)))
    pipeline = [JsonlReader(str(tmp_path / "in")), Cleaner(markdown=markdown), JsonlWriter(str(tmp_path / "out"))]
    stats = LocalPipelineExecutor(pipeline, logging_dir=str(tmp_path / "logs")).run()

    (written,) = (tmp_path / "out").glob("*.jsonl.gz")
    documents = [json.loads(line) for line in gzip.decompress(written.read_bytes()).splitlines()]
    assert [document["id"] for document in documents] == ["p0", "p2"]
    for document, html in zip(documents, (page(1), page(2)), strict=True):
        expected = clean(html)
        assert document["text"] == (expected.markdown if markdown else expected.text)
        assert document["metadata"]["cleaner"]["authors"] == ["Jo Quay"]
    assert "empty" in str(stats.stats[1].stats)
    assert stats.stats[1].time_stats.total > 0.01
    assert Cleaner(markdown=markdown).extract(page(1)) == documents[0]["text"]
