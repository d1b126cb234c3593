"""Pages that were saved as messages: MHTML from browsers, and e-mail."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import InputError

MESSAGE_SUFFIXES = (".mhtml", ".mht", ".eml")


class SavedPage(NamedTuple):
    """The page that a message holds."""

    raw: bytes
    encoding: str | None
    url: str | None


def read_message(raw: bytes, name: str) -> SavedPage:
    """Returns the page in a message: its first HTML part, else its first text part.

    Raises:
        InputError: it holds neither.
    """
    from email import message_from_bytes, policy

    message = message_from_bytes(raw, policy=policy.compat32)
    parts = [part for part in message.walk() if not part.is_multipart()]
    for wanted in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            content = part.get_payload(decode=True)
            if part.get_content_type() == wanted and isinstance(content, bytes) and content.strip():
                location = part.get("Content-Location") or message.get("Snapshot-Content-Location")
                url = str(location).strip() if location else None
                return SavedPage(content, part.get_content_charset(), url if url and "://" in url else None)
    raise InputError(f"{name}: the message holds no page")
