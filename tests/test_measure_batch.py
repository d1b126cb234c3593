"""The inputs that tools/measure_batch.py generates."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from cleaner import clean
from tools.measure_batch import convert_in_one_process, generated_page, make_folder, make_pages


def test_generated_pages_are_articles_and_no_two_of_them_the_same() -> None:
    documents = [clean(page) for page in make_pages(None, 5)]
    assert len({document.text for document in documents}) == 5
    assert all(document.metadata["authors"] == ["Ada Holm", "Ivo Lind"] for document in documents)
    assert generated_page(3) == next(islice(make_pages(None, 5), 3, None))


def test_pages_of_a_folder_are_repeated_until_there_are_enough(tmp_path: Path) -> None:
    make_folder(tmp_path / "given", make_pages(None, 2))
    assert list(make_pages(str(tmp_path / "given"), 5)) == [generated_page(seed) for seed in (0, 1, 0, 1, 0)]
    convert_in_one_process(tmp_path / "given", tmp_path / "out")
    assert (tmp_path / "out/0/000001.md").read_text() == clean(generated_page(1)).markdown
