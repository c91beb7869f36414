"""Two events that one sentence tells as one meeting: "sơ kết quý I và ký giao ước năm 2021", "ký giao ước năm 2014,
đồng thời tập huấn"; and what a sentence of its own adds to the meeting ("Cũng tại hội nghị, các đơn vị ký giao ước").
"""

import re
from collections.abc import Iterable

from thidua.link.events.cues import Cue
from thidua.link.events.period import printed_for

_ADVERBS = r"(?:(?:cùng|tiến hành|tổ chức|mở|chính thức|làm|lễ|hội nghị|lớp|buổi|để|kết hợp|tranh thủ) )*$"
_WORDS = r"(?:(?!không |chưa |sẽ |việc |kết quả |nội dung |theo )[^@.;:,]|@[YDCHOIUQ]\d+ )*?"
# The second act right behind its conjunction; "và" or a comma behind no period may join what the first one is about.
_AND_THEN = re.compile(
    rf"{_WORDS}(?:(?:, )?(?:đồng thời|kết hợp(?: với)?|lồng ghép(?: với)?|rồi|sau đó|tiếp đó|xong thì)"
    rf"|@[YD]\d+ (?:[\"'] )?(?:, |và |, và |kết hợp |cùng )) ?{_ADVERBS}"
)
_THERE = re.compile(
    r"(?:(?:cũng |ngay )?(?:tại|trong|kết thúc|sau|nhân|cùng) (?:[^@.;:,]|@C\d+ ){0,40}|dịp này |tiếp đó |sau đó "
    r"|cũng (?:(?:trong|vào|ngay|buổi|sáng|chiều|tối|ngày|hôm) )*@D\d+ )"
    r"(?:, )?"
    r"(?:(?:lãnh đạo|đại diện|thủ trưởng|toàn thể|các|đơn vị|thành viên|trong|của|tỉnh|huyện|cụm|khối|đại biểu"
    r"|\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|@[HQC]\d+) )*"
    r"(?:(?:đã|cũng|còn|cùng|nhau|tiến hành|tổ chức|chính thức|nhất trí) )*$"
)

# "Bình xét cuối năm 2014, Cụm đề nghị tặng Cờ cho A": the ranking itself, not what it brought somebody.
_RANKED = re.compile(
    r"(?:[^@.;:,]|@[YDC]\d+ |@O\d+ ){0,40}, (?:hội nghị|các (?:đơn vị|thành viên|đại biểu)|cụm|khối|@C\d+)"
    r"(?: (?:[-,(] )?@[OU]\d+)? (?:(?:đã|cũng|thống nhất|nhất trí|cùng) )*"
    r"(?:đề nghị|đề xuất|suy tôn|bình chọn|bầu|xếp|chọn) "
)


def scores_a_year(cue: Cue) -> bool:
    """Whether a clause led in by a weak word of review tells the review itself: its year is printed, and the cluster
    goes on to rank or to put forward."""
    return bool(cue.type == "annual_review" and printed_for(cue) and _RANKED.match(cue.after.lstrip()))


def one_act(second: Cue, others: Iterable[Cue]) -> bool:
    """Whether an event is told in one breath with one of `others`, which stands before it in its sentence."""
    stream = second.stream
    return second.standing == "told" and any(
        c.stream is stream
        and c.standing == "told"
        and c.end <= second.start
        and _AND_THEN.fullmatch(stream.string[c.end : second.start].lstrip())
        for c in others
    )


def at_the_meeting(cue: Cue) -> bool:
    """Whether a sentence of its own tells that an event was held there and then: "Sau phần sơ kết, các đơn vị ký"."""
    return cue.standing == "told" and bool(_THERE.fullmatch(cue.stream.string[: cue.start]))
