"""What each rule id means, for explanations, reports and docs/rules.md."""

from __future__ import annotations

from .phrases import WHYS

VERDICTS = {
    "content.main": "The content judge classifies the block as article text, by its class names, length, links, position and neighbours.",
    "content.furniture": "The content judge classifies the block as boilerplate of the site.",
    "content.readability": "readability-lxml keeps or drops the block (`--judge readability`); the reason also names the choice of the learned judge.",
    "content.between": "The content judge is in doubt, but the block lies between kept blocks of the same container: a table cell, a list item, a short line.",
    "content.tied": "It belongs to kept text: a footnote whose sign is in it, or a post that is embedded in it.",
    "content.comments": "A reader's comment; kept only with `--comments`.",
    "content.poster": "A forum's lines about the writer of a post: rank, date of joining, number of posts.",
    "content.hidden": "The page hides it: by a style, an attribute or a class, or in a closed dialog; tabs and what a reader can open are not hidden.",
    "content.script": "The page's scripts contain far more text than it shows: the text of the scripts is kept, the shown text is dropped.",
    "shape.text": "A plain text without menus and other boilerplate: all of it is kept.",
    "shape.article": "In a text that was flattened with the page's boilerplate, the line reads like the article.",
    "shape.menu": "In such a text, a short line among others like it, or a short line that interrupts prose.",
    "shape.aside": "In such a text, a longer line outside of the article, or unlike the prose around it.",
    "shape.markup": "In such a text, HTML for the reader to copy: the code of an embed or a widget.",
    "shape.links": "In a text that a text browser wrote, the list of addresses at its end.",
    "shape.mail-header": "In a text that begins with the fields of a message (From, To, Subject, Date), one of these fields.",
    "shape.mail": "In a plain text, the signature of a message, or the fields of a message that is quoted or forwarded.",
    "repeat.exact": "It has the same words as a kept paragraph; case, spaces and punctuation do not count.",
    "repeat.cut": "A pull quote or teaser: its words occur in the same order, without a gap, in a longer paragraph that is kept.",
    "repeat.near": "Like a kept paragraph except for a few edited words, with the same numbers and names.",
    "repeat.whole": "A block that consists mostly of several paragraphs that are kept.",
    "repeat.run": "A short line within several paragraphs in a row that are printed twice.",
    "repeat.banner": "A line that is at the head and at the tail of the document.",
    "fact.title": "It prints the title, which is in the metadata and at the top of the Markdown.",
    "fact.subtitle": "It is the subtitle (dek): kept, even if the content judge would drop it.",
    "fact.byline": "It prints the byline, which is in the metadata.",
    "fact.date": "It prints the date, which is in the metadata.",
    "fact.source": "It credits the agency or outlet of the article, which is in the metadata.",
    "user.root": "It is inside or outside of the element that `root` in your rules file names.",
    "user.drop": "A selector of `drop` in your rules file matches it or an element around it.",
    "user.name": "A class, id or role of it or of an element around it is under `names` in your rules file.",
    **{f"phrase.{kind}": f"Its wording {why}." for kind, why in WHYS.items()},
}
"""By rule id. The only other ids are those of the caller's phrases, `user.NAME`."""

OWN_PHRASE = "A phrase in your rules file matches it."


def why(rule: str) -> str:
    """Returns what a rule id means.

    >>> why("repeat.run"), why("user.tide-table")
    ('A short line within several paragraphs in a row that are printed twice.', 'A phrase in your rules file matches it.')
    """
    return VERDICTS.get(rule, OWN_PHRASE)
