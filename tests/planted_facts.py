"""The planted facts of the sample archive, as corpus/planted-police.md and the notes of the gold files tell them."""

# lineage; then year, number, chair, deputy (- unknown), standing: a agreed, s single, i inferred, d disputed, 0 silent.
PLANTED = """
north-central = bo-cong-an-province-ha-tinh-hue
2019 5 Thừa Thiên Huế, -, s
2020 5 Thanh Hóa, Nghệ An, a
2021 5 Nghệ An, Hà Tĩnh, a
2022 5 Hà Tĩnh, -, s
2023 5 Quảng Bình, Quảng Trị, a
2024 7 Quảng Trị, Thừa Thiên Huế, a
2025 - Thừa Thiên Huế, Nghệ An, i

five cities = bo-cong-an-province-can-tho-da-nang
2022 1 Hải Phòng, -, s
2023 1 -, Đà Nẵng, d
2024 1 Đà Nẵng, -, s
2025 1 Hà Nội, Hồ Chí Minh, a

security departments = bo-cong-an-department-cuc-an-ninh-chinh-tri-noi-bo-cuc-an-ninh-dieu-tra
2019 1 Cục An ninh nội địa, -, s
2020 1 Cục An ninh chính trị nội bộ, Cục An ninh kinh tế, a

police departments = bo-cong-an-department-cuc-canh-sat-giao-thong-cuc-canh-sat-phong-chay-chua-chay-va-cuu-nan-cuu-ho
2019 5 -, -, 0
2020 - Cục Cảnh sát quản lý trại giam; cơ sở giáo dục bắt buộc; trường giáo dưỡng, Cục Cảnh sát giao thông, i
2021 5 Cục Cảnh sát giao thông, -, s
2022 5 Viện Khoa học hình sự, -, s

south-east = bo-cong-an-province-dong-nai-dong-thap
2020 8 Bà Rịa - Vũng Tàu, -, s
2021 - Đồng Tháp, -, i
2022 8 Tây Ninh, -, s
2023 - Long An, Bến Tre, i

highlands = bo-cong-an-province-dak-lak-gia-lai
2021 - Đắk Lắk, -, s
2022 6 Gia Lai, -, s
2023 6 -, -, 0
2024 - -, -, 0
2025 6 Đắk Lắk, -, s
2026 - Lâm Đồng, Gia Lai, i

Mekong = bo-cong-an-province-dong-thap-vinh-long
2024 11 Sóc Trăng, Tiền Giang, s
2025 11 Vĩnh Long, Bến Tre, a
2026 - Cà Mau, An Giang, i

Red River = bo-cong-an-province-hai-phong-hung-yen
2024 5 Hưng Yên, -, s
2025 5 Thái Bình, Hải Dương, a

northern border = bo-cong-an-province-cao-bang-dien-bien
2025 3 Cao Bằng, -, s
2026 3 Lào Cai, Sơn La, a

Nghệ An inside = cong-an-tinh-nghe-an-internal-dien-chau-do-luong
2022 5 Công an huyện Diễn Châu, -, s
2023 5 Công an huyện Yên Thành, -, a

inspectorates = thanh-tra-chinh-phu-province-da-nang-dak-lak
2021 3 Bình Định, -, s
2022 3 Phú Yên, Khánh Hòa, a
2023 - Khánh Hòa, Quảng Ngãi, i
2024 - -, -, 0
2025 4 Đà Nẵng, -, s
2026 - Gia Lai, Đắk Lắk, i

procuracies = vien-kiem-sat-nhan-dan-tinh-thai-binh-internal-dong-hung-hung-ha
2023 2 Viện kiểm sát nhân dân huyện Quỳnh Phụ, Viện kiểm sát nhân dân huyện Hưng Hà, s
2024 2 Viện kiểm sát nhân dân huyện Hưng Hà, Viện kiểm sát nhân dân huyện Đông Hưng, a
2025 - Viện kiểm sát nhân dân huyện Đông Hưng, Viện kiểm sát nhân dân huyện Thái Thụy, i

border guard = bo-doi-bien-phong-province-hue-nghe-an
2022 2 Hà Tĩnh, -, s
2023 2 Quảng Bình, Thừa Thiên Huế, a
2024 - Nghệ An, Thanh Hóa, i

journalists = hoi-nha-bao-province-hai-phong-hung-yen
2019 - Hải Dương, -, s
2020 - Hưng Yên, Hà Nam, s
2021 - Thái Bình, Hải Dương, i

schools = so-giao-duc-va-dao-tao-tinh-tuyen-quang-internal-truong-thpt-atk-tan-trao-truong-thpt-dong-tho
2022 5 Trường THPT Sơn Dương, -, s
2023 5 Trường THPT Kim Xuyên, Trường THPT Đông Thọ, a
2024 - Trường THPT ATK Tân Trào, Trường THPT Kháng Nhật, i

midlands = bo-cong-an-province-bac-ninh-phu-tho
2022 2 Phú Thọ, -, a
2023 2 Bắc Giang, -, a
2024 2 -, -, d
2025 2 Quảng Ninh, -, a

south-central = bo-cong-an-province-da-nang-dak-lak
2021 10 Bình Định, -, a
2022 10 Khánh Hòa, -, s
2023 - Quảng Nam, -, i

courts = toa-an-nhan-dan-province-dong-nai-ho-chi-minh
2018 7 Long An, -, s
2019 7 Bình Dương, -, s
2020 - Tây Ninh, -, i

internal affairs = uy-ban-nhan-dan-tinh-ha-tinh-internal-ban-noi-chinh-tinh-uy-bo-chi-huy-bo-doi-bien-phong-tinh
2023 - Tòa án nhân dân tỉnh, Cục Thi hành án dân sự tỉnh, s
2024 - Viện kiểm sát nhân dân tỉnh, Sở Tư pháp, a
"""
STANDING = {"a": "agreed", "s": "single", "i": "inferred", "d": "disputed", "0": "silent"}
SEEN_ONCE = 21  # further lineages of the q and w parts, of which one article tells

COPIES = [("p04", "p05"), ("p19", "p20"), ("p28", "p29"), ("w05", "w06", "w07")]

# lineage, year of the chair, announced, in, held
SUCCESSORS = {
    ("north-central", 2019, "Thanh Hóa", "p01", "yes"),
    ("north-central", 2020, "Nghệ An", "p02", "yes"),
    ("north-central", 2022, "Quảng Bình", "p04", "yes"),
    ("north-central", 2024, "Thừa Thiên Huế", "p08", "unknown"),
    ("five cities", 2022, "Cần Thơ", "p10", "unknown"),  # disputed
    ("five cities", 2024, "Hà Nội", "p13", "yes"),
    ("security departments", 2019, "Cục An ninh chính trị nội bộ", "p15", "yes"),
    (
        "police departments",
        2019,
        "Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng",
        "p16",
        "unknown",
    ),
    ("police departments", 2021, "Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ", "p17", "no"),
    ("south-east", 2020, "Đồng Tháp", "p19", "unknown"),
    ("south-east", 2022, "Long An", "p21", "unknown"),
    ("highlands", 2025, "Lâm Đồng", "p23", "unknown"),
    ("Mekong", 2024, "Tiền Giang", "p24", "no"),
    ("Mekong", 2025, "Cà Mau", "p33", "unknown"),
    ("Red River", 2024, "Thái Bình", "p26", "yes"),
    ("northern border", 2025, "Lào Cai", "p28", "yes"),
    ("Nghệ An inside", 2022, "Công an huyện Yên Thành", "p30", "yes"),
    ("inspectorates", 2021, "Phú Yên", "q01", "yes"),
    ("inspectorates", 2022, "Khánh Hòa", "q03", "unknown"),
    ("inspectorates", 2025, "Gia Lai", "q04", "unknown"),
    ("procuracies", 2023, "Viện kiểm sát nhân dân huyện Hưng Hà", "q05", "yes"),
    ("procuracies", 2024, "Viện kiểm sát nhân dân huyện Đông Hưng", "q06", "unknown"),
    ("border guard", 2022, "Quảng Bình", "q07", "yes"),
    ("border guard", 2023, "Nghệ An", "q08", "unknown"),
    ("journalists", 2019, "Ninh Bình", "q09", "no"),
    ("journalists", 2020, "Thái Bình", "q10", "unknown"),
    ("schools", 2022, "Trường THPT Kim Xuyên", "q11", "yes"),
    ("schools", 2023, "Trường THPT ATK Tân Trào", "q12", "unknown"),
    ("internal affairs", 2023, "Viện kiểm sát nhân dân tỉnh", "q13", "yes"),
    ("midlands", 2022, "Bắc Giang", "w01", "yes"),
    ("midlands", 2024, "Quảng Ninh", "w05", "yes"),  # w10 says another, w11 corrects it
    ("south-central", 2021, "Phú Yên", "w12", "no"),
    ("south-central", 2022, "Quảng Nam", "w14", "unknown"),
    ("courts", 2019, "Tây Ninh", "w18", "unknown"),
}

CONFLICTS = {
    ("five cities", 2023, "chair", ("Cần Thơ", "Hải Phòng"), ("p10 p11", "p12")),
    ("north-central", 2024, "member_count", ("5", "6"), ("p07 p08", "p09")),
    ("north-central", 2024, "date", ("2024-11-20", "2024-11-21"), ("p08", "p09")),
    ("highlands", 2022, "member_count", ("5", "6"), ("p22", "p22")),  # one article against itself
    ("border guard", 2023, "member_count", ("5", "6"), ("q08", "q08")),
    ("midlands", 2022, "award", ("12", "15"), ("w01", "w02")),  # collectives that got a giấy khen
    ("midlands", 2022, "award", ("Bắc Giang", "Bắc Ninh"), ("w01", "w02")),  # the one flag of the Government
    ("midlands", 2023, "deputy", ("Quảng Ninh", "Thái Nguyên"), ("w04", "w01 w03")),
    ("midlands", 2024, "chair", ("Thái Nguyên", "Vĩnh Phúc"), ("w08 w09", "w05")),  # w05 was printed three times
    (
        "south-central",
        2021,
        "members",
        (
            "Bình Thuận; Bình Định; Khánh Hòa; Phú Yên; Quảng Nam; Quảng Ngãi",
            "Bình Định; Khánh Hòa; Ninh Thuận; Phú Yên; Quảng Nam; Quảng Ngãi",
        ),
        ("w13", "w12"),
    ),
}

# All changes but "same" and "first_seen": lineage, year, number, year before, change
CHANGES = {
    ("north-central", 2024, 7, 2023, "left"),  # renumbered as well: 5 in 2023
    ("five cities", 2025, 1, 2024, "joined"),
    ("highlands", 2025, 6, 2023, "province_merged"),
    ("Mekong", 2025, 11, 2024, "province_merged"),
    ("inspectorates", 2025, 4, 2022, "province_merged"),  # renumbered as well: 3 in 2022
    ("courts", 2019, 7, 2018, "split"),
    (None, 2019, 12, 2018, "split"),  # the other half of the courts
}

# A flag that climbed: unit, award, year, status and its witnesses, and those of the rung below
LADDER = {
    ("cong-an-tinh-quang-tri", "government_flag", 2020, "awarded", "p03", "p02"),
    ("cong-an-tinh-thanh-hoa", "ministry_flag", 2020, "awarded", "p03", "p02"),
    ("cong-an-tinh-ha-tinh", "ministry_flag", 2020, "awarded", "p03", "p02"),
    ("cong-an-tinh-nghe-an", "government_flag", 2022, "awarded", "p06", "p04"),
    ("cong-an-tinh-ha-tinh", "ministry_flag", 2022, "awarded", "p06", "p04"),
    ("cong-an-tinh-thanh-hoa", "ministry_flag", 2022, "awarded", "p06", "p04"),
    ("cong-an-tinh-dong-thap", "government_flag", 2024, "awarded", "p25", "p24"),
    ("cong-an-tinh-vinh-long", "ministry_flag", 2024, "awarded", "p25", "p24"),
    ("cong-an-tinh-nam-dinh", "government_flag", 2024, "awarded", "p27", "p26"),
    ("cong-an-tinh-hung-yen", "ministry_flag", 2024, "awarded", "p27", "p26"),
    ("cong-an-tinh-thai-binh", "ministry_flag", 2024, "awarded", "p27", "p26"),
    ("cong-an-tinh-bac-giang", "government_flag", 2022, "awarded", "w03", "w01"),
    ("cong-an-tinh-quang-ninh", "ministry_flag", 2022, "awarded", "w03", "w01"),
}


def planted():
    """lineage -> its id, and (lineage, year) -> (number, chair, deputy, standing)."""
    ids, cells = {}, {}
    for line in filter(None, PLANTED.splitlines()):
        if " = " in line:
            name, ids[name] = line.split(" = ")
            continue
        year, number, rest = line.split(" ", 2)
        chair, deputy, standing = (None if part == "-" else part.replace(";", ",") for part in rest.split(", "))
        cells[name, int(year)] = (None if number == "-" else int(number), chair, deputy, STANDING[standing])
    return ids, cells


IDS, CELLS = planted()
NAMES = {lineage_id: name for name, lineage_id in IDS.items()}
