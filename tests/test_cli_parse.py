"""The small parser: what it reads, what it leaves to typer, and that both come to the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.cli.parse import arguments_of, parse, read_texts, size_of, spell_out
from cleaner.cli.table import OPTIONS, Option, Takes
from cleaner.cli.typer_command import read_with_typer
from cleaner.errors import UsageError


def value_of(option: Option) -> str:
    return option.choices[-1] if option.choices else "a value"


def forms_of(option: Option) -> list[list[str]]:
    """The ways to write an option."""
    names = [name for name in (option.name, option.short) if name]
    if option.takes is Takes.NOTHING:
        return [[name] for name in names]
    attached = [[f"{option.short}{value_of(option)}"]] if option.short else []
    return [*([name, value_of(option)] for name in names), [f"{option.name}={value_of(option)}"], *attached]


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.name)
def test_both_parsers_read_every_option_alike(option: Option) -> None:
    for form in forms_of(option):
        for arguments in ([*form, "page.html"], ["page.html", *form], form, [*form, *form], [*form, "--", "-page.html"]):
            read = read_texts(arguments)
            assert read is not None, arguments
            assert read == read_with_typer(spell_out(arguments)), arguments
            assert option.field in read


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["-"],
        [""],
        ["page.html", "-"],
        ["--", "--json"],
        ["--json", "--", "--text", "--"],
        ["--url", "--json", "page.html"],
        ["--url=", "page.html"],
        ["--url=a=b", "page.html"],
        ["--why", "--", "page.html"],
        ["--why", "--explain", "json"],
        ["--explain"],
        ["--explain", "page"],
        ["--explain", "./page"],
        ["--explain", "page.html"],
        ["--explain", "json", "page"],
        ["--explain", "--json"],
        ["--", "--explain", "json"],
        ["--favor", "recall", "--favor", "precision"],
        ["@list", "--encoding", "koi8-r"],
    ],
)
def test_both_parsers_read_the_edges_alike(arguments: list[str]) -> None:
    assert read_texts(arguments) == read_with_typer(spell_out(arguments)) is not None


WORDS = ["--", "-", "page.html", "", "text", "json", "--explain=json", "--json=1", "-ofile", "-qV", "--jsn", "=", "--=x", "-o=x", "-o"]
TOKENS = st.sampled_from([*WORDS, *(name for option in OPTIONS for name in (option.name, option.short) if name)])


@settings(max_examples=300)
@given(st.lists(TOKENS, max_size=6))
def test_what_the_small_parser_reads_is_what_typer_reads(arguments: list[str]) -> None:
    read = read_texts(arguments)
    if read is not None:
        assert read == read_with_typer(spell_out(arguments))


@pytest.mark.parametrize("arguments", [["-m=page.json"], ["-qj4"], ["--json=1"], ["--url"], ["--jsn"], ["-hV"]])
def test_the_rest_is_left_to_typer(arguments: list[str]) -> None:
    assert read_texts(arguments) is None


@pytest.mark.parametrize("together", [["-qj4"], ["-q", "-j4"]])
def test_options_of_batches_are_read(together: list[str]) -> None:
    arguments = parse(["in", "-o", "out", *together, "--include", "a*", "--include=b*", "--max-bytes", "5m", "--timeout", "1.5"])
    assert arguments.inputs == ("in",)
    assert (arguments.output, arguments.quiet, arguments.jobs) == ("out", True, 4)
    assert (arguments.include, arguments.exclude) == (("a*", "b*"), ())
    assert (arguments.max_bytes, arguments.timeout) == (5 * 2**20, 1.5)


def test_the_value_of_explain_may_be_left_out() -> None:
    assert spell_out(["--explain"]) == ["--explain=text"]
    assert spell_out(["--explain", "json", "page"]) == ["--explain=json", "page"]
    assert spell_out(["--explain", "page", "page"]) == ["--explain=page", "page"]
    assert spell_out(["--explain", "page.html"]) == ["--explain=text", "page.html"]
    assert spell_out(["--why", "--explain", "text"]) == ["--why", "--explain", "text"]
    assert spell_out(["--", "--explain", "text"]) == ["--", "--explain", "text"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--jsn"], "No such option"),
        (["--url"], "--url"),
        (["--json=1"], "--json"),
        (["--from", "pdf"], "--from must be html or text, not 'pdf'"),
        (["--explain=pdf"], "--explain must be text or json or page, not 'pdf'"),
        (["--jobs", "0"], "--jobs must be a whole number above 0, not '0'"),
        (["--jobs", "many"], "--jobs must be a whole number above 0, not 'many'"),
        (["--timeout", "nan"], "--timeout must be a number of seconds above 0, not 'nan'"),
        (["--max-bytes", "256MB"], "--max-bytes must be a size such as 500000, 64K, 256M or 4G, not '256MB'"),
        (["--max-memory", "-1G"], "--max-memory must be a size such as 500000, 64K, 256M or 4G, not '-1G'"),
        (["--max-memory", "infG"], "--max-memory must be a size such as 500000, 64K, 256M or 4G, not 'infG'"),
    ],
)
def test_a_wrong_command_line_is_refused(arguments: list[str], message: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse(arguments)
    assert message in str(raised.value)
    assert raised.value.exit_status == 2


def test_sizes() -> None:
    sizes = {"500000": 500_000, "64K": 65_536, "256M": 268_435_456, "256m": 268_435_456, "4G": 4 * 2**30, "64k": 65_536}
    assert {text: size_of(text) for text in sizes} == sizes
    assert arguments_of({}).max_bytes == size_of("256M")
