"""Writes why each block was kept or dropped as an HTML page: without network and scripts, all text of the page escaped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..model import Block, Kind
from ..rules.verdicts import why
from .explain import FOLDED_BLOCKS, runs_of, shown_text, state_of, totals, verdict_of
from .page_style import escaped, write_page

STYLE = """
.map { display: block; width: 100%; height: 1.1rem; margin: .9rem 0 .35rem; border-radius: .2rem; background: var(--card); }
.map .kept { fill: var(--kept); } .map .dropped { fill: var(--dropped); opacity: .45; } .map .moved { fill: var(--moved); opacity: .7; }
.facts { table-layout: fixed; } .facts th:first-child { width: 8rem; } .facts th:last-child { width: 32%; }
.facts td:last-child { color: var(--soft); }
.legend th { width: 15rem; }
fieldset { position: sticky; top: 0; z-index: 2; border: 0; margin: 0; padding: .5rem 0; background: var(--page); display: flex;
  flex-wrap: wrap; gap: .35rem; }
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
.heads, li.block { display: grid; grid-template-columns: 18.5rem minmax(0, 1fr); gap: 0 1rem; }
.heads { color: var(--soft); font-size: .8125rem; border-bottom: 1px solid var(--line); padding: 0 .75rem .3rem .3rem; margin-bottom: 2px; }
.why { margin: 0; padding-left: .6rem; color: var(--soft); font-size: .8125rem; line-height: 1.85; font-variant-numeric: tabular-nums;
  display: grid; grid-template-columns: 2.6rem 1fr 3.4rem; gap: 0 .5rem; align-items: start; white-space: nowrap; overflow-wrap: normal; }
.heads .why { line-height: inherit; }
li.block { padding: .2rem .75rem .2rem 0; border-left: .3rem solid; margin-bottom: 1px; }
li.block:target { box-shadow: inset 0 0 0 2px var(--link); }
li.kept { border-color: var(--kept); background: var(--kept-page); padding-block: .45rem; }
li.dropped { border-color: var(--dropped); background: var(--dropped-page); }
li.moved { border-color: var(--moved); background: var(--moved-page); }
.text, .reason { margin: 0; grid-column: 2; } li.dropped .text { color: var(--soft); font-size: .9rem; }
.heading .text { font-weight: 700; } .quote .text { font-style: italic; } .item .text::before { content: "•\\a0"; }
.code .text { white-space: pre-wrap; }
.reason { font-size: .8125rem; color: var(--soft); }
.rule { font-weight: 600; overflow: hidden; text-overflow: ellipsis; } .rule::before { content: "✕ "; }
.kept .rule { color: var(--kept); } .dropped .rule { color: var(--dropped); } .moved .rule { color: var(--moved); }
.kept .rule::before { content: "✓ "; } .moved .rule::before { content: "→ "; }
.meter { line-height: 1.3; padding: .2rem 0 .4rem; background: linear-gradient(to right, transparent calc(var(--cut) * 100% - 1px),
  var(--ink) 0 calc(var(--cut) * 100% + 1px), transparent 0) 0 100% / 100% .5rem no-repeat, linear-gradient(to right,
  var(--bar) calc(var(--score) * 100%), var(--line) 0) 0 100% / 100% .2rem no-repeat; }
.run { margin-bottom: 1px; } .run summary { cursor: pointer; padding: .3rem .75rem .3rem .6rem; border-left: .3rem solid var(--dropped);
  background: var(--dropped-page); color: var(--soft); font-size: .875rem; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; } .run summary b { color: var(--dropped); font-weight: 600; } .run details[open] { margin-bottom: .4rem; }
body:has(#only-kept:checked) li:is(.dropped, .moved, .run), body:has(#only-dropped:checked) li:is(.kept, .moved),
body:has(#only-moved:checked) li:is(.kept, .dropped, .run) { display: none; }
body:has(fieldset :checked):not(:has(#all:checked)) .run details::details-content { content-visibility: visible; height: auto; }
@media (max-width: 46rem) { .heads { display: none; } li.block { grid-template-columns: minmax(0, 1fr); padding-left: .6rem; }
  .why { padding: 0; grid-template-columns: auto auto 3.4rem; justify-content: start; }
  .text, .reason { grid-column: 1; } fieldset { position: static; }
  .facts thead { display: none; } .facts tr { display: block; border-bottom: 1px solid var(--line); padding: .4rem 0; }
  .facts th, .facts td, .legend th, .legend td { display: block; width: auto !important; border: 0; padding: 0; }
  .legend tr { display: block; padding: .3rem 0; } }
@media print { fieldset { display: none; } li.block { break-inside: avoid; background: none; } .reason { font-size: 7.5pt; }
  .run details::details-content { content-visibility: visible; height: auto; } .run summary { display: none; } }
"""
FACTS = (
    "title", "subtitle", "byline", "authors", "source", "site_name", "url", "published", "modified",
    "language", "description", "image", "section", "tags", "word_count", "confidence",
)  # fmt: skip
QUOTE_CHARS = 160
"""A repeat quotes the first characters of the block that it repeats, and a folded run those of its blocks."""


def write_explanation_page(blocks: Sequence[Block], metadata: Mapping[str, Any], cut: float | None = None) -> str:
    """Returns an HTML page: the facts with their evidence, and every block in reading order with its verdict.

    Runs of dropped blocks are folded. `cut` is the chance from which on a block is kept. Radio buttons filter by state and by rule,
    and unfold. The page works without scripts, in dark and light, by keyboard, and on paper.
    """
    title = metadata["title"] or "Untitled"
    rules = [rule for rule, _ in Counter(verdict_of(block).rule for block in blocks).most_common()]
    notices = "".join(f"<li>{escaped(notice['message'])}</li>" for notice in metadata["notices"])
    body = f"""<header>
<h1 dir="auto">{escaped(title)}</h1>
<p class="soft">{escaped(_origin(metadata))}</p>
{_map(blocks)}
<p class="soft small">{escaped(totals(blocks))}</p>
</header>
<main>
{f'<h2 id="notices">Notices</h2><ul class="notices" aria-labelledby="notices">{notices}</ul>' if notices else ""}
<h2 id="facts">Facts</h2>
{_facts(metadata)}
<h2 id="blocks">All blocks of the page</h2>
{_about_chances(cut)}
{_filters(blocks, rules)}
<div class="heads" aria-hidden="true"><span class="why"><span class="number">no.</span><span>rule</span><span>chance</span></span>
<span>text, and the reason</span></div>
<ol aria-labelledby="blocks" style="--cut:{-1 if cut is None else round(cut, 2)}">
{_rows(blocks, rules)}
</ol>
<h2 id="rules">Rules</h2>
{_legend(rules)}
</main>"""
    return write_page(f"Why: {title}", STYLE + _filter_style(rules), body)


def _origin(metadata: Mapping[str, Any]) -> str:
    """Returns one line about the input."""
    given = metadata["input"]
    parts = [given["path"], f"{given['kind']}, {given['bytes']:,} bytes", given["encoding"] and f"{given['encoding']} ({given['how']})"]
    return " · ".join(part for part in parts if part)


def _map(blocks: Sequence[Block]) -> str:
    """Draws the page as a strip: each run of blocks of one state is as wide as it has characters."""
    runs = [(state, sum(len(blocks[index].text) + 1 for index in run)) for state, run in runs_of(blocks)]
    length = sum(size for _, size in runs)
    rects, start = [], 0
    for state, size in runs:
        rects.append(f'<rect class="{state}" x="{start}" width="{size}" height="1"/>')
        start += size
    share = sum(size for state, size in runs if state == "kept") / length if length else 0.0
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
    return f'<tr><th scope="row">{name.replace("_", " ")}</th><td dir="auto">{escaped(str(value))}</td><td>{escaped(evidence)}</td></tr>'


def _legend(rules: Iterable[str]) -> str:
    """Returns a table that explains each rule."""
    rows = "\n".join(f'<tr><th scope="row">{escaped(rule)}</th><td>{escaped(why(rule))}</td></tr>' for rule in sorted(rules))
    return f'<table class="legend small" aria-labelledby="rules"><tbody>\n{rows}\n</tbody></table>'


def _about_chances(cut: float | None) -> str:
    if cut is None:
        return ""
    return (
        f'<p class="soft small">The chance says how much a block reads like the article, by its words, names and neighbours. On this page'
        f" the cut is {cut:.2f} (the mark in each bar): from there on a block is kept, unless it is outside the page's one"
        " story or another rule drops it.</p>"
    )


def _filters(blocks: Sequence[Block], rules: Sequence[str]) -> str:
    states = Counter(state_of(verdict_of(block)) for block in blocks)
    counts = Counter(verdict_of(block).rule for block in blocks)
    choices = [("all", "all blocks", len(blocks)), ("only-kept", "kept", states["kept"])]
    choices += [("only-moved", "moved to the metadata", states["moved"])] if states["moved"] else []
    choices += [("only-dropped", "dropped", states["dropped"])]
    choices += [(f"rule-{index}", rule, counts[rule]) for index, rule in enumerate(rules)]
    radios = "\n".join(
        f'<label><input type="radio" name="show" id="{name}"{" checked" if name == "all" else ""}> {escaped(text)} <b>{count}</b></label>'
        for name, text, count in choices
    )
    return f"<fieldset><legend>Show</legend>\n{radios}\n</fieldset>"


def _filter_style(rules: Iterable[str]) -> str:
    """Returns styles that show only the blocks of one rule. Classes are numbers, since the ids of a caller's rules may be any text."""
    return "".join(
        f"body:has(#rule-{index}:checked) li:is(.block, .run):not(.rule-{index}) {{ display: none; }}\n" for index, _ in enumerate(rules)
    )


def _rows(blocks: Sequence[Block], rules: Sequence[str]) -> str:
    """Returns the items of the list of blocks; a run of dropped ones is one item, which unfolds."""
    items: list[str] = []
    for state, run in runs_of(blocks):
        rows = [_block(index, blocks, rules) for index in run]
        items += rows if state != "dropped" or len(run) < FOLDED_BLOCKS else [_run(run, blocks, rules, rows)]
    return "\n".join(items)


def _run(run: Sequence[int], blocks: Sequence[Block], rules: Sequence[str], rows: Sequence[str]) -> str:
    """Returns an item that unfolds to the rows of some dropped blocks."""
    in_run = {rules.index(verdict_of(blocks[index]).rule) for index in run}
    first_words = " · ".join(shown_text(blocks[index]) for index in run)[:QUOTE_CHARS]
    return (
        f'<li class="run {" ".join(f"rule-{rule}" for rule in sorted(in_run))}"><details><summary><b>{len(run)} dropped</b> '
        f"{escaped(first_words)}</summary>\n<ol>\n" + "\n".join(rows) + "\n</ol></details></li>"
    )


def _block(index: int, blocks: Sequence[Block], rules: Sequence[str]) -> str:
    block = blocks[index]
    verdict = verdict_of(block)
    state = state_of(verdict)
    kind = "" if block.kind is Kind.PARAGRAPH else f" {block.kind.value}"
    text = escaped(block.text) if block.text else f'<span class="soft">{shown_text(block)}</span>'
    score = "" if verdict.score is None else f'<span class="meter" style="--score:{verdict.score:.2f}">{verdict.score:.2f}</span>'
    reason = escaped(verdict.reason)
    if verdict.repeats is not None:
        partner = blocks[verdict.repeats].text
        quoted = partner if len(partner) <= QUOTE_CHARS else partner[: QUOTE_CHARS - 1] + "…"
        reason += f': <a href="#block-{verdict.repeats}">block {verdict.repeats}</a> “{escaped(quoted)}”'
    reason = f'<p class="reason">{reason}</p>' if reason else ""
    return (
        f'<li class="block {state}{kind} rule-{rules.index(verdict.rule)}" id="block-{index}">'
        f'<p class="why"><span class="number">{index}</span><span class="rule"><span class="unseen">{state} by </span>'
        f'{escaped(verdict.rule)}</span>{score}</p><p class="text" dir="auto">{text}</p>{reason}</li>'
    )
