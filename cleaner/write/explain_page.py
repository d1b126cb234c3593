"""Writes why each block was kept or dropped as an HTML page: without network and scripts, all text of the page escaped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from ..model import Block, Kind, Verdict
from ..rules.verdicts import why
from .explain import totals
from .page_style import escaped, write_page

STYLE = """
.map { display: block; width: 100%; height: 1.1rem; margin: .9rem 0 .35rem; border-radius: .2rem; background: var(--card); }
.map .kept { fill: var(--kept); } .map .dropped { fill: var(--dropped); opacity: .45; }
.facts { table-layout: fixed; } .facts th:first-child { width: 8rem; } .facts th:last-child { width: 32%; }
.facts td:last-child { color: var(--soft); }
.legend th { width: 15rem; }
fieldset { position: sticky; top: 0; z-index: 2; border: 0; border-bottom: 1px solid var(--line); margin: 0 0 .5rem; padding: .5rem 0;
  background: var(--page); display: flex; flex-wrap: wrap; gap: .35rem; }
legend { position: absolute; clip-path: inset(50%); }
label { position: relative; border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .7rem; font-size: .875rem;
  cursor: pointer; white-space: nowrap; }
label b { font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; }
label input { position: absolute; opacity: 0; }
label:hover { background: var(--card); }
label:has(:checked) { background: var(--ink); border-color: var(--ink); color: var(--page); }
label:has(:checked) b { color: inherit; }
label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
ol { list-style: none; margin: 0; padding: 0; }
ol > li { position: relative; display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 1rem; padding: .2rem .75rem .2rem 0;
  border-left: .3rem solid; margin-bottom: 1px; }
ol > li.kept { border-color: var(--kept); background: var(--kept-page); padding-block: .45rem; }
ol > li.dropped { border-color: var(--dropped); background: var(--dropped-page); }
ol > li.dropped .text { color: var(--soft); font-size: .9rem; }
ol > li:target, li:hover, li:focus { box-shadow: inset 0 0 0 1px var(--soft); }
.text { margin: 0; } .heading .text { font-weight: 700; } .quote .text { font-style: italic; }
.item .text::before { content: "•\\a0"; }
.code .text { white-space: pre-wrap; }
.why { margin: 0; padding-left: .6rem; color: var(--soft); font-size: .8125rem; line-height: 1.6; font-variant-numeric: tabular-nums;
  display: grid; grid-template-columns: 2.6rem 1fr auto; gap: 0 .4rem; align-items: start; }
.rule { font-weight: 600; } .kept .rule { color: var(--kept); } .dropped .rule { color: var(--dropped); }
.rule::before { content: "✕ "; } .kept .rule::before { content: "✓ "; }
.meter { width: 2.2rem; padding-left: .25rem; border-radius: .15rem;
  background: linear-gradient(to right, var(--line) calc(var(--score) * 100%), transparent 0) no-repeat; }
.reason { position: absolute; z-index: 1; left: 15.3rem; right: .75rem; top: calc(100% - 1px); margin: 0; padding: .3rem .7rem;
  font-size: .8125rem; background: var(--ink); color: var(--page); border-radius: 0 0 .3rem .3rem; opacity: 0; pointer-events: none; }
.reason a { color: inherit; }
ol > li:hover .reason, li:focus .reason, li:focus-within .reason, li:target .reason { opacity: 1; pointer-events: auto; }
ol > li:hover, li:focus-within { z-index: 3; }
body:has(#only-kept:checked) li.dropped, body:has(#only-dropped:checked) li.kept { display: none; }
@media (max-width: 46rem) { ol > li { grid-template-columns: minmax(0, 1fr); padding-left: .6rem; }
  .why { padding: 0; grid-template-columns: auto auto auto 1fr; order: 2; }
  .reason { left: .6rem; } fieldset { position: static; }
  .facts thead { display: none; } .facts tr { display: block; border-bottom: 1px solid var(--line); padding: .4rem 0; }
  .facts th, .facts td { display: block; width: auto !important; border: 0; padding: 0; } }
@media print { fieldset { display: none; } ol > li { break-inside: avoid; background: none !important; }
  .reason { position: static; grid-column: 2; opacity: 1; background: none; color: var(--soft); padding: 0; font-size: 7.5pt; } }
"""
FACTS = (
    "title", "subtitle", "byline", "authors", "source", "site_name", "url", "published", "modified",
    "language", "description", "image", "section", "tags", "word_count", "confidence",
)  # fmt: skip
QUOTE_CHARS = 160
"""A repeat quotes the first characters of the block that it repeats."""


def write_explanation_page(blocks: Sequence[Block], metadata: Mapping[str, Any]) -> str:
    """Returns an HTML page: the facts with their evidence, and every block in reading order with its verdict.

    Rule and score are always visible; the reason and the repeated block appear on hover and on focus. Radio buttons
    filter by verdict and by rule. The page works without scripts, in dark and light, by keyboard, and on paper.
    """
    title = metadata["title"] or "Untitled"
    rules = [rule for rule, _ in Counter(_verdict(block).rule for block in blocks).most_common()]
    rows = "\n".join(_block(index, blocks, rules) for index in range(len(blocks)))
    notices = "".join(f"<li>{escaped(notice['message'])}</li>" for notice in metadata["notices"])
    body = f"""<header>
<h1>{escaped(title)}</h1>
<p class="soft">{escaped(_origin(metadata))}</p>
{_map(blocks)}
<p class="soft small">{escaped(totals(blocks))}</p>
</header>
<main>
{f'<h2 id="notices">Notices</h2><ul class="notices" aria-labelledby="notices">{notices}</ul>' if notices else ""}
<h2 id="facts">Facts</h2>
{_facts(metadata)}
<h2 id="blocks">Blocks, kept and dropped</h2>
{_filters(blocks, rules)}
<ol aria-labelledby="blocks">
{rows}
</ol>
<h2 id="rules">Rules</h2>
{_legend(rules)}
</main>"""
    return write_page(f"Why: {title}", STYLE + _filter_style(rules), body)


def _verdict(block: Block) -> Verdict:
    assert block.verdict is not None, "only judged blocks can be explained"
    return block.verdict


def _origin(metadata: Mapping[str, Any]) -> str:
    """Returns one line about the input."""
    given = metadata["input"]
    parts = [given["path"], f"{given['kind']}, {given['bytes']:,} bytes", given["encoding"] and f"{given['encoding']} ({given['how']})"]
    return " · ".join(part for part in parts if part)


def _map(blocks: Sequence[Block]) -> str:
    """Draws the page as a strip: each run of kept or dropped blocks is as wide as it has characters."""
    runs = [(kept, sum(len(block.text) + 1 for block in run)) for kept, run in groupby(blocks, lambda block: _verdict(block).kept)]
    length = sum(size for _, size in runs)
    rects, start = [], 0
    for kept, size in runs:
        rects.append(f'<rect class="{"kept" if kept else "dropped"}" x="{start}" width="{size}" height="1"/>')
        start += size
    share = sum(size for kept, size in runs if kept) / length if length else 0.0
    return (
        f'<svg class="map" viewBox="0 0 {max(length, 1)} 1" preserveAspectRatio="none" role="img" '
        f'aria-label="Where the kept text is on the page: {share:.0%} of its characters">{"".join(rects)}</svg>'
    )


def _facts(metadata: Mapping[str, Any]) -> str:
    """Returns a table of the known facts, and a line that names the unknown ones."""
    known = [name for name in FACTS if metadata[name] not in (None, "", [])]
    missing = ", ".join(name.replace("_", " ") for name in FACTS if name not in known)
    rows = "\n".join(_fact(name, metadata) for name in known)
    return f"""<table class="facts" aria-labelledby="facts">
<thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Evidence</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
{f'<p class="soft small">Not found: {missing}.</p>' if missing else ""}"""


def _fact(name: str, metadata: Mapping[str, Any]) -> str:
    value: Any = metadata[name]
    evidence = metadata["evidence"].get(name, "")
    if name == "source":
        value = "; ".join(f"{source['name']} ({source['kind']}, {source['relation']})" for source in metadata["sources"])
        evidence = "; ".join(dict.fromkeys(source["evidence"] for source in metadata["sources"]))
    if isinstance(value, list):
        value = ", ".join(value)
    return f'<tr><th scope="row">{name.replace("_", " ")}</th><td>{escaped(str(value))}</td><td>{escaped(evidence)}</td></tr>'


def _legend(rules: Iterable[str]) -> str:
    """Returns a table that explains each rule."""
    rows = "\n".join(f'<tr><th scope="row">{escaped(rule)}</th><td>{escaped(why(rule))}</td></tr>' for rule in sorted(rules))
    return f'<table class="legend small" aria-labelledby="rules"><tbody>\n{rows}\n</tbody></table>'


def _filters(blocks: Sequence[Block], rules: Sequence[str]) -> str:
    kept = sum(_verdict(block).kept for block in blocks)
    counts = Counter(_verdict(block).rule for block in blocks)
    choices = [("all", "all blocks", len(blocks)), ("only-kept", "kept", kept), ("only-dropped", "dropped", len(blocks) - kept)]
    choices += [(f"rule-{index}", rule, counts[rule]) for index, rule in enumerate(rules)]
    radios = "\n".join(
        f'<label><input type="radio" name="show" id="{name}"{" checked" if name == "all" else ""}> {escaped(text)} <b>{count}</b></label>'
        for name, text, count in choices
    )
    return f"<fieldset><legend>Show</legend>\n{radios}\n</fieldset>"


def _filter_style(rules: Iterable[str]) -> str:
    """Returns styles that show only the blocks of one rule. Classes are numbers, since the ids of a caller's rules may be any text."""
    return "".join(f"body:has(#rule-{index}:checked) ol > li:not(.rule-{index}) {{ display: none; }}\n" for index, _ in enumerate(rules))


def _block(index: int, blocks: Sequence[Block], rules: Sequence[str]) -> str:
    block = blocks[index]
    verdict = _verdict(block)
    state = "kept" if verdict.kept else "dropped"
    kind = "" if block.kind is Kind.PARAGRAPH else f" {block.kind.value}"
    text = escaped(block.text) if block.text else f'<span class="soft">[{block.images} image{"s" if block.images > 1 else ""}]</span>'
    score = "" if verdict.score is None else f'<span class="meter" style="--score:{verdict.score:.2f}">{verdict.score:.2f}</span>'
    reason = escaped(verdict.reason)
    if verdict.repeats is not None:
        partner = blocks[verdict.repeats].text
        quoted = partner if len(partner) <= QUOTE_CHARS else partner[: QUOTE_CHARS - 1] + "…"
        reason += f': <a href="#block-{verdict.repeats}">block {verdict.repeats}</a> “{escaped(quoted)}”'
    reason = f'<p class="reason">{reason}</p>' if reason else ""
    return (
        f'<li class="{state}{kind} rule-{rules.index(verdict.rule)}" id="block-{index}" tabindex="0">'
        f'<p class="why"><span class="number">{index}</span><span class="rule"><span class="unseen">{state} by </span>'
        f'{escaped(verdict.rule)}</span>{score}</p><p class="text">{text}</p>{reason}</li>'
    )
