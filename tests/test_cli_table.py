"""The table of options agrees with itself, with the arguments that are made from it, and with the library's defaults."""

from __future__ import annotations

from cleaner.batch.documents import Limits
from cleaner.cli.parse import Arguments, arguments_of
from cleaner.cli.plan import _options
from cleaner.cli.table import EXCLUSIONS, FOR_ONE_PAGE, FORMS, OPTIONS, Takes
from cleaner.model import InputKind
from cleaner.options import Favor, Judge, Options, Repeats


def test_names_are_used_once() -> None:
    names = [name for option in OPTIONS for name in (option.name, option.short) if name]
    assert len(names) == len(set(names))


def test_arguments_have_a_field_for_every_option() -> None:
    assert Arguments._fields == ("inputs", *(option.field for option in OPTIONS))


def test_choices_belong_to_options_that_take_one() -> None:
    for option in OPTIONS:
        assert bool(option.choices) == (option.takes is Takes.CHOICE), option.name
        for value in (option.default, option.without_value):
            assert not option.choices or not value or value in option.choices, option.name


def test_choices_are_those_of_the_library() -> None:
    choices = {option.name: set(option.choices) for option in OPTIONS}
    for name, kind in (("--favor", Favor), ("--judge", Judge), ("--repeats", Repeats), ("--from", InputKind)):
        assert choices[name] == {member.value for member in kind}


def test_defaults_are_those_of_the_library() -> None:
    arguments = arguments_of({})
    assert _options(arguments) == Options()
    assert Limits(arguments.timeout, arguments.max_bytes, arguments.max_memory) == Limits()


def test_exclusions_name_options_that_have_no_default() -> None:
    without_default = {option.name for option in OPTIONS if not option.default}
    for exclusion in EXCLUSIONS:
        assert {*exclusion.options, *exclusion.others} <= without_default
    assert {*FORMS, *FOR_ONE_PAGE} <= without_default


def test_every_option_says_what_it_does_in_one_sentence() -> None:
    for option in OPTIONS:
        assert option.help[0].isupper(), option.name
        assert not option.help.endswith("."), option.name
        assert option.name in ("--help", "--version") or option.name in option.example or option.short in option.example, option.name
