"""The command as a user meets it: streams, exit statuses, messages."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from base64 import encodebytes
from pathlib import Path

import pytest
import yaml
from conftest import PATIENCE_SECONDS, ROOT, Command

PAGE = ROOT / "fixtures/news/boilerplate/page.html"
TEXT = ROOT / "fixtures/text/banner-and-source/page.txt"


def test_json_is_one_object_with_the_markdown(command: Command) -> None:
    done = command("--json", PAGE)
    record = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, b"")
    assert record["markdown"] == command(PAGE).stdout.decode()
    assert record["title"] == "Ferry company blames port for Saltmere delays"


@pytest.mark.parametrize("option", ["--json", "--explain=json"])
def test_json_is_one_line_in_a_pipe_and_indented_in_a_file(command: Command, tmp_path: Path, option: str) -> None:
    line = command(option, PAGE).stdout
    assert line.count(b"\n") == 1
    assert command(option, PAGE, "-o", tmp_path / "page.json", "-m", tmp_path / "metadata.json").returncode == 0
    assert json.loads((tmp_path / "page.json").read_bytes()) == json.loads(line)
    assert (tmp_path / "page.json").read_text().count("\n") > 50
    assert (tmp_path / "metadata.json").read_text().startswith('{\n  "schema"')


def test_the_ending_of_the_output_chooses_the_format(command: Command, tmp_path: Path) -> None:
    for ending in ("md", "txt", "json", "html"):
        assert command(PAGE, "-o", tmp_path / f"page.{ending}").returncode == 0
    assert (tmp_path / "page.md").read_bytes() == command(PAGE).stdout
    assert (tmp_path / "page.txt").read_bytes() == command("--text", PAGE).stdout
    assert json.loads((tmp_path / "page.json").read_bytes()) == json.loads(command("--json", PAGE).stdout)
    assert (tmp_path / "page.html").read_text().startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("inputs", [["https://quay.example/a?b=1&c"], ["HTTP://quay.example/"], ["-", "https://quay.example/"]])
def test_an_address_is_not_downloaded(command: Command, inputs: list[str]) -> None:
    done = command(*inputs, "-o", "-")
    address = inputs[-1]
    quoted = f"'{address}'" if "&" in address else address
    message = f"clean: {address}: clean downloads nothing; type: curl -sL {quoted} | clean --url {quoted}\n"
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", message)


def test_text_has_no_markup(command: Command) -> None:
    done = command("--text", PAGE)
    assert b"Captain Arne Holloway, said on Tuesday" in done.stdout
    assert b"**" not in done.stdout
    assert b"](" not in done.stdout


def test_front_matter_is_yaml(command: Command) -> None:
    done = command("--front-matter", PAGE)
    _, front, body = done.stdout.decode().split("---\n", 2)
    assert yaml.safe_load(front)["title"] == "Ferry company blames port for Saltmere delays"
    assert body.strip() == command(PAGE).stdout.decode().strip()


def test_explain_accounts_for_every_block(command: Command) -> None:
    lines = command("--explain", PAGE).stdout.decode().splitlines()
    assert any("dropped" in line and "Accept all" in line for line in lines)
    assert any("kept" in line and "Three lost days" in line for line in lines)
    total = len(lines) - 1
    kept = sum(" kept " in line[:20] for line in lines[:-1])
    assert lines[-1].startswith(f"kept {kept} of {total} blocks")


def test_links_and_images_can_be_left_out(command: Command) -> None:
    plain = command("--no-links", "--no-images", PAGE).stdout.decode()
    assert "](" not in plain
    assert "closing orders" in plain


def test_from_overrides_the_looks(command: Command) -> None:
    done = command(
        "--from", "text", "--text", stdin=b"<p>Set a paragraph between p tags, as the first page of the manual shows at length.</p>\n"
    )
    assert done.stdout.startswith(b"<p>Set")


def test_gzip_on_standard_input(command: Command) -> None:
    assert command(stdin=gzip.compress(PAGE.read_bytes())).stdout == command(stdin=PAGE.read_bytes()).stdout


@pytest.mark.parametrize(
    ("arguments", "stdin", "status", "message"),
    [
        ([], b"", 1, "standard input: the input is empty"),
        ([], b"\x89PNG\r\n\x1a\n" + bytes(64), 1, "standard input: it is a PNG image"),
        (["-"], b"<html><body><nav><a href='/'>Home</a> <a href='/a'>News</a></nav></body></html>", 1, "standard input: no article found"),
        (["no-such.html"], b"", 1, "no-such.html: No such file or directory"),
        (["/dev/null"], b"", 1, "/dev/null: is a device"),
        ([], gzip.compress(b"x" * 99)[:9], 1, "standard input: broken gzip"),
        (["--no-such-option"], b"", 2, "No such option"),
        (["--json", "--text"], b"", 2, "--json and --text exclude each other"),
        (["--from", "pdf"], b"", 2, "'pdf'"),
        (["--rules", "no-such.toml"], b"x", 1, "no-such.toml: "),
        (["-m", "/no/such/folder/page.json", str(TEXT)], b"", 1, "/no/such/folder/page.json: cannot be written"),
    ],
)
def test_bad_input_gets_one_clear_line(command: Command, arguments: list[str], stdin: bytes, status: int, message: str) -> None:
    done = command(*arguments, stdin=stdin)
    said = done.stderr.decode()
    assert done.returncode == status
    assert said.startswith("clean: ")
    assert message in said
    assert said.count("\n") == (2 if status == 2 else 1)
    assert done.stdout == b""


ROW = b'{"url": "https://quay.example/", "html": "<p>x"}\n'


@pytest.mark.parametrize("name", ["in.warc", "in.html", "in.jsonl", "-"])
@pytest.mark.parametrize("content", [b"WARC/1.1\r\nWARC-Type: response\r\n", ROW, gzip.compress(ROW), b"PAR1...", b""])
def test_many_pages_without_a_place_to_go_are_refused_by_their_content(command: Command, tmp_path: Path, name: str, content: bytes) -> None:
    if not content:
        tmp_path.joinpath(name).mkdir(exist_ok=True)
    else:
        tmp_path.joinpath(name).write_bytes(content)
    done = command("-" if name == "-" and content else tmp_path / name, stdin=content)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert b"holds many pages; say where they go: -o out/ (files)" in done.stderr


def test_a_saved_message_is_one_page_by_its_content(command: Command, tmp_path: Path) -> None:
    html = PAGE.read_bytes()
    head = b"\xef\xbb\xbf\r\nFrom: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
    message = head + b"Content-Transfer-Encoding: base64\r\nContent-Location: https://quay.example/1\r\n\r\n" + encodebytes(html)
    (tmp_path / "page.html").write_bytes(message)
    with_address = command("--url", "https://quay.example/1", stdin=html).stdout
    assert command(tmp_path / "page.html").stdout == command(stdin=message).stdout == with_address


def test_json_lines_on_standard_output(command: Command, tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_bytes(PAGE.read_bytes())
    done = command(tmp_path, "-o", "-", "-q", "--ordered")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [json.loads(line)["status"] for line in done.stdout.splitlines()] == ["done", "done"]


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ([], 0),
        ([PAGE], 0),
        (["--json", PAGE], 0),
        ([PAGE, "-o", "-", "-q"], 0),
        (["--help"], 0),
        (["--show-completion", "bash"], 0),
        (["--bogus"], 2),
        (["no-such.html"], 1),
    ],
)
def test_a_closed_pipe_is_quiet(arguments: list[str | Path], status: int) -> None:
    """The reader is gone before the command writes."""
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as pipe, open(PAGE, "rb") as page:
        start = [sys.executable, "-m", "cleaner", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        errors = subprocess.PIPE if status == 0 else pipe
        done = subprocess.run(start, stdin=page, stdout=pipe, stderr=errors, env=environment, timeout=PATIENCE_SECONDS, check=False)
    assert (done.returncode, done.stderr or b"") == (status, b"")


def test_output_is_utf8_in_every_locale(command: Command) -> None:
    page = ROOT / "fixtures/news/japanese/page.html"
    done = command(page, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert "塩見町の図書館は" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("arguments", [[], [str(PAGE)], ["--json", str(PAGE)], [str(PAGE), "-m", "page.json"], ["--explain", str(PAGE)]])
def test_one_page_loads_no_more_than_it_needs(tmp_path: Path, arguments: list[str]) -> None:
    script = tmp_path / "one_page.py"
    script.write_text(
        "import io, sys\n"
        "from cleaner.cli.run import run_command_line\n"
        "assert run_command_line(sys.argv[1:]) == 0\n"
        "heavy = {'typer', 'click', 'rich', 'pydantic', 'bs4', 'readability', 'chardet', 'lxml.html', 'asyncio', 'email', 'dataclasses',\n"
        "         'argparse', 'multiprocessing', 'urllib.parse', 'concurrent', 'pyarrow', 'cleaner.engines'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, script, *arguments],
        input=PAGE.read_bytes(),
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_without_typer_pages_are_converted_and_the_rest_says_what_is_missing(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ImportError('hidden')")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "cleaner", *arguments]
        return subprocess.run(
            command, capture_output=True, text=True, env=environment, stdin=subprocess.DEVNULL, timeout=PATIENCE_SECONDS, check=False
        )

    for arguments in ([str(PAGE)], ["--json", str(PAGE)], ["--help"], ["--version"], ["--explain", "json", str(PAGE)]):
        assert (run(*arguments).returncode, run(*arguments).stderr) == (0, "")
    assert run("-q", "-j", "2", str(PAGE), "-o", str(tmp_path / "out")).returncode == 0
    for arguments in (["-qj2", str(PAGE)], ["--show-completion"]):
        message = "clean: this command line needs typer, which is not installed: pip install typer\n"
        assert (run(*arguments).returncode, run(*arguments).stderr) == (1, message)
    assert run("--bogus", str(PAGE)).stderr == "clean: No such option: --bogus\nTry 'clean --help'.\n"


def test_comments_are_a_section_of_their_own_on_request(command: Command) -> None:
    assert b"everybody who fishes there" not in command(PAGE).stdout
    article, _, comments = command("--comments", PAGE).stdout.decode().partition("\n## Comments\n")
    assert article.strip() == command(PAGE).stdout.decode().strip()
    assert "everybody who fishes there" in comments
    assert "Reply" not in comments
