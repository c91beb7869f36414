# ruff: noqa: E501 (a table: one line a case)
"""Streams: which mention becomes which token, and which of two that overlap gives way."""

import pytest

from thidua.extract import extract
from thidua.link.context import context
from thidua.model import Article


def stream(text):
    article = Article("t", "t.txt", 0, text)
    return context(article, extract(article)).streams[-1]


# fmt: off
CASES = [
    ("Công an tỉnh Lào Cai là Cụm trưởng.",                             "@U0 là @R2 . "),
    ("Công an tỉnh Lào Cai là Cụm trưởng Cụm thi đua số 3 năm 2024.",   "@U0 là @R2 . "),    # cluster and year join the role
    ("Cụm trưởng và Cụm phó họp.",                                      "@R0 họp . "),       # two roles, one phrase
    ("Trưởng Cụm thi đua số 3 họp.",                                    "@R0 họp . "),       # the number is not lost to "Trưởng Cụm"
    ("Công an huyện Mộc Châu Cụm trưởng họp.",                          "@U0 @R1 họp . "),   # the name gives "Cụm" back
    ("Hai đơn vị Cụm phó họp.",                                         "hai @R1 họp . "),   # no recipients are counted here
    ("Chủ tịch UBND xã Hà Linh Lê Văn Thử, Cụm trưởng, họp.",           "chủ tịch @U2 @S3 , @R5 , họp . "),  # its head bears a role
    ("Cụm trưởng nhận Giấy khen của Chủ tịch UBND xã Hà Linh.",         "@R0 nhận @A2 của @I4 hà linh . "),  # who gives an award
    ("Đại tá Trần Văn An, Cụm trưởng, họp.",                            "@S0 , @R2 , họp . "),
]
# fmt: on


@pytest.mark.parametrize("text, expected", CASES)
def test_stream(text, expected):
    assert stream(text).string == expected


def test_a_role_phrase_knows_its_cluster_and_year():
    phrase = stream("Cụm trưởng Cụm thi đua số 3 năm 2024 họp.").role(0)
    assert (phrase.roles, phrase.year, phrase.cluster and phrase.cluster.number) == (("chair",), 2024, 3)


def test_a_unit_before_a_role_loses_the_word_of_the_role():
    found = stream("Công an huyện Mộc Châu Cụm trưởng họp.")
    assert found.units(0).items[0].ref.unit.unit == "Công an huyện Mộc Châu"


def test_a_role_behind_a_comma_with_its_own_unit_is_a_phrase_of_its_own():
    found = stream("Bầu Công an tỉnh Lào Cai làm Cụm trưởng, Cụm phó Công an tỉnh Sơn La.")
    assert [t.type for t in found.tokens if t.type in "UR"] == ["U", "R", "R", "U"]


def test_a_place_in_the_string_leads_back_to_its_token():
    found = stream("Công an tỉnh Lào Cai là Cụm trưởng.")
    assert [found.token_at(found.string.index(part)) for part in ("@U0", "là", "@R2")] == [0, 1, 2]
