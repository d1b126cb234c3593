"""Options are checked when they are made, and do not change afterwards."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from cleaner import Favor, InputKind, OptionError, Options, Repeats, UserRules


def test_choices_are_given_as_members_or_by_value() -> None:
    by_value = Options(favor="recall", repeats="exact", input_kind="text")
    assert by_value == Options(favor=Favor.RECALL, repeats=Repeats.EXACT, input_kind=InputKind.TEXT)
    assert by_value.favor is Favor.RECALL


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"favor": "recal"}, "favor must be one of 'precision', 'balanced', 'recall', not 'recal'"),
        ({"favor": None}, "favor must be one of 'precision', 'balanced', 'recall', not None"),
        ({"repeats": []}, r"repeats must be one of 'off', 'exact', 'near', not \[\]"),
        ({"input_kind": "pdf"}, "input_kind must be one of 'html', 'text', not 'pdf'"),
        ({"encoding": b"utf-8"}, "encoding must be a name or None, not b'utf-8'"),
        ({"encoding": "utf-9"}, "encoding must be one that browsers know, such as 'utf-8' or 'windows-1251', not 'utf-9'"),
        ({"encoding": ""}, "encoding must be one that browsers know, such as 'utf-8' or 'windows-1251', not ''"),
        ({"links": 1}, "links must be True or False, not 1"),
        ({"max_bytes": 0}, "max_bytes must be a positive whole number or None, not 0"),
        ({"max_bytes": True}, "max_bytes must be a positive whole number or None, not True"),
        ({"captured": "May 2024"}, "captured must be an ISO 8601 date or None, not 'May 2024'"),
        ({"rules": "my.toml"}, r"rules must be what load_rules\(\) returns, or None, not 'my.toml'"),
    ],
)
def test_wrong_values_are_refused_with_the_right_ones(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(OptionError, match=f"^{message}$"):
        Options(**wrong)


def test_an_unknown_option_is_refused() -> None:
    with pytest.raises(TypeError, match="favour"):
        Options(favour="recall")  # type: ignore[call-arg]


def test_options_do_not_change() -> None:
    options = Options(links=False)
    with pytest.raises(AttributeError, match=r"use options\.replace\(links=\.\.\.\)"):
        options.links = True
    with pytest.raises(AttributeError):
        del options.links
    assert options.replace(images=False) == Options(links=False, images=False)
    with pytest.raises(OptionError):
        options.replace(images=None)


def test_equal_options_have_one_hash_and_one_repr() -> None:
    options = Options(favor="recall", max_bytes=10, rules=UserRules("my.toml", names=frozenset(("teaser",))))
    for same in (copy.deepcopy(options), pickle.loads(pickle.dumps(options)), options.replace()):
        assert same == options
        assert hash(same) == hash(options)
    assert options != Options()
    assert options != "Options()"
    assert repr(Options(favor="recall", max_bytes=10)) == "Options(favor='recall', max_bytes=10)"
    assert repr(Options()) == "Options()"
