"""Reads the pages of web archives: WARC and ARC from files and pipes, and WACZ. Needs nothing but the standard library.

The package zstandard reads `.warc.zst` and bodies in zstd, the package brotli reads bodies in br. For 1 GB of pages in gzip
(`python -m tools.warc_speed`), this reader takes 4.9 s of CPU, warcio 4.9 s and FastWARC 2.6 s: .2 ms a page between the
fastest and the slowest, where cleaning takes about 10 ms. A damaged gzip member
ends the reading of FastWARC, an archive in one gzip member that of warcio, and neither says that a record is not whole.
"""

from __future__ import annotations

import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, NamedTuple
from urllib.parse import urlsplit

from ..errors import CleanError, InputError
from ..formats import require
from ..model import Notice
from ..patterns import regex
from ..read.decode import binary_format
from ..text import printable
from .documents import Failed, Skipped
from .inputs import MOST_BYTES, Unpacked, compression_in, unpack
from .warc_data import Data
from .warc_records import ARC_KIND, HEADER_END, BrokenRecord, WarcRecord, cut_records, header_lines

PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/plain")
UNKNOWN_TYPES = ("", "unknown/unknown", "application/unknown", "*/*")
"""For these, the body decides whether it is HTML or text (WHATWG MIME Sniffing, 7.1)."""
NO_PAGE_TYPE = regex(r"(?:image|video|audio|font|multipart|message)/|.*(?:css|javascript|ecmascript|json|pdf|zip)")
"""For these, the body is not looked at. For all other types, it is a page if it begins like HTML."""
HTML_START = regex(
    rb"[\t\n\f\r ]*(?:<\?xml[^>]*>[\t\n\f\r ]*)?"
    rb"<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|!--)(?:[ >]|(?<=!--))",
    re.IGNORECASE,
)
"""WHATWG MIME Sniffing, 7.1, and XHTML."""
SNIFFED_BYTES = 1445
PAGE_SCHEMES = ("http", "https", "ftp", "file", "")
"""Records with other addresses and without HTTP (`metadata:`, `urn:`, `dns:`) are notes of the crawler."""
CHARSET = regex(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
CHUNK_SIZE = regex(rb"[ \t]*([0-9a-fA-F]{1,15})[^\n]{0,4096}\n")
MOST_ENCODINGS = 5
"""How often a body may be compressed."""
MOST_NESTING = 3
"""How deep archives may be inside archives."""


class Record(NamedTuple):
    """A page in an archive."""

    offset: int
    id: str | None
    url: str | None
    captured: str | None
    encoding: str | None
    """The charset in the HTTP header."""
    raw: bytes
    notices: tuple[Notice, ...] = ()


Found = Record | Failed | Skipped


class Payload(NamedTuple):
    """What a record holds: the fields that describe its body, and the body."""

    kind: str
    url: str
    headers: dict[str, str]
    body: bytes


def read_warc(file: IO[bytes]) -> Iterator[Found]:
    """Yields the pages of a WARC or an ARC, compressed or not: responses, resources and conversions that hold HTML or text.

    A record that is broken is yielded as `Failed`, behind the page that it holds if there is any. Reading continues at
    the next place where a record begins, also in a pipe. Long records that hold no page, such as videos, are passed over.

    Raises:
        MissingExtraError: it is zstd data, and zstandard is not installed.
    """
    for record in cut_records(Data(file), MOST_BYTES, _may_be_page):
        if isinstance(record, BrokenRecord):
            yield Failed(f"broken record: {record.reason}", record.offset)
            continue
        try:
            found = _page_of(record)
        except CleanError as error:  # also if a package is missing: only records with such bodies need it
            found = Failed(str(error))
        if isinstance(found, Failed):
            found = found._replace(url=_address_of(record.headers) or None)
        yield found if isinstance(found, Skipped) else found._replace(offset=record.offset)


def _may_be_page(headers: dict[str, str], head: bytes) -> bool:
    """Returns whether a record may hold a page, by its fields and the beginning of its block."""
    is_cut_off = head.startswith(b"HTTP/") and not HEADER_END.search(head)
    return is_cut_off or not isinstance(_payload_of(headers, head), Skipped)


def _payload_of(fields: dict[str, str], block: bytes) -> Payload | Skipped:
    """Returns what a record holds; or why that is no page, by everything but the body."""
    kind, url = fields.get("warc-type", "").lower(), _address_of(fields)
    if reason := _reason_to_skip(kind, url, is_response=block.startswith(b"HTTP/")):
        return Skipped(reason)
    headers, body = {"content-type": fields.get("content-type", "")}, block
    if body.startswith(b"HTTP/") and (kind in ("response", ARC_KIND) or "application/http" in headers["content-type"]):
        end = HEADER_END.search(body)
        status = body[:64].split(None, 2)[1:2] or [b""]
        if not status[0].isdigit():
            return Skipped("responses that are not HTTP")
        if not status[0].startswith(b"2"):
            return Skipped(f"HTTP status {status[0][:3].decode()}")
        headers, body = header_lines(body[: end.start() if end else None]), body[end.end() :] if end else b""
    elif kind == "response":
        return Skipped("responses without HTTP headers")
    if NO_PAGE_TYPE.match(headers.get("content-type", "").lower()) and not _is_page_type(fields.get("warc-identified-payload-type", "")):
        return Skipped("neither HTML nor text")
    return Payload(kind, url, headers, body)


def _address_of(fields: dict[str, str]) -> str:
    return fields.get("warc-target-uri", "").strip("<>")  # some writers put it in brackets


def _page_of(record: WarcRecord) -> Found:
    """Returns what a record holds.

    Raises:
        CleanError: its body cannot be unpacked.
    """
    if not record.headers.get("warc-type"):
        return Failed("broken record: the header names no type")
    payload = _payload_of(record.headers, record.block)
    if isinstance(payload, Skipped):
        return payload
    if len(record.block) > MOST_BYTES:
        return Failed(f"holds more than {MOST_BYTES // 2**20} MB")
    kind, url, headers, body = payload
    declared = headers.get("content-type", "")
    content = _body_of(headers, body)
    if not _is_page(declared, record.headers.get("warc-identified-payload-type", ""), content.raw):
        return Skipped("neither HTML nor text")
    charset = CHARSET.search(declared)
    return Record(
        0,
        record.headers.get("warc-record-id"),
        url or None,
        record.headers.get("warc-date"),
        charset[1] if charset else "utf-8" if kind == "conversion" else None,
        content.raw,
        _notices(record, headers, body, content),
    )


def _reason_to_skip(kind: str, url: str, *, is_response: bool) -> str:
    """Returns why a record of a kind and an address is no page; '' if it may be one. What a server sent is no note of the crawler."""
    if kind not in ("response", "resource", "conversion", ARC_KIND):
        return f"{printable(kind)[:40]} records"
    try:
        address = urlsplit(url)
    except ValueError:
        return ""
    if address.scheme not in PAGE_SCHEMES and not is_response:
        return "notes of the crawler"
    return "robots.txt" if address.path == "/robots.txt" else ""


def _is_page_type(content_type: str) -> bool:
    return _essence(content_type) in PAGE_TYPES


def _essence(content_type: str) -> str:
    """Returns the type without parameters, the first of a list, in lower case.

    >>> _essence('"text/HTML"; charset=utf-8, text/plain')
    'text/html'
    """
    return re.split(r"[;,]", content_type, maxsplit=1)[0].strip(" \t\"'").lower()


def _is_page(declared: str, identified: str, body: bytes) -> bool:
    """Returns whether a body is HTML or text: by its type, else by the type that the crawler found, else by its beginning."""
    if binary_format(body):
        return False
    essence = _essence(declared)
    if essence in PAGE_TYPES or _is_page_type(identified):
        return True
    if essence in UNKNOWN_TYPES or "/" not in essence:
        return not body.lstrip().startswith((b"{", b"["))
    return HTML_START.match(body[:SNIFFED_BYTES]) is not None


def _notices(record: WarcRecord, headers: dict[str, str], body: bytes, content: Unpacked) -> tuple[Notice, ...]:
    """Returns a notice if the page is not whole."""
    length = headers.get("content-length", "")
    is_as_sent = not headers.get("content-encoding") and not headers.get("transfer-encoding")
    if record.problem:
        cause = record.problem
    elif truncated := record.headers.get("warc-truncated"):
        cause = f"the crawler cut it off ({printable(truncated)[:40]})"
    elif not content.complete:
        cause = "its chunks or its compressed data break off"
    elif is_as_sent and length.isascii() and length.isdigit() and len(length) < 19 and int(length) > len(body):
        cause = f"the server announced {length} bytes, and {len(body)} are there"
    else:
        return ()
    return (Notice("broken-off", f"the record is not whole: {cause}"),)


def _body_of(headers: dict[str, str], body: bytes) -> Unpacked:
    """Returns the body without chunks and compression, declared or not. What is declared and not there does not count.

    Raises:
        InputError: the body cannot be unpacked, or it would be larger than any page.
        MissingExtraError: it needs a package that is not installed.
    """
    complete = True
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body, complete = _without_chunks(body)
    codings = f"{headers.get('content-encoding', '')},{headers.get('transfer-encoding', '')}".lower()
    names = [name.strip() for name in codings.split(",")]
    for name in reversed([name for name in names if name in ("br", "deflate", "x-deflate")][:MOST_ENCODINGS]):
        if compression_in(body):
            body, complete = _unpacked(body, complete)
        body, whole = _unpack_brotli(body) if name == "br" else _inflate(body)
        complete = complete and whole
    for _ in range(MOST_ENCODINGS):
        if not compression_in(body):
            break
        body, complete = _unpacked(body, complete)
    return Unpacked(body, complete)


def _unpacked(body: bytes, complete: bool) -> Unpacked:
    content = unpack(body, "its body")
    return Unpacked(_bounded(content.raw), complete and content.complete)


def _without_chunks(body: bytes) -> Unpacked:
    """Returns a body without the sizes of its chunks, and whether it is whole; the body itself if it has no chunks."""
    pieces: list[bytes] = []
    at = 0
    while match := CHUNK_SIZE.match(body, at):
        size = int(match[1], 16)
        if not size:
            return Unpacked(b"".join(pieces), True)
        piece = body[match.end() : match.end() + size]
        pieces.append(piece)
        at = match.end() + size
        if len(piece) < size:
            return Unpacked(b"".join(pieces), False)
        at += 2 if body[at : at + 2] == b"\r\n" else body[at : at + 1] == b"\n"
    return Unpacked(b"".join(pieces), False) if pieces else Unpacked(body, True)


def _inflate(body: bytes) -> Unpacked:
    """Returns what deflate data holds, with or without the header of zlib; the body itself if it is none."""
    for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        inflater = zlib.decompressobj(window)
        try:
            content = inflater.decompress(body, MOST_BYTES + 1)
        except zlib.error:
            continue
        return Unpacked(_bounded(content), inflater.eof)
    return Unpacked(body, True)


def _unpack_brotli(body: bytes) -> Unpacked:
    """Returns what brotli data holds; the body itself if it begins like HTML."""
    if HTML_START.match(body[:SNIFFED_BYTES]) or not body:
        return Unpacked(body, True)
    brotli = require("brotli", "warc")
    decompressor = brotli.Decompressor()
    pieces: list[bytes] = []
    size = 0
    try:
        for start in range(0, len(body), 1024):  # a kilobyte can unpack to megabytes
            pieces.append(decompressor.process(body[start : start + 1024]))
            size += len(pieces[-1])
            if size > MOST_BYTES:
                break
    except brotli.error as error:
        if not any(pieces):
            if binary_format(body) is None:
                return Unpacked(body, True)
            raise InputError(f"its body is broken brotli: {error}") from error
        return Unpacked(_bounded(b"".join(pieces)), False)
    return Unpacked(_bounded(b"".join(pieces)), decompressor.is_finished())


def _bounded(content: bytes) -> bytes:
    if len(content) > MOST_BYTES:
        raise InputError(f"holds more than {MOST_BYTES // 2**20} MB")
    return content


def read_wacz(file: IO[bytes], name: str, nesting: int = 1) -> Iterator[Found]:
    """Yields the pages of all WARCs inside a WACZ, and inside the WACZs in it, without unpacking them to the disk.

    A member that is encrypted, damaged or compressed in an unknown way is yielded as `Failed`.

    Raises:
        InputError: it is not a ZIP archive; the text begins with `name`.
        MissingExtraError: a member is zstd data, and zstandard is not installed.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            for entry in archive.infolist():
                path = entry.filename.lower()
                is_warc = path.startswith("archive/") and path.endswith((".warc", ".warc.gz", ".warc.zst"))
                if not is_warc and not path.endswith(".wacz"):
                    continue
                shown = printable(entry.filename)
                if not is_warc and nesting >= MOST_NESTING:
                    yield Failed(f"{shown} cannot be read: it is too deep inside other archives")
                    continue
                try:
                    with archive.open(entry) as member:
                        yield from read_warc(io.BufferedReader(member)) if is_warc else read_wacz(member, shown, nesting + 1)  # type: ignore[type-var]
                except (RuntimeError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, InputError) as error:
                    yield Failed(f"{shown} cannot be read: {error}")
    except zipfile.BadZipFile as error:
        raise InputError(f"{name}: is not a WACZ file: {error}") from error
