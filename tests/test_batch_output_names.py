"""Names of output files: safe everywhere, and never one name for two files."""

from __future__ import annotations

from cleaner.batch.output_names import FolderNames, output_names, record_name, safe_name


def test_names_never_collide_and_are_safe() -> None:
    names = output_names(["page.htm", "page.html", "page.html.html", "PAGE.html", "x.html", "y.html.gz"], ["x.md"])
    assert len({name.casefold() for name in names.values()}) == 6
    assert (names["y.html.gz"], names["x.html"]) == ("y", "x.html")
    assert safe_name("..") not in ("", ".", "..")
    assert "/" not in safe_name("a/../b")
    assert len(safe_name("n" * 300).encode()) <= 200
    assert safe_name("n" * 300) != safe_name("n" * 301)
    assert record_name(1, "http://[bad") == "000001"
    assert record_name(1, "http://example.org/\ud800a") == "000001-example.org-_a"
    assert FolderNames("/in").of("/in/manifest.jsonl") == "_manifest.jsonl/"
    assert record_name(1, "http://example.org/%C2%9B31m%E2%80%AEx") == "000001-example.org-_31m_x"
    assert sorted(output_names(["a\u202eb.html", "a\x9bb.html", "a\u200db.html"]).values()) == ["a_b", "a_b~259b174e", "a\u200db"]
    assert record_name(2, "https://example.org/../../tmp/x.html") == "000002-example.org-..-..-tmp-x"


def test_folders_never_share_a_name() -> None:
    names = FolderNames("/in")
    assert [names.of("/in/x"), names.of("/in/X"), names.of("/in/x")] == ["x/", "X~4b68ab38/", "x/"]
