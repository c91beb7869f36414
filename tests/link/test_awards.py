# ruff: noqa: E501 (a case is one line: the sentence must stay whole)
"""Awards of one article: who, what, how far; each construction in several wordings, written for these tests.

A case is a sentence put into a small article on cluster 3 of the ministry's police, and the rows it must give:
(award, status, recipient, quantity, unit), where a province's unit is told by its province.
"""

import pytest

from thidua.extract import extract
from thidua.link import link
from thidua.model import Article

FRAME = (
    "Cụm thi đua số 3 Bộ Công an tổng kết phong trào thi đua năm 2023.\n"
    "Cụm gồm Công an các tỉnh: Lào Cai, Sơn La, Điện Biên, Lai Châu, Hòa Bình.\n{}\n"
)
PROVINCE = (
    "Cụm thi đua số 2 các sở, ban, ngành tỉnh Hà Tĩnh tổng kết năm 2023.\n"
    "Cụm gồm: Sở Tư pháp, Sở Y tế, Sở Công Thương, Thanh tra tỉnh.\n{}\n"
)


def read(frame, sentence):
    text = frame.format(sentence)
    article = Article("x", "x.txt", 0, text)
    return link(article, extract(article))


def rows(frame, sentence):
    found = read(frame, sentence).awards
    return {(a.award, a.status, a.recipient, a.quantity, a.unit and (a.unit.province or a.unit.unit)) for a in found}


def U(award, status, *units):
    return {(award, status, "unit", None, unit) for unit in units}


def Q(award, status, unit=None, **counts):
    return {(award, status, recipient, n, unit) for recipient, n in counts.items()}


GOV, MIN, PM, MM, MO = "government_flag", "ministry_flag", "merit_pm", "merit_ministry", "merit_other"
P, A, H, R = "proposed", "awarded", "honoured", "registered"

# fmt: off
RECIPIENT = [
    # behind the title
    ("Bộ Công an tặng Cờ thi đua cho Công an tỉnh Lào Cai.", U(MIN, A, "Lào Cai")),
    ("Cờ thi đua của Chính phủ thuộc về Công an tỉnh Sơn La.", U(GOV, A, "Sơn La")),
    ("Lá cờ thi đua của Bộ Công an năm nay được trao cho Công an tỉnh Sơn La.", U(MIN, A, "Sơn La")),
    ("Bằng khen của Thủ tướng Chính phủ được trao ngay tại hội nghị cho 2 tập thể và 3 cá nhân.", Q(PM, A, collective=2, individual=3)),
    ("Bộ trưởng Bộ Công an tặng Bằng khen 4 tập thể, 9 cá nhân có thành tích xuất sắc.", Q(MM, A, collective=4, individual=9)),
    ("Chủ tịch UBND tỉnh tặng Bằng khen đối với 7 tập thể tiêu biểu, 11 cá nhân.", Q(MO, A, collective=7, individual=11)),
    ("Giám đốc Công an tỉnh trao Giấy khen cho ba tập thể cùng mười hai cá nhân.", Q("giay_khen", A, collective=3, individual=12)),
    ("Đơn vị được Bộ Công an tặng Cờ thi đua là Công an tỉnh Điện Biên.", U(MIN, A, "Điện Biên")),
    ("Cờ thi đua của Bộ Công an: Công an các tỉnh Sơn La, Lai Châu.", U(MIN, A, "Sơn La", "Lai Châu")),
    # object of giving
    ("Hội nghị đề nghị tặng Công an tỉnh Lào Cai Cờ thi đua của Chính phủ.", U(GOV, P, "Lào Cai")),
    ("Cụm thống nhất đề nghị công nhận Công an tỉnh Sơn La là Đơn vị quyết thắng.", U("victory_unit", P, "Sơn La")),
    # subject
    ("Công an tỉnh Lào Cai vinh dự được Chính phủ tặng Cờ thi đua.", U(GOV, A, "Lào Cai")),
    ("Năm qua, Công an tỉnh Sơn La đón nhận Cờ thi đua của Bộ Công an.", U(MIN, A, "Sơn La")),
    ("Có 6 tập thể, 14 cá nhân được Bộ trưởng Bộ Công an tặng Bằng khen.", Q(MM, A, collective=6, individual=14)),
    ("Toàn cụm có 5 tập thể và 8 cá nhân vinh dự được Chủ tịch nước tặng thưởng Huân chương Chiến công các hạng.",
     Q("order", A, collective=5, individual=8)),
    ("Đại diện lãnh đạo Công an tỉnh Lai Châu lên nhận Cờ thi đua của Bộ Công an.", U(MIN, A, "Lai Châu")),
    ("23 cán bộ, chiến sĩ đạt danh hiệu Chiến sĩ thi đua toàn lực lượng.", Q("emulation_soldier", A, individual=23)),
    ("Toàn cụm có 17 Chiến sĩ thi đua cơ sở.", Q("emulation_soldier", A, individual=17)),
    ("Trong năm có 12 tập thể đạt danh hiệu “Đơn vị quyết thắng”.", Q("victory_unit", A, collective=12)),
    # one list a unit
    ("Kết quả khen thưởng: Công an tỉnh Lào Cai: Cờ thi đua của Chính phủ; Công an tỉnh Sơn La: Cờ thi đua của Bộ Công an.",
     U(GOV, A, "Lào Cai") | U(MIN, A, "Sơn La")),
    # the names behind a count
    ("Cụm đề nghị Bộ Công an tặng Cờ thi đua cho 03 đơn vị gồm: Công an tỉnh Lào Cai, Công an tỉnh Sơn La; Công an tỉnh Lai Châu.",
     U(MIN, P, "Lào Cai", "Sơn La", "Lai Châu")),
    ("Hai đơn vị được Bộ Công an tặng Cờ thi đua là Công an tỉnh Lào Cai và Công an tỉnh Hòa Bình.", U(MIN, A, "Lào Cai", "Hòa Bình")),
    ("Công an tỉnh Lào Cai và Công an tỉnh Sơn La là hai đơn vị được tặng Cờ thi đua của Bộ Công an.", U(MIN, A, "Lào Cai", "Sơn La")),
    ("Ba đơn vị đạt danh hiệu thi đua xuất sắc, gồm Quỳ Hợp, Con Cuông (cụm miền núi) và Yên Thành.",
     U("other", A, "Quỳ Hợp", "Con Cuông", "Yên Thành")),
    ("Ba đơn vị đạt danh hiệu thi đua xuất sắc, gồm Quỳ Hợp và Con Cuông.", Q("other", A, unit=None) | {("other", A, "unit", 3, None)}),
    # shared
    ("Công an tỉnh Sơn La xếp thứ nhất Cụm, được đề nghị Bộ Công an tặng Cờ thi đua.", U("lead", H, "Sơn La") | U(MIN, P, "Sơn La")),
    ("Cụm suy tôn Công an tỉnh Sơn La là đơn vị dẫn đầu và đề nghị Chính phủ tặng Cờ thi đua cho đơn vị này.",
     U("lead", H, "Sơn La") | U(GOV, P, "Sơn La")),
    # whose
    ("Trong năm, 90 lượt tập thể, 310 lượt cá nhân được các cấp khen thưởng; trong đó, riêng Công an tỉnh Sơn La có 21 lượt tập thể, 60 lượt cá nhân.",
     Q("commendation", A, collective=90, individual=310) | Q("commendation", A, "Sơn La", collective=21, individual=60)),
    ("Hội nghị suy tôn 01 đơn vị đề nghị tặng Cờ thi đua Chính phủ (Công an tỉnh Lào Cai), 02 đơn vị đề nghị tặng Cờ thi đua của Bộ (Công an tỉnh Sơn La, Yên Bái).",
     U(GOV, P, "Lào Cai") | U(MIN, P, "Sơn La", "Yên Bái")),
    ("Cụm trình Bộ xét tặng Cờ thi đua cho Công an tỉnh Lào Cai và Công an tỉnh Sơn La; Công an các tỉnh Lai Châu, Yên Bái được đề nghị tặng Bằng khen.",
     U(MIN, P, "Lào Cai", "Sơn La") | U(MM, P, "Lai Châu", "Yên Bái")),
    ("Cụm đề nghị Bộ tặng Bằng khen cho Công an các tỉnh Lào Cai, Sơn La, cùng 12 cá nhân.", U(MM, P, "Lào Cai", "Sơn La") | Q(MM, P, individual=12)),
    ("Hai đơn vị là Công an tỉnh Sơn La, Công an tỉnh Lào Cai được đề nghị tặng Cờ thi đua của Bộ Công an.", U(MIN, P, "Sơn La", "Lào Cai")),
    ("Cụm suy tôn Công an tỉnh Sơn La là đơn vị dẫn đầu; đề xuất Bộ Công an tặng Cờ thi đua cho đơn vị nói trên.", U("lead", H, "Sơn La") | U(MIN, P, "Sơn La")),
    ("Với Cờ thi đua của Bộ Công an, hội nghị đề nghị dành cho Công an các tỉnh Lào Cai và Sơn La.", U(MIN, P, "Lào Cai", "Sơn La")),
    ("Thành tích mang về một Cờ thi đua của Chính phủ, trao cho Công an tỉnh Lào Cai, và hai Cờ thi đua của Bộ Công an, trao cho Công an tỉnh Sơn La và Công an tỉnh Lai Châu.",
     U(GOV, A, "Lào Cai") | U(MIN, A, "Sơn La", "Lai Châu")),
    ("Chính phủ khen thưởng 14 tập thể, 3 cá nhân; 2 cá nhân được truy tặng Huân chương Dũng cảm.",
     Q("commendation", A, collective=14, individual=3) | Q("order", A, individual=2)),
    ("Cụm tuyên dương 8 tập thể tổ, đội và 16 cá nhân.", Q("commendation", H, collective=8, individual=16)),
    ("3 công ty, 4 đồn biên phòng nhận Bằng khen của Bộ Công an.", {(MM, A, "unit", 3, None), (MM, A, "unit", 4, None)}),
    ("Năm qua, cụm được tặng 3 Cờ thi đua của Bộ Công an và 28 Bằng khen của Bộ, trong đó Công an tỉnh Sơn La có 5 Bằng khen.",
     {(MIN, A, "other", 3, None), (MM, A, "other", 28, None), (MM, A, "other", 5, "Sơn La")}),
    # several kinds of title, one count
    ("Trong năm có 37 lượt tập thể, 92 lượt cá nhân được tặng Giấy khen, Bằng khen các loại.", Q("commendation", A, collective=37, individual=92)),
    # none
    ("Các đơn vị còn lại được đề nghị tặng Bằng khen.", set()),
    ("Bộ Công an tặng Cờ thi đua cho Công an tỉnh Lào Cai; các đơn vị còn lại đều là Đơn vị quyết thắng.", U(MIN, A, "Lào Cai")),
    ("Hội nghị biểu quyết các danh hiệu: Đơn vị quyết thắng, Cờ thi đua của Bộ Công an và Bằng khen.", set()),
]
STATUS = [
    ("Cụm đề nghị Thủ tướng Chính phủ tặng Cờ thi đua cho Công an tỉnh Lào Cai; Bộ Công an tặng Cờ thi đua cho Công an các tỉnh Sơn La, Lai Châu.",
     U(GOV, P, "Lào Cai") | U(MIN, P, "Sơn La", "Lai Châu")),
    ("Hội nghị suy tôn Công an tỉnh Lào Cai nhận Cờ thi đua của Chính phủ, Công an tỉnh Sơn La nhận Cờ thi đua của Bộ Công an.",
     U(GOV, P, "Lào Cai") | U(MIN, P, "Sơn La")),
    ("Các đại biểu bình chọn Công an tỉnh Hòa Bình nhận Cờ thi đua của Bộ Công an.", U(MIN, P, "Hòa Bình")),
    ("Cụm lập hồ sơ trình Chính phủ tặng Cờ thi đua cho Công an tỉnh Lào Cai.", U(GOV, P, "Lào Cai")),
    ("Công an tỉnh Lào Cai được các đơn vị giới thiệu đề nghị Chính phủ tặng Cờ thi đua.", U(GOV, P, "Lào Cai")),
    ("Bằng khen của Bộ Công an được đề nghị tặng cho 6 tập thể.", Q(MM, P, collective=6)),
    ("Cụm đề xuất tặng Giấy khen cho 8 cá nhân.", Q("giay_khen", P, individual=8)),
    # the cue stops
    ("Cụm đề nghị Bộ Công an tặng Cờ thi đua cho Công an tỉnh Sơn La, trước đó đơn vị đã được tặng Bằng khen của Thủ tướng Chính phủ.",
     U(MIN, P, "Sơn La")),
    ("Hội nghị suy tôn Công an tỉnh Sơn La là đơn vị dẫn đầu Cụm; 4 đơn vị còn lại đều đạt danh hiệu Đơn vị tiên tiến.",
     U("lead", H, "Sơn La") | {("other", A, "unit", 4, None)}),
    ("Cụm đề nghị Bộ khen thưởng 15 tập thể; riêng khen thưởng theo thẩm quyền có 120 tập thể, 300 cá nhân.",
     Q("commendation", P, collective=15) | Q("commendation", A, collective=120, individual=300)),
    ("Có 3 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở, ngoài ra 2 cá nhân được đề nghị danh hiệu Chiến sĩ thi đua toàn quốc.",
     Q("emulation_soldier", A, individual=3) | Q("emulation_soldier", P, individual=2)),
    # registered
    ("4 đơn vị đăng ký Cờ thi đua của Bộ Công an năm 2024.", {(MIN, R, "unit", 4, None)}),
    ("Công an tỉnh Lào Cai đăng ký danh hiệu Đơn vị quyết thắng.", U("victory_unit", R, "Lào Cai")),
    ("Các đơn vị đăng ký: 9 tập thể đạt danh hiệu Đơn vị quyết thắng, 40 cá nhân đạt Chiến sĩ thi đua cơ sở.",
     Q("victory_unit", R, collective=9) | Q("emulation_soldier", R, individual=40)),
    # honoured
    ("Dịp này, Cụm biểu dương 6 tập thể, 10 cá nhân tiêu biểu.", Q("commendation", H, collective=6, individual=10)),
    ("Hội nghị tôn vinh 12 gương điển hình.", Q("commendation", H, individual=12)),
    ("7 tập thể, 9 cá nhân tiêu biểu được tuyên dương tại hội nghị.", Q("commendation", H, collective=7, individual=9)),
    ("Hội nghị tuyên dương 15 tập thể và 20 cá nhân điển hình tiên tiến.", Q("other", H, collective=15, individual=20)),
    # commended
    ("Trong năm, 1.204 lượt tập thể và 3.380 lượt cá nhân được khen thưởng.", Q("commendation", A, collective=1204, individual=3380)),
    ("Các cấp đã khen thưởng 310 tập thể, 902 cá nhân.", Q("commendation", A, collective=310, individual=902)),
    ("Đã có 55 tập thể, 160 cá nhân được cấp trên biểu dương.", Q("commendation", A, collective=55, individual=160)),
    ("402 tập thể, 1.377 cá nhân được các cấp tặng thưởng.", Q("commendation", A, collective=402, individual=1377)),
    ("Trong năm, số được khen thưởng là 88 tập thể và 213 cá nhân.", Q("commendation", A, collective=88, individual=213)),
    ("Công an tỉnh Sơn La đứng đầu Cụm và được giới thiệu đề nghị tặng Cờ thi đua của Chính phủ.", U("lead", H, "Sơn La") | U(GOV, P, "Sơn La")),
    # neither target nor rule nor denial
    ("Mỗi đơn vị có ít nhất 02 đồng chí đạt danh hiệu Chiến sĩ thi đua toàn lực lượng.", set()),
    ("Năm 2024, Công an tỉnh Lào Cai phấn đấu đạt Cờ thi đua của Bộ Công an.", set()),
    ("Bộ Công an sẽ tặng Cờ thi đua cho Công an tỉnh Lào Cai.", set()),
    ("Công an tỉnh Lai Châu không được xét tặng Cờ thi đua của Bộ Công an.", set()),
]
ISSUER = [
    ("Cụm đề nghị Bộ tặng Cờ thi đua cho Công an tỉnh Lào Cai.", U(MIN, P, "Lào Cai")),
    ("Công an tỉnh Sơn La đã nhận Cờ thi đua của Bộ.", U(MIN, A, "Sơn La")),
    ("Bộ Công an tặng Cờ thi đua cho Công an tỉnh Lào Cai; tặng Bằng khen cho 5 tập thể.", U(MIN, A, "Lào Cai") | Q(MM, A, collective=5)),
    ("Thủ tướng Chính phủ tặng Cờ thi đua cho Công an tỉnh Lào Cai và tặng Bằng khen cho 2 cá nhân.", U(GOV, A, "Lào Cai") | Q(PM, A, individual=2)),
    ("12 tập thể được lãnh đạo Bộ tặng Bằng khen.", Q(MM, A, collective=12)),
    ("Chủ tịch UBND các tỉnh tặng Bằng khen cho 61 tập thể.", Q(MO, A, collective=61)),
    ("Công an tỉnh Sơn La nhận Cờ thi đua của UBND tỉnh.", U("other", A, "Sơn La")),
    ("Trung ương Hội Nông dân Việt Nam tặng Bằng khen cho 2 tập thể.", Q(MO, A, collective=2)),
    ("Quân khu 2 tặng Cờ thi đua cho Công an tỉnh Sơn La.", U("other", A, "Sơn La")),
    ("Cụm trao cờ dẫn đầu cho Công an tỉnh Hòa Bình.", U("lead", A, "Hòa Bình")),
    ("Công an tỉnh Hòa Bình được Bộ Công an tặng Cờ “Đơn vị dẫn đầu phong trào thi đua”.", U(MIN, A, "Hòa Bình")),
    ("Công an tỉnh Hòa Bình nhận Cờ “Đơn vị dẫn đầu phong trào thi đua Vì an ninh Tổ quốc” của Bộ Công an.", U(MIN, A, "Hòa Bình")),
    ("Cụm đề nghị Chính phủ tặng Cờ thi đua cho Công an tỉnh Hòa Bình; Cờ thi đua Quân chủng đề nghị tặng Công an tỉnh Sơn La.",
     U(GOV, P, "Hòa Bình") | U("other", P, "Sơn La")),
    ("Có 5 bác sĩ được Chủ tịch nước tặng Huân chương Lao động hạng Ba.", Q("order", A, individual=5)),
]
LEAD = [
    ("Công an tỉnh Lào Cai dẫn đầu Cụm với 998 điểm.", U("lead", H, "Lào Cai")),
    ("Kết quả, Công an tỉnh Lào Cai xếp thứ nhất.", U("lead", H, "Lào Cai")),
    ("Cụm suy tôn Công an tỉnh Lào Cai nhất Cụm.", U("lead", H, "Lào Cai")),
    ("Đơn vị dẫn đầu Cụm năm nay là Công an tỉnh Sơn La.", U("lead", H, "Sơn La")),
    ("Vị trí dẫn đầu Cụm thuộc về Công an tỉnh Sơn La.", U("lead", H, "Sơn La")),
    ("Người đứng đầu Công an tỉnh Lào Cai chịu trách nhiệm trước Bộ.", set()),
    ("Công an tỉnh Lào Cai đứng đầu về số vụ phá án.", set()),
]
NO_AWARD = [
    ("Các đồn huy động 47.350 lượt cán bộ, chiến sĩ tuần tra đường biên.", set()),
    ("Cụm trao 40 suất quà cho 40 học sinh và tặng 2 căn nhà cho 2 cá nhân khó khăn.", set()),
    ("Hội thao có 5 đơn vị tham gia; Công an tỉnh Lào Cai xếp thứ nhất, nhận cờ và cúp vô địch.", set()),
    ("Công an tỉnh Lào Cai trao cờ luân lưu cho Công an tỉnh Sơn La.", set()),
    ("Công an tỉnh Lào Cai trao cờ luân phiên cho Công an tỉnh Sơn La.", set()),
    ("Đội Công an tỉnh Lào Cai đoạt giải Nhất, nhận cờ; Công an tỉnh Sơn La giải Nhì.", set()),
    ("Thanh tra kiến nghị xử lý hành chính 164 tập thể, 402 cá nhân.", set()),
    ("Hàng trăm lượt tập thể, cá nhân được khen thưởng.", set()),
    ("Hơn 200 lượt cá nhân được các cấp khen thưởng.", set()),
    ("Hội đồng Thi đua - Khen thưởng gồm 9 đồng chí họp xét.", set()),
    ("Kỷ luật 3 tập thể, 5 cá nhân vi phạm.", set()),
    ("Cơ quan điều tra khởi tố 12 vụ, tặng hoa chúc mừng 5 đơn vị.", set()),
]
OTHER = [  # a cluster of a province's agencies
    ("Khối suy tôn Sở Tư pháp đề nghị UBND tỉnh tặng Cờ thi đua; đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế, Sở Công Thương.",
     U("other", P, "Sở Tư pháp") | U(MO, P, "Sở Y tế", "Sở Công Thương")),
    ("Qua bỏ phiếu kín, Thanh tra tỉnh được đề nghị tặng Cờ thi đua của UBND tỉnh, hai đơn vị được đề nghị tặng Bằng khen.",
     U("other", P, "Thanh tra tỉnh") | {(MO, P, "unit", 2, None)}),
    ("Cụm bình bầu Sở Y tế là đơn vị dẫn đầu, trình Chính phủ tặng Cờ thi đua.", U("lead", H, "Sở Y tế") | U(GOV, P, "Sở Y tế")),
    ("Sở Tư pháp và Thanh tra tỉnh được Chủ tịch UBND tỉnh tặng Bằng khen vì hoàn thành xuất sắc nhiệm vụ.", U(MO, A, "Sở Tư pháp", "Thanh tra tỉnh")),
    ("Cờ dẫn đầu Cụm năm 2023 được trao cho Sở Công Thương.", U("lead", A, "Sở Công Thương")),
    ("Đề nghị UBND tỉnh tặng “Cờ thi đua” cho 01 đơn vị; danh hiệu “Tập thể lao động xuất sắc” cho 02 đơn vị và “Tập thể lao động tiên tiến” cho 3 đơn vị.",
     {("other", P, "unit", 1, None), ("other", P, "unit", 2, None), ("other", P, "unit", 3, None)}),
    ("Cụm thống nhất đề nghị UBND tỉnh công nhận danh hiệu “Tập thể lao động xuất sắc” đối với Sở Y tế; tặng Bằng khen cho Thanh tra tỉnh.",
     U("other", P, "Sở Y tế") | U(MO, P, "Thanh tra tỉnh")),
    ("Danh sách đề nghị khen thưởng gồm:\n- Cờ thi đua của Chính phủ: Sở Tư pháp.\n- Bằng khen của UBND tỉnh: Sở Y tế và Thanh tra tỉnh.",
     U(GOV, P, "Sở Tư pháp") | U(MO, P, "Sở Y tế", "Thanh tra tỉnh")),
    ("Sở Y tế: Cờ thi đua của UBND tỉnh; Thanh tra tỉnh: Bằng khen của Chủ tịch UBND tỉnh.", U("other", A, "Sở Y tế") | U(MO, A, "Thanh tra tỉnh")),
    ("3 tập thể, 4 cá nhân nhận Bằng khen và 12 cá nhân nhận Giấy khen.", Q(MO, A, collective=3, individual=4) | Q("giay_khen", A, individual=12)),
    ("Năm qua, 4 tập thể và 9 cá nhân thuộc Sở Y tế được Chủ tịch UBND tỉnh tặng Bằng khen.", Q(MO, A, "Sở Y tế", collective=4, individual=9)),
    ("Hội nghị đã công bố quyết định của Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Tư pháp.", U(MO, A, "Sở Tư pháp")),
    ("UBND tỉnh đã quyết định tặng Cờ thi đua cho Sở Tư pháp và Bằng khen cho Sở Y tế.", U("other", A, "Sở Tư pháp") | U(MO, A, "Sở Y tế")),
    ("05 thẩm phán, 02 kiểm sát viên được tặng Kỷ niệm chương.", Q("other", A, individual=5) | Q("other", A, individual=2)),
    ("Toàn cụm có 01 cá nhân được tặng thưởng Huân chương Lao động hạng Ba, 02 cá nhân được tặng Bằng khen của Thủ tướng Chính phủ.",
     Q("order", A, individual=1) | Q(PM, A, individual=2)),
    ("Bộ trưởng Bộ Y tế tặng Bằng khen cho Sở Y tế; Chủ tịch UBND tỉnh tặng Giấy khen cho 6 cá nhân.", U(MM, A, "Sở Y tế") | Q("giay_khen", A, individual=6)),
    ("Sở Tư pháp vừa được tặng Cờ thi đua của Bộ Tư pháp, vừa được tặng Bằng khen của UBND tỉnh.", U(MIN, A, "Sở Tư pháp") | U(MO, A, "Sở Tư pháp")),
    ("Sở Tư pháp được tặng Cờ thi đua của Chính phủ và Bằng khen của Bộ Tư pháp.", U(GOV, A, "Sở Tư pháp") | U(MM, A, "Sở Tư pháp")),
    ("Với tổng số điểm cao nhất, Sở Y tế được các đơn vị suy tôn là đơn vị dẫn đầu Cụm năm 2023.", U("lead", H, "Sở Y tế")),
    ("Hội nghị thống nhất suy tôn: Sở Y tế nhận Cờ thi đua của UBND tỉnh, Sở Tư pháp, Sở Công Thương nhận Bằng khen.",
     U("other", P, "Sở Y tế") | U(MO, P, "Sở Tư pháp", "Sở Công Thương")),
    ("Kết quả có 4/6 đơn vị hoàn thành xuất sắc nhiệm vụ, 2 đơn vị hoàn thành tốt nhiệm vụ.", set()),
    ("Sở Y tế trao giấy khen cho các đội đoạt giải.", set()),
    ("Chủ tịch UBND tỉnh tặng Giấy khen và Bằng khen cho Sở Y tế.", U("giay_khen", A, "Sở Y tế") | U(MO, A, "Sở Y tế")),
    ("Sở Y tế được tặng Cờ thi đua và Bằng khen của Bộ Y tế.", U(MIN, A, "Sở Y tế") | U(MM, A, "Sở Y tế")),
    ("Cụm suy tôn Sở Y tế là đơn vị dẫn đầu, đề nghị Bộ Y tế tặng Cờ thi đua và đề nghị Chính phủ tặng Cờ.",
     U("lead", H, "Sở Y tế") | U(MIN, P, "Sở Y tế") | U(GOV, P, "Sở Y tế")),
    ("Đề nghị UBND tỉnh tặng Cờ thi đua: 1 đơn vị; Bằng khen: 3 đơn vị.", {("other", P, "unit", 1, None), (MO, P, "unit", 3, None)}),
    ("Cụm đề nghị tặng Cờ thi đua cấp Bộ cho Sở Y tế, Bằng khen cấp tỉnh cho Sở Tư pháp.", U(MIN, P, "Sở Y tế") | U(MO, P, "Sở Tư pháp")),
    ("Sở Tư pháp vinh dự được Thủ tướng Chính phủ tặng Bằng khen, 2 cá nhân được tặng Huân chương Lao động hạng Ba.",
     U(PM, A, "Sở Tư pháp") | Q("order", A, individual=2)),
    ("Ban Thi đua - Khen thưởng tỉnh trao Cờ thi đua của UBND tỉnh tặng Sở Y tế.", U("other", A, "Sở Y tế")),
    ("Giữ vị trí dẫn đầu cụm là Sở Tư pháp với 99,5 điểm.", U("lead", H, "Sở Tư pháp")),
    ("Kết quả: suy tôn 2/6 đơn vị đề nghị tặng Cờ thi đua của UBND tỉnh.", {("other", P, "unit", 2, None)}),
    ("Tiêu chuẩn xét tặng Cờ thi đua của UBND tỉnh là có 2 cá nhân được tặng Bằng khen.", set()),
    ("Đã có 4 tập thể được đề nghị Nhà nước khen thưởng, 12 tập thể được Bộ Y tế khen thưởng.",
     Q("commendation", P, collective=4) | Q("commendation", A, collective=12)),
    ("Cụm đề nghị UBND tỉnh tặng Bằng khen cho 03 tập thể có thành tích trong phòng, chống dịch, 05 cá nhân tiêu biểu.",
     Q(MO, P, collective=3, individual=5)),
    ("Cụm đề nghị UBND tỉnh xem xét, khen thưởng 3 tập thể, 5 cá nhân.", Q("commendation", P, collective=3, individual=5)),
]
# fmt: on
POLICE = [*RECIPIENT, *STATUS, *ISSUER, *LEAD, *NO_AWARD]


@pytest.mark.parametrize("sentence, expected", POLICE, ids=[c[0][:60] for c in POLICE])
def test_police_cluster(sentence, expected):
    assert rows(FRAME, sentence) == expected


@pytest.mark.parametrize("sentence, expected", OTHER, ids=[c[0][:60] for c in OTHER])
def test_province_cluster(sentence, expected):
    assert rows(PROVINCE, sentence) == expected


YEARS = [
    ("Công an tỉnh Lào Cai được Chính phủ tặng Cờ thi đua năm 2022.", {2022}),
    ("Công an tỉnh Lào Cai đón nhận Cờ thi đua của Bộ Công an năm 2022; 12 tập thể được tặng Giấy khen.", {2022, 2023}),
    (
        "Công an tỉnh Lào Cai nhận Cờ thi đua của Chính phủ năm 2022; Công an tỉnh Sơn La nhận Cờ thi đua của Bộ Công an.",
        {2022},
    ),
    (
        "Cụm đề nghị Bộ Công an tặng Cờ thi đua cho Công an tỉnh Lào Cai và bầu Công an tỉnh Sơn La làm Cụm trưởng năm 2024.",
        {2023},
    ),
    ("Công an tỉnh Lào Cai đăng ký Cờ thi đua của Bộ Công an trong năm 2024.", {2024}),
    ("Công an tỉnh Lào Cai được trao Cờ thi đua của Bộ Công an năm học 2021-2022.", {2022}),
]


@pytest.mark.parametrize("sentence, years", YEARS)
def test_the_year_an_award_is_for(sentence, years):
    assert {a.year for a in read(FRAME, sentence).awards} == years
