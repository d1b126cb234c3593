"""Decodes bytes into text; decoding never fails, and says how the encoding was found."""

from __future__ import annotations

import codecs

from ..model import Decoded, Notice
from ..patterns import regex

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16-LE, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# The encoding that browsers use for a name (https://encoding.spec.whatwg.org/#names-and-labels), where Python's own aliases
# differ: pages that declare Latin-1 are in windows-1252.
WHATWG_NAMES = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
WHATWG_LABELS = {
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-x-big5": "big5hkscs",
    "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "ks_c_5601-1987": "cp949",
    "windows-949": "cp949",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "unicode-1-1-utf-8": "utf-8",
    "x-unicode20utf8": "utf-8",
    "dos-874": "cp874",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
}
# A declaration that can be read as ASCII cannot be in one of these encodings.
IMPOSSIBLE_DECLARATIONS = {"utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-7"}
NOT_SINGLE_BYTE = ("utf", "gb", "big5", "cp932", "cp949", "euc", "iso2022", "hz", "johab", "shift")

MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"OggS", "Ogg media"),
    (b"wOFF", "a font"),
    (b"SQLite format 3", "a database"),
)
CONTROL_BYTES = bytes({*range(9), 11, *range(14, 27), *range(28, 32)})
CHARSET = regex(rb"""charset\s*=\s*["']?\s*([\w.:-]+)""")
XML_ENCODING = regex(rb"""\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)""")


def decode(raw: bytes, encoding: str | None = None) -> Decoded:
    """Returns the text of `raw`, decoded by the first of these that applies:

    1. `bom`: a byte order mark.
    2. `content`: valid UTF-8 with characters beyond ASCII, although a single-byte encoding is named. Programs that save
       pages often write them as UTF-8 and keep the old declaration.
    3. `caller`: `encoding`, which the caller knows from an HTTP header, for example.
    4. `declared`: a meta tag or an XML declaration in the first 8 KB.
    5. `content`: valid UTF-8.
    6. `detected`: what bs4's UnicodeDammit finds, if bs4 is installed.
    7. `fallback`: windows-1252.

    Names of encodings mean what they mean to browsers; unknown names are ignored. Bytes that are wrong in the chosen
    encoding become U+FFFD and are counted in `replaced`.

    >>> decode(b'<meta charset="iso-8859-1">Caf\\xe9 \\x80 5').encoding
    'cp1252'
    """
    for mark, name in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return Decoded(raw[len(mark) :], name, "bom")
    named, how = known_encoding(encoding), "caller"
    if named is None:
        named, how = declared_encoding(raw), "declared"
    if named is None or _is_single_byte(named):
        utf8 = Decoded(raw, "utf-8", "content")
        if not utf8.replaced and (named is None or not utf8.text.isascii()):
            return utf8
    if named is not None:
        return Decoded(raw, named, how)
    return _detected(raw) or Decoded(raw, "cp1252", "fallback")


def binary_format(raw: bytes) -> str | None:
    """Returns the name of the binary format that the bytes are in; None where they may be text.

    Common formats are recognised by their first bytes, others by the control characters in the first 4 KB: more than one
    in twenty make it binary, a few do not.

    >>> binary_format(b"\\x89PNG\\r\\n\\x1a\\n..."), binary_format(b"a page with one \\0 in it")
    ('a PNG image', None)
    """
    for magic, name in MAGIC:
        if raw.startswith(magic):
            return name
    if raw.startswith(tuple(mark for mark, _ in BYTE_ORDER_MARKS)):
        return None
    head = raw[:4096]
    controls = len(head) - len(head.translate(None, CONTROL_BYTES))
    return "binary data" if 20 * controls > len(head) else None


def notice_guess(decoded: Decoded) -> list[Notice]:
    """Returns a notice if the encoding is a guess that changes the text."""
    if decoded.how not in ("detected", "fallback") or decoded.text.isascii():
        return []
    return [Notice("encoding", f"no encoding is declared and it is not UTF-8; read as {decoded.encoding} ({decoded.how})")]


def notice_replaced(decoded: Decoded) -> list[Notice]:
    """Returns a notice if some characters could not be decoded."""
    if not decoded.replaced:
        return []
    return [Notice("undecodable", f"{decoded.replaced} characters are not valid {decoded.encoding}; U+FFFD stands for them")]


def known_encoding(name: str | None) -> str | None:
    """Returns Python's name of the encoding that browsers use for `name`; None if they do not know it or it is not for text.

    >>> known_encoding("Latin1"), known_encoding("x-sjis"), known_encoding("no-such")
    ('cp1252', 'cp932', None)
    """
    if not name:
        return None
    label = name.strip().lower()
    if label in WHATWG_LABELS:
        return WHATWG_LABELS[label]
    try:
        name = codecs.lookup(label).name
        b"0".decode(name, "ignore")  # codecs such as hex and zlib do not decode text
    except (LookupError, ValueError, UnicodeError):
        return None
    return WHATWG_NAMES.get(name, name)


def declared_encoding(raw: bytes) -> str | None:
    """Returns the encoding that the first 8 KB declare: the first known one in a meta tag or an XML declaration."""
    head = raw[:8192].lower()
    labels = [match[1] for match in CHARSET.finditer(head) if head[head.rfind(b"<", 0, match.start()) :][:5] == b"<meta"]
    if xml := XML_ENCODING.match(head):
        labels.insert(0, xml[1])
    for label in labels:
        name = known_encoding(label.decode("ascii", "replace"))
        if name in IMPOSSIBLE_DECLARATIONS:
            return "utf-8"
        if name:
            return name
    return None


def _is_single_byte(name: str) -> bool:
    return not name.replace("_", "").startswith(NOT_SINGLE_BYTE)


def _detected(raw: bytes) -> Decoded | None:
    """The text as bs4's UnicodeDammit decodes it; None without bs4 or chardet, and where they find no encoding.

    UnicodeDammit uses any detector that is installed, and detectors disagree. It gets the guess of chardet and nothing
    else, so that the result depends only on the bytes.
    """
    import logging

    try:
        from bs4.dammit import UnicodeDammit
        from chardet import detect
    except ImportError:
        return None
    # Detection takes about a second a megabyte: it gets 16 KB of lines that are not ASCII.
    sample = b"\n".join(line for line in raw[:1_000_000].split(b"\n") if not line.isascii())[:16_384]
    guess = known_encoding(detect(sample)["encoding"])
    if guess is None or guess == "cp1252":
        return None
    if not (log := logging.getLogger("bs4.dammit")).handlers:
        log.addHandler(logging.NullHandler())  # a notice reports what could not be decoded, not a line on standard error
    dammit = UnicodeDammit(raw, user_encodings=[guess], smart_quotes_to=None)
    if dammit.unicode_markup is None or known_encoding(dammit.original_encoding) != guess:
        return None
    return Decoded(raw, guess, "detected")
