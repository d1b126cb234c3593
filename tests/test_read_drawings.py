"""What a page draws is the character or the TeX that it shows, once."""

from __future__ import annotations

import pytest
from article_pages import markdown_of, page_of

PREVIEW = '<span class="MathJax_Preview"></span><span class="MathJax"><nobr><span class="math">E=mc2</span></nobr></span>'
WIKI = '<img class="mwe-math-fallback-image-inline" src="https://w.example/9f7" alt="E=mc^2">'


@pytest.mark.parametrize(
    "drawn",
    [
        '<img src="https://a.example/equation?tex=E%3Dmc%5E2" alt="E=mc^2" class="ee_img" eeimg="1">',
        '<img src="https://a.example/equation?tex=E%3Dmc%5E2">',
        '<img src="/eq.png" alt="E=mc^2" class="latex">',
        f'<span><math alttext="E=mc^2"><mi>E</mi></math></span>{WIKI}',
        WIKI,
        f'{PREVIEW}<script type="math/tex">E=mc^2</script>',
        f'<span class="ztext-math" data-tex="E=mc^2">{PREVIEW}<script type="math/tex">E=mc^2</script></span>',
        '<mjx-container><mjx-math data-latex="E=mc^2"><mjx-mi>E</mjx-mi></mjx-math></mjx-container>',
        "<mjx-container><mjx-math><mjx-mi>E</mjx-mi></mjx-math><mjx-assistive-mml>"
        '<math alttext="E=mc^2"><mi>E</mi></math></mjx-assistive-mml></mjx-container>',
        '<span class="ztext-math" data-tex="E=mc^2">E=mc2</span>',
    ],
)
def test_a_formula_is_written_once_as_tex(drawn: str) -> None:
    assert markdown_of(f"<p>So <span>{drawn}</span> holds.</p>") == "So $E=mc^2$ holds."


@pytest.mark.parametrize(
    ("image", "shown"),
    [
        ('<img class="emoji" src="/1f3a3.png" alt="🎣">', "🎣"),
        ('<img src="/rocket.png" alt="👩\u200d🚀">', "👩\u200d🚀"),
        ('<img class="wp-smiley" src="/s.gif" alt=":)">', ":)"),
    ],
)
def test_an_emoji_is_its_character(image: str, shown: str) -> None:
    assert page_of(f"<p>We fish {image} here.</p>").blocks[0].text == f"We fish {shown} here."


def test_other_images_stay_images() -> None:
    assert markdown_of('<p>A <img src="/é.png" alt="Été"> b.</p>') == "A ![Été](https://example.org/é.png) b."
