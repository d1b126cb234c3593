"""Pages are parsed whole, or a notice says what was lost. Hostile pages are in `test_hostile.py`."""

from __future__ import annotations

import pytest

from cleaner.model import Decoded
from cleaner.read.budget_scan import MOST_DEPTH
from cleaner.read.decode import decode
from cleaner.read.tree import Tree, parse, xml_text


def parsed(raw: bytes) -> Tree:
    return parse(decode(raw), raw)


def text_of(tree: Tree) -> str:
    assert tree.root is not None
    return " ".join("".join(tree.root.itertext()).split())


def test_comments_and_processing_instructions_are_left_out() -> None:
    assert text_of(parsed(b"<p>One<!-- no --><?no no?> two</p>")) == "One two"


@pytest.mark.parametrize("raw", [b"", b"<!-- nothing -->", b"   "])
def test_a_page_without_elements_has_no_root(raw: bytes) -> None:
    assert parsed(raw).root is None


def test_bytes_and_text_give_the_same_tree() -> None:
    raw = "<p>Café über 10 €</p>".encode()
    assert text_of(parse(decode(raw), raw)) == text_of(parse(Decoded(raw.decode(), None, "str"))) == "Café über 10 €"


def test_invalid_bytes_are_reported() -> None:
    raw = b"<p>Caf\xe9</p>"
    tree = parse(Decoded(raw, "utf-8", "declared"), raw)
    assert [notice.code for notice in tree.notices] == ["undecodable"]
    assert text_of(tree) == "Caf\ufffd"


@pytest.mark.parametrize("end", [b"</html>", b"</HTML >"])
def test_a_body_after_the_end_of_the_page_is_read(end: bytes) -> None:
    assert text_of(parsed(b"<html><head><title>T</title></head>" + end + b"<body><p>Tide</p></body></html>")).endswith("Tide")


@pytest.mark.parametrize(
    "page",
    [
        b"<html><body><p>Quay</p></body></html>\n<script>x</script><!doctype html><html><body><p>Tide</p></body></html>",
        b"<html><head><title>T<link rel=x></head><body><p>Quay</p><p>Tide</p></body></html>",
        b"<html><head><title>T</titlevalue=1></head><body><p>Quay</p><p>Tide</p></body></html>",
        b"<html><head><title>T</title><style>p {color: red}</head><body><p>Quay</p><p>Tide</p></body></html>",
        b"<title>T</title><p>Quay</p><textarea>draft<p>Tide</p>",
        b"<html><head><title>T</title><box><table><tr><td>Quay<td>Tide</table></html>",
        b"<html lang='en' /><head><title>T</title></head><body><p>Quay</p><p>Tide</p></body></html>",
    ],
    ids=["second document", "open title", "spoiled end of title", "open style", "open textarea", "unknown element in head", "closed root"],
)
def test_damaged_markup_hides_no_text(page: bytes) -> None:
    root = parsed(page).root
    assert root is not None
    assert root.find("body") is not None
    assert [node.text for node in root.iter("p", "td")] == ["Quay", "Tide"]


def test_text_without_markup_at_the_end_of_a_page_stays_in_its_element() -> None:
    root = parsed(b"<p>Quay</p><textarea>5 > 3").root
    assert root is not None
    assert root.findtext(".//textarea") == "5 > 3"


DEEP = b"<div>" * 3000 + b"<p title='a&amp;b'>deep</p>" + b"</div>" * 3000 + b"<p>after</p>"


def test_elements_that_are_nested_too_deep_lose_their_tags_and_not_their_text() -> None:
    tree = parsed(DEEP)
    assert [notice.code for notice in tree.notices] == ["depth"]
    assert text_of(tree) == "deep after"
    assert tree.root is not None
    paragraph = next(tree.root.iter("p"))
    assert paragraph.get("title") == "a&b"
    assert len(list(paragraph.iterancestors())) <= MOST_DEPTH


def test_misnested_elements_are_counted_as_libxml2_nests_them() -> None:
    tree = parsed(b"<i><div></i>" * 3000 + b"<p>after</p>")  # an end tag of <i> does not end the <div>
    assert [notice.code for notice in tree.notices] == ["depth"]
    assert text_of(tree) == "after"


def test_a_notice_says_what_is_lost_where_elements_are_still_nested_too_deep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.read.budget_scan.scan", lambda raw, _: (raw, []))  # as for a page that libxml2 reads otherwise
    assert [notice.code for notice in parsed(DEEP).notices] == ["truncated"]


def test_text_for_lxml_holds_no_characters_that_it_refuses() -> None:
    assert xml_text("a\tb\n\x00c\ufffed\ud800e\x1b") == "a\tb\n cde "
