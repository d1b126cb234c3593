"""The command line as data: its options by group, the examples of the help, and what cannot go together.

The small parser, the typer command, shell completion, the help, `docs/cli.md` and the man page are made from it.
"""

from enum import Enum
from typing import NamedTuple


class Group(Enum):
    """A part of the help: its title, and what it is about."""

    ONE_PAGE = "One page", "how a page is read and judged, alone or in a batch"
    OUTPUT = "Output", "what is written, and where"
    BATCH = "Batch", "many pages at once, and rules learned from them"
    ENGINE = "Engine", "a batch on a cluster instead of this machine"
    OTHER = "Other", ""


class Takes(Enum):
    """What an option takes: how the help calls it, and how an error message describes it."""

    NOTHING = "", ""
    TEXT = "TEXT", "a text"
    FILE = "FILE", "a file"
    CHOICE = "CHOICE", "one of its choices"
    NUMBER = "NUMBER", "a whole number above 0"
    SECONDS = "SECONDS", "a number of seconds above 0"
    SIZE = "SIZE", "a size such as 500000, 64K, 256M or 4G"


class Option(NamedTuple):
    """An option of the command."""

    name: str
    group: Group
    help: str
    """A sentence without its full stop."""
    example: str = ""
    takes: Takes = Takes.NOTHING
    short: str = ""
    default: str = ""
    """As a person writes it; '' if the option is off, or unset, by default."""
    choices: tuple[str, ...] = ()
    without_value: str = ""
    """What it means if no value is written; '' if it needs one."""
    repeatable: bool = False

    @property
    def field(self) -> str:
        """The name of its field in `Arguments`."""
        name = self.name[2:].replace("-", "_")
        return "from_" if name == "from" else name


class Exclusion(NamedTuple):
    """Options of which no two, or no one with any of `others`, can be used together."""

    options: tuple[str, ...]
    others: tuple[str, ...]
    why: str


DESCRIPTION = "Turn scraped articles, HTML or plain text, into clean Markdown."
USAGE = "clean [OPTION]... [INPUT]..."
EXAMPLES = (
    ("cat page.html | clean > page.md", "the filter"),
    ("clean page.html -m page.json > page.md", "metadata in a file of its own"),
    ("clean --json < page.html | jq .source", "one JSON object"),
    ("clean --explain page.html", "what was dropped, and why"),
    ("clean scrapes/ crawl.warc.gz -o out/", "a batch: out/ mirrors the inputs"),
)
INPUTS = "INPUT is a page, a plain text, a folder, an archive or a table; @FILE is a list of inputs; - is standard input, the default."
EXIT_STATUS = (
    (0, "done"),
    (1, "an input failed or holds no article"),
    (2, "misuse"),
)
COMPLETION = "To complete options with the Tab key: clean --install-completion, or --show-completion for the script."

OPTIONS = (
    Option("--url", Group.ONE_PAGE, "The address of the page", "--url https://example.org/story", Takes.TEXT),
    Option(
        "--from",
        Group.ONE_PAGE,
        "The format of the input, which is guessed otherwise",
        "--from text",
        Takes.CHOICE,
        choices=("html", "text"),
    ),
    Option("--encoding", Group.ONE_PAGE, "The encoding that the server declared", "--encoding koi8-r", Takes.TEXT),
    Option(
        "--favor",
        Group.ONE_PAGE,
        "What to do in doubt: drop text (precision) or keep it (recall)",
        "--favor recall",
        Takes.CHOICE,
        default="balanced",
        choices=("precision", "balanced", "recall"),
    ),
    Option(
        "--judge",
        Group.ONE_PAGE,
        "Who decides what is main text: the learned weights, or the package readability-lxml",
        "--judge readability",
        Takes.CHOICE,
        default="learned",
        choices=("learned", "readability"),
    ),
    Option(
        "--repeats",
        Group.ONE_PAGE,
        "Which repeated paragraphs to drop",
        "--repeats exact",
        Takes.CHOICE,
        default="near",
        choices=("off", "exact", "near"),
    ),
    Option(
        "--max-elements",
        Group.ONE_PAGE,
        "How many elements of a page are read; of tables and other runs that are longer the rest is left out, with a notice",
        "--max-elements 1000000",
        Takes.NUMBER,
        default="250000",
    ),
    Option("--rules", Group.ONE_PAGE, "A file of your own rules", "--rules my-site.toml", Takes.FILE),
    Option("--comments", Group.ONE_PAGE, "Keep readers' comments", "clean --comments page.html"),
    Option(
        "--output",
        Group.OUTPUT,
        "Where to write, in the format of its ending. One page: .md, .txt, .json (metadata and Markdown) or .html (the explanation). A "
        "batch: a folder, .jsonl[.gz|.zst] or .parquet; - is JSON lines on standard output",
        "-o out/",
        Takes.FILE,
        short="-o",
    ),
    Option("--metadata", Group.OUTPUT, "Write the metadata of one page to this file too, as JSON", "-m page.json", Takes.FILE, short="-m"),
    Option(
        "--json",
        Group.OUTPUT,
        "Write metadata and Markdown as one JSON object, on one line in a pipe",
        "clean --json page.html | jq .source",
    ),
    Option("--text", Group.OUTPUT, "Write plain text; into a folder, .txt files", "clean --text page.html | wc -w"),
    Option(
        "--front-matter",
        Group.OUTPUT,
        "Write the metadata as YAML above the Markdown, also into a folder",
        "clean --front-matter page.html",
    ),
    Option(
        "--explain",
        Group.OUTPUT,
        "Write every block, whether it is kept, and why: as text (the default), JSON or an HTML page. The next argument is "
        "the value only if it is exactly text, json or page; for an input with such a name write ./page",
        "clean --explain page.html",
        Takes.CHOICE,
        choices=("text", "json", "page"),
        without_value="text",
    ),
    Option(
        "--why", Group.OUTPUT, "Write only the blocks with these words, and why they are kept or dropped", "--why 'Read more'", Takes.TEXT
    ),
    Option("--no-links", Group.OUTPUT, "Write links as plain text", "clean --no-links page.html"),
    Option("--no-images", Group.OUTPUT, "Leave images out", "clean --no-images page.html"),
    Option(
        "--from-list",
        Group.BATCH,
        "A file with the names of inputs, one on each line",
        "ls *.php | clean --from-list - -o out/",
        Takes.FILE,
    ),
    Option("--include", Group.BATCH, "In folders, take only files that match", "--include '*.html'", Takes.TEXT, repeatable=True),
    Option("--exclude", Group.BATCH, "In folders, skip files that match", "--exclude 'tag/*'", Takes.TEXT, repeatable=True),
    Option(
        "--html-field",
        Group.BATCH,
        "The column of tables that holds the page; otherwise html, content, raw_html, body or text",
        "--html-field page",
        Takes.TEXT,
    ),
    Option(
        "--url-field", Group.BATCH, "The column of tables that holds the address; otherwise url or link", "--url-field address", Takes.TEXT
    ),
    Option(
        "--keep-field",
        Group.BATCH,
        "A column of tables that the results keep, as input.columns; id and url are always kept",
        "--keep-field section",
        Takes.TEXT,
        repeatable=True,
    ),
    Option("--jobs", Group.BATCH, "How many worker processes to use; one for each core if not given", "-j 4", Takes.NUMBER, short="-j"),
    Option("--timeout", Group.BATCH, "The longest time that one page may take", "--timeout 10", Takes.SECONDS, default="30"),
    Option("--max-bytes", Group.BATCH, "The largest page to convert", "--max-bytes 5M", Takes.SIZE, default="256M"),
    Option("--max-memory", Group.BATCH, "The most memory that one page may take", "--max-memory 1G", Takes.SIZE, default="4G"),
    Option("--ordered", Group.BATCH, "Write the results in the order of the inputs", "clean @list -o all.jsonl --ordered"),
    Option("--retry", Group.BATCH, "Try again what failed in an earlier run", "clean scrapes/ -o out/ --retry"),
    Option("--report", Group.BATCH, "Write an HTML page about the batch", "--report report.html", Takes.FILE),
    Option("--learn", Group.BATCH, "Write the lines that repeat across pages as rules", "clean scrapes/ --learn site.toml", Takes.FILE),
    Option("--quiet", Group.BATCH, "Show no progress and no summary", "clean -q scrapes/ -o out/", short="-q"),
    Option(
        "--engine",
        Group.ENGINE,
        "Convert archives and tables with this engine",
        "clean --engine ray 'in/*.parquet' -o out/",
        Takes.CHOICE,
        choices=("ray",),
    ),
    Option("--ray-address", Group.ENGINE, "The cluster; without it, one is started on this machine", "--ray-address head:6379", Takes.TEXT),
    Option("--help", Group.OTHER, "Show this help", short="-h"),
    Option("--version", Group.OTHER, "Show the version", short="-V"),
)

FORMS = ("--json", "--text", "--front-matter", "--explain", "--why")
"""What to write of one page in place of Markdown."""
FOR_FOLDERS = ("--text", "--front-matter")
"""Which of them an output folder can have, too."""
FOR_ONE_PAGE = (*FORMS, "--metadata", "--url")
"""What only makes sense for one page."""
EXCLUSIONS = (
    Exclusion(FORMS, (), "choose one form of output"),
    Exclusion(("--learn",), (*FORMS, "--output"), "it writes rules and nothing else"),
    Exclusion(("--report",), ("--learn", "--engine"), "it is for a batch on this machine"),
    Exclusion(("--engine",), FOR_ONE_PAGE, "it writes a folder of Parquet files and nothing else"),
    Exclusion(("--include", "--exclude"), ("--engine",), "they are for this machine; name inputs by patterns such as 'data/*.parquet'"),
)
