"""Names of page parts around a title: what holds bylines, what stands beside the article, what names a section or a dek."""

from __future__ import annotations

ELSEWHERE = frozenset(
    "comment comments commentlist disqus related recommended recommendation recommendations recirculation sidebar footer nav navbar menu newsletter promo "
    "teaser teasers trending popular mostread outbrain taboola breadcrumb breadcrumbs caption figcaption gallery cookie modal subscribe carousel upnext "
    "morefrom".split()
)
"""Names of what stands beside an article; a piece within is no fact about it."""

OF_OTHERS = frozenset(
    "comment comments commentlist disqus related recommended recommendation recommendations recirculation teaser teasers trending popular mostread outbrain "
    "taboola upnext morefrom caption figcaption".split()
)
"""Of these, names of what belongs to other articles, readers and pictures: not even a byline within counts."""

OF_AUTHORS = frozenset(
    "byline bylines byl author authors authorname autor autores autorin auteur auteurs autore autori writer writers contributor contributors redacteur redakteur "
    "reporter reporters journalist creator vcard fn signature firma firmante verfasser forfatter kirjoittaja schrijver penulis yazar credits credit skribent".split()
)
"""Names of what holds a byline."""

OF_ACCOUNTS = frozenset("username bigusername usernames nickname poster postleft userinfo postuser posteruser".split())
"""Names of what holds the account of a forum's poster."""

OF_SECTIONS = frozenset("tag tags topic topics category categories section kicker overline eyebrow rubrik label breadcrumb channel".split())
"""Names of what says the section or the topic; a name within is no author."""

OF_DEKS = frozenset(
    "dek deck standfirst subtitle subtitles subheadline subhead subheading subhed sottotitolo subtitulo bajada entradilla sapo chapo chapeau vorspann "
    "untertitel undertitel ingress lede lead leadin sottotit ondertitel soustitre subline abstract strapline".split()
)
"""Names of what holds the dek under a title."""

SKIPPED_TAGS = frozenset("script style noscript svg template select textarea button iframe video audio canvas object".split())
"""Elements whose text no reader sees in the line."""

SITE_IN_BANNER = (
    r"\b(?:support|subscribe to|donate to|join|help|follow|like|visit|read more (?:on|at)|sign up (?:for|to)|get|© ?(?:\d{4})?|copyright(?: \d{4})?|"
    r"unterstützen sie|unterstütze|abonnieren sie|soutenez|abonnez-vous à|apoya a?|suscríbete a|apoie|assine|sostieni|abbonati a|steun|stöd|støtt|støt|wesprzyj|"
    r"поддержите|подпишитесь на)\s+(?:the |das |die |den |la |le |el |o |a |il )?[«„“\"]?((?:[A-ZÀ-ÞА-Я][\w'’.&-]*\s?){1,5})"
)
"""What asks for support, and after it the site's name, as a pattern."""

NO_TITLE = (
    r"©|copyright|https?:|@|^\W*(?:skip to|home\b|menu\b|search\b|subscribe|sign (?:in|up)|log ?in|share|cookie)|\bthis (?:article|story|page|post)$"
    r"|\b(?:foto|photo|picture|bild|image|photograph)s?(?:\s?:| by\b| credit)|[›▸»]\s|[|>].*[|>]"
)
"""What a line of a menu, a caption or a button holds, as a pattern; such a line is no title."""
