"""Feeds generated input to every reader of the package, and checks that the promises of SECURITY.md hold.

    python -m tools.fuzz --minutes 30               # all targets in turn; failing inputs go to fixtures/hostile/TARGET/
    python -m tools.fuzz --minutes 5 --target warc  # one target

Hypothesis builds the inputs, mostly from pieces that have a meaning for the reader. tests/test_fuzz.py runs every target
briefly, and all inputs that ever failed.

Exit status: 0 no failures; 1 failures.
"""

from __future__ import annotations

import argparse
import io
import json
import re
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cleaner import Options, clean
from cleaner.batch.documents import Failed, Skipped
from cleaner.batch.inputs import Input, read_message, unpack
from cleaner.batch.warc import Record, read_warc
from cleaner.errors import CleanError
from cleaner.options import MOST_ELEMENTS
from cleaner.read.decode import decode
from cleaner.site_rules import parse_rules
from cleaner.write.explain import write_explanation
from cleaner.write.explain_page import write_explanation_page
from cleaner.write.front_matter import write_front_matter

CORPUS = Path(__file__).resolve().parent.parent / "fixtures" / "hostile"
SLOW_SECONDS = 10.0
"""No input of this size may take longer, even on a slow machine."""
ROUND_INPUTS = 300
"""Inputs for one target before the next target has its turn."""

UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
ALLOWED_HTML = re.compile(r"</?su[bp]>|<br>")
SCRIPT_SCHEME = re.compile(r"(?:javascript|vbscript|livescript|feed:javascript|data:(?!image/(?:png|gif|jpe?g|webp|avif)))", re.I)
NOT_IN_ADDRESS = re.compile("[\x00-\x20\u00a0\u2028\u2029]")
PROSE = (
    "The tide came up in the night and had gone down again before anybody in the harbour was awake. "
    "It left a line of weed along the steps, a broken oar, and a blue glass float that must have drifted for months."
)


class Target(NamedTuple):
    """A reader: inputs for it, and a check."""

    inputs: st.SearchStrategy[bytes]
    check: Callable[[bytes], None]
    """Raises if a promise is broken."""


def check_page(raw: bytes, max_elements: int = MOST_ELEMENTS) -> None:
    """Raises if the output for an input breaks a promise of the library."""
    options = Options(comments=len(raw) % 2 == 0, max_elements=max_elements)
    document = clean(raw, "https://example.org/story", options)
    metadata, kept = document.metadata, [block for block in document.blocks if block.verdict and block.verdict.kept]
    assert len(kept) + sum(metadata["dropped"].values()) == len(document.blocks), "blocks are neither kept nor dropped"
    assert document.markdown == "" or document.markdown.endswith("\n"), "the Markdown does not end with a newline"
    for text in (document.markdown, document.text, write_explanation(document.blocks), *_strings(metadata)):
        assert not UNPRINTABLE.search(text.replace("\t", " ")), f"unprintable character in {UNPRINTABLE.search(text)!r}"
    again = clean(raw, "https://example.org/story", options)
    assert (again.markdown, again.metadata) == (document.markdown, metadata), "the same input gave another output"
    json.loads(json.dumps(metadata))
    check_markdown(document.markdown)
    front = write_front_matter(metadata).removeprefix("---\n").removesuffix("---\n").removesuffix("---\n\n")
    read = yaml.safe_load(front) or {}
    assert all(read[key] == metadata[key] for key in ("title", "byline", "description", "section") if metadata[key]), "YAML changed"
    shown = write_explanation_page(document.blocks, metadata)
    assert "<script>alert" not in shown, "a script got into the explanation"
    assert "<img" not in shown, "an image got into the explanation"


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def check_markdown(markdown: str) -> None:
    """Raises if rendered Markdown contains HTML from the page, or an address that runs code."""
    reader = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    reader.validateLink = lambda url: True  # type: ignore[method-assign]  # noqa: ARG005

    def check(tokens: list[Token]) -> None:
        for token in tokens:
            if token.type in ("html_block", "html_inline"):
                assert not ALLOWED_HTML.sub("", token.content).strip(), f"raw HTML: {token.content[:80]!r}"
            for name in ("href", "src"):
                address = NOT_IN_ADDRESS.sub("", unquote(str(token.attrGet(name) or "")))
                assert not SCRIPT_SCHEME.match(address), f"an address that runs code: {address[:80]!r}"
            check(token.children or [])

    check(reader.parse(markdown))


def check_decode(raw: bytes) -> None:
    """Raises if bytes do not become text."""
    for known in (None, "utf-8", "latin1", "no-such", "utf-16", "utf-7", "shift_jis", "idna", "hz"):
        decoded = decode(raw, known)
        assert isinstance(decoded.text, str)
        assert 0 <= decoded.replaced <= max(1, len(raw)) * 2


def check_message_of(error: CleanError) -> None:
    """Raises if an error message is not one printable line."""
    if "\n" in str(error) or UNPRINTABLE.search(str(error)):
        raise AssertionError(f"the message is not one printable line: {str(error)[:80]!r}")


def check_rules(raw: bytes) -> None:
    """Raises if a rules file is neither read nor refused with a `CleanError`, or if its rules break a page."""
    try:
        rules = parse_rules(raw.decode("utf-8", "replace"), "rules.toml")
    except CleanError as error:
        check_message_of(error)
        return
    clean(in_article(b"<p class='teaser'>High water today</p>"), "https://example.org/", Options(rules=rules)).metadata  # noqa: B018


def check_warc(raw: bytes) -> None:
    """Raises if an archive gives anything but records and named failures."""
    for record in read_warc(io.BytesIO(raw)):
        assert isinstance(record, Record | Failed | Skipped)


def check_message(raw: bytes) -> None:
    """Raises if a message is neither read nor refused with a `CleanError`."""
    try:
        read_message(Input("page.mhtml", raw))
    except CleanError as error:
        check_message_of(error)


def check_compressed(raw: bytes) -> None:
    """Raises if compressed bytes are neither unpacked nor refused with a `CleanError`."""
    try:
        unpack(raw, "page.gz")
    except CleanError as error:
        check_message_of(error)


def in_article(fragment: bytes) -> bytes:
    """Returns a page with the fragment inside its article."""
    prose = f"<p>{PROSE}</p>".encode()
    head = b"<!doctype html><html><head><title>The lamp room</title></head><body><article><h1>The lamp room</h1>"
    return (
        head + prose + b"<p>" + PROSE.upper().encode() + b"</p>" + fragment + prose.replace(b"tide", b"boat") + b"</article></body></html>"
    )


# ---- what inputs are made of

ODD = (
    "\x00 \x1b[31m \x1b]0;x\x07 \u202e \u2066 \ufeff \ud800 \u2028 \u200b \u200c \u200d \u200e \u2060 \ufe0f &#8203; &#x200b; &zwj; \u2800 \u3164 \x85 \x9b \xad &#27; &#x202e; &#0; &#xd800; &nbsp; &lt;script&gt;alert(1)&lt;/script&gt; "
    "&amp;lt; \\ ` `` ``` ~~~ * ** _ __ [ ]( ) ![ ]: <!-- --> <![CDATA[ ]]> --- +++ === # > - 1. | :-: $$ $ \\( [^1] ]( <b> </b> <br> é 語 ا"
).split(" ")
TAGS = (
    "div p span a b i em strong code pre ul ol li dl dt dd table tr td th caption figure figcaption blockquote h1 h2 h3 img br hr sup sub math "
    "noscript script style template iframe object svg form input button select option textarea details summary ruby rt x-y section article aside nav "
    "header footer main time address html body head title meta base link plaintext xmp font center annotation amp-img video del ins q"
).split()
NAMES = "class id href src title alt style role itemprop rel name content datetime start type data-src srcset lang dir colspan rowspan align hidden".split()
VALUES = [
    *"main article-body sidebar share byline author date comment related wp-caption footnote caption-text highlight language-x nav".split(),
    *"javascript:alert(1) JaVa&#10;Script:x data:text/html,x //[bad http://[::1 # #fn1 /a(b)c ?a=1&copy;=2 http://e.org/`|* mailto:a@b".split(),
    *[
        "x](javascript:alert(1)) [y",
        '"><script>alert(1)</script>',
        "a\nb: c\n---\n# d",
        "9" * 30,
        "-1",
        "2024-05-31",
        "99999-99-99",
        " ",
        "",
    ],
]
WORDS = [PROSE, *("The keeper¦By¦Von¦Par¦AP¦(Reuters)¦Source:¦Read more¦© 2024¦31 May 2024¦Ada Keeper¦and¦,¦Photo:").split("¦")]
TEXT = st.one_of(
    st.sampled_from(ODD), st.sampled_from(WORDS), st.text(max_size=12), st.text("ab *_`[]()<>!#&|\\-+=:;\"'$^~\n\t", max_size=10)
)
ATTRIBUTE = st.builds(
    lambda name, quote, value: f" {name}={quote}{value}{quote}",
    st.sampled_from(NAMES),
    st.sampled_from("\"'\"'`"),
    st.sampled_from(VALUES) | TEXT,
)


def _tag(name: str, attributes: list[str], closing: str) -> str:
    return f"{closing}{name}{''.join(attributes) if closing == '<' else ''}>"


TAG = st.builds(_tag, st.sampled_from(TAGS), st.lists(ATTRIBUTE, max_size=3), st.sampled_from(["<", "<", "</"]))
REPEATED = st.builds(lambda piece, times: piece * times, TAG | TEXT, st.integers(2, 40))
HTML = st.lists(st.one_of(TAG, TAG, TEXT, REPEATED), max_size=25).map("".join)
LINES = st.lists(
    st.one_of(TEXT, st.sampled_from(["\n", "\n\n", "\n    ", "\n> ", "\n- ", "\n1) ", "\t", " | ", "|-|-|\n"])), max_size=30
).map("".join)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


KEYS = st.sampled_from(
    "@type @graph @id headline author name datePublished articleBody image publisher url creator isPartOf sourceOrganization keywords description".split()
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    TEXT,
    st.sampled_from(["NewsArticle", "Person", "Organization", "#1", *VALUES, PROSE]),
)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5), max_leaves=20)


def _with_json(value: Any, cut: int) -> bytes:
    text = json.dumps(value)
    script = text[: len(text) - cut] if cut < len(text) else text
    return in_article(b"").replace(b"</head>", b'<script type="application/ld+json">' + _bytes(script) + b"</script></head>")


RULES_PIECES = st.sampled_from(
    [
        *(
            'names = ["promo-box"]\n¦[[phrase]]\n¦id = "x"\n¦text = "High water today"\n¦pattern = "high water .*"\n¦pattern = "(a+)+$"\n¦'
            'scope = "anywhere"\n¦why = "x"\n¦[site."example.org"]\n¦drop = ["div.x > p", "//p[1]"]\n¦byline = ".a[b=\'c\']"\n¦'
            'root = \'//*[\'\n¦[[site."example.org".phrase]]\n¦pattern = "(?P<x"\n¦[¦]¦=¦"¦\'¦{}¦1979-05-27¦"""¦\\u0000¦#¦\n¦x.y.z = 1\n'
        ).split("¦")
    ]
)
WARC_HEAD = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\nContent-Type: application/http\r\nContent-Length: "
)
WARC_PIECES = st.sampled_from(
    [
        WARC_HEAD,
        zlib.compress(b"x" * 500),
        *(
            b"60\r\n\r\n~0\r\n\r\n~-5\r\n\r\n~99999999999999\r\n\r\n~x\r\n\r\n~\r\n~\r\n\r\n~WARC/1.1\r\n~WARC/9~"
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=x\r\n\r\n~HTTP/1.1 200~Transfer-Encoding: chunked\r\n~"
            b"Content-Encoding: gzip\r\n~<p>page</p>~5\r\nabcde\r\n~ffffffff\r\n~\x1f\x8b\x08\x00~WARC-Type: metadata\r\n~: \r\n~\x00"
        ).split(b"~"),
    ]
)
MAIL_PIECES = st.sampled_from(
    [
        *(
            b"Content-Type: multipart/related; boundary=x\r\n~Content-Type: text/html; charset=\xff\r\n~Content-Transfer-Encoding: base64\r\n~"
            b"Content-Transfer-Encoding: quoted-printable\r\n~\r\n~--x\r\n~--x--\r\n~=E9=\r\n~PHA+eDwvcD4=\r\n~<p>page</p>\r\n~"
            b"Content-Location: http://e.org/=?utf-8?q?=ff?=\r\n~Content-Type: message/rfc822\r\n~From: x\r\n~"
            b"Content-Type: text/html; charset*0*=x''%ff\r\n"
        ).split(b"~")
    ]
)


def _joined(pieces: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    return st.lists(st.one_of(pieces, pieces, pieces, st.binary(max_size=20)), max_size=20).map(b"".join)


def _damaged(raw: bytes, place: int, piece: bytes, cut: int) -> bytes:
    place %= len(raw) + 1
    return raw[:place] + piece + raw[place + cut :]


def _compressed() -> st.SearchStrategy[bytes]:
    import bz2
    import gzip
    import lzma

    packed = [pack(PROSE.encode() * 20) for pack in (gzip.compress, bz2.compress, lzma.compress)]
    return st.builds(
        _damaged,
        st.sampled_from([*packed, packed[0] * 2, b"\x28\xb5\x2f\xfd"]),
        st.integers(0, 9999),
        st.binary(max_size=6),
        st.integers(0, 40),
    )


TARGETS: dict[str, Target] = {
    "decode": Target(
        st.builds(
            lambda mark, head, body: mark + head + body,
            st.sampled_from([b"", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\x00\x00\xfe\xff", b"\xff\xfe\x00\x00"]),
            st.sampled_from(
                [b"", b"<meta charset=gbk>", b"<?xml version='1.0' encoding='utf-16'?>", b"<meta charset=utf-7>", b"<meta charset=idna>"]
            ),
            st.one_of(st.binary(max_size=300), TEXT.map(_bytes)),
        ),
        check_decode,
    ),
    "page": Target(st.one_of(HTML.map(_bytes), st.binary(max_size=200), LINES.map(_bytes)), check_page),
    "blocks": Target(HTML.map(lambda html: in_article(_bytes(html))), check_page),
    "limits": Target(HTML.map(lambda html: in_article(_bytes(html * 3))), lambda raw: check_page(raw, max_elements=1 + len(raw) % 40)),
    "json-ld": Target(st.builds(_with_json, JSON, st.sampled_from([0, 0, 0, 1, 7])), check_page),
    "byline": Target(
        st.lists(st.one_of(st.sampled_from(WORDS), TEXT), max_size=8).map(
            lambda words: in_article(b"").replace(b"</h1>", b"</h1><p class=byline>" + _bytes(" ".join(words)) + b"</p>")
        ),
        check_page,
    ),
    "markdown": Target(
        st.builds(
            lambda head, lines: f"# {head}\n\n{PROSE}\n\n- {lines}\n\n**x** [a](b)\n\n{PROSE[9:]}\n".encode("utf-8", "replace"), TEXT, LINES
        ),
        check_page,
    ),
    "rules": Target(st.lists(RULES_PIECES | TEXT, max_size=12).map("".join).map(_bytes), check_rules),
    "warc": Target(_joined(WARC_PIECES), check_warc),
    "message": Target(_joined(MAIL_PIECES), check_message),
    "compressed": Target(_compressed(), check_compressed),
}


class Tally(NamedTuple):
    """The results for one target."""

    inputs: int
    slowest_seconds: float
    failures: dict[str, bytes]
    """By the message of a failure, the smallest input that causes it."""


def fuzz(target: Target, examples: int) -> Tally:
    """Runs a target on this number of new inputs; stops at the first failure, after Hypothesis has made its input small."""
    count, slowest, last = 0, 0.0, b""

    @given(target.inputs)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    def run(raw: bytes) -> None:
        nonlocal count, slowest, last
        count, last = count + 1, raw
        start = time.process_time()
        target.check(raw)
        slowest = max(slowest, time.process_time() - start)
        assert time.process_time() - start < SLOW_SECONDS, "it takes too long"

    try:
        run()
    except Exception as error:  # every failure is a result
        return Tally(count, slowest, {f"{type(error).__name__}: {error}".split("\n")[0][:200]: last})
    return Tally(count, slowest, {})


def main() -> int:
    """Runs the chosen targets in turn until the time is over. Returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--target", choices=sorted(TARGETS), action="append")
    arguments = parser.parse_args()
    end = time.monotonic() + 60 * arguments.minutes
    tallies = {name: Tally(0, 0.0, {}) for name in arguments.target or TARGETS}
    while time.monotonic() < end:
        for name, before in tallies.items():
            tally = fuzz(TARGETS[name], ROUND_INPUTS)
            tallies[name] = Tally(
                before.inputs + tally.inputs, max(before.slowest_seconds, tally.slowest_seconds), {**before.failures, **tally.failures}
            )
            for failure, raw in tally.failures.items():
                if failure not in before.failures:
                    print(f"{name}: {failure}: {raw[:300]!r}", flush=True)
                    keep(name, raw)
    for name, tally in tallies.items():
        print(f"{name}: {tally.inputs} inputs, slowest {tally.slowest_seconds:.2f} s, {len(tally.failures)} failures")
    return 1 if any(tally.failures for tally in tallies.values()) else 0


def keep(name: str, raw: bytes) -> None:
    """Saves a failing input in the corpus."""
    folder = CORPUS / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / sha256(raw).hexdigest()[:12]).write_bytes(raw)


if __name__ == "__main__":
    sys.exit(main())
