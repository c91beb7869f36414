"""Lines that say that the units below them are a cluster's members.

"Cụm thi đua số 3 có 6 đơn vị:", "Các đơn vị thành viên:", "Tham gia ký kết có 6 đơn vị trong Cụm:", "Thành phần Cụm như
sau:". A line that says what the units below it were given, or did, opens no list of members.
"""

import re

from thidua.link.stream import Stream

# What the units below a line do or are given, which says nothing of those beside them.
_ACT = re.compile(
    r"@[AM]\d|tặng|trao |thưởng|đề nghị|suy tôn|đề xuất|bầu |biểu dương|tuyên dương|tôn vinh|đạt |nhận |tham luận"
    r"|phát biểu|ý kiến|xếp |dẫn đầu|thăm |hỗ trợ|kiểm tra|khảo sát|phúc tra|vắng|chưa |điển hình|tiêu biểu|xuất sắc"
    r"|khách mời|đăng cai|giao lưu|thi đấu|giải |bổ sung|rút |chuyển "
)
_OF_CLUSTER = r"(?:(?:của|trong|thuộc|toàn) (?:@C\d+|cụm|khối|khu vực)(?: (?:@[OY]\d+|thi đua|này|-))*)"
_UNITS = r"(?:@Q\d+|(?:các|những)? ?(?:đơn vị|cơ quan|địa phương|phòng|sở|trường|huyện|xã|hội|doanh nghiệp|bệnh viện))"
# Before ":" these words say that what follows are the units of a cluster, named in the line or before it.
_NAMED = re.compile(
    rf"(?:gồm|thành viên|danh sách|như sau|thành phần|{_UNITS} {_OF_CLUSTER}"
    rf"|@C\d+ (?:(?:@[OY]\d+|-|,|hiện|nay|này|\( @[OY]\d+ \)) )*(?:có|gồm) {_UNITS})(?= |$)"
)
_UNNAMED = re.compile(
    r"(?:(?:danh sách|thành phần|tên|gồm|có|bao gồm|cụ thể|trong đó|đó là|hiện|nay|,|-) )*"
    r"(?:(?:các|những|lãnh đạo|đại diện|@Q\d+) )*(?:(?:đơn vị|cơ quan|địa phương) )?"
    rf"(?:(?:thành viên|ký kết|ký|giao ước|tham gia|thi đua|trực thuộc|dự|hội nghị|{_OF_CLUSTER}|gồm|bao gồm|có|là"
    r"|như sau|sau|đây|@Q\d+|cụ thể|các|đơn vị|@Y\d+|năm nay"
    r"|(?:(?<=thành viên )|(?<=đơn vị ))(?:và|kèm|cùng|theo) (?:vai trò|chức danh|nhiệm vụ)) )*(?::|gồm :) ?"
)
# ... also without ":", where that is all the line says: "THÀNH PHẦN KHỐI", "Danh sách thành viên Cụm thi đua số 3".
_TITLE = re.compile(
    r"(?:[ivx\d]+ [.)] )?(?:(?:danh sách|các|tên) )*(?:đơn vị |cơ quan )?(?:thành viên|thành phần)"
    r"(?: (?:của|trong|thuộc))? (?:(?:@C\d+|cụm|khối) (?:thi đua |@[OY]\d+ )*)?"
)
_OF_UNITS = re.compile(r"đơn vị|thành viên|cơ quan|địa phương|@Q\d|thành phần|danh sách|gồm")


def opens_members(stream: Stream) -> bool:
    """Whether the lines below one that ends in ":", or is a title, are members: of the cluster it names, or of the one
    before it."""
    if _TITLE.fullmatch(stream.string):
        return True
    if not stream.tokens or stream.tokens[-1].folded != ":" or _ACT.search(stream.string):
        return False
    if "@C" in stream.string:
        return bool(_NAMED.search(stream.string))
    return bool(_UNNAMED.fullmatch(stream.string) and _OF_UNITS.search(stream.string))
