"""Names of elements that hold readers' comments, and of what surrounds each comment; compared word by word."""

COMMENT_NAMES = frozenset(
    "comment comments commentlist commentarea disqus replies kommentar kommentare kommentarer comentario comentarios "
    "commentaire commentaires commenti reacties komentarze".split()
)
COMMENT_FURNITURE = frozenset(
    "actions author avatar badge byline buttons count counter date form login meta metadata notice pagination policy "
    "reply respond rules share sort time timestamp title toolbar user username vote votes".split()
)
