"""When a unit acted, told between its name and the verb: "A hôm 5/12 bàn giao nhiệm vụ Cụm trưởng cho B".

Frames read who gives and who takes by the words between a unit and its verb. A day among them says nothing of either,
so a sentence is read without it where the unit is the subject of its clause.
"""

import re

from thidua.link.stream import Stream

_POST = (
    r"(?:(?:đồng chí|đ/c|ông|bà|cô|thầy|đại diện|lãnh đạo|thủ trưởng|phó|quyền|giám đốc|tổng giám đốc|cục trưởng"
    r"|chi cục trưởng|chánh án|chánh thanh tra|viện trưởng|chủ tịch|bí thư|hiệu trưởng|chỉ huy trưởng|chính ủy"
    r"|tư lệnh) )*"
)
_WHEN = re.compile(
    rf"(?:(?<=^)|(?<=[,;:.] )|(?<=và )|(?<=rồi ))(?:(?:sau|trước) đó , )?{_POST}(?:@S\d+ (?:[,(-] )?)?{_POST}@U\d+ "
    r"(?:[-,(] (?:đơn vị |là |đang |giữ |làm |vai trò )*@R\d+ [-,)] )?"
    r"(?P<when>(?:(?:vào|hôm|ngay|trong|ngày|sáng|trưa|chiều|tối|cuối|đầu|mới|cũng) )*@D\d+ (?:, )?)"
    r"(?=(?:đã|vừa|chính thức|cũng|được|sẽ|nhận|tiếp|đón|bàn|chuyển|trao|giao|nhường|thay|kế|lên|giữ|đảm|làm|trở|trúng"
    r"|đắc|thôi|rời|bắt|bước|ký) )"
)


def without_day(stream: Stream) -> Stream:
    """A sentence without the days that stand between a unit and what it does; the sentence itself where none does."""
    if "@D" not in stream.string or "@R" not in stream.string:
        return stream
    match = _WHEN.search(stream.string)
    if match is None:
        return stream
    first, last = stream.token_at(match.start("when")), stream.token_at(match.end("when") - 1)
    return without_day(stream.with_tokens([*stream.tokens[:first], *stream.tokens[last + 1 :]]))
