"""What the command reads and writes besides pages: messages for a person, and files that are whole or not there."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from ..errors import InputError
from ..text import printable


def say(message: str) -> None:
    """Writes a message for a person to standard error, on one line and without characters that a terminal takes as orders."""
    with suppress(OSError):  # if nobody reads it
        print(f"clean: {printable(message)}", file=sys.stderr)


def is_at_terminal() -> bool:
    """Returns whether standard input is a terminal, or closed: nothing is piped into the command."""
    return sys.stdin is None or sys.stdin.isatty()


def has_colours() -> bool:
    """Returns whether a person at a terminal wants colours (https://no-color.org)."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def announce_standard_input() -> None:
    """Tells a person at a terminal that the command waits for them.

    Raises:
        InputError: standard input is closed.
    """
    if sys.stdin is None:
        raise InputError("standard input: it is closed")
    if sys.stdin.isatty():
        say("waiting for standard input; Ctrl-D ends it")


def write_file(path: str, content: str) -> None:
    """Writes a file as a whole or not at all.

    Raises:
        InputError: it cannot be written.
    """
    from ..batch.outputs import write_whole

    try:
        write_whole(path, content.encode())
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror or error}") from error
