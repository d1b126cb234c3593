"""The command line: options in, one library call, text out."""

from __future__ import annotations

import json
import os
import sys
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer

from . import __version__
from .api import Document, clean
from .batch.inputs import read_input
from .errors import CleanError, InputError
from .model import InputKind
from .options import Favor, Options, Repeats
from .rules.user import UserRules
from .write.explain import write_explanation
from .write.front_matter import write_front_matter

app = typer.Typer(add_completion=True, pretty_exceptions_enable=False, rich_markup_mode=None)


# typer brings click with it, since 0.2x as a copy of its own: this is its UsageError wherever it lives.
UsageError = typer.BadParameter.__bases__[0]


class Form(Enum):
    """What goes to standard output."""

    MARKDOWN = "markdown"
    JSON = "--json"
    TEXT = "--text"
    FRONT_MATTER = "--front-matter"
    EXPLAIN = "--explain"


def run_command_line(arguments: list[str]) -> int:
    """Returns the exit status of the command with these arguments; every message for a person is on stderr."""
    command = typer.main.get_command(app)
    try:
        status = command.main(arguments, prog_name="clean", standalone_mode=False)
    except UsageError as error:
        _say(f"{error.format_message()}\nTry 'clean --help'.")
        return 2
    except typer.Exit as stop:
        return stop.exit_code
    except typer.Abort:
        return 130
    except CleanError as error:
        _say(str(error))
        return 1
    return status if isinstance(status, int) else 0


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"clean {__version__}")
        raise typer.Exit


@app.command(epilog="Exit status: 0 done; 1 the input failed or holds no article; 2 misuse.")
def command(
    page: Annotated[str, typer.Argument(metavar="[PAGE]", help="An HTML page or a text; - or nothing is standard input.")] = "-",
    metadata: Annotated[
        Path | None, typer.Option("--metadata", "-m", help="Write the metadata as JSON to this file, e.g. -m page.json")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Write one JSON object, metadata and Markdown: clean --json page.html | jq .source")
    ] = False,
    as_text: Annotated[bool, typer.Option("--text", help="Write plain text: clean --text page.html | wc -w")] = False,
    front_matter: Annotated[
        bool, typer.Option("--front-matter", help="Put the metadata on top as YAML: clean --front-matter page.html > post.md")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print every block, its verdict and why: clean --explain page.html | less")
    ] = False,
    url: Annotated[str | None, typer.Option(help="The page's address, e.g. --url https://example.org/story")] = None,
    read_as: Annotated[InputKind | None, typer.Option("--from", help="Read the input as this, not by its looks, e.g. --from text")] = None,
    encoding: Annotated[str | None, typer.Option(help="The input's encoding where an HTTP header told it, e.g. --encoding koi8-r")] = None,
    favor: Annotated[Favor, typer.Option(help="Which side to err on, e.g. --favor recall")] = Favor.BALANCED,
    repeats: Annotated[Repeats, typer.Option(help="Which repeated paragraphs to drop, e.g. --repeats exact")] = Repeats.NEAR,
    rules: Annotated[Path | None, typer.Option(help="Rules of your own, e.g. --rules my-site.toml")] = None,
    comments: Annotated[
        bool, typer.Option("--comments", help="Keep readers' comments as a section of their own: clean --comments page.html")
    ] = False,
    no_links: Annotated[bool, typer.Option("--no-links", help="Write links as their text alone: clean --no-links page.html")] = False,
    no_images: Annotated[bool, typer.Option("--no-images", help="Leave images out: clean --no-images page.html")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version: clean --version")
    ] = False,
) -> int:
    """Turn a scraped article, HTML or flattened text, into clean Markdown.

    \b
    cat page.html | clean > page.md                 the filter
    clean page.html -m page.json > page.md          metadata beside it
    clean --json < page.html | jq .source           one JSON object
    clean --explain page.html                       what was dropped, and why
    """
    asked = [
        form
        for form, wanted in ((Form.JSON, as_json), (Form.TEXT, as_text), (Form.FRONT_MATTER, front_matter), (Form.EXPLAIN, explain))
        if wanted
    ]
    if len(asked) > 1:
        raise typer.BadParameter(f"{asked[0].value} and {asked[1].value} exclude each other: choose one form of output")
    options = Options(
        favor=favor, input_kind=read_as, encoding=encoding, repeats=repeats, comments=comments,
        links=not no_links, images=not no_images, rules=_load_rules(rules),
    )  # fmt: skip
    source = read_input(page)
    document = clean(source.raw, url, options)
    record = {**document.metadata, "input": {**document.metadata["input"], "path": None if page == "-" else page}}
    if metadata is not None:
        _write_file(metadata, _json(record))
    sys.stdout.buffer.write(_output(document, record, asked[0] if asked else Form.MARKDOWN).encode())
    for notice in source.notices if document.text else document.notices[-1:]:
        _say(f"{source.name}: {notice.message}")
    return 0 if document.text else 1


def _output(document: Document, record: dict[str, Any], form: Form) -> str:
    if form is Form.JSON:
        return _json({**record, "markdown": document.markdown})
    if form is Form.TEXT:
        return document.text + "\n" if document.text else ""
    if form is Form.FRONT_MATTER:
        return write_front_matter(record) + document.markdown
    if form is Form.EXPLAIN:
        return write_explanation(document.blocks)
    return document.markdown


def _json(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, indent=2) + "\n"


def _write_file(path: Path, content: str) -> None:
    """Writes a file as a whole or not at all: readers never see half of one."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        unfinished.write_text(content, encoding="utf-8")
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise InputError(f"{path}: cannot be written: {error.strerror or error}") from error


def _say(message: str) -> None:
    print(f"clean: {message}", file=sys.stderr)


def _load_rules(path: Path | None) -> UserRules | None:
    if path is None:
        return None
    from .site_rules import load_rules

    return load_rules(path)
