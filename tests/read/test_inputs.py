"""Which files a run reads, whatever way and order they are named in; what cannot be read is one clear line."""

import os
import socket
from pathlib import Path
from random import Random

import pytest

from thidua.read import plan


@pytest.fixture
def archive(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a/2.txt", "a/10.txt", "a/sâu/3.jsonl", "a/sâu/4.TXT", "b/1.txt", "b/5.jsonl.gz", "b/6.txt.zst"):
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    for name in ("a/.hidden.txt", "a/picture.jpg", "b/README", "b/notes.txt.bak"):
        Path(name).write_text("x", encoding="utf-8")
    Path("a/.git").mkdir()
    Path("a/.git/inside.txt").write_text("x", encoding="utf-8")
    return tmp_path


def sources(*inputs):
    return [file.source for file in plan(inputs).files]


def reasons(*inputs):
    return [(reject.source, reject.reason) for reject in plan(inputs).rejects]


def test_a_folder_is_walked_in_order_without_hidden_and_foreign_files(archive):
    assert sources("a") == ["a/10.txt", "a/2.txt", "a/sâu/3.jsonl", "a/sâu/4.TXT"]
    assert [file.name for file in plan(["a"]).files] == ["10.txt", "2.txt", "sâu/3.jsonl", "sâu/4.TXT"]
    assert plan(["a"]).skipped == 1
    assert plan(["b"]).skipped == 2
    assert plan(["a", "b"]).rejects == ()


def test_the_source_is_the_path_as_given(archive):
    assert sources("./b/") == ["./b/1.txt", "./b/5.jsonl.gz", "./b/6.txt.zst"]
    assert sources(str(archive / "b" / "1.txt")) == [f"{archive.as_posix()}/b/1.txt"]
    assert sources(archive / "b")[0] == f"{archive.as_posix()}/b/1.txt"
    assert sources("a/../b/1.txt") == ["a/../b/1.txt"]


def test_the_order_of_inputs_does_not_matter(archive):
    inputs = ["a", "b/1.txt", "b", "a/sâu", "*/*.txt", "nowhere"]
    expected = plan(inputs)
    for seed in range(10):
        shuffled = list(inputs)
        Random(seed).shuffle(shuffled)
        assert plan(shuffled) == expected
    assert len(expected.files) == 7


def test_a_file_named_twice_is_read_once(archive):
    assert sources("b/1.txt", "b/1.txt", "./b/1.txt", "b", "b/*.txt") == [*sources("b")]
    Path("c").symlink_to("b")
    assert len(sources("b", "c")) == 3


def test_a_glob_is_expanded_and_its_folders_walked(archive):
    assert sources("*/*.txt") == ["a/10.txt", "a/2.txt", "b/1.txt"]
    assert [file.name for file in plan(["a/**/*.jsonl"]).files] == ["sâu/3.jsonl"]
    assert sources("[ab]") == sources("a", "b")
    assert sources("a/*") == sources("a")
    assert plan(["b/*"]).rejects == ()
    assert plan(["b/*"]).skipped == 2


def test_a_name_that_looks_like_a_glob_is_itself_first(archive):
    Path("b/[1].txt").write_text("x", encoding="utf-8")
    assert sources("b/[1].txt") == ["b/[1].txt"]


def test_names_stay_when_the_archive_moves(archive):
    before = [file.name for file in plan(["a"]).files]
    Path("a").rename("elsewhere")
    assert [file.name for file in plan([str(archive / "elsewhere")]).files] == before


def test_a_decomposed_file_name_has_the_composed_name(archive):
    decomposed = "a/sa\u0302u 2.txt"
    Path(decomposed).write_text("x", encoding="utf-8")
    (file,) = plan([decomposed]).files
    assert (file.source, file.name) == (decomposed, "sâu 2.txt")


# fmt: off
WRONG = [
    ("nowhere",       "no such file"),
    ("a/nowhere.txt", "no such file"),
    ("b/1.txt/",      "no such file"),
    ("",              "the path is empty"),
    ("a\0b",          "the path is empty"),
    ("x" * 5000,      "no such file"),
    ("empty",         "holds no readable file"),
    ("foreign",       "holds no readable file"),
    ("a/*.pdf",       "matches no readable file"),
    ("nowhere/**",    "matches no readable file"),
    ("a/*.jpg",       "matches no readable file"),
    ("a/picture.jpg", "no format reads this suffix"),
    ("b/README",      "no format reads this suffix"),
]
# fmt: on


@pytest.mark.parametrize(("given", "said"), WRONG)
def test_a_wrong_input_is_one_line(archive, given, said):
    Path("empty").mkdir()
    Path("foreign").mkdir()
    Path("foreign/x.pdf").write_text("x", encoding="utf-8")
    assert plan([given]).files == ()
    ((source, reason),) = reasons(given)
    assert said in reason
    assert "\n" not in source + reason


def test_one_wrong_input_does_not_cost_the_others(archive):
    assert len(sources("nowhere", "b", "a/*.pdf")) == 3
    assert [source for source, _ in reasons("nowhere", "b", "a/*.pdf")] == ["a/*.pdf", "nowhere"]


def test_links_that_lead_nowhere_or_in_a_circle_end(archive):
    Path("b/dangling.txt").symlink_to("nowhere.txt")
    Path("b/self.txt").symlink_to("self.txt")
    Path("b/up").symlink_to("..")
    Path("b/twice").symlink_to("../a/sâu")
    found = plan(["b"])
    walked = ["b/1.txt", "b/5.jsonl.gz", "b/6.txt.zst", "b/twice/3.jsonl", "b/twice/4.TXT"]
    assert [file.source for file in found.files] == walked
    assert [(r.source, r.reason.split(":")[0]) for r in found.rejects] == [
        ("b/dangling.txt", "the link leads nowhere"),
        ("b/self.txt", "the link leads back to itself"),
        ("b/up", "the link leads back to a folder above it"),
    ]


def test_a_link_to_the_walked_folder_is_a_loop(archive):
    Path("b/again").symlink_to("../b")
    assert reasons("b") == [("b/again", "the link leads back to a folder above it: it is not followed")]
    assert len(sources("b")) == 3


def test_a_folder_named_like_a_file_is_walked(archive):
    Path("b/folder.txt").mkdir()
    Path("b/folder.txt/7.txt").write_text("x", encoding="utf-8")
    assert "b/folder.txt/7.txt" in sources("b")


def test_what_is_no_regular_file_is_refused(archive):
    os.mkfifo("b/pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("b/socket.jsonl")
        assert [reason.split(":")[0] for _, reason in reasons("b")] == ["is no regular file"] * 2


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes on POSIX only")
def test_a_file_name_that_is_no_utf8_can_be_shown(archive):
    Path(os.fsdecode(b"b/c\xe1m.txt")).write_text("x", encoding="utf-8")
    shown = [s for s in sources("b") if "\\" in s]
    assert shown == ["b/c\\xe1m.txt"]
    shown[0].encode("utf-8")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read(archive):
    Path("b").chmod(0)
    try:
        assert reasons("b")[0] == ("b", "cannot be read: permission denied")
    finally:
        Path("b").chmod(0o755)
