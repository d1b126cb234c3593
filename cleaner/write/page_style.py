"""The frame and the style that the explanation page and the report page share."""

from __future__ import annotations

from html import escape

from ..text import UNPRINTABLE

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The Content-Security-Policy of the pages: no scripts and no network, even if some text were not escaped."""

STYLE = """
:root { color-scheme: light dark; --page: #fdfdfc; --card: #f4f4f1; --ink: #1d1e20; --soft: #5b5e63; --line: #dcdcd7; --link: #1b5fa8;
  --kept: #1a6b3c; --kept-page: #eef7f1; --dropped: #a3271f; --dropped-page: #fcf1ef; --moved: #7a5200; --moved-page: #fbf4e3;
  --bar: #5f86ad; }
@media (prefers-color-scheme: dark) { :root { --page: #16171a; --card: #1f2125; --ink: #e6e6e3; --soft: #a2a5aa; --line: #383b40;
  --link: #8dbcf0; --kept: #74d39b; --kept-page: #15251c; --dropped: #f19a92; --dropped-page: #291a19; --moved: #e3b75f;
  --moved-page: #27200f; --bar: #7ba3cb; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body { margin: 0 auto; max-width: 66rem; padding: 1.75rem 1.25rem 4rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .35rem; text-wrap: balance; }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .6rem; }
p { margin: 0 0 .5rem; }
a { color: var(--link); }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
.code { font-family: ui-monospace, monospace; font-size: .8125rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 400; font-size: .8125rem; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { :root { color-scheme: light; --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --kept: #0d5a2d;
  --kept-page: #fff; --dropped: #8c1c15; --dropped-page: #fff; --moved: #6b4800; --moved-page: #fff; --bar: #5f86ad;
  --link: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; } h2 { break-after: avoid; } tr { break-inside: avoid; }
  svg, .meter { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""


def write_page(title: str, style: str, body: str) -> str:
    """Returns a self-contained HTML page that loads and runs nothing; `body` is HTML, `title` text."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<meta name="referrer" content="no-referrer">
<title>{escaped(title)}</title>
<style>{STYLE}{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def escaped(text: str) -> str:
    """Returns a text for use in HTML, also inside quotes: escaped, and without control characters.

    >>> escaped('<b title="x">\\x1b[31m')
    '&lt;b title=&quot;x&quot;&gt;[31m'
    """
    return escape(UNPRINTABLE.sub("", text))
