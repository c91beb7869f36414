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
_RANGE = re.compile(r"(?:^| )từ $")  # "có 9 thành viên, từ A, B đến C"

# Those who speak, where somebody passes, whom pictures reach.
_TALKS = re.compile(
    r"(?:^| )(?:tham luận|phát biểu|thảo luận) (?:[^@.;,]{0,30} )?(?:có|gồm|là|:) [^@.;,]*$"
    r"|(?:^| )(?:đi|ghé|dừng) qua [^@.;,]*$|(?:^| )(?:trực tuyến|kết nối) (?:[^@.;,]* )?điểm cầu [^@.;,]*$"
)
_TO_JOIN = re.compile(r"(?:^| )(?:sẽ|dự kiến|sắp) (?:[^@.;:]* )?(?:thêm|kết nạp|bổ sung|tiếp nhận)[^@.;:]*$")
_TALK_WORDS = ("luận ", "phát biểu ", " qua ", "điểm cầu ")  # looked for first: the patterns above begin anywhere
_JOIN_WORDS = ("sẽ ", "dự kiến ", "sắp ")
_EXAMPLES = re.compile(
    r"được (?:nêu|nhắc|lấy|dẫn|kể|coi|xem) (?:tên |ra |đến )?(?:làm|như|là) (?:ví dụ|dẫn chứng|mẫu|thí dụ)"
)


def of_others(before: str, after: str) -> bool:
    """Whether the list between the words `before` and `after` of a sentence is no list of members."""
    chosen = "@Q" in before and _CHOSEN.search(before)
    given = "cho " in before and _GIVEN.search(before)
    ranged = _RANGE.search(before) and after.startswith(("đến ", "tới "))
    talks = any(word in before for word in _TALK_WORDS) and _TALKS.search(before)
    to_join = any(word in before for word in _JOIN_WORDS) and _TO_JOIN.search(before)
    return bool(chosen or given or ranged or talks or to_join or _EXAMPLES.match(after))
