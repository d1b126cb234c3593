"""Regular expressions that are compiled when they are first used.

A page uses few of the package's patterns. Compiling all of them at import would take the filter longer than its work.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:

    @overload
    def regex(source: str, flags: int = 0) -> re.Pattern[str]: ...
    @overload
    def regex(source: bytes, flags: int = 0) -> re.Pattern[bytes]: ...


def regex(source: Any, flags: int = 0) -> Any:
    """Returns an object that can be used like `re.compile(source, flags)`, and that compiles the pattern at its first use.

    >>> DAY = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
    >>> DAY.search("on 2024-05-31, at nine").group()
    '2024-05-31'
    """
    return _Pattern(source, flags)


class _Pattern:
    """A pattern that is not compiled yet; from the first use on, its methods are those of the compiled pattern."""

    def __init__(self, source: Any, flags: int) -> None:
        self._source = source, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(*self.__dict__["_source"])
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern", "flags"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
