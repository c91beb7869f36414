"""The architecture: each stage knows the types and the gazetteer, none knows another stage."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "pipeline/thidua"
STAGES = {"read", "extract", "link", "reconcile", "tables", "explore"}
SHARED = ("text", "rules", "anchors", "gazetteer", "gazetteer_rows", "gazetteer_units", "scanner", "words")
PATHS = sorted(path for stage in STAGES for path in (PACKAGE / stage).rglob("*.py"))


def imported(source: str) -> set[str]:
    """The first name below `thidua` of every import in `source`, wherever in the file it stands."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == "thidua":
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("thidua."):
            found.add(str(node.module).split(".")[1])
        elif isinstance(node, ast.Import):
            found |= {alias.name.split(".")[1] for alias in node.names if alias.name.startswith("thidua.")}
        elif isinstance(node, ast.ImportFrom) and node.level:
            found.add("a relative import")
    return found


def test_imports_are_seen_in_every_form():
    source = "import thidua.read.scan\nfrom thidua import link\ndef f():\n    from thidua.tables.spec import Row\n"
    assert imported(source) == {"read", "link", "tables"}


@pytest.mark.parametrize("path", PATHS, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_a_stage_imports_no_other_stage(path):
    stage = path.relative_to(PACKAGE).parts[0]
    assert not imported(path.read_text(encoding="utf-8")) & (STAGES - {stage})


@pytest.mark.parametrize("path", PATHS, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_a_stage_does_not_know_who_runs_it(path):
    above = {path.stem for path in PACKAGE.glob("*.py")} | {"evaluate", "runs"}
    assert not imported(path.read_text(encoding="utf-8")) & (above - {*SHARED, "model"})


@pytest.mark.parametrize("name", SHARED)
def test_what_all_share_knows_no_stage(name):
    assert not imported((PACKAGE / f"{name}.py").read_text(encoding="utf-8")) & STAGES


@pytest.mark.parametrize("path", sorted((PACKAGE / "model").glob("*.py")), ids=lambda p: p.name)
def test_the_types_import_nothing_of_ours_but_each_other(path):
    assert imported(path.read_text(encoding="utf-8")) <= {"model"}


@pytest.mark.parametrize(
    "command", ["import thidua", "import thidua.cli", "import thidua.tables", "import thidua.evaluate"]
)
def test_nothing_heavy_is_imported_before_it_is_used(command):
    heavy = ("spacy", "pandas", "pyarrow", "duckdb", "underthesea", "dateparser", "rich")
    code = f"{command}; import sys; print(*(name for name in {heavy} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_workers_are_forked_from_a_process_without_threads():
    code = (
        "import sys, threading, thidua.runs.warm\n"
        "print(threading.active_count(), *(name for name in ('numpy', 'pyarrow') if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1"]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_name_of_a_module_is_given_twice(path):
    """The second would take the place of the first wherever it is used, and nobody would be told."""
    given: list[str] = []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign):
            given += [target.id for target in node.targets if isinstance(target, ast.Name)]
        elif isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.decorator_list:  # `overload` gives one again
            given.append(node.name)
    assert sorted(given) == sorted(set(given))
