"""Runs the command: reads its arguments, plans, converts, and turns errors into messages and exit statuses."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from ..errors import CleanError, InputError, OptionError, UsageError
from .parse import Arguments, is_completing, parse
from .plan import Convert, Learn, OnePage, plan
from .streams import announce_standard_input, is_at_terminal, say

MARKS_OF_OURS = (b"content=\"default-src 'none'; style-src 'unsafe-inline'\"", b"# Lines that repeat across the pages of a site")
"""How the pages that `clean` writes, and the rules that it learns, begin."""
MOST_MARK_BYTES = 4096
ADDRESS_STARTS = ("https://", "http://")


def run_command_line(arguments: Sequence[str]) -> int:
    """Returns the exit status of the command with these arguments; every message for a person is on standard error."""
    try:
        return _run(arguments)
    except UsageError as error:
        say(str(error))
        with suppress(OSError):  # if nobody reads it
            print("Try 'clean --help'.", file=sys.stderr)
        return error.exit_status
    except CleanError as error:
        say(str(error))
        return error.exit_status


def _run(given: Sequence[str]) -> int:
    if not given and is_at_terminal() and not is_completing():
        return _show_help(asked=sys.stdout.isatty())
    arguments = parse(given)
    if arguments.help:
        return _show_help(asked=True)
    if arguments.version:
        from ..version import VERSION

        print(f"clean {VERSION}")
        return 0
    arguments = resolved(arguments)
    planned = plan(arguments)
    _refuse_to_overwrite(arguments)
    if arguments.rules is not None:
        planned = _with_rules(planned, arguments.rules)
    if "-" in arguments.inputs:
        announce_standard_input()
    if isinstance(planned, OnePage):
        from .one_page import convert_page

        return convert_page(planned)
    from .batches import run_planned

    gc.enable()
    return run_planned(planned)


def _with_rules(planned: OnePage | Convert | Learn, path: str) -> OnePage | Convert | Learn:
    """Returns the plan with the rules of a file. Raises CleanError if the file cannot be used."""
    from ..site_rules import load_rules

    rules = load_rules(path)
    if isinstance(planned, OnePage):
        return planned._replace(options=planned.options.replace(rules=rules))
    return planned._replace(batch=planned.batch._replace(options=planned.batch.options.replace(rules=rules)))


def _refuse_to_overwrite(arguments: Arguments) -> None:
    """Raises UsageError if a file to write is an input by any name, or is there and no run of `clean` can have made it."""
    to_write = {"-o": arguments.output, "-m": arguments.metadata, "--report": arguments.report, "--learn": arguments.learn}
    for option, path in to_write.items():
        if path is None or not os.path.isfile(path):
            continue
        if any(os.path.isfile(name) and os.path.samefile(path, name) for name in arguments.inputs):
            raise UsageError(f"{path} is an input, and {option} would overwrite it: name another file")
        if (option in ("--report", "--learn") or path.lower().endswith((".html", ".htm"))) and not _is_ours(path):
            raise UsageError(f"{path} exists, and clean did not make it: name another file with {option}")


def _is_ours(path: str) -> bool:
    """Whether an earlier run wrote a page to look at or learned rules."""
    try:
        with open(path, "rb") as file:
            start = file.read(MOST_MARK_BYTES)
    except OSError:
        return True  # writing it will say what is wrong
    return not start or any(mark in start for mark in MARKS_OF_OURS)


def _show_help(*, asked: bool) -> int:
    """Prints the help, on standard error and as misuse if nobody asked for it; returns the exit status."""
    from .help import help_text

    print(help_text(), end="", file=sys.stdout if asked else sys.stderr)
    return 0 if asked else 2


def resolved(arguments: Arguments) -> Arguments:
    """Returns the arguments with what only the disk can tell.

    Each `@FILE` is replaced by the names in that file, unless a file is called so; the names of `--from-list` follow
    the other inputs; standard input is the input if there is no other. An output folder that exists ends with a slash.

    Raises:
        UsageError: standard input is both a list and an input.
        InputError: a list cannot be read, or the lists are empty.
        OptionError: an input is an address on the web.
    """
    output, inputs = arguments.output, arguments.inputs
    if output is not None and os.path.isdir(output):
        output = os.path.join(output, "")
    if arguments.from_list is not None or any(name.startswith("@") for name in inputs):
        inputs = _listed(inputs, arguments.from_list)
    if arguments.engine is None:
        _refuse_addresses(inputs)
    return arguments._replace(inputs=inputs or ("-",), output=output)


def _refuse_addresses(inputs: Sequence[str]) -> None:
    """Raises OptionError if an input is an address on the web: the text says how to download it."""
    for name in inputs:
        if name.lower().startswith(ADDRESS_STARTS) and not os.path.exists(name):
            from shlex import quote

            raise OptionError(f"{name}: clean downloads nothing; type: curl -sL {quote(name)} | clean --url {quote(name)}")


def _listed(inputs: Sequence[str], from_list: str | None) -> tuple[str, ...]:
    from ..batch.files import read_list
    from ..batch.inputs import STANDARD_INPUT

    if from_list == "-":
        if "-" in inputs:
            raise UsageError("standard input cannot be both a list and an input")
        announce_standard_input()
    listed: list[str] = []
    for name in inputs:
        listed.extend(read_list(name[1:]) if name.startswith("@") and not os.path.exists(name) else [name])
    if from_list is not None:
        listed.extend(read_list(from_list))
    if not listed:
        name = from_list or inputs[0][1:]
        raise InputError(f"{STANDARD_INPUT if name == '-' else name}: the list is empty")
    return tuple(listed)
