"""The form of a caller's own rules, as a rules file gives them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UserRules:
    """Phrases and per-site rules of the caller's own; ids begin with `user.`."""

    origin: str
    """The file they come from, for messages."""
    phrases: tuple[tuple[str, str], ...] = ()
    """Pairs of id and pattern."""
