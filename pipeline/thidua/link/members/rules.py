"""What each rule for members must and must not read (proved through extract and link: proof.py)."""

from thidua.rules import declare

_SOURCE = "papers of the police, of provinces and of ministries, 2009-2026; phrasebook, member lists"
_CHAIR = "Công an tỉnh Sơn La là Cụm trưởng Cụm thi đua số 3 năm 2024."

declare(
    "members.list",
    stage="link",
    examples={
        "Cụm thi đua số 3 gồm Công an 3 tỉnh: Sơn La, Lai Châu và Điện Biên.": [
            "Công an tỉnh Sơn La",
            "Công an tỉnh Lai Châu",
            "Công an tỉnh Điện Biên",
        ],
        "Cụm thi đua số 2 có 3 đơn vị (Tân Lập, Hòa Sơn, Bình Khê) vừa ký giao ước.": [
            "Tân Lập",
            "Hòa Sơn",
            "Bình Khê",
        ],
        "Thành viên Khối thi đua số 4 là: Sở Y tế tỉnh Hà Nam; Sở Nội vụ tỉnh Hà Nam.": [
            "Sở Y tế tỉnh Hà Nam",
            "Sở Nội vụ tỉnh Hà Nam",
        ],
    },
    rejects=[
        "Cụm thi đua số 3 đề nghị tặng Cờ thi đua cho hai đơn vị: Công an tỉnh Sơn La, Công an tỉnh Lai Châu.",
        "Cụm thi đua số 3 bàn giao nhà tình nghĩa cho các huyện Mộc Châu, Yên Châu, Mai Sơn.",
        "Cụm thi đua số 3 có 5 tỉnh, trải từ Hòa Bình đến Điện Biên.",
    ],
    source=_SOURCE,
)
declare(
    "members.list_first",
    stage="link",
    examples={
        "Các đơn vị gồm Công an tỉnh Hà Nam, Công an tỉnh Nam Định đều thuộc Cụm thi đua số 6.": [
            "Công an tỉnh Hà Nam",
            "Công an tỉnh Nam Định",
        ],
        "Gồm Thanh tra tỉnh Lào Cai và Thanh tra tỉnh Yên Bái, hai đơn vị họp tại Cụm thi đua số 1.": [
            "Thanh tra tỉnh Lào Cai",
            "Thanh tra tỉnh Yên Bái",
        ],
    },
    rejects=[
        "Đoàn gồm Công an tỉnh Hà Nam đến dự. Cụm thi đua số 6 họp.",
        "Cụm thi đua số 6 họp; quà trao cho Công an tỉnh Hà Nam và Công an tỉnh Nam Định.",
    ],
    source=_SOURCE,
)
declare(
    "members.list_of_cluster",
    stage="link",
    examples={
        "VKSND huyện Sa Pa, VKSND huyện Bát Xát, VKSND huyện Bảo Yên thuộc Cụm thi đua số 2 đã họp.": [
            "Viện kiểm sát nhân dân huyện Sa Pa",
            "Viện kiểm sát nhân dân huyện Bát Xát",
            "Viện kiểm sát nhân dân huyện Bảo Yên",
        ],
        "Sân cỏ đón các đội Hà Nội, Hải Phòng và Đà Nẵng. Đây là 3 thành phố hợp thành Cụm thi đua số 1.": [
            "Hà Nội",
            "Hải Phòng",
            "Đà Nẵng",
        ],
    },
    rejects=[
        "Sân cỏ đón các đội Hà Nội, Hải Phòng và Đà Nẵng. Đây là giải lần thứ năm. Cụm thi đua số 1 họp sau đó.",
        "VKSND huyện Sa Pa thuộc Cụm thi đua số 2 đã họp.",
    ],
    source=_SOURCE,
)
declare(
    "members.attendance",
    stage="link",
    examples={
        f"{_CHAIR} Dự hội nghị có lãnh đạo Công an các tỉnh Lai Châu, Điện Biên và Hòa Bình.": [
            "Công an tỉnh Lai Châu",
            "Công an tỉnh Điện Biên",
            "Công an tỉnh Hòa Bình",
        ],
        f"{_CHAIR} Có mặt là Công an tỉnh Lào Cai, Công an tỉnh Yên Bái, Công an tỉnh Phú Thọ, Công an Sơn La.": [
            "Công an tỉnh Lào Cai",
            "Công an tỉnh Yên Bái",
            "Công an tỉnh Phú Thọ",
            "Công an Sơn La",
        ],
    },
    rejects=[
        f"{_CHAIR} Bằng khen được trao cho Công an các huyện Mộc Châu, Yên Châu, Mai Sơn.",
        f"{_CHAIR} Đoàn đến thăm Công an các huyện Mộc Châu, Yên Châu, Mai Sơn.",
    ],
    source=_SOURCE,
)
declare(
    "members.signatories",
    stage="link",
    examples={
        "Cụm thi đua số 5 họp.\nThuế tỉnh Hà Nam, Thuế tỉnh Nam Định và Thuế tỉnh Thái Bình cùng ký giao ước.": [
            "Thuế tỉnh Hà Nam",
            "Thuế tỉnh Nam Định",
            "Thuế tỉnh Thái Bình",
        ],
        "Họp Cụm thi đua số 8.\nTrại giam số 3, Trại giam số 5 và Trại giam số 6 đặt bút ký giao ước.": [
            "Trại giam số 3",
            "Trại giam số 5",
            "Trại giam số 6",
        ],
    },
    rejects=[
        "Cụm thi đua số 5 họp.\nThuế tỉnh Hà Nam, Thuế tỉnh Nam Định và Thuế tỉnh Thái Bình cùng thu vượt dự toán.",
        "Cụm thi đua số 5 họp.\nThuế tỉnh Hà Nam và Thuế tỉnh Nam Định ký giao ước.",
    ],
    source=_SOURCE,
)
declare(
    "members.list_alone",
    stage="link",
    examples={
        "Họp Cụm thi đua số 5.\nThuế tỉnh Hà Nam, Thuế tỉnh Nam Định, Thuế tỉnh Thái Bình, Thuế tỉnh Ninh Bình.": [
            "Thuế tỉnh Hà Nam",
            "Thuế tỉnh Nam Định",
            "Thuế tỉnh Thái Bình",
            "Thuế tỉnh Ninh Bình",
        ],
        "Họp Cụm thi đua số 9.\nCục Đào tạo, Cục Tổ chức cán bộ, Cục Y tế, Cục Đối ngoại.": [
            "Cục Đào tạo",
            "Cục Tổ chức cán bộ",
            "Cục Y tế",
            "Cục Đối ngoại",
        ],
    },
    rejects=[
        "Họp Cụm thi đua số 5.\nThuế tỉnh Hà Nam, Thuế tỉnh Nam Định.",
        "Họp Cụm thi đua số 5.\nTặng Bằng khen cho Thuế tỉnh Hà Nam, Thuế tỉnh Nam Định, Thuế tỉnh Thái Bình, "
        "Thuế tỉnh Ninh Bình.",
    ],
    source=_SOURCE,
)
declare(
    "members.bullets",
    stage="link",
    examples={
        "Cụm thi đua số 7\n- Công an tỉnh Long An\n- Công an tỉnh Tiền Giang\n": [
            "Công an tỉnh Long An",
            "Công an tỉnh Tiền Giang",
        ],
        "Danh sách thành viên của Cụm thi đua số 7 như sau:\n1. Sở Y tế tỉnh Hà Nam\n2. Sở Nội vụ tỉnh Hà Nam\n": [
            "Sở Y tế tỉnh Hà Nam",
            "Sở Nội vụ tỉnh Hà Nam",
        ],
        "II. Khối thi đua số 7:\n1. Sở Y tế - Khối trưởng\n2. Sở Nội vụ (đơn vị Khối phó)\n3. Sở Tài chính\n": [
            "Sở Y tế",
            "Sở Nội vụ",
            "Sở Tài chính",
        ],
    },
    rejects=[
        "Khối thi đua số 7:\n- Sở Y tế: Khối trưởng;\n- Sở Nội vụ: Khối phó\n",
        "Khối thi đua số 7:\n- Sở Y tế: Khối trưởng;\n- Sở Nội\n",
        "Cụm thi đua số 7\n- Công an tỉnh Long An được tặng Cờ thi đua\n- Công an tỉnh Tiền Giang dẫn đầu phong trào\n",
        "Cụm thi đua số 7 vừa họp tại Long An, các đơn vị bàn nhiều việc mới.\n- Công an tỉnh Long An\n",
    ],
    source=_SOURCE,
)
declare(
    "members.table",
    stage="link",
    examples={
        "Danh sách cụm thi đua\nCụm | Thành viên | Cụm trưởng\nCụm 1 | Sở Y tế, Sở Nội vụ | Sở Y tế\n": [
            "Sở Y tế",
            "Sở Nội vụ",
        ],
        "Danh sách đơn vị và cụm thi đua\nSTT | Đơn vị | Cụm\n1 | Sở Y tế | Cụm 1\n2 | Sở Nội vụ | Cụm 1\n": [
            "Sở Y tế",
            "Sở Nội vụ",
        ],
        "Cụm thi đua số 1 tổng kết. Nhiều ý kiến hay.\nBảng điểm như sau:\nĐơn vị | Điểm chấm | Xếp thứ\n"
        "Sở Y tế (Cụm trưởng) | 98 | 1\nSở Nội vụ | 97 | 2\nSở Tư pháp | 96 | 3\n": [
            "Sở Y tế",
            "Sở Nội vụ",
            "Sở Tư pháp",
        ],
    },
    rejects=[
        "Cụm thi đua số 1 tổng kết.\nĐơn vị | Điểm\nSở Y tế | 98\nSở Nội vụ | 97\nSở Tư pháp | 96\n",
        "Danh sách cụm thi đua\nCụm | Cụm trưởng | Cụm phó\nCụm 1 | Sở Y tế | Sở Nội vụ\n",
        "Điểm cụm thi đua\nĐơn vị | Điểm\nSở Y tế | 98\nSở Nội vụ | 97\nCụm 1 tổng kết.\n",
    ],
    source=_SOURCE,
)
