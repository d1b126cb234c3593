"""Measures what large pages cost: the CPU seconds and the peak memory of `clean --json` for each shape at each size.

    python -m tools.sizes                              # all shapes at 0.1, 1, 10 and 60 MB: about five minutes of CPU time
    python -m tools.sizes --mb 60 --shape table --shape nesting

Exit status: 0 all are below the limits of SECURITY.md; 1 some are not.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from typing import NamedTuple

MOST_SECONDS = 20.0
MOST_MB = 1000.0
SIZES_MB = (0.1, 1.0, 10.0, 60.0)
PROSE = (
    "The tide came up in the night and had gone down again before anybody in the harbour was awake. It left weed along the steps.",
    "The keeper locked the lamp room at nine and walked home along the wall, counting the brass studs as she always did in the evening.",
    "In the morning she wrote the height of the water in the ledger, and added a few words about the wind that had come from the north.",
)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PROSE)
LD = '<script type="application/ld+json">'


def page(inner: str, before: str = "") -> str:
    """Returns an article with something large before it or in it."""
    head = "<!doctype html><html><head><title>The lamp room</title></head>"
    return f"{head}<body>{before}<article><h1>The lamp room</h1>{BODY}{inner}</article></body></html>"


def numbered(form: str, size: int) -> str:
    """Returns a form again and again up to a size, each time with another number in place of `{}`."""
    return "".join([form.replace("{}", str(number)) for number in range(size // len(form))])


SHAPES: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda size: page(numbered(f"<p>Entry {{}}. {PROSE[0]}</p>\n", size)),
    "tiny paragraphs": lambda size: page("<p>x\n" * (size // 5)),
    "table": lambda size: page("<table>" + "<tr><td>1<td>2" * (size // 14) + "</table>"),
    "nesting": lambda size: page("<div>" * (size // 11) + "x" + "</div>" * (size // 11)),
    "nesting with text": lambda size: page("<div>ab " * (size // 8)),
    "nested marks": lambda size: page("<p>" + "<b>x<i>y" * (size // 8)),
    "links": lambda size: page("", "<nav>" + numbered('<a href="/p{}">Page {}</a> ', size) + "</nav>"),
    "attributes": lambda size: page(f"<p {numbered('a{}={} ', size)}>x</p>"),
    "crowded tags": lambda size: page(("<p " + numbered("a{}={} ", 1200) + ">x</p>") * (size // 1460)),
    "tags with attributes": lambda size: page(numbered('<p class="c{} post" id="p{}">word {}</p>', size)),
    "JSON-LD": lambda size: page("", f"{LD}[" + '{"@type":"Thing","name":"x"},' * (size // 29) + "1]</script>"),
    "repeats": lambda size: page(f"<p>{PROSE[0]}</p>" * (size // 130)),
    "text": lambda size: "\n\n".join(PROSE) + "\n\n" + numbered(f"Entry {{}}. {PROSE[1]}\n\n", size),
    "lines": lambda size: "\n\n".join(PROSE) + "\n\n" + "x\n" * (size // 2),
    "one paragraph": lambda size: page("<p>" + "word and word " * (size // 14)),
    "one line": lambda size: "\n\n".join(PROSE) + "\n\n" + "the tide came in, " * (size // 18),
    "Markdown table": lambda size: "\n\n".join(PROSE) + "\n\n|a|b|\n|-|-|\n" + "|1|2|\n" * (size // 6),
}


class Cost(NamedTuple):
    """What one run took."""

    seconds: float
    mb: float
    is_whole: bool
    """Whether the run ended well, with the article in its output."""


def measure(shape: str, size: int) -> Cost:
    """Returns what `clean --json` takes for an input."""
    with tempfile.NamedTemporaryFile() as given, tempfile.TemporaryFile() as output:
        _write(shape, size, given.name)
        with open(given.name, "rb") as stdin:
            process = subprocess.Popen([sys.executable, "-m", "cleaner", "--json"], stdin=stdin, stdout=output)
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        is_whole = process.returncode == 0 and PROSE[1].encode() in output.read()
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, is_whole)


def _write(shape: str, size: int, path: str) -> None:
    """Writes an input, in a process of its own: a new process begins with the peak of the one that starts it."""
    child = os.fork()
    if not child:
        with open(path, "w") as file:
            file.write(SHAPES[shape](size))
        os._exit(0)
    os.waitpid(child, 0)


def main() -> int:
    """Prints a table of the costs; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mb", type=float, action="append")
    parser.add_argument("--shape", choices=list(SHAPES), action="append")
    arguments = parser.parse_args()
    sizes = arguments.mb or SIZES_MB
    print("| shape | " + " | ".join(f"{mb:g} MB" for mb in sizes) + " |")
    print("|---|" + "---|" * len(sizes))
    is_held = True
    for shape in arguments.shape or SHAPES:
        print(f"| {shape} |", end="", flush=True)
        for mb in sizes:
            cost = measure(shape, int(mb * 1e6))
            is_held &= cost.is_whole and cost.seconds < MOST_SECONDS and cost.mb < MOST_MB
            print(f" {cost.seconds:.1f} s, {cost.mb:.0f} MB{'' if cost.is_whole else ', LOST'} |", end="", flush=True)
        print()
    return 0 if is_held else 1


if __name__ == "__main__":
    sys.exit(main())
