"""Writes docs/rules.md, docs/metadata.md and docs/cli.md from the code: rules, fixtures, schema and command line.

    python tools/docs.py           # write the pages anew
    python tools/docs.py --check   # exit 1 if they are not what would be written

The examples in docs/rules.md are blocks of fixtures on which the rules have fired, now, not sentences about them.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any, get_args

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:  # as when it is run, and not imported
    sys.path.insert(0, str(ROOT))

from cleaner import Options, clean  # noqa: E402
from cleaner.cli import app, command  # noqa: E402
from cleaner.rules.phrases import FAMILIES, WHYS, phrases_of  # noqa: E402
from cleaner.rules.verdicts import OWN_PHRASE, VERDICTS  # noqa: E402
from cleaner.site_rules import parse_rules  # noqa: E402
from cleaner.text import printable  # noqa: E402

NOTE = "<!-- Written by tools/docs.py from the code; run it after a change, and do not edit this page by hand. -->\n\n"
EXAMPLE_CHARS = 72
VALUES = {str: "TEXT", int: "NUMBER", float: "NUMBER", Path: "FILE"}
GROUPS = {
    "content": "HTML pages: is it the article?",
    "shape": "Flattened text: is it the article?",
    "fact": "Lines that print what the metadata hold",
    "phrase": "Boilerplate by its wording",
    "repeat": "What a document prints again",
    "user": "Rules of your own (`--rules`)",
}
OWN_RULES = """
names = ["promo-box"]
[site."example.org"]
root = "article.story"
drop = ["div.related"]
"""
OWN_PAGE = """<html><body><article class="story"><p>The tide came in at nine, and nobody on the quay was much surprised by that.</p>
<div class="promo-box"><p>Win a boat!</p></div><div class="related"><p>Pier to be rebuilt</p></div></article></body></html>"""
"""A page for `OWN_RULES`: fixtures are cleaned without rules."""

Example = tuple[str, bool, str]
"""Text of a block, whether it was kept, where it stands."""


def rules_page() -> str:
    """Returns docs/rules.md: every rule with what it says and a block that it decided."""
    examples = _examples()
    lines = ["# Rules", "", "Every block of a page carries the rule that kept or dropped it; `clean --explain` shows them."]
    lines += ["The judges stand in `cleaner/judge/`, wording in `cleaner/rules/phrases/`. The examples are blocks of fixtures."]
    for group, title in GROUPS.items():
        lines += ["", f"## {title}", "", "| rule | what it says | example | |", "| --- | --- | --- | --- |"]
        for rule in (rule for rule in VERDICTS if rule.startswith(f"{group}.")):
            text, kept, where = examples[rule]
            lines.append(f"| `{rule}` | {_cell(VERDICTS[rule])} | {_quoted(text)} | {'kept' if kept else 'dropped'}, {where} |")
        if group == "user":
            lines.append(f"| `user.ID` | {OWN_PHRASE} | `[[phrase]]` with `id` and `text` or `pattern` | dropped |")
        if group == "phrase":
            lines += ["", *_languages()]
    return NOTE + "\n".join(lines) + "\n"


def _examples() -> dict[str, Example]:
    """For every rule the first block of a fixture that it decided; for wording the first line of its English fixtures."""
    found: dict[str, Example] = {}

    def look(blocks: Any, where: str) -> None:
        for block in blocks:
            if block.text:
                found.setdefault(block.verdict.rule, (block.text, block.verdict.kept, where))

    kind = ""
    for line in (ROOT / "tests/phrases/english.txt").read_text("utf-8").splitlines():
        if line in WHYS:
            kind = line
        elif kind:
            found.setdefault(f"phrase.{kind}", (line, False, "tests/phrases/english.txt"))
    look(clean(OWN_PAGE, "https://example.org/", Options(rules=parse_rules(OWN_RULES, "my-site.toml"))).blocks, "tools/docs.py")
    for page in sorted(path for path in (ROOT / "fixtures").glob("*/*/page.*") if path.suffix in (".html", ".txt")):
        for options in (Options(), Options(comments=True)):
            look(clean(page.read_bytes(), options=options).blocks, page.parent.relative_to(ROOT).as_posix())
    return found


def _languages() -> Iterator[str]:
    """How many rules for wording there are, by language."""
    counts: dict[str, int] = {}
    for language, _ in phrases_of(FAMILIES):
        counts[language] = counts.get(language, 0) + 1
    yield (
        f"{sum(counts.values())} rules in {len(counts)} languages: " + ", ".join(f"{name} {count}" for name, count in counts.items()) + "."
    )


def metadata_page() -> str:
    """Returns docs/metadata.md: every key of the record, the notices, and a record."""
    schema = json.loads((ROOT / "cleaner/schema.json").read_text("utf-8"))
    lines = [
        "# Metadata",
        "",
        "The record that `clean --json`, `-m` and batches write, and that `document.metadata` holds. The keys are always",
    ]
    lines += ["present. As JSON Schema: `cleaner/schema.json`.", "", "| key | type | what it holds |", "| --- | --- | --- |"]
    lines += _keys(schema, schema, "")
    lines += ["", "## Notices", "", "What the reader of the output should know; the words in braces are filled in.", ""]
    lines += ["| code | message |", "| --- | --- |", *(f"| `{code}` | {_cell(message)} |" for code, message in _notices())]
    example = (ROOT / "fixtures/news/agency-german/page.json").read_text("utf-8")
    lines += ["", "## An example", "", "The record of `fixtures/news/agency-german/page.html`:", "", "```json", example.rstrip(), "```"]
    return NOTE + "\n".join(lines) + "\n"


def _keys(schema: Any, node: Any, prefix: str) -> Iterator[str]:
    """A line for every property, and below it for its own."""
    for name, about in node["properties"].items():
        inner, many = about, ""
        if "anyOf" in about:
            inner = next(choice for choice in about["anyOf"] if "$ref" in choice)
        if inner.get("type") == "array":
            inner, many = inner["items"], "[]"
        if "$ref" in inner:
            inner = schema["$defs"][inner["$ref"].rsplit("/", 1)[1]]
        yield f"| `{prefix}{name}` | {_type(about)} | {_cell(about['description'])} |"
        if "properties" in inner and name != "source":  # told once, under `sources`
            yield from _keys(schema, inner, f"{prefix}{name}{many}.")


def _type(about: Any) -> str:
    if "anyOf" in about:
        return "object or null"
    if "enum" in about:
        return ", ".join(f"`{value}`" for value in about["enum"])
    if "const" in about:
        return f"`{about['const']}`"
    kinds = about.get("type", "object")
    if kinds == "array":
        return f"list of {_type(about['items'])}s"
    return " or ".join(kinds) if isinstance(kinds, list) else str(kinds)


def _notices() -> list[tuple[str, str]]:
    """Code and message of every notice that the package makes."""
    found = set()
    for path in (ROOT / "cleaner").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Notice" and len(node.args) == 2:
                code, message = node.args
                if isinstance(code, ast.Constant):
                    found.add((str(code.value), _words(message)))
    return sorted(found)


def _words(message: ast.expr) -> str:
    """A message as the code has it; what is filled in stands in braces."""
    if isinstance(message, ast.Constant):
        return str(message.value)
    if isinstance(message, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else f"{{{_name(part)}}}" for part in message.values)
    return "as the case is"


def _name(part: ast.expr) -> str:
    """The last name in an expression: what it is about."""
    names = [
        node.attr if isinstance(node, ast.Attribute) else node.id for node in ast.walk(part) if isinstance(node, ast.Attribute | ast.Name)
    ]
    return names[0] if names else "…"


def cli_page() -> str:
    """Returns docs/cli.md: arguments, options by group, and exit statuses, as the signature of the command declares them."""
    described = (command.__doc__ or "").replace("\b", "").split("\n", 1)
    examples = "\n".join(line.strip() for line in described[1].strip().splitlines())
    lines = ["# Command line", "", described[0], "", "    clean [OPTIONS] [INPUT]...", "", "```", examples, "```"]
    groups: dict[str, list[str]] = {}
    for name, parameter in inspect.signature(command, eval_str=True).parameters.items():
        kind, about = get_args(parameter.annotation)
        row = f"| {_option(name, kind, about)} | {_cell(about.help)} | {_default(parameter.default)} |"
        groups.setdefault(about.rich_help_panel or "One page", []).append(row)
    for group, rows in groups.items():
        lines += ["", f"## {group}", "", "| option | | default |", "| --- | --- | --- |", *rows]
    epilog = app.registered_commands[0].epilog or ""
    lines += ["", "## Exit status", "", epilog.removeprefix("Exit status: ").capitalize()]
    return NOTE + "\n".join(lines) + "\n"


def _option(name: str, kind: Any, about: Any) -> str:
    """An option's names and the values that it takes."""
    if about.metavar:
        return f"`{about.metavar}`"
    first = about.default if isinstance(about.default, str) else f"--{name.replace('_', '-')}"  # typer keeps the first name there
    names = ", ".join(f"`{declared}`" for declared in (first, *(about.param_decls or ())))
    kinds = [inner for inner in get_args(kind) or [kind] if inner is not type(None)]
    if kinds[0] is bool:
        return names
    if isinstance(kinds[0], type) and issubclass(kinds[0], Enum):
        return f"{names} {' or '.join(str(choice.value) for choice in kinds[0])}"
    if kinds[0] in (str, int, float, Path):
        return f"{names} {VALUES[kinds[0]]}"
    return f"{names} {VALUES[get_args(kinds[0])[0]]} (again and again)"


def _default(value: Any) -> str:
    value = getattr(value, "value", value)
    return "" if value is None or value is False else f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def _cell(text: str) -> str:
    """Text fit for a cell of a Markdown table."""
    return printable(text).replace("|", "\\|").replace("<", "&lt;")


def _quoted(text: str) -> str:
    text = printable(text)
    return _cell(text if len(text) <= EXAMPLE_CHARS else text[: EXAMPLE_CHARS - 1] + "…")


PAGES = {"docs/rules.md": rules_page, "docs/metadata.md": metadata_page, "docs/cli.md": cli_page}


def main() -> int:
    """Writes or checks the pages; returns the exit status."""
    stale = []
    for name, page in PAGES.items():
        path, text = ROOT / name, page()
        if not path.exists() or path.read_text("utf-8") != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.parent.mkdir(exist_ok=True)
                path.write_text(text, "utf-8")
    if stale and "--check" in sys.argv:
        print(f"not what the code says: {', '.join(stale)}; run: python tools/docs.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
