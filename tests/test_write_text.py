"""Plain text of hand-made blocks."""

from __future__ import annotations

from cleaner.model import Block, Kind, Outline
from cleaner.write.text import write_text


def text_of(*entries: tuple[str, str, str]) -> str:
    """The text of blocks given as (path, kind, text); elements with the same path are one, and stand in their parents."""
    outline = Outline()
    numbers: dict[str, int] = {"": 0}
    blocks = []
    for path, kind, text in entries:
        steps = path.split("/")
        for depth in range(len(steps)):
            name = "/".join(steps[: depth + 1])
            if name not in numbers:
                numbers[name] = outline.add(steps[depth].split("#")[0], numbers["/".join(steps[:depth])], Kind(kind))
        blocks.append(Block(text, numbers[path], Kind(kind)))
    return write_text(blocks, outline)


def test_paragraphs_are_parted_by_a_blank_line() -> None:
    assert text_of(("p#1", "paragraph", "One."), ("h2", "heading", "Two"), ("p#2", "paragraph", "Three.")) == "One.\n\nTwo\n\nThree."


def test_items_stand_line_by_line() -> None:
    assert (
        text_of(("p", "paragraph", "Tools:"), ("ul/li#1", "item", "hammer"), ("ul/li#2", "item", "chisel"))
        == "Tools:\n\n- hammer\n- chisel"
    )


def test_ordered_items_have_their_numbers() -> None:
    assert text_of(("ol/li#1", "item", "dig"), ("ol/li#2", "item", "lay")) == "1. dig\n2. lay"


def test_nested_items_are_indented() -> None:
    assert text_of(("ul/li", "item", "tools"), ("ul/li/ul/li", "item", "hammer")) == "- tools\n  - hammer"


def test_second_paragraph_of_an_item_continues_it() -> None:
    assert (
        text_of(("ol/li/p#1", "item", "Dig."), ("ol/li/p#2", "item", "Deep."), ("ol/li#2", "item", "Lay.")) == "1. Dig.\n   Deep.\n2. Lay."
    )


def test_cells_of_a_row_share_a_line() -> None:
    row, other = "table/tr#1", "table/tr#2"
    entries = [
        (f"{row}/td#1", "cell", "Gate"),
        (f"{row}/td#2", "cell", "4 m"),
        (f"{row}/td#2/p", "cell", "deep"),
        (f"{other}/td", "cell", "Wall"),
    ]
    assert text_of(*entries) == "Gate | 4 m deep\nWall"


def test_captions_and_pictures_are_no_text() -> None:
    assert text_of(("p#1", "paragraph", "One."), ("figure/figcaption", "caption", "A crane."), ("p#2", "paragraph", "")) == "One."


def test_terms_and_definitions_have_no_sign() -> None:
    assert text_of(("dl/dt", "item", "Built"), ("dl/dd", "item", "1871")) == "Built\n1871"
