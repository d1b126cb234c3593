"""Names and tags of page furniture; matched as whole words of a class, an id or a role, never as parts of words."""

FURNITURE_TAGS = frozenset("nav footer aside form button dialog menu".split())
CONTENT_TAGS = frozenset("html body main article".split())
FURNITURE_NAMES = frozenset(
    "ad ads advert advertisement banner breadcrumb breadcrumbs byline comment comments cookie cookies copyright credits "
    "disqus footer hidden login masthead menu modal nav navbar navigation newsletter pagination popup promo promoted "
    "recommended related reply respond share sharing sidebar signup skip social sponsor sponsored subscribe tags toolbar "
    "tooltip widget".split()
)
