"""Decodes bytes into text; decoding never fails, and says how the encoding was found."""

from __future__ import annotations

import codecs

from ..model import Decoded, Notice
from ..patterns import regex
from ..rules.encodings import CODECS_OF_LANGUAGES, MULTI_BYTE, known_encoding

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16-LE, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MARKS = tuple(mark for mark, _ in BYTE_ORDER_MARKS)

MOST_WRONG_SHARE = 1 / 3
"""An encoding in which more of the characters beyond ASCII are undecodable is not the page's, whatever is declared."""
SAMPLE_BYTES = 65_536
FEW_CHARS = 6
"""Fewer characters beyond ASCII can be valid UTF-8 by chance, although they are in another encoding of several bytes a character."""

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
CHARSET = regex(rb"""charset\s*+=\s*+["']?+\s*+([\w.:-]+)""")
LANGUAGE = regex(rb"""<html\b[^<>]{0,400}?\slang\s*=\s*["']?([a-z]{2})""")
XML_ENCODING = regex(rb"""\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)""")


def decode(raw: bytes, encoding: str | None = None) -> Decoded:
    """Returns the text of `raw`, decoded by the first of these that applies:

    1. `bom`: a byte order mark.
    2. `content`: UTF-16, whose every other byte is NUL in markup.
    3. `content`: valid UTF-8 with characters beyond ASCII, although another encoding is named. Programs that save pages often
       write them as UTF-8 and keep the old declaration.
    4. `caller`: `encoding`, which the caller knows from an HTTP header, for example.
    5. `declared`: a meta tag or an XML declaration in the first 8 KB.
    6. `content`: UTF-8, if no encoding is named, or the text is not in it.
    7. `detected`: what bs4's UnicodeDammit finds, if bs4 is installed.
    8. `fallback`: the encoding that was usual for the language that the page declares, if no byte is wrong in it; else
       windows-1252.

    In 4 to 6, an encoding in which more than `MOST_WRONG_SHARE` of the characters beyond ASCII are undecodable does not apply.
    Names of encodings mean what they mean to browsers; unknown names are ignored. Bytes that are wrong in the chosen
    encoding become U+FFFD and are counted in `replaced`.

    >>> decode(b'<meta charset="iso-8859-1">Caf\\xe9 \\x80 5').encoding
    'cp1252'
    """
    for mark, name in BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return Decoded(raw[len(mark) :], name, "bom")
    if utf16 := _utf16_without_mark(raw):
        return Decoded(raw, utf16, "content")
    named, how = known_encoding(encoding), "caller"
    if named is None:
        named, how = declared_encoding(raw), "declared"
    if named == "utf-8" and _begins_in_utf8(raw):
        return Decoded(raw, named, how)
    utf8 = Decoded(raw, "utf-8", "content")
    if named != "utf-8" and not utf8.replaced and (named is None or _is_surely_utf8(utf8.text, named)):
        return utf8
    if named is not None and not _is_wrong(decoded := Decoded(raw, named, how), raw):
        return decoded
    if named != "utf-8" and not _is_wrong(utf8, raw):
        return utf8
    return _detected(raw) or _usual(raw) or Decoded(raw, "cp1252", "fallback")


def _utf16_without_mark(raw: bytes) -> str | None:
    """The name of UTF-16 if most characters of the first 4 KB are ASCII in it; None for other bytes."""
    head = raw[: min(len(raw), 4096) // 2 * 2]
    if b"\0" not in head:
        return None
    for name, zeros, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if 2 * zeros.count(0) > len(zeros) and 20 * others.count(0) < len(others):
            return name
    return None


def _begins_in_utf8(raw: bytes) -> bool:
    """Whether the first 64 KB that are not all ASCII are UTF-8. That saves decoding the rest, which lxml reads as bytes."""
    for start in range(0, len(raw), SAMPLE_BYTES):
        sample = raw[start : start + SAMPLE_BYTES]
        if not sample.isascii():
            try:
                codecs.utf_8_decode(sample, "strict", start + SAMPLE_BYTES >= len(raw))
            except UnicodeDecodeError:
                return False
            break
    return True


def _is_surely_utf8(text: str, named: str) -> bool:
    """Whether a text that was decoded as UTF-8 without error is in UTF-8, although another encoding is named.

    Two bytes of Chinese can be one character of UTF-8; the three bytes of an ideograph hardly ever occur by chance.
    """
    if text.isascii():
        return False
    return named not in MULTI_BYTE or (max(text) >= "\u0800" and len(text) - len(text.encode("ascii", "ignore")) >= FEW_CHARS)


def _is_wrong(decoded: Decoded, raw: bytes) -> bool:
    """Whether too many characters beyond ASCII are undecodable in an encoding.

    A character that is cut off at the end does not count if the encoding is named.
    """
    if not decoded.replaced:
        return False
    text = decoded.text if decoded.how == "content" else decoded.text.removesuffix("\ufffd")
    wrong = text.count("\ufffd") - (raw.count("\ufffd".encode()) if decoded.encoding == "utf-8" else 0)
    return wrong > MOST_WRONG_SHARE * (len(text) - len(text.encode("ascii", "ignore")))


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
    if raw.startswith(MARKS) or _utf16_without_mark(raw):
        return None
    head = raw[:4096]
    controls = len(head) - len(head.translate(None, CONTROL_BYTES))
    return "binary data" if 20 * controls > len(head) else None


def notice_guess(decoded: Decoded) -> list[Notice]:
    """Returns a notice if the encoding is a guess that changes the text."""
    if decoded.how not in ("detected", "fallback") or decoded.text.isascii():
        return []
    return [Notice("encoding", f"no encoding is declared, or a wrong one, and it is not UTF-8; read as {decoded.encoding} ({decoded.how})")]


def notice_replaced(decoded: Decoded) -> list[Notice]:
    """Returns a notice if some characters could not be decoded."""
    if not decoded.replaced:
        return []
    return [Notice("undecodable", f"{decoded.replaced} characters are not valid {decoded.encoding}; U+FFFD stands for them")]


def declared_encoding(raw: bytes) -> str | None:
    """Returns the encoding that the first 8 KB declare: the first known one in a meta tag or an XML declaration."""
    head = raw[:8192].lower()
    labels = [match[1] for match in CHARSET.finditer(head) if head[head.rfind(b"<", 0, match.start()) :][:5] == b"<meta"]
    if xml := XML_ENCODING.match(head):
        labels.insert(0, xml[1])
    for label in labels:
        name = known_encoding(label.decode("ascii", "replace"))
        if name and name.startswith("utf-16"):
            return "utf-8"  # the declaration itself can be read as ASCII
        if name:
            return name
    return None


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
    if guess is None or guess == "cp1252" or guess.startswith("utf-16"):  # that would show at the beginning of the bytes
        return None
    if not (log := logging.getLogger("bs4.dammit")).handlers:
        log.addHandler(logging.NullHandler())  # a notice reports what could not be decoded, not a line on standard error
    dammit = UnicodeDammit(raw, user_encodings=[guess], smart_quotes_to=None)
    if dammit.unicode_markup is None or known_encoding(dammit.original_encoding) != guess:
        return None
    return Decoded(raw, guess, "detected")


def _usual(raw: bytes) -> Decoded | None:
    """The text in the encoding that was usual for the declared language; None without one, and where bytes are wrong in it."""
    language = LANGUAGE.search(raw[:8192].lower())
    codec = CODECS_OF_LANGUAGES.get(language[1].decode()) if language else None
    decoded = Decoded(raw, codec, "fallback") if codec else None
    return decoded if decoded and not decoded.replaced else None
