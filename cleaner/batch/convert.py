"""One item to one result: what a worker process does, and the one place where any failure is caught."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from ..api import clean
from ..errors import CleanError
from ..options import Options
from .inputs import read_input
from .items import Item, Limits, Result, Status
from .mail import MESSAGE_SUFFIXES, read_message
from .names import COMPRESSIONS
from .outputs import write_document


def convert(item: Item, options: Options, limits: Limits, folder: Path | None = None) -> Result:
    """Returns what became of an item; with `folder`, its Markdown and metadata are written there.

    Nothing that a document does raises: whatever goes wrong is a failed result with the cause. Only a full or
    unwritable output folder does (OSError), since it concerns every document.
    """
    start = time.perf_counter()
    try:
        result = _convert(item, options, limits)
    except CleanError as error:
        result = Result(item.id, Status.FAILED, str(error).removeprefix(f"{item.path}: "))
    except MemoryError:
        result = Result(item.id, Status.FAILED, f"takes more than {limits.memory // 2**20} MB of memory")
    except Exception as error:
        # Whatever one page trips over must not cost the others: it becomes this page's named failure.
        result = Result(item.id, Status.FAILED, f"{type(error).__name__}: {error}".split("\n")[0][:300])
    result = replace(result, seconds=round(time.perf_counter() - start, 4), name=item.name, stamp=item.stamp)
    if folder is None or result.metadata is None:
        return result
    write_document(folder, item.name, result.markdown, result.metadata)
    return replace(result, markdown="", text="", written=True)


def _convert(item: Item, options: Options, limits: Limits) -> Result:
    item = given_content(item)
    given = replace(
        options,
        encoding=item.encoding or options.encoding,
        captured=item.captured or options.captured,
        max_bytes=min(limits.max_bytes, options.max_bytes or limits.max_bytes),
    )
    document = clean(item.raw, item.url, given)
    metadata = document.metadata
    metadata["input"]["path"] = item.id
    metadata["notices"] += [{"code": notice.code, "message": notice.message} for notice in item.notices]
    if document.text:
        return Result(item.id, Status.DONE, markdown=document.markdown, text=document.text, metadata=metadata)
    return Result(item.id, Status.EMPTY, document.notices[-1].message, metadata=metadata)


def given_content(item: Item) -> Item:
    """Returns the item with its content: that of its file, if it names one, taken out of the message if the page was saved as one.

    Raises:
        InputError: the file cannot be read, or the message holds no page.
    """
    if item.path is None:
        return item
    path = item.path
    source = read_input(path)
    item = item._replace(raw=source.raw, notices=(*item.notices, *source.notices))
    if not path.lower().endswith(tuple(suffix + compression for suffix in MESSAGE_SUFFIXES for compression in ("", *COMPRESSIONS))):
        return item
    page = read_message(source.raw, path)
    return item._replace(raw=page.raw, encoding=page.encoding, url=page.url)
