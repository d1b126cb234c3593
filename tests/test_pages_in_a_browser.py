"""Opens explanations and reports in a real browser: they run no scripts and send no requests, with any scraped page."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from conftest import PATIENCE_SECONDS, Command
from lxml import html

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")

ATTACKS = """<script>document.title = "taken"; fetch("{there}/script")</script>
<img src="{there}/image" onerror="document.title = 'taken'">
<svg onload="document.title = 'taken'"></svg><iframe src="{there}/frame"></iframe>
<style>@import "{there}/style"; body {{ background: url({there}/background) }}</style>
<link rel="stylesheet" href="{there}/link"><meta http-equiv="refresh" content="0;url={there}/refresh">
"""
PROSE = "The tide came in at nine and went out at four, as the book had said it would, and nobody was surprised. "

Open = Callable[[Path], str]


class Asked:
    """A server that records its requests."""

    def __init__(self) -> None:
        self.paths: list[str] = []
        asked = self.paths

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_error(404)

            def log_message(self, *_: object) -> None:
                """Does not log."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def asked() -> Iterator[Asked]:
    server = Asked()
    yield server
    server.server.shutdown()


@pytest.fixture
def open_page(tmp_path: Path) -> Open:
    """Opens a file in a headless browser; returns its markup after its scripts have run: empty where it has gone to another page."""

    def opened(path: Path) -> str:
        switches = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            f"--user-data-dir={tmp_path / 'profile'}",
            "--virtual-time-budget=3000",
            "--dump-dom",
        ]
        assert CHROMIUM is not None
        return subprocess.run(
            [CHROMIUM, *switches, path.as_uri()], capture_output=True, timeout=PATIENCE_SECONDS, check=True
        ).stdout.decode()

    return opened


def hostile_page(there: str) -> str:
    """Returns a page in which every text is an attack: once as HTML, once escaped, as visible text."""
    attacks = ATTACKS.format(there=there)
    visible = f"\"><{'/style><'}!-- {attacks} \x1b[31m ' {PROSE}".replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return (
        f'<html><head><title>{visible}</title><meta name="author" content="{visible}"><meta name="description" content="{visible}"></head>'
        f'<body><nav class="{visible}"><a href="javascript:alert(1)">{visible}</a></nav>'
        f"<article><h1>{visible}</h1>" + f"<p>{visible}</p>" * 3 + f"<p>{PROSE * 3}</p></article></body></html>"
    )


def test_the_attacks_work_without_escaping(asked: Asked, open_page: Open, tmp_path: Path) -> None:
    (tmp_path / "raw.html").write_text(f"<html><body>{ATTACKS.format(there=asked.address)}</body></html>")
    open_page(tmp_path / "raw.html")
    assert asked.paths, "this browser meets no attack: the tests below prove nothing"


def test_an_explanation_runs_nothing_and_requests_nothing(asked: Asked, open_page: Open, command: Command, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(hostile_page(asked.address))
    assert command("--explain", tmp_path / "page.html", "-o", tmp_path / "why.html").returncode == 0
    tree = html.document_fromstring(open_page(tmp_path / "why.html"))
    assert asked.paths == []
    assert tree.xpath("string(//title)").startswith("Why: ")
    assert not tree.xpath("//script | //img | //iframe | //link | //svg[@onload] | //body//style | //meta[@http-equiv='refresh']")
    assert all(link.startswith("#block-") for link in tree.xpath("//@href"))
    assert "onerror" in tree.xpath("string(//ol)"), "the attacks are to be read as text"
    assert len(tree.xpath("//li[@id]")) == len(tree.xpath("//li[@id][contains(@class, 'rule-')]")) > 4


def test_a_report_runs_nothing_and_requests_nothing(asked: Asked, open_page: Open, command: Command, tmp_path: Path) -> None:
    scrapes = tmp_path / "<img src=x onerror=alert(1)>"
    scrapes.mkdir()
    for name in ("a.html", "b<script>.html", "c'\".html"):
        (scrapes / name).write_text(hostile_page(asked.address))
    assert command(scrapes, "-o", tmp_path / "out", "--report", tmp_path / "report.html").returncode == 0
    tree = html.document_fromstring(open_page(tmp_path / "report.html"))
    assert asked.paths == []
    assert tree.xpath("string(//title)").startswith("Report on ")
    assert not tree.xpath("//script | //img | //iframe | //link | //svg[@onload] | //body//style | //meta[@http-equiv='refresh'] | //@href")
    assert "<script>" in tree.xpath("string(//details)"), "the attacks are to be read as text"
    assert "b<script>.html" in tree.xpath("string((//table)[last()])")
