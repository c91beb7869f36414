"""What is installed: the wheel holds all it needs and works far from the checkout, and nothing is declared in vain."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "pipeline/thidua"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "uv.lock").read_text(encoding="utf-8")


def name_of(requirement: str) -> str:
    """The normalised name of the package that a requirement asks for."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=!~;]", requirement)[0]).lower()


def imported() -> set[str]:
    """First names of all imports in the package that are neither ours nor Python's."""
    found = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found - set(sys.stdlib_module_names) - {"thidua"}


@pytest.fixture(scope="session")
def wheel(tmp_path_factory) -> Path:
    """The wheel of the checkout, built without network."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    build = "import sys, hatchling.build as build; sys.stdout.write(build.build_wheel(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", build, str(folder)], cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory) -> Path:
    """The wheel unzipped, far from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    zipfile.ZipFile(wheel).extractall(folder)
    return folder


def run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """`python -m thidua` out of the unzipped wheel: no path leads to the checkout, but libraries do to theirs."""
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); import thidua.cli; thidua.cli.main(sys.argv[1:])"
    command = [sys.executable, "-c", code, str(installed), *arguments]
    return subprocess.run(command, cwd=installed.parent, capture_output=True, encoding="utf-8", check=False)


def test_the_wheel_holds_the_package_and_the_gazetteer_and_nothing_else(wheel):
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    own = {f"thidua/{path.relative_to(PACKAGE).as_posix()}" for path in PACKAGE.rglob("*.py")}
    known = {f"thidua/gazetteer/{path.name}" for path in (ROOT / "gazetteer").iterdir()}
    assert any(name.endswith(".csv") for name in known)
    assert names == own | known | {"thidua/py.typed"}


def test_the_wheel_says_what_it_offers(wheel):
    archive = zipfile.ZipFile(wheel)
    (entries,) = (name for name in archive.namelist() if name.endswith("/entry_points.txt"))
    told = archive.read(entries).decode()
    assert "thidua = thidua.cli:main" in told and "[spacy_factories]" in told
    (metadata,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
    assert (
        f"Requires-Python: {PROJECT['requires-python']}".split(",")[0].split(">=")[1] in archive.read(metadata).decode()
    )


def test_it_answers_from_outside_the_checkout(installed):
    done = subprocess.run(
        [sys.executable, "-m", "thidua", "--help"], cwd=installed, capture_output=True, encoding="utf-8", check=True
    )
    assert "explain" in done.stdout and done.stderr == ""


def test_it_reads_an_article_from_outside_the_checkout(installed, tmp_path):
    article = tmp_path / "a.txt"
    article.write_text(
        " date 2022-11-24 Ngày 22/11, Công an tỉnh Hà Tĩnh bàn giao nhiệm vụ Cụm trưởng Cụm thi đua số 5 năm 2023 cho "
        "Công an tỉnh Quảng Bình.\n",
        encoding="utf-8",
    )
    done = run(installed, "run", str(article), "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    handovers = (tmp_path / "out/tables/handovers.csv").read_text(encoding="utf-8")
    assert "Công an tỉnh Quảng Bình" in handovers
    where = run(installed, "explain", str(tmp_path / "none.txt"))
    assert where.returncode == 2 and "Traceback" not in where.stderr


def test_every_dependency_is_imported_and_every_import_declared():
    everywhere = [requirement for requirement in PROJECT["dependencies"] if ";" not in requirement]
    assert imported() == {name_of(requirement).replace("-", "_") for requirement in everywhere}
    code = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    for requirement in set(PROJECT["dependencies"]) - set(everywhere):  # not on every machine: its import may fail
        assert f'needed("{name_of(requirement)}' in code


def test_the_lock_is_of_this_project_and_of_the_public_index_only():
    (own,) = (package for package in tomllib.loads(LOCK)["package"] if package["name"] == PROJECT["name"])
    locked = {one["name"] for one in own["metadata"]["requires-dist"] if "extra" not in one.get("marker", "")}
    assert locked == {name_of(requirement) for requirement in PROJECT["dependencies"]}
    assert set(own["metadata"]["provides-extras"]) == set(PROJECT["optional-dependencies"])
    assert set(re.findall(r"https?://([^/\"]+)", LOCK)) == {"pypi.org", "files.pythonhosted.org"}


@pytest.mark.parametrize("extra", sorted(PROJECT["optional-dependencies"]))
def test_the_lock_has_every_extra(extra):
    (own,) = (package for package in tomllib.loads(LOCK)["package"] if package["name"] == PROJECT["name"])
    wanted = {name_of(requirement) for requirement in PROJECT["optional-dependencies"][extra]} - {PROJECT["name"]}
    assert wanted <= {one["name"] for one in own["optional-dependencies"][extra]}
