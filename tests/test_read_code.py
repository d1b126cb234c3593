"""Code keeps its lines and loses what highlighters add."""

from __future__ import annotations

import pytest
from article_pages import nodes_of

from cleaner.nodes import BREAK, Code, Paragraph, Run


def test_code_keeps_its_lines_and_loses_line_numbers() -> None:
    lines = '<span class="lineno">1</span>if a:\n<span class="lineno">2</span>    go()\n'
    assert nodes_of(f'<div class="highlight-python"><pre>{lines}</pre></div>') == (Code("if a:\n    go()", "python"),)


def test_code_table_with_a_gutter_is_code() -> None:
    table = '<table><tr><td class="gutter"><pre>1\n2</pre></td><td><pre><code class="lang-js">a;\n  b;</code></pre></td></tr></table>'
    assert nodes_of(table) == (Code("a;\n  b;", "js"),)


def test_verse_is_lines_and_stanzas() -> None:
    one, two = nodes_of('<pre class="wp-block-verse">Up the wall,\n  down the stair\n\nnobody there</pre>')
    assert one == Paragraph((Run("Up the wall,"), BREAK, Run("down the stair")))
    assert two == Paragraph((Run("nobody there"),))


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ('<pre><code class="language-c++">x</code></pre>', "c++"),
        ('<pre class="brush: Ruby; title: x">x</pre>', "ruby"),
        ('<div class="highlight-rust notranslate"><div class="highlight"><pre>x</pre></div></div>', "rust"),
        ('<pre class="sourceCode haskell">x</pre>', "haskell"),
        ('<div data-lang="go"><pre>x</pre></div>', "go"),
        ('<pre class="language-none">x</pre>', ""),
        ("<pre>x</pre>", ""),
    ],
)
def test_the_language_is_named_by_a_class_or_an_attribute(html: str, language: str) -> None:
    assert nodes_of(html) == (Code("x", language),)


def test_each_block_level_element_in_code_is_a_line() -> None:
    assert nodes_of("<pre><div>a</div><div>  b</div><button>Copy</button></pre>") == (Code("a\n  b"),)


def test_several_lines_of_inline_code_are_a_block() -> None:
    assert nodes_of("<p><code>a = 1</code><br><code>b = 2</code></p>") == (Code("a = 1\nb = 2"),)


def test_lines_have_no_space_at_their_ends() -> None:
    assert nodes_of("<pre>a &#1;\nb  \n\n</pre>") == (Code("a\nb"),)
