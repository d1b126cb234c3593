"""The tables of formats and extras: they agree with pyproject.toml, and a missing package is named."""

from __future__ import annotations

import tomllib

import pytest
from conftest import ROOT

from cleaner.errors import MissingExtraError
from cleaner.formats import COMPRESSIONS, EXTRAS, FORMATS, Format, compression_of, format_of, require

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def test_every_extra_exists_in_the_distribution() -> None:
    assert EXTRAS.keys() <= PROJECT["optional-dependencies"].keys()


def test_a_missing_package_is_named() -> None:
    with pytest.raises(MissingExtraError, match=r"^Parquet needs no_such_package, which is not installed: pip install no_such_package$"):
        require("no_such_package.parquet", "parquet")


@pytest.mark.parametrize("extension", FORMATS)
@pytest.mark.parametrize("compression", ["", *COMPRESSIONS])
def test_the_format_is_found_behind_every_compression(extension: str, compression: str) -> None:
    name = f"In.A.Folder/Page{extension}{compression}".upper()
    assert (format_of(name), compression_of(name)) == (FORMATS[extension], compression)


@pytest.mark.parametrize("name", ["page.php", "page", ".gz", "page.gz", "folder.html/page", ""])
def test_other_names_have_no_format(name: str) -> None:
    assert format_of(name) is None


def test_only_archives_and_tables_hold_many_documents() -> None:
    assert [kind for kind in Format if not kind.holds_many] == [Format.PAGE, Format.MESSAGE]
