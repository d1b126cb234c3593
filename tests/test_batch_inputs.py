"""One input is read and decompressed within bounds; what cannot be read is an error of one line that names it."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zlib
from pathlib import Path

import pytest
from conftest import Command

from cleaner.batch import inputs
from cleaner.batch.inputs import BROKEN_OFF, Input, Unpacked, open_compressed, read_input, read_message, unpack
from cleaner.errors import InputError

PACK = {"gzip": gzip.compress, "bzip2": bz2.compress, "xz": lzma.compress}


@pytest.mark.parametrize("name", PACK)
def test_all_members_of_compressed_data_are_read(name: str) -> None:
    pack = PACK[name]
    assert unpack(pack(b"one ") + pack(b"two"), "x") == Unpacked(b"one two", True)
    assert unpack(pack(b"one") + b"trailing bytes", "x") == Unpacked(b"one", True)


def test_zstd_is_read() -> None:
    zstandard = pytest.importorskip("zstandard")
    packed = zstandard.compress(b"one ") + zstandard.compress(b"two")
    assert unpack(packed, "x") == Unpacked(b"one two", True)


def test_uncompressed_bytes_are_returned_as_they_are() -> None:
    assert unpack(b"<p>text", "x") == Unpacked(b"<p>text", True)


@pytest.mark.parametrize("name", PACK)
def test_data_that_breaks_off_is_read_to_the_break(name: str, tmp_path: Path) -> None:
    whole = bytes(range(256)) * 4000
    packed = PACK[name](b"first ") + PACK[name](whole)[:-20]
    raw, complete = unpack(packed, "x")
    assert (raw[:6], complete) == (b"first ", False)
    (tmp_path / "page.html").write_bytes(packed)
    assert read_input(str(tmp_path / "page.html")).notices == (BROKEN_OFF,)


@pytest.mark.parametrize("extension", ["", ".gz", ".bz2", ".xz", ".zst"])
def test_a_file_is_compressed_and_decompressed_by_its_extension(extension: str, tmp_path: Path) -> None:
    if extension == ".zst":
        pytest.importorskip("zstandard")
    path = tmp_path / f"rows.jsonl{extension}"
    with open_compressed(path, path.name, "wb") as file:
        file.write(b"line\n" * 1000)
    assert (path.stat().st_size < 1000) == bool(extension)
    with open_compressed(path, path.name) as file:
        assert file.read() == b"line\n" * 1000
    with open(path, "rb") as opened, open_compressed(opened, path.name) as file:
        assert file.readline() == b"line\n"


@pytest.mark.parametrize(
    ("message", "page"),
    [
        (
            b"Content-Type: text/html; charset=koi8-r\nContent-Location: https://a.example/x\n\n<p>a",
            (b"<p>a", "koi8-r", "https://a.example/x"),
        ),
        (b"Subject: x\n\ntext", (b"text", None, None)),
        (b"Content-Type: text/html\nContent-Location: cid:1\n\n<p>a", (b"<p>a", None, None)),
    ],
)
def test_the_page_in_a_message(message: bytes, page: tuple[bytes, str | None, str | None]) -> None:
    assert read_message(Input("x.eml", message)) == Input("x.eml", page[0], (), *page[1:])


def test_a_message_without_a_page_is_an_error() -> None:
    with pytest.raises(InputError, match=r"x\.eml: the message holds no page"):
        read_message(Input("x.eml", b"Content-Type: image/png\n\nx"))


def test_endless_input_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(inputs, "MOST_BYTES", 1000)
    (tmp_path / "large.html").write_bytes(b"x" * 2000)
    with pytest.raises(InputError, match="is larger than"):
        read_input(str(tmp_path / "large.html"))
    reader, writer = os.pipe()
    os.write(writer, b"x" * 3000)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(os.fdopen(reader, "rb")))
    with pytest.raises(InputError, match="standard input: is larger than"):  # and the pipe is still open
        read_input("-")
    os.close(writer)


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/null"])
def test_devices_are_no_pages(command: Command, path: str) -> None:
    done = command(path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"clean: {path}: is a device, not a page\n"


def test_broken_compression_is_reported_in_one_line(command: Command, tmp_path: Path) -> None:
    for name, raw in {"a.html.gz": b"\x1f\x8bjunk", "b.html.xz": b"\xfd7zXZ\0junk", "c.html.zst": b"\x28\xb5\x2f\xfdjunk"}.items():
        (tmp_path / name).write_bytes(raw)
        done = command(tmp_path / name)
        assert done.returncode == 1
        assert done.stderr.count(b"\n") == 1
        assert b": broken " in done.stderr


def test_a_bomb_is_refused_before_it_fills_the_memory(command: Command, tmp_path: Path) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [packer.compress(b" " * 1_000_000) for _ in range(300)]
    (tmp_path / "bomb.html.gz").write_bytes(b"".join([*pieces, packer.flush()]))
    done = command(tmp_path / "bomb.html.gz")
    assert done.returncode == 1
    assert done.stderr.endswith(b"bomb.html.gz: unpacks to more than 256 MB\n")
