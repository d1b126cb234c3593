"""Footnotes are connected with their texts, and TeX becomes formulas."""

from __future__ import annotations

import pytest
from article_pages import URL, markdown_of, nodes_of

from cleaner.nodes import Mark, MarkKind, Note, Paragraph, Run


def test_footnotes_find_their_text() -> None:
    body = '<p>Paid<sup><a href="#fn1" id="r1">1</a></sup> yearly.</p><ol><li id="fn1"><p>Accounts. <a href="#r1">↩</a></p></li></ol>'
    paragraph, note = nodes_of(body)
    assert paragraph == Paragraph((Run("Paid"), Run("1", (Mark(MarkKind.NOTE, "1"),)), Run(" yearly.")))
    assert note == Note("1", (Paragraph((Run("Accounts."),)),))


def test_sign_without_a_note_stays_a_link() -> None:
    (node,) = nodes_of('<p>Paid<a href="#gone">[1]</a>.</p>')
    assert node == Paragraph((Run("Paid"), Run("[1]", (Mark(MarkKind.LINK, f"{URL}#gone"),)), Run(".")))


@pytest.mark.parametrize(
    ("source", "tex"),
    [
        ('<math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math>', "x^2"),
        ('<math alttext="y_1"><mi>y</mi></math>', "y_1"),
        ('<span class="katex"><span class="katex-mathml"><math><annotation encoding="application/x-tex">z</annotation></math></span>'
         '<span class="katex-html" aria-hidden="true"><span>z</span></span></span>', "z"),
        ('<script type="math/tex">w</script>', "w"),
        ('<img class="latex" src="/t?v" alt="v">', "v"),
    ],
)  # fmt: skip
def test_formulas(source: str, tex: str) -> None:
    assert markdown_of(f"<p>So {source} holds.</p>") == f"So ${tex}$ holds."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"So \(a_1 + b_1\) is \[x\] and $$y*z*$$.", "So $a_1 + b_1$ is $x$ and $y*z*$."),
        ("So $x^2$ costs $5 or $6.", "So $x^2$ costs $5 or $6."),
    ],
)
def test_tex_in_the_text_of_a_page_that_sets_it(text: str, expected: str) -> None:
    script = '<script src="https://cdn.example/MathJax.js"></script>'
    assert markdown_of(f"{script}<p>{text}</p>") == expected


def test_tex_in_the_text_of_any_other_page_is_text() -> None:
    assert markdown_of(r"<p>So \(a\) and \[x\].</p>") == r"So \\(a\\) and \\[x\\]."


def test_notes_with_the_same_sign_have_labels_of_their_own() -> None:
    body = '<p>A<a href="#fn1">*</a> and B<a href="#fn2">*</a>.</p><p id="fn1">First.</p><p id="fn2">Second.</p>'
    assert [node.label for node in nodes_of(body) if isinstance(node, Note)] == ["1", "2"]


def test_a_sign_that_points_back_is_no_note() -> None:
    body = '<p id="fn1">First.</p><p>A<a href="#fn1">1</a>.</p>'
    assert not any(isinstance(node, Note) for node in nodes_of(body))


def test_a_large_part_of_the_page_is_no_note() -> None:
    body = f'<p>A<a href="#notes">1</a>.</p><div id="notes">{"<p>Text.</p>" * 80}</div>'
    assert not any(isinstance(node, Note) for node in nodes_of(body))
