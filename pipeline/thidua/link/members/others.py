"""Lists that stand beside the words for a cluster's members and tell of others: those chosen, the ends of a range,
those something is given to, speakers, examples, members to come."""

import re

from thidua.words import NUMBER

# "Cụm bình chọn 2 đơn vị gồm A và B": those chosen, not those that make up the cluster.
_CHOSEN = re.compile(
    r"(?:^| )(?:bình chọn|bình bầu|bình xét|chọn|lựa chọn|suy tôn|đề nghị|đề xuất|bầu|xét|tặng|khen thưởng|biểu dương"
    r"|tôn vinh) [^@.;:]*@Q\d+ [^@.;:]{0,30}(?:gồm|là|gồm có|:) (?:các )?$"
)
# "đề nghị Bộ tặng Cờ thi đua cho 3 đơn vị gồm: A, B và C": those of the cluster that are given something, or guests.
_GIVEN = re.compile(
    r"(?:^| )(?:tặng|trao|thưởng|khen|hỗ trợ|ủng hộ|giúp|giúp đỡ|cấp|đề nghị|đề xuất|bàn giao|chuyển) [^.;:]*?"
    rf"cho (?:(?:các|những|cả|tất cả|cho) )*(?:@[QH]\d+ |(?:{NUMBER} )?"
    r"(?:đơn vị|tập thể|địa phương|tỉnh|huyện|xã|trường) )"
    r"(?:(?!thành viên|cụm |khối )[^@.;:, ]+ ){0,6}?(?:gồm|bao gồm|gồm có|là|:) (?:: )?(?:các )?$"
)
# "Cụm phó là A và B": who bears a role.
_BEARERS = re.compile(r"@R\d+ (?:(?:của|cụm|khối|@[YC]\d+) )*(?:lần lượt )?(?:là|gồm|:|thuộc về) (?:: )?$")
_RANGE = re.compile(r"(?:^| )từ $")  # "có 9 thành viên, từ A, B đến C"

# Those who speak, where somebody passes, whom pictures reach.
_TALKS = re.compile(
    r"(?:^| )(?:tham luận|phát biểu|thảo luận) (?:[^@.;,]{0,30} )?(?:có|gồm|là|:) [^@.;,]*$"
    r"|(?:^| )(?:đi|ghé|dừng) qua [^@.;,]*$|(?:^| )(?:trực tuyến|kết nối) (?:[^@.;,]* )?điểm cầu [^@.;,]*$"
)
_TO_JOIN = re.compile(r"(?:^| )(?:sẽ|dự kiến|sắp) (?:[^@.;:]* )?(?:thêm|kết nạp|bổ sung|tiếp nhận)[^@.;:]*$")
_TALK_WORDS = ("luận ", "phát biểu ", " qua ", "điểm cầu ")  # looked for first: the patterns above begin anywhere
_JOIN_WORDS = ("sẽ ", "dự kiến ", "sắp ")
# "Tổ thư ký của Cụm gồm A và B": a body of the cluster. Who leads it ("ban điều hành") is told by roles.
_BODY = re.compile(
    r"(?:^|[.;,] |và )(?:thành viên )?(?:tổ|tiểu ban|ban|hội đồng|đoàn|nhóm|bộ phận) (?:thư ký|giúp việc|tổ chức"
    r"|giám khảo|trọng tài|kiểm tra|biên tập|chỉ đạo|công tác|chấm|thẩm định|soạn thảo|giám sát|kiểm phiếu|nội dung"
    r"|hậu cần) [^.;]*?(?:gồm|bao gồm|gồm có|có|là|:) (?:các )?$"
)
# "Các đơn vị chưa nộp báo cáo trong Cụm gồm A, B", "Cụm có các đơn vị phấn đấu tốt là A, B": some of it.
_SELECTED = re.compile(
    r"(?:các|những|nhiều|một số) (?:đơn vị|địa phương|tỉnh|thành viên|sở|trường|huyện|xã|phường|hội) "
    r"(?:(?:thành viên|trong|của|thuộc|đã|còn|có|@C\d+|cụm|khối) )*(?:chưa|không|bị|nợ|chậm|vượt|phấn đấu|làm tốt"
    r"|nổi bật|nổi lên|điển hình|tiến bộ|tích cực|hoàn thành|đi đầu|thực hiện tốt|triển khai tốt|được|yếu|hạn chế) "
    r"[^.;]*?(?:gồm|bao gồm|gồm có|là|:) (?:các )?$"
)
# "Cụm không còn A, B", "trước đây Cụm gồm A, B", "dự thảo điều chỉnh Cụm gồm A, B": not now
THEN = (
    r"(?:trước (?:khi|ngày|tháng|năm|thời điểm|lúc|đó|đây|kia|sáp nhập|sắp xếp|hợp nhất|chia tách)|trước @[DY]\d+"
    r"|ban đầu|lúc đầu|khi mới thành lập|thuở đầu|năm ngoái|năm trước|hồi đó"
    r"|(?:@C\d+|cụm|khối)(?: này)? (?:trước(?: đây| kia)?|vốn|ban đầu|lúc đầu)(?= (?:có|gồm|là|chỉ)))"
)
# ... up to where the sentence comes to now: ", nay gồm A, C"
_NOW = r"(?:(?:từ |đến |cho đến )?nay|hiện|bây giờ|giờ|từ (?:khi|sau)|sau khi|sau đó|từ @[YD]\d+|đến @[YD]\d+) "
_NOT_NOW = re.compile(
    r"(?:^| )không còn (?:có )?$"
    rf"|(?:^|[;.(] ){THEN} (?:(?![;.)] |(?<=[,(] ){_NOW})[^ ]+ )*?(?:gồm|bao gồm|gồm có|có|là|đông tới|lên tới) "
    r"(?:(?!đến|thêm)[^@.;:]* )?(?:@[HQ]\d+ )?(?:: )?$"
    r"|(?:^| )(?:theo )?(?:dự thảo|phương án|đề xuất) (?:[^.;]*? )?(?:gồm|có) (?:: )?$"
)
# "Cụm xây nhà tại 3 xã: A, B, C": where something was done; a cluster may lie "ở 3 xã" itself.
WHERE = re.compile(r"(?<!nằm )(?<!đóng )(?<!chân )(?<!trải )(?<!dài )(?<!sống )(?:tại|ở) (?:các |cả |\d+ )*$")
_EXAMPLES = re.compile(  # ... and those who are put forward
    r"(?:được )?(?:đề nghị|đề xuất) (?:@I\d+ )?(?:xét )?(?:tặng|khen|thưởng|công nhận) "
    r"|được (?:nêu|nhắc|lấy|dẫn|kể|coi|xem) (?:tên |ra |đến )?(?:làm|như|là) (?:ví dụ|dẫn chứng|mẫu|thí dụ)"
)


def of_others(before: str, after: str) -> bool:
    """Whether the list between the words `before` and `after` of a sentence is no list of members."""
    chosen = "@Q" in before and _CHOSEN.search(before)
    given = "cho " in before and _GIVEN.search(before)
    bears = "@R" in before and _BEARERS.search(before)
    ranged = _RANGE.search(before) and after.startswith(("đến ", "tới "))
    talks = any(word in before for word in _TALK_WORDS) and _TALKS.search(before)
    to_join = any(word in before for word in _JOIN_WORDS) and _TO_JOIN.search(before)
    apart = _BODY.search(before) or _SELECTED.search(before) or _NOT_NOW.search(before)
    return bool(apart or chosen or given or bears or ranged or talks or to_join or _EXAMPLES.match(after))
