"""`NamedTuple` for the classes of the package: that of `typing`, except that a class is made in a fourth of the time.

The filter makes sixty of them before it reads its page, and that took it 6 ms. `typing` looks at the type of every field, and
`collections` compiles a constructor for every class; here all classes that have as many fields share the code of one constructor.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Self

__all__ = ["NamedTuple"]

if TYPE_CHECKING or sys.version_info >= (3, 14):  # from 3.14 on, a class body holds its annotations in another form
    from typing import NamedTuple
else:
    from collections import _tuplegetter  # also there if the standard library has no fast one
    from collections.abc import Iterable
    from functools import cache
    from types import CodeType, FunctionType

    GLOBALS = {"new": tuple.__new__}

    @cache
    def constructor(count: int) -> CodeType:
        """Returns the code of a constructor of tuples with this many fields."""
        names = "".join(f"_{index}, " for index in range(count))
        return eval(f"lambda cls, {names}: new(cls, ({names}))", GLOBALS.copy()).__code__

    @cache
    def getter(index: int) -> Any:
        """Returns what reads a field; a class holds one for each."""
        return _tuplegetter(index, f"Alias for field number {index}")

    class Maker(type):
        """Makes the classes that are derived from `NamedTuple`."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return type.__new__(cls, name, (tuple,), body)
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            code = constructor(len(fields)).replace(co_varnames=("cls", *fields), co_name="__new__")
            body |= {field: getter(index) for index, field in enumerate(fields)}
            body |= {"__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": defaults}
            body["__new__"] = FunctionType(code, GLOBALS, "__new__", tuple(defaults.values()))
            return type.__new__(cls, name, bases, body)

    class NamedTuple(metaclass=Maker):
        """What all named tuples share: the methods of those of the standard library."""

        __slots__ = ()

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Self:
            return cls(*values)

        def _replace(self, /, **values: Any) -> Self:
            replaced = tuple.__new__(type(self), map(values.pop, self._fields, self))
            if values:
                raise TypeError(f"{type(self).__name__} has no field {', '.join(values)}")
            return replaced

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join([f'{name}={value!r}' for name, value in self._asdict().items()])})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)
