"""One item to one result: what a worker process does, and the one place where any failure is caught."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from ..api import clean
from ..errors import CleanError, LimitError
from ..model import Block
from ..options import Options
from ..text import printable
from .inputs import read_input
from .items import Item, Limits, Result, Status, record_of
from .mail import MESSAGE_SUFFIXES, read_message
from .names import COMPRESSIONS
from .outputs import json_line

LINE_CHARS, MOST_LINES = 120, 1000
"""So much of a dropped block, and so many of a document, go into a report."""
MESSAGES = tuple(suffix + compression for suffix in MESSAGE_SUFFIXES for compression in ("", *COMPRESSIONS))


def convert(item: Item, options: Options, limits: Limits, *, lines: bool = False) -> Result:
    """Returns what became of an item.

    With `lines`, the result holds the texts that were dropped, for a report to count.
    Nothing that a document does raises: whatever goes wrong is a failed result with the cause.
    """
    start = time.perf_counter()
    try:
        result = _convert(item, options, limits, lines=lines)
    except CleanError as error:
        result = Result(item.id, Status.FAILED, str(error).removeprefix(f"{item.path}: "))
    except MemoryError:
        result = Result(item.id, Status.FAILED, too_much_memory(limits))
    except Exception as error:
        # Whatever one page trips over must not cost the others: it becomes this page's named failure.
        result = Result(item.id, Status.FAILED, f"{type(error).__name__}: {error}".split("\n")[0][:300])
    return replace(result, seconds=round(time.perf_counter() - start, 4), name=item.name, stamp=item.stamp)


def too_much_memory(limits: Limits) -> str:
    """Returns the reason of a document that does not fit."""
    return f"takes more than {limits.memory // 2**20} MB of memory"


def convert_to_files(item: Item, options: Options, limits: Limits, *, lines: bool = False) -> Result:
    """Returns what became of an item, with the contents of its .md and .json; the .json last, so that none is without its .md."""
    result = convert(item, options, limits, lines=lines)
    if result.metadata is None:
        return result
    record = json_line(result.metadata, indent=2) + "\n"
    return replace(result, markdown="", text="", files=((".md", result.markdown.encode()), (".json", record.encode())))


def convert_to_line(item: Item, options: Options, limits: Limits, *, lines: bool = False) -> Result:
    """Returns what became of an item, with its line of JSON."""
    result = convert(item, options, limits, lines=lines)
    return replace(result, markdown="", text="", files=(("", line_of(result)),))


def line_of(result: Result) -> bytes:
    """Returns a result as a line of JSON, which begins with its id."""
    return (json_line(record_of(result)) + "\n").encode()


def _convert(item: Item, options: Options, limits: Limits, *, lines: bool) -> Result:
    max_bytes = min(limits.max_bytes, options.max_bytes or limits.max_bytes)
    item = given_content(item, max_bytes)
    given = options.replace(encoding=item.encoding or options.encoding, captured=item.captured or options.captured, max_bytes=max_bytes)
    document = clean(item.raw, item.url, given)
    metadata: dict[str, Any] = {**document.metadata}
    metadata["input"].update({"path": item.id, **_told_by_archive(item)})
    metadata["notices"] += [{"code": notice.code, "message": notice.message} for notice in item.notices]
    result = Result(item.id, Status.DONE, metadata=metadata, chars=document.count_chars())
    if lines:
        result = replace(result, dropped_lines=dropped_lines(document.blocks))
    if document.text:
        return replace(result, markdown=document.markdown, text=document.text)
    return replace(result, status=Status.EMPTY, reason=document.notices[-1].message)


def dropped_lines(blocks: Iterable[Block]) -> tuple[tuple[str, str], ...]:
    """Returns rule and text of the dropped blocks in reading order, none twice, each the first `LINE_CHARS` characters on one line.

    A document has many that repeat on other pages, but they are among its first: `MOST_LINES` bound what one can claim.
    """
    lines: dict[tuple[str, str], None] = {}
    for block in blocks:
        if block.text and block.verdict and not block.verdict.kept and len(lines) < MOST_LINES:
            lines[block.verdict.rule, printable(block.text[: 2 * LINE_CHARS])[:LINE_CHARS]] = None
    return tuple(lines)


def _told_by_archive(item: Item) -> dict[str, str]:
    """What an archive tells of its record, for `input`."""
    return {name: value for name, value in (("record", item.record), ("captured", item.captured)) if value}


def given_content(item: Item, max_bytes: int) -> Item:
    """Returns the item with its content: that of its file, if it names one, taken out of the message if the page was saved as one.

    Raises:
        InputError: the file cannot be read, or the message holds no page.
        LimitError: the file is larger than `max_bytes`; it is not read then. Of messages, only the page in them counts.
    """
    if item.path is None:
        return item
    path = item.path
    is_message = path.lower().endswith(MESSAGES)
    if not is_message and os.path.exists(path) and (size := os.path.getsize(path)) > max_bytes:
        raise LimitError(f"the file has {size} bytes, more than the limit of {max_bytes}")
    source = read_input(path)
    item = item._replace(raw=source.raw, notices=(*item.notices, *source.notices))
    if not is_message:
        return item
    page = read_message(source.raw, path)
    return item._replace(raw=page.raw, encoding=page.encoding, url=page.url)
