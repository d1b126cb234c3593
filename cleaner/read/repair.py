"""Repairs characters that the site itself spoiled before it served the page: what was encoded or escaped twice."""

from __future__ import annotations

import re
from functools import cache

from ..model import Decoded, InputKind, Notice
from ..patterns import regex

LEADS = regex("[\u00c2-\u00f4]")
SIGNS = regex(
    b"|".join(
        re.escape(sign.encode())
        for sign in ("â€", "Ã\xa9", "Ã\xa8", "Ã\xa4", "Ã\xb6", "Ã\xbc", "Ã\xa1", "Ã\xb3", "Ã\xa3", "Â\xa0", "Ð\xb0", "ã€", "ï¼", "ä¸")
    )
)
"""Common characters in twice encoded text, as bytes; a page without any of them is not decoded for this."""
LEAST_SEQUENCES = 3
MOST_OTHER_SHARE = 0.2
"""At most this share of the letters that can begin a sequence may begin none: letters with accents that are right."""

ESCAPED = regex(
    r"&amp;((?:[lr][sd]quo|[mn]dash|hellip|nbsp|amp|bull|copy|euro|[lr]aquo|[aeiou](?:acute|grave|uml|circ)|#8[12]\d\d|#0?39|#x201[0-9]);)"
)
"""A reference that was escaped again. Those that an article about HTML would show, `&lt;` before all, are not among them."""
CODE = regex(r"<(?:code|pre|kbd|samp|textarea|xmp)[\s>]|&amp;[lg]t;", re.I)
ESCAPED_STARTS = regex(rb"&amp;(?:amp;|nbsp;|#|[lr][sd]quo;|[mn]dash;|hellip;|eacute;|[uao]uml;)")
"""A quick search in the bytes for what `ESCAPED` is about."""
LEAST_ESCAPED = 2


@cache
def _high_bytes() -> dict[str, int]:
    """Returns the bytes from 128 on by what they are in windows-1252, as browsers read it."""
    return {bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(128, 256)}


@cache
def _twice_encoded() -> re.Pattern[str]:
    """Returns the pattern of a character of UTF-8 whose bytes were read as windows-1252."""
    following = "[" + "".join(re.escape(char) for char, byte in _high_bytes().items() if byte < 0xC0) + "]"
    return re.compile(f"[\u00c2-\u00df]{following}|[\u00e0-\u00ef]{following}{{2}}|[\u00f0-\u00f4]{following}{{3}}")


def decode_twice(text: str) -> str | None:
    """Returns a text whose UTF-8 was once read as windows-1252, decoded again; None where that is not sure.

    It is sure where there are three sequences or more, every Ã and Â begins one, and hardly any other letter with an accent
    stands alone.

    >>> decode_twice("Itâ€™s the cafÃ©â€™s roof"), decode_twice("SÃO PAULO Ã©")
    ('It’s the café’s roof', None)
    """
    leads = len(LEADS.findall(text))
    matches = _twice_encoded().findall(text)
    if len(matches) < LEAST_SEQUENCES or leads - len(matches) > MOST_OTHER_SHARE * leads:
        return None
    begun = "".join([match[0] for match in matches])
    if any(begun.count(letter) != text.count(letter) for letter in "ÃÂ"):
        return None
    return _twice_encoded().sub(_decode_sequence, text)


def _decode_sequence(match: re.Match[str]) -> str:
    try:
        return bytes([_high_bytes()[char] for char in match[0]]).decode("utf-8")
    except UnicodeDecodeError:
        return match[0]


def unescape_twice(text: str) -> str | None:
    """Returns markup in which references that were escaped twice are escaped once; None where there are fewer than two, or code.

    >>> unescape_twice("the council&amp;rsquo;s fish &amp;amp; chips")
    'the council&rsquo;s fish &amp; chips'
    """
    if len(ESCAPED.findall(text)) < LEAST_ESCAPED or CODE.search(text):
        return None
    return ESCAPED.sub(r"&\1", text)


def repair(decoded: Decoded, raw: bytes | str, kind: InputKind) -> tuple[Decoded, list[Notice]]:
    """Returns the characters with all repairs that are sure, and a notice for each kind of repair."""
    notices = []
    if isinstance(raw, str):
        raw = raw.encode("utf-8", "replace")
    if SIGNS.search(raw) and (text := decode_twice(decoded.text)):
        decoded = Decoded(text, decoded.encoding, decoded.how)
        notices.append(
            Notice("twice-encoded", "its UTF-8 was encoded twice, as by a program that took it for windows-1252; it was repaired")
        )
    is_page = kind is InputKind.HTML
    if is_page and ESCAPED_STARTS.search(raw) and (text := unescape_twice(decoded.text)):
        decoded = Decoded(text, decoded.encoding, decoded.how)
        notices.append(
            Notice("twice-escaped", "character references were escaped twice (&amp;rsquo; for &rsquo;); they were read as meant")
        )
    return decoded, notices
