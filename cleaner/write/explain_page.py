"""Why each block was kept or dropped, as one page to look at: no network, no scripts, all text of the page escaped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from ..characters import UNPRINTABLE
from ..model import Block, Kind
from .explain import totals

STYLE = """
:root { color-scheme: light dark; --page: #fff; --ink: #1c1c1c; --soft: #5c5c5c; --line: #d5d5d5;
  --kept: #1a6b3c; --kept-page: #f1f9f4; --dropped: #a3271f; --dropped-page: #fdf3f2; }
@media (prefers-color-scheme: dark) { :root { --page: #17181a; --ink: #e8e8e6; --soft: #a5a5a2; --line: #3c3e42;
  --kept: #74d39b; --kept-page: #16261d; --dropped: #f19a92; --dropped-page: #2b1b1a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.totals, .none { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); }
th { width: 8rem; font-weight: 600; }
td:last-child { color: var(--soft); width: 40%; }
fieldset { border: 0; padding: 0; margin: 2rem 0 .75rem; display: inline; }
legend { float: left; margin-right: 1rem; font-weight: 600; }
label { margin-right: 1rem; }
ol { list-style: none; margin: .75rem 0 0; padding: 0; }
li { border-left: .3rem solid; margin: .35rem 0; padding: .3rem .75rem; }
li:target { outline: 2px solid currentColor; }
li:focus-visible, a:focus-visible, input:focus-visible { outline: 2px solid; outline-offset: 2px; }
.kept { border-color: var(--kept); background: var(--kept-page); }
.dropped { border-color: var(--dropped); background: var(--dropped-page); }
.dropped .text { color: var(--soft); }
.heading .text { font-weight: 700; }
.code .text { white-space: pre-wrap; font-family: ui-monospace, monospace; font-size: .875rem; }
.text { margin: 0; }
.why { margin: 0; font-size: .8rem; color: var(--soft); }
.verdict { font-weight: 600; }
.kept .verdict { color: var(--kept); }
.dropped .verdict { color: var(--dropped); }
.reason { opacity: 0; }
li:hover .reason, li:focus .reason, li:focus-within .reason, li:target .reason { opacity: 1; }
body:has(#only-kept:checked) .dropped, body:has(#only-dropped:checked) .kept { display: none; }
@media print { body { max-width: none; padding: 0; } fieldset { display: none; } .reason { opacity: 1; } li { break-inside: avoid; } }
"""
FACTS = (
    "title", "subtitle", "byline", "authors", "source", "site_name", "url", "published", "modified",
    "language", "description", "image", "section", "tags", "word_count", "confidence",
)  # fmt: skip


def write_explanation_page(blocks: Sequence[Block], metadata: Mapping[str, Any]) -> str:
    """Returns an HTML page: the facts with their evidence, and every block in reading order with its verdict.

    The rule is always to be seen, the reason on hover and on focus; radio buttons filter by verdict. It works
    without scripts, in dark and light, by keyboard, and on paper.
    """
    title = _text(metadata["title"] or "Untitled")
    facts = "\n".join(_fact(name, metadata) for name in FACTS)
    notices = "".join(f"<li>{_text(notice['message'])}</li>" for notice in metadata["notices"])
    rows = "\n".join(_block(number, block) for number, block in enumerate(blocks))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Why: {title}</title>
<style>{STYLE}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p class="totals">{_text(totals(blocks))}</p>
</header>
<main>
<h2>What was found</h2>
<table>
<thead><tr><th scope="col">Field</th><td>Value</td><td>Evidence</td></tr></thead>
<tbody>
{facts}
</tbody>
</table>
{f"<h2>Notices</h2><ul>{notices}</ul>" if notices else ""}
<h2>What was kept, and what was not</h2>
<fieldset><legend>Show</legend>
<label><input type="radio" name="show" id="all" checked> all blocks</label>
<label><input type="radio" name="show" id="only-kept"> kept ones</label>
<label><input type="radio" name="show" id="only-dropped"> dropped ones</label>
</fieldset>
<ol>
{rows}
</ol>
</main>
</body>
</html>
"""


def _text(text: str) -> str:
    """Text of a page, fit to stand in another."""
    return escape(UNPRINTABLE.sub("", text))


def _fact(name: str, metadata: Mapping[str, Any]) -> str:
    value: Any = metadata[name]
    evidence = metadata["evidence"].get(name, "")
    if isinstance(value, dict):
        value, evidence = f"{value['name']} ({value['kind']}, {value['relation']})", value["evidence"]
    if isinstance(value, list):
        value = ", ".join(value)
    shown = _text(str(value)) if value not in (None, "") else '<span class="none">not found</span>'
    return f'<tr><th scope="row">{name.replace("_", " ")}</th><td>{shown}</td><td>{_text(evidence)}</td></tr>'


def _block(number: int, block: Block) -> str:
    verdict = block.verdict
    assert verdict is not None, "only judged blocks can be explained"
    state = "kept" if verdict.kept else "dropped"
    kind = "" if block.kind is Kind.PARAGRAPH else f" {block.kind.value}"
    text = _text(block.text) if block.text else f"[{block.images} image{'s' if block.images > 1 else ''}]"
    score = "" if verdict.score is None else f" {verdict.score:.2f}"
    partner = "" if verdict.repeats is None else f' <a href="#block-{verdict.repeats}">block {verdict.repeats}</a>'
    return (
        f'<li class="{state}{kind}" id="block-{number}" tabindex="0"><p class="text">{text}</p>'
        f'<p class="why">{number} <span class="verdict">{state}</span> {_text(verdict.rule)}{score}'
        f' <span class="reason">{_text(verdict.reason)}{partner}</span></p></li>'
    )
