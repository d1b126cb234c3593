"""What a command line asks for, decided without files."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.batch.documents import Limits
from cleaner.cli.parse import parse
from cleaner.cli.plan import Convert, Form, Learn, OnePage, plan
from cleaner.errors import OptionError, UsageError
from cleaner.options import Favor, Options


def planned(*arguments: str) -> OnePage | Convert | Learn:
    return plan(parse(arguments))


def test_one_page_goes_to_standard_output() -> None:
    assert planned("page.html") == OnePage("page.html", Form.MARKDOWN, Options(), None, "", None, None)


def test_one_page_with_its_options() -> None:
    page = planned("-", "--json", "-m", "page.json", "--url", "https://example.org/", "--favor", "recall", "--no-links")
    options = Options(favor=Favor.RECALL, links=False)
    assert page == OnePage("-", Form.JSON, options, "https://example.org/", "", "page.json", None)


@pytest.mark.parametrize(
    ("arguments", "form"),
    [
        ("page.html", Form.MARKDOWN),
        ("--json page.html", Form.JSON),
        ("--text page.html", Form.TEXT),
        ("--front-matter page.html", Form.FRONT_MATTER),
        ("--why words page.html", Form.WHY),
        ("--explain page.html", Form.BLOCKS_AS_TEXT),
        ("--explain json page.html", Form.BLOCKS_AS_JSON),
        ("--explain page page.html", Form.BLOCKS_AS_PAGE),
        ("--explain page.html -o why.html", Form.BLOCKS_AS_PAGE),
        ("--explain page.html -o why.txt", Form.BLOCKS_AS_TEXT),
        ("--explain json page.html -o why.html", Form.BLOCKS_AS_JSON),
        ("--explain page.html -o why.json", Form.BLOCKS_AS_JSON),
        ("page.html -o page.md", Form.MARKDOWN),
        ("page.html -o page.TXT", Form.TEXT),
        ("page.html -o page.json", Form.JSON),
        ("page.html -o page.html", Form.BLOCKS_AS_PAGE),
        ("page.html --front-matter -o page.txt", Form.FRONT_MATTER),
    ],
)
def test_forms(arguments: str, form: Form) -> None:
    page = planned(*arguments.split())
    assert isinstance(page, OnePage)
    assert (page.name, page.form) == ("page.html", form)


@pytest.mark.parametrize("output", ["page.md", "PAGE.MD", "page.txt", "page.json", "page.html"])
def test_one_input_goes_to_a_file_of_one_page(output: str) -> None:
    page = planned("in.html", "-o", output)
    assert isinstance(page, OnePage)
    assert page.output == output


@pytest.mark.parametrize(
    "output", ["out", "out/", "out.csv/", ".out", "../out", "crawl-2024.05.01", "page.md/", "all.jsonl", "all.jsonl.gz", "all.parquet"]
)
def test_other_outputs_are_of_a_batch(output: str) -> None:
    assert isinstance(planned("in.html", "-o", output), Convert)


def test_a_batch_with_its_options() -> None:
    words = "a b -o out -j 3 --retry --ordered --include *.html --max-bytes 1M --timeout 2 --report r.html -q --favor recall"
    convert = planned(*words.split())
    assert isinstance(convert, Convert)
    batch = convert.batch
    assert (batch.inputs, batch.output, batch.jobs, batch.retry, batch.ordered) == (("a", "b"), Path("out"), 3, True, True)
    assert batch.limits == Limits(2.0, 2**20)
    assert (batch.selection.include, batch.selection.outputs) == (("*.html",), ("out", "r.html"))
    assert batch.options == Options(favor=Favor.RECALL)
    assert (convert.report, convert.quiet, convert.engine) == ("r.html", True, None)


def test_an_engine_runs_a_batch() -> None:
    convert = planned("in.parquet", "--engine", "ray", "-o", "out", "--ray-address", "auto")
    assert isinstance(convert, Convert)
    assert (convert.engine, convert.ray_address) == ("ray", "auto")


def test_rules_are_learned_from_a_batch() -> None:
    learn = planned("in", "--learn", "site.toml", "--engine", "ray")
    assert isinstance(learn, Learn)
    assert (learn.batch.inputs, learn.batch.output, learn.engine) == (("in",), Path("site.toml"), "ray")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("--json --text p", "--json and --text exclude each other: choose one form of output"),
        ("--front-matter --why w p", "--front-matter and --why exclude each other"),
        ("--explain --json p", "--json and --explain exclude each other"),
        ("a --why=", "--why needs words to look for"),
        ("a b", "2 inputs are many pages; say where they go: -o out/"),
        ("a -o - --report r.html", "--report is for a batch that writes files"),
        ("a b -o x.md", "2 inputs do not go into x.md: name a folder, a .jsonl or a .parquet file"),
        ("a -o x.jsonl --text", "--text is for one page or a folder; JSON lines and tables hold Markdown and text of each page"),
        ("a -o - --front-matter", "--front-matter is for one page or a folder"),
        ("a -o out --json", "--json is for one page, and out is not the file of one page"),
        ("a b -o x.jsonl --url u", "--url is for one page, and x.jsonl is not the file of one page"),
        ("a -o out -m a.json", "--metadata is for one page"),
        ("a -o x.json -m x.json", "-o and -m would write the same file, x.json"),
        ("a -o x.csv", "x.csv: .csv is no format that clean writes (.md .txt .json .html for one page, .jsonl"),
        ("a b -o site.example", "a folder of this name is site.example/"),
        ("a --learn r.toml -o out", "--learn and --output exclude each other: it writes rules and nothing else"),
        ("a --learn r.toml --json", "--learn and --json exclude each other"),
        ("a --report r.html", "--report is for a batch: name a folder, a .jsonl or a .parquet file with -o"),
        ("a --report r.html --learn r.toml", "--report and --learn exclude each other"),
        ("a --report r.html --engine ray -o out", "--report and --engine exclude each other: it is for a batch on this machine"),
        ("a --engine ray", "--engine writes a folder of Parquet files: name it with -o"),
        ("a --engine ray -o all.jsonl", "--engine writes a folder of Parquet files: name it with -o"),
        ("a --engine ray -o out --url u", "--engine and --url exclude each other"),
        ("a --engine ray -o out --include *", "--include and --engine exclude each other: they are for this machine"),
        ("a --ray-address auto -o out", "--ray-address needs --engine ray"),
    ],
)
def test_misuse(arguments: str, message: str) -> None:
    with pytest.raises((UsageError, OptionError)) as raised:
        planned(*arguments.split())
    assert message in str(raised.value)
