"""Learning the lines that repeat on a site: the counts are right in any order, and the result works as rules."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from conftest import Command

from cleaner import Options, clean, load_rules
from cleaner.batch.documents import RawDocument
from cleaner.batch.learn import Line, Occurrences, learn, rim_of, write_rules
from cleaner.model import Block, Kind, Verdict
from cleaner.site_rules import parse_rules

TIP = "Our readers know best, so do tell the desk what you saw at the quay."


def page(number: int, *, with_tip: bool) -> bytes:
    prose = f"Boat {number} came in at nine with {number} crates of herring, and left again before the rain did. " * 4
    tip = f"<p>{TIP}</p>" if with_tip else ""
    link = f'<link rel="canonical" href="https://quay.example/{number}">'
    article = f"<article><h1>Boat {number}</h1><p>{prose}</p>{tip}<p>{prose[::-1]}</p></article>"
    return f"<html><head>{link}</head><body>{article}</body></html>".encode()


DOCUMENTS = [
    RawDocument(str(n), str(n), url=f"https://quay.example/{n}", raw=page(n, with_tip=n % 2 == 0), captured=f"2024-05-{n + 1:02}")
    for n in range(12)
]


def test_a_line_on_half_of_the_pages_is_written_with_its_share_and_days() -> None:
    toml, pages = learn(lambda: DOCUMENTS, Options(), 2)
    assert pages == 12
    assert f'text = "{TIP}"' in toml
    assert 'why = "on 6 of 12 pages (50 %), first seen 2024-05-01, last 2024-05-11"' in toml
    assert toml.count("[[site.") == 1
    assert learn(lambda: DOCUMENTS[::-1], Options(), 1)[0] == toml


def test_the_command_writes_rules_that_work(command: Command, tmp_path: Path) -> None:
    scrapes = tmp_path / "in/quay.example"
    scrapes.mkdir(parents=True)
    for number in range(6):
        (scrapes / f"{number}.html").write_bytes(page(number, with_tip=True))
    done = command(scrapes, "--learn", tmp_path / "site.toml")
    assert (done.returncode, b"1 lines repeat across 6 pages" in done.stderr) == (0, True)
    said = re.search(rb"the first 6 pages hold (\d+) words without these rules, and (\d+) with them", done.stderr)
    assert said
    assert int(said[1]) - int(said[2]) == 6 * len(TIP.split())
    rules = load_rules(tmp_path / "site.toml")
    document = clean(page(3, with_tip=True), options=Options(rules=rules))
    assert TIP not in document.text
    assert TIP in clean(page(3, with_tip=True)).text
    assert any(rule.startswith("user.learned-") for rule in document.metadata["dropped"])


def test_pages_without_a_site_teach_nothing_whatever_they_claim() -> None:
    nameless = [document._replace(url=None) for document in DOCUMENTS]
    toml, pages = learn(lambda: nameless, Options(), 1)
    assert (pages, "phrase" in toml) == (0, False)


def paragraphs(word: str, number: int) -> bytes:
    line = "<p>The {0} boat {1} went by the quay at {2} that night, and {2} hands on the pier saw it go and waved to it.</p>"
    return "".join(line.format(word, number, n) for n in range(3)).encode()


def test_lines_inside_the_article_and_on_few_pages_are_not_learned() -> None:
    padded = []
    for number, document in enumerate(DOCUMENTS):
        raw = page(number, with_tip=True).replace(b"</h1>", b"</h1>" + paragraphs("dark", number))
        padded.append(document._replace(raw=raw.replace(b"</article>", paragraphs("bright", number) + b"</article>")))
    assert TIP not in learn(lambda: padded, Options(), 1)[0]
    assert TIP not in learn(lambda: DOCUMENTS[:8], Options(), 1)[0], "it is on four pages"


@pytest.mark.parametrize(
    "url", ["https://a_b.example/", "https://größe.example/", "https://.example/", 'https://a"b.example/', "https://a'b/"]
)
@pytest.mark.parametrize("captured", ['2024-05-01"', "2024", None])
def test_what_is_written_always_loads(url: str, captured: str | None) -> None:
    hostile = [document._replace(url=url, captured=captured, raw=page(n, with_tip=True)) for n, document in enumerate(DOCUMENTS[:6])]
    counts = {Line("quay.example", text): Occurrences(6) for text in ('a "quoted" line', "a\x7fb", "a\\b", " ", "it's")}
    parse_rules(learn(lambda: hostile, Options(), 1)[0], "learned.toml")
    parse_rules(write_rules(counts, Counter({"quay.example": 6})), "learned.toml")


def test_headings_are_only_taken_at_the_end() -> None:
    def block(text: str, kind: Kind, kept: bool) -> Block:
        return Block(text, kind=kind, verdict=Verdict(kept, "content.main" if kept else "content.furniture", ""))

    blocks = [
        block("A heading", Kind.HEADING, True),
        block("One", Kind.PARAGRAPH, True),
        block("Two", Kind.PARAGRAPH, True),
        block("Three", Kind.PARAGRAPH, True),
        block("More", Kind.PARAGRAPH, False),
        block("Requirements", Kind.HEADING, True),
        block("of a system", Kind.PARAGRAPH, False),
        block("Alone", Kind.PARAGRAPH, True),
        block("Less", Kind.PARAGRAPH, False),
        block("Four", Kind.PARAGRAPH, True),
        block("Share this", Kind.HEADING, True),
    ]
    assert [each.text for each in rim_of(blocks)] == ["One", "Alone", "Four", "Share this"]
