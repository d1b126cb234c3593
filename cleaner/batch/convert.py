"""Converts one document to one result. This is what a worker process does, and the one place that catches every failure."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from dataclasses import replace

from ..api import clean
from ..errors import CleanError, LimitError
from ..formats import Format, format_of
from ..model import Block
from ..options import ISO_DATE, Options
from ..rules.encodings import known_encoding
from ..text import printable
from ..write.front_matter import write_front_matter
from ..write.record import InputRecord
from .documents import Limits, PageFile, RawDocument, Result, Status, failed, line_of, too_much_memory
from .inputs import page_in, read_input
from .outputs import json_line

REPORTED_LINE_CHARS = 120
"""How much of a dropped block goes into a report."""
MOST_REPORTED_LINES = 1000
"""How many dropped blocks of one document go into a report."""


def convert(document: RawDocument, options: Options, limits: Limits, *, lines: bool = False) -> Result:
    """Returns the result for a document; with `lines`, it includes the dropped texts, for a report.

    Raises nothing because of what the document holds: every failure becomes a failed result with its cause.
    """
    start = time.perf_counter()
    try:
        result = _convert(document, options, limits, lines=lines)
    except CleanError as error:
        result = failed(document, str(error).removeprefix(f"{document.path}: "))
    except MemoryError:
        result = failed(document, too_much_memory(limits))
    except Exception as error:
        # An unexpected error in one page must not stop the others: it becomes the failure of this page.
        result = failed(document, f"{type(error).__name__}: {error}".split("\n")[0][:300])
    return replace(
        result,
        seconds=round(time.perf_counter() - start, 4),
        name=document.name,
        stamp=document.stamp,
        url=document.url,
        row=document.row,
    )


def convert_to_files(
    document: RawDocument, options: Options, limits: Limits, *, page_file: PageFile = PageFile.MARKDOWN, lines: bool = False
) -> Result:
    """Returns the result for a document with the contents of its files, that of the page and the .json file.

    The .json file comes last, so that it is never there without the other.
    """
    result = convert(document, options, limits, lines=lines)
    if result.metadata is None:
        return result
    content = result.markdown
    if page_file is PageFile.FRONT_MATTER:
        content = write_front_matter(result.metadata) + content
    elif page_file is PageFile.TEXT:
        content = f"{result.text}\n" if result.text else ""
    record = json_line(result.metadata, indent=2) + "\n"
    return replace(result, markdown="", text="", files=((page_file.extension, content.encode()), (".json", record.encode())))


def convert_to_line(document: RawDocument, options: Options, limits: Limits, *, lines: bool = False) -> Result:
    """Returns the result for a document with its line of JSON."""
    result = convert(document, options, limits, lines=lines)
    return replace(result, markdown="", text="", files=(("", line_of(result)),))


def _convert(document: RawDocument, options: Options, limits: Limits, *, lines: bool) -> Result:
    max_bytes = min(limits.max_bytes, options.max_bytes or limits.max_bytes)
    document = with_content(document, max_bytes)
    options = options.replace(
        encoding=document.encoding if known_encoding(document.encoding) else options.encoding,  # a server can declare anything
        captured=document.captured if ISO_DATE.match(document.captured or "") else options.captured,  # and so can an archive
        max_bytes=max_bytes,
    )
    cleaned = clean(document.raw, document.url, options)
    metadata = cleaned.metadata
    _add_what_is_known(document, metadata["input"])
    metadata["notices"] += [{"code": notice.code, "message": notice.message} for notice in document.notices]
    result = Result(document.id, Status.DONE, metadata=metadata, chars=cleaned.count_chars())
    if lines:
        result = replace(result, dropped_lines=dropped_lines(cleaned.blocks))
    if cleaned.text:
        return replace(result, markdown=cleaned.markdown, text=cleaned.text)
    return replace(result, status=Status.EMPTY, reason=cleaned.notices[-1].message)


def _add_what_is_known(document: RawDocument, about: InputRecord) -> None:
    """Adds to the record of an input where it comes from; what is not known gets no key."""
    about["path"] = document.id
    if document.url:
        about["url"] = document.url
    if document.record:
        about["record"] = document.record
    if document.captured:
        about["captured"] = document.captured
    if document.row and document.row.id:
        about["id"] = document.row.id
    if document.row and document.row.columns:
        about["columns"] = document.row.columns


def dropped_lines(blocks: Iterable[Block]) -> tuple[tuple[str, str], ...]:
    """Returns rule and text of the dropped blocks in reading order, without duplicates.

    Each text is the first `REPORTED_LINE_CHARS` characters on one line. At most `MOST_REPORTED_LINES` are returned, which
    bounds the memory that one document can take; lines that repeat on other pages are among the first of a page.
    """
    lines: dict[tuple[str, str], None] = {}
    for block in blocks:
        if block.text and block.verdict and not block.verdict.kept and len(lines) < MOST_REPORTED_LINES:
            lines[block.verdict.rule, printable(block.text[: 2 * REPORTED_LINE_CHARS])[:REPORTED_LINE_CHARS]] = None
    return tuple(lines)


def with_content(document: RawDocument, max_bytes: int) -> RawDocument:
    """Returns the document with the content of its file, if it names one; the page in it if the file is a MIME message.

    Raises:
        InputError: the file cannot be read, or the message holds no page.
        LimitError: the file is larger than `max_bytes`. It is then not read. This does not apply to messages, where only
            the page inside counts.
    """
    if document.path is None:
        return document
    path = document.path
    is_message = format_of(path) is Format.MESSAGE
    if not is_message and os.path.exists(path) and os.path.getsize(path) > max_bytes:
        raise LimitError(f"the input is larger than the limit of {max_bytes} bytes")
    content = page_in(read_input(path), format_of(path))
    return document._replace(
        raw=content.raw,
        notices=(*document.notices, *content.notices),
        encoding=content.encoding or document.encoding,
        url=content.url or document.url,
    )
