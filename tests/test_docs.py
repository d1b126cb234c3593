"""Checks that the pages of docs/ are up to date, and that every rule and every key is documented."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from conftest import ROOT

from cleaner import clean
from cleaner.rules.phrases import WHYS, Phrase, Scope
from cleaner.rules.verdicts import VERDICTS

RULE = re.compile(r"(?:content|shape|repeat|fact|user|phrase)\.[a-z][a-z-]*")


def test_docs_are_up_to_date() -> None:
    done = subprocess.run([sys.executable, ROOT / "tools/docs.py", "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_every_rule_id_in_the_code_is_in_the_table() -> None:
    ids = set()
    for path in (*(ROOT / "cleaner/judge").glob("*.py"), ROOT / "cleaner/api.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and RULE.fullmatch(node.value):
                ids.add(node.value)
    assert ids - set(VERDICTS) == set()
    assert {rule for rule in VERDICTS if not rule.startswith(("phrase.", "fact."))} - ids == set()


def test_every_rule_id_of_a_fixture_is_in_the_table() -> None:
    for page in (ROOT / "fixtures").glob("*/*/page.*"):
        if page.suffix in (".html", ".txt"):
            assert {block.verdict.rule for block in clean(page.read_bytes()).blocks if block.verdict} <= set(VERDICTS), page


def described(node: Any, name: str) -> Iterator[tuple[str, bool]]:
    """Yields every property of a schema, and whether it has a description."""
    if isinstance(node, dict):
        for key, about in node.get("properties", {}).items():
            yield f"{name}.{key}", bool(about.get("description"))
        for key, value in node.items():
            yield from described(value, f"{name}.{key}")


def test_every_key_of_the_schema_is_described() -> None:
    schema = json.loads((ROOT / "cleaner/schema.json").read_text("utf-8"))
    properties = dict(described(schema, "schema"))
    assert len(properties) > 30
    assert [name for name, has in properties.items() if not has] == []


def test_the_example_in_contributing_works() -> None:
    indented = re.findall(r"(?:^ {4}.*\n)+", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE)
    line, prose, rule = (next(block for block in indented if word in block).strip() for word in ("Rate", "islanders", "Phrase("))
    phrase = eval(rule, {"Phrase": Phrase, "LINE": Scope.LINE})[0]  # the example ends with a comma, as in the list of rules
    matched = re.compile(phrase.pattern, re.IGNORECASE).fullmatch
    assert matched(line)
    assert not matched(prose)
    assert line.lower().split()[0] in phrase.starts
    assert phrase.kind in WHYS
