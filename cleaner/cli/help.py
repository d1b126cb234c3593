"""Writes the help from the table of options."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from .table import COMPLETION, DESCRIPTION, EXAMPLES, EXIT_STATUS, INPUTS, OPTIONS, USAGE, Group, Option, Takes

WIDTH_CHARS = 80
NAMES_CHARS = 26
"""The width of the column with the names of options."""
NO_BREAK = "\0"
"""Stands for a space that must not break a line."""


def help_text() -> str:
    """Returns the help of the command: usage, examples, the options by group, and the exit statuses."""
    lines = [f"Usage: {USAGE}", "", DESCRIPTION, ""]
    lines += [f"  {command:<44}{what}" for command, what in EXAMPLES]
    lines += ["", *_wrapped(INPUTS, WIDTH_CHARS)]
    for group in Group:
        title, subject = group.value
        lines += ["", f"{title}: {subject}" if subject else title]
        for option in OPTIONS:
            if option.group is group:
                lines += _described(option)
    lines += ["", *_wrapped(COMPLETION, WIDTH_CHARS), "", f"Exit status: {exit_statuses()}."]
    return "\n".join(lines) + "\n"


def _described(option: Option) -> Iterator[str]:
    """The lines on one option."""
    names = f"  {option.short + ',' if option.short else '   '} {usage_of(option)}"
    about = option.help
    if option.example:
        about += f", e.g.{NO_BREAK}{option.example.replace(' ', NO_BREAK)}"
    if details := details_of(option):
        about += f" ({details})"
    first, *others = _wrapped(about, WIDTH_CHARS - NAMES_CHARS)
    if len(names) > NAMES_CHARS - 2:
        yield names
        names = ""
    yield f"{names:<{NAMES_CHARS}}{first}"
    yield from (" " * NAMES_CHARS + line for line in others)


def _wrapped(text: str, width: int) -> list[str]:
    return [line.replace(NO_BREAK, " ") for line in wrap(text, width, break_on_hyphens=False)]


def usage_of(option: Option) -> str:
    """Returns an option's long name and what it takes, e.g. `--max-bytes SIZE`."""
    value = "|".join(option.choices) if option.takes is Takes.CHOICE else option.takes.value[0]
    return f"{option.name} [{value}]" if option.without_value else f"{option.name} {value}".rstrip()


def details_of(option: Option) -> str:
    """Returns what the help says of an option besides what it does: its default, and whether it can be repeated."""
    return f"default: {option.default}" if option.default else "repeatable" if option.repeatable else ""


def exit_statuses() -> str:
    """Returns the exit statuses, each with its meaning."""
    return "; ".join(f"{status} {meaning}" for status, meaning in EXIT_STATUS)
