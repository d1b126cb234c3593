"""Decides what a command line asks for; opens no file, so that every decision can be tested alone."""

from enum import Enum
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

from ..batch.inputs import WHERE_TO_WRITE
from ..errors import OptionError, UsageError
from ..formats import PAGE_OUTPUTS, RESULT_OUTPUTS, extension_of
from ..options import Options
from .parse import BY_NAME, Arguments
from .table import EXCLUSIONS, FOR_FOLDERS, FOR_ONE_PAGE

if TYPE_CHECKING:
    from ..batch.batch import Batch


STREAM = "-"
"""The output that is JSON lines on standard output."""


class Form(Enum):
    """What is written of one page."""

    MARKDOWN = "Markdown"
    JSON = "metadata and Markdown as JSON"
    TEXT = "plain text"
    FRONT_MATTER = "metadata as YAML, and Markdown"
    BLOCKS_AS_TEXT = "every block and its verdict as text"
    BLOCKS_AS_JSON = "every block and its verdict as JSON"
    BLOCKS_AS_PAGE = "every block and its verdict as an HTML page"
    WHY = "the verdicts on blocks with some words"


FORM_BY_ENDING = {"json": Form.JSON, "txt": Form.TEXT, "html": Form.BLOCKS_AS_PAGE}
"""What a file of one page holds by its ending; Markdown without one of these."""
BLOCKS_BY_ENDING = {"json": Form.BLOCKS_AS_JSON, "html": Form.BLOCKS_AS_PAGE}
"""The same with `--explain`; text without one of these."""


class OnePage(NamedTuple):
    """Convert one page."""

    name: str
    form: Form
    options: Options
    url: str | None
    words: str
    """Which blocks `Form.WHY` shows."""
    metadata: str | None
    output: str | None
    """A file; None is standard output."""


class Convert(NamedTuple):
    """Convert a batch, on this machine or with an engine."""

    batch: "Batch"
    engine: str | None
    ray_address: str | None
    report: str | None
    quiet: bool


class Learn(NamedTuple):
    """Learn rules from a batch of pages, on this machine or with an engine; `batch.output` is the file of rules."""

    batch: "Batch"
    engine: str | None
    ray_address: str | None
    quiet: bool


def plan(arguments: Arguments) -> OnePage | Convert | Learn:
    """Returns what to do, without the caller's rules, which are in a file.

    The arguments must be resolved (`run.resolved`): inputs are names, not lists, and an output folder that exists ends with a slash.

    Raises:
        UsageError: options do not go together, or one is missing.
        OptionError: many inputs have no place to go.
    """
    _refuse_exclusions(arguments)
    _refuse_one_file_for_two(arguments)
    inputs, output, engine = arguments.inputs, arguments.output, arguments.engine
    if arguments.ray_address is not None and engine is None:
        raise UsageError("--ray-address needs --engine ray")
    if arguments.learn is not None:
        return Learn(_batch(arguments, arguments.learn), engine, arguments.ray_address, arguments.quiet)
    if output is None and engine is None:
        return _one_page(arguments)
    if output is None or (engine is not None and output.lower().endswith(RESULT_OUTPUTS)):
        raise UsageError("--engine writes a folder of Parquet files: name it with -o")
    if engine is None and output.lower().endswith(PAGE_OUTPUTS):
        if len(inputs) > 1:
            raise UsageError(f"{len(inputs)} inputs do not go into {output}: name a folder, a .jsonl or a .parquet file")
        return _one_page(arguments)
    if engine is None:
        _refuse_unknown_ending(output)
    if output == STREAM and arguments.report is not None:
        raise UsageError("--report is for a batch that writes files, not for -o -")
    is_folder = output != STREAM and not output.lower().endswith(RESULT_OUTPUTS)
    for name in FOR_ONE_PAGE:
        if _is_given(arguments, name) and name not in FOR_FOLDERS:
            raise UsageError(f"{name} is for one page, and {output} is not the file of one page")
        if _is_given(arguments, name) and not is_folder:
            raise UsageError(f"{name} is for one page or a folder; JSON lines and tables hold Markdown and text of each page")
    return Convert(_batch(arguments, output), engine, arguments.ray_address, arguments.report, arguments.quiet)


def _refuse_one_file_for_two(arguments: Arguments) -> None:
    """Raises UsageError if two options name one file to write."""
    written = [("-o", arguments.output), ("-m", arguments.metadata), ("--report", arguments.report)]
    for (first, path), (second, other) in combinations(written, 2):
        if path is not None and path == other:
            raise UsageError(f"{first} and {second} would write the same file, {path}")


def _refuse_unknown_ending(output: str) -> None:
    """Raises UsageError if an output that is to be a folder is called like a file of a format that is not written."""
    ending = extension_of(output.rpartition("/")[2].lstrip("."))
    if ending[1:2].isalpha() and not output.lower().endswith(RESULT_OUTPUTS):
        kinds = f"{' '.join(PAGE_OUTPUTS)} for one page, {' '.join(RESULT_OUTPUTS)} for a batch"
        raise UsageError(f"{output}: {ending} is no format that clean writes ({kinds}); a folder of this name is {output}/")


def _refuse_exclusions(arguments: Arguments) -> None:
    for exclusion in EXCLUSIONS:
        pairs = product(exclusion.options, exclusion.others) if exclusion.others else combinations(exclusion.options, 2)
        for first, second in pairs:
            if _is_given(arguments, first) and _is_given(arguments, second):
                raise UsageError(f"{first} and {second} exclude each other: {exclusion.why}")


def _is_given(arguments: Arguments, name: str) -> bool:
    """Whether an option without a default is given."""
    return getattr(arguments, BY_NAME[name].field) not in (None, False, ())


def _one_page(arguments: Arguments) -> OnePage:
    inputs, output = arguments.inputs, arguments.output
    if len(inputs) > 1:
        raise OptionError(f"{len(inputs)} inputs are many pages; {WHERE_TO_WRITE}")
    if arguments.report is not None:
        raise UsageError("--report is for a batch: name a folder, a .jsonl or a .parquet file with -o")
    return OnePage(
        name=inputs[0],
        form=_form(arguments),
        options=_options(arguments),
        url=arguments.url,
        words=arguments.why or "",
        metadata=arguments.metadata,
        output=output,
    )


def _form(arguments: Arguments) -> Form:
    """What to write of one page: as an option says, else as the ending of the output says, else Markdown."""
    if arguments.json:
        return Form.JSON
    if arguments.text:
        return Form.TEXT
    if arguments.front_matter:
        return Form.FRONT_MATTER
    if arguments.why is not None:
        if not arguments.why.strip():
            raise UsageError("--why needs words to look for")
        return Form.WHY
    ending = (arguments.output or "").lower().rpartition(".")[2]
    if arguments.explain is None:
        return FORM_BY_ENDING.get(ending, Form.MARKDOWN)
    if arguments.explain != "text":
        return Form.BLOCKS_AS_JSON if arguments.explain == "json" else Form.BLOCKS_AS_PAGE
    return BLOCKS_BY_ENDING.get(ending, Form.BLOCKS_AS_TEXT)


def _options(arguments: Arguments) -> Options:
    return Options(
        favor=arguments.favor,
        judge=arguments.judge,
        input_kind=arguments.from_,
        encoding=arguments.encoding,
        repeats=arguments.repeats,
        comments=arguments.comments,
        links=not arguments.no_links,
        images=not arguments.no_images,
        max_elements=arguments.max_elements,
    )


def _batch(arguments: Arguments, output: str) -> "Batch":
    from pathlib import Path

    from ..batch.batch import Batch
    from ..batch.documents import Limits, PageFile
    from ..batch.files import Selection

    written = tuple(path for path in (arguments.output, arguments.report) if path is not None)
    return Batch(
        inputs=arguments.inputs,
        output=Path(output),
        options=_options(arguments),
        selection=Selection(
            include=arguments.include,
            exclude=arguments.exclude,
            html_field=arguments.html_field,
            url_field=arguments.url_field,
            kept_fields=arguments.keep_field,
            max_bytes=arguments.max_bytes,
            outputs=written,
        ),
        limits=Limits(seconds=arguments.timeout, max_bytes=arguments.max_bytes, memory_bytes=arguments.max_memory),
        page_file=PageFile.TEXT if arguments.text else PageFile.FRONT_MATTER if arguments.front_matter else PageFile.MARKDOWN,
        jobs=arguments.jobs,
        retry=arguments.retry,
        ordered=arguments.ordered,
    )
