"""The command line: options in, one library call, text out."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer
from typer import Argument as Arg
from typer import Option as Opt

from .api import Document, clean
from .batch.batch import Batch, Summary, run_batch
from .batch.documents import Limits
from .batch.files import Selection, bytes_of, read_list
from .batch.inputs import STANDARD_INPUT, read_input
from .batch.outputs import check_folder, is_single_file, json_line, write_whole
from .batch.sources import find_documents
from .batch.workers import share_program
from .errors import CleanError, InputError, OptionError
from .model import InputKind
from .options import Favor, Options, Repeats
from .rules.user import UserRules
from .version import VERSION
from .write.explain import explain_json, find_words, write_explanation
from .write.explain_page import write_explanation_page
from .write.front_matter import write_front_matter

app = typer.Typer(add_completion=True, pretty_exceptions_enable=False, rich_markup_mode=None)
BATCH = "Batch"
ONE_FILE = (".md", ".txt", ".json", ".html")
"""Outputs that are one page's file, never a folder."""
# typer brings click with it, since 0.2x as a copy of its own: this is its UsageError wherever it lives.
UsageError: type[Exception] = typer.BadParameter.__bases__[0]


class Form(Enum):
    """What goes to standard output."""

    MARKDOWN = "markdown"
    JSON = "--json"
    TEXT = "--text"
    FRONT_MATTER = "--front-matter"
    EXPLAIN = "--explain"
    WHY = "--why"


class Engine(Enum):
    """What runs a batch in place of this machine's processes."""

    RAY = "ray"


class Explanation(Enum):
    """How `--explain` shows the blocks and their verdicts."""

    TEXT = "text"
    JSON = "json"
    PAGE = "page"


def run_command_line(arguments: list[str]) -> int:
    """Returns the exit status of the command with these arguments; every message for a person is on stderr."""
    command = typer.main.get_command(app)
    # typer knows no option whose value may be left out: alone, --explain means text.
    arguments = ["--explain=text" if argument == "--explain" else argument for argument in arguments]
    try:
        status = command.main(arguments, prog_name="clean", standalone_mode=False)
    except UsageError as error:
        _say(f"{error.format_message()}\nTry 'clean --help'.")  # type: ignore[attr-defined]
        return 2
    except typer.Exit as stop:
        return stop.exit_code
    except typer.Abort:
        return 130
    except CleanError as error:
        _say(str(error))
        return 2 if isinstance(error, OptionError) else 1
    return status if isinstance(status, int) else 0


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"clean {VERSION}")
        raise typer.Exit


@app.command(epilog="Exit status: 0 done; 1 an input failed or holds no article; 2 misuse.")
def command(
    inputs: Annotated[
        list[str] | None, Arg(metavar="[INPUT]...", help="Pages, texts, folders, archives, tables; @FILE lists them; - is stdin.")
    ] = None,
    output: Annotated[
        Path | None, Opt("--output", "-o", help="Convert all to this folder, or .jsonl[.gz|.zst] or .parquet file, e.g. -o out/")
    ] = None,
    metadata: Annotated[Path | None, Opt("--metadata", "-m", help="Write the metadata of one page as JSON, e.g. -m page.json")] = None,
    as_json: Annotated[bool, Opt("--json", help="Write one JSON object: clean --json page.html | jq .source")] = False,
    as_text: Annotated[bool, Opt("--text", help="Write plain text: clean --text page.html | wc -w")] = False,
    front_matter: Annotated[bool, Opt("--front-matter", help="Put metadata on top as YAML: clean --front-matter page.html")] = False,
    explain: Annotated[Explanation | None, Opt(help="Every block and why, alone as text: clean --explain page.html -o why.html")] = None,
    why: Annotated[str | None, Opt(help="The verdict on the block with these words, e.g. --why 'Read more'")] = None,
    url: Annotated[str | None, Opt(help="The page's address, e.g. --url https://example.org/story")] = None,
    read_as: Annotated[InputKind | None, Opt("--from", help="Read the input as this, whatever it looks like, e.g. --from text")] = None,
    encoding: Annotated[str | None, Opt(help="The encoding, where a header told it, e.g. --encoding koi8-r")] = None,
    favor: Annotated[Favor, Opt(help="Which side to err on, e.g. --favor recall")] = Favor.BALANCED,
    repeats: Annotated[Repeats, Opt(help="Which repeated paragraphs to drop, e.g. --repeats exact")] = Repeats.NEAR,
    rules: Annotated[Path | None, Opt(help="Rules of your own, e.g. --rules my-site.toml")] = None,
    learn: Annotated[
        Path | None, Opt(help="Write what repeats across pages as rules: clean scrapes/ --learn site.toml", rich_help_panel=BATCH)
    ] = None,
    comments: Annotated[bool, Opt("--comments", help="Keep readers' comments: clean --comments page.html")] = False,
    no_links: Annotated[bool, Opt("--no-links", help="Write links as text: clean --no-links page.html")] = False,
    no_images: Annotated[bool, Opt("--no-images", help="Leave images out: clean --no-images page.html")] = False,
    from_list: Annotated[
        str | None, Opt(help="Inputs, a name a line, e.g. find . -name '*.php' | clean --from-list - -o out/", rich_help_panel=BATCH)
    ] = None,
    include: Annotated[
        list[str] | None, Opt(help="Of folders, take only files like this, e.g. --include '*.html'", rich_help_panel=BATCH)
    ] = None,
    exclude: Annotated[
        list[str] | None, Opt(help="Of folders, leave files like this, e.g. --exclude 'tag/*'", rich_help_panel=BATCH)
    ] = None,
    html_field: Annotated[
        str, Opt(help="The column of tables that holds the page, e.g. --html-field content", rich_help_panel=BATCH)
    ] = "html",
    url_field: Annotated[
        str, Opt(help="The column of tables that holds the address, e.g. --url-field link", rich_help_panel=BATCH)
    ] = "url",
    jobs: Annotated[
        int | None, Opt("--jobs", "-j", min=1, help="Worker processes, e.g. -j 4 (one for every core)", rich_help_panel=BATCH)
    ] = None,
    timeout: Annotated[float, Opt(min=0.001, help="Seconds for one page, e.g. --timeout 10", rich_help_panel=BATCH)] = Limits().seconds,
    max_bytes: Annotated[
        int, Opt(min=1, help="Largest page to convert, e.g. --max-bytes 5000000", rich_help_panel=BATCH)
    ] = Limits().max_bytes,
    max_memory: Annotated[
        int, Opt(min=1, help="Bytes of memory that one page may take, e.g. --max-memory 1000000000", rich_help_panel=BATCH)
    ] = Limits().memory_bytes,
    ordered: Annotated[
        bool, Opt("--ordered", help="Results in the order of the inputs: clean @list -o all.jsonl --ordered", rich_help_panel=BATCH)
    ] = False,
    report: Annotated[
        Path | None, Opt(help="Write what became of all as a page to look at, e.g. --report report.html", rich_help_panel=BATCH)
    ] = None,
    retry: Annotated[
        bool, Opt("--retry", help="Try again what failed before: clean scrapes/ -o out/ --retry", rich_help_panel=BATCH)
    ] = False,
    engine: Annotated[
        Engine | None,
        Opt(help="Convert archives and tables there: clean --engine ray 'in/*.parquet' -o out/", rich_help_panel=BATCH),
    ] = None,
    ray_address: Annotated[
        str | None, Opt(help="The cluster, e.g. --ray-address head:6379 (else one on this machine)", rich_help_panel=BATCH)
    ] = None,
    quiet: Annotated[bool, Opt("--quiet", "-q", help="No progress, no summary: clean -q scrapes/ -o out/", rich_help_panel=BATCH)] = False,
    version: Annotated[bool, Opt("--version", callback=_print_version, is_eager=True, help="Print the version: clean --version")] = False,  # noqa: ARG001
) -> int:
    """Turn scraped articles, HTML or flattened text, into clean Markdown.

    \b
    cat page.html | clean > page.md                 the filter
    clean page.html -m page.json > page.md          metadata beside it
    clean --json < page.html | jq .source           one JSON object
    clean --explain page.html                       what was dropped, and why
    clean scrapes/ crawl.warc.gz -o out/            whole scrapes: out/ mirrors the inputs
    """
    options = Options(
        favor=favor,
        input_kind=read_as,
        encoding=encoding,
        repeats=repeats,
        comments=comments,
        links=not no_links,
        images=not no_images,
        rules=_load_rules(rules),
    )
    forms = {Form.JSON: as_json, Form.TEXT: as_text, Form.FRONT_MATTER: front_matter, Form.EXPLAIN: explain, Form.WHY: why}
    asked = [form for form, wanted in forms.items() if wanted]
    if len(asked) > 1:
        raise typer.BadParameter(f"{asked[0].value} and {asked[1].value} exclude each other: choose one form of output")
    given = _listed(inputs, from_list)
    written = tuple(str(path) for path in (output, report) if path is not None)
    selection = Selection(tuple(include or ()), tuple(exclude or ()), html_field, url_field, written)
    limits = Limits(seconds=timeout, max_bytes=max_bytes, memory_bytes=max_memory)
    if engine is not None and (include or exclude):
        raise typer.BadParameter("--include and --exclude are for this machine: name inputs by patterns such as 'data/*.parquet'")
    if ray_address is not None and engine is None:
        raise typer.BadParameter("--ray-address needs --engine ray beside it")
    if report is not None and (learn is not None or engine is not None):
        raise typer.BadParameter("--report is for a batch on this machine, and cannot go with --learn or --engine")
    if learn is not None:
        if output is not None or asked:
            raise typer.BadParameter("--learn writes rules alone, and cannot go with another output")
        if engine is not None:
            return _learn_on_ray(Batch(given, learn, options, selection, limits, jobs), ray_address, quiet=quiet)
        return _learn(given, selection, options, learn, jobs)
    if engine is not None:
        if output is None or asked or metadata or url or is_single_file(output.name):
            raise typer.BadParameter("--engine writes a folder of Parquet files and nothing else: name it with -o")
        return _convert_on_ray(Batch(given, output, options, selection, limits, jobs, retry), ray_address, quiet=quiet)
    if output is None or (len(given) == 1 and output.suffix.lower() in ONE_FILE and not output.is_dir()):
        if len(given) > 1:
            raise typer.BadParameter(f"{len(given)} inputs need a place to go: name a folder with -o")
        if report is not None:
            raise typer.BadParameter("--report is for a batch: name a folder, a .jsonl or a .parquet file with -o")
        if explain is Explanation.TEXT and output is not None and output.suffix.lower() == ".html":
            explain = Explanation.PAGE
        request = Request(asked[0] if asked else Form.MARKDOWN, explain, why or "", metadata, output)
        return _convert_one(given[0], url, options, request)
    if asked or metadata or url:
        raise typer.BadParameter(
            f"{asked[0].value if asked else '--metadata' if metadata else '--url'} is for one page, and cannot go with -o"
        )
    if output.suffix.lower() in ONE_FILE and not output.is_dir():
        raise typer.BadParameter(f"{len(given)} inputs do not go into one {output.suffix} file: name a folder, a .jsonl or a .parquet file")
    return _convert_batch(Batch(given, output, options, selection, limits, jobs, retry, ordered), report, quiet=quiet)


@dataclass(frozen=True, slots=True)
class Request:
    """What of one page is wanted, and where it goes."""

    form: Form
    explanation: Explanation | None
    words: str
    metadata: Path | None
    output: Path | None


def _listed(inputs: list[str] | None, from_list: str | None) -> list[str]:
    """The inputs, with every @FILE replaced by the names in that file, and those of `--from-list` behind them."""
    if from_list is None:
        inputs = inputs or ["-"]
    elif from_list == "-" and "-" in (inputs or []):
        raise typer.BadParameter("standard input cannot be both a list and an input")
    listed: list[str] = []
    for name in inputs or []:
        listed.extend(read_list(name[1:]) if name.startswith("@") and not os.path.exists(name) else [name])
    if from_list is not None:
        listed.extend(read_list(from_list))
    if not listed:
        name = from_list or (inputs or [])[0][1:]
        raise InputError(f"{STANDARD_INPUT if name == '-' else name}: the list is empty")
    return listed


def _convert_one(name: str, url: str | None, options: Options, request: Request) -> int:
    """Converts one page, to standard output or a file; returns the exit status."""
    page = read_input(name)
    document = clean(page.raw, url, options)
    record: dict[str, Any] = {**document.metadata, "input": {**document.metadata["input"], "path": None if name == "-" else name}}
    record["notices"] = [*record["notices"], *({"code": notice.code, "message": notice.message} for notice in page.notices)]
    content = _output(document, record, request)
    if request.metadata is not None:
        _write_file(request.metadata, _json(record))
    if request.output is not None:
        _write_file(request.output, content)
    else:
        sys.stdout.buffer.write(content.encode())
    for notice in page.notices if document.text else document.notices[-1:]:
        _say(f"{page.name}: {notice.message}")
    return 0 if document.text else 1


def _convert_batch(batch: Batch, report: Path | None, *, quiet: bool) -> int:
    """Converts many documents to a folder or a file, and reports on them; returns the exit status."""
    from .batch.progress import summary_lines, watching

    share_program()
    summary = Summary()
    if report is not None:
        from .batch.report import Tally

        check_folder(report.parent)
        if report.is_dir():
            raise InputError(f"{report}: is a folder, not a file to write the report to")
        summary.tally = Tally()
    start = time.monotonic()
    stopped = ""
    try:
        with watching(summary, lambda: bytes_of(batch.inputs, batch.selection), quiet=quiet) as on_result:
            run_batch(batch, summary, on_result)
    except KeyboardInterrupt:
        stopped = "stopped by you"
    except OSError as error:
        stopped = f"{error.filename or batch.output}: {error.strerror or error}"
    if report is not None and summary.tally is not None:
        from .write.report_page import write_report_page

        told = summary.tally.report(batch.inputs, str(batch.output), summary.skipped, finished=not stopped)
        _write_file(report, write_report_page(told))
    if stopped:
        _say(f"{stopped}; {summary.counts.total()} documents are done, and the same command goes on from there")
    if not quiet:
        for line in summary_lines(summary, time.monotonic() - start):
            _say(line)
    if not stopped and not (summary.counts or summary.before):
        _say("the inputs hold no pages")
    if stopped:
        return 130 if stopped == "stopped by you" else 1
    return 1 if summary.failed or not summary.done else 0


def _convert_on_ray(batch: Batch, address: str | None, *, quiet: bool) -> int:
    """Converts archives and tables on a Ray cluster; returns the exit status."""
    from .batch.progress import summary_lines
    from .engines import ray
    from .engines.partitions import Settings, find_partitions

    summary = Summary()
    start = time.monotonic()
    partitions = find_partitions(batch.inputs, str(batch.output))
    settings = Settings(batch.options, batch.limits, batch.selection, batch.retry)
    with ray.connected(address, quiet=quiet or not sys.stderr.isatty()):
        ray.clean_partitions(partitions, settings, batch.jobs, summary.include)
    if not quiet:
        for line in [f"{len(partitions)} input files", *summary_lines(summary, time.monotonic() - start)]:
            _say(line)
    return 1 if summary.failed or not summary.done else 0


def _learn_on_ray(batch: Batch, address: str | None, *, quiet: bool) -> int:
    """Writes what repeats across the pages of archives and tables as rules; returns the exit status."""
    from .engines import ray
    from .engines.partitions import Settings, find_partitions

    partitions = find_partitions(batch.inputs, str(batch.output))
    with ray.connected(address, quiet=quiet or not sys.stderr.isatty()):
        toml, pages = ray.learn_from_partitions(partitions, Settings(batch.options, batch.limits, batch.selection), batch.jobs)
    return _write_rules(batch.output, toml, pages)


def _learn(inputs: list[str], selection: Selection, options: Options, rules: Path, jobs: int | None) -> int:
    """Writes what repeats across pages as rules; returns the exit status."""
    from .batch.learn import learn

    toml, pages = learn(lambda: find_documents(inputs, selection), options, jobs or os.cpu_count() or 1)
    return _write_rules(rules, toml, pages)


def _write_rules(rules: Path, toml: str, pages: int) -> int:
    _write_file(rules, toml)
    _say(f"{rules}: {toml.count('phrase]]')} lines repeat across {pages} pages")
    return 0 if pages else 1


def _output(document: Document, record: dict[str, Any], request: Request) -> str:
    match request.form:
        case Form.JSON:
            return _json({**record, "markdown": document.markdown})
        case Form.TEXT:
            return document.text + "\n" if document.text else ""
        case Form.FRONT_MATTER:
            return write_front_matter(record) + document.markdown
        case Form.EXPLAIN if request.explanation is Explanation.JSON:
            return _json(explain_json(document.blocks))
        case Form.EXPLAIN if request.explanation is Explanation.PAGE:
            return write_explanation_page(document.blocks, record)
        case Form.EXPLAIN:
            return write_explanation(document.blocks)
        case Form.WHY:
            numbers = find_words(document.blocks, request.words)
            if not numbers:
                raise InputError(f"no block of the page holds the words {request.words!r}")
            return write_explanation(document.blocks, numbers)
    return document.markdown


def _json(value: Any) -> str:
    return json_line(value, indent=2) + "\n"


def _write_file(path: Path, content: str) -> None:
    try:
        write_whole(path, content.encode())
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror or error}") from error


def _say(message: str) -> None:
    print(f"clean: {message}", file=sys.stderr)


def _load_rules(path: Path | None) -> UserRules | None:
    if path is None:
        return None
    from .site_rules import load_rules

    return load_rules(path)
