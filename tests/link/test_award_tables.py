"""Awards in the columns of a table: what stands between the cells, which column names what, who is in it. One case a
table; lines are parted by "/"."""
# ruff: noqa: E501 (one line a case)

import pytest
from role_rows import REVIEW, reading

GOV, MIN, MERIT = "government_flag", "ministry_flag", "merit_ministry"
NAMES = {"Công an tỉnh Lào Cai": "A", "Công an tỉnh Sơn La": "B", "Công an tỉnh Yên Bái": "C"}


def awards(table):
    """The rows of a table below the lead, as "award status unit"."""
    said = reading(REVIEW + "\n" + table.replace(" / ", "\n").replace("\\t", "\t"))
    return sorted(f"{a.award} {a.status} {NAMES.get(a.unit.unit, a.unit.unit)}" for a in said.awards if a.unit)


TABLES = [
    # bars, tabs, blanks
    ("Kết quả khen thưởng năm 2024: / Đơn vị | Hình thức khen thưởng / {A} | Cờ thi đua của Chính phủ / {B} | Bằng khen của Bộ Công an", [f"{GOV} awarded A", f"{MERIT} awarded B"]),
    ("Kết quả khen thưởng năm 2024: / STT\\tĐơn vị\\tHình thức khen thưởng / 1\\t{A}\\tCờ thi đua của Chính phủ / 2\\t{B}\\tBằng khen của Bộ Công an", [f"{GOV} awarded A", f"{MERIT} awarded B"]),
    ("Kết quả khen thưởng năm 2024: / TT  Đơn vị                   Hình thức / 1   {A}     Cờ thi đua của Chính phủ / 2   {B}      Bằng khen của Bộ Công an", [f"{GOV} awarded A", f"{MERIT} awarded B"]),
    ("Kết quả khen thưởng năm 2024: / | TT | Tên đơn vị | Danh hiệu | / |---|---|---| / | 1 | {A} | Cờ thi đua của Chính phủ | / | 2 | {B} | Bằng khen của Bộ Công an |", [f"{GOV} awarded A", f"{MERIT} awarded B"]),
    # other columns between, a cell of two titles, the title's column first
    ("Đơn vị | Điểm | Xếp hạng | Hình thức khen thưởng / {A} | 98,5 | 1 | Cờ thi đua của Bộ Công an / {B} | 97 | 2 | Bằng khen của Bộ Công an / {C} | 95 | 3 | -", [f"{MERIT} awarded B", f"{MIN} awarded A"]),
    ("Đơn vị | Hình thức khen thưởng / 1. {A} | Cờ thi đua của Bộ Công an; dẫn đầu Cụm / 2. {B} | “Đơn vị quyết thắng” / 3. {C} | Không", ["lead honoured A", f"{MIN} awarded A", "victory_unit awarded B"]),
    ("Hình thức khen thưởng | Đơn vị / Cờ thi đua của Chính phủ | {A} / Cờ thi đua của Bộ Công an | {B}, {C}", [f"{GOV} awarded A", f"{MIN} awarded B", f"{MIN} awarded C"]),
    ("Đơn vị | Hình thức khen thưởng | Ghi chú / {A} | Cờ thi đua của Bộ Công an | {B} giới thiệu / {C} | Bằng khen của Bộ Công an | ", [f"{MERIT} awarded C", f"{MIN} awarded A"]),
    # a column a title, with marks
    ("Đơn vị | Cờ thi đua của Chính phủ | Cờ thi đua của Bộ | Bằng khen của Bộ / {A} | x | | / {B} | | x | / {C} | | | x", [f"{GOV} awarded A", f"{MERIT} awarded C", f"{MIN} awarded B"]),
    # what the head, or the line above it, says of the rows; and where the table ends
    ("Kết quả: / Đơn vị\\tDanh hiệu đề nghị / {A}\\tCờ thi đua của Chính phủ / {B}\\tCờ thi đua của Bộ", [f"{GOV} proposed A", f"{MIN} proposed B"]),
    ("Đơn vị | Hình thức khen thưởng đề nghị / {A} | Cờ thi đua của Bộ Công an / Hội nghị kết thúc. {B} được tặng Bằng khen của Bộ Công an.", [f"{MERIT} awarded B", f"{MIN} proposed A"]),
    ("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG / Đơn vị | Hình thức khen thưởng / {A} | Cờ thi đua của Bộ Công an / {B} | Bằng khen của Bộ Công an", [f"{MERIT} proposed B", f"{MIN} proposed A"]),
    ("Danh sách đề nghị khen thưởng như sau: / STT\\tĐơn vị\\tHình thức khen thưởng / 1\\t{A}\\tCờ thi đua của Chính phủ", [f"{GOV} proposed A"]),
    ("Danh sách đơn vị đăng ký danh hiệu năm 2024 / TT\\tĐơn vị\\tDanh hiệu / 1\\t{A}\\tCờ thi đua của Bộ Công an / 2\\t{B}\\tĐơn vị Quyết thắng", [f"{MIN} registered A", "victory_unit registered B"]),
    # persons, points: no unit is given anything
    ("Họ và tên | Đơn vị | Hình thức khen thưởng / Nguyễn Văn Thử | {A} | Bằng khen của Bộ Công an / Trần Thị Mẫn | {B} | Bằng khen của Bộ Công an", []),
    ("Đơn vị | Điểm | Xếp thứ / {A} | 98 | 1 / {B} | 97 | 2", []),
]  # fmt: skip


@pytest.mark.parametrize("table, told", TABLES)
def test_tables(table, told):
    assert awards(table) == told


def test_what_a_table_gives_persons_is_recorded():
    text = "Họ và tên | Đơn vị | Danh hiệu\nNguyễn Văn Thử | {A} | Bằng khen của Bộ Công an"
    assert [u.reason for u in reading(f"{REVIEW}\n{text}").unresolved] == ["no_bearer"]


YEARS = [
    ("Hình thức khen thưởng năm 2023 | Đơn vị / Cờ thi đua của Bộ Công an | {A}", ["ministry_flag awarded 2023"]),
    ("Kết quả khen thưởng năm 2023: / Đơn vị | Hình thức / {A} | Cờ thi đua của Bộ Công an", ["ministry_flag awarded 2023"]),
    ("Đơn vị | Danh hiệu năm 2023 | Danh hiệu đăng ký năm 2025 / {A} | Cờ thi đua của Bộ Công an | Cờ thi đua của Chính phủ", ["ministry_flag awarded 2023", "government_flag registered 2025"]),
    ("Năm 2023 có nhiều tiến bộ. / Đơn vị | Hình thức / {A} | Cờ thi đua của Bộ Công an", ["ministry_flag awarded 2024"]),
    ("Đơn vị | Hình thức / {A} | Cờ thi đua của Bộ Công an năm 2022", ["ministry_flag awarded 2022"]),
]  # fmt: skip


@pytest.mark.parametrize("table, told", YEARS)
def test_the_year_that_a_head_tells(table, told):
    said = reading(REVIEW + "\n" + table.replace(" / ", "\n"))
    assert [f"{a.award} {a.status} {a.year}" for a in said.awards] == told


COUNTS = [
    ("Đơn vị | Bằng khen của Bộ (tập thể) | Giấy khen (cá nhân) / {A} | 3 | 12 / {B} | 5 | 7", ["giay_khen awarded 12 individual A", "giay_khen awarded 7 individual B", f"{MERIT} awarded 3 collective A", f"{MERIT} awarded 5 collective B"]),
    ("Đơn vị | Bằng khen của Bộ | Giấy khen / {A} | 03 | 12 / {B} | 0 | -", ["giay_khen awarded 12 other A", f"{MERIT} awarded 3 other A"]),
    ("TT\\tĐơn vị\\tSố tập thể được tặng Bằng khen của Bộ\\tĐiểm / 1\\t{A}\\t3\\t98 / 2\\t{B}\\t\\t97 / Tổng cộng\\t\\t8\\t", [f"{MERIT} awarded 3 collective A"]),
    ("Đơn vị | Đề nghị tặng Bằng khen của Bộ (tập thể) / {A} | 3 / Toàn cụm | 1.205", [f"{MERIT} proposed 1205 collective None", f"{MERIT} proposed 3 collective A"]),
    ("Đơn vị | Chiến sĩ thi đua cơ sở / {A} | 12", ["emulation_soldier awarded 12 individual A"]),
    # the unit itself, or one of its parts; whom of both; marks; other columns
    ("Đơn vị | Cờ thi đua của Bộ / {A} | 1", []),
    ("Đơn vị | Bằng khen của Bộ (tập thể, cá nhân) / {A} | 3", []),
    ("Đơn vị | Bằng khen của Bộ (tập thể) / {A} | x", []),
    ("Đơn vị | Số vụ án | Bằng khen của Bộ / {A} | 30 | ", []),
    ("Đơn vị | Bằng khen của Bộ / Hội nghị họp | 3", []),
    ("Họ và tên | Đơn vị | Bằng khen của Bộ / Nguyễn Văn Thử | {A} | 1", []),
]  # fmt: skip


@pytest.mark.parametrize("table, told", COUNTS)
def test_columns_of_counts(table, told):
    said = reading(REVIEW + "\n" + table.replace(" / ", "\n").replace("\\t", "\t") + "\nHội nghị kết thúc.")
    name = {None: None} | NAMES
    found = [f"{a.award} {a.status} {a.quantity} {a.recipient} {name[a.unit and a.unit.unit]}" for a in said.awards]
    assert sorted(found) == told


def test_a_number_in_doubt_is_recorded():
    said = reading(f"{REVIEW}\nĐơn vị | Cờ thi đua của Bộ\n{{A}} | 1\nHội nghị kết thúc.")
    assert [u.reason for u in said.unresolved] == ["no_quantity"]
