"""A caller's own rules are applied: roots, selectors, names and phrases."""

from __future__ import annotations

from cleaner import Options, clean
from cleaner.site_rules import parse_rules

PROSE = "The ferry came in at nine with eleven people aboard, and nobody on the quay was surprised. " * 3
PAGE = f"""<html><body><div class=top>Harbour Gazette</div>
<div id=story class="body story"><h2>Late again</h2><p>{PROSE}</p>
<div class="promo-box Wide"><p>Buy the mug, it is blue, and a towel from the island to go with it.</p></div>
<p>High water today at 4.12</p><p class=end>Printed on the quay by hand, {PROSE}</p></div>
<div class=other><p>Another story altogether. {PROSE}</p></div></body></html>"""


def rules_of(page: str, toml: str, url: str = "https://www.harbour.example/1") -> dict[str, str]:
    """For the first word of every block of a page the rule of its verdict, with + if it is kept."""
    document = clean(page, url, Options(rules=parse_rules(toml, "my.toml")))
    return {block.text.split()[0]: "+" * block.verdict.kept + block.verdict.rule for block in document.blocks if block.verdict}


def test_root_keeps_what_is_inside_and_nothing_else() -> None:
    found = rules_of(PAGE, '[site."harbour.example"]\nroot = "#story"')
    assert found["Late"] == "+user.root"
    assert found["Harbour"] == found["Another"] == "user.root"


def test_root_that_matches_nothing_is_said_and_ignored() -> None:
    toml = '[site."harbour.example"]\nroot = ["main.text", "//section"]'
    document = clean(PAGE, "https://harbour.example/", Options(rules=parse_rules(toml, "my.toml")))
    assert [notice.code for notice in document.notices] == ["rules-root"]
    assert document.text == clean(PAGE).text


def test_rules_of_another_site_are_not_used() -> None:
    toml = '[site."harbour.example"]\nroot = "#story"'
    assert "user.root" not in " ".join(rules_of(PAGE, toml, "https://notharbour.example/1").values())


def test_drop_and_names_take_what_is_inside_with_them() -> None:
    assert rules_of(PAGE, '[site."harbour.example"]\nroot = "#story"\ndrop = ["div.promo-box"]')["Buy"] == "user.drop"
    assert rules_of(PAGE, 'names = ["Promo-Box"]\n[site."harbour.example"]\nroot = "#story"')["Buy"] == "user.name"


def test_names_are_whole_words() -> None:
    assert rules_of(PAGE, 'names = ["promo"]\n[site."harbour.example"]\nroot = "#story"')["Buy"] == "+user.root"


def test_phrases_on_every_site_and_on_one() -> None:
    toml = """
[[phrase]]
id = "tides"
pattern = "high water today at [\\\\d.]+"
[site."harbour.example"]
root = "#story"
[[site."harbour.example".phrase]]
id = "colophon"
text = "Printed  on the quay"
scope = "paragraph"
why = "says who printed it"
"""
    found = rules_of(PAGE, toml)
    assert found["High"] == "user.tides"
    assert found["Printed"] == "user.colophon"


def test_phrases_work_on_text() -> None:
    text = f"Late again\n\n{PROSE}\n\nHigh water today\n\n{PROSE[:-3]}"
    rules = parse_rules('[[phrase]]\nid = "tides"\ntext = "High water today"', "my.toml")
    assert "High water" not in clean(text, options=Options(rules=rules)).text
