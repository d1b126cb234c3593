"""Writes the report on a batch as an HTML page: without network and scripts, all text of pages and names of files escaped.

The plots are SVG from the templates below: they use the colours of the page in light and dark, and a screen reader
reads their numbers.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..rules.verdicts import why
from .page_style import escaped, write_page

STYLE = """
.figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.figures li { flex: 1 1 8rem; min-width: max-content; max-width: 100%; background: var(--card);
  border-radius: .4rem; padding: .6rem .9rem; }
.figures b { display: block; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.figures span { display: block; max-width: 9rem; }
.plots { display: flex; flex-wrap: wrap; gap: 1.5rem; } figure { flex: 1 1 22rem; margin: 0; min-width: 0; }
figcaption { font-size: .9rem; margin-bottom: .4rem; }
svg { display: block; width: 100%; height: auto; } svg rect { fill: var(--bar); } svg line { stroke: var(--line); }
.code, thead th { overflow-wrap: normal; } th .soft { font-weight: 400; } .number:first-child { width: 6rem; } summary { overflow: auto; }
svg text { fill: var(--soft); font: 10px system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.share { width: 20%; padding-right: 0; } .share svg { height: .7rem; margin-top: .4rem; } .share svg.whole { background: var(--card); }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; }
summary .soft { float: right; font-variant-numeric: tabular-nums; }
details table { margin: .35rem 0 .75rem; } details tr:last-child > * { border-bottom: 0; }
details[open] > summary { font-weight: 600; }
@media (max-width: 46rem) { .share { display: none; } thead .number { white-space: normal; } .number:first-child { width: auto; } }
@media print { details::details-content { content-visibility: visible; } .figures li { border: 1px solid var(--line); } }
"""
PLOT_WIDTH_PX = 400
PLOT_HEIGHT_PX = 120


class Covered(NamedTuple):
    """Which documents a report covers."""

    inputs: tuple[str, ...]
    output: str
    finished: bool
    """Whether the run was not interrupted."""
    now: Mapping[str, int]
    """How many documents have each status (done, empty, failed), in the run that wrote the report."""
    earlier: Mapping[str, int]
    """The same for the documents of earlier runs."""
    skipped: Mapping[str, int]
    """How many files and records were skipped for each reason."""

    def total(self, status: str) -> int:
        """Returns how many documents have a status, in this run or before."""
        return self.now.get(status, 0) + self.earlier.get(status, 0)


class Host(NamedTuple):
    """A host, and the lines that were dropped from more than one of its pages."""

    name: str
    documents: int
    lines: Sequence[tuple[str, str, int]]
    """Text, rule, and the number of documents that it was dropped from."""


class Report(NamedTuple):
    """The content of a report."""

    covered: Covered
    words: int
    chars: tuple[int, int]
    """How many characters of visible text were kept, and how many there are."""
    confidence: Sequence[int]
    """How many documents with an article have a confidence in each of equal steps from 0 to 1."""
    kept_share: Sequence[int]
    """How many documents with visible text have a kept share in each of equal steps from 0 to 1."""
    rules: Sequence[tuple[str, int, int]]
    """Rule, number of blocks that it dropped, number of documents that they are from."""
    hosts: Sequence[Host]
    hosts_missed: int
    """The largest error of the number of documents of a host; 0 if all hosts were counted."""
    lines_missed: int
    reasons: Sequence[tuple[str, str, int]]
    """Status, reason and number of documents, for documents without an article."""
    reasons_missed: int
    slowest: Sequence[tuple[float, str]]
    """Seconds and id."""


def write_report_page(report: Report) -> str:
    """Returns an HTML page: which documents it covers and their status, confidence and share of kept text, which rules
    dropped blocks, which lines the pages of a host share, why documents failed, and which were slowest."""
    documents = sum(report.covered.total(status) for status in ("done", "empty", "failed"))
    body = f"""<header>
<h1>Report on {_count(documents, "document")}</h1>
{_coverage(report.covered)}
{_figures(report, documents)}
</header>
<main>
<h2>Confidence and share of kept text</h2>
<div class="plots">
{_histogram(report.confidence, "Confidence that the text is the article", "article")}
{_histogram(report.kept_share, "Share of a document’s visible text that was kept", "document")}
</div>
{_rules(report, documents)}
{_hosts(report)}
{_reasons(report)}
{_slowest(report)}
</main>"""
    return write_page(f"Report on {report.covered.output}", STYLE, body)


def _coverage(covered: Covered) -> str:
    now, earlier = sum(covered.now.values()), sum(covered.earlier.values())
    inputs = ", ".join(covered.inputs[:5]) + (f" and {len(covered.inputs) - 5} more" if len(covered.inputs) > 5 else "")
    parts = [f'<p class="soft">From <span class="code">{escaped(inputs)}</span> to <span class="code">{escaped(covered.output)}</span></p>']
    if not covered.finished:
        parts.append(
            f"<p><strong>The run was interrupted.</strong> This report covers the {_count(now + earlier, 'document')} that were"
            " converted; the same command continues from there.</p>"
        )
    if earlier:
        parts.append(
            f"<p>{_count(now, 'document')} converted by this run, {earlier:,} by earlier runs. All numbers below cover both, except"
            " the dropped lines: they cover this run only.</p>"
        )
    if covered.skipped:
        reasons = ", ".join(f"{reason} {count:,}" for reason, count in covered.skipped.items())
        parts.append(f'<p class="soft">Skipped: {escaped(reasons)}.</p>')
    return "\n".join(parts)


def _figures(report: Report, documents: int) -> str:
    covered, (kept, chars) = report.covered, report.chars
    figures = [
        (f"{documents:,}", "documents"),
        (f"{covered.total('done'):,}", "with an article"),
        (f"{covered.total('empty'):,}", "without one"),
        (f"{covered.total('failed'):,}", "failed"),
        (f"{kept / chars:.1%}" if chars else "–", "of the visible text kept"),
        (f"{report.words:,}", "words"),
    ]
    return '<ul class="figures">' + "".join(f"<li><b>{figure}</b> <span>{name}</span></li>" for figure, name in figures) + "</ul>"


def _histogram(counts: Sequence[int], title: str, of: str) -> str:
    """Draws bars over 0..1. Each has its numbers as a title; the highest has a label."""
    total, most = sum(counts), max([*counts, 1])
    step = PLOT_WIDTH_PX / len(counts)
    bars = []
    for index, count in enumerate(counts):
        height = count / most * (PLOT_HEIGHT_PX - 12)
        low, high = index / len(counts), (index + 1) / len(counts)
        bars.append(
            f'<rect x="{index * step + 1:g}" y="{PLOT_HEIGHT_PX - height:.1f}" width="{step - 2:g}" height="{height:.1f}">'
            f"<title>{low:.2f} to {high:.2f}: {_count(count, of)}</title></rect>"
        )
    highest = counts.index(max(counts)) if total else 0
    anchor = "end" if highest > len(counts) / 2 else "start"
    label = f'<text x="{(highest + (anchor == "end")) * step:g}" y="9" text-anchor="{anchor}">{most:,}</text>' if total else ""
    ticks = "".join(
        f'<text x="{share * PLOT_WIDTH_PX:g}" y="{PLOT_HEIGHT_PX + 12}" text-anchor="{place}">{share:g}</text>'
        for share, place in ((0, "start"), (0.25, "middle"), (0.5, "middle"), (0.75, "middle"), (1, "end"))
    )
    numbers = ", ".join(f"{index / len(counts):.2f} and more: {count}" for index, count in enumerate(counts) if count)
    return (
        f'<figure><figcaption>{title} <span class="soft">({_count(total, of)})</span></figcaption>'
        f'<svg viewBox="0 0 {PLOT_WIDTH_PX} {PLOT_HEIGHT_PX + 14}" role="img" aria-label="{title}: {numbers or "none"}">{"".join(bars)}'
        f'<line x1="0" x2="{PLOT_WIDTH_PX}" y1="{PLOT_HEIGHT_PX}" y2="{PLOT_HEIGHT_PX}"/>{label}{ticks}</svg></figure>'
    )


def _bar(share: float) -> str:
    """Draws a bar in the cell of a table; its number is in another cell."""
    return (
        '<td class="share"><svg class="whole" viewBox="0 0 100 7" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{100 * share:.2f}" height="7"/></svg></td>'
    )


def _table(columns: Sequence[str], rows: Sequence[str]) -> str:
    """Returns a table. The name of a column of numbers begins with `#`, that of a column of bars with `=`."""
    kinds = {"#": ' class="number"', "=": ' class="share"'}
    head = "".join(f'<th scope="col"{kinds.get(name[0], "")}>{name.lstrip("#=")}</th>' for name in columns)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n" + "\n".join(rows) + "\n</tbody>\n</table>"


def _rules(report: Report, documents: int) -> str:
    rows = [
        f'<tr><th scope="row"><span class="code">{escaped(rule)}</span><br><span class="soft small">{escaped(why(rule))}</span></th>'
        f'<td class="number">{blocks:,}</td><td class="number">{pages:,}</td>{_bar(pages / documents)}</tr>'
        for rule, blocks, pages in report.rules
    ]
    if not rows:
        return ""
    return "<h2>Rules that dropped blocks, or moved them to the metadata</h2>\n" + _table(
        ["Rule", "#Blocks", "#In documents", "=Of all documents"], rows
    )


def _hosts(report: Report) -> str:
    if not report.hosts:
        return ""
    converted = sum(report.covered.now.values())
    note = (
        f"Lines that were dropped from more than one of the {_count(converted, 'document')} of this run, for the hosts with the"
        f" most documents. {_accuracy(report.lines_missed)}"
    )
    parts = [f"<h2>Most frequent dropped lines by host</h2>\n<p class='soft small'>{note}</p>"]
    for host in report.hosts:
        rows = [
            f'<tr><td class="number">{count:,}</td><td>{escaped(line)}</td><td class="code">{escaped(rule)}</td></tr>'
            for line, rule, count in host.lines
        ]
        name = f"{escaped(host.name or 'no address')} <span class='soft'>{_count(host.documents, 'document')}</span>"
        opened = " open" if host is report.hosts[0] else ""
        parts.append(f"\n<details{opened}><summary>{name}</summary>\n{_table(['#Documents', 'Line', 'Rule'], rows)}\n</details>")
    return "".join(parts) + (f"<p class='soft small'>Hosts: {_accuracy(report.hosts_missed)}</p>" if report.hosts_missed else "")


def _accuracy(missed: int) -> str:
    if not missed:
        return "The counts are exact."
    return f"The counts are approximate, because there were too many to store: each may be up to {missed:,} too low, none is too high."


def _reasons(report: Report) -> str:
    if not report.reasons:
        return ""
    outcomes = {"failed": "failed", "empty": "no article"}
    rows = [
        f'<tr><td class="number">{count:,}</td><td>{outcomes[status]}</td><td>{escaped(reason)}</td></tr>'
        for status, reason, count in report.reasons
    ]
    note = f'\n<p class="soft small">{_accuracy(report.reasons_missed)}</p>' if report.reasons_missed else ""
    return "<h2>Documents without an article, by reason</h2>\n" + _table(["#Documents", "Outcome", "Reason"], rows) + note


def _slowest(report: Report) -> str:
    if not report.slowest:
        return ""
    most = max(report.slowest[0][0], 1e-9)
    rows = [
        f'<tr><td class="number">{seconds:.2f} s</td><td>{escaped(name)}</td>{_bar(seconds / most)}</tr>'
        for seconds, name in report.slowest
    ]
    return "<h2>Slowest inputs</h2>\n" + _table(["#Time", "Input", "=Of the slowest"], rows)


def _count(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
