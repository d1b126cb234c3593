"""Reads the command line without typer, which takes longer to load than ten pages take to clean."""

import os
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ..errors import CleanError, MissingExtraError, UsageError
from .table import OPTIONS, Option, Takes

BY_NAME = {name: option for option in OPTIONS for name in (option.name, option.short) if name}
SIZE_UNITS = {"K": 2**10, "M": 2**20, "G": 2**30}


class Arguments(NamedTuple):
    """What a command line says: its inputs, and a field for every option (`Option.field`). None is an option that is not given."""

    inputs: tuple[str, ...]
    url: str | None
    from_: str | None
    encoding: str | None
    favor: str
    judge: str
    repeats: str
    max_elements: int
    rules: str | None
    comments: bool
    output: str | None
    metadata: str | None
    json: bool
    text: bool
    front_matter: bool
    explain: str | None
    why: str | None
    no_links: bool
    no_images: bool
    from_list: str | None
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    html_field: str | None
    url_field: str | None
    keep_field: tuple[str, ...]
    jobs: int | None
    timeout: float
    max_bytes: int
    max_memory: int
    ordered: bool
    retry: bool
    report: str | None
    learn: str | None
    quiet: bool
    engine: str | None
    ray_address: str | None
    help: bool
    version: bool


def parse(arguments: Sequence[str]) -> Arguments:
    """Returns what the arguments of the command say.

    Raises:
        UsageError: an option is unknown, lacks its value, or has a wrong one.
        MissingExtraError: these arguments need typer, and it is not installed.
    """
    texts = None if is_completing() else read_texts(arguments)
    if texts is None:
        try:
            from .typer_command import read_with_typer
        except ImportError:
            raise _misfit_without_typer(arguments) from None
        texts = read_with_typer(spell_out(arguments))
    return arguments_of(texts)


def _misfit_without_typer(arguments: Sequence[str]) -> CleanError:
    """Returns what is wrong with arguments that the small parser does not read, if typer is not installed."""
    for name in [argument.partition("=")[0] for argument in spell_out(arguments)]:
        if name not in BY_NAME and name.startswith("--") and not name.endswith("-completion"):
            return UsageError(f"No such option: {name}")
    return MissingExtraError("this command line needs typer, which is not installed: pip install typer")


def is_completing() -> bool:
    """Returns whether a shell calls the command to ask what can come next on a line; it passes the line in the environment."""
    return "_CLEAN_COMPLETE" in os.environ


def read_texts(arguments: Sequence[str]) -> dict[str, Any] | None:
    """Returns the text of each given option by its field, all texts of one that can be repeated, and the inputs; None if this needs typer.

    Typer reads short options that are written as one, such as `-qj4`; it also says what is wrong with a command line.
    """
    texts: dict[str, Any] = {}
    inputs: list[str] = []
    rest = deque(spell_out(arguments))
    while rest:
        argument = rest.popleft()
        if argument == "--":
            inputs.extend(rest)
            break
        if argument == "-" or not argument.startswith("-"):
            inputs.append(argument)
            continue
        if (attached := BY_NAME.get(argument[:2])) and attached.takes is not Takes.NOTHING and argument[2:3] not in ("", "="):
            argument = f"{attached.name}={argument[2:]}"
        name, equals, value = argument.partition("=")
        option = BY_NAME.get(name)
        if option is None or (equals and (option.takes is Takes.NOTHING or name == option.short)):
            return None
        if option.takes is Takes.NOTHING:
            texts[option.field] = True
            continue
        if not equals:
            if not rest:
                return None
            value = rest.popleft()
        if option.repeatable:
            texts.setdefault(option.field, []).append(value)
        else:
            texts[option.field] = value
    if inputs:
        texts["inputs"] = inputs
    return texts


def spell_out(arguments: Sequence[str]) -> list[str]:
    """Returns the arguments with every value that may be left out behind an equals sign.

    >>> spell_out(["--explain", "json", "page.html"]), spell_out(["--explain", "page.html"])
    (['--explain=json', 'page.html'], ['--explain=text', 'page.html'])
    """
    spelled: list[str] = []
    rest = deque(arguments)
    while rest:
        argument = rest.popleft()
        if argument == "--":
            return [*spelled, argument, *rest]
        option = BY_NAME.get(argument)
        if option is None or option.takes is Takes.NOTHING:
            spelled.append(argument)
        elif option.without_value:
            value = rest.popleft() if rest and rest[0] in option.choices else option.without_value
            spelled.append(f"{argument}={value}")
        else:
            spelled.append(argument)
            if rest:
                spelled.append(rest.popleft())
    return spelled


def arguments_of(texts: Mapping[str, Any]) -> Arguments:
    """Returns the values of all options, from the texts of those that are given.

    Raises:
        UsageError: a text is no value of its option.
    """
    values = {option.field: _value(option, texts.get(option.field)) for option in OPTIONS}
    return Arguments(inputs=tuple(texts.get("inputs", ())), **values)


def _value(option: Option, text: Any) -> Any:
    if option.takes is Takes.NOTHING:
        return bool(text)
    if option.repeatable:
        return tuple(text or ())
    if text is None:
        text = option.default or None
    if text is None or option.takes in (Takes.TEXT, Takes.FILE):
        return text
    if option.takes is Takes.CHOICE:
        if text not in option.choices:
            raise UsageError(f"{option.name} must be {' or '.join(option.choices)}, not {text!r}")
        return text
    try:
        value = size_of(text) if option.takes is Takes.SIZE else float(text) if option.takes is Takes.SECONDS else int(text)
    except ValueError:
        value = 0
    if not value > 0:
        raise UsageError(f"{option.name} must be {option.takes.value[1]}, not {text!r}")
    return value


def size_of(text: str) -> int:
    """Returns a number of bytes from a text such as 500000 or 256M, where K, M and G are 1024, 1024² and 1024³ bytes.

    Raises:
        ValueError: the text is no size.

    >>> size_of("256M"), size_of("64k"), size_of("500000")
    (268435456, 65536, 500000)
    """
    unit = SIZE_UNITS.get(text[-1:].upper())
    return int(text[:-1]) * unit if unit else int(text)
