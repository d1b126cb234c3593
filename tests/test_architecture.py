"""Checks the layout of the package: imports go one way, the core needs lxml alone, and modules and functions stay short."""

from __future__ import annotations

import ast
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from conftest import ROOT

PACKAGE = ROOT / "cleaner"
MODULES = sorted(path for path in PACKAGE.rglob("*.py"))
LEAVES = {"version", "patterns", "model", "nodes", "options", "errors", "text", "urls", "formats", "rules"}
ROOMS = {"read", "judge", "describe", "write"}
MAY_IMPORT = {
    "version": set(),
    "patterns": set(),
    "errors": set(),
    "text": {"patterns"},
    "urls": {"patterns", "text"},
    "nodes": set(),
    "model": {"patterns", "text", "urls"},
    "formats": {"version", "errors"},
    "rules": LEAVES,
    "options": LEAVES,
    "site_rules": LEAVES,
    **{room: LEAVES | {room} for room in ROOMS},
    "api": LEAVES | ROOMS,
    "batch": LEAVES | ROOMS | {"api", "site_rules", "batch"},
    "engines": LEAVES | ROOMS | {"api", "batch", "engines"},
    "cli": LEAVES | ROOMS | {"api", "batch", "engines", "cli", "site_rules", "__init__"},
    "__init__": LEAVES | ROOMS | {"api", "batch", "site_rules"},
    "__main__": LEAVES | {"api", "batch", "cli"},
}
OUTER = {"cli", "engines", "batch"}
TAKES_EVERY_OPTION = "options.py"
MAY_BE_LONG = {"find_blocks"}
"""The loop in which a page spends most of its time."""
LONGEST_MODULE_LINES = 600
LONGEST_FUNCTION_LINES = 60
MOST_PARAMETERS = 5


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(tree: ast.Module, *, module_level: bool = False) -> list[ast.Import | ast.ImportFrom]:
    nodes = tree.body if module_level else list(ast.walk(tree))
    return [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]


def rooms_imported(path: Path, node: ast.Import | ast.ImportFrom) -> set[str]:
    """The rooms of the package that a relative import names."""
    if not isinstance(node, ast.ImportFrom) or not node.level:
        return set()
    inside = list(path.relative_to(PACKAGE).parent.parts)
    start = inside[: len(inside) - node.level + 1]
    parts = start + (node.module.split(".") if node.module else [])
    return {parts[0]} if parts else {"__init__" if alias.name.startswith("__") else alias.name for alias in node.names}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_go_one_way(path: Path) -> None:
    tree = ast.parse(path.read_text())
    for node in imports(tree):
        assert rooms_imported(path, node) <= MAY_IMPORT[room_of(path)], f"{path.name}:{node.lineno}"
        if isinstance(node, ast.Import):
            assert not any(alias.name.split(".")[0] == "cleaner" for alias in node.names), "imports of the package are relative"
        else:
            assert node.level or (node.module or "").split(".")[0] != "cleaner", "imports of the package are relative"


def modules_imported(path: Path) -> set[Path]:
    """The modules of the package that a module imports, also inside functions and for types."""
    imported: set[Path] = set()
    for node in imports(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = path.parents[node.level - 1].joinpath(*(node.module or "").split("."))
            for alias in node.names:
                candidates = (base / f"{alias.name}.py", base.with_suffix(".py"), base / alias.name / "__init__.py", base / "__init__.py")
                imported.add(next(candidate for candidate in candidates if candidate.exists()))
    return imported


def test_no_module_imports_itself_through_others() -> None:
    try:
        TopologicalSorter({path: modules_imported(path) for path in MODULES}).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(name_of(path) for path in reversed(error.args[1])))


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if room_of(path) in ROOMS and path.stem != "__init__"],
    ids=name_of,
)
def test_every_module_has_a_test_file_of_its_name(path: Path) -> None:
    assert (ROOT / "tests" / f"test_{room_of(path)}_{path.stem}.py").exists()


@pytest.mark.parametrize("path", [path for path in MODULES if room_of(path) not in OUTER], ids=name_of)
def test_the_core_loads_the_standard_library_and_lxml_alone(path: Path) -> None:
    for node in imports(ast.parse(path.read_text()), module_level=True):
        if isinstance(node, ast.ImportFrom) and node.level:
            continue
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for name in names:
            assert name.split(".")[0] in {*sys.stdlib_module_names, "lxml"}, f"{path.name}:{node.lineno} imports {name}"


@pytest.mark.parametrize("path", [path for path in MODULES if room_of(path) != "rules"], ids=name_of)
def test_modules_and_functions_are_short(path: Path) -> None:
    text = path.read_text()
    assert text.count("\n") <= LONGEST_MODULE_LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name not in MAY_BE_LONG:
            assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION_LINES, f"{path.name}:{node.lineno} {node.name}"
            parameters = [argument for argument in (*node.args.args, *node.args.kwonlyargs) if argument.arg != "self"]
            assert len(parameters) <= MOST_PARAMETERS or path.name == TAKES_EVERY_OPTION, f"{path.name}:{node.lineno} {node.name}"


@pytest.mark.parametrize("path", [path for path in MODULES if room_of(path) in {*ROOMS, "rules", "model", "nodes", "cli"}], ids=name_of)
def test_named_tuples_do_not_compile_their_annotations(path: Path) -> None:
    tree = ast.parse(path.read_text())
    bases = [base for node in tree.body if isinstance(node, ast.ClassDef) for base in node.bases]
    if any(isinstance(base, ast.Name) and base.id == "NamedTuple" for base in bases):
        futures = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
        assert not futures, "with `annotations` from `__future__`, every annotation is a string that is compiled at import"
