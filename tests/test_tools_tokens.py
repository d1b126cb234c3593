"""The product scores a block as the training counts its tokens."""

from __future__ import annotations

import pytest

from cleaner.judge.scores import NameWeights, Weights, columns_of, score_blocks
from cleaner.judge.words import DENSITY_CLASSES, SENTENCE_END_CLASSES, SIZE_CLASSES, TAG_CLASSES
from cleaner.model import Block, InputKind
from cleaner.options import Options
from cleaner.read.page import read_page
from tools.tokens import Token, element_tokens, shape_of, shape_tokens, tokens_of

PAGE = """<body class="postBody wide-Page"><nav id=main_menu role=navigation><a href=/>Home</a> <a href=/a>The news of the day</a></nav>
<article itemtype="https://schema.org/NewsArticle" class="post post-body"><h1>The ferry sails again</h1>
<p>The ferry to Gull Island sailed again on Monday, two weeks after the storm had torn the pier from its piles and the boats.</p>
<p>Short <a href=/b>linked</a> text</p><h2>Tides</h2><table><tr><td class="num x">9</td><td>ten</td></tr></table>
<p style="display: none">Hidden, for some reason.</p><img src=a.jpg><ul aria-hidden=true><li>One more item</li></ul>
<blockquote>“Never again”</blockquote><pre>x = 1</pre></article></body>"""
SHAPES = TAG_CLASSES * SIZE_CLASSES * DENSITY_CLASSES * SENTENCE_END_CLASSES


def test_the_logit_of_a_block_is_the_sum_of_the_weights_of_its_tokens() -> None:
    page = read_page(PAGE, None, Options(input_kind=InputKind.HTML))
    of_blocks = [[token for tokens in of_block for token in tokens] for of_block in tokens_of(page.outline, page.blocks)]
    every_shape = {("shape", part) for shape in range(SHAPES) for part in shape_tokens(shape)}
    known: list[Token] = sorted({token for tokens in of_blocks for token in tokens} | every_shape)
    weight = {token: (index * 7919 % 21 - 10) / 100 for index, token in enumerate(known)}  # small: no block becomes hopeless
    names, short, first, heading, shape_parts = (
        {token: weight[table, token] for table, token in known if table == wanted} for wanted in "names short first heading shape".split()
    )
    shapes = [sum(shape_parts[part] for part in shape_tokens(shape)) for shape in range(SHAPES)]
    scores = score_blocks(page.outline, columns_of(page.blocks), Weights(NameWeights(names), shapes, short, first, heading, 0.25))
    counted = [0.25 + sum(weight[token] for token in tokens) for tokens in of_blocks]
    with_text = [index for index, block in enumerate(page.blocks) if block.text]
    assert len(with_text) > 10
    assert [scores.logits[index] for index in with_text] == pytest.approx([counted[index] for index in with_text])


def test_a_shape_has_the_tokens_of_its_parts() -> None:
    block = Block("Tides at noon and nine.", links=1, link_chars=5)
    assert shape_tokens(shape_of("p", block))[:4] == ["T14", "L10", "D1", "E1"]


def test_generated_names_are_no_tokens() -> None:
    assert element_tokens("div", [("class", "css-175oi2r r-16y2uox jx x1lliihq wp2"), ("id", "q")]) == ["<div", "css", "jx"]


def test_an_attribute_without_meaning_counts_as_nothing() -> None:
    assert element_tokens("p", [("style", "color: red"), ("onclick", "x()"), ("data-x", "post")]) == ["<p"]
