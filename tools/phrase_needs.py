"""Writes cleaner/rules/phrases/needs.py: for every rule for wording the pieces of text of which a match holds one.

A rule whose pieces are absent from a text needs no look at its pattern, and is not even compiled. The pieces are
read off the parsed pattern, so that they are right by construction:

    python tools/phrase_needs.py           # write the module anew
    python tools/phrase_needs.py --check   # exit 1 if it is not what would be written
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "cleaner/rules/phrases/needs.py"
MOST_PIECES, SHORTEST_PIECE = 40, 3
HEADER = '''"""For every rule, by module and in order, the pieces of text of which a match holds one; none where there are no such pieces.

Written by tools/phrase_needs.py from the patterns; not to be changed by hand.
"""

NEEDS: dict[str, tuple[tuple[str, ...], ...]] = '''


def pieces_of(pattern: str) -> tuple[str, ...]:
    """Returns pieces, in small letters, of which every match of a pattern holds one; () if none can be told."""
    found = _of_sequence(_parser.parse(pattern, re.IGNORECASE))
    return tuple(sorted(found)) if found and len(found) <= MOST_PIECES else ()


def _of_sequence(items: Any) -> set[str]:
    """The best of the sets of pieces that the parts of a sequence ask for: the one whose shortest piece is longest."""
    best: set[str] = set()
    run = ""
    for operator, argument in [*items, (None, None)]:
        if operator is _constants.LITERAL:
            run += chr(argument).lower()
            continue
        best = max(best, {run} if run else set(), _of_part(operator, argument), key=_worth)
        run = ""
    return best if _worth(best)[0] else set()


def _of_part(operator: Any, argument: Any) -> set[str]:
    if operator is _constants.SUBPATTERN:
        return _of_sequence(argument[3])
    if operator is _constants.BRANCH:
        sets = [_of_sequence(branch) for branch in argument[1]]
        pieces = set().union(*sets) if all(sets) else set()
        return {piece for piece in pieces if not any(piece != other and other in piece for other in pieces)}
    if operator in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and argument[0] > 0:
        return _of_sequence(argument[2])
    return set()


def _worth(pieces: set[str]) -> tuple[int, int]:
    """How well a set tells texts apart: by its shortest piece, of letters beyond ASCII each counts twice."""
    shortest = min((len(piece) if piece.isascii() else 2 * len(piece) for piece in pieces), default=0)
    return (shortest if shortest >= SHORTEST_PIECE and len(pieces) <= MOST_PIECES else 0, -len(pieces))


def needed() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Returns the table as it should be."""
    sys.path.insert(0, str(ROOT))
    from cleaner.rules.phrases import FAMILIES, phrases_of

    return {family: tuple(pieces_of(rule.pattern) for _, rule in phrases_of((family,))) for family in FAMILIES}


def main() -> int:
    """Writes or checks the module; returns the exit status."""
    table = needed()
    if "--check" in sys.argv:
        from cleaner.rules.phrases.needs import NEEDS

        if table == NEEDS:
            return 0
        print(f"{TARGET.relative_to(ROOT)} is not what the rules ask for: run tools/phrase_needs.py", file=sys.stderr)
        return 1
    lines = [
        line for family, rules in table.items() for line in (f"    {family!r}: (", *(f"        {pieces!r}," for pieces in rules), "    ),")
    ]
    TARGET.write_text(HEADER + "\n".join(["{", *lines, "}"]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
