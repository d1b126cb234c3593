"""What became of a batch, as one page to look at: no network, no scripts, all text of pages and names of files escaped.

The plots are SVG from the templates below. They are two kinds of bars, which take fewer lines than a plotting library
takes to load, follow the page from light to dark by its own colours, and are text: a screen reader gets the numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..rules.verdicts import why
from .page_style import shown, write_page

STYLE = """
.figures { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.figures li { flex: 1 1 8rem; background: var(--card); border-radius: .4rem; padding: .6rem .9rem; }
.figures b { display: block; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.plots { display: flex; flex-wrap: wrap; gap: 1.5rem; } figure { flex: 1 1 22rem; margin: 0; min-width: 0; }
figcaption { font-size: .9rem; margin-bottom: .4rem; }
svg { display: block; width: 100%; height: auto; } svg rect { fill: var(--bar); } svg line { stroke: var(--line); }
.code { overflow-wrap: normal; } th .soft { font-weight: 400; } .number:first-child { width: 6rem; } summary { overflow: auto; }
svg text { fill: var(--soft); font: 10px system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.share { width: 20%; padding-right: 0; } .share svg { height: .7rem; margin-top: .4rem; } .share svg.whole { background: var(--card); }
details { border-bottom: 1px solid var(--line); padding: .35rem 0; } summary { cursor: pointer; }
summary .soft { float: right; font-variant-numeric: tabular-nums; }
details table { margin: .35rem 0 .75rem; } details tr:last-child > * { border-bottom: 0; }
details[open] > summary { font-weight: 600; }
@media (max-width: 46rem) { .share { display: none; } thead .number { white-space: normal; } .number:first-child { width: auto; } }
@media print { details::details-content { content-visibility: visible; } .figures li { border: 1px solid var(--line); } }
"""
PLOT_WIDTH, PLOT_HEIGHT = 400, 120


class Covered(NamedTuple):
    """Which documents a report is about."""

    inputs: tuple[str, ...]
    output: str
    finished: bool
    """Whether the run came to its end."""
    now: Mapping[str, int]
    """Documents by what became of them (done, empty, failed), in the run that wrote the report."""
    earlier: Mapping[str, int]
    """The same of those that an earlier run had done."""
    left_out: Mapping[str, int]
    """Files and records that are no documents, by the reason."""

    def total(self, status: str) -> int:
        """Returns how many documents ended so, in this run or before."""
        return self.now.get(status, 0) + self.earlier.get(status, 0)


class Host(NamedTuple):
    """A host, and what its pages have in common that was dropped."""

    name: str
    documents: int
    lines: Sequence[tuple[str, str, int]]
    """Text, rule, and in how many documents it was dropped."""


class Report(NamedTuple):
    """What is told of a batch."""

    covered: Covered
    words: int
    chars: tuple[int, int]
    """Of the visible text, how many characters were kept, and how many there are."""
    confidence: Sequence[int]
    """Documents with an article in equal steps of their confidence from 0 to 1."""
    kept_share: Sequence[int]
    """Documents with visible text in equal steps of the share of it that was kept."""
    rules: Sequence[tuple[str, int, int]]
    """Rule, blocks that it dropped, documents in which it dropped one."""
    hosts: Sequence[Host]
    hosts_missed: int
    """By how much the documents of a host can be more than told; 0 where all hosts were counted."""
    lines_missed: int
    reasons: Sequence[tuple[str, str, int]]
    """Status, reason and documents, of those without an article."""
    reasons_missed: int
    slowest: Sequence[tuple[float, str]]
    """Seconds and id."""


def write_report_page(report: Report) -> str:
    """Returns an HTML page: which documents it covers, how they ended, how sure and how large their articles are,
    which rules fired, what each host's pages repeat, why documents failed, and which took longest."""
    documents = sum(report.covered.total(status) for status in ("done", "empty", "failed"))
    body = f"""<header>
<h1>What became of {_count(documents, "document")}</h1>
{_coverage(report.covered)}
{_figures(report, documents)}
</header>
<main>
<h2>How sure, and how much</h2>
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
    parts = [f'<p class="soft">From <span class="code">{shown(inputs)}</span> to <span class="code">{shown(covered.output)}</span></p>']
    if not covered.finished:
        parts.append(
            f"<p><strong>The run was stopped before its end.</strong> This covers the {_count(now + earlier, 'document')} that it had"
            " come to; the same command goes on from there.</p>"
        )
    if earlier:
        parts.append(
            f"<p>{_count(now, 'document')} converted by this run, and {earlier:,} that an earlier run had done: they count in all that"
            " follows but the dropped lines, which only a conversion tells.</p>"
        )
    if covered.left_out:
        reasons = ", ".join(f"{reason} {count:,}" for reason, count in covered.left_out.items())
        parts.append(f'<p class="soft">Left out, since they are no documents: {shown(reasons)}.</p>')
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
    return '<ul class="figures">' + "".join(f"<li><b>{figure}</b> {name}</li>" for figure, name in figures) + "</ul>"


def _histogram(counts: Sequence[int], title: str, of: str) -> str:
    """Bars over 0..1, each with its numbers as a title; the highest is labelled."""
    total, most = sum(counts), max([*counts, 1])
    step = PLOT_WIDTH / len(counts)
    bars = []
    for number, count in enumerate(counts):
        height = count / most * (PLOT_HEIGHT - 12)
        low, high = number / len(counts), (number + 1) / len(counts)
        bars.append(
            f'<rect x="{number * step + 1:g}" y="{PLOT_HEIGHT - height:.1f}" width="{step - 2:g}" height="{height:.1f}">'
            f"<title>{low:.2f} to {high:.2f}: {_count(count, of)}</title></rect>"
        )
    highest = counts.index(max(counts)) if total else 0
    anchor = "end" if highest > len(counts) / 2 else "start"
    label = f'<text x="{(highest + (anchor == "end")) * step:g}" y="9" text-anchor="{anchor}">{most:,}</text>' if total else ""
    ticks = "".join(
        f'<text x="{share * PLOT_WIDTH:g}" y="{PLOT_HEIGHT + 12}" text-anchor="{place}">{share:g}</text>'
        for share, place in ((0, "start"), (0.25, "middle"), (0.5, "middle"), (0.75, "middle"), (1, "end"))
    )
    told = ", ".join(f"{number / len(counts):.2f} and more: {count}" for number, count in enumerate(counts) if count)
    return (
        f'<figure><figcaption>{title} <span class="soft">({_count(total, of)})</span></figcaption>'
        f'<svg viewBox="0 0 {PLOT_WIDTH} {PLOT_HEIGHT + 14}" role="img" aria-label="{title}: {told or "none"}">{"".join(bars)}'
        f'<line x1="0" x2="{PLOT_WIDTH}" y1="{PLOT_HEIGHT}" y2="{PLOT_HEIGHT}"/>{label}{ticks}</svg></figure>'
    )


def _bar(share: float) -> str:
    """A bar for a cell of a table, whose number stands beside it."""
    return (
        '<td class="share"><svg class="whole" viewBox="0 0 100 7" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{100 * share:.2f}" height="7"/></svg></td>'
    )


def _table(columns: Sequence[str], rows: Sequence[str]) -> str:
    """A table; columns whose name begins with a number sign hold numbers, with an equals sign bars."""
    kinds = {"#": ' class="number"', "=": ' class="share"'}
    head = "".join(f'<th scope="col"{kinds.get(name[0], "")}>{name.lstrip("#=")}</th>' for name in columns)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n" + "\n".join(rows) + "\n</tbody>\n</table>"


def _rules(report: Report, documents: int) -> str:
    rows = [
        f'<tr><th scope="row"><span class="code">{shown(rule)}</span><br><span class="soft small">{shown(why(rule))}</span></th>'
        f'<td class="number">{blocks:,}</td><td class="number">{found_in:,}</td>{_bar(found_in / documents)}</tr>'
        for rule, blocks, found_in in report.rules
    ]
    if not rows:
        return ""
    return "<h2>Rules that fired</h2>\n" + _table(["Rule", "#Blocks dropped", "#In documents", "=Of all documents"], rows)


def _hosts(report: Report) -> str:
    if not report.hosts:
        return ""
    converted = sum(report.covered.now.values())
    parts = [f"<h2>Most frequent dropped lines by host</h2>\n<p class='soft small'>Of the {_count(converted, 'document')} that this run"]
    parts.append(f" converted: lines that were dropped in more than one, of the hosts with most documents. {_off(report.lines_missed)}</p>")
    for host in report.hosts:
        rows = [
            f'<tr><td class="number">{count:,}</td><td>{shown(line)}</td><td class="code">{shown(rule)}</td></tr>'
            for line, rule, count in host.lines
        ]
        name = f"{shown(host.name or 'no address')} <span class='soft'>{_count(host.documents, 'document')}</span>"
        opened = " open" if host is report.hosts[0] else ""
        parts.append(f"\n<details{opened}><summary>{name}</summary>\n{_table(['#Documents', 'Line', 'Rule'], rows)}\n</details>")
    return "".join(parts) + (f"<p class='soft small'>Hosts: {_off(report.hosts_missed)}</p>" if report.hosts_missed else "")


def _off(missed: int) -> str:
    if not missed:
        return "The counts are exact."
    return f"The counts are approximate, since there were too many to remember all: up to {missed:,} too low, never too high."


def _reasons(report: Report) -> str:
    if not report.reasons:
        return ""
    named = {"failed": "failed", "empty": "no article"}
    rows = [
        f'<tr><td class="number">{count:,}</td><td>{named[status]}</td><td>{shown(reason)}</td></tr>'
        for status, reason, count in report.reasons
    ]
    note = f'\n<p class="soft small">{_off(report.reasons_missed)}</p>' if report.reasons_missed else ""
    return "<h2>Documents without an article, by reason</h2>\n" + _table(["#Documents", "Outcome", "Reason"], rows) + note


def _slowest(report: Report) -> str:
    if not report.slowest:
        return ""
    most = max(report.slowest[0][0], 1e-9)
    rows = [
        f'<tr><td class="number">{seconds:.2f} s</td><td>{shown(name)}</td>{_bar(seconds / most)}</tr>' for seconds, name in report.slowest
    ]
    return "<h2>Slowest inputs</h2>\n" + _table(["#Time", "Input", "=Of the slowest"], rows)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
