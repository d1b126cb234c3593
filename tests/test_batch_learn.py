"""Learning the lines that repeat on a site: the counts are right in any order, and the result works as rules."""

from __future__ import annotations

from pathlib import Path

from conftest import Command

from cleaner import Options, clean, load_rules
from cleaner.batch.documents import RawDocument
from cleaner.batch.learn import learn

TIP = "Our readers know best, so do tell the desk what you saw at the quay."


def page(number: int, *, with_tip: bool) -> bytes:
    prose = f"Boat {number} came in at nine with {number} crates of herring, and left again before the rain did. " * 4
    tip = f"<p>{TIP}</p>" if with_tip else ""
    link = f'<link rel="canonical" href="https://quay.example/{number}">'
    article = f"<article><h1>Boat {number}</h1><p>{prose}</p>{tip}<p>{prose[::-1]}</p></article>"
    return f"<html><head>{link}</head><body>{article}</body></html>".encode()


DOCUMENTS = [RawDocument(str(n), str(n), raw=page(n, with_tip=n % 2 == 0), captured=f"2024-05-{n + 1:02}") for n in range(12)]


def test_a_line_on_half_of_the_pages_is_written_with_its_share_and_days() -> None:
    toml, pages = learn(lambda: DOCUMENTS, Options(), 2)
    assert pages == 12
    assert f'text = "{TIP}"' in toml
    assert 'why = "on 6 of 12 pages (50 %), first seen 2024-05-01, last 2024-05-11"' in toml
    assert toml.count("[[site.") == 1
    assert learn(lambda: DOCUMENTS[::-1], Options(), 1)[0] == toml


def test_the_command_writes_rules_that_work(command: Command, tmp_path: Path) -> None:
    scrapes = tmp_path / "in"
    scrapes.mkdir()
    for number in range(6):
        (scrapes / f"{number}.html").write_bytes(page(number, with_tip=True))
    done = command(scrapes, "--learn", tmp_path / "site.toml")
    assert (done.returncode, b"1 lines repeat across 6 pages" in done.stderr) == (0, True)
    rules = load_rules(tmp_path / "site.toml")
    document = clean(page(3, with_tip=True), options=Options(rules=rules))
    assert TIP not in document.text
    assert TIP in clean(page(3, with_tip=True)).text
    assert any(rule.startswith("user.learned-") for rule in document.metadata["dropped"])
