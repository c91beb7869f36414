"""Sentences that give nobody anything: what would be, and what the rules say."""

import re

from thidua.link.context import is_rule
from thidua.link.stream import Stream

# Whom a rule gives a title is nobody yet: "mỗi cụm suy tôn 1 đơn vị", "theo quy chế".
_RULE = re.compile(
    r"(?:^| )(?:theo (?:quy chế|dự thảo|hướng dẫn|tiêu chí)|mỗi (?:@C\d+|cụm|khối|đơn vị|địa phương)|không quá"
    r"|chỉ (?:được )?(?:suy tôn|đề nghị|xét|bình chọn|chọn|xét chọn) (?:tối đa |cho )?@Q\d+"
    r"|(?:quy chế|dự thảo|hướng dẫn) (?:quy định|nêu)) "
)
_SUPPOSED = re.compile(r"^(?:nếu|giá như|giả sử|ước gì) [^.;]*?(?:sẽ|thì|mới|được) ")
# "Nếu năm 2022 A được tặng Cờ thì năm nay cụm suy tôn B": two years side by side, both told.
_SIDE_BY_SIDE = re.compile(
    r"^nếu (?:như |ở |vào |trong |hồi )*@[YD]\d+ (?:, )?(?!(?:sẽ|mà|còn) )[^.;]*? thì "
    r"(?:sang |đến |tới |bước sang |trong |ở |ngay |chính )*(?:@[YD]\d+|nay|lần này|kỳ này) "
    r"(?!(?:[^.;]* )?(?:sẽ|có thể|phải) )"
)
# "Có ý kiến muốn đề nghị tặng Cờ cho A nhưng cụm chưa nhất trí": what some wanted.
_NOT_AGREED = re.compile(
    r"(?:(?:cũng|tuy|dù|mặc dù|tại đây|tại hội nghị|,) )*(?:có|một|một số|vài|nhiều) (?:một |vài |nhiều |số )?"
    r"(?:ý kiến|đại biểu|đơn vị|người) (?:[^.;]* )?@A\d+ [^.;]*?(?:nhưng|song|tuy nhiên|, ) [^.;]*?"
    r"(?:chưa|không|chẳng) (?:được |ai |có )?(?:[^.;, ]+ ){0,2}?(?:nhất trí|đồng ý|thống nhất|chấp nhận|tán thành"
    r"|thông qua|chấp thuận|ủng hộ|đủ phiếu|quá bán|đồng tình)"
)
# "Mục tiêu năm 2023 của Khối thi đua A: ..., 10 cá nhân đạt Chiến sĩ thi đua", however long it is
_AIMS = re.compile(
    r"^(?:date @D\d+ )?(?:các )?(?:mục tiêu|chỉ tiêu|kế hoạch|phương hướng) "
    r"(?:(?!(?:vượt|đạt|hoàn thành|kết quả|đã) )[^@.;:,]\S* "
    r"|@[YCODI]\d+ ){1,12}: (?!.*(?:đăng ký|đề nghị|kết quả|đã) )"
)
_ISSUERS = re.compile(r"của @U\d+ ")  # "Cờ thi đua của Liên minh HTX Việt Nam": a body that gives, named in a rule


def tells_no_fact(stream: Stream) -> bool:
    """Whether a sentence supposes what it says, or lays down a rule that names no unit."""
    if _SUPPOSED.match(stream.string) and not _SIDE_BY_SIDE.match(stream.string):
        return True
    if _NOT_AGREED.match(stream.string) or _AIMS.match(stream.string):
        return True
    return bool(is_rule(stream) or _RULE.search(stream.string)) and "@U" not in _ISSUERS.sub("", stream.string)
