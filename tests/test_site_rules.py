"""Rules files are read, and errors in them are reported with file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner import load_rules
from cleaner.errors import InputError, RulesError
from cleaner.site_rules import parse_rules, xpath_of


def test_load_rules_reads_a_file(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text('names = ["teaser"]', "utf-8")
    assert load_rules(file).names == {"teaser"}
    with pytest.raises(InputError, match=r"missing\.toml: No such file"):
        load_rules(tmp_path / "missing.toml")


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("names = [1 2]", "my.toml: .*line 1"),
        ("name = []", "my.toml, line 1: name is not a key here; the keys are names, phrase, site"),
        ('names = ["two words"]', "my.toml, line 1: names must be a list of words"),
        ("phrase = 3", "my.toml, line 1: phrase must be a list of tables"),
        ('\n[[phrase]]\ntext = "x"', "my.toml, line 2: phrase.id must be a name"),
        ('[[phrase]]\nid = "a"', "my.toml, line 2: phrase.id needs a text or a pattern"),
        ('[[phrase]]\nid = "a"\ntext = "x"\npattern = "y"', "my.toml, line 3: phrase.text needs a text or a pattern"),
        (
            '[[phrase]]\nid = "a"\ntext = "x"\n[[phrase]]\nid = "b"\npattern = "(y"',
            "my.toml, line 6: phrase.pattern is not a regular expression",
        ),
        ('[[phrase]]\nid = "a"\ntext = "x"\n[[phrase]]\nid = "a"\ntext = "y"', "my.toml, line 5: phrase.id 'a' is used twice"),
        ('[[phrase]]\nid = "a"\ntext = 3', "my.toml, line 3: phrase.text must be a string"),
        ('[[phrase]]\nid = "a"\ntext = "x"\nscope = "page"', "my.toml, line 4: phrase.scope must be one of line, paragraph, anywhere"),
        ("site = 3", "my.toml, line 1: site must be tables"),
        ('[site."x.example"]\nroot = "a"\nroots = "b"', "my.toml, line 3: site.x.example.roots is not a key here"),
        ('[site."x.example"]\nroot = "p:first-child"', "my.toml, line 2: site.x.example.root is not a supported selector"),
        ('[site."x.example"]\nroot = "//p["', "my.toml, line 2: site.x.example.root is not a supported selector"),
        ('[site."x.example"]\ndrop = []', "my.toml, line 2: site.x.example.drop must be a selector"),
        ('[site."https://x.example/"]\nroot = "a"', "my.toml, line 1: site.https://x.example/ must be a host"),
        ("names = []\nphrase = " + "[" * 50_000, "my.toml, line 2: phrase is nested too deep"),
        ("names = [\n1,\n" + "9" * 10_000 + ",\n2]\n", "my.toml, line 3: a value holds a number that is too long"),
    ],
)
def test_errors_name_file_line_and_key(toml: str, message: str) -> None:
    with pytest.raises(RulesError, match=message.replace("(", r"\(")):
        parse_rules(toml, "my.toml")


@pytest.mark.parametrize(
    "selector",
    ["//p[foo()]", "//*[$x]", "//svg:rect", "document('/etc/passwd')", "count(//p)", "div > " * 5000 + "p", "a" + "[x" * 3000],
)
def test_a_selector_that_no_page_can_answer_is_named(selector: str) -> None:
    with pytest.raises(RulesError, match=r"my.toml, line 3: site.x.example.drop is not a supported selector") as raised:
        parse_rules(f'[site."x.example"]\nnames = []\ndrop = "{selector}"', "my.toml")
    assert len(str(raised.value)) < 250


@pytest.mark.parametrize("pattern", ["a{99999999999999}", "(" * 5000 + "a" + ")" * 5000, "(?<=a*)b"])
def test_a_pattern_that_cannot_be_compiled_is_named(pattern: str) -> None:
    with pytest.raises(RulesError, match=r"my.toml, line 3: phrase.pattern is not a regular expression"):
        parse_rules(f'[[phrase]]\nid = "a"\npattern = "{pattern}"', "my.toml")


@pytest.mark.parametrize(
    ("selector", "xpath"),
    [
        ("p", "//p"),
        ("#main p", "//*[@id='main']//p"),
        ("div > [data-x], time[datetime='a b']", '//div/*[@data-x] | //time[@datetime="a b"]'),
    ],
)
def test_selectors(selector: str, xpath: str) -> None:
    assert xpath_of(selector) == xpath


@pytest.mark.parametrize("selector", ["", ">", "p >", "> p", "p > > a", "p:hover", "p + a", "p ~ a", "..x"])
def test_selectors_that_are_not_understood(selector: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        xpath_of(selector)


@pytest.mark.parametrize(
    "selector",
    ["//p[not(@class) and (position()=1 or count(*)-(2)>0)]", "//p[contains(., 'a:b $x foo(')]", "//div/ancestor::section", "(//p)[1]"],
)
def test_xpath_is_taken_as_it_is(selector: str) -> None:
    assert parse_rules(f'[site."x.example"]\ndrop = "{selector}"', "my.toml").sites[0].drop == (selector,)
