"""Which cell is meant, and how it is shown with its sentences."""

import pytest
from rich.console import Console

from thidua.explore.why import Sentence, Why, chosen, marked, show

KNOWN = ["bo-cong-an-province-ha-tinh-hue", "bo-cong-an-province-hai-phong-hung-yen", "cuc-thue-province-an-giang"]


@pytest.mark.parametrize(
    "given, found",
    [(KNOWN[0], KNOWN[0]), ("ha-tinh", KNOWN[0]), ("Hưng Yên", KNOWN[1]), ("an-giang", KNOWN[2])],
)
def test_a_part_that_no_other_has_is_enough(given, found):
    assert chosen(given, KNOWN, "lineage") == found


@pytest.mark.parametrize(
    "given, says",
    [
        ("bo-cong-an", "is several; near ones: bo-cong-an-province-ha-tinh-hue, bo-cong-an-province-hai-phong"),
        ("cuc-thue-province-an-giang-ca-mau", "is not there; near ones: cuc-thue-province-an-giang"),
        ("xyz", "is not there; there are bo-cong-an"),
        ("", "is not there"),
    ],
)
def test_a_miss_names_near_ones(given, says):
    with pytest.raises(LookupError) as error:
        chosen(given, KNOWN, "lineage")
    assert says in str(error.value)


def sentence(stance, value, text, quote):
    return Sentence(stance, value, "CAND", "a.txt", "2023-11-20", text, quote, "roles.hold", "a1", 0, len(quote))


def printed(why):
    console = Console(width=100, record=True, file=None, color_system=None)
    with console.capture() as captured:
        show(why, console)
    return captured.get()


def test_sentences_for_and_against_are_shown_with_their_words_marked():
    both = (
        sentence("supports", "Hà Tĩnh", "Năm 2023 Hà Tĩnh là Cụm trưởng.", "Hà Tĩnh là Cụm trưởng"),
        sentence("contradicts", "Hà Nam", "Hà Nam giữ vai trò Cụm trưởng.", "Hà Nam giữ vai trò"),
    )
    text = printed(Why("cluster_years", "x/2023", "chair", "Hà Tĩnh", "single", None, both))
    assert "cluster_years x/2023 chair: Hà Tĩnh (single)" in text
    assert text.index("for: 1") < text.index("Năm 2023 ⟦Hà Tĩnh là Cụm trưởng⟧.") < text.index("against: 1")
    assert "⟦Hà Nam giữ vai trò⟧" in text and "CAND, a.txt, 2023-11-20, roles.hold" in text


def test_a_cell_of_which_nothing_is_said_names_the_article_wanted():
    text = printed(Why("cluster_years", "x/2024", "chair", None, "silent", "tổng kết năm 2024", ()))
    assert "no value (silent)" in text and "no sentence tells; wanted: tổng kết năm 2024" in text


def test_square_brackets_in_a_text_are_no_markup():
    assert marked("[bold]Cụm[/bold] 5", "Cụm").plain == "[bold]⟦Cụm⟧[/bold] 5"
    assert marked("Cụm 5", "không có").plain == "Cụm 5"
