"""Lists of units: heads that reach over names, separators, brackets, names printed in part. One line a case."""
# ruff: noqa: E501 (one line a case)

import pytest

from thidua.extract import extract
from thidua.link.context import context
from thidua.model import Article

ROLE = {"chair": "C", "deputy": "D"}


def lists(text):
    """Every list of a text: its units joined by "; ", with "=C" behind a bearer and "#n" for its count."""
    article = Article("x", "x.txt", 0, text)
    found = []
    for stream in context(article, extract(article)).streams:
        for i, token in enumerate(stream.tokens):
            if token.type == "U":
                value = stream.units(i)
                names = [it.ref.unit.unit + "".join(f"={ROLE[r]}" for r in it.roles) for it in value.items]
                found.append("; ".join(names) + (f" #{value.count}" if value.count else ""))
    return found


CASES = [
    # heads that reach over names
    ("Cụm gồm Công an các tỉnh Sơn La, Lai Châu và Điện Biên.", ["Công an tỉnh Sơn La; Công an tỉnh Lai Châu; Công an tỉnh Điện Biên"]),
    ("Cụm gồm Công an 3 tỉnh: Sơn La; Lai Châu; Điện Biên.", ["Công an tỉnh Sơn La; Công an tỉnh Lai Châu; Công an tỉnh Điện Biên #3"]),
    ("Công an 2 tỉnh thuộc Cụm thi đua số 4, gồm: Hà Nam, Nam Định.", ["Công an tỉnh Hà Nam; Công an tỉnh Nam Định #2"]),
    ("Cụm gồm Công an tỉnh Hà Nam, Nam Định và TP. Hải Phòng.", ["Công an tỉnh Hà Nam; Công an tỉnh Nam Định; Công an thành phố Hải Phòng"]),
    ("Cụm gồm VKSND các huyện Sa Pa, Bát Xát và thị xã Nghĩa Lộ.", ["Viện kiểm sát nhân dân huyện Sa Pa; Viện kiểm sát nhân dân huyện Bát Xát; Viện kiểm sát nhân dân thị xã Nghĩa Lộ"]),
    # a second plural takes the agency of the first
    ("Cụm gồm Hội CCB thành phố Lào Cai và các huyện Sa Pa, Bát Xát.", ["Hội Cựu chiến binh thành phố Lào Cai; Hội Cựu chiến binh huyện Sa Pa; Hội Cựu chiến binh huyện Bát Xát"]),
    ("Cụm gồm các xã Tân Lập, Hòa Sơn cùng các phường Bình Khê, Mạo Khê.", ["xã Tân Lập; xã Hòa Sơn; phường Bình Khê; phường Mạo Khê"]),
    ("Cụm gồm 2 Sở Du lịch: Hà Nam, Nam Định và 3 Sở Ngoại vụ: Lào Cai, Yên Bái, Sơn La.", ["Sở Du lịch Hà Nam; Sở Du lịch Nam Định; Sở Ngoại vụ Lào Cai; Sở Ngoại vụ Yên Bái; Sở Ngoại vụ Sơn La #5"]),
    ("gồm 2 Phòng Ngoại vụ thuộc Văn phòng UBND các tỉnh Phú Yên, Gia Lai dự Cụm thi đua.", ["Phòng Ngoại vụ Phú Yên; Phòng Ngoại vụ Gia Lai #2"]),
    # numbered and elliptical
    ("Cụm gồm TAND các khu vực 4, 5 và 7.", ["Tòa án nhân dân khu vực 4; Tòa án nhân dân khu vực 5; Tòa án nhân dân khu vực 7"]),
    ("Cụm gồm các Trại giam số 3, số 5, Thanh Lâm.", ["Trại giam số 3; Trại giam số 5; Trại giam Thanh Lâm"]),
    ("Cụm có Lữ đoàn 198, Bộ Tư lệnh Đặc công và Lữ đoàn 113.", ["Lữ đoàn 198, Bộ Tư lệnh Đặc công; Lữ đoàn 113"]),
    # commas and "và" inside names
    ("Cụm gồm Cục Cảnh sát PCCC và CNCH; Cục Cảnh sát giao thông.", ["Cục Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ; Cục Cảnh sát giao thông"]),
    ("Cụm gồm Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng và Cục Hậu cần.", ["Cục Cảnh sát quản lý trại giam, cơ sở giáo dục bắt buộc, trường giáo dưỡng; Cục Hậu cần"]),
    ("Cụm gồm Học viện An ninh nhân dân (T01); Học viện Cảnh sát nhân dân (T02).", ["Học viện An ninh nhân dân; Học viện Cảnh sát nhân dân"]),
    # roles inside
    ("Cụm gồm Công an các tỉnh Hà Nam (đơn vị Cụm trưởng), Nam Định (Cụm phó), Thái Bình.", ["Công an tỉnh Hà Nam=C; Công an tỉnh Nam Định=D; Công an tỉnh Thái Bình"]),
    ("Cụm có: Cục Đào tạo - đơn vị Cụm trưởng; Cục Hậu cần; Cục Y tế.", ["Cục Đào tạo=C; Cục Hậu cần; Cục Y tế"]),
    ("Cụm thi đua số 9: Cục Đào tạo - Cụm trưởng; Cục Hậu cần, Cục Y tế - Cụm phó.", ["Cục Đào tạo", "Cục Hậu cần; Cục Y tế"]),
    # lists that end: a clause of its own, another head
    ("Cụm gồm VKSND 2 huyện: Sa Pa, Bát Xát, VKSND huyện Sa Pa được giao làm Cụm trưởng.", ["Viện kiểm sát nhân dân huyện Sa Pa; Viện kiểm sát nhân dân huyện Bát Xát #2", "Viện kiểm sát nhân dân huyện Sa Pa"]),
    ("Dự có Văn phòng Bộ Công an và Công an các tỉnh trong Cụm thi đua số 5 gồm: Nghệ An, Hà Tĩnh.", ["Văn phòng Bộ Công an", "Công an tỉnh Nghệ An; Công an tỉnh Hà Tĩnh"]),
    ("Tại Hà Nội, Công an tỉnh Sơn La dự họp Cụm thi đua số 3.", ["Hà Nội", "Công an tỉnh Sơn La"]),
    ("Cụm thi đua 6 tỉnh từ Thanh Hóa đến Quảng Trị họp.", ["Thanh Hóa", "Quảng Trị"]),
    # brackets that never close
    ("Cụm thi đua số 2 (gồm các Trại giam số 3, số 5.", ["Trại giam số 3; Trại giam số 5"]),
    # names only, introduced by a counted noun or told by codes
    ("Cụm thi đua có 3 đơn vị (Tân Lập, Hòa Sơn, Bình Khê).", ["Tân Lập; Hòa Sơn; Bình Khê #3"]),
    ("Cụm thi đua của 3 trường THPT trong huyện (Kim Liên, Nguyễn Du, ATK Tân Trào) họp.", ["Trường THPT Kim Liên; Trường THPT Nguyễn Du; Trường THPT ATK Tân Trào #3"]),
    ("Cụm thi đua gồm hội viên các trường (T29; T31; T32).", ["T29; T31; T32"]),
    ("Cụm thi đua số 2 họp (Ảnh: Văn Hùng, Minh Tú, Hải Lê).", []),
]  # fmt: skip


@pytest.mark.parametrize("text, expected", CASES)
def test_lists(text, expected):
    assert lists(text) == expected
