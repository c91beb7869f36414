"""Titles of awards, who grants them, and counted recipients.

Kinds of mention: "award" (value Title), "issuer" (value Level), "count" (value Count), "commend" (value the verb).
"""

import re
from collections.abc import Iterator

from thidua.model import AwardFamily, Count, IssuerLevel, Mention, Recipient, Title
from thidua.rules import declare
from thidua.text import folded
from thidua.words import NUMBER, number

_W = r"(?<![^\W_])"
_E = r"(?![^\W_])"
# Flags that are no award: of the chair, of a ceremony, of the country, of a friendly match.
_NOT_FLAGS = r"(?!\s+(?:luân\s+lưu|lưu\s+niệm|tổ\s+quốc|đỏ|đảng|nước|búa|phướn|hoa|bạc|cụm\s+trưởng|trưởng|tướng|vua|hội|quốc|đơn\s+vị\s+(?:cụm|khối|trưởng)))"
_FLAG = rf"(?<!chào )(?<!lá )(?<!rợp )cờ{_NOT_FLAGS}(?:\s*[,]?\s*(?:danh\s+hiệu|thi\s+đua|đơn\s+vị|xuất\s+sắc|toàn\s+diện|tiêu\s+biểu|truyền\s+thống|hạng\s+\w+)){{0,4}}(?P<lead>\s+dẫn\s+đầu(?:\s+(?:khối|cụm|phong\s+trào))*)?"
_TITLES: tuple[tuple[AwardFamily, str], ...] = (
    ("flag", _FLAG),
    ("merit", r"bằng\s+khen"),
    ("giay_khen", r"giấy\s+khen"),
    (
        "order",
        r"hu[âa]n\s+chương(?:\s+(?:lao\s+động|chiến\s+công|bảo\s+vệ\s+tổ\s+quốc|quân\s+công|độc\s+lập|hồ\s+chí\s+minh))?(?:\s+(?:các\s+)?hạng(?:\s+(?:nhất|nhì|ba))?)?",
    ),
    (
        "emulation_soldier",
        r"chiến\s+s[ĩỹ]\s+thi\s+đua(?:\s+(?:cơ\s+sở|cấp\s+cơ\s+sở|toàn\s+lực\s+lượng|toàn\s+quốc|cấp\s+bộ|cấp\s+tỉnh))?",
    ),
    ("victory_unit", r"đơn\s+vị\s+quyết\s+thắng"),
    (
        "title",
        r"(?:danh\s+hiệu\s+)?[\"']?(?:tập\s+thể|đơn\s+vị)\s+(?:lao\s+động\s+)?(?:tiên\s+tiến|xuất\s+sắc)(?:\s+xuất\s+sắc)?|lao\s+động\s+tiên\s+tiến|kỷ\s+niệm\s+chương|danh\s+hiệu\s+[\"']?(?:thi\s+đua\s+)?xuất\s+sắc|điển\s+hình\s+tiên\s+tiến",
    ),
    (
        "lead",
        r"(?:đơn\s+vị\s+)?(?:dẫn\s+đầu|đứng\s+đầu)(?:\s+(?:cụm|khối|phong\s+trào|toàn))*|(?:xếp|đạt|giữ)\s+(?:vị\s+trí\s+|hạng\s+)?(?:thứ\s+)?nhất(?!\s+định)(?:\s+(?:cụm|khối))?|nhất\s+(?:cụm|khối)",
    ),
)
_TITLE = re.compile(
    "|".join(f"(?P<t{i}>{_W}(?:{p.replace('?P<lead>', f'?P<lead{i}>')}){_E})" for i, (_, p) in enumerate(_TITLES))
)

_MINISTRY_NAMES = (
    r"công\s+an|quốc\s+phòng|nội\s+vụ|ngoại\s+giao|tư\s+pháp|tài\s+chính|công\s+thương|xây\s+dựng|y\s+tế|khoa\s+học\s+và\s+công\s+nghệ|"
    r"giao\s+thông\s+vận\s+tải|gtvt|giáo\s+dục\s+và\s+đào\s+tạo|gd\s*[-&]\s*đt|gdđt|văn\s+hóa,?\s+thể\s+thao\s+và\s+du\s+lịch|vh\s*,?-?\s*tt\s*[-&]\s*dl|vhttdl|"
    r"thông\s+tin\s+và\s+truyền\s+thông|tt\s*&\s*tt|tài\s+nguyên\s+và\s+môi\s+trường|tn\s*&\s*mt|nông\s+nghiệp\s+và\s+(?:phát\s+triển\s+nông\s+thôn|môi\s+trường|ptnt)|nn\s*&\s*ptnt|"
    r"kế\s+hoạch\s+và\s+đầu\s+tư|kh\s*&\s*đt|lao\s+động\s*-\s*thương\s+binh\s+và\s+xã\s+hội|lđ-tb&xh|dân\s+tộc\s+và\s+tôn\s+giáo"
)
_ISSUERS: tuple[tuple[IssuerLevel, str], ...] = (
    ("government", r"thủ\s+tướng(?:\s+chính\s+phủ)?|(?<!thanh tra )chính\s+phủ"),
    ("president", r"chủ\s+tịch\s+nước|nhà\s+nước(?=\s+(?:tặng|trao))"),
    (
        "ministry",
        rf"(?:bộ\s+trưởng\s+)?bộ\s+(?:trưởng\s+)?(?:{_MINISTRY_NAMES})|bộ\s+trưởng|(?:tổng\s+)?thanh\s+tra\s+chính\s+phủ|tổng\s+thanh\s+tra|ngân\s+hàng\s+nhà\s+nước\s+việt\s+nam|thống\s+đốc(?:\s+ngân\s+hàng\s+nhà\s+nước)?|(?:viện\s+trưởng\s+)?vi?ện\s+kiểm\s+sát\s+nhân\s+dân\s+tối\s+cao|(?:viện\s+trưởng\s+)?vksnd\s+tối\s+cao|(?:chánh\s+án\s+)?t(?:and|òa\s+án\s+nhân\s+dân)\s+tối\s+cao",
    ),
    (
        "province",
        r"(?:chủ\s+tịch\s+)?(?:ubnd|ủy\s+ban\s+nhân\s+dân)\s+(?:các\s+)?(?:tỉnh|thành\s+phố|tp\.?|huyện|quận|thị\s+xã|xã|phường)(?:,\s+thành\s+phố)?|của\s+tỉnh|chủ\s+tịch\s+(?:tỉnh|huyện|thành\s+phố)",
    ),
    (
        "association",
        r"(?:trung\s+ương|tw|t\.ư)\s+(?:hội|đoàn|mặt\s+trận)(?:\s+\w+){0,4}?\s+việt\s+nam|(?:trung\s+ương|tw)\s+(?:hội|đoàn)|tổng\s+liên\s+đoàn(?:\s+lao\s+động)?(?:\s+việt\s+nam)?",
    ),
    (
        "army",
        r"quân\s+khu(?:\s+\d)?|bộ\s+tư\s+lệnh\s+(?:quân\s+khu\s+\d|bộ\s+đội\s+biên\s+phòng|bđbp)|bộ\s+tư\s+lệnh(?:\s+bđbp)?|bộ\s+tổng\s+tham\s+mưu|tổng\s+cục\s+chính\s+trị",
    ),
    (
        "sector",
        r"(?:toàn\s+)?ngành\s+(?:kiểm\s+sát(?:\s+nhân\s+dân)?|tòa\s+án|thanh\s+tra|thuế|hải\s+quan|ngân\s+hàng|công\s+thương|tư\s+pháp|giáo\s+dục|y\s+tế)|bhxh\s+việt\s+nam|bảo\s+hiểm\s+xã\s+hội\s+việt\s+nam|tổng\s+cục\s+(?:hải\s+quan|thuế|thống\s+kê|thi\s+hành\s+án\s+dân\s+sự)|tổng\s+cục\s+trưởng(?:\s+tổng\s+cục\s+\w+(?:\s+\w+)?)?|kho\s+bạc\s+nhà\s+nước(?:\s+việt\s+nam)?",
    ),
)
_ISSUER = re.compile("|".join(f"(?P<i{i}>{_W}(?:{p}){_E})" for i, (_, p) in enumerate(_ISSUERS)))

_RECIPIENTS: tuple[tuple[Recipient, str], ...] = (
    ("collective", r"tập\s+thể(?!\s*,\s*cá\s+nhân)"),
    (
        "individual",
        r"(?:gương\s+)?cá\s+nhân(?!\s*,\s*tập\s+thể)|đồng\s+chí|gương\s+(?:mặt|điển\s+hình|người)|cán\s+bộ(?:,\s*chiến\s+s[ĩỹ])?|chiến\s+s[ĩỹ](?!\s+thi\s+đua)|hội\s+viên|đoàn\s+viên|công\s+chức",
    ),
    ("unit", r"đơn\s+vị|cơ\s+quan|sở|trường|xã|phường|hội(?!\s+viên)"),
    ("case", r"vụ(?!\s+việc)"),
)
_COUNT = re.compile(
    rf"{_W}(?P<about>(?:trên|hơn|gần|khoảng)\s+)?(?P<n>{NUMBER})\s+(?P<turns>lư[ợơ]t\s+)?(?:"
    + "|".join(f"(?P<r{i}>{p})" for i, (_, p) in enumerate(_RECIPIENTS))
    + f"){_E}"
)
_COMMEND = re.compile(
    rf"{_W}(?:(?:khen|biểu\s+dương|tuyên\s+dương|tôn\s+vinh|ghi\s+nhận)(?:,?\s+(?:và\s+)?(?:tặng\s+)?(?:khen\s+thưởng|thưởng|khen|biểu\s+dương|tuyên\s+dương|tôn\s+vinh))*|khen\s+thưởng){_E}"
)


def _group(match: re.Match[str], prefix: str, table: tuple[tuple[object, str], ...]) -> object:
    return next(name for i, (name, _) in enumerate(table) if match[f"{prefix}{i}"])


def find_awards(text: str) -> Iterator[Mention]:
    """Titles, issuers, counts and verbs of commendation in an NFC text, each kind in text order."""
    view = folded(text)
    for match in _TITLE.finditer(view):
        family = _group(match, "t", _TITLES)
        lead = any(value for name, value in match.groupdict().items() if name.startswith("lead"))
        title = Title(family, lead)  # type: ignore[arg-type]
        yield Mention(match.start(), match.end(), text[match.start() : match.end()], "award", title, "awards.title")
    for match in _ISSUER.finditer(view):
        if text[match.start()].isupper() or view.startswith("của", match.start()):
            level = _group(match, "i", _ISSUERS)
            yield Mention(
                match.start(), match.end(), text[match.start() : match.end()], "issuer", level, "awards.issuer"
            )
    for match in _COUNT.finditer(view):
        quantity = number(match["n"])
        if quantity:
            counted = Count(quantity, _group(match, "r", _RECIPIENTS), bool(match["turns"]), bool(match["about"]))  # type: ignore[arg-type]
            yield Mention(
                match.start(), match.end(), text[match.start() : match.end()], "count", counted, "awards.count"
            )
    for match in _COMMEND.finditer(view):
        yield Mention(
            match.start(), match.end(), text[match.start() : match.end()], "commend", match[0], "awards.commend"
        )


def _values(kind: str, text: str) -> list[object]:
    return [m.value for m in find_awards(text) if m.kind == kind]


declare(
    "awards.title",
    stage="extract",
    read=lambda text: [v.family for v in _values("award", text) if isinstance(v, Title)],
    examples={
        "được tặng Cờ thi đua xuất sắc": ["flag"],
        "đề nghị tặng Bằng khen và Giấy khen": ["merit", "giay_khen"],
        "danh hiệu “Tập thể lao động tiên tiến”": ["title"],
        "Huân chương Chiến công hạng Ba": ["order"],
        "xếp thứ nhất trong cụm": ["lead"],
    },
    rejects=[
        "trao cờ luân lưu cho đơn vị bạn",
        "lễ chào cờ đầu năm",
        "tặng cờ lưu niệm các đội",
        "thống nhất định hướng",
    ],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "awards.issuer",
    stage="extract",
    read=lambda text: _values("issuer", text),
    examples={
        "Cờ thi đua của Chính phủ": ["government"],
        "Bằng khen của Bộ trưởng Bộ Công an": ["ministry"],
        "Cờ thi đua của UBND tỉnh": ["province"],
        "Thanh tra Chính phủ tặng cờ": ["ministry"],
    },
    rejects=["bộ phận thi đua", "chính quyền các cấp"],
    source="papers of the police and of provinces, 2009-2026",
)
declare(
    "awards.count",
    stage="extract",
    read=lambda text: [(v.quantity, v.recipient, v.turns) for v in _values("count", text) if isinstance(v, Count)],
    examples={
        "2.079 lượt tập thể và 6.206 lượt cá nhân": [(2079, "collective", True), (6206, "individual", True)],
        "ba đơn vị; 05 cá nhân": [(3, "unit", False), (5, "individual", False)],
    },
    rejects=["70 tập thể, cá nhân điển hình", "48.100 lượt người"],
    source="papers of the police and of provinces, 2009-2026",
)
