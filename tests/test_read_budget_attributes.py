"""Attributes that would take too much time or memory are left out with a notice; all other input is not changed."""

from __future__ import annotations

import pytest

from cleaner.read.budget_attributes import LONG_TAG_BYTES, MOST_ATTRIBUTES, cut_attributes, cut_crowded_tags


def test_the_attributes_of_a_large_page_are_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    tag = b"""<p a=1 b='>' c=">" d e="/>" f='2' g>x</p>"""
    assert cut_attributes(tag * 50, 2) == (tag * 50, [])
    monkeypatch.setattr("cleaner.read.budget_attributes.LARGE_PAGE_BYTES", 100)
    kept, (notice,) = cut_attributes(tag * 50, 2)
    assert kept == tag * 2 + b"""<p a=1 b='>' c=">" d>x</p>""" * 48
    assert notice.code == "attributes"
    hiding = b"<p " + b" ".join(b'a%d=">"' % number for number in range(600)) + b">x"
    assert cut_attributes(hiding, 1000)[0] == b"""<p a0=">" a1=">" a2=">" a3=">">x"""
    for unclosed in (b"<p a b c d e='", b'<p a b c d e="x', b"<p a b c d e", b"<p a=b c=d e=f g=h i=j/>"):
        assert cut_attributes(unclosed * 50, 100) == (unclosed * 50, [])


@pytest.mark.parametrize(
    "raw",
    [
        b"<p>" + b"word " * 10_000,
        b"<script>" + b"x=1;" * 10_000 + b"</script><p>x",
        b'<img alt="x" src="data:image/png;base64,' + b"A" * 50_000 + b'"><p>x',
        b"<" * 50_000,
        b"<p " + b"a=1 " * (LONG_TAG_BYTES // 8) + b">x",
        b"word " * 10_000,
        b"<p>x</p><script>" + b"""if (a <b) { c="d>e"; f g h i j k l m n o p q r s t } """ * 800 + b"</script><p>x",
        b"<p>x</p><script>if (a <b) " + b"c d e f g h i j k l " * 2000 + b"</script><p>x",
        b"<!-- <p " + b"""a="<>" """ * 4000 + b"--><p>x",
        b"",
    ],
)
def test_other_long_parts_are_not_changed(raw: bytes) -> None:
    assert cut_crowded_tags(raw) == (raw, [])


def test_attributes_that_hide_the_end_of_their_tag_are_cut() -> None:
    names = [f"""attribute-number-{number}=">" """ for number in range(3000)]
    raw = f"<i>a</i>{'text ' * 9000}<p {''.join(names)}>b</p>{'text ' * 9000}".encode()
    cut, notices = cut_crowded_tags(raw)
    assert cut == f"<i>a</i>{'text ' * 9000}<p {''.join(names[:MOST_ATTRIBUTES])}>b</p>{'text ' * 9000}".encode()
    assert len(notices) == 1


@pytest.mark.parametrize(
    "attribute",
    [
        """a{}="<>" """,
        """a{}='<>' """,
        """a{}="='><'" """,
        """a{}="<>\"""",
        """a{}= "<>"/""",
        """a<{}="<>" """,
        """a"{}="<>" """,
        """={}="<>" """,
    ],
)
def test_attributes_that_look_like_tags_are_cut(attribute: str) -> None:
    attributes = [attribute.format(number) for number in range(4000)]
    raw = f"<i>a</i>{'text ' * 2000}<p {''.join(attributes)}>b</p>".encode()
    cut, notices = cut_crowded_tags(raw)
    left = cut.count(b"<>") + cut.count(b"><")
    assert MOST_ATTRIBUTES <= left < 4 * MOST_ATTRIBUTES
    assert cut.endswith(b">b</p>")
    assert len(notices) == 1


def test_the_first_attributes_of_a_long_tag_are_kept() -> None:
    names = [f"attribute-number-{number}" for number in range(3000)]
    raw = f"<i>a</i><p {' '.join(names)}>b</p><p {' '.join(names)} >c".encode()
    cut, notices = cut_crowded_tags(raw)
    first = " ".join(names[:MOST_ATTRIBUTES])
    assert cut == f"<i>a</i><p {first}>b</p><p {first} >c".encode()
    assert len(notices) == 1
