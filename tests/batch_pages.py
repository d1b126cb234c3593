"""Pages for the tests of batches, and what a batch wrote of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PROSE = "The tide came in at nine and went out at four, as the book had said it would. " * 5


def page(name: str) -> bytes:
    return f"<html><body><article><h1>{name}</h1><p>{name} says. {PROSE}</p><p>{PROSE}</p></article></body></html>".encode()


def table(count: int) -> bytes:
    """JSON lines with this many pages."""
    return b"".join(json.dumps({"html": page(f"P{number}").decode()}).encode() + b"\n" for number in range(count))


def fill(folder: Path, contents: dict[str, bytes]) -> Path:
    """Writes files, by their path in the folder."""
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def written(out: Path) -> set[str]:
    return {str(path.relative_to(out)) for path in out.rglob("*.md")}


def titles(out: Path) -> list[str]:
    return sorted(json.loads(path.read_text())["title"] for path in out.rglob("*.json"))


def entries(out: Path) -> list[dict[str, Any]]:
    """The lines of the manifest."""
    return [json.loads(line) for line in (out / "manifest.jsonl").read_text().splitlines()]
