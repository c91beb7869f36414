"""The README tells the truth: its commands, queries and snippets run, and print what it shows.

`python tests/test_docs.py` writes the generated parts of the README anew: the output below each `$` of a console block,
and the scores.
"""

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
import typer.main

import thidua
from thidua.cli import app
from thidua.tables.dictionary import dictionary

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
FLOORS = ROOT / "corpus/floors.json"
PACKAGE = ROOT / "pipeline/thidua"
TEXT = README.read_text(encoding="utf-8")
CONSOLE = re.compile(r"(?<=```console\n).*?(?=^```$)", re.DOTALL | re.MULTILINE)
SCORES = re.compile(r"(?<=<!-- scores: begin -->\n).*?(?=<!-- scores: end -->)", re.DOTALL)
COMMANDS = typer.main.get_command(app).commands


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)


def told(what: str) -> str:
    """The command that stands in the README under the comment `# what`."""
    (found,) = re.findall(rf"^# {what}\n(.+)$", TEXT, re.MULTILINE)
    return found


def make_home(folder: Path) -> Path:
    """A folder that looks like the checkout after the README's first command."""
    (folder / "bin").mkdir()
    shim = folder / "bin/thidua"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m thidua "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    shutil.copytree(ROOT / "corpus/sample", folder / "corpus/sample")
    said(folder, told("the main job").rpartition("&& .venv/bin/")[2])
    return folder


def said(home: Path, command: str) -> str:
    """What a command prints on standard output; it must succeed."""
    env = os.environ | {"PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=home, env=env, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{command}: status {done.returncode}: {done.stderr}"
    return done.stdout


def with_output(home: Path, block: re.Match[str]) -> str:
    """A console block with the output that its commands have now."""
    commands = [line for line in block[0].splitlines() if line.startswith("$ ")]
    return "".join(f"{line}\n{said(home, line[2:])}" for line in commands)


def scores() -> str:
    """The pinned scores as a table."""
    pinned = json.loads(FLOORS.read_text(encoding="utf-8"))
    rows = [f"| {table} | {floor:.4f} |" for table, floor in pinned["floors"].items()]
    alarms = f"\nLook-alikes that may give rows: {pinned['look_alikes_with_rows']}.\n"
    return "\n".join(["| table | F1 at least |", "|---|---|", *rows]) + "\n" + alarms


@pytest.fixture(scope="session")
def home(tmp_path_factory) -> Path:
    if shutil.which("bash") is None:
        pytest.skip("the README's commands are written for bash")
    return make_home(tmp_path_factory.mktemp("home"))


@pytest.mark.parametrize("block", list(CONSOLE.finditer(TEXT)), ids=lambda block: block[0].split("\n")[0][:60])
def test_a_console_block_shows_what_its_commands_print(home, block):
    fresh = with_output(home, block)
    assert len(fresh.splitlines()) > fresh.count("\n$ ") + 1, "the command prints nothing"
    assert block[0] == fresh, "bring it up to date: python tests/test_docs.py"


@pytest.mark.parametrize("query", blocks("sql"))
def test_a_query_finds_something(home, query):
    assert len(thidua.open(home / "outputs/sample").sql(query)) > 0


def test_the_python_session_runs_as_printed(home, monkeypatch):
    monkeypatch.chdir(home)
    (session,) = blocks("python")
    example = doctest.DocTestParser().get_doctest(session, {}, "README", "README.md", 0)
    found: list[str] = []
    result = doctest.DocTestRunner().run(example, out=found.append)
    assert result.attempted >= 8 and not result.failed, "".join(found)


def test_the_worked_article_is_quoted_word_for_word():
    quotes = re.findall(r"^> (.+)$", TEXT, re.MULTILINE)
    (name,) = re.findall(r"^`(corpus/sample/\S+)` begins with the header ` (date \S+)`", TEXT, re.MULTILINE)
    article = (ROOT / name[0]).read_text(encoding="utf-8")
    assert quotes and article.startswith(f" {name[1]} ")
    assert [quote for quote in quotes if quote not in article.splitlines()] == []


def test_the_readme_has_two_commands_and_ci_runs_the_very_same():
    (block,) = blocks("sh")
    commands = [line for line in block.splitlines() if not line.startswith("#")]
    assert commands == [told("the main job"), told("the tests")]
    (function,) = re.findall(
        r"^readme_command\(\) \{.*\}$", (ROOT / ".ci/run").read_text(encoding="utf-8"), re.MULTILINE
    )
    script = f"{function}\nreadme_command 'the main job'\nreadme_command 'the tests'"
    if shutil.which("bash"):
        done = subprocess.run(["bash", "-c", script], cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
        assert done.stdout.splitlines() == commands


def test_every_command_is_in_the_readme_and_every_one_there_exists():
    assert set(re.findall(r"(?:`|^\$ |/)thidua (\w+)", TEXT, re.MULTILINE)) == set(COMMANDS)


def test_every_option_in_the_readme_exists():
    options = [option for command in COMMANDS.values() for option in command.params]
    known = {name for option in options for name in (*option.opts, *option.secondary_opts)}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", TEXT)) <= known


def test_the_map_names_every_folder_and_only_what_is_there():
    rows = TEXT.partition("## The map of the house")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([\w./]+)`", "\n".join(row.split("|")[1] for row in rows.splitlines() if "|" in row)))
    folders = {f"pipeline/thidua/{path.parent.name}/" for path in PACKAGE.glob("*/__init__.py")}
    assert folders <= named
    assert [name for name in named if not (ROOT / name).exists() and name != FLOORS.relative_to(ROOT).as_posix()] == []


def test_the_codes_of_the_glossary_are_the_programme_s():
    rows = re.findall(r"^\| (.+?) \| (.+?) \| .+ \|$", TEXT.partition("## Glossary")[2], re.MULTILINE)[2:]
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py")))
    codes = {code for _, column in rows for code in re.findall(r"`(\w+)`", column)}
    assert len(rows) >= 25 and len(codes) >= 25
    assert sorted(code for code in codes if f'"{code}"' not in source and f" {code}: " not in source) == []


def test_the_scores_are_the_pinned_ones():
    assert FLOORS.exists(), "pin them: thidua evaluate corpus/gold --floors corpus/floors.json --update-floors"
    (block,) = SCORES.findall(TEXT)
    assert block == scores(), "bring it up to date: python tests/test_docs.py"


def test_the_data_dictionary_is_the_generated_one():
    page = (ROOT / "outputs/README.md").read_text(encoding="utf-8")
    assert page == dictionary(), "bring it up to date: python -m thidua.tables outputs/README.md"


def test_the_picture_shows_every_stage_and_needs_nothing_else():
    picture = (ROOT / "pipeline/flow.svg").read_text(encoding="utf-8")
    words = {text.text for text in ElementTree.fromstring(picture).iter("{http://www.w3.org/2000/svg}text")}
    assert {"read", "extract", "link", "reconcile", "tables"} <= words
    assert {f"thidua {name}" for name in COMMANDS} >= {word for word in words if str(word).startswith("thidua ")}
    assert not re.search(r"<script|<image|href=|@import", picture)
    assert "(pipeline/flow.svg)" in TEXT


def test_decisions_are_numbered_in_order_and_each_gives_its_reason():
    page = (ROOT / "pipeline/DECISIONS.md").read_text(encoding="utf-8")
    entries = re.findall(r"^## D-(\d\d) .+\n\n((?:.+\n)+)", page, re.MULTILINE)
    assert [int(number) for number, _ in entries] == list(range(1, len(entries) + 1))
    assert page.count("\n## ") == len(entries) >= 16
    assert [number for number, reason in entries if len(reason) < 200] == []


def refresh() -> None:
    """Write the generated parts of the README anew."""
    with tempfile.TemporaryDirectory() as folder:
        text = CONSOLE.sub(partial(with_output, make_home(Path(folder))), TEXT)
    if FLOORS.exists():
        text = SCORES.sub(lambda _: scores(), text)
    README.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    refresh()
