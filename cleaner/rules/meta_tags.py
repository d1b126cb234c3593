"""Names of meta tags by what they declare, the most trusted first, in lower case."""

from __future__ import annotations

PUBLISHED = ("article:published_time", "og:article:published_time")
OTHER_PUBLISHED = tuple(
    "datepublished date pubdate publishdate publish-date publish_date dc.date.issued dc.date dc.date.created dcterms.created dcterms.date dcterms.issued "
    "citation_publication_date citation_date citation_online_date sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime "
    "article.published article:published published_time published_at originalpublicationdate pub_date og:published_time og:pubdate article_date_original "
    "date.release rnews:datepublished ptime displaydate bt:pubdate release_date".split()
)
MODIFIED = tuple(
    "article:modified_time og:updated_time article:modified article:updated_time datemodified dcterms.modified dc.date.modified last-modified lastmod modified_time "
    "updated last-updated lastupdated updated_time ms.date".split()
)

TITLES = ("og:title", "twitter:title", "headline", "dc.title", "sailthru.title", "parsely-title", "citation_title")
AUTHORS = (
    "sailthru.author",
    "parsely-author",
    "cxenseparse:author",
    "byl",
    "authors",
    "author_name",
    "dc.creator.author",
    "dc.creator.personalname",
)
CITATIONS = ("citation_author", "dc.creator", "dcterms.creator", "dc.contributor.author", "citation_authors")
OTHER_AUTHORS = ("article:author", "og:article:author")
SITES = ("og:site_name", "application-name", "apple-mobile-web-app-title")
DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description", "sailthru.description", "parsely-description")
IMAGES = (
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "twitter:image",
    "twitter:image:src",
    "parsely-image-url",
    "sailthru.image.full",
)
SECTIONS = ("article:section", "og:article:section", "parsely-section", "cxenseparse:section", "section", "dc.subject.section")
TAG_LISTS = ("news_keywords", "keywords")
OTHER_TAG_LISTS = ("article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "cxenseparse:tags")
LANGUAGES = ("content-language", "language", "dc.language", "dcterms.language", "inlanguage", "og:locale")
