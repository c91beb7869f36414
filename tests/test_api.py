import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import thidua
import thidua.link
import thidua.run
import thidua.runs.understand
from thidua.api import article_of
from thidua.model import Article, Evidence, Extraction, Mention
from thidua.offsets import in_given_text, offsets_of_nfc
from thidua.output import UsageError

VIETNAMESE = st.text(st.sampled_from("Cụm thi đua số 5, Hoà Bình – ĐỒNG NAI\nẩậệ😀"), max_size=40)


def test_public_names_are_functions_and_modules_at_once():
    import thidua.extract

    assert callable(thidua.extract) and callable(thidua.run) and hasattr(thidua.run, "RunReport")
    assert {"extract", "find_dates", "find_provinces", "open", "run"} <= set(dir(thidua))
    assert isinstance(thidua.extract("Giá lúa tăng."), Extraction)
    with pytest.raises(AttributeError, match="no attribute 'dance'"):
        _ = thidua.dance


def test_dates_and_provinces_count_in_the_text_given():
    for text in (
        "Ngày 25/11/2024 tại tỉnh Hà Giang",
        unicodedata.normalize("NFD", "Ngày 25/11/2024 tại tỉnh Hà Giang"),
    ):
        (day,), (province,) = thidua.find_dates(text), thidua.find_provinces(text)
        assert (text[day.start : day.end], day.value) == (unicodedata.normalize("NFD", "Ngày 25/11/2024")
            if not unicodedata.is_normalized("NFC", text) else "Ngày 25/11/2024", "2024-11-25")  # fmt: skip
        assert unicodedata.normalize("NFC", text[province.start : province.end]).endswith("Hà Giang")


def test_published_may_be_given_or_read():
    assert article_of("Cụm", date(2024, 11, 26)).published == "2024-11-26"
    assert article_of("Cụm", "2024-11").published == "2024-11"
    stamped = article_of("Thứ ba - 26/11/2024 03:20\nCụm thi đua số 5")
    assert (stamped.published, stamped.published_basis) == ("2024-11-26", "stamp")
    assert article_of("Cụm").published is None
    with pytest.raises(ValueError, match="is no date"):
        article_of("Cụm", "hôm qua")


def test_extract_counts_in_the_text_given(monkeypatch):
    given_text = unicodedata.normalize("NFD", "Công an: Cụm thi đua số 5")

    def reads(article: Article):
        start = article.text.index("Cụm")
        return [Mention(start, len(article.text), article.text[start:], "cluster", 5, "test.rule")]

    monkeypatch.setattr(thidua.extract, "extract", reads)
    monkeypatch.setattr(thidua.link, "link", lambda article, mentions: Extraction(True))
    (mention,) = thidua.extract(given_text).mentions
    assert given_text[mention.start : mention.end] == mention.text == unicodedata.normalize("NFD", "Cụm thi đua số 5")


@given(VIETNAMESE, st.sampled_from(["NFC", "NFD"]))
def test_offsets_map_every_form_onto_its_nfc(text, form):
    text = unicodedata.normalize(form, text)
    kept = unicodedata.normalize("NFC", text)
    offsets = offsets_of_nfc(text)
    assert len(offsets) == len(kept) + 1 and offsets == sorted(offsets)
    for start in range(len(kept)):
        moved = in_given_text(Evidence(start, start + 1, "r"), offsets, text)
        assert unicodedata.normalize("NFC", text[moved.start : moved.end]) == kept[start]


def test_an_archive_opens_tables_sql_and_evidence(article, said, tmp_path, monkeypatch):
    source = tmp_path / "a1.txt"
    source.write_text(article.text, encoding="utf-8")
    monkeypatch.setattr(thidua.runs.understand, "link", lambda article, mentions: said)
    assert thidua.run(source, tmp_path / "out").status == 0
    archive = thidua.open(tmp_path / "out")
    members = archive.table("members")
    assert members["unit"].tolist() == ["Công an tỉnh Lào Cai", "Công an tỉnh Sơn La"]
    assert archive.sql("SELECT count(*) AS n FROM members")["n"].tolist() == [2]
    (lineage,) = archive.sql("SELECT lineage_id FROM cluster_years WHERE year = 2024")["lineage_id"]
    by_sequence, by_text = (
        archive.evidence("cluster_years", [lineage, 2024]),
        archive.evidence("cluster_years", f"{lineage}/2024"),
    )
    assert by_sequence.equals(by_text)
    chair = by_sequence[by_sequence["field"] == "chair"]
    assert chair["quote"].tolist() == ["Công an tỉnh Lào Cai (đơn vị Cụm trưởng)"]
    row = archive.evidence("awards", [members["article_id"].iloc[0], "a1"])
    assert row["quote"].tolist() == ["đề nghị tặng Cờ thi đua cho Công an tỉnh Lào Cai"]
    assert row["sentence"].tolist() == ["Cụm đề nghị tặng Cờ thi đua cho Công an tỉnh Lào Cai."]
    for wrong in (lambda: archive.table("nothing"), lambda: archive.evidence("nothing", "x")):
        with pytest.raises(UsageError, match="there are articles, dates"):
            wrong()


def test_a_run_that_lost_a_table_is_no_archive(article, tmp_path):
    source = tmp_path / "a1.txt"
    source.write_text(article.text, encoding="utf-8")
    thidua.run(source, tmp_path / "out")
    (tmp_path / "out/tables/roles.parquet").unlink()
    with pytest.raises(UsageError, match=r"lacks tables/roles\.parquet"):
        thidua.open(tmp_path / "out")


def test_spacy_finds_the_component(monkeypatch):
    from importlib.metadata import entry_points

    import spacy

    import thidua.spacy

    def reads(article: Article):
        start = article.text.index("Cụm")
        return [Mention(start, start + 16, article.text[start : start + 16], "cluster", 5, "test.rule")]

    monkeypatch.setattr(thidua.extract, "extract", reads)
    nlp = spacy.blank("xx")
    nlp.add_pipe("thidua")
    doc = nlp("Công an tỉnh: Cụm thi đua số 5, năm 2024")
    (span,) = doc.spans["thidua"]
    assert (span.text, span.label_, span.id_) == ("Cụm thi đua số 5", "cluster", "test.rule")
    assert isinstance(doc._.thidua, Extraction)
    declared = [e.value for e in entry_points(group="spacy_factories") if e.name == "thidua"]
    assert declared == ["thidua.spacy:make_thidua"]
