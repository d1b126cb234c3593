"""Patterns for lines near a title: those that are no title, and banners that name the site."""

from __future__ import annotations

NO_TITLE = (
    r"©|copyright|https?:|@|^\W*(?:skip to|home\b|menu\b|search\b|subscribe|sign (?:in|up)|log ?in|share|cookie)|\bthis (?:article|story|page|post)$"
    r"|\b(?:foto|photo|picture|bild|image|photograph)s?(?:\s?:| by\b| credit)|[›▸»]\s|[|>].*[|>]"
)
"""Matches in lines of menus, captions and buttons; such a line is no title."""

SITE_IN_BANNER = (
    r"\b(?:support|subscribe to|donate to|join|help|follow|like|visit|read more (?:on|at)|sign up (?:for|to)|get|© ?(?:\d{4})?|copyright(?: \d{4})?|"
    r"unterstützen sie|unterstütze|abonnieren sie|soutenez|abonnez-vous à|apoya a?|suscríbete a|apoie|assine|sostieni|abbonati a|steun|stöd|støtt|støt|wesprzyj|"
    r"поддержите|подпишитесь на)\s+(?:the |das |die |den |la |le |el |o |a |il )?[«„“\"]?((?:[A-ZÀ-ÞА-Я][\w'’.&-]*\s?){1,5})"
)
"""Matches a call for support; its group is the name of the site."""
