"""What the tool that measures batches measures with."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from cleaner import clean
from cleaner.batch.warc import Record, read_warc
from tools.measure_batch import convert_in_one_process, invented_page, make_folder, make_pages, make_warc


def test_invented_pages_are_articles_and_no_two_of_them_the_same() -> None:
    documents = [clean(page) for page in make_pages(None, 5)]
    assert len({document.text for document in documents}) == 5
    assert all(document.metadata["authors"] == ["Ada Holm", "Ivo Lind"] for document in documents)
    assert invented_page(3) == next(islice(make_pages(None, 5), 3, None))


def test_pages_of_a_folder_are_used_again_until_there_are_enough(tmp_path: Path) -> None:
    make_folder(tmp_path / "given", make_pages(None, 2))
    assert list(make_pages(str(tmp_path / "given"), 5)) == [invented_page(number) for number in (0, 1, 0, 1, 0)]
    convert_in_one_process(tmp_path / "given", tmp_path / "out")
    assert (tmp_path / "out/0/000001.md").read_text() == clean(invented_page(1)).markdown


def test_the_warc_is_one(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    make_warc(tmp_path / "small.warc.gz", make_pages(None, 3))
    with open(tmp_path / "small.warc.gz", "rb") as file:
        records = [found for found in read_warc(file) if isinstance(found, Record)]
    assert [record.raw for record in records] == list(make_pages(None, 3))
