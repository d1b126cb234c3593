"""Patterns for lines near a title: those that are no title, and banners that name the site."""

from __future__ import annotations

NO_TITLE = (
    r"©|copyright|https?:|@|^\W*(?:skip to|home\b|menu\b|search\b|subscribe|sign (?:in|up)|log ?in|share|cookie)|\bthis (?:article|story|page|post)$"
    r"|\b(?:foto|photo|picture|bild|image|photograph)s?(?:\s?:| by\b| credit)|[›▸»]\s|[|>].*[|>]"
)
"""Matches in lines of menus, captions and buttons; such a line is no title."""

CONTENTS_HEADINGS = (
    r"\W*(?:(?:table of )?contents|in this (?:article|guide|post|story)|on this page|inhalt(?:sverzeichnis|sübersicht)?|in diesem (?:artikel|beitrag)|auf dieser seite"
    r"|sommaire|table des matières|dans cet article|índice(?: de contenidos?)?|tabla de contenidos?|en este artículo|contenidos?|índice do conteúdo|neste artigo|indice(?: dei contenuti)?"
    r"|in questo articolo|inhoud(?:sopgave)?|innehåll(?:sförteckning)?|innhold(?:sfortegnelse)?|indhold(?:sfortegnelse)?|spis treści|содержание|оглавление|içindekiler|目次|目录|目錄|목차)\W*"
)
"""Matches the heading of a list of contents: it is above the text, and no title."""

WIDE_LABEL = r"(?:来源|來源|出处|出處|稿源|作者|记者|記者|通讯员|编辑|編輯|责编|責編|发布时间|發布時間|发表时间|发表于|时间|時間|日期|浏览|阅读|出典|提供)\s*[:：]"
"""Matches a label of a line that prints date, source and author in a row, in a script without spaces."""

SITE_IN_BANNER = (
    r"\b(?:support|subscribe to|donate to|join|help|follow|like|visit|read more (?:on|at)|sign up (?:for|to)|get|© ?(?:\d{4})?|copyright(?: \d{4})?|"
    r"unterstützen sie|unterstütze|abonnieren sie|soutenez|abonnez-vous à|apoya a?|suscríbete a|apoie|assine|sostieni|abbonati a|steun|stöd|støtt|støt|wesprzyj|"
    r"поддержите|подпишитесь на)\s+(?:the |das |die |den |la |le |el |o |a |il )?[«„“\"]?((?:[A-ZÀ-ÞА-Я][\w'’.&-]*\s?){1,5})"
)
"""Matches a call for support; its group is the name of the site."""
