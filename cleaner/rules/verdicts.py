"""Every rule that a verdict can name, and what it says: for explanations, reports, and docs/rules.md."""

from __future__ import annotations

from .phrases import WHYS

VERDICTS = {
    "content.main": "The learned judge takes the block for text of the article, by its names, length, links, place and neighbours.",
    "content.furniture": "The learned judge takes the block for furniture of the site.",
    "content.between": "In doubt, but it stands between kept blocks of the same container: a table's cell, a list's item, a short line.",
    "content.comments": "Text of readers' comments; kept only where comments are asked for (`--comments`).",
    "content.script": "The page shows little or no text and its scripts hold it: that text is kept, and what the page shows of it goes.",
    "shape.text": "A text without tags that holds no menus or other furniture: all of it is kept.",
    "shape.article": "In a text that was flattened with its furniture, the line reads like the article's.",
    "shape.menu": "In such a text, a short line among others like it, or one that interrupts prose.",
    "shape.aside": "In such a text, a longer line that stands apart from the article or is unlike the prose around it.",
    "shape.markup": "In such a text, HTML to be copied by the reader: an embed code, a widget.",
    "repeat.exact": "The same words as a kept paragraph; case, spaces and punctuation do not count.",
    "repeat.cut": "A pull quote or teaser: its words stand in a row in a longer paragraph, which stays.",
    "repeat.near": "A kept paragraph but for some edited words, with the same numbers and names.",
    "repeat.whole": "A text that holds several paragraphs in one, which make up most of it and stay.",
    "repeat.run": "A short line inside a run of paragraphs that is printed twice.",
    "repeat.banner": "A line that stands at the head and at the tail of the document.",
    "fact.title": "It prints the title, which is in the metadata and on top of the Markdown.",
    "fact.subtitle": "It is the subtitle (dek): kept, even where the judge would have dropped it.",
    "fact.byline": "It prints the byline, which is in the metadata.",
    "fact.date": "It prints the date, which is in the metadata.",
    "fact.source": "It prints the agency or outlet that the article is credited to, which is in the metadata.",
    "user.root": "Inside or outside the element that your rules file names as the place of the article.",
    "user.drop": "A selector under `drop` in your rules file matches it, or an element around it.",
    "user.name": "It, or an element around it, has one of the names in your rules file.",
    **{f"phrase.{kind}": f"Its wording {why}." for kind, why in WHYS.items()},
}
"""By rule id; `user.` and the id of a phrase of the caller's own rules are the only ids beside these."""

OWN_PHRASE = "A phrase of your rules file matches it."


def why(rule: str) -> str:
    """Returns what a rule says.

    >>> why("repeat.run"), why("user.tide-table")
    ('A short line inside a run of paragraphs that is printed twice.', 'A phrase of your rules file matches it.')
    """
    return VERDICTS.get(rule, OWN_PHRASE)
