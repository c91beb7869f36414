"""How surely a number of units is the size of a cluster: from the words that tie it to one, or that say of whom it is.

Numbers of the awarded, of the others, of a part state nothing (`counts`).
"""

import re

from thidua.link.members.numbers import Stated
from thidua.link.members.others import THEN, WHERE
from thidua.link.members.pact_partners import partner
from thidua.link.members.wholes import partial, together
from thidua.link.stream import REACH, Stream
from thidua.words import NUMBER, number

TIED, LIKELY, AGENCIES, ACTING = 3.0, 2.0, 1.0, 0.4  # how surely a number is the cluster's
HEADLINES = 3  # lines in which the headline stands
_CLUSTER = r"(?:@C\d+|cụm|khối)"
_BESIDE = r"(?: @[OID]\d+| -| \(| \)| ,| này| thi đua| hiện| nay| mới| chỉ| vẫn| đã| hiện nay| @Y\d+)*"
_ALL = r"(?: đủ| đến| tới| cả| tất cả| tổng số| tổng cộng| lãnh đạo| công an)*"
_OPENS = re.compile(
    rf"{_CLUSTER}{_BESIDE} (?:có|gồm|gồm có|bao gồm|quy tụ|tập hợp|còn|còn lại|giữ|với|của|là|do){_ALL} "
    r"(?:(?<=gồm )@[UIO]\d+ )?$"
    rf"|@C\d+{_BESIDE}(?: :)? (?:[^@.;:]{{0,20}} )?còn $"
    rf"|{_CLUSTER}{_BESIDE} (?:[^@.;:]{{0,20}} )?(?:tăng|giảm|nâng|rút|mở rộng)(?: số (?:đơn vị|thành viên))?"
    rf"(?: từ {NUMBER}(?: đơn vị| thành viên| xã)?)? (?:lên|xuống|xuống còn|còn|thành)(?: thành)? $"
    rf"|(?:{_CLUSTER}|thành viên) (?:[^.;]*? )?(?:gồm|bao gồm|gồm có|quy tụ)(?: :)?(?: [^@.;:]{{0,25}})? $"
    r"|@C\d+ (?:(?:- )?@[OU]\d+ )?(?:- |\( |, )$|(?:gồm|có) (?:[^@.;:]{0,20} )?thành viên (?:là )?$"
)
_OF_CLUSTER = re.compile(
    r"(?:(?:tiểu học|mầm non|thcs|thpt|trung học (?:cơ sở|phổ thông)) )?@C\d+ "
    r"|(?:[^@.;,:]{0,30} )?(?:trong|thuộc|của|thành viên|(?:hợp|làm|lập|họp) thành)(?: của| trong| thuộc"
    r"| toàn| nên)* "
    rf"(?:[^@.;,:]{{0,12}} )?{_CLUSTER}"
)
_ON_TO_CLUSTER = re.compile(
    rf"[^.;]{{0,60}}(?<= )(?:trong|thuộc|của|thành viên|(?:hợp|làm|lập|họp) thành) (?:[^@.;,]{{0,10}} )?{_CLUSTER}"
)
_PACT = re.compile(r"(?:ký|giao ước|thành tích|kết quả|báo cáo|hoạt động)[^.;]*(?:của|giữa)(?: cả| toàn bộ)? $")
_DOES = re.compile(
    r"(?:[^@.;]{0,20} )?(?:(?:ký|kí)(?! (?:biên bản|hợp đồng|quyết định|nhận|tặng|ban hành))|đặt bút|:|gồm) "
)
_TOLD_OF = re.compile(r"(?P<told>[^@.;:]{3,70}? )(?::|-|\(|là) (?:các )?@U(?P<list>\d+) ")
_CLAUSE = re.compile(r"(?P<told>[^@.;:]{3,70}? )(?::|-|là|gồm) ")
# "Tám tỉnh đồng bằng sông Hồng tổng kết thi đua ngành Tư pháp": the headline of a cluster's meeting.
_MEET = re.compile(
    r"(?!(?:[^.;:]* )?(?:được|đạt|nhận|dẫn đầu|@A\d+|@M\d+|còn lại|khác) )(?:(?:[^@.;:]|@[IO]\d+){0,40} )?"
    r"(?:bắt tay|cùng nhau|cùng (?:ký|thi đua|phát động)|ký (?:kết )?giao ước|giao ước|tổng kết|sơ kết|họp mặt|họp bàn"
    r"|gặp mặt|hội tụ|phát động) "
)
_DATELINE = re.compile(r"(?:\( [^@()]{1,30} \) (?:- )?|[^@.;:,()-]{1,30} - )")  # "QĐND Online - 11 tỉnh ..."
_RANGE = re.compile(r"(?:, )?(?:trải |kéo dài |tính |chạy )?từ @U\d+ đến @U\d+ ")
_EVERY = re.compile(r"(?:^|[ ])(?:cả|tất cả|toàn bộ|đủ|đủ cả) $")
_PART = re.compile(
    r"(?:tặng|(?<!đại diện )(?<!thay mặt )(?<!tổ chức )cho(?! biết| rằng| thấy| hay)|đề nghị|suy tôn|bầu|chọn"
    r"|(?<!đua - )(?<!đua , )(?<!đua )khen"
    r"|đạt|còn lại|trao|nhận|trong đó|riêng|trừ|ngoài|đăng ký) (?:[^@.;]* )?(?:@A\d+ )?(?:[^@.;]* )?$"
    r"|(?:thêm|sáp nhập|hợp nhất) (?:[^@.;,]* )?$|(?:hơn|trên|gần|khoảng) $"
    r"|@A\d+ (?:của @[IU]\d+ )?, $"  # "Tập thể lao động xuất sắc, bốn đơn vị"
)
# "8 trường trong khối được UBND tỉnh xếp chung từ năm 2015": so the cluster was made.
_GROUPED = r"(?:[^@.;,:]|@[UIOY]\d+ ){0,30}?(?:xếp (?:chung|vào|thành)|ghép|gộp|nhóm|sắp xếp|tập hợp) "
# "Sau khi A rút, cụm còn lại 6 thành viên"
_REMAINING = re.compile(rf"{_CLUSTER}{_BESIDE} còn lại (?:đúng |vỏn vẹn )?$")
_SOME = re.compile(
    rf"(?:trong|thuộc|của) @C\d+ (?:(?:thuộc|của) @O\d+ )?(?:[^@.;,:]{{0,15}} )?"
    rf"(?:đăng ký|được(?! {_GROUPED})|đạt|bị|xếp|nhận @A\d+"
    r"|(?<!thống nhất )(?<!nhất trí )đề nghị) |(?:[^@.;,:]{0,15} )?"
    r"(?:còn lại|khác|được|đạt|nhận|đăng ký|đề nghị|bị|trước đây|trước kia|(?<!khu [3-5] )(?<!khu bốn )cũ"
    r"|đầu tiên|dẫn đầu|xuất sắc|tiêu biểu|vượt|xếp (?:loại|thứ|hạng|nhất)|tặng) "
)
# "ba đơn vị trong cụm lập 8 chuyên án": some of them, where all would sign, meet or come
_DO_SOMETHING = re.compile(
    r"trong (?:@C\d+|cụm|khối) (?:(?:đã|vừa|còn) )?(?:lập|phá|bắt|triệt|gặp|chưa|bị|để xảy ra|không|mới|vượt|hoàn thành"
    r"|thực hiện|xây|giúp|hỗ trợ|có (?!mặt)|thu (?!thập)|phát hiện|xử lý|giải quyết) "
)
_BESIDES = re.compile(r"(?:ngoài|bên cạnh|cùng với) (?:đơn vị )?(?:chủ nhà|đăng cai|chủ trì|sở tại|@[UR]\d+) [^.;]*$")
# "Ngoài A và B, Cụm còn có hai chi cục nữa": the others.
# "Sở Du lịch ba tỉnh A, B, C vừa gia nhập Cụm thi đua ...": not all of its members.
_JOINS = re.compile(
    r"(?:vừa |mới |đã |chính thức |được )*(?:gia nhập|nhập vào|vào|chuyển (?:sang|về|đến|vào|khỏi)|rời|tách khỏi) "
    r"(?:@C\d+|cụm|khối) "
)
_STILL = re.compile(
    r"(?:^| )(?:ngoài|bên cạnh|cùng với) [^.;]*?(?:@C\d+|cụm|khối) (?:[^@.;,]{0,10} )?còn (?:có |gồm )?$"
)
# "Ngoài 8 đài thành viên còn có khách mời": beside all of them.
_GUESTS_TOO = re.compile(
    r"(?:thành viên )?(?:của |trong |thuộc )?(?:@C\d+ |cụm |khối )?(?:, )?(?:[^@.;,:]{0,30} )?còn (?:có |mời )"
    r"(?:sự |cả |thêm |các |đại diện |lãnh đạo |\d+ )*(?:khách|góp mặt|tham dự|tham gia|hiện diện|đại biểu|đoàn khách)"
)
_BESIDE_CHAIR = re.compile(r"@R\d+ (?:[,)-] )?cùng (?:với )?$")  # "A, đơn vị Cụm trưởng, cùng 6 trường: B, C ..."
# "9 Sở Ngoại vụ và 2 Phòng Ngoại vụ của Cụm", "4 huyện, 1 thị xã và 1 thành phố trong cụm": neither is the whole
_PLACES = r"(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn)"
_ADDED = re.compile(
    rf"@H\d+ (?:và|cùng|,) $|@Q(?P<q>\d+) (?:[^@.;:,0-9]{{0,16}} )?(?:và|cùng|,) $|\d+ {_PLACES} (?:và|cùng|,) $"
)
_ADDS = re.compile(rf"(?:[^@.;:,0-9]{{0,16}} )?(?:,|và|cùng) (?:@H\d+ |@Q(?P<q>\d+) |{NUMBER} {_PLACES} )")
# "5 tỉnh Tây Nguyên và tỉnh Bình Phước", "hai trường A, B và ba trường C, D, E"
# ... and "gồm hai Sở A, Sở B; ba Ban C, Ban D, Ban E"
_AND_MORE = re.compile(
    r"(?:và|cùng) (?:@H\d+ |(?:tỉnh |thành phố )?@U\d+ )|@U\d+ (?:(?:và|cùng|,|;) )+@Q\d+ @U\d+ "
    rf"|(?:(?:và|cùng|,|;) )+(?:{NUMBER}|@Q\d+|các) @U\d+ "
)
_YEARS_EACH = re.compile(
    rf"(?:^|[ ])(?P<n>{NUMBER}) (?:năm|nhiệm kỳ|kỳ)(?: qua| liền)? , $"
)  # "Ba năm, ba đơn vị cầm trịch"
_BEHIND_UNITS = re.compile(r"@U\d+ (?:và|cùng|,|;) $")
# "4.905 lượt cá nhân của Công an 9 tỉnh được khen": who is praised belongs to all nine.
_OF_THEM = re.compile(r"@Q\d+ (?:của|thuộc|trong) (?:cả )?$")
# "Cụm 6 thành viên"; "hai đơn vị này" are those just named, few or all.
_SIZED = re.compile(rf"{_CLUSTER}{_BESIDE} $")
_THEN_CLUSTER = re.compile(r"(?:, |nhưng |song )+(?:@C\d+|cụm|khối) ")  # "dù chỉ có bốn thành viên, Cụm thi đua ..."
_OF_MEMBERS = re.compile(r"(?:, (?:ban , )?ngành )?thành viên ")  # "9 sở, ngành thành viên"
_MEMBERS_NAMED = re.compile(r"thành viên @U\d+ ")
_HAS_SOME = re.compile(
    r"(?:cả|toàn) (?:@C\d+|cụm|khối) (?:đã |cũng )?có (?:thêm )?$"
)  # "Cả cụm có 9 bệnh viện được ..."
_JUST_NAMED = re.compile(
    r"(?:này|ấy|(?:vừa |nói |nêu |kể )*trên|vừa (?:nêu|kể|nói)) "
    r"(?!(?:của|trong|thuộc|địa bàn|toàn|khắp|cả|dọc|tuyến|các|vùng) )"
)
_FROM_ALL = re.compile(r"(?:^| )(?:do|của|giữa|từ|bởi) $")
_OTHERS = re.compile(
    r"(?:tổ (?!chức)|tiểu ban |hội đồng |ban (?:giám khảo|tổ chức|chỉ đạo) )|"
    r"(?:[^@.;,:]{0,15} )?(?:còn lại|khác|trước đây|trước kia|(?<!khu [3-5] )(?<!khu bốn )cũ) "
    r"|bạn |(?:này |trên )?cùng (?:với )?(?:lãnh đạo )?@U"
    r"|[^.;]{0,40}chia (?:làm|thành|ra) (?!\S+ (?:bảng|cặp|trận|lượt) )"  # teams play in "2 bảng": all of them
)
_FORMERLY = re.compile(  # "Trước khi sáp nhập, cụm có 9 đơn vị": how many it had then
    rf"(?:^|[;.(] ){THEN} (?:[^.;:]*?(?:@C\d+|cụm|khối) )?(?:[^@.;:, ]+ ){{0,2}}?(?:có|gồm) $"
)
_IN_ALL = re.compile(r"@U\d+ (?:[,(:-] )?(?:cả thảy|tổng cộng|vị chi|cộng lại|gộp lại)(?: là| có| đủ)? $")
# "Năm lá phiếu cho năm thành viên: A, B, C, D, E": all of them, whatever is told of them, but what some are given.
_LISTED_BEHIND = re.compile(r"(?:là |gồm )?[:(] @U(?P<list>\d+) ")
_GIVES = re.compile(
    r"@[AM]\d+ |(?:^| )(?:tặng|trao|khen|thưởng|đề nghị|suy tôn|bầu|chọn|còn lại|trừ|thêm|kết nạp|hơn|trên|gần|khoảng"
    r"|ngoài|riêng|trong đó|kiểm tra|thăm) "
)
_PRESENT = re.compile(r"(?:thành viên )?(?:đã |đến |về |tới |cùng )*(?:có mặt|tham dự|dự|góp mặt|tham gia)(?= )")
_PRAISED = re.compile(r"@M\d+ (?:cho |các )?$")


def weight_of(stream: Stream, stated: Stated) -> float:
    """How surely `stated` is the size of a cluster; 0 when it counts something else."""
    before = stream.string[max(0, stated.begin - REACH) : stated.begin]
    after = stream.string[stated.end : stated.end + REACH]
    if stream.tokens[stated.token].type == "U" and partner(stream, stated.token):
        return 0.0  # "A ký giao ước với Sở 5 tỉnh: B, C ...": A is the sixth
    if stated.sized:
        return LIKELY
    if (each := _YEARS_EACH.search(before)) and number(each["n"]) == stated.value:
        return 0.0
    if stated.listed and stated.agencies and _BEHIND_UNITS.search(before):
        return 0.0
    if stated.teams:
        return ACTING  # who sends teams is who is in the cluster only where the list says so
    if _beside_others(stream, before, after):
        return 0.0
    members = stream.string[stated.begin : stated.end].endswith(" thành viên ")
    if before.endswith(("ngoài ", "bên cạnh ")) and (members or after.startswith("thành viên ")):
        return LIKELY if _GUESTS_TOO.match(after) else 0.0
    if stated.agencies and _OF_THEM.search(before):
        return AGENCIES
    if stated.agencies and before.endswith("trưởng ") and not re.search(_CLUSTER, stream.string):
        return ACTING  # "Dự hội nghị có Trưởng Công an 9 huyện": guests of a meeting that may be another one's
    if (sure := _by_list(stream, stated, before, after)) is not None:
        return sure
    if _REMAINING.search(before):
        return TIED
    if stated.share:
        return LIKELY if stated.share == "all" or _PRESENT.search(before) or _PRESENT.match(after) else ACTING
    every = bool(_EVERY.search(before))
    if (sure := _of_some(stated, before, after, every)) is not None:
        return sure
    if members and re.search(r"(?:có|gồm|với) (?:vỏn vẹn |đúng |đủ )?$", before) and _THEN_CLUSTER.match(after):
        return LIKELY
    if _OF_MEMBERS.match(after) or (members and _SIZED.search(before)):
        return LIKELY
    if _DO_SOMETHING.match(after) and not every and stated.listed is None:
        return ACTING
    return _tie(stream, stated, before, after, every)


def _beside_others(stream: Stream, before: str, after: str) -> bool:
    """Whether the number counts those beside others, or those who are praised or still something."""
    if _adds(stream, _ADDED.search(before)) or _adds(stream, _ADDS.match(after)):
        return True
    if _AND_MORE.match(after) or _JOINS.match(after) or _OTHERS.match(after):
        return True
    if _BESIDES.search(before) or _BESIDE_CHAIR.search(before) or _STILL.search(before):
        return True
    return bool(_PRAISED.search(before)) and not after.startswith("@C")


def _of_some(stated: Stated, before: str, after: str, every: bool) -> float | None:
    """The weight of a number of some of the units, or of some who do something; None where it may be of all."""
    whole = _FROM_ALL.search(before) or (stated.agencies and before.endswith(("trong đó ", "riêng ")))
    if _PART.search(before) and not (whole and _OF_CLUSTER.match(after)):
        return 0.0
    if _SOME.match(after) and not every and not after.startswith(") ") and not after.startswith(("đều ", "cùng ")):
        return 0.0 if _HAS_SOME.search(before) and stated.listed is None else ACTING
    if _JUST_NAMED.match(after) and stated.listed is None:
        return 0.0 if before.endswith(("cùng với ", "bên cạnh ")) else ACTING
    if (named := _MEMBERS_NAMED.match(after)) and _SOME.match(after, named.end()):
        return ACTING  # "ba đơn vị thành viên A, B, C được tặng Bằng khen"
    return None


def _adds(stream: Stream, beside: re.Match[str] | None) -> bool:
    """Whether another number of units stands beside one; "3 tập thể, 5 đơn vị" counts two things."""
    value = stream.tokens[int(beside["q"])].value if beside and beside["q"] else None
    return beside is not None and (value is None or getattr(value, "recipient", None) == "unit")


def _by_list(stream: Stream, stated: Stated, before: str, after: str) -> float | None:
    """How surely a number is told of all, where the members stand right beside it, or of those of another time; None
    where neither is so."""
    members = stream.string[stated.begin : stated.end].endswith(" thành viên ")
    if members and (told := _LISTED_BEHIND.match(after)) and not _GIVES.search(before):
        return LIKELY if len(stream.units(int(told["list"])).items) == stated.value else 0.0
    if before.endswith(("có ", "gồm ")) and _FORMERLY.search(before):
        return 0.0
    return LIKELY if _IN_ALL.search(before) else None


def _tie(stream: Stream, stated: Stated, before: str, after: str, every: bool) -> float:
    """How surely the words around a number that may be a cluster's size tie it to one; 0 where its list is shorter."""
    if _OPENS.search(before) or _OF_CLUSTER.match(after):
        return TIED
    if stated.listed is not None:  # not of "xây nhà tại 3 xã: A, B, C"
        return TIED if stated.listed == stated.value and (every or not WHERE.search(before)) else 0.0
    if (clause := _CLAUSE.match(after)) and partial(clause["told"]) and not every:
        return ACTING  # "Ba tỉnh chưa nộp báo cáo: A, B, C"
    opens = not before or _DATELINE.fullmatch(before)
    headline = opens and stream.line < HEADLINES and not stream.string.endswith((". ", ": "))
    if headline and _MEET.match(after):
        return LIKELY
    named = re.match(r"(?:[^@.;]{0,20} )?(?::|gồm|gồm có|là|\() @U(?P<list>\d+) ", after)
    if named and _SOME.match(after, named.end()):
        return ACTING  # "Hai đơn vị là A và B được đề nghị tặng Bằng khen"
    if named and all(item.roles for item in stream.units(int(named["list"])).items):
        return 0.0  # "hai đơn vị: A (Cụm trưởng) và B (Cụm phó)"
    if named and len(stream.units(int(named["list"])).items) == stated.value:
        return LIKELY
    if (whole := _TOLD_OF.match(after)) and together(whole["told"]):
        return LIKELY if len(stream.units(int(whole["list"])).items) == stated.value else ACTING
    if _ON_TO_CLUSTER.match(after) or _PACT.search(before) or _DOES.match(after) or _RANGE.match(after):
        return LIKELY
    if re.search(rf"(?<![^ ])0?{stated.value} / $", before) or every:
        return LIKELY
    return AGENCIES if stated.agencies else ACTING
