"""Reads command lines with typer: short options written as one, shell completion, and what is wrong with a command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import Parameter, Signature
from typing import Any

import typer

from ..errors import UsageError
from .table import OPTIONS, Option, Takes

# typer brings click with it, since 0.2x as a copy of its own: this is its UsageError in both.
ClickUsageError: Any = typer.BadParameter.__bases__[0]


def read_with_typer(arguments: Sequence[str]) -> dict[str, Any]:
    """Returns the text of each given option by its field, and the inputs. No value may be left out (`parse.spell_out`).

    Ends the process if the arguments or the environment ask for shell completion.

    Raises:
        UsageError: an option is unknown, or its value is missing.
    """
    command = typer.main.get_command(make_app())
    try:
        texts = command.main(list(arguments), prog_name="clean", standalone_mode=False)
    except ClickUsageError as error:
        raise UsageError(error.format_message()) from error
    except SystemExit as end:  # of a script for shell completion that nobody reads
        if isinstance(end.__context__, BrokenPipeError):
            raise end.__context__ from None
        raise
    return {field: text for field, text in texts.items() if text not in (None, False, [], ())}


def make_app() -> typer.Typer:
    """Returns a typer application whose command returns its options as they are given."""
    app = typer.Typer(pretty_exceptions_enable=False, rich_markup_mode=None)

    def command(**texts: Any) -> dict[str, Any]:
        return texts

    inputs = Parameter("inputs", Parameter.KEYWORD_ONLY, default=typer.Argument(None), annotation=list[str])
    command.__signature__ = Signature([inputs, *map(_parameter, OPTIONS)])  # type: ignore[attr-defined]
    app.command(add_help_option=False)(command)
    return app


def _parameter(option: Option) -> Parameter:
    names = [option.name, option.short] if option.short else [option.name]
    annotation: Any = bool if option.takes is Takes.NOTHING else list[str] if option.repeatable else str
    declared = typer.Option(None, *names, help=option.help, autocompletion=_completion(option.choices) if option.choices else None)
    return Parameter(option.field, Parameter.KEYWORD_ONLY, default=declared, annotation=annotation)


def _completion(choices: Sequence[str]) -> Callable[[str], list[str]]:
    def complete(incomplete: str) -> list[str]:
        return [choice for choice in choices if choice.startswith(incomplete)]

    return complete
