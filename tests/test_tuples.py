"""Checks that the package's named tuples are those of `typing` in all that the package and its callers use."""

from __future__ import annotations

import pickle
import typing
from typing import Any

import pytest

from cleaner import Block, Kind, Notice, Verdict
from cleaner.tuples import NamedTuple


class Buoy(NamedTuple):
    """A buoy in the fairway."""

    name: str
    depth: float = 2.5
    """In metres."""
    lit: bool = False

    @property
    def is_deep(self) -> bool:
        return self.depth > 10


class Peer(typing.NamedTuple):
    name: str
    depth: float = 2.5
    lit: bool = False


class Nothing(NamedTuple):
    pass


def test_a_class_has_what_one_of_typing_has() -> None:
    for name in ("_fields", "_field_defaults", "__match_args__", "__slots__"):
        assert getattr(Buoy, name) == getattr(Peer, name)
    assert typing.get_type_hints(Buoy) == {"name": str, "depth": float, "lit": bool}
    assert (Buoy.__doc__, Buoy.__module__, Buoy.__qualname__) == ("A buoy in the fairway.", __name__, "Buoy")


def test_values_behave_as_those_of_typing() -> None:
    buoy, peer = Buoy("Skerry", lit=True), Peer("Skerry", lit=True)
    assert buoy == peer == ("Skerry", 2.5, True)
    assert hash(buoy) == hash(peer)
    assert repr(buoy) == repr(peer).replace("Peer", "Buoy")
    assert (buoy.name, buoy.depth, buoy.lit) == tuple(buoy)
    assert buoy._asdict() == peer._asdict()
    assert buoy._replace(depth=12.0).is_deep
    assert type(buoy._replace(depth=12.0)) is Buoy
    assert Buoy._make(["Skerry", 1.0, False]) == ("Skerry", 1.0, False)
    assert not hasattr(buoy, "__dict__")
    assert Nothing() == ()


def test_values_match_patterns() -> None:
    match Buoy("Skerry"):
        case Buoy(name, depth):
            assert (name, depth) == ("Skerry", 2.5)


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_values_are_pickled(protocol: int) -> None:
    for value in (Buoy("Skerry"), Nothing(), Notice("code", "message"), Verdict(True, "rule", "why"), Block("text", Kind.PARAGRAPH)):
        copy = pickle.loads(pickle.dumps(value, protocol))
        assert (copy, type(copy)) == (value, type(value))


@pytest.mark.parametrize("given", [{}, {"name": "a", "colour": "red"}])
def test_wrong_fields_raise(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Buoy(**given)


def test_wrong_replacements_raise() -> None:
    with pytest.raises((TypeError, ValueError)):
        Buoy("Skerry")._replace(colour="red")  # type: ignore[call-arg]


def test_fields_cannot_be_set() -> None:
    with pytest.raises(AttributeError):
        Buoy("Skerry").name = "Holm"  # type: ignore[misc]
