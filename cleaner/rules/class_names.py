"""Words in classes and ids that name parts of a page: bylines, deks, sections, comments, what is beside the article."""

from __future__ import annotations

import re

from ..patterns import regex

ELSEWHERE = frozenset(
    "comment comments commentlist disqus related recommended recommendation recommendations recirculation sidebar footer nav navbar menu newsletter promo "
    "teaser teasers trending popular mostread outbrain taboola breadcrumb breadcrumbs caption figcaption gallery cookie modal subscribe carousel upnext "
    "morefrom keepreading morestories mostviewed readnext readmore latestnews relatedarticles".split()
)
"""Parts beside an article: text in them is no fact about it."""

OF_OTHERS = frozenset(
    "comment comments commentlist disqus related recommended recommendation recommendations recirculation teaser teasers trending popular mostread outbrain "
    "taboola upnext morefrom keepreading morestories mostviewed readnext readmore latestnews relatedarticles caption figcaption".split()
)
"""Those of them that belong to other articles, readers or pictures: not even a byline in them counts."""

OF_AUTHORS = frozenset(
    "byline bylines byl author authors authorname autor autores autorin auteur auteurs autore autori writer writers contributor contributors redacteur redakteur "
    "reporter reporters journalist creator vcard signature firma firmante verfasser forfatter kirjoittaja schrijver penulis yazar credits credit skribent".split()
)
"""Parts that hold a byline."""

OF_ACCOUNTS = frozenset("username bigusername usernames nickname poster postleft userinfo postuser posteruser".split())
"""Parts that hold the account name of a forum's poster."""

OF_SECTIONS = frozenset("tag tags topic topics category categories section kicker overline eyebrow rubrik label breadcrumb channel".split())
"""Parts that name the section or the topic: a name in them is no author."""

OF_DEKS = frozenset(
    "dek deck standfirst subtitle subtitles subheadline subhead subheading subhed sottotitolo subtitulo bajada entradilla sapo chapo chapeau vorspann "
    "untertitel undertitel ingress lede lead leadin sottotit ondertitel soustitre subline abstract strapline".split()
)
"""Parts that hold the dek under a title."""

OF_PICTURES = frozenset("image img photo picture figure media video caption gallery art".split())
"""Words beside those of a dek that make it the name of a picture: lead-image."""

OF_COMMENTS = frozenset(
    "comment comments commentlist commentarea disqus replies kommentar kommentare kommentarer comentario comentarios "
    "commentaire commentaires commenti reacties komentarze".split()
)
"""Parts that hold readers' comments."""

COMMENT_SECTIONS = OF_COMMENTS | frozenset(
    "commentblock commentbody commentbox commentcontent commentform commentitem commentpost commentsection commentsform commentslist "
    "commentswrap commenttext commentthread commentwrap commentwrapper commentariolista feedbackcomments readercomments usercomments "
    "respond".split()
)
"""Parts that hold comments together with their authors, dates and forms."""

AROUND_COMMENTS = frozenset(
    "actions author avatar badge byline buttons count counter date form login meta metadata notice pagination policy "
    "reply respond rules share sort time timestamp title toolbar user username vote votes".split()
)
"""Parts of a comment section that hold no words of a reader."""

SKIPPED_TAGS = frozenset("script style noscript svg template select textarea button iframe video audio canvas object".split())
"""Elements, not classes, whose content is no text of the page."""

NOTE_NAME = regex(r"(?:^|[^a-z])(?:fn|ftn|_?edn|footnote|endnote|note|cite_note|sdfootnote|sn|en)(?:[^a-z]|$)|^f\d+$", re.I)
"""The name of a place that holds a footnote."""
OF_FORUMS = frozenset(
    "forumline tborder postbit postbody postdetails postrow postcontent post_body post_author forum-post forumpost poster post posts bbs".split()
)
"""Classes of tables, and of their cells, that lay out the posts of a forum."""
EMBEDDED_POSTS = frozenset(
    "twitter-tweet twitter-video tweet tweet-embed instagram-media bluesky-embed mastodon-embed tiktok-embed fb-post reddit-embed-bq "
    "reddit-card text-post-media telegram-post".split()
)
"""Classes of posts of social networks that an article embeds."""
