"""Repairs characters that the site itself spoiled before it served the page: what was encoded or escaped twice."""

from __future__ import annotations

import re
from functools import cache

from ..model import Decoded, InputKind, Notice
from ..patterns import regex

LEADS = regex("[\u00c2-\u00f4]")
SIGNS = ("Ã", "Â", "â€", "Ð", "ã€", "ã\x81", "ä¸")
"""What texts that were encoded twice are full of; others are not searched."""
LEAST_SEQUENCES = 3
MOST_OTHER_SHARE = 0.2
"""At most this share of the letters that can begin a sequence may begin none: letters with accents that are right."""

ESCAPED = regex(
    r"&amp;((?:[lr][sd]quo|[mn]dash|hellip|nbsp|amp|bull|copy|euro|[lr]aquo|[aeiou](?:acute|grave|uml|circ)|#8[12]\d\d|#0?39|#x201[0-9]);)"
)
"""A reference that was escaped again. Those that an article about HTML would show, `&lt;` before all, are not among them."""
CODE = regex(r"<(?:code|pre|kbd|samp|textarea|xmp)[\s>]|&amp;[lg]t;", re.I)
SHOWN_REFERENCE = regex(r"&(?:[a-z]{2,8}|#x?[0-9a-f]{2,6});")
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


def repair(decoded: Decoded, shown: str, kind: InputKind) -> tuple[str, list[Notice]]:
    """Returns the characters with all repairs that are sure, and a notice for each kind of repair; '' and none where nothing is wrong.

    `shown` is the visible text. Only if it looks spoiled, the whole input is searched, which is many times longer.
    """
    notices, repaired = [], ""
    is_suspect = not shown.isascii() and any(sign[0] in shown and sign in shown for sign in SIGNS)
    if is_suspect and decode_twice(shown) and (text := decode_twice(decoded.text)):
        repaired = text
        notices.append(
            Notice("twice-encoded", "its UTF-8 was encoded twice, as by a program that took it for windows-1252; it was repaired")
        )
    if kind is InputKind.HTML and "&" in shown and SHOWN_REFERENCE.search(shown) and (text := unescape_twice(repaired or decoded.text)):
        repaired = text
        notices.append(
            Notice("twice-escaped", "character references were escaped twice (&amp;rsquo; for &rsquo;); they were read as meant")
        )
    return repaired, notices
